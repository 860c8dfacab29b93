"""Invitations as links: `kaillera://join?server=host:27888&game=…&crc=1A2B3C4D&v=1`.

A link names a server and, if there is one, a game there. It never names a file, a folder or a program, and whoever
follows one is asked first. Parameters that we do not know are ignored, so that later versions can say more.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qsl, quote

from kaillera_client.links.address import AddressError, ServerAddress, parse_address

SCHEME = "kaillera:"
LONGEST_LINK = 2048
"""Bytes of UTF-8."""

LONGEST_GAME = 127
LONGEST_OWNER = 31
"""Characters; what servers take for names."""

_VERSION = "1"
_MOST_PARAMETERS = 50
_CRC = re.compile(r"[0-9A-Fa-f]{8}")
_PATH_START = re.compile(r"[\\/~]|[A-Za-z]:[\\/]|[A-Za-z]+://|file:", re.IGNORECASE)


class LinkProblem(Enum):
    """What is wrong with a link; front ends have the sentence."""

    NOT_A_LINK = "no kaillera: link"
    TOO_LONG = "longer than a link may be"
    NEWER = "made by a newer version"
    NO_SERVER = "names no server"
    BAD_SERVER = "its server is no address"
    BAD_VALUE = "a value that no invitation has, such as a path or control characters"


class LinkError(ValueError):
    """A text is no link that can be followed."""

    def __init__(self, problem: LinkProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Invite:
    """Where to play; `game`, `owner` and `crc` (eight hexadecimal digits of the ROM) are empty when unknown."""

    server: ServerAddress
    game: str = ""
    owner: str = ""
    crc: str = ""


def format_link(invite: Invite) -> str:
    """Return the link of an invitation.

    A name of the network that a link cannot carry as it is loses its invisible characters and its end; one that looks
    like a path, or a checksum that is none, is left out. LinkError only when the server's name is too long.
    """
    parameters = [("server", str(invite.server))]
    game = _presentable(invite.game, LONGEST_GAME)
    owner = _presentable(invite.owner, LONGEST_OWNER)
    crc = invite.crc.upper() if _CRC.fullmatch(invite.crc) else ""
    named = (("game", game), ("owner", owner), ("crc", crc))
    parameters += [(key, value) for key, value in named if value]
    parameters.append(("v", _VERSION))
    link = f"{SCHEME}//join?" + "&".join(
        f"{key}={quote(value, safe=':' if key == 'server' else '')}" for key, value in parameters
    )
    if len(link) > LONGEST_LINK:
        raise LinkError(LinkProblem.TOO_LONG)
    return link


def parse_link(text: str) -> Invite:
    """Read a link, also the older forms `kaillera://host:port` and without slashes; LinkError otherwise."""
    text = text.strip()
    if len(text.encode("utf-8", "replace")) > LONGEST_LINK:
        raise LinkError(LinkProblem.TOO_LONG)
    if text[: len(SCHEME)].lower() != SCHEME:
        raise LinkError(LinkProblem.NOT_A_LINK)
    place, _, query = text[len(SCHEME) :].removeprefix("//").partition("?")
    place = place.removesuffix("/")
    values = _values(query.partition("#")[0])
    if values.get("v", _VERSION) != _VERSION:
        raise LinkError(LinkProblem.NEWER)
    if place.lower() != "join":
        if "server" in values:
            raise LinkError(LinkProblem.BAD_VALUE)
        values["server"] = place
    return Invite(
        _server(values.get("server", "")),
        _name(values.get("game", ""), LONGEST_GAME),
        _name(values.get("owner", ""), LONGEST_OWNER),
        _crc(values.get("crc", "")),
    )


def _values(query: str) -> dict[str, str]:
    """Return the parameters; one that is given twice could show one thing and do another."""
    try:
        pairs = parse_qsl(
            query, keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS
        )
    except ValueError:
        raise LinkError(LinkProblem.BAD_VALUE) from None
    values = dict(pairs)
    if len(values) < len(pairs):
        raise LinkError(LinkProblem.BAD_VALUE)
    return values


def _server(text: str) -> ServerAddress:
    if not text.strip():
        raise LinkError(LinkProblem.NO_SERVER)
    try:
        return parse_address(text)
    except AddressError:
        raise LinkError(LinkProblem.BAD_SERVER) from None


def _name(text: str, longest: int) -> str:
    text = text.strip()
    if len(text) > longest or not all(map(_is_visible, text)) or _is_path(text):
        raise LinkError(LinkProblem.BAD_VALUE)
    return text


def _crc(text: str) -> str:
    if text and not _CRC.fullmatch(text):
        raise LinkError(LinkProblem.BAD_VALUE)
    return text.upper()


def _is_path(text: str) -> bool:
    r"""Return whether a name could be read as a path; "Fatal Fury / Garou" is a name, `../x` and `C:\x` are not."""
    if "\\" in text or _PATH_START.match(text):
        return True
    return any(part.strip() in {".", ".."} for part in text.split("/"))


def _is_visible(character: str) -> bool:
    """Return whether a name may have a character; East Asian names have spaces of their own, which are not ASCII."""
    return character.isprintable() or unicodedata.category(character) == "Zs"


def _presentable(text: str, longest: int) -> str:
    text = "".join(filter(_is_visible, text))
    text = text.strip()[:longest].strip()
    return "" if _is_path(text) else text
