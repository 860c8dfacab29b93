"""Headers of programs that an emulator's file may have: Windows, Linux, Mac, scripts, and nothing of that."""

from fuzz.files import ScratchFile
from kaillera_client.emulators.binaries import Program, read_program
from kaillera_client.emulators.installation import edition_for

_FILE = ScratchFile("program.exe")


def one_input(data: bytes) -> None:
    """Look at a program, and which library it could load."""
    program = read_program(_FILE.put(data))
    assert isinstance(program, Program)
    assert program.bits in (32, 64, None)
    edition_for(program)


def seeds() -> list[bytes]:
    """Return a header of each kind."""
    optional = b"\x0b\x01".ljust(208, b"\0") + b"\x08\x20\0\0\0\0\0\0"
    windows = b"MZ".ljust(0x3C, b"\0") + b"\x80\0\0\0".ljust(0x44, b"\0")
    return [
        windows + b"PE\0\0\x4c\x01" + bytes(18) + optional,
        windows + b"PE\0\0\x64\x86" + bytes(18) + b"\x0b\x02".ljust(216, b"\0"),
        b"\x7fELF\2\1\1".ljust(18, b"\0") + b"\x3e\0" + bytes(44),
        b"\x7fELF\1\2\1".ljust(18, b"\0") + b"\0\x28" + bytes(44),
        b"\x7fELF\2\1\1\0AI\2".ljust(18, b"\0") + b"\x3e\0" + bytes(44),
        b"#!/bin/sh\n",
        b"\xcf\xfa\xed\xfe",
        b"MZ".ljust(0x3C, b"\0") + b"\xff\xff\xff\xff",
    ]
