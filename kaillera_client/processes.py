"""Command lines that run a part of this program in a process of its own; they are made here and nowhere else."""

import sys
from pathlib import Path
from typing import Final

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
