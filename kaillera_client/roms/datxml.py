"""DAT files in XML: Logiqx (No-Intro, FinalBurn Neo, …) and what MAME itself lists."""

from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from kaillera_client.roms.dat import LONGEST, DatError, DatGame, GameBuilder, Limits

_DEEPEST = 32
_MOST_SILENCE: Final = 8 * 2**20
"""Bytes without any element: one of that length, which the parser would keep whole."""

_GAMES = frozenset({"game", "machine"})


class XmlParser:
    """Reads an XML DAT file in pieces.

    Documents that define entities are refused: they can say gigabytes in a few lines, and no DAT file has any. A
    document type that lies elsewhere is never fetched.
    """

    def __init__(self) -> None:
        self.name = ""
        self._limits = Limits()
        self._done: list[DatGame] = []
        self._game: GameBuilder | None = None
        self._path: list[str] = []
        self._text: list[str] | None = None
        self._silence = 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._refuse_entities
        parser.buffer_text = True
        self._parser = parser

    def feed(self, piece: bytes) -> list[DatGame]:
        """Take the next piece; return the games that ended in it. DatError."""
        self._silence += len(piece)
        if self._silence > _MOST_SILENCE:
            raise DatError("a part of it is too long")
        return self._parse(piece, False)

    def finish(self) -> list[DatGame]:
        """Return the games that are left. DatError when the document has not ended."""
        return self._parse(b"", True)

    def _parse(self, piece: bytes, final: bool) -> list[DatGame]:
        try:
            self._parser.Parse(piece, final)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise DatError("it is no valid XML") from error
        done, self._done = self._done, []
        return done

    def _refuse_entities(self, *_: object) -> None:
        raise DatError("it defines entities, which DAT files do not need")

    def _start(self, tag: str, fields: dict[str, str]) -> None:
        self._silence = 0
        if len(self._path) >= _DEEPEST:
            raise DatError("it is nested too deeply")
        self._path.append(tag)
        self._text = None
        if tag in _GAMES and self._game is None and len(self._path) == 2:
            self._game = _begun(fields)
        elif self._game is not None:
            self._inside(self._game, tag, fields)
        elif tag == "mame" and len(self._path) == 1:
            self.name = f"MAME {fields.get('build', '')}".strip()[:LONGEST]
        elif tag == "name" and self._path[1:] == ["header", "name"]:
            self._text = []

    def _inside(self, game: GameBuilder, tag: str, fields: dict[str, str]) -> None:
        if tag == "rom" and len(self._path) == 3:
            game.add_rom(fields)
        elif tag == "description" and len(self._path) == 3:
            self._text = []

    def _characters(self, text: str) -> None:
        if self._text is not None and len(self._text) < LONGEST:
            self._text.append(text[:LONGEST])

    def _end(self, tag: str) -> None:
        text = None if self._text is None else " ".join("".join(self._text).split())[:LONGEST]
        self._text = None
        self._path.pop()
        if self._game is None:
            if text and tag == "name":
                self.name = text
        elif not self._path[1:]:
            self._done.append(self._limits.count(self._game.build()))
            self._game = None
        elif text:
            self._game.describe(text)


def _begun(fields: Mapping[str, str]) -> GameBuilder:
    helper = "yes" in (fields.get("isbios"), fields.get("isdevice"))
    game = GameBuilder(fields.get("name", ""), playable=not helper)
    game.add_parent(fields.get("cloneof", ""))
    game.add_parent(fields.get("romof", ""))
    return game
