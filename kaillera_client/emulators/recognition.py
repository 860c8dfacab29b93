"""Which known emulator a profile starts, from its words alone."""

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
    by_name = known_by_name(profile.wire_name)
    if by_name is not None:
        return by_name
    try:
        words = fill(profile.arguments, LaunchValues(), windows=windows)
    except ArgumentError:
        words = ()
    known = (known_by_program(_FOLDERS.split(word)[-1]) for word in (profile.program, *words))
    return next((one for one in known if one is not None), None)
