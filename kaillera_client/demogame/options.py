"""The command line of the demo game."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kaillera_client.demogame.arena import MAX_PLAYERS

_DESCRIPTION = """\
Demo Arena: bump the others off the shrinking ring. The Kaillera client starts this game and
exchanges its inputs; to try it without a client use --offline."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says; `frames` None means without end, `fps` 0 as fast as possible."""

    headless: bool
    bot: bool
    frames: int | None
    fps: int
    seed: int
    title: str
    translation: str
    geometry: tuple[int, int, int, int] | None
    offline: int | None
    delay: int
    flip_bit: int | None


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line; leaves with a usage message when it cannot be understood."""
    parser = argparse.ArgumentParser(prog="kaillera-client demo-game", description=_DESCRIPTION)
    parser.add_argument("--headless", action="store_true", help="no window; a bot plays")
    who = parser.add_mutually_exclusive_group()
    who.add_argument(
        "--bot", action="store_true", help="a bot plays until a key is pressed (the default)"
    )
    who.add_argument("--keyboard", action="store_true", help="only the keyboard plays")
    parser.add_argument(
        "--frames", type=_number(1, 2**31), metavar="N", help="stop after N frames"
    )
    parser.add_argument(
        "--fps",
        type=_number(0, 1000),
        default=60,
        metavar="N",
        help="frames per second; 0: as fast as possible (default 60)",
    )
    parser.add_argument(
        "--seed", type=_number(0, 2**31), default=0, metavar="N", help="the bot's luck (default 0)"
    )
    parser.add_argument("--title", default="", metavar="TEXT", help="the window's title")
    parser.add_argument(
        "--translation",
        default="",
        metavar="FILE",
        help="a compiled file of translations (default: English)",
    )
    parser.add_argument(
        "--geometry",
        type=_geometry,
        metavar="X,Y,W,H",
        help="the window's place and size in pixels",
    )
    parser.add_argument(
        "--offline",
        type=_number(1, MAX_PLAYERS),
        metavar="PLAYERS",
        help=f"play without a client, bots take the other seats (1 to {MAX_PLAYERS})",
    )
    parser.add_argument(
        "--delay",
        type=_number(0, 60),
        default=0,
        metavar="FRAMES",
        help="with --offline: how late inputs arrive, as on a line (default 0)",
    )
    parser.add_argument(
        "--flip-bit",
        type=_number(1, 2**31),
        metavar="FRAME",
        help="change one bit of the game's state after FRAME frames, to see what a desync looks like",
    )
    found = parser.parse_args(arguments)
    if found.headless and found.keyboard:
        parser.error("--keyboard needs a window; leave out --headless")
    if found.delay and found.offline is None:
        parser.error("--delay needs --offline")
    return Options(
        headless=found.headless,
        bot=not found.keyboard,
        frames=found.frames,
        fps=found.fps,
        seed=found.seed,
        title=found.title,
        translation=found.translation,
        geometry=found.geometry,
        offline=found.offline,
        delay=found.delay,
        flip_bit=found.flip_bit,
    )


def _number(lowest: int, highest: int) -> Callable[[str], int]:
    """Return a reader of whole numbers within limits."""

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
        if not lowest <= number <= highest:
            raise argparse.ArgumentTypeError(f"{number} is not between {lowest} and {highest}")
        return number

    return read


def _geometry(text: str) -> tuple[int, int, int, int]:
    try:
        x, y, width, height = (int(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like 40,40,720,780") from None
    if width < 200 or height < 200:
        raise argparse.ArgumentTypeError("a window needs at least 200 by 200 pixels")
    return x, y, width, height
