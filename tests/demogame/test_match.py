"""The frame loop against a scripted exchange."""

from collections import deque

import pytest

from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.controls import PRESENT, RIGHT, UP, decode_all, encode
from kaillera_client.demogame.local import LocalExchange
from kaillera_client.demogame.match import Outcome, Seat, play
from kaillera_client.demogame.pacing import Pacer
from kaillera_client.demogame.simulation import Simulation
from tests.demogame.meeting import Lockstep, ScriptedExchange


class Hold:
    """A pilot who always holds the same keys."""

    def __init__(self, keys: int) -> None:
        self.keys = keys

    def choose(self, state: Simulation) -> int:
        return self.keys


NEVER_WAIT = Pacer(0)


def test_plays_the_frames_and_tells_every_hash() -> None:
    answers = deque[bytes | None]([encode(PRESENT) + encode(RIGHT)] * 300)
    exchange = ScriptedExchange(answers)
    outcome = play(exchange, Seat(1, 2), Hold(UP), NEVER_WAIT, frames=300)
    state = Simulation(2)
    hashes = []
    for _ in range(300):
        hashes.append(state.state_hash())
        state.step([PRESENT, RIGHT])
    assert exchange.inputs == [encode(PRESENT | UP)] * 300
    assert exchange.hashes == hashes
    assert exchange.final_hashes == [state.state_hash()]
    assert outcome == Outcome(300, state.state_hash(), ended_by_client=False)


def test_no_data_yet_is_a_frame_with_neutral_inputs() -> None:
    played = encode(PRESENT | RIGHT)
    exchange = ScriptedExchange(deque[bytes | None]([b"", b"", played]))
    outcome = play(exchange, Seat(1, 1), Hold(UP), NEVER_WAIT, frames=3)
    state = Simulation(1)
    for keys in (0, 0, PRESENT | RIGHT):
        state.step([keys])
    assert outcome.state_hash == state.state_hash()


def test_ends_when_the_client_says_so_and_confirms_with_the_final_hash() -> None:
    exchange = ScriptedExchange(deque([encode(0), encode(0), None]))
    outcome = play(exchange, Seat(1, 1), Hold(0), NEVER_WAIT)
    assert (outcome.frames, outcome.ended_by_client) == (2, True)
    assert exchange.final_hashes == [outcome.state_hash]
    assert not exchange.answers


def test_ends_when_the_watcher_has_seen_enough() -> None:
    exchange = ScriptedExchange(deque[bytes | None]([encode(0)] * 10))
    seen = []

    def watch(state: Simulation) -> bool:
        seen.append(state.frame)
        return len(seen) < 4

    outcome = play(exchange, Seat(1, 1), Hold(0), NEVER_WAIT, watch=watch)
    assert seen == [1, 2, 3, 4]
    assert (outcome.frames, outcome.ended_by_client) == (4, False)
    assert exchange.final_hashes == [outcome.state_hash]


def test_a_spectator_presses_nothing() -> None:
    exchange = ScriptedExchange(deque[bytes | None]([encode(0)]))
    play(exchange, Seat(0, 1), Hold(UP), NEVER_WAIT, frames=1)
    assert exchange.inputs == [encode(0)]


@pytest.mark.parametrize(("players", "delay"), [(2, 0), (2, 7), (4, 15)])
def test_all_players_of_a_lockstep_see_the_same_game(players: int, delay: int) -> None:
    line = Lockstep(players, delay)
    outcomes = line.play_all(
        lambda exchange, player: play(
            exchange, Seat(player, players), Bot(player, player), NEVER_WAIT, frames=900
        )
    )
    assert len(outcomes) == players
    assert len({outcome.state_hash for outcome in outcomes}) == 1
    for frame_hashes in zip(*line.hashes, strict=True):
        assert len(set(frame_hashes)) == 1


@pytest.mark.parametrize("delay", [0, 6])
def test_local_play_gives_inputs_back_after_the_delay(delay: int) -> None:
    exchange = LocalExchange(3, seed=1, delay=delay)
    seen = []
    for frame in range(40):
        values = bytearray(16)
        values[:2] = encode(PRESENT | frame % 32)
        assert exchange.modify_play_values(values, 2) == 6
        seen.append(decode_all(values, 3)[0])
    assert seen[:delay] == [0] * delay
    assert seen[delay:] == [PRESENT | frame % 32 for frame in range(40 - delay)]
    exchange.end_game()
    assert exchange.modify_play_values(bytearray(16), 2) == -1
