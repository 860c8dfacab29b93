"""Hundreds of servers that answer at once: everything is shown soon, and the window stays quick."""

import asyncio
import concurrent.futures
import itertools
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from kaillera_client.engine.commands import Command, FetchLists
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.events import ListFetched, ServerProbed
from kaillera_client.gui import loop
from kaillera_client.gui.controllers.main import MainController
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.controllers.servers import ROWS_AT_ONCE
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.models.server_values import Reach
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.masterlist.entry import ListedServer, ServerList
from kaillera_client.masterlist.sources import DEFAULT_SOURCES
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from tests.fakes.ping_farm import PingFarm, mixed_delays
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening
from tests.gui.servers import address, listed
from tests.gui.watchdog import LIMIT, never_blocks, watch_gui_thread

if TYPE_CHECKING:
    from kaillera_client.links.address import ServerAddress

_MOST_PASSES = 10
"""Each begins 50 ms after the one before and takes less than 50 ms: a second."""


def test_q16_two_hundred_answers_at_once_do_not_block_the_window(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(FetchLists)
        evening.window.go_to(PageId.SERVERS)
        evening.engine.emit(ListFetched(DEFAULT_SOURCES[0], listed(range(200))))
        await asyncio.sleep(0.8)
        model = evening.models.servers
        round_trips = itertools.count(5)

        async def answer_at_once() -> None:
            slowest = next(round_trips)
            for number in range(200):
                evening.engine.emit(ServerProbed(address(number), slowest + number))
            await asyncio.sleep(0.7)

        await never_blocks(answer_at_once)
        await answer_at_once()
        assert all(row.line.reach is Reach.ANSWERS for row in model.rows())

    stage.play(scenario)


def test_a_list_of_2000_servers_comes_in_turns_and_is_sorted_at_the_end(stage: Stage) -> None:
    """Also while the pointer is over the table, which keeps rows of a list that is complete where they are."""

    async def scenario(evening: Evening) -> None:
        evening.engine.hold(FetchLists)
        evening.window.go_to(PageId.SERVERS)
        table = evening.window.servers.table
        place = QPointF(5, 5)
        QApplication.sendEvent(table, QEnterEvent(place, place, place))
        evening.engine.emit(ListFetched(DEFAULT_SOURCES[0], listed(range(2999, 999, -1))))
        await evening.until(lambda: len(evening.models.servers.rows()) == 2000)
        names = [server.host for server in table.order.addresses()]
        assert names == [address(number).host for number in range(1000, 3000)]
        model = evening.models.servers
        in_one_turn: list[int] = []
        model.rowsInserted.connect(lambda _, first, last: in_one_turn.append(last + 1 - first))
        evening.engine.emit(ListFetched(DEFAULT_SOURCES[1], listed(range(3000, 4000))))
        await evening.until(lambda: sum(in_one_turn) == 1000)
        assert max(in_one_turn) <= ROWS_AT_ONCE

    stage.play(scenario)


class _EngineWithoutLists(Engine):
    """The real engine, except that the test is the master list."""

    def execute(self, command: Command) -> concurrent.futures.Future[object]:
        return super().execute(FetchLists(()) if isinstance(command, FetchLists) else command)


class _Journal:
    """Notes in which pass of the page each first answer was heard and shown; a pass is 50 ms and what it costs."""

    def __init__(self, adapter: EngineAdapter, models: Models, controller: MainController) -> None:
        self._models = models
        self._passes = 0
        self.heard: dict[ServerAddress, int] = {}
        self.shown: dict[ServerAddress, int] = {}
        adapter.event_received.connect(self._hear)
        models.servers.dataChanged.connect(self._show)
        controller.servers._flush.timeout.connect(self._count)

    def _count(self) -> None:
        self._passes += 1

    def _hear(self, event: object) -> None:
        if isinstance(event, ServerProbed) and event.rtt_ms is not None:
            self.heard.setdefault(event.server, self._passes)

    def _show(self, first: QModelIndex, last: QModelIndex, _roles: object) -> None:
        for at in range(first.row(), last.row() + 1):
            row = self._models.servers.row_at(at)
            if row.line.reach is Reach.ANSWERS:
                self.shown.setdefault(row.address, self._passes)

    @property
    def latest(self) -> int:
        """Passes that the slowest answer took into the table."""
        return max(self.shown[server] - self.heard[server] for server in self.shown)


@pytest.mark.usefixtures("application")
def test_every_answer_of_500_servers_is_in_the_table_within_a_second(qapp: QApplication) -> None:
    """Acceptance: answers after 5 to 300 ms, a tenth silent, no long work again and again on the GUI's thread."""
    with PingFarm(mixed_delays(500)) as farm:
        loop.run(qapp, _browse(farm))


async def _browse(farm: PingFarm) -> None:
    models = Models()
    window = MainWindow(models, LIGHT, "Ana")
    adapter = EngineAdapter(_EngineWithoutLists)
    keeper = ProfileKeeper(Profile(Settings(nickname="Ana", appearance="light")))
    controller = MainController(adapter, window, models, time.monotonic, keeper)
    journal = _Journal(adapter, models, controller)
    window.show()
    try:
        window.go_to(PageId.SERVERS)
        await asyncio.sleep(0.2)
        with watch_gui_thread() as watched:
            await _measure_all(farm, controller, journal)
        assert watched.recurring <= LIMIT
        assert set(journal.shown) == farm.answering
        assert journal.latest <= _MOST_PASSES
        silent = [row for row in models.servers.rows() if row.address not in farm.answering]
        assert len(silent) == 50
        assert {row.line.reach for row in silent} == {Reach.SILENT}
    finally:
        await controller.close()
        adapter.close()
        window.finish_closing()
        window.deleteLater()
        await asyncio.sleep(0)


async def _measure_all(farm: PingFarm, controller: MainController, journal: _Journal) -> None:
    servers = tuple(ListedServer(one, f"Server {one.port}") for one in farm.addresses)
    controller.servers.on_event(ListFetched(DEFAULT_SOURCES[0], ServerList(servers)))
    deadline = farm.now() + 60
    while controller.servers.measuring.busy or len(journal.shown) < len(farm.answering):
        assert farm.now() < deadline, f"{len(journal.shown)} are shown"
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.4)
