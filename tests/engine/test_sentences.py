"""Every reason has a sentence that a player can read."""

import pytest

from kaillera_client.engine.sentences import (
    disconnect_sentence,
    game_end_sentence,
    request_sentence,
    room_left_sentence,
)
from kaillera_client.session.events import (
    DisconnectReason,
    GameEndReason,
    Request,
    RoomLeaveReason,
)


@pytest.mark.parametrize("reason", DisconnectReason)
def test_every_end_of_a_session(reason: DisconnectReason) -> None:
    sentence = disconnect_sentence(reason, "example.net:27888")
    assert "example.net:27888" in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("reason", GameEndReason)
def test_every_end_of_a_game(reason: GameEndReason) -> None:
    sentence = game_end_sentence(reason, "DETAIL")
    assert sentence[0].isupper()
    assert sentence.endswith(".")


@pytest.mark.parametrize("request_", Request)
@pytest.mark.parametrize("answered", [True, False])
def test_every_failed_request(request_: Request, answered: bool) -> None:
    assert request_sentence(request_, answered=answered).startswith("The server did not ")


@pytest.mark.parametrize("reason", RoomLeaveReason)
def test_every_end_of_a_stay_in_a_room(reason: RoomLeaveReason) -> None:
    sentence = room_left_sentence(reason)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
