"""The emulators in their file."""

import json

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.profile.emulators import LoadedEmulators, dump, load
from kaillera_client.profile.problems import Trouble

FULL = EmulatorProfile(
    "neo",
    "Néo",
    "/opt/neo/né\udcff\no.exe",
    "-w {rom}",
    "/opt",
    "FinalBurn Neo 1.0",
    "cp932",
)


def test_everything_comes_back() -> None:
    book = EmulatorBook((FULL, EmulatorProfile("b", "B", "C:\\b.exe")))
    assert load(dump(book).encode().decode()) == LoadedEmulators(book)
    assert load("{}") == LoadedEmulators(EmulatorBook())


def test_bad_entries_cost_only_themselves_and_new_notes_stay() -> None:
    good = {"key": "a", "title": "A", "program": "/a", "icon": "a.png"}
    bad = [
        5,
        {"key": "A B", "program": "/a"},
        {"key": "b"},
        {"key": "b", "program": "/a\0"},
        {"key": "b", "program": "/a", "title": "x\n"},
        {"key": "b", "program": "/a", "folder": 5},
    ]
    found = load(json.dumps({"emulators": [*bad, good], "groups": [1]}))
    assert [problem.trouble for problem in found.problems] == [Trouble.BAD_VALUE] * len(bad)
    assert [profile.key for profile in found.book.profiles] == ["a"]
    written = json.loads(dump(found.book))
    assert written["groups"] == [1]
    assert written["emulators"][0]["icon"] == "a.png"


def test_a_broken_file_is_reported() -> None:
    for text in ("", "[]", '{"emulators": 5}'):
        assert [problem.trouble for problem in load(text).problems] == [Trouble.BROKEN]
