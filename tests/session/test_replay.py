"""Recorded games with a real server: our session decodes every byte and hands out the right inputs."""

import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaillera_client.protocol.framedelay import split_frames
from kaillera_client.protocol.messages import MessageType as T
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.session.replay import (
    NAMES,
    Damage,
    Recording,
    Replay,
    load,
    outputs_received,
    recorded_upstream,
)


def play(name: str, damage: Damage | None = None) -> dict[str, Replay]:
    """Play one file for every client and check what must hold whatever happened to the datagrams."""
    recording = load(name)
    replays = {
        client: Replay(recording, client, *(() if damage is None else (damage,)))
        for client in recording.clients
    }
    for client, replay in replays.items():
        packets = outputs_received(recording, client)
        expected = recording.frames(client, packets)
        if recording.drop_at_packet is None:
            assert replay.frames == expected
        else:
            check_frames_with_a_drop(recording, replay.frames, expected)
        check_the_evening(recording, replay)
    check_equal_streams(replays)
    return replays


def check_frames_with_a_drop(
    recording: Recording, frames: list[bytes], expected: list[bytes]
) -> None:
    """The last player's slot follows its inputs up to one point and is zeros from there on."""
    size = recording.bytes_per_input
    assert [frame[:-size] for frame in frames] == [frame[:-size] for frame in expected]
    theirs = [frame[-size:] for frame in frames]
    ours = [frame[-size:] for frame in expected]
    drop = next((i for i, (a, b) in enumerate(zip(theirs, ours, strict=True)) if a != b), None)
    if drop is not None:
        assert recording.drop_at_packet is not None
        assert drop >= recording.drop_at_packet - 1
        assert not any(map(any, theirs[drop:]))


def check_the_evening(recording: Recording, replay: Replay) -> None:
    start = recording.start[replay.client]
    (starting,) = replay.of(e.GameStarting)
    assert isinstance(starting, e.GameStarting)
    assert (starting.frame_delay, starting.player, starting.players) == (
        start.frame_delay,
        start.player,
        start.players,
    )
    assert replay.of(e.GameEnded) == [e.GameEnded(e.GameEndReason.OWN_DROP)]
    assert [type(x) for x in replay.of(e.LoggedIn)] == [e.LoggedIn]
    assert not replay.of(e.RequestFailed)
    assert replay.of(e.Disconnected) == [e.Disconnected(e.DisconnectReason.LOGOUT, b"bye")]
    assert replay.session.phase is Phase.CLOSED
    assert replay.session.deadline() is None


def check_equal_streams(replays: dict[str, Replay]) -> None:
    longest = max((replay.frames for replay in replays.values()), key=len)
    for replay in replays.values():
        assert replay.frames == longest[: len(replay.frames)]


def no_faults(replays: dict[str, Replay]) -> None:
    assert [x for replay in replays.values() for x in replay.of(e.FaultNoticed)] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_recorded_datagrams(name: str) -> None:
    replays = play(name)
    no_faults(replays)
    for replay in replays.values():
        counters = replay.session.status(10.0).counters
        assert counters.holes == 0
        assert counters.duplicates == 0
        assert counters.recovered_by_redundancy == counters.recovered_by_resend == 0


@pytest.mark.parametrize("name", NAMES)
def test_our_messages_are_the_recorded_clients_byte_for_byte(name: str) -> None:
    recording = load(name)
    for client, replay in play(name).items():
        theirs = recorded_upstream(recording, client)
        assert [p for p in replay.upstream if p[0] != T.GAME_DATA] == [
            p for p in theirs if p[0] != T.GAME_DATA
        ]
        our_inputs = [p for p in replay.upstream if p[0] == T.GAME_DATA]
        their_inputs = [p for p in theirs if p[0] == T.GAME_DATA]
        assert our_inputs[: len(their_inputs)] == their_inputs
        surplus = len(our_inputs) - len(their_inputs)
        assert surplus == recording.delay(client) // recording.connection_type


def test_the_dropped_players_slot_reads_zeros_from_one_point_on() -> None:
    replays = play("four-drop")
    recording = load("four-drop")
    frames = replays[recording.clients[0]].frames
    slots = [split_frames(frame, recording.players)[-1] for frame in frames]
    last = max(index for index, slot in enumerate(slots) if any(slot))
    assert 95 <= last <= 101
    assert len(slots) == 151
    for client in recording.clients[:-1]:
        assert replays[client].of(e.PlayerDropped)[0] == e.PlayerDropped(b"four-drop3", 4)


def lose_all_but_every(nth: int) -> Damage:
    return lambda datagrams: datagrams[nth - 1 :: nth]


def lose_every(nth: int) -> Damage:
    return lambda datagrams: [d for i, d in enumerate(datagrams, 1) if i % nth]


def repeat_each(times: int) -> Damage:
    return lambda datagrams: [datagram for datagram in datagrams for _ in range(times)]


def swap_neighbours(datagrams: list[bytes]) -> list[bytes]:
    swapped = list(datagrams)
    for i in range(0, len(swapped) - 1, 2):
        swapped[i : i + 2] = swapped[i + 1], swapped[i]
    return swapped


def reverse_windows(size: int) -> Damage:
    return lambda datagrams: [
        datagram
        for i in range(0, len(datagrams), size)
        for datagram in reversed(datagrams[i : i + size])
    ]


def repeat_late(datagrams: list[bytes]) -> list[bytes]:
    """Every datagram once more, a hundred datagrams later."""
    result: list[bytes] = []
    for i, datagram in enumerate(datagrams):
        result.append(datagram)
        if i >= 100:
            result.append(datagrams[i - 100])
    return result


def cut_each(nth: int) -> Damage:
    """Every nth datagram ends early, somewhere else each time."""
    return lambda datagrams: [
        d if i % nth else d[: (i * 7) % len(d)] for i, d in enumerate(datagrams)
    ]


def cut_copies(datagrams: list[bytes]) -> list[bytes]:
    """Before each datagram a cut copy of it."""
    result: list[bytes] = []
    for i, datagram in enumerate(datagrams):
        result += [datagram[: (i * 5 + 1) % len(datagram)], datagram]
    return result


DAMAGES: dict[str, Damage] = {
    "every 2nd lost": lose_every(2),
    "every 3rd lost": lose_every(3),
    "every 7th lost": lose_every(7),
    "2 of 3 lost": lose_all_but_every(3),
    "4 of 5 lost": lose_all_but_every(5),
    "each twice": repeat_each(2),
    "each five times": repeat_each(5),
    "each again later": repeat_late,
    "neighbours swapped": swap_neighbours,
    "windows of 5 reversed": reverse_windows(5),
    "windows of 10 reversed": reverse_windows(10),
    "swapped, then every 3rd lost": lambda d: lose_every(3)(swap_neighbours(d)),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
@pytest.mark.parametrize("name", NAMES)
def test_damaged_lines(name: str, damage: Damage) -> None:
    no_faults(play(name, damage))


@pytest.mark.parametrize("damage", [cut_each(2), cut_each(3), cut_copies], ids=["2", "3", "all"])
@pytest.mark.parametrize("name", NAMES)
def test_cut_datagrams_are_reported_and_healed(name: str, damage: Damage) -> None:
    replays = play(name, damage)
    faults = [x for replay in replays.values() for x in replay.of(e.FaultNoticed)]
    assert {x.fault for x in faults if isinstance(x, e.FaultNoticed)} == {
        e.Fault.MALFORMED_DATAGRAM
    }


def test_what_was_lost_is_counted_as_recovered() -> None:
    for replay in play("two-lan", lose_all_but_every(4)).values():
        counters = replay.session.status(10.0).counters
        assert counters.recovered_by_redundancy > 250
        assert counters.holes == counters.duplicates == 0


def test_what_came_too_early_is_counted_as_a_hole() -> None:
    for replay in play("two-lan", swap_neighbours).values():
        counters = replay.session.status(10.0).counters
        # A datagram carries the four messages before its own, so the earlier one has nothing new any more.
        assert counters.duplicates > 200
        assert counters.recovered_by_redundancy > 200
    for replay in play("two-lan", reverse_windows(10)).values():
        assert replay.session.status(10.0).counters.holes > 40


def random_damage(seed: int) -> Damage:
    """Lose, repeat and delay at random, within what five messages in a datagram repair."""

    def damage(datagrams: list[bytes]) -> list[bytes]:
        rng = random.Random(seed)
        rough = rng.choice((0.1, 0.4, 0.8))
        arrivals: list[tuple[float, bytes]] = []
        lost = 0
        for i, datagram in enumerate(datagrams):
            if lost < 4 and rng.random() < rough:
                lost += 1
                continue
            lost = 0
            copies = rng.choice((1, 1, 1, 2, 3))
            delays = [rng.choice((0, 0, 0.5, 6)) * rng.random() for _ in range(copies)]
            arrivals += [(i + delay, datagram) for delay in delays]
        return [datagram for _, datagram in sorted(arrivals, key=lambda arrival: arrival[0])]

    return damage


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(NAMES), seed=st.integers(0, 2**32))
def test_random_lines(name: str, seed: int) -> None:
    no_faults(play(name, random_damage(seed)))


@pytest.mark.parametrize(
    "garble",
    [
        lambda rng, d: bytes(rng.randrange(256) for _ in range(rng.randrange(len(d) + 8))),
        lambda rng, d: bytes(b ^ (1 << rng.randrange(8)) if rng.random() < 0.1 else b for b in d),
        lambda rng, d: d[: rng.randrange(len(d))],
    ],
    ids=["noise", "flipped bits", "cut"],
)
def test_a_server_that_sends_garbage_never_raises(
    garble: Callable[[random.Random, bytes], bytes],
) -> None:
    """From the server's own address: whatever the session makes of it, it stays alive."""
    rng = random.Random(5)
    for name in NAMES:
        recording = load(name)
        for client in recording.clients:
            replay = Replay(
                recording,
                client,
                lambda datagrams: [garble(rng, d) if rng.random() < 0.5 else d for d in datagrams],
            )
            assert replay.session.phase in Phase
