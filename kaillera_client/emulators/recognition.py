"""Which known emulator a profile starts, or is attached, from words alone."""

import re
from typing import Final

from kaillera_client.emulators.knowledge import KnownEmulator
from kaillera_client.emulators.known import known_by_name, known_by_program
from kaillera_client.emulators.placeholders import ArgumentError, LaunchValues, fill
from kaillera_client.emulators.profile import EmulatorProfile

_FOLDERS: Final = re.compile(r"[\\/]")


def recognised(profile: EmulatorProfile, *, windows: bool) -> KnownEmulator | None:
    """Return what a profile starts: by what it calls itself on servers, else by its program, also through Wine.

    None when it is not known. Nothing is read from the disk.
    """
    try:
        words = fill(profile.arguments, LaunchValues(), windows=windows)
    except ArgumentError:
        words = ()
    return recognised_running(profile.wire_name, profile.program, *words)


def recognised_running(name: str, *programs: str) -> KnownEmulator | None:
    """Return the emulator that calls itself `name`, else the first that has one of these programs, with folders or not.

    None when it is not known.
    """
    by_name = known_by_name(name)
    if by_name is not None:
        return by_name
    known = (known_by_program(_FOLDERS.split(program)[-1]) for program in programs)
    return next((one for one in known if one is not None), None)
