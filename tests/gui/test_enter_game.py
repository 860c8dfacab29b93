"""Entering the game that a list or an invitation named."""

import pytest

from kaillera_client.gui.controllers.cards import links
from kaillera_client.gui.controllers.connection import Stage as LoginStage
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite, format_link
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, session, user


@pytest.mark.parametrize("named", ["Street Fighter (U)", "Street  Fighter (U)"])
def test_spaces_that_lists_do_not_keep_make_no_other_game(stage: Stage, named: str) -> None:
    link = format_link(Invite(ServerAddress("retro.example"), named, "Bo"))

    async def scenario(evening: Evening) -> None:
        evening.controller.invites.follow(link)
        evening.window.join_sheet.join_button.click()
        await evening.settle()
        evening.engine.show(session())
        evening.engine.say(e.LoggedIn(), user(OWN_ID, b"Ana"))
        evening.engine.say(game(4, b"Street Fighter"), game(5, b"Street  Fighter (U)"))
        await evening.until(lambda: c.JoinGame(5) in evening.engine.told())

    stage.play(scenario)


def test_the_card_about_a_game_that_has_gone_goes_with_the_session(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.window.notices.show_notice(links.game_not_there("Tetris", "retro.example"))
        assert evening.topics() == ["game-gone"]
        evening.window.lobby.disconnect_wanted.emit()
        await evening.until(lambda: evening.controller.connection.stage is LoginStage.IDLE)
        assert evening.topics() == []

    stage.play(scenario)
