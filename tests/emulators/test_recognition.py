"""Known emulators behind profiles."""

import pytest

from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.emulators.recognition import recognised, recognised_running


@pytest.mark.parametrize(
    ("program", "arguments", "wire_name", "known"),
    [
        (r"C:\Games\FBNeo\fbneo64.exe", "{rom}", "", "FinalBurn Neo"),
        ("/usr/bin/wine", '"/games/MAME32k.exe" {rom}', "", "MAME32k"),
        ("/usr/bin/wine", r'"Z:\\games\\1964.exe"', "", "1964"),
        ("/home/a/RMG-K.AppImage", "", "", "RMG-K"),
        ("/home/a/retroarch", "", "", "RetroArch"),
        ("/home/a/retroarch", "", "RetroArch 1.9.0", "RetroArch-K"),
        ("/home/a/start.sh", "", "Snes9x++ 0.1", "Snes9x++"),
        ("/usr/bin/wine", '"open quote', "", None),
        ("/usr/bin/python3", "{rom} -m game", "Demo", None),
    ],
)
def test_a_profile_is_recognised(
    program: str, arguments: str, wire_name: str, known: str | None
) -> None:
    profile = EmulatorProfile("key", "Mine", program, arguments, wire_name=wire_name)
    found = recognised(profile, windows=False)
    assert (None if found is None else found.title) == known


@pytest.mark.parametrize(
    ("name", "program", "known"),
    [
        ("FinalBurn Neo v1.0.0.3", "emulator.exe", "FinalBurn Neo"),
        ("some name", "FBNeo64.exe", "FinalBurn Neo"),
        ("RetroArch 1.9.0", "retroarch.exe", "RetroArch-K"),
        ("some name", "some program", None),
        ("", "", None),
    ],
)
def test_who_is_attached_is_recognised(name: str, program: str, known: str | None) -> None:
    found = recognised_running(name, program)
    assert (None if found is None else found.title) == known
