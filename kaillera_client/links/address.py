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
    """Read `host`, `host:port`, `[IPv6]:port` or a bare IPv6; AddressError otherwise.

    One host has one spelling, so that a server is known again: small letters, the shortest form of an IPv6 address. It
    is letters, digits, `-` and `_` between single dots, of any script; one dot at its end is taken away. A
    host of nothing but numbers must be an IPv4 address, because systems read "1.2.3" as another one.
    """
    host, port = _split(typed.strip())
    if not host:
        raise AddressError(AddressProblem.EMPTY)
    if not _is_host(host):
        raise AddressError(AddressProblem.BAD_HOST)
    if not port:
        return ServerAddress(host)
    digits = port.isascii() and port.isdigit() and len(port) <= 5
    if not (digits and 1 <= int(port) <= _LARGEST_PORT):
        raise AddressError(AddressProblem.BAD_PORT)
    return ServerAddress(host, int(port))


def _split(text: str) -> tuple[str, str]:
    if text.startswith("["):
        host, closing, rest = text[1:].partition("]")
        if not closing or (host and not _is_ipv6(host)):
            raise AddressError(AddressProblem.BAD_HOST)
        if rest and not rest.startswith(":"):
            raise AddressError(AddressProblem.BAD_PORT)
        return _shortest(host) if host else "", rest.removeprefix(":")
    if _is_ipv6(text):
        return _shortest(text), ""
    host, _, port = text.partition(":")
    return host.strip().removesuffix(".").lower(), port.strip()


def _shortest(host: str) -> str:
    """Return an IPv6 address in its usual form; the name of a network card behind it is left alone."""
    return str(ipaddress.IPv6Address(host))


def _is_ipv6(text: str) -> bool:
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    # What could end an address in brackets is in no network card's name here.
    return text.isprintable() and not set(" []:").intersection(text.partition("%")[2])


def _is_host(text: str) -> bool:
    if ":" in text:
        return True
    labels = text.split(".")
    if len(text) > _LONGEST_HOST or not all(map(_is_label, labels)):
        return False
    return not all(label.isdigit() for label in labels) or _is_ipv4(text)


def _is_label(text: str) -> bool:
    return text.replace("-", "").replace("_", "").isalnum()


def _is_ipv4(text: str) -> bool:
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return True
