"""Drives the stall watch of one client: looks at the game now and then, sends its probes, reports what it finds.

Off the frame path: a timer looks twenty times a second, and a frame costs one look at `stalled`. Probes go out only
while the game stands still, each from a socket of its own, over the client's simulated line if it has one.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import assert_never

from kaillera_client.advice.stalls import Stall, StallCause
from kaillera_client.advice.stallwatch import ProbeTarget, StallNews, StallWatch
from kaillera_client.engine.commands import ClientId
from kaillera_client.engine.events import EngineEvent, StallChanged, StallEnded
from kaillera_client.engine.pings import ServerPings
from kaillera_client.server.rules.lag import LatePlayer
from kaillera_client.session.status import Pulse

_LOOK_INTERVAL = 0.05
_TELL_INTERVAL = 0.1
_TELL_SLOWNESS_INTERVAL = 0.5
"""A computer that is too slow stays so for long; nobody waits for the next number."""

_REPORTED_FROM_S = 0.5
_MOST_REPORTED = 100

Proof = Callable[[], Sequence[LatePlayer]]
"""Whose inputs our game's server waits for, when it runs in this engine; nobody when it does not."""


class StallReporter:
    """Watches the games of one client; every method must be called on the loop's thread."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        client: ClientId,
        pulse: Callable[[float], Pulse | None],
        publish: Callable[[EngineEvent], None],
    ) -> None:
        """`pulse` is the session's."""
        self.stalled = False
        """The game stands still: call `frame_came` with the next frame."""
        self._loop = loop
        self._client = client
        self._pulse = pulse
        self._publish = publish
        self._watch: StallWatch | None = None
        self._pings: ServerPings | None = None
        self._proof: Proof = tuple
        self._timer: asyncio.TimerHandle | None = None
        self._last = Pulse(0, 0.0, 0.0, 0)
        self._told: Stall | None = None
        self._told_at = 0.0
        self._stalls: list[Stall] = []

    def game_begins(self, own_player: int, pings: ServerPings, proof: Proof) -> None:
        """Begin to watch a game in which we are `own_player`, counted from 1."""
        self._watch = StallWatch(references=pings.has_references, own_player=own_player)
        self._watch.ping_measured(pings.usual_ms)
        self._pings = pings
        self._proof = proof
        self._last = Pulse(0, 0.0, 0.0, 0)
        self._told = None
        self._stalls = []
        self._timer = self._loop.call_later(_LOOK_INTERVAL, self._look)

    def frame_came(self) -> None:
        """Note that the frame that was waited for is here; looked at when the frame is on its way and answered."""
        self._loop.call_soon(self._look_now)

    def game_ended(self) -> tuple[Stall, ...]:
        """Stop watching; return the game's longer stalls."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._watch is not None:
            last = self._last
            self._observe(Pulse(last.frames, 0.0, last.waited, last.resends))
        if self._told is not None:
            self._end(self._told)
        self._watch = self._pings = None
        self.stalled = False
        return tuple(self._stalls)

    # --- looking --------------------------------------------------------------------------------

    def _look(self) -> None:
        self._timer = self._loop.call_later(_LOOK_INTERVAL, self._look)
        self._look_now()

    def _look_now(self) -> None:
        pulse = self._pulse(self._loop.time())
        if pulse is not None:
            self._observe(pulse)

    def _observe(self, pulse: Pulse) -> None:
        watch = self._watch
        if watch is None:
            return
        now = self._loop.time()
        if pulse.resends > self._last.resends:
            watch.recovered(now)
        self._last = pulse
        if watch.stalled:
            self._prove(watch, now)
        news = watch.observe(now, pulse.waiting * 1000, pulse.frames, pulse.waited)
        if watch.stalled and not self.stalled:
            # The proof is older than the stall: the first word about it shall be the right one.
            self._prove(watch, now)
            news = replace(news, stall=self._again(watch, now, pulse))
        self.stalled = watch.stalled
        self._tell(news, now)
        target = watch.next_probe(now)
        if target is not None and self._pings is not None:
            self._send(watch, self._pings, target)

    @staticmethod
    def _again(watch: StallWatch, now: float, pulse: Pulse) -> Stall | None:
        return watch.observe(now, pulse.waiting * 1000, pulse.frames, pulse.waited).stall

    def _prove(self, watch: StallWatch, now: float) -> None:
        """Name a player only when the server lacks nobody else's input, ours neither."""
        late = self._proof()
        named = {
            player.player: (player.seconds, player.name)
            for player in late
            if player.is_overdue and len(late) == 1
        }
        watch.slow_players(now, named)

    def _send(self, watch: StallWatch, pings: ServerPings, target: ProbeTarget) -> None:
        patience = pings.patience

        def of_server(rtt_ms: float | None) -> None:
            if rtt_ms is None:
                watch.probe_lost(self._loop.time(), patience * 1000)
            else:
                watch.probe_answered(self._loop.time(), rtt_ms)
            self._look_again(watch)

        def of_reference(rtt_ms: float | None) -> None:
            if rtt_ms is None:
                watch.reference_lost(self._loop.time(), patience * 1000)
            else:
                watch.reference_answered(self._loop.time(), rtt_ms)
            self._look_again(watch)

        match target:
            case ProbeTarget.SERVER:
                pings.probe_server(patience, of_server)
            case ProbeTarget.REFERENCE:
                pings.probe_reference(patience, of_reference)
            case _:
                assert_never(target)

    def _look_again(self, watch: StallWatch) -> None:
        """Look at once: the verdict may be clear now. Nothing to do when that game is over."""
        if watch is self._watch:
            self._look_now()

    # --- telling --------------------------------------------------------------------------------

    def _tell(self, news: StallNews, now: float) -> None:
        if news.ended is not None:
            self._end(news.ended)
        stall = news.stall
        if stall is None:
            return
        slow = stall.cause is StallCause.COMPUTER
        interval = _TELL_SLOWNESS_INTERVAL if slow else _TELL_INTERVAL
        told = self._told
        if told is not None and _same(told, stall) and now < self._told_at + interval:
            return
        self._told = stall
        self._told_at = now
        self._publish(StallChanged(self._client, stall))

    def _end(self, stall: Stall) -> None:
        self._told = None
        if stall.seconds >= _REPORTED_FROM_S and len(self._stalls) < _MOST_REPORTED:
            self._stalls.append(stall)
        self._publish(StallEnded(self._client, stall))


def _same(one: Stall, other: Stall) -> bool:
    """Return whether two looks at a stall say the same about its cause."""
    return (one.cause, one.player) == (other.cause, other.player)
