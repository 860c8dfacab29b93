"""DAT files in the text format of ClrMamePro: words, quoted words, and blocks in round brackets."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from kaillera_client.roms.dat import (
    LONGEST,
    MOST_ROMS_OF_GAME,
    DatError,
    DatGame,
    GameBuilder,
    Limits,
)

_LONGEST_LINE: Final = 256 * 1024
_WORDS = re.compile(r'"([^"]*)"|([()])|([^\s()"]+)')
_OF_GAMES = frozenset({"name", "description", "cloneof", "romof"})
_OF_ROMS = frozenset({"name", "size", "crc", "sha1", "merge", "bios", "status", "flags"})
"""What is kept of a block; a stranger's file could name any number of other things."""

_GAMES = frozenset({"game", "machine", "resource"})
_DEEPEST = 8


class TextParser:
    """Reads a ClrMamePro DAT file in pieces."""

    def __init__(self) -> None:
        self.name = ""
        self._limits = Limits()
        self._rest = b""
        self._blocks: list[str] = []
        self._key: str | None = None
        self._fields: dict[str, str] = {}
        self._roms: list[dict[str, str]] = []
        self._done: list[DatGame] = []

    def feed(self, piece: bytes) -> list[DatGame]:
        """Take the next piece; return the games that ended in it. DatError."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > _LONGEST_LINE:
            raise DatError("a line of it is too long")
        for line in lines:
            self._take(line)
        done, self._done = self._done, []
        return done

    def finish(self) -> list[DatGame]:
        """Return the games that are left. DatError when a block has not ended."""
        done = self.feed(b"\n")
        if self._blocks:
            raise DatError("its end is missing")
        return done

    def _take(self, line: bytes) -> None:
        for match in _WORDS.finditer(line.decode("utf-8", "replace")):
            quoted, bracket, word = match.groups()
            if bracket == "(":
                self._open()
            elif bracket == ")":
                self._close()
            elif self._key is None:
                self._key = word if quoted is None else quoted
            else:
                self._say(self._key, word if quoted is None else quoted)
                self._key = None

    def _open(self) -> None:
        if len(self._blocks) >= _DEEPEST:
            raise DatError("it is nested too deeply")
        if not self._blocks:
            self._fields, self._roms = {}, []
        self._blocks.append((self._key or "").lower())
        self._key = None
        if self._blocks[1:] == ["rom"]:
            if len(self._roms) >= MOST_ROMS_OF_GAME:
                raise DatError("a game in it has too many files")
            self._roms.append({})

    def _say(self, key: str, value: str) -> None:
        key = key.lower()
        if len(self._blocks) == 1 and key in _OF_GAMES:
            self._fields[key] = value[:LONGEST]
        elif self._blocks[1:] == ["rom"] and key in _OF_ROMS:
            self._roms[-1][key] = value[:LONGEST]

    def _close(self) -> None:
        self._key = None
        if not self._blocks:
            raise DatError("it is no DAT file")
        kind = self._blocks.pop()
        if self._blocks:
            return
        if kind in _GAMES:
            self._done.append(self._limits.count(_game(self._fields, self._roms, kind)))
        elif not self.name:
            self.name = self._fields.get("name", "")


def _game(fields: Mapping[str, str], roms: Sequence[dict[str, str]], kind: str) -> DatGame:
    game = GameBuilder(fields.get("name", ""), playable=kind != "resource")
    game.describe(fields.get("description", ""))
    game.add_parent(fields.get("cloneof", ""))
    game.add_parent(fields.get("romof", ""))
    for rom in roms:
        game.add_rom(rom)
    return game.build()
