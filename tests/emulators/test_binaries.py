"""Headers of programs and libraries: the bits that they were built for, and what does not fit (Q-52)."""

import struct
from pathlib import Path

import pytest

from kaillera_client.emulators.binaries import Program, ProgramKind, fits, read_program
from kaillera_client.emulators.libraries import (
    BitsDiffer,
    library_that_differs,
    real_program,
)


def pe(machine: int, *, place: int = 0x80, clr: int = 0) -> bytes:
    head = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", place)
    magic = 0x10B if machine == 0x14C else 0x20B
    optional = struct.pack("<H", magic).ljust(208, b"\0") + struct.pack("<II", clr, 0)
    return head.ljust(place, b"\0") + b"PE\0\0" + struct.pack("<H18x", machine) + optional


def elf(bits: int, *, image: bool = False) -> bytes:
    return b"\x7fELF" + bytes([bits // 32, 1, 1, 0]) + (b"AI\x02" if image else b"") + b"\0" * 60


@pytest.mark.parametrize(
    ("content", "kind", "bits"),
    [
        (pe(0x14C), ProgramKind.WINDOWS, 32),
        (pe(0x8664), ProgramKind.WINDOWS, 64),
        (pe(0xAA64, place=20_000), ProgramKind.WINDOWS, 64),
        (pe(0x14C, clr=0x2008), ProgramKind.WINDOWS, None),
        (pe(0x14C)[:160], ProgramKind.WINDOWS, 32),
        (pe(0x14C)[:130], ProgramKind.WINDOWS, None),
        (b"MZ", ProgramKind.WINDOWS, None),
        (b"MZ".ljust(0x3C, b"\0") + b"\xff" * 4, ProgramKind.WINDOWS, None),
        (elf(32), ProgramKind.LINUX, 32),
        (elf(64), ProgramKind.LINUX, 64),
        (elf(64, image=True), ProgramKind.APPIMAGE, 64),
        (b"\x7fELF", ProgramKind.LINUX, None),
        (b"\x7fELF\x07", ProgramKind.LINUX, None),
        (b"#!/bin/sh\n", ProgramKind.SCRIPT, None),
        (b"\xcf\xfa\xed\xfe", ProgramKind.MAC, None),
        (b"PK\3\4", ProgramKind.OTHER, None),
        (b"", ProgramKind.OTHER, None),
    ],
)
def test_headers(tmp_path: Path, content: bytes, kind: ProgramKind, bits: int | None) -> None:
    file = tmp_path / "program"
    file.write_bytes(content)
    file.chmod(0o755)
    assert read_program(file) == Program(kind, bits)
    file.chmod(0o644)
    assert read_program(file) == Program(kind, bits, may_run=False)


def test_only_a_little_is_read(tmp_path: Path) -> None:
    file = tmp_path / "program"
    with file.open("wb") as out:
        out.write(b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x7FFF_FFF0))
        out.truncate(1 << 40)
    assert read_program(file).bits is None


def test_q52_bits_fit_unless_both_are_known_to_differ() -> None:
    assert [fits(a, b) for a, b in ((32, 32), (32, 64), (64, 32), (None, 64), (32, None))] == [
        True, False, False, True, True,
    ]  # fmt: skip


def write(folder: Path, **files: bytes) -> Path:
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content)
    return folder / next(iter(files)).replace("_", ".")


def test_q52_a_library_of_other_bits_is_found(tmp_path: Path) -> None:
    program = write(tmp_path, neo_exe=pe(0x8664), KailleraClient_DLL=pe(0x14C), x_txt=b"")
    library = tmp_path / "KailleraClient.DLL"
    assert library_that_differs(program) == BitsDiffer(64, 32, library)
    (tmp_path / "kailleraclient64.dll").write_bytes(pe(0x8664))
    assert library_that_differs(program) is None, "the program finds this one"


def test_q52_nothing_is_claimed_without_proof(tmp_path: Path) -> None:
    for number, files in enumerate(
        (
            {"neo_exe": pe(0x8664)},
            {"neo_exe": pe(0x14C), "kailleraclient_dll": pe(0x14C)},
            {"neo_exe": pe(0x14C), "kailleraclient_dll": b"no library"},
            {"neo_exe": b"#!/bin/sh", "kailleraclient_dll": pe(0x14C)},
            {"neo": elf(64), "kailleraclient_dll": pe(0x14C)},
        )
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert library_that_differs(write(folder, **files)) is None
    assert library_that_differs(tmp_path / "missing" / "x.exe") is None
    native = write(tmp_path, neo=elf(64), libkailleraclient_so=elf(32))
    assert library_that_differs(native) is not None


def test_the_emulator_behind_wine() -> None:
    assert real_program("/usr/bin/wine", ("-x", "/e/Neo.EXE", "b.exe")) == Path("/e/Neo.EXE")
    assert real_program("/usr/bin/wine", ()) == Path("/usr/bin/wine")
    assert real_program("/usr/bin/neo", ("b.exe",)) == Path("/usr/bin/neo")
