"""Friends and ignored people."""

import json

from kaillera_client.profile.people import (
    LIMIT,
    LoadedPeople,
    People,
    Person,
    Standing,
    dump,
    load,
)
from kaillera_client.profile.problems import Trouble


def test_names_are_the_same_whatever_their_case_and_space() -> None:
    people = People().with_standing(" Straße ", Standing.FRIEND, "a.example", 5.5)
    assert people.friends == (Person("Straße", "a.example", 5),)
    assert people.standing("STRASSE") is Standing.FRIEND
    assert people.standing("Strase") is None
    assert people.standing("") is None


def test_nobody_is_both() -> None:
    people = People().with_standing("Bo", Standing.FRIEND).with_standing("bo", Standing.IGNORED)
    assert people.friends == ()
    assert people.standing("BO") is Standing.IGNORED
    people = people.with_standing("Bo", Standing.FRIEND)
    assert people.ignored == ()
    assert people.with_standing("BO", None) == People()
    assert people.with_standing("  ", Standing.IGNORED) is people


def test_there_is_a_limit() -> None:
    people = People(tuple(Person(f"name {number}") for number in range(LIMIT)))
    people = people.with_standing("one more", Standing.FRIEND)
    assert len(people.friends) == LIMIT
    assert people.standing("one more") is Standing.FRIEND
    assert people.standing("name 0") is None


def test_everything_comes_back() -> None:
    people = (
        People()
        .with_standing("Ana", Standing.FRIEND, "Retro House", 1e9)
        .with_standing("名無し", Standing.IGNORED)
    )
    assert load(dump(people)) == LoadedPeople(people)
    assert "名無し" in dump(people), "readable for people"


def test_bad_entries_cost_only_themselves_and_new_notes_stay() -> None:
    newer = {
        "muted": ["x"],
        "friends": [
            {"name": "Ana", "since": 5, "note": "n"},
            {"name": ""},
            5,
            {"name": "B", "where": 1},
        ],
        "ignored": [{"name": "C", "since": -1}],
    }
    found = load(json.dumps(newer))
    assert [person.name for person in found.people.friends] == ["Ana"]
    assert [problem.trouble for problem in found.problems] == [Trouble.BAD_VALUE] * 4
    kept = json.loads(dump(found.people.with_standing("D", Standing.IGNORED)))
    assert kept["muted"] == ["x"]
    assert kept["friends"][0]["note"] == "n"
    for broken in ("", '{"friends": {}}'):
        assert load(broken).people == People()
        assert [problem.trouble for problem in load(broken).problems] == [Trouble.BROKEN]
