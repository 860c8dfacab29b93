"""The lobby: lists in pieces, changes, chat, keep-alive, the end of a session."""

from dataclasses import replace

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session import lobby as lobby_module
from kaillera_client.session.guests import MOST_GUESTS
from kaillera_client.session.lobby import Lobby
from kaillera_client.session.status import Phase
from tests.session.rig import LOGIN, ME, OTHER, Rig

ANN = m.ListedUser(b"ann", 20, m.USER_IDLE, 11, 1)
BOB = m.ListedUser(b"bob", 30, 0, 12, 3)
CHESS = m.ListedGame(b"Chess", 5, b"Emu", b"ann", b"1/8", m.GAME_WAITING)
GO = m.ListedGame(b"Go", 6, b"Emu", b"bob", b"2/2", m.GAME_PLAYING)


def test_lists_in_pieces_and_again() -> None:
    lobby = Lobby()
    assert lobby.apply_status(m.ServerStatus((ANN,), ())) == [e.UserUpdated(ANN)]
    assert lobby.apply_status(m.ServerStatus((BOB,), (CHESS,))) == [
        e.UserUpdated(BOB),
        e.GameUpdated(CHESS),
    ]
    slower = replace(ANN, ping_ms=90)
    again = lobby.apply_status(m.ServerStatus((slower, BOB), (CHESS, GO)))
    assert again == [e.UserUpdated(slower), e.GameUpdated(GO)]
    assert lobby.users == {11: slower, 12: BOB}
    assert lobby.games == {5: CHESS, 6: GO}


def test_changes_one_by_one() -> None:
    lobby = Lobby()
    assert lobby.user_joined(m.UserJoined(b"ann", 11, 20, 1)) == [e.UserUpdated(ANN)]
    assert lobby.user_joined(m.UserJoined(b"ann", 11, 20, 1)) == []
    (created,) = lobby.game_created(m.GameCreated(b"ann", b"Chess", b"Emu", 5))
    assert created == e.GameUpdated(replace(CHESS, occupancy=b""))
    assert lobby.game_status(m.GameStatus(5, 0, 1, 8)) == [e.GameUpdated(CHESS)]
    assert lobby.game_status(m.GameStatus(5, 0, 1, 8)) == []
    assert lobby.game_status(m.GameStatus(99, 0, 1, 8)) == []
    assert lobby.game_closed(m.GameClosed(5)) == [e.GameGone(5)]
    assert lobby.game_closed(m.GameClosed(5)) == []
    assert lobby.user_quit(m.UserQuit(b"ann", 11, b"bye")) == [e.UserGone(11, b"ann", b"bye")]
    assert not lobby.users
    assert not lobby.games


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lobby_module, "MOST_USERS", 1)
    monkeypatch.setattr(lobby_module, "MOST_GAMES", 1)
    lobby = Lobby()
    lobby.apply_status(m.ServerStatus((ANN, BOB), (CHESS, GO)))
    assert (list(lobby.users), list(lobby.games)) == ([11], [5])
    # What is known may still change.
    assert lobby.game_status(m.GameStatus(5, 0, 2, 8))


def test_entries_longer_than_any_server_has_are_not_believed() -> None:
    lobby = Lobby()
    endless = b"x" * 1025
    lobby.apply_status(m.ServerStatus((replace(ANN, name=endless),), ()))
    games = (
        replace(CHESS, name=endless),
        replace(CHESS, emulator=endless),
        replace(CHESS, owner=endless),
        replace(CHESS, occupancy=endless),
    )
    lobby.apply_status(m.ServerStatus((), games))
    assert not lobby.users
    assert not lobby.games
    assert lobby.apply_status(m.ServerStatus((replace(ANN, name=b"x" * 1024),), ()))


def test_endless_lists_stay_bounded() -> None:
    lobby = Lobby()
    for first in range(0, 60_000, 1000):
        numbers = range(first, first + 1000)
        users = tuple(replace(ANN, user_id=number) for number in numbers)
        games = tuple(replace(CHESS, game_id=number) for number in numbers)
        lobby.apply_status(m.ServerStatus(users, games))
    assert len(lobby.users) == lobby_module.MOST_USERS
    assert len(lobby.games) == lobby_module.MOST_GAMES


def test_a_room_has_no_endless_row_of_players() -> None:
    rig = Rig().log_in()
    crowd = tuple(m.RoomPlayer(b"x", 1, number, 1) for number in range(100, 1100))
    rig.do(c.CreateGame(b"Chess"))
    rig.hear(m.GameCreated(b"me", b"Chess", b"Emulator 1.0", 5))
    (entered,) = [
        event for event in rig.hear(m.PlayerList(crowd)) if isinstance(event, e.RoomEntered)
    ]
    assert len(entered.players) == MOST_GUESTS
    own = m.RoomPlayer(b"me", 20, ME, 1)
    assert rig.hear(m.PlayerJoinedGame(5, own)) == [e.PlayerEntered(own)]
    late = m.RoomPlayer(b"late", 1, 5000, 1)
    assert rig.hear(m.PlayerJoinedGame(5, late)) == []
    # Who is here may be told again, and who leaves makes room.
    assert rig.hear(m.PlayerJoinedGame(5, crowd[0])) == [e.PlayerEntered(crowd[0])]
    assert rig.hear(m.PlayerQuitGame(b"x", 100))
    assert rig.hear(m.PlayerJoinedGame(5, late)) == [e.PlayerEntered(late)]


def test_a_server_that_never_stops_talking_is_not_passed_on_without_end() -> None:
    rig = Rig().log_in()
    told = [m.GlobalChat(b"ann", b"%d" % number) for number in range(30_000)]
    passed = [event for line in told for event in rig.hear(line)]
    heard = sum(isinstance(event, e.ChatReceived) for event in passed)
    faults = [event.fault for event in passed if isinstance(event, e.FaultNoticed)]
    assert 24_000 < heard <= 25_000
    assert set(faults) == {e.Fault.TOO_MUCH_NEWS}
    assert len(faults) < 20
    # What is asked for and what ends is told all the same, and later there is room again.
    rig.do(c.CreateGame(b"Chess"))
    rig.hear(m.GameCreated(b"me", b"Chess", b"Emulator 1.0", 5))
    assert isinstance(rig.hear(m.PlayerList(()))[0], e.RoomEntered)
    rig.now += 10
    assert rig.hear(told[0]) == [e.ChatReceived(b"ann", b"0")]


def test_the_session_passes_the_lobby_on() -> None:
    rig = Rig().log_in()
    assert rig.hear(m.ServerStatus((ANN,), (CHESS,))) == [e.UserUpdated(ANN), e.GameUpdated(CHESS)]
    assert rig.hear(m.GameStatus(5, 2, 2, 8))
    assert rig.hear(m.GlobalChat(b"ann", b"hi")) == [e.ChatReceived(b"ann", b"hi")]
    assert rig.hear(m.GameChat(b"ann", b"hi")) == [e.GameChatReceived(b"ann", b"hi")]
    assert rig.hear(m.GameClosed(5)) == [e.GameGone(5)]
    assert rig.hear(m.UserQuit(b"ann", 11, b"")) == [e.UserGone(11, b"ann", b"")]


def test_messages_of_rooms_mean_nothing_in_the_lobby() -> None:
    rig = Rig().log_in()
    for message in (
        m.GameStarted(1, 1, 2),
        m.Ready(),
        m.PlayerDropped(b"x", 1),
        m.PlayerQuitGame(b"x", OTHER),
        m.PlayerQuitGame(b"me", ME),
        m.PlayerJoinedGame(0, m.RoomPlayer(b"x", 1, OTHER, 1)),
    ):
        assert rig.hear(message) == []
    assert rig.where() is Phase.LOBBY


# --- chat ----------------------------------------------------------------------------------------


def test_chat_keeps_two_seconds_between_lines() -> None:
    rig = Rig().log_in()
    rig.take_said()
    start = rig.now
    for line in (b"a", b"b", b"c"):
        assert rig.do(c.SendChat(line)) == []
    at: list[tuple[float, m.ClientMessage]] = []
    for _ in range(50):
        at += [(round(rig.now - start, 1), said) for said in rig.take_said()]
        for _, said in at[-1:]:
            assert isinstance(said, m.GlobalChatRequest)
            rig.hear(m.GlobalChat(b"me", said.text))
        rig.wait(0.1)
    assert at == [
        (0.0, m.GlobalChatRequest(b"a")),
        (2.1, m.GlobalChatRequest(b"b")),
        (4.2, m.GlobalChatRequest(b"c")),
    ]


def test_a_line_without_its_echo_is_repeated_up_to_four_times() -> None:
    rig = Rig().log_in()
    start = rig.now
    rig.do(c.SendChat(b"hello"))
    rig.hear(m.GlobalChat(b"ann", b"hello"))
    rig.wait(10.0)
    assert rig.times(start) == [0.7, 1.4, 2.1, 2.8]
    assert rig.of(e.RequestFailed) == []


def test_an_echo_ends_the_repeats() -> None:
    rig = Rig().log_in()
    start = rig.now
    rig.do(c.SendChat(b"hello"))
    rig.wait(1.0)
    rig.hear(m.GlobalChat(b"me", b"hello"))
    rig.wait(5.0)
    assert rig.times(start) == [0.7]


def test_chat_that_cannot_be_sent() -> None:
    rig = Rig().log_in()
    (fault,) = rig.do(c.SendChat(b"a\0b"))
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.UNSENDABLE
    for _ in range(51):
        assert rig.do(c.SendChat(b"x")) == []
    (fault,) = rig.do(c.SendChat(b"x"))
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.NOT_POSSIBLE_NOW


# --- keep-alive ----------------------------------------------------------------------------------


def test_keep_alive_after_twenty_quiet_seconds() -> None:
    rig = Rig().log_in()
    rig.take_said()
    start = rig.now
    rig.wait(61.0)
    assert rig.times(start) == [20.0, 40.0, 60.0]
    assert rig.take_said() == [m.KeepAlive()] * 3


def test_repeats_in_a_quiet_room_do_not_replace_the_keep_alive() -> None:
    """A server takes a repeat for a lost datagram, not for a sign of life."""
    rig = Rig().enter_room()
    rig.take_said()
    rig.wait(65.0)
    assert rig.take_said() == [m.KeepAlive()] * 3


def test_a_game_that_stands_still_is_kept_alive() -> None:
    rig = Rig().play()
    rig.submit()
    rig.take_said()
    for _ in range(30):
        rig.wait(1.0)
        rig.hear_again(3)
    assert rig.take_said() == [m.KeepAlive()]


# --- the end -------------------------------------------------------------------------------------


def test_goodbye_is_repeated_until_it_is_confirmed() -> None:
    rig = Rig().log_in()
    rig.take_said()
    start = rig.now
    assert rig.do(c.Logout(b"bye")) == []
    assert rig.where() is Phase.LEAVING
    assert rig.take_said() == [m.QuitRequest(b"bye")]
    assert rig.wait(0.3) == []
    assert rig.times(start) == [0.2]
    assert rig.hear(m.UserQuit(b"me", ME, b"bye")) == [
        e.Disconnected(e.DisconnectReason.LOGOUT, b"bye")
    ]
    assert rig.where() is Phase.CLOSED
    assert rig.session.deadline() is None


def test_goodbye_ends_after_half_a_second_without_an_answer() -> None:
    rig = Rig().log_in()
    start = rig.now
    rig.do(c.Logout())
    assert rig.session.on_deadline(rig.now + 0.1) == []
    # Nothing may be said after the goodbye, whatever comes.
    rig.lose(m.GlobalChat(b"ann", b"lost"))
    assert rig.hear(m.ServerAck()) == []
    assert rig.hear(m.GlobalChat(b"ann", b"hi"), redundancy=3) == []
    events = rig.wait(1.0)
    assert events == [e.Disconnected(e.DisconnectReason.LOGOUT)]
    assert rig.times(start) == [0.2, 0.4]
    assert isinstance(rig.said[-1], m.QuitRequest)
    (fault,) = rig.do(c.Logout())
    assert isinstance(fault, e.FaultNoticed)


def test_goodbye_from_a_running_game() -> None:
    rig = Rig().play()
    rig.take_said()
    assert rig.do(c.Logout(b"bye")) == [
        e.GameEnded(e.GameEndReason.OWN_DROP),
        e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST),
    ]
    assert rig.take_said() == [m.DropGameRequest(), m.QuitGameRequest(), m.QuitRequest(b"bye")]


def test_a_goodbye_that_cannot_be_sent_changes_nothing() -> None:
    rig = Rig().enter_room()
    (fault,) = rig.do(c.Logout(b"a\0b"))
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.UNSENDABLE
    assert rig.where() is Phase.ROOM


@pytest.mark.parametrize("place", ["lobby", "room", "game"])
def test_the_server_ends_the_session(place: str) -> None:
    rig = {"lobby": Rig().log_in, "room": Rig().enter_room, "game": Rig().play}[place]()
    events = rig.hear(m.UserQuit(b"me", ME, b"Ping timeout"))
    expected: list[e.Event] = []
    if place == "game":
        expected.append(e.GameEnded(e.GameEndReason.DISCONNECTED))
    if place != "lobby":
        expected.append(e.RoomLeft(e.RoomLeaveReason.DISCONNECTED))
    assert events == [*expected, e.Disconnected(e.DisconnectReason.REMOVED, b"Ping timeout")]
    assert rig.where() is Phase.CLOSED
    assert rig.wait(100.0) == []
    assert rig.hear(m.GlobalChat(b"x", b"y")) == []


# --- holes ---------------------------------------------------------------------------------------


def test_a_hole_is_asked_for_and_then_skipped() -> None:
    rig = Rig().log_in()
    rig.lose(m.GlobalChat(b"ann", b"1"))
    start = rig.now
    assert rig.hear(m.GlobalChat(b"ann", b"2")) == []
    at_once = [at for at, _, _ in rig.datagrams if at == start]
    assert at_once
    assert rig.wait(1.4) == []
    assert rig.times(start) == [0.25]
    assert rig.wait(0.2) == [
        e.FaultNoticed(e.Fault.MESSAGES_SKIPPED, 1),
        e.ChatReceived(b"ann", b"2"),
    ]
    start = rig.now
    assert rig.hear(m.GlobalChat(b"ann", b"3")) == [e.ChatReceived(b"ann", b"3")]
    assert rig.wait(3.0) == []
    assert rig.times(start) == []
    assert rig.session.status(rig.now).counters.holes == 1


def test_a_hole_that_is_filled_is_forgotten() -> None:
    rig = Rig().log_in()
    rig.lose(m.GlobalChat(b"ann", b"1"))
    rig.hear(m.GlobalChat(b"ann", b"2"))
    assert rig.hear_again(2) == [e.ChatReceived(b"ann", b"1"), e.ChatReceived(b"ann", b"2")]
    start = rig.now
    assert rig.wait(5.0) == []
    assert rig.times(start) == []


def test_a_far_jump_is_resynchronized_in_the_lobby() -> None:
    rig = Rig().log_in()
    for _ in range(300):
        rig.lose(m.GlobalChat(b"ann", b"lost"))
    assert rig.hear(m.GlobalChat(b"ann", b"now"), redundancy=2) == []
    events = rig.wait(1.6)
    assert events == [
        e.FaultNoticed(e.Fault.MESSAGES_SKIPPED, 1),
        e.ChatReceived(b"ann", b"lost"),
        e.ChatReceived(b"ann", b"now"),
    ]


def test_a_hole_in_a_room_ends_with_what_the_server_says_next() -> None:
    rig = Rig().enter_room()
    rig.lose(m.GameChat(b"ann", b"lost"))
    rig.hear(m.UserQuit(b"me", ME, b"kicked"))
    events = rig.wait(1.6)
    assert events[-1] == e.Disconnected(e.DisconnectReason.REMOVED, b"kicked")
    assert rig.where() is Phase.CLOSED


# --- faults --------------------------------------------------------------------------------------


def test_faults_are_reported_at_powers_of_two() -> None:
    rig = Rig().log_in()
    for _ in range(100):
        rig.hear_text(b"\x01", LOGIN)
    counts = [x.count for x in rig.of(e.FaultNoticed)]
    assert counts == [1, 2, 4, 8, 16, 32, 64]
    assert {x.fault for x in rig.of(e.FaultNoticed)} == {e.Fault.MALFORMED_DATAGRAM}
    assert rig.session.status(rig.now).counters.faults == 100


def test_unknown_and_cut_messages_are_counted_and_passed_over() -> None:
    rig = Rig().log_in()
    assert rig.hear_payload(b"\x18\x00") == [
        e.FaultNoticed(e.Fault.UNKNOWN_MESSAGE, 1, "type 0x18")
    ]
    (fault,) = rig.hear_payload(b"\x07abc")
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.MALFORMED_MESSAGE
    assert rig.hear(m.GlobalChat(b"a", b"b")) == [e.ChatReceived(b"a", b"b")]


def test_game_data_in_the_lobby() -> None:
    rig = Rig().log_in()
    for message in (m.GameData(b"abcd"), m.CachedGameData(0)):
        rig.hear(message)
    assert [x.fault for x in rig.of(e.FaultNoticed)] == [e.Fault.UNEXPECTED_GAME_DATA] * 2
    (fault,) = rig.hear_payload(b"\x12\x00\xff\x00\x01")
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.MALFORMED_MESSAGE
