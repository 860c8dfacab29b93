"""Which file endings are games, of which system, and which never are."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SYSTEMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nes": "NES",
        "unf": "NES",
        "unif": "NES",
        "fds": "FDS",
        "sfc": "SNES",
        "smc": "SNES",
        "fig": "SNES",
        "swc": "SNES",
        "z64": "N64",
        "v64": "N64",
        "n64": "N64",
        "gb": "Game Boy",
        "sgb": "Game Boy",
        "gbc": "Game Boy Color",
        "gba": "GBA",
        "agb": "GBA",
        "nds": "DS",
        "vb": "Virtual Boy",
        "md": "Mega Drive",
        "gen": "Mega Drive",
        "smd": "Mega Drive",
        "32x": "32X",
        "sms": "Master System",
        "gg": "Game Gear",
        "sg": "SG-1000",
        "pce": "PC Engine",
        "sgx": "SuperGrafx",
        "lnx": "Lynx",
        "lyx": "Lynx",
        "a26": "Atari 2600",
        "a52": "Atari 5200",
        "a78": "Atari 7800",
        "j64": "Jaguar",
        "ngp": "Neo Geo Pocket",
        "ngc": "Neo Geo Pocket",
        "ws": "WonderSwan",
        "wsc": "WonderSwan",
        "col": "ColecoVision",
        "vec": "Vectrex",
        "mx1": "MSX",
        "mx2": "MSX2",
        "cdi": "Dreamcast",
        "cso": "",
        "iso": "",
        "pbp": "",
        "bin": "",
        "rom": "",
    }
)
"""Ending in small letters without the dot → system's short word, "" where only the content can tell."""

ARCHIVES: Final = ("zip", "7z")

VAGUE: Final = frozenset({"bin", "rom"})
"""Endings that cartridges, single chips and tracks of discs share."""

_NO_PARTS: Final = frozenset(
    (
        *(
            "txt",
            "nfo",
            "diz",
            "doc",
            "docx",
            "pdf",
            "rtf",
            "htm",
            "html",
            "url",
            "md5",
            "sfv",
            "log",
            "csv",
        ),
        *(
            "xml",
            "dat",
            "ini",
            "cfg",
            "json",
            "jpg",
            "jpeg",
            "png",
            "gif",
            "bmp",
            "ico",
            "svg",
            "webp",
        ),
        *(
            "mp3",
            "ogg",
            "wav",
            "flac",
            "mp4",
            "avi",
            "mkv",
            "mov",
            "exe",
            "dll",
            "com",
            "bat",
            "sh",
            "py",
            "lua",
        ),
        *(
            "sav",
            "srm",
            "sra",
            "eep",
            "fla",
            "mpk",
            "sta",
            "state",
            "cht",
            "ips",
            "bps",
            "ups",
            "xdelta",
        ),
        *("cue", "ccd", "m3u", "zip", "7z", "rar", "gz", "tar", "bz2", "xz", "lzh", "lha", "arj"),
    )
)
"""Endings that no chip of an arcade set has. Archives in archives are not opened."""


def ending_of(name: str) -> str:
    """Return a file name's ending in small letters without the dot, "" when it has none."""
    stem, dot, ending = name.rpartition(".")
    return ending.lower() if dot and stem and "/" not in ending else ""


def known_endings() -> tuple[str, ...]:
    """Return the endings of the files that a scan opens, such as ".nes", in the order in which a list shows them."""
    return tuple(f".{ending}" for ending in (*SYSTEMS, *ARCHIVES))


def is_known(name: str) -> bool:
    """Tell whether a scan opens a file of this name."""
    ending = ending_of(name)
    return ending in SYSTEMS or ending in ARCHIVES


def is_archive(name: str) -> bool:
    """Tell whether a file of this name is an archive."""
    return ending_of(name) in ARCHIVES


def may_be_part(name: str) -> bool:
    """Tell whether a file of this name can be one chip of an arcade set."""
    return ending_of(name) not in _NO_PARTS
