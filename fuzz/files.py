"""A file that is written anew for each input, for what only reads files."""

import atexit
import tempfile
from pathlib import Path


class ScratchFile:
    """One file in a private folder of its own; both are gone when the process ends."""

    def __init__(self, name: str) -> None:
        # A file system in memory, where there is one: a disk would take more time than what is tested.
        memory = Path("/dev/shm")
        place = memory if memory.is_dir() else None
        folder = tempfile.TemporaryDirectory(prefix="kaillera-fuzz-", dir=place)
        atexit.register(folder.cleanup)
        self.path = Path(folder.name) / name
        self.path.touch(mode=0o600)

    def put(self, content: bytes) -> Path:
        """Write the file and return its place; it keeps its permissions."""
        self.path.write_bytes(content)
        return self.path
