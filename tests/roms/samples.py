"""Sample ROM files, archives and DAT files: made-up content in the formats that dumps have."""

import io
import os
import random
import struct
import zipfile
from array import array
from binascii import crc32
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

import py7zr

KIB = 1024


def content(size: int, seed: int = 1) -> bytes:
    """Return bytes that can be packed a little, always the same for a seed."""
    noise = random.Random(seed).randbytes(size - size // 4)
    return noise + bytes(size - len(noise))


def n64_content(size: int, seed: int = 1) -> bytes:
    return b"\x80\x37\x12\x40" + content(size - 4, seed)


def ines(rom: bytes) -> bytes:
    return b"NES\x1a" + bytes((2, 1, 0, 0)) + bytes(8) + rom


def fds(rom: bytes) -> bytes:
    return b"FDS\x1a\x01" + bytes(11) + rom


def copier(rom: bytes) -> bytes:
    return b"\x40" + bytes(511) + rom


def lynx(rom: bytes) -> bytes:
    return b"LYNX" + bytes(60) + rom


def atari7800(rom: bytes) -> bytes:
    return b"\x01ATARI7800" + bytes(118) + rom


def v64(rom: bytes) -> bytes:
    return b"".join(
        rom[place + 1 : place + 2] + rom[place : place + 1] for place in range(0, len(rom), 2)
    )


def n64(rom: bytes) -> bytes:
    words = array("I", rom)
    words.byteswap()
    return words.tobytes()


def smd(rom: bytes) -> bytes:
    """Shuffle whole blocks of 16 KiB as the copier did: odd bytes, then even ones."""
    blocks = (rom[start : start + 16 * KIB] for start in range(0, len(rom), 16 * KIB))
    head = bytes((len(rom) // (16 * KIB) & 0xFF, 3)) + bytes(6) + b"\xaa\xbb\x06" + bytes(501)
    return head + b"".join(block[1::2] + block[0::2] for block in blocks)


def as_it_is(rom: bytes) -> bytes:
    return rom


@dataclass(frozen=True, slots=True)
class Dump:
    """One way in which a cartridge lies in a file: the ending, the header, and the ending without it."""

    ending: str
    wrap: Callable[[bytes], bytes]
    plain_ending: str
    system: str
    header: str
    make: Callable[[int, int], bytes] = content


DUMPS = (
    Dump("nes", ines, "nes", "NES", "iNES"),
    Dump("fds", fds, "fds", "FDS", "FDS header"),
    Dump("smc", copier, "sfc", "SNES", "SNES copier header"),
    Dump("swc", copier, "sfc", "SNES", "SNES copier header"),
    Dump("fig", copier, "sfc", "SNES", "SNES copier header"),
    Dump("pce", copier, "pce", "PC Engine", "PC Engine copier header"),
    Dump("lnx", lynx, "lyx", "Lynx", "Lynx header"),
    Dump("a78", atari7800, "a78", "Atari 7800", "Atari 7800 header"),
    Dump("v64", v64, "z64", "N64", "v64 byte order", n64_content),
    Dump("n64", n64, "z64", "N64", "n64 byte order", n64_content),
    Dump("smd", smd, "md", "Mega Drive", "SMD"),
    Dump("sms", copier, "sms", "Master System", "copier header"),
)


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return target.getvalue()


def zipped_in_charset(name: bytes, data: bytes) -> bytes:
    """Return a zip whose member's name has bytes of some code page, as old Windows programs wrote them."""
    place_holder = "x" * len(name)
    return zipped({place_holder: data}).replace(place_holder.encode(), name)


def with_password(archive: bytes) -> bytes:
    """Mark every member of a zip as encrypted; nobody gets so far as to notice that it is not."""
    result = bytearray(archive)
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = result.find(signature)
        while place >= 0:
            result[place + flags] |= 1
            place = result.find(signature, place + 4)
    return bytes(result)


def seven_zipped(members: Mapping[str, bytes], password: str | None = None) -> bytes:
    target = io.BytesIO()
    filters = None
    if password is None:
        # The weakest preset: these are many, and their contents are noise.
        filters = [{"id": py7zr.FILTER_LZMA2, "preset": 0}]
    with py7zr.SevenZipFile(target, "w", filters=filters, password=password) as archive:
        for name, data in members.items():
            archive.writestr(data, name)
    return target.getvalue()


def chips(seed: int, count: int = 4, size: int = 16 * KIB) -> dict[str, bytes]:
    """Return the files of an arcade set."""
    return {f"{seed:04d}-{n}.{n}a": content(size, seed * 100 + n) for n in range(count)}


def logiqx(name: str, games: Iterable[str], head: str = "") -> bytes:
    games = "".join(games)
    header = f"<header><name>{name}</name></header>"
    return f'<?xml version="1.0"?>\n{head}<datafile>{header}{games}</datafile>'.encode()


def dat_game(
    name: str,
    roms: Mapping[str, bytes],
    description: str = "",
    merged: Mapping[str, bytes] | None = None,
    **fields: str,
) -> str:
    lines = [_dat_rom(rom, data) for rom, data in roms.items()]
    lines += [
        _dat_rom(rom, data, f" merge={quoteattr(rom)}") for rom, data in (merged or {}).items()
    ]
    attributes = "".join(f" {key}={quoteattr(value)}" for key, value in fields.items())
    inner = f"<description>{description or name}</description>{''.join(lines)}"
    return f"<game name={quoteattr(name)}{attributes}>{inner}</game>"


def _dat_rom(name: str, data: bytes, more: str = "") -> str:
    return f'<rom name={quoteattr(name)} size="{len(data)}" crc="{crc32(data):08x}"{more}/>'


NAMES = (
    (b"Ninja Kun", "ascii"),
    ("Ōkami – 忍者くん".encode(), "utf-8"),
    ("ゼルダの伝説".encode("cp932"), "cp932"),
    ("Принц Персии".encode("cp1251"), "cp1251"),
    ("한글 게임".encode("cp949"), "cp949"),
)
"""Names of files in the charsets that systems have left behind."""


@dataclass(slots=True)
class SampleLibrary:
    """What was generated: how many files, games and unreadable ones a scan must find."""

    folder: Path
    files: int = 0
    games: int = 0
    unreadable: int = 0


def make_library(folder: Path, files: int = 2000, size: int = 256 * KIB) -> SampleLibrary:
    """Fill a folder with so many files of all kinds, some of `size` bytes and most smaller."""
    library = SampleLibrary(folder)
    for number in range(files):
        _make_one(library, number, size >> (number // 7 % 4))
        library.files += 1
    for number in range(min(20, files // 10)):
        # Circles, and second ways to the same folder.
        target = _place(library, number * 7).parent
        (target / f"loop{number}").symlink_to(library.folder, target_is_directory=True)
    return library


def _place(library: SampleLibrary, number: int) -> Path:
    place = library.folder
    for level in range(number % 9):
        place = place / f"level {level} {number % 3}"
    place.mkdir(parents=True, exist_ok=True)
    return place


def _make_one(library: SampleLibrary, number: int, size: int) -> None:
    raw, _ = NAMES[number // 10 % len(NAMES)] if os.name == "posix" else NAMES[0]
    base = os.fsdecode(raw)
    path = _place(library, number) / f"{base} {number:05d}"
    kind = number % 20
    dump = DUMPS[number // 20 % len(DUMPS)]
    rom = dump.make(size, number) if kind < 19 else b""
    if kind < 12:
        _write(library, path, dump.ending, dump.wrap(rom), games=1)
    elif kind < 15:
        _write(
            library, path, "zip", zipped({f"game {number}.{dump.ending}": dump.wrap(rom)}), games=1
        )
    elif kind == 15:
        _write_archive(library, path, number, rom)
    elif kind == 16:
        short = path.with_name(f"set{number:05d}")
        _write(library, short, "zip", zipped(chips(number)), games=1)
    elif kind == 17:
        _write_broken(library, path, number, rom)
    elif kind == 18:
        path.with_suffix(".nes").symlink_to("leads-nowhere")
        library.unreadable += 1
    else:
        _write(library, path, "txt", b"read me")


def _write_archive(library: SampleLibrary, path: Path, number: int, rom: bytes) -> None:
    if number % 40 == 15:
        _write(library, path, "7z", seven_zipped({"one.sfc": rom, "two.sfc": rom[::-1]}), games=2)
    else:
        _write(library, path, "7z", seven_zipped({"one.gba": rom}), games=1)


def _write_broken(library: SampleLibrary, path: Path, number: int, rom: bytes) -> None:
    whole = zipped({"game.nes": ines(rom)})
    match number // 20 % 5:
        case 0:
            data = whole[: len(whole) // 2]
        case 1:
            data = whole[:100] + bytes(64) + whole[164:]
        case 2:
            data = with_password(whole)
        case 3:
            data = b"no archive at all"
        case _:
            data = b""
    _write(library, path, "zip", data, unreadable=1)


def _write(
    library: SampleLibrary,
    path: Path,
    ending: str,
    data: bytes,
    games: int = 0,
    unreadable: int = 0,
) -> None:
    path.with_name(f"{path.name}.{ending}").write_bytes(data)
    library.games += games
    library.unreadable += unreadable


def greedy_7z(rom: bytes) -> bytes:
    """Return an archive whose unpacking wants a dictionary of 4 GiB."""
    target = io.BytesIO()
    filters = [{"id": py7zr.FILTER_LZMA2, "preset": 0}]
    with py7zr.SevenZipFile(target, "w", filters=filters) as archive:
        archive.set_encoded_header_mode(False)
        archive.writestr(rom, "game.sfc")
    result = bytearray(target.getvalue())
    place, size = struct.unpack_from("<QQ", result, 12)
    header = slice(32 + place, 32 + place + size)
    lzma2 = result.index(
        b"\x21\x21\x01", header.start
    )  # a method of one byte, with one byte of properties
    result[lzma2 + 3] = 40
    struct.pack_into("<I", result, 28, crc32(result[header]))
    struct.pack_into("<I", result, 8, crc32(result[12:32]))
    return bytes(result)
