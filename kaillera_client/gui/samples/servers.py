"""Samples of the server browser: servers that do not exist, on lists that do not exist."""

from dataclasses import dataclass, replace

from kaillera_client.advice.delay import expected_delay_frames, family_of
from kaillera_client.advice.quality import quality_of
from kaillera_client.advice.samples import summary_of
from kaillera_client.gui.controllers.cards.servers import cached
from kaillera_client.gui.controllers.lists import ListsState, ListsSummary
from kaillera_client.gui.controllers.server_words import details_of, status_words, understood
from kaillera_client.gui.models.ages import ago_words
from kaillera_client.gui.models.server_matching import ServerMatcher
from kaillera_client.gui.models.server_values import (
    MeasuredLine,
    Reach,
    ServerFilter,
    ServerRow,
    ServerTab,
    WaitingRow,
)
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite

_NOW = 1_790_000_000.0
_LIST_AGE_S = 130.0
_LISTS = ("list A", "list B")
_LISTS_ANSWERED = ListsSummary(ListsState.SOME_ANSWERED, _LIST_AGE_S, 2, 2)


@dataclass(frozen=True, slots=True)
class _Server:
    """One made-up server; `pings` are round trips in milliseconds, -1 for a loss."""

    host: str
    name: str
    place: str
    country: str
    users: tuple[int, int]
    waiting: int
    version: str
    pings: str
    lists: str = "A"
    flags: str = ""


_SERVERS = (
    _Server("retro.example", "Retro House", "Frankfurt, Germany", "DE", (31, 80), 4, "ESF 0.9",
            "24 23 24 26 24 24 23 25 24 27", "AB", "favourite visited"),
    _Server("club.example", "My club", "Lyon, France", "FR", (0, 20), 0, "0.86", "-1 -1 -1", "",
            "favourite own"),
    _Server("arcade.example", "Arcade Planet", "Amsterdam", "NL", (12, 50), 2, "ELK 0.14.1",
            "43 41 42 43 44 49 43 42 43 46", "AB", "visited"),
    _Server("ken.example", "格闘ゲーム村", "Tokyo, Japan", "JP", (18, 60), 3, "ESF 0.9",
            "238 236 241 240 239 262 238 237 240 239"),
    _Server("sala.example", "Sala Sur", "São Paulo, Brazil", "BR", (55, 99), 6, "ELK 0.14.0",
            "212 230 -1 205 251 210 219 -1 208 226", "B"),
    _Server("seoul.example", "서울 오락실", "Seoul, Korea", "KR", (40, 70), 5, "ELK 0.14.1",
            "251 250 252 251 255 250 251 249 253 250"),
    _Server("fliper.example", "Fliperama da Praça", "Lisbon, Portugal", "PT", (22, 40), 1,
            "direlera 0.5.2", "58 57 61 58 59 64 58 57 60 58", "B"),
    _Server("kaze.example", "Kaze no Sato 風の里", "Osaka, Japan", "JP", (9, 30), 0, "0.86",
            "246 249 244 251 246 247 260 245 248 246"),
    _Server("attic.example", "The Attic", "London, UK", "GB", (7, 32), 1, "ELK 0.13.9",
            "31 30 31 33 31 35 31 30 32 31", "AB", "visited"),
    _Server("pixel.example", "Pixel Café", "Bruxelles", "BE", (14, 40), 2, "ESF 0.9",
            "37 39 36 52 38 37 41 36 45 38"),
    _Server("nord.example", "Nordlicht", "Hamburg, Germany", "DE", (3, 24), 0, "ELK 0.14.1",
            "28 27 28 28 29 28 27 30 28 28", "B"),
    _Server("villa.example", "Villa Retro", "Madrid, Spain", "ES", (26, 64), 3, "ELK 0.14.1",
            "71 69 75 70 72 88 70 69 74 71"),
    _Server("lake.example", "Great Lakes Netplay", "Toronto, Canada", "CA", (33, 100), 4,
            "ESF 0.9", "104 103 108 104 105 112 104 103 106 105", "AB"),
    _Server("bay.example", "Bayside", "San Francisco, US", "US", (19, 64), 2, "ELK 0.14.0",
            "158 157 161 158 170 158 157 159 158 160", "A"),
    _Server("quiet.example", "Quiet Corner", "Warsaw, Poland", "PL", (0, 16), 0, "0.86",
            "-1 -1 -1"),
)  # fmt: skip

_GAMES = (
    ("Street Brawlers II Turbo (World)", "Mika", 0, "2/4", "Demo Emulator 1.5"),
    ("Bubble Island (Europe)", "Tom", 2, "1/2", "Demo Emulator 1.5"),
    ("Soccer Stars 64 (USA)", "João", 6, "1/4", "Project N 1.6"),
    ("ストリートバトル’97", "ケン", 3, "1/2", "Demo Emulator 1.4"),
    ("Demo Arena", "Bo", 0, "1/4", "Demo Arena 1"),
    ("Kart Rally (USA)", "민준", 5, "3/4", "Project N 1.6"),
    ("Metal Squad X", "Inés", 11, "1/2", "Demo Emulator 1.5"),
    ("Puzzle Pair (Japan)", "Lena", 9, "1/2", "Demo Emulator 1.5"),
)


def _line(pings: str, version: str) -> MeasuredLine:
    curve = tuple(None if text == "-1" else float(text) for text in pings.split())
    summary = summary_of(curve)
    if summary is None:
        return MeasuredLine(Reach.SILENT, loss_percent=100.0, curve=curve)
    family = family_of(version)
    return MeasuredLine(
        Reach.ANSWERS,
        summary.median_ms,
        summary.jitter_ms,
        summary.loss_percent,
        expected_delay_frames(summary.median_ms, family=family),
        quality_of(summary.median_ms),
        curve,
        not family.documented,
    )


def _row(server: _Server) -> ServerRow:
    own = "own" in server.flags
    return ServerRow(
        address=ServerAddress(server.host),
        name=server.name,
        place=server.place,
        country=server.country,
        users=None if own else server.users[0],
        max_users=None if own else server.users[1],
        waiting=None if own else server.waiting,
        version="" if own else server.version,
        sources=tuple(name for name in _LISTS if name[-1] in server.lists),
        seen_at=None if own else _NOW - _LIST_AGE_S,
        favourite="favourite" in server.flags,
        own=own,
        visited_at=_NOW - 86_400 if "visited" in server.flags else None,
        line=_line(server.pings, server.version),
    )


def rows() -> tuple[ServerRow, ...]:
    """Return the made-up servers."""
    return tuple(map(_row, _SERVERS))


def waiting_rows() -> tuple[WaitingRow, ...]:
    """Return the made-up games that wait."""
    servers = rows()
    return tuple(
        WaitingRow(
            key=number,
            game=game,
            owner=owner,
            server=servers[at].name,
            users=players,
            emulator=emulator,
            invite=Invite(servers[at].address, game, owner),
            line=servers[at].line,
        )
        for number, (game, owner, at, players, emulator) in enumerate(_GAMES)
    )


def fill(window: MainWindow, models: Models) -> None:
    """Show the list, the best favourite selected."""
    _show(window, models, ServerFilter())


def filtered(window: MainWindow, models: Models) -> None:
    """Show a filter that would hide the favourites; they stay, greyed."""
    window.servers.search.edit.setText("ping<120 -germany")
    _show(window, models, window.servers.filter)


def waiting(window: MainWindow, models: Models) -> None:
    """Show the waiting games of all servers."""
    window.servers.show_tab(ServerTab.WAITING)
    _show(window, models, window.servers.filter)
    window.servers.waiting.selectRow(0)
    _show_words(window, models)


def from_cache(window: MainWindow, models: Models) -> None:
    """Show what is left when no list answers: the rows of an earlier run, and their age."""
    age = 2 * 3600.0
    _show(window, models, ServerFilter())
    models.servers.set_time(_NOW - _LIST_AGE_S + age)
    _show_words(window, models, ListsSummary(ListsState.NONE_ANSWERED, age, 0, 2))
    window.servers.show_banner(cached(ago_words(age)))


def pasting(window: MainWindow, models: Models) -> None:
    """Show the paste box with what it understood."""
    _show(window, models, ServerFilter())
    text = window.tr("come and play on retro.example:27889 tonight")
    window.servers.paste_box.open_for_new(text)
    window.servers.show_understood(understood(text))


def measured(window: MainWindow, models: Models) -> None:
    """Show one server after it was measured for half a minute."""
    _show(window, models, ServerFilter())
    page = window.servers
    row = page.selected()
    curve = tuple(24.0 + (number * 7 % 11) / 3 + 9 * (number % 17 == 5) for number in range(60))
    page.show_details(replace(details_of(row), curve=curve))


def _show(window: MainWindow, models: Models, wanted: ServerFilter) -> None:
    page = window.servers
    models.servers.set_time(_NOW)
    models.servers.put(rows())
    for row in waiting_rows():
        models.waiting.put(row)
    page.set_filter(wanted.tab, ServerMatcher().accepts(wanted))
    page.table.sort_again()
    page.show_contents(None)
    window.go_to(PageId.SERVERS)
    _show_words(window, models)


def _show_words(window: MainWindow, models: Models, lists: ListsSummary = _LISTS_ANSWERED) -> None:
    page, order = window.servers, window.servers.table.order
    games = page.tab is ServerTab.WAITING
    all_rows = models.servers.rows()
    page.show_counts(
        {
            ServerTab.ALL: len(all_rows),
            ServerTab.FAVOURITES: sum(row.favourite for row in all_rows),
            ServerTab.LOCAL: 1,
            ServerTab.WAITING: len(_GAMES),
        }
    )
    shown, total = (len(_GAMES),) * 2 if games else (order.rowCount(), order.in_tab_count)
    text = status_words(shown, total, lists, kept=order.kept_count, measuring=0, waiting=games)
    page.show_status(text, filtered=page.filter.hides)
    page.show_details(details_of(page.selected()))
