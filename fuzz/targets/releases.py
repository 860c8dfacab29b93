"""Documents about the newest release, the addresses of their pages, and versions that are compared."""

from contextlib import suppress

from kaillera_client.updates.parse import (
    LONGEST_NOTES,
    ReleaseFormatError,
    judge,
    parse_release,
)
from kaillera_client.updates.place import ReleasePlace, is_web_page
from kaillera_client.updates.release import NewestHere, Release

_PLACE = ReleasePlace("https://releases.example/newest", "https://releases.example/client/")


def one_input(data: bytes) -> None:
    """Read bytes as a document, and as the address of a page of its place."""
    with suppress(ReleaseFormatError):
        _check(parse_release(data, _PLACE))
    _check_page(_PLACE.pages + data.decode("utf-8", "replace"))


def _check(found: Release) -> None:
    assert _PLACE.has_page(found.page)
    assert len(found.notes) <= LONGEST_NOTES
    assert found.version.isascii()
    found.notes.encode()
    assert judge(found, found.version) == NewestHere()
    judge(found, "0.1.0")


def _check_page(url: str) -> None:
    if is_web_page(url):
        assert url.isascii()
        assert url.isprintable()
        assert "/../" not in url.partition("?")[0]


def seeds() -> list[bytes]:
    """Return a document in each format, some that are refused, and ends of addresses."""
    return [
        b'{"version": "0.2.0", "date": "2026-12-24", "page": "https://releases.example/client/0.2.0",'
        b' "notes": "Less delay.\\nMore games.\\ud800"}',
        b'{"tag_name": "v0.2.0rc1", "published_at": "2026-12-24T18:30:00Z", "draft": false,'
        b' "html_url": "https://releases.example/client/v0.2.0", "body": null, "prerelease": true}',
        b'{"version": "1!2.0.post3.dev4+local.5"}', b'{"version": "1", "page": "https://other.example/"}',
        b"<html>", b"[]", b"{}", b"tag/v0.2.0", b"../x", b"%2e%2e%2fx", b"x?y=1&z=%20", b"x#y", b"\\..\\",
    ]  # fmt: skip
