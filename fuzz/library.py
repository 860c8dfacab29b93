"""The C library's readers: built with sanitizers and fuzzed by a search of their own, because gcc has none."""

import json
import subprocess
from pathlib import Path
from typing import Any, Final

NAME: Final = "kaillera_library"

_ROOT = Path(__file__).parents[1]
_SOURCES = _ROOT / "packaging" / "kaillera_library"
_SEARCH = Path(__file__).with_name("kaillera_library")
_READERS = ("messages", "json", "discovery", "block")
_FLAGS = ("-std=gnu11", "-O1", "-g", "-Wall", "-Wextra", "-Wshadow", "-Werror")
_SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=undefined")
_COUNTED = "-fsanitize-coverage=trace-pc"
_SIZE = 8
"""Bytes in which the running input's size lies before it."""


def build(folder: Path) -> Path:
    """Compile readers, targets and search, return the program; RuntimeError with the compiler's words."""
    include = f"-I{_SOURCES}"
    objects = []
    for name in _READERS:
        # Only the library's branches are counted.
        target = folder / f"{name}.o"
        _compile(_COUNTED, include, "-c", str(_SOURCES / f"{name}.c"), "-o", str(target))
        objects.append(str(target))
    program = folder / "search"
    own = [str(_SEARCH / f"{name}.c") for name in ("search", "targets")]
    _compile(include, f"-I{_SEARCH}", *own, *objects, "-o", str(program))
    return program


def run(folder: Path, inputs: int, seconds: int, seed: int) -> dict[str, Any]:
    """Fuzz; return the report, with what a sanitizer said as a finding beside its input."""
    program = build(folder)
    report, running = folder / "report.json", folder / "running.bin"
    report.unlink(missing_ok=True)
    arguments = [str(inputs), str(seconds), str(seed), str(report), str(running)]
    ended = subprocess.run(
        [str(program), *arguments], capture_output=True, timeout=seconds + 60, check=False
    )
    found: dict[str, Any] = {"inputs": 0, "seconds": 0.0}
    if report.exists():
        found = json.loads(report.read_text("utf-8"))
    found["findings"] = []
    if ended.returncode:
        found["findings"].append(_kept(folder, running.read_bytes(), ended.stderr))
    return found


def _compile(*arguments: str) -> None:
    ended = subprocess.run(
        ["gcc", *_FLAGS, *_SANITIZERS, *arguments], capture_output=True, text=True, check=False
    )
    if ended.returncode:
        raise RuntimeError(ended.stderr)


def _kept(folder: Path, running: bytes, words: bytes) -> dict[str, str]:
    """Keep the input that was running, and what was said about it."""
    size = int.from_bytes(running[:_SIZE], "little")
    findings = folder / "findings"
    findings.mkdir(exist_ok=True)
    (findings / "library.bin").write_bytes(running[_SIZE : _SIZE + size])
    (findings / "library.txt").write_bytes(words)
    lines = words.decode("utf-8", "replace").splitlines()
    telling = [line for line in lines if "ERROR" in line or "rule" in line or "error" in line]
    return {"kind": "sanitizer", "what": (telling or ["ended"])[0][:200], "file": "library.bin"}
