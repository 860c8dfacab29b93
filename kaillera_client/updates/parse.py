"""The document about the newest release: our own format, or what public hosts of source code answer."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from packaging.version import InvalidVersion, Version

from kaillera_client.updates.place import ReleasePlace
from kaillera_client.updates.release import NewerRelease, NewestHere, Release

LONGEST_BODY: Final = 256_000
"""Bytes; a release with many files for many systems has a tenth of it."""

LONGEST_NOTES: Final = 4000
_LONGEST_VERSION = 40
_DAY_LETTERS = 10
"""YYYY-MM-DD; a time of day may follow it."""


class ReleaseFormatError(ValueError):
    """An answer does not tell of a release; the message names what is wrong, without quoting it."""


@dataclass(frozen=True, slots=True)
class _Names:
    """What the members of a document are called."""

    version: str
    day: str
    page: str
    notes: str


_OWN = _Names("version", "date", "page", "notes")
_PUBLIC = _Names("tag_name", "published_at", "html_url", "body")


def parse_release(body: bytes, place: ReleasePlace) -> Release:
    """Return the release that a document tells; ReleaseFormatError when anything in it is not as it should be.

    Only the version must be there. Without a page it is the place's own one.
    """
    document = _document(body)
    names = _PUBLIC if _PUBLIC.version in document else _OWN
    if _flag(document, "draft"):
        raise ReleaseFormatError("a draft")
    version = _version(_text(document, names.version))
    return Release(
        version=str(version),
        page=_page(_text(document, names.page), place),
        day=_day(_text(document, names.day)),
        notes=_text(document, names.notes)[:LONGEST_NOTES],
        early=version.is_prerelease or _flag(document, "prerelease"),
    )


def judge(release: Release, own_version: str) -> NewerRelease | NewestHere:
    """Compare a release with our version; one that is not meant for everybody is told to those who have such a one."""
    own = Version(own_version)
    newer = Version(release.version) > own
    if newer and (own.is_prerelease or not release.early):
        return NewerRelease(release)
    return NewestHere()


def _document(body: bytes) -> Mapping[str, Any]:
    if len(body) > LONGEST_BODY:
        raise ReleaseFormatError("too long")
    try:
        found = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ReleaseFormatError("not JSON") from None
    if not isinstance(found, dict):
        raise ReleaseFormatError("not an object")
    return found


def _text(document: Mapping[str, Any], name: str) -> str:
    """Return a text, "" when it is missing or null."""
    found = document.get(name)
    if found is None:
        return ""
    if not isinstance(found, str):
        raise ReleaseFormatError(f"{name} is no text")
    # Half of a pair of surrogates, which JSON can say, is no text.
    return found.encode("utf-8", "replace").decode("utf-8")


def _flag(document: Mapping[str, Any], name: str) -> bool:
    found = document.get(name, False)
    if not isinstance(found, bool):
        raise ReleaseFormatError(f"{name} is neither true nor false")
    return found


def _version(text: str) -> Version:
    if len(text) > _LONGEST_VERSION or not text.isascii():
        raise ReleaseFormatError("no version")
    try:
        return Version(text)
    except InvalidVersion:
        raise ReleaseFormatError("no version") from None


def _day(text: str) -> date | None:
    if not text:
        return None
    if text[_DAY_LETTERS : _DAY_LETTERS + 1] not in {"", "T", " "}:
        raise ReleaseFormatError("no date")
    try:
        return date.fromisoformat(text[:_DAY_LETTERS])
    except ValueError:
        raise ReleaseFormatError("no date") from None


def _page(url: str, place: ReleasePlace) -> str:
    if not url:
        return place.pages
    if not place.has_page(url):
        raise ReleaseFormatError("a page of somebody else")
    return url
