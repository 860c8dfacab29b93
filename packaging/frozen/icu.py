"""Makes Qt's ICU small: of its data only what Qt asks for stays, which is a third.

Qt for Linux comes with ICU, and calls of it: the order of texts, character sets, capital letters. Names of countries,
languages, currencies, units and time zones, spelled-out numbers, line breaks and scripts Qt knows by itself, or not.
"""

import re
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_HEADER: Final = struct.Struct("<HBB")
_MAGIC: Final = (0xDA, 0x27)
_FORMAT: Final = (12, b"CmnD")
_ALIGNED: Final = 16
_PADDING: Final = b"\xaa"

_UNUSED_FOLDERS: Final = frozenset(
    {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
)
_LANGUAGE: Final = re.compile(r"(?!root\b)[a-z]{2,3}(_\w+)?\.res")


def is_wanted(name: str) -> bool:
    """Return whether Qt may ask for a table, by its path in the package, such as `icudt73l/coll/de.res`.

    A language's own tables, beside those for its order, hold words and formats of numbers; those of the root stay,
    because ICU opens them first.
    """
    _, _, path = name.partition("/")
    folder, _, table = path.rpartition("/")
    if folder in _UNUSED_FOLDERS:
        return table == "root.res"
    return not (folder == "" and _LANGUAGE.fullmatch(table))


def trimmed(data: bytes) -> bytes:
    """Return a package of ICU's data without unwanted tables; ValueError when it is no such package."""
    start, items = _contents(data)
    return data[:start] + _package([item for item in items if is_wanted(item[0].decode("ascii"))])


def names(data: bytes) -> list[str]:
    """Return the paths of all tables of a package; ValueError when it is none."""
    return [name.decode("ascii") for name, _ in _contents(data)[1]]


def _contents(data: bytes) -> tuple[int, list[tuple[bytes, bytes]]]:
    """Return where the table of contents begins, and each entry's name and bytes."""
    size, *magic = _HEADER.unpack_from(data)
    where, kind = _FORMAT
    if tuple(magic) != _MAGIC or data[where : where + len(kind)] != kind:
        raise ValueError("This is no package of ICU's data.")
    body = memoryview(data)[size:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * index) for index in range(count)]
    ends = [place for _, place in places[1:]] + [len(body)]
    return size, [
        (data[size + name : data.index(b"\0", size + name)], bytes(body[place:end]))
        for (name, place), end in zip(places, ends, strict=True)
    ]


def _package(items: Iterable[tuple[bytes, bytes]]) -> bytes:
    entries = list(items)
    name_place = 4 + 8 * len(entries)
    names_size = sum(len(name) + 1 for name, _ in entries)
    place = _aligned(name_place + names_size)
    table, all_names, bodies = [], [], []
    for name, body in entries:
        table.append(struct.pack("<II", name_place, place))
        all_names.append(name + b"\0")
        padded = body.ljust(_aligned(len(body)), _PADDING)
        bodies.append(padded)
        name_place += len(name) + 1
        place += len(padded)
    head = struct.pack("<I", len(entries)) + b"".join(table) + b"".join(all_names)
    return head.ljust(_aligned(len(head)), _PADDING) + b"".join(bodies)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def trim_library(library: Path, folder: Path) -> None:
    """Replace a library of ICU's data, libicudata.so.73 for example, by one with what is wanted; ValueError."""
    version = library.name.rpartition(".")[2]
    symbol = f"icudt{version}_dat"
    content = library.read_bytes()
    start = place(library, symbol)
    data = folder / f"{symbol}.bin"
    data.write_bytes(trimmed(content[start:]))
    source = folder / f"{symbol}.S"
    source.write_text(_SOURCE.format(symbol=symbol, data=data), encoding="utf-8")
    command = ["gcc", "-shared", "-nostdlib", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}"]
    subprocess.run([*command, "-o", str(library), str(source)], check=True)


def place(library: Path, symbol: str) -> int:
    """Return where in the file a symbol's bytes are; ValueError."""
    listing = _told(["objdump", "-T", str(library)])
    found = re.search(rf"^([0-9a-f]+) .*\s{symbol}$", listing, re.MULTILINE)
    section = re.search(
        r"\.rodata\s+[0-9a-f]+\s+([0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+)",
        _told(["objdump", "-h", str(library)]),
    )
    if found is None or section is None:
        raise ValueError(f"{library} holds no {symbol}.")
    address, at = (int(number, 16) for number in section.groups())
    return int(found[1], 16) - address + at


def _told(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


_SOURCE: Final = """\
.section .rodata, "a", @progbits
.globl {symbol}
.type {symbol}, @object
.balign 16
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""
