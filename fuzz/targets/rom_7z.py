"""7z archives of strangers: games, arcade sets, and whatever else they turn out to be."""

import io
import struct
from binascii import crc32

import py7zr

from kaillera_client.roms.found import UnreadableError
from kaillera_client.roms.sevenzip import read_7z
from tests.roms import samples

_STEM = "game"
_SIZE = 300
_START = 32


def one_input(data: bytes) -> None:
    """Read an archive as it is, and with checksums that are right, so that more than those is tried."""
    _read(data)
    if len(data) > _START:
        _read(_mended(data))


def _read(data: bytes) -> None:
    try:
        found = read_7z(io.BytesIO(data), len(data), _STEM, _tick)
    except UnreadableError:
        return
    assert all(rom.fingerprint.size >= 0 for rom in found)


def _mended(data: bytes) -> bytes:
    """Return an archive whose start and header have the checksums that they should have."""
    result = bytearray(data)
    place, size = struct.unpack_from("<QQ", result, 12)
    header = result[_START + place : _START + place + size]
    struct.pack_into("<I", result, 28, crc32(header))
    struct.pack_into("<I", result, 8, crc32(result[12:_START]))
    return bytes(result)


def _tick() -> None:
    """Tell nobody about progress."""


def seeds() -> list[bytes]:
    """Return archives with plain headers: one game, several, packed in several ways."""
    game = samples.ines(samples.content(_SIZE))
    ways: tuple[list[dict[str, int]], ...] = (
        [{"id": py7zr.FILTER_LZMA2, "preset": 0}],
        [{"id": py7zr.FILTER_COPY}],
        [{"id": py7zr.FILTER_DEFLATE}],
        [{"id": py7zr.FILTER_BZIP2}],
        [{"id": py7zr.FILTER_X86}, {"id": py7zr.FILTER_LZMA2, "preset": 0}],
        [{"id": py7zr.FILTER_PPMD, "order": 6, "mem": 16}],
    )
    found = [_packed({"game.nes": game}, way) for way in ways]
    found.append(_packed({"a.nes": game, "b.sfc": bytes(_SIZE)}, ways[0]))
    return [
        *found,
        samples.seven_zipped({"game.nes": game}),
        samples.seven_zipped({"a.nes": game}, "x"),
    ]


def _packed(members: dict[str, bytes], filters: list[dict[str, int]]) -> bytes:
    target = io.BytesIO()
    with py7zr.SevenZipFile(target, "w", filters=filters) as archive:
        archive.set_encoded_header_mode(False)
        for name, data in members.items():
            archive.writestr(data, name)
    return target.getvalue()
