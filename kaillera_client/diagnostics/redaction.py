"""Taking private data out of a text: each value becomes a placeholder, the same one wherever it stands.

Better too much than too little: version numbers of four parts without a v look like addresses and go with them, and a
path that no quotation mark ends takes the rest of its sentence along. What stays: a name of one to three letters inside
a longer word, a name without any letter or digit, addresses written as one number, and the program's and the system's
own folders.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

from kaillera_client.diagnostics.addresses import find_addresses
from kaillera_client.diagnostics.decoding import View, normal, views
from kaillera_client.protocol.text import CHARSETS

_SHORT = 4
"""Names with fewer letters are looked for as whole words only, or they would be found in half the text."""

_LONGEST_MAIL = 254
_LONGEST_QUOTED = 4096
_LINK = re.compile(r"kaillera:[^\s\"'<>`]*")
_PATH_START = re.compile(
    r"file:/+(?=[^\s/])"
    r"|(?<![a-z0-9])[a-z]:/+(?=[^\s/])"
    r"|(?<![\w/])~[\w.-]{0,64}/"
    r"|(?<![\w/:.~])//+(?=[^\s/]{1,255}/)"
)
_UNIX_PATH_START = re.compile(r"(?<![\w/.~])/(?=[^\s/]{1,255}/)")
_PATH_END = re.compile(r"[\n\r\t\"<>|]|[:;] |$")
_QUOTES = {'"': '"', "'": "'", "`": "`", "\u2018": "\u2019", "“": "”", "«": "»"}
_SYSTEM_PATHS = tuple(
    f"{folder}/"
    for folder in (
        "/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin", "/etc", "/proc", "/sys", "/dev",
        "c:/windows", "c:/program files", "c:/program files (x86)",
    )
)  # fmt: skip
_MAIL_LETTERS = frozenset("!#$%&'*+-/=?^_`{|}~.")


class Kind(Enum):
    """What was taken out, the strongest first: the value names it in placeholders."""

    LINK = "link"
    PATH = "path"
    MAIL = "mail"
    MAC = "mac"
    IP = "ip"
    SERVER = "server"
    COMPUTER = "computer"
    USER = "user"


_STRENGTH = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Secrets:
    """What cannot be known by its looks.

    `names`: nicknames, friends' names, the account's name. `servers`: hosts of servers that are in no public list.
    `computers`: what this computer is called. `folders`: absolute paths of private folders and files.
    """

    names: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    computers: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """A part of the original text that must go; `value` is what makes two of them the same."""

    start: int
    end: int
    kind: Kind
    value: str


def redact(text: str, secrets: Secrets) -> str:
    """Return the text with everything private replaced by placeholders such as <ip-1>, numbered as they come.

    The time it takes grows with the text's length times the number of secrets, whatever the text looks like.
    """
    terms = tuple(_terms(secrets))
    found: list[_Found] = []
    for view in views(text):
        for one in _find_all(view, terms):
            if one.start < one.end:
                start, end = view.original(one.start, one.end)
                found.append(_Found(start, end, one.kind, one.value))
    return _replaced(text, found)


def _replaced(text: str, found: list[_Found]) -> str:
    pieces: list[str] = []
    numbers: dict[tuple[Kind, str], int] = {}
    counts: dict[Kind, int] = {}
    done = 0
    for one in _merged(found):
        key = (one.kind, one.value)
        if key not in numbers:
            counts[one.kind] = counts.get(one.kind, 0) + 1
            numbers[key] = counts[one.kind]
        pieces += [text[done : one.start], f"<{one.kind.value}-{numbers[key]}>"]
        done = one.end
    return "".join((*pieces, text[done:]))


def _merged(found: list[_Found]) -> Iterator[_Found]:
    """Return parts that do not touch the same letter twice; of several the strongest kind gives its name."""
    current: _Found | None = None
    for one in sorted(found, key=lambda part: (part.start, -part.end)):
        if current is None or one.start >= current.end:
            if current is not None:
                yield current
            current = one
            continue
        first, second = sorted((current, one), key=_importance)
        del second
        current = _Found(current.start, max(current.end, one.end), first.kind, first.value)
    if current is not None:
        yield current


def _importance(one: _Found) -> tuple[int, int, int]:
    return _STRENGTH[one.kind], one.start - one.end, one.start


def _find_all(view: View, terms: tuple["_Term", ...]) -> Iterator[_Found]:
    text = view.text
    for link in _LINK.finditer(text):
        yield _Found(link.start(), link.end(), Kind.LINK, link.group())
    yield from _find_mails(text)
    for found in find_addresses(text):
        kind = Kind.MAC if found.is_mac else Kind.IP
        yield _Found(found.start, found.end, kind, found.value)
    yield from _find_paths(view)
    for term in terms:
        yield from term.find(text)


# --- mail addresses and paths --------------------------------------------------------------------


def _find_mails(text: str) -> Iterator[_Found]:
    """Look to both sides of every @, no further than an address can reach."""
    at = text.find("@")
    while at >= 0:
        start, end = at, at + 1
        while start > 0 and at - start < _LONGEST_MAIL and _is_mail_letter(text[start - 1]):
            start -= 1
        while end < len(text) and end - at < _LONGEST_MAIL and _is_host_letter(text[end]):
            end += 1
        if start < at and end > at + 1:
            yield _Found(start, end, Kind.MAIL, text[start:end].strip("."))
        at = text.find("@", at + 1)


def _is_mail_letter(letter: str) -> bool:
    return letter.isalnum() or letter in _MAIL_LETTERS


def _is_host_letter(letter: str) -> bool:
    return letter.isalnum() or letter in "-._"


def _find_paths(view: View) -> Iterator[_Found]:
    """Return whatever looks like an absolute path, but for the system's own folders."""
    text = view.text
    for begins, searched in ((_PATH_START, text), (_UNIX_PATH_START, view.written)):
        at = 0
        while (begin := begins.search(searched, at)) is not None:
            start = begin.start()
            at = begin.end()
            if not text.startswith(_SYSTEM_PATHS, start):
                end = _path_end(text, start)
                at = max(at, end)
                yield _Found(start, end, Kind.PATH, _path_value(text[start:end]))


def _path_end(text: str, start: int) -> int:
    """Return where a path ends: at the mark that closes its quotation, else where a sentence goes on."""
    closing = _QUOTES.get(text[start - 1]) if start else None
    if closing is not None:
        line = text.find("\n", start, start + _LONGEST_QUOTED)
        limit = line if line >= 0 else min(len(text), start + _LONGEST_QUOTED)
        quoted = text.find(closing, start, limit)
        if quoted >= 0:
            return quoted
    end = _PATH_END.search(text, start + 2)
    return end.start() if end is not None else len(text)


def _path_value(path: str) -> str:
    """Return a path as all its spellings have it."""
    return re.sub(r"/+", "/", re.sub(r"^file:/*(?=/|[a-z]:)", "", path)).rstrip("/ .")


# --- what was told to be secret ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Term:
    """One spelling of one secret, as views have it."""

    spelling: str
    kind: Kind
    value: str

    def find(self, text: str) -> Iterator[_Found]:
        """Return where it stands, overlapping places too."""
        at = text.find(self.spelling)
        while at >= 0:
            start, end = at, at + len(self.spelling)
            if self.kind is Kind.PATH:
                end = max(end, _path_end(text, start))
                yield _Found(start, end, self.kind, _path_value(text[start:end]))
                at = text.find(self.spelling, end)
                continue
            if len(self.spelling) >= _SHORT or _stands_alone(text, start, end):
                yield _Found(start, end, self.kind, self.value)
            at = text.find(self.spelling, at + 1)


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not before.isalnum() and not after.isalnum()


def _terms(secrets: Secrets) -> Iterator[_Term]:
    """Return every spelling of every secret once; those that would hide half the text are left out."""
    told = (
        (Kind.PATH, secrets.folders),
        (Kind.SERVER, secrets.servers),
        (Kind.COMPUTER, secrets.computers),
        (Kind.USER, secrets.names),
    )
    seen: set[str] = set()
    for kind, values in told:
        for value in values:
            stripped = normal(value.strip())
            if kind is Kind.PATH:
                stripped = stripped.rstrip("/")
            if not _is_telling(kind, stripped):
                continue
            for spelling in _spellings(kind, stripped, value.strip()):
                if spelling not in seen:
                    seen.add(spelling)
                    yield _Term(spelling, kind, stripped)


def _is_telling(kind: Kind, value: str) -> bool:
    """Say whether a secret can be told from anything else."""
    if kind is Kind.PATH:
        # The root of a disk is no secret, and everything begins with it.
        return len(value) > 2 and "/" in value
    return len(value) >= _SHORT or any(map(str.isalnum, value))


def _spellings(kind: Kind, value: str, original: str) -> Iterable[str]:
    spellings = [unicodedata.normalize(form, value) for form in ("NFC", "NFD")]
    if kind is Kind.PATH:
        return dict.fromkeys((value, *spellings, *(one.replace("/", "//") for one in spellings)))
    if kind is Kind.SERVER:
        with suppress(UnicodeError):
            spellings.append(original.encode("idna").decode("ascii").casefold())
    if not value.isascii():
        spellings += _as_bytes(original)
    return dict.fromkeys((value, *spellings))


def _as_bytes(value: str) -> Iterator[str]:
    """Return how Python shows the bytes that a name is on the wire."""
    for charset in CHARSETS:
        try:
            yield normal(repr(value.encode(charset))[2:-1])
        except UnicodeError:
            continue
