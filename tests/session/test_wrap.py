"""Long games: message numbers are 16 bits, and a game of 18.2 minutes at 60 frames a second uses them up."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleReceiver, BundleSender
from kaillera_client.protocol.codec import decode_client_message, encode_server_message
from kaillera_client.protocol.framedelay import local_zero_frames
from kaillera_client.protocol.inputcache import InputCache
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from tests.fakes.emulinker import EmuLinker
from tests.fakes.network import Network, steady
from tests.session.games import check_streams, log_in, lossy, open_room, play, start
from tests.session.rig import LOGIN, Rig

FRAMES = 70_000


class Mirror:
    """A server of one player: every packet comes back as it is, through a cache; every nth datagram is lost."""

    def __init__(self, session: ClientSession, sender: BundleSender, now: float) -> None:
        self.session = session
        self.frames: list[bytes] = []
        self.now = now
        self.lose_up = 0
        self.lose_down = 0
        self.wraps = 0
        self._sender = sender
        self._receiver = BundleReceiver()
        self._cache = InputCache()
        self._count = 0

    def submit(self, data: bytes) -> None:
        """Hand an input over and wait for its frame."""
        before = len(self.frames)
        self._take(self.session.handle(c.SubmitInput(data), self.now))
        while True:
            self._exchange()
            if len(self.frames) > before:
                return
            deadline = self.session.deadline()
            assert deadline is not None
            self.now = max(self.now, deadline)
            self._take(self.session.on_deadline(self.now))

    def _exchange(self) -> None:
        """Carry datagrams until nothing moves."""
        while outbox := self.session.datagrams_to_send(self.now):
            for data, _ in outbox:
                self._count += 1
                if self.lose_up and self._count % self.lose_up == 0:
                    continue
                delivered = self._receiver.receive(data)
                for item in delivered:
                    self._answer(decode_client_message(item.payload))
                if not delivered:
                    self._send(5)

    def _answer(self, message: m.ClientMessage | None) -> None:
        if not isinstance(message, m.GameData):
            return
        index = self._cache.find(message.data)
        reply: m.ServerMessage
        if index is None:
            self._cache.add(message.data)
            reply = message
        else:
            reply = m.CachedGameData(index)
        self._sender.append(encode_server_message(reply))
        self.wraps += self._sender.next_number == 0
        self._count += 1
        if self.lose_down and self._count % self.lose_down == 0:
            return
        self._send(3)

    def _send(self, messages: int) -> None:
        datagram = self._sender.datagram(messages)
        self._take(self.session.receive_datagram(datagram, LOGIN, self.now))

    def _take(self, events: list[e.Event]) -> None:
        for event in events:
            assert isinstance(event, (e.FrameReady, e.AllReady)), event
            if isinstance(event, e.FrameReady):
                self.frames.append(event.data)


def mirror(frame_delay: int = 1) -> Mirror:
    rig = Rig().enter_room()
    rig.hear(m.GameStarted(frame_delay, 1, 1))
    result = Mirror(rig.session, rig.server, rig.now)
    # The receiver has to know what was said before.
    for _, datagram, target in rig.datagrams:
        if target == LOGIN:
            result._receiver.receive(datagram)
    result._take(rig.session.handle(c.SubmitInput(b"\0\0"), rig.now))
    result._exchange()
    rig.server.append(encode_server_message(m.Ready()))
    result._take(rig.session.receive_datagram(rig.server.datagram(1), LOGIN, rig.now))
    result._exchange()
    return result


def typed(frame: int) -> bytes:
    """Mostly the same, sometimes new: the cache is used and overflows."""
    return (frame if frame % 3 else frame % 7).to_bytes(3, "little")[:2]


@pytest.mark.parametrize(("frame_delay", "lose"), [(1, 0), (4, 13)], ids=["clean", "lossy"])
def test_seventy_thousand_frames(frame_delay: int, lose: int) -> None:
    machine = mirror(frame_delay)
    machine.lose_up = lose
    machine.lose_down = lose and lose + 4
    zeros = local_zero_frames(frame_delay, 1)
    for frame in range(1, FRAMES):
        machine.submit(typed(frame))
        machine.now += 1 / 60
    assert machine.wraps >= 1
    inputs = [b"\0\0"] + [typed(frame) for frame in range(1, FRAMES)]
    assert machine.frames == [b"\0\0"] * zeros + inputs[: FRAMES - zeros]


def test_a_long_game_with_emulinkers_reading_of_the_wrap() -> None:
    """It has two windows around the wrap instead of arithmetic; a gap there would give the player up."""
    network = Network(steady(0.01))
    server = EmuLinker()
    machines = log_in(network, server, 1)
    open_room(network, machines)
    machines[0].frame_time = 0.0
    start(network, machines, 65_400)
    play(network, machines, 10**6)
    # Slower and over a bad line across the wrap itself.
    machines[0].frame_time = 1 / 60
    network.transit = lossy(5, 0.08, 0.015, jitter=0.01, repeat=0.05)
    machines[0].limit = 66_200
    machines[0].resume()
    play(network, machines, 10**6)
    check_streams(machines)
    assert server.desyncs == []
    assert server.violations == []
