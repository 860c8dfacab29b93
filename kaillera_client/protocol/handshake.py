"""The plain-text datagrams before the login: PING and HELLO, each with one trailing NUL."""

from dataclasses import dataclass

PING = b"PING\0"
PONG = b"PONG\0"
HELLO = b"HELLO0.83\0"
SERVER_FULL = b"TOO\0"
VERSION_REFUSED = b"VER\0"

_HELLO_PREFIX = b"HELLO"
_ACCEPTED_PREFIX = b"HELLOD00D"
_LARGEST_PORT = 65535
_LONGEST_PORT = 5


@dataclass(frozen=True, slots=True)
class HelloAccepted:
    """The server lets us log in at `port` of the address that the answer came from."""

    port: int


@dataclass(frozen=True, slots=True)
class HelloRefused:
    """The server does not let us in; `full` tells "no place" from "another version"."""

    full: bool


@dataclass(frozen=True, slots=True)
class Pong:
    """The answer to PING."""


@dataclass(frozen=True, slots=True)
class PingRequest:
    """A client asks whether the server lives."""


@dataclass(frozen=True, slots=True)
class HelloRequest:
    """A client asks for a session of one protocol version, b"0.83" for all that exist today."""

    version: bytes


_PLAIN_REPLIES: dict[bytes, HelloRefused | Pong] = {
    PONG: Pong(),
    SERVER_FULL: HelloRefused(full=True),
    VERSION_REFUSED: HelloRefused(full=False),
}


def hello_accepted(port: int) -> bytes:
    """Return the server's answer that names its login port."""
    return _ACCEPTED_PREFIX + str(port).encode("ascii") + b"\0"


def parse_reply(datagram: bytes) -> HelloAccepted | HelloRefused | Pong | None:
    """Return what a server answers, None for anything else (including a port outside 1..65535).

    Servers are known to leave the NUL out, so it is optional here.
    """
    text = datagram.removesuffix(b"\0")
    if (plain := _PLAIN_REPLIES.get(text + b"\0")) is not None:
        return plain
    digits = text.removeprefix(_ACCEPTED_PREFIX)
    if digits == text or not digits.isdigit() or len(digits) > _LONGEST_PORT:
        return None
    port = int(digits)
    return HelloAccepted(port) if 1 <= port <= _LARGEST_PORT else None


def parse_request(datagram: bytes) -> PingRequest | HelloRequest | None:
    """Return what a client asks, None for anything else; the NUL is a must as on real servers."""
    if datagram == PING:
        return PingRequest()
    if not (datagram.startswith(_HELLO_PREFIX) and datagram.endswith(b"\0")):
        return None
    return HelloRequest(datagram[len(_HELLO_PREFIX) : -1])
