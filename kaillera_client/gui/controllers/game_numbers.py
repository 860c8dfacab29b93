"""The numbers of the running game and of the last one."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kaillera_client.engine.report import GameReport
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.models.room_values import DelayNumbers, GameFacts
from kaillera_client.session import events as e
from kaillera_client.session.status import Counters, GameProgress, SessionStatus

translate = QCoreApplication.translate

_SPEED_S = 1.0
"""The speed is counted over about so many seconds."""

_OFTEN = 0.2
"""From this share of frames on that came late the line slows the game down, if it is slow."""

_FULL_SPEED = 54.0
"""Frames a second, a tenth below the rate of most games."""


class GameNumbers:
    """Fills the page of numbers and the line of facts."""

    def __init__(self, context: Context, culprit: Callable[[], str]) -> None:
        """`culprit` says who made the game wait just now, with the proof; "" when nobody is known to."""
        self._culprit = culprit
        self._own = context.own
        self._now = context.now
        self._page = context.window.room
        self._numbers: DelayNumbers | None = None
        self._counters = Counters()
        """The session's counters when the game began."""
        self._frames: deque[tuple[float, int, int]] = deque(maxlen=50)
        """Times, and how many frames were played and how many came late until then."""

    def forget(self) -> None:
        """Show that there are none yet."""
        self._numbers = None
        self._page.show_numbers(None)

    def starting(self, event: e.GameStarting) -> None:
        """A game begins."""
        status = self._own.status
        self._counters = Counters() if status is None else status.session.counters
        self._frames.clear()
        self._numbers = DelayNumbers(
            running=True,
            player=event.player,
            players=event.players,
            frame_delay=event.frame_delay,
            delay_frames=event.delay_frames,
        )
        self._page.show_numbers(self._numbers)
        self._page.strip.show_facts(GameFacts(None, None, event.delay_frames))

    def note(self, fact: str) -> None:
        """Keep a fact about the running game with its numbers, for the report too."""
        if self._numbers is not None:
            self._numbers = replace(self._numbers, notes=(*self._numbers.notes, fact))
            self._page.show_numbers(self._numbers)

    @property
    def notes(self) -> tuple[str, ...]:
        """The facts about the running or the last game."""
        return () if self._numbers is None else self._numbers.notes

    def on_status(self, session: SessionStatus) -> None:
        """Show how the game runs now."""
        progress = session.progress
        if self._numbers is None or not self._numbers.running or progress is None:
            return
        counters, before = session.counters, self._counters
        rtt = progress.rtt_ms
        numbers = replace(
            self._numbers,
            frames=progress.frames,
            rtt_p50=None if rtt is None else rtt.p50,
            rtt_p95=None if rtt is None else rtt.p95,
            rtt_p99=None if rtt is None else rtt.p99,
            stalled_frames=progress.stalled_frames,
            longest_stall_ms=progress.longest_stall_ms,
            by_redundancy=counters.recovered_by_redundancy - before.recovered_by_redundancy,
            by_resend=counters.recovered_by_resend - before.recovered_by_resend,
            duplicates=counters.duplicates - before.duplicates,
            waiting_ms=progress.waiting_ms,
        )
        if numbers != self._numbers:
            self._numbers = numbers
            self._page.show_numbers(numbers)
        self._show_facts(progress, numbers.delay_frames)

    def _show_facts(self, progress: GameProgress, delay_frames: int) -> None:
        now = self._now()
        self._frames.append((now, progress.frames, progress.stalled_frames))
        while now - self._frames[0][0] > _SPEED_S and len(self._frames) > 2:
            self._frames.popleft()
        before, frames, late = self._frames[0]
        span = now - before
        speed, trouble = None, ""
        if span >= _SPEED_S / 2:
            played = progress.frames - frames
            speed = played / span
            if not played and progress.waiting_ms <= 0.0:
                trouble = translate("room", "the game in its window stands still")
            else:
                late = progress.stalled_frames - late
                trouble = slowness_words(speed, late / max(played, 1), self._culprit())
        facts = GameFacts(speed, progress.last_rtt_ms, delay_frames, trouble)
        self._page.strip.show_facts(facts)

    def finished(self, report: GameReport) -> None:
        """Show the whole game."""
        rtt = report.rtt_ms
        self._numbers = DelayNumbers(
            running=False,
            player=report.player,
            players=report.players,
            frame_delay=report.frame_delay,
            delay_frames=report.delay_frames,
            frames=report.frames,
            rtt_p50=None if rtt is None else rtt.p50,
            rtt_p95=None if rtt is None else rtt.p95,
            rtt_p99=None if rtt is None else rtt.p99,
            stalled_frames=report.stalled_frames,
            longest_stall_ms=report.longest_stall_ms,
            by_redundancy=report.recovered_by_redundancy,
            by_resend=report.recovered_by_resend,
            duplicates=report.duplicates,
            notes=self.notes,
        )
        self._page.show_numbers(self._numbers)


def slowness_words(speed: float, late_share: float, culprit: str) -> str:
    """Return what slows a game down that runs at `speed` frames a second, "" when waiting for others does not.

    `late_share` of its frames had to be waited for; `culprit` is who is proved to be late, if anybody. Games that are
    slower by themselves do not wait.
    """
    if speed >= _FULL_SPEED or late_share <= _OFTEN:
        return ""
    if culprit:
        return translate("room", "slow, waiting for {who}").format(who=culprit)
    return translate("room", "slow, frames come late")
