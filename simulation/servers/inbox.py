"""How servers put a client's messages into order: three families, three ways."""

from typing import Final, Protocol

from kaillera_client.protocol.bundle import BundleReceiver, split_bundle

GAP: Final = b"\0gap"
"""Stands where messages are missing for good; compared by identity."""

_WRAP = 0x10000
_MOST = 32
_SMALLEST_MESSAGE = 6


class Inbox(Protocol):
    """One client's messages in the order in which the server executes them."""

    def take(self, data: bytes) -> list[bytes]:
        """Return the payloads to execute now, nothing when a datagram has nothing new."""
        ...


class EmuLinkerInbox:
    """Looks at new messages only, takes a gap for a loss and never looks back.

    The newest message alone is taken when it is the next one. Otherwise messages are read from the newest to the
    first known one, and what is missing in between is missed for good. EmuLinkerSF does not notice the gap when only
    one message is new (`lenient`).
    """

    __slots__ = ("_last", "_lenient")

    def __init__(self, *, lenient: bool) -> None:
        self._last = -1
        self._lenient = lenient

    def take(self, data: bytes) -> list[bytes]:
        """Return the payloads to execute now, with `GAP` in front of what comes after a loss."""
        count = data[0] if data else 0
        if not 1 <= count <= _MOST or len(data) - 1 < count * _SMALLEST_MESSAGE:
            return []
        last = self._last
        number = data[1] | data[2] << 8
        if number == last + 1 or (number == 0 and last == _WRAP - 1):
            self._last = number
            return [data[5 : 5 + (data[3] | data[4] << 8)]]
        news: list[tuple[int, bytes]] = []
        for number, payload in split_bundle(data):
            if not _is_new(number, last):
                break
            news.append((number, payload))
        payloads: list[bytes] = []
        for number, payload in reversed(news):
            gap = number != (self._last + 1) % _WRAP
            if gap and not (self._lenient and len(news) == 1):
                payloads.append(GAP)
            self._last = number
            payloads.append(payload)
        return payloads


def _is_new(number: int, last: int) -> bool:
    """Return whether a message comes after `last`; two windows stand for the wrap."""
    if last > 0xFFDF and number < 0x20:
        return True
    if last < 0x40 and number > 0xFFBF:
        return False
    return number > last


class OldDireleraInbox:
    """direlera 0.4: executes a message only if it is just the expected one, newest first, and keeps nothing."""

    __slots__ = ("_expected",)

    def __init__(self) -> None:
        self._expected = 0

    def take(self, data: bytes) -> list[bytes]:
        """Return the payloads to execute now: after a loss at most one of each datagram."""
        payloads: list[bytes] = []
        for number, payload in split_bundle(data):
            if number == self._expected:
                payloads.append(payload)
                self._expected = (self._expected + 1) % _WRAP
        return payloads


class OrderedInbox:
    """direlera 0.5: keeps early messages, executes strictly in order, never skips."""

    __slots__ = ("_receiver",)

    def __init__(self) -> None:
        self._receiver = BundleReceiver()

    def take(self, data: bytes) -> list[bytes]:
        """Return the payloads to execute now."""
        return [delivered.payload for delivered in self._receiver.receive(data)]
