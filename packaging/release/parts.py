"""What a release is made of: packages, Python, Qt, our libraries, and what the frozen app took from this system."""

import json
import platform
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from typing import Final

from frozen import collecting, licences
from linux.appimage import RUNTIME_LICENCE, RUNTIME_SHA256, RUNTIME_VERSION
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from pins import PinError, installed, licence_of, pinned
from project import ROOT

from release.checksums import sha256
from release.commit import ReleaseError
from release.distributions import LIBRARIES

PACKAGED: Final = "the frozen app, and what is made from it"
FETCHED: Final = "the frozen app; fetched by pip beside the wheel"
EVERYWHERE: Final = "all that is published"


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


def release_parts() -> list[Part]:
    """Return all parts; the app must have been frozen before, because its own part of them is only then known."""
    return [
        *package_parts(),
        *runtime_parts(),
        *appimage_parts(),
        *library_parts(),
        *system_parts(),
    ]


# Packages


def package_parts() -> list[Part]:
    """Return the packages of the lock file; ReleaseError when others are installed here."""
    pins = pinned(ROOT / "requirements.txt")
    return [_package_part(name, version, pins) for name, version in sorted(pins.items())]


def direct_needs() -> tuple[str, ...]:
    """Return references of what our own metadata asks for, here."""
    return _needs(distribution("kaillera-client"), pinned(ROOT / "requirements.txt"))


def _package_part(name: str, version: str, pins: dict[str, str]) -> Part:
    try:
        found = installed(name, version)
    except PinError as error:
        raise ReleaseError(str(error)) from error
    return Part(
        _package_reference(name, version),
        found.name,
        version,
        licence_of(found),
        FETCHED,
        needs=_needs(found, pins),
    )


def _needs(found: Distribution, pins: dict[str, str]) -> tuple[str, ...]:
    wanted = (Requirement(line) for line in found.requires or ())
    names = {
        canonicalize_name(one.name)
        for one in wanted
        if one.marker is None or one.marker.evaluate({"extra": ""})
    }
    return tuple(_package_reference(name, pins[name]) for name in sorted(names & pins.keys()))


def _package_reference(name: str, version: str) -> str:
    return f"pkg:pypi/{name}@{version}"


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


def appimage_parts() -> list[Part]:
    """Return what an AppImage begins with, which exists for Linux only."""
    if sys.platform != "linux":
        return []
    runtime = Part(
        "appimage-runtime",
        "AppImage runtime",
        RUNTIME_VERSION,
        RUNTIME_LICENCE,
        "the AppImage",
        "application",
        "Mounts the rest of the file, with squashfuse and liblzma (public domain); published so, by its checksum.",
        RUNTIME_SHA256,
    )
    return [runtime]


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


def system_parts() -> list[Part]:
    """Return the system's packages that libraries in the frozen app came from; a file's name where nobody knows one."""
    origins = json.loads(collecting.ORIGINS.read_text(encoding="utf-8"))
    return [_system_part(one.name, one.version) for one in licences.libraries(ROOT, origins)]


def _system_part(name: str, version: str) -> Part:
    system = platform.freedesktop_os_release()["ID"] if sys.platform == "linux" else ""
    url = (
        PackageURL("deb", system, name, version) if version else PackageURL("generic", None, name)
    )
    return Part(
        url.to_string(),
        name,
        version,
        "",
        PACKAGED,
        description="A library of the system that froze the app.",
    )
