"""Invitations, pasted text and addresses: what was understood is said again and understood the same."""

from contextlib import suppress

from kaillera_client.links.address import AddressError, ServerAddress, parse_address
from kaillera_client.links.invite import Invite, LinkError, format_link, parse_link
from kaillera_client.links.paste import PasteError, understand


def one_input(data: bytes) -> None:
    """Read a text as each of them."""
    text = data.decode("utf-8", "surrogateescape")
    with suppress(AddressError):
        _check_address(parse_address(text))
    with suppress(LinkError):
        _check_invite(parse_link(text))
    try:
        found = understand(text)
    except PasteError:
        return
    if isinstance(found, ServerAddress):
        _check_address(found)
    else:
        _check_invite(found)


def _check_address(address: ServerAddress) -> None:
    assert parse_address(str(address)) == address


def _check_invite(invite: Invite) -> None:
    _check_address(invite.server)
    try:
        link = format_link(invite)
    except LinkError:
        # Escaped, a server's name can be longer than a link may be.
        return
    again = parse_link(link)
    assert again == invite


def seeds() -> list[bytes]:
    """Return links, addresses and lines of chat that have them."""
    texts = (
        "kaillera://join?server=play.example:27888&game=Fatal%20Fury%20%2F%20Garou&crc=1A2B3C4D&v=1",
        "kaillera://join?server=[2001:db8::1]:27888&owner=ann&v=1",
        "kaillera:play.example:27888",
        "KAILLERA://192.0.2.1/",
        "play.example:27888",
        "[2001:db8::1]:27888",
        "2001:db8::1%eth0",
        "192.0.2.1 port 27888",
        "come to <kaillera://join?server=192.0.2.1&game=Game> now.",
        "host : 5",
        "https://play.example/ 192.0.2.1:5",
        "kaillera://join?server=a&game=..%2Fx",
        "kaillera://join?server=bücher.example&game=忍者くん",
    )
    return [text.encode() for text in texts]
