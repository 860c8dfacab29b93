"""Collects the licences of everything in the folder, and fails when one is missing."""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from pins import PinError, installed, licence_of, pinned

from kaillera_client.version import VERSION

_TEXTS: Final = Path(__file__).with_name("texts")
_QT: Final = ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt.txt", "ICU.txt")
_WITHOUT_TEXT: Final[Mapping[str, Sequence[str]]] = {"pyside6-essentials": _QT, "shiboken6": _QT}
"""Packages that come without the text of their licence, and ours for them."""

_LICENCE_FILE: Final = re.compile(r"(?i).*(licen[cs]e|copying|notice).*")
_COMMON: Final = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9])")
_UNNAMED: Final = "see its text"
_INSTALLED: Final = "site-packages"
_MICROSOFT: Final = re.compile(r"(?i)(api-ms-win-.*|concrt.*|msvcp.*|ucrtbase|vcruntime.*)\.dll")


class LicenceError(Exception):
    """Parts, or their licences, that were not found, as a sentence for who builds."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something of somebody in the folder."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def write(folder: Path, root: Path, origins: Mapping[str, str]) -> list[Part]:
    """Write the licences of all parts into a folder, anew; returns the parts. LicenceError when one is missing.

    `root` is the project's folder; `origins` says of each library in the app where it came from.
    """
    parts = [*_own(root), *packages(root / "requirements.txt"), *libraries(root, origins)]
    check(parts)
    shutil.rmtree(folder, ignore_errors=True)
    for part in parts:
        target = folder / part.name
        target.mkdir(parents=True)
        for text in part.texts:
            shutil.copyfile(text, target / _file_name(text, part.texts))
    _write_common(folder)
    (folder / "README.txt").write_text(listing(parts), encoding="utf-8")
    return parts


def check(parts: Iterable[Part]) -> None:
    """Raise LicenceError when a part has no text of a licence."""
    missing = sorted(part.name for part in parts if not part.texts)
    if missing:
        raise LicenceError(f"The licences of these parts were not found: {', '.join(missing)}.")


def listing(parts: Iterable[Part]) -> str:
    """Return what the folder's own page says."""
    lines = [
        "The licences of everything in this folder",
        "=" * 41,
        "",
        "Each part has a folder beside this file, with the text of its licence.",
        "",
    ]
    lines += [f"{part.name} {part.version}: {part.licence}".replace(" :", ":") for part in parts]
    return "\n".join(lines) + "\n"


def _file_name(text: Path, all_texts: Sequence[Path]) -> str:
    """Return a name that no other text of the same part has: packages keep several files of one name."""
    same = [other for other in all_texts if other.name == text.name]
    return text.name if len(same) == 1 else f"{text.parent.name}-{text.name}"


def _own(root: Path) -> Iterator[Part]:
    yield Part("kaillera-client", VERSION, "MIT", (root / "LICENSE",))
    version = ".".join(map(str, sys.version_info[:3]))
    yield Part("python", version, "PSF-2.0", tuple(_pythons_text()))
    yield _package("pyinstaller", metadata.distribution("pyinstaller"))


def _pythons_text() -> Iterator[Path]:
    short = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/{short}/copyright"),
    )
    yield from [place for place in places if place.is_file()][:1]


def packages(requirements: Path) -> Iterator[Part]:
    """Yield what a lock file names for this system; LicenceError when something else is installed."""
    for name, version in pinned(requirements).items():
        try:
            yield _package(name, installed(name, version))
        except PinError as error:
            raise LicenceError(str(error)) from error


def _package(name: str, found: metadata.Distribution) -> Part:
    ours = tuple(_TEXTS / text for text in _WITHOUT_TEXT.get(name, ()))
    theirs = tuple(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and _LICENCE_FILE.fullmatch(file.name)
    )
    return Part(name, found.version, licence_of(found) or _UNNAMED, ours or theirs)


def libraries(root: Path, origins: Mapping[str, str]) -> Iterator[Part]:
    """Yield the system's packages that libraries of the app came from."""
    homes = own_folders(root, sysconfig.get_path("stdlib"), sys.base_prefix)
    foreign = {Path(origin) for origin in origins.values() if is_foreign(origin, homes)}
    owners = {_owner(file) for file in sorted(foreign)}
    for package, version in sorted(owners):
        text = Path(f"/usr/share/doc/{package}/copyright")
        yield Part(package, version, _UNNAMED, (text,) if text.is_file() else ())


def own_folders(root: Path, library: str, prefix: str) -> tuple[str, ...]:
    """Return the folders of this project and of Python; Python may share its `prefix` with the whole system."""
    shared = prefix in {"/", "/usr", "/usr/local"}
    return (str(root), library) if shared else (str(root), library, prefix)


def is_foreign(origin: str, homes: tuple[str, ...]) -> bool:
    """Return whether a library is neither ours, nor of Python, nor of a Python package.

    Microsoft's runtime is handed on with Python, and Python's licence says on which terms.
    """
    parts = origin.replace("\\", "/").split("/")
    name = parts[-1]
    of_python = name.startswith("libpython") or _MICROSOFT.fullmatch(name)
    return not (_INSTALLED in parts or of_python or origin.startswith(homes))


def _owner(file: Path) -> tuple[str, str]:
    """Return the name and version of the system's package that holds a file; the file's name when there is none."""
    if shutil.which("dpkg-query") is None:
        return file.name, ""
    real = str(file.resolve())
    # Debian's list may have it without /usr, from before both folders became one.
    for path in (real, real.removeprefix("/usr"), str(file)):
        owner = _told(["dpkg-query", "--search", path]).partition(":")[0]
        if owner:
            return owner, _told(["dpkg-query", "-W", "-f", "${Version}\n", owner])
    return file.name, ""


def _told(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    # Of a package for several processors it prints one after the other.
    return done.stdout.splitlines()[0] if done.returncode == 0 and done.stdout else ""


def _write_common(folder: Path) -> None:
    """Add the texts that Debian's files only point to."""
    for file in sorted(folder.rglob("copyright")):
        for name in _COMMON.findall(file.read_text(encoding="utf-8", errors="replace")):
            text = Path("/usr/share/common-licenses") / name
            if text.is_file():
                target = folder / "common-licenses" / name
                target.parent.mkdir(exist_ok=True)
                shutil.copyfile(text, target)
