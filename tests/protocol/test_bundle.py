"""Bundles: golden and malformed datagrams, and order restored after any damage."""

import copy
import functools
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.protocol.bundle import (
    MAX_MESSAGES,
    PENDING_BYTES,
    PENDING_LIMIT,
    BundleReceiver,
    BundleSender,
    Delivered,
    split_bundle,
)
from kaillera_client.protocol.errors import LocalProtocolError, RemoteProtocolError
from tests.protocol.golden import (
    DATAGRAM_VECTORS,
    DATAGRAMS,
    FRAMING_VECTORS,
    NEGATIVE_VECTORS,
    Vector,
    decode,
    encode,
    named,
)

_TRAILING = {"B27": 32}
"""Bytes behind the last message that the count byte announces."""

_WRAP = 0x10000


def bundle(*entries: tuple[int, bytes], count: int | None = None) -> bytes:
    """Build a datagram from (number, payload), newest first, independently of the sender."""
    body = b"".join(
        number.to_bytes(2, "little") + len(payload).to_bytes(2, "little") + payload
        for number, payload in entries
    )
    return bytes((len(entries) if count is None else count,)) + body


def keep_alives(*numbers: int) -> bytes:
    """Build a datagram of recognisable messages, numbers newest first."""
    return bundle(*((number, payload(number)) for number in numbers))


def payload(number: int) -> bytes:
    """Return one message's payload, different for each number."""
    return b"\x12\0\2\0" + number.to_bytes(2, "little")


def numbers(delivered: Iterable[Delivered]) -> list[int]:
    """Return the numbers back from the payloads."""
    return [int.from_bytes(item.payload[4:], "little") for item in delivered]


def waits(receiver: BundleReceiver) -> bool:
    """Ask afresh: a type checker takes a property for a fact that no call changes."""
    return receiver.has_hole


def expecting(number: int) -> BundleReceiver:
    """Return a receiver in the middle of a session."""
    receiver = BundleReceiver()
    receiver.expected = number
    return receiver


# --- golden datagrams --------------------------------------------------------------------------


@pytest.mark.parametrize("vector", DATAGRAM_VECTORS, ids=lambda vector: vector.name)
def test_golden_datagrams_are_read_to_the_last_byte(vector: Vector) -> None:
    entries = split_bundle(vector.data)
    assert len(entries) == vector.data[0]
    size = 1 + sum(4 + len(payload) for _, payload in entries)
    assert size == len(vector.data) - _TRAILING.get(vector.name, 0)
    meanings = tuple((number, decode(vector.sender, data)) for number, data in entries)
    assert meanings == DATAGRAMS[vector.name]


@pytest.mark.parametrize("vector", DATAGRAM_VECTORS, ids=lambda vector: vector.name)
def test_golden_datagrams_are_written(vector: Vector) -> None:
    messages = DATAGRAMS[vector.name]
    sender = _sender_at(messages[-1][0])
    for number, message in reversed(messages):
        assert sender.next_number == number
        sender.append(encode(vector.sender, message))
    trailing = vector.data[len(vector.data) - _TRAILING.get(vector.name, 0) :]
    assert sender.datagram(len(messages)) + trailing == vector.data


@pytest.mark.parametrize("vector", DATAGRAM_VECTORS, ids=lambda vector: vector.name)
def test_torn_golden_datagrams_lose_only_their_tail(vector: Vector) -> None:
    whole = split_bundle(vector.data)
    for size in range(len(vector.data)):
        torn = vector.data[:size]
        entries = split_bundle(torn)
        assert entries == whole[: len(entries)]
        receiver = expecting(whole[-1][0])
        delivered = receiver.receive(torn)
        for item in delivered:
            decode(vector.sender, item.payload)
        if not entries:
            assert (delivered, receiver.malformed) == ([], 1)


@pytest.mark.parametrize("vector", DATAGRAM_VECTORS, ids=lambda vector: vector.name)
def test_bytes_behind_the_last_message_are_ignored(vector: Vector) -> None:
    assert split_bundle(vector.data + b"\0\0garbage") == split_bundle(vector.data)


@pytest.mark.parametrize("vector", DATAGRAM_VECTORS, ids=lambda vector: vector.name)
def test_golden_datagrams_are_delivered_oldest_first(vector: Vector) -> None:
    oldest_first = [
        encode(vector.sender, message) for _, message in reversed(DATAGRAMS[vector.name])
    ]
    receiver = expecting(DATAGRAMS[vector.name][-1][0])
    assert [item.payload for item in receiver.receive(vector.data)] == oldest_first
    assert receiver.receive(vector.data) == []
    assert receiver.duplicates == 1


def test_framing_vectors_are_written() -> None:
    sender = BundleSender(history=3)
    written = []
    for kind in (0x10, 0x11, 0x12, 0x13):
        sender.append(bytes((kind, 1, 2, 3, 4)))
        written.append(sender.datagram(3))
    golden = [vector.data for vector in FRAMING_VECTORS]
    assert [written[0], written[1], written[3]] == golden


def test_framing_vectors_are_read() -> None:
    receiver = BundleReceiver()
    delivered = [
        item.payload[0] for vector in FRAMING_VECTORS for item in receiver.receive(vector.data)
    ]
    assert delivered == [0x10, 0x11, 0x12, 0x13]


# --- negative vectors --------------------------------------------------------------------------


def _negative(name: str) -> bytes:
    return named(NEGATIVE_VECTORS, name).data


@pytest.mark.parametrize("name", ["N01", "N02", "N03", "N04", "N07"])
def test_malformed_datagrams_deliver_nothing(name: str) -> None:
    receiver = BundleReceiver()
    assert split_bundle(_negative(name)) == []
    assert receiver.receive(_negative(name)) == []
    assert (receiver.expected, receiver.malformed) == (0, 1)
    assert not waits(receiver)


def test_n05_a_cut_entry_does_not_harm_the_one_before() -> None:
    receiver = BundleReceiver()
    assert receiver.receive(_negative("N05")) == []
    assert (receiver.expected, receiver.malformed) == (0, 0)
    assert waits(receiver)
    delivered = receiver.receive(bundle((0, b"\x09\0")))
    assert [item.payload for item in delivered] == [b"\x09\0", b"\x09\0"]
    assert receiver.expected == 2


def test_n06_an_unknown_type_is_consumed() -> None:
    receiver = BundleReceiver()
    delivered = receiver.receive(_negative("N06"))
    assert receiver.expected == 1
    assert [decode("server", item.payload) for item in delivered] == [None]


def test_n08_a_lying_inner_length_is_their_fault_and_harms_only_its_message() -> None:
    receiver = BundleReceiver()
    (item,) = receiver.receive(_negative("N08"))
    assert receiver.expected == 1
    for sender in ("client", "server"):
        with pytest.raises(RemoteProtocolError):
            decode("client" if sender == "client" else "server", item.payload)


def test_every_negative_vector_was_used() -> None:
    assert [vector.name for vector in NEGATIVE_VECTORS] == [f"N0{n}" for n in range(1, 9)]


@pytest.mark.parametrize(
    "datagram",
    [b"", b"\1", b"\0" * 6, b"\0" * 40, bundle((0, b""), count=1) + b"\x09"],
    ids=["empty", "one", "no-count-6", "no-count-40", "no-length"],
)
def test_nothing_inside_is_malformed(datagram: bytes) -> None:
    receiver = BundleReceiver()
    assert receiver.receive(datagram) == []
    assert receiver.malformed == 1


# --- behaviour ---------------------------------------------------------------------------------


def test_duplicates_and_reordering() -> None:
    receiver = expecting(5)
    assert numbers(receiver.receive(keep_alives(7, 6, 5))) == [5, 6, 7]
    assert receiver.receive(keep_alives(7, 6, 5)) == []
    assert receiver.receive(keep_alives(10, 9)) == []
    assert waits(receiver)
    assert numbers(receiver.receive(keep_alives(9, 8))) == [8, 9, 10]
    assert not waits(receiver)
    assert receiver.duplicates == 1


def test_the_golden_wrap() -> None:
    data = named(DATAGRAM_VECTORS, "B28").data
    receiver = expecting(65_534)
    assert [item.payload for item in receiver.receive(data)] == [
        b"\x13\0\0",
        b"\x13\0\1",
        b"\x13\0\1",
    ]
    assert receiver.expected == 1
    assert receiver.receive(data) == []
    assert receiver.duplicates == 1


def test_a_message_tells_whether_a_repeat_brought_it() -> None:
    receiver = expecting(0)
    assert receiver.receive(keep_alives(0)) == [Delivered(payload(0), repeated=False)]
    assert receiver.receive(keep_alives(2, 1, 0)) == [
        Delivered(payload(1), repeated=True),
        Delivered(payload(2), repeated=False),
    ]
    assert receiver.receive(keep_alives(4)) == []
    assert receiver.receive(keep_alives(5, 4, 3)) == [
        Delivered(payload(3), repeated=True),
        Delivered(payload(4), repeated=False),
        Delivered(payload(5), repeated=False),
    ]


def test_a_waiting_message_that_comes_again_is_a_duplicate() -> None:
    receiver = expecting(0)
    receiver.receive(keep_alives(2))
    assert receiver.receive(keep_alives(2)) == []
    assert receiver.duplicates == 1


def test_old_numbers_reach_half_the_circle_back() -> None:
    receiver = expecting(0x9000)
    receiver.receive(keep_alives(0x1000))
    assert (receiver.duplicates, receiver.far_jump) == (1, False)
    receiver.receive(keep_alives(0x0FFF))
    assert (receiver.duplicates, receiver.far_jump) == (1, True)


def test_the_window_is_256_messages() -> None:
    receiver = expecting(65_500)
    last_inside = (65_500 + PENDING_LIMIT - 1) % _WRAP
    receiver.receive(keep_alives(last_inside))
    assert waits(receiver)
    receiver.receive(keep_alives(last_inside + 1))
    assert receiver.far_jump
    missing = [(65_500 + step) % _WRAP for step in range(PENDING_LIMIT - 1)]
    delivered = receiver.receive(keep_alives(*reversed(missing)))
    assert numbers(delivered) == [*missing, last_inside]
    assert not receiver.far_jump


def test_a_hole_can_be_given_up() -> None:
    receiver = expecting(65_533)
    assert receiver.skip_hole() == []
    assert receiver.expected == 65_533
    receiver.receive(keep_alives(2, 1))
    receiver.receive(keep_alives(65_535))
    assert numbers(receiver.skip_hole()) == [65_535]
    assert waits(receiver)
    assert numbers(receiver.skip_hole()) == [1, 2]
    assert (receiver.expected, waits(receiver)) == (3, False)
    assert receiver.receive(keep_alives(0)) == []
    assert receiver.duplicates == 1


def test_after_a_far_jump_the_caller_may_resynchronize() -> None:
    receiver = expecting(0)
    receiver.receive(keep_alives(3))
    assert receiver.receive(keep_alives(1002, 1001, 1000)) == []
    receiver.resynchronize()
    assert (receiver.expected, receiver.far_jump) == (1000, False)
    assert numbers(receiver.skip_hole()) == [1000, 1001, 1002]
    assert numbers(receiver.receive(keep_alives(1003, 1002))) == [1003]


def test_after_resynchronizing_the_next_datagram_brings_what_waits() -> None:
    receiver = expecting(0)
    receiver.receive(keep_alives(1001, 1000))
    receiver.resynchronize()
    assert receiver.receive(keep_alives(1003, 1002)) == [
        Delivered(payload(1000), repeated=True),
        Delivered(payload(1001), repeated=False),
        Delivered(payload(1002), repeated=True),
        Delivered(payload(1003), repeated=False),
    ]


def test_resynchronizing_keeps_to_the_window_too() -> None:
    """A hostile datagram whose numbers lie far apart, the oldest not last."""
    receiver = expecting(0)
    receiver.receive(keep_alives(9000, 5000, 6000))
    receiver.resynchronize()
    assert numbers(receiver.skip_hole()) == [6000]
    assert not receiver.has_hole


def test_without_a_far_jump_resynchronizing_changes_nothing() -> None:
    receiver = expecting(0)
    receiver.receive(keep_alives(3))
    receiver.resynchronize()
    assert (receiver.expected, waits(receiver)) == (0, True)


def test_a_bundle_that_reaches_into_the_window_is_no_far_jump() -> None:
    receiver = expecting(0)
    assert receiver.receive(keep_alives(PENDING_LIMIT, PENDING_LIMIT - 1)) == []
    assert (receiver.far_jump, receiver.duplicates) == (False, 0)
    assert numbers(receiver.skip_hole()) == [PENDING_LIMIT - 1]
    assert receiver.receive(keep_alives(PENDING_LIMIT)) != []


def test_a_message_in_order_ends_a_far_jump() -> None:
    receiver = expecting(0)
    receiver.receive(keep_alives(1000))
    receiver.receive(keep_alives(0))
    assert not receiver.far_jump


def test_game_data_of_a_desynchronised_bundle_waits_for_the_gap() -> None:
    """EmuLinker would execute 12 to 14 after 10 and give the player up; we wait for 11."""
    receiver = expecting(11)
    assert receiver.receive(keep_alives(14, 13, 12)) == []
    assert numbers(receiver.receive(keep_alives(13, 12, 11))) == [11, 12, 13, 14]


# --- sender ------------------------------------------------------------------------------------


def test_a_sender_repeats_what_it_has() -> None:
    sender = BundleSender()
    assert (sender.next_number, sender.has_history) == (0, False)
    assert sender.datagram(3) == b"\0"
    for number in range(5):
        sender.append(payload(number))
        expected = range(number, max(-1, number - 3), -1)
        assert sender.datagram(3) == keep_alives(*expected)
    assert (sender.next_number, sender.has_history) == (5, True)
    assert sender.datagram(3) == sender.datagram(3)


def test_a_sender_stays_within_what_servers_take() -> None:
    sender = BundleSender(history=1000)
    for number in range(300):
        sender.append(payload(number))
    datagram = sender.datagram(1000)
    assert datagram == keep_alives(*range(299, 299 - MAX_MESSAGES, -1))


def test_a_long_history_is_repeated_in_whole_bundles_and_bounded_in_bytes() -> None:
    sender = BundleSender(history=1000)
    for number in range(300):
        sender.append(payload(number))
    repeats = [[number for number, _ in split_bundle(each)] for each in sender.datagrams(1000)]
    assert [number for held in repeats[::-1] for number in held] == [*range(299, 43, -1)]
    assert {len(held) for held in repeats} == {MAX_MESSAGES}
    for number in range(300):
        sender.append(bytes((0x12, number % 256)) + bytes(2000))
    assert 90 < len(sender.datagrams(1000)) < 110
    for number in range(MAX_MESSAGES + 1):
        sender.append(bytes((0x12, number)) + bytes(40_000))
    assert len(sender._history) == MAX_MESSAGES


def test_the_oldest_repeats_give_way_to_the_size_limit() -> None:
    sender = BundleSender(size_limit=100)
    for number in range(3):
        sender.append(bytes((0x12, number)) + bytes(40))
    assert [number for number, _ in split_bundle(sender.datagram(3))] == [2, 1]
    sender.append(bytes(200))
    assert [number for number, _ in split_bundle(sender.datagram(3))] == [3]
    sender.append(b"\x15\0")
    assert [number for number, _ in split_bundle(sender.datagram(3))] == [4]


def test_a_datagram_may_reach_the_limit_exactly() -> None:
    sender = BundleSender(size_limit=1 + 2 * 10)
    sender.append(payload(0))
    sender.append(payload(1))
    assert len(sender.datagram(2)) == 1 + 2 * 10
    sender = BundleSender(size_limit=2 * 10)
    sender.append(payload(0))
    sender.append(payload(1))
    assert sender.datagram(2) == keep_alives(1)


def test_a_message_has_a_largest_size() -> None:
    sender = BundleSender()
    sender.append(bytes(65_535))
    assert split_bundle(sender.datagram(1)) == [(0, bytes(65_535))]
    with pytest.raises(LocalProtocolError, match="65536 bytes"):
        sender.append(bytes(65_536))
    assert sender.next_number == 1


def test_numbers_wrap_on_both_ends() -> None:
    """70,000 messages, more than 18 minutes of a game, with every fifth datagram lost."""
    sender, receiver = BundleSender(), BundleReceiver()
    received = 0
    for number in range(70_000):
        sender.append(payload(number % _WRAP))
        datagram = sender.datagram(3)
        if number % 5:
            for item in receiver.receive(datagram):
                assert item.payload == payload(received % _WRAP)
                received += 1
    assert received == 70_000
    assert receiver.expected == sender.next_number == 70_000 - _WRAP


# --- any damage --------------------------------------------------------------------------------


@functools.cache
def _prepared(number: int) -> BundleSender:
    sender = BundleSender()
    for _ in range(number):
        sender.append(b"\x09\0")
    return sender


def _sender_at(number: int) -> BundleSender:
    """Return a sender that has numbered all messages before `number`."""
    return copy.deepcopy(_prepared(number))


@st.composite
def damaged_streams(draw: st.DrawFn) -> tuple[int, list[bytes]]:
    """Draw a first number and what arrives of a sender's datagrams: any order, any repeats."""
    start = draw(st.sampled_from([0, 65_400, 65_535]))
    sender = _sender_at(start)
    sent = []
    number = start
    for fresh in draw(st.lists(st.integers(1, 4), min_size=1, max_size=40)):
        for _ in range(fresh):
            sender.append(payload(number % _WRAP))
            number += 1
        repeats = draw(st.integers(0, 6))
        sent.append(sender.datagram(min(fresh + repeats, number - start)))
    arrivals = draw(st.lists(st.sampled_from(sent), max_size=80))
    if draw(st.booleans()):
        arrivals = draw(st.permutations(arrivals + sent))
    return start, arrivals


@given(damaged_streams())
def test_each_message_is_delivered_once_and_in_order(stream: tuple[int, list[bytes]]) -> None:
    """Against a naive model: what was seen so far is delivered up to the first gap."""
    start, arrivals = stream
    receiver = expecting(start)
    first_seen: dict[int, bool] = {}
    delivered: list[Delivered] = []
    duplicates = 0
    for datagram in arrivals:
        before = len(first_seen)
        for position, (number, _) in enumerate(split_bundle(datagram)):
            first_seen.setdefault((number - start) % _WRAP, position > 0)
        duplicates += len(first_seen) == before
        delivered += receiver.receive(datagram)
        whole = next(index for index in range(len(first_seen) + 1) if index not in first_seen)
        assert numbers(delivered) == [(start + index) % _WRAP for index in range(whole)]
        assert waits(receiver) is (whole < len(first_seen))
    assert [item.repeated for item in delivered] == [
        first_seen[index] for index in range(len(delivered))
    ]
    assert receiver.expected == (start + len(delivered)) % _WRAP
    assert (receiver.duplicates, receiver.malformed) == (duplicates, 0)


@given(st.lists(st.integers(1, 3), min_size=1, max_size=60), st.data())
def test_losses_shorter_than_the_redundancy_lose_nothing(
    pattern: list[int], data: st.DataObject
) -> None:
    """One new message each datagram, `repeats` in it: any shorter run of losses is harmless."""
    repeats = data.draw(st.integers(max(pattern), 10))
    sender, receiver = _sender_at(65_500), expecting(65_500)
    total = 0
    delivered: list[Delivered] = []
    for step in pattern:
        for _ in range(step):
            sender.append(payload((65_500 + total) % _WRAP))
            total += 1
            datagram = sender.datagram(repeats)
        delivered += receiver.receive(datagram)
    assert numbers(delivered) == [(65_500 + index) % _WRAP for index in range(total)]
    assert sum(item.repeated for item in delivered) == total - len(pattern)


@given(st.integers(0, 0xFFFF), st.lists(st.binary(max_size=80), max_size=10))
def test_any_bytes_are_taken(expected: int, datagrams: list[bytes]) -> None:
    receiver = expecting(expected)
    for datagram in datagrams:
        entries = split_bundle(datagram)
        assert all(data for _, data in entries)
        assert 1 + sum(4 + len(data) for _, data in entries) <= len(datagram) + (not entries)
        allowed = {data for _, data in entries}
        waiting = waits(receiver)
        for item in receiver.receive(datagram):
            assert waiting or item.payload in allowed
        receiver.skip_hole()
        receiver.resynchronize()
        assert not receiver.far_jump


def test_no_more_than_the_window_is_kept() -> None:
    receiver = expecting(0)
    for number in range(1, _WRAP):
        assert receiver.receive(keep_alives(number)) == []
    assert numbers(receiver.receive(keep_alives(0))) == list(range(PENDING_LIMIT))
    assert not waits(receiver)


# --- repeats in several datagrams --------------------------------------------------------------


def test_repeats_take_as_many_datagrams_as_they_need_oldest_first() -> None:
    sender = BundleSender(size_limit=100)
    for number in range(5):
        sender.append(payload(number) + bytes(30))
    assert [[n for n, _ in split_bundle(d)] for d in sender.datagrams(5)] == [[0], [2, 1], [4, 3]]
    assert sender.datagrams(1) == [sender.datagram(1)]


def test_a_receiver_that_missed_everything_gets_it_from_such_repeats_without_a_hole() -> None:
    sender, receiver = BundleSender(size_limit=100), BundleReceiver()
    for number in range(6):
        sender.append(payload(number) + bytes(60))
    delivered = []
    for datagram in sender.datagrams(6):
        delivered += receiver.receive(datagram)
        assert not receiver.has_hole
    assert len(delivered) == 6


def test_repeats_are_bounded_but_never_empty() -> None:
    sender = BundleSender()
    assert sender.datagrams(5) == []
    for number in range(4):
        sender.append(payload(number) + bytes(60_000))
    assert sum(map(len, sender.datagrams(4))) < 200_000
    assert len(sender.datagrams(4)) == 3


# --- what waits is bounded ----------------------------------------------------------------------


def large(number: int) -> bytes:
    """Return a datagram with one message of 30,000 bytes."""
    text = payload(number) + bytes(29_994)
    return b"\1" + number.to_bytes(2, "little") + len(text).to_bytes(2, "little") + text


def test_what_waits_behind_a_hole_is_bounded_in_bytes_and_the_rest_may_come_again() -> None:
    receiver = expecting(0)
    for number in range(1, 40):
        assert receiver.receive(large(number)) == []
    kept = PENDING_BYTES // 30_000
    assert numbers(receiver.receive(large(0))) == list(range(kept + 1))
    assert not waits(receiver)
    # There is as much room as before, and the expected message needs none.
    for number in range(kept + 2, 40):
        assert receiver.receive(large(number)) == []
    assert numbers(receiver.receive(large(kept + 1))) == list(range(kept + 1, 2 * kept + 2))


def test_the_room_is_counted_anew_after_a_jump() -> None:
    receiver = expecting(0)
    assert receiver.receive(large(300)) == []
    receiver.resynchronize()
    assert numbers(receiver.skip_hole()) == [300]
    for number in range(302, 340):
        assert receiver.receive(large(number)) == []
    kept = PENDING_BYTES // 30_000
    assert numbers(receiver.receive(large(301))) == list(range(301, 302 + kept))
