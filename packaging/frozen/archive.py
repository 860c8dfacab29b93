"""Packs the folder into one file, and measures both."""

import shutil
import stat
import subprocess
import tarfile
import time
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from frozen import contents

MB: Final = 1_000_000
FOLDER_GOAL: Final = 150 * MB
ARCHIVE_GOAL: Final = 58 * MB
_OLDEST_IN_A_ZIP: Final = 315_532_800
"""1980, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes: of all files of the folder, links not followed, and of the archive."""

    folder: int
    archive: int

    @property
    def are_reached(self) -> bool:
        """Whether both are within their goals."""
        return self.folder <= FOLDER_GOAL and self.archive <= ARCHIVE_GOAL

    def lines(self) -> Iterator[str]:
        """Yield a line for each."""
        yield _line("folder", self.folder, FOLDER_GOAL)
        yield _line("archive", self.archive, ARCHIVE_GOAL)


def _line(name: str, size: int, goal: int) -> str:
    word = "reached" if size <= goal else "NOT REACHED"
    return f"{word}: {name} {size / MB:.1f} MB (at most {goal / MB:.0f} MB)"


def archive_name(version: str, platform: str, machine: str) -> str:
    """Return the name of the archive for a system; `machine` is the processor's name, as the system tells it."""
    processor = {"amd64": "x86_64"}.get(machine.lower(), machine.lower())
    system, ending = ("windows", "zip") if platform == contents.WINDOWS else (platform, "tar.xz")
    return f"{contents.NAME}-{version}-{system}-{processor}.{ending}"


def folder_size(folder: Path) -> int:
    """Return the bytes of all files."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def pack(folder: Path, archive: Path, when: int) -> None:
    """Pack a folder so that the same content gives the same bytes; `when`, in seconds since 1970, is every file's time.

    That time is no older than 1980 in a zip. The archive has its name only when it is whole.
    """
    unfinished = archive.with_name(f"{archive.name}.part")
    packer = _pack_zip if archive.suffix == ".zip" else _pack_tar
    packer(folder, unfinished, when)
    unfinished.replace(archive)


def _in_order(folder: Path) -> Iterable[Path]:
    return sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())


def _pack_tar(folder: Path, archive: Path, when: int) -> None:
    # The program xz uses several processors. With a number of its own each machine would make other bytes.
    xz = ["xz", "--compress", "--stdout", "-6", "--threads=2", "--block-size=32MiB"]
    with (
        archive.open("wb") as target,
        subprocess.Popen(xz, stdin=subprocess.PIPE, stdout=target) as packer,
        tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.GNU_FORMAT) as packed,
    ):
        for path in (folder, *_in_order(folder)):
            inside = Path(folder.name) / path.relative_to(folder)
            member = _plain(packed.gettarinfo(path, inside.as_posix()), when)
            if member.isreg():
                with path.open("rb") as source:
                    packed.addfile(member, source)
            else:
                packed.addfile(member)
    if packer.returncode != 0:
        raise OSError(f"xz ended with code {packer.returncode}.")


def _plain(member: tarfile.TarInfo, when: int) -> tarfile.TarInfo:
    """Return an entry without what differs from machine to machine."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = when
    is_program = member.isdir() or bool(member.mode & stat.S_IXUSR)
    member.mode = 0o755 if is_program else 0o644
    return member


def _pack_zip(folder: Path, archive: Path, when: int) -> None:
    moment = time.gmtime(max(when, _OLDEST_IN_A_ZIP))[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in _in_order(folder):
            if path.is_file():
                inside = Path(folder.name) / path.relative_to(folder)
                member = zipfile.ZipInfo(inside.as_posix(), moment)
                member.compress_type = zipfile.ZIP_DEFLATED
                member.external_attr = 0o644 << 16
                with path.open("rb") as source, packed.open(member, "w") as target:
                    shutil.copyfileobj(source, target)
