"""In-memory lockstep for tests: several emulators, one line with a delay, no threads."""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

from kaillera_client.demogame.controls import INPUT_SIZE

Result = TypeVar("Result")


@dataclass
class ScriptedExchange:
    """An emulator plugin that answers from a list and keeps what it was told.

    Each answer is the bytes of all players, b"" for "no data yet" or None for "no game".
    """

    answers: deque[bytes | None]
    inputs: list[bytes] = field(default_factory=list)
    hashes: list[int | None] = field(default_factory=list)
    final_hashes: list[int | None] = field(default_factory=list)

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        assert size == INPUT_SIZE
        assert len(values) == 8 * size
        self.inputs.append(bytes(values[:size]))
        self.hashes.append(state_hash)
        answer = self.answers.popleft()
        if answer is None:
            return -1
        values[: len(answer)] = answer
        return len(answer)

    def end_game(self, final_state_hash: int | None = None) -> None:
        self.final_hashes.append(final_state_hash)


class Lockstep:
    """A line between emulators on threads: nobody gets a frame before all have given theirs."""

    def __init__(self, players: int, delay: int) -> None:
        self.players = players
        self.hashes: list[list[int]] = [[] for _ in range(players)]
        self.given = [bytes(INPUT_SIZE)] * players
        self.frame = b""
        self._line = deque([bytes(INPUT_SIZE * players)] * delay)
        self.all_given = threading.Barrier(players, self._combine, timeout=30)
        self.all_taken = threading.Barrier(players, timeout=30)

    def play_all(self, play: Callable[["LockstepEnd", int], Result]) -> list[Result]:
        """Run `play` for players 1 to `players` at the same time; return what each returned."""
        with ThreadPoolExecutor(self.players) as pool:
            games = [
                pool.submit(play, LockstepEnd(self, number), number + 1)
                for number in range(self.players)
            ]
            return [game.result() for game in games]

    def _combine(self) -> None:
        self._line.append(b"".join(self.given))
        self.frame = self._line.popleft()


@dataclass
class LockstepEnd:
    """One emulator's end of the line."""

    line: Lockstep
    number: int

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        line = self.line
        assert state_hash is not None
        line.hashes[self.number].append(state_hash)
        line.given[self.number] = bytes(values[:size])
        line.all_given.wait()
        frame = line.frame
        line.all_taken.wait()
        values[: len(frame)] = frame
        return len(frame)

    def end_game(self, final_state_hash: int | None = None) -> None:
        pass
