"""The server browser with a fake engine: what is asked when, what is shown, what the user wants."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kaillera_client.engine.commands import (
    FetchLists,
    FindLocalServers,
    MeasureServers,
    OpenClient,
)
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import ListFailed, ListFetched, ServerProbed
from kaillera_client.engine.local import LocalServer, LocalServers
from kaillera_client.gui.controllers.server_words import understood
from kaillera_client.gui.controllers.servers import unix_time
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.server_values import (
    Reach,
    ServerColumn,
    ServerDetails,
    ServerRow,
    ServerTab,
)
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.servers_page import ServersPage
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite
from kaillera_client.masterlist.entry import ListFailure, ListProblem, ServerList
from kaillera_client.masterlist.sources import DEFAULT_SOURCES
from kaillera_client.profile.listcache import ListCache
from kaillera_client.session.status import Phase
from tests.gui import ux
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, session
from tests.gui.servers import address, listed

FIRST, SECOND = DEFAULT_SOURCES
FAILURE = ListFailure(ListProblem.NO_ANSWER)


async def open_page(
    evening: Evening, answer: ServerList | None = None, *, answered: bool = True
) -> ServersPage:
    """Show the page; the first list answers with `answer`, the others fail."""
    evening.engine.hold(FetchLists)
    evening.window.go_to(PageId.SERVERS)
    await evening.settle()
    if answer is not None:
        evening.engine.emit(ListFetched(FIRST, answer))
    if answered:
        for source in (SECOND,) if answer is not None else (FIRST, SECOND):
            evening.engine.emit(ListFailed(source, FAILURE))
        await evening.settle()
        evening.engine.held[0].set_result(None)
    await evening.settle()
    await shown(evening)
    return evening.window.servers


async def shown(evening: Evening) -> None:
    """Let what was gathered be shown."""
    await asyncio.sleep(0.13)
    await evening.settle()


def names(page: ServersPage) -> list[str]:
    order = page.table.order
    return [str(order.index(at, ServerColumn.NAME).data()) for at in range(order.rowCount())]


def measured(evening: Evening) -> list[MeasureServers]:
    return [one for one in evening.engine.commands if isinstance(one, MeasureServers)]


def card_id(page: ServersPage) -> str:
    return page.card.card.state_id if page.card.isVisible() else ""


def probe(evening: Evening, number: int, *pings: float | None) -> None:
    for ping in pings:
        evening.engine.emit(ServerProbed(address(number), ping))


def with_cache(stage: Stage, *numbers: int, ago: float = 7200.0) -> None:
    cache = ListCache().with_list(FIRST, listed(numbers), unix_time() - ago)
    stage.profile = replace(stage.profile, lists=cache)


# --- what is sent when ---------------------------------------------------------------------------


def test_q02_nothing_is_sent_before_the_page_is_opened(stage: Stage) -> None:
    with_cache(stage, 1, 2)

    async def scenario(evening: Evening) -> None:
        await shown(evening)
        asked = (FetchLists, MeasureServers, FindLocalServers)
        assert not set(evening.engine.kinds()) & set(asked)
        assert evening.models.servers.rowCount() == 0

    stage.play(scenario)


def test_cached_rows_are_there_at_once_then_lists_then_pings(stage: Stage) -> None:
    with_cache(stage, 1, 2)

    async def scenario(evening: Evening) -> None:
        evening.engine.hold(FetchLists)
        evening.window.go_to(PageId.SERVERS)
        page = evening.window.servers
        assert names(page) == ["Server 1", "Server 2"]
        source = page.table.order.index(0, ServerColumn.SOURCE).data()
        assert "2 h" in str(source)
        await evening.settle()
        assert FetchLists(DEFAULT_SOURCES) in evening.engine.commands
        assert measured(evening)[0] == MeasureServers((address(1), address(2)), 3, 0.2)
        evening.engine.emit(ListFetched(FIRST, listed([1, 2, 3])))
        await shown(evening)
        assert names(page) == ["Server 1", "Server 2", "Server 3"]

    stage.play(scenario)


def test_each_ping_changes_its_own_row(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1, 2, 3]))
        changed: list[tuple[int, int]] = []
        evening.models.servers.dataChanged.connect(
            lambda a, b, _roles: changed.append((a.row(), b.row()))
        )
        probe(evening, 2, 24.0, 26.0, 24.0)
        await shown(evening)
        assert changed == [(1, 1)]
        line = evening.models.servers.row_at(1).line
        assert (line.ping_ms, line.frames, line.loss_percent) == (24.0, 2, 0.0)
        assert line.curve == (24.0, 26.0, 24.0)
        probe(evening, 3, None, None, None)
        await shown(evening)
        assert evening.models.servers.row_at(2).line.reach is Reach.SILENT
        assert "24 good" in str(page.table.order.index(0, ServerColumn.PING).data())

    stage.play(scenario)


def test_servers_in_sight_are_measured_again_after_30_s_and_the_selected_one_after_5(
    stage: Stage,
) -> None:
    async def scenario(evening: Evening) -> None:
        await open_page(evening, listed([1, 2]))
        measuring = evening.controller.servers.measuring
        now = [evening.controller.servers.lines.measured_at(address(1)) or 0.0]
        measuring._now = lambda: now[0]
        await asyncio.sleep(0.02)
        before = len(measured(evening))
        now[0] += 4
        assert measuring._next() is None
        now[0] += 2
        job = measuring._next()
        assert job == MeasureServers((address(1),), 1, 0.2)
        now[0] += 25
        job = measuring._next()
        assert job is not None
        assert (set(job.servers), job.count) == ({address(1), address(2)}, 3)
        assert len(measured(evening)) == before

    stage.play(scenario)


def test_nothing_is_measured_while_the_page_is_hidden_or_a_game_runs(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(MeasureServers)
        await open_page(evening, listed([1, 2]))
        assert len(measured(evening)) == 1
        evening.window.go_to(PageId.PLAY)
        await evening.settle()
        assert measured(evening)[-1] == MeasureServers(())
        count = len(measured(evening))
        await asyncio.sleep(0.05)
        assert len(measured(evening)) == count
        await evening.go_online()
        evening.engine.show(session(Phase.PLAYING))
        evening.window.go_to(PageId.SERVERS)
        await shown(evening)
        assert len(measured(evening)) == count

    stage.play(scenario)


def test_refresh_asks_the_lists_again_only_after_30_s_and_measures_everything(
    stage: Stage,
) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1, 2]))
        lists = evening.controller.servers.lists
        before = len(measured(evening))
        page.refresh()
        await shown(evening)
        assert evening.engine.kinds().count(FetchLists) == 1
        assert len(measured(evening)) > before
        lists._wall = lambda: 4e9
        page.refresh()
        await shown(evening)
        assert evening.engine.kinds().count(FetchLists) == 2

    stage.play(scenario)


def test_a_list_that_the_user_adds_is_asked_at_once(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await open_page(evening, listed([1]))
        evening.profile.change(list_urls=("http://my.example/servers.txt",))
        await shown(evening)
        asked = [one for one in evening.engine.commands if isinstance(one, FetchLists)]
        assert [source.name for source in asked[-1].sources] == [
            "Kaillera Reborn",
            "kaillera.com",
            "my.example",
        ]

    stage.play(scenario)


# --- cards ---------------------------------------------------------------------------------------


def test_e01_while_the_lists_are_asked_and_cancel(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, answered=False)
        assert card_id(page) == "E01"
        assert page.card.card.advice == "Asked 2 lists."
        page.card_action_chosen.emit(CardAction.STOP_FETCHING, page.card.card)
        await shown(evening)
        assert page.card.card.actions == (CardAction.FETCH_LISTS, CardAction.PASTE_ADDRESS)

    stage.play(scenario)


def test_e02_when_no_list_answers_the_last_one_stays_with_its_age(stage: Stage) -> None:
    with_cache(stage, 1, 2)

    async def scenario(evening: Evening) -> None:
        page = await open_page(evening)
        assert names(page) == ["Server 1", "Server 2"]
        banner = page.banner.notices()[0]
        assert banner.state_id == "E02"
        assert banner.headline == "Showing the list from 2 hours ago."
        page.card_action_chosen.emit(CardAction.FETCH_LISTS, banner)
        await shown(evening)
        assert evening.engine.kinds().count(FetchLists) == 2
        assert page.banner.notices() == ()

    stage.play(scenario)


def test_e03_when_no_list_answers_and_none_ever_did(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening)
        assert card_id(page) == "E03"
        assert page.card.card.actions == (
            CardAction.PASTE_ADDRESS,
            CardAction.PRACTISE,
            CardAction.RUN_CHECKS,
        )
        page.card_action_chosen.emit(CardAction.PASTE_ADDRESS, page.card.card)
        assert page.paste_box.isVisible()
        assert page.paste_box.edit.hasFocus()

    stage.play(scenario)


def test_q14_whatever_lists_do_there_is_a_card_and_no_exception(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, answered=False)
        for problem in ListProblem:
            for source in DEFAULT_SOURCES:
                evening.engine.emit(ListFailed(source, ListFailure(problem, "<b>10 MB</b>")))
        await evening.settle()
        evening.engine.held[0].set_result(None)
        await shown(evening)
        assert card_id(page) == "E03"

    stage.play(scenario)


def test_q14_an_engine_that_refuses_is_no_trouble(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        for kind in (FetchLists, MeasureServers, FindLocalServers):
            evening.engine.fail(kind, EngineError("no"))
        evening.window.go_to(PageId.SERVERS)
        await shown(evening)
        page = evening.window.servers
        assert card_id(page) == "E03"
        page.show_tab(ServerTab.LOCAL)
        await shown(evening)
        assert card_id(page) == "E06"

    stage.play(scenario)


def test_e04_when_the_filter_leaves_nothing(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1, 2, 3]))
        page.search.edit.setText("nobody is called so")
        await shown(evening)
        assert card_id(page) == "E04"
        assert page.card.card.advice == "3 are hidden by your filters."
        page.card_action_chosen.emit(CardAction.RESET_FILTERS, page.card.card)
        await shown(evening)
        assert len(names(page)) == 3
        assert page.search.edit.text() == ""

    stage.play(scenario)


def test_e05_without_favourites_and_the_way_back(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1]))
        page.show_tab(ServerTab.FAVOURITES)
        await shown(evening)
        assert card_id(page) == "E05"
        page.card_action_chosen.emit(CardAction.SHOW_ALL_SERVERS, page.card.card)
        await shown(evening)
        assert page.tab is ServerTab.ALL
        assert names(page) == ["Server 1"]

    stage.play(scenario)


def test_e06_counts_the_adapters_and_local_servers_are_rows(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(FindLocalServers)
        page = await open_page(evening, listed([1]))
        page.show_tab(ServerTab.LOCAL)
        await evening.settle()
        assert page.card.card.headline == "Asking your local network…"
        evening.engine.held[-1].set_result(LocalServers((), 2))
        await shown(evening)
        assert card_id(page) == "E06"
        assert page.card.card.advice == "(UDP 27888, 2 adapters asked)."
        page.refresh()
        await evening.settle()
        found = LocalServer(ServerAddress("192.168.1.9"), 0.8)
        evening.engine.held[-1].set_result(LocalServers((found,), 2))
        await shown(evening)
        assert names(page) == ["192.168.1.9:27888"]
        row = page.table.selected_row()
        assert row is not None
        assert row.line.frames == 1
        assert row.local

    stage.play(scenario)


# --- favourites ----------------------------------------------------------------------------------


def test_q11_a_favourite_survives_restart_refresh_and_lists_without_it(stage: Stage) -> None:
    kept: list[Any] = []

    async def choose(evening: Evening) -> None:
        page = await open_page(evening, listed([1, 2]))
        row = evening.models.servers.get(address(2))
        assert row is not None
        assert page.table.pick(row)
        page.toggle_favourite()
        await shown(evening)
        assert names(page)[0] == "Server 1", "rows do not jump under the user's hand"
        evening.engine.emit(ListFetched(FIRST, listed([1])))
        evening.engine.emit(ListFetched(SECOND, ServerList()))
        await shown(evening)
        page.refresh()
        await shown(evening)
        assert names(page)[0] == "Server 2"
        kept.append(replace(stage.profile, servers=evening.profile.servers))

    async def look(evening: Evening) -> None:
        page = await open_page(evening, listed([1]))
        assert names(page) == ["Server 2", "Server 1"]
        page.search.edit.setText("nothing like it")
        await shown(evening)
        assert names(page) == ["Server 2 (hidden by filter)"]
        page.show_tab(ServerTab.FAVOURITES)
        await shown(evening)
        assert names(page) == ["Server 2 (hidden by filter)"]
        page.toggle_favourite()
        await shown(evening)
        assert evening.profile.servers.favourites() == ()

    stage.play(choose)
    stage.profile = kept[0]
    stage.play(look)


def test_the_status_says_what_is_shown_and_how_old_it_is(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1, 2, 3]))
        page.search.edit.setText('"server 2"')
        await shown(evening)
        text = page._status.text()
        assert text.startswith("1 of 3 servers shown, 2 hidden by filters · list ")
        assert "1 of 2 lists answered" in text
        assert page.reset.isVisible()
        page.reset.click()
        await shown(evening)
        assert page._status.text().startswith("3 of 3 servers shown · ")
        assert not page.reset.isVisible()

    stage.play(scenario)


# --- the selected server -------------------------------------------------------------------------


def test_the_strip_tells_the_line_and_connects(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([5]))
        probe(evening, 5, 24.0, 24.0, 26.0)
        await shown(evening)
        assert page.strip._about.text() == (
            "Server 5 · ESF 0.9 · Germany · 5 of 50 users · s5.example:27888"
        )
        assert page.strip._line.text() == (
            "Your line: median 24 ms, jitter 2 ms, loss 0 % → 2 frames (33 ms)"
        )
        page.strip.connect_button.click()
        await evening.settle()
        login = next(one for one in evening.engine.commands if isinstance(one, OpenClient))
        assert (login.host, login.port) == ("s5.example", 27888)

    stage.play(scenario)


@pytest.mark.parametrize("way", ["search", "table", "double"])
def test_enter_in_the_search_enter_in_the_list_and_double_click_connect(
    stage: Stage, way: str
) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([5]))
        if way == "search":
            page.search.edit.setFocus()
            QTest.keyClick(page.search.edit, Qt.Key.Key_Return)
        elif way == "table":
            page.table.setFocus()
            QTest.keyClick(page.table, Qt.Key.Key_Return)
        else:
            cell = page.table.order.index(0, ServerColumn.NAME)
            middle = page.table.visualRect(cell).center()
            view = page.table.viewport()
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
            QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle)
        await evening.settle()
        assert OpenClient in evening.engine.kinds()

    stage.play(scenario)


def test_who_is_on_a_server_is_asked_before_that_one_is_left(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        page = await open_page(evening, listed([5]))
        page.strip.connect_button.click()
        await evening.settle()
        assert evening.window.join_sheet.isVisible()
        assert evening.engine.kinds().count(OpenClient) == 1

    stage.play(scenario)


def test_the_context_menu_offers_what_fits_the_server(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1]))
        page.table.setFocus()
        row = page.table.selected_row()
        assert row is not None
        page._menu.fill(row)
        texts = {action.text(): action for action in page._menu.actions() if action.text()}
        assert list(texts) == [
            "&Connect",
            "&Favourite",
            "Copy &address",
            "Copy &invite",
            "&Measure for 30 s",
        ]
        texts["&Favourite"].trigger()
        await shown(evening)
        assert evening.profile.servers.favourites()[0].address == address(1)
        texts["Copy &address"].trigger()
        assert QGuiApplication.clipboard().text() == "s1.example:27888"
        texts["Copy &invite"].trigger()
        said = QGuiApplication.clipboard().text()
        found = understood(said)
        assert found.address == address(1) or found.invite == Invite(address(1))

    stage.play(scenario)


def test_one_server_is_measured_for_half_a_minute(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(MeasureServers)
        page = await open_page(evening, listed([1, 2]))
        row = page.table.selected_row()
        assert row is not None
        page.measure_wanted.emit(row)
        await evening.settle()
        assert measured(evening)[-1] == MeasureServers(()), "what runs is ended first"
        for future in evening.engine.held:
            if not future.done():
                future.set_result(None)
        await evening.settle()
        assert measured(evening)[-1] == MeasureServers((address(1),), 150, 0.2)
        probe(evening, 1, *[20.0 + number % 5 for number in range(12)])
        await shown(evening)
        assert page.strip._curve.isVisible()
        assert len(page.strip._curve._points) == 12
        evening.engine.held[-1].set_result(None)
        await shown(evening)
        assert not evening.controller.servers.measuring.long_runs
        assert page.strip._curve.isVisible(), "the numbers stay to be read"

    stage.play(scenario)


# --- adding servers ------------------------------------------------------------------------------

PASTED = [
    ("example.net", "example.net:27888"),
    ("example.net:1", "example.net:1"),
    ("example.net.", "example.net:27888"),
    ("  example.net:27889  ", "example.net:27889"),
    ("203.0.113.9", "203.0.113.9:27888"),
    ("203.0.113.9:27900", "203.0.113.9:27900"),
    ("[::1]:27888", "[::1]:27888"),
    ("::1", "[::1]:27888"),
    ("[2001:db8::5]", "[2001:db8::5]:27888"),
    ("kaillera://example.net:2000", "example.net:2000"),
    ("kaillera://join?server=example.net:2001&v=1", "example.net:2001"),
    ("come to example.net:2002 tonight", "example.net:2002"),
    ("<Bo> server is 203.0.113.9:27888, hurry", "203.0.113.9:27888"),
    ("see kaillera://example.net:2003, ok?", "example.net:2003"),
    ("example.net port 2004", "example.net:2004"),
    ("EXAMPLE.net", "example.net:27888"),
    ("localhost", "localhost:27888"),
    ("spiele.müller.example", "spiele.müller.example:27888"),
    ("http://example.net/list.php", ""),
    ("example.net:0", ""),
    ("example.net:70000", ""),
    ("example.net:abc", ""),
    ("", ""),
    ("   ", ""),
    ("999.999.999.999", ""),
    ("kaillera://join?game=x", ""),
    ("../../etc/passwd", ""),
]


def test_q15_the_paste_box_says_what_it_understood(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1]))
        box = page.paste_box
        expected: list[str] = []
        for text, found in PASTED:
            page.open_paste_box()
            box.edit.setText(text)
            words = box._words.text().replace("\u200b", "")
            assert words, text
            assert box.accept_button.isEnabled() is bool(found), text
            assert found in words, text
            QTest.keyClick(box.edit, Qt.Key.Key_Return)
            box.close_box()
            expected += [found] if found and found not in expected else []
            added = [str(server.address) for server in evening.profile.servers.own()]
            assert added == expected, text

    assert len(PASTED) >= 25
    stage.play(scenario)


def test_q15_an_invitation_goes_to_the_sheet_and_sends_nothing(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1]))
        page.open_paste_box()
        box = page.paste_box
        box.edit.setText("kaillera://join?server=example.net:2001&game=Demo%20Arena&v=1")
        assert "Demo Arena" in box._words.text()
        before = list(evening.engine.kinds())
        box.accept_button.click()
        await evening.settle()
        assert evening.window.join_sheet.isVisible()
        assert OpenClient not in evening.engine.kinds()[len(before) :]
        assert evening.profile.servers.own() == ()

    stage.play(scenario)


def test_own_servers_are_added_edited_and_removed(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening)
        page.open_paste_box()
        page.paste_box.edit.setText("club.example:27900")
        page.paste_box.name.setText("My club")
        page.paste_box.accept_button.click()
        await shown(evening)
        row = page.table.selected_row()
        assert isinstance(row, ServerRow)
        assert (row.name, row.own) == ("My club", True)
        page.toggle_favourite()
        page.edit_server(row)
        assert page.paste_box.edit.text() == "club.example:27900"
        assert page.paste_box.accept_button.text() == "Save"
        page.paste_box.edit.setText("club.example:27999")
        page.paste_box.accept_button.click()
        await shown(evening)
        assert names(page) == ["My club"]
        known = evening.profile.servers.own()[0]
        assert (known.address.port, known.favourite) == (27999, True)
        now = page.table.selected_row()
        page.remove_wanted.emit(now)
        await shown(evening)
        assert evening.profile.servers.own() == ()
        assert names(page) == []

    stage.play(scenario)


def test_the_name_that_the_user_gave_is_kept(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening)
        book = evening.profile.servers.with_added(address(3), "Our place")
        evening.profile.put_servers(book)
        evening.engine.emit(ListFetched(FIRST, listed([3])))
        await shown(evening)
        assert names(page) == ["Our place"]
        assert evening.profile.servers.own()[0].name == "Our place"

    stage.play(scenario)


# --- waiting games -------------------------------------------------------------------------------


def test_waiting_games_of_all_servers_are_joined_in_one_step(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1, 2], games=[1, 2]))
        page.show_tab(ServerTab.WAITING)
        probe(evening, 2, 20.0, 20.0, 20.0)
        await shown(evening)
        model = evening.models.waiting
        assert [row.game for row in model.rows()] == ["Game 1", "Game 2"]
        assert model.rows()[1].line.frames == 2
        assert page.tabs.tabText(4) == "Waiting games 2"
        page.search.edit.setText('"game 2"')
        await shown(evening)
        assert [row.game for row in model.rows()] == ["Game 2"]
        page.waiting.setFocus()
        page.waiting.selectRow(0)
        assert page.strip.connect_button.text() == "Join"
        QTest.keyClick(page.waiting, Qt.Key.Key_Return)
        await evening.settle()
        assert evening.window.join_sheet.isVisible()
        assert OpenClient not in evening.engine.kinds()
        evening.window.join_sheet.join_button.click()
        await evening.settle()
        login = next(one for one in evening.engine.commands if isinstance(one, OpenClient))
        assert login.host == "s2.example"

    stage.play(scenario)


# --- keyboard and words --------------------------------------------------------------------------


def test_the_page_is_used_without_a_mouse(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        window = evening.window
        page = await open_page(evening, listed([1, 2, 3], games=[1]))
        page.open_paste_box()
        await shown(evening)
        for tab in (ServerTab.ALL, ServerTab.WAITING, ServerTab.HISTORY):
            page.show_tab(tab)
            await shown(evening)
            assert ux.unnamed(page) == []
            assert ux.mouse_only(page) == []
            assert ux.tab_traps(page) == []
            assert ux.clipped(page) == []
        window.activateWindow()
        await evening.until(window.isActiveWindow)
        missing = set(ux.tab_stops(page)) - set(ux.tab_order(window))
        assert [ux.name_of(widget) for widget in missing] == []

    stage.play(scenario)


def test_keys_of_the_page(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        window = evening.window
        page = await open_page(evening, listed([1, 2, 3]))
        window.activateWindow()
        await evening.until(window.isActiveWindow)
        control = Qt.KeyboardModifier.ControlModifier

        def press(key: Qt.Key, modifier: Qt.KeyboardModifier = control) -> None:
            QTest.keyClick(window.focusWidget(), key, modifier)

        page.table.setFocus()
        press(Qt.Key.Key_F)
        assert page.search.edit.hasFocus()
        press(Qt.Key.Key_X, control | Qt.KeyboardModifier.ShiftModifier)
        assert page.search.edit.text() == "-"
        QTest.keyClicks(page.search.edit, "3")
        await shown(evening)
        assert names(page) == ["Server 1", "Server 2"]
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        assert page.table.hasFocus()
        press(Qt.Key.Key_D)
        await shown(evening)
        assert len(evening.profile.servers.favourites()) == 1
        press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        assert page.search.edit.text() == ""
        press(Qt.Key.Key_L)
        assert page.paste_box.edit.hasFocus()
        press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        assert not page.paste_box.isVisible()
        assert page.table.hasFocus()

    stage.play(scenario)


def test_columns_are_kept_in_the_settings(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = await open_page(evening, listed([1]))
        page.table.columns.show_column(ServerColumn.VERSION, shown=True)
        await evening.until(lambda: "servers" in evening.profile.settings.views)
        stage.profile = replace(stage.profile, settings=evening.profile.settings)

    async def again(evening: Evening) -> None:
        assert not evening.window.servers.table.isColumnHidden(ServerColumn.VERSION)

    stage.play(scenario)
    stage.play(again)


def test_hostile_names_are_shown_as_they_are(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        answer = listed([1])
        evil = replace(answer.servers[0], name="<b>x</b>\u202eevil\x00" + "y" * 500)
        page = await open_page(evening, ServerList((evil,)))
        shown_name = names(page)[0]
        assert shown_name.startswith("<b>x</b>\ufffdevil\ufffd")
        assert len(shown_name) <= 60
        assert page.strip._about.textFormat() is Qt.TextFormat.PlainText

    stage.play(scenario)


def test_what_others_ask_of_the_browser(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await open_page(evening, listed([1, 2, 3]))
        probe(evening, 1, 90.0, 90.0)
        probe(evening, 2, 20.0, 20.0)
        probe(evening, 3, None, None, None)
        await shown(evening)
        servers = evening.controller.servers
        assert servers.nearer("s1.example:27888") == ("Server 2",)
        assert servers.nearer("s3.example") == ()
        assert servers.references(address(2)) == (address(1),)

    stage.play(scenario)


def test_details_of_nothing_are_empty(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        page = evening.window.servers
        page.show_details(ServerDetails())
        assert not page.strip.connect_button.isEnabled()
        assert page.strip._about.text() == "No server selected."

    stage.play(scenario)
