"""What the checks ask of this computer: blocking questions, each asked on a thread of its own."""

import socket
from pathlib import Path
from typing import Protocol

from kaillera_client.diagnostics import adapters, clockwork, programs, writing
from kaillera_client.diagnostics.adapters import AdapterInUse
from kaillera_client.diagnostics.clockwork import ClockReading, FrameBurst
from kaillera_client.diagnostics.programs import ProgramState
from kaillera_client.emulators.profile import EmulatorProfile


class Machine(Protocol):
    """This computer as the checks see it; tests have another one. All methods block; only `look_up` sends anything."""

    def look_up(self, host: str) -> tuple[str, ...]:
        """Return the IPv4 addresses of a name; OSError when there is none. Asks the system's name server."""
        ...

    def source_address(self, target: str) -> str | None:
        """Return which address of ours would send to a numeric IPv4 address, None when there is no way to it."""
        ...

    def adapter(self, address: str) -> AdapterInUse | None:
        """Return the adapter that has an address, None when the system does not tell."""
        ...

    def frame_burst(self) -> FrameBurst:
        """Run frames for a second and say how they came."""
        ...

    def read_clocks(self) -> ClockReading:
        """Read the clocks now."""
        ...

    def try_to_write(self, folder: Path) -> None:
        """Prove that a folder can be written to, or be made; OSError. Nothing is left behind."""
        ...

    def program(self, emulator: EmulatorProfile | None) -> ProgramState:
        """Look at an emulator's program, None for the demo game's."""
        ...


class ThisComputer:
    """The real one."""

    def look_up(self, host: str) -> tuple[str, ...]:
        """Ask the system."""
        try:
            found = socket.getaddrinfo(host, None, socket.AF_INET, socket.SOCK_DGRAM)
        except UnicodeError as error:
            raise OSError(str(error)) from error
        return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))

    def source_address(self, target: str) -> str | None:
        """Connect a datagram socket: that picks a way and sends nothing."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            try:
                sock.connect((target, 9))
            except OSError:
                return None
            address = str(sock.getsockname()[0])
            return None if address == "0.0.0.0" else address

    def adapter(self, address: str) -> AdapterInUse | None:
        """Ask the system."""
        return adapters.adapter_of(address)

    def frame_burst(self) -> FrameBurst:
        """Run them."""
        return clockwork.frame_burst()

    def read_clocks(self) -> ClockReading:
        """Read them."""
        return clockwork.read_clocks()

    def try_to_write(self, folder: Path) -> None:
        """Try it."""
        writing.try_to_write(folder)

    def program(self, emulator: EmulatorProfile | None) -> ProgramState:
        """Look at the file."""
        return programs.state_of(emulator)
