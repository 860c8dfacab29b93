"""Taking out of a text what must not be seen on a stream: lighter than a report's redaction, so that it stays readable.

Covered are addresses with or without a port, `host:port`, hosts that were told to be private, mail addresses,
`kaillera:` links, and in paths the home folder and the account's name. Names of players stay: everybody on a server
sees them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kaillera_client.diagnostics.addresses import find_addresses

_LABEL = r"[\w-]{1,63}"
_HOST_AND_PORT = re.compile(
    rf"(?<![\w.@-])(?=[\w.-]*[^\W\d_])"
    rf"(?:{_LABEL}(?:\.{_LABEL}){{1,10}}\.?:\d{{2,5}}|{_LABEL}:\d{{4,5}})(?!\w)"
)
_MAIL = re.compile(
    rf"(?<![\w.+-])[\w.!#$%&'*+/=?^`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL}){{1,10}}"
)
_LINK = re.compile(r"kaillera:[^\s\"'<>`“”]+", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s\"'<>`“”]+", re.IGNORECASE)
_PORT = re.compile(r"\]?:\d{1,5}(?!\d)|\]")
_ASCII_SMALL = {large: large + 32 for large in range(ord("A"), ord("Z") + 1)}
_HOMES = re.compile(
    r"(?<![\w/\\])(?:[a-z]:)?[/\\]+(?:(?:var|export|usr)[/\\]+)?(?:home|users|documents and settings)[/\\]+"
    r"(?:[^/\\\"<>|:*?\n]{0,63}[^\s/\\\"<>|:*?\n](?=[/\\])|[^/\\\s\"'<>|:;,]{1,64})",
    re.IGNORECASE,
)
_TELLING = re.compile(r"[.:@/\\]")
_COMMON_WORDS = frozenset(
    {
        "admin", "administrator", "arcade", "client", "emulator", "game", "games", "guest", "home", "host",
        "kaillera", "local", "localhost", "owner", "player", "root", "server", "test", "user", "users",
    }
)  # fmt: skip
"""As names of computers and accounts they tell nothing, and they stand in half of the window's sentences."""

_LEAST_NAME = 3


@dataclass(frozen=True, slots=True)
class Private:
    """What cannot be known by its looks.

    `hosts`: servers that are in no public list. `folders`: home folders, absolute. `accounts`: the account's names.
    `public_names`: what everybody sees anyway, such as the own nickname; an account that is called the same is covered
    in paths only.
    """

    hosts: frozenset[str] = frozenset()
    folders: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    public_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in the place of what was covered."""

    address: str
    mail: str
    link: str
    name: str = "…"
    home: str = "~"


class Cover:
    """Covers texts; made once for what is private, then asked for each text."""

    def __init__(self, private: Private, words: Words) -> None:
        self._words = words
        self._hosts = _hosts_pattern(private.hosts)
        self._folders = _folders_pattern(private.folders)
        self._in_paths = _names_pattern(
            private.accounts, r"(?<=[/\\])", r"(?![\w-])", re.IGNORECASE
        )
        public = {name.casefold() for name in private.public_names} | _COMMON_WORDS
        told = tuple(
            name
            for name in private.accounts
            if len(name) >= _LEAST_NAME and name.casefold() not in public
        )
        self._names = _names_pattern(told, r"(?<!\w)", r"(?!\w)")

    def __call__(self, text: str) -> str:
        """Return the text without what is private; most texts come back as they are."""
        if _TELLING.search(text):
            text = self._without_addresses(text)
            if self._folders is not None:
                text = self._folders.sub(lambda _: self._words.home, text)
            text = _HOMES.sub(lambda _: self._words.home, text)
            if self._in_paths is not None:
                text = self._in_paths.sub(lambda _: self._words.name, text)
        elif self._hosts is not None:
            text = self._hosts.sub(lambda _: self._words.address, text)
        if self._names is not None:
            text = self._names.sub(lambda _: self._words.name, text)
        return text

    def _without_addresses(self, text: str) -> str:
        pieces: list[str] = []
        done = 0
        found = list(self._found(text))
        # Half a link leads nowhere, and might be taken for a whole one.
        found += [
            (link.start(), link.end(), self._words.link)
            for link in _WEB.finditer(text)
            if any(link.start() <= start < link.end() for start, _, _ in found)
        ]
        for start, end, word in sorted(found, key=lambda one: (one[0], -one[1])):
            if end <= done:
                continue
            if start >= done:
                pieces += [text[done:start], word]
            done = end
        return "".join((*pieces, text[done:]))

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        words = self._words
        for found in _LINK.finditer(text):
            yield found.start(), found.end(), words.link
        for found in _MAIL.finditer(text):
            yield found.start(), found.end(), words.mail
        # Only these letters: others can become two, and then the places would be wrong.
        for address in find_addresses(text.translate(_ASCII_SMALL)):
            start = address.start - (text[address.start - 1 : address.start] == "[")
            port = _PORT.match(text, address.end)
            yield start, port.end() if port else address.end, words.address
        for pattern in (_HOST_AND_PORT, self._hosts):
            if pattern is not None:
                for found in pattern.finditer(text):
                    yield found.start(), found.end(), words.address


def _hosts_pattern(hosts: frozenset[str]) -> re.Pattern[str] | None:
    """Return what finds the hosts, also with a part before them and a port behind."""
    telling = {host for host in hosts if host and host.casefold() not in _COMMON_WORDS}
    spellings = telling | {_in_ascii(host) for host in telling}
    if not spellings:
        return None
    told = "|".join(map(re.escape, sorted(spellings, key=lambda host: (-len(host), host))))
    return re.compile(
        rf"(?<![\w.-])(?:{_LABEL}\.){{0,4}}(?:{told})(?![\w-])(?::\d{{1,5}}(?!\d))?", re.IGNORECASE
    )


def _in_ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _folders_pattern(folders: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return what finds the folders, whichever way their strokes lean; the root of a disk is no secret."""
    parts = [[part for part in re.split(r"[/\\]+", folder) if part] for folder in folders]
    told = [
        (r"(?<![/\\])[/\\]+" if folder.startswith(("/", "\\")) else "")
        + r"[/\\]+".join(map(re.escape, names))
        for folder, names in zip(folders, parts, strict=True)
        if names and not (len(names) == 1 and names[0].endswith(":"))
    ]
    if not told:
        return None
    told.sort(key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(told)})(?![\w-])", re.IGNORECASE)


def _names_pattern(
    names: tuple[str, ...], before: str, behind: str, flags: re.RegexFlag = re.NOFLAG
) -> re.Pattern[str] | None:
    told = sorted({name for name in names if name}, key=lambda name: (-len(name), name))
    if not told:
        return None
    return re.compile(rf"{before}(?:{'|'.join(map(re.escape, told))}){behind}", flags)
