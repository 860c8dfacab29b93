"""Documents about the newest release: two formats, and everything else."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.updates.parse import (
    LONGEST_BODY,
    LONGEST_NOTES,
    ReleaseFormatError,
    judge,
    parse_release,
)
from kaillera_client.updates.release import NewerRelease, NewestHere, Release
from tests.updates.test_place import PAGES, PLACE

PAGE = PAGES + "tag/v1.2.0"
OWN = {"version": "1.2.0", "date": "2026-12-24", "page": PAGE, "notes": "Less delay.\nMore games."}
PUBLIC = {
    "tag_name": "v1.2.0",
    "published_at": "2026-12-24T18:30:00Z",
    "html_url": PAGE,
    "body": "Less delay.\nMore games.",
    "draft": False,
    "prerelease": False,
    "assets": [{"name": "client.zip", "size": 1}],
    "author": {"login": "ann"},
}
RELEASE = Release("1.2.0", PAGE, date(2026, 12, 24), "Less delay.\nMore games.")


def read(document: object) -> Release:
    return parse_release(json.dumps(document).encode(), PLACE)


def test_our_own_format_and_that_of_public_hosts_say_the_same() -> None:
    assert read(OWN) == RELEASE
    assert read(PUBLIC) == RELEASE
    with_mark = b"\xef\xbb\xbf" + json.dumps(OWN).encode()
    assert parse_release(with_mark, PLACE) == RELEASE


def test_only_the_version_must_be_there() -> None:
    assert read({"version": "v1.2"}) == Release("1.2", PAGES)
    bare = {"tag_name": "1.2", "body": None, "html_url": None, "published_at": None}
    assert read(bare) == Release("1.2", PAGES)


def test_long_notes_are_cut_and_half_characters_replaced() -> None:
    assert read({"version": "1", "notes": "x" * 10_000}).notes == "x" * LONGEST_NOTES
    assert parse_release(b'{"version": "1", "notes": "\\ud800"}', PLACE).notes == "?"


@pytest.mark.parametrize(
    "change",
    [
        {"version": None},
        {"version": ""},
        {"version": 1.2},
        {"version": "newest"},
        {"version": "1.2.0 or so"},
        {"version": "१.२"},
        {"version": "1." * 200 + "0"},
        {"date": "tomorrow"},
        {"date": "2026-13-01"},
        {"date": "2026-12-24x"},
        {"date": 20261224},
        {"page": "http://example.org/team/client/releases/x"},
        {"page": "https://evil.example/team/client/releases/x"},
        {"page": ["https://example.org/team/client/releases/x"]},
        {"notes": {"text": "x"}},
        {"draft": True},
        {"draft": "no"},
        {"prerelease": 1},
    ],
    ids=str,
)
def test_documents_with_one_thing_wrong(change: dict[str, Any]) -> None:
    with pytest.raises(ReleaseFormatError):
        read(OWN | change)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"1",
        b'"1.2.0"',
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version": ' + b"1" * 5000 + b"}",
        b'{"version": "1.2.0"}' + b" " * LONGEST_BODY,
    ],
    ids=lambda body: repr(body[:12]),
)
def test_what_is_no_document(body: bytes) -> None:
    with pytest.raises(ReleaseFormatError):
        parse_release(body, PLACE)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_release_or_refused(body: bytes) -> None:
    try:
        parse_release(body, PLACE)
    except ReleaseFormatError:
        return


values = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=30), st.just([]),
    st.sampled_from(["1.2", "v2.0rc1", "1!0.1+local", PAGE, "2026-12-24", "9" * 39, "https://a.example/"]),
)  # fmt: skip
members = st.sampled_from([*OWN, *PUBLIC])


@given(st.dictionaries(members, values, max_size=8))
def test_any_members_give_a_release_within_its_bounds_or_are_refused(
    document: dict[str, object],
) -> None:
    try:
        found = read(document)
    except ReleaseFormatError:
        return
    assert PLACE.has_page(found.page)
    assert found.version.isascii()
    assert found.version.isprintable()
    assert len(found.version) <= 60
    assert len(found.notes) <= LONGEST_NOTES
    found.notes.encode()
    assert isinstance(judge(found, "0.1.0"), NewerRelease | NewestHere)


@pytest.mark.parametrize(
    ("own", "newest", "newer"),
    [
        ("0.1.0", "0.1.0", False),
        ("0.1.0", "0.1", False),
        ("0.1.0", "v0.1.1", True),
        ("0.9.0", "0.10.0", True),
        ("0.10.0", "0.9.0", False),
        ("0.2.0.dev3", "0.2.0", True),
        ("0.2.0", "0.2.0.dev3", False),
        ("0.1.0", "0.2.0rc1", False),
        ("0.2.0rc1", "0.2.0rc2", True),
        ("0.2.0rc1", "0.2.0", True),
    ],
)
def test_versions_are_compared_by_their_numbers(own: str, newest: str, newer: bool) -> None:
    assert isinstance(judge(read({"version": newest}), own), NewerRelease) is newer


def test_a_release_that_its_host_calls_early_is_for_those_who_have_early_ones() -> None:
    early = read(PUBLIC | {"prerelease": True})
    assert early.early
    assert judge(early, "1.0.0") == NewestHere()
    assert judge(early, "1.1.0rc1") == NewerRelease(early)
