"""Reading 7z archives; apart from the others because their library takes long to load."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import IO, BinaryIO, cast

import py7zr
from py7zr.compressor import PpmdCompressor, algorithm_class_map
from py7zr.exceptions import PasswordRequired, UnsupportedCompressionMethodError

from kaillera_client.roms.archives import BoundedFile, Tick, named
from kaillera_client.roms.content import ContentReader
from kaillera_client.roms.found import FoundRom, UnreadableError
from kaillera_client.roms.members import Member, check_amount, select

# The decoder for PPMd leaves dangling pointers when an archive is damaged, which a crash is the best end of. 7-Zip
# chooses this way of packing for no ROM by itself.
algorithm_class_map[py7zr.FILTER_PPMD] = (PpmdCompressor, None)


def read_7z(file: BinaryIO, size: int, stem: str, tick: Tick) -> list[FoundRom]:
    """Return the games of a 7z archive of `size` bytes, called `stem` without its ending; UnreadableError."""
    try:
        with py7zr.SevenZipFile(cast("IO[bytes]", BoundedFile(file))) as archive:
            members = _members(archive)
            selection = select(stem, members)
            # In a solid archive, what lies before a game is unpacked with it.
            check_amount(members if selection.games else (), size)
            found = _unpack(archive, selection.games, tick)
    except UnreadableError:
        raise
    except MemoryError as error:
        raise UnreadableError("it wants too much memory") from error
    except PasswordRequired as error:
        raise UnreadableError("it needs a password") from error
    except UnsupportedCompressionMethodError as error:
        raise UnreadableError("it is packed in a way that is not known") from error
    except (
        Exception
    ) as error:  # py7zr raises whatever a damaged archive leads to; the reason is told
        raise UnreadableError("it is damaged, or no 7z archive") from error
    return named(found, selection, stem)


def _members(archive: py7zr.SevenZipFile) -> list[Member]:
    infos = enumerate(archive.list())
    return [
        Member(index, info.filename, info.uncompressed, info.crc32 or 0)
        for index, info in infos
        if info.is_file and not info.is_symlink
    ]


def _unpack(
    archive: py7zr.SevenZipFile, games: Sequence[Member], tick: Tick
) -> list[FoundRom | None]:
    if not games:
        return []
    if archive.needs_password():
        raise UnreadableError("it needs a password")
    readers = _Readers(games, tick)
    archive.extract(targets=[game.name for game in games], factory=readers)
    return readers.results()


class _Readers(py7zr.WriterFactory):
    """Gives py7zr something to write each game into, in the archive's order, which is the games' order, too."""

    def __init__(self, games: Sequence[Member], tick: Tick) -> None:
        self._tick = tick
        self._games = list(games)
        self._waiting = deque(games)
        self._readers: list[_Reader] = []

    def create(self, filename: str) -> py7zr.Py7zIO:
        game = self._waiting.popleft()
        self._readers.append(_Reader(game, self._tick))
        return self._readers[-1]

    def results(self) -> list[FoundRom | None]:
        """Return what was read; UnreadableError unless it is what the directory says."""
        if self._waiting:
            raise UnreadableError("it is damaged, or no 7z archive")
        return [reader.result() for reader in self._readers]


class _Reader(py7zr.Py7zIO):
    """Something to write into that keeps only the fingerprint."""

    def __init__(self, game: Member, tick: Tick) -> None:
        self._game = game
        self._tick = tick
        self._reader = ContentReader(game.name, game.size)
        self._wanted = True
        self._size = 0

    def result(self) -> FoundRom | None:
        if not self._wanted:
            return None
        # py7zr compares, too, but by its own idea of which member this was.
        if self._game.crc32 and self._reader.whole_crc != self._game.crc32:
            raise UnreadableError("it is damaged, or no 7z archive")
        found = self._reader.finish()
        return found and replace(found, member=self._game.name)

    def write(self, s: bytes | bytearray) -> int:
        self._tick()
        self._size += len(s)
        if self._wanted:
            self._wanted = self._reader.feed(bytes(s))
        return len(s)

    def read(self, size: int | None = None) -> bytes:
        return b""

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0

    def flush(self) -> None:
        return

    def size(self) -> int:
        return self._size
