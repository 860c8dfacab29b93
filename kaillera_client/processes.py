"""How this program starts itself again, whole or in part, and what it leaves behind for programs that it starts.

There are four ways to have it: as source, installed by pip, frozen into a folder, and as an AppImage, which holds such
a folder. The answers are made here and nowhere else.
"""

import os
import sys
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_WINDOWS: Final = "win32"
_ROOT: Final = str(Path(__file__).absolute().parents[1])
_RUN: Final = (
    "import runpy, sys; sys.argv.pop(0); sys.path.append(sys.argv.pop(0)); "
    "runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)"
)

PROGRAM: Final = "kaillera_client"
PART_WORD: Final = "run-part"
"""The frozen program's first argument when it is to be one of its parts; the part's module and its arguments follow."""
PARTS: Final = frozenset({"kaillera_client.demogame", "kaillera_client.roms.scanner"})
"""The modules that run in processes of their own."""

_FROZEN_NAME: Final = "kaillera-client"
_FROZEN_WINDOW: Final = f"{_FROZEN_NAME}-window"
_OF_THE_BUNDLE: Final = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
_KEPT: Final = "_KAILLERA_KEPT_"
_SEARCHED: Final = "LD_LIBRARY_PATH"
_SEARCHED_BEFORE: Final = f"{_SEARCHED}_ORIG"
_OF_THE_IMAGE: Final = frozenset({"APPDIR", "APPIMAGE", "ARGV0", "OWD"})


@dataclass(frozen=True, slots=True)
class Running:
    """What runs here: Python or the frozen program, by its absolute path, and the system as in `sys.platform`."""

    executable: Path
    is_frozen: bool
    platform: str

    def frozen(self, name: str) -> str:
        """Return the path of one of the frozen programs, which lie side by side."""
        return str(self.executable.with_name(f"{name}.exe" if self.platform == _WINDOWS else name))


def running() -> Running:
    """Return what runs here."""
    return Running(Path(sys.executable).absolute(), is_frozen(), sys.platform)


def is_frozen() -> bool:
    """Return whether this is the program that brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def module_command(module: str, here: Running | None = None) -> tuple[str, ...]:
    """Return the command line that runs one of our modules; its own arguments follow.

    Python's `-m` would look for modules in the working directory first, and whoever can put a `sqlite3.py` there would
    run in our process. `-P` leaves that folder out; our own comes last on the path.
    """
    here = here or running()
    if here.is_frozen:
        # The one with a console: the other one's output goes nowhere on Windows.
        return (here.frozen(_FROZEN_NAME), PART_WORD, module)
    return (str(here.executable), "-P", "-c", _RUN, _ROOT, module)


def appimage(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the file that an AppImage of ours runs from, None when this is none.

    Programs that another AppImage has started, a terminal's for example, inherit its variables.
    """
    file, content = environ.get("APPIMAGE"), environ.get("APPDIR")
    # The frozen program knows its own folder without links, its AppImage may name one that leads there.
    if file and content and Path(__file__).resolve().is_relative_to(Path(content).resolve()):
        return Path(file).absolute()
    return None


def variables_for_others(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the variables that a program of somebody else gets from us.

    Which AppImage this is stays our own affair: an emulator that updates itself would take that file for its own.
    Variables in whose place the frozen program had its own are as the user has set them.
    """
    ours = frozenset() if appimage(environ) is None else _OF_THE_IMAGE
    kept = {f"{_KEPT}{name}": name for name in _OF_THE_BUNDLE}
    return {kept.get(name, name): value for name, value in environ.items() if name not in ours}


def window_command(
    profile: Path | None, environ: Mapping[str, str] = os.environ, here: Running | None = None
) -> tuple[str, ...]:
    """Return the command line that opens our window again, from any folder and in any environment.

    `profile` is a folder that was chosen for this run: without it, the next one would be a window with other settings.
    """
    here = here or running()
    image = appimage(environ)
    if image is not None:
        program: tuple[str, ...] = (str(image),)
    elif here.is_frozen:
        program = (here.frozen(_FROZEN_WINDOW if here.platform == _WINDOWS else _FROZEN_NAME),)
    else:
        program = module_command(PROGRAM, _without_console(here))
    chosen = () if profile is None else ("--profile", str(profile))
    return (*program, "gui", *chosen)


def _without_console(here: Running) -> Running:
    """Return the Python that opens no terminal behind the window, where Windows has one beside the other."""
    silent = here.executable.with_name("pythonw.exe")
    if here.platform == _WINDOWS and silent.is_file():
        return Running(silent, here.is_frozen, here.platform)
    return here


def keep_variables(environ: MutableMapping[str, str] = os.environ) -> None:
    """Keep for others what the user has said about their Qt, before the frozen program's start replaces it.

    Our own Qt must not see it: plugins that were built for another one can crash it.
    """
    for name in _OF_THE_BUNDLE:
        environ.pop(f"{_KEPT}{name}", None)
        if name in environ:
            environ[f"{_KEPT}{name}"] = environ[name]


def leave_the_bundle(environ: MutableMapping[str, str] = os.environ) -> None:
    """Let programs that the frozen one starts use their own libraries, as if anybody else had started them.

    The frozen program has found all of its own by now, and one that is started again looks for itself.
    """
    before = environ.pop(_SEARCHED_BEFORE, "")
    if environ.pop(_SEARCHED, None) is not None and before:
        environ[_SEARCHED] = before
    for name in [name for name in environ if name.startswith("_PYI_") or name in _OF_THE_BUNDLE]:
        del environ[name]
    bundle = getattr(sys, "_MEIPASS", None)
    parts = environ.get("PATH", "").split(os.pathsep)
    if bundle in parts:
        environ["PATH"] = os.pathsep.join(part for part in parts if part != bundle)
    _leave_the_folder_of_libraries()


if sys.platform == "win32":
    import ctypes

    def _leave_the_folder_of_libraries() -> None:
        # Programs inherit it, and would search it before the system's own.
        ctypes.windll.kernel32.SetDllDirectoryW(None)

else:

    def _leave_the_folder_of_libraries() -> None:
        """Only Windows hands one on beside the environment."""
