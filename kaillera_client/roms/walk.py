"""Finding the files below the user's folders, whatever else lies there."""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kaillera_client.roms.endings import is_known
from kaillera_client.roms.reading import LARGEST_FILE
from kaillera_client.roms.scanning import FolderState, Trouble

MOST_FILES: Final = 500_000
"""Known files of one library; what comes behind is skipped and counted."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be a game, and which of the user's folders it is below."""

    folder: str
    path: str
    size: int
    mtime_ns: int


@dataclass(slots=True)
class WalkedFolder:
    """One of the user's folders, and how many files of any kind are in it."""

    folder: str
    state: FolderState
    files: int = 0


@dataclass(slots=True)
class Walk:
    """What is below the user's folders."""

    files: list[FoundFile] = field(default_factory=list)
    folders: list[WalkedFolder] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    """Folders that could not be listed: nobody knows what is below them."""

    seen: int = 0
    skipped: int = 0


def walk(folders: Sequence[str], tick: Callable[[str, int], None]) -> Walk:
    """List everything below these folders, following symbolic links but no folder twice.

    `tick` is told the folder and the number of files so far, for each folder below.
    """
    result = Walk()
    visited: set[tuple[int, int]] = set()
    for folder in folders:
        _walk_folder(folder, result, visited, tick)
    return result


def _walk_folder(
    folder: str,
    result: Walk,
    visited: set[tuple[int, int]],
    tick: Callable[[str, int], None],
) -> None:
    walked = WalkedFolder(folder, FolderState.READ)
    result.folders.append(walked)
    before = result.seen
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            if not _is_new(current, visited):
                if current == folder:
                    walked.state = FolderState.REPEATED
                continue
            for entry in _listed(current):
                _take(folder, entry, result, waiting)
        except OSError as error:
            result.hidden.append(current)
            result.troubles.append(Trouble(current, reason_of(error)))
            if current == folder:
                walked.state = FolderState.UNREADABLE
        tick(folder, result.seen)
    walked.files = result.seen - before


def _is_new(folder: str, visited: set[tuple[int, int]]) -> bool:
    """Note a folder by what it is, not by its name: links lead in circles. OSError."""
    info = os.stat(folder)  # noqa: PTH116 - paths stay strings here, a hundred thousand of them
    if not stat.S_ISDIR(info.st_mode):
        raise NotADirectoryError(None, "it is no folder")
    identity = (info.st_dev, info.st_ino)
    if identity in visited:
        return False
    visited.add(identity)
    return True


def _listed(folder: str) -> Iterator["os.DirEntry[str]"]:
    with os.scandir(folder) as entries:
        yield from entries


def _take(folder: str, entry: "os.DirEntry[str]", result: Walk, waiting: list[str]) -> None:
    try:
        if entry.is_dir():
            waiting.append(entry.path)
            return
        result.seen += 1
        if not is_known(entry.name):
            result.skipped += 1
            return
        info = entry.stat()
    except OSError as error:
        result.troubles.append(Trouble(entry.path, reason_of(error)))
        return
    if (
        not stat.S_ISREG(info.st_mode)
        or info.st_size > LARGEST_FILE
        or len(result.files) >= MOST_FILES
    ):
        result.skipped += 1
        return
    result.files.append(FoundFile(folder, entry.path, info.st_size, info.st_mtime_ns))


def reason_of(error: OSError) -> str:
    """Return the system's reason as a part of a sentence."""
    return error.strerror or type(error).__name__
