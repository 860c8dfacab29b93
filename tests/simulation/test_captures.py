"""The EmuLinker models against recorded games of a real EmuLinkerSF: fed the clients' datagrams, they say the same."""

import json
from collections import defaultdict

import pytest

from kaillera_client.protocol.bundle import BundleReceiver, split_bundle
from kaillera_client.protocol.messages import MessageType as T
from simulation.servers.emulinker import EmuLinkerK
from simulation.servers.emulinkersf import EmuLinkerSF
from simulation.servers.model import ModelServer
from tests.session.replay import CAPTURES, NAMES

_GAME_PART = (T.START_GAME, T.GAME_DATA, T.CACHED_GAME_DATA, T.READY, T.DROP_GAME)


class Conversation:
    """A recording's datagrams in their order, and what each client was told in the game."""

    def __init__(self, name: str) -> None:
        head, *lines = (CAPTURES / f"{name}.jsonl").read_text("utf-8").splitlines()
        self.clients = sorted(json.loads(head)["start"])
        self.upstream: list[tuple[float, int, bytes]] = []
        self.told: defaultdict[int, list[bytes]] = defaultdict(list)
        self.bundle_sizes: list[int] = []
        receivers = [BundleReceiver() for _ in self.clients]
        for row in map(json.loads, lines):
            client = self.clients.index(row["client"])
            data = bytes.fromhex(row["hex"])
            if row["dir"] == "C>S":
                self.upstream.append((row["t"], client, data))
            else:
                self.told[client] += game_part(receivers[client], data)
                self.bundle_sizes.append(len(split_bundle(data)))


def game_part(receiver: BundleReceiver, data: bytes) -> list[bytes]:
    payloads = [delivered.payload for delivered in receiver.receive(data)]
    return [payload for payload in payloads if payload[0] in _GAME_PART]


def told_by(server: ModelServer, conversation: Conversation) -> tuple[dict[int, list[bytes]], int]:
    """Return what a model tells each client, and the most messages in one datagram."""
    told: defaultdict[int, list[bytes]] = defaultdict(list)
    receivers = [BundleReceiver() for _ in conversation.clients]
    most = 0
    for time, sender, data in conversation.upstream:
        server.receive(data, sender, time)
        for answer, client in server.outbox:
            told[client] += game_part(receivers[client], answer)
            most = max(most, len(split_bundle(answer)))
        server.outbox.clear()
    return told, most


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("model", [EmuLinkerSF, EmuLinkerK])
def test_a_model_says_what_the_server_said(
    model: type[EmuLinkerSF | EmuLinkerK], name: str
) -> None:
    conversation = Conversation(name)
    server = model()
    told, most = told_by(server, conversation)
    for client in range(len(conversation.clients)):
        assert len(conversation.told[client]) > 60
        assert told[client] == conversation.told[client]
    assert most == max(conversation.bundle_sizes) == 5
    assert server.casualty is None
