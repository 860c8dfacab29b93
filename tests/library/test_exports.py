"""The built libraries export exactly the classic calls, need only the system, and are the same bytes each time."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.library.building import LIBRARIES

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "packaging" / "kaillera_library"
LINUX = LIBRARIES / "linux64" / "libkailleraclient.so"
WINDOWS_32 = LIBRARIES / "windows32" / "kailleraclient.dll"
WINDOWS_64 = LIBRARIES / "windows64" / "kailleraclient.dll"
WINDOWS_64_OTHER_NAME = LIBRARIES / "windows64" / "kailleraclient64.dll"

ARGUMENT_BYTES = {
    "kailleraChatSend": 4,
    "kailleraEndGame": 0,
    "kailleraGetVersion": 4,
    "kailleraInit": 0,
    "kailleraModifyPlayValues": 8,
    "kailleraSelectServerDialog": 4,
    "kailleraSetInfos": 4,
    "kailleraShutdown": 0,
}
"""The classic calls in the order of their ordinals, with the bytes that each takes off the stack on 32 bits."""

SYSTEM_LIBRARIES = {"advapi32.dll", "kernel32.dll", "msvcrt.dll", "user32.dll", "ws2_32.dll"}


def output_of(*command: str) -> str:
    """Return what a program prints; CalledProcessError when it fails."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def windows_listing(library: Path) -> str:
    """Return the headers, imports and exports of a Windows library."""
    kind = "i686" if library == WINDOWS_32 else "x86_64"
    return output_of(f"{kind}-w64-mingw32-objdump", "-p", str(library))


def exports(listing: str) -> dict[str, int]:
    """Return the exported names with their ordinals."""
    base = int(re.findall(r"Ordinal Base\s+(\d+)", listing)[0])
    table = listing.split("[Ordinal/Name Pointer] Table")[1]
    rows = re.findall(
        r"^\s+\[\s*(\d+)\](?: \+base\[\s*\d+\]\s+[0-9a-f]+)? (\S+)$", table, re.MULTILINE
    )
    return {name: base + int(ordinal) for ordinal, name in rows}


def imported_libraries(listing: str) -> set[str]:
    """Return the libraries that must be there for this one to load, in lower case."""
    return {name.lower() for name in re.findall(r"DLL Name: (\S+)", listing)}


def built_in(root: Path) -> Path:
    """Build from a copy of the sources below another root folder; return the libraries' folder there."""
    copy = root / SOURCES.relative_to(ROOT)
    shutil.copytree(SOURCES, copy)
    subprocess.run(["make", "--silent", "-j2", "-C", str(copy)], check=True)
    return root / LIBRARIES.relative_to(ROOT)


def digest(file: Path) -> str:
    """Return a digest of a file, which is told apart quicker than its bytes."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_linux_exports_the_eight_calls_and_nothing_else() -> None:
    listing = output_of("nm", "--dynamic", "--defined-only", str(LINUX))
    found = {tuple(line.split()[1:]) for line in listing.splitlines()}
    assert found == {("T", name) for name in ARGUMENT_BYTES}


def test_linux_needs_the_c_library_only() -> None:
    needed = re.findall(r"NEEDED\s+(\S+)", output_of("objdump", "-p", str(LINUX)))
    assert needed == ["libc.so.6"]


def test_windows_64_exports_the_eight_calls_by_their_names() -> None:
    expected = {name: ordinal for ordinal, name in enumerate(ARGUMENT_BYTES, 1)}
    assert exports(windows_listing(WINDOWS_64)) == expected


def test_windows_32_exports_every_call_in_three_spellings() -> None:
    found = exports(windows_listing(WINDOWS_32))
    decorated = [f"{name}@{size}" for name, size in ARGUMENT_BYTES.items()]
    classic = [f"_{name}" for name in decorated]
    assert {name: found.get(name) for name in classic} == {
        name: ordinal for ordinal, name in enumerate(classic, 1)
    }
    assert set(found) == {*classic, *decorated, *ARGUMENT_BYTES}
    assert len(set(found.values())) == len(found)


def test_the_three_spellings_are_one_function() -> None:
    listing = windows_listing(WINDOWS_32)
    addresses = dict(
        re.findall(r"\[\s*\d+\] \+base\[\s*(\d+)\]\s+([0-9a-f]+) Export RVA", listing)
    )
    found = exports(listing)
    for name, size in ARGUMENT_BYTES.items():
        spellings = (name, f"{name}@{size}", f"_{name}@{size}")
        assert len({addresses[str(found[spelling])] for spelling in spellings}) == 1, name
    assert len(set(addresses.values())) == len(ARGUMENT_BYTES)


@pytest.mark.parametrize("library", [WINDOWS_32, WINDOWS_64])
def test_windows_needs_nothing_that_would_have_to_lie_beside_it(library: Path) -> None:
    assert imported_libraries(windows_listing(library)) == SYSTEM_LIBRARIES


def test_a_64_bit_emulator_finds_the_same_library_under_both_names() -> None:
    assert digest(WINDOWS_64) == digest(WINDOWS_64_OTHER_NAME)


def test_a_build_elsewhere_and_later_has_the_same_bytes(tmp_path: Path) -> None:
    is_finished = subprocess.run(["make", "--question", "-C", str(SOURCES)], check=False)
    assert is_finished.returncode == 0, (
        "The libraries are older than their sources: run make library first."
    )
    other = built_in(tmp_path / "another folder, with spaces in its name")
    for library in (LINUX, WINDOWS_32, WINDOWS_64, WINDOWS_64_OTHER_NAME):
        assert digest(other / library.relative_to(LIBRARIES)) == digest(library), library.name


def test_no_path_of_this_machine_is_in_a_library() -> None:
    for library in (LINUX, WINDOWS_32, WINDOWS_64):
        assert str(ROOT).encode() not in library.read_bytes()
