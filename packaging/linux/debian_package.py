"""The Debian package: the common files and what dpkg wants to know, packed so that two builds are the same bytes."""

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import textwrap
from collections.abc import Iterable, Iterator
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from project import ADDRESS, NAME, PEOPLE, Facts

from linux import tree

ARCHITECTURE: Final = "amd64"
_DEBIAN: Final = tree.HERE / "debian"
_ELF: Final = b"\x7fELF"
_SONAME: Final = re.compile(r"(?P<name>lib.+)\.so\.(?P<version>[0-9.]+)")
_CONTROL: Final = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {people} <{address}>
Installed-Size: {size}
Depends: {depends}
Recommends: ca-certificates, xkb-data, fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation | fonts-noto-core
Suggests: wine
Section: net
Priority: optional
Description: netplay client for Kaillera servers
 Emulators that know Kaillera play one game on several computers: everybody's
 emulator runs the same game, and this program exchanges the inputs of all
 players for every frame.
 .
 It shows the servers of public lists with the ping and the delay to expect,
 games that wait for players, and whose line or computer a game waits for. It
 brings a demo game with bots to practise with, and a small server for the own
 network. No other game comes with it.
 .
 Python, Qt and all other parts are in the package.
"""


class PackageError(Exception):
    """Why no package was made, in dpkg's words."""


def build(frozen: Path, into: Path, facts: Facts, packer: str = "xz") -> Path:
    """Pack the frozen app; returns the package's file. `packer` as dpkg-deb names it, such as none."""
    file = into / f"{NAME}_{facts.debian_version}_{ARCHITECTURE}.deb"
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-deb-") as folder:
        root = Path(folder, "root")
        tree.lay_out(root / "usr", frozen, facts)
        _add_papers(root / "usr/share", facts)
        tree.make_even(root, facts.epoch)
        # By this folder dpkg's tools know where a package begins.
        Path(root, "DEBIAN").mkdir()
        control = _CONTROL.format(
            name=NAME,
            version=facts.debian_version,
            architecture=ARCHITECTURE,
            people=PEOPLE,
            address=ADDRESS,
            size=installed_size(root),
            depends=dependencies(root),
        )
        sums = md5sums(root)
        tree.write(root / "DEBIAN/control", control.encode())
        tree.write(root / "DEBIAN/md5sums", sums.encode())
        tree.make_even(root, facts.epoch)
        _pack(root, file, facts.epoch, packer)
    return file


def _add_papers(share: Path, facts: Facts) -> None:
    papers = share / "doc" / NAME
    tree.write(papers / "copyright", (_DEBIAN / "copyright").read_bytes())
    tree.write(papers / "changelog.gz", tree.squeezed(changelog(facts).encode()))
    overrides = (_DEBIAN / "lintian-overrides").read_bytes()
    tree.write(share / "lintian/overrides" / NAME, overrides)


def changelog(facts: Facts) -> str:
    """Return this version's changes as Debian writes them."""
    entries = [
        textwrap.fill(entry, 78, initial_indent="  * ", subsequent_indent="    ")
        for entry in facts.changes
    ]
    return (
        f"{NAME} ({facts.debian_version}) stable; urgency=medium\n\n"
        + "\n".join(entries)
        + f"\n\n -- {PEOPLE} <{ADDRESS}>  {format_datetime(facts.date)}\n"
    )


def installed_size(root: Path) -> int:
    """Return the size in KiB as Debian counts it, the same on every file system."""
    return sum(
        1 if path.is_dir() or path.is_symlink() else -(-path.stat().st_size // 1024)
        for path in (root / "usr").rglob("*")
    )


def md5sums(root: Path) -> str:
    """Return the sums of all files, by which dpkg finds those that were changed."""
    lines = []
    for path in sorted((root / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root)}\n")
    return "".join(lines)


def dependencies(root: Path) -> str:
    """Return the packages, with versions, that hold what the program's own binaries load and do not bring along."""
    binaries = sorted(elf_files(root))
    own = sorted({path.parent for path in binaries})
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-shlibs-") as folder:
        # dpkg-shlibdeps reads which package it works for from here.
        tree.write(Path(folder, "debian/control"), f"Source: {NAME}\nPackage: {NAME}\n".encode())
        tree.write(Path(folder, "debian/shlibs.local"), brought_along(binaries).encode())
        command = ["dpkg-shlibdeps", "-O", "--warnings=0", f"-S{root}"]
        command += [f"-l{path}" for path in own]
        command += [f"-e{path}" for path in binaries]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PackageError(done.stderr.strip())
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def brought_along(binaries: Iterable[Path]) -> str:
    """Return lines that tell dpkg-shlibdeps of libraries for which no package is needed, because they are here."""
    found = (_SONAME.fullmatch(path.name) for path in binaries)
    return "".join(f"{match['name']} {match['version']}\n" for match in found if match)


def elf_files(root: Path) -> Iterator[Path]:
    """Yield the programs and libraries of this system below `root`."""
    for path in root.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path


def _pack(root: Path, file: Path, epoch: int, packer: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".unfinished")
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{packer}", "--build", root, unfinished],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    shutil.move(unfinished, file)
