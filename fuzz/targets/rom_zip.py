"""Zip archives of strangers: games, arcade sets, and whatever else they turn out to be."""

import io

from kaillera_client.roms.archives import read_zip
from kaillera_client.roms.found import UnreadableError
from tests.roms import samples

_STEM = "game"
_SIZE = 600


def one_input(data: bytes) -> None:
    """Read an archive, which is read or refused."""
    try:
        found = read_zip(io.BytesIO(data), len(data), _STEM, _tick)
    except UnreadableError:
        return
    assert all(rom.fingerprint.size >= 0 for rom in found)


def _tick() -> None:
    """Tell nobody about progress."""


def seeds() -> list[bytes]:
    """Return archives with one game, several, a set, other charsets and a password."""
    game = samples.ines(samples.content(_SIZE))
    return [
        samples.zipped({"game.nes": game}),
        samples.zipped({"game.nes": game}, 0),
        samples.zipped({"a.nes": game, "b.sfc": bytes(_SIZE), "read.txt": b"x"}),
        samples.zipped(samples.chips(1, size=64)),
        samples.zipped_in_charset("忍者.nes".encode("cp932"), game),
        samples.with_password(samples.zipped({"game.nes": game})),
        samples.zipped({"game.nes": game}, 12),
        samples.zipped({"game.nes": game}, 14),
        samples.zipped({}),
    ]
