"""Reading and writing the protocol's text, which is bytes in a charset that nobody names.

Servers and clients use the Windows code page of their region, newer ones UTF-8, and a server's
user list can mix them. So text stays bytes until it is shown; `TextCodec` then decodes it with the
charset that the server's texts so far speak for, or with the one that the user chose.
"""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

CHARSETS = ("utf-8", "cp1252", "cp1251", "cp932", "cp949", "gbk")
"""What the automatic choice can find; a user may choose any other superset of ASCII."""

_FALLBACK = "cp1252"
_MOST_EVIDENCE = 4000.0
_CHANCE = 0.3
"""Evidence for UTF-8 in a single two-byte letter, which East Asian text can be by chance."""

_PRINTABLE = bytes(range(0x20, 0x7F))
_EVERY_BYTE = bytes(range(1, 0x100))


@dataclass(frozen=True, slots=True)
class Encoded:
    """Text for the wire; `lossless` is False when a character had to become "?"."""

    data: bytes
    lossless: bool


class TextCodec:
    """One server's charset: found from what the server sends, unless the user chose one."""

    __slots__ = ("_evidence", "_manual")

    def __init__(self, manual: str | None = None) -> None:
        """Use the charset `manual` for everything, or find one when it is None.

        LookupError when `manual` is unknown or cannot be a charset of this protocol.
        """
        self._manual = None if manual is None else _checked(manual)
        self._evidence = dict.fromkeys(CHARSETS, 0.0)

    @property
    def charset(self) -> str:
        """The charset in use: the chosen one, or the best found so far."""
        if self._manual is not None:
            return self._manual
        best = max(CHARSETS, key=lambda name: self._evidence[name])
        return best if self._evidence[best] > 0 else _FALLBACK

    @property
    def automatic(self) -> bool:
        """True while no charset was chosen by hand."""
        return self._manual is None

    def observe(self, text: bytes) -> None:
        """Take one text of the server as evidence; pure ASCII says nothing."""
        if self._manual is not None or text.isascii():
            return
        if self._evidence[self.charset] > _MOST_EVIDENCE:
            return
        for name, points in _judge(text).items():
            self._evidence[name] += points

    def decode(self, text: bytes) -> str:
        """Return text for the screen; unreadable bytes become the replacement character."""
        if self._manual is not None:
            return text.decode(self._manual, "replace")
        charset = self.charset
        # Lists mix charsets. A longer text is not valid UTF-8 by chance, a pair of bytes may be.
        certainty = _utf8_points(text)
        if certainty > _CHANCE or (certainty > 0 and self._evidence[charset] <= 0):
            return text.decode("utf-8")
        if certainty < 0 and charset == "utf-8":
            charset = _FALLBACK
        return text.decode(charset, "replace")

    def encode(self, text: str) -> Encoded:
        """Return text for the wire, without control characters."""
        clean = "".join(character for character in text if character >= " ")
        try:
            return Encoded(clean.encode(self.charset), lossless=True)
        except UnicodeEncodeError:
            return Encoded(clean.encode(self.charset, "replace"), lossless=False)


def _checked(charset: str) -> str:
    """Return the plain name of a charset; LookupError unless it is a superset of ASCII.

    The protocol's own words, digits and terminating NULs are ASCII, which rules UTF-16 out.
    Python also knows "codecs" that are no charsets and raise whatever the error handler says.
    """
    name = codecs.lookup(charset).name
    try:
        suitable = _PRINTABLE.decode(name) == _PRINTABLE.decode("ascii")
        _EVERY_BYTE.decode(name, "replace")
    except UnicodeError:
        suitable = False
    if not suitable:
        raise LookupError(f"{charset} is not a superset of ASCII")
    return name


def _utf8_points(text: bytes) -> float:
    """Return how surely a text is UTF-8.

    -1 when it is not valid, 0 for ASCII, `_CHANCE` for what may be chance, more when certain.
    """
    try:
        decoded = text.decode("utf-8")
    except UnicodeDecodeError:
        return -1.0
    letters = sum(character > "\x7f" for character in decoded)
    longer = sum(character > "\u07ff" for character in decoded)
    certain = letters > 1 or longer or _LATIN_IN_WORD.search(decoded)
    return 2.0 * letters + 3.0 * longer if certain else _CHANCE * letters


def _judge(text: bytes) -> dict[str, float]:
    """Return points for each charset: about one for each byte of a plausible letter in it."""
    certainty = _utf8_points(text)
    legacy = {name: _points(text, name, judge) for name, judge in _JUDGES.items()}
    if certainty > _CHANCE:
        return {"utf-8": certainty}
    return legacy if certainty < 0 else legacy | {"utf-8": certainty}


def _points(text: bytes, charset: str, judge: Callable[[str], float]) -> float:
    try:
        decoded = text.decode(charset)
    except UnicodeDecodeError:
        return -1.0 * len(text)
    return judge(decoded)


_LATIN_IN_WORD = re.compile(r"[A-Za-z][À-ÖØ-öø-ÿ]|[À-ÖØ-öø-ÿ][A-Za-z]")
_ACCENTED = "[À-ÖØ-öø-ÿŒœŠšŽž]"
_LATIN_ALONE = re.compile(
    rf"(?<![^\x00-\x7f])(?:{_ACCENTED}|(?<=[A-Za-z]){_ACCENTED}{{2}}|{_ACCENTED}{{2}}(?=[A-Za-z]))(?![^\x00-\x7f])"
)
_CYRILLIC_WORD = re.compile(r"[\u0410-\u042f\u0401]?[\u0430-\u044f\u0451]+|[\u0410-\u042f\u0401]+")
_KANA = re.compile(r"[\u3041-\u30fc]")
_KANJI_IN_LATIN_WORD = re.compile(r"(?<=[A-Za-z])[\u4e00-\u9fff](?=[A-Za-z])")
_KANJI = re.compile(r"[\u4e00-\u9fff]")
_HALF_WIDTH_KANA = re.compile(r"[\uff61-\uff9f]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")


def _judge_latin(text: str) -> float:
    """Accented letters stand alone, or in pairs inside a word; a row of them is another charset."""
    alone = sum(map(len, _LATIN_ALONE.findall(text)))
    others = sum(character > "\x7f" for character in text) - alone
    return alone - 0.5 * others


def _judge_cyrillic(text: str) -> float:
    """Words are lower case, capitalised or upper case; a mixture in a word is another charset."""
    words = _CYRILLIC_WORD.findall(text)
    plausible = sum(len(word) for word in words if len(word) > 1)
    others = sum(character > "\x7f" for character in text) - plausible
    return 1.1 * plausible - 0.7 * others


def _judge_japanese(text: str) -> float:
    """Kana is certain and kanji likely; half-width kana and Latin words with kanji are other charsets."""
    likely = 3.0 * len(_KANA.findall(text)) + 0.9 * len(_KANJI.findall(text))
    unlikely = len(_HALF_WIDTH_KANA.findall(text)) + 2 * len(_KANJI_IN_LATIN_WORD.findall(text))
    return likely - 0.5 * unlikely


def _judge_korean(text: str) -> float:
    """The 2,350 everyday syllables lie in EUC-KR's own area; the rest of the code page is rare."""
    points = 0.0
    for syllable in _HANGUL.findall(text):
        lead, trail = syllable.encode("cp949")
        points += 2.3 if 0xB0 <= lead <= 0xC8 and trail >= 0xA1 else -1.0
    return points + 0.2 * len(_KANJI.findall(text))


def _judge_chinese(text: str) -> float:
    """The 3,755 everyday characters (first level of GB 2312) against the rest of the code page."""
    points = 0.0
    for character in _KANJI.findall(text):
        lead, trail = character.encode("gbk")
        points += 2.0 if 0xB0 <= lead <= 0xD7 and trail >= 0xA1 else -0.5
    return points


_JUDGES: dict[str, Callable[[str], float]] = {
    "cp1252": _judge_latin,
    "cp1251": _judge_cyrillic,
    "cp932": _judge_japanese,
    "cp949": _judge_korean,
    "gbk": _judge_chinese,
}
