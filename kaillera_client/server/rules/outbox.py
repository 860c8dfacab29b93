"""What one client is sent: numbering, redundancy, pacing of bursts, and repeats."""

from collections import deque

from kaillera_client.protocol.bundle import HEADER_SIZE, NUMBERS, BundleSender

SIZE_LIMIT = 1400
REDUNDANCY = 5
"""Messages in a datagram, as EmuLinker sends them."""

_MOST_REDUNDANCY = 9
"""Classic clients cannot follow when they fall further behind than this."""

_BURST = REDUNDANCY - 1
"""New messages in a datagram: as many as the next one repeats, so that any single one may be lost."""

_NEW_LIMIT = SIZE_LIMIT // 2
"""Bytes of new messages in a datagram; the next one has room for them, too."""

_BURST_WINDOW = 0.01
_BACKLOG = 200
_LINES_WINDOW = 0.02
"""Each `_BURST` lines of room chat have so much time: with a game's frames 260 messages a second."""

_LINES_BACKLOG = 10_000
_HISTORY = 256
"""Messages that can be repeated: about a second of frames and lines, in which somebody who misses one can say so."""

_BOOSTED_MESSAGES = 600
_ANSWERED_IN_KIND = 3
"""So many blocks are sent twice after each copy from a client: one or two of its next copies may be lost."""


class Outbox:
    """Collects messages and turns them into datagrams.

    Classic clients hang when they miss ten messages in a row, or when a datagram leaves a gap that
    only a later one could fill. So at most four new messages go out in 10 ms, and each datagram
    repeats all that was new in the one before. Game data never waits: clients themselves
    set its pace, because each sends its next input only when it has what came before.

    What people and emulators say in a room has a slower pace, and everything else overtakes it: some emulators send a
    save as hundreds of lines at once.
    """

    __slots__ = (
        "_boosted",
        "_copies",
        "_lines",
        "_lines_used",
        "_lines_window",
        "_sender",
        "_urgent",
        "_used",
        "_waiting",
        "_window",
    )

    def __init__(self) -> None:
        self._sender = BundleSender(_HISTORY, SIZE_LIMIT)
        self._waiting: deque[bytes] = deque()
        self._lines: deque[bytes] = deque()
        self._lines_window = 0.0
        self._lines_used = 0
        self._urgent = False
        self._window = 0.0
        self._used = 0
        self._boosted = 0
        self._copies = 0

    def put(self, payload: bytes) -> None:
        """Send a message when the pace allows."""
        self._waiting.append(payload)

    def put_line(self, payload: bytes) -> None:
        """Send a line of room chat after the lines before it, when their pace allows."""
        self._lines.append(payload)

    def forget_lines(self) -> None:
        """Drop the lines that were not sent: their room is left."""
        self._lines.clear()

    def put_urgent(self, payload: bytes) -> None:
        """Send a message, and everything in front of it, with the next flush."""
        self._waiting.append(payload)
        self._urgent = True

    def boost(self) -> None:
        """Repeat more than usual for the next messages.

        A client that says something again without news most likely misses something of ours, and
        losses come in bursts. Repeats cost a few bytes, a stall costs everybody a round trip.
        """
        self._boosted = _BOOSTED_MESSAGES

    def copy_next(self) -> None:
        """Send the next blocks of game data twice.

        A client that says everything twice has a line that loses. It gets back in kind, a datagram for a datagram.
        """
        self._copies = _ANSWERED_IN_KIND

    @property
    def resume_at(self) -> float | None:
        """When the rest can go out, None when nothing waits."""
        if self._waiting:
            return self._window + _BURST_WINDOW
        return self._lines_window + _LINES_WINDOW if self._lines else None

    @property
    def next_number(self) -> int:
        """The number that the next message gets."""
        return self._sender.next_number

    def sent_since(self, number: int) -> int:
        """Return how many messages were numbered since `number` was the next one."""
        return (self._sender.next_number - number) % NUMBERS

    def flush(self, now: float) -> list[bytes]:
        """Return the datagrams that may go out at `now`."""
        if self._lines:
            self._admit_lines(now)
        if self._urgent:
            self._urgent = False
            if len(self._waiting) == 1:
                self._sender.append(self._waiting.popleft())
                return self._twice_if_wanted(self._sender.datagram(self._redundancy(1)))
            return self._bundles(len(self._waiting))
        if now >= self._window + _BURST_WINDOW:
            self._window = now
            self._used = 0
        # A backlog that long can only be a flood; then memory matters more than the pace.
        return self._bundles(max(_BURST - self._used, len(self._waiting) - _BACKLOG))

    def flush_all(self) -> list[bytes]:
        """Return everything at once: this is the end of the session."""
        return self._bundles(len(self._waiting))

    def repeat(self, messages: int) -> list[bytes]:
        """Return the newest messages again, under their old numbers."""
        return self._sender.datagrams(messages)

    def _twice_if_wanted(self, datagram: bytes) -> list[bytes]:
        if not self._copies:
            return [datagram]
        self._copies -= 1
        return [datagram, datagram]

    def _admit_lines(self, now: float) -> None:
        """Let as many lines as the pace allows wait with everything else."""
        if now >= self._lines_window + _LINES_WINDOW:
            self._lines_window = now
            self._lines_used = 0
        allowed = max(_BURST - self._lines_used, len(self._lines) - _LINES_BACKLOG)
        for _ in range(min(allowed, len(self._lines))):
            self._waiting.append(self._lines.popleft())
            self._lines_used += 1

    def _bundles(self, allowed: int) -> list[bytes]:
        datagrams: list[bytes] = []
        while self._waiting and allowed > 0:
            new = self._number(min(allowed, _BURST))
            allowed -= new
            self._used += new
            datagrams.append(self._sender.datagram(self._redundancy(new)))
        return datagrams

    def _number(self, most: int) -> int:
        """Number waiting messages for one datagram: at least one, as many as the next can repeat."""
        size = 1
        new = 0
        while self._waiting and new < most:
            size += HEADER_SIZE + len(self._waiting[0])
            if new and size > _NEW_LIMIT:
                break
            self._sender.append(self._waiting.popleft())
            new += 1
        return new

    def _redundancy(self, new: int) -> int:
        if self._boosted:
            self._boosted = max(0, self._boosted - new)
            return _MOST_REDUNDANCY
        return min(_MOST_REDUNDANCY, REDUNDANCY - 1 + new)
