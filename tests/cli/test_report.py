import json
from dataclasses import replace

import pytest

from kaillera_client.advice.sync import Desync, SyncCoverage, SyncStatus
from kaillera_client.cli import report
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.session.status import Counters, GameProgress
from tests.cli.fakes import a_report

ANN = report.PlayerResult("Ann", a_report())
BEN = report.PlayerResult("Ben", a_report(player=2, frame_delay=3, delay_frames=3, rtt_ms=None))


def but(player: report.PlayerResult, **changes: object) -> report.PlayerResult:
    return replace(player, report=replace(player.report, **changes))  # type: ignore[arg-type]


def an_outcome(*players: report.PlayerResult, error: str = "") -> report.Outcome:
    return report.Outcome(
        server="127.0.0.1:40000",
        connection_type=ConnectionType.LAN,
        fps=60,
        line=Line(60, 20, 5),
        frames=600,
        players=players,
        error=error,
    )


GOOD = """\
Server 127.0.0.1:40000, connection type lan, 60 frames a second, \
line with 60 ms ping, 20 ms jitter, 5 % loss

player  frames  delay  stalls  longest  round trip 50/95/99 %  \
from redundancy  from resend  duplicates
1 Ann      600      1       3  41.2 ms  16.7 / 18.2 / 33.4 ms  \
             12            1           4
2 Ben      600      3       3  41.2 ms                unknown  \
             12            1           4
A round trip ends when everybody's inputs are back, so it includes the wait for the slowest player.

hash of all states, equal for everybody: 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
hash of all inputs, equal for everybody: 1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b1b
Ann: All frames were played.
Ben: All frames were played.

Everybody played all 600 frames and saw the same game."""


def test_report_for_people() -> None:
    assert "\n".join(report.as_lines(an_outcome(ANN, BEN))) == GOOD


def test_report_of_a_desync_shows_every_hash() -> None:
    other = but(BEN, state_hash="00")
    lines = report.as_lines(an_outcome(ANN, other, error="They differ."))
    assert "hash of all states, Ann: 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a" in lines
    assert "hash of all states, Ben: 00" in lines
    assert lines[-1] == "They differ."


@pytest.mark.parametrize("frames", [600, None])
def test_a_proved_desync_is_the_verdict(frames: int | None) -> None:
    """Also when the players stopped somewhere else, so that no two hashes could be equal."""
    unsure = but(ANN, desync=Desync(600, 540), state_hash="00")
    sure = but(BEN, desync=Desync(600, 540, (2,), (1, 3)))
    checked = a_report(player=3, sync=SyncStatus(SyncCoverage.ALL, 3, 3, (), 540))
    players = [unsure, sure, report.PlayerResult("Cy", checked)]
    assert report.judge(players, frames, 3) == (
        "The players did not see the same game. "
        "P2 (Ben) is out of sync since frame 600 (0:10). P1 and P3 agree."
    )
    assert "Sync check: on, 3 of 3." in report.as_lines(an_outcome(*players))


def test_report_without_players() -> None:
    lines = report.as_lines(replace(an_outcome(error="Nobody came."), line=None, fps=0))
    assert lines == [
        "Server 127.0.0.1:40000, connection type lan, as fast as possible",
        "",
        "Nobody came.",
    ]


def test_report_for_programs() -> None:
    status = SyncStatus(SyncCoverage.PARTLY, 2, 3, (3,), 540)
    checked = but(ANN, sync=status, desync=Desync(600, 540, (2,), (1, 3)))
    value = report.as_dict(an_outcome(checked, BEN))
    assert json.loads(json.dumps(value)) == {
        "ok": True,
        "server": "127.0.0.1:40000",
        "connection_type": "lan",
        "fps": 60,
        "line": {"ping_ms": 60, "jitter_ms": 20, "loss_percent": 5},
        "players": [
            {
                "name": "Ann",
                "player": 1,
                "frames": 600,
                "frame_delay": 1,
                "delay_frames": 1,
                "state_hash": "5a" * 16,
                "input_hash": "1b" * 16,
                "stalled_frames": 3,
                "longest_stall_ms": 41.234,
                "rtt_ms": {"p50": 16.71, "p95": 18.25, "p99": 33.375},
                "recovered": {"redundancy": 12, "resend": 1},
                "duplicates": 4,
                "ended": "All frames were played.",
                "sync": {
                    "coverage": "partly",
                    "heard": 2,
                    "players": 3,
                    "silent": [3],
                    "agreed_frame": 540,
                },
                "desync": {"frame": 600, "last_equal_frame": 540, "odd": [2], "agreeing": [1, 3]},
            },
            {
                "name": "Ben",
                "player": 2,
                "frames": 600,
                "frame_delay": 3,
                "delay_frames": 3,
                "state_hash": "5a" * 16,
                "input_hash": "1b" * 16,
                "stalled_frames": 3,
                "longest_stall_ms": 41.234,
                "rtt_ms": None,
                "recovered": {"redundancy": 12, "resend": 1},
                "duplicates": 4,
                "ended": "All frames were played.",
                "sync": None,
                "desync": None,
            },
        ],
    }


def test_report_of_a_failure_for_programs() -> None:
    value = report.as_dict(replace(an_outcome(error="Nobody came."), line=None))
    assert (value["ok"], value["error"], value["players"], value["line"]) == (
        False,
        "Nobody came.",
        [],
        None,
    )


@pytest.mark.parametrize(
    ("players", "frames", "expected", "sentence"),
    [
        ((ANN, BEN), 600, 2, ""),
        ((ANN,), 600, 2, "Only 1 of 2 players got into the game."),
        (
            (ANN, but(BEN, frames=599, ended="The server fell silent.")),
            600,
            2,
            "Ben played 599 of 600 frames. The server fell silent.",
        ),
        (
            (ANN, but(BEN, state_hash="00")),
            600,
            2,
            "The players did not see the same game: their states differ.",
        ),
        (
            (ANN, but(BEN, input_hash="00")),
            600,
            2,
            "The players did not see the same game: their inputs differ.",
        ),
        (
            (ANN, but(BEN, state_hash="")),
            600,
            2,
            "The game's states were not reported, so nothing proves that they are equal.",
        ),
        ((ANN, but(BEN, frames=10, state_hash="00")), None, 2, ""),
        (
            (but(ANN, by_own_wish=False, ended="The room was closed."),),
            None,
            1,
            "Ann's game ended early. The room was closed.",
        ),
    ],
)
def test_judgement(
    players: tuple[report.PlayerResult, ...], frames: int | None, expected: int, sentence: str
) -> None:
    assert report.judge(players, frames, expected) == sentence


def test_unfinished_game() -> None:
    progress = GameProgress(b"Demo", 2, 4, 1, 1, 77, 0.0, None, None, 5, 12.5)
    result = report.from_progress("Ann", progress, Counters(duplicates=3), "Interrupted.")
    assert result.name == "Ann"
    found = result.report
    assert (found.player, found.frames, found.duplicates, found.ended) == (
        2,
        77,
        3,
        "Interrupted.",
    )
    assert (found.state_hash, found.input_hash, found.by_own_wish) == ("", "", False)


@pytest.mark.parametrize(
    ("frames", "players", "last"),
    [
        (None, (ANN, BEN), "The game ended as wished."),
        (600, (ANN,), "All 600 frames were played."),
    ],
)
def test_last_line(
    frames: int | None, players: tuple[report.PlayerResult, ...], last: str
) -> None:
    assert report.as_lines(replace(an_outcome(*players), frames=frames))[-1] == last
