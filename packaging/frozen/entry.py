"""What the frozen programs run."""

import os
import sys
from pathlib import Path

from kaillera_client.__main__ import main
from kaillera_client.processes import leave_the_bundle


def open_missing_streams() -> None:
    """Let the program write where nobody reads: Windows gives one without a console no standard output."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open to the end
            setattr(sys, name, nowhere)


if __name__ == "__main__":
    open_missing_streams()
    leave_the_bundle()
    sys.exit(main())
