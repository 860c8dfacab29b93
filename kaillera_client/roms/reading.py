"""Reading one file of a ROM folder: a plain ROM, or an archive."""

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO, Final

from kaillera_client.roms import names
from kaillera_client.roms.archives import PIECE, Tick, read_zip
from kaillera_client.roms.content import ContentReader
from kaillera_client.roms.endings import ending_of, is_archive
from kaillera_client.roms.found import FoundRom, UnreadableError
from kaillera_client.roms.store import FileResult, FileState

LARGEST_FILE: Final = 2 * 2**30
"""Bytes; larger files are no games that are played over the net."""

# Without these, opening a pipe that has taken a file's place would wait for ever, and Windows would change line ends.
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
)


def read_file(path: str, tick: Tick, announce: Callable[[str], None]) -> FileResult:
    """Read one file; UnreadableError when it is broken, OSError when the system does not let us read it.

    `announce` is told the path before an archive is unpacked, and "" afterwards.
    """
    with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise UnreadableError("it is no ordinary file")
        result = FileResult(path, FileState(before.st_size, before.st_mtime_ns))
        try:
            result.roms = _roms(file, path, before.st_size, tick, announce)
        except UnreadableError as error:
            result.state = replace(result.state, reason=str(error))
        after = os.fstat(file.fileno())
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise UnreadableError("it changed while it was read")
    return result


def _roms(
    file: BinaryIO, path: str, size: int, tick: Tick, announce: Callable[[str], None]
) -> list[FoundRom]:
    name = names.shown(names.file_name(path))
    if size == 0:
        raise UnreadableError("it is empty")
    if not is_archive(name):
        return _plain(file, name, size, tick)
    announce(path)
    try:
        with open(file.fileno(), "rb", closefd=False) as buffered:
            return _unpacked(buffered, name, size, tick)
    finally:
        announce("")


def _unpacked(file: BinaryIO, name: str, size: int, tick: Tick) -> list[FoundRom]:
    if ending_of(name) == "zip":
        return read_zip(file, size, names.stem(name), tick)
    # Loading what it needs takes longer than a scan of unchanged files.
    from kaillera_client.roms.sevenzip import read_7z  # noqa: PLC0415

    return read_7z(file, size, names.stem(name), tick)


def _plain(file: BinaryIO, name: str, size: int, tick: Tick) -> list[FoundRom]:
    reader = ContentReader(name, size)
    while piece := file.read(PIECE):
        tick()
        if not reader.feed(piece):
            return []
    found = reader.finish()
    return [replace(found, name=names.stem(name))] if found else []
