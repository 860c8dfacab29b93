"""In-memory lockstep for tests: several emulators, one line with a delay, no threads."""

from collections import deque
from dataclasses import dataclass, field

from kaillera_client.demogame.controls import INPUT_SIZE


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
