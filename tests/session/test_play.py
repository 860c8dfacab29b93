"""A game seen from the client: getting ready, frames, other players, every way to end."""

from dataclasses import replace

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.framedelay import interleave
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from kaillera_client.session.status import Phase, Pulse
from tests.session.rig import GAME, LOGIN, ME, OTHER, Rig

BLOCK = b"\x0a\x0b\x0c\x0d"
ZEROS = bytes(4)


def test_ready_is_said_when_the_emulator_is_loaded() -> None:
    rig = Rig().load()
    rig.take_said()
    assert rig.wait(30.0) == []
    assert rig.take_said() == [m.KeepAlive()]
    assert rig.submit() == []
    assert rig.take_said() == [m.Ready()]
    # "Go" answers the first input, with a frame of zeros.
    assert rig.hear(m.Ready()) == [e.AllReady(), e.FrameReady(ZEROS)]
    assert rig.take_said() == [m.GameData(b"\x01\x02")]
    assert rig.where() is Phase.PLAYING


def test_go_before_our_emulator_is_loaded_is_not_for_us() -> None:
    rig = Rig().load()
    assert rig.hear(m.Ready()) == []
    assert rig.where() is Phase.STARTING


def test_frames() -> None:
    rig = Rig().play()
    rig.take_said()
    assert rig.submit(b"\x03\x04") == []
    assert rig.take_said() == [m.GameData(b"\x03\x04")]
    assert rig.block() == [e.FrameReady(BLOCK)]
    assert rig.submit(b"\x05\x06") == []
    assert rig.hear(m.CachedGameData(0)) == [e.FrameReady(BLOCK)]
    # A block that comes early waits for its frame.
    assert rig.block(b"\1\2\3\4") == []
    assert rig.submit() == [e.FrameReady(b"\1\2\3\4")]
    progress = rig.session.status(rig.now).progress
    assert progress is not None
    assert progress.frames == 4
    assert progress.waiting_ms == 0


def test_go_and_the_first_block_in_one_datagram() -> None:
    rig = Rig().load()
    rig.submit()
    rig.lose(m.Ready())
    assert rig.hear(m.GameData(BLOCK), redundancy=2) == [e.AllReady(), e.FrameReady(ZEROS)]
    assert rig.submit() == [e.FrameReady(BLOCK)]


@pytest.mark.parametrize(
    ("ct", "frame_delay", "zeros"),
    [(1, 1, 1), (1, 7, 7), (2, 3, 7), (3, 2, 8), (4, 2, 11), (5, 2, 14), (6, 2, 17), (6, 1, 11)],
)
def test_exactly_the_delay_is_answered_with_zeros(ct: int, frame_delay: int, zeros: int) -> None:
    """Even though data is there from the beginning."""
    rig = Rig(m.ConnectionType(ct)).load(frame_delay)
    rig.submit()
    rig.lose(m.Ready())
    frames = [bytes((n, 0, 0, n)) for n in range(1, ct + 1)]
    halves = [b"".join(f[:2] for f in frames), b"".join(f[2:] for f in frames)]
    rig.hear(m.GameData(interleave(halves, ct)), redundancy=2)
    for _ in range(zeros + ct - 1):
        rig.submit()
    got = [x.data for x in rig.of(e.FrameReady)]
    assert got == [ZEROS] * zeros + frames


def test_inputs_are_packed_by_the_connection_type() -> None:
    rig = Rig(m.ConnectionType.GOOD).load(1)
    rig.submit(b"\1\1")
    rig.hear(m.Ready())
    rig.take_said()
    rig.submit(b"\2\2")
    assert rig.take_said() == []
    rig.submit(b"\3\3")
    assert rig.take_said() == [m.GameData(b"\1\1\2\2\3\3")]


def test_an_emulator_without_inputs() -> None:
    rig = Rig().load()
    rig.submit(b"")
    assert rig.hear(m.Ready()) == [e.AllReady(), e.FrameReady(b"")]
    assert rig.submit(b"") == []
    assert rig.block(b"") == [e.FrameReady(b"")]


def test_a_second_input_before_the_frame_is_a_fault() -> None:
    rig = Rig().load()
    rig.submit()
    (fault,) = rig.submit()
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.NOT_POSSIBLE_NOW
    rig.hear(m.Ready())
    rig.submit()
    rig.submit()
    assert rig.of(e.FaultNoticed)[-1].count == 2
    assert rig.block() == [e.FrameReady(BLOCK)]


def test_an_input_too_large_for_the_wire() -> None:
    rig = Rig(m.ConnectionType.BAD).load()
    rig.take_said()
    (fault,) = rig.submit(bytes(11000))
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.UNSENDABLE
    # As if it had never been asked: the emulator is not loaded yet.
    assert rig.take_said() == []
    rig.submit(bytes(10000))
    assert rig.take_said() == [m.Ready()]


# --- getting ready -------------------------------------------------------------------------------


def test_ready_is_repeated_and_given_up() -> None:
    rig = Rig().load()
    start = rig.now
    rig.submit()
    rig.take_said()
    assert rig.wait(119.9) == []
    assert rig.times(start)[:4] == [1.0, 3.0, 5.0, 7.0]
    rig.take_said()
    assert rig.wait(0.2) == [e.GameEnded(e.GameEndReason.NOT_ALL_READY, "120 s")]
    assert rig.take_said()[-1] == m.DropGameRequest()
    assert rig.where() is Phase.ROOM


def test_a_hole_while_getting_ready_is_never_skipped() -> None:
    rig = Rig().load()
    rig.submit()
    start = rig.now
    rig.lose(m.Ready())
    rig.hear(m.GameChat(b"Server", b"P1 Delay = 1"))
    rig.wait(3.1)
    wanted = {0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0}
    assert wanted <= set(rig.times(start))
    events = rig.hear_again(3)
    assert events[0] == e.AllReady()
    assert not rig.of(e.FaultNoticed)


def test_a_way_out_while_others_load() -> None:
    rig = Rig().load()
    rig.submit()
    rig.take_said()
    assert rig.do(c.DropGame()) == [e.GameEnded(e.GameEndReason.OWN_DROP)]
    assert rig.take_said() == [m.DropGameRequest()]
    assert rig.hear(m.Ready()) == []
    assert rig.where() is Phase.ROOM


# --- other players, other messages ---------------------------------------------------------------


def test_other_players_drop() -> None:
    rig = Rig().play()
    assert rig.hear(m.PlayerDropped(b"ann", 2)) == [e.PlayerDropped(b"ann", 2)]
    assert rig.where() is Phase.PLAYING


def test_rooms_and_chat_go_on_during_a_game() -> None:
    rig = Rig().play()
    assert rig.hear(m.GameChat(b"ann", b"gg")) == [e.GameChatReceived(b"ann", b"gg")]
    assert rig.hear(m.GlobalChat(b"bob", b"hi")) == [e.ChatReceived(b"bob", b"hi")]
    assert rig.hear(m.PlayerQuitGame(b"ann", OTHER)) == [e.PlayerLeft(OTHER, b"ann")]
    assert rig.hear(m.GameStarted(1, 1, 2)) == []
    assert rig.hear(m.Ready()) == []
    assert rig.hear(m.PlayerList(())) == []


def test_chat_in_a_game_carries_the_unacknowledged_inputs_along() -> None:
    rig = Rig().play(frame_delay=9)
    for _ in range(8):
        rig.submit()
    before = 5
    """Messages before the first input, as long as none is acknowledged."""

    for lines in (1, 2, 3):
        rig.do(c.SendGameChat(b"hi"))
        assert rig.datagrams[-1][1][0] == 9 + lines + before
    rig.submit()
    # The ten inputs, and the three lines among them: without those the oldest inputs would be out of reach.
    assert rig.datagrams[-1][1][0] == 13 + before
    rig.do(c.DropGame())
    assert rig.datagrams[-1][1][0] == 14 + before
    rig.do(c.SendGameChat(b"gg"))
    assert rig.datagrams[-1][1][0] == 5


def test_chat_in_a_game_is_not_repeated_for_its_own_sake() -> None:
    rig = Rig().play(frame_delay=9)
    rig.do(c.SendGameChat(b"hi"))
    start = rig.now
    rig.hear(m.GameChat(b"ann", b"x"))
    rig.wait(0.9)
    # The frames' bundles repeat it; a repeat of its own would only use the server's credit up.
    assert rig.times(start) == []


# --- the end of a game ---------------------------------------------------------------------------


def ends(reason: e.GameEndReason, rig: Rig, events: list[e.Event]) -> None:
    ended = [x for x in events if isinstance(x, e.GameEnded)]
    assert [x.reason for x in ended] == [reason]
    assert rig.where() is Phase.ROOM


def test_own_drop_is_confirmed() -> None:
    rig = Rig().play()
    rig.take_said()
    start = rig.now
    ends(e.GameEndReason.OWN_DROP, rig, rig.do(c.DropGame()))
    assert rig.take_said() == [m.DropGameRequest()]
    # What was on its way is nobody's fault.
    assert rig.block() == []
    rig.wait(1.0)
    assert rig.times(start) == [0.7]
    assert rig.hear(m.PlayerDropped(b"me", 1)) == []
    rig.wait(1.9)
    assert rig.times(start) == [0.7]
    assert not rig.of(e.FaultNoticed)
    (fault,) = rig.submit()
    assert isinstance(fault, e.FaultNoticed)


def test_leaving_the_room_drops_the_game_first() -> None:
    rig = Rig().play()
    rig.take_said()
    assert rig.do(c.LeaveRoom()) == [
        e.GameEnded(e.GameEndReason.OWN_DROP),
        e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST),
    ]
    assert rig.take_said() == [m.DropGameRequest(), m.QuitGameRequest()]
    assert rig.block() == []
    rig.hear(m.PlayerQuitGame(b"me", ME))
    assert not rig.of(e.FaultNoticed)
    rig.block()
    assert rig.of(e.FaultNoticed)[-1].fault is e.Fault.UNEXPECTED_GAME_DATA


def test_dropped_by_the_server() -> None:
    rig = Rig().play()
    rig.take_said()
    ends(e.GameEndReason.DROPPED_BY_SERVER, rig, rig.hear(m.PlayerDropped(b"me", 1)))
    assert rig.take_said() == []
    assert rig.hear(m.PlayerDropped(b"ann", 2)) == []


def test_an_old_drop_does_not_hide_a_new_one() -> None:
    rig = Rig().play()
    rig.do(c.DropGame())
    rig.hear(m.GameStarted(1, 1, 2))
    events = rig.hear(m.PlayerDropped(b"me", 1))
    ends(e.GameEndReason.DROPPED_BY_SERVER, rig, events)


def test_kicked_out_of_a_game() -> None:
    rig = Rig().play()
    rig.take_said()
    assert rig.hear(m.PlayerQuitGame(b"me", ME)) == [
        e.GameEnded(e.GameEndReason.REMOVED),
        e.RoomLeft(e.RoomLeaveReason.REMOVED),
    ]
    assert rig.take_said() == []


def test_the_room_closes_during_a_game() -> None:
    rig = Rig().play()
    assert rig.hear(m.GameClosed(GAME)) == [
        e.GameGone(GAME),
        e.GameEnded(e.GameEndReason.ROOM_CLOSED),
        e.RoomLeft(e.RoomLeaveReason.CLOSED),
    ]


@pytest.mark.parametrize(
    "payload",
    [
        b"\x12\x00\xff\x00\x01",
        b"\x12\x00\x03\x00\x01\x02\x03",
        b"\x12\x00\x00\x00",
        b"\x13\x00",
        b"\x12",
    ],
    ids=["cut", "another size", "empty", "no index", "no body"],
)
def test_malformed_game_data_ends_the_game_and_not_the_session(payload: bytes) -> None:
    rig = Rig().play()
    rig.submit()
    rig.take_said()
    ends(e.GameEndReason.MALFORMED_DATA, rig, rig.hear_payload(payload))
    assert rig.take_said() == [m.DropGameRequest()]
    assert rig.hear(m.GlobalChat(b"a", b"b")) == [e.ChatReceived(b"a", b"b")]


def test_a_block_that_the_cache_does_not_have() -> None:
    rig = Rig().play()
    rig.block()
    rig.take_said()
    events = rig.hear(m.CachedGameData(1))
    assert events == [e.GameEnded(e.GameEndReason.CACHE_MISS, "entry 1 of 1")]
    assert rig.take_said() == [m.DropGameRequest()]


@pytest.mark.parametrize("data", [b"", b"\1", b"\1\2\3"])
def test_an_input_size_that_changes(data: bytes) -> None:
    rig = Rig().play()
    rig.take_said()
    events = rig.submit(data)
    ends(e.GameEndReason.INPUT_SIZE_CHANGED, rig, events)
    assert rig.take_said() == [m.DropGameRequest()]


@pytest.mark.parametrize("running", [True, False])
def test_a_far_jump_in_a_game_is_fatal_for_the_game(running: bool) -> None:
    rig = Rig().play() if running else Rig().load()
    for _ in range(300):
        rig.lose(m.GameData(BLOCK))
    ends(e.GameEndReason.MESSAGES_LOST, rig, rig.hear(m.GameData(BLOCK)))
    # Afterwards the lobby's rule holds: the session goes on.
    rig.hear(m.GlobalChat(b"a", b"b"))
    rig.wait(2.0)
    assert rig.hear(m.GlobalChat(b"a", b"c")) == [e.ChatReceived(b"a", b"c")]


def test_a_hole_in_a_game_waits_and_is_fatal_in_the_end() -> None:
    rig = Rig().play()
    rig.submit()
    rig.lose(m.GameData(BLOCK))
    rig.hear(m.GameData(BLOCK))
    start = rig.now
    for _ in range(149):
        rig.wait(0.1)
        # The server answers our repeats, but it does not remember the missing one.
        rig.hear_again(1)
    assert rig.where() is Phase.PLAYING
    rig.take_said()
    events = rig.wait(0.2)
    assert events == [e.GameEnded(e.GameEndReason.MESSAGES_LOST, "missing for 15 s")]
    assert rig.take_said() == [m.DropGameRequest()]
    assert rig.now - start < 15.2


def test_an_old_hole_counts_from_when_the_emulator_waits_for_it() -> None:
    rig = Rig().play()
    rig.lose(m.GameData(BLOCK))
    rig.hear(m.GameData(BLOCK))
    # The emulator pauses; nobody asks the server for anything.
    assert rig.wait(100.0) == []
    rig.submit()
    assert rig.wait(1.0) == []
    assert rig.hear_again(2) == [e.FrameReady(BLOCK)]


def test_a_hole_that_is_filled_in_a_game() -> None:
    rig = Rig().play()
    rig.submit()
    rig.lose(m.GameData(BLOCK))
    assert rig.hear(m.GameData(b"\1\2\3\4")) == []
    assert rig.hear_again(2) == [e.FrameReady(BLOCK)]
    assert rig.submit() == [e.FrameReady(b"\1\2\3\4")]
    counters = rig.session.status(rig.now).counters
    assert (counters.recovered_by_redundancy, counters.recovered_by_resend) == (1, 0)
    rig.submit()
    assert rig.wait(14.0) == []


# --- silence -------------------------------------------------------------------------------------


def test_a_silent_server_is_reported_and_then_given_up() -> None:
    rig = Rig().play()
    rig.submit()
    start = rig.now
    assert rig.wait(14.9) == []
    assert rig.wait(0.2) == [e.ServerSilent(15.0)]
    assert rig.wait(44.8) == []
    progress = rig.session.status(rig.now).progress
    assert progress is not None
    assert progress.waiting_ms == pytest.approx(59900)
    rig.take_said()
    assert rig.wait(0.2) == [
        e.GameEnded(e.GameEndReason.SERVER_SILENT, "60 s"),
        e.RoomLeft(e.RoomLeaveReason.DISCONNECTED),
    ]
    # The line may be dead in one direction only: then the others need not wait for us.
    said = rig.take_said()[-3:]
    assert said == [m.DropGameRequest(), m.QuitGameRequest(), m.QuitRequest(b"")]
    assert rig.wait(1.0) == [e.Disconnected(e.DisconnectReason.LOST)]
    assert rig.where() is Phase.CLOSED
    assert rig.now > start


def test_a_server_that_answers_our_last_goodbye() -> None:
    rig = Rig().play()
    rig.submit()
    rig.wait(60.1)
    assert rig.hear(m.UserQuit(b"me", ME, b"")) == [e.Disconnected(e.DisconnectReason.LOST)]


def test_who_logs_out_while_a_silent_server_is_given_up_makes_no_mistake() -> None:
    rig = Rig().play()
    rig.submit()
    rig.wait(60.1)
    assert rig.where() is Phase.LEAVING
    assert rig.do(c.Logout()) == []
    assert rig.wait(1.0) == [e.Disconnected(e.DisconnectReason.LOST)]


def test_a_server_that_only_repeats_itself_is_not_silent() -> None:
    """Somebody else is late, perhaps for minutes: that is for the players to judge."""
    rig = Rig().play()
    rig.submit()
    for _ in range(200):
        rig.wait(1.0)
        rig.hear_again(3)
    assert rig.where() is Phase.PLAYING
    assert not rig.of(e.ServerSilent)
    assert rig.block() == [e.FrameReady(BLOCK)]


def test_the_warning_comes_again_after_a_new_silence() -> None:
    rig = Rig().play()
    rig.submit()
    rig.wait(16.0)
    rig.block()
    rig.submit()
    rig.wait(16.0)
    assert len(rig.of(e.ServerSilent)) == 2


def test_a_short_patience() -> None:
    from_start = Rig(session=None)
    assert from_start.session.status(0.0).progress is None
    rig = Rig()
    rig.session = type(rig.session)(give_up_after=3.0)
    rig.play()
    rig.submit()
    events = rig.wait(3.1)
    assert events[0] == e.GameEnded(e.GameEndReason.SERVER_SILENT, "3 s")


def test_an_emulator_that_pauses_is_not_a_silent_server() -> None:
    rig = Rig().play()
    assert rig.wait(200.0) == []
    assert rig.where() is Phase.PLAYING


# --- numbers -------------------------------------------------------------------------------------


def test_progress() -> None:
    rig = Rig().play(frame_delay=1)
    for wait in (0.005, 0.005, 0.2, 0.05):
        rig.submit()
        rig.wait(wait)
        rig.block()
    rig.submit()
    rig.wait(0.1)
    progress = rig.session.status(rig.now).progress
    assert progress is not None
    assert (progress.game, progress.player, progress.players) == (b"Game", 1, 2)
    assert (progress.frame_delay, progress.delay_frames, progress.frames) == (1, 1, 5)
    assert progress.stalled_frames == 2
    assert progress.longest_stall_ms == pytest.approx(200, abs=0.1)
    assert progress.waiting_ms == pytest.approx(100, abs=0.1)
    assert progress.last_rtt_ms is not None
    assert progress.rtt_ms is not None
    rig.wait(0.2)
    progress = rig.session.status(rig.now).progress
    assert progress is not None
    assert progress.longest_stall_ms == pytest.approx(300, abs=0.1)


def test_the_wait_that_ends_a_game_counts() -> None:
    rig = Rig(session=ClientSession(give_up_after=10)).play()
    rig.submit()
    rig.wait(20)
    progress = rig.session.status(rig.now).progress
    assert progress is not None
    assert progress.waiting_ms == 0
    assert progress.stalled_frames == 1
    assert progress.longest_stall_ms == pytest.approx(10_000, abs=100)


def test_a_short_wait_is_no_stall() -> None:
    rig = Rig().play()
    rig.submit()
    rig.wait(0.01)
    progress = rig.session.status(rig.now).progress
    assert progress is not None
    assert progress.waiting_ms == pytest.approx(10, abs=0.1)
    assert progress.longest_stall_ms == 0


def test_blocks_that_nobody_asked_for_have_no_round_trip() -> None:
    rig = Rig().play()
    for _ in range(3):
        rig.block()
    progress = rig.session.status(rig.now).progress
    assert progress is not None
    rig.submit()
    rig.submit()
    assert len(rig.of(e.FrameReady)) == 3


def test_recoveries_of_all_games_of_a_session() -> None:
    rig = Rig().play()
    for _ in range(2):
        rig.submit()
        rig.lose(m.GameData(BLOCK))
        rig.hear(m.GameData(BLOCK), redundancy=2)
        rig.submit()
        rig.submit()
        rig.lose(m.GameData(BLOCK))
        rig.wait(0.4)
        # Only what arrives behind a newer message is certainly a repeat.
        rig.hear(m.GameChat(b"ann", b"late?"), redundancy=2)
        rig.do(c.DropGame())
        rig.hear(m.PlayerDropped(b"me", 1))
        rig.hear(m.GameStarted(1, 1, 2))
        rig.submit()
        rig.hear(m.Ready())
    counters = rig.session.status(rig.now).counters
    assert (counters.recovered_by_redundancy, counters.recovered_by_resend) == (2, 2)


def test_garbage_from_the_server_in_a_game_is_only_counted() -> None:
    rig = Rig().play()
    rig.submit()
    (fault,) = rig.hear_text(b"\xff\xff", LOGIN)
    assert isinstance(fault, e.FaultNoticed)
    assert rig.block() == [e.FrameReady(BLOCK)]


def pulse_of(rig: Rig) -> Pulse | None:
    pulse = rig.session.pulse(rig.now)
    if pulse is None:
        return None
    return replace(pulse, waiting=round(pulse.waiting, 6), waited=round(pulse.waited, 6))


def test_the_pulse_of_a_game() -> None:
    rig = Rig()
    assert pulse_of(rig) is None
    rig.load()
    assert pulse_of(rig) is None
    rig.wait(5.0)
    rig.submit()
    rig.wait(1.0)
    rig.hear(m.Ready())
    # Loading is no waiting for a frame.
    assert pulse_of(rig) == Pulse(1, 0.0, 0.0, 0)
    rig.now += 0.02
    rig.submit()
    rig.now += 0.5
    assert pulse_of(rig) == Pulse(1, 0.5, 0.5, 0)
    rig.block()
    rig.now += 0.03
    assert pulse_of(rig) == Pulse(2, 0.0, 0.5, 0)
    rig.submit()
    rig.now += 0.01
    assert pulse_of(rig) == Pulse(2, 0.01, 0.51, 0)
    rig.do(c.DropGame())
    assert pulse_of(rig) is None


def test_a_block_that_came_after_our_repeat_counts_as_resent() -> None:
    rig = Rig().play()
    rig.submit()
    rig.lose(m.GameData(b"\x0a\x0b\x0c\x0d"))
    rig.wait(0.3)
    rig.hear_again(2)
    rig.lose(m.GameData(b"\x0a\x0b\x0c\x0d"))
    rig.submit()
    rig.wait(0.3)
    rig.hear(m.GameData(b"\x0a\x0b\x0c\x0d"), redundancy=2)
    pulse = pulse_of(rig)
    assert pulse is not None
    assert (pulse.resends, pulse.waiting) == (1, 0.0)


def test_a_server_that_is_silent_while_a_game_gets_ready_is_given_up() -> None:
    rig = Rig(session=ClientSession(give_up_after=30.0)).load()
    rig.submit()
    heard_at = rig.now
    rig.wait(10.0)
    assert rig.do(c.NoteSilence(heard_at)) == []
    rig.wait(6.0)
    assert rig.do(c.NoteSilence(heard_at)) == [e.ServerSilent(16.0)]
    assert rig.do(c.NoteSilence(heard_at)) == []
    rig.take_said()
    rig.wait(15.0)
    events = rig.do(c.NoteSilence(heard_at))
    assert events == [
        e.GameEnded(e.GameEndReason.SERVER_SILENT, "31 s"),
        e.RoomLeft(e.RoomLeaveReason.DISCONNECTED),
    ]
    assert rig.take_said()[-3:] == [m.DropGameRequest(), m.QuitGameRequest(), m.QuitRequest(b"")]
    assert rig.wait(1.0) == [e.Disconnected(e.DisconnectReason.LOST)]


def test_what_the_server_says_while_a_game_gets_ready_is_a_sign_of_life() -> None:
    rig = Rig(session=ClientSession(give_up_after=30.0)).load()
    heard_at = rig.now
    rig.wait(29.0)
    rig.hear(m.GlobalChat(b"ann", b"hi"))
    rig.wait(14.0)
    assert rig.do(c.NoteSilence(heard_at)) == []
    assert rig.do(c.NoteSilence(rig.now)) == []
    rig.submit()
    rig.wait(2.0)
    assert rig.do(c.NoteSilence(heard_at)) == [e.ServerSilent(16.0)]
    rig.hear(m.Ready())
    # In a running game the session sees for itself, and a new silence is told anew.
    rig.submit()
    rig.submit()
    assert rig.wait(15.5)[-1] == e.ServerSilent(15.0)
    assert rig.do(c.NoteSilence(heard_at)) == []


def test_silence_outside_a_game_changes_nothing() -> None:
    rig = Rig().enter_room()
    rig.wait(100.0)
    assert rig.do(c.NoteSilence(0.0)) == []
    assert rig.where() is Phase.ROOM
