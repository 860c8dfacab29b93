"""The networks that this computer is in: the IPv4 addresses of its adapters, VPN adapters too."""

import ipaddress
import os
import socket
import sys
from dataclasses import dataclass

if sys.platform == "linux":
    import fcntl


@dataclass(frozen=True, slots=True)
class Adapter:
    """One address of this computer, and the one that reaches everybody in its network; None when not known."""

    address: str
    broadcast: str | None = None


def adapters() -> tuple[Adapter, ...]:
    """Return the adapters that are up, the loopback not among them; may take long where names are asked for."""
    unique = {adapter.address: adapter for adapter in _adapters() if _counts(adapter.address)}
    return tuple(unique.values())


def _counts(address: str) -> bool:
    number = ipaddress.IPv4Address(address)
    return not (number.is_loopback or number.is_unspecified)


if sys.platform == "linux":
    _ADDRESS = 0x8915
    _FLAGS = 0x8913
    _BROADCAST = 0x8919
    _IS_UP = 0x1
    _HAS_BROADCAST = 0x2

    def _adapters() -> list[Adapter]:
        """Ask the kernel, adapter by adapter; second addresses of one adapter are not told this way."""
        found: list[Adapter] = []
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            for _, name in socket.if_nameindex():
                try:
                    found.append(_adapter(sock, name))
                except OSError:
                    # It has no IPv4 address, or has just gone.
                    continue
        return found

    def _adapter(sock: socket.socket, name: str) -> Adapter:
        flags = int.from_bytes(_ask(sock, _FLAGS, name)[16:18], sys.byteorder)
        if not flags & _IS_UP:
            raise OSError("down")
        address = socket.inet_ntoa(_ask(sock, _ADDRESS, name)[20:24])
        if not flags & _HAS_BROADCAST:
            return Adapter(address)
        return Adapter(address, socket.inet_ntoa(_ask(sock, _BROADCAST, name)[20:24]))

    def _ask(sock: socket.socket, what: int, name: str) -> bytes:
        """Return the kernel's `struct ifreq` for one adapter; OSError."""
        return fcntl.ioctl(sock.fileno(), what, os.fsencode(name)[:15].ljust(40, b"\0"))

else:
    # Not run: there was no Windows.

    def _adapters() -> list[Adapter]:
        """Ask for our own name's addresses: Windows answers with those of all adapters.

        It tells no broadcast address; there 255.255.255.255 leaves through the adapter whose address sends it.
        """
        try:
            return [Adapter(found) for found in socket.gethostbyname_ex(socket.gethostname())[2]]
        except (OSError, UnicodeError):
            return []
