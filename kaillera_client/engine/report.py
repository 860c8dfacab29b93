"""The numbers of one finished game."""

from dataclasses import dataclass

from kaillera_client.advice.stalls import Stall
from kaillera_client.advice.sync import Desync, SyncStatus
from kaillera_client.session.status import RttPercentiles


@dataclass(frozen=True, slots=True)
class GameReport:
    """One player's game.

    `state_hash` is chained over the hashes that the emulator reported for every frame, empty when it reports none.
    `input_hash` is chained over the combined inputs of every frame. A frame is stalled when the emulator had to wait
    for it longer than one frame's time (1/60 s).
    """

    player: int
    players: int
    frames: int
    frame_delay: int
    delay_frames: int
    state_hash: str
    input_hash: str
    stalled_frames: int
    longest_stall_ms: float
    rtt_ms: RttPercentiles | None
    recovered_by_redundancy: int
    recovered_by_resend: int
    duplicates: int
    ended: str
    """A sentence: why the game ended."""

    by_own_wish: bool
    """True when our side wanted the end: in the emulator, by leaving the room or by logging out."""

    stalls: tuple[Stall, ...] = ()
    """The stand-stills of half a second or more, the first hundred of them."""

    sync: SyncStatus | None = None
    """How far the players' states could be compared; None when they were not, or the game was too short to say."""

    desync: Desync | None = None
    """Proof that the players' games differed."""
