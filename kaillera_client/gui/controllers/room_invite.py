"""Invitations to our room: a readable text with a link, never to an address that only this computer has."""

import ipaddress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers.cards import room as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.local_addresses import local_addresses
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite, LinkError, format_link

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Place:
    """Where friends can come; `local` when only the own network reaches it."""

    server: ServerAddress
    local: bool


def reachable(server: ServerAddress, own_addresses: tuple[str, ...]) -> Place | None:
    """Return how others reach a server; one on this computer has the computer's address in its network, if any."""
    if not _is_here(server.host):
        return Place(server, local=_is_private(server.host))
    if not own_addresses:
        return None
    return Place(ServerAddress(own_addresses[0], server.port), local=True)


def _is_here(host: str) -> bool:
    if host.rstrip(".").lower() == "localhost":
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return False
    return number.is_loopback or number.is_unspecified


def _is_private(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return False


def invite_text(place: Place, game: str, owner: str, connection: str, crc: str = "") -> str:
    """Return the invitation: a sentence, the link, and what other clients need; `crc` is the ROM's, "" if not known."""
    if crc:
        text = translate(
            "invites",
            "Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, "
            "ROM CRC {crc}, connection type {type}",
        )
    else:
        text = translate(
            "invites",
            "Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, "
            "connection type {type}",
        )
    try:
        link = format_link(Invite(place.server, game, owner, crc))
    except LinkError:
        link = str(place.server)
    return text.format(
        game=game, owner=owner, link=link, server=place.server, type=connection, crc=crc
    )


class RoomInvite:
    """Copies the invitation to the room that we are in."""

    def __init__(self, context: Context) -> None:
        self._own = context.own
        self._copier = context.copier

    def copy(
        self, server: ServerAddress | None, game: str, owner: str, connection: str, crc: str = ""
    ) -> None:
        """Put the invitation on the clipboard and show it, in streamer mode after a question.

        `server` is None where nobody else can come.
        """
        place = None if server is None else reachable(server, local_addresses())
        if place is None:
            self._own.show(cards.not_invited())
            return
        text = invite_text(place, game, owner, connection, crc)
        card = cards.invited(text, local=place.local)
        self._copier.copy_address(text, lambda: self._own.show(card))
