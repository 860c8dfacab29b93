import pytest
from PySide6.QtGui import QGuiApplication

from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.engine.commands import (
    CloseClient,
    Command,
    OpenClient,
    SetLine,
    StartServer,
    StopServer,
)
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME
from kaillera_client.engine.errors import (
    ConnectFailed,
    NotPossible,
    RequestRefused,
    ServerStartFailed,
)
from kaillera_client.engine.events import LaunchChanged
from kaillera_client.gui.controllers import connection
from kaillera_client.gui.controllers.connection import Stage as Way
from kaillera_client.gui.controllers.practice import SLOW_PARTNER, practice_line, simulated
from kaillera_client.gui.engine_values import Line
from kaillera_client.gui.models.play_values import PracticeLine
from kaillera_client.gui.models.values import PageId
from kaillera_client.profile.settings import Settings
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import SERVER, Evening, session


def logins(commands: list[Command]) -> list[OpenClient]:
    return [command for command in commands if isinstance(command, OpenClient)]


def words(login: OpenClient) -> tuple[str, ...]:
    assert login.launch is not None
    return login.launch.arguments


def stage_of(evening: Evening) -> Way:
    return evening.controller.connection.stage


def test_connecting_logs_in_and_shows_the_lobby(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        play = evening.window.play
        assert not play.go.isEnabled()
        play.address.setText("example.net:1234")
        play.connection.setCurrentIndex(2)
        play.go.click()
        assert stage_of(evening) is Way.BUSY
        await evening.settle()
        assert stage_of(evening) is Way.ONLINE
        assert evening.window.page is PageId.LOBBY
        login = logins(evening.engine.commands)[0]
        assert (login.host, login.port, login.name) == ("example.net", 1234, b"Ana")
        assert login.emulator == DEMO_EMULATOR
        assert login.connection_type is ConnectionType.GOOD
        assert "--keyboard" in words(login)
        assert login.line is None

    stage.play(scenario)


def test_a_refused_login_is_told_once_and_offers_another_try(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        sentence = "example.net:27888 is full."
        failed = ConnectFailed(sentence, e.DisconnectReason.FULL, b"Server is full!")
        evening.engine.fail(OpenClient, failed)
        evening.window.play.address.setText("example.net")
        evening.window.play.go.click()
        evening.engine.say(e.Disconnected(e.DisconnectReason.FULL, b"Server is full!"))
        await evening.settle()
        notices = evening.window.notices.notices()
        assert [notice.headline for notice in notices] == [sentence]
        assert notices[0].server_text == "Server is full!"
        assert stage_of(evening) is Way.IDLE
        assert evening.window.page is PageId.PLAY
        assert evening.window.play.go.isEnabled()
        evening.controller.connection.begin_again()
        await evening.settle()
        assert len(logins(evening.engine.commands)) == 2

    stage.play(scenario)


def test_a_bad_address_is_told_before_anything_is_sent(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.play.address.setText("example.net:99999")
        evening.window.play.go.click()
        await evening.settle()
        assert evening.engine.commands == []
        assert evening.topics() == ["connection"]

    stage.play(scenario)


def test_connecting_can_be_cancelled(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(OpenClient)
        evening.window.play.address.setText("example.net")
        evening.window.play.go.click()
        await evening.settle()
        assert evening.window.play.cancel.isVisible()
        evening.window.play.cancel.click()
        await evening.settle()
        assert evening.engine.held[0].cancelled()
        assert CloseClient(1) in evening.engine.commands
        assert stage_of(evening) is Way.IDLE
        assert evening.window.play.go.isEnabled()
        assert evening.topics() == []

    stage.play(scenario)


def test_disconnecting_says_goodbye_and_frees_the_cards(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.window.lobby.leave_button.click()
        await evening.settle()
        assert evening.engine.commands[-1] == CloseClient(1)
        assert evening.window.page is PageId.PLAY
        assert evening.window.play.practise.isEnabled()
        assert evening.topics() == []

    stage.play(scenario)


@pytest.mark.parametrize("reason", [e.DisconnectReason.REMOVED, e.DisconnectReason.LOST])
def test_a_lost_session_is_told_and_tidied_up(stage: Stage, reason: e.DisconnectReason) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(e.Disconnected(reason, b"Bye"))
        await evening.settle()
        assert evening.topics() == ["connection"]
        card = evening.window.notices.notices()[0]
        expected = "O03" if reason is e.DisconnectReason.LOST else "unknown"
        assert card.state_id == expected
        assert evening.window.focusWidget() is evening.window.play.practise
        assert stage_of(evening) is Way.IDLE
        assert not evening.window.go_to(PageId.LOBBY)

    stage.play(scenario)


def test_hosting_shows_where_friends_connect(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "local_addresses", lambda: ("192.168.1.5", "10.0.0.2"))

    async def scenario(evening: Evening) -> None:
        evening.window.play.port.setText("27999")
        evening.window.play.host.click()
        await evening.settle()
        assert evening.engine.commands[0] == StartServer("0.0.0.0", 27999)
        login = logins(evening.engine.commands)[0]
        assert (login.host, login.port) == ("127.0.0.1", 27999)
        assert evening.window.page is PageId.PLAY
        evening.window.play.copy.click()
        assert QGuiApplication.clipboard().text() == "192.168.1.5:27999"
        evening.window.play.leave.click()
        await evening.settle()
        assert evening.engine.kinds()[-2:] == [CloseClient, StopServer]

    stage.play(scenario)


def test_a_taken_port_is_told(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.fail(StartServer, ServerStartFailed("The port is taken."))
        evening.window.play.host.click()
        await evening.settle()
        assert evening.window.notices.notices()[0].details == ("The port is taken.",)
        assert stage_of(evening) is Way.IDLE

    stage.play(scenario)


def test_practice_starts_a_game_by_itself(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.play.bots.setCurrentIndex(1)
        evening.profile.change(practice_ping_ms=40.0, practice_slow_partner=True)
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.window.play.practise.click()
        await evening.settle()
        await evening.settle()
        engine = evening.engine
        assert engine.commands[0] == StartServer("127.0.0.1", 0)
        human, *bots = logins(engine.commands)
        assert "--keyboard" in words(human)
        assert [bot.port for bot in (human, *bots)] == [SERVER[1]] * 3
        assert all({"--bot", "--headless"} <= set(words(bot)) for bot in bots)
        assert human.line == Line(ping_ms=40.0, seed=1)
        assert [bot.line for bot in bots] == [None, None]
        assert SetLine(bots[0].client, SLOW_PARTNER) in engine.commands
        assert engine.told(1) == [c.CreateGame(DEMO_GAME), c.StartGame()]
        for bot in bots:
            assert engine.told(bot.client) == [c.JoinGame(3)]
        assert stage_of(evening) is Way.ONLINE

    stage.play(scenario)


def test_bots_end_their_game_with_ours_and_follow_into_the_next_room(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.engine.show(session(Phase.PLAYING, room=3), client=2)
        evening.window.play.practise.click()
        await evening.settle()
        await evening.settle()
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        assert evening.engine.told(2)[-1] == c.DropGame()
        evening.engine.say(e.RoomEntered(9, b"Demo Arena", True, ()))
        await evening.settle()
        assert evening.engine.told(2)[-1] == c.JoinGame(9)

    stage.play(scenario)


def test_a_practice_that_cannot_start_leaves_nothing_behind(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.engine.fail(c.StartGame, RequestRefused("The server did not start."))
        evening.window.play.practise.click()
        await evening.settle()
        await evening.settle()
        assert evening.engine.kinds()[-3:] == [CloseClient, CloseClient, StopServer]
        assert stage_of(evening) is Way.IDLE
        assert evening.window.notices.notices()[0].details == ("The server did not start.",)

    stage.play(scenario)


def test_a_bot_whose_game_dies_is_told(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.window.play.practise.click()
        await evening.settle()
        await evening.settle()
        evening.engine.emit(
            LaunchChanged(2, LaunchState(LaunchPhase.ENDED, 9.0, 1, ("Boom",), attached=True))
        )
        evening.engine.emit(
            LaunchChanged(55, LaunchState(LaunchPhase.ENDED, 9.0, 1, ("somebody else",)))
        )
        evening.engine.emit(
            LaunchChanged(1, LaunchState(LaunchPhase.ENDED, 9.0, 0, attached=True))
        )
        await evening.settle()
        assert evening.topics() == ["launch"]
        assert "Boom" in evening.window.notices.notices()[0].advice

    stage.play(scenario)


def test_closing_the_window_while_connecting_ends_everything(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(OpenClient)
        evening.window.play.practise.click()
        await evening.settle()
        evening.window.close()
        assert not evening.window.isVisible()

    stage.play(scenario)
    engine = stage.engines[0]
    assert engine.kinds()[-2:] == [CloseClient, StopServer]
    assert engine.closed == 1


@pytest.mark.expects_log_records
def test_a_mistake_of_ours_does_not_lock_the_window(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.fail(OpenClient, RuntimeError("a mistake"))
        evening.window.play.practise.click()
        await evening.settle()
        assert stage_of(evening) is Way.IDLE
        assert evening.window.play.practise.isEnabled()
        assert evening.engine.kinds()[-1] is StopServer

    stage.play(scenario)


def test_leaving_is_polite_even_when_the_client_is_gone_already(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.window.play.practise.click()
        await evening.settle()
        await evening.settle()
        evening.engine.fail(CloseClient, NotPossible("You are not connected."))
        evening.window.lobby.leave_button.click()
        await evening.settle()
        assert evening.engine.kinds()[-3:] == [CloseClient, CloseClient, StopServer]
        assert stage_of(evening) is Way.IDLE

    stage.play(scenario)


def test_bots_that_cannot_follow_are_told(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.window.play.practise.click()
        await evening.settle()
        await evening.settle()
        evening.engine.fail(c.JoinGame, RequestRefused("The server did not let you in."))
        evening.engine.say(e.RoomEntered(9, b"Demo Arena", True, ()))
        await evening.settle()
        assert evening.topics() == ["connection"]

    stage.play(scenario)


def test_a_second_wish_waits_for_the_first_to_be_over(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        before = len(evening.engine.commands)
        evening.controller.connection.begin_again()
        await evening.settle()
        assert len(evening.engine.commands) == before

    stage.play(scenario)


def test_the_practice_line_is_the_profile_s_within_what_can_be_set() -> None:
    settings = Settings(practice_ping_ms=900.0, practice_loss_percent=3.0)
    line = practice_line(settings)
    assert line == PracticeLine(300, 0, 3)
    assert simulated(PracticeLine(), 1) is None
    assert simulated(line, 4) == Line(300.0, 0.0, 3.0, 4)
