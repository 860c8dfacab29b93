"""Trying whether a folder can be written to, and leaving nothing there."""

import os
import tempfile
from pathlib import Path

_CONTENT = b"kaillera-client\n"


def try_to_write(folder: Path) -> None:
    """Write a small file into a folder and remove it; OSError when that cannot be done.

    A folder that does not exist is not made: then the nearest one above it that exists is tried.
    """
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    descriptor, name = tempfile.mkstemp(prefix=".kaillera-check-", dir=place)
    try:
        try:
            os.write(descriptor, _CONTENT)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if Path(name).read_bytes() != _CONTENT:
            raise OSError("what was written could not be read again")
    finally:
        Path(name).unlink(missing_ok=True)
