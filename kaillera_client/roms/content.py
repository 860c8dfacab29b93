"""Reading one ROM in pieces: what it is, and its fingerprint without header."""

import hashlib
from binascii import crc32

from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.found import FoundRom, UnreadableError
from kaillera_client.roms.headers import HEAD, Recognition, Stripper, recognise


class ContentReader:
    """Takes the bytes of one file or archive member in pieces; never keeps more than one and the first 1,024 bytes."""

    __slots__ = (
        "_crc", "_expected", "_head", "_name", "_seen", "_sha1", "_size", "_stripper", "_what", "_whole",
    )  # fmt: skip

    def __init__(self, name: str, expected: int) -> None:
        """Take the file's name and how many bytes it should have."""
        self._name = name
        self._expected = expected
        self._head = b""
        self._what: Recognition | None = None
        self._stripper: Stripper | None = None
        self._seen = 0
        self._whole = 0
        self._size = 0
        self._crc = 0
        self._sha1 = hashlib.sha1(usedforsecurity=False)

    @property
    def whole_crc(self) -> int:
        """CRC-32 of everything so far, header included."""
        return self._whole

    def feed(self, piece: bytes) -> bool:
        """Take the next piece; False means that this is no game and needs no more of it. UnreadableError."""
        self._seen += len(piece)
        if self._seen > self._expected:
            raise UnreadableError("it is larger than it says")
        self._whole = crc32(piece, self._whole)
        if self._stripper is not None:
            self._take(self._stripper.feed(piece))
            return True
        self._head += piece
        if len(self._head) < min(HEAD, self._expected):
            return True
        return self._begin()

    def finish(self) -> FoundRom | None:
        """Return what was read, named after its file; None when it is no game. UnreadableError if it is cut."""
        if self._what is None and not self._begin():
            return None
        if self._seen != self._expected:
            raise UnreadableError("its end is missing")
        if self._what is None or self._stripper is None:
            return None
        self._take(self._stripper.finish())
        headered = bool(self._what.header)
        return FoundRom(
            name=self._name,
            fingerprint=Fingerprint(self._crc, self._size, self._sha1.hexdigest()),
            system=self._what.system,
            header=self._what.header,
            whole_crc=self._whole if headered else 0,
            whole_size=self._seen if headered else 0,
        )

    def _begin(self) -> bool:
        self._what = recognise(self._name, self._expected, self._head[:HEAD])
        if self._what is None:
            return False
        self._stripper = Stripper(self._what)
        self._take(self._stripper.feed(self._head))
        self._head = b""
        return True

    def _take(self, content: bytes) -> None:
        self._crc = crc32(content, self._crc)
        self._sha1.update(content)
        self._size += len(content)
