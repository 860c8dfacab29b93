"""Closing the window asks once when others would lose something, and never otherwise."""

import pytest
from PySide6.QtWidgets import QPushButton

from kaillera_client.gui.models.cards import CardAction
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, game, session, user


async def play(evening: Evening, *, owner: bool = False) -> None:
    await evening.go_online()
    evening.engine.say(game(3, b"Demo Arena"))
    await evening.enter_room(owner=owner)
    evening.engine.show(session(Phase.PLAYING, 3))
    evening.engine.say(e.GameStarting(b"Demo Arena", 2, 2, 2, 3), e.AllReady())
    await evening.settle()


@pytest.mark.parametrize(
    ("owner", "advice"),
    [
        (False, "The others may go on without you."),
        (True, "The room is yours and closes: the game ends for everybody."),
    ],
)
def test_a_running_game_is_asked_about(stage: Stage, owner: bool, advice: str) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening, owner=owner)
        evening.window.close()
        assert evening.window.isVisible()
        (card,) = evening.window.notices.notices()
        assert (card.headline, card.advice) == ("Your game is still running.", advice)
        assert card.actions == (CardAction.QUIT,)
        evening.window.notices.dismiss_newest()
        evening.window.close()
        assert evening.window.isVisible(), "who took the message away is asked again"
        evening.window.close()
        assert not evening.window.isVisible(), "twice is an answer"

    stage.play(scenario)


def test_a_window_in_the_task_bar_is_seen_when_it_asks(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        evening.window.showMinimized()
        evening.window.close()
        assert evening.topics() == ["closing"]
        assert not evening.window.isMinimized()

    stage.play(scenario)


def test_the_button_quits(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        evening.window.close()
        quit_anyway = evening.window.notices.findChild(QPushButton, "notice_action")
        assert quit_anyway is not None
        quit_anyway.click()
        assert not evening.window.isVisible()

    stage.play(scenario)


def test_the_question_goes_with_the_game(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        evening.window.close()
        evening.engine.show(session(Phase.ROOM, 3))
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        assert "closing" not in evening.topics()
        evening.window.close()
        assert not evening.window.isVisible()

    stage.play(scenario)


@pytest.mark.parametrize(
    ("others", "words"),
    [(1, "One other player is on your server."), (2, "2 other players are on your server.")],
)
def test_a_server_with_others_on_it_is_asked_about(stage: Stage, others: int, words: str) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.play.host.click()
        await evening.settle()
        evening.engine.say(e.LoggedIn(), e.OwnUserKnown(7, b"Ana", 40), user(7, b"Ana"))
        await evening.settle()
        for number in range(others):
            evening.engine.say(user(20 + number, b"Guest"))
        await evening.settle()
        evening.window.close()
        (card,) = [one for one in evening.window.notices.notices() if one.topic == "closing"]
        assert card.headline == words
        assert card.advice == "It closes with this window, and so do all games on it."
        evening.window.close()
        assert not evening.window.isVisible()

    stage.play(scenario)


def test_nothing_is_asked_where_nobody_loses_anything(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.play.practise.click()
        await evening.settle()
        evening.engine.show(session(Phase.PLAYING, 3))
        await evening.settle()
        evening.window.close()
        assert not evening.window.isVisible()

    stage.play(scenario)
