from dataclasses import replace

import pytest

from kaillera_client.advice.sync import Desync
from kaillera_client.cli.player import Player
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.engine import events as ee
from kaillera_client.engine.text import ServerText
from kaillera_client.session import events as e
from tests.cli.fakes import ROOM, a_player, a_report, a_room

ENTERED = e.RoomEntered(ROOM, b"Arena", True, ())
STARTING = e.GameStarting(b"Arena", 1, 3, 2, 5)


def ended(code: int, *lines: str) -> LaunchState:
    return LaunchState(LaunchPhase.ENDED, 5.0, code, lines)


class Stage:
    """A player and what it notes."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.talk: list[str] = []
        self.player = Player(0, "Ann", "host:1", ServerText(), self.notes.append, self.talk.append)

    def session(self, *events: e.Event) -> Player:
        for event in events:
            self.player.take(ee.ClientEvent(0, event))
        return self.player


def test_a_proved_desync_is_told_with_the_names_that_the_server_gives() -> None:
    stage = Stage()
    stage.session(ENTERED, STARTING)
    desync = Desync(120, 60, (3,), (1, 2), ((2, b"Ben"), (3, b"Cy\x1b[2J")))
    stage.player.take(ee.DesyncProved(0, desync))
    assert stage.notes[-1] == (
        "Ann: P3 (Cy\N{REPLACEMENT CHARACTER}[2J) is out of sync since frame 120 (0:02). P1 and P2 agree."
    )


def test_long_inputs_are_told() -> None:
    stage = Stage()
    stage.session(ENTERED, STARTING)
    stage.player.take(ee.LongInputs(0, 76))
    assert stage.notes[-1] == (
        "Ann: this game sends 76 bytes a frame for each player. Players with old clients may lose the connection."
    )


def test_members_of_a_room() -> None:
    stage = Stage()
    assert stage.player.members == 0
    stage.session(e.OwnUserKnown(100, b"Ann", 5), ENTERED)
    assert stage.player.members == 1
    stage.session(e.PlayerEntered(a_player(0)))
    assert stage.player.members == 1
    stage.session(e.PlayerEntered(a_player(1)), e.PlayerEntered(a_player(2)))
    assert stage.player.members == 3
    stage.session(e.PlayerLeft(101, b"Player 2"))
    assert stage.player.members == 2
    stage.session(e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST))
    assert (stage.player.members, stage.player.trouble) == (0, "")


def test_members_of_a_room_that_was_not_empty() -> None:
    others = (a_player(1), a_player(2))
    player = Stage().session(
        e.OwnUserKnown(100, b"Ann", 5),
        e.RoomEntered(ROOM, b"Arena", False, others),
        e.PlayerEntered(a_player(0)),
    )
    assert player.members == 3


def test_a_whole_game() -> None:
    stage = Stage()
    stage.session(ENTERED, STARTING)
    assert (stage.player.in_game, stage.player.over) == (True, False)
    stage.player.take(ee.GameFinished(1, a_report()))
    assert not stage.player.over
    stage.player.take(ee.GameFinished(0, a_report()))
    assert (stage.player.in_game, stage.player.over) == (False, True)
    assert stage.notes == ["Ann is player 1 of 3; inputs count 5 frames later (frame delay 2)."]


def test_what_comes_after_the_game_is_no_trouble() -> None:
    stage = Stage()
    stage.session(ENTERED, STARTING)
    stage.player.take(ee.GameFinished(0, a_report()))
    stage.session(e.RoomLeft(e.RoomLeaveReason.CLOSED), e.Disconnected(e.DisconnectReason.LOST))
    stage.player.take(ee.LaunchChanged(0, ended(1, "sorry")))
    stage.player.take(ee.ClientClosed(0))
    assert stage.player.trouble == ""
    assert len(stage.notes) == 1


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (ee.ClientEvent(0, e.RoomLeft(e.RoomLeaveReason.CLOSED)), "The room was closed."),
        (
            ee.ClientEvent(0, e.RoomLeft(e.RoomLeaveReason.REMOVED)),
            "We were removed from the room.",
        ),
        (
            ee.ClientEvent(0, e.Disconnected(e.DisconnectReason.REMOVED, b"Bye \xfc")),
            'host:1 ended your session. The server says: "Bye ü"',
        ),
        (ee.ClientClosed(0), "The connection was closed."),
        (
            ee.LaunchChanged(0, LaunchState(LaunchPhase.NOT_STARTED)),
            "The game's program could not be started.",
        ),
        (
            ee.LaunchChanged(0, ended(-9)),
            "The game's program ended unexpectedly with exit code -9.",
        ),
    ],
)
def test_trouble(event: ee.EngineEvent, sentence: str) -> None:
    stage = Stage()
    stage.session(ENTERED, STARTING)
    stage.player.take(event)
    assert (stage.player.trouble, stage.player.over) == (sentence, True)
    stage.player.take(ee.ClientClosed(0))
    assert stage.player.trouble == sentence


@pytest.mark.parametrize(
    "event",
    [
        ee.ClientEvent(0, e.RoomLeft(e.RoomLeaveReason.DISCONNECTED)),
        ee.ClientEvent(0, e.Disconnected(e.DisconnectReason.LOGOUT)),
        ee.LaunchChanged(0, ended(0, "fine")),
        ee.LaunchChanged(0, replace(ended(-15), stopped=True)),
        ee.LaunchChanged(0, LaunchState(LaunchPhase.STARTING)),
        ee.EmulatorAttached(0, b"", ()),
        ee.PingMeasured(0, 5.0),
        ee.ClientClosed(1),
    ],
)
def test_no_trouble(event: ee.EngineEvent) -> None:
    stage = Stage()
    stage.session(ENTERED, STARTING)
    stage.player.take(event)
    assert (stage.player.trouble, stage.player.over) == ("", False)


def test_the_last_lines_of_a_crashed_emulator_are_shown() -> None:
    stage = Stage()
    stage.session(ENTERED, STARTING)
    stage.player.take(ee.EmulatorGone(0, "The emulator is gone."))
    stage.player.take(ee.GameFinished(0, a_report(by_own_wish=False)))
    stage.player.take(ee.LaunchChanged(0, ended(3, "Traceback", "no \x1b[2J memory")))
    assert stage.notes[1:] == [
        "Ann: The emulator is gone.",
        "Ann: the game's program said: Traceback",
        "Ann: the game's program said: no \ufffd[2J memory",
    ]


def test_what_emulators_say_to_each_other_is_told_once_in_a_game() -> None:
    stage = Stage()
    stage.session(ENTERED)
    lines = [e.GameChatReceived(b"Ben", b"!EEPROM%d=" % n + b"A" * 100) for n in range(300)]
    for _ in range(2):
        stage.session(STARTING, *lines, e.GameChatReceived(b"Ben", b"!swap 2"))
    assert stage.talk == ["The emulators exchange data in the chat.", "<Ben> !swap 2"] * 2


def test_talk_in_the_room_is_harmless() -> None:
    stage = Stage()
    stage.session(
        ENTERED,
        e.PlayerEntered(a_player(1)),
        e.PlayerLeft(101, b"Player 2"),
        e.PlayerLeft(555, b"Nobody"),
        STARTING,
        e.GameChatReceived(b"\x1b]0;x\x07", b"hi \x9d\nthere"),
        e.PlayerDropped(b"Ben", 2),
    )
    assert stage.talk == [
        "Player 2 is in the room.",
        "Player 2 left the room.",
        "<\ufffd]0;x\ufffd> hi \ufffd",
        "<\ufffd]0;x\ufffd> there",
        "Player 2, Ben, left the game.",
    ]


def test_notes_of_trouble() -> None:
    stage = Stage()
    stage.session(ENTERED, STARTING, e.ServerSilent(3.2))
    stage.player.take(ee.EmulatorRefused(0, "Wrong version."))
    assert stage.notes[1:] == [
        "Ann: the server has been silent for 3 s.",
        "Ann: Wrong version.",
    ]


def test_waiting_for_the_others_at_the_end() -> None:
    stage = Stage()
    seen = []
    player = stage.session(
        ENTERED, e.PlayerEntered(a_player(1)), e.PlayerEntered(a_player(2)), STARTING
    )
    player.take(ee.GameFinished(0, a_report(players=3)))
    seen.append(player.others_are_out)
    stage.session(e.PlayerDropped(b"Ben", 2))
    seen.append(player.others_are_out)
    stage.session(e.PlayerDropped(b"Cid", 3))
    seen.append(player.others_are_out)
    assert seen == [False, False, True]


@pytest.mark.parametrize(
    "events",
    [
        (e.GameUpdated(a_room(status=0)),),
        (e.PlayerLeft(101, b""),),
        (e.RoomLeft(e.RoomLeaveReason.CLOSED),),
    ],
)
def test_other_signs_that_nobody_plays(events: tuple[e.Event, ...]) -> None:
    stage = Stage()
    player = stage.session(
        ENTERED, e.GameUpdated(a_room(status=2)), e.PlayerEntered(a_player(1)), STARTING
    )
    player.take(ee.GameFinished(0, a_report(players=3)))
    assert not player.others_are_out
    assert stage.session(*events).others_are_out


def test_rooms_of_the_lobby() -> None:
    player = Stage().session(e.GameUpdated(a_room()), e.GameUpdated(a_room(b"B", 8)))
    assert list(player.games) == [7, 8]
    Stage().session(e.GameGone(99))
    player.take(ee.ClientEvent(0, e.GameGone(7)))
    assert list(player.games) == [8]
