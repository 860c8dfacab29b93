"""Files and directories that only this user can read: the bridge's only protection, in one place.

POSIX: modes 0700 and 0600 and the owner are checked. Windows: the directory lies under the user's
local application data, whose access list admits the user (and administrators) only.
"""

import os
import secrets
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from kaillera_client.bridge.errors import PrivateFileError
from kaillera_client.home import VARIABLE, home_folder

if sys.platform != "win32":
    import fcntl

RUNTIME_DIRECTORY_VARIABLE: Final = "KAILLERA_RUNTIME_DIR"
_APPLICATION = "kaillera-client"
_MAX_READ = 65_536


def candidate_directories(environ: Mapping[str, str] | None = None) -> list[Path]:
    """Return where the runtime directory may be, best first; the client uses the first. PrivateFileError as below."""
    values = os.environ if environ is None else environ
    chosen = values.get(RUNTIME_DIRECTORY_VARIABLE)
    return [Path(chosen)] if chosen else _usual_directories(values)


def state_directory(environ: Mapping[str, str] | None = None) -> Path:
    """Return this user's directory for what outlives a session, unlike the runtime directory.

    PrivateFileError when the user has no home folder and no variable names another one.
    """
    values = os.environ if environ is None else environ
    chosen = values.get(RUNTIME_DIRECTORY_VARIABLE)
    return Path(chosen) if chosen else _state_directory(values)


def _at_home(*folders: str) -> Path:
    home = home_folder()
    if home is None:
        raise PrivateFileError(
            f"There is no folder for the connection with emulators: this computer has no account "
            f"for this user, and {VARIABLE} is not set. Set {VARIABLE}, or choose a folder with "
            f"the environment variable {RUNTIME_DIRECTORY_VARIABLE}."
        )
    return home.joinpath(*folders)


def prepare_directory(directory: Path) -> Path:
    """Create the directory for this user only, or check it; PrivateFileError when foreign.

    An own directory that others may enter is closed to them; a foreign one is refused.
    """
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        directory.mkdir(mode=0o700, exist_ok=True)
        check_directory(directory)
        if sys.platform != "win32" and stat.S_IMODE(directory.lstat().st_mode) != 0o700:
            directory.chmod(0o700)
    except OSError as error:
        raise PrivateFileError(
            f"The folder {directory} cannot be used ({error.strerror}). Choose another one with "
            f"the environment variable {RUNTIME_DIRECTORY_VARIABLE}."
        ) from error
    return directory


def check_directory(directory: Path) -> None:
    """PrivateFileError unless it is a real directory of this user."""
    status = directory.lstat()
    if not stat.S_ISDIR(status.st_mode):
        raise PrivateFileError(f"{directory} is not a folder.")
    if sys.platform != "win32" and status.st_uid != os.geteuid():
        raise PrivateFileError(
            f"The folder {directory} belongs to another user. Remove it, or choose another one "
            f"with the environment variable {RUNTIME_DIRECTORY_VARIABLE}."
        )


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file that only this user can read; it appears complete or not at all."""
    # A name of its own: another client may write the same file now, or have left a piece of it when it was killed.
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(8)}.new")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
        try:
            write_all(descriptor, content)
        finally:
            os.close(descriptor)
        temporary.replace(path)
    except OSError as error:
        remove(temporary)
        raise PrivateFileError(f"{path} could not be written: {error.strerror}.") from error


def write_all(descriptor: int, content: bytes) -> None:
    """Write everything; a nearly full disk takes a piece before it says so. OSError."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def read_private(path: Path) -> bytes:
    """Return a small file's content after checking that it is this user's alone."""
    descriptor = open_private(path, writable=False)
    try:
        return os.read(descriptor, _MAX_READ)
    except OSError as error:
        raise PrivateFileError(f"{path} could not be read: {error.strerror}.") from error
    finally:
        os.close(descriptor)


def open_private(path: Path, *, writable: bool = True) -> int:
    """Open an existing file of this user; PrivateFileError when it is not his alone."""
    flags = (os.O_RDWR if writable else os.O_RDONLY) | _BINARY | _NO_FOLLOW
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise PrivateFileError(f"{path} could not be opened: {error.strerror}.") from error
    status = os.fstat(descriptor)
    foreign = sys.platform != "win32" and (
        status.st_uid != os.geteuid() or stat.S_IMODE(status.st_mode) & 0o077 != 0
    )
    if foreign or not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise PrivateFileError(f"{path} is not a private file of this user.")
    return descriptor


def create_locked(path: Path) -> int:
    """Create a new file for this user only and mark it as in use while this process lives."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | _SHORT_LIVED, 0o600)
        while not _is_kept(descriptor):
            os.close(descriptor)
            descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | _SHORT_LIVED, 0o600)
    except OSError as error:
        raise PrivateFileError(f"{path} could not be created: {error.strerror}.") from error
    return descriptor


def remove(path: Path) -> None:
    """Delete a file; one that is gone, or that Windows keeps while it is open, is left alone."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def remove_unless_in_use(path: Path) -> bool:
    """Delete a file from create_locked when its creator is gone; say whether it is gone now.

    The lock vanishes with the process, so a reused process id cannot keep a dead client's file.
    """
    try:
        return _remove_unless_locked(path)
    except FileNotFoundError:
        return True
    except OSError:
        return False


if sys.platform == "win32":
    _BINARY = os.O_BINARY
    _NO_FOLLOW = 0
    # Tells the file cache not to hurry to the disk.
    _SHORT_LIVED = os.O_BINARY | os.O_SHORT_LIVED

    def _is_kept(descriptor: int) -> bool:
        return True

    def _remove_unless_locked(path: Path) -> bool:
        """Just try: Windows does not delete a file that any process has open."""
        path.unlink()
        return True

    def _usual_directories(environ: Mapping[str, str]) -> list[Path]:
        return [_state_directory(environ) / "run"]

    def _state_directory(environ: Mapping[str, str]) -> Path:
        local = environ.get("LOCALAPPDATA")
        base = Path(local) if local else _at_home("AppData", "Local")
        return base / _APPLICATION

else:
    _BINARY = 0
    _NO_FOLLOW = os.O_NOFOLLOW
    _SHORT_LIVED = 0

    def _usual_directories(environ: Mapping[str, str]) -> list[Path]:
        """Prefer the session's memory-backed directory, which not every session has."""
        runtime = environ.get("XDG_RUNTIME_DIR")
        if not runtime:
            return [_state_directory(environ) / "run"]
        found = [Path(runtime) / _APPLICATION]
        with suppress(PrivateFileError):  # one place is enough
            found.append(_state_directory(environ) / "run")
        return found

    def _state_directory(environ: Mapping[str, str]) -> Path:
        state = environ.get("XDG_STATE_HOME")
        base = Path(state) if state else _at_home(".local", "state")
        return base / _APPLICATION

    def _is_kept(descriptor: int) -> bool:
        """Lock a new file; say whether no other client swept it away before it was locked."""
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        return os.fstat(descriptor).st_nlink > 0

    def _remove_unless_locked(path: Path) -> bool:
        """Delete under the lock, so that a creator who waits for it finds its file deleted."""
        descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink()
        except BlockingIOError:
            return False
        finally:
            os.close(descriptor)
        return True
