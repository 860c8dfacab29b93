"""Friends, and people whose messages the user does not want to see. Only here, on no server."""

import dataclasses
from dataclasses import dataclass
from enum import Enum
from typing import Final

from kaillera_client.profile.jsontext import (
    Json,
    NotUnderstood,
    as_list,
    as_object,
    as_whole,
    known_part,
    parse_object,
    readable,
    unknown_part,
)
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble

LIMIT: Final = 2000
LONGEST_NAME: Final = 200
_LATEST = 2**40
_KEYS: Final = ("name", "where", "since")


class Standing(Enum):
    """What somebody is to the user; the value is the list's name in the file."""

    FRIEND = "friends"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Person:
    """A name that was marked, on which server, and when (unix seconds)."""

    name: str
    where: str = ""
    since: int | None = None
    unknown: str = ""
    """What a newer version has noted, as JSON."""


@dataclass(frozen=True, slots=True)
class People:
    """Everybody who was marked, the latest last. Names are the same whatever their case and the space around them.

    On Kaillera a name proves nothing: anybody may take it.
    """

    friends: tuple[Person, ...] = ()
    ignored: tuple[Person, ...] = ()
    unknown: str = ""
    """What a newer version has noted, as JSON."""

    def standing(self, name: str) -> Standing | None:
        """Return what somebody of this name is, None for a stranger."""
        return self.standings().get(same_name(name))

    def standings(self) -> dict[str, Standing]:
        """Return everybody's standing by `same_name`, for asking often."""
        found = {same_name(person.name): Standing.FRIEND for person in self.friends}
        found.update((same_name(person.name), Standing.IGNORED) for person in self.ignored)
        return found

    def with_standing(
        self, name: str, standing: Standing | None, where: str = "", at: float | None = None
    ) -> "People":
        """Mark a name; None makes him a stranger. A friend who is ignored is a friend no more, and the reverse."""
        key = same_name(name)
        if not key:
            return self
        friends = tuple(person for person in self.friends if same_name(person.name) != key)
        ignored = tuple(person for person in self.ignored if same_name(person.name) != key)
        since = None if at is None else max(0, min(_LATEST, int(at)))
        person = Person(name.strip()[:LONGEST_NAME], where[:LONGEST_NAME], since)
        match standing:
            case Standing.FRIEND:
                friends = (*friends, person)[-LIMIT:]
            case Standing.IGNORED:
                ignored = (*ignored, person)[-LIMIT:]
            case None:
                pass
        return dataclasses.replace(self, friends=friends, ignored=ignored)


def same_name(name: str) -> str:
    """Return what two names must share to be one."""
    return name[:LONGEST_NAME].strip().casefold()


@dataclass(frozen=True, slots=True)
class LoadedPeople:
    """What a file says, and what was wrong with it."""

    people: People
    problems: tuple[Problem, ...] = ()


def load(text: str) -> LoadedPeople:
    """Read the file. An entry that is not understood is left out and reported; nothing is raised."""
    try:
        data = parse_object(text)
        lists = {kind: as_list(data.get(kind.value, []), kind.value) for kind in Standing}
    except NotUnderstood as error:
        problem = Problem(ProfileFile.PEOPLE, Trouble.BROKEN, str(error))
        return LoadedPeople(People(), (problem,))
    problems: list[Problem] = []
    found = {kind: _read_all(entries, problems) for kind, entries in lists.items()}
    unknown = unknown_part(data, [kind.value for kind in Standing])
    people = People(found[Standing.FRIEND], found[Standing.IGNORED], unknown)
    return LoadedPeople(people, tuple(problems))


def dump(people: People) -> str:
    """Return the file's text: indented JSON."""
    return readable(
        {
            **known_part(people.unknown),
            Standing.FRIEND.value: [_write(person) for person in people.friends],
            Standing.IGNORED.value: [_write(person) for person in people.ignored],
        }
    )


def _read_all(entries: list[Json], problems: list[Problem]) -> tuple[Person, ...]:
    found: dict[str, Person] = {}
    for entry in entries:
        try:
            person = _read(entry)
            found[same_name(person.name)] = person
        except NotUnderstood as error:
            problems.append(Problem(ProfileFile.PEOPLE, Trouble.BAD_VALUE, str(error)))
    return tuple(found.values())[-LIMIT:]


def _read(value: Json) -> Person:
    entry = as_object(value, "person")
    name, where, since = entry.get("name"), entry.get("where", ""), entry.get("since")
    if not isinstance(name, str) or not same_name(name):
        raise NotUnderstood("name")
    if not isinstance(where, str):
        raise NotUnderstood("where")
    return Person(
        name.strip()[:LONGEST_NAME],
        where[:LONGEST_NAME],
        None if since is None else as_whole(since, "since", 0, _LATEST),
        unknown_part(entry, _KEYS),
    )


def _write(person: Person) -> dict[str, Json]:
    return {
        **known_part(person.unknown),
        "name": person.name,
        "where": person.where,
        "since": person.since,
    }
