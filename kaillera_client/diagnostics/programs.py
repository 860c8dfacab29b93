"""Whether an emulator's program is there and may be run. It is only looked at, never started."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from kaillera_client.emulators.binaries import read_program
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.demo import MODULE

_NEEDED_BY_THE_DEMO = (MODULE, "PySide6")


@dataclass(frozen=True, slots=True)
class ProgramState:
    """A program's file; `bits` is 32 or 64, None when its header does not say."""

    exists: bool
    executable: bool
    bits: int | None = None


def state_of(emulator: EmulatorProfile | None) -> ProgramState:
    """Look at an emulator's program, None for the demo game, which is part of ours. Blocks while the disk does."""
    if emulator is None:
        there = all(importlib.util.find_spec(name) is not None for name in _NEEDED_BY_THE_DEMO)
        return ProgramState(there, there)
    try:
        found = read_program(Path(emulator.program))
    except PermissionError:
        return ProgramState(exists=True, executable=False)
    except (OSError, ValueError):
        return ProgramState(exists=False, executable=False)
    return ProgramState(exists=True, executable=found.may_run, bits=found.bits)
