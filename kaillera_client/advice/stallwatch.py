"""Finds out why a game stands still, from what can be observed here; says no more than is known.

How to drive it, one watch for each game, `now` from one clock in seconds:

* `observe` about ten times a second, and at once when a waited-for frame came (or about every 16 ms while
  `watch.stalled`): it returns the stall of this moment, and the whole of one that has just ended.
* `ping_measured` with every ordinary measurement of the server, before and between stalls.
* `next_probe` right after `observe`, and about every 50 ms while stalled: when it asks for a probe, send a PING with a
  socket of its own to the server, or to another server that answered before, and report `probe_answered`,
  `probe_lost`, `reference_answered` or `reference_lost`. It never asks for more than four in a second or twenty in a
  stall, and for none without a stall or at a server that never answered PING.
* `slow_players` when the embedded server of this process runs the game: whose inputs it is waiting for.
* `recovered` when a missing message came after our own retry, before the `observe` that ends the wait.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from kaillera_client.advice.pace import Pace, SlowComputer
from kaillera_client.advice.stalls import DOT_MS, Stall, StallCause, StallProof

LEAST_BETWEEN_PROBES_S = 0.25
MOST_PROBES = 20
"""In one stall, to the server and to others together."""

_SPARING_FROM = 12
_SPARING_S = 1.0
_LOOKED_AT = 3
_LOSSES_FOR_A_VERDICT = 2
_PROOF_HOLDS_S = 1.0
_SMOOTHING = 0.2
_SAME_SLOWNESS_S = 1.0
"""A computer that is fast enough for a shorter time than this is slow in one piece."""

_NORMAL_FACTOR = 2.0
_NORMAL_EXTRA_MS = 100.0


class ProbeTarget(Enum):
    """Whom to send a PING."""

    SERVER = "the server of the game"
    REFERENCE = "another server that answered before"


@dataclass(frozen=True, slots=True)
class StallNews:
    """The stall of this moment, if any, and one that has just ended, with its final verdict."""

    stall: Stall | None = None
    ended: Stall | None = None


class _Answer(Enum):
    NORMAL = "in normal time"
    LATE = "later than usual"
    LOST = "none"


@dataclass(frozen=True, slots=True)
class _Suspect:
    """A player whose input the embedded server is waiting for."""

    player: int
    name: bytes
    at: float


class _Wait:
    """One wait for a frame and what was found out during it."""

    def __init__(self, began: float, frame: int) -> None:
        self.began = began
        self.frame = frame
        self.probes = 0
        self.probed_at = float("-inf")
        self.last_target = ProbeTarget.REFERENCE
        self.server: deque[_Answer] = deque(maxlen=_LOOKED_AT)
        self.references: deque[_Answer] = deque(maxlen=_LOOKED_AT)
        self.suspect: _Suspect | None = None
        self.recovered = False
        self.verdict = Stall(frame, 0.0, StallCause.UNKNOWN)
        """The last one that said something."""

    def stall(self, now: float) -> Stall:
        """Return the stall as it is known now."""
        seconds = max(now - self.began, 0.0)
        suspect = self.suspect
        if suspect is not None and now - suspect.at <= _PROOF_HOLDS_S:
            stall = Stall(
                self.frame,
                seconds,
                StallCause.NAMED_PLAYER,
                suspect.player,
                suspect.name,
                StallProof.OWN_SERVER,
            )
        else:
            stall = Stall(self.frame, seconds, self._cause())
        if self._says_more(stall):
            self.verdict = stall
        return stall

    def _says_more(self, stall: Stall) -> bool:
        named = self.verdict.cause is StallCause.NAMED_PLAYER
        less = StallCause.OTHER_PLAYER if named else StallCause.UNKNOWN
        return stall.cause not in (StallCause.UNKNOWN, less)

    def _cause(self) -> StallCause:
        answers = set(self.server)
        if answers == {_Answer.NORMAL}:
            return StallCause.OTHER_PLAYER
        if answers != {_Answer.LOST} or len(self.server) < _LOSSES_FOR_A_VERDICT:
            return StallCause.UNKNOWN
        if self.references and self.references[-1] is not _Answer.LOST:
            return StallCause.SERVER
        if len(self.references) >= _LOSSES_FOR_A_VERDICT and set(self.references) == {
            _Answer.LOST
        }:
            return StallCause.LINE
        return StallCause.UNKNOWN

    def final(self, now: float) -> Stall:
        """Return the whole stall: the last verdict that said something."""
        self.stall(now)
        last = self.verdict
        cause = last.cause
        if self.recovered and cause in (StallCause.UNKNOWN, StallCause.OTHER_PLAYER):
            # A line that forgot our game's socket looks like another player's lateness, until our retry mends it.
            cause = StallCause.RECOVERED
        return Stall(
            self.frame, max(now - self.began, 0.0), cause, last.player, last.name, last.proof
        )


class StallWatch:
    """The state machine; see the module for how to drive it."""

    def __init__(self, *, references: bool, own_player: int | None = None) -> None:
        """Begin with a game.

        `references` says whether another server is known that answered PING; `own_player` counts from 1 and is never
        named, whatever is reported.
        """
        self._references = references
        self._own_player = own_player
        self._usual_ms: float | None = None
        self._wait: _Wait | None = None
        self._pace = Pace()
        self._slow: Stall | None = None
        self._slow_from = float("-inf")
        self._slow_until = float("-inf")

    @property
    def stalled(self) -> bool:
        """Whether a frame is being waited for so long that it is a stall."""
        return self._wait is not None

    # --- what happens ---------------------------------------------------------------------------

    def observe(self, now: float, waiting_ms: float, frame: int, waited_s: float) -> StallNews:
        """Look at the game.

        `waiting_ms` is how long the emulator has waited for its next frame, 0.0 when it does not; `frame` how many
        frames it has got; `waited_s` the sum of all its waits since the game began, the shortest ones and this one
        included: without them a game that the network slows down would look like a slow computer.
        """
        ended = None
        if self._wait is not None and (waiting_ms <= 0.0 or frame != self._wait.frame):
            ended = self._wait.final(now)
            self._wait = None
        slow = self._pace.observe(now, frame, waited_s)
        if self._wait is None and waiting_ms >= DOT_MS:
            self._wait = _Wait(now - waiting_ms / 1000, frame)
        if self._wait is not None:
            return StallNews(self._wait.stall(now), ended or self._end_slowness())
        return self._computer(now, frame, slow, ended)

    def ping_measured(self, rtt_ms: float | None) -> None:
        """Take an ordinary measurement of the server; None is no answer."""
        if rtt_ms is None:
            return
        if self._usual_ms is None:
            self._usual_ms = rtt_ms
        else:
            self._usual_ms += (rtt_ms - self._usual_ms) * _SMOOTHING

    def probe_answered(self, now: float, rtt_ms: float) -> None:
        """The server answered a probe."""
        if self._wait is not None and self._belongs(now, rtt_ms):
            self._wait.server.append(_Answer.NORMAL if self._normal(rtt_ms) else _Answer.LATE)

    def probe_lost(self, now: float, after_ms: float) -> None:
        """The server did not answer a probe within `after_ms`."""
        if self._wait is not None and self._belongs(now, after_ms):
            self._wait.server.append(_Answer.LOST)

    def reference_answered(self, now: float, rtt_ms: float) -> None:
        """Another server answered."""
        if self._wait is not None and self._belongs(now, rtt_ms):
            self._wait.references.append(_Answer.NORMAL)

    def reference_lost(self, now: float, after_ms: float) -> None:
        """Another server did not answer within `after_ms`."""
        if self._wait is not None and self._belongs(now, after_ms):
            self._wait.references.append(_Answer.LOST)

    def slow_players(self, now: float, slow: Mapping[int, tuple[float, bytes]]) -> None:
        """The embedded server says whose inputs it is waiting for: player to (seconds late, name)."""
        if self._wait is None:
            return
        others = [
            (late, player, name)
            for player, (late, name) in slow.items()
            if player != self._own_player
        ]
        if others:
            _, player, name = max(others)
            self._wait.suspect = _Suspect(player, name, now)
        else:
            self._wait.suspect = None

    def recovered(self, now: float) -> None:
        """A message that was missing came after our own retry."""
        if self._wait is not None and now >= self._wait.began:
            self._wait.recovered = True

    # --- what to do -----------------------------------------------------------------------------

    def next_probe(self, now: float) -> ProbeTarget | None:
        """Return whom to send a PING now, None for nobody; an answer counts as sent."""
        wait = self._wait
        if wait is None or self._usual_ms is None or wait.probes >= MOST_PROBES:
            return None
        pause = LEAST_BETWEEN_PROBES_S if wait.probes < _SPARING_FROM else _SPARING_S
        if now - wait.probed_at < pause:
            return None
        wait.probes += 1
        wait.probed_at = now
        wait.last_target = self._target(wait)
        return wait.last_target

    def _target(self, wait: _Wait) -> ProbeTarget:
        silent = _Answer.LOST in wait.server
        if silent and self._references and wait.last_target is ProbeTarget.SERVER:
            return ProbeTarget.REFERENCE
        return ProbeTarget.SERVER

    # --- inside ---------------------------------------------------------------------------------

    def _belongs(self, now: float, took_ms: float) -> bool:
        """Whether a probe was sent during this stall; an older one says nothing about it."""
        return self._wait is not None and now - took_ms / 1000 >= self._wait.began

    def _normal(self, rtt_ms: float) -> bool:
        usual = self._usual_ms or 0.0
        return rtt_ms <= max(usual * _NORMAL_FACTOR, usual + _NORMAL_EXTRA_MS)

    def _computer(
        self, now: float, frame: int, slow: SlowComputer | None, ended: Stall | None
    ) -> StallNews:
        if slow is None:
            if self._slow is not None and now - self._slow_until < _SAME_SLOWNESS_S:
                return StallNews(None, ended)
            return StallNews(None, ended or self._end_slowness())
        if self._slow is None:
            # What was told as an earlier one's time is not told again.
            self._slow_from = max(slow.since, self._slow_until)
        self._slow_until = now
        self._slow = Stall(
            frame if self._slow is None else self._slow.frame,
            now - self._slow_from,
            StallCause.COMPUTER,
            frames_per_second=slow.frames_per_second,
            expected_frames_per_second=slow.expected,
        )
        return StallNews(self._slow, ended)

    def _end_slowness(self) -> Stall | None:
        ended, self._slow = self._slow, None
        return ended
