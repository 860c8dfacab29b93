"""Recorded games with a real server: every byte is read, and written again exactly."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleReceiver, BundleSender, split_bundle
from kaillera_client.protocol.framedelay import interleave
from kaillera_client.protocol.inputcache import InputCache
from tests.protocol.golden import GOLDEN, Side, decode, encode

_FILES: Final = sorted((GOLDEN / "captures").glob("*.jsonl"))

_REDUNDANCY: Final[dict[Side, int]] = {"client": 3, "server": 5}
"""Messages in a bundle once there are enough: what these clients and this server do."""

_WARM_UP = 6
"""All clients were recorded at a ping of 0 ms: frame delay 1, so 2 * 1 - 1 + 5."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """One datagram of a recording."""

    client: str
    sender: Side
    data: bytes


def _datagrams(path: Path) -> Iterator[Recorded]:
    for line in path.read_text("utf-8").splitlines()[1:]:
        row = json.loads(line)
        side: Side = "client" if row["dir"] == "C>S" else "server"
        yield Recorded(row["client"], side, bytes.fromhex(row["hex"]))


def test_the_recordings_are_there() -> None:
    assert [path.stem for path in _FILES] == [
        "cache-wrap",
        "four-drop",
        "n64-wide",
        "solo",
        "three-good",
        "two-lan",
    ]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_every_recorded_message_is_read_and_written_again(path: Path) -> None:
    for recorded in _datagrams(path):
        entries = split_bundle(recorded.data)
        assert len(entries) == recorded.data[0]
        assert 1 + sum(4 + len(payload) for _, payload in entries) == len(recorded.data)
        for _, payload in entries:
            message = decode(recorded.sender, payload)
            assert message is not None
            assert encode(recorded.sender, message) == payload


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_every_recorded_datagram_is_built_again(path: Path) -> None:
    """A sender fed with a recording's new messages makes the recording's datagrams."""
    senders: defaultdict[tuple[str, Side], BundleSender] = defaultdict(BundleSender)
    for recorded in _datagrams(path):
        sender = senders[recorded.client, recorded.sender]
        for number, payload in reversed(split_bundle(recorded.data)):
            if number == sender.next_number:
                sender.append(payload)
        assert sender.datagram(_REDUNDANCY[recorded.sender]) == recorded.data


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_recordings_are_delivered_without_a_gap(path: Path) -> None:
    """One new message in each datagram: nothing is repeated in vain, nothing is missing."""
    receivers: defaultdict[tuple[str, Side], BundleReceiver] = defaultdict(BundleReceiver)
    for recorded in _datagrams(path):
        receiver = receivers[recorded.client, recorded.sender]
        (item,) = receiver.receive(recorded.data)
        assert not item.repeated
        assert item.payload == split_bundle(recorded.data)[0][1]


@pytest.mark.parametrize("lost", [0, 1], ids=["even", "odd"])
@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_every_second_datagram_suffices(path: Path, lost: int) -> None:
    whole: defaultdict[tuple[str, Side], list[bytes]] = defaultdict(list)
    damaged: defaultdict[tuple[str, Side], list[bytes]] = defaultdict(list)
    receivers: defaultdict[tuple[str, Side], BundleReceiver] = defaultdict(BundleReceiver)
    for recorded in _datagrams(path):
        key = recorded.client, recorded.sender
        whole[key].append(split_bundle(recorded.data)[0][1])
        if len(whole[key]) % 2 == lost:
            damaged[key] += [item.payload for item in receivers[key].receive(recorded.data)]
    for key, payloads in whole.items():
        assert len(damaged[key]) >= len(payloads) - 1
        assert damaged[key] == payloads[: len(damaged[key])]


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_both_caches_and_the_packing_explain_every_output(path: Path) -> None:
    """From the wire alone: what the server sent is made of what the players sent."""
    head = json.loads(path.read_text("utf-8").splitlines()[0])
    blocks: defaultdict[tuple[str, Side], list[bytes]] = defaultdict(list)
    caches: defaultdict[tuple[str, Side], InputCache] = defaultdict(InputCache)
    for recorded in _datagrams(path):
        key = recorded.client, recorded.sender
        match decode(recorded.sender, split_bundle(recorded.data)[0][1]):
            case m.GameData(data):
                caches[key].add(data)
                blocks[key].append(data)
            case m.CachedGameData(index):
                block = caches[key].get(index)
                assert block is not None
                blocks[key].append(block)
            case _:
                pass
    order = sorted(head["start"], key=lambda client: int(head["start"][client][1]))
    size = head["connection_type"] * head["bytes_per_input"]
    for client in order:
        sent = [bytes.fromhex(data) for data in head["inputs_sent"][client]]
        assert blocks[client, "client"] == sent
        outputs = blocks[client, "server"]
        assert len(outputs) == len(sent)
        for number, output in enumerate(outputs):
            inputs = [
                _input_of(blocks[player, "client"], number, size, head["drop_at_packet"])
                for player in order
            ]
            assert output == interleave(inputs, head["connection_type"])


def _input_of(sent: list[bytes], number: int, size: int, dropped_at: int | None) -> bytes:
    """Return one player's part of output packet `number`.

    EmuLinker first answers zeros, then replays what it stored meanwhile, then passes through;
    a player who dropped reads zeros.
    """
    if number < _WARM_UP:
        return bytes(size)
    source = number - _WARM_UP if number < 2 * _WARM_UP else number
    if dropped_at is not None and source >= len(sent):
        return bytes(size)
    return sent[source]
