"""The packages that a lock file names, as they are installed here, and what they say of their licences."""

from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_LONGEST_LICENCE: Final = 100
"""A package that has its licence's whole text in this field names it elsewhere."""


class PinError(Exception):
    """Something else is installed than the lock file names, as a sentence."""


def pinned(lock_file: Path) -> dict[str, str]:
    """Return name and version of what a lock file names for this system and Python."""
    lines = lock_file.read_text(encoding="utf-8").splitlines()
    pins = (Requirement(line.removesuffix("\\")) for line in lines if line[:1].isalnum())
    return {
        canonicalize_name(pin.name): str(pin.specifier).removeprefix("==")
        for pin in pins
        if pin.marker is None or pin.marker.evaluate()
    }


def installed(name: str, version: str) -> Distribution:
    """Return a package of the lock file; PinError when it is not here, or in another version."""
    try:
        found = distribution(name)
    except PackageNotFoundError as error:
        raise PinError(f"{name} is in the lock file, but not installed here.") from error
    if found.version != version:
        raise PinError(f"{name} {found.version} is installed; the lock file says {version}.")
    return found


def licence_of(found: Distribution) -> str:
    """Return what a package says of its licence, as it says it; "" when that is nothing short."""
    metadata = found.metadata
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
