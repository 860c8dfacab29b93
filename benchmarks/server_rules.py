"""What the embedded server's rules cost per datagram of a running game, without sockets.

Prints microseconds and, because machines differ, ratios to parsing the same datagram and to an empty loop.
Run: python -m benchmarks.server_rules [frames]
"""

import random
import statistics
import sys
import time
from collections.abc import Callable

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleSender, split_bundle
from kaillera_client.protocol.codec import encode_client_message, encode_game_data
from kaillera_client.protocol.handshake import HELLO
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.rules import ServerRules

Address = tuple[str, int]
_ROUNDS = 5
_INPUT = 4
_REPEATS = 3


class _Load:
    """Players of one game as prepared datagrams; what comes back is thrown away."""

    def __init__(self, players: int) -> None:
        self.rules = ServerRules(ServerConfig(), 27888, random.Random(1))
        self.now = 0.0
        self.addresses: list[Address] = [("127.0.0.1", 40000 + n) for n in range(players)]
        self._senders = [BundleSender() for _ in self.addresses]
        for number in range(players):
            self._log_in(number)
        self._say(0, encode_client_message(m.CreateGameRequest(b"Benchmark")))
        for number in range(1, players):
            self._say(number, encode_client_message(m.JoinGameRequest(1, 1)))
        self._say(0, encode_client_message(m.StartGameRequest()))
        for number in range(players):
            self._say(number, encode_client_message(m.Ready()))

    def _log_in(self, number: int) -> None:
        self.rules.receive_datagram(HELLO, self.addresses[number], self.now)
        self._say(number, encode_client_message(m.LoginRequest(b"p%d" % number, b"Bench", 1)))
        for _ in range(4):
            self._say(number, encode_client_message(m.ClientAck()))

    def _say(self, number: int, payload: bytes) -> None:
        data = self.datagram(number, payload)
        self.rules.receive_datagram(data, self.addresses[number], self.now)
        self.rules.datagrams_to_send(self.now)
        self.now += 0.02

    def datagram(self, number: int, payload: bytes) -> bytes:
        """Return the next bundle of one player."""
        self._senders[number].append(payload)
        return self._senders[number].datagram(_REPEATS)


def _prepared(load: _Load, frames: int) -> list[tuple[bytes, Address]]:
    source = random.Random(1)
    held = [bytes(_INPUT) for _ in load.addresses]
    prepared = []
    for _ in range(frames):
        for number, address in enumerate(load.addresses):
            if source.random() < 0.2:
                held[number] = source.randbytes(_INPUT)
            prepared.append((load.datagram(number, encode_game_data(held[number])), address))
    return prepared


def _microseconds(work: Callable[[], object], count: int) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) / count * 1e6


def _serve(load: _Load, prepared: list[tuple[bytes, Address]]) -> None:
    rules = load.rules
    now = load.now
    sent = 0
    for data, address in prepared:
        rules.receive_datagram(data, address, now)
        sent += len(rules.datagrams_to_send(now))
        deadline = rules.deadline()
        if deadline is not None and deadline <= now:
            rules.on_deadline(now)
        now += 0.008
    load.now = now
    if sent < len(prepared):
        raise SystemExit(f"the load is broken: {sent} answers to {len(prepared)} datagrams")


def _parse(prepared: list[tuple[bytes, Address]]) -> None:
    for data, _ in prepared:
        split_bundle(data)


def _loop(prepared: list[tuple[bytes, Address]]) -> None:
    for _, _ in prepared:
        pass


def main() -> None:
    """Measure for 1, 2, 4 and 8 players and print a table."""
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    print(f"{frames} frames, input of {_INPUT} bytes, median of {_ROUNDS} rounds")
    print("players  us/datagram  parse us  ratio  empty loop us  ratio")
    for players in (1, 2, 4, 8):
        serve, parse, loop = [], [], []
        for _ in range(_ROUNDS):
            load = _Load(players)
            prepared = _prepared(load, frames)
            count = len(prepared)
            serve.append(_microseconds(lambda: _serve(load, prepared), count))  # noqa: B023
            parse.append(_microseconds(lambda: _parse(prepared), count))  # noqa: B023
            loop.append(_microseconds(lambda: _loop(prepared), count))  # noqa: B023
            if load.rules.faults:
                raise SystemExit(f"the load is broken: {load.rules.faults}")
        us, base, empty = map(statistics.median, (serve, parse, loop))
        print(
            f"{players:7}  {us:11.1f}  {base:8.2f}  {us / base:5.1f}"
            f"  {empty:13.3f}  {us / empty:5.0f}"
        )


if __name__ == "__main__":
    main()
