"""Which addresses of this computer friends on the local network can reach."""

import ipaddress
import socket

_PROBES = ("192.0.2.1", "10.255.255.255", "192.168.255.255", "172.31.255.255")
"""Never contacted: connecting a UDP socket sends nothing, it only asks the routing table."""


def local_addresses() -> tuple[str, ...]:
    """Return this computer's IPv4 addresses, the default route's first; empty without a network."""
    found: list[str] = []
    for probe in _PROBES:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            try:
                sock.connect((probe, 9))
            except OSError:
                continue
            found.append(str(sock.getsockname()[0]))
    return tuple(dict.fromkeys(address for address in found if _reachable(address)))


def _reachable(address: str) -> bool:
    number = ipaddress.IPv4Address(address)
    return not (number.is_loopback or number.is_unspecified or number.is_link_local)
