"""Windows host programs: compiled for so many bits, started by Wine, their files named as Windows names them."""

import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.library.building import LIBRARIES, built_library
from tests.library.support import Emulator

_COMPILERS = {64: "x86_64-w64-mingw32-gcc", 32: "i686-w64-mingw32-gcc"}
_TESTS = Path(__file__).parents[1]
_HOSTS = _TESTS / "library" / "hosts"
_WINDOW = Path(__file__).with_name("hosts") / "window.c"
_HEADER = _TESTS.parent / "packaging" / "kaillera_library"

# A library of the compiler's own must not lie beside a Windows program, and most of <windows.h> is read in vain.
_FLAGS = (
    *("-std=c11", "-O1", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror"),
    *("-DWIN32_LEAN_AND_MEAN", f"-I{_HOSTS}", f"-I{_HEADER}"),
)
_LINK = ("-static", "-luser32")
_OF_THE_HOST = {"host", "commands", "infos"}
_PATIENCE_S = 120.0


@dataclass(frozen=True, slots=True)
class Programs:
    """The host programs for one kind of Windows and how Wine starts them."""

    bits: int
    host: Emulator
    window: Emulator
    """The one with a real window."""

    def loading(self, library: Path) -> Emulator:
        """Return the host program with another library."""
        return Emulator((*self.host.command[:-1], on_windows(library)), self.host.environment)


def on_windows(path: Path) -> str:
    """Return the name of a file as a Windows program under Wine knows it."""
    return "Z:" + str(path).replace("/", "\\")


def build_programs(
    folders: Mapping[int, Path], environment: dict[str, str]
) -> dict[int, Programs]:
    """Compile the host programs for so many bits each; the compilers work side by side."""
    sources = [*_HOSTS.glob("*.c"), _WINDOW]
    sources.remove(_HOSTS / "platform_posix.c")
    _together(
        ([_COMPILERS[bits], *_FLAGS, "-c", *map(str, sources)], folder)
        for bits, folder in folders.items()
    )
    parts = {source.stem for source in sources}
    programs = {"host": parts - {"window"}, "window": parts - _OF_THE_HOST}
    _together(
        (
            [_COMPILERS[bits], "-o", f"{name}.exe", *(f"{part}.o" for part in needed), *_LINK],
            folder,
        )
        for bits, folder in folders.items()
        for name, needed in programs.items()
    )
    return {bits: _programs(bits, folder, environment) for bits, folder in folders.items()}


def _programs(bits: int, folder: Path, environment: dict[str, str]) -> Programs:
    # Beside the programs, which then ask for it by its bare name, as emulators do.
    library = "kailleraclient.dll"
    shutil.copy(built_library(LIBRARIES / f"windows{bits}" / library), folder)
    host, window = (
        Emulator(("wine", str(folder / f"{name}.exe"), library), environment)
        for name in ("host", "window")
    )
    return Programs(bits, host, window)


def _together(commands: Iterable[tuple[list[str], Path]]) -> None:
    """Run commands in their folders at the same time; AssertionError with their words when one fails."""
    running = [
        subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True)
        for command, folder in commands
    ]
    for process in running:
        _, words = process.communicate(timeout=_PATIENCE_S)
        assert process.returncode == 0, words
