"""What the window's command line says."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize

from kaillera_client.gui.looks import LEAST_PERCENT, MOST_PERCENT
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.theme import Appearance
from kaillera_client.gui.views.main_window import LEAST_SIZE, USUAL_SIZE

_LEAST_SCALE, _MOST_SCALE = 0.5, 4.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to take of a page with sample data."""

    page: str
    file: Path


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says; None and "" mean what the profile says."""

    appearance: Appearance | None
    text_percent: int | None
    language: str | None
    streamer: bool
    scale: float | None
    size: QSize | None
    name: str
    profile: Path | None
    link: str
    address: str
    picture: Picture | None
    play_and_save: Path | None
    page: PageId


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line; leaves with a usage message when it cannot be understood."""
    found = declared().parse_args(list(arguments))
    picture = None
    if found.screenshot is not None:
        page, file = found.screenshot
        picture = Picture(page, Path(file))
    return Options(
        appearance=None if found.theme is None else Appearance(found.theme),
        text_percent=found.text,
        language=found.lang,
        streamer=found.streamer,
        scale=found.scale,
        size=found.size,
        name=found.name.strip(),
        profile=found.profile,
        link=found.join or found.link,
        address=found.connect,
        picture=picture,
        play_and_save=found.play_and_save,
        page=PageId[found.page.upper()],
    )


def declared() -> argparse.ArgumentParser:
    """Return the parser of the window's command line."""
    parser = argparse.ArgumentParser(
        prog="kaillera-client gui",
        description="Open the window of the Kaillera client.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "link", nargs="?", default="", metavar="LINK", help="a kaillera: link; you are asked first"
    )
    parser.add_argument("--join", default="", metavar="LINK", help="the same")
    parser.add_argument(
        "--connect", default="", metavar="HOST[:PORT]", help="connect to this server at once"
    )
    parser.add_argument("--name", default="", help="your nickname, for this time")
    parser.add_argument(
        "--profile", type=Path, metavar="DIR", help="keep settings and servers in this folder"
    )
    _add_looks(parser)
    _add_pictures(parser)
    return parser


def _add_looks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--theme",
        "--appearance",
        choices=[choice.value for choice in Appearance],
        help="how to look this time",
    )
    parser.add_argument(
        "--text",
        type=_percent,
        metavar="PERCENT",
        help=f"text size, {LEAST_PERCENT} to {MOST_PERCENT}",
    )
    parser.add_argument(
        "--lang", metavar="xx", help="language; pseudo and pseudo-rtl for the test languages"
    )
    parser.add_argument(
        "--streamer", action="store_true", help="begin in streamer mode: addresses are hidden"
    )
    parser.add_argument(
        "--scale", type=_scale, metavar="FACTOR", help="everything larger, such as 1.5"
    )
    parser.add_argument("--size", type=_size, metavar="WxH", help="the window's size")


def _add_pictures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--screenshot",
        nargs=2,
        metavar=("PAGE", "FILE"),
        help="save a picture of a page with sample data and leave; `list` names all pages",
    )
    parser.add_argument(
        "--play-and-save",
        type=Path,
        metavar="FILE",
        help="let bots play a practice game, save a picture of the window, leave",
    )
    parser.add_argument(
        "--page",
        choices=[page.name.lower() for page in PageId],
        default=PageId.ROOM.name.lower(),
        help="the page in the picture of --play-and-save",
    )


def _size(text: str) -> QSize:
    width, cross, height = text.partition("x")
    if not (cross and width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"a size looks like {_shown(USUAL_SIZE)}")
    return QSize(int(width), int(height)).expandedTo(LEAST_SIZE)


def _shown(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _percent(text: str) -> int:
    if not (text.isdigit() and LEAST_PERCENT <= int(text) <= MOST_PERCENT):
        raise argparse.ArgumentTypeError(f"not between {LEAST_PERCENT} and {MOST_PERCENT}")
    return int(text)


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not _LEAST_SCALE <= scale <= _MOST_SCALE:
        raise argparse.ArgumentTypeError(f"not between {_LEAST_SCALE:g} and {_MOST_SCALE:g}")
    return scale
