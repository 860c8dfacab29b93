"""Rooms: create, join, start, refusals, silence, kicks, closes."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.requests import PendingRequest
from kaillera_client.session.status import Phase
from tests.session.rig import GAME, ME, OTHER, Rig

OURS = m.RoomPlayer(b"me", 20, ME, 1)
ANN = m.RoomPlayer(b"ann", 30, OTHER, 1)


def test_create() -> None:
    rig = Rig().log_in()
    rig.take_said()
    assert rig.do(c.CreateGame(b"Chess")) == []
    assert rig.take_said() == [m.CreateGameRequest(b"Chess")]
    # Somebody else's game, and another of ours, are not the one.
    rig.hear(m.GameCreated(b"ann", b"Chess", b"Emu", 4))
    rig.hear(m.GameCreated(b"me", b"Go", b"Emu", 5))
    rig.hear(m.GameCreated(b"me", b"Chess", b"Emu", GAME))
    rig.hear(m.GameStatus(GAME, 0, 1, 8))
    assert rig.hear(m.PlayerList(())) == [e.RoomEntered(GAME, b"Chess", True, ())]
    assert rig.hear(m.PlayerJoinedGame(GAME, OURS)) == [e.PlayerEntered(OURS)]
    assert rig.where() is Phase.ROOM
    assert rig.session.status(rig.now).room == GAME
    start = rig.now
    rig.wait(1.9)
    assert rig.times(start) == []


def test_a_name_like_ours_is_not_ours() -> None:
    """Once the server has told how it writes our name, nothing else will do."""
    rig = Rig(name="Zoë".encode()).log_in()
    rig.do(c.CreateGame(b"Chess"))
    rig.hear(m.GameCreated("Zoé".encode(), b"Chess", b"Emu", 5))
    rig.hear(m.GameCreated("Zoë".encode(), b"Chess", b"Emu", GAME))
    rig.hear(m.GameCreated("Zoí".encode(), b"Chess", b"Emu", 6))
    assert rig.hear(m.PlayerList(())) == [e.RoomEntered(GAME, b"Chess", True, ())]


def test_join() -> None:
    rig = Rig(m.ConnectionType.GOOD).log_in()
    rig.hear(m.GameCreated(b"ann", b"Chess", b"Emu", GAME))
    rig.take_said()
    assert rig.do(c.JoinGame(GAME)) == []
    assert rig.take_said() == [m.JoinGameRequest(GAME, 3)]
    assert rig.hear(m.PlayerList((ANN,))) == [e.RoomEntered(GAME, b"Chess", False, (ANN,))]
    assert rig.hear(m.PlayerJoinedGame(0, OURS)) == [e.PlayerEntered(OURS)]


def test_join_of_a_game_that_the_list_did_not_have() -> None:
    rig = Rig().log_in()
    rig.do(c.JoinGame(77))
    assert rig.hear(m.PlayerList(())) == [e.RoomEntered(77, b"", False, ())]


def test_our_own_entry_stands_in_for_a_lost_list() -> None:
    rig = Rig().log_in()
    rig.do(c.JoinGame(77))
    assert rig.hear(m.PlayerJoinedGame(0, OURS)) == [
        e.RoomEntered(77, b"", False, ()),
        e.PlayerEntered(OURS),
    ]
    # The list itself, should it still come, is no second room.
    assert rig.hear(m.PlayerList((ANN,))) == []


def test_our_own_entry_in_a_room_stands_in_for_the_one_in_the_lobby() -> None:
    rig = Rig()
    rig.begin_login()
    rig.hear(m.ServerAck())
    rig.hear(m.ServerStatus((), ()))
    rig.do(c.JoinGame(77))
    assert rig.hear(m.PlayerJoinedGame(0, OURS)) == [
        e.OwnUserKnown(ME, b"me", 20),
        e.RoomEntered(77, b"", False, ()),
        e.PlayerEntered(OURS),
    ]


def test_others_come_and_go() -> None:
    rig = Rig().enter_room()
    assert rig.hear(m.PlayerJoinedGame(0, ANN)) == [e.PlayerEntered(ANN)]
    assert rig.hear(m.GameChat(b"ann", b"hi")) == [e.GameChatReceived(b"ann", b"hi")]
    assert rig.hear(m.PlayerQuitGame(b"ann", OTHER)) == [e.PlayerLeft(OTHER, b"ann")]


REQUESTS = [
    pytest.param(c.CreateGame(b"Chess"), e.Request.CREATE, 4.0, id="create"),
    pytest.param(c.JoinGame(77), e.Request.JOIN, 3.0, id="join"),
]


@pytest.mark.parametrize(("command", "request_", "limit"), REQUESTS)
def test_a_refusal_with_its_reason(command: c.Command, request_: e.Request, limit: float) -> None:
    rig = Rig().log_in()
    rig.do(command)
    rig.hear(m.ServerInformation(b"server", b"Denied: flood"))
    events = rig.hear(m.PlayerQuitGame(b"me", ME))
    assert events == [e.RequestFailed(request_, answered=True, text=b"Denied: flood")]
    assert rig.wait(limit + 1) == []
    assert rig.do(command) == []


@pytest.mark.parametrize(("command", "request_", "limit"), REQUESTS)
def test_silence_is_an_answer_in_the_end(
    command: c.Command, request_: e.Request, limit: float
) -> None:
    rig = Rig().log_in()
    start = rig.now
    rig.do(command)
    (fault,) = rig.do(command)
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.NOT_POSSIBLE_NOW
    assert rig.wait(limit - 0.01) == []
    assert rig.times(start) == [0.7, 1.4, 2.1, 2.8]
    assert rig.wait(0.02) == [e.RequestFailed(request_, answered=False)]
    assert rig.where() is Phase.LOBBY


@pytest.mark.parametrize(("command", "request_", "limit"), REQUESTS)
def test_an_answer_after_we_gave_up_does_not_keep_us_there(
    command: c.Command, request_: e.Request, limit: float
) -> None:
    rig = Rig().log_in()
    rig.do(command)
    rig.wait(limit + 0.1)
    rig.take_said()
    assert rig.hear(m.PlayerList(())) == []
    assert rig.take_said() == [m.QuitGameRequest()]
    assert rig.hear(m.PlayerJoinedGame(0, OURS)) == []
    assert rig.hear(m.PlayerQuitGame(b"me", ME)) == []
    assert rig.where() is Phase.LOBBY
    assert request_ in e.Request


def test_a_room_whose_id_was_lost_is_left() -> None:
    rig = Rig().log_in()
    rig.do(c.CreateGame(b"Chess"))
    rig.take_said()
    assert rig.hear(m.PlayerList(())) == [e.RequestFailed(e.Request.CREATE, answered=False)]
    assert rig.take_said() == [m.QuitGameRequest()]
    assert rig.where() is Phase.LOBBY


def test_a_game_that_closes_while_we_join() -> None:
    rig = Rig().log_in()
    rig.hear(m.GameCreated(b"ann", b"Chess", b"Emu", GAME))
    rig.do(c.JoinGame(GAME))
    assert rig.hear(m.GameClosed(99)) == []
    assert rig.hear(m.GameClosed(GAME)) == [
        e.GameGone(GAME),
        e.RequestFailed(e.Request.JOIN, answered=True),
    ]
    assert rig.do(c.JoinGame(5)) == []


def test_a_game_name_that_cannot_be_sent() -> None:
    rig = Rig().log_in()
    for command in (c.CreateGame(b"a\0b"), c.JoinGame(2**32), c.JoinGame(-1)):
        rig.do(command)
        assert rig.of(e.FaultNoticed)[-1].fault is e.Fault.UNSENDABLE
    assert rig.do(c.CreateGame(b"ab")) == []


# --- leaving -------------------------------------------------------------------------------------


def test_leave_and_its_confirmation() -> None:
    rig = Rig().enter_room()
    rig.take_said()
    assert rig.do(c.LeaveRoom()) == [e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST)]
    assert rig.take_said() == [m.QuitGameRequest()]
    assert rig.hear(m.GameClosed(GAME)) == [e.GameGone(GAME)]
    assert rig.hear(m.PlayerQuitGame(b"me", ME)) == []
    assert rig.where() is Phase.LOBBY
    assert rig.session.status(rig.now).room is None


def test_leaving_is_repeated_until_it_is_confirmed() -> None:
    rig = Rig().enter_room()
    start = rig.now
    rig.do(c.LeaveRoom())
    rig.wait(1.0)
    rig.hear(m.PlayerQuitGame(b"me", ME))
    rig.wait(5.0)
    assert rig.times(start) == [0.7]


def test_a_confirmation_is_no_refusal_of_the_next_request() -> None:
    rig = Rig().enter_room()
    rig.do(c.LeaveRoom())
    rig.do(c.JoinGame(77))
    assert rig.hear(m.PlayerQuitGame(b"me", ME)) == []
    assert rig.hear(m.PlayerList(())) == [e.RoomEntered(77, b"", False, ())]


def test_a_confirmation_that_never_came_does_not_hide_a_kick() -> None:
    rig = Rig().enter_room()
    rig.do(c.LeaveRoom())
    rig.do(c.JoinGame(77))
    rig.hear(m.PlayerList(()))
    assert rig.hear(m.PlayerQuitGame(b"me", ME)) == [e.RoomLeft(e.RoomLeaveReason.REMOVED)]


def test_kicked() -> None:
    rig = Rig().enter_room(owner=False)
    assert rig.hear(m.PlayerQuitGame(b"me", ME)) == [e.RoomLeft(e.RoomLeaveReason.REMOVED)]
    assert rig.where() is Phase.LOBBY


def test_the_owner_leaves() -> None:
    rig = Rig().enter_room(owner=False)
    assert rig.hear(m.GameClosed(99)) == []
    assert rig.hear(m.GameClosed(GAME)) == [
        e.GameGone(GAME),
        e.RoomLeft(e.RoomLeaveReason.CLOSED),
    ]
    assert rig.hear(m.PlayerQuitGame(b"me", ME)) == []


def test_kick() -> None:
    rig = Rig().enter_room()
    rig.take_said()
    start = rig.now
    assert rig.do(c.KickPlayer(OTHER)) == []
    assert rig.take_said() == [m.KickRequest(OTHER)]
    rig.wait(1.0)
    rig.hear(m.PlayerQuitGame(b"ann", OTHER))
    rig.wait(0.9)
    assert rig.times(start) == [0.7]


def test_game_chat_is_sent_as_it_is_and_repeated_until_its_echo() -> None:
    rig = Rig().enter_room()
    rig.take_said()
    start = rig.now
    assert rig.do(c.SendGameChat(b"\nDA\x01\x02")) == []
    assert rig.take_said() == [m.GameChatRequest(b"\nDA\x01\x02")]
    rig.hear(m.GameChat(b"ann", b"hi"))
    rig.wait(1.0)
    assert rig.times(start) == [0.7]
    assert rig.hear(m.GameChat(b"me", b"\nDA\x01\x02")) == [
        e.GameChatReceived(b"me", b"\nDA\x01\x02")
    ]
    rig.wait(1.9)
    assert rig.times(start) == [0.7]


def test_a_quiet_room_is_listened_to_actively() -> None:
    """The announcement of a game may be lost, and nothing after it would bring it again."""
    rig = Rig().enter_room()
    rig.lose(m.GameStarted(1, 1, 2))
    start = rig.now
    rig.wait(2.1)
    assert rig.times(start) == [2.0]
    assert rig.hear_again(3) == [e.GameStarting(b"Game", 1, 2, 1, 1)]


# --- start ---------------------------------------------------------------------------------------


def test_start() -> None:
    rig = Rig().enter_room()
    rig.take_said()
    assert rig.do(c.StartGame()) == []
    assert rig.take_said() == [m.StartGameRequest()]
    rig.hear(m.GameStatus(GAME, 1, 2, 8))
    assert rig.hear(m.GameStarted(3, 2, 4)) == [e.GameStarting(b"Game", 2, 4, 3, 3)]
    assert rig.where() is Phase.STARTING
    assert rig.wait(10.0) == []
    (fault,) = rig.do(c.StartGame())
    assert isinstance(fault, e.FaultNoticed)


def test_a_refused_start() -> None:
    rig = Rig().enter_room()
    rig.do(c.StartGame())
    rig.hear(m.GameChat(b"Server", b"ann uses another emulator"))
    assert rig.hear(m.GameChat(b"Error", b"Emulators differ")) == [
        e.GameChatReceived(b"Error", b"Emulators differ"),
        e.RequestFailed(e.Request.START, answered=True, text=b"Emulators differ"),
    ]
    assert rig.do(c.StartGame()) == []


def test_a_start_without_an_answer() -> None:
    rig = Rig().enter_room()
    start = rig.now
    rig.do(c.StartGame())
    assert rig.wait(3.9) == []
    assert rig.times(start)[:4] == [0.7, 1.4, 2.1, 2.8]
    assert rig.wait(0.2) == [e.RequestFailed(e.Request.START, answered=False)]
    assert rig.where() is Phase.ROOM


def test_a_start_that_the_room_does_not_live_to_see() -> None:
    rig = Rig().enter_room()
    rig.do(c.StartGame())
    assert rig.hear(m.GameClosed(GAME))[-1] == e.RoomLeft(e.RoomLeaveReason.CLOSED)
    assert rig.wait(10.0) == []


@pytest.mark.parametrize(
    "command",
    [
        c.LeaveRoom(),
        c.SendGameChat(b"x"),
        c.KickPlayer(1),
        c.StartGame(),
        c.DropGame(),
        c.SubmitInput(b"x"),
        c.Connect(("192.0.2.1", 1), b"x", b"y"),
    ],
)
def test_what_does_not_fit_the_lobby(command: c.Command) -> None:
    rig = Rig().log_in()
    rig.take_said()
    (fault,) = rig.do(command)
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.NOT_POSSIBLE_NOW
    assert rig.take_said() == []


@pytest.mark.parametrize("command", [c.CreateGame(b"x"), c.JoinGame(1), c.DropGame()])
def test_what_does_not_fit_a_room(command: c.Command) -> None:
    rig = Rig().enter_room()
    rig.take_said()
    (fault,) = rig.do(command)
    assert isinstance(fault, e.FaultNoticed)
    assert fault.detail == f"{type(command).__name__} while in a room"
    assert rig.take_said() == []


def test_a_pending_request_knows_its_limit() -> None:
    pending = PendingRequest(e.Request.JOIN, 10.0, game_id=5, game=b"Go")
    assert (pending.limit, pending.game_id, pending.game) == (13.0, 5, b"Go")
