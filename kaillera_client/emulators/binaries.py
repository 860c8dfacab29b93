"""What a program's first bytes say: what kind of file it is, for how many bits and for which processor it was built."""

import os
import struct
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO, Final

_HEAD: Final = 4096
_FURTHEST: Final = 1 << 24
"""A Windows program whose header lies further inside is none."""

_ELF_BITS: Final = {1: 32, 2: 64}
_ELF_BIG_ENDIAN = 2
_ELF_MACHINE = 18
_PE_POINTER = 0x3C
_PE_HEADER_SIZE = 24
_PE32_MAGIC = 0x10B
_CLR_ENTRY = 208
"""Where in the optional header of a 32-bit program the place of its .NET part is noted."""

_PE_NEEDED = _PE_HEADER_SIZE + _CLR_ENTRY + 8
_MACH_O: Final = (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


class ProgramKind(Enum):
    """What a file is."""

    WINDOWS = "Windows program"
    LINUX = "Linux program"
    APPIMAGE = "AppImage"
    MAC = "Mac program"
    SCRIPT = "script"
    OTHER = "something else"


class Cpu(Enum):
    """The processors that programs are built for."""

    X86 = "x86"
    X86_64 = "x86-64"
    ARM = "ARM"
    ARM64 = "ARM64"
    OTHER = "another processor"


_PE_MACHINES: Final = {
    0x014C: (32, Cpu.X86),
    0x01C0: (32, Cpu.ARM),
    0x01C4: (32, Cpu.ARM),
    0x8664: (64, Cpu.X86_64),
    0xAA64: (64, Cpu.ARM64),
}
_ELF_MACHINES: Final = {0: None, 3: Cpu.X86, 40: Cpu.ARM, 62: Cpu.X86_64, 183: Cpu.ARM64}


@dataclass(frozen=True, slots=True)
class Program:
    """A file that may be a program. `bits` is 32, 64, or None when its header does not settle it, `cpu` likewise.

    `may_run` is False when the system will certainly refuse: no permission to execute it.
    """

    kind: ProgramKind
    bits: int | None = None
    may_run: bool = True
    cpu: Cpu | None = None


def read_program(path: Path) -> Program:
    """Look at a file's header, a few kilobytes at most; OSError when it cannot be read or is no file."""
    with path.open("rb") as file:
        kind, bits, cpu = _read(file)
    return Program(kind, bits, sys.platform == "win32" or os.access(path, os.X_OK), cpu)


def fits(program_bits: int | None, library_bits: int | None) -> bool:
    """Tell whether a program can load a library: False only when both are known to differ."""
    return program_bits is None or library_bits is None or program_bits == library_bits


def _read(file: IO[bytes]) -> tuple[ProgramKind, int | None, Cpu | None]:
    head = file.read(_HEAD)
    if head.startswith(b"MZ"):
        return ProgramKind.WINDOWS, *_pe_machine(file, head)
    if head.startswith(b"\x7fELF"):
        # Makers of AppImages write these letters where ELF has padding.
        kind = ProgramKind.APPIMAGE if head[8:10] == b"AI" else ProgramKind.LINUX
        return kind, _ELF_BITS.get(head[4]) if len(head) > 4 else None, _elf_cpu(head)
    if head.startswith(b"#!"):
        return ProgramKind.SCRIPT, None, None
    if head.startswith(_MACH_O):
        return ProgramKind.MAC, None, None
    return ProgramKind.OTHER, None, None


def _elf_cpu(head: bytes) -> Cpu | None:
    if len(head) < _ELF_MACHINE + 2:
        return None
    order = ">H" if head[5] == _ELF_BIG_ENDIAN else "<H"
    (machine,) = struct.unpack_from(order, head, _ELF_MACHINE)
    return _ELF_MACHINES.get(machine, Cpu.OTHER)


def _pe_machine(file: IO[bytes], head: bytes) -> tuple[int | None, Cpu | None]:
    """Return a Windows program's bits and processor, None for one that runs as either or is from before Windows."""
    if len(head) < _PE_POINTER + 4:
        return None, None
    (place,) = struct.unpack_from("<I", head, _PE_POINTER)
    if place > _FURTHEST:
        return None, None
    file.seek(place)
    header = file.read(_PE_NEEDED)
    if not header.startswith(b"PE\0\0") or len(header) < _PE_HEADER_SIZE:
        return None, None
    (machine,) = struct.unpack_from("<H", header, 4)
    if len(header) == _PE_NEEDED:
        (magic,) = struct.unpack_from("<H", header, _PE_HEADER_SIZE)
        (clr,) = struct.unpack_from("<I", header, _PE_HEADER_SIZE + _CLR_ENTRY)
        if magic == _PE32_MAGIC and clr:
            # A .NET program may run with 64 bits although its header says 32.
            return None, None
    return _PE_MACHINES.get(machine, (None, Cpu.OTHER))
