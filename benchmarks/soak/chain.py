"""What every player saw in every frame, 16 bytes a frame in a file, and where players' files differ."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final

from kaillera_client.demogame.match import Exchange

_RECORD: Final = struct.Struct("<8sQ")
_START: Final = bytes(8)


class Chain:
    """Between a game and its plugin: notes all inputs so far, as one hash, and the state before each frame."""

    def __init__(self, exchange: Exchange, file: Path) -> None:
        """`file` is written anew."""
        self._exchange = exchange
        self._stream = file.open("wb", buffering=0)
        # Unbuffered: the client may end this process together with the session.
        self._inputs = _START

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        """Exchange a frame, and note it when there was one."""
        length = self._exchange.modify_play_values(values, size, state_hash)
        if length >= 0 and not self._stream.closed:
            self._inputs = linked(self._inputs, bytes(values[:length]))
            self._stream.write(_RECORD.pack(self._inputs, state_hash or 0))
        return length

    def end_game(self, final_state_hash: int | None = None) -> None:
        """Note the last state and end the game."""
        if not self._stream.closed:
            self._stream.write(_RECORD.pack(self._inputs, final_state_hash or 0))
            self._stream.close()
        self._exchange.end_game(final_state_hash)


def linked(before: bytes, inputs: bytes) -> bytes:
    """Return the hash of one more frame's inputs after those before."""
    return blake2b(before + inputs, digest_size=8).digest()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Frames of each player, how many all have, and the first frame (from 0) in which inputs or states differ."""

    frames: tuple[int, ...]
    common: int
    inputs_differ_at: int | None
    states_differ_at: int | None

    @property
    def equal(self) -> bool:
        """True when nothing differs in what all have."""
        return self.inputs_differ_at is None and self.states_differ_at is None


def compare(records: Sequence[bytes]) -> Comparison:
    """Compare what the players of one game have noted, frame by frame.

    The last record of each holds the state after its last frame; it belongs to no further frame, so that its inputs
    are not compared.
    """
    frames = tuple(max(0, len(data) // _RECORD.size - 1) for data in records)
    common = min(frames, default=0)
    inputs = states = None
    if any(
        data[: common * _RECORD.size] != records[0][: common * _RECORD.size] for data in records
    ):
        inputs, states = _first_differences(records, common)
    last = {
        data[common * _RECORD.size + 8 : (common + 1) * _RECORD.size]
        for data in records
        if len(data) >= (common + 1) * _RECORD.size
    }
    if states is None and len(last) > 1:
        states = common
    return Comparison(frames, common, inputs, states)


def _first_differences(records: Sequence[bytes], common: int) -> tuple[int | None, int | None]:
    inputs = states = None
    unpacked = [_RECORD.iter_unpack(data[: common * _RECORD.size]) for data in records]
    for frame, values in enumerate(zip(*unpacked, strict=True)):
        if inputs is None and len({value[0] for value in values}) > 1:
            inputs = frame
        if states is None and len({value[1] for value in values}) > 1:
            states = frame
        if inputs is not None and states is not None:
            break
    return inputs, states
