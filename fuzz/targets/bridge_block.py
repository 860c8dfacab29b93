"""The shared block when the other process has written anything into it."""

from fuzz.cutting import Cutter, piece
from kaillera_client.bridge.layout import (
    BLOCK_SIZE,
    FRAME_MASK,
    HOST_HEARTBEAT,
    INPUT_RING,
    INPUT_SLOT_SIZE,
    MAX_FRAME_SIZE,
    MAX_INPUT_SIZE,
    OUTPUT_RING,
    OUTPUT_SLOT_SIZE,
    PLUGIN_HEARTBEAT,
    SLOTS,
    Block,
    SessionState,
)

_SLOTS = tuple(
    [INPUT_RING + slot * INPUT_SLOT_SIZE for slot in range(SLOTS)]
    + [OUTPUT_RING + slot * OUTPUT_SLOT_SIZE for slot in range(SLOTS)]
)


def one_input(data: bytes) -> None:
    """Write pieces into a block, then read from it whatever the bytes ask for."""
    memory = bytearray(BLOCK_SIZE)
    block = Block(memoryview(memory))
    block.initialise()
    cutter = Cutter(data)
    while not cutter.is_empty:
        action = cutter.u8()
        match action % 4:
            case 0:
                _splash(memory, _SLOTS[cutter.u8() % len(_SLOTS)], cutter.piece())
            case 1:
                _splash(memory, 4 * cutter.u16() % BLOCK_SIZE, cutter.piece())
            case 2:
                _read(block, cutter.u8(), cutter.u8() | cutter.u16() << 16)
            case _:
                _write(block, cutter.u8(), cutter.u8(), cutter.piece())
    block.is_valid()
    block.release()
    assert len(memory) == BLOCK_SIZE


def _splash(memory: bytearray, at: int, data: bytes) -> None:
    data = data[: BLOCK_SIZE - at]
    memory[at : at + len(data)] = data


def _read(block: Block, game: int, frame: int) -> None:
    found = block.read_input(game, frame)
    assert found is None or len(found[0]) <= MAX_INPUT_SIZE
    output = block.read_output(game, frame)
    assert output is None or len(output) <= MAX_FRAME_SIZE
    state, number = block.session
    assert 0 <= state <= FRAME_MASK
    assert 0 <= number <= FRAME_MASK


def _write(block: Block, game: int, frame: int, data: bytes) -> None:
    written = data[:MAX_INPUT_SIZE]
    block.write_input(game, frame, written, state_hash=frame)
    assert block.read_input(game, frame) == (written, frame)
    block.write_output(game, frame, data[:MAX_FRAME_SIZE])
    output = block.read_output(game, frame)
    assert output is not None
    assert bytes(output) == data[:MAX_FRAME_SIZE]
    output.release()
    block.set_session(SessionState.RUNNING, game)
    for heartbeat in (HOST_HEARTBEAT, PLUGIN_HEARTBEAT):
        before = block.heartbeat(heartbeat)
        block.beat(heartbeat)
        assert block.heartbeat(heartbeat) == (before + 1) & FRAME_MASK


def seeds() -> list[bytes]:
    """Return good slots, one with a size that is too large, and a heartbeat at its end."""
    header = b"".join(word.to_bytes(4, "little") for word in (3, 1, 4, 1)) + bytes(8)
    large = b"".join(word.to_bytes(4, "little") for word in (3, 1, 2**31, 1)) + bytes(8)
    read = b"\2\1\3\0\0"
    return [
        b"\0\3" + piece(header + b"abcd") + read,
        b"\0\3" + piece(large) + read,
        b"\0\x13" + piece(header[:16] + b"abcd") + read,
        b"\3\1\3" + piece(b"abcd") + read,
        b"\1\x20\0" + piece(b"\xff\xff\xff\xff") + b"\3\1\3" + piece(b""),
        b"\1\x20\0" + piece(bytes(70)) + b"\1\0\0" + piece(b"KAILBRDG"),
    ]
