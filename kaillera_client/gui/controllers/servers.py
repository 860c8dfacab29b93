"""The server browser: lists, the user's own servers, the local network and measurements become rows."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from kaillera_client.advice.quality import Limits
from kaillera_client.engine.commands import DEFAULT_PORT, FindLocalServers
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import ListFailed, ListFetched, ServerProbed
from kaillera_client.engine.local import LocalServers
from kaillera_client.gui.controllers.cards import servers as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lists import Lists, ListsState
from kaillera_client.gui.controllers.looks import limits_of
from kaillera_client.gui.controllers.measuring import Measuring, Wanted
from kaillera_client.gui.controllers.server_lines import LineBook
from kaillera_client.gui.controllers.server_rows import RowMaker, all_addresses, is_game
from kaillera_client.gui.controllers.server_words import details_of, status_words
from kaillera_client.gui.models.ages import ago_words
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.server_matching import ServerMatcher, waiting_accepts
from kaillera_client.gui.models.server_values import (
    ServerRow,
    ServerTab,
    WaitingRow,
)
from kaillera_client.gui.models.values import PageId
from kaillera_client.links.address import ServerAddress
from kaillera_client.profile.listsources import sources_of
from kaillera_client.profile.settings import Settings
from kaillera_client.session.status import Phase

if TYPE_CHECKING:
    import asyncio

translate = QCoreApplication.translate

VIEW = "servers"
"""Under which name the columns are kept."""

GATHER_MS = 50
"""Answers that come within this time are shown together."""

MOST_AT_ONCE = 100
"""Rows that change in one pass; the rest waits for the next, so that the window stays quick."""

ROWS_AT_ONCE = 600
"""Rows that are made in one turn; the rest of a very long list follows in the next ones."""

_AGES_MS = 30_000

_log = logging.getLogger(__name__)


def unix_time() -> float:
    """Return the time of day in unix seconds, as lists and favourites are dated."""
    return datetime.now().timestamp()


class ServersController:
    """Fills the page; nothing is sent before it is shown for the first time."""

    def __init__(self, context: Context, wall: Callable[[], float] = unix_time) -> None:
        self._context = context
        self._window = context.window
        self._page = context.window.servers
        self._models = context.models
        self._profile = context.profile
        self._wall = wall
        self.lines = LineBook()
        self.lists = Lists(context.adapter, context.profile, wall, self._lists_changed)
        self.measuring = Measuring(
            context.adapter.execute, self.lines, self._wanted, context.now, self._touch
        )
        self._rows = RowMaker(self.lines)
        self._matcher = ServerMatcher()
        self._local: dict[ServerAddress, None] = {}
        self._adapters: int | None = None
        self._limits = Limits()
        self._dirty: dict[ServerAddress, None] = {}
        self._waiting_total = 0
        self._measuring_task: asyncio.Task[None] | None = None
        self._flush = QTimer(self._page)
        self._flush.setSingleShot(True)
        self._flush.setInterval(GATHER_MS)
        self._flush.timeout.connect(self._show_dirty)
        self._rebuilding = QTimer(self._page)
        self._rebuilding.setSingleShot(True)
        self._rebuilding.setInterval(0)
        self._rebuilding.timeout.connect(self.rebuild)
        self._unmade: list[ServerAddress] = []
        """Servers whose rows are still to be made anew."""
        self._sort_when_made = False
        self._making = QTimer(self._page)
        self._making.setSingleShot(True)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_rows)
        self._ages = QTimer(self._page)
        self._ages.setInterval(_AGES_MS)
        self._ages.timeout.connect(self._show_ages)
        self._connect()
        self._take_settings(self._profile.settings)
        self._page.table.columns.restore(self._profile.settings.views.get(VIEW, ""))
        self._filter_changed()

    def _connect(self) -> None:
        page = self._page
        page.filter_changed.connect(lambda _: self._filter_changed())
        page.refresh_wanted.connect(self.refresh)
        page.selection_moved.connect(self._show_details)
        page.shown_changed.connect(self._judge)
        page.columns_changed.connect(self._keep_columns)
        page.measure_wanted.connect(self._measure_long)
        self._window.page_shown.connect(self._page_shown)
        self._profile.watch(self._take_settings)

    # --- opening and closing the page ------------------------------------------------------------

    def _page_shown(self, page: PageId) -> None:
        if page is not PageId.SERVERS:
            self._stop_measuring()
            return
        if self.lists.state is ListsState.NOT_ASKED:
            self.lists.load_cache()
            self._rebuild()
            self._page.table.sort_again()
            self.fetch()
        else:
            self._rebuild()
        self._ages.start()
        if self._measuring_task is None or self._measuring_task.done():
            self._measuring_task = self._context.tasks.spawn(
                self.measuring.run(), "measure the servers"
            )

    def _stop_measuring(self) -> None:
        self._ages.stop()
        if self._measuring_task is not None:
            self._measuring_task.cancel()
            self._measuring_task = None
            self._context.tasks.spawn(self.measuring.stop(), "stop measuring")

    def fetch(self) -> None:
        """Ask all lists."""
        if self.lists.state is not ListsState.ASKING:
            self._context.tasks.spawn(self.lists.ask(), "ask the lists")

    def refresh(self) -> None:
        """Ask the lists, unless that was just done, and every server of the tab again."""
        if self._page.tab is ServerTab.LOCAL:
            self.find_local()
            return
        if self.lists.may_ask() or not self.lists.summary.answered:
            self.fetch()
        self.measuring.measure_all(row.address for row in self._models.servers.rows())
        if not self.measuring.long_runs:
            self.measuring.wake()

    def _wanted(self) -> Wanted | None:
        """Return whom the page shows now; None while it cannot be seen or a game runs."""
        status = self._context.own.status
        playing = status is not None and status.session.phase in (Phase.STARTING, Phase.PLAYING)
        if playing or not self._page.isVisible() or self._window.isMinimized():
            return None
        selected = self._page.selected()
        if isinstance(selected, WaitingRow):
            return Wanted((), selected.invite.server)
        in_sight = self._page.table.rows_in_sight() if self._page.table.isVisible() else []
        return Wanted(
            [row.address for row in in_sight], None if selected is None else selected.address
        )

    # --- events ----------------------------------------------------------------------------------

    def on_event(self, event: ListFetched | ListFailed | ServerProbed) -> None:
        """Take what the engine reports about lists and servers."""
        if not isinstance(event, ServerProbed):
            self.lists.on_event(event)
            return
        self.lines.add(event.server, event.rtt_ms, self._context.now())
        self.measuring.note(event.server, event.rtt_ms)
        if event.rtt_ms is not None:
            known = self._profile.servers.find(event.server)
            if known is not None and not known.answers_ping:
                book = self._profile.servers.with_ping_answered(event.server, True)
                self._profile.put_servers(book)
        self._touch((event.server,))

    def _touch(self, servers: Sequence[ServerAddress]) -> None:
        """Let rows be shown anew soon."""
        self._dirty |= dict.fromkeys(servers)
        if not self._flush.isActive():
            self._flush.start()

    def _show_dirty(self) -> None:
        """Show what has changed, not too many rows in one pass."""
        now = [self._dirty.popitem()[0] for _ in range(min(len(self._dirty), MOST_AT_ONCE))]
        rows = [row for row in map(self._row_again, now) if row is not None]
        self._models.servers.put(rows)
        changed = frozenset(now)
        for waiting in self._models.waiting.rows():
            if waiting.invite.server in changed:
                self._models.waiting.put(self._waiting_again(waiting))
        selected = self._page.selected()
        if _server_of(selected) in changed:
            self._show_details()
        if self._dirty:
            self._flush.start()

    def _row_again(self, address: ServerAddress) -> ServerRow | None:
        """Return a row with the newest measurements."""
        row = self._models.servers.get(address)
        if row is None:
            return None
        return replace(row, line=self.lines.line(address, row.version, self._limits))

    def _waiting_again(self, row: WaitingRow) -> WaitingRow:
        entry = self.lists.catalogue.entry(row.invite.server)
        version = "" if entry is None else entry.server.version
        return replace(row, line=self.lines.line(row.invite.server, version, self._limits))

    def _lists_changed(self) -> None:
        """Show the state now, and the rows in a turn of their own: hundreds of them take a while."""
        self._judge()
        self._rebuilding.start()

    # --- rows ------------------------------------------------------------------------------------

    def row(self, address: ServerAddress) -> ServerRow | None:
        """Return a server's row."""
        return self._models.servers.get(address)

    def rebuild(self) -> None:
        """Show what is known now: the user's own servers have changed."""
        self._rebuild()
        self._judge()

    def _rebuild(self) -> None:
        """Make all rows anew; the table only hears of those that differ."""
        model, catalogue = self._models.servers, self.lists.catalogue
        model.set_time(self._wall())
        wanted = all_addresses(catalogue, self._profile.servers, self._local)
        before = {row.address for row in model.rows()}
        model.remove(before.difference(wanted))
        self._sort_when_made |= not before and len(wanted) > ROWS_AT_ONCE
        self._unmade = wanted
        self._make_rows()
        self.measuring.measure_all(address for address in wanted if address not in before)
        self._rebuild_waiting()

    def _make_rows(self) -> None:
        """Make some of the rows; a first list is sorted when all of it is there."""
        now, self._unmade = self._unmade[:ROWS_AT_ONCE], self._unmade[ROWS_AT_ONCE:]
        self._models.servers.put(self._row(address) for address in now)
        if self._unmade:
            self._making.start()
        elif self._sort_when_made:
            self._sort_when_made = False
            self._page.table.sort_again()

    def _row(self, address: ServerAddress) -> ServerRow:
        return self._rows.server(
            address,
            self.lists.catalogue.entry(address),
            self._profile.servers.find(address),
            self._limits,
            local=address in self._local,
            games_known=bool(self.lists.catalogue.games),
        )

    def _rebuild_waiting(self) -> None:
        """Show the waiting games that pass the filter."""
        model, catalogue = self._models.waiting, self.lists.catalogue
        wanted = self._page.filter
        rows = [
            self._rows.waiting(
                game, catalogue, self._profile.servers.find(game.address), self._limits
            )
            for game in catalogue.games
            if is_game(game)
        ]
        self._waiting_total = len(rows)
        shown = {row.key: row for row in rows if waiting_accepts(row, wanted)}
        for row in model.rows():
            if row.key not in shown:
                model.remove(row.key)
        for row in shown.values():
            model.put(row)

    def _filter_changed(self) -> None:
        page = self._page
        page.set_filter(page.tab, self._matcher.accepts(page.filter))
        self._rebuild_waiting()
        if page.tab is ServerTab.LOCAL and self._adapters is None and page.isVisible():
            self.find_local()
        self._judge()

    def _show_ages(self) -> None:
        self._models.servers.set_time(self._wall())
        self._judge()

    # --- the local network -----------------------------------------------------------------------

    def find_local(self) -> None:
        """Ask the networks of this computer for servers."""
        self._context.tasks.spawn(self._find_local(), "ask the local network")

    async def _find_local(self) -> None:
        self._adapters = None
        self._judge()
        try:
            found = await self._context.adapter.execute(FindLocalServers())
        except EngineError as error:
            _log.info("the local network was not asked: %s", error)
            found = None
        self._adapters = 0
        if isinstance(found, LocalServers):
            self._adapters = found.adapters
            self._local = {server.address: None for server in found.servers}
            for server in found.servers:
                self.lines.add(server.address, server.rtt_ms, self._context.now())
        self.rebuild()
        self._page.table.sort_again()

    # --- cards, counts, status -------------------------------------------------------------------

    def _judge(self) -> None:
        """Show rows or a card, the counts, and the sentence under the table."""
        page = self._page
        rows = self._models.servers.rows()
        page.show_counts(
            {
                ServerTab.ALL: len(rows) or None,
                ServerTab.FAVOURITES: sum(row.favourite for row in rows) or None,
                ServerTab.LOCAL: len(self._local) or None,
                ServerTab.WAITING: self._waiting_total or None,
            }
        )
        page.show_contents(self._card())
        page.show_banner(self._banner())
        page.show_status(self._status(), filtered=page.filter.hides)
        self._show_details()

    def _card(self) -> Card | None:  # noqa: PLR0911 - one for each state
        """Return what stands in the place of the rows; None while there are any."""
        page = self._page
        if page.tab is ServerTab.WAITING:
            return self._waiting_card()
        order = page.table.order
        if order.rowCount():
            return None
        if total := order.in_tab_count:
            return cards.none_matches(total)
        match page.tab:
            case ServerTab.FAVOURITES:
                return cards.no_favourites()
            case ServerTab.HISTORY:
                return cards.no_history()
            case ServerTab.LOCAL if self._adapters is None:
                return cards.asking_network()
            case ServerTab.LOCAL:
                return cards.no_local_server(DEFAULT_PORT, self._adapters or 0)
            case _:
                return self._lists_card()

    def _waiting_card(self) -> Card | None:
        if self._models.waiting.rows():
            return None
        if self._waiting_total:
            return cards.no_waiting_match(self._waiting_total)
        no_lists = not self.lists.catalogue.entries
        return self._lists_card() if no_lists else cards.no_waiting_games()

    def _lists_card(self) -> Card:
        """Return what is said while no list gave anything."""
        match self.lists.state:
            case ListsState.ASKING:
                return cards.loading(len(self.lists.sources))
            case ListsState.NOT_ASKED | ListsState.STOPPED:
                return cards.nothing_asked()
            case ListsState.SOME_ANSWERED | ListsState.NONE_ANSWERED:
                return cards.no_list() if self.lists.sources else cards.nothing_asked()

    def _banner(self) -> Card | None:
        """Return what is said above the rows: the lists are silent, these are older."""
        age = self.lists.age()
        failed = self.lists.state is ListsState.NONE_ANSWERED and self.lists.sources
        return cards.cached(ago_words(age)) if failed and age is not None else None

    def _status(self) -> str:
        page, lists = self._page, self.lists
        waiting = page.tab is ServerTab.WAITING
        order = page.table.order
        total = self._waiting_total if waiting else order.in_tab_count
        shown = len(self._models.waiting.rows()) if waiting else order.rowCount()
        return status_words(
            shown,
            total,
            lists.summary,
            kept=0 if waiting else order.kept_count,
            measuring=self.measuring.left,
            waiting=waiting,
        )

    def _show_details(self) -> None:
        selected = self._page.selected()
        details = details_of(selected)
        server = _server_of(selected)
        if server is not None and server == self.measuring.long_server:
            curve = tuple(self.measuring.long_samples)
            details = replace(details, curve=curve)
        self._page.show_details(details)

    # --- settings --------------------------------------------------------------------------------

    def _take_settings(self, settings: Settings) -> None:
        limits = limits_of(settings)
        lists = sources_of(settings)
        if limits != self._limits:
            self._limits = limits
            self._page.set_limits(limits)
            self._touch([row.address for row in self._models.servers.rows()])
        if self.lists.state is not ListsState.NOT_ASKED and lists != self.lists.sources:
            self.lists.forget_removed()
            self._rebuild()
            self.fetch()

    def _keep_columns(self, state: str) -> None:
        self._profile.put_settings(self._profile.settings.with_view(VIEW, state))

    # --- measuring one ---------------------------------------------------------------------------

    def _measure_long(self, row: ServerRow) -> None:
        self.measuring.measure_long(row.address)
        self._show_details()

    def nearer(self, server: str, most: int = 3) -> tuple[str, ...]:
        """Return the names of servers with a shorter ping than `server`, an address as typed, the nearest first.

        None when its ping was not measured: nobody knows then what is nearer.
        """
        answering = self.lines.answering()
        far = [at for at, one in enumerate(answering) if server in (one.host, str(one))]
        rows = (self.row(one) for one in answering[: far[0]]) if far else ()
        return tuple(row.name for row in rows if row is not None)[:most]

    def references(self, besides: ServerAddress, most: int = 3) -> tuple[ServerAddress, ...]:
        """Return servers that answer: they tell a silent server from a silent line."""
        found = [address for address in self.lines.answering() if address != besides]
        return tuple(found[:most])


def _server_of(row: ServerRow | WaitingRow | None) -> ServerAddress | None:
    return row.invite.server if isinstance(row, WaitingRow) else row.address if row else None
