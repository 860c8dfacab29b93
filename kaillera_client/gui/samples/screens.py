"""Which pictures can be taken: the pages, the compact layout, the sheets and every card of the catalogue.

A page's owner fills it in a module of its own: `fill(window, models)` shows the page with fixed values. No engine, no
network, no clock: two pictures of the same screen are the same.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from kaillera_client.gui.controllers.cards import attached as attached_cards
from kaillera_client.gui.controllers.cards import closing as closing_cards
from kaillera_client.gui.controllers.cards import connecting, hosting, links, losing, welcome
from kaillera_client.gui.controllers.cards import desync as desync_cards
from kaillera_client.gui.controllers.cards import installing as installing_cards
from kaillera_client.gui.controllers.cards import launching as launching_cards
from kaillera_client.gui.controllers.cards import library as library_cards
from kaillera_client.gui.controllers.cards import lobby as lobby_cards
from kaillera_client.gui.controllers.cards import roms as rom_cards
from kaillera_client.gui.controllers.cards import room as room_cards
from kaillera_client.gui.controllers.cards import servers as server_cards
from kaillera_client.gui.controllers.cards import streaming as streaming_cards
from kaillera_client.gui.controllers.cards import updates as update_cards
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.samples import emulators, frame, library, lobby, room, servers
from kaillera_client.gui.samples import help as help_pages
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.gui.views.page_offers import ShowingCards

Fill = Callable[[MainWindow, Models], None]

CARD_PREFIX = "card:"

SCREENS: Mapping[str, Fill] = {
    "play": frame.play,
    "play-busy": frame.busy,
    "play-attached": frame.attached,
    "play-hosting": frame.hosting,
    "play-advanced": frame.advanced,
    "servers": servers.fill,
    "servers-filtered": servers.filtered,
    "servers-waiting": servers.waiting,
    "servers-cache": servers.from_cache,
    "servers-paste": servers.pasting,
    "servers-measured": servers.measured,
    **lobby.SCREENS,
    **room.SCREENS,
    **library.SCREENS,
    **emulators.SCREENS,
    **help_pages.SCREENS,
    "settings": frame.settings,
    "compact": frame.compact,
    "join-sheet": frame.join_sheet,
}

NOTES = frozenset({"R01", "R02", "R11", "H01"})
"""These stand as one line next to the place concerned and have no button."""

_PLACES: Mapping[str, PageId] = {
    "E01": PageId.SERVERS,
    "E02": PageId.SERVERS,
    "E03": PageId.SERVERS,
    "E04": PageId.SERVERS,
    "E05": PageId.SERVERS,
    "E06": PageId.SERVERS,
    "E07": PageId.LOBBY,
    "E08": PageId.LOBBY,
    "E09": PageId.LIBRARY,
    "E10": PageId.LIBRARY,
    "E11": PageId.LIBRARY,
    "E12": PageId.ROOM,
    "L": PageId.ROOM,
    "rom-other-file": PageId.ROOM,
    "rom-not-checked": PageId.ROOM,
    "rom-not-found": PageId.ROOM,
    "rom-not-chosen": PageId.ROOM,
    "rom-wrong-set": PageId.ROOM,
    "library-installed": PageId.LIBRARY,
    "library-trouble": PageId.LIBRARY,
    "R": PageId.LOBBY,
    "desync": PageId.ROOM,
    "C": PageId.PLAY,
    "O": PageId.PLAY,
    "H": PageId.PLAY,
}
"""Where a card is seen, by its number or the letter of its family."""


def all_cards() -> dict[str, Card]:
    """Return a sample of every card that has a number, by it."""
    cards: dict[str, Card] = {}
    for card in every_card():
        if card.state_id:
            cards.setdefault(card.state_id, card)
    return cards


def every_card() -> Iterator[Card]:
    """Return a sample of every card, with a number or without."""
    return chain.from_iterable(_samples())


def _samples() -> Iterator[tuple[Card, ...]]:
    yield connecting.samples()
    yield losing.samples()
    yield hosting.samples()
    yield links.samples()
    yield welcome.samples()
    yield server_cards.samples()
    yield lobby_cards.samples()
    yield library_cards.samples()
    yield room_cards.samples()
    yield launching_cards.samples()
    yield attached_cards.samples()
    yield installing_cards.samples()
    yield desync_cards.samples()
    yield rom_cards.samples()
    yield streaming_cards.samples()
    yield update_cards.samples()
    yield closing_cards.samples()


def names() -> tuple[str, ...]:
    """Return the names of all pictures."""
    return (*SCREENS, *(f"{CARD_PREFIX}{number}" for number in sorted(all_cards())))


def show(name: str, window: MainWindow, models: Models) -> None:
    """Fill the window for a picture; KeyError for an unknown name."""
    if not name.startswith(CARD_PREFIX):
        SCREENS[name](window, models)
        return
    card = all_cards()[name.removeprefix(CARD_PREFIX)]
    place = _PLACES.get(card.state_id, _PLACES.get(card.state_id[:1], PageId.PLAY))
    SCREENS[place.name.lower()](window, models)
    page = window.shown_page
    if card.state_id in lobby_cards.NOTES:
        window.lobby.chat.show_note(card)
    elif card.state_id.startswith("E") and isinstance(page, ShowingCards):
        page.show_card(card)
    else:
        window.notices.show_notice(card)
