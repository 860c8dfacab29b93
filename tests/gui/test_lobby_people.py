from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from kaillera_client.gui.models.games import GameModel
from kaillera_client.gui.models.lobby_rows import LobbyGames, LobbyUsers
from kaillera_client.gui.models.lobby_values import (
    GameRow,
    GameState,
    Relation,
    UserRow,
    UserWish,
)
from kaillera_client.gui.models.users import UserColumn, UserModel
from kaillera_client.gui.views.tables import RowTable
from kaillera_client.profile.people import People, Standing
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, session, user

WELCOME = e.InformationReceived(b"server", b"EmuLinker-K 0.16")


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def menu_of(evening: Evening, row: object) -> QMenu:
    menu = evening.window.lobby.menu_for(row)
    assert menu is not None
    return menu


def row_of(evening: Evening, user_id: int) -> UserRow:
    row = evening.models.users.get(user_id)
    assert row is not None
    return row


# --- rows ----------------------------------------------------------------------------------------


def test_friends_stay_on_top_and_the_ignored_at_the_bottom_in_both_directions() -> None:
    model = UserModel()
    relations = (Relation.NONE, Relation.IGNORED, Relation.FRIEND, Relation.NONE)
    for number, relation in enumerate(relations):
        model.put(UserRow(number, f"u{number}", 10 * number, "LAN", False, relation))
    users = LobbyUsers(model)
    for order, expected in (
        (Qt.SortOrder.AscendingOrder, ["★ u2", "u0", "u3", "◌ u1"]),
        (Qt.SortOrder.DescendingOrder, ["★ u2", "u3", "u0", "◌ u1"]),
    ):
        users.sort(UserColumn.PING, order)
        assert [users.index(n, 0).data() for n in range(4)] == expected
    users.search("U3")
    assert [users.index(n, 0).data() for n in range(users.rowCount())] == ["u3"]


def test_games_are_found_by_name_and_host() -> None:
    model = GameModel()
    for number, (name, host, state) in enumerate(
        (
            ("Tetris Attack", "Bo", GameState.WAITING),
            ("Bomberman", "Cy", GameState.PLAYING),
            ("Tetris", "Cy", GameState.SYNCHRONISING),
        )
    ):
        model.put(GameRow(number, name, host, "1/2", "Emu", False, state))
    games = LobbyGames(model)
    shown = []
    for words, waiting in (("tetris CY", False), ("cy", False), ("", True), ("bomber", True)):
        games.search(words, waiting_only=waiting)
        shown.append([games.index(n, 0).data() for n in range(games.rowCount())])
    assert shown == [["Tetris"], ["Bomberman", "Tetris"], ["Tetris Attack"], []]


def test_the_menu_key_asks_for_the_current_row(application: QApplication) -> None:
    model = UserModel()
    for number in range(3):
        model.put(UserRow(number, f"u{number}", 10, "LAN", own=False))
    table = RowTable(model, "users_view", "Users")
    table.sort_by(UserColumn.NAME)
    wanted: list[object] = []
    table.menu_wanted.connect(lambda row, _place: wanted.append(row))
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(table, key)
    assert wanted == []
    table.selectRow(2)
    QApplication.sendEvent(table, key)
    assert wanted == [model.get(2)]
    table.deleteLater()


# --- what can be done with somebody --------------------------------------------------------------


def test_ignored_people_are_hidden_until_they_are_heard_again(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.profile.change(notify_arrivals=True)
        await evening.go_online()
        evening.engine.say(user(8, b"Bo"), e.ChatReceived(b"Bo", b"one"))
        await evening.settle()
        page = evening.window.lobby
        page.user_wished.emit(UserWish.IGNORE, row_of(evening, 8))
        evening.engine.say(e.ChatReceived(b"Bo", b"two"), e.ChatReceived(b"Cy", b"three"))
        await evening.settle()
        assert [line.text for line in evening.models.lobby_chat.lines()] == ["Bo came.", "three"]
        assert row_of(evening, 8).relation is Relation.IGNORED
        assert evening.profile.people.standing("bo") is Standing.IGNORED
        page.user_wished.emit(UserWish.HEAR, row_of(evening, 8))
        await evening.settle()
        texts = [line.text for line in evening.models.lobby_chat.lines()]
        assert texts == ["Bo came.", "one", "two", "three"]
        assert page.chat.view.toPlainText().count("Bo: ") == 2

    stage.play(scenario)


def test_friends_are_marked_and_remembered(stage: Stage) -> None:
    stage.profile = Profile(
        Settings(nickname="Ana", appearance="light"),
        people=People().with_standing("Bo", Standing.FRIEND),
    )

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(user(8, b"Bo"), user(9, b"Alf"))
        await evening.settle()
        page = evening.window.lobby
        assert row_of(evening, 8).relation is Relation.FRIEND
        page.user_wished.emit(UserWish.UNFRIEND, row_of(evening, 8))
        page.user_wished.emit(UserWish.BEFRIEND, row_of(evening, 9))
        assert row_of(evening, 8).relation is Relation.NONE
        assert [person.name for person in evening.profile.people.friends] == ["Alf"]
        assert page.users.model().index(0, 0).data() == "★ Alf"

    stage.play(scenario)


def test_the_menu_offers_only_what_the_server_knows(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(user(8, b"Bo"), game(3, b"Pong"))
        await evening.settle()
        assert evening.window.lobby.menu_for(None) is None
        menu = menu_of(evening, row_of(evening, 8))
        texts = [action.text() for action in menu.actions()]
        assert texts == ["Invite", "Friend", "Ignore", "Copy name"]
        menu = menu_of(evening, evening.models.games.get(3))
        assert [action.text() for action in menu.actions()] == ["Join", "Copy name"]
        entry(menu, "Copy name").trigger()
        assert QGuiApplication.clipboard().text() == "Pong"
        menu = menu_of(evening, row_of(evening, OWN_ID))
        assert [action.text() for action in menu.actions()] == ["Copy name"]
        await evening.settle()

    stage.play(scenario)


def test_a_moderator_sees_each_command_before_it_is_sent(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(WELCOME, user(8, b"Bo"))
        await evening.settle()
        page = evening.window.lobby
        menu = menu_of(evening, row_of(evening, 8))
        assert menu.actions()[0].text() == "Private message"
        moderate = menu.findChild(QMenu, "administrator_menu")
        assert moderate is not None
        lines = [action.data() for action in moderate.actions() if action.data()]
        assert lines == ["/silence 8 15", "/kick 8", "/ban 8 60", "/tempmoderator 8 60"]
        assert "the server decides" in moderate.actions()[0].text()
        next(action for action in moderate.actions() if action.data() == "/kick 8").trigger()
        await evening.settle()
        assert page.strip.isVisible()
        assert page.strip.line.text() == "/kick 8"
        assert evening.engine.told() == []
        page.strip.yes.click()
        await evening.settle()
        assert evening.engine.told() == [c.SendChat(b"/kick 8")]
        page.user_wished.emit(UserWish.PRIVATE_MESSAGE, row_of(evening, 8))
        assert page.chat.edit.text() == "/msg 8 "
        page.user_wished.emit(UserWish.INVITE, row_of(evening, 8))
        assert page.chat.edit.text() == "Bo: do you want to play Demo Arena?"
        assert len(evening.engine.told()) == 1
        page.user_wished.emit(UserWish.COPY_NAME, row_of(evening, OWN_ID))
        assert QGuiApplication.clipboard().text() == "Ana"

    stage.play(scenario)


# --- the page ------------------------------------------------------------------------------------


def test_the_search_hides_and_says_so(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(game(1, b"Pong"), game(2, b"Tetris", status=2), user(8, b"Bo"))
        await evening.settle()
        page = evening.window.lobby
        page.focus_search()
        assert evening.window.focusWidget() is page.search
        page.search.setText("zzz")
        card = page._no_games.card
        assert card.advice == "2 games are hidden by your search."
        page.card_action_chosen.emit(card.actions[0], card)
        assert page.games.model().rowCount() == 2
        page.waiting_only.click()
        assert page.games.model().rowCount() == 1
        page.search.setText("ana")
        assert page.users.model().rowCount() == 1
        assert page.step_back()
        assert not page.step_back()
        page.show_all_games()
        page.games.selectRow(0)
        assert page.join_button.isEnabled()
        evening.engine.say(e.GameGone(1), e.GameGone(2))
        await evening.settle()
        assert not page.join_button.isEnabled()
        assert page._no_games.card.state_id == "E07"
        assert page._no_games.property("stateId") == "E07"

    stage.play(scenario)


def test_the_head_says_users_ping_and_frames(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        lobby = evening.controller._lobby
        lobby.show_line(None)
        assert evening.window.lobby.head.text == "example.net:27888 · 1 user · about 3 frames"
        evening.engine.say(WELCOME, user(8, b"Bo"), game(3, b"Pong", status=1))
        await evening.settle()
        lobby.show_line(43.2)
        text = "example.net:27888 · 2 users · 43 ms good · 3 frames"
        assert evening.window.lobby.head.text == text
        row = evening.models.games.get(3)
        assert row is not None
        assert (row.state, row.host_ping_ms) == (GameState.SYNCHRONISING, 40)

    stage.play(scenario)


def test_we_are_marked_even_when_the_snapshot_does_not_know_us_yet(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.play.address.setText("example.net")
        evening.window.play.go.click()
        await evening.settle()
        evening.engine.show(replace(session(), user_id=None))
        evening.engine.say(e.LoggedIn(), user(OWN_ID, b"Ana"), e.OwnUserKnown(OWN_ID, b"Ana", 40))
        await evening.settle()
        own = evening.models.users.get(OWN_ID)
        assert own is not None
        assert own.own

    stage.play(scenario)
