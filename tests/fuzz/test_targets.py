"""A short run of every fuzzing target: the first corpus, changed corpora and bytes of any kind."""

from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from fuzz import cutting, registry
from fuzz.registry import INSTRUMENTED, Target

EXAMPLES = 40
SLOWER = {"client_session": 25, "server_rules": 25, "rom_7z": 10}
LONGEST = 600

Change = tuple[int, int, bytes]


@cache
def loaded(name: str) -> tuple[Target, tuple[bytes, ...]]:
    target = registry.load(name)
    return target, tuple(target.seeds())


def changed(seed: bytes, changes: list[Change]) -> bytes:
    """Replace pieces of a seed; a change says where, how much goes, and what comes."""
    data = bytearray(seed)
    for place, gone, new in changes:
        at = place % (len(data) + 1)
        data[at : at + gone] = new
    return bytes(data)


changes = st.lists(
    st.tuples(st.integers(0, 5000), st.integers(0, 8), st.binary(max_size=8)), max_size=6
)


@pytest.mark.parametrize("name", INSTRUMENTED)
def test_seeds_and_their_changes(name: str) -> None:
    target, seeds = loaded(name)
    assert len(seeds) == len(set(seeds)) > 0
    for seed in seeds:
        target.one_input(seed)

    @settings(
        max_examples=SLOWER.get(name, EXAMPLES),
        suppress_health_check=[HealthCheck.too_slow],
        database=None,
    )
    @given(seed=st.sampled_from(seeds), changes=changes)
    def feed(seed: bytes, changes: list[Change]) -> None:
        target.one_input(changed(seed, changes))

    run(feed)


@pytest.mark.parametrize("name", INSTRUMENTED)
def test_bytes_of_any_kind(name: str) -> None:
    target, _ = loaded(name)

    @settings(max_examples=SLOWER.get(name, EXAMPLES), database=None)
    @example(data=b"")
    @given(data=st.binary(max_size=LONGEST))
    def feed(data: bytes) -> None:
        target.one_input(data)

    run(feed)


def run(feed: Callable[[], None]) -> None:
    feed()


def test_a_name_that_is_no_target() -> None:
    with pytest.raises(KeyError):
        registry.load("nothing")


@given(data=st.binary(max_size=50), places=st.binary(max_size=5))
def test_cuts_lose_nothing(data: bytes, places: bytes) -> None:
    pieces = cutting.cuts(data, places)
    assert b"".join(pieces) == data
    assert all(pieces) or pieces == [b""]


@given(pieces=st.lists(st.binary(max_size=20)), rest=st.binary(max_size=5))
def test_what_is_cut_is_what_was_put_together(pieces: list[bytes], rest: bytes) -> None:
    cutter = cutting.Cutter(b"".join(map(cutting.piece, pieces)) + rest)
    assert [cutter.piece() for _ in pieces] == pieces
    assert cutter.rest() == rest
    assert cutter.is_empty
    assert (cutter.u8(), cutter.u16(), cutter.piece()) == (0, 0, b"")
