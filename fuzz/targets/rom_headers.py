"""ROM files: what they are by their first bytes, and the same content however they are cut into pieces."""

from fuzz.cutting import Cutter, cuts, piece
from kaillera_client.roms.content import ContentReader
from kaillera_client.roms.found import FoundRom, UnreadableError
from tests.roms import samples

_NAMES = (
    "nes",
    "fds",
    "smc",
    "swc",
    "fig",
    "pce",
    "lnx",
    "a78",
    "v64",
    "n64",
    "smd",
    "md",
    "bin",
    "gba",
    "rom",
    "sms",
    "",
)
_SMALLEST = 1024
_LONGEST = 70_000
_SEED_SIZE = 2048
_SMD_SIZE = 16 * 1024


def one_input(data: bytes) -> None:
    """Read a file whole and in pieces; small inputs are repeated to the size that they ask for."""
    cutter = Cutter(data)
    name = "game." + _NAMES[cutter.u8() % len(_NAMES)]
    wanted = cutter.u16() * 2
    lie = cutter.u8()
    places, content = cutter.piece(), cutter.rest()
    if content and wanted > len(content):
        content = (content * (wanted // len(content) + 1))[: min(wanted, _LONGEST)]
    whole = _read(name, content, [content], lie)
    if places and len(content) <= 64 * _SMALLEST:
        parts = cuts(content, bytes(max(1, place) for place in places) + b"\xff" * 3)
        assert _read(name, content, parts, lie) == whole
    if whole is not None and not lie:
        assert whole.fingerprint.size <= len(content)


def _read(name: str, content: bytes, pieces: list[bytes], lie: int) -> FoundRom | None:
    expected = len(content) if lie < 200 else len(content) + lie - 225
    reader = ContentReader(name, max(0, expected))
    try:
        for part in pieces:
            if not reader.feed(part):
                return None
        return reader.finish()
    except UnreadableError:
        return None


def seeds() -> list[bytes]:
    """Return a dump of each kind."""
    found = []
    for kind in samples.DUMPS:
        size = _SMD_SIZE if kind.ending == "smd" else _SEED_SIZE
        dump = kind.wrap(kind.make(size, 1))
        name = _NAMES.index(kind.ending) if kind.ending in _NAMES else _NAMES.index("smc")
        # What is at the end of a dump says nothing: it is repeated anyway.
        found.append(
            bytes((name,))
            + (len(dump) // 2).to_bytes(2, "little")
            + b"\0"
            + piece(b"\xff\x07")
            + dump[:1040]
        )
    return found
