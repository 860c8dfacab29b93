"""Which master lists there are: the public ones, and those that the user adds."""

from urllib.parse import urlsplit, urlunsplit

from kaillera_client.links.address import AddressError, parse_address
from kaillera_client.masterlist.entry import ListSource

DEFAULT_SOURCES = (
    ListSource(
        "Kaillera Reborn",
        servers_url="https://kaillerareborn.2manygames.fr/server_list.json",
        games_url="https://kaillerareborn.2manygames.fr/game_list.json",
        fallback_url="http://kaillerareborn.2manygames.fr/server_list.php",
    ),
    ListSource(
        "kaillera.com", servers_url="http://www.kaillera.com/raw_server_list2.php?version=0.9&wg=1"
    ),
)
"""The first is the one that current clients use; the second begins with its waiting games."""

SHORTEST_PAUSE_S = 30.0
"""Seconds between two automatic requests to one list."""

LONGEST_URL = 2000
_DEFAULT_PORTS = {"http": "80", "https": "443"}


class SourceError(ValueError):
    """A text is not the web address of a list."""


def source_from_url(url: str) -> ListSource:
    """Return the source for a list that the user adds, named after its computer; SourceError otherwise.

    Only http and https, no user name or password, no control characters or spaces.
    """
    url = url.strip()
    if len(url) > LONGEST_URL or not url.isprintable() or " " in url:
        raise SourceError("not a web address")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = parts.port
        parse_address(f"[{host}]" if ":" in host else host)
    except (ValueError, AddressError):
        raise SourceError("no such computer") from None
    if parts.scheme not in _DEFAULT_PORTS:
        raise SourceError("neither http nor https")
    if parts.username is not None or parts.password is not None or port == 0:
        raise SourceError("more than a web address")
    plain = urlunsplit((parts.scheme, parts.netloc, parts.path or "/", parts.query, ""))
    shown = host if port is None or str(port) == _DEFAULT_PORTS[parts.scheme] else f"{host}:{port}"
    return ListSource(shown, servers_url=plain, added=True)
