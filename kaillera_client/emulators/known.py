"""Emulators that are known to speak Kaillera, or not: names, files, and how each of them does."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

ARCADE: Final = "Arcade"
MANY_SYSTEMS: Final = "Many systems"


class Speaks(Enum):
    """Whether an emulator speaks Kaillera on a system."""

    YES = "yes"
    THROUGH_WINE = "through Wine"
    NO = "no"


@dataclass(frozen=True, slots=True)
class KnownEmulator:
    """One emulator. `windows` and `linux` are names of its program file, with * for a version, in small letters.

    An emulator with no `linux` name that speaks Kaillera on Windows does so through Wine elsewhere. `wire_name` is
    what it usually is called on servers, "" where that has its version in it or is not known. `games` is a machine's
    name, `ARCADE` or `MANY_SYSTEMS`.
    """

    title: str
    windows: tuple[str, ...] = ()
    linux: tuple[str, ...] = ()
    speaks: bool = True
    games: str = ""
    wire_name: str = ""

    def speaks_on(self, *, windows: bool) -> Speaks:
        """Tell how it speaks Kaillera on this system."""
        if not self.speaks:
            return Speaks.NO
        return Speaks.YES if windows or self.linux else Speaks.THROUGH_WINE


KNOWN: Final = (
    KnownEmulator("FinalBurn Neo", ("fbneo*.exe",), games=ARCADE),
    KnownEmulator("FB Alpha", ("fba*.exe",), games=ARCADE),
    KnownEmulator("MAME32k", ("mame32k*.exe",), games=ARCADE),
    KnownEmulator("MAME32++", ("mame32++*.exe", "mame32pp*.exe"), games=ARCADE),
    KnownEmulator("Houba32K+", ("houba32k*.exe",), games=ARCADE),
    KnownEmulator("RMG-K", ("rmg-k*.exe", "rmg.exe"), ("rmg-k*",), games="Nintendo 64"),
    KnownEmulator(
        "Project 64k",
        ("project64k*.exe",),
        games="Nintendo 64",
        wire_name="Project 64k 0.13 (01 Aug 2003)",
    ),
    KnownEmulator("Mupen64++", ("mupen64++*.exe", "mupen64k*.exe"), games="Nintendo 64"),
    KnownEmulator("1964", ("1964*.exe",), games="Nintendo 64"),
    KnownEmulator("Snes9x (Kaillera builds)", ("snes9x*.exe",), games="Super Nintendo"),
    KnownEmulator("Snes9k", ("snes9k*.exe",), games="Super Nintendo"),
    KnownEmulator("Nestopia 1.40", ("nestopia.exe",), games="NES"),
    KnownEmulator("nnnesterJ", ("nnnesterj*.exe",), games="NES"),
    KnownEmulator("Gens 2.10", ("gens.exe",), games="Mega Drive"),
    KnownEmulator("Meisei", ("meisei*.exe",), games="MSX"),
    KnownEmulator("Atari800Win PLus", ("atari800win*.exe",), games="Atari 8-bit"),
    KnownEmulator("WinUAE-Kaillera", ("winuae-kaillera*.exe",), games="Amiga"),
    KnownEmulator("CCS64 3.10", ("ccs64*.exe",), games="Commodore 64"),
    KnownEmulator("DEmul", ("demul.exe",), games="Dreamcast, Naomi"),
    KnownEmulator("ePSXe 1.6.0", ("epsxe*.exe",), games="PlayStation"),
    KnownEmulator("RetroArch-K", ("retroarch-k*.exe",), ("retroarch-k*",), games=MANY_SYSTEMS),
    KnownEmulator("RetroArch", ("retroarch.exe",), ("retroarch",), speaks=False),
    KnownEmulator("Kega Fusion", ("fusion.exe",), ("kega-fusion",), speaks=False),
)
"""What was found out about each; for RetroArch, the ordinary program of that name."""
