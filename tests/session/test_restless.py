"""What a server can make a client do by starting games, dropping players and sending frames as fast as it likes."""

from kaillera_client.protocol import messages as m
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.session.rig import GAME, ME, Rig

START = m.GameStarted(1, 1, 2)
END = m.PlayerDropped(b"me", 1)


def test_games_that_end_at_once_and_start_again_are_played_for_two_minutes_and_more() -> None:
    """A start every three seconds for an hour, and twenty in a row now and then."""
    rig = Rig().enter_room()
    for _ in range(5):
        for _ in range(20):
            rig.hear(START)
            rig.hear(END)
        rig.wait(60)
    for _ in range(1200):
        rig.hear(START)
        rig.hear(END)
        rig.wait(3)
    assert len(rig.of(e.GameStarting)) == len(rig.of(e.GameEnded)) == 1300
    assert rig.where() is Phase.ROOM


def test_a_server_that_starts_game_after_game_is_left() -> None:
    rig = Rig().enter_room()
    rig.take_said()
    for _ in range(20):
        rig.hear(START)
        rig.hear(END)
    assert rig.hear(START) == [e.RoomLeft(e.RoomLeaveReason.DISCONNECTED)]
    assert rig.take_said() == [m.QuitGameRequest(), m.QuitRequest(b"")]
    assert rig.hear(START) == []
    assert rig.wait(1) == [e.Disconnected(e.DisconnectReason.RESTLESS)]
    assert len(rig.of(e.GameStarting)) == len(rig.of(e.GameEnded)) == 20


def test_all_that_in_one_datagram() -> None:
    rig = Rig().enter_room()
    for _ in range(4):
        for _ in range(15):
            rig.lose(START)
            rig.lose(END)
        rig.hear(START, redundancy=31)
        rig.hear(END)
    assert len(rig.of(e.GameStarting)) == 20
    rig.hear(m.UserQuit(b"me", ME, b""))
    assert rig.events[-1] == e.Disconnected(e.DisconnectReason.RESTLESS)


def test_a_player_can_leave_a_game_only_so_often() -> None:
    rig = Rig().play()
    drop = m.PlayerDropped(b"other", 2)
    events: list[e.Event] = []
    while not any(isinstance(event, e.FaultNoticed) for event in events):
        for _ in range(30):
            rig.lose(drop)
        events = rig.hear(drop, redundancy=31)
    assert e.FaultNoticed(e.Fault.TOO_MUCH_NEWS, 1, "1 at once") in events
    assert len(rig.of(e.PlayerDropped)) <= 25_000
    rig.submit()
    assert rig.block() == [e.FrameReady(b"\x0a\x0b\x0c\x0d")]


def test_a_second_list_of_players_makes_no_place_for_more() -> None:
    rig = Rig().enter_room()
    entered = len(rig.of(e.PlayerEntered))
    for user_id in range(1000, 2000):
        if not user_id % 200:
            rig.hear(m.PlayerList(()))
        rig.hear(m.PlayerJoinedGame(0, m.RoomPlayer(b"guest", 20, user_id, 1)))
    assert len(rig.of(e.PlayerEntered)) - entered <= 256


def test_players_with_endless_names_are_not_believed() -> None:
    rig = Rig().log_in()
    rig.do(c.CreateGame(b"Game"))
    rig.hear(m.GameCreated(b"me", b"Game", b"Emulator 1.0", GAME))
    short, long = (m.RoomPlayer(b"x" * size, 20, size, 1) for size in (1024, 1025))
    rig.hear(m.PlayerList((long, short)))
    rig.hear(m.PlayerJoinedGame(0, long))
    assert [entered.players for entered in rig.of(e.RoomEntered)] == [(short,)]
    assert rig.of(e.PlayerEntered) == []


def test_frames_that_nobody_has_asked_for_end_the_game_before_they_fill_the_memory() -> None:
    rig = Rig().play()
    events: list[e.Event] = []
    while not events:
        events = rig.block()
    assert events == [e.GameEnded(e.GameEndReason.MALFORMED_DATA, "4096 frames too early")]
    assert rig.where() is Phase.ROOM
