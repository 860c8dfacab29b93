"""One recommended delay with its reason, which does not flicker."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kaillera_client.advice.delay import (
    ConnectionType,
    ServerFamily,
    expected_delay_frames,
    rule_of_thumb,
)
from kaillera_client.advice.headroom import needed_frames

RISE_AFTER_S = 20.0
"""A line has to need more for this long before more is recommended."""

FALL_AFTER_S = 60.0
"""A line has to need less for this long before less is recommended."""

LEAST_BETWEEN_S = 20.0
"""At least this long between two changes of the recommendation."""


class Reason(Enum):
    """Why a delay is recommended; the numbers are in the advice."""

    AGREED = "the rule of thumb and the server say the same, and the line is steady enough"
    STEADY = "the rule of thumb says more, but the line is steady enough for what the server gives"
    VARIES = "the line varies so much that one frame more or several would be smoother"
    COVERED = "the line varies, and what the server gives is enough for that"
    WATCHING = "the line varies lately, it is too early to recommend more"
    LOSES = "the line loses so much that one frame more or several would be smoother"
    LOSES_COVERED = "the line loses datagrams, and what the server gives is enough for that"
    LOSES_WATCHING = "the line loses datagrams lately, it is too early to recommend more"
    SETTLING = "the line is better than it was, it is too early to recommend less"
    MEASURED_HIGH = (
        "the server measured more at the login than the line has now: reconnecting gives less"
    )
    MEASURED_LOW = (
        "the server measured less at the login than the line has now: reconnecting gives more"
    )
    RULE_LOWER = "the rule of thumb says less than the server can give"


@dataclass(frozen=True, slots=True)
class DelayAdvice:
    """One answer; delays in frames, times in milliseconds.

    `server_frames` is what the server gives; `rule_frames` what the rule of thumb says for the median ping;
    `headroom_frames` what jitter and losses add to the delay that the median needs; `loss_percent` is what one
    direction loses.
    """

    server_frames: int
    rule_frames: int
    headroom_frames: int
    recommended_frames: int
    reason: Reason
    ping_ms: float
    jitter_ms: float
    loss_percent: float = 0.0


class DelayAdviser:
    """Watches a line's samples and recommends a delay; the time is given with every sample."""

    def __init__(
        self,
        connection_type: ConnectionType = ConnectionType.LAN,
        family: ServerFamily = ServerFamily.UNKNOWN,
    ) -> None:
        self._connection_type = connection_type
        self._family = family
        self._recommended: int | None = None
        self._changed_at = float("-inf")
        self._above_since: float | None = None
        self._below_since: float | None = None
        self._highest_below = 0

    def update(
        self,
        now: float,
        median_ms: float,
        p95_ms: float,
        login_ping_ms: float | None = None,
        loss: float = 0.0,
    ) -> DelayAdvice:
        """Take the numbers of the last 60 s and return the advice.

        `now` in seconds. `loss` is the share of datagrams that one direction loses, from 0 to 1. `login_ping_ms` is
        what the server measured at the login, when it is known: that decides what it gives. To be called once a second.
        """
        base = self._frames(median_ms)
        need = needed_frames(median_ms, p95_ms, loss, self._connection_type, self._family)
        steady_need = needed_frames(median_ms, p95_ms, 0.0, self._connection_type, self._family)
        recommended = self._settle(now, base, need)
        server = base if login_ping_ms is None else self._frames(login_ping_ms)
        rule = rule_of_thumb(median_ms)
        return DelayAdvice(
            server_frames=server,
            rule_frames=rule,
            headroom_frames=max(recommended - base, 0),
            recommended_frames=recommended,
            reason=_reason(_Numbers(server, rule, base, need, recommended, need > steady_need)),
            ping_ms=median_ms,
            jitter_ms=max(p95_ms - median_ms, 0.0),
            loss_percent=100 * loss,
        )

    def _frames(self, ping_ms: float) -> int:
        return expected_delay_frames(ping_ms, self._connection_type, self._family)

    def _settle(self, now: float, base: int, need: int) -> int:
        if self._recommended is None:
            self._recommended = base
        if need > self._recommended:
            self._below_since = None
            self._above_since = now if self._above_since is None else self._above_since
            if self._may_change(now, self._above_since, RISE_AFTER_S):
                self._change(now, need)
        elif need < self._recommended:
            self._above_since = None
            if self._below_since is None:
                self._below_since, self._highest_below = now, need
            self._highest_below = max(self._highest_below, need)
            if self._may_change(now, self._below_since, FALL_AFTER_S):
                self._change(now, self._highest_below)
        else:
            self._above_since = self._below_since = None
        return self._recommended

    def _may_change(self, now: float, since: float, patience: float) -> bool:
        return now - since >= patience and now - self._changed_at >= LEAST_BETWEEN_S

    def _change(self, now: float, frames: int) -> None:
        self._recommended = frames
        self._changed_at = now
        self._above_since = self._below_since = None


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Delays in frames, from which the reason follows."""

    server: int
    rule: int
    base: int
    need: int
    recommended: int
    for_losses: bool
    """Whether jitter alone would need less."""


_REASONS: tuple[tuple[Callable[[_Numbers], bool], Reason], ...] = (
    (lambda n: n.need > n.recommended and n.for_losses, Reason.LOSES_WATCHING),
    (lambda n: n.need > n.recommended, Reason.WATCHING),
    (lambda n: n.server < n.base, Reason.MEASURED_LOW),
    (lambda n: n.server > n.recommended, Reason.MEASURED_HIGH),
    (lambda n: n.need < n.recommended, Reason.SETTLING),
    (lambda n: n.recommended > n.server and n.for_losses, Reason.LOSES),
    (lambda n: n.recommended > n.server, Reason.VARIES),
    (lambda n: n.recommended > n.base and n.for_losses, Reason.LOSES_COVERED),
    (lambda n: n.recommended > n.base, Reason.COVERED),
    (lambda n: n.rule > n.server, Reason.STEADY),
    (lambda n: n.rule < n.server, Reason.RULE_LOWER),
)


def _reason(numbers: _Numbers) -> Reason:
    return next((reason for applies, reason in _REASONS if applies(numbers)), Reason.AGREED)
