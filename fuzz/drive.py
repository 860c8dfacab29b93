"""The process that fuzzes one target: `python -m fuzz.drive TARGET FOLDER INPUTS SECONDS SEED`. Linux only.

libFuzzer ends its process itself, so that each target has one of its own.
"""

import atexit
import gc
import os
import resource
import sys
import time
from pathlib import Path

import atheris

from fuzz import registry
from fuzz.registry import Target
from fuzz.watch import Watcher, write_report

_LONGEST_INPUT = 4096
_REPORT_EVERY = 1000
_HANGS_AFTER = 20
"""Seconds after which libFuzzer ends the process, because one input has not come back."""

_MEMORY_LIMIT = 4 * 2**30
"""Bytes of address space: an input that wants more meets a MemoryError, as in the process that reads archives."""

_PAGE = os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Fuzz until libFuzzer ends the process; the report is written on the way and at the end."""
    name, folder_name, inputs, seconds, seed = sys.argv[1:]
    folder = Path(folder_name)
    target = _instrumented(name)
    _prepare(target, folder)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_LIMIT, resource.RLIM_INFINITY))
    watcher = Watcher(target.one_input, folder / "findings", _Memory().now, _peak)
    begun, started = time.monotonic(), time.process_time()

    def report() -> None:
        write_report(
            folder / "report.json",
            watcher.tally,
            target=name,
            seed=int(seed),
            seconds=round(time.monotonic() - begun, 1),
            cpu_seconds=round(time.process_time() - started, 1),
        )

    def one_input(data: bytes) -> None:
        watcher.feed(data)
        if watcher.tally.inputs % _REPORT_EVERY == 0:
            report()

    atexit.register(report)
    gc.freeze()
    atheris.Setup(_arguments(folder, inputs, seconds, seed), one_input)
    atheris.Fuzz()


def _instrumented(name: str) -> Target:
    """Load a target so that its code's branches are counted."""
    with atheris.instrument_imports(include=["kaillera_client", *registry.INSTRUMENTED[name]]):
        return registry.load(name)


def _prepare(target: Target, folder: Path) -> None:
    for part in ("corpus", "seeds"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(target.seeds()):
        (folder / "seeds" / f"{number:04d}").write_bytes(data)


def _arguments(folder: Path, inputs: str, seconds: str, seed: str) -> list[str]:
    return [
        sys.argv[0],
        f"-runs={inputs}",
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        f"-max_len={_LONGEST_INPUT}",
        f"-timeout={_HANGS_AFTER}",
        "-rss_limit_mb=0",
        f"-artifact_prefix={folder}/crash-",
        "-verbosity=0",
        str(folder / "corpus"),
        str(folder / "seeds"),
    ]


class _Memory:
    """The process's memory, asked for without opening a file each time."""

    def __init__(self) -> None:
        self._file = os.open("/proc/self/statm", os.O_RDONLY)

    def now(self) -> int:
        """Return it in bytes."""
        return int(os.pread(self._file, 64, 0).split()[1]) * _PAGE


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main()
