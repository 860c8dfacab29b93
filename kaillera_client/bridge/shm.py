"""The file-backed mapping that holds the shared block, the same on every system."""

import mmap
import os
from pathlib import Path

from kaillera_client.bridge import private_files
from kaillera_client.bridge.errors import PrivateFileError
from kaillera_client.bridge.layout import BLOCK_SIZE, Block


class SharedMemory:
    """One mapping of a block file and the descriptor that keeps the file."""

    __slots__ = ("_descriptor", "_mapping", "block", "path")

    def __init__(self, path: Path, descriptor: int) -> None:
        """Map the whole file; takes over the descriptor, also when mapping fails."""
        self.path = path
        self._descriptor = descriptor
        try:
            self._mapping = mmap.mmap(descriptor, BLOCK_SIZE)
        except (OSError, ValueError):
            os.close(descriptor)
            raise
        self.block = Block(memoryview(self._mapping))

    def close(self) -> None:
        """Unmap and close; the file stays. The block must not be used afterwards."""
        self.block.release()
        self._mapping.close()
        os.close(self._descriptor)


def create(path: Path) -> SharedMemory:
    """Create a new block file, this user's alone and locked as in use; PrivateFileError."""
    descriptor = private_files.create_locked(path)
    try:
        # Zeros rather than a hole: a page that finds a full disk later would end the process.
        private_files.write_all(descriptor, bytes(BLOCK_SIZE))
    except OSError as error:
        os.close(descriptor)
        private_files.remove(path)
        raise PrivateFileError(f"The shared memory could not be created: {error}") from error
    memory = _mapped(path, descriptor)
    memory.block.initialise()
    return memory


def attach(path: Path) -> SharedMemory:
    """Map a client's block file after checking owner, size and layout; PrivateFileError."""
    descriptor = private_files.open_private(path)
    if os.fstat(descriptor).st_size != BLOCK_SIZE:
        os.close(descriptor)
        raise PrivateFileError("The client's shared memory has an unexpected size.")
    memory = _mapped(path, descriptor)
    if not memory.block.is_valid():
        memory.close()
        raise PrivateFileError("The client's shared memory has an unexpected layout.")
    return memory


def _mapped(path: Path, descriptor: int) -> SharedMemory:
    try:
        return SharedMemory(path, descriptor)
    except (OSError, ValueError) as error:
        raise PrivateFileError(f"The shared memory could not be mapped: {error}") from error
