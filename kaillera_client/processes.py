"""Command lines that run a part of this program in a process of its own; they are made here and nowhere else."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_PROGRAM: Final = "kaillera_client"
_ROOT: Final = str(Path(__file__).absolute().parents[1])
_RUN: Final = (
    "import runpy, sys; sys.argv.pop(0); sys.path.append(sys.argv.pop(0)); "
    "runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)"
)


def module_command(module: str) -> tuple[str, ...]:
    """Return the command line that runs one of our modules; its own arguments follow.

    Python's `-m` would look for modules in the working directory first, and whoever can put a `sqlite3.py` there would
    run in our process. `-P` leaves that folder out; our own comes last on the path.
    """
    return (sys.executable, "-P", "-c", _RUN, _ROOT, module)


def appimage(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the file that an AppImage of ours runs from, None when this is none.

    Programs that another AppImage has started, a terminal's for example, inherit its variables.
    """
    file, content = environ.get("APPIMAGE"), environ.get("APPDIR")
    if file and content and Path(__file__).absolute().is_relative_to(content):
        return Path(file).absolute()
    return None


def window_command(
    profile: Path | None, environ: Mapping[str, str] = os.environ
) -> tuple[str, ...]:
    """Return the command line that opens our window again, from any folder and in any environment.

    `profile` is a folder that was chosen for this run: without it, the next one would be a window with other settings.
    """
    image = appimage(environ)
    if image is not None:
        program: tuple[str, ...] = (str(image),)
    elif getattr(sys, "frozen", False):
        program = (sys.executable,)
    else:
        program = module_command(_PROGRAM)
    chosen = () if profile is None else ("--profile", str(profile))
    return (*program, "gui", *chosen)
