"""What the spec file asks: the files of this project, and PyInstaller's finds without what is not needed."""

import json
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from PyInstaller.utils.hooks import collect_submodules

from frozen import contents, dressing

ROOT: Final = Path(__file__).resolve().parents[2]
WORK: Final = ROOT / "build" / "frozen"
ORIGINS: Final = WORK / "origins.json"
"""Where each library of the folder came from; tells later whose licences are needed."""

_PACKAGE: Final = "kaillera_client"

Entry: TypeAlias = tuple[str, str, str]
"""A file as PyInstaller notes it: where it goes, where it is, what kind it is."""


class Analysis(Protocol):
    """What is used of PyInstaller's finds."""

    binaries: Sequence[Entry]
    datas: Sequence[Entry]


def hidden_imports() -> list[str]:
    """Return the modules that no import statement names, all of our own among them."""
    return [*contents.FOUND_BY_NAME, *collect_submodules(_PACKAGE)]


def data_files() -> list[tuple[str, str]]:
    """Return our resources, each with the folder that it goes to."""
    resources = ROOT / _PACKAGE / "resources"
    return [
        (str(path), path.relative_to(ROOT).parent.as_posix())
        for path in sorted(resources.rglob("*"))
        if path.is_file()
    ]


def prune(analysis: Analysis, platform: str) -> None:
    """Leave out what is not wanted, then the libraries that only that needed."""
    binaries = _wanted(analysis.binaries, platform)
    if platform != contents.WINDOWS:
        binaries = _without_orphans(binaries)
    kept = {destination for destination, _, _ in binaries}
    datas = _wanted(analysis.datas, platform)
    # PyInstaller notes a library's second name as a link; without the library it would lead nowhere.
    analysis.datas = [one for one in datas if one[2] != "SYMLINK" or _leads_to(one) in kept]
    analysis.binaries = binaries


def _wanted(entries: Iterable[Entry], platform: str) -> list[Entry]:
    return [one for one in entries if contents.is_wanted(one[0], platform)]


def _leads_to(link: Entry) -> str:
    destination, target, _ = link
    return (Path(destination).parent / target).as_posix()


def _without_orphans(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without libraries that are here only because some other, left out by now, needed them."""
    found = needs([source for _, source, kind in entries if kind != "SYMLINK"])
    by_name = {Path(one[0]).name: found.get(one[1], ()) for one in entries}
    roots = [Path(one[0]).name for one in entries if not _is_only_for_others(one)]
    kept = contents.needed(roots, by_name)
    return [one for one in entries if Path(one[0]).name in kept]


def _is_only_for_others(entry: Entry) -> bool:
    destination, _, kind = entry
    return kind == "BINARY" and "/" not in destination and not destination.startswith("libpython")


def needs(files: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the names of the libraries that each of these Linux libraries asks for itself."""
    return contents.read_needs(dynamic_sections(files))


def dynamic_sections(files: Sequence[str | Path]) -> str:
    """Return what `objdump -p` prints of Linux libraries, one after the other."""
    command = ["objdump", "-p", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def note_origins(analysis: Analysis) -> None:
    """Write down where each library came from."""
    origins = {one[0]: one[1] for one in analysis.binaries if one[2] != "SYMLINK"}
    ORIGINS.parent.mkdir(parents=True, exist_ok=True)
    ORIGINS.write_text(json.dumps(origins, indent=1, sort_keys=True), encoding="utf-8")


def dress(program: contents.Executable, platform: str) -> dict[str, str]:
    """Return what a program shows in Windows, as PyInstaller's options; writes the files for it."""
    if platform != contents.WINDOWS:
        return {}
    return dressing.write(program, WORK)
