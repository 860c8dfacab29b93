"""What is read out: one sentence for each event that matters, and never more than one in two seconds."""

import asyncio

import pytest

from kaillera_client.advice.stalls import Stall, StallCause
from kaillera_client.engine.events import StallChanged
from kaillera_client.gui.views import announcer
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, player, session


def listen(evening: Evening) -> list[str]:
    heard: list[str] = []
    evening.window.notices.announcer.announced.connect(heard.append)
    return heard


def test_q68_events_are_announced_one_at_a_time(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        heard = listen(evening)
        pause = evening.window.notices.announcer._pause
        pause.stop()
        pause.setInterval(60_000)
        await evening.enter_room()
        evening.engine.say(e.PlayerEntered(player(9, b"Cy")))
        evening.engine.show(session(Phase.PLAYING, room=3))
        evening.engine.say(e.AllReady())
        for seconds in (0.6, 2.1, 2.2, 3.0):
            stall = Stall(100, seconds, StallCause.OTHER_PLAYER)
            evening.engine.emit(StallChanged(1, stall))
        evening.engine.say(e.Disconnected(e.DisconnectReason.LOST))
        await evening.settle()
        assert len(heard) == 1
        pause.start(1)
        await evening.until(lambda: any("lost" in text for text in heard))
        for part in ("Cy", "starts", "stands still", "lost"):
            assert len([text for text in heard if part in text]) == 1, part

    stage.play(scenario)


def test_q68_the_pause_is_two_seconds(stage: Stage) -> None:
    assert announcer.PAUSE_MS == 2000

    async def scenario(evening: Evening) -> None:
        heard = listen(evening)
        speak = evening.window.notices.announcer.say
        speak("one")
        speak("two")
        speak("two")
        await asyncio.sleep(0.3)
        assert heard == ["one"]

    stage.play(scenario)
