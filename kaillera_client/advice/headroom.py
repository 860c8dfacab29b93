"""How much more delay than a round trip a line needs, so that hardly a frame comes late.

The rule is what simulated games of our client came to; docs/reliability.md has them beside it.
"""

import math

from kaillera_client.advice.delay import (
    ConnectionType,
    ServerFamily,
    delay_ms,
    expected_delay_frames,
)

MOST_STALLED = 1.0
"""Of 1,000 frames, so many at most may be stalled at a delay that is recommended: fewer than that many."""

MOST_HEADROOM_FRAMES = 6
"""More is never recommended: a line that needs more than this cannot be helped by delay."""

_P95 = 1.645
"""Standard deviations between the middle and the value that one of twenty exceeds."""

_OUT_OF_STEP_MS = 4.5
"""So much players' frames are out of step in games with losses, where each waits now and then for himself."""

_BOTH_WAYS = 1.8
"""Two lost blocks in a row, and inputs of which both copies are lost, as a multiple of the former."""

_LOSSES_IN_A_ROW = 3


def stalled_per_mille(
    room_ms: float,
    jitter_ms: float,
    loss: float,
    connection_type: ConnectionType = ConnectionType.LAN,
) -> float:
    """Return how many frames of 1,000 an emulator waits longer for than a frame's time.

    `room_ms` is by how much the delay exceeds the median round trip; `jitter_ms` by how much the 95th percentile does;
    `loss` the share of datagrams, from 0 to 1, that one direction loses. Our client is taken for granted, which says
    everything twice on such a line.
    """
    frame = delay_ms(1)
    stalled = _exceeds(room_ms + frame, jitter_ms / _P95)
    spread = math.hypot(jitter_ms / _P95, _OUT_OF_STEP_MS)
    for losses in range(1, _LOSSES_IN_A_ROW + 1):
        # What is lost comes with the next message, which is a frame later, or as many as are in one.
        late = _exceeds(room_ms + frame - losses * connection_type * frame, spread)
        often = loss if losses == 1 else _BOTH_WAYS * loss**losses
        stalled += often * late / connection_type
    return 1000 * stalled


def needed_frames(
    median_ms: float,
    p95_ms: float,
    loss: float,
    connection_type: ConnectionType = ConnectionType.LAN,
    family: ServerFamily = ServerFamily.UNKNOWN,
) -> int:
    """Return the smallest delay in frames, not below what the server gives for the median, that stalls few enough.

    A server whose delay does not depend on the ping gives what it gives.
    """
    base = expected_delay_frames(median_ms, connection_type, family)
    if not family.uses_ping:
        return base
    jitter = max(p95_ms - median_ms, 0.0)
    for frames in range(base, base + MOST_HEADROOM_FRAMES + 1, connection_type):
        # A message is sent when its last frame is there, and needed when its first one is.
        room = delay_ms(frames + 1 - connection_type) - median_ms
        if stalled_per_mille(room, jitter, loss, connection_type) < MOST_STALLED:
            return frames
    return frames


def _exceeds(limit: float, deviation: float) -> float:
    """Return the chance that a normal value with this standard deviation around 0 exceeds a limit."""
    if not deviation:
        return 1.0 if limit < 0 else 0.0
    return 0.5 * math.erfc(limit / (deviation * math.sqrt(2)))
