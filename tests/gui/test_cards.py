"""Cards by keyboard and by ear: Enter chooses, Esc takes away, and notes without a button are read out."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kaillera_client.engine.commands import StartServer
from kaillera_client.engine.errors import ServerStartFailed
from kaillera_client.gui.samples import screens
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening

if TYPE_CHECKING:
    from kaillera_client.gui.models.cards import Card, CardAction


@pytest.fixture
def window(application: QApplication) -> Iterator[MainWindow]:
    shown = MainWindow(Models(), LIGHT, "Ann")
    shown.show()
    shown.activateWindow()
    application.processEvents()
    yield shown
    shown.finish_closing()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_q81_enter_acts_and_esc_takes_away(window: MainWindow) -> None:
    chosen: list[tuple[CardAction, Card]] = []
    window.notices.action_chosen.connect(lambda action, card: chosen.append((action, card)))
    for number, card in screens.all_cards().items():
        if number in screens.NOTES:
            continue
        chosen.clear()
        window.notices.show_notice(card)
        first = window.notices.findChildren(QPushButton, "notice_action")[0]
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Return)
        assert chosen == [(card.actions[0], card)], number
        window.notices.show_notice(card)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        assert window.notices.notices() == (), number
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def taken_port(evening: Evening) -> None:
    taken = ServerStartFailed("The port is taken.")
    evening.engine.fail(
        StartServer, taken, lambda c: isinstance(c, StartServer) and c.port == 27888
    )
    evening.window.play.host.click()


def muted(evening: Evening) -> None:
    evening.window.lobby.chat.edit.setText("hello")
    evening.window.lobby.chat.edit.returnPressed.emit()
    evening.engine.say(e.InformationReceived(b"server", b"Chat Denied: Silenced"))


def late_player(evening: Evening) -> None:
    evening.engine.say(e.GameChatReceived(b"Server", b"Player is lagged: Cy"))


def desync(evening: Evening) -> None:
    evening.engine.say(e.GameChatReceived(b"Server", b"Game is desynched!"))


@pytest.mark.parametrize(
    ("happens", "words"),
    [
        (taken_port, "27889"),
        (muted, "muted you here"),
        (late_player, "Cy's packets come late"),
        (desync, "The server reports a desync."),
    ],
)
def test_q68_q81_notes_and_a_desync_are_read_out_once(
    stage: Stage, happens: Callable[[Evening], None], words: str
) -> None:
    async def scenario(evening: Evening) -> None:
        if happens is not taken_port:
            await evening.go_online()
            await evening.enter_room()
        announcer = evening.window.notices.announcer
        announcer._pause.setInterval(1)
        heard: list[str] = []
        announcer.announced.connect(heard.append)
        happens(evening)
        await evening.until(lambda: any(words in sentence for sentence in heard))
        await evening.settle()
        assert len([sentence for sentence in heard if words in sentence]) == 1

    stage.play(scenario)
