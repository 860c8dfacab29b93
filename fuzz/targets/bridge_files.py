"""The files by which emulators and client find each other, when somebody else has written them."""

from pathlib import Path

from fuzz.files import ScratchFile
from kaillera_client.bridge import discovery, start_file
from kaillera_client.bridge.discovery import Discovery
from kaillera_client.bridge.errors import PrivateFileError

_FILE = ScratchFile("file.json")


def one_input(data: bytes) -> None:
    """Read a file as both kinds; what was understood is written and read the same."""
    path = _FILE.put(data)
    try:
        found = discovery.read(path)
    except PrivateFileError:
        pass
    else:
        discovery.write(path, found)
        assert discovery.read(path) == found
        path.write_bytes(data)
    try:
        arguments = start_file.read(path)
    except PrivateFileError:
        return
    path.write_bytes(b"")
    start_file.write(path, arguments)
    assert start_file.read(path) == arguments


def seeds() -> list[bytes]:
    """Return a good file of each kind."""
    path = _FILE.put(b"")
    secret = bytes(range(32))
    discovery.write(path, Discovery(1, 4711, secret, secret[::-1], Path("/run/memory"), 99))
    found = path.read_bytes()
    start_file.write(path, (str(Path("/usr/bin/client").absolute()), "--profile", "\udc80"))
    return [found, path.read_bytes(), b"{}", b'{"start": 1, "arguments": ["/a"]}']
