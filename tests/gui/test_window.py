import asyncio
import itertools

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.engine.events import (
    EmulatorAttached,
    EmulatorWantsWindow,
    LaunchChanged,
    PingMeasured,
)
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.values import PageId, StatusLine
from kaillera_client.gui.theme import DARK, Appearance
from kaillera_client.gui.views.main_window import USUAL_SIZE
from kaillera_client.gui.views.notices import MOST_BARS
from kaillera_client.gui.views.status_bar import Mark, StatusBar
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui import ux
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, game, player, session, user
from tests.gui.test_room import START, progress
from tests.gui.watchdog import never_blocks

SIZES = pytest.mark.parametrize("size", [USUAL_SIZE, QSize(1400, 900)], ids=["least", "large"])


async def fill(evening: Evening) -> None:
    """Bring every page to life."""
    await evening.go_online()
    evening.engine.say(user(8, b"Bo"), user(9, b"A much longer name than usual", 180))
    evening.engine.say(game(3, b"Demo Arena"), game(4, b"Another game with a long name"))
    await evening.enter_room()
    evening.engine.show(session(Phase.PLAYING, 3, progress()))
    evening.engine.say(START, e.AllReady())
    await evening.settle()


def assert_usable(window: QWidget, page: QWidget) -> None:
    assert ux.unnamed(page) == []
    assert ux.mouse_only(page) == []
    assert ux.tab_traps(page) == []
    assert ux.clipped(window) == []


@SIZES
@pytest.mark.parametrize("page", PageId)
def test_every_page_is_usable_without_mouse_or_sight(
    stage: Stage, page: PageId, size: QSize
) -> None:
    async def scenario(evening: Evening) -> None:
        window = evening.window
        window.resize(size)
        await fill(evening)
        assert window.go_to(page)
        await asyncio.sleep(0.15)
        assert window.size() == size
        assert_usable(window, window.pages[page])
        missing = set(ux.tab_stops(window)) - set(ux.tab_order(window))
        assert [ux.name_of(widget) for widget in missing] == []

    stage.play(scenario)


@SIZES
@pytest.mark.parametrize("dark", [False, True])
def test_the_start_page_is_usable(stage: Stage, size: QSize, dark: bool) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.resize(size)
        if dark:
            evening.controller.looks.choose_appearance(Appearance.DARK)
        await evening.settle()
        assert_usable(evening.window, evening.window.play)

    stage.play(scenario)


@SIZES
def test_nothing_is_cut_when_messages_are_shown(stage: Stage, size: QSize) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.resize(size)
        await fill(evening)
        for number in range(MOST_BARS):
            evening.window.notices.show_notice(
                Card(
                    f"topic {number}",
                    CardKind.TROUBLE,
                    "Something long happened to this connection and is told in words.",
                    "This is what you can do about it, and it takes a whole line to say.",
                    server_text="The server's own words may be long as well. " * 3,
                    actions=(CardAction.CONNECT_AGAIN,),
                )
            )
        await evening.settle()
        assert ux.clipped(evening.window.notices) == []
        assert ux.unnamed(evening.window.notices) == []

    stage.play(scenario)


def test_the_whole_evening_by_keyboard(stage: Stage) -> None:
    """From the start page into a game and out again without the mouse."""

    async def scenario(evening: Evening) -> None:
        window = evening.window

        def press(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
            QTest.keyClick(window.focusWidget(), key, modifier)

        alone = Qt.KeyboardModifier.NoModifier
        control = Qt.KeyboardModifier.ControlModifier
        window.activateWindow()
        await evening.until(window.isActiveWindow)
        assert window.focusWidget() is window.play.practise
        press(Qt.Key.Key_L, control)
        assert window.focusWidget() is window.play.friend
        QTest.keyClicks(window.focusWidget(), "example.net")
        press(Qt.Key.Key_Return, alone)
        assert window.focusWidget() is window.join_sheet.join_button
        press(Qt.Key.Key_Return, alone)
        await evening.settle()
        assert evening.page() is PageId.LOBBY
        evening.engine.show(session())
        press(Qt.Key.Key_N, control)
        assert window.focusWidget() is window.lobby.create_sheet.search
        press(Qt.Key.Key_Return, alone)
        await evening.settle()
        assert len(evening.engine.told()) == 1
        await evening.enter_room()
        assert window.focusWidget() is window.room.start_button
        press(Qt.Key.Key_Return, control)
        await evening.settle()
        assert evening.engine.told()[-1] == c.StartGame()
        press(Qt.Key.Key_1, control)
        assert evening.page() is PageId.PLAY
        press(Qt.Key.Key_4, control)
        assert evening.page() is PageId.ROOM
        window.room.leave_button.setFocus()
        press(Qt.Key.Key_Space, alone)
        await evening.settle()
        assert evening.engine.told()[-1] == c.LeaveRoom()

    stage.play(scenario)


def test_pages_that_make_no_sense_cannot_be_reached(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        assert not evening.window.go_to(PageId.LOBBY)
        assert not evening.window.go_to(PageId.ROOM)
        assert evening.page() is PageId.PLAY

    stage.play(scenario)


def test_long_words_of_strangers_do_not_widen_the_window(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        window, word = evening.window, b"W" * 500
        window.play.address.setText("w" * 240)
        window.play.go.click()
        await evening.settle()
        evening.engine.show(session())
        evening.engine.say(user(8, word), game(3, word, owner=word, emulator=word))
        evening.engine.say(e.ChatReceived(word, word), e.InformationReceived(word, word))
        evening.engine.emit(EmulatorAttached(DESK, b"Emu", (word, b"Pong")))
        await evening.settle()
        assert window.size() == USUAL_SIZE
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.engine.say(e.RoomEntered(3, word, True, (player(8, word),)))
        evening.engine.say(e.RequestFailed(e.Request.START, True, word))
        evening.engine.emit(
            LaunchChanged(DESK, LaunchState(LaunchPhase.ENDED, 1.0, 1, (word.decode(),)))
        )
        await evening.settle()
        await asyncio.sleep(0.15)
        assert window.minimumSizeHint().width() <= USUAL_SIZE.width()
        assert window.size() == USUAL_SIZE

    stage.play(scenario)


def test_shortcuts_do_nothing_where_they_make_no_sense(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        for key in (Qt.Key.Key_N, Qt.Key.Key_Return):
            QTest.keyClick(evening.window, key, control)
        await evening.settle()
        assert evening.engine.commands == []
        await evening.go_online()
        evening.engine.say(game(3, b"Demo Arena", owner=b"Bo"))
        await evening.enter_room(owner=False)
        for key in (Qt.Key.Key_N, Qt.Key.Key_Return):
            QTest.keyClick(evening.window, key, control)
        await evening.settle()
        assert evening.engine.told() == []

    stage.play(scenario)


def test_the_play_menu_offers_only_what_can_be_done(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        window = evening.window
        entries = {
            action.text(): action
            for menu in window.menuBar().findChildren(QMenu)
            for action in menu.actions()
        }
        play = entries["Create &game"].associatedObjects()
        menu = next(one for one in play if isinstance(one, QMenu))

        def offered() -> list[bool]:
            menu.aboutToShow.emit()
            names = ("Create &game", "&Start game", "Copy &invite", "&Leave room", "&Disconnect")
            seen = [entries[name].isEnabled() for name in names]
            menu.aboutToHide.emit()
            assert all(entries[name].isEnabled() for name in names), "their keys work"
            return seen

        assert offered() == [False, False, False, False, False]
        await evening.go_online()
        assert offered() == [True, False, False, False, True]
        await evening.enter_room(owner=False)
        assert offered() == [False, False, True, True, True]
        evening.engine.say(e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST))
        await evening.settle()
        await evening.enter_room()
        assert offered() == [False, True, True, True, True]

    stage.play(scenario)


def test_messages_replace_their_topic_and_are_few(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        notices = evening.window.notices
        for text in ("one.", "two."):
            notices.show_notice(Card("same", CardKind.WARNING, text))
        assert [notice.headline for notice in notices.notices()] == ["two."]
        for number in range(MOST_BARS + 2):
            notices.show_notice(Card(str(number), CardKind.INFORMATION, f"{number}."))
        assert len(notices.notices()) == MOST_BARS
        assert notices.notices()[0].headline == f"{MOST_BARS + 1}."
        while notices.dismiss_newest():
            pass
        assert not notices.isVisible()

    stage.play(scenario)


def test_an_emulator_can_call_the_window(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.window.showMinimized()
        await evening.settle()
        evening.engine.show(session(Phase.PLAYING, 3, progress()))
        evening.engine.emit(EmulatorWantsWindow(DESK))
        await evening.settle()
        assert evening.window.isMinimized()
        evening.engine.show(session())
        evening.engine.emit(EmulatorWantsWindow(DESK))
        await evening.settle()
        assert not evening.window.isMinimized()

    stage.play(scenario)


@pytest.mark.parametrize(
    "action",
    [CardAction.CONNECT_AGAIN, CardAction.SHOW_START, CardAction.LEAVE_ROOM, CardAction.PRACTISE],
)
def test_every_action_of_a_message_does_something(stage: Stage, action: CardAction) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.play.address.setText("example.net")
        evening.window.play.go.click()
        await evening.settle()
        await evening.enter_room()
        if action in (CardAction.CONNECT_AGAIN, CardAction.PRACTISE):
            evening.window.lobby.leave_button.click()
            await evening.settle()
        before = len(evening.engine.commands), evening.window.page
        notice = Card("x", CardKind.WARNING, "Something.", "Do it.", actions=(action,))
        evening.window.notices.show_notice(notice)
        bar = evening.window.notices.findChild(QWidget, "notice_action")
        assert bar is not None
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton)
        await evening.settle()
        assert (len(evening.engine.commands), evening.window.page) != before
        assert notice not in evening.window.notices.notices()

    stage.play(scenario)


def test_nothing_from_outside_is_taken_for_markup(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await fill(evening)
        evening.window.notices.show_notice(
            Card("x", CardKind.WARNING, "<b>x</b>", server_text="<img src=x>")
        )
        for label in evening.window.findChildren(QLabel):
            if label.text():
                assert label.textFormat() is Qt.TextFormat.PlainText, label.text()

    stage.play(scenario)


def test_the_status_bar_says_everything_in_words(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        bar = evening.window.bar

        def text(name: str) -> str:
            label = bar.findChild(QLabel, name)
            assert label is not None
            return label.text()

        assert text("status_server") == "Not connected"
        for ping, word in ((43.4, "43 ms good"), (90.0, "90 ms fair"), (200.0, "200 ms poor")):
            bar.show_line(StatusLine(True, "example.net", "in the lobby", ping, None, "ready"))
            assert word in text("status_ping")
        bar.show_line(StatusLine(True, "x", "playing", 43.0, 66.0, "playing", "Your server: 1"))
        assert "round trip 66 ms" in text("status_ping")
        assert text("status_emulator") == "Demo game: playing"
        assert text("status_hosting").startswith("Your server")

    stage.play(scenario)


def test_the_appearance_can_be_chosen_and_reaches_everything(
    stage: Stage, application: QApplication
) -> None:
    async def scenario(evening: Evening) -> None:
        await fill(evening)
        evening.window.notices.show_notice(Card("x", CardKind.WARNING, "Something."))
        dark = next(
            action
            for action in evening.window.findChildren(QAction)
            if action.data() is Appearance.DARK
        )
        dark.trigger()
        await evening.settle()
        assert application.palette().window().color().name() == DARK.window
        picture = evening.window.grab().toImage()
        ratio = picture.devicePixelRatio()
        corner = picture.pixelColor(int(150 * ratio), int(60 * ratio))
        assert corner.lightness() < 60
        evening.controller.looks.choose_appearance(Appearance.LIGHT)

    stage.play(scenario)


def test_the_graph_draws_pings_and_losses(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.window.lobby.head.line_button.click()
        graph = evening.window.lobby.graph
        for rtt in (40.0, 44.0, None, 42.0):
            evening.engine.emit(PingMeasured(1, rtt))
        summary = graph.findChild(QLabel, "ping_summary")
        assert summary is not None
        await evening.until(lambda: bool(summary.text()))
        assert summary.text() == "median 42 ms · jitter 2.0 ms · loss 25 %"
        assert graph.accessibleName() == "Your line"
        assert "median 42 milliseconds" in graph.accessibleDescription()

    stage.play(scenario)


def test_chat_follows_the_newest_line_unless_one_reads_above(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        bar = evening.window.lobby.chat.view.verticalScrollBar()
        line = e.ChatReceived(b"Bo", b"a line that is long enough to be wrapped " * 5)
        evening.engine.say(*[line] * 30)
        await evening.settle()
        assert bar.value() == bar.maximum() > 0
        evening.window.notices.show_notice(Card("x", CardKind.WARNING, "Something."))
        await evening.settle()
        assert bar.value() == bar.maximum()
        bar.setValue(3)
        evening.engine.say(line)
        await evening.settle()
        assert bar.value() < bar.maximum() - 10

    stage.play(scenario)


def test_a_crowded_lobby_stays_quick(stage: Stage) -> None:
    """A change in 500 rows once cost 0.3 s, because the view measured all of them again."""

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        for number in range(500):
            evening.engine.say(
                user(number, b"User %d" % number), game(number, b"Game %d" % number)
            )
        await evening.until(lambda: evening.models.games.rowCount() == 500)
        numbers = itertools.count()

        async def change_ten() -> None:
            for number in itertools.islice(numbers, 10):
                evening.engine.say(
                    user(number * 37 % 500, b"User", number), game(number, b"Game", 2)
                )
                await evening.settle()

        await never_blocks(change_ten)

    stage.play(scenario)


def test_chat_remembers_what_was_said(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        chat = evening.window.lobby.chat
        for text in ("one", "two"):
            chat.edit.setText(text)
            chat.edit.returnPressed.emit()
        for key, text in (
            (Qt.Key.Key_Up, "two"),
            (Qt.Key.Key_Up, "one"),
            (Qt.Key.Key_Up, "one"),
            (Qt.Key.Key_Down, "two"),
            (Qt.Key.Key_Down, ""),
        ):
            QTest.keyClick(chat.edit, key)
            assert chat.edit.text() == text

    stage.play(scenario)


def test_a_game_without_a_ping_does_not_look_disconnected(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        bar = StatusBar(DARK)
        bar.resize(800, 30)
        mark = bar.findChild(Mark)
        assert mark is not None

        def middle(line: StatusLine) -> QColor:
            bar.show_line(line)
            return mark.grab().toImage().pixelColor(mark.rect().center())

        playing = StatusLine(True, "x", "playing", None, 66.0, "playing")
        assert middle(playing) == QColor(DARK.muted)
        assert middle(StatusLine()) != QColor(DARK.muted)
        bar.deleteLater()
        await evening.settle()

    stage.play(scenario)
