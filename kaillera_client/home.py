"""The user's home folder, which not every process has: services and containers may run as a user without an account."""

import sys
from pathlib import Path
from typing import Final

VARIABLE: Final = "USERPROFILE" if sys.platform == "win32" else "HOME"
"""The environment variable that names it."""


def home_folder() -> Path | None:
    """Return it, None when neither the environment nor an account tells."""
    try:
        return Path.home()
    except RuntimeError:
        return None
