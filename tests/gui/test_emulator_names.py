"""What servers are told an emulator is called."""

import pytest

from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.events import EmulatorAttached
from kaillera_client.gui.controllers.emulator_names import (
    ServerName,
    name_of_guest,
    name_of_login,
    profile_of,
)


def guest(name: bytes, program: str = "") -> EmulatorAttached:
    return EmulatorAttached(0, name, (), program=program)


@pytest.mark.parametrize(
    ("profile", "told", "is_own"),
    [
        (EmulatorProfile("a", "My Emu", "/games/emu"), b"My Emu", True),
        (EmulatorProfile("a", "My|Emu", "/games/emu"), b"emu", False),
        (EmulatorProfile("a", "é" * 64, "/games/emu.exe"), b"emu.exe", False),
        (EmulatorProfile("a", "|", "/usr/bin/wine", '"/games/my emu.exe"'), b"my emu.exe", False),
        (EmulatorProfile("a", "|", "/games/a|b"), b"Kaillera", False),
        # A letter whose second byte is that of the sign that servers refuse.
        (EmulatorProfile("a", "ポ", "/games/emu", charset="shift_jis"), b"emu", False),
    ],
)
def test_one_that_we_start(profile: EmulatorProfile, told: bytes, is_own: bool) -> None:
    assert name_of_login(None, profile) == ServerName(told, is_own)


def test_one_that_the_user_has_opened() -> None:
    assert name_of_guest(guest(b"Emu", "x.exe"), None) == ServerName(b"Emu", True)
    assert name_of_guest(guest(b"", "x.exe"), None) == ServerName(b"x.exe", False)
    named = EmulatorProfile("a", "My", "/games/emu", wire_name="Other")
    assert name_of_guest(guest(b"E\tmu", "x.exe"), named) == ServerName(b"Other", False)
    assert name_of_guest(guest(b"Emu", "x.exe"), named) == ServerName(b"Emu", True)


def test_a_profile_with_another_name_is_its_own_only_when_it_cannot_tell_one() -> None:
    named = EmulatorProfile("a", "My", "/games/emu.exe", wire_name="Other")
    assert profile_of(guest(b"Emu", "emu.exe"), (named,)) is None
    assert profile_of(guest(b"E|mu", "EMU.EXE"), (named,)) is named
    assert profile_of(guest(b"Other"), (named,)) is named
    assert profile_of(guest(b"E|mu"), (named,)) is None
