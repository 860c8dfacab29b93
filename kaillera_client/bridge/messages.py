"""The stream's messages as values, their type numbers and their limits.

codec.py turns them into bytes and back; docs/bridge.md has the tables.
"""

from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import Final, TypeAlias

BRIDGE_VERSION: Final = 1

SECRET_SIZE: Final = 32
MAX_MESSAGE: Final = 65_536
MAX_FIRST_MESSAGE: Final = 512
MAX_EMULATOR_NAME: Final = 127
MAX_PROGRAM_NAME: Final = 255
MAX_GAME_NAME: Final = 1_023
MAX_GAMES: Final = 65_535
MAX_GAME_LIST: Final = 8 * 1024 * 1024
MAX_NICK: Final = 255
MAX_CHAT: Final = 1_023
MAX_SENTENCE: Final = 1_023


class PluginType(IntEnum):
    """Types of the messages that a plugin sends."""

    HELLO = 0x01
    GAMES = 0x02
    INFOS = 0x03
    SHOW = 0x04
    INPUT_READY = 0x05
    CHAT = 0x06
    END_GAME = 0x07
    BYE = 0x08


class HostType(IntEnum):
    """Types of the messages that the client sends."""

    WELCOME = 0x81
    REFUSED = 0x82
    START = 0x83
    FRAME_READY = 0x84
    CHAT = 0x85
    DROPPED = 0x86
    END = 0x87
    CLOSED = 0x88
    MORE_INFOS = 0x89


class PluginFlag(IntFlag):
    """What a plugin says about itself besides its names."""

    NONE = 0
    LAUNCHED = 1
    """Hello only: the client was named by the environment, so the client itself has started this emulator."""
    TELLS_MORE = 2
    """The emulator can show more about a game."""


class RefusalReason(IntEnum):
    """Why the client refuses an authenticated plugin."""

    OTHER = 0
    VERSION = 1
    BUSY = 2


class EndReason(IntEnum):
    """Why the client ended a game."""

    OTHER = 0
    LEFT = 1
    """The user left the game in the client's window."""
    CLOSED = 2
    """The game was closed: the owner left, or the server closed it."""
    CONNECTION = 3
    """The connection to the server was lost."""
    EMULATOR = 4
    """The emulator ended it; the answer to its own end-game."""
    FINISHED = 5
    """The game was played to its agreed end."""
    FAULT = 6
    """The emulator did something the game cannot continue with."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What was wrong with the bytes; nothing can be decoded after it."""

    text: str


@dataclass(frozen=True, slots=True)
class HelloDetails:
    """What newer plugins say besides: `bits` is 32, 64, or 0 when it is not known; `program` a file name, UTF-8."""

    flags: PluginFlag
    bits: int
    program: bytes


@dataclass(frozen=True, slots=True)
class Hello:
    """Plugin: first message. Only token and version are read when the version is another."""

    token: bytes
    version: int
    pid: int
    games: int
    emulator: bytes
    details: HelloDetails | None = None


@dataclass(frozen=True, slots=True)
class Games:
    """Plugin: a piece of the game list announced by Hello or Infos."""

    names: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Infos:
    """Plugin: emulator name and list are replaced; `games` names follow in Games messages.

    Plugins that are older than the flags do not send them.
    """

    games: int
    emulator: bytes
    flags: PluginFlag = PluginFlag.NONE


@dataclass(frozen=True, slots=True)
class Show:
    """Plugin: the emulator asks the client to show its window."""


@dataclass(frozen=True, slots=True)
class InputReady:
    """Plugin: wake-up, the input of this frame is in the input ring."""

    game: int
    frame: int


@dataclass(frozen=True, slots=True)
class ChatSent:
    """Plugin: the player's chat line."""

    text: bytes


@dataclass(frozen=True, slots=True)
class EndGame:
    """Plugin: the emulator left the game, perhaps with the hash of its last state."""

    game: int
    final_state_hash: int | None


@dataclass(frozen=True, slots=True)
class Bye:
    """Plugin: an orderly farewell before it closes the stream."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """Client: attached."""

    proof: bytes
    version: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Client: not attached, and why; the stream is closed next. Same in every version."""

    proof: bytes
    version: int
    reason: RefusalReason
    text: bytes


@dataclass(frozen=True, slots=True)
class Start:
    """Client: a game starts.

    `player` is 1..8 (0: spectator), `players` 1..8, `frame_delay` in frames, `connection_type`
    1 (LAN) .. 6 (bad).
    """

    game: int
    player: int
    players: int
    frame_delay: int
    connection_type: int
    name: bytes


@dataclass(frozen=True, slots=True)
class FrameReady:
    """Client: wake-up, this frame is in the output ring."""

    game: int
    frame: int


@dataclass(frozen=True, slots=True)
class ChatReceived:
    """Client: a chat line of the game, own ones included."""

    nick: bytes
    text: bytes


@dataclass(frozen=True, slots=True)
class PlayerDropped:
    """Client: a player left the running game; perhaps the local one."""

    player: int
    nick: bytes


@dataclass(frozen=True, slots=True)
class End:
    """Client: the game is over for this emulator."""

    game: int
    reason: EndReason
    sentence: bytes


@dataclass(frozen=True, slots=True)
class Closed:
    """Client: it goes away, or its user lets the emulator go on alone; the stream is closed next."""


@dataclass(frozen=True, slots=True)
class MoreInfos:
    """Client: the user wants to know more about this game; only for plugins that said TELLS_MORE."""

    game: bytes


PluginMessage: TypeAlias = Hello | Games | Infos | Show | InputReady | ChatSent | EndGame | Bye
HostMessage: TypeAlias = (
    Welcome
    | Refused
    | Start
    | FrameReady
    | ChatReceived
    | PlayerDropped
    | End
    | Closed
    | MoreInfos
)
