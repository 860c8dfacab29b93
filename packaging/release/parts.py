"""What a release is made of: packages, Python, Qt, our libraries, and what the frozen app took from this system."""

import platform
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from project import ROOT

from release.checksums import sha256
from release.commit import ReleaseError
from release.distributions import LIBRARIES

PACKAGED: Final = "the frozen app, and what is made from it"
FETCHED: Final = "the frozen app; fetched by pip beside the wheel"
EVERYWHERE: Final = "all that is published"

_LONGEST_LICENCE: Final = 100
"""A package that has its licence's whole text in this field names it elsewhere."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a release; `reference` identifies it, `needs` holds those of other parts, `digest` is a SHA-256."""

    reference: str
    name: str
    version: str
    licence: str
    where: str
    kind: str = "library"
    description: str = ""
    digest: str = ""
    needs: tuple[str, ...] = ()


def release_parts(frozen: Path) -> list[Part]:
    """Return all parts; those of the system only when the app was frozen, and is in this folder."""
    parts = [*package_parts(), *runtime_parts(), *library_parts()]
    return [*parts, *system_parts(frozen)] if frozen.is_dir() else parts


# Packages


def pinned(lock_file: Path) -> dict[str, str]:
    """Return name and version of what a lock file names for this system and Python."""
    lines = lock_file.read_text(encoding="utf-8").splitlines()
    pins = (Requirement(line.removesuffix("\\")) for line in lines if line[:1].isalnum())
    return {
        canonicalize_name(pin.name): str(pin.specifier).removeprefix("==")
        for pin in pins
        if pin.marker is None or pin.marker.evaluate()
    }


def package_parts() -> list[Part]:
    """Return the packages of the lock file; ReleaseError when others are installed here."""
    pins = pinned(ROOT / "requirements.txt")
    return [_package_part(name, version, pins) for name, version in sorted(pins.items())]


def direct_needs() -> tuple[str, ...]:
    """Return references of what our own metadata asks for, here."""
    return _needs(distribution("kaillera-client"), pinned(ROOT / "requirements.txt"))


def _package_part(name: str, version: str, pins: dict[str, str]) -> Part:
    try:
        installed = distribution(name)
    except PackageNotFoundError as error:
        raise ReleaseError(f"{name} is in the lock file, but not installed here.") from error
    if installed.version != version:
        raise ReleaseError(
            f"{name} {installed.version} is installed; the lock file says {version}."
        )
    return Part(
        _package_reference(name, version),
        installed.name,
        version,
        licence_of(installed),
        FETCHED,
        needs=_needs(installed, pins),
    )


def _needs(installed: Distribution, pins: dict[str, str]) -> tuple[str, ...]:
    wanted = (Requirement(line) for line in installed.requires or ())
    names = {
        canonicalize_name(one.name)
        for one in wanted
        if one.marker is None or one.marker.evaluate({"extra": ""})
    }
    return tuple(_package_reference(name, pins[name]) for name in sorted(names & pins.keys()))


def _package_reference(name: str, version: str) -> str:
    return f"pkg:pypi/{name}@{version}"


def licence_of(installed: Distribution) -> str:
    """Return what a package says of its licence, as it says it; "" when that is nothing short."""
    metadata = installed.metadata
    classifiers = metadata.get_all("Classifier") or []
    named = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: ")]
    said = [
        *(metadata.get_all(key) or () for key in ("License-Expression", "License")),
        [", ".join(named)],
    ]
    short = (
        text
        for texts in said
        for text in texts
        if text and len(text) <= _LONGEST_LICENCE and "\n" not in text
    )
    return next(short, "")


# Python, Qt, the bootloader, our libraries


def runtime_parts() -> list[Part]:
    """Return what is no package: Python, Qt inside its package, and the program that starts the frozen app."""
    from PySide6.QtCore import qVersion  # noqa: PLC0415

    python, qt = platform.python_version(), qVersion()
    bootloader = distribution("pyinstaller")
    return [
        Part(
            f"pkg:generic/python@{python}", "Python", python, "Python-2.0.1", PACKAGED, "platform"
        ),
        Part(
            f"pkg:generic/qt@{qt}",
            "Qt",
            qt,
            "LGPL-3.0-only",
            FETCHED,
            "framework",
            "Inside the package PySide6_Essentials, and loaded from files of its own that can be replaced.",
        ),
        Part(
            _package_reference("pyinstaller", bootloader.version),
            "PyInstaller bootloader",
            bootloader.version,
            "GPL-2.0-or-later WITH Bootloader-exception",
            PACKAGED,
            "application",
            "Starts Python in the frozen app. Its exception lets a program of any licence come with it.",
        ),
    ]


def library_parts() -> list[Part]:
    """Return the Kaillera libraries that are built here; ReleaseError when one is missing."""
    parts = []
    for path in LIBRARIES:
        file = ROOT / path
        if not file.is_file():
            raise ReleaseError(f"{path} is missing: run make library first.")
        edition = file.parent.name
        parts.append(
            Part(
                f"kaillera-library/{edition}/{file.name}",
                file.name,
                "",
                "MIT",
                EVERYWHERE,
                description=f"Kaillera library for emulators, {edition}; its source is in packaging/kaillera_library",
                digest=sha256(file),
            )
        )
    return parts


# What the frozen app took from this system


def system_parts(frozen: Path) -> list[Part]:
    """Return the native libraries in the frozen app that no package brought, with the system's package that did."""
    brought = _files_of_packages()
    natives = (file for file in sorted(frozen.rglob("*.so*")) if not file.is_symlink())
    foreign = [
        file
        for file in natives
        if file.name not in brought
        and "lib-dynload" not in file.parts
        and "kaillera_library" not in file.parts
    ]
    return [_system_part(file, frozen) for file in foreign]


def _files_of_packages() -> set[str]:
    return {Path(file).name for one in distributions() for file in one.files or ()}


def _system_part(file: Path, frozen: Path) -> Part:
    package, version = _debian_package(file.name)
    where = file.relative_to(frozen).as_posix()
    description = f"{where}, of this system's package {package}" if package else where
    if file.name.startswith("libpython"):
        description = f"{where}, of Python itself"
    reference = f"file:{where}"
    return Part(reference, file.name, version, "", PACKAGED, "library", description, sha256(file))


def _debian_package(name: str) -> tuple[str, str]:
    """Return which of the system's packages holds a library, and its version; "" where nobody knows."""
    if shutil.which("dpkg-query") is None:
        return "", ""
    owners = _said(["dpkg-query", "--search", f"*/{name}"]).splitlines()
    package = owners[0].partition(": ")[0].split(",")[0] if owners else ""
    return package, _said(
        ["dpkg-query", "--show", "--showformat=${Version}", package]
    ) if package else ""


def _said(command: Iterable[str]) -> str:
    done = subprocess.run(list(command), capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""
