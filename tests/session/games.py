"""Whole games in virtual time: machines, a server and what every machine must have run in the end."""

import random
from collections.abc import Callable

from kaillera_client.protocol.framedelay import split_frames
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from tests.fakes.machine import Machine
from tests.fakes.network import Address, Network, Party, Transit

SERVER: Address = ("192.0.2.1", 27888)


def host(number: int) -> Address:
    """Return an address of its own for each number."""
    return f"198.51.100.{number}", 40000 + number


def log_in(
    network: Network,
    server: Party,
    count: int,
    connection_type: int = 1,
    make: Callable[[], ClientSession] = ClientSession,
) -> list[Machine]:
    """Put a server and `count` machines on a network and log all of them in."""
    network.add(SERVER, server)
    machines = [Machine(network, host(n), n, make()) for n in range(1, count + 1)]
    for machine in machines:
        name = b"player%d" % machine.number
        machine.do(c.Connect(SERVER, name, b"Emulator 1.0", ConnectionType(connection_type)))
        network.wait(lambda machine=machine: machine.saw(e.OwnUserKnown))  # type: ignore[misc]
    return machines


def open_room(network: Network, machines: list[Machine]) -> None:
    """Let the first machine open a room and the others join it."""
    owner, *others = machines
    owner.do(c.CreateGame(b"Game"))
    network.wait(lambda: owner.saw(e.RoomEntered))
    entered = owner.of(e.RoomEntered)[-1]
    assert isinstance(entered, e.RoomEntered)
    for machine in others:
        machine.do(c.JoinGame(entered.game_id))
        network.wait(lambda machine=machine: machine.saw(e.RoomEntered))  # type: ignore[misc]


def start(network: Network, machines: list[Machine], frames: int) -> None:
    """Start a game of `frames` frames and wait until it runs."""
    for machine in machines:
        machine.limit = frames
        machine.events.clear()
    machines[0].do(c.StartGame())
    network.wait(lambda: all(machine.saw(e.AllReady) for machine in machines))


def play(network: Network, machines: list[Machine], seconds: float = 600.0) -> None:
    """Let everybody play all frames."""
    assert network.run(lambda: all(machine.done for machine in machines), seconds), [
        (len(machine.frames), machine.session.phase, machine.events[-3:]) for machine in machines
    ]


def check_streams(machines: list[Machine], connection_type: int = 1) -> None:
    """Every machine ran the same, and it is what a server with a warm-up makes of the inputs that were typed."""
    first = machines[0].frames
    for machine in machines:
        assert not machine.saw(e.GameEnded)
        assert machine.frames == first
    starts = [machine.of(e.GameStarting)[-1] for machine in machines]
    delays = [x.frame_delay for x in starts if isinstance(x, e.GameStarting)]
    highest = max(delays)
    zeros = (2 * highest + 6) * connection_type - 1
    assert not any(map(any, first[:zeros]))
    warm_ups = [highest + (highest - delay) + 5 for delay in delays]
    for block, start_of_block in enumerate(range(zeros, len(first), connection_type)):
        for offset, frame in enumerate(first[start_of_block : start_of_block + connection_type]):
            slots = split_frames(frame, len(machines))
            for machine, warm_up, slot in zip(machines, warm_ups, slots, strict=True):
                packet = block if block < warm_up else block + warm_up
                assert slot == machine.input(packet * connection_type + offset)


def lossy(
    seed: int, share: float, delay: float, jitter: float = 0.0, repeat: float = 0.0
) -> Transit:
    """Return a line that loses a share of the datagrams each way, delays them unevenly and repeats some."""
    rng = random.Random(seed)

    def transit(_data: bytes, _source: Address, _target: Address, _now: float) -> list[float]:
        if rng.random() < share:
            return []
        copies = 2 if rng.random() < repeat else 1
        return [delay + jitter * rng.random() for _ in range(copies)]

    return transit
