"""The shifting cache against a naive list, and against the ring buffer that it is not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.protocol.inputcache import CAPACITY, InputCache


def block(number: int) -> bytes:
    """Return a block that differs for each number."""
    return number.to_bytes(2, "little")


def filled(count: int) -> InputCache:
    """Return a cache that took `count` different blocks."""
    cache = InputCache()
    for number in range(count):
        cache.add(block(number))
    return cache


def test_before_the_257th_block_the_index_is_the_order() -> None:
    cache = filled(256)
    assert len(cache) == CAPACITY == 256
    assert [cache.find(block(number)) for number in range(256)] == list(range(256))
    assert [cache.get(number) for number in range(256)] == [block(n) for n in range(256)]


def test_the_257th_block_moves_every_index_down() -> None:
    """The counter-example to a ring buffer, which would put block 256 at index 0."""
    cache = filled(257)
    assert cache.find(block(0)) is None
    assert cache.find(block(1)) == 0
    assert cache.find(block(256)) == 255
    assert cache.get(0) == block(1)
    assert cache.get(255) == block(256)


def test_an_evicted_block_comes_back_as_the_newest() -> None:
    cache = filled(258)
    assert cache.find(block(1)) is None
    cache.add(block(1))
    assert cache.find(block(1)) == 255
    assert len(cache) == 256


@pytest.mark.parametrize("index", [-1, 2, 255, 256, 65_535])
def test_an_index_outside_resolves_to_nothing(index: int) -> None:
    assert filled(2).get(index) is None


def test_of_equal_blocks_the_newest_is_found() -> None:
    cache = InputCache()
    for data in (b"a", b"b", b"a", b"c"):
        cache.add(data)
    assert [cache.find(data) for data in (b"a", b"b", b"c", b"d")] == [2, 1, 3, None]


def test_an_old_copy_leaves_the_newer_one_findable() -> None:
    cache = InputCache()
    cache.add(b"same")
    for number in range(254):
        cache.add(block(number))
    cache.add(b"same")
    cache.add(b"pushes the first copy out")
    assert cache.find(b"same") == 254
    assert cache.get(0) == block(0)


@pytest.mark.parametrize("variety", [1, 3, 200, 256, 257, 400, 3000])
def test_thousands_of_blocks_against_a_naive_list(variety: int) -> None:
    draw = random.Random(variety)
    cache = InputCache()
    naive: list[bytes] = []
    for _ in range(5000):
        data = block(draw.randrange(variety))
        index = draw.randrange(300)
        last = len(naive) - 1 - naive[::-1].index(data) if data in naive else None
        assert cache.find(data) == last
        assert cache.get(index) == (naive[index] if index < len(naive) else None)
        cache.add(data)
        naive = [*naive, data][-256:]
        assert len(cache) == len(naive)


@given(st.lists(st.integers(0, 300), max_size=900))
def test_both_ends_agree_on_every_reference(inputs: list[int]) -> None:
    """The sender looks each block up, sends the index or adds the block; the mirror follows."""
    sender, mirror = InputCache(), InputCache()
    for number in inputs:
        data = block(number)
        index = sender.find(data)
        if index is None:
            sender.add(data)
            mirror.add(data)
        else:
            assert mirror.get(index) == data
        assert len(sender) == len(mirror)
