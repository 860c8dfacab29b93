"""What all commands of the terminal share: how they are declared, and options that several have."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from kaillera_client.cli import values
from kaillera_client.cli.errors import UsageError
from kaillera_client.cli.options import Options
from kaillera_client.engine.commands import DEFAULT_PORT
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType

DEMO_FRAMES = 600
"""Frames of a demo without windows when nobody says how many: ten seconds."""

DEFAULT_FPS = 60

_WORST_MS = 5000.0


@dataclass(frozen=True, slots=True)
class Parsed:
    """One command line: what to do, how much to log, and what to tell the user first."""

    options: Options
    verbose: int
    remarks: tuple[str, ...] = ()


class Parser(argparse.ArgumentParser):
    """A parser that leaves it to the caller to say what was wrong."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError with a sentence."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", self.format_usage())


Commands = argparse._SubParsersAction  # argparse has no public name for it


def add_command(
    commands: "Commands[Parser]",
    name: str,
    summary: str,
    examples: str,
    build: Callable[[argparse.Namespace, bool], Parsed],
) -> argparse.ArgumentParser:
    """Declare a command; `build` makes the checked value of what was typed, and is told whether there is a display."""
    parser = commands.add_parser(
        name,
        help=summary,
        description=summary[:1].upper() + summary[1:] + ".",
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(build=build)
    parser.add_argument(
        "-v",
        "--verbose",
        action="count",
        default=0,
        help="log what happens to standard error; twice for everything "
        "(the environment variable KAILLERA_LOG=debug does the same)",
    )
    return parser


def add_server(parser: argparse.ArgumentParser) -> None:
    """Declare the server's address."""
    parser.add_argument(
        "server",
        type=values.address,
        metavar="HOST[:PORT]",
        help=f"the server's name or IPv4 address (port {DEFAULT_PORT} when left out)",
    )


def add_name(parser: argparse.ArgumentParser) -> None:
    """Declare the user's name."""
    parser.add_argument("--name", required=True, metavar="NICK", help="your name on the server")


def add_charset(parser: argparse.ArgumentParser) -> None:
    """Declare the charset of the server's texts."""
    parser.add_argument(
        "--charset",
        type=values.charset,
        metavar="NAME",
        help="of the server's texts, such as utf-8, cp1252, cp932 (default: found by itself)",
    )


def add_game_length(parser: argparse.ArgumentParser) -> None:
    """Declare how long and how fast is played."""
    parser.add_argument(
        "--frames",
        type=values.whole(1, 10**9),
        metavar="N",
        help="end after N frames (default: play until the window is closed; "
        f"a demo without windows plays {DEMO_FRAMES})",
    )
    parser.add_argument(
        "--fps",
        type=values.whole(0, 1000),
        metavar="N",
        help=f"frames a second, 0 for as fast as possible (default: {DEFAULT_FPS})",
    )
    parser.add_argument(
        "--seed",
        type=values.whole(0, 10**9),
        default=0,
        metavar="N",
        help="for everything random: bots and bad lines (default: 0)",
    )


def add_connection_type(parser: argparse.ArgumentParser) -> None:
    """Declare the connection type."""
    parser.add_argument(
        "--connection-type",
        type=values.connection_type,
        default=ConnectionType.LAN,
        metavar="TYPE",
        help=f"{', '.join(values.CONNECTION_TYPES)}: how many frames travel together, 1 to 6 "
        "(default: lan)",
    )


def add_line(parser: argparse.ArgumentParser) -> None:
    """Declare a line that is made worse."""
    line = parser.add_argument_group("a bad line, made up to try things out")
    milliseconds = values.number(0, _WORST_MS)
    line.add_argument(
        "--ping", type=milliseconds, default=0.0, metavar="MS", help="added round trip"
    )
    line.add_argument(
        "--jitter", type=milliseconds, default=0.0, metavar="MS", help="its random part"
    )
    line.add_argument(
        "--loss",
        type=values.number(0, 100),
        default=0.0,
        metavar="PERCENT",
        help="datagrams lost in each direction",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Declare `--json`."""
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object and nothing else"
    )


def fps_of(found: argparse.Namespace) -> int:
    """Return how fast is played."""
    return DEFAULT_FPS if found.fps is None else int(found.fps)


def line_of(found: argparse.Namespace) -> Line | None:
    """Return the worse line that was asked for, None when none was."""
    if not (found.ping or found.jitter or found.loss):
        return None
    return Line(found.ping, found.jitter, found.loss, found.seed)
