"""The delay helper in the room: what it measures, and reconnecting once, after asking, told openly."""

from PySide6.QtWidgets import QLabel

from kaillera_client.advice.delay import ServerFamily
from kaillera_client.engine.commands import CloseClient, OpenClient
from kaillera_client.engine.events import PingMeasured
from kaillera_client.gui.models.values import HostWish, PageId
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, player, session, user

WELCOME = e.InformationReceived(b"server", b"EmuLinker-K v0.13.0")


def text(evening: Evening, name: str) -> str:
    found = evening.window.room.delay.findChild(QLabel, name)
    assert found is not None
    return found.text()


async def measured_room(evening: Evening, *, owner: bool = False) -> None:
    """Be in Bo's or our own room on an EmuLinker-K, with a line of 43 ms."""
    await evening.go_online()
    evening.engine.say(WELCOME, game(3, b"Demo Arena", owner=b"Ana" if owner else b"Bo"))
    await evening.enter_room(owner=owner)
    for _ in range(8):
        evening.engine.emit(PingMeasured(1, 43.0))
    card = evening.window.room.delay
    await evening.until(card.reconnect.isEnabled)


def logins(evening: Evening) -> list[OpenClient]:
    return [one for one in evening.engine.commands if isinstance(one, OpenClient)]


def test_the_card_shows_the_line_and_what_the_server_measured(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await measured_room(evening)
        assert text(evening, "delay_server_caption") == "This server gives you"
        assert text(evening, "delay_server") == "3 frames (50 ms)"
        assert text(evening, "delay_recommended").startswith("3 frames")

    stage.play(scenario)


def test_q23_q24_a_fixed_delay_reconnects_once_after_asking_and_is_told(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await measured_room(evening)
        card, engine = evening.window.room.delay, evening.engine
        card.fixed.click()
        card.spin.setValue(2)
        assert "Everybody in the room will stutter" in text(evening, "delay_advice")
        assert not card.reconnect.isEnabled()
        card.spin.setValue(5)
        line = "Ana uses 5 frames (real ping 43 ms)."
        assert line in text(evening, "delay_apply")
        before = len(logins(evening))
        card.reconnect.click()
        await evening.settle()
        assert card.confirm.isVisible()
        assert len(logins(evening)) == before
        assert CloseClient not in engine.kinds()
        card.stay.click()
        await evening.settle()
        assert len(logins(evening)) == before
        assert evening.page() is PageId.ROOM
        card.reconnect.click()
        card.confirm.click()
        await evening.until(lambda: len(logins(evening)) > before)
        await evening.settle()
        assert len(logins(evening)) == before + 1
        assert engine.kinds().count(CloseClient) == 1
        # 5 frames on LAN are 67 to 83 ms, so the middle is 75.
        assert round(logins(evening)[-1].answer_after_ms) == 32
        engine.show(session(), client=2)
        engine.say(
            e.LoggedIn(),
            e.OwnUserKnown(OWN_ID, b"Ana", 75),
            user(OWN_ID, b"Ana"),
            game(3, b"Demo Arena", owner=b"Bo"),
            client=2,
        )
        await evening.until(lambda: c.JoinGame(3) in engine.told(2))
        engine.show(session(Phase.ROOM, room=3), client=2)
        engine.say(
            e.RoomEntered(3, b"Demo Arena", False, (player(8, b"Bo"),)),
            e.PlayerEntered(player(OWN_ID, b"Ana", 75)),
            client=2,
        )
        await evening.settle()
        assert engine.told(2).count(c.SendGameChat(line.encode())) == 1

    stage.play(scenario)


def test_q24_our_own_room_closes_and_that_is_said_before(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await measured_room(evening, owner=True)
        card = evening.window.room.delay
        card.reconnect.click()
        await evening.settle()
        assert "it closes and everybody in it" in text(evening, "delay_question")
        card.confirm.click()
        await evening.until(lambda: len(logins(evening)) == 2)
        await evening.settle()
        assert logins(evening)[-1].answer_after_ms == 0.0
        assert not [one for one in evening.engine.told(2) if isinstance(one, c.JoinGame)]

    stage.play(scenario)


def test_nothing_is_applied_during_a_game_or_on_our_own_server(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await measured_room(evening)
        card = evening.window.room.delay
        evening.engine.say(e.GameStarting(b"Demo Arena", 1, 2, 3, 3))
        await evening.settle()
        evening.engine.show(session(Phase.STARTING, 3))
        await evening.until(lambda: not card.reconnect.isEnabled())
        assert text(evening, "delay_apply").startswith("Not while a game runs.")

    stage.play(scenario)

    async def hosting(evening: Evening) -> None:
        evening.controller.connection.begin(HostWish("Ana", 27888))
        await evening.settle()
        evening.engine.show(session())
        evening.engine.say(e.LoggedIn(), e.OwnUserKnown(OWN_ID, b"Ana", 1), user(OWN_ID, b"Ana"))
        await evening.enter_room()
        evening.engine.emit(PingMeasured(1, 1.0))
        apply = "Your own server closes when you leave it."
        await evening.until(lambda: text(evening, "delay_apply") == apply)
        assert not evening.window.room.delay.reconnect.isEnabled()

    stage.play(hosting)


def test_the_servers_own_words_about_delays_replace_what_was_reckoned(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await measured_room(evening)
        rows = evening.models.players.rows()
        assert [(row.delay_frames, row.delay_said) for row in rows] == [(3, False), (3, False)]
        for line in (b"P1 Delay = 4 (4 frame delay)", b"P2 Delay = 6 (6 frame delay)"):
            evening.engine.say(e.GameChatReceived(b"Server", line))
        # A player who says the same is not believed.
        evening.engine.say(e.GameChatReceived(b"Bo", b"P1 Delay = 9 (9 frame delay)"))
        await evening.settle()
        rows = evening.models.players.rows()
        assert [(row.delay_frames, row.delay_said) for row in rows] == [(4, True), (6, True)]
        await evening.until(lambda: text(evening, "delay_server") == "6 frames (100 ms)")

    stage.play(scenario)


def test_a_server_that_is_not_recognised_is_called_a_guess(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.emit(PingMeasured(1, 43.0))
        await evening.until(
            lambda: text(evening, "delay_server_caption") == "Expected on this server"
        )
        assert not ServerFamily.UNKNOWN.documented

    stage.play(scenario)


def test_in_a_game_the_numbers_are_called_old_and_nothing_is_ticked(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await measured_room(evening)
        assert text(evening, "delay_recommended").endswith("✓")
        evening.engine.say(e.GameStarting(b"Demo Arena", 1, 2, 3, 3), e.AllReady())
        await evening.until(lambda: "before this game" in text(evening, "delay_advice"))
        assert not text(evening, "delay_recommended").endswith("✓")

    stage.play(scenario)
