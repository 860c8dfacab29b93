"""What is done to the folder after PyInstaller: without what only debuggers read, with a small ICU, with licences."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from frozen import collecting, contents, icu, licences

_CONTENT: Final = "_internal"
_NOT_STRIPPED: Final = frozenset({"numpy.libs"})
"""Folders whose libraries break when something is taken out of them: they were laid out by hand."""

_ELF: Final = b"\x7fELF"


def finish(folder: Path, platform: str) -> list[licences.Part]:
    """Finish the folder as PyInstaller has left it; returns the parts whose licences lie in it now. LicenceError."""
    if platform != contents.WINDOWS:
        libraries = list(strippable(folder / _CONTENT))
        strip(libraries)
        forget_folders(libraries)
        for library in (folder / _CONTENT).rglob("libicudata.so.*"):
            if not library.is_symlink():
                icu.trim_library(library, collecting.WORK)
    origins = json.loads(collecting.ORIGINS.read_text(encoding="utf-8"))
    return licences.write(folder / "licences", collecting.ROOT, origins)


def strippable(folder: Path) -> Iterable[Path]:
    """Yield the libraries of Linux that may be stripped; ours for emulators are as small as they get."""
    for path in sorted(folder.rglob("*.so*")):
        inside = path.relative_to(folder)
        if path.is_symlink() or _NOT_STRIPPED & set(inside.parts) or "resources" in inside.parts:
            continue
        with path.open("rb") as file:
            if file.read(len(_ELF)) == _ELF:
                yield path


def forget_folders(files: list[Path]) -> None:
    """Let libraries be searched beside those that ask for them, and in no folder of the computer that built them.

    A Python that was built by hand names its own. Elsewhere anybody may have put something there.
    """
    for file, searched in contents.read_search_paths(collecting.dynamic_sections(files)).items():
        beside = [path for path in searched if path.startswith("$ORIGIN")]
        if len(beside) < len(searched):
            change = ["--set-rpath", ":".join(beside)] if beside else ["--remove-rpath"]
            subprocess.run(["patchelf", *change, file], check=True)


def strip(files: list[Path]) -> None:
    """Take out of libraries what only debuggers and linkers read."""
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)
