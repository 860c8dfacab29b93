"""Compares two builds of the same commit, and says where they differ and, as far as that can be seen, why.

Folders are compared file by file, archives (zip, wheel, tar, deb) member by member, also inside each other. Dates and
owners of a folder's files are left out: archives have their own, and those are compared.
"""

import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Final

_SHOWN: Final = 8
"""Bytes that are shown of either side where two files begin to differ."""
_AR_MAGIC: Final = b"!<arch>\n"
_AR_HEADER: Final = 60


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs; `path` has `!` between an archive and its member."""

    path: str
    what: str

    def __str__(self) -> str:
        """Return it as one line."""
        return f"{self.path}: {self.what}"


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is said of a member beside its content; "" for what is not known there or does not count."""

    rights: str = ""
    owner: str = ""
    date: str = ""
    link: str = ""
    compression: str = ""


@dataclass(frozen=True, slots=True)
class _Member:
    entry: _Entry
    read: Callable[[], bytes]


_Members = Mapping[str, _Member]
_Places = tuple[bytes, bytes]


def compare(one: Path, other: Path) -> list[Difference]:
    """Return how two builds differ, by path; nothing when they are the same, byte for byte."""
    places = (str(one.parent).encode(), str(other.parent).encode())
    if one.is_dir() and other.is_dir():
        return list(_compare_members(_folder(one), _folder(other), f"{one.name}/", places))
    return list(_compare_bytes(one.read_bytes(), other.read_bytes(), one.name, places))


def _compare_members(
    one: _Members, other: _Members, prefix: str, places: _Places
) -> Iterator[Difference]:
    for path in sorted(one.keys() | other.keys()):
        full = f"{prefix}{path}"
        if path not in one or path not in other:
            yield Difference(full, f"is only in the {'first' if path in one else 'second'} build")
            continue
        first, second = one[path], other[path]
        for field in fields(_Entry):
            values = getattr(first.entry, field.name), getattr(second.entry, field.name)
            if values[0] != values[1]:
                yield Difference(full, f"its {field.name} is {values[0]!r} and {values[1]!r}")
        yield from _compare_bytes(first.read(), second.read(), full, places)
    if one.keys() == other.keys() and list(one) != list(other):
        yield Difference(prefix, "has its members in another order")


def _compare_bytes(one: bytes, other: bytes, name: str, places: _Places) -> Iterator[Difference]:
    if one == other:
        return
    archives = _archive(one), _archive(other)
    if archives[0] is None or archives[1] is None:
        yield Difference(name, _reason(one, other, places))
        return
    inside = list(_compare_members(archives[0], archives[1], f"{name}!", places))
    yield from inside or [Difference(name, "holds the same, but is packed differently")]


def _reason(one: bytes, other: bytes, places: _Places) -> str:
    if one.replace(places[0], b"") == other.replace(places[1], b""):
        return "differs only in the name of the folder in which it was built"
    shorter = min(len(one), len(other))
    at = next((index for index in range(shorter) if one[index] != other[index]), shorter)
    shown = [data[at : at + _SHOWN].hex(" ") or "its end" for data in (one, other)]
    return f"{len(one)} and {len(other)} bytes, from byte {at} on: {shown[0]} and {shown[1]}"


# What has members


def _folder(folder: Path) -> _Members:
    members = {}
    for path in sorted(folder.rglob("*")):
        link = str(path.readlink()) if path.is_symlink() else ""
        entry = _Entry(stat.filemode(path.lstat().st_mode), link=link)
        is_file = path.is_file() and not link
        members[path.relative_to(folder).as_posix()] = _Member(
            entry, path.read_bytes if is_file else bytes
        )
    return members


def _archive(data: bytes) -> _Members | None:
    """Return what an archive holds, None when it is none."""
    if data.startswith(_AR_MAGIC):
        return _ar(data)
    if data.startswith(b"PK"):
        return _zip(data)
    try:
        return _tar(data)
    except tarfile.ReadError:
        return None


def _zip(data: bytes) -> _Members:
    archive = zipfile.ZipFile(BytesIO(data))
    members = {}
    for info in archive.infolist():
        rights = stat.filemode(info.external_attr >> 16)
        packed = f"method {info.compress_type}, {info.compress_size} bytes"
        entry = _Entry(rights, date=str(info.date_time), compression=packed)
        members[info.filename] = _Member(entry, partial(archive.read, info))
    return members


def _tar(data: bytes) -> _Members:
    members = {}
    with tarfile.open(fileobj=BytesIO(data)) as archive:
        for info in archive.getmembers():
            owner = f"{info.uid}/{info.gid} {info.uname}/{info.gname}"
            rights = f"{stat.filemode(info.mode)} type {info.type!r}"
            entry = _Entry(rights, owner, str(info.mtime), info.linkname)
            content = archive.extractfile(info) if info.isreg() else None
            held = content.read() if content is not None else b""
            members[info.name] = _Member(entry, partial(bytes, held))
    return members


def _ar(data: bytes) -> _Members:
    """Read the form of Debian's packages: header of 60 letters, content, a byte more when its length is odd."""
    members = {}
    at = len(_AR_MAGIC)
    while at + _AR_HEADER <= len(data):
        header = data[at : at + _AR_HEADER].decode("latin-1")
        at += _AR_HEADER
        content = data[at : at + int(header[48:58])]
        at += len(content) + len(content) % 2
        entry = _Entry(header[40:48].strip(), header[28:40].strip(), header[16:28].strip())
        members[header[:16].strip()] = _Member(entry, partial(bytes, content))
    return members
