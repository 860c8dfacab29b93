"""Floods for the hostile-peers benchmark: who sends what from where, as fast as told, and what comes back."""

import contextlib
import os
import random
import socket
import time
from collections.abc import Callable, Iterator
from itertools import cycle

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleReceiver, BundleSender
from kaillera_client.protocol.codec import decode_server_message, encode_client_message
from kaillera_client.protocol.handshake import HELLO, PING

Address = tuple[str, int]
Shot = tuple[int, bytes, int]
"""Which of the own sockets sends what, to which port of this computer."""

SOURCES = 200
_BURST = 64
_ROUNDS = 1000
"""Bursts that are made before the flood and sent again and again; whole logins of every source are in them."""

_LISTEN = 0.02
_LONGEST = 1400
_FEW = 16
_PATIENCE = 0.1


class Sender:
    """One forged source: what it has sent, and what came back for it."""

    def __init__(self, host: str) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        self.socket.bind((host, 0))
        self.datagrams = self.sent = self.received = 0

    def send(self, data: bytes, port: int) -> None:
        """Send; what the system refuses is not counted."""
        try:
            self.socket.sendto(data, ("127.0.0.1", port))
        except OSError:
            return
        self.datagrams += 1
        self.sent += len(data)

    def listen(self) -> None:
        """Count what has come."""
        with contextlib.suppress(OSError):
            while True:
                self.received += len(self.socket.recv(65535))


def hosts(number: int, count: int) -> list[str]:
    """Return addresses of this computer that no other flooder uses."""
    return [f"127.{1 + number}.{1 + index // 250}.{1 + index % 250}" for index in range(count)]


def noise(port: int, game_ports: list[int]) -> Iterator[Shot]:
    """Yield bytes of any kind to the server."""
    return _noise([port])


def noise_to_clients(port: int, game_ports: list[int]) -> Iterator[Shot]:
    """Yield bytes of any kind to the players' own sockets."""
    return _noise(game_ports)


def _noise(ports: list[int]) -> Iterator[Shot]:
    dice = random.Random(1)
    texts = [dice.randbytes(dice.choice((0, 1, 6, 12, 40, 200, _LONGEST))) for _ in range(512)]
    for index, text in enumerate(cycle(texts)):
        yield index % SOURCES, text, ports[index % len(ports)]


def greetings(port: int, game_ports: list[int]) -> Iterator[Shot]:
    """Yield questions that any stranger may ask."""
    for index in cycle(range(2 * SOURCES)):
        yield index % SOURCES, (PING, HELLO)[index // SOURCES], port


def logins(port: int, game_ports: list[int], sources: int = SOURCES) -> Iterator[Shot]:
    """Yield whole logins with blind answers, and questions for what was sent before."""
    sender = BundleSender()
    sender.append(encode_client_message(m.LoginRequest(b"x", b"E1", 1)))
    datagrams = [sender.datagram(1)]
    for _ in range(12):
        sender.append(encode_client_message(m.ClientAck()))
        datagrams += [sender.datagram(1), b"\1\0\0\1\0\3"]
    sender.append(encode_client_message(m.GlobalChatRequest(b"x" * 300)))
    datagrams.append(sender.datagram(1))
    while True:
        for datagram in datagrams:
            for index in range(sources):
                yield index, datagram, port


def patient_logins(port: int, game_ports: list[int]) -> Iterator[Shot]:
    """Yield the same so slowly that the server answers all that it ever answers."""
    for shot in logins(port, game_ports, sources=_FEW):
        yield shot
        if shot[0] == _FEW - 1:
            time.sleep(_PATIENCE)


FLOODS: dict[str, Callable[[int, list[int]], Iterator[Shot]]] = {
    "noise": noise,
    "noise-to-clients": noise_to_clients,
    "greetings": greetings,
    "logins": logins,
    "patient-logins": patient_logins,
}


def flood(
    kind: str, number: int, port: int, game_ports: list[int], seconds: float, rate: int
) -> dict[str, float]:
    """Flood for some seconds, with at most `rate` datagrams a second or, with 0, as fast as it goes.

    Returns seconds, datagrams and bytes sent, bytes received, and the highest quotient of the two for one source.
    """
    # Who attacks in life has a computer of his own.
    os.nice(10)
    if kind == "busy":
        return be_busy(seconds)
    if kind == "user":
        return flood_as_user(number, port, seconds, rate)
    senders = [Sender(host) for host in hosts(number, SOURCES)]
    # Made in front: what a datagram costs decides how many there are.
    shots = FLOODS[kind](port, game_ports)
    patient = kind == "patient-logins"
    rounds = [[next(shots) for _ in range(_BURST)] for _ in range(0 if patient else _ROUNDS)]
    bursts = cycle(rounds)
    began = time.monotonic()
    heard = began
    count = 0
    while (now := time.monotonic()) - began < seconds:
        ahead = began + count / rate - now if rate else 0.0
        if ahead > 0:
            time.sleep(ahead)
        if patient:
            index, data, to = next(shots)
            senders[index].send(data, to)
            count += 1
        else:
            for index, data, to in next(bursts):
                senders[index].send(data, to)
            count += _BURST
        if now - heard >= _LISTEN:
            heard = now
            for sender in senders:
                sender.listen()
    lasted = time.monotonic() - began
    time.sleep(0.5)
    for sender in senders:
        sender.listen()
    return _result(senders, lasted)


def be_busy(seconds: float) -> dict[str, float]:
    """Do as much as a flood's process does, without one datagram: what it shows is the processors' share in a delay."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass
    return _result([], seconds)


def _result(senders: list[Sender], lasted: float) -> dict[str, float]:
    ratios = [sender.received / sender.sent for sender in senders if sender.sent]
    return {
        "seconds": lasted,
        "datagrams": sum(sender.datagrams for sender in senders),
        "sent": sum(sender.sent for sender in senders),
        "received": sum(sender.received for sender in senders),
        "ratio": max(ratios, default=0.0),
    }


# --- somebody who is really logged in -------------------------------------------------------------


class Intruder:
    """A user who has logged in as everybody does, and then sends what nobody should."""

    def __init__(self, host: str, port: int) -> None:
        self.sender = Sender(host)
        self._port = port
        self._bundles = BundleSender(size_limit=8000)
        self._inbox = BundleReceiver()
        self.is_in = self.is_out = False
        self._say(m.LoginRequest(b"intruder %d" % self.sender.socket.getsockname()[1], b"E1", 1))

    def _say(self, message: m.ClientMessage) -> None:
        self._bundles.append(encode_client_message(message))
        self.sender.send(self._bundles.datagram(3), self._port)

    def listen(self) -> None:
        """Answer the server's measurement and note the beginning and the end."""
        with contextlib.suppress(OSError):
            while True:
                data = self.sender.socket.recv(65535)
                self.sender.received += len(data)
                for delivered in self._inbox.receive(data):
                    match decode_server_message(delivered.payload):
                        case m.ServerAck():
                            self._say(m.ClientAck())
                        case m.ServerStatus():
                            self.is_in = True
                        case m.UserQuit() | m.LoginRejected():
                            self.is_out = True
                        case _:
                            pass

    def harm(self, turn: int) -> None:
        """Do one harmful thing."""
        match turn % 6:
            case 0:
                self._say(m.GlobalChatRequest(b"x" * 320))
            case 1:
                self.sender.send(self._bundles.datagram(3), self._port)
            case 2:
                self._say(m.CreateGameRequest(b"x" * 127))
            case 3:
                self.sender.send(b"\x20" + b"\xff\x7f\x00\x10" * 2000, self._port)
            case 4:
                self._say(m.GameChatRequest(b"x" * 320))
            case _:
                self._say(m.KickRequest(turn % 4))


def flood_as_user(number: int, port: int, seconds: float, rate: int) -> dict[str, float]:
    """Log in again and again, and flood until the server has enough of it."""
    names = cycle(hosts(number, 8))
    began = time.monotonic()
    done: list[Sender] = []
    now: list[Intruder] = []
    turn = 0
    while time.monotonic() - began < seconds:
        if len(now) < 8:
            now.append(Intruder(next(names), port))
        for intruder in list(now):
            intruder.listen()
            if intruder.is_out or (not intruder.is_in and intruder.sender.datagrams > 200):
                now.remove(intruder)
                done.append(intruder.sender)
                intruder.sender.socket.close()
            elif intruder.is_in:
                for _ in range(_BURST):
                    turn += 1
                    intruder.harm(turn)
        ahead = began + turn / rate - time.monotonic() if rate else 0.0
        time.sleep(max(ahead, 0.0005))
    lasted = time.monotonic() - began
    return _result([*done, *(intruder.sender for intruder in now)], lasted)
