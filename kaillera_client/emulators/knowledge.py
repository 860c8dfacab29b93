"""What can be known of an emulator before it was ever started: how it plays, and what a player should know."""

from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from typing import Final

ARCADE: Final = "Arcade"
MANY_SYSTEMS: Final = "Many systems"


class Speaks(Enum):
    """Whether an emulator speaks Kaillera on a system."""

    YES = "yes"
    THROUGH_WINE = "through Wine"
    OWN_CLIENT = "with a client of its own, which cannot be replaced"
    NO = "no"


class Quirk(Enum):
    """What a player should know of an emulator."""

    SOME_EDITIONS = (
        "only certain editions have Kaillera; the ordinary program of this name has not"
    )
    OWN_CLIENT_LATELY = "newer editions have a client of their own built in and load no library"
    OWN_CLIENT_ON_LINUX = "its Linux edition has a client of its own built in and loads no library"
    OTHER_LIBRARY = "some builds load a library of another name and kind"
    EXTRAS_ELSEWHERE = "its replays and live watching need the library that comes with it"
    INCOMPLETE_CALLS = (
        "it describes itself to the library wrongly, and may crash with every client"
    )
    MANY_GAMES = "it offers thousands of games"
    ONE_GAME = "it offers one game only"
    CHAT_ROOMS = "its list begins with names that are no games but rooms to talk in"
    ENDS_UNKNOWN_GAME = "it ends a game at once that it does not have"
    WAITS_AT_UNKNOWN_GAME = "nothing happens when it does not have the game"
    NEEDS_TWO = "it ends a game for one player at once"
    FOUR_PLAYERS = "it has room for the inputs of 4 players"
    FIRST_SECOND_LOST = "inputs of the first 60 frames do nothing"
    HALF_RATE = "some of its games exchange 30 frames a second"
    NO_CHEATS = "cheats are off in netplay"
    CHEATS_SHARED = "cheat codes travel with the inputs"
    SAVES_IN_CHAT = "it sends saves and settings through the game's chat before it begins"
    SAVES_IN_FRAMES = "it sends save memory in place of inputs before it begins"
    LONG_BLACK_SCREEN = "the screen may stay black for minutes before the first frame"
    CHAT_COMMANDS = "it obeys certain lines of the game's chat"


@dataclass(frozen=True, slots=True)
class FrameBytes:
    """How many bytes a player sends in a frame: from `least` to `most`, as the game or the edition wants it."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class KnownEmulator:
    """One emulator.

    `windows` and `linux` are names of its program file, with * for a version, in small letters; none where they are
    not known. An emulator with no `linux` name that speaks Kaillera on Windows does so through Wine elsewhere; one
    that has such a name brings a client of its own there, because none is known that loads a library.
    `games` is a machine's name, `ARCADE` or `MANY_SYSTEMS`.
    """

    title: str
    windows: tuple[str, ...] = ()
    linux: tuple[str, ...] = ()
    speaks: bool = True
    games: str = ""
    wire_name: str = ""
    """What it is called on servers, "" where that has its version in it or is not known."""

    names: tuple[str, ...] = ()
    """How what it calls itself begins, in small letters."""

    frame_bytes: FrameBytes | None = None
    """None when it is not known."""

    libraries: tuple[str, ...] = ("kailleraclient.dll",)
    """File names of the library that it looks for beside its program on Windows, in its order."""

    bits: tuple[int, ...] = ()
    """Which editions are known, 32 or 64; none when it is not known."""

    quirks: tuple[Quirk, ...] = ()

    def speaks_on(self, *, windows: bool) -> Speaks:
        """Tell how it speaks Kaillera on this system."""
        if not self.speaks:
            return Speaks.NO
        if windows:
            return Speaks.YES
        return Speaks.OWN_CLIENT if self.linux else Speaks.THROUGH_WINE

    def fit(self, program: str, *, windows: bool = True, linux: bool = True) -> int:
        """Return how exactly a file name, in small letters, is that of its program for these systems; 0: not at all."""
        names = (*(self.windows if windows else ()), *(self.linux if linux else ()))
        return max((len(one) for one in names if fnmatchcase(program, one)), default=0)
