"""Headers of programs and libraries: the bits that they were built for, and what does not fit (Q-52)."""

import struct
from dataclasses import replace
from pathlib import Path

import pytest

from kaillera_client.emulators.binaries import Cpu, Program, ProgramKind, fits, read_program
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


def elf(bits: int, *, image: bool = False, machine: int | None = None, order: int = 1) -> bytes:
    if machine is None:
        machine = 62 if bits == 64 else 3
    head = b"\x7fELF" + bytes([bits // 32, order, 1, 0]) + (b"AI\x02" if image else b"")
    return (
        head.ljust(18, b"\0") + machine.to_bytes(2, "big" if order == 2 else "little") + bytes(44)
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (pe(0x14C), Program(ProgramKind.WINDOWS, 32, cpu=Cpu.X86)),
        (pe(0x8664), Program(ProgramKind.WINDOWS, 64, cpu=Cpu.X86_64)),
        (pe(0xAA64, place=20_000), Program(ProgramKind.WINDOWS, 64, cpu=Cpu.ARM64)),
        (pe(0x1C4), Program(ProgramKind.WINDOWS, 32, cpu=Cpu.ARM)),
        (pe(0x200), Program(ProgramKind.WINDOWS, cpu=Cpu.OTHER)),
        (pe(0x14C, clr=0x2008), Program(ProgramKind.WINDOWS)),
        (pe(0x14C)[:160], Program(ProgramKind.WINDOWS, 32, cpu=Cpu.X86)),
        (pe(0x14C)[:130], Program(ProgramKind.WINDOWS)),
        (b"MZ", Program(ProgramKind.WINDOWS)),
        (b"MZ".ljust(0x3C, b"\0") + b"\xff" * 4, Program(ProgramKind.WINDOWS)),
        (elf(32), Program(ProgramKind.LINUX, 32, cpu=Cpu.X86)),
        (elf(64), Program(ProgramKind.LINUX, 64, cpu=Cpu.X86_64)),
        (elf(64, machine=183), Program(ProgramKind.LINUX, 64, cpu=Cpu.ARM64)),
        (elf(32, machine=62), Program(ProgramKind.LINUX, 32, cpu=Cpu.X86_64)),
        (elf(64, machine=21, order=2), Program(ProgramKind.LINUX, 64, cpu=Cpu.OTHER)),
        (elf(64, machine=0), Program(ProgramKind.LINUX, 64)),
        (elf(64, image=True), Program(ProgramKind.APPIMAGE, 64, cpu=Cpu.X86_64)),
        (b"\x7fELF", Program(ProgramKind.LINUX)),
        (b"\x7fELF\x07", Program(ProgramKind.LINUX)),
        (b"#!/bin/sh\n", Program(ProgramKind.SCRIPT)),
        (b"\xcf\xfa\xed\xfe", Program(ProgramKind.MAC)),
        (b"PK\3\4", Program(ProgramKind.OTHER)),
        (b"", Program(ProgramKind.OTHER)),
    ],
)
def test_headers(tmp_path: Path, content: bytes, expected: Program) -> None:
    file = tmp_path / "program"
    file.write_bytes(content)
    file.chmod(0o755)
    assert read_program(file) == expected
    file.chmod(0o644)
    assert read_program(file) == replace(expected, may_run=False)


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
    assert real_program("/usr/bin/wine", ("neo.exe",), "/games") == Path("/games/neo.exe")
    assert real_program("/usr/bin/wine", ("a\\neo.exe",), "/games") == Path("/games/a/neo.exe")


def test_the_drives_of_wine(tmp_path: Path) -> None:
    drives, games = tmp_path / "dosdevices", tmp_path / "games"
    for folder in (drives, games):
        folder.mkdir()
    (drives / "d:").symlink_to(games)
    found = real_program("/usr/bin/wine64", ("D:\\x\\neo.exe",), "", {"WINEPREFIX": str(tmp_path)})
    assert found == games / "x" / "neo.exe"
