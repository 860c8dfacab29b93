"""Links: asked first, nothing sent before Join, never in the way of a game."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kaillera_client.engine.commands import OpenClient
from kaillera_client.gui.controllers.cards import links
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.values import PageId
from kaillera_client.links.address import ServerAddress
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui import ux
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, session, user

LINK = "kaillera://join?server=retro.example:27900&game=Demo%20Arena&owner=Bo&color=red&v=1"


def said(evening: Evening) -> str:
    labels = evening.window.join_sheet.findChildren(QLabel)
    return "\n".join(label.text() for label in labels)


def test_q70_a_link_is_shown_and_nothing_is_sent_before_join(stage: Stage) -> None:
    book = ServerBook().with_added(ServerAddress("retro.example", 27900), "Retro House")
    stage.profile = Profile(Settings(nickname="Ana", appearance="light"), book)

    async def scenario(evening: Evening) -> None:
        evening.controller.invites.follow(LINK)
        await evening.settle()
        sheet = evening.window.join_sheet
        assert sheet.isVisible()
        assert evening.engine.commands == []
        text = said(evening)
        for part in ("Retro House, retro.example:27900", "in your lists", "Demo Arena", "Bo",
                     "Ana", "16 ms", "The server will see your IP address."):  # fmt: skip
            assert part in text, part
        assert ux.clipped(sheet) == []
        assert ux.unnamed(sheet) == []
        QTest.keyClick(evening.window.focusWidget(), Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        await evening.settle()
        assert evening.engine.commands == []

    stage.play(scenario)


def test_join_connects_and_enters_the_game(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.controller.invites.follow(LINK)
        QTest.keyClick(evening.window.focusWidget(), Qt.Key.Key_Return)
        await evening.settle()
        login = evening.engine.commands[0]
        assert isinstance(login, OpenClient)
        assert (login.host, login.port) == ("retro.example", 27900)
        evening.engine.show(session())
        evening.engine.say(e.LoggedIn(), user(OWN_ID, b"Ana"))
        evening.engine.say(game(4, b"Demo Arena", owner=b"Cy"), game(5, b"Demo Arena"))
        await evening.until(lambda: c.JoinGame(5) in evening.engine.told())

    stage.play(scenario)


def test_a_game_that_is_not_there_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kaillera_client.gui.controllers.listed_games._LOOKS", 2)

    async def scenario(evening: Evening) -> None:
        evening.controller.invites.follow(LINK)
        evening.window.join_sheet.join_button.click()
        await evening.settle()
        evening.engine.show(session())
        await evening.until(lambda: links.GAME_GONE in evening.topics())
        card = evening.window.notices.notices()[0]
        assert "Demo Arena" in card.headline
        assert evening.page() is PageId.LOBBY

    stage.play(scenario)


@pytest.mark.parametrize(
    "link",
    [
        "kaillera://join?game=Pong&v=1",
        "kaillera://join?server=retro.example&game=" + "A" * 3000,
        "kaillera://join?server=retro.example&game=..%2F..%2Fetc%2Fpasswd&v=1",
        "kaillera://join?server=retro.example&v=9",
        "kaillera://join?server=retro.example:99999&v=1",
        "nothing at all",
    ],
)
def test_q70_a_bad_link_is_refused_with_a_reason(stage: Stage, link: str) -> None:
    async def scenario(evening: Evening) -> None:
        evening.controller.invites.follow(link)
        await evening.settle()
        assert not evening.window.join_sheet.isVisible()
        assert evening.engine.commands == []
        card = evening.window.notices.notices()[0]
        assert card.headline == "This leads nowhere."
        assert card.advice
        assert card.actions == (CardAction.PASTE_ADDRESS,)

    stage.play(scenario)


def test_q71_a_link_waits_while_a_game_runs(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.show(session(Phase.PLAYING, room=3))
        before = len(evening.engine.commands)
        evening.controller.called_again(LINK)
        await evening.settle()
        assert not evening.window.join_sheet.isVisible()
        card = evening.window.notices.notices()[0]
        assert card.actions == (CardAction.SHOW_INVITE,)
        assert len(evening.engine.commands) == before
        evening.controller.actions.act(CardAction.SHOW_INVITE, card)
        assert evening.window.join_sheet.isVisible()
        assert len(evening.engine.commands) == before

    stage.play(scenario)
