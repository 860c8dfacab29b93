"""DAT files: who knows which dump, and which files an arcade set needs. Logiqx XML, MAME's own list, ClrMamePro text.

DAT files come from strangers' web sites, so everything in them is bounded: size, depth, number and length.
"""

from dataclasses import dataclass, replace
from typing import Final, Protocol

from kaillera_client.roms.parts import DatPart

LARGEST_DAT: Final = 512 * 2**20
"""Bytes; MAME's own list, the largest there is, has 300 MB."""

MOST_GAMES: Final = 300_000
MOST_ROMS: Final = 3_000_000
MOST_ROMS_OF_GAME: Final = 20_000
LONGEST: Final = 255
"""Characters of a name that are kept."""

_LARGEST_ROM = 2**40


class DatError(Exception):
    """A DAT file is refused; the message is the reason, as a part of a sentence."""


@dataclass(frozen=True, slots=True)
class DatRom:
    """One file of a game; `sha1` is "" when the DAT file does not say."""

    name: str
    part: DatPart
    sha1: str = ""


@dataclass(frozen=True, slots=True)
class DatGame:
    """One game: its (short) name, what people call it, its parent and BIOS sets, and its files that were ever dumped.

    `playable` is False for a BIOS or a device.
    """

    name: str
    description: str = ""
    parents: tuple[str, ...] = ()
    roms: tuple[DatRom, ...] = ()
    playable: bool = True


class DatParser(Protocol):
    """Reads one format in pieces."""

    name: str
    """What the file calls itself, "" until it did."""

    def feed(self, piece: bytes) -> list[DatGame]:
        """Take the next piece of any size; return the games that ended in it. DatError."""

    def finish(self) -> list[DatGame]:
        """Return the games that are left. DatError."""


class Limits:
    """Counts what a DAT file brings, and refuses too much of it."""

    __slots__ = ("_games", "_roms")

    def __init__(self) -> None:
        self._games = 0
        self._roms = 0

    def count(self, game: DatGame) -> DatGame:
        """Count a game; DatError when it is one too many."""
        self._games += 1
        self._roms += len(game.roms)
        if self._games > MOST_GAMES or self._roms > MOST_ROMS:
            raise DatError("there are too many games in it")
        return game


class GameBuilder:
    """Collects what is said about one game, in whatever order it comes."""

    def __init__(self, name: str, playable: bool = True) -> None:
        self._game = DatGame(name[:LONGEST], playable=playable)
        self._roms: list[DatRom] = []

    def describe(self, description: str) -> None:
        """Take what people call it."""
        self._game = replace(self._game, description=" ".join(description.split())[:LONGEST])

    def add_parent(self, name: str) -> None:
        """Take the short name of a parent or BIOS set."""
        known = self._game.parents
        if name and name not in (*known, self._game.name):
            self._game = replace(self._game, parents=(*known, name[:LONGEST]))

    def add_rom(self, fields: dict[str, str]) -> None:
        """Take a file, unless it was never dumped or has no CRC or size; DatError when there are too many."""
        if len(self._roms) >= MOST_ROMS_OF_GAME:
            raise DatError("a game in it has too many files")
        crc, size = _hex(fields.get("crc", "")), _size(fields.get("size", ""))
        if crc is None or size is None or fields.get("status", fields.get("flags")) == "nodump":
            return
        part = DatPart(
            crc, size, fields.get("merge", "")[:LONGEST], fields.get("bios", "")[:LONGEST]
        )
        sha1 = fields.get("sha1", "").lower()
        known = sha1 if len(sha1) == 40 and _hex(sha1, 40) is not None else ""
        self._roms.append(DatRom(fields.get("name", "")[:LONGEST], part, known))

    def build(self) -> DatGame:
        """Return the game."""
        return replace(self._game, roms=tuple(self._roms))


def _hex(text: str, longest: int = 8) -> int | None:
    text = text.removeprefix("0x")
    if not 0 < len(text) <= longest or not all(c in "0123456789abcdefABCDEF" for c in text):
        return None
    return int(text, 16)


def _size(text: str) -> int | None:
    if not text.isascii() or not text.isdigit() or len(text) > 13:
        return None
    size = int(text)
    return size if size < _LARGEST_ROM else None
