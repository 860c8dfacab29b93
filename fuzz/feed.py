"""Feeds a target single inputs, without the fuzzer: `python -m fuzz.feed TARGET FILE ...`; what it raises is shown."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from fuzz import registry


def main(arguments: Sequence[str]) -> None:
    """Feed each file and say how long it took the processor."""
    name, *files = arguments
    target = registry.load(name)
    for file in files:
        begun = time.thread_time()
        target.one_input(Path(file).read_bytes())
        print(f"{file}: {time.thread_time() - begun:.4f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
