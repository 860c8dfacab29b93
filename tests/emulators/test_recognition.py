"""Known emulators behind profiles."""

import pytest

from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.emulators.recognition import recognised


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
