"""The table of known emulators: each entry makes sense, and no two claim the same program or name."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from kaillera_client.emulators.knowledge import KnownEmulator, Quirk, Speaks
from kaillera_client.emulators.known import KNOWN, known_by_name, known_by_program

PAGE = Path(__file__).parents[2] / "docs" / "emulators.md"

LONGEST_INPUT = 1024
"""What the bridge takes."""

LONGEST_NAME = 127
"""What servers take."""


def title(known: KnownEmulator) -> str:
    return known.title


def examples(known: KnownEmulator) -> Iterator[str]:
    """Program files as their names tell: without a version, and with two kinds of one."""
    for name in (*known.windows, *known.linux):
        for version in ("", "64", "-1.2.3"):
            yield name.replace("*", version)


def known_as(name: str) -> str | None:
    known = known_by_name(name)
    return None if known is None else known.title


def run_by(program: str) -> str | None:
    known = known_by_program(program)
    return None if known is None else known.title


@pytest.mark.parametrize("known", KNOWN, ids=title)
def test_an_entry_makes_sense(known: KnownEmulator) -> None:
    names = (*known.windows, *known.linux, *known.names)
    assert known.title.strip()
    assert all(name and name == name.lower() for name in names)
    assert all(name.endswith(".exe") for name in known.windows)
    assert len(known.wire_name) <= LONGEST_NAME
    assert len(set(known.quirks)) == len(known.quirks)
    assert set(known.bits) <= {32, 64}
    assert len(known.libraries) in ((1, 2) if known.speaks else (0,))
    if known.frame_bytes is not None:
        assert 1 <= known.frame_bytes.least <= known.frame_bytes.most <= LONGEST_INPUT
    if known.wire_name:
        assert known_by_name(known.wire_name) is known
    if known.speaks_on(windows=False) is Speaks.OWN_CLIENT:
        assert {Quirk.OWN_CLIENT_ON_LINUX, Quirk.OWN_CLIENT_LATELY} & set(known.quirks)


@pytest.mark.parametrize("known", KNOWN, ids=title)
def test_a_program_is_that_of_one_emulator(known: KnownEmulator) -> None:
    for program in examples(known):
        assert known_by_program(program) is known, program
        assert known_by_program(program.upper()) is known, program
        fits = sorted(one.fit(program) for one in KNOWN)[-2:]
        assert all(a < b for a, b in pairwise(fits)), "no two claim it alike"


@pytest.mark.parametrize("known", KNOWN, ids=title)
def test_a_name_is_that_of_one_emulator(known: KnownEmulator) -> None:
    for name in known.names:
        assert known_as(f"{name}1.2") == known.title


def test_titles_and_quirks_are_used_once_and_all() -> None:
    assert len({known.title for known in KNOWN}) == len(KNOWN)
    assert {quirk for known in KNOWN for quirk in known.quirks} == set(Quirk)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("FinalBurn Neo v1.0.0.3", "FinalBurn Neo"),
        ("Project 64k 0.13 (01 Aug 2003)", "Project 64k"),
        ("Project 64k Core 2.3", "Project 64k Core"),
        ("Snes9x++ 0.1", "Snes9x++"),
        ("Snes9x 1.53", "Snes9x (Kaillera builds)"),
        ("NNNesterJ[K01]", "nnnesterJ"),
        ("RetroArch 1.9.0", "RetroArch-K"),
        ("Demo Arena 1.0", None),
        ("", None),
    ],
)
def test_emulators_are_known_by_what_they_call_themselves(name: str, known: str | None) -> None:
    assert known_as(name) == known


@pytest.mark.parametrize(
    ("program", "known"),
    [
        ("fbneo64.exe", "FinalBurn Neo"),
        ("MAME32k.exe", "MAME32k"),
        ("snes9x++.exe", "Snes9x++"),
        ("snes9x-x64.exe", "Snes9x (Kaillera builds)"),
        ("retroarch.exe", "RetroArch"),
        ("RMG-K-0.8-x86_64.AppImage", "RMG-K"),
        ("wine", None),
        ("[", None),
        ("", None),
    ],
)
def test_emulators_are_known_by_their_programs(program: str, known: str | None) -> None:
    assert run_by(program) == known


def test_the_page_of_the_documentation_says_the_same() -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("| ") and line.count("|") == 7
    ]
    told = {row[0]: (row[2], row[3].partition(",")[0], row[4]) for row in rows[1:]}
    assert told == {known.title: in_the_page(known) for known in KNOWN if known.speaks}


def in_the_page(known: KnownEmulator) -> tuple[str, str, str]:
    """Return bits, bytes and Linux as the page writes them."""
    size, sizes = known.frame_bytes, ""
    if size is not None:
        sizes = str(size.most) if size.least == size.most else f"{size.least} to {size.most}"
    wine = known.speaks_on(windows=False) is Speaks.THROUGH_WINE
    return ", ".join(map(str, known.bits)), sizes, "Wine" if wine else "own client"
