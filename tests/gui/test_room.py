import pytest
from PySide6.QtWidgets import QLabel

from kaillera_client.engine.errors import RequestRefused
from kaillera_client.engine.events import GameFinished
from kaillera_client.engine.report import GameReport
from kaillera_client.gui.models.values import PageId
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Counters, GameProgress, Phase, RttPercentiles
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, player, session

START = e.GameStarting(b"Demo Arena", 1, 2, 3, 3)


def progress(frames: int = 600, waiting_ms: float = 0.0) -> GameProgress:
    rtt = RttPercentiles(43.0, 47.0, 51.0)
    return GameProgress(b"Demo Arena", 1, 2, 3, 3, frames, waiting_ms, 44.0, rtt, 2, 35.0)


def number(evening: Evening, name: str) -> str:
    found = evening.window.room.numbers.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_an_own_room_offers_start_and_kick(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        room = evening.window.room
        assert evening.window.page is PageId.ROOM
        assert room.start_button.isVisible()
        assert room.start_button.isEnabled()
        rows = evening.models.players.rows()
        assert [(row.name, row.own, row.host) for row in rows] == [
            ("Bo", False, False),
            ("Ana", True, True),
        ]
        assert not room.kick_button.isEnabled()
        room.seats.selectRow(1)
        assert not room.kick_button.isEnabled()
        room.seats.selectRow(0)
        room.kick_button.click()
        room.start_button.click()
        room.leave_button.click()
        await evening.settle()
        assert evening.engine.told() == [c.KickPlayer(8), c.StartGame(), c.LeaveRoom()]

    stage.play(scenario)


def test_a_guest_cannot_start_or_kick(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(game(3, b"Demo Arena", owner=b"Bo"))
        await evening.enter_room(owner=False)
        room = evening.window.room
        assert not room.start_button.isVisible()
        assert not room.kick_button.isVisible()
        assert [row.host for row in evening.models.players.rows()] == [True, False]
        assert not evening.window.lobby.create_button.isEnabled()

    stage.play(scenario)


def test_alone_in_a_room_one_is_told_to_wait(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        card = evening.window.room._waiting
        assert not card.isVisible()
        evening.engine.say(e.PlayerLeft(8, b"Bo"))
        await evening.settle()
        assert card.isVisible()
        texts = [line.text for line in evening.models.room_chat.lines()]
        assert texts[-1] == "Bo left the room."

    stage.play(scenario)


@pytest.mark.parametrize(
    ("reason", "topics"),
    [
        (e.RoomLeaveReason.OWN_REQUEST, []),
        (e.RoomLeaveReason.CLOSED, ["room"]),
        (e.RoomLeaveReason.REMOVED, ["room"]),
    ],
)
def test_leaving_a_room_leads_to_the_lobby(
    stage: Stage, reason: e.RoomLeaveReason, topics: list[str]
) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(e.RoomLeft(reason))
        await evening.settle()
        assert evening.window.page is PageId.LOBBY
        assert evening.topics() == topics
        assert evening.models.players.rows() == ()
        assert not evening.window.go_to(PageId.ROOM)
        assert evening.window.lobby.create_button.isEnabled()

    stage.play(scenario)


def test_a_refused_request_is_told_once_with_the_servers_words(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.fail(
            c.CreateGame, RequestRefused("The server did not open the room.", b"x")
        )
        evening.window.lobby.create_button.click()
        evening.window.lobby.create_sheet.create_button.click()
        evening.engine.say(e.RequestFailed(e.Request.CREATE, True, b"Not this game"))
        await evening.settle()
        notices = evening.window.notices.notices()
        assert [notice.server_text for notice in notices] == ["Not this game"]
        await evening.enter_room()
        assert evening.topics() == []

    stage.play(scenario)


def test_a_game_shows_its_numbers_while_it_runs_and_afterwards(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        before = Counters(duplicates=5, recovered_by_redundancy=1)
        evening.engine.show(session(Phase.ROOM, 3, counters=before))
        evening.engine.say(START, e.AllReady())
        await evening.settle()
        room = evening.window.room
        assert not room.start_button.isEnabled()
        assert room.drop_button.isVisible()
        after = Counters(duplicates=7, recovered_by_redundancy=4, recovered_by_resend=1)
        evening.engine.show(session(Phase.PLAYING, 3, progress(), after))
        await evening.until(lambda: number(evening, "number_frames") == "600")
        assert number(evening, "delay_frames") == "3 frames · 50 ms"
        assert number(evening, "number_player") == "1 of 2"
        assert number(evening, "number_rtt") == "43 / 47 / 51 ms"
        assert number(evening, "number_stalled") == "2"
        assert number(evening, "number_longest") == "35 ms"
        assert number(evening, "number_redundancy") == "3"
        assert number(evening, "number_resend") == "1"
        assert number(evening, "number_duplicates") == "2"
        own = evening.models.players.get(OWN_ID)
        assert own is not None
        assert own.player == 1
        report = GameReport(
            1, 2, 777, 3, 3, "", "", 9, 99.0, None, 1, 2, 3, "You left.", by_own_wish=True
        )
        evening.engine.show(session(Phase.ROOM, 3, progress(), after))
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        evening.engine.emit(GameFinished(1, report))
        await evening.until(lambda: number(evening, "number_frames") == "777")
        assert number(evening, "number_rtt") == "- / - / - ms"
        assert room.start_button.isEnabled()
        assert evening.topics() == ["game"]

    stage.play(scenario)


def test_a_long_wait_is_told_beside_the_numbers(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(START)
        await evening.settle()
        evening.engine.show(session(Phase.PLAYING, 3, progress(waiting_ms=2300.0)))
        explained = evening.window.room.numbers._explained
        await evening.until(lambda: "2.3 s" in explained.text())

    stage.play(scenario)


def test_a_player_who_drops_is_marked(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(START, e.PlayerDropped(b"Bo", 2))
        await evening.settle()
        row = evening.models.players.get(8)
        assert row is not None
        assert (row.player, row.dropped) == (2, True)
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        row = evening.models.players.get(8)
        assert row is not None
        assert (row.player, row.dropped) == (None, False)

    stage.play(scenario)


def test_a_game_that_others_still_play_cannot_be_started(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(game(3, b"Demo Arena", owner=b"Ana"))
        await evening.enter_room()
        evening.engine.say(e.PlayerEntered(player(9, b"Cy")), e.PlayerEntered(player(10, b"Di")))
        evening.engine.say(game(3, b"Demo Arena", status=1), START, e.AllReady())
        await evening.settle()
        room = evening.window.room
        assert not room._waiting.isVisible()
        evening.engine.say(e.PlayerDropped(b"Di", 4), e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        assert room._subtitle.text() == "Others still play"
        assert room._waiting.card.headline == "Others still play."
        assert not room.start_button.isEnabled()
        evening.engine.say(e.PlayerLeft(9, b"Cy"))
        await evening.settle()
        assert room._waiting.isVisible()
        assert room._waiting.card.headline == "Bo still plays."
        evening.engine.say(game(3, b"Demo Arena", status=0))
        await evening.settle()
        assert not room._waiting.isVisible()
        assert room._subtitle.text() == "Your room, waiting for the start"
        room.start_button.click()
        await evening.settle()
        assert c.StartGame() in evening.engine.told()

    stage.play(scenario)


def test_a_silent_server_offers_to_leave(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(START, e.ServerSilent(8.0))
        await evening.settle()
        assert evening.topics() == ["silence"]
        card = evening.window.notices.notices()[0]
        evening.window.notices.action_chosen.emit(card.actions[0], card)
        await evening.settle()
        assert evening.engine.told() == [c.LeaveRoom()]
        evening.engine.say(e.GameEnded(e.GameEndReason.SERVER_SILENT, "60 s"))
        await evening.settle()
        assert evening.topics() == []

    stage.play(scenario)


def test_room_chat_goes_both_ways(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(e.GameChatReceived(b"Bo", b"ready?"))
        evening.engine.say(e.PlayerEntered(player(9, b"Cy")))
        chat = evening.window.room.chat
        chat.edit.setText("yes")
        chat.edit.returnPressed.emit()
        chat.edit.setText("日本")
        chat.edit.returnPressed.emit()
        await evening.settle()
        assert evening.engine.told() == [c.SendGameChat(b"yes")]
        assert chat.edit.text() == "日本"
        text = chat.view.toPlainText()
        assert "Bo: ready?" in text
        assert "Cy entered the room." in text

    stage.play(scenario)


def test_what_emulators_say_to_each_other_is_one_line_that_counts(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(START)
        for number in range(150):
            line = b"!EEPROM%d=" % number + b"Ana+" * 25
            evening.engine.say(e.GameChatReceived(b"Bo", line), e.GameChatReceived(b"Ana", line))
            if number == 100:
                evening.engine.say(e.GameChatReceived(b"Bo", b"!swap 2"))
        evening.engine.say(e.GameChatReceived(b"Ana", b"!!!StartGame!!!"))
        await evening.settle()
        view = evening.window.room.chat.view
        data = [line for line in view.toPlainText().splitlines() if "exchange data" in line]
        assert len(data) == 1
        assert "(lines: 301)" in data[0]
        assert view.toPlainText().splitlines()[-1].endswith("Bo: !swap 2")
        assert "EEPROM" not in view.toPlainText()
        rows = [line.text for line in evening.models.room_chat.lines()]
        assert sum("(lines: 301)" in row for row in rows) == 1
        evening.window.room.chat.view.cover_again()
        assert "(lines: 301)" in view.toPlainText()
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP), START)
        evening.engine.say(e.GameChatReceived(b"Bo", b"!!!StartGame!!!"))
        await evening.settle()
        assert "(lines: 301)" in view.toPlainText()
        assert "(lines: 1)" in view.toPlainText().splitlines()[-1]

    stage.play(scenario)


@pytest.mark.parametrize(
    "reason",
    [e.RoomLeaveReason.OWN_REQUEST, e.RoomLeaveReason.REMOVED, e.RoomLeaveReason.CLOSED],
)
def test_the_last_games_card_does_not_outlive_its_room(
    stage: Stage, reason: e.RoomLeaveReason
) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        report = GameReport(
            1, 2, 777, 3, 3, "", "", 9, 99.0, None, 1, 2, 3, "You left.", by_own_wish=True
        )
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        evening.engine.emit(GameFinished(1, report))
        await evening.until(lambda: "game" in evening.topics())
        evening.engine.show(session())
        evening.engine.say(e.RoomLeft(reason))
        await evening.settle()
        assert "game" not in evening.topics()
        evening.engine.emit(GameFinished(1, report))
        await evening.until(lambda: "game" in evening.topics())
        assert not any(
            "still in the room" in notice.advice for notice in evening.window.notices.notices()
        )

    stage.play(scenario)


def test_leaving_a_running_game_asks_first(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        room = evening.window.room
        evening.engine.say(START, e.AllReady())
        await evening.settle()
        room.leave_button.click()
        await evening.settle()
        assert c.LeaveRoom() not in evening.engine.told()
        assert room.strip.question.isVisible()
        room.strip.question.stay.click()
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        room.leave_button.click()
        await evening.settle()
        assert c.LeaveRoom() in evening.engine.told()

    stage.play(scenario)


@pytest.mark.parametrize(
    ("owner", "said", "press"),
    [
        (True, "The room is yours and closes: the game ends for everybody.", "Close the room"),
        (False, "You leave the game and the room. The others can go on.", "Leave the room"),
    ],
)
def test_the_question_tells_what_leaving_the_room_does(
    stage: Stage, owner: bool, said: str, press: str
) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room(owner=owner)
        evening.engine.say(START, e.AllReady())
        await evening.settle()
        room = evening.window.room
        room.leave_button.click()
        assert said in [one.text() for one in room.strip.question.findChildren(QLabel)]
        assert room.strip.question.leave.text() == press
        room.strip.question.leave.click()
        await evening.settle()
        assert evening.engine.told() == [c.LeaveRoom()]

    stage.play(scenario)


def test_a_game_is_not_ended_by_one_click(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.engine.say(START)
        await evening.settle()
        room = evening.window.room
        room.drop_button.click()
        await evening.settle()
        assert evening.engine.told() == [c.DropGame()]
        evening.engine.say(e.AllReady())
        await evening.settle()
        room.drop_button.click()
        await evening.settle()
        assert evening.engine.told() == [c.DropGame()]
        room.strip.question.leave.click()
        await evening.settle()
        assert evening.engine.told() == [c.DropGame(), c.DropGame()]

    stage.play(scenario)
