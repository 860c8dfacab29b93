"""The forgiving paste box: an address or an invitation out of whatever people copy.

Understood are addresses as `parse_address` reads them, `kaillera:` links, both with spaces, quotes, brackets or a full
stop around them, and a line of chat that contains one. Of several, a link comes before an address with a port, that
before an IPv4 number, that before a name with dots. The address of a web page is refused even though it names a host:
a community's page and its game server are seldom the same computer.
"""

import re
from enum import Enum

from kaillera_client.links.address import (
    AddressError,
    AddressProblem,
    ServerAddress,
    parse_address,
)
from kaillera_client.links.invite import Invite, LinkError, LinkProblem, parse_link

LONGEST_PASTE = 4000
"""Characters; more is no address but an accident."""

Pasted = ServerAddress | Invite


class PasteProblem(Enum):
    """Why a pasted text was not understood; front ends have the sentence."""

    EMPTY = "nothing but spaces"
    TOO_LONG = "far more than an address"
    NO_ADDRESS = "no address in it"
    BAD_HOST = "not a host name"
    BAD_PORT = "not a port from 1 to 65535"
    WEB_PAGE = "the address of a web page"
    BAD_LINK = "a kaillera: link that cannot be followed"


class PasteError(ValueError):
    """A text was not understood; `link` says more about a BAD_LINK."""

    def __init__(self, problem: PasteProblem, link: LinkProblem | None = None) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.link = link


_LINK = re.compile(r"(?<![A-Za-z0-9])kaillera:[^\s<>\"'`“”«»]+", re.IGNORECASE)
_WEB = re.compile(r"[a-z][a-z0-9+.-]{0,20}://\S*", re.IGNORECASE)
_PORT_WORD = re.compile(r"(?<=\S)[\s,]+(?:udp\s+)?port[\s:=]+(?=\d)", re.IGNORECASE)
_LOOSE_COLON = re.compile(r"(?<=[\w.\]])(?:\s*:\s+|\s+:)(?=\d+(?![\d.:]))")
_HOST_AND_NUMBER = re.compile(r"(\S+)\s+(\d+)")
_AROUND = " \t\r\n\"'`“”„\u2018\u2019«»<>(){}*,;!?=|"
_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_DOTTED = re.compile(r"[^.@/]+(?:\.[^.@/]+)*\.[^\W\d_]{2,}")


def understand(text: str) -> Pasted:
    """Return the address or invitation in a pasted text; PasteError otherwise. A link without a game is an address."""
    if len(text) > LONGEST_PASTE:
        raise PasteError(PasteProblem.TOO_LONG)
    if not text.strip(_AROUND + "[]."):
        raise PasteError(PasteProblem.EMPTY)
    link = _LINK.search(text)
    if link is not None:
        return _follow(_bare(link[0]))
    plain = _WEB.sub(" ", text)
    words = [word for word in map(_bare, _joined(plain).split()) if word]
    typed = plain == text and len(words) == 1
    found = words[0] if typed else _best(words)
    if found is None or (typed and any(character in found for character in "@/\\")):
        web = plain != text
        raise PasteError(PasteProblem.WEB_PAGE if web else PasteProblem.NO_ADDRESS)
    try:
        return parse_address(found)
    except AddressError as error:
        raise PasteError(_problem(error.problem)) from None


def _follow(link: str) -> Pasted:
    try:
        invite = parse_link(link)
    except LinkError as error:
        raise PasteError(PasteProblem.BAD_LINK, error.problem) from None
    return invite if invite.game or invite.owner or invite.crc else invite.server


def _joined(text: str) -> str:
    """Return a text with "host port 5", "host : 5" and, if there is nothing else, "host 5" as "host:5"."""
    text = _LOOSE_COLON.sub(":", _PORT_WORD.sub(":", text))
    pair = _HOST_AND_NUMBER.fullmatch(text.strip(_AROUND))
    return f"{pair[1]}:{pair[2]}" if pair and ":" not in pair[1] else text


def _bare(word: str) -> str:
    """Return a word without what stands around it in a sentence; brackets around an IPv6 address stay."""
    word = word.strip(_AROUND).rstrip(".:" + _AROUND)
    if word.startswith("[") and word.endswith("]") and ":" not in word[1:-1].rstrip(":"):
        word = word[1:-1]
    elif word.startswith("[") and "]" not in word:
        word = word[1:]
    elif word.endswith("]") and "[" not in word:
        word = word[:-1]
    elif word.startswith("[") and word.endswith("]") and _rank(word[1:-1]) < _NO_RANK:
        word = word[1:-1]
    return word.strip(_AROUND)


_NO_RANK = 4


def _rank(word: str) -> int:
    """Return how surely a word of a sentence is an address, 0 for the surest."""
    host, colon, port = word.rpartition(":")
    if colon and port.isdigit() and _host_like(host):
        return 0
    if _IPV4.fullmatch(word):
        return 1
    return 2 if _DOTTED.fullmatch(word) else _NO_RANK


def _host_like(host: str) -> bool:
    if host.startswith("[") and host.endswith("]"):
        return True
    dotted = _IPV4.fullmatch(host) or _DOTTED.fullmatch(host.removesuffix("."))
    return dotted is not None or host.lower() == "localhost"


def _best(words: list[str]) -> str | None:
    best = min(words, key=_rank, default=None)
    return best if best is not None and _rank(best) < _NO_RANK else None


def _problem(problem: AddressProblem) -> PasteProblem:
    match problem:
        case AddressProblem.EMPTY:
            return PasteProblem.NO_ADDRESS
        case AddressProblem.BAD_HOST:
            return PasteProblem.BAD_HOST
        case AddressProblem.BAD_PORT:
            return PasteProblem.BAD_PORT
