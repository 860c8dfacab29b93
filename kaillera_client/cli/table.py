"""Tables for the terminal."""

import unicodedata
from collections.abc import Iterable, Sequence

_WIDEST = 40
_GAP = "  "


def columns(heads: Sequence[str], rows: Iterable[Sequence[str]], sides: str) -> list[str]:
    """Return the lines of a table; `sides` has an "l" or "r" for each column. Long cells are cut."""
    cells = [[_cut(cell) for cell in row] for row in (heads, *rows)]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    return [
        _GAP.join(
            _padded(cell, width, side)
            for cell, width, side in zip(row, widths, sides, strict=True)
        ).rstrip()
        for row in cells
    ]


def _padded(cell: str, width: int, side: str) -> str:
    padding = " " * (width - _width(cell))
    return padding + cell if side == "r" else cell + padding


def _cut(cell: str) -> str:
    if _width(cell) <= _WIDEST:
        return cell
    while _width(cell) > _WIDEST - 3:
        cell = cell[:-1]
    return cell + "..."


def _width(text: str) -> int:
    """Return how many places a terminal needs: two for East Asian letters, none for marks on letters."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))
