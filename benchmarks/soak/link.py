"""The bad line of a run, a process between clients and server: `python -m benchmarks.soak.link`.

Each client's datagrams go to the server from a socket of their own, so that the server sees several addresses.
Prints its port. `black SECONDS` on standard input: nothing arrives for so long.
"""

import argparse
import json
import random
import selectors
import socket
import time
from dataclasses import asdict

from benchmarks.soak.orders import listen, say
from kaillera_client.protocol.handshake import PING, HelloAccepted, hello_accepted, parse_reply
from simulation.clock import Clock
from simulation.line import Line, LineQuality

Address = tuple[str, int]

_HOST = "127.0.0.1"
_LARGEST = 65535
_FORGOTTEN_S = 90.0
"""After so long without a datagram a client's way is closed: it logs in from another port each time."""

_PING_FORGOTTEN_S = 3.0
"""The same for a way that has carried nothing but a PING: each has a port of its own."""

_LONGEST_WAIT_S = 0.25


def never() -> bool:
    """Let the clock run on."""
    return False


class _Way:
    """One client's line in both directions."""

    def __init__(self, link: "Link", client: Address, luck: random.Random) -> None:
        self.socket = udp_socket()
        self.used = link.clock.now
        self.forgotten_after = _PING_FORGOTTEN_S
        self.up = Line(link.clock, link.quality, luck, lambda data: self._to_server(link, data))
        self.down = Line(link.clock, link.quality, luck, lambda data: link.to_client(data, client))
        self.up.roughen()
        self.down.roughen()

    def _to_server(self, link: "Link", data: bytes) -> None:
        if self.socket.fileno() >= 0:
            send(self.socket, data, link.server)


class Link:
    """Holds datagrams back, mixes them up and loses some; the luck comes from a seed."""

    def __init__(self, server: Address, quality: LineQuality, seed: int) -> None:
        self.server = server
        self.quality = quality
        self.clock = Clock()
        self.dark_until = 0.0
        """Of this link's clock; written by the thread that hears orders."""
        self.swallowed = 0
        """Datagrams that fell into blackouts."""
        self.is_over = False
        self._began = time.monotonic()
        self._seed = seed
        self._front = udp_socket()
        self._ways: dict[Address, _Way] = {}
        self._made = 0
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._front, selectors.EVENT_READ, None)

    @property
    def port(self) -> int:
        """Where clients find it."""
        return int(self._front.getsockname()[1])

    def order(self, line: str) -> None:
        """Obey a line; from any thread."""
        word, _, value = line.partition(" ")
        if word == "black":
            self.dark_until = time.monotonic() - self._began + float(value)

    def stop(self) -> None:
        """End `run` soon; from any thread."""
        self.is_over = True

    def run(self) -> None:
        """Carry datagrams until `stop`."""
        while not self.is_over:
            self._pass_time()
            due = self.clock.next_time()
            wait = _LONGEST_WAIT_S if due is None else due - self.clock.now
            ready = self._selector.select(min(_LONGEST_WAIT_S, max(0.0, wait)))
            self._pass_time()
            for key, _ in ready:
                if key.data is None:
                    self._take_front()
                else:
                    self._take_answer(key.data)
        self._close()

    def to_client(self, data: bytes, client: Address) -> None:
        """Hand over what has travelled; the server names its own port in the handshake, which would go past us."""
        reply = parse_reply(data)
        if isinstance(reply, HelloAccepted):
            data = hello_accepted(self.port)
        send(self._front, data, client)

    def _pass_time(self) -> None:
        self.clock.run(time.monotonic() - self._began, never)

    def _take_front(self) -> None:
        for data, client in received(self._front):
            way = self._ways.get(client) or self._open_way(client)
            way.used = self.clock.now
            if data != PING:
                way.forgotten_after = _FORGOTTEN_S
            self._put_on(way.up, data)

    def _take_answer(self, way: _Way) -> None:
        if way.socket.fileno() >= 0:
            for data, _ in received(way.socket):
                self._put_on(way.down, data)

    def _put_on(self, line: Line, data: bytes) -> None:
        if self.clock.now < self.dark_until:
            self.swallowed += 1
        else:
            line.send(data)

    def _open_way(self, client: Address) -> _Way:
        for address, old in list(self._ways.items()):
            if self.clock.now - old.used > old.forgotten_after:
                self._forget(address)
        self._made += 1
        way = _Way(self, client, random.Random(f"{self._seed} {self._made}"))
        self._ways[client] = way
        self._selector.register(way.socket, selectors.EVENT_READ, way)
        return way

    def _forget(self, client: Address) -> None:
        way = self._ways.pop(client)
        self._selector.unregister(way.socket)
        way.socket.close()

    def _close(self) -> None:
        for client in list(self._ways):
            self._forget(client)
        self._selector.close()
        self._front.close()


def udp_socket() -> socket.socket:
    """Return a socket on a port of the system's choice."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setblocking(False)
    sock.bind((_HOST, 0))
    return sock


def send(sock: socket.socket, data: bytes, to: Address) -> None:
    """Send, or lose what the system does not take: lines do so."""
    try:
        sock.sendto(data, to)
    except OSError:
        return


def received(sock: socket.socket) -> list[tuple[bytes, Address]]:
    """Return what has arrived; a server that is just away shows as an error on some systems."""
    found: list[tuple[bytes, Address]] = []
    while len(found) < 64:
        try:
            found.append(sock.recvfrom(_LARGEST))
        except ConnectionError:
            continue
        except OSError:
            break
    return found


def quality_to_text(quality: LineQuality) -> str:
    """Return a quality for the command line."""
    return json.dumps(asdict(quality))


def main() -> None:
    """Carry until standard input closes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server-port", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quality", type=json.loads, default={})
    options = parser.parse_args()
    quality = LineQuality(**{**options.quality, "blackouts": ()})
    link = Link((_HOST, options.server_port), quality, options.seed)
    listen(link.order, link.stop)
    say("port", port=link.port)
    link.run()
    say("carried", swallowed=link.swallowed)


if __name__ == "__main__":
    main()
