"""The C side of the benchmarks, compiled when it is needed."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "benchmarks" / "library_echo.c"
HEADERS = ROOT / "packaging" / "kaillera_library"
LIBRARY = ROOT / "kaillera_client/resources/kaillera_library/linux64/libkailleraclient.so"


class BuildError(Exception):
    """A C program cannot be had here; the words say why."""


def build_echo(folder: Path) -> Path:
    """Compile `library_echo.c` into `folder` and return the program; BuildError."""
    if sys.platform != "linux":
        raise BuildError("the program that measures it is for Linux.")
    if not LIBRARY.exists():
        raise BuildError("it is not built. Run: make library")
    compiler = shutil.which("gcc")
    if compiler is None:
        raise BuildError("there is no gcc here.")
    program = folder / "library_echo"
    command = [compiler, "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", f"-I{HEADERS}"]
    command += [str(SOURCE), str(LIBRARY), f"-Wl,-rpath,{LIBRARY.parent}", "-o", str(program)]
    subprocess.run(command, check=True)
    return program
