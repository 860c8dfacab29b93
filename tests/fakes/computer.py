"""A computer as the checks see it, with answers that tests choose."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kaillera_client.diagnostics.adapters import AdapterInUse, AdapterKind
from kaillera_client.diagnostics.clockwork import ClockReading, FrameBurst
from kaillera_client.diagnostics.programs import ProgramState
from kaillera_client.emulators.profile import EmulatorProfile

ROUTER = "192.0.2.77"
CABLE = AdapterInUse("eth0", AdapterKind.CABLE)


@dataclass
class FakeComputer:
    """Answers at once; an exception among the answers is raised. The same contract as `ThisComputer`."""

    names: dict[str, tuple[str, ...] | Exception] = field(default_factory=dict)
    """Addresses by name; what is not here is not found."""

    sources: Callable[[str], str | None] = lambda _target: ROUTER
    adapters: dict[str, AdapterInUse] = field(default_factory=lambda: {ROUTER: CABLE})
    burst: FrameBurst | Exception = field(default_factory=lambda: FrameBurst(60.0, 0.3, 20.0))
    clocks: list[ClockReading] = field(default_factory=lambda: [ClockReading(1.8e9, 5.0)])
    """One after the other; the last one stays."""

    write_error: OSError | None = None
    state: ProgramState = field(default_factory=lambda: ProgramState(True, True, 64))
    hold: threading.Event | None = None
    """While it is set, look-ups hang until somebody sets the event."""

    asked: list[str] = field(default_factory=list)
    """The names that were looked up."""

    def look_up(self, host: str) -> tuple[str, ...]:
        self.asked.append(host)
        if self.hold is not None:
            self.hold.wait()
        found = self.names.get(host, OSError("no such name"))
        if isinstance(found, Exception):
            raise found
        return found

    def source_address(self, target: str) -> str | None:
        return self.sources(target)

    def adapter(self, address: str) -> AdapterInUse | None:
        return self.adapters.get(address)

    def frame_burst(self) -> FrameBurst:
        if isinstance(self.burst, Exception):
            raise self.burst
        return self.burst

    def read_clocks(self) -> ClockReading:
        return self.clocks.pop(0) if len(self.clocks) > 1 else self.clocks[0]

    def try_to_write(self, folder: Path) -> None:
        if self.write_error is not None:
            raise self.write_error

    def program(self, emulator: EmulatorProfile | None) -> ProgramState:
        return self.state
