"""Files of one folder that are written, moved and taken away together: all of it happens, or nothing."""

import logging
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Callable

UNFINISHED: Final = ".unfinished"
"""So end the names of files that are not in their place yet."""

_BINARY = getattr(os, "O_BINARY", 0)
_READABLE_BY_ALL = 0o666
"""What the user's mask takes away of it is not added."""

_log = logging.getLogger(__name__)


class Exchange:
    """Use it in a `with`: leaving it with an error puts everything back. Symbolic links are never followed.

    Each file is whole at any moment, the old one or the new one, also when the computer stops. Steps raise OSError.
    """

    def __init__(self) -> None:
        self._back: list[Callable[[], None]] = []
        self._leftovers: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            self._put_back()
        for path in self._leftovers:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def keep(self, path: Path, backup: Path) -> None:
        """Copy a file, or a link as a link, to a name that must be free: FileExistsError otherwise."""
        if path.is_symlink():
            backup.symlink_to(path.readlink())
            self._back.append(backup.unlink)
            return
        content = path.read_bytes()
        descriptor = _create(backup)
        self._back.append(backup.unlink)
        _write(descriptor, content)
        with suppress(OSError):
            # Its time tells people which version it is; a file system may not keep it.
            shutil.copystat(path, backup)

    def write(self, path: Path, content: bytes) -> None:
        """Give a file this content, a new file if there is none; a link is replaced, not what it leads to."""
        new = self._temporary(path)
        _write(_create(new), content)
        saved = self._save(path)
        new.replace(path)
        self._restore_later(path, saved)

    def move(self, path: Path, target: Path) -> None:
        """Give a file another name; what has that name is gone."""
        saved = self._save(target)
        path.replace(target)
        self._restore_later(target, saved)
        self._back.append(lambda: _again(target, path))

    def remove(self, path: Path) -> None:
        """Take a file away."""
        saved = self._save(path)
        path.unlink()
        self._restore_later(path, saved)

    def _save(self, path: Path) -> Path | None:
        """Copy what is at a place, so that it can be put back; None when nothing is."""
        if not os.path.lexists(path):
            return None
        saved = self._temporary(path)
        if path.is_symlink():
            saved.symlink_to(path.readlink())
        else:
            shutil.copy2(path, saved)
        return saved

    def _restore_later(self, path: Path, saved: Path | None) -> None:
        if saved is None:
            self._back.append(path.unlink)
        else:
            self._back.append(lambda: _again(saved, path))

    def _temporary(self, path: Path) -> Path:
        temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}{UNFINISHED}")
        self._leftovers.append(temporary)
        return temporary

    def _put_back(self) -> None:
        for step in reversed(self._back):
            try:
                step()
            except OSError as error:
                _log.warning("could not be put back: %s", error)


def _again(path: Path, target: Path) -> None:
    path.replace(target)


def _create(path: Path) -> int:
    """Make a new file and return its descriptor; a file or a link of that name is left alone: FileExistsError."""
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, _READABLE_BY_ALL)


def _write(descriptor: int, content: bytes) -> None:
    """Write everything onto the disk and close; a nearly full disk takes a piece before it says so."""
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
