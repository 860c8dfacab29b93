"""The server list: identity, order, filter, columns, words for screen readers."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from kaillera_client.gui.models.server_matching import ServerMatcher
from kaillera_client.gui.models.server_order import HIDDEN_ROLE
from kaillera_client.gui.models.server_values import (
    USUAL_ORDER,
    MeasuredLine,
    Reach,
    ServerColumn,
    ServerFilter,
    ServerRow,
    ServerTab,
    SortKey,
)
from kaillera_client.gui.models.servers import ServerModel
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.server_table import ServerTable
from tests.gui.servers import SILENT, address, answers, many, row
from tests.yardstick import cost_of

PING, USERS = SortKey(ServerColumn.PING), SortKey(ServerColumn.USERS, descending=True)


class Place:
    """A window with a table and somewhere else to put the focus."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.model = ServerModel()
        self.table = ServerTable(self.model, LIGHT)
        self.elsewhere = QLineEdit()
        self.window.setMinimumSize(600, 300)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.elsewhere)
        layout.addWidget(self.table)
        self.window.resize(900, 500)
        self.window.show()

    def fill(self, *rows: ServerRow) -> None:
        self.model.put(rows)
        self.table.sort_again()

    def names(self) -> list[str]:
        order = self.table.order
        return [str(order.index(at, ServerColumn.NAME).data()) for at in range(order.rowCount())]

    def search(self, text: str, tab: ServerTab = ServerTab.ALL, **values: Any) -> None:
        self.table.set_filter(tab, ServerMatcher().accepts(ServerFilter(tab, text, **values)))

    def selected(self) -> str:
        found = self.table.selected_row()
        return "" if found is None else found.name


@pytest.fixture
def place(application: QApplication) -> Iterator[Place]:
    made = Place()
    yield made
    made.window.deleteLater()


def test_the_model_keeps_qts_rules(qtmodeltester: Any) -> None:
    model = ServerModel()
    model.put(many(20))
    qtmodeltester.check(model)


def test_rows_are_reported_one_by_one_and_neighbours_together() -> None:
    model = ServerModel()
    model.put(many(30))
    changed: list[tuple[int, int]] = []
    removed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda a, b, _roles: changed.append((a.row(), b.row())))
    model.rowsRemoved.connect(lambda _parent, a, b: removed.append((a, b)))
    model.put([row(3, answers(9)), row(4, answers(9)), row(20, answers(9))])
    model.put([row(3, answers(9))])
    assert changed == [(3, 4), (20, 20)]
    model.remove([address(1), address(2), address(7), address(999)])
    assert removed == [(7, 7), (1, 2)]
    assert model.rowCount() == 27
    assert model.place_of(address(3)) == 1
    assert model.get(address(2)) is None


def test_q10_a_letter_in_the_search_costs_little(place: Place) -> None:
    place.fill(*many(500))
    matcher = ServerMatcher()
    for text in ("r", "re", "ret", "r -5", "ping<80"):
        accepts = matcher.accepts(ServerFilter(text=text))
        assert cost_of(_filter, place, accepts, tries=2) <= 10
    assert place.table.order.rowCount() > 0


def _filter(place: Place, accepts: Callable[[ServerRow], bool]) -> None:
    place.table.set_filter(ServerTab.ALL, lambda _: True)
    QApplication.processEvents()
    place.table.set_filter(ServerTab.ALL, accepts)
    QApplication.processEvents()


@pytest.mark.parametrize(
    "wanted",
    [
        {"text": "nothing has this name"},
        {"text": "-club -far"},
        {"text": "ping<5"},
        {"text": "", "games_waiting": True},
        {"text": "", "most_ping_ms": 10.0},
    ],
)
def test_q11_a_favourite_survives_every_filter(place: Place, wanted: dict[str, Any]) -> None:
    place.fill(row(1, name="My club", favourite=True), row(2, answers(200), name="Far"))
    place.search(**wanted)
    assert place.names() == ["My club (hidden by filter)"]
    index = place.table.order.index(0, ServerColumn.NAME)
    assert index.data(HIDDEN_ROLE) is True
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "My club (hidden by filter)"
    assert place.table.order.kept_count == 1
    place.search("")
    assert sorted(place.names()) == ["Far", "My club"]


def test_favourites_are_a_section_of_their_own_in_any_order(place: Place) -> None:
    place.fill(row(1, answers(90), favourite=True), row(2, answers(10)), row(3, answers(50)))
    assert place.names() == ["Server 1", "Server 2", "Server 3"]
    place.table.sort_by((SortKey(ServerColumn.PING, descending=True),))
    assert place.names() == ["Server 1", "Server 3", "Server 2"]


def test_q12_rows_stay_while_the_table_has_the_focus(place: Place, qtbot: Any) -> None:
    place.table.calm_ms = 40
    place.fill(row(1, answers(10)), row(2, answers(20)), row(3, answers(30)))
    qtbot.waitActive(place.window, timeout=30_000)
    place.table.setFocus()
    place.table.select_line(2)
    place.model.put([row(3, answers(1)), row(1, answers(99))])
    qtbot.wait(120)
    assert place.names() == ["Server 1", "Server 2", "Server 3"]
    assert place.selected() == "Server 3"
    place.elsewhere.setFocus()
    qtbot.waitUntil(lambda: place.names() == ["Server 3", "Server 2", "Server 1"], timeout=30_000)
    assert place.selected() == "Server 3", "the selection follows the server"


def test_q12_rows_stay_while_the_pointer_is_on_the_table(place: Place, qtbot: Any) -> None:
    place.table.calm_ms = 40
    place.fill(row(1, answers(10)), row(2, answers(20)))
    middle = QPointF(50, 50)
    QApplication.sendEvent(place.table, QEnterEvent(middle, middle, middle))
    place.model.put([row(1, answers(99))])
    qtbot.wait(120)
    assert place.names() == ["Server 1", "Server 2"]
    QApplication.sendEvent(place.table, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: place.names() == ["Server 2", "Server 1"], timeout=30_000)


def test_q12_a_header_click_and_f5_sort_at_once(place: Place) -> None:
    place.fill(row(1, answers(10), users=5), row(2, answers(20), users=9))
    place.table.setFocus()
    place.model.put([row(1, answers(99), users=5)])
    place.table.sort_again()
    assert place.names() == ["Server 2", "Server 1"]
    click(place, ServerColumn.NAME)
    assert place.names() == ["Server 1", "Server 2"]
    click(place, ServerColumn.NAME)
    assert place.names() == ["Server 2", "Server 1"]


def test_the_table_is_left_alone_for_three_seconds_by_default(place: Place) -> None:
    assert place.table.calm_ms == 3000


@pytest.mark.parametrize("descending", [False, True])
def test_q13_no_answer_comes_after_every_number(place: Place, descending: bool) -> None:
    place.fill(row(1, SILENT), row(2, answers(500)), row(3, MeasuredLine()), row(4, answers(5)))
    place.table.sort_by((SortKey(ServerColumn.PING, descending),))
    numbers = ["Server 4", "Server 2"]
    assert place.names()[:2] == (numbers[::-1] if descending else numbers)
    assert set(place.names()[2:]) == {"Server 1", "Server 3"}


def test_shift_click_adds_a_second_key(place: Place) -> None:
    place.fill(
        row(1, answers(20), users=1), row(2, answers(20), users=7), row(3, answers(9), users=3)
    )
    click(place, ServerColumn.PING)
    click(place, ServerColumn.PING)
    click(place, ServerColumn.USERS, Qt.KeyboardModifier.ShiftModifier)
    assert place.table.order.keys == (PING, USERS)
    assert place.names() == ["Server 3", "Server 2", "Server 1"]
    header = place.table.order
    across = Qt.Orientation.Horizontal
    assert header.headerData(ServerColumn.PING, across) == "Ping ▲"
    assert header.headerData(ServerColumn.USERS, across) == "Users ▼2"


def click(
    place: Place,
    column: ServerColumn,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    header = place.table.columns.header
    middle = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    spot = QPoint(middle, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def test_new_servers_stand_at_the_end_until_the_table_is_sorted(place: Place) -> None:
    place.fill(row(1, answers(50)), row(2, answers(60)))
    place.table.setFocus()
    place.model.put([row(3, answers(1))])
    assert place.names() == ["Server 1", "Server 2", "Server 3"]
    place.table.sort_again()
    assert place.names() == ["Server 3", "Server 1", "Server 2"]


def test_the_best_server_is_preselected_until_the_user_picks_one(place: Place) -> None:
    place.fill(row(1, answers(50)), row(2, answers(60)))
    assert place.selected() == "Server 1"
    place.model.put([row(3, answers(1))])
    place.table.sort_again()
    assert place.selected() == "Server 3"
    assert place.table.pick(row(2))
    place.model.put([row(4, answers(0.2))])
    place.table.sort_again()
    assert place.selected() == "Server 2"


@pytest.mark.parametrize(
    ("line", "spoken", "shown"),
    [
        (answers(24), "24 milliseconds, good", "24 good"),
        (answers(100), "100 milliseconds, fair", "100 fair"),
        (answers(212), "212 milliseconds, poor", "212 poor"),
        (SILENT, "no answer", "no answer"),
        (MeasuredLine(Reach.MEASURING), "measuring…", "measuring…"),
        (MeasuredLine(), "not measured", "–"),
    ],
)
def test_q67_a_ping_is_spoken_as_number_unit_and_word(
    place: Place, line: MeasuredLine, spoken: str, shown: str
) -> None:
    place.fill(row(1, line))
    index = place.table.order.index(0, ServerColumn.PING)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
    assert index.data() == shown


def test_q67_every_cell_has_words_of_its_own(place: Place) -> None:
    place.model.set_time(1000.0 + 120)
    place.fill(
        row(
            1,
            answers(24, frames=2, loss=4.0),
            place="DE",
            country="DE",
            users=31,
            max_users=80,
            waiting=4,
            version="ESF 0.9",
            favourite=True,
        )
    )
    spoken = {
        column: place.table.order.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column in ServerColumn
    }
    assert spoken == {
        ServerColumn.STAR: "favourite",
        ServerColumn.NAME: "Server 1",
        ServerColumn.PLACE: "Germany",
        ServerColumn.PING: "24 milliseconds, good",
        ServerColumn.DELAY: "2 frames",
        ServerColumn.JITTER: "jitter 2 milliseconds",
        ServerColumn.LOSS: "loss 4 %",
        ServerColumn.USERS: "31 of 80 users",
        ServerColumn.WAIT: "4 waiting games",
        ServerColumn.VERSION: "ESF 0.9",
        ServerColumn.SOURCE: "from list A, 2 minutes ago",
        ServerColumn.ADDRESS: "s1.example:27888",
    }


def test_columns_are_remembered(place: Place, qtbot: Any) -> None:
    columns = place.table.columns
    columns.show_column(ServerColumn.JITTER, shown=True)
    columns.show_column(ServerColumn.SOURCE, shown=False)
    columns.header.moveSection(columns.header.visualIndex(ServerColumn.USERS), 2)
    columns.header.resizeSection(ServerColumn.PLACE, 222)
    place.table.sort_by((USERS, PING))
    other = Place()
    other.table.columns.restore(columns.state())
    assert other.table.columns.state() == columns.state()
    assert not other.table.isColumnHidden(ServerColumn.JITTER)
    assert other.table.isColumnHidden(ServerColumn.SOURCE)
    assert other.table.columns.header.visualIndex(ServerColumn.USERS) == 2
    assert abs(other.table.columnWidth(ServerColumn.PLACE) - 222) <= 4
    assert other.table.order.keys == (USERS, PING)
    other.table.columns.reset()
    assert other.table.isColumnHidden(ServerColumn.JITTER)
    assert other.table.order.keys == USUAL_ORDER
    other.window.deleteLater()


@pytest.mark.parametrize(
    "state",
    [
        "",
        "nonsense",
        "[]",
        "{}",
        '{"order": 3, "hidden": {"x": 1}, "letters": [], "sort": "ping"}',
        '{"order": ["ping", "what"], "letters": {"ping": "wide", "x": 2}, "sort": [["ping"], 4]}',
    ],
)
def test_a_broken_memory_of_columns_is_no_trouble(place: Place, state: str) -> None:
    place.table.columns.restore(state)
    assert place.table.order.keys == USUAL_ORDER
    assert not place.table.isColumnHidden(ServerColumn.NAME)


def test_the_menu_of_columns_is_for_the_keyboard_too(place: Place) -> None:
    place.fill(row(1, answers(50), users=1), row(2, answers(60), users=5))
    entries(place.table.columns.menu())["Jitter"].trigger()
    assert not place.table.isColumnHidden(ServerColumn.JITTER)
    sorting = place.table.columns.menu().findChildren(QMenu) or place.table.findChildren(QMenu)
    by_title = {menu.title(): menu for menu in sorting}
    entries(by_title["Sort by"])["Users"].trigger()
    assert place.names() == ["Server 2", "Server 1"]
    place.table.columns.menu()
    entries(by_title["Sort by"])["The other way round"].trigger()
    assert place.names() == ["Server 1", "Server 2"]


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_enter_and_double_click_choose_a_server_and_a_star_does_not(place: Place) -> None:
    place.fill(row(1, answers(50)), row(2, answers(60)))
    chosen: list[ServerRow] = []
    starred: list[ServerRow] = []
    place.table.server_chosen.connect(chosen.append)
    place.table.star_pressed.connect(starred.append)
    place.table.setFocus()
    QTest.keyClick(place.table, Qt.Key.Key_Down)
    QTest.keyClick(place.table, Qt.Key.Key_Return)
    assert [one.name for one in chosen] == ["Server 2"]
    star = place.table.visualRect(place.table.order.index(0, ServerColumn.STAR)).center()
    QTest.mouseClick(place.table.viewport(), Qt.MouseButton.LeftButton, pos=star)
    assert [one.name for one in starred] == ["Server 1"]
    assert len(chosen) == 1


def test_letters_are_looked_for_in_the_names(place: Place) -> None:
    place.fill(row(1, answers(5), name="Alpha"), row(2, answers(6), name="Beta"))
    place.table.setFocus()
    place.table.setCurrentIndex(place.table.order.index(0, ServerColumn.PING))
    QTest.keyClick(place.table, Qt.Key.Key_B)
    assert place.selected() == "Beta"


def test_tabs_show_their_own_servers(place: Place) -> None:
    place.fill(
        row(1, favourite=True), row(2, visited_at=5.0), row(3, local=True), row(4, name="Plain")
    )
    for tab, names in (
        (ServerTab.FAVOURITES, ["Server 1"]),
        (ServerTab.HISTORY, ["Server 2"]),
        (ServerTab.LOCAL, ["Server 3"]),
        (ServerTab.WAITING, []),
    ):
        place.search("", tab)
        assert place.names() == names
    place.search("")
    assert len(place.names()) == 4


def test_rows_in_sight_are_those_without_scrolling(place: Place) -> None:
    place.fill(*many(200))
    seen = place.table.rows_in_sight()
    assert 5 < len(seen) < 30
    assert seen[0] == place.table.order.row_on(0)
    assert QModelIndex() != place.table.order.index(0, 0)
