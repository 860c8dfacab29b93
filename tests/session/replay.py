"""Recorded games with a real server, played again by our sessions in virtual time.

The server's datagrams are fed as they were recorded, whole or damaged. What the recorded client asked for, our session
is told to ask for at the same time. An emulator hands over the recorded inputs whenever our session wants one, and
then as many more as it needs to get every frame.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleReceiver, split_bundle
from kaillera_client.protocol.codec import decode_client_message
from kaillera_client.protocol.framedelay import interleave, local_zero_frames, split_frames
from kaillera_client.protocol.handshake import HELLO, hello_accepted
from kaillera_client.protocol.inputcache import InputCache
from kaillera_client.protocol.messages import MessageType as T
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession

CAPTURES: Final = Path(__file__).parent.parent / "golden" / "captures"
NAMES: Final = ("cache-wrap", "four-drop", "n64-wide", "solo", "three-good", "two-lan")
WARM_UP: Final = 6
"""All clients were recorded at a ping of 0 ms: frame delay 1, so 2 * 1 - 1 + 5."""

PUBLIC: Final = ("192.0.2.1", 27888)
PRIVATE: Final = ("192.0.2.1", 27901)
_GAME_DATA: Final = (T.GAME_DATA, T.CACHED_GAME_DATA)

_PAUSE: Final = 0.3

Damage = Callable[[list[bytes]], list[bytes]]
"""What happens to a run of the server's datagrams; all its messages must still be in the result."""


@dataclass(frozen=True, slots=True)
class Row:
    """One datagram of one client's recording."""

    time: float
    upstream: bool
    data: bytes

    @property
    def kind(self) -> int:
        """The type of the newest message."""
        return self.data[5]


@dataclass(frozen=True, slots=True)
class Recording:
    """One file."""

    players: int
    connection_type: int
    bytes_per_input: int
    drop_at_packet: int | None
    inputs: dict[str, list[bytes]]
    start: dict[str, m.GameStarted]
    rows: dict[str, list[Row]]

    @property
    def clients(self) -> list[str]:
        """In the order of their player numbers."""
        return sorted(self.start, key=lambda client: self.start[client].player)

    def delay(self, client: str) -> int:
        """Return how many frames the client answers itself."""
        return local_zero_frames(self.start[client].frame_delay, self.connection_type)

    def output(self, packet: int) -> bytes:
        """Return a block that the server made of the inputs of players who stay."""
        size = self.connection_type * self.bytes_per_input
        if packet < WARM_UP:
            return bytes(size * self.players)
        source = packet - WARM_UP if packet < 2 * WARM_UP else packet
        blocks = [self.inputs[client][source : source + 1] for client in self.clients]
        padded = [block[0] if block else bytes(size) for block in blocks]
        return interleave(padded, self.connection_type)

    def frames(self, client: str, packets: int) -> list[bytes]:
        """Return what the emulator of `client` must run: its own zero frames, then `packets` outputs."""
        frames = [bytes(self.players * self.bytes_per_input)] * self.delay(client)
        for packet in range(packets):
            frames += split_frames(self.output(packet), self.connection_type)
        return frames


@cache
def load(name: str) -> Recording:
    """Read one file."""
    head, *lines = map(json.loads, (CAPTURES / f"{name}.jsonl").read_text("utf-8").splitlines())
    rows: defaultdict[str, list[Row]] = defaultdict(list)
    for line in lines:
        row = Row(line["t"], line["dir"] == "C>S", bytes.fromhex(line["hex"]))
        rows[line["client"]].append(row)
    return Recording(
        players=head["players"],
        connection_type=head["connection_type"],
        bytes_per_input=head["bytes_per_input"],
        drop_at_packet=head["drop_at_packet"],
        inputs={k: list(map(bytes.fromhex, v)) for k, v in head["inputs_sent"].items()},
        start={k: m.GameStarted(*v) for k, v in head["start"].items()},
        rows=dict(rows),
    )


def as_recorded(datagrams: list[bytes]) -> list[bytes]:
    """No damage."""
    return datagrams


class Replay:
    """One recorded client, played again."""

    def __init__(self, recording: Recording, client: str, damage: Damage = as_recorded) -> None:
        self.recording = recording
        self.client = client
        self.session = ClientSession()
        self.events: list[e.Event] = []
        self.frames: list[bytes] = []
        self.upstream: list[bytes] = []
        """The payloads that a server would have read."""
        self._inputs = _frames_of(recording, client)
        self._emulator_waits = False
        self._receiver = BundleReceiver()
        self._log_in()
        for row in damaged(recording.rows[client], damage):
            self._run_deadlines(row.time)
            if row.upstream:
                self._act(row)
            else:
                self._note(self.session.receive_datagram(row.data, PRIVATE, row.time), row.time)

    def of(self, kind: type[e.Event]) -> list[e.Event]:
        """Return the events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def _log_in(self) -> None:
        login = decode_client_message(split_bundle(self.recording.rows[self.client][0].data)[0][1])
        assert isinstance(login, m.LoginRequest)
        ct = m.ConnectionType(login.connection_type)
        self._note(
            self.session.handle(c.Connect(PUBLIC, login.name, login.emulator, ct), 0.0), 0.0
        )
        self._note(self.session.receive_datagram(hello_accepted(PRIVATE[1]), PUBLIC, 0.0), 0.0)

    def _act(self, row: Row) -> None:
        message = decode_client_message(split_bundle(row.data)[0][1])
        if isinstance(message, m.Ready):
            self._submit(row.time)
            return
        command = _command(message)
        if command is not None:
            self._note(self.session.handle(command, row.time), row.time)

    def _submit(self, now: float) -> None:
        data = next(self._inputs, None)
        if data is not None:
            self._note(self.session.handle(c.SubmitInput(data), now), now)

    def _note(self, events: list[e.Event], now: float) -> None:
        for datagram, addr in self.session.datagrams_to_send(now):
            assert addr == (PUBLIC if datagram == HELLO else PRIVATE)
            if datagram != HELLO:
                self.upstream += [d.payload for d in self._receiver.receive(datagram)]
        for event in events:
            if isinstance(event, e.FrameReady):
                self.frames.append(event.data)
                self._submit(now)
            else:
                self.events.append(event)

    def _run_deadlines(self, until: float) -> None:
        while (deadline := self.session.deadline()) is not None and deadline <= until:
            self._note(self.session.on_deadline(deadline), deadline)
            after = self.session.deadline()
            assert after is None or after > deadline


def _frames_of(recording: Recording, client: str) -> Iterator[bytes]:
    """Yield the recorded inputs, and one more for each frame of delay: they release the last recorded frames."""
    for packet in recording.inputs[client]:
        yield from split_frames(packet, recording.connection_type)
    for _ in range(recording.delay(client)):
        yield bytes(recording.bytes_per_input)


def _command(message: m.ClientMessage | None) -> c.Command | None:  # noqa: PLR0911 - a table
    match message:
        case m.GlobalChatRequest(text):
            return c.SendChat(text)
        case m.GameChatRequest(text):
            return c.SendGameChat(text)
        case m.CreateGameRequest(game):
            return c.CreateGame(game)
        case m.JoinGameRequest(game_id):
            return c.JoinGame(game_id)
        case m.StartGameRequest():
            return c.StartGame()
        case m.DropGameRequest():
            return c.DropGame()
        case m.QuitGameRequest():
            return c.LeaveRoom()
        case m.QuitRequest(text):
            return c.Logout(text)
        case _:
            return None


def damaged(rows: list[Row], damage: Damage) -> Iterator[Row]:
    """Yield the rows with `damage` done to each run of the server's datagrams, but not to a run's last one.

    A run ends where the recorded client asks for something, because it knew then what the server had told it, and
    where the server pauses: our session would not wait that long, and the recording does not answer its repeats.
    """
    run: list[Row] = []
    for row in rows:
        if not row.upstream:
            if run and row.time > run[-1].time + _PAUSE:
                yield from _damaged_run(run, damage)
                run = []
            run.append(row)
        elif row.kind not in (*_GAME_DATA, T.CLIENT_ACK):
            yield from _damaged_run(run, damage)
            run = []
            yield row
    yield from _damaged_run(run, damage)


def _damaged_run(run: list[Row], damage: Damage) -> Iterator[Row]:
    if not run:
        return
    result = damage([row.data for row in run[:-1]])
    for index, data in enumerate(result):
        # Spread over the run's time, so that extra datagrams do not change the clock.
        yield Row(run[index * len(run) // max(1, len(result))].time, False, data)
    yield run[-1]


def recorded_upstream(recording: Recording, client: str) -> list[bytes]:
    """Return the payloads that the recorded client sent, its cached inputs written out."""
    payloads: list[bytes] = []
    sent = InputCache()
    for row in recording.rows[client]:
        if not row.upstream:
            continue
        payload = split_bundle(row.data)[0][1]
        match decode_client_message(payload):
            case m.GameData(data):
                sent.add(data)
            case m.CachedGameData(index):
                block = sent.get(index)
                assert block is not None
                payload = bytes((T.GAME_DATA, 0)) + len(block).to_bytes(2, "little") + block
            case _:
                pass
        payloads.append(payload)
    return payloads


def outputs_received(recording: Recording, client: str) -> int:
    """Return how many blocks of game data the server sent to a client."""
    return sum(not row.upstream and row.kind in _GAME_DATA for row in recording.rows[client])
