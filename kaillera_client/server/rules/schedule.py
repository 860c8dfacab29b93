"""When to look at which client: one heap, so that the next deadline costs nothing to find."""

import heapq
import math

from kaillera_client.server.rules.model import Client

_SMALL = 1024
"""Entries below which stale ones do not matter."""


class Schedule:
    """Each client has one time at most; planning an earlier one leaves a stale entry behind.

    Nothing is planned when a datagram arrives: a look that comes too early plans the next one.
    """

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Client]] = []
        self._serial = 0
        self._limit = _SMALL

    def plan(self, client: Client, at: float) -> None:
        """Look at `client` no later than `at`."""
        if at < client.check_at:
            client.check_at = at
            self._serial += 1
            heapq.heappush(self._heap, (at, self._serial, client))
            if len(self._heap) > self._limit:
                self._drop_stale()

    def forget(self, client: Client) -> None:
        """Never look at `client` again."""
        client.check_at = math.inf

    def _drop_stale(self) -> None:
        self._heap = [entry for entry in self._heap if entry[0] == entry[2].check_at]
        heapq.heapify(self._heap)
        self._limit = max(_SMALL, 2 * len(self._heap))

    def next_time(self) -> float | None:
        """Return when `due` has somebody, None for never."""
        heap = self._heap
        while heap and heap[0][0] != heap[0][2].check_at:
            heapq.heappop(heap)
        return heap[0][0] if heap else None

    def due(self, now: float) -> list[Client]:
        """Return the clients to look at now; each must be planned again."""
        clients: list[Client] = []
        while (at := self.next_time()) is not None and at <= now:
            client = heapq.heappop(self._heap)[2]
            client.check_at = math.inf
            clients.append(client)
        return clients
