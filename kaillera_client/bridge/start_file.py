"""The start file: how a plugin starts the client when none runs. See docs/bridge.md.

The client's window leaves its own command line there, so that the last one that ran is the one that is started.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kaillera_client.bridge import private_files
from kaillera_client.bridge.errors import PrivateFileError

NAME: Final = "start.json"
MAX_ARGUMENTS: Final = 64
MAX_SIZE: Final = 65_536
_VERSION: Final = 1


def start_file(environ: Mapping[str, str] | None = None) -> Path:
    """Return where the start file lies for this user."""
    return private_files.state_directory(environ) / NAME


def write(path: Path, arguments: tuple[str, ...]) -> None:
    """Let plugins start the client with this command line, whose program has an absolute path.

    Nothing is written when the file says so already. PrivateFileError when it cannot be written.
    """
    if _fault(arguments):
        raise PrivateFileError(
            f"The client has no command line that starts it: {_fault(arguments)}."
        )
    if _said(path) == arguments:
        return
    private_files.prepare_directory(path.parent)
    fields = {"start": _VERSION, "arguments": arguments}
    content = json.dumps(fields, indent=1).encode() + b"\n"
    if len(content) > MAX_SIZE:
        raise PrivateFileError("The client's command line is too long for a start file.")
    private_files.write_atomically(path, content)


def read(path: Path) -> tuple[str, ...]:
    """Read and check the file; PrivateFileError when it is not this user's alone or no start file."""
    content = private_files.read_private(path)
    try:
        fields = json.loads(content)
        version, words = fields["start"], fields["arguments"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PrivateFileError(f"{path} is not a start file of a client.") from error
    if version != _VERSION or not isinstance(words, list) or _fault(tuple(words)):
        raise PrivateFileError(f"{path} is not a start file of a client.")
    return tuple(words)


def _said(path: Path) -> tuple[str, ...] | None:
    try:
        return read(path)
    except PrivateFileError:
        return None


def _fault(arguments: tuple[object, ...]) -> str:
    """Return what is wrong with a command line, "" when it can be started."""
    if not 1 <= len(arguments) <= MAX_ARGUMENTS:
        return f"it has {len(arguments)} words"
    if not all(isinstance(word, str) and "\0" not in word for word in arguments):
        return "a word is no text"
    program = arguments[0]
    if not isinstance(program, str) or not Path(program).is_absolute():
        return "its program has no absolute path"
    return ""
