from dataclasses import replace

import pytest

from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.engine.errors import (
    ConnectFailed,
    EngineError,
    NotPossible,
    RequestRefused,
    ServerStartFailed,
    UnknownHost,
)
from kaillera_client.engine.report import GameReport
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.cards import connecting, launching
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.session.events import (
    DisconnectReason,
    GameEndReason,
    Request,
    RequestFailed,
    RoomLeaveReason,
)


def report(*, by_own_wish: bool = True, ended: str = "") -> GameReport:
    return GameReport(
        1, 2, 3600, 3, 3, "", "", 4, 30.0, None, 0, 0, 0, ended, by_own_wish=by_own_wish
    )


def assert_readable(notice: Card) -> None:
    for text in (notice.headline, notice.advice):
        assert "{" not in text
        assert "!" not in text
        assert "Reason." not in text
        assert "error" not in text.lower()
    assert notice.headline.endswith(".")
    assert notice.advice, "a sentence about what to do"


@pytest.mark.parametrize("said", ["", "Something that nobody knows"])
@pytest.mark.parametrize("reason", DisconnectReason)
def test_every_disconnection_has_words(reason: DisconnectReason, said: str) -> None:
    card = connecting.login_card(connecting.Attempt("example.net:27888"), reason, said)
    if reason is DisconnectReason.LOGOUT:
        assert card is None
        return
    assert card is not None
    assert card.headline
    assert "{" not in card.headline + card.advice
    assert card.actions


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("reason", RoomLeaveReason)
def test_every_way_out_of_a_room_has_words(reason: RoomLeaveReason, own: bool) -> None:
    notice = sentences.room_left_notice(reason, "Demo Arena", own=own)
    if reason in (RoomLeaveReason.OWN_REQUEST, RoomLeaveReason.DISCONNECTED):
        assert notice is None
        return
    assert notice is not None
    assert_readable(notice)
    assert "Demo Arena" in notice.headline


@pytest.mark.parametrize("reason", GameEndReason)
def test_every_end_of_a_game_has_words_and_numbers(reason: GameEndReason) -> None:
    notice = sentences.game_end_notice(reason, report())
    assert_readable(notice)
    assert "3600 frames (1:00), 4 stalled." in notice.advice


def test_nobody_who_has_left_is_told_to_be_in_the_room() -> None:
    notice = sentences.game_end_notice(GameEndReason.OWN_DROP, report(), in_room=False)
    assert notice.advice == "3600 frames (1:00), 4 stalled."


def test_every_end_of_a_game_is_told_differently() -> None:
    headlines = {sentences.game_end_notice(reason, report()).headline for reason in GameEndReason}
    assert len(headlines) == len(GameEndReason)


def test_an_emulator_in_trouble_is_not_our_own_wish() -> None:
    ended = "The demo game does not answer."
    notice = sentences.game_end_notice(
        GameEndReason.OWN_DROP, report(by_own_wish=False, ended=ended)
    )
    assert notice.kind is CardKind.TROUBLE
    assert notice.details == (ended,)
    assert_readable(notice)
    assert_readable(sentences.emulator_notice("Another emulator is attached already."))


@pytest.mark.parametrize(
    "error",
    [
        UnknownHost("No address."),
        ConnectFailed("Silent.", DisconnectReason.SILENT),
        RequestRefused("The server did not open the room."),
        ServerStartFailed("Address in use."),
        NotPossible("The engine is closed."),
    ],
)
def test_what_the_engine_cannot_do_is_told_in_the_users_language(error: EngineError) -> None:
    notice = sentences.error_notice(error)
    assert_readable(notice)
    assert str(error) not in notice.headline + notice.advice
    assert notice.details == (str(error),)


@pytest.mark.parametrize("request_", Request)
@pytest.mark.parametrize(("answered", "text"), [(True, "No."), (True, ""), (False, "")])
def test_every_failed_request_has_words(request_: Request, answered: bool, text: str) -> None:
    notice = sentences.request_notice(RequestFailed(request_, answered, b""), text)
    assert_readable(notice)
    assert notice.server_text == text


def test_a_game_that_dies_shows_its_last_words() -> None:
    state = LaunchState(LaunchPhase.ENDED, 0.4, 3, ("Traceback", "Bo\x1b[2Jom", ""))
    notice = launching.ended("Demo Arena", state)
    assert notice.headline == "Demo Arena closed after 0.4 s (exit code 3)."
    assert notice.advice == "Last message: “Bo\ufffd[2Jom”."
    assert_readable(notice)
    assert_readable(launching.ended("Demo Arena", replace(state, last_lines=(), exit_code=-11)))


def test_silence_and_bad_addresses_have_words() -> None:
    silence = sentences.silence_notice(12.4)
    assert_readable(silence)
    assert "12 seconds" in silence.headline
    assert silence.actions == (CardAction.LEAVE_ROOM,)
    bad = connecting.bad_address("The address has no host.")
    assert_readable(bad)
    assert bad.actions == (CardAction.EDIT_ADDRESS,)
