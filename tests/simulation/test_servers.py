"""The models' rules of recovery, one by one."""

from collections import defaultdict

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleReceiver, BundleSender, split_bundle
from kaillera_client.protocol.codec import decode_server_message, encode_client_message
from kaillera_client.protocol.framedelay import warm_up_messages
from simulation.servers.direlera import REMOVED, Direlera4, Direlera5
from simulation.servers.emulinker import DESYNC_GAP, EmuLinkerK
from simulation.servers.emulinkersf import DESYNC_LAG, EmuLinkerSF
from simulation.servers.model import GAME_ID, Casualty, ModelServer

WARM_UP = warm_up_messages(1, 1)
EMULINKERS = (EmuLinkerK, EmuLinkerSF)


class Game:
    """Players of a model at a ping of 0 ms, each datagram with one message unless said otherwise."""

    def __init__(self, server: ModelServer, players: int = 2) -> None:
        self.server = server
        self.now = 0.0
        self.datagrams: defaultdict[int, list[bytes]] = defaultdict(list)
        self.heard: defaultdict[int, list[m.ServerMessage | None]] = defaultdict(list)
        self.senders = [BundleSender() for _ in range(players)]
        self._receivers = [BundleReceiver() for _ in range(players)]
        for player in range(players):
            self.say(player, m.LoginRequest(b"p%d" % player, b"Emulator", 1))
            for _ in range(4):
                self.say(player, m.ClientAck())
        self.say(0, m.CreateGameRequest(b"Game"))
        for player in range(1, players):
            self.say(player, m.JoinGameRequest(GAME_ID, 1))
        self.say(0, m.StartGameRequest())
        for player in range(players):
            self.say(player, m.Ready())

    def say(self, player: int, message: m.ClientMessage, messages: int = 1) -> None:
        self.lose(player, message)
        self.repeat(player, messages)

    def lose(self, player: int, message: m.ClientMessage) -> None:
        """Say something that does not arrive by itself."""
        self.senders[player].append(encode_client_message(message))

    def repeat(self, player: int, messages: int = 1) -> None:
        """Send the newest messages."""
        self.server.receive(self.senders[player].datagram(messages), player, self.now)
        self._deliver()

    def warm_up(self) -> None:
        """Play until inputs are combined, and forget it."""
        for _ in range(2 * WARM_UP):
            self.now += 1 / 60
            for player in range(len(self.senders)):
                self.say(player, m.GameData(b"\0\0"))
        self.forget()

    def pass_time(self, seconds: float) -> None:
        end = self.now + seconds
        while (due := self.server.deadline()) is not None and due <= end:
            self.now = max(self.now, due)
            self.server.on_deadline(self.now)
            self._deliver()
        self.now = end

    def _deliver(self) -> None:
        for data, client in self.server.outbox:
            self.datagrams[client].append(data)
            for delivered in self._receivers[client].receive(data):
                self.heard[client].append(decode_server_message(delivered.payload))
        self.server.outbox.clear()

    def casualty(self) -> Casualty | None:
        return self.server.casualty

    def blocks(self, player: int) -> list[bytes]:
        return [x.data for x in self.heard[player] if isinstance(x, m.GameData)]

    def repeats(self, player: int) -> list[int]:
        """Return how many messages each datagram had."""
        return [len(split_bundle(data)) for data in self.datagrams[player]]

    def forget(self) -> None:
        self.datagrams.clear()
        self.heard.clear()


@pytest.mark.parametrize("kind", EMULINKERS)
def test_one_resend_in_each_ping_limit(kind: type[EmuLinkerK | EmuLinkerSF]) -> None:
    game = Game(kind(max_ping=0.2))
    game.warm_up()
    began = game.now
    for milliseconds in (0, 20, 60, 190, 199):
        game.now = began + milliseconds / 1000
        game.repeat(0)
    assert game.repeats(0) == [3]
    game.now = began + 0.201
    game.repeat(0)
    assert game.repeats(0) == [3, 9]
    game.now = began + 0.5
    for player in (0, 1):
        game.say(player, m.GameData(b"ab"))
    game.forget()
    game.repeat(0)
    assert game.repeats(0) == [3]


@pytest.mark.parametrize("kind", EMULINKERS)
def test_a_gap_of_one_of_three_players_feeds_zeros_for_good(
    kind: type[EmuLinkerK | EmuLinkerSF],
) -> None:
    game = Game(kind(), players=3)
    game.warm_up()
    game.lose(2, m.GameData(b"zz"))
    game.lose(2, m.GameData(b"zz"))
    game.say(2, m.GameData(b"zz"), messages=2)
    assert game.casualty() == DESYNC_GAP
    for player in (0, 1):
        game.say(player, m.GameData(b"ab"))
    assert game.blocks(0) == game.blocks(1) == [b"abab\0\0"]


def test_a_gap_of_one_of_two_players_ends_all_inputs_on_emulinker_k() -> None:
    game = Game(EmuLinkerK())
    game.warm_up()
    game.lose(1, m.GameData(b"zz"))
    game.say(1, m.GameData(b"zz"))
    for player in (0, 1):
        game.say(player, m.GameData(b"ab"))
    assert game.casualty() == DESYNC_GAP
    assert game.blocks(0) == game.blocks(1) == []


def test_after_a_desync_emulinker_sf_reflects_own_inputs_for_half_a_minute() -> None:
    game = Game(EmuLinkerSF())
    game.warm_up()
    game.lose(1, m.GameData(b"zz"))
    game.lose(1, m.GameData(b"zz"))
    game.say(1, m.GameData(b"zz"), messages=2)
    game.forget()
    game.say(1, m.GameData(b"cd"))
    assert game.blocks(1) == [b"\0\0cd"]
    game.now += 29
    game.say(1, m.GameData(b"cd"))
    assert game.blocks(1) == [b"\0\0cd"] * 2
    game.now += 2
    game.say(1, m.GameData(b"cd"))
    assert game.blocks(1) == [b"\0\0cd"] * 2


def test_what_a_waiting_thread_was_sent_waits_with_it() -> None:
    game = Game(EmuLinkerSF())
    game.warm_up()
    game.say(0, m.GameData(b"ab"))
    game.repeat(0)
    game.say(0, m.GameChatRequest(b"hello"))
    assert game.repeats(0) == []
    game.say(1, m.GameData(b"cd"))
    # Its block, the answer to the repeat, the line of chat.
    assert game.repeats(0) == [5, 3, 5]


def test_emulinker_sf_repeats_to_who_is_late_and_counts_him_out_after_12_seconds() -> None:
    game = Game(EmuLinkerSF(), players=3)
    game.warm_up()
    for player in (0, 1):
        game.say(player, m.GameData(b"ab"))
    game.pass_time(11.9)
    assert game.repeats(2) == [3, 6, 9, 9, 9, 9, 9, 9, 9]
    assert game.casualty() is None
    assert game.blocks(0) == []
    game.pass_time(0.2)
    assert game.casualty() == DESYNC_LAG
    assert game.blocks(0) == game.blocks(1) == [b"abab\0\0"]


def test_old_direlera_has_no_warm_up_and_never_repeats() -> None:
    game = Game(Direlera4())
    game.forget()
    game.say(0, m.GameData(b"ab"))
    assert game.heard[0] == []
    game.say(1, m.GameData(b"cd"))
    assert game.blocks(0) == game.blocks(1) == [b"abcd"]
    game.forget()
    game.repeat(0)
    game.pass_time(60)
    assert game.repeats(0) == game.repeats(1) == []


def test_new_direlera_repeats_its_last_datagram_to_the_silent_and_takes_them_out() -> None:
    game = Game(Direlera5())
    game.warm_up()
    game.pass_time(0.2)
    assert game.repeats(0) == []
    game.pass_time(0.3)
    assert set(game.repeats(0)) == {3}
    assert 4 <= len(game.repeats(0)) <= 6
    for _ in range(20):
        game.pass_time(1.0)
        game.say(0, m.GameData(b"ab"))
    assert game.casualty() == REMOVED
    assert game.blocks(0)[-1] == b"ab\0\0"


@pytest.mark.parametrize("kind", [EmuLinkerK, EmuLinkerSF, Direlera4, Direlera5])
def test_who_drops_reads_zeros_and_the_others_play_on(
    kind: type[EmuLinkerK | EmuLinkerSF | Direlera4 | Direlera5],
) -> None:
    game = Game(kind(), players=3)
    game.warm_up()
    for player in (0, 1):
        game.say(player, m.GameData(b"ab"))
    game.say(2, m.DropGameRequest())
    assert game.blocks(0) == game.blocks(1) == [b"abab\0\0"]
    assert m.PlayerDropped(b"p2", 3) in game.heard[0]
    assert game.casualty() is None
