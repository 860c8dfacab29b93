"""Where a server is: a host by name or number, and a UDP port."""

import ipaddress
from dataclasses import dataclass
from enum import Enum

DEFAULT_PORT = 27888
_LONGEST_HOST = 253
_LARGEST_PORT = 65535


class AddressProblem(Enum):
    """What is wrong with a typed address; front ends have the sentence."""

    EMPTY = "no host"
    BAD_HOST = "not a host name"
    BAD_PORT = "not a port from 1 to 65535"


class AddressError(ValueError):
    """A text is no address."""

    def __init__(self, problem: AddressProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True, order=True)
class ServerAddress:
    """A host, by name or number, and its UDP port; what identifies a server everywhere."""

    host: str
    port: int = DEFAULT_PORT

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_address(typed: str) -> ServerAddress:
    """Read `host`, `host:port`, `[IPv6]:port` or a bare IPv6; AddressError otherwise."""
    host, port = _split(typed.strip())
    if not host:
        raise AddressError(AddressProblem.EMPTY)
    if len(host) > _LONGEST_HOST or any(c.isspace() or not c.isprintable() for c in host):
        raise AddressError(AddressProblem.BAD_HOST)
    if not port:
        return ServerAddress(host)
    digits = port.isascii() and port.isdigit() and len(port) <= 5
    if not (digits and 1 <= int(port) <= _LARGEST_PORT):
        raise AddressError(AddressProblem.BAD_PORT)
    return ServerAddress(host, int(port))


def _split(text: str) -> tuple[str, str]:
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        return host, rest.removeprefix(":")
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        host, _, port = text.partition(":")
        return host.strip(), port.strip()
    return text, ""
