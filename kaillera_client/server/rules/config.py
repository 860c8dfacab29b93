"""What whoever runs an embedded server can choose."""

import codecs
from dataclasses import dataclass

from kaillera_client.protocol.messages import ConnectionType

MOST_PLAYERS = 8
"""Emulators have buffers for eight players' inputs."""

MOST_DELAY = 60
"""A second of delay for a game of 60 frames is beyond playing."""


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """The rules' numbers; times in seconds. ValueError when they make no sense.

    `motd` are the lines that a user reads after the login. `same_delay` gives all players of a
    game the delay of the slowest one; `fixed_frame_delay` gives everybody that many messages
    whatever their ping, and with 0 each frame waits for its own inputs. `chat_interval` is the
    shortest time between two lobby lines of one user, 0 for no limit. `game_silence` drops a
    player who sends nothing at all, `hole_limit` one whose lost messages do not come again,
    `ready_limit` one whose emulator never gets ready. `proofs` is how many rounds of a login prove
    that its client hears us, 0 for none; a client on this computer needs none, because nobody else
    can forge its address, unless `proofs_on_loopback`.
    """

    name: str = "Kaillera server"
    motd: tuple[str, ...] = ()
    charset: str = "utf-8"
    max_users: int = 64
    max_players: int = MOST_PLAYERS
    sessions_per_ip: int = 8
    loopback_sessions: int = 64
    connection_types: frozenset[int] = frozenset(ConnectionType)
    max_ping_ms: int = 1000
    same_delay: bool = False
    fixed_frame_delay: int | None = None
    single_player: bool = True
    chat_length: int = 320
    chat_interval: float = 0.0
    keep_alive: float = 190.0
    login_window: float = 15.0
    ready_limit: float = 130.0
    game_silence: float = 15.0
    hole_limit: float = 12.0
    lobby_hole_limit: float = 1.5
    repeat_interval: float = 0.05
    stall_interval: float = 0.05
    stall_grace: float = 0.25
    replies_per_second: int = 50
    proofs: int = 8
    proofs_on_loopback: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.max_users <= 1000:
            raise ValueError(f"max_users must be 1 to 1000, not {self.max_users}")
        if not 1 <= self.max_players <= MOST_PLAYERS:
            raise ValueError(f"max_players must be 1 to {MOST_PLAYERS}, not {self.max_players}")
        if self.fixed_frame_delay is not None and not 0 <= self.fixed_frame_delay <= MOST_DELAY:
            raise ValueError(f"fixed_frame_delay must be 0 to {MOST_DELAY}")
        if not self.connection_types <= frozenset(ConnectionType) or not self.connection_types:
            raise ValueError("connection_types must be some of 1 to 6")
        try:
            codecs.lookup(self.charset)
        except LookupError as error:
            raise ValueError(f"there is no charset {self.charset}") from error
