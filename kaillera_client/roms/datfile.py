"""Reading a DAT file: which format it is, and whether it is about arcade sets."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kaillera_client.roms.dat import LARGEST_DAT, DatError, DatGame, DatParser
from kaillera_client.roms.dattext import TextParser
from kaillera_client.roms.datxml import XmlParser

_PIECE: Final = 256 * 1024
_XML_STARTS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe", b"\xfe\xff")
_SHORT_NAME = re.compile(r"[a-z0-9_]{1,24}")


class DatFile:
    """One DAT file; `name` is what it calls itself, known when its first games are."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._parser: DatParser = XmlParser()

    @property
    def name(self) -> str:
        """What the file calls itself; its own file name when it does not say."""
        return self._parser.name or self._path.stem

    def games(self) -> Iterator[list[DatGame]]:
        """Read the file in pieces and give the games of each; DatError, OSError."""
        with self._path.open("rb") as file:
            amount = 0
            piece = file.read(_PIECE)
            if not piece.lstrip().startswith(_XML_STARTS):
                self._parser = TextParser()
            while piece:
                amount += len(piece)
                if amount > LARGEST_DAT:
                    raise DatError("it is too large")
                yield self._parser.feed(piece)
                piece = file.read(_PIECE)
        yield self._parser.finish()


def is_about_sets(games: list[DatGame]) -> bool:
    """Tell by a DAT file's first games whether it is about arcade sets, whose files lie in one archive together."""
    return any(
        any(rom.part.merge for rom in game.roms)
        or (len(game.roms) > 1 and _SHORT_NAME.fullmatch(game.name))
        for game in games
    )
