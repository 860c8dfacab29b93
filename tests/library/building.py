"""Compiles the host program, for Linux and for Windows."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_HOSTS = Path(__file__).with_name("hosts")
_COMMON = (
    "blake2b",
    "commands",
    "host",
    "infos",
    "library",
    "options",
    "player",
    "report",
    "shapes",
)
_FLAGS = ("-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror")

LIBRARIES = _ROOT / "kaillera_client" / "resources" / "kaillera_library"
SANITIZED = _ROOT / "build" / "kaillera_library" / "linux64-sanitized" / "libkailleraclient.so"
SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=undefined")


def build_host(
    program: Path,
    compiler: str = "gcc",
    flags: Sequence[str] = (),
    *,
    windows: bool = False,
) -> None:
    """Compile and link the host program; AssertionError with the compiler's words when that fails."""
    system = "platform_windows" if windows else "platform_posix"
    sources = [str(_HOSTS / f"{name}.c") for name in (*_COMMON, system)]
    include = f"-I{_ROOT / 'packaging' / 'kaillera_library'}"
    # Nothing of the compiler's own has to lie beside a Windows program.
    linked = ("-static",) if windows else ("-pthread", "-ldl")
    command = [compiler, *_FLAGS, *flags, include, "-o", str(program), *sources, *linked]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def built_library(path: Path) -> Path:
    """Return the path of a library; AssertionError with a sentence when it has not been built."""
    assert path.exists(), f"{path.relative_to(_ROOT)} is missing: run make library first."
    return path
