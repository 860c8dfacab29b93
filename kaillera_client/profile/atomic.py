"""Writing a file so that it is whole at any moment, the old one or the new one, whatever ends the program.

The new content goes into a temporary file of the same folder, onto the disk, and then into the old one's place. A
writer marks its temporary file as in use while it lives, so that the next writer, in this process or in another one,
knows which ones a killed program has left, and removes them.
"""

import os
import secrets
import sys
import time
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_PRIVATE = 0o600
_MARK = ".unfinished"


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file; OSError leaves the old one as it was.

    The file can be read by this user only. A symbolic link stays one, and the file behind it is replaced.
    """
    target = Path(os.path.realpath(path))
    _remove_leftovers(target)
    try:
        _write_beside(target, content)
    except FileNotFoundError:
        # Another window of the program took the temporary file for a leftover before it was marked.
        _write_beside(target, content)
    _flush_folder(target.parent)


def read_limited(path: Path, limit: int) -> bytes | None:
    """Return a file's content, None when there is no file; OSError, also for one larger than `limit` bytes."""
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        return None
    if len(content) > limit:
        raise OSError("larger than such a file can be")
    return content


def _write_beside(target: Path, content: bytes) -> None:
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(8)}{_MARK}")
    try:
        _write_and_replace(temporary, content, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _create(temporary: Path) -> int:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY
    return os.open(temporary, flags, _PRIVATE)


def _write_all(descriptor: int, content: bytes) -> None:
    """Write everything, onto the disk; a nearly full disk takes a piece before it says so."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.fsync(descriptor)


def _remove_leftovers(target: Path) -> None:
    prefix = f".{target.name}."
    with suppress(OSError):
        for entry in os.scandir(target.parent):
            if entry.name.startswith(prefix) and entry.name.endswith(_MARK):
                with suppress(OSError):
                    _remove_unless_in_use(Path(entry.path))


if sys.platform == "win32":
    # Nothing here was run: there was no Windows.
    _BINARY = os.O_BINARY
    _ATTEMPTS = 10
    _PAUSE_S = 0.05

    def _write_and_replace(temporary: Path, content: bytes, target: Path) -> None:
        descriptor = _create(temporary)
        try:
            _write_all(descriptor, content)
        finally:
            os.close(descriptor)
        _replace(temporary, target)

    def _replace(temporary: Path, target: Path) -> None:
        """Replace; a scanner or another window of the program may have the old file open for a moment."""
        for _ in range(_ATTEMPTS - 1):
            try:
                temporary.replace(target)
            except PermissionError:
                time.sleep(_PAUSE_S)
            else:
                return
        temporary.replace(target)

    def _remove_unless_in_use(leftover: Path) -> None:
        """Just try: the system does not delete what a process has open."""
        leftover.unlink()

    def _flush_folder(folder: Path) -> None:
        """Nothing to do: the file system's journal keeps the order."""

else:
    _BINARY = 0

    def _write_and_replace(temporary: Path, content: bytes, target: Path) -> None:
        descriptor = _create(temporary)
        try:
            # A folder on the network may have no locks; its leftovers are then removed by whoever comes first.
            with suppress(OSError):
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _write_all(descriptor, content)
            temporary.replace(target)
        finally:
            os.close(descriptor)

    def _remove_unless_in_use(leftover: Path) -> None:
        descriptor = os.open(leftover, os.O_RDWR | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            leftover.unlink()
        finally:
            os.close(descriptor)

    def _flush_folder(folder: Path) -> None:
        """Put the new name onto the disk; the file is whole without it, so failing is no failure."""
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
