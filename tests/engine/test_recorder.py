"""The report of a game."""

from kaillera_client.engine.recorder import GameRecorder
from kaillera_client.engine.report import GameReport
from kaillera_client.session.events import GameStarting
from kaillera_client.session.status import Counters, GameProgress, RttPercentiles

START = GameStarting(b"Arena", player=2, players=3, frame_delay=1, delay_frames=1)
PROGRESS = GameProgress(
    game=b"Arena",
    player=2,
    players=3,
    frame_delay=1,
    delay_frames=1,
    frames=2,
    waiting_ms=0.0,
    last_rtt_ms=1.0,
    rtt_ms=RttPercentiles(1.0, 2.0, 3.0),
    stalled_frames=4,
    longest_stall_ms=50.0,
)


def play(frames: list[bytes], states: list[int | None]) -> GameReport:
    recorder = GameRecorder(START, Counters(duplicates=5, recovered_by_resend=1))
    for frame in frames:
        recorder.frame(frame)
    for state in states:
        recorder.state(state)
    after = Counters(duplicates=7, recovered_by_resend=4, recovered_by_redundancy=2)
    return recorder.report(PROGRESS, after, "Done.", by_own_wish=True)


def test_the_numbers_of_this_game_only() -> None:
    report = play([b"ab", b"cd"], [1, 2, 3])
    assert (report.player, report.players, report.frames) == (2, 3, 2)
    assert (report.duplicates, report.recovered_by_resend, report.recovered_by_redundancy) == (
        2,
        3,
        2,
    )
    assert (report.stalled_frames, report.longest_stall_ms) == (4, 50.0)
    assert report.rtt_ms == RttPercentiles(1.0, 2.0, 3.0)
    assert report.ended == "Done."
    assert report.by_own_wish


def test_equal_games_have_equal_hashes_and_other_games_others() -> None:
    report = play([b"ab", b"cd"], [1, 2])
    assert report.input_hash == play([b"ab", b"cd"], [1, 2]).input_hash
    assert report.state_hash == play([b"ab", b"cd"], [1, 2]).state_hash
    # Where one frame ends and the next begins matters, and so does the order.
    assert report.input_hash != play([b"a", b"bcd"], []).input_hash
    assert report.state_hash != play([], [2, 1]).state_hash
    assert report.state_hash != play([], [None, 1, 2]).state_hash


def test_an_unanswered_request_counts_its_state_once() -> None:
    stopped, waiting = (GameRecorder(START, Counters()) for _ in range(2))
    for recorder in (stopped, waiting):
        recorder.state(1)
        recorder.frame(b"ab")
    waiting.state(2)
    for recorder in (stopped, waiting):
        recorder.final_state(2)
    reports = [
        recorder.report(PROGRESS, Counters(), "Done.", by_own_wish=True)
        for recorder in (stopped, waiting)
    ]
    assert reports[0].state_hash == reports[1].state_hash


def test_an_emulator_that_tells_no_states_has_no_state_hash() -> None:
    assert play([b"ab"], [None, None]).state_hash == ""
    assert play([b"ab"], []).state_hash == ""
