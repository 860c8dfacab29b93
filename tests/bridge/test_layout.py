"""The shared block, byte for byte, and what its readers do with garbage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.bridge import layout
from kaillera_client.bridge.layout import Block, SessionState


def new_block() -> tuple[bytearray, Block]:
    memory = bytearray(layout.BLOCK_SIZE)
    return memory, Block(memoryview(memory))


def output(block: Block, game: int, frame: int) -> bytes | None:
    view = block.read_output(game, frame)
    return None if view is None else bytes(view)


def test_the_description_has_its_documented_bytes() -> None:
    memory, block = new_block()
    block.initialise()
    assert memory[:40].hex() == (
        "4b41494c42524447"  # KAILBRDG
        "01000000"  # layout version
        "00600200"  # block size 155,648
        "00100000"  # input ring at 4,096
        "10000000"  # 16 slots
        "40040000"  # of 1,088 bytes
        "00540000"  # output ring at 21,504
        "10000000"  # 16 slots
        "40200000"  # of 8,256 bytes
    )
    assert not any(memory[40:])
    assert block.is_valid()


def test_the_rings_fit_and_do_not_overlap() -> None:
    assert layout.INPUT_RING + layout.SLOTS * layout.INPUT_SLOT_SIZE == layout.OUTPUT_RING
    end = layout.OUTPUT_RING + layout.SLOTS * layout.OUTPUT_SLOT_SIZE
    assert end <= layout.BLOCK_SIZE
    assert layout.INPUT_SLOT_HEADER + layout.MAX_INPUT_SIZE <= layout.INPUT_SLOT_SIZE
    assert layout.OUTPUT_SLOT_HEADER + layout.MAX_FRAME_SIZE <= layout.OUTPUT_SLOT_SIZE


def test_an_input_slot_has_its_documented_bytes() -> None:
    memory, block = new_block()
    block.write_input(7, 0x10012, b"\xaa\xbb", 0x1122334455667788)
    at = 4096 + 2 * 1088
    assert memory[at : at + 26].hex() == (
        "12000100" "07000000" "02000000" "01000000" "8877665544332211" "aabb"
    )  # fmt: skip
    assert block.read_input(7, 0x10012) == (b"\xaa\xbb", 0x1122334455667788)


def test_an_output_slot_has_its_documented_bytes() -> None:
    memory, block = new_block()
    block.write_output(7, 0x1F, b"\x01\x02\x03")
    at = 21504 + 15 * 8256
    assert memory[at : at + 19].hex() == "1f000000070000000300000000000000010203"
    assert output(block, 7, 0x1F) == b"\x01\x02\x03"


def test_the_words_are_where_the_document_says() -> None:
    memory, block = new_block()
    block.set_session(SessionState.RUNNING, 3)
    block.beat(layout.HOST_HEARTBEAT)
    block.beat(layout.PLUGIN_HEARTBEAT)
    block.beat(layout.PLUGIN_HEARTBEAT)
    assert memory[64:72].hex() == "0100000003000000"
    assert memory[128:132].hex() == "01000000"
    assert memory[192:196].hex() == "02000000"
    assert block.session == (SessionState.RUNNING, 3)


def test_a_heartbeat_wraps() -> None:
    memory, block = new_block()
    memory[128:132] = b"\xff\xff\xff\xff"
    block.beat(layout.HOST_HEARTBEAT)
    assert block.heartbeat(layout.HOST_HEARTBEAT) == 0


@pytest.mark.parametrize("size", [0, 1, 2, 24, 1024])
@pytest.mark.parametrize("frame", [0, 15, 16, 0xFFFFFFFF])
def test_every_size_goes_round(size: int, frame: int) -> None:
    _, block = new_block()
    data = bytes(place & 0xFF for place in range(size))
    block.write_input(1, frame, data, None)
    assert block.read_input(1, frame) == (data, None)
    block.write_output(1, frame, data * 8)
    assert output(block, 1, frame) == data * 8


def test_a_state_hash_of_zero_is_a_hash() -> None:
    _, block = new_block()
    block.write_input(1, 0, b"", 0)
    assert block.read_input(1, 0) == (b"", 0)


def test_too_long_an_entry_is_refused_and_nothing_is_written() -> None:
    memory, block = new_block()
    with pytest.raises(ValueError, match="at most 1024 bytes, not 1025"):
        block.write_input(1, 0, bytes(1025), None)
    with pytest.raises(ValueError, match="at most 8192 bytes, not 8193"):
        block.write_output(1, 0, bytes(8193))
    assert not any(memory)


def test_a_fresh_block_holds_no_frame() -> None:
    _, block = new_block()
    assert block.read_input(1, 0) is None
    assert block.read_output(1, 0) is None


def test_the_buffer_must_be_a_whole_writable_block() -> None:
    with pytest.raises(ValueError, match="155648"):
        Block(memoryview(bytearray(layout.BLOCK_SIZE - 1)))
    with pytest.raises(ValueError, match="155648"):
        Block(memoryview(bytes(layout.BLOCK_SIZE)))


@given(
    header=st.binary(min_size=24, max_size=24),
    game=st.integers(0, 2**32 - 1),
    frame=st.integers(0, 2**32 - 1),
)
def test_garbage_in_a_slot_never_raises(header: bytes, game: int, frame: int) -> None:
    memory, block = new_block()
    for at in range(layout.INPUT_RING, layout.OUTPUT_RING, layout.INPUT_SLOT_SIZE):
        memory[at : at + 24] = header
    for slot in range(layout.SLOTS):
        at = layout.OUTPUT_RING + slot * layout.OUTPUT_SLOT_SIZE
        memory[at : at + 24] = header
    found = block.read_input(game, frame)
    assert found is None or len(found[0]) <= layout.MAX_INPUT_SIZE
    view = block.read_output(game, frame)
    assert view is None or len(view) <= layout.MAX_FRAME_SIZE
    assert not block.is_valid()
    assert len(block.session) == 2


@given(size=st.integers(1025, 2**32 - 1))
def test_an_impossible_length_is_no_frame(size: int) -> None:
    memory, block = new_block()
    block.write_input(5, 0, b"", None)
    memory[layout.INPUT_RING + 8 : layout.INPUT_RING + 12] = size.to_bytes(4, "little")
    assert block.read_input(5, 0) is None
