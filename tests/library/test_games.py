"""Whole games through the embedded server: host programs of every shape, and the client's own demo game."""

import json
from pathlib import Path
from typing import Any

from kaillera_client.emulators.launching import LaunchPhase
from kaillera_client.engine.commands import LaunchPlan
from kaillera_client.engine.demo import DemoGame
from kaillera_client.engine.events import EngineEvent, LaunchChanged
from tests.engine.bench import Bench
from tests.library.support import Emulator
from tests.library.test_talk import burst

FRAMES = 2000


def started(emulator: Emulator, output: Path, shape: str, *words: object) -> LaunchPlan:
    """Return how the engine starts a host program that ends after its game."""
    line = (*emulator.command, shape, "--output", str(output), "--leave", *map(str, words))
    environment = tuple(emulator.environment.items())
    return LaunchPlan(line, environment=environment, has_window=False)


def ended_well(bench: Bench, client: int) -> None:
    """Wait until the host program of a client has ended as it should."""

    def ending(event: EngineEvent) -> LaunchChanged | None:
        is_it = isinstance(event, LaunchChanged) and event.client == client
        return event if is_it and event.state.phase is LaunchPhase.ENDED else None  # type: ignore[union-attr, return-value]

    state = bench.wait(ending).state
    assert (state.exit_code, state.last_lines) == (0, ())


def told(output: Path, event: str) -> list[dict[str, Any]]:
    """Return all events of one kind that a host program has told."""
    events = [json.loads(line) for line in output.read_text().splitlines()]
    return [found for found in events if found["event"] == event]


def test_every_shape_and_the_demo_game_play_one_game(
    bench: Bench, tmp_path: Path, emulator: Emulator
) -> None:
    """Four players, as fast as it goes: all of them get the same bytes in every frame."""
    bench.serve()
    outputs = [tmp_path / shape for shape in "abc"]
    for client, output in enumerate(outputs):
        words = ("--frames", FRAMES, "--seed", client + 1)
        bench.connect(client, launch=started(emulator, output, output.name, *words))
    demo = DemoGame(headless=True, bot=True, frames=FRAMES, fps=0)
    bench.connect(3, launch=demo.plan())
    bench.gather(0, 1, 2, 3)
    reports = [bench.report(client) for client in range(4)]
    for client in range(3):
        ended_well(bench, client)
    played = [told(output, "played")[0] for output in outputs]
    assert {report.frames for report in reports} == {FRAMES}
    assert {report.by_own_wish for report in reports} == {True}
    assert len({report.input_hash for report in reports}) == 1
    assert {game["input_hash"] for game in played} == {reports[0].input_hash}
    assert len({game["stream_hash"] for game in played}) == 1
    assert {(game["frames"], game["trespasses"]) for game in played} == {(FRAMES, 0)}
    assert {game["bytes"] for game in played} == {FRAMES * 2 * 4}


def test_a_burst_of_three_hundred_lines_arrives_complete_and_in_order(
    bench: Bench, tmp_path: Path, plain: Emulator, sanitized: Emulator
) -> None:
    """Some emulators send saved games so, in lines as long as this. The last line ends the game for both.

    Two games at once, because servers take lines one by one, which takes its time.
    """
    bench.serve()
    talk = ("--chat-at", 20, "--chat-lines", 300, "--chat-length", 110, "--chat-last", "!end")
    outputs = [
        tmp_path / name for name in ("sender", "receiver", "other sender", "other receiver")
    ]
    for client, (emulator, output) in enumerate(
        zip((plain, plain, sanitized, sanitized), outputs, strict=True)
    ):
        shape, words = ("a", ()) if client % 2 else ("c", talk)
        bench.connect(client, launch=started(emulator, output, shape, "--frames", 0, *words))
    bench.gather(0, 1)
    bench.gather(2, 3)
    for client, output in enumerate(outputs):
        assert bench.report(client).by_own_wish
        ended_well(bench, client)
        sender = f"player {client & 2}"
        spoken = [event for event in told(output, "chat") if event["nick"] == sender]
        heard = [event["text"].encode("latin-1") for event in spoken]
        assert heard == [*burst(300, 110), b"!end"]
