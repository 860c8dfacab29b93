"""Reading zip and 7z archives without unpacking anything onto the disk, within bounds.

Archives come from strangers. What the readers raise for a hostile one is anything at all, so all of it becomes an
UnreadableError with a reason; memory is bounded by the process's limit and by `BoundedFile`.
"""

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import BinaryIO, Final

from kaillera_client.roms import names
from kaillera_client.roms.content import ContentReader
from kaillera_client.roms.found import FoundRom, UnreadableError
from kaillera_client.roms.members import Member, Selection, check_amount, select

LARGEST_READ: Final = 32 * 2**20
"""Bytes that are read from a file at once: an archive's directory, at most."""

PIECE: Final = 256 * 1024
_ENCRYPTED = 0x1
_UTF8 = 0x800

Tick = Callable[[], None]
"""Called between pieces, so that progress is told while a large file is read."""


class BoundedFile(io.RawIOBase):
    """A file that refuses to be read in huge pieces, as archives with an invented directory would have it."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes; UnreadableError when that is too much. -1 means a piece of the bound."""
        if size > LARGEST_READ:
            raise UnreadableError("its directory is too large")
        return self._file.read(size if size >= 0 else LARGEST_READ)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move to a place in the file."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Return the place in the file."""
        return self._file.tell()


def read_zip(file: BinaryIO, size: int, stem: str, tick: Tick) -> list[FoundRom]:
    """Return the games of a zip archive of `size` bytes, called `stem` without its ending; UnreadableError."""
    try:
        with zipfile.ZipFile(BoundedFile(file)) as archive:
            infos = archive.infolist()
            members = [
                Member(index, _member_name(info), info.file_size, info.CRC)
                for index, info in enumerate(infos)
                if not info.is_dir()
            ]
            selection = select(stem, members)
            check_amount(selection.games, size)
            if any(infos[game.index].flag_bits & _ENCRYPTED for game in selection.games):
                raise UnreadableError("it needs a password")
            found = [_unzip(archive, infos[game.index], game, tick) for game in selection.games]
    except UnreadableError:
        raise
    except MemoryError as error:
        raise UnreadableError("it wants too much memory") from error
    except NotImplementedError as error:
        raise UnreadableError("it is packed in a way that is not known") from error
    except Exception as error:  # zipfile raises a dozen kinds; the reason is told
        raise UnreadableError("it is damaged, or no zip archive") from error
    return named(found, selection, stem)


def _unzip(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, game: Member, tick: Tick
) -> FoundRom | None:
    reader = ContentReader(game.name, game.size)
    with archive.open(info) as member:
        while piece := member.read(PIECE):
            tick()
            if not reader.feed(piece):
                return None
    found = reader.finish()
    return found and replace(found, member=info.filename)


def _member_name(info: zipfile.ZipInfo) -> str:
    return info.filename if info.flag_bits & _UTF8 else names.from_zip(info.filename)


def named(found: Sequence[FoundRom | None], selection: Selection, stem: str) -> list[FoundRom]:
    """Return an archive's games with their names: a single one is called like the archive, several like their files."""
    if selection.set is not None:
        return [selection.set]
    games = [game for game in found if game is not None]
    if len(games) == 1:
        return [replace(games[0], name=stem)]
    return [
        replace(game, name=names.shown(names.stem(names.file_name(game.name)))) for game in games
    ]
