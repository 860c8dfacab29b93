"""Whole games: Windows emulators of every shape and both kinds with native clients, through the embedded server."""

from pathlib import Path

from tests.bridge.support import run
from tests.engine.bench import Bench
from tests.library.terminal import FRAMES, game_of_three
from tests.library.test_games import ended_well, started, told
from tests.wine.windows import Programs


def test_every_shape_on_both_kinds_of_windows(
    bench: Bench, tmp_path: Path, every: dict[int, Programs]
) -> None:
    """One game of all of them, as fast as it goes: the same bytes for everybody in every frame."""
    bench.serve()
    hosts = [(programs.host, shape) for programs in every.values() for shape in "abc"]
    outputs = [tmp_path / str(client) for client in range(len(hosts))]
    for client, (host, shape) in enumerate(hosts):
        words = ("--frames", FRAMES, "--seed", client + 1)
        bench.connect(client, launch=started(host, outputs[client], shape, *words))
    bench.gather(*range(len(hosts)))
    reports = [bench.report(client) for client in range(len(hosts))]
    for client in range(len(hosts)):
        ended_well(bench, client)
    played = [told(output, "played")[0] for output in outputs]
    assert {report.frames for report in reports} == {FRAMES}
    assert {report.input_hash for report in reports} == {game["input_hash"] for game in played}
    assert len({game["input_hash"] for game in played}) == 1
    assert len({game["stream_hash"] for game in played}) == 1
    assert {(game["frames"], game["trespasses"]) for game in played} == {(FRAMES, 0)}
    for game in played:
        assert game["bytes"] == (FRAMES - game["empty"]) * 2 * len(hosts)


def test_two_that_find_a_running_client_and_the_demo_game(
    bench: Bench, tmp_path: Path, every: dict[int, Programs]
) -> None:
    """`kaillera-client play --attach` for the player of each emulator, and one who plays in the terminal."""
    one, *_, other = [programs.host for programs in (*every.values(), *every.values())]
    run(game_of_three(bench, tmp_path, one, other), seconds=90)
