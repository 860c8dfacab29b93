"""What users type as a server's address."""

import ipaddress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

DEFAULT_PORT = 27888
_LONGEST_NAME = 253

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A host, by name or number, and its UDP port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_address(typed: str) -> ServerAddress:
    """Read `host`, `host:port`, `[IPv6]:port` or a bare IPv6; ValueError with a sentence."""
    host, port = _split(typed.strip().removeprefix("kaillera://").rstrip("/"))
    if not host:
        raise ValueError(translate("address", "The address has no host."))
    if len(host) > _LONGEST_NAME or any(c.isspace() or not c.isprintable() for c in host):
        raise ValueError(translate("address", "This is not a host name."))
    if not port:
        return ServerAddress(host, DEFAULT_PORT)
    if not (port.isascii() and port.isdigit() and len(port) <= 5 and 1 <= int(port) <= 65535):
        raise ValueError(translate("address", "The port must be a number from 1 to 65535."))
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
