"""The scan's process: `python -m kaillera_client.roms.scanner` reads one request from its input and tells JSON lines.

It runs with the lowest priority and a limit on its memory, ends when nobody listens, and can be killed at any moment:
what it has found so far is in the database.
"""

import os
import sys
import time

from kaillera_client.roms.librarian import scan
from kaillera_client.roms.scanning import (
    LONGEST_LINE,
    ScanEnd,
    ScanLine,
    ScanLineError,
    ScanOutcome,
    dump_line,
    load_request,
)
from kaillera_client.roms.store import StoreError

MOST_MEMORY = 2 * 2**30
"""Bytes of address space; archives can ask for any amount."""

_OUTPUT = 1

if sys.platform == "win32":

    def _be_modest() -> None:
        """Do nothing: whoever starts the process gives the priority, and memory has no plain limit."""

else:
    import resource

    def _be_modest() -> None:
        """Lower the priority, and limit the memory."""
        os.nice(19)
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        allowed = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, hard))


def _say(line: ScanLine) -> None:
    data = dump_line(line)
    try:
        while data:
            data = data[os.write(_OUTPUT, data) :]
    except OSError:
        # Nobody listens any more. What is in the database is whole, so there is nothing to tidy up.
        os._exit(1)


def main() -> int:
    """Answer one request."""
    _be_modest()
    try:
        request = load_request(sys.stdin.buffer.readline(LONGEST_LINE + 1))
    except ScanLineError as error:
        _say(ScanOutcome(ScanEnd.FAILED, f"The scan was asked something unknown: {error}."))
        return 2
    try:
        outcome = scan(request, _say, time.monotonic)
    except StoreError as error:
        _say(ScanOutcome(ScanEnd.FAILED, f"The library’s database cannot be used: {error}."))
        return 1
    except MemoryError:
        _say(ScanOutcome(ScanEnd.FAILED, "There is not enough memory for the scan."))
        return 1
    _say(outcome)
    return 0


if __name__ == "__main__":
    sys.exit(main())
