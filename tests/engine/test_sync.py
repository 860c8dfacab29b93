"""States compared in real games: real sockets, servers, emulators, and lines of chat."""

import asyncio
from collections.abc import Callable

import pytest

from kaillera_client.advice.sync import Desync, SyncCoverage, SyncStatus
from kaillera_client.advice.syncline import read_sync_line
from kaillera_client.engine.commands import SetSyncCheck
from kaillera_client.engine.events import ClientEvent, DesyncProved, EngineEvent, SyncChanged
from kaillera_client.engine.sync import SyncReporter
from kaillera_client.protocol.messages import ConnectionType, RoomPlayer
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.engine.bench import PATIENCE, Bench

FOR_EVER = ("--frames", 10**6)


def play(bench: Bench, *emulators: tuple[object, ...], **plan: object) -> None:
    """Let a game of fast emulators run, one for each list of arguments."""
    for client, emulator in enumerate(emulators):
        bench.connect(client, *FOR_EVER, "--seed", client, *emulator, **plan)
    bench.gather(*range(len(emulators)))


def status(bench: Bench, client: int, wanted: Callable[[SyncStatus], bool]) -> SyncStatus:
    """Wait for what the check says to one client."""

    def found(event: EngineEvent) -> SyncStatus | None:
        if isinstance(event, SyncChanged) and event.client == client and wanted(event.status):
            return event.status
        return None

    return bench.wait(found)


def proof(bench: Bench, client: int, wanted: Callable[[Desync], bool] = lambda _: True) -> Desync:
    """Wait for a proof."""

    def found(event: EngineEvent) -> Desync | None:
        if isinstance(event, DesyncProved) and event.client == client and wanted(event.desync):
            return event.desync
        return None

    return bench.wait(found)


def agreed(frame: int) -> Callable[[SyncStatus], bool]:
    return lambda now: now.agreed_frame is not None and now.agreed_frame >= frame


def chat_of(bench: Bench, client: int) -> list[bytes]:
    """Return what a client was told of the players' chat."""
    return [
        event.event.text
        for event in bench.drain()
        if isinstance(event, ClientEvent)
        and event.client == client
        and isinstance(event.event, e.GameChatReceived)
        and event.event.name.startswith(b"player")
    ]


def test_q46_states_of_equal_number_are_equal_whatever_the_delays(bench: Bench) -> None:
    """Our server evens the delays out as EmuLinker does: a state's number is that of the frames played, zeros too."""
    bench.serve()
    bench.connect(0, *FOR_EVER, "--seed", 0)
    bench.connect(1, *FOR_EVER, "--seed", 1, answer_after_ms=60.0)
    bench.connect(2, *FOR_EVER, "--seed", 2, answer_after_ms=150.0)
    bench.gather(0, 1, 2)
    for client in range(3):
        now = status(bench, client, agreed(60))
        assert (now.coverage, now.heard, now.players) == (SyncCoverage.ALL, 3, 3)
    bench.tell(0, c.DropGame())
    bench.tell(1, c.DropGame())
    bench.tell(2, c.DropGame())
    reports = [bench.report(client) for client in range(3)]
    assert len({report.delay_frames for report in reports}) == 3
    assert [report.desync for report in reports] == [None] * 3
    assert all(report.sync is not None and agreed(60)(report.sync) for report in reports)
    assert not any(isinstance(event, DesyncProved) for event in bench.drain())


@pytest.mark.parametrize("connection_type", [ConnectionType.EXCELLENT, ConnectionType.BAD])
def test_q46_several_frames_in_a_message_change_nothing(
    bench: Bench, connection_type: ConnectionType
) -> None:
    bench.serve()
    play(bench, (), (), connection_type=connection_type)
    assert status(bench, 0, agreed(60)).coverage is SyncCoverage.ALL


def test_q45_a_bit_flipped_in_one_game_of_two_is_proved_and_names_nobody(bench: Bench) -> None:
    bench.serve()
    play(bench, (), ("--flip-at", 30))
    for client in range(2):
        found = proof(bench, client)
        assert (found.last_equal_frame, found.odd, found.agreeing) == (0, (), ())
        assert found.frame >= 60
    bench.tell(0, c.DropGame())
    assert bench.report(0).desync == proof(bench, 0)
    assert chat_of(bench, 0) == chat_of(bench, 1) == []


def test_q45_the_odd_one_of_three_is_named_by_the_names_that_the_server_gives(
    bench: Bench,
) -> None:
    bench.serve()
    play(bench, (), (), ("--flip-at", 30))
    for client in range(3):
        found = proof(bench, client, lambda one: bool(one.odd))
        assert (found.odd, found.agreeing) == ((3,), (1, 2))
        others = {number: b"player %d" % (number - 1) for number in (1, 2, 3)}
        del others[client + 1]
        assert dict(found.names) == others


def test_q46_an_emulator_without_hashes_cannot_be_checked(bench: Bench) -> None:
    bench.serve()
    play(bench, ("--hash-every", 0), ())
    assert status(bench, 0, lambda _: True) == SyncStatus(SyncCoverage.IMPOSSIBLE, 0, 2)
    assert status(bench, 1, lambda _: True) == SyncStatus(SyncCoverage.PARTLY, 1, 2, (1,))


def test_q46_a_hash_every_few_frames_is_enough(bench: Bench) -> None:
    bench.serve()
    play(bench, ("--hash-every", 7), ("--hash-every", 7))
    now = status(bench, 0, agreed(60))
    assert now.agreed_frame is not None
    assert now.agreed_frame % 7 == 0


def test_q46_a_check_that_is_turned_off_says_nothing(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, *FOR_EVER, sync_check=False)
    bench.connect(1, *FOR_EVER)
    bench.engine.execute(SetSyncCheck(1, wanted=False)).result(PATIENCE)
    bench.connect(2, *FOR_EVER)
    bench.gather(0, 1, 2)
    assert status(bench, 2, lambda _: True) == SyncStatus(SyncCoverage.PARTLY, 1, 3, (1, 2))
    bench.tell(2, c.DropGame())
    bench.report(2)
    assert chat_of(bench, 0) == chat_of(bench, 1) == []
    assert not any(isinstance(event, SyncChanged) and event.client != 2 for event in bench.drain())


class Room:
    """A reporter with its surroundings."""

    def __init__(self) -> None:
        self.said: list[bytes] = []
        self.events: list[EngineEvent] = []
        loop = asyncio.get_running_loop()
        self.reporter = SyncReporter(
            loop, 0, self.events.append, self.said.append, lambda: (1, b"Ann")
        )
        players = (RoomPlayer(b"Ann", 1, 1, ConnectionType.LAN),)
        self.reporter.follow(e.RoomEntered(7, b"Arena", True, players))
        ben = RoomPlayer(b"Ben", 1, 2, ConnectionType.LAN)
        self.reporter.follow(e.PlayerEntered(ben))

    def start(self) -> None:
        self.reporter.follow(e.GameStarting(b"Arena", 1, 2, 1, 1))
        self.reporter.state(0xAB)
        self.reporter.follow(e.AllReady())

    def hear(self, name: bytes, text: bytes) -> bool:
        return self.reporter.takes(e.GameChatReceived(name, text))


def test_nothing_is_said_inside_a_frame() -> None:
    async def story() -> None:
        room = Room()
        room.start()
        assert room.said == []
        while not room.said:  # noqa: ASYNC110 - nobody tells; no time passes
            await asyncio.sleep(0)
        assert room.said == [b"#sync 1/2 0 00000000000000ab new"]
        assert room.hear(b"Ben", b"#sync 2/2 0 00000000000000ab new")
        for frame in range(1, 60):
            room.reporter.state(frame)
        await asyncio.sleep(0)
        assert len(room.said) == 1
        assert room.events == [SyncChanged(0, SyncStatus(SyncCoverage.ALL, 2, 2, (), 0))]
        room.reporter.game_ended()

    asyncio.run(story())


def test_what_is_late_or_no_line_touches_no_game() -> None:
    async def story() -> None:
        room = Room()
        room.start()
        status, desync = room.reporter.game_ended()
        await asyncio.sleep(0)
        assert (room.said, status, desync) == ([], None, None)
        assert room.hear(b"Ben", b"#sync 2/2 60 00000000000000ab")
        assert not room.hear(b"Ben", b"#sync is on")
        room.reporter.follow(e.PlayerLeft(2, b"Ben"))
        room.reporter.follow(e.RoomLeft(e.RoomLeaveReason.CLOSED))
        assert read_sync_line(b"#sync 3/2 60 00000000000000ab") is None

    asyncio.run(story())
