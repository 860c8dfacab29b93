"""What master lists say, as plain values; text is decoded but not yet made harmless for the screen."""

from dataclasses import dataclass
from enum import Enum

from kaillera_client.links.address import ServerAddress


@dataclass(frozen=True, slots=True)
class ListSource:
    """One master list: where its servers are, and its waiting games when they come by another way.

    A text list may begin with the waiting games itself; then `games_url` is empty. `fallback_url` is asked for the
    servers when `servers_url` fails. `added` marks a list that the user added.
    """

    name: str
    servers_url: str
    games_url: str = ""
    fallback_url: str = ""
    added: bool = False


@dataclass(frozen=True, slots=True)
class ListedServer:
    """One server as a list describes it; a number is None when the list does not say it."""

    address: ServerAddress
    name: str
    users: int | None = None
    max_users: int | None = None
    games: int | None = None
    version: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class WaitingGame:
    """One game that waits for players; `players` is as the list writes it, such as "1/8"."""

    address: ServerAddress
    game: str
    owner: str
    emulator: str
    players: str
    server: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class ServerList:
    """What one source answered."""

    servers: tuple[ListedServer, ...] = ()
    games: tuple[WaitingGame, ...] = ()


class ListProblem(Enum):
    """Why a source gave nothing."""

    NO_ADDRESS = "the name of its computer was not found"
    NO_ANSWER = "it did not answer, or not in time"
    UNTRUSTED = "it could not prove that it is the one"
    REFUSED = "it answered that it cannot"
    TOO_LARGE = "it sent too much"
    NOT_A_LIST = "what it sent is no server list"
    BAD_URL = "its address is not a web address"


@dataclass(frozen=True, slots=True)
class ListFailure:
    """A source that gave nothing; `detail` is for the curious, never a headline."""

    problem: ListProblem
    detail: str = ""
