"""The project's own client session against the rules, in memory: a whole evening in virtual time."""

import random
from collections.abc import Sequence

import pytest

from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.server.rules import events as server_events
from kaillera_client.server.rules.commands import Shutdown
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from kaillera_client.session.status import Phase
from tests.server.world import SERVER, Address, World, host


class Machine:
    """A client session with an emulator that plays as fast as it can, or `interval` seconds a frame."""

    def __init__(self, world: World, addr: Address, seed: int, interval: float = 0.0) -> None:
        self.session = ClientSession()
        self.events: list[e.Event] = []
        self.frames: list[bytes] = []
        self.limit = 10**9
        self.size = 2
        self._world = world
        self._random = random.Random(seed)
        self._interval = interval
        self._next_frame: float | None = None
        world.add(addr, self)

    def do(self, command: c.Command) -> None:
        self._note(self.session.handle(command, self._world.now), self._world.now)

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> None:
        self._note(self.session.receive_datagram(data, addr, now), now)

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        return self.session.datagrams_to_send(now)

    def deadline(self) -> float | None:
        times = [t for t in (self.session.deadline(), self._next_frame) if t is not None]
        return min(times, default=None)

    def on_deadline(self, now: float) -> None:
        if self._next_frame is not None and self._next_frame <= now:
            self._next_frame = None
            self._submit(now)
        deadline = self.session.deadline()
        if deadline is not None and deadline <= now:
            self._note(self.session.on_deadline(now), now)

    def _note(self, events: list[e.Event], now: float) -> None:
        for event in events:
            match event:
                case e.GameStarting():
                    self.frames = []
                    self._next_frame = now
                case e.FrameReady(data):
                    self.frames.append(data)
                    if len(self.frames) < self.limit:
                        self._next_frame = now + self._interval
                    else:
                        self._note(self.session.handle(c.DropGame(), now), now)
                case e.GameEnded():
                    self._next_frame = None
                    self.events.append(event)
                case _:
                    self.events.append(event)

    def _submit(self, now: float) -> None:
        data = self._random.randbytes(self.size)
        self._note(self.session.handle(c.SubmitInput(data), now), now)

    def saw(self, kind: type) -> bool:
        return any(isinstance(event, kind) for event in self.events)


def log_in(
    world: World,
    count: int,
    ct: ConnectionType = ConnectionType.LAN,
    interval: float = 0.0,
    addresses: Sequence[Address] = (),
) -> list[Machine]:
    machines = []
    for number in range(1, count + 1):
        addr = addresses[number - 1] if addresses else host(number)
        machine = Machine(world, addr, number, interval)
        machine.do(c.Connect(SERVER, b"user%d" % number, b"Emulator 1.0", ct))
        world.wait(lambda machine=machine: machine.saw(e.OwnUserKnown))  # type: ignore[misc]
        machines.append(machine)
    return machines


def open_and_start(world: World, machines: list[Machine]) -> None:
    machines[0].do(c.CreateGame(b"Demo"))
    world.wait(lambda: machines[0].saw(e.RoomEntered))
    game_id = next(x.game_id for x in machines[0].events if isinstance(x, e.RoomEntered))
    for machine in machines[1:]:
        machine.do(c.JoinGame(game_id))
        world.wait(lambda machine=machine: machine.saw(e.RoomEntered))  # type: ignore[misc]
    machines[0].do(c.StartGame())
    world.wait(lambda: all(machine.saw(e.AllReady) for machine in machines))


def check_equal(machines: list[Machine], frames: int) -> None:
    assert all(len(machine.frames) == frames for machine in machines)
    assert len({tuple(machine.frames) for machine in machines}) == 1
    assert len(set(machines[0].frames)) > 1


@pytest.mark.parametrize("ct", list(ConnectionType))
def test_a_game_of_four(ct: ConnectionType) -> None:
    world = World()
    trips = {host(number): 0.01 * number for number in range(1, 5)}
    world.delay = lambda src, dst: trips.get(src, 0.0) + trips.get(dst, 0.0)
    machines = log_in(world, 4, ct)
    open_and_start(world, machines)
    for machine in machines:
        machine.limit = 600
    world.wait(lambda: all(machine.saw(e.GameEnded) for machine in machines), 300)
    check_equal(machines, 600)
    faults = {x.fault for y in machines for x in y.events if isinstance(x, e.FaultNoticed)}
    # What was on its way when a machine stopped.
    assert faults <= {e.Fault.UNEXPECTED_GAME_DATA}
    assert not world.reported(server_events.Fault)
    for machine in machines:
        machine.do(c.Logout(b"bye"))
    world.wait(lambda: all(machine.session.phase is Phase.CLOSED for machine in machines))
    assert world.rules.users == 0
    world.run(5)
    assert world.rules.sessions == 0
    assert world.rules.deadline() is None


@pytest.mark.parametrize("loss", [0.02, 0.10, 0.25])
def test_a_game_over_a_bad_line(loss: float) -> None:
    world = World()
    line = random.Random(int(loss * 100))
    machines = log_in(world, 3, interval=1 / 60)
    open_and_start(world, machines)
    world.delay = lambda _src, _dst: 0.02 + 0.02 * line.random()
    world.lose = lambda _data, _src, _dst: line.random() < loss
    for machine in machines:
        machine.limit = 1200
    world.wait(lambda: all(machine.saw(e.GameEnded) for machine in machines), 300)
    check_equal(machines, 1200)


def test_an_input_that_is_lost_with_chat_behind_it_still_comes() -> None:
    """All datagrams of one player are lost from an input until the emulator waits, and he says something meanwhile."""
    world = World()
    world.delay = lambda _src, _dst: 0.03
    machines = log_in(world, 2, interval=1 / 60)
    open_and_start(world, machines)
    world.wait(lambda: len(machines[1].frames) > 60)
    world.lose = lambda _data, src, _dst: src == host(2)
    for _ in range(3):
        world.run(1 / 60)
        machines[1].do(c.SendGameChat(b"lag"))
    world.run(0.1)
    world.lose = lambda _data, _src, _dst: False
    for machine in machines:
        machine.limit = 200
    world.wait(lambda: all(machine.saw(e.GameEnded) for machine in machines), 20)
    check_equal(machines, 200)


@pytest.mark.parametrize("lost_frames", [1, 2, 3, 4, 6, 9])
@pytest.mark.parametrize("after", [0, 1, 60])
def test_chat_that_is_lost_before_an_input_still_comes(lost_frames: int, after: int) -> None:
    """What is said, and the inputs after it, are lost; the inputs before it have arrived and are acknowledged."""
    world = World()
    world.delay = lambda _src, _dst: 0.03
    machines = log_in(world, 2, interval=1 / 60)
    open_and_start(world, machines)
    world.wait(lambda: len(machines[1].frames) >= after)
    world.lose = lambda _data, src, _dst: src == host(2)
    machines[1].do(c.SendGameChat(b"lag"))
    world.run(lost_frames / 60)
    world.lose = lambda _data, _src, _dst: False
    for machine in machines:
        machine.limit = 200
    world.wait(lambda: all(machine.saw(e.GameEnded) for machine in machines), 20)
    check_equal(machines, 200)


@pytest.mark.parametrize("seed", [0, 2])
def test_players_who_talk_all_the_time_stay_in_the_game_on_a_bad_line(seed: int) -> None:
    """These lines took a player out of the game when only unacknowledged inputs were repeated."""
    world = World()
    line = random.Random(seed)
    world.delay = lambda _src, _dst: 0.02 + 0.03 * line.random()
    machines = log_in(world, 3, interval=1 / 60)
    for machine in machines:
        machine.limit = 2000
    open_and_start(world, machines)
    world.lose = lambda _data, _src, _dst: line.random() < 0.1
    while not all(machine.saw(e.GameEnded) for machine in machines):
        world.run(1 / 6)
        for machine in machines:
            if machine.session.phase is Phase.PLAYING:
                machine.do(c.SendGameChat(b"still here"))
    check_equal(machines, 2000)


@pytest.mark.parametrize("ct", [ConnectionType.LAN, ConnectionType.GOOD, ConnectionType.BAD])
def test_the_largest_inputs_survive_a_bad_line(ct: ConnectionType) -> None:
    world = World()
    line = random.Random(int(ct))
    machines = log_in(world, 2, ct, interval=1 / 60)
    for machine in machines:
        machine.size = 1024
        machine.limit = 600
    open_and_start(world, machines)
    world.delay = lambda _src, _dst: 0.02 + 0.01 * line.random()
    world.lose = lambda _data, _src, _dst: line.random() < 0.05
    world.wait(lambda: all(machine.saw(e.GameEnded) for machine in machines), 120)
    check_equal(machines, 600)


def test_an_announcement_of_a_game_that_is_lost_comes_again() -> None:
    world = World()
    machines = log_in(world, 2)
    machines[0].do(c.CreateGame(b"Demo"))
    world.wait(lambda: machines[0].saw(e.RoomEntered))
    machines[1].do(c.JoinGame(1))
    world.wait(lambda: machines[1].saw(e.RoomEntered))
    world.run(5)
    began = world.now
    # Whatever the second one is sent in the next half second never arrives.
    world.lose = lambda _data, _src, dst: dst == host(2) and world.now < began + 0.5
    machines[0].do(c.StartGame())
    world.wait(lambda: all(machine.saw(e.AllReady) for machine in machines), 3)


def test_two_games_in_one_room() -> None:
    world = World()
    machines = log_in(world, 2)
    for machine in machines:
        machine.limit = 100
    open_and_start(world, machines)
    world.wait(lambda: all(machine.saw(e.GameEnded) for machine in machines))
    check_equal(machines, 100)
    for machine in machines:
        machine.events.clear()
    machines[0].do(c.StartGame())
    world.wait(lambda: all(machine.saw(e.GameEnded) for machine in machines))
    check_equal(machines, 100)


def ends(machine: Machine) -> list[e.GameEndReason]:
    return [event.reason for event in machine.events if isinstance(event, e.GameEnded)]


def test_a_client_that_dies_leaves_the_others_playing() -> None:
    world = World()
    machines = log_in(world, 3, interval=1 / 60)
    open_and_start(world, machines)
    world.run(5)
    del world.parties[host(2)]
    died = world.now
    world.wait(lambda: bool(world.reported(server_events.PlayerRemoved)))
    assert 15 <= world.now - died <= 17
    alive = [machines[0], machines[2]]
    goal = len(alive[0].frames) + 120
    world.wait(lambda: all(len(machine.frames) >= goal for machine in alive), 2.5)
    assert alive[0].frames[:goal] == alive[1].frames[:goal]
    assert alive[0].frames[goal - 1][2:4] == bytes(2)
    for machine in alive:
        assert e.PlayerDropped(b"user2", 2) in machine.events
        assert any(
            isinstance(event, e.GameChatReceived) and b"user2 was taken out" in event.text
            for event in machine.events
        )


def test_the_owner_who_logs_out_ends_the_game_for_all() -> None:
    world = World()
    machines = log_in(world, 3, interval=1 / 60)
    open_and_start(world, machines)
    world.run(5)
    machines[0].do(c.Logout(b"bye"))
    world.run(2)
    assert [ends(machine) for machine in machines[1:]] == [[e.GameEndReason.ROOM_CLOSED]] * 2
    assert [machine.session.phase for machine in machines[1:]] == [Phase.LOBBY] * 2
    assert world.rules.games == 0


def test_who_is_kicked_during_a_game_is_out_and_the_rest_plays_on() -> None:
    world = World()
    machines = log_in(world, 3, interval=1 / 60)
    open_and_start(world, machines)
    world.run(5)
    user_id = next(x.user_id for x in machines[2].events if isinstance(x, e.OwnUserKnown))
    machines[0].do(c.KickPlayer(user_id))
    world.run(0.5)
    assert len(ends(machines[2])) == 1
    assert machines[2].session.phase is Phase.LOBBY
    goal = len(machines[0].frames) + 60
    rest = machines[:2]
    world.wait(lambda: all(len(machine.frames) >= goal for machine in rest), 2)
    assert rest[0].frames[:goal] == rest[1].frames[:goal]


def test_a_server_that_closes_tells_everybody() -> None:
    world = World()
    machines = log_in(world, 3, interval=1 / 60)
    open_and_start(world, machines)
    world.run(5)
    world.rules.handle(Shutdown(), world.now)
    world.run(0.1)
    for machine in machines:
        assert len(ends(machine)) == 1
        gone = e.Disconnected(e.DisconnectReason.REMOVED, b"The server is closing.")
        assert machine.events[-1] == gone


def test_one_of_its_goodbyes_is_enough() -> None:
    """A dark line swallows all but the last one, and six frames of the game before them."""
    world = World()
    machines = log_in(world, 3, interval=1 / 60)
    open_and_start(world, machines)
    world.run(5)
    dark = (world.now + 0.1, world.now + 0.42)
    world.lose = lambda _data, source, _target: source == SERVER and dark[0] < world.now < dark[1]
    world.run(0.2)
    world.rules.handle(Shutdown(), world.now)
    world.run(0.31)
    assert world.rules.deadline() is None
    gone = e.Disconnected(e.DisconnectReason.REMOVED, b"The server is closing.")
    assert [machine.events[-1] for machine in machines] == [gone] * 3


def test_a_second_wish_to_close_changes_nothing() -> None:
    world = World()
    log_in(world, 2)
    world.rules.handle(Shutdown(), world.now)
    first = world.rules.datagrams_to_send(world.now)
    deadline = world.rules.deadline()
    world.now += 0.01
    world.rules.handle(Shutdown(), world.now)
    assert len(first) == 4
    assert world.rules.datagrams_to_send(world.now) == []
    assert world.rules.deadline() == deadline


def test_an_input_that_changes_its_size_ends_that_players_game_only() -> None:
    world = World()
    machines = log_in(world, 3, interval=1 / 60)
    open_and_start(world, machines)
    world.run(5)
    machines[1].do(c.SubmitInput(b"five!"))
    world.run(0.5)
    assert ends(machines[1]) == [e.GameEndReason.INPUT_SIZE_CHANGED]
    goal = len(machines[0].frames) + 60
    rest = [machines[0], machines[2]]
    world.wait(lambda: all(len(machine.frames) >= goal for machine in rest), 2)
    assert rest[0].frames[:goal] == rest[1].frames[:goal]


def test_64_sessions_in_eight_games_of_eight() -> None:
    world = World()
    machines = log_in(world, 64)
    assert world.rules.users == 64
    for first in range(0, 64, 8):
        open_and_start(world, machines[first : first + 8])
    for machine in machines:
        machine.limit = 60
    world.wait(lambda: all(machine.saw(e.GameEnded) for machine in machines), 60)
    for first in range(0, 64, 8):
        table = machines[first : first + 8]
        shortest = min(len(machine.frames) for machine in table)
        assert shortest >= 60
        assert len({tuple(machine.frames[:shortest]) for machine in table}) == 1
    assert world.rules.games == 8
