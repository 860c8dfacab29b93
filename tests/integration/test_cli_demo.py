import signal

import pytest

from tests.integration.cli_processes import Program, run


def demo(*words: str) -> Program:
    return run("demo", "--headless", "--json", *words)


def assert_perfect(program: Program, players: int, frames: int) -> None:
    assert program.exit_code() == 0, program.err
    value = program.json
    assert value["ok"] is True
    assert "error" not in value
    assert [player["player"] for player in value["players"]] == list(range(1, players + 1))
    assert {player["frames"] for player in value["players"]} == {frames}
    for hashes in ("state_hash", "input_hash"):
        (only,) = {player[hashes] for player in value["players"]}
        assert len(only) == 32


@pytest.mark.parametrize("connection_type", ["lan", "excellent", "good", "average", "low", "bad"])
def test_two_players_with_each_connection_type(connection_type: str) -> None:
    program = demo("--frames", "150", "--fps", "0", "--connection-type", connection_type)
    assert_perfect(program, 2, 150)
    assert program.json["connection_type"] == connection_type


def test_four_players() -> None:
    assert_perfect(demo("--players", "4", "--frames", "200", "--fps", "0"), 4, 200)


def test_eight_players() -> None:
    assert_perfect(demo("--players", "8", "--frames", "60", "--fps", "0"), 8, 60)


def test_a_bad_line() -> None:
    words = "--frames 240 --fps 0 --ping 30 --jitter 20 --loss 10 --seed 5"
    program = demo(*words.split())
    assert_perfect(program, 2, 240)
    value = program.json
    assert value["line"] == {"ping_ms": 30, "jitter_ms": 20, "loss_percent": 10}
    for player in value["players"]:
        assert player["rtt_ms"]["p50"] >= 15
        assert player["recovered"]["redundancy"] + player["recovered"]["resend"] > 0


def test_report_for_people() -> None:
    program = run("demo", "--headless", "--frames", "30", "--fps", "0")
    assert program.exit_code() == 0
    assert program.out.endswith("Everybody played all 30 frames and saw the same game.\n")
    assert "Our own server listens on 127.0.0.1:" in program.err


def test_q45_a_flipped_bit_is_proved_and_the_odd_player_is_named() -> None:
    words = "--players 3 --frames 700 --fps 200 --flip-bit 3:30"
    program = demo(*words.split())
    assert program.exit_code() == 1
    value = program.json
    found = [player["desync"] for player in value["players"]]
    assert [(one["odd"], one["agreeing"]) for one in found] == [([3], [1, 2])] * 3
    assert value["error"].startswith("The players did not see the same game. P3 (Player 3) is out")
    assert [player["sync"]["coverage"] for player in value["players"]] == ["all"] * 3


def test_one_demo_game_is_killed_in_mid_game() -> None:
    words = "--players 3 --frames 400 --fps 100 --headless --json -vv"
    with Program("demo", *words.split()) as program:
        program.wait_for(r"AllReady\(\)", 3)
        program.kill_child("--title Player 2")
        assert program.exit_code() == 1
    value = program.json
    assert value["ok"] is False
    frames = {player["name"]: player["frames"] for player in value["players"]}
    assert frames["Player 2"] < 400
    assert frames["Player 1"] == frames["Player 3"] == 400
    (ended,) = (player["ended"] for player in value["players"] if player["name"] == "Player 2")
    assert "emulator" in ended or "ended" in ended
    assert value["error"] == f"Player 2 played {frames['Player 2']} of 400 frames. " + ended
    others = [player for player in value["players"] if player["name"] != "Player 2"]
    assert len({player["state_hash"] for player in others}) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted(number: signal.Signals) -> None:
    with Program("demo", "--headless", "--json", "--frames", "100000", "-vv") as program:
        program.wait_for(r"AllReady\(\)", 2)
        program.signal(number)
        assert program.exit_code() == 130
    value = program.json
    assert (value["ok"], value["error"]) == (False, "Interrupted before the game was over.")
    assert len(value["players"]) == 2


def test_without_arguments_and_display_the_demo_runs() -> None:
    with Program(KAILLERA_LOG="debug") as program:
        program.wait_for("There is no display here, so here is the demo without windows.")
        program.wait_for(r"AllReady\(\)", 2)
        program.signal(signal.SIGTERM)
        assert program.exit_code() == 130
    assert "Player 2" in program.out
