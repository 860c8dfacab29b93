"""How the processes of a run hear what to do: lines on their standard input, whose end is theirs."""

import json
import sys
import threading
from collections.abc import Callable


def listen(order: Callable[[str], None], over: Callable[[], None]) -> None:
    """Call `order` with each line and `over` at the end, on a thread of its own: pipes fit no selector on Windows."""

    def read() -> None:
        for line in sys.stdin:
            order(line.strip())
        over()

    threading.Thread(target=read, daemon=True).start()


def say(kind: str, **values: object) -> None:
    """Print one object in one line."""
    sys.stdout.write(json.dumps({"kind": kind, **values}) + "\n")
    sys.stdout.flush()
