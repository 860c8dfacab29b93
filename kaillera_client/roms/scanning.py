"""What a scan is asked and what it tells, and how both travel as lines of JSON between two processes."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any, Final, TypeVar

LONGEST_LINE: Final = 8_000_000
"""Bytes of one line between the two processes."""

MOST_TROUBLES: Final = 100
"""Troubles that an outcome names; the rest is only counted."""

_LONGEST_TEXT = 8192
_MOST_ITEMS = 1000
_LARGEST_COUNT = 2**53
E = TypeVar("E", bound=Enum)


class ScanLineError(ValueError):
    """A line between the two processes does not say what it should."""


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """What to scan: absolute paths of the database, of the folders and of the DAT files.

    `avoid` are archives at which an earlier attempt crashed; they count as unreadable and are not opened.
    """

    database: str
    folders: tuple[str, ...]
    dats: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far a scan is; comes at most ten times a second.

    `folder` is the one of the user's folders that is being read. `total` is None while folders are listed; then `files`
    have been found so far. Afterwards `files` of `total` files are done. `current` is the shown name of the file.
    """

    folder: str = ""
    files: int = 0
    total: int | None = None
    current: str = ""
    games: int = 0
    """Games that were recognised in files that are new or have changed."""

    unreadable: int = 0


class FolderState(Enum):
    """What became of one of the user's folders."""

    READ = "read"
    UNREADABLE = "unreadable"
    """It is not there, is no folder, or may not be read; what it had before is kept for its return but not listed."""

    REPEATED = "repeated"
    """The same folder under another name was read already; its files are counted there."""


@dataclass(frozen=True, slots=True)
class FolderResult:
    """One of the user's folders: files of any kind that were seen in it, and games that are in it now."""

    folder: str
    state: FolderState
    files: int = 0
    games: int = 0


@dataclass(frozen=True, slots=True)
class Trouble:
    """A file or folder that could not be read, and why, as a short sentence part such as "it needs a password"."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class DatResult:
    """One DAT file: its own name, how many games it names, and why it was refused ("" when it was taken)."""

    path: str
    name: str = ""
    games: int = 0
    reason: str = ""


class ScanEnd(Enum):
    """How a scan ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ScanOutcome:
    """The end of a scan. Everything below `reason` is only known when it is DONE.

    What a cancelled or failed scan has read is kept, and the next one goes on from there.
    """

    end: ScanEnd
    reason: str = ""
    """Why it failed, in a plain sentence."""

    files: int = 0
    """Files of any kind that were seen."""

    opened: int = 0
    """Files that were new or had changed, so that they were read."""

    games: int = 0
    """Games in the library now."""

    unreadable: int = 0
    """Files, archives and folders that could not be read; `troubles` names the first of them."""

    skipped: int = 0
    """Files that were not opened: unknown ending, too large, or not an ordinary file."""

    seconds: float = 0.0
    """The scan itself, without the start of its process."""

    folders: tuple[FolderResult, ...] = ()
    dats: tuple[DatResult, ...] = ()
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """The scan is about to unpack this archive, "" when it is done; if its process dies meanwhile, that is why."""

    path: str


ScanLine = ScanProgress | ScanOutcome | Opening


def dump_request(request: ScanRequest) -> bytes:
    """Return the line that the scan's process reads first."""
    return _line(asdict(request))


def load_request(line: bytes) -> ScanRequest:
    """Read the first line; ScanLineError."""
    fields = _object(line)
    return ScanRequest(
        _text(fields, "database"),
        _texts(fields, "folders"),
        _texts(fields, "dats"),
        _texts(fields, "avoid"),
    )


def dump_line(line: ScanLine) -> bytes:
    """Return what the scan's process tells, as a line."""
    match line:
        case ScanProgress():
            return _line({"progress": asdict(line)})
        case Opening():
            return _line({"opening": line.path})
        case ScanOutcome():
            fields = asdict(line) | {"end": line.end.value}
            for folder in fields["folders"]:
                folder["state"] = folder["state"].value
            return _line({"outcome": fields})


def load_line(line: bytes) -> ScanLine:
    """Read what the scan's process tells; ScanLineError. It reads strangers' archives: nothing is taken for granted."""
    fields = _object(line)
    if "opening" in fields:
        return Opening(_text(fields, "opening"))
    if "progress" in fields:
        return _progress(_inner(fields, "progress"))
    return _outcome(_inner(fields, "outcome"))


def _progress(fields: Mapping[str, Any]) -> ScanProgress:
    return ScanProgress(
        _text(fields, "folder"),
        _count(fields, "files"),
        None if fields.get("total") is None else _count(fields, "total"),
        _text(fields, "current"),
        _count(fields, "games"),
        _count(fields, "unreadable"),
    )


def _outcome(fields: Mapping[str, Any]) -> ScanOutcome:
    seconds = fields.get("seconds")
    if not isinstance(seconds, float) or not 0 <= seconds < _LARGEST_COUNT:
        raise ScanLineError("seconds")
    return ScanOutcome(
        _member(ScanEnd, fields, "end"),
        _text(fields, "reason"),
        _count(fields, "files"),
        _count(fields, "opened"),
        _count(fields, "games"),
        _count(fields, "unreadable"),
        _count(fields, "skipped"),
        seconds=seconds,
        folders=tuple(
            FolderResult(
                _text(folder, "folder"),
                _member(FolderState, folder, "state"),
                _count(folder, "files"),
                _count(folder, "games"),
            )
            for folder in _items(fields, "folders")
        ),
        dats=tuple(
            DatResult(
                _text(dat, "path"), _text(dat, "name"), _count(dat, "games"), _text(dat, "reason")
            )
            for dat in _items(fields, "dats")
        ),
        troubles=tuple(
            Trouble(_text(trouble, "path"), _text(trouble, "reason"))
            for trouble in _items(fields, "troubles")
        ),
    )


def _line(fields: Mapping[str, Any]) -> bytes:
    # ASCII carries names that are no valid text, which a file system may have.
    return json.dumps(fields, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"


def _object(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise ScanLineError("too long")
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ScanLineError("not JSON") from error
    if not isinstance(fields, dict):
        raise ScanLineError("not an object")
    return fields


def _inner(fields: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = fields.get(name)
    if not isinstance(value, dict):
        raise ScanLineError(name)
    return value


def _items(fields: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    value = fields.get(name)
    if not isinstance(value, list) or len(value) > _MOST_ITEMS:
        raise ScanLineError(name)
    if not all(isinstance(item, dict) for item in value):
        raise ScanLineError(name)
    return value


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise ScanLineError(name)
    return value


def _texts(fields: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = fields.get(name)
    if not isinstance(value, list) or len(value) > _MOST_ITEMS:
        raise ScanLineError(name)
    return tuple(_text({name: item}, name) for item in value)


def _count(fields: Mapping[str, Any], name: str) -> int:
    value = fields.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < _LARGEST_COUNT:
        raise ScanLineError(name)
    return value


def _member(kind: type[E], fields: Mapping[str, Any], name: str) -> E:
    try:
        return kind(fields.get(name))
    except ValueError as error:
        raise ScanLineError(name) from error
