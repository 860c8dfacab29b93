"""Emulators that are known to speak Kaillera, or not: names, files, and how each of them does.

From what their sources and their makers' pages say. None of them was run with this client.
"""

from collections.abc import Iterable
from typing import Final

from kaillera_client.emulators.knowledge import (
    ARCADE,
    MANY_SYSTEMS,
    FrameBytes,
    KnownEmulator,
    Quirk,
)

_BOTH_NAMES: Final = ("kailleraclient.dll", "kailleraclient64.dll")

_ARCADE: Final = (
    KnownEmulator(
        "FinalBurn Neo",
        ("fbneo*.exe",),
        games=ARCADE,
        names=("finalburn neo", "fbneo", "fb neo"),
        frame_bytes=FrameBytes(2, 76),
        libraries=_BOTH_NAMES,
        bits=(32, 64),
        quirks=(
            Quirk.MANY_GAMES,
            Quirk.ENDS_UNKNOWN_GAME,
            Quirk.FIRST_SECOND_LOST,
            Quirk.NO_CHEATS,
        ),
    ),
    KnownEmulator(
        "FB Alpha",
        ("fba*.exe",),
        games=ARCADE,
        names=("fb alpha", "finalburn alpha"),
        quirks=(Quirk.MANY_GAMES, Quirk.CHAT_ROOMS),
    ),
    KnownEmulator(
        "MAME32k", ("mame32k*.exe",), games=ARCADE, names=("mame32k",), quirks=(Quirk.MANY_GAMES,)
    ),
    KnownEmulator(
        "MAME32++",
        ("mame32++*.exe", "mame32pp*.exe"),
        games=ARCADE,
        names=("mame32++",),
        quirks=(Quirk.MANY_GAMES,),
    ),
    KnownEmulator(
        "Houba32K+",
        ("houba32k*.exe",),
        games=ARCADE,
        names=("houba32k",),
        quirks=(Quirk.MANY_GAMES,),
    ),
    KnownEmulator(
        "DSP Emulator",
        games=MANY_SYSTEMS,
        names=("dsp emulator",),
        quirks=(Quirk.INCOMPLETE_CALLS,),
    ),
)

_NINTENDO_64: Final = (
    KnownEmulator(
        "RMG-K",
        ("rmg-k*.exe", "rmg.exe"),
        ("rmg-k*",),
        games="Nintendo 64",
        names=("rmg-k",),
        frame_bytes=FrameBytes(4, 4),
        bits=(64,),
        quirks=(Quirk.OWN_CLIENT_LATELY, Quirk.ENDS_UNKNOWN_GAME, Quirk.HALF_RATE),
    ),
    KnownEmulator(
        "Project 64k",
        ("project64k*.exe",),
        games="Nintendo 64",
        wire_name="Project 64k 0.13 (01 Aug 2003)",
        names=("project 64k",),
        frame_bytes=FrameBytes(4, 4),
        bits=(32,),
        quirks=(
            Quirk.CHAT_ROOMS,
            Quirk.WAITS_AT_UNKNOWN_GAME,
            Quirk.FOUR_PLAYERS,
            Quirk.HALF_RATE,
        ),
    ),
    KnownEmulator(
        "Project 64k Core",
        ("project64k-core*.exe", "project64kcore*.exe", "project64k core*.exe"),
        games="Nintendo 64",
        names=("project 64k core",),
        frame_bytes=FrameBytes(12, 20),
        bits=(32,),
        quirks=(Quirk.FOUR_PLAYERS, Quirk.HALF_RATE, Quirk.CHEATS_SHARED, Quirk.SAVES_IN_CHAT),
    ),
    KnownEmulator(
        "Mupen64++",
        ("mupen64++*.exe", "mupen64k*.exe"),
        games="Nintendo 64",
        names=("mupen64++", "mupen64k"),
        frame_bytes=FrameBytes(5, 5),
        quirks=(Quirk.HALF_RATE, Quirk.SAVES_IN_FRAMES),
    ),
    KnownEmulator(
        "Mupen64-rr",
        ("mupen64-rr*.exe", "mupen64_rr*.exe"),
        games="Nintendo 64",
        names=("mupen64-rr", "mupen 64 "),
        frame_bytes=FrameBytes(5, 5),
        quirks=(Quirk.HALF_RATE, Quirk.SAVES_IN_FRAMES),
    ),
    KnownEmulator(
        "1964",
        ("1964*.exe",),
        games="Nintendo 64",
        names=("1964",),
        frame_bytes=FrameBytes(8, 12),
        bits=(32,),
        quirks=(Quirk.HALF_RATE, Quirk.SAVES_IN_CHAT),
    ),
)

_OTHER_CONSOLES: Final = (
    KnownEmulator(
        "Snes9x (Kaillera builds)",
        ("snes9x*.exe",),
        games="Super Nintendo",
        names=("snes9x",),
        frame_bytes=FrameBytes(2, 2),
        quirks=(Quirk.SOME_EDITIONS,),
    ),
    KnownEmulator(
        "Snes9x++",
        ("snes9x++*.exe", "snes9xpp*.exe"),
        games="Super Nintendo",
        names=("snes9x++",),
        frame_bytes=FrameBytes(5, 512),
        quirks=(Quirk.CHAT_ROOMS, Quirk.SAVES_IN_CHAT, Quirk.SAVES_IN_FRAMES),
    ),
    KnownEmulator("Snes9k", ("snes9k*.exe",), games="Super Nintendo", names=("snes9k",)),
    KnownEmulator(
        "Nestopia 1.40",
        ("nestopia.exe",),
        games="NES",
        names=("nestopia",),
        frame_bytes=FrameBytes(2, 2),
    ),
    KnownEmulator(
        "nnnesterJ",
        ("nnnesterj*.exe",),
        games="NES",
        names=("nnnesterj",),
        frame_bytes=FrameBytes(1, 1),
        bits=(32,),
    ),
    KnownEmulator(
        "Nintendulator (Kaillera builds)",
        ("nintendulator*.exe",),
        games="NES",
        names=("nintendulator",),
        quirks=(Quirk.SOME_EDITIONS,),
    ),
    KnownEmulator("Gens 2.10", ("gens.exe",), games="Mega Drive", names=("gens",)),
    KnownEmulator(
        "DEmul",
        ("demul.exe",),
        games="Dreamcast, Naomi",
        names=("demul",),
        quirks=(Quirk.SAVES_IN_FRAMES, Quirk.LONG_BLACK_SCREEN),
    ),
    KnownEmulator("ePSXe 1.6.0", ("epsxe*.exe",), games="PlayStation", names=("epsxe",)),
)

_COMPUTERS: Final = (
    KnownEmulator(
        "Meisei",
        ("meisei*.exe",),
        games="MSX",
        names=("meisei",),
        frame_bytes=FrameBytes(2, 16),
        bits=(32,),
        quirks=(Quirk.ONE_GAME, Quirk.NEEDS_TWO),
    ),
    KnownEmulator(
        "Atari800Win PLus",
        ("atari800win*.exe",),
        games="Atari 8-bit",
        names=("atari800win",),
        frame_bytes=FrameBytes(4, 4),
    ),
    KnownEmulator(
        "WinUAE-Kaillera",
        ("winuae-kaillera*.exe",),
        games="Amiga",
        names=("winuae-kaillera",),
    ),
    KnownEmulator("CCS64 3.10", ("ccs64*.exe",), games="Commodore 64", names=("ccs64",)),
    KnownEmulator(
        "Jump'n'Bump (Kaillera builds)",
        ("jumpnbump*.exe",),
        games="Jump'n'Bump",
        names=("jump'n'bump", "jumpnbump", "jump n bump"),
        frame_bytes=FrameBytes(1, 1),
        quirks=(Quirk.SOME_EDITIONS, Quirk.ONE_GAME),
    ),
)

_MANY_SYSTEMS: Final = (
    KnownEmulator(
        "RetroArch-K",
        ("retroarch-k*.exe",),
        ("retroarch-k*",),
        games=MANY_SYSTEMS,
        names=("retroarch ",),
        frame_bytes=FrameBytes(12, 12),
        bits=(32, 64),
        quirks=(Quirk.OWN_CLIENT_ON_LINUX, Quirk.OTHER_LIBRARY, Quirk.CHAT_COMMANDS),
    ),
    KnownEmulator(
        "RetroArch by TIERES (WE2002)",
        games=MANY_SYSTEMS,
        frame_bytes=FrameBytes(12, 12),
        quirks=(Quirk.EXTRAS_ELSEWHERE, Quirk.CHAT_COMMANDS),
    ),
    KnownEmulator(
        "RetroArch",
        ("retroarch.exe",),
        ("retroarch",),
        speaks=False,
        libraries=(),
        quirks=(Quirk.SOME_EDITIONS,),
    ),
    KnownEmulator("Kega Fusion", ("fusion.exe",), ("kega-fusion",), speaks=False, libraries=()),
)

KNOWN: Final = (*_ARCADE, *_NINTENDO_64, *_OTHER_CONSOLES, *_COMPUTERS, *_MANY_SYSTEMS)
"""What was found out about each; for RetroArch, the ordinary program of that name."""


def known_by_program(name: str) -> KnownEmulator | None:
    """Return the emulator whose program file has this name, without its folder; None for an unknown one."""
    return _best((one.fit(name.lower()), one) for one in KNOWN)


def known_by_name(name: str) -> KnownEmulator | None:
    """Return the emulator that calls itself so, also with a version behind; None for an unknown one."""
    small = name.lower()
    return _best(
        (max((len(start) for start in one.names if small.startswith(start)), default=0), one)
        for one in KNOWN
    )


def _best(fits: Iterable[tuple[int, KnownEmulator]]) -> KnownEmulator | None:
    """Return the one that fits most exactly."""
    fit, emulator = max(fits, key=lambda one: one[0])
    return emulator if fit else None
