"""One game as an emulator plays it: input out, all inputs in, one step, and again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from kaillera_client.demogame.arena import MAX_PLAYERS
from kaillera_client.demogame.controls import INPUT_SIZE, PRESENT, decode_all, encode
from kaillera_client.demogame.pilot import Pilot
from kaillera_client.demogame.simulation import Simulation

_NOT_PLAYING: Final = -1


class Exchange(Protocol):
    """The two calls of an emulator plugin that a running game needs."""

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        """Exchange one frame; return valid bytes, 0 for no data yet, -1 for no game."""

    def end_game(self, final_state_hash: int | None = None) -> None:
        """Leave the game, or confirm that it is over."""


class Clock(Protocol):
    """Decides when a frame begins."""

    def wait(self) -> None:
        """Return when the next frame is due."""

    def inputs_came(self) -> None:
        """Note that the frame has everybody's inputs now."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where we sit: `player` 1 to `players`, or 0 to watch only."""

    player: int
    players: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a game went: frames played, the hash after the last one, whether the client ended it."""

    frames: int
    state_hash: int
    ended_by_client: bool


def play(
    exchange: Exchange,
    seat: Seat,
    pilot: Pilot,
    clock: Clock,
    frames: int | None = None,
    watch: Callable[[Simulation], bool] | None = None,
) -> Outcome:
    """Play until `frames` are done, or the client says that no game is running.

    `watch` sees the state after every frame and says whether to go on. The exchange is told the
    final hash in every case.
    """
    simulation = Simulation(seat.players)
    values = bytearray(MAX_PLAYERS * INPUT_SIZE)
    nothing = [0] * seat.players
    done = 0
    ended_by_client = False
    while frames is None or done < frames:
        clock.wait()
        bits = pilot.choose(simulation) | PRESENT if seat.player else 0
        values[:INPUT_SIZE] = encode(bits)
        length = exchange.modify_play_values(values, INPUT_SIZE, simulation.state_hash())
        if length == _NOT_PLAYING:
            ended_by_client = True
            break
        clock.inputs_came()
        # Without data yet the frame is played all the same, as every emulator must do: the
        # others do so too, and the number of such frames is part of the protocol.
        simulation.step(decode_all(values, seat.players) if length else nothing)
        done += 1
        if watch is not None and not watch(simulation):
            break
    final = simulation.state_hash()
    exchange.end_game(final)
    return Outcome(done, final, ended_by_client)
