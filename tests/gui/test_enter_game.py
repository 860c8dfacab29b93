"""Entering the game that a list or an invitation named."""

import pytest

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
