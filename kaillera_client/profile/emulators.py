"""The emulators that the user set up, as a file."""

from dataclasses import dataclass
from typing import Final

from kaillera_client.emulators.book import LIMIT, EmulatorBook, is_key
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.profile.jsontext import (
    Json,
    NotUnderstood,
    as_list,
    as_object,
    as_text,
    known_part,
    parse_object,
    readable,
    unknown_part,
)
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble

LONGEST_TITLE: Final = 200
LONGEST_PATH: Final = 4096
LONGEST_ARGUMENTS: Final = 8192
LONGEST_CHARSET: Final = 32
_LIST: Final = "emulators"
_FIELDS: Final = {
    "title": LONGEST_TITLE,
    "arguments": LONGEST_ARGUMENTS,
    "wire_name": LONGEST_TITLE,
    "charset": LONGEST_CHARSET,
}
_PATHS: Final = ("program", "folder")


@dataclass(frozen=True, slots=True)
class LoadedEmulators:
    """What a file says, and what was wrong with it."""

    book: EmulatorBook
    problems: tuple[Problem, ...] = ()


def load(text: str) -> LoadedEmulators:
    """Read the file. An entry that is not understood is left out and reported; nothing is raised."""
    try:
        data = parse_object(text)
        entries = as_list(data.get(_LIST, []), _LIST)
    except NotUnderstood as error:
        problem = Problem(ProfileFile.EMULATORS, Trouble.BROKEN, str(error))
        return LoadedEmulators(EmulatorBook(), (problem,))
    problems: list[Problem] = []
    found: dict[str, EmulatorProfile] = {}
    for entry in entries:
        try:
            profile = _read(entry)
            found[profile.key] = profile
        except NotUnderstood as error:
            problems.append(Problem(ProfileFile.EMULATORS, Trouble.BAD_VALUE, str(error)))
    profiles = tuple(found.values())[:LIMIT]
    return LoadedEmulators(EmulatorBook(profiles, unknown_part(data, [_LIST])), tuple(problems))


def dump(book: EmulatorBook) -> str:
    """Return the file's text: indented JSON."""
    return readable(
        {**known_part(book.unknown), _LIST: [_write(profile) for profile in book.profiles]}
    )


def _read(value: Json) -> EmulatorProfile:
    entry = as_object(value, "emulator")
    key = entry.get("key")
    if not isinstance(key, str) or not is_key(key):
        raise NotUnderstood("key")
    texts = {name: as_text(entry.get(name, ""), name, most) for name, most in _FIELDS.items()}
    paths = {name: _path(entry.get(name, ""), name) for name in _PATHS}
    if not paths["program"]:
        raise NotUnderstood("program")
    unknown = unknown_part(entry, ["key", *_FIELDS, *_PATHS])
    return EmulatorProfile(key=key, **texts, **paths, unknown=unknown)


def _path(value: Json, name: str) -> str:
    """Return a path as it is: what a disk calls its files need not be printable."""
    if not isinstance(value, str) or len(value) > LONGEST_PATH or "\0" in value:
        raise NotUnderstood(name)
    return value


def _write(profile: EmulatorProfile) -> dict[str, Json]:
    names = ("key", *_FIELDS, *_PATHS)
    return {
        **known_part(profile.unknown),
        **{name: getattr(profile, name) for name in names},
    }
