"""Whole games: Windows emulators of every shape and both kinds with native clients, through the embedded server."""

from pathlib import Path

from tests.bridge.support import run
from tests.engine.bench import Bench
from tests.library.test_games import ended_well, started, told
from tests.library.test_terminal import GAME, HOST_NAME, netplay_opened, playing
from tests.wine.windows import Programs

FRAMES = 2000


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
    bench.serve()
    ann, ben, cy = (tmp_path / name for name in ("ann", "ben", "cy"))
    one_kind, *_, other_kind = [programs.host for programs in (*every.values(), *every.values())]
    words = ("--frames", FRAMES, "--seed")
    demo = ("--headless", "--frames", str(FRAMES), "--fps", "0", "--emulator-name", HOST_NAME)
    create = ("--create", GAME, "--players", "3", "--attach")

    async def story() -> None:
        async with (
            playing(bench.port, ann, "Ann", *create) as first,
            playing(bench.port, ben, "Ben", "--join", GAME, "--attach") as second,
            playing(bench.port, cy, "Cy", "--join", GAME, *demo) as third,
            netplay_opened(first, ann, one_kind, "b", *words, 1) as one,
            netplay_opened(second, ben, other_kind, "c", *words, 2) as other,
        ):
            games = [await program.until("played") for program in (one, other)]
            players = [await terminal.result() for terminal in (first, second, third)]
            await one.end_well()
            await other.end_well()
        assert [player["frames"] for player in players] == [FRAMES] * 3
        hashes = {value["input_hash"] for value in (*players, *games)}
        assert len(hashes) == 1
        assert games[0]["stream_hash"] == games[1]["stream_hash"]
        assert {(game["frames"], game["trespasses"]) for game in games} == {(FRAMES, 0)}

    run(story(), seconds=90)
