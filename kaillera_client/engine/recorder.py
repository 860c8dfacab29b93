"""Takes down one game as the emulator saw it, and makes the report."""

from hashlib import blake2b

from kaillera_client.engine.report import GameReport
from kaillera_client.session.events import GameStarting
from kaillera_client.session.status import Counters, GameProgress

_NONE_KNOWN = b"\0"
_KNOWN = b"\1"


class GameRecorder:
    """Chains the hashes of one game; cheap enough for the frame path (two small hash updates a frame)."""

    def __init__(self, start: GameStarting, before: Counters) -> None:
        """Begin; `before` are the session's counters so far, which belong to earlier games."""
        self._start = start
        self._before = before
        self._inputs = blake2b(digest_size=16)
        self._states = blake2b(digest_size=16)
        self._frames = 0
        self._states_noted = 0
        self._states_known = False

    def frame(self, data: bytes) -> None:
        """Note the combined inputs that the emulator got."""
        self._frames += 1
        self._inputs.update(len(data).to_bytes(4, "little"))
        self._inputs.update(data)

    def state(self, state_hash: int | None) -> None:
        """Note what the emulator says about its state when it asks for its next frame."""
        self._states_noted += 1
        if state_hash is None:
            self._states.update(_NONE_KNOWN)
        else:
            self._states_known = True
            self._states.update(_KNOWN + state_hash.to_bytes(8, "little"))

    def final_state(self, state_hash: int | None) -> None:
        """Note the state after the last frame, unless a request that was never answered told it already."""
        if self._states_noted == self._frames:
            self.state(state_hash)

    def report(
        self, progress: GameProgress, now: Counters, ended: str, *, by_own_wish: bool
    ) -> GameReport:
        """Return the game's numbers; `ended` is a sentence."""
        before = self._before
        return GameReport(
            player=self._start.player,
            players=self._start.players,
            frames=self._frames,
            frame_delay=self._start.frame_delay,
            delay_frames=self._start.delay_frames,
            state_hash=self._states.hexdigest() if self._states_known else "",
            input_hash=self._inputs.hexdigest(),
            stalled_frames=progress.stalled_frames,
            longest_stall_ms=progress.longest_stall_ms,
            rtt_ms=progress.rtt_ms,
            recovered_by_redundancy=now.recovered_by_redundancy - before.recovered_by_redundancy,
            recovered_by_resend=now.recovered_by_resend - before.recovered_by_resend,
            duplicates=now.duplicates - before.duplicates,
            ended=ended,
            by_own_wish=by_own_wish,
        )
