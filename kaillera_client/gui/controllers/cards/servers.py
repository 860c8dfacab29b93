"""The cards of the server browser: E01 to E06, and the tabs that are empty."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind

LISTS = "server-lists"
SERVERS = "servers"

translate = QCoreApplication.translate


def _card(state_id: str, headline: str, advice: str, *actions: CardAction) -> Card:
    return Card(
        SERVERS, CardKind.INFORMATION, headline, advice, actions=actions, state_id=state_id
    )


def loading(lists: int) -> Card:
    """E01."""
    advice = translate("servers", "Asked {n} lists.").format(n=lists)
    if lists == 1:
        advice = translate("servers", "Asked 1 list.")
    return _card(
        "E01", translate("servers", "Looking for servers…"), advice, CardAction.STOP_FETCHING
    )


def cached(age: str) -> Card:
    """E02, a banner above the rows; `age` is such as "2 hours ago"."""
    return Card(
        LISTS,
        CardKind.WARNING,
        translate("servers", "Showing the list from {age}.").format(age=age),
        translate(
            "servers",
            "The server lists do not answer right now; servers themselves may still work.",
        ),
        actions=(CardAction.FETCH_LISTS,),
        state_id="E02",
    )


def no_list() -> Card:
    """E03."""
    return _card(
        "E03",
        translate("servers", "No server list reachable."),
        translate(
            "servers",
            "This happens: the public lists are run by volunteers. Paste an address from your community, "
            "or practise on your own computer meanwhile.",
        ),
        CardAction.PASTE_ADDRESS,
        CardAction.PRACTISE,
        CardAction.RUN_CHECKS,
    )


def none_matches(hidden: int) -> Card:
    """E04."""
    advice = translate("servers", "{n} are hidden by your filters.").format(n=hidden)
    if hidden == 1:
        advice = translate("servers", "1 is hidden by your filters.")
    return _card(
        "E04", translate("servers", "No server matches."), advice, CardAction.RESET_FILTERS
    )


def no_favourites() -> Card:
    """E05."""
    return _card(
        "E05",
        translate("servers", "No favourites yet."),
        translate("servers", "Press Ctrl+D on a server to keep it here."),
        CardAction.SHOW_ALL_SERVERS,
    )


def no_local_server(port: int, adapters: int) -> Card:
    """E06."""
    text = translate("servers", "(UDP {port}, {n} adapters asked).")
    if adapters == 1:
        text = translate("servers", "(UDP {port}, 1 adapter asked).")
    return _card(
        "E06",
        translate("servers", "No server on your local network"),
        text.format(port=port, n=adapters),
        CardAction.HOST_HERE,
        CardAction.PASTE_ADDRESS,
    )


def asking_network() -> Card:
    """The local network is being asked; it takes about two seconds."""
    return _card(
        "",
        translate("servers", "Asking your local network…"),
        translate("servers", "Servers on this network answer within two seconds."),
        CardAction.SHOW_ALL_SERVERS,
    )


def no_history() -> Card:
    """Nobody was connected to yet."""
    return _card(
        "",
        translate("servers", "No history yet."),
        translate("servers", "Servers that you connect to are kept here."),
        CardAction.SHOW_ALL_SERVERS,
    )


def no_waiting_games() -> Card:
    """No list tells of a waiting game."""
    return _card(
        "",
        translate("servers", "No games are waiting right now."),
        translate("servers", "Connect to a server and open one – others see it at once."),
        CardAction.SHOW_ALL_SERVERS,
    )


def no_waiting_match(hidden: int) -> Card:
    """The filter leaves no waiting game."""
    advice = translate("servers", "{n} are hidden by your filters.").format(n=hidden)
    if hidden == 1:
        advice = translate("servers", "1 is hidden by your filters.")
    return _card(
        "", translate("servers", "No waiting game matches."), advice, CardAction.RESET_FILTERS
    )


def nothing_asked() -> Card:
    """The lists were not asked, by the user's wish."""
    return _card(
        "",
        translate("servers", "No servers here yet."),
        translate("servers", "No server list was asked. Ask them, or paste an address."),
        CardAction.FETCH_LISTS,
        CardAction.PASTE_ADDRESS,
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with realistic values."""
    return (
        loading(3),
        cached(translate("servers", "2 hours ago")),
        no_list(),
        none_matches(83),
        no_favourites(),
        no_local_server(27888, 2),
        asking_network(),
        no_history(),
        no_waiting_games(),
        no_waiting_match(12),
        nothing_asked(),
    )
