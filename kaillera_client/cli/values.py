"""Single values of the command line: text in; a checked value or a sentence out."""

import argparse
from collections.abc import Callable

from kaillera_client.advice.names import (
    LONGEST_ON_WIRE,
    NameFinding,
    NameProblem,
    name_finding,
)
from kaillera_client.diagnostics.values import Check
from kaillera_client.engine.commands import ReleasePlace
from kaillera_client.engine.text import ServerText
from kaillera_client.links.address import AddressError, AddressProblem, parse_address
from kaillera_client.masterlist.entry import ListSource
from kaillera_client.masterlist.sources import SourceError, source_from_url
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.updates.place import place_of_feed

HIGHEST_PORT = 65535
LONGEST_TEXT = 127
"""Bytes of an emulator's or a game's name."""

_MOST_PLAYERS = 8
_MOST_FRAMES = 2**31

CONNECTION_TYPES = {kind.name.lower(): kind for kind in ConnectionType}


def whole(low: int, high: int | None = None) -> Callable[[str], int]:
    """Return a parser for whole numbers from `low` to `high`, both included."""

    def parse(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
        if value < low or (high is not None and value > high):
            raise argparse.ArgumentTypeError(f"{value} is not {_range(low, high)}")
        return value

    return parse


def flip(text: str) -> tuple[int, int]:
    """Return the player and the frame of PLAYER:FRAME."""
    player, colon, frame = text.partition(":")
    if not (
        colon and player.isascii() and player.isdigit() and frame.isascii() and frame.isdigit()
    ):
        raise argparse.ArgumentTypeError(f"{text!r} is not like 2:600")
    if not 1 <= int(player) <= _MOST_PLAYERS or not 1 <= int(frame) <= _MOST_FRAMES:
        raise argparse.ArgumentTypeError(f"{text} is no player and frame of a demo")
    return int(player), int(frame)


def number(low: float, high: float) -> Callable[[str], float]:
    """Return a parser for numbers from `low` to `high`, both included."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
        if not low <= value <= high:  # "not" so that nan is refused too
            raise argparse.ArgumentTypeError(f"{text} is not {_range(low, high)}")
        return value

    return parse


def address(text: str) -> tuple[str, int]:
    """Return host and port of HOST or HOST:PORT."""
    try:
        found = parse_address(text)
    except AddressError as error:
        raise argparse.ArgumentTypeError(_no_address(text, error.problem)) from None
    if ":" in found.host:
        raise argparse.ArgumentTypeError(_ipv6(text))
    if text.strip().endswith(":"):
        raise argparse.ArgumentTypeError(_no_address(text, AddressProblem.BAD_PORT))
    return found.host, found.port


def _no_address(text: str, problem: AddressProblem) -> str:
    if text.strip().startswith("["):
        return _ipv6(text)
    match problem:
        case AddressProblem.BAD_PORT if "/" not in text:
            port = text.partition(":")[2].strip()
            return f"the port {port!r} is not between 1 and {HIGHEST_PORT}"
        case _:
            return f"{text!r} is not an address like HOST or HOST:PORT"


def _ipv6(text: str) -> str:
    return f"{text!r} looks like an IPv6 address, but Kaillera servers have only IPv4 addresses"


def list_source(text: str) -> ListSource:
    """Return the master list at a web address."""
    try:
        return source_from_url(text)
    except SourceError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a web address like https://example.org/servers.txt ({error})"
        ) from None


def release_place(text: str) -> ReleasePlace:
    """Return the place of the document about the newest release at a web address."""
    try:
        return place_of_feed(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a web address like https://example.org/newest.json ({error})"
        ) from None


def connection_type(text: str) -> ConnectionType:
    """Return the connection type of a name."""
    kind = CONNECTION_TYPES.get(text.lower())
    if kind is None:
        names = ", ".join(CONNECTION_TYPES)
        raise argparse.ArgumentTypeError(f"{text!r} is not a connection type; there are {names}")
    return kind


def connection_types(text: str) -> frozenset[int]:
    """Return the connection types of some names with commas between them."""
    return frozenset(connection_type(name.strip()) for name in text.split(","))


def checks(text: str) -> frozenset[Check]:
    """Return the checks of some names with commas between them."""
    names = [name.strip().lower() for name in text.split(",")]
    known = {check.value: check for check in Check}
    for name in names:
        if name not in known:
            raise argparse.ArgumentTypeError(
                f"{name!r} is no check; choose from {', '.join(known)}"
            )
    return frozenset(known[name] for name in names)


def charset(text: str) -> str:
    """Return a charset's name as Python writes it."""
    try:
        return ServerText(text).charset
    except LookupError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a known charset; try utf-8, cp1252, cp932, cp949, gbk or cp1251"
        ) from None


def user_name(text: ServerText, name: str) -> bytes:
    """Return a user name for the wire; ValueError with a sentence when it cannot be."""
    found = name_finding(name, text.charset, LONGEST_ON_WIRE)
    if found is not None:
        raise ValueError(_name_sentence(found, text, name))
    return text.encode(name).data


def _name_sentence(found: NameFinding, text: ServerText, name: str) -> str:
    match found.problem:
        case NameProblem.EMPTY:
            return "The name is empty."
        case NameProblem.RESERVED:
            return 'The name "Server" belongs to the server.'
        case NameProblem.CONTROL:
            return "The name must not contain control characters."
        case NameProblem.NOT_IN_CHARSET:
            return _not_in_charset(text, "name", name)
        case NameProblem.TOO_LONG:
            return _too_long("name", found.length, LONGEST_ON_WIRE)
        case _:
            return f"The name must not contain {found.detail!r}."


def emulator_name(text: ServerText, name: str) -> bytes:
    """Return an emulator's name for the wire; ValueError with a sentence when it cannot be."""
    _refuse_characters("emulator's name", name, "|")
    return _encode(text, "emulator's name", name, LONGEST_TEXT)


def game_name(text: ServerText, name: str) -> bytes:
    """Return a game's name for the wire; ValueError with a sentence when it cannot be."""
    _refuse_characters("game's name", name, "")
    return _encode(text, "game's name", name, LONGEST_TEXT)


def _refuse_characters(what: str, text: str, forbidden: str) -> None:
    for character in text:
        if character < " " or character == "\x7f":
            raise ValueError(f"The {what} must not contain control characters.")
        if character in forbidden:
            raise ValueError(f"The {what} must not contain {character!r}.")


def _encode(text: ServerText, what: str, value: str, longest: int) -> bytes:
    if not value.strip():
        raise ValueError(f"The {what} is empty.")
    encoded = text.encode(value)
    if not encoded.lossless:
        raise ValueError(_not_in_charset(text, what, value))
    if len(encoded.data) > longest:
        raise ValueError(_too_long(what, len(encoded.data), longest))
    return encoded.data


def _not_in_charset(text: ServerText, what: str, value: str) -> str:
    return (
        f"The {what} {value!r} cannot be written in the charset {text.charset}; "
        "choose the server's with --charset."
    )


def _too_long(what: str, length: int, longest: int) -> str:
    return f"The {what} is too long: {length} bytes, a server takes {longest}."


def _range(low: float, high: float | None) -> str:
    return f"{low:g} or more" if high is None else f"between {low:g} and {high:g}"
