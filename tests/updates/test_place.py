"""Where releases are, and which pages may be opened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.updates.place import (
    LONGEST_URL,
    ReleasePlace,
    is_web_page,
    place_of_feed,
    place_of_this_build,
)

FEED = "https://api.example.org/repos/team/client/releases/latest"
PAGES = "https://example.org/team/client/releases/"
PLACE = ReleasePlace(FEED, PAGES)


def test_what_this_build_was_told_is_a_place_or_nothing() -> None:
    """Whoever distributes the program and fills the two constants in wrongly finds out here."""
    found = place_of_this_build()
    assert found is None or isinstance(found, ReleasePlace)


def test_a_build_that_was_told_nothing_or_half_or_all() -> None:
    assert place_of_this_build("", "") is None
    assert place_of_this_build(FEED, PAGES) == PLACE
    for feed, pages in ((FEED, ""), ("", PAGES), (FEED, PAGES[:-1]), (PAGES, FEED)):
        with pytest.raises(ValueError, match="address is no plain https address"):
            place_of_this_build(feed, pages)


@pytest.mark.parametrize(
    "url",
    [
        PAGES,
        PAGES + "tag/v1.2.0",
        "HTTPS://Example.org/team/client/releases/tag/v1.2.0",
        PAGES + "tag/a%20b?x=1&y=2",
    ],
)
def test_pages_of_the_place(url: str) -> None:
    assert PLACE.has_page(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org/team/client/releases/x",
        "http://example.org/team/client/releases/x",
        "ftp://example.org/team/client/releases/x",
        "javascript:alert(1)",
        "file:///team/client/releases/x",
        "https://example.org.evil.example/team/client/releases/x",
        "https://evil.example/team/client/releases/x",
        "https://example.org@evil.example/team/client/releases/x",
        "https://user:secret@example.org/team/client/releases/x",
        "https://example.org:8443/team/client/releases/x",
        "https://example.org:99999/team/client/releases/x",
        "https://example.org/team/other/releases/x",
        "https://example.org/team/client/releases/../../../evil/x",
        "https://example.org/team/client/releases/%2e%2e/%2E%2e/x",
        "https://example.org/team/client/releases/%2e%2e%2f%2e%2e%2fx",
        "https://example.org/team/client/releases/..%5c..%5cx",
        "https://example.org/team/client/releases/\\..\\x",
        "https://example.org/team/client/releases/x y",
        "https://example.org/team/client/releases/x\n",
        "https://example.org/team/client/releases/x#\u202e",
        "https://ex\u0430mple.org/team/client/releases/x",
        PAGES + "x" * LONGEST_URL,
    ],
)
def test_pages_of_somebody_else(url: str) -> None:
    assert not PLACE.has_page(url)


def test_a_document_that_the_user_names_has_its_pages_on_the_same_computer() -> None:
    place = place_of_feed("https://Releases.example:8443/newest.json?channel=all")
    assert place.pages == "https://Releases.example:8443/"
    assert place.host == "releases.example"
    assert place.has_page("https://releases.example:8443/any/page")
    with pytest.raises(ValueError, match="no plain https address"):
        place_of_feed("http://releases.example/newest.json")


@given(st.text(max_size=80))
def test_nothing_but_plain_https_is_a_page(text: str) -> None:
    for url in (text, "https://" + text, PAGES + text):
        if is_web_page(url):
            assert url.isascii()
            assert url.lower().startswith("https://")
            assert url.isprintable()
            assert not set(url) & set(' \\"<>#')
