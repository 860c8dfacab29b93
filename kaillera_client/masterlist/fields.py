"""Single values of master lists: whatever a list says becomes a plain value or nothing."""

import ipaddress
import re
from collections.abc import Sequence

from kaillera_client.links.address import AddressError, ServerAddress, parse_address
from kaillera_client.protocol.text import TextCodec

LONGEST_NAME = 200
LONGEST_WORD = 100
"""Characters of a name, and of a version, a place or an emulator."""

_MOST = 100_000
_NUMBER = re.compile(r"\d{1,9}")
_PRIVATE = tuple(
    map(
        ipaddress.IPv4Network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "224.0.0.0/3",
        ),
    )
)
_PRIVATE_NAMES = (".local", ".localhost", ".internal", ".lan", ".home.arpa")


def as_address(text: str, *, allow_private: bool) -> ServerAddress | None:
    """Return a server's address, None for no address or one that nobody else could reach; the port must be there.

    Servers have IPv4 addresses. A name is not resolved, so it may still lead to a private one.
    """
    if ":" not in text:
        return None
    try:
        found = parse_address(text)
    except AddressError:
        return None
    if ":" in found.host or not (allow_private or is_public(found.host)):
        return None
    return ServerAddress(found.host.lower(), found.port)


def is_public(host: str) -> bool:
    """Return whether a host can be in a public list: no private or special IPv4 network, no local name."""
    try:
        number = ipaddress.IPv4Address(host)
    except ValueError:
        return "." in host and not host.lower().endswith(_PRIVATE_NAMES)
    return not any(number in network for network in _PRIVATE)


def as_count(value: object) -> int | None:
    """Return a count, None when it is none or not plausible."""
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        # Not all that strip() takes for a space is one for int().
        value = int(value.strip())
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST:
        return value
    return None


def as_text(value: object, longest: int) -> str:
    """Return a text on one line, cut to `longest` characters; a number as it is written, anything else as nothing."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return ""
    # Half of a pair of surrogates, which JSON can say, is no text: it could not be written to a file.
    whole = value[: 4 * longest].encode("utf-8", "replace").decode("utf-8")
    return " ".join(whole.split())[:longest]


def decoded(texts: Sequence[bytes]) -> list[str]:
    """Return texts that belong together; lists mix code pages, so that each entry is judged by itself."""
    codec = TextCodec()
    for text in texts:
        codec.observe(text[:LONGEST_NAME])
    return [codec.decode(text) for text in texts]
