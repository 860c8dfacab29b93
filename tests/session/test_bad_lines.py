"""Lost datagrams in a game: against a model of EmuLinker and against our own server's rules."""

import random
from collections.abc import Callable

import pytest

from kaillera_client.protocol.bundle import split_bundle
from kaillera_client.protocol.messages import MessageType as T
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.rules import ServerRules
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.fakes.emulinker import EmuLinker
from tests.fakes.machine import FRAME, Machine
from tests.fakes.network import Address, Network, Party, Transit, steady
from tests.session.games import (
    SERVER,
    check_streams,
    host,
    log_in,
    lossy,
    open_room,
    play,
    start,
)


def our_rules() -> ServerRules:
    return ServerRules(ServerConfig(), SERVER[1], random.Random(1))


SERVERS: dict[str, Callable[[], Party]] = {"emulinker": EmuLinker, "ours": our_rules}
servers = pytest.mark.parametrize("make_server", SERVERS.values(), ids=SERVERS.keys())


class Game:
    """Two machines in a running game on a clean line of `delay` seconds each way."""

    def __init__(self, server: Party, delay: float, count: int = 2, frames: int = 200) -> None:
        self.server = server
        self.network = Network(steady(delay))
        self.machines = log_in(self.network, server, count)
        open_room(self.network, self.machines)
        start(self.network, self.machines, frames)
        self.lost: list[tuple[float, bytes]] = []
        self._delay = delay

    def reach(self, frame: int) -> None:
        """Play up to a frame."""
        self.network.wait(lambda: all(len(x.frames) >= frame for x in self.machines))

    def lose(self, wanted: Callable[[bytes, Address, Address], bool], count: int) -> None:
        """Lose the next `count` datagrams that are wanted."""
        clean = steady(self._delay)
        already = len(self.lost)

        def transit(data: bytes, source: Address, target: Address, now: float) -> list[float]:
            if len(self.lost) - already < count and wanted(data, source, target):
                self.lost.append((now, data))
                return []
            return clean(data, source, target, now)

        self.network.transit = transit

    def finish(self) -> None:
        """Play to the end; nobody may have noticed more than a pause."""
        play(self.network, self.machines)
        check_streams(self.machines)
        if isinstance(self.server, EmuLinker):
            assert self.server.desyncs == []
            assert self.server.violations == []


def is_game_data(data: bytes) -> bool:
    return data[5] in (T.GAME_DATA, T.CACHED_GAME_DATA)


def from_player_one(data: bytes, source: Address, _target: Address) -> bool:
    return source == host(1) and is_game_data(data)


def to_player_one(data: bytes, _source: Address, target: Address) -> bool:
    return target == host(1) and is_game_data(data)


def to_anybody(data: bytes, source: Address, _target: Address) -> bool:
    return source == SERVER and is_game_data(data)


DELAYS = [0.0005, 0.012, 0.03, 0.08]
delays = pytest.mark.parametrize("delay", DELAYS)


@servers
@delays
def test_one_lost_datagram_upstream(make_server: Callable[[], Party], delay: float) -> None:
    game = Game(make_server(), delay)
    game.reach(60)
    game.lose(from_player_one, 1)
    game.finish()
    assert len(game.lost) == 1
    assert max(x.session.status(0.0).counters.repeats_sent for x in game.machines) <= 3
    assert worst_wait(game.machines) < pause_allowed(delay)


@servers
@delays
def test_one_lost_datagram_downstream(make_server: Callable[[], Party], delay: float) -> None:
    game = Game(make_server(), delay)
    game.reach(60)
    game.lose(to_player_one, 1)
    game.finish()
    assert len(game.lost) == 1
    assert worst_wait(game.machines) < pause_allowed(delay)
    progress = game.machines[0].session.status(game.network.now)
    counters = progress.counters
    assert counters.recovered_by_redundancy + counters.recovered_by_resend == 1


@servers
@delays
def test_three_consecutive_lost_datagrams_upstream(
    make_server: Callable[[], Party], delay: float
) -> None:
    game = Game(make_server(), delay)
    game.reach(60)
    game.lose(from_player_one, 3)
    game.finish()
    assert len(game.lost) == 3
    # On a short line the second and third are repeats already, and the third repeat backs off.
    assert worst_wait(game.machines) < pause_allowed(delay) + 0.35


def test_three_new_messages_lost_at_once_on_a_long_line() -> None:
    game = Game(EmuLinker(), 0.08)
    game.reach(60)
    game.lose(from_player_one, 3)
    game.finish()
    # The classic three messages to a bundle would have lost the first of them for good.
    newest = [split_bundle(data)[0][0] for _, data in game.lost]
    assert newest == [newest[0], newest[0] + 1, newest[0] + 2]


@pytest.mark.parametrize(
    ("make_server", "delay"),
    [(EmuLinker, delay) for delay in (0.0005, 0.012, 0.03, 0.05)]
    + [(our_rules, delay) for delay in (0.0005, 0.012, 0.03, 0.08)],
)
def test_the_last_datagrams_downstream_before_everybody_waits(
    make_server: Callable[[], Party], delay: float
) -> None:
    """Nothing is on its way any more, and EmuLinker repeats nothing by itself."""
    game = Game(make_server(), delay)
    game.reach(60)
    game.lose(to_anybody, 10**6)
    game.network.wait(lambda: all(machine.waiting for machine in game.machines))
    # The newest inputs have yet to reach the server, and their answers are lost too.
    game.network.pass_time(delay + 0.001)
    game.network.transit = steady(delay)
    frames = [len(machine.frames) for machine in game.machines]
    game.finish()
    assert len(game.lost) >= 4
    recovered = [x.session.status(0.0).counters.recovered_by_resend for x in game.machines]
    assert min(recovered) >= 1
    # EmuLinker repeats three messages at first, and six or nine when its limit of 200 ms has passed.
    waits = [machine.waits[n] for machine, n in zip(game.machines, frames, strict=True)]
    assert max(waits) < pause_allowed(delay) + 0.06 + 0.25 + 2 * delay


def test_more_is_missing_than_the_server_repeats() -> None:
    """EmuLinker remembers nine messages: the tenth is gone for good, and the game with it, but nothing else."""
    server = EmuLinker()
    game = Game(server, 0.08)
    game.reach(60)
    game.lose(to_player_one, 10**6)
    one, two = game.machines
    game.network.wait(lambda: one.waiting)
    game.network.pass_time(0.1)
    game.network.transit = steady(0.08)
    missing_since = game.network.now
    game.network.wait(lambda: one.saw(e.GameEnded))
    assert 14 < game.network.now - missing_since < 16.5
    (ended,) = one.of(e.GameEnded)
    assert isinstance(ended, e.GameEnded)
    assert ended.reason is e.GameEndReason.MESSAGES_LOST
    assert one.session.phase is Phase.ROOM
    # The other one goes on alone.
    play(game.network, [two])
    assert two.of(e.PlayerDropped) == [e.PlayerDropped(b"player1", 1)]


@pytest.mark.parametrize("count", [10, 14])
def test_an_outage_longer_than_the_usual_repeats_reach_back(count: int) -> None:
    """A line of 240 ms has 15 messages on their way; all of one player's are lost, and no gap may be seen."""
    game = Game(EmuLinker(), 0.12)
    game.reach(60)
    game.lose(from_player_one, count)
    game.finish()
    assert len(game.lost) == count


def worst_wait(machines: list[Machine]) -> float:
    return max(max(machine.waits[30:]) for machine in machines)


def pause_allowed(delay: float) -> float:
    """The block is overdue after one and a half round trips, asked for, and comes a round trip later."""
    return 1.5 * 2 * delay + 0.025 + 2 * delay + 2 * FRAME


@pytest.mark.parametrize("ct", [1, 3])
@pytest.mark.parametrize("count", [2, 4])
@servers
def test_a_bad_line_loses_no_frame(make_server: Callable[[], Party], count: int, ct: int) -> None:
    network = Network(steady(0.02))
    server = make_server()
    machines = log_in(network, server, count, ct)
    open_room(network, machines)
    start(network, machines, 3000)
    network.transit = lossy(count * 10 + ct, 0.05, 0.02, jitter=0.02, repeat=0.02)
    play(network, machines)
    check_streams(machines, ct)
    if isinstance(server, EmuLinker):
        assert server.desyncs == []
        assert server.violations == []
    for machine in machines:
        counters = machine.session.status(network.now).counters
        if isinstance(server, EmuLinker):
            assert counters.recovered_by_redundancy + counters.recovered_by_resend > 20
        else:
            # It answers in kind to a client that says everything twice, so that little is left to recover.
            assert counters.duplicates > 500
        assert counters.faults == 0


@pytest.mark.parametrize("seed", range(6))
def test_logins_and_rooms_on_a_bad_line(seed: int) -> None:
    """Everything is lost now and then: the login, the lists, the room, the start, the first frames, the goodbye."""
    server = EmuLinker()
    network = Network(lossy(seed, 0.15, 0.02, jitter=0.03, repeat=0.05))
    machines = log_in(network, server, 2)
    open_room(network, machines)
    start(network, machines, 300)
    play(network, machines)
    check_streams(machines)
    assert server.desyncs == []
    assert server.violations == []


TransitMaker = Callable[[], Transit]


@pytest.mark.parametrize(
    "transit",
    [
        lambda: lossy(1, 0.0, 0.001, jitter=0.25),
        lambda: lossy(2, 0.30, 0.02, jitter=0.01),
        lambda: lossy(3, 0.02, 0.15, jitter=0.05, repeat=0.5),
    ],
    ids=["wild jitter", "30 % lost", "far away, half of all twice"],
)
def test_terrible_lines_against_emulinker(transit: TransitMaker) -> None:
    network = Network(steady(0.02))
    server = EmuLinker()
    machines = log_in(network, server, 2)
    open_room(network, machines)
    start(network, machines, 400)
    network.transit = transit()
    play(network, machines)
    check_streams(machines)
    assert server.desyncs == []


def test_players_with_different_pings_see_the_same_game() -> None:
    network = Network()
    trips = {host(1): 0.001, host(2): 0.02, host(3): 0.07}

    def transit(_data: bytes, source: Address, target: Address, _now: float) -> list[float]:
        return [trips.get(source, 0.0) + trips.get(target, 0.0)]

    network.transit = transit
    machines = log_in(network, EmuLinker(), 3)
    open_room(network, machines)
    start(network, machines, 600)
    delays_told = [x.frame_delay for y in machines for x in y.of(e.GameStarting)]  # type: ignore[union-attr]
    assert delays_told == [1, 3, 9]
    play(network, machines)
    check_streams(machines)


def test_a_second_game_in_the_same_room_begins_anew() -> None:
    network = Network(steady(0.01))
    server = EmuLinker()
    machines = log_in(network, server, 2)
    open_room(network, machines)
    for frames in (120, 300):
        start(network, machines, frames)
        play(network, machines)
        check_streams(machines)
        for machine in machines:
            machine.do(c.DropGame())
        network.pass_time(1.0)
    assert server.desyncs == []
