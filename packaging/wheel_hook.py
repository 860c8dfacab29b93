"""Puts the Kaillera libraries into a wheel: those that are built, and those that can be built here.

A wheel without one of them works; only emulators of that kind cannot get our library from it. So `pip install .` on a
computer without compilers goes through, and says what is missing. `make release` takes no such wheel.
"""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER: Final = "kaillera_client/resources/kaillera_library"
"""Where the libraries are, in the source as in a wheel."""
_SOURCES: Final = "packaging/kaillera_library"
_LAST_WORDS: Final = 3
"""Lines of a failed compiler that are told."""


@dataclass(frozen=True, slots=True)
class Target:
    """What one call of the library's Makefile builds, with which compiler, and which files come of it."""

    name: str
    compiler: str
    files: tuple[str, ...]


TARGETS: Final = (
    Target("linux", "gcc", ("linux64/libkailleraclient.so",)),
    Target("windows32", "i686-w64-mingw32-gcc", ("windows32/kailleraclient.dll",)),
    Target(
        "windows64",
        "x86_64-w64-mingw32-gcc",
        ("windows64/kailleraclient.dll", "windows64/kailleraclient64.dll"),
    ),
)


class LibraryHook(BuildHookInterface[BuilderConfig]):
    """What the build backend calls before it packs a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the libraries as files of the wheel; an editable installation uses those of the folder."""
        if version == "editable":
            return
        root = Path(self.root)
        for target in TARGETS:
            trouble = bring_up_to_date(root, target)
            if trouble:
                self.app.display_warning(without(target, trouble))
                continue
            for file in built(root, target):
                build_data["force_include"][str(file)] = f"{FOLDER}/{file.parent.name}/{file.name}"


def built(root: Path, target: Target) -> list[Path]:
    """Return the files of a target that are there."""
    files = [root / FOLDER / name for name in target.files]
    return [file for file in files if file.is_file()]


def bring_up_to_date(root: Path, target: Target) -> str:
    """Build a library that is missing or older than its sources; return why that failed, "" when it did not.

    Without its compiler, one that was built elsewhere will do.
    """
    missing = [name for name in ("make", target.compiler) if shutil.which(name) is None]
    if missing:
        is_complete = len(built(root, target)) == len(target.files)
        return "" if is_complete else f"{' and '.join(missing)} not found"
    command = ["make", "--silent", "-C", str(root / _SOURCES), target.name]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    return "\n".join(done.stderr.splitlines()[-_LAST_WORDS:]) if done.returncode else ""


def without(target: Target, trouble: str) -> str:
    """Return what is said of a wheel that lacks a library."""
    return (
        f"This wheel has no Kaillera library for {target.name}, "
        f"so such emulators cannot get it from here: {trouble}"
    )
