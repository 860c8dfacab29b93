"""One game from the logins to its end."""

import random
from collections.abc import Callable
from typing import assert_never

from simulation.clients.client import Client, Stage
from simulation.clients.n02 import N02Client
from simulation.clients.ours import OurClient
from simulation.clients.supraclient import SupraClient
from simulation.clock import Clock
from simulation.machine import Machine
from simulation.scenario import ClientKind, GameResult, Outcome, Scenario, ServerKind
from simulation.servers.direlera import Direlera4, Direlera5
from simulation.servers.embedded import EmbeddedServer
from simulation.servers.emulinker import EmuLinkerK
from simulation.servers.emulinkersf import EmuLinkerSF
from simulation.servers.model import GAME_ID, Server

_LONGEST_WAIT = 30.0
"""An emulator that has waited so long waits for ever; nobody stays that long."""

_LONGEST_LAST_WAIT = 10.0
"""The same at the end, when it cannot be seen whether it ends."""

_STEP = 5.0
_SETTLING = 1.0
"""Seconds of play before the lines become rough."""


def new_server(kind: ServerKind) -> Server:
    """Return a server of its kind, with its usual configuration."""
    match kind:
        case ServerKind.EMULINKER_K:
            return EmuLinkerK()
        case ServerKind.EMULINKER_SF:
            return EmuLinkerSF()
        case ServerKind.DIRELERA_4:
            return Direlera4()
        case ServerKind.DIRELERA_5:
            return Direlera5()
        case ServerKind.EMBEDDED:
            return EmbeddedServer()
        case _:
            assert_never(kind)


def new_client(scenario: Scenario) -> Client:
    """Return a client of the scenario's kind."""
    kind = scenario.client
    match kind:
        case ClientKind.OURS:
            return OurClient(scenario.answer_after)
        case ClientKind.N02:
            return N02Client()
        case ClientKind.SUPRACLIENT:
            return SupraClient()
        case _:
            assert_never(kind)


def play(
    scenario: Scenario, seed: int, client: Callable[[Scenario], Client] = new_client
) -> GameResult:
    """Play one game; equal scenarios and seeds give equal results."""
    world = World(scenario, seed, client)
    world.begin()
    return world.play()


class World:
    """A server, its players and the lines between them."""

    def __init__(
        self, scenario: Scenario, seed: int, client: Callable[[Scenario], Client] = new_client
    ) -> None:
        """`client` makes each player's client."""
        self.scenario = scenario
        self.clock = Clock()
        self.server = new_server(scenario.server)
        luck = random.Random(seed)
        self.machines = [
            Machine(
                self.clock,
                client(scenario),
                scenario.quality,
                random.Random(luck.random()),
                self._entrance(number),
            )
            for number in range(scenario.players)
        ]
        for machine in self.machines:
            machine.on_frame = self._compare
        self._server_deadline: float | None = None
        self._reference: list[bytes] = []
        """The frames as the first player had them who was there."""
        self._broken: tuple[Outcome, str] | None = None

    # --- the server -----------------------------------------------------------------------------

    def _entrance(self, number: int) -> Callable[[bytes], None]:
        """Return what takes the datagrams of one player at the server."""
        clock = self.clock

        def arrive(data: bytes) -> None:
            self.server.receive(data, number, clock.now)
            self._flush_server()

        return arrive

    def _flush_server(self) -> None:
        server = self.server
        outbox = server.outbox
        if outbox:
            for data, client in outbox:
                self.machines[client].down.send(data)
            outbox.clear()
        deadline = server.deadline()
        if deadline != self._server_deadline:
            self._server_deadline = deadline
            if deadline is not None:
                self.clock.at(max(deadline, self.clock.now), self._wake_server, deadline)

    def _wake_server(self, deadline: float) -> None:
        if deadline == self._server_deadline:
            self._server_deadline = None
            self.server.on_deadline(max(deadline, self.clock.now))
            self._flush_server()

    # --- before the game ------------------------------------------------------------------------

    def begin(self) -> None:
        """Log everybody in, one after the other, and start a game; the lines are calm."""
        first = self.machines[0]
        for number, machine in enumerate(self.machines, 1):
            name = b"player%d" % number
            machine.client.log_in(name, self.scenario.connection_type, self.clock.now)
            self._wait_for(machine, Stage.LOBBY)
        first.client.create(self.clock.now)
        self._wait_for(first, Stage.ROOM)
        for machine in self.machines[1:]:
            machine.client.join(GAME_ID, self.clock.now)
            self._wait_for(machine, Stage.ROOM)
        first.client.start(self.clock.now)
        for machine in self.machines:
            self._wait_for(machine, Stage.LOADING)
        for machine in self.machines:
            machine.begin()
        for machine in self.machines:
            self._wait_for(machine, Stage.PLAYING)

    def _wait_for(self, machine: Machine, stage: Stage) -> None:
        machine.flush()
        client = machine.client
        if client.stage is stage:
            return
        if not self.clock.run(self.clock.now + 30.0, lambda: client.stage is stage):
            raise RuntimeError(f"not {stage.value} after 30 s")

    # --- the game -------------------------------------------------------------------------------

    def play(self) -> GameResult:
        """Let everybody play on rough lines until the time is over or the game is broken."""
        self.clock.run(self.clock.now + _SETTLING, lambda: False)
        for machine in self.machines:
            machine.up.roughen()
            machine.down.roughen()
            machine.meter.running = True
        began = self.clock.now
        end = began + self.scenario.seconds
        while self.clock.now < end and self._broken is None:
            self.clock.run(min(end, self.clock.now + _STEP), self._is_broken)
            self._look_for_ends(_LONGEST_WAIT)
        if self._broken is None:
            self._look_for_ends(_LONGEST_LAST_WAIT)
        return self._result(self.clock.now - began)

    def _is_broken(self) -> bool:
        return self._broken is not None or self.server.casualty is not None

    def _look_for_ends(self, longest_wait: float) -> None:
        casualty = self.server.casualty
        if casualty is not None:
            outcome = Outcome.DESYNCED if casualty.desynced else Outcome.HUNG
            self._broken = (outcome, f"the server: {casualty.reason}")
        for machine in self.machines:
            if self._broken is not None:
                return
            asked, client = machine.asked_at, machine.client
            if client.stage is Stage.OVER:
                self._broken = (Outcome.HUNG, f"the client gave up: {client.fate}")
            elif asked is not None and self.clock.now - asked >= longest_wait:
                self._broken = (Outcome.HUNG, "a client waits for ever")

    def _compare(self, number: int, frame: bytes) -> None:
        """Hold a player's frame against the one that another player had at this place."""
        reference = self._reference
        if number == len(reference):
            reference.append(frame)
        elif reference[number] != frame:
            self._broken = (Outcome.DESYNCED, "different inputs on two machines")

    def _result(self, played: float) -> GameResult:
        outcome, reason = self._broken or (Outcome.PLAYED, "")
        meters = [machine.meter for machine in self.machines]
        ups = [machine.up for machine in self.machines]
        downs = [machine.down for machine in self.machines]
        return GameResult(
            outcome=outcome,
            reason=reason,
            played=played,
            frames=sum(meter.frames for meter in meters),
            stalled=sum(meter.stalled for meter in meters),
            waited=sum(meter.waited for meter in meters),
            longest_wait=max(meter.longest for meter in meters),
            bytes_up=sum(line.bytes for line in ups),
            bytes_down=sum(line.bytes for line in downs),
            datagrams_up=sum(line.datagrams for line in ups),
            datagrams_down=sum(line.datagrams for line in downs),
        )
