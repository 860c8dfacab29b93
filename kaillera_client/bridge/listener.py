"""What the bridge tells the engine: values, and the contract of whoever listens."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PluginInfo:
    """Who is attached; names are bytes in the emulator's own charset."""

    emulator: bytes
    games: tuple[bytes, ...]
    pid: int
    """0 when the plugin does not know it."""
    version: int
    launched_here: bool | None = None
    """The client itself has started this emulator; None when an older plugin does not say."""
    bits: int = 0
    """Of the emulator: 32, 64, or 0 when it is not known."""
    program: str = ""
    """The file name of the emulator's program, untrusted; "" when it is not known."""
    tells_more: bool = False
    """The emulator can show more about a game."""


class GoneKind(Enum):
    """How an attachment ended."""

    CLOSED = "closed"
    """The emulator said good-bye."""
    LOST = "lost"
    """The connection broke without a good-bye: the emulator crashed or was killed."""
    HUNG = "hung"
    """The emulator stopped asking for frames, or stopped reading."""
    RELEASED = "released"
    """The user has let the emulator go on alone."""
    FAULT = "fault"
    """The emulator sent something that the bridge's rules do not allow."""


@dataclass(frozen=True, slots=True)
class PluginGone:
    """Why the emulator is no longer attached, with a sentence for the user."""

    kind: GoneKind
    sentence: str


class BridgeListener(Protocol):
    """Gets everything the emulator does; every call comes on the host's loop.

    A call may use the host at once, for example deliver a frame from inside `frame_input`.
    """

    def plugin_attached(self, info: PluginInfo) -> None:
        """An emulator is attached."""

    def plugin_refused(self, reason: str) -> None:
        """An emulator knew the secret but was refused; `reason` is a sentence for the user.

        Called once for one that asks again every second because another is attached.
        """

    def plugin_wants_window(self) -> None:
        """The emulator asks for the client's window (its "Kaillera" menu was used)."""

    def frame_input(self, data: bytes, state_hash: int | None) -> None:
        """The local player's input for the next frame, 0..1,024 bytes; the emulator waits.

        Exactly one `deliver_frame` answers it; the next input comes only after that answer.
        `state_hash` is the hash of the emulator's state before this input, if it tells.
        """

    def plugin_chat(self, text: bytes) -> None:
        """The player sent a chat line from the emulator."""

    def plugin_ended_game(self, final_state_hash: int | None) -> None:
        """The emulator left the game, or confirms `end_game`; at most once for each game.

        `final_state_hash` is the hash of its state after the last frame, if it tells.
        """

    def plugin_infos(self, info: PluginInfo) -> None:
        """The attached emulator replaced its name and game list."""

    def plugin_gone(self, reason: PluginGone) -> None:
        """The emulator is no longer attached; a running game is over for it."""
