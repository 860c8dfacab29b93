"""What a program did, as strace wrote it down: whom it spoke to, and which files it changed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_OPENING = frozenset({"open", "openat"})
_CHANGING = frozenset(
    {
        *(
            "creat",
            "mkdir",
            "mkdirat",
            "mknod",
            "mknodat",
            "link",
            "linkat",
            "symlink",
            "symlinkat",
        ),
        *("rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "truncate"),
        *("chmod", "fchmodat", "utimensat"),
    }
)
CALLS = ",".join(["%network", *sorted(_OPENING | _CHANGING)])
"""What strace is to write down."""

_CALL = re.compile(r"^\d+\s+(?P<name>\w+)\((?P<rest>.*)$")
_FAILED = re.compile(r"\)\s+= -1 E")
_FAR = re.compile(r'sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)')
_FAR_6 = re.compile(r'sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"')
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
_SPEAKING = frozenset({"connect", "sendto", "sendmsg", "sendmmsg", "bind"})


@dataclass(frozen=True, slots=True)
class Deed:
    """One call that spoke or changed something: its name, and the address or the path."""

    call: str
    what: str


def _calls(lines: Iterable[str], *, attempts: bool) -> Iterator[tuple[str, str]]:
    """Yield each call's name and the rest of its line; failed ones only with `attempts`: they may be under way."""
    for line in lines:
        found = _CALL.match(line)
        if found and (attempts or not _FAILED.search(line)):
            yield found["name"], found["rest"]


def spoken_to(lines: Iterable[str]) -> list[Deed]:
    """Return the internet addresses that were bound to, connected to and sent to."""
    return [
        Deed(name, f"{address} {port}")
        for name, rest in _calls(lines, attempts=True)
        if name in _SPEAKING
        for port, address in (*_FAR.findall(rest), *_FAR_6.findall(rest))
    ]


def changed(lines: Iterable[str], directory: Path) -> list[Deed]:
    """Return the files that were opened for writing, made, renamed or removed; `directory` is where it was started."""
    found = []
    for name, rest in _calls(lines, attempts=False):
        if name in _CHANGING or (name in _OPENING and _WRITING.search(rest)):
            found += [Deed(name, str(directory / path)) for path in _PATH.findall(rest)]
    return found


def outside(deeds: Iterable[Deed], folders: Iterable[Path]) -> list[Deed]:
    """Return the deeds that happened in none of these folders."""
    homes = [PurePosixPath(folder) for folder in folders]
    return [
        deed
        for deed in deeds
        if not any(PurePosixPath(deed.what).is_relative_to(home) for home in homes)
    ]
