"""One text read in several ways at once, so that something is found however it is written.

Secrets may stand in capitals, percent-encoded, JSON-escaped, or both in turn. A `View` is the text with all that taken
away, and knows for each place in it where that lies in the original.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_DECODED_TIMES = 3
"""A link inside JSON inside a log line is escaped twice; once more for good measure."""

_ESCAPE = re.compile(
    r"(?:%[0-9a-fA-F]{2})+"
    r"|(?:\\x[0-9a-fA-F]{2})+"
    r"|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|\\u[0-9a-fA-F]{4}"
    r"|\\U[0-9a-fA-F]{8}"
    r"|\\[\\/\"'nrtbf0]"
    r"|&(?:amp|lt|gt|quot|apos|#39|#x27);"
)
_NAMED = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"'}
_BLANKS = frozenset("nrtbf0")
_LONE = frozenset(map(chr, range(0xDC80, 0xDD00)))
_Piece = tuple[str, int, int]
"""What it reads as, and from where to where it stands in the text below."""


class _Layer:
    """A text made of another one, piece by piece; equally long pieces are read letter by letter."""

    def __init__(self, pieces: Iterator[_Piece]) -> None:
        texts: list[str] = []
        self._at: list[int] = []
        self._pieces: list[_Piece] = []
        length = 0
        for piece in pieces:
            if piece[0]:
                texts.append(piece[0])
                self._at.append(length)
                self._pieces.append(piece)
                length += len(piece[0])
        self.text = "".join(texts)

    def below(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part that is not empty lies in the text below."""
        first, last = bisect_right(self._at, start) - 1, bisect_right(self._at, end - 1) - 1
        read, left, right = self._pieces[first]
        begin = left + (start - self._at[first]) if len(read) == right - left else left
        read, left, right = self._pieces[last]
        stop = left + (end - self._at[last]) if len(read) == right - left else right
        return begin, stop


@dataclass(frozen=True, slots=True)
class View:
    """`written` is in small letters, `text` also has / for every backslash; both are equally long."""

    written: str
    _layers: tuple[_Layer, ...] = ()

    @property
    def text(self) -> str:
        """The text as secrets are looked for in it."""
        return self.written.replace("\\", "/")

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part that is not empty lies in the original."""
        for layer in reversed(self._layers):
            start, end = layer.below(start, end)
        return start, end


def normal(text: str) -> str:
    """Return a text as views have it."""
    return text.casefold().replace("\\", "/")


def views(text: str) -> Iterator[View]:
    """Return the text as it is, decoded once, decoded again as long as that changes it, and with + for spaces."""
    layers: tuple[_Layer, ...] = ()
    raw = text
    yield _folded(raw, layers)
    for _ in range(_DECODED_TIMES):
        if _ESCAPE.search(raw) is None:
            break
        layer = _Layer(_decoded(raw))
        layers, raw = (*layers, layer), layer.text
        yield _folded(raw, layers)
    if "+" in raw:
        yield _folded(raw.replace("+", " "), layers)


def _folded(text: str, layers: tuple[_Layer, ...]) -> View:
    folded = text.casefold()
    if len(folded) == len(text):
        # No letter becomes nothing, so every letter became one.
        return View(folded, layers)
    layer = _Layer((letter.casefold(), at, at + 1) for at, letter in enumerate(text))
    return View(layer.text, (*layers, layer))


def _decoded(text: str) -> Iterator[_Piece]:
    """Return the pieces of a text without one round of escapes."""
    done = 0
    for found in _ESCAPE.finditer(text):
        start, end = found.span()
        yield text[done:start], done, start
        yield from _escape(found.group(), start)
        done = end
    yield text[done:], done, len(text)


def _escape(written: str, at: int) -> Iterator[_Piece]:
    if written[0] == "%":
        return _bytes(written, at, 3)
    if written[:2] == "\\x":
        return _bytes(written, at, 4)
    return iter(((_letter(written), at, at + len(written)),))


def _letter(written: str) -> str:
    if written[0] == "&":
        return _NAMED.get(written, "'")
    kind = written[1]
    if kind not in "uU":
        return " " if kind in _BLANKS else kind
    codes = [int(part, 16) for part in re.split(r"\\[uU]", written)[1:]]
    if len(codes) == 2:
        return chr(0x10000 + ((codes[0] - 0xD800) << 10) + (codes[1] - 0xDC00))
    return chr(codes[0]) if codes[0] <= 0x10FFFF else " "


def _bytes(written: str, at: int, width: int) -> Iterator[_Piece]:
    """Return the letters of a row of written bytes, each so many letters wide."""
    data = bytes.fromhex(
        "".join(written[i + width - 2 : i + width] for i in range(0, len(written), width))
    )
    # What is no UTF-8 becomes one letter for each byte.
    text = data.decode("utf-8", "surrogateescape")
    for letter in text:
        size = 1 if letter in _LONE else len(letter.encode("utf-8", "surrogatepass"))
        end = at + width * size
        yield letter, at, end
        at = end
