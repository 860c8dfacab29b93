from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from kaillera_client.gui.models.chat import MOST_LINES, ChatModel, plain_text
from kaillera_client.gui.models.games import GameColumn, GameModel
from kaillera_client.gui.models.lobby_values import GameRow, GameState, UserRow
from kaillera_client.gui.models.players import PlayerColumn, PlayerModel
from kaillera_client.gui.models.room_values import PlayerRow
from kaillera_client.gui.models.rows import ROW_ROLE, SORT_ROLE, SortedRows
from kaillera_client.gui.models.users import UserColumn, UserModel
from kaillera_client.gui.models.values import (
    ChatKind,
    ChatLine,
)


def user(user_id: int, name: str, ping: int = 40, *, own: bool = False) -> UserRow:
    return UserRow(user_id, name, ping, "LAN", own)


def game(game_id: int, name: str, state: GameState = GameState.WAITING) -> GameRow:
    return GameRow(game_id, name, "Bo", "1/2", "Other 1", False, state)


def line(text: str, kind: ChatKind = ChatKind.PERSON) -> ChatLine:
    return ChatLine("19:02", kind, "Bo", text)


class Changes:
    """Counts what a model tells its views."""

    def __init__(self, model: UserModel) -> None:
        self.inserted: list[tuple[int, int]] = []
        self.removed: list[tuple[int, int]] = []
        self.changed: list[tuple[int, int]] = []
        self.resets = 0
        model.rowsInserted.connect(lambda _p, a, b: self.inserted.append((a, b)))
        model.rowsRemoved.connect(lambda _p, a, b: self.removed.append((a, b)))
        model.dataChanged.connect(lambda a, b, _r: self.changed.append((a.row(), b.row())))
        model.modelReset.connect(self._reset)

    def _reset(self) -> None:
        self.resets += 1


def test_rows_change_one_at_a_time(qtmodeltester: Any) -> None:
    model = UserModel()
    changes = Changes(model)
    for number in range(5):
        model.put(user(number, f"u{number}"))
    model.put(user(2, "u2", ping=99))
    model.put(user(2, "u2", ping=99))
    model.remove(1)
    model.remove(77)
    assert changes.inserted == [(n, n) for n in range(5)]
    assert changes.changed == [(2, 2)]
    assert changes.removed == [(1, 1)]
    assert changes.resets == 0
    assert model.get(2) == user(2, "u2", ping=99)
    assert model.get(1) is None
    qtmodeltester.check(model)


def test_clearing_an_empty_model_says_nothing() -> None:
    model = UserModel()
    changes = Changes(model)
    model.clear()
    assert changes.resets == 0
    model.put(user(1, "a"))
    model.clear()
    assert changes.resets == 1
    assert model.rowCount() == 0


def test_users_show_names_pings_and_types(qtmodeltester: Any) -> None:
    model = UserModel()
    model.put(user(1, "Ana", 43, own=True))
    cells = [model.index(0, column).data() for column in UserColumn]
    assert cells == ["Ana (you)", "43 ms", "LAN"]
    sentence = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence == "Ana, ping 43 milliseconds, connection type LAN"
    headers = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert headers == ["Name", "Ping", "Type"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index(0, 0).data(ROW_ROLE) == user(1, "Ana", 43, own=True)
    assert model.data(QModelIndex()) is None
    qtmodeltester.check(model)


def test_pings_sort_by_number_and_names_without_case() -> None:
    model = UserModel()
    for number, (name, ping) in enumerate((("bo", 100), ("Ana", 9), ("Cy", 20))):
        model.put(user(number, name, ping))
    proxy = SortedRows(model)
    proxy.sort(UserColumn.PING)
    assert [proxy.index(n, 0).data() for n in range(3)] == ["Ana", "Cy", "bo"]
    proxy.sort(UserColumn.NAME)
    assert [proxy.index(n, 0).data() for n in range(3)] == ["Ana", "bo", "Cy"]


def test_waiting_games_come_first(qtmodeltester: Any) -> None:
    model = GameModel()
    model.put(game(1, "A", GameState.PLAYING))
    model.put(game(2, "B"))
    proxy = SortedRows(model)
    proxy.sort(GameColumn.STATE)
    assert [proxy.index(n, 0).data() for n in range(2)] == ["B", "A"]
    cells = [model.index(0, column).data() for column in GameColumn]
    assert cells == ["A", "Bo", "1/2", "other", "–", "unknown", "playing"]
    assert model.index(0, GameColumn.NAME).data(SORT_ROLE) == "A"
    assert "host Bo" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    qtmodeltester.check(model)


def test_players_say_what_they_are(qtmodeltester: Any) -> None:
    model = PlayerModel()
    model.put(PlayerRow(1, "Ana", 43, "LAN", own=True, host=True, player=1))
    model.put(PlayerRow(2, "Bo", 58, "Good", own=False, host=False, player=2, dropped=True))
    assert model.index(0, PlayerColumn.NAME).data() == "Ana (you)"
    assert model.index(0, PlayerColumn.PING).data() == "43 ms"
    assert model.index(1, PlayerColumn.CONNECTION).data() == "Good"
    assert model.index(1, PlayerColumn.PING).data(SORT_ROLE) == 58
    assert "connection type Good" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtmodeltester.check(model)


def test_chat_appends_and_forgets_the_oldest(qtmodeltester: Any) -> None:
    model = ChatModel()
    for number in range(MOST_LINES + 1):
        model.append(line(str(number)))
    lines = model.lines()
    assert len(lines) <= MOST_LINES
    assert lines[-1].text == str(MOST_LINES)
    assert lines[0].text != "0"
    qtmodeltester.check(model)
    model.clear()
    assert model.lines() == ()


def test_chat_lines_read_as_text() -> None:
    assert plain_text(line("hi")) == "19:02 Bo: hi"
    assert plain_text(line("hi", ChatKind.OWN)) == "19:02 Bo: hi"
    assert plain_text(line("hi", ChatKind.SERVER)) == "19:02 [Bo] hi"
    assert plain_text(line("hi", ChatKind.CLIENT)) == "19:02 * hi"
