"""Two things at once on the ways onto a server and off it: the window must never stay locked between them."""

import pytest

from kaillera_client.engine.commands import CloseClient, OpenClient, StartServer
from kaillera_client.engine.errors import ConnectFailed
from kaillera_client.gui.controllers import listed_games
from kaillera_client.gui.controllers.cards import links, lobby
from kaillera_client.gui.controllers.connection import Stage as Way
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.values import ConnectWish, HostWish, PageId, PracticeWish
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, session, user

Reason = e.DisconnectReason


def way(evening: Evening) -> Way:
    return evening.controller.connection.stage


def hosts(evening: Evening) -> list[str]:
    return [command.host for command in evening.engine.commands if isinstance(command, OpenClient)]


def test_a_second_press_of_cancel_does_not_interrupt_the_tidying_up(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(OpenClient)
        evening.engine.hold(CloseClient)
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 1))
        await evening.settle()
        evening.controller.connection.cancel()
        await evening.settle()
        assert way(evening) is Way.LEAVING
        assert not evening.window.play.cancel.isVisible()
        evening.controller.connection.cancel()
        await evening.settle()
        evening.engine.held[-1].set_result(None)
        await evening.settle()
        assert way(evening) is Way.IDLE
        assert evening.engine.kinds().count(CloseClient) == 1

    stage.play(scenario)


def test_cancelling_before_anything_has_begun_frees_the_page(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 1))
        evening.controller.connection.cancel()
        await evening.settle()
        assert way(evening) is Way.IDLE
        assert evening.window.play.practise.isEnabled()

    stage.play(scenario)


@pytest.mark.parametrize("by_user", [True, False])
def test_leaving_while_the_named_game_is_looked_for_frees_the_page(
    stage: Stage, by_user: bool
) -> None:
    async def scenario(evening: Evening) -> None:
        wish = ConnectWish("Ana", "example.net", 1, "Street Fighter", "Bo")
        evening.controller.connection.begin(wish)
        await evening.settle()
        assert way(evening) is Way.ONLINE
        if by_user:
            evening.window.play.disconnect_wanted.emit()
        else:
            evening.engine.say(e.Disconnected(Reason.REMOVED, b"Out"))
        await evening.settle()
        assert way(evening) is Way.IDLE
        assert evening.window.play.practise.isEnabled()
        shown = [card.headline for card in evening.window.notices.notices()]
        assert not any("Street Fighter" in headline for headline in shown)

    stage.play(scenario)


def test_leaving_a_practice_that_just_opens_is_no_failure(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(c.CreateGame)
        evening.controller.connection.begin(PracticeWish("Ana", 1))
        await evening.until(lambda: c.CreateGame in evening.engine.kinds())
        evening.window.play.disconnect_wanted.emit()
        await evening.settle()
        assert way(evening) is Way.IDLE
        assert not evening.window.notices.notices()

    stage.play(scenario)


def test_a_server_that_ends_the_session_at_once_is_not_shown_as_connected(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(OpenClient)
        evening.controller.connection.begin(ConnectWish("Ana", "example.net", 1))
        await evening.settle()
        evening.engine.say(e.LoggedIn(), e.Disconnected(Reason.REMOVED, b"Not you"))
        await evening.settle()
        evening.engine.held[-1].set_result(None)
        await evening.settle()
        assert way(evening) is Way.IDLE
        assert evening.window.page is PageId.PLAY
        assert [card.server_text for card in evening.window.notices.notices()] == ["Not you"]

    stage.play(scenario)


def test_an_invitation_that_is_followed_while_connecting_takes_its_place(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.hold(OpenClient)
        evening.controller.connection.begin(ConnectWish("Ana", "one.example", 1))
        await evening.settle()
        evening.controller.invites.ask(Invite(ServerAddress("two.example")))
        evening.window.join_sheet.join_button.click()
        await evening.settle()
        assert hosts(evening) == ["one.example", "two.example"]
        assert way(evening) is Way.BUSY

    stage.play(scenario)


def test_an_invitation_that_is_followed_while_leaving_waits_for_the_goodbye(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.hold(CloseClient)
        evening.controller.connection.leave()
        await evening.settle()
        evening.controller.invites.go(Invite(ServerAddress("two.example")))
        await evening.settle()
        assert hosts(evening) == ["example.net"]
        evening.engine.release(CloseClient)
        await evening.settle()
        assert hosts(evening) == ["example.net", "two.example"]
        assert way(evening) is Way.ONLINE

    stage.play(scenario)


def test_stop_ends_a_try_that_is_under_way(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.controller.connection.retries.second = 0.001
        evening.engine.hold(OpenClient)
        evening.engine.say(e.Disconnected(Reason.SILENT, b""))
        await evening.until(lambda: len(hosts(evening)) == 2)
        card = evening.window.notices.notices()[0]
        assert CardAction.STOP_RECONNECTING in card.actions
        evening.controller.actions.act(CardAction.STOP_RECONNECTING, card)
        await evening.settle()
        assert way(evening) is Way.IDLE
        assert len(hosts(evening)) == 2

    stage.play(scenario)


def test_a_game_that_was_entered_is_not_entered_again_after_a_lost_connection(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listed_games, "_PAUSE_S", 0.001)

    async def scenario(evening: Evening) -> None:
        waiting = game(4, b"Street Fighter")
        evening.controller.connection.retries.second = 0.001
        wish = ConnectWish("Ana", "example.net", 1, "Street Fighter", "Bo")
        evening.controller.connection.begin(wish)
        await evening.settle()
        evening.engine.show(session())
        evening.engine.say(e.LoggedIn(), user(OWN_ID, b"Ana"), waiting)
        await evening.until(lambda: c.JoinGame(4) in evening.engine.told())
        evening.engine.say(e.Disconnected(Reason.SILENT, b""))
        await evening.until(lambda: len(hosts(evening)) == 2)
        evening.engine.show(session(), client=2)
        evening.engine.say(e.LoggedIn(), user(OWN_ID, b"Ana"), waiting, client=2)
        await evening.settle()
        assert way(evening) is Way.ONLINE
        assert c.JoinGame(4) not in evening.engine.told(2)

    stage.play(scenario)


def test_what_the_last_server_refused_is_not_shown_at_the_next(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.window.notices.show_notice(lobby.game_running("Street Fighter", "No."))
        evening.window.notices.show_notice(lobby.lossy_text("cp932", "é"))
        evening.controller.connection.leave()
        await evening.settle()
        evening.controller.connection.begin(ConnectWish("Ana", "two.example", 1))
        await evening.settle()
        assert not evening.window.notices.notices()

    stage.play(scenario)


def test_an_invitation_that_waits_for_the_game_s_end_survives_the_room(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.window.notices.show_notice(links.invite_waits("two.example"))
        evening.engine.say(e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST))
        await evening.settle()
        assert links.INVITE in evening.topics()

    stage.play(scenario)


def test_a_failed_hosting_can_be_followed_by_another_wish(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        failed = ConnectFailed("No.", Reason.SILENT)
        evening.engine.fail(OpenClient, failed)
        evening.controller.connection.begin(HostWish("Ana", 0))
        await evening.settle()
        assert way(evening) is Way.IDLE
        evening.engine.succeed(OpenClient)
        evening.controller.connection.begin(HostWish("Ana", 0))
        await evening.settle()
        assert way(evening) is Way.ONLINE
        assert evening.engine.kinds().count(StartServer) == 2

    stage.play(scenario)
