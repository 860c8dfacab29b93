"""Counting what is wrong, without letting a flood of it become a flood of events."""

from collections import Counter

from kaillera_client.session.events import Fault, FaultNoticed


class FaultLog:
    """Counts faults; the 1st, 2nd, 4th, 8th … of a kind is reported."""

    def __init__(self) -> None:
        self._counts: Counter[Fault] = Counter()

    @property
    def total(self) -> int:
        """How many faults there were."""
        return self._counts.total()

    def note(self, fault: Fault, detail: str = "") -> list[FaultNoticed]:
        """Count a fault; return the event when it is to be reported."""
        self._counts[fault] += 1
        count = self._counts[fault]
        if count & (count - 1):
            return []
        return [FaultNoticed(fault, count, detail)]
