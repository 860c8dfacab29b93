"""What servers are told an emulator is called, and to which profile one belongs that the user has opened himself."""

from collections.abc import Iterable
from dataclasses import dataclass

from kaillera_client.advice.names import is_emulator_name
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.events import EmulatorAttached
from kaillera_client.gui.controllers.launch_plans import program_of
from kaillera_client.gui.controllers.library_rows import base_name

_LAST_RESORT = b"Kaillera"


@dataclass(frozen=True, slots=True)
class ServerName:
    """A name that every server takes; `is_own` unless the emulator calls itself something else."""

    name: bytes
    is_own: bool


def name_of_login(guest: EmulatorAttached | None, profile: EmulatorProfile | None) -> ServerName:
    """Return what servers are told in a login with a guest, else with a profile, else with the demo game."""
    if guest is not None:
        return name_of_guest(guest, profile)
    if profile is not None:
        return _taken(wire_name_of(profile)) or _named_by(profile)
    return ServerName(DEMO_EMULATOR, is_own=True)


def name_of_guest(guest: EmulatorAttached, profile: EmulatorProfile | None) -> ServerName:
    """Return what servers are told of an emulator that the user has opened himself, with its profile if it has one."""
    if profile is None:
        return _taken(guest.emulator) or _instead(guest.program)
    return _taken(guest.emulator) or _named_by(profile)


def wire_name_of(profile: EmulatorProfile) -> bytes:
    """Return what a profile says that servers are told: players can only meet when it is equal."""
    text = profile.wire_name or profile.title
    try:
        return text.encode(profile.charset or "utf-8", "replace")
    except LookupError:
        return text.encode("utf-8", "replace")


def profile_of(
    guest: EmulatorAttached, profiles: Iterable[EmulatorProfile]
) -> EmulatorProfile | None:
    """Return the first profile of an emulator that the user has opened himself."""
    can_be_told = is_emulator_name(guest.emulator)
    for profile in profiles:
        if wire_name_of(profile) == guest.emulator:
            return profile
        # A profile's own name is another emulator's, unless this one's cannot be told.
        if not (profile.wire_name and can_be_told) and is_program(profile, guest.program):
            return profile
    return None


def is_program(profile: EmulatorProfile, program: str) -> bool:
    """Tell whether a program's file name is that of a profile."""
    return bool(program) and base_name(profile.program).casefold() == program.casefold()


def _taken(own: bytes) -> ServerName | None:
    return ServerName(own, is_own=True) if is_emulator_name(own) else None


def _named_by(profile: EmulatorProfile) -> ServerName:
    name = wire_name_of(profile)
    if is_emulator_name(name):
        return ServerName(name, is_own=False)
    return _instead(program_of(profile).name)


def _instead(program: str) -> ServerName:
    """Name it by its file: what others of its kind call themselves would claim a version without proof."""
    name = program.encode(errors="replace")
    return ServerName(name if is_emulator_name(name) else _LAST_RESORT, is_own=False)
