"""Discovery files: how a plugin finds a running client and proves that it may attach.

One client writes one file per bridge, readable by its user only. See docs/bridge.md.
"""

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kaillera_client.bridge import private_files
from kaillera_client.bridge.errors import PrivateFileError
from kaillera_client.bridge.messages import SECRET_SIZE

DISCOVERY_VARIABLE: Final = "KAILLERA_BRIDGE"
_PREFIX = "bridge-"
_UNLISTED_PREFIX = "launched-"
_SUFFIX = ".json"
_MEMORY_SUFFIX = ".memory"


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a discovery file says.

    `token` proves the plugin to the client, `proof` proves the client to the plugin.
    """

    version: int
    port: int
    token: bytes
    proof: bytes
    shared_memory: Path
    pid: int


def new_paths(directory: Path, *, listed: bool = True) -> tuple[Path, Path]:
    """Return unused names for a discovery file and its shared memory.

    One that is not `listed` is found only by emulators that were given its path.
    """
    prefix = _PREFIX if listed else _UNLISTED_PREFIX
    stem = f"{prefix}{os.getpid()}-{secrets.token_hex(4)}"
    return directory / (stem + _SUFFIX), directory / (stem + _MEMORY_SUFFIX)


def write(path: Path, discovery: Discovery) -> None:
    """Write the file atomically, for this user only; PrivateFileError."""
    fields = {
        "bridge": discovery.version,
        "port": discovery.port,
        "token": discovery.token.hex(),
        "proof": discovery.proof.hex(),
        "shared_memory": str(discovery.shared_memory),
        "pid": discovery.pid,
    }
    private_files.write_atomically(path, json.dumps(fields, indent=1).encode() + b"\n")


def read(path: Path) -> Discovery:
    """Read and check one file; PrivateFileError when it is not ours or not a discovery file."""
    content = private_files.read_private(path)
    try:
        fields = json.loads(content)
        found = Discovery(
            version=_number(fields["bridge"], 1, 0xFFFF),
            port=_number(fields["port"], 1, 0xFFFF),
            token=_secret(fields["token"]),
            proof=_secret(fields["proof"]),
            shared_memory=Path(_text(fields["shared_memory"])),
            pid=_number(fields["pid"], 0, 2**32 - 1),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PrivateFileError(f"{path} is not a discovery file of a client.") from error
    return found


def named_by_client(environ: Mapping[str, str] | None = None) -> Path | None:
    """Return the file of the client that launched this process, None when none did."""
    given = (os.environ if environ is None else environ).get(DISCOVERY_VARIABLE)
    return Path(given) if given else None


def candidates(environ: Mapping[str, str] | None = None) -> list[Path]:
    """Return the discovery files a plugin should try, best first.

    A plugin that the client launched tries exactly the one it was given.
    """
    values = os.environ if environ is None else environ
    given = named_by_client(values)
    if given is not None:
        return [given]
    dated: list[tuple[float, Path]] = []
    for directory in private_files.candidate_directories(values):
        try:
            private_files.check_directory(directory)
            files = list(directory.glob(f"{_PREFIX}*{_SUFFIX}"))
        except (OSError, PrivateFileError):
            continue
        dated.extend((_modified(path), path) for path in files)
    return [path for _, path in sorted(dated, reverse=True)]


def sweep(directory: Path) -> list[Path]:
    """Delete what dead clients left in the directory; return the discovery files deleted."""
    removed = []
    for prefix in (_PREFIX, _UNLISTED_PREFIX):
        for path in directory.glob(f"{prefix}*{_SUFFIX}"):
            memory = path.with_suffix(_MEMORY_SUFFIX)
            if private_files.remove_unless_in_use(memory):
                private_files.remove(path)
                removed.append(path)
        for memory in directory.glob(f"{prefix}*{_MEMORY_SUFFIX}"):
            # Windows keeps a file that an emulator still has open; its client could not remove it.
            private_files.remove_unless_in_use(memory)
    return removed


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _number(value: object, low: int, high: int) -> int:
    if not isinstance(value, int) or not low <= value <= high:
        raise ValueError("a number is out of range")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError("a text is missing")
    return value


def _secret(value: object) -> bytes:
    secret = bytes.fromhex(_text(value))
    if len(secret) != SECRET_SIZE:
        raise ValueError("a secret has the wrong size")
    return secret
