"""The warning of inputs that older clients cannot take."""

from PySide6.QtWidgets import QLabel

from kaillera_client.engine.events import LongInputs
from kaillera_client.gui.controllers.cards.room import LONG_INPUTS
from kaillera_client.gui.models.cards import Card
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, session

HEADLINE = "This game sends 76 bytes a frame for each player."


def shown(evening: Evening) -> list[Card]:
    return [card for card in evening.window.notices.notices() if card.topic == LONG_INPUTS]


def test_a_room_is_warned_once_and_each_game_keeps_it(stage: Stage) -> None:
    async def begin(evening: Evening, *events: LongInputs) -> None:
        evening.engine.say(e.GameStarting(b"Game", 1, 2, 3, 3), e.AllReady())
        evening.engine.show(session(Phase.PLAYING, room=3))
        for event in events:
            evening.engine.emit(event)
        await evening.settle()

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        await begin(evening, LongInputs(7, 500))
        assert shown(evening) == [], "that was another client"
        await begin(evening, LongInputs(1, 76))
        (card,) = shown(evening)
        assert (card.headline, card.actions) == (HEADLINE, ())
        assert "may lose the connection" in card.advice
        evening.window.notices.clear_topic(LONG_INPUTS)
        await begin(evening, LongInputs(1, 76))
        assert shown(evening) == []
        notes = evening.window.room.numbers.findChild(QLabel, "game_notes")
        assert notes is not None
        assert HEADLINE in notes.text()
        await begin(evening, LongInputs(1, 512))
        assert "512" in shown(evening)[0].headline
        evening.engine.say(e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST))
        await evening.settle()
        assert shown(evening) == []

    stage.play(scenario)
