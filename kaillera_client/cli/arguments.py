"""The command line: what a person types becomes one of the checked values in `options`."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from kaillera_client.cli import values
from kaillera_client.cli.display import has_display
from kaillera_client.cli.errors import UsageError
from kaillera_client.cli.options import (
    ChatOptions,
    DemoOptions,
    ListOptions,
    Options,
    PingOptions,
    PlayOptions,
    ServeOptions,
)
from kaillera_client.engine.commands import DEFAULT_PORT
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.text import ServerText
from kaillera_client.masterlist.sources import DEFAULT_SOURCES
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.server.rules.config import ServerConfig

PROGRAM = "kaillera-client"

DEMO_FRAMES = 600
"""Frames of a demo without windows when nobody says how many: ten seconds."""

_JOIN_WAIT_S = 60.0
_WORST_MS = 5000.0
_LONGEST_WAIT_S = 86400.0


@dataclass(frozen=True, slots=True)
class Parsed:
    """One command line: what to do, how much to log, and what to tell the user first."""

    options: Options
    verbose: int
    remarks: tuple[str, ...] = ()


def parse(
    arguments: Sequence[str], environment: Mapping[str, str], platform: str = sys.platform
) -> Parsed:
    """Return what `arguments` ask for; UsageError when it makes no sense, SystemExit for help."""
    parser = _parser()
    found = parser.parse_args(arguments)
    build: Callable[[argparse.Namespace, bool], Parsed] = found.build
    try:
        return build(found, has_display(platform, environment))
    except ValueError as error:
        raise UsageError(str(error)) from error


class _Parser(argparse.ArgumentParser):
    """A parser that leaves it to the caller to say what was wrong."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError with a sentence."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", self.format_usage())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="Play old games together over the network, on Kaillera servers.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")
    _add_gui(commands)
    _add_demo(commands)
    _add_play(commands)
    _add_serve(commands)
    _add_ping(commands)
    _add_list(commands)
    _add_chat(commands)
    return parser


_Commands = argparse._SubParsersAction  # argparse has no public name for it


def _add(
    commands: "_Commands[_Parser]",
    name: str,
    summary: str,
    examples: str,
    build: Callable[[argparse.Namespace, bool], Parsed],
) -> argparse.ArgumentParser:
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


# --- gui and demo-game: `__main__` answers these, here they are for --help -----------------------


def _add_gui(commands: "_Commands[_Parser]") -> None:
    commands.add_parser("gui", help="open the window (also without any command)", add_help=False)
    commands.add_parser("demo-game", help="run the demo game alone, as the emulator it plays")


# --- demo ----------------------------------------------------------------------------------------


def _add_demo(commands: "_Commands[_Parser]") -> None:
    parser = _add(
        commands, "demo", "watch some players play on a server of their own", _DEMO, _demo
    )
    parser.add_argument(
        "--players", type=values.whole(2, 8), default=2, metavar="N", help="2 to 8 (default: 2)"
    )
    _add_game_length(parser)
    _add_connection_type(parser)
    _add_line(parser)
    parser.add_argument("--headless", action="store_true", help="no windows")
    parser.add_argument(
        "--flip-bit",
        type=values.flip,
        metavar="PLAYER:FRAME",
        help="change one bit of that player's game after so many frames, to see what a desync looks like",
    )
    _add_json(parser)


def _demo(found: argparse.Namespace, display: bool) -> Parsed:
    windows = display and not found.headless and not (found.json and found.frames is None)
    remarks = []
    if found.flip_bit is not None and found.flip_bit[0] > found.players:
        raise ValueError(f"There is no player {found.flip_bit[0]} in this demo.")
    if not display and not found.headless:
        remarks.append("There is no display here, so the demo runs without windows.")
    frames = found.frames
    if frames is None and not windows:
        frames = DEMO_FRAMES
    options = DemoOptions(
        players=found.players,
        frames=frames,
        fps=found.fps,
        connection_type=found.connection_type,
        line=_line(found),
        seed=found.seed,
        headless=not windows,
        json=found.json,
        flip_bit=found.flip_bit,
    )
    return Parsed(options, found.verbose, tuple(remarks))


# --- play ----------------------------------------------------------------------------------------


def _add_play(commands: "_Commands[_Parser]") -> None:
    parser = _add(commands, "play", "play the demo game on any server", _PLAY, _play)
    _add_server(parser)
    _add_name(parser)
    room = parser.add_mutually_exclusive_group(required=True)
    room.add_argument(
        "--create", metavar="GAME", help="open a room; the game starts when all are in"
    )
    room.add_argument("--join", metavar="GAME", help="enter the room of that name")
    parser.add_argument(
        "--players",
        type=values.whole(1, 8),
        default=2,
        metavar="N",
        help="with --create: start when N are in the room (default: 2)",
    )
    parser.add_argument(
        "--wait",
        type=values.number(0, _LONGEST_WAIT_S),
        metavar="SECONDS",
        help="how long to wait for the room (--join; default: 60) "
        "or for the others (--create; default: for ever)",
    )
    _add_game_length(parser)
    _add_connection_type(parser)
    parser.add_argument(
        "--emulator-name",
        default=DEMO_EMULATOR.decode(),
        metavar="NAME",
        help="what the server is told; must be the same for all players of a room "
        f"(default: {DEMO_EMULATOR.decode()})",
    )
    _add_charset(parser)
    hands = parser.add_mutually_exclusive_group()
    hands.add_argument("--bot", action="store_true", help="the computer plays")
    hands.add_argument("--keyboard", action="store_true", help="you play (default in a window)")
    parser.add_argument("--headless", action="store_true", help="no window; the computer plays")
    _add_line(parser)
    parser.add_argument(
        "--give-up-after",
        type=values.number(1, 600),
        default=15.0,
        metavar="SECONDS",
        help="end the game when the server is silent for so long (default: 15)",
    )
    _add_json(parser)


def _play(found: argparse.Namespace, display: bool) -> Parsed:
    headless = found.headless or not display
    remarks = []
    if headless and found.keyboard:
        raise ValueError("The keyboard needs a window. Leave out --keyboard or --headless.")
    if not display and not found.headless:
        remarks.append("There is no display here, so the computer plays without a window.")
    text = ServerText(found.charset)
    wait = found.wait
    if wait is None and found.join is not None:
        wait = _JOIN_WAIT_S
    options = PlayOptions(
        server=found.server,
        name=found.name,
        name_bytes=values.user_name(text, found.name),
        create=found.create,
        join=found.join,
        game_bytes=values.game_name(text, found.create if found.join is None else found.join),
        players=found.players,
        frames=found.frames,
        fps=found.fps,
        connection_type=found.connection_type,
        emulator=values.emulator_name(text, found.emulator_name),
        charset=found.charset,
        line=_line(found),
        seed=found.seed,
        headless=headless,
        bot=found.bot or headless,
        wait=wait,
        give_up_after=found.give_up_after,
        json=found.json,
    )
    return Parsed(options, found.verbose, tuple(remarks))


# --- serve ---------------------------------------------------------------------------------------


def _add_serve(commands: "_Commands[_Parser]") -> None:
    parser = _add(commands, "serve", "run a server for others until Ctrl-C", _SERVE, _serve)
    parser.add_argument(
        "--host",
        default="0.0.0.0",
        metavar="ADDRESS",
        help="listen on this address of the computer only (default: all)",
    )
    parser.add_argument(
        "--port",
        type=values.whole(0, values.HIGHEST_PORT),
        default=DEFAULT_PORT,
        metavar="PORT",
        help=f"UDP port, 0 for any free one (default: {DEFAULT_PORT})",
    )
    parser.add_argument("--name", default=ServerConfig().name, help="how the server calls itself")
    parser.add_argument("--motd", default="", metavar="TEXT", help="a greeting for everybody")
    parser.add_argument(
        "--max-users",
        type=values.whole(1, 1000),
        default=64,
        metavar="N",
        help="how many may be on the server (default: 64)",
    )
    parser.add_argument(
        "--same-delay",
        action="store_true",
        help="everybody gets the input delay of the slowest player",
    )
    parser.add_argument(
        "--connection-types",
        type=values.connection_types,
        default=frozenset(ConnectionType),
        metavar="TYPES",
        help="let only these in, with commas between them (default: all)",
    )


def _serve(found: argparse.Namespace, _display: bool) -> Parsed:
    options = ServeOptions(
        host=found.host,
        port=found.port,
        name=found.name,
        motd=found.motd,
        max_users=found.max_users,
        same_delay=found.same_delay,
        connection_types=found.connection_types,
    )
    return Parsed(options, found.verbose)


# --- ping, list and chat -------------------------------------------------------------------------


def _add_ping(commands: "_Commands[_Parser]") -> None:
    parser = _add(commands, "ping", "measure how far away a server is", _PING, _ping)
    _add_server(parser)
    parser.add_argument(
        "--count",
        type=values.whole(1, 100),
        default=5,
        metavar="N",
        help="how often to ask (default: 5)",
    )
    _add_json(parser)


def _ping(found: argparse.Namespace, _display: bool) -> Parsed:
    return Parsed(PingOptions(found.server, found.count, found.json), found.verbose)


def _add_list(commands: "_Commands[_Parser]") -> None:
    parser = _add(commands, "list", "show public servers and waiting games", _LIST, _list)
    parser.add_argument(
        "--url",
        type=values.list_source,
        action="append",
        metavar="URL",
        help="ask this list instead of the public ones; can be given several times",
    )
    parser.add_argument(
        "--game",
        default="",
        metavar="TEXT",
        help="only servers where a game with TEXT in its name waits for players",
    )
    parser.add_argument(
        "--no-ping", action="store_true", help="do not measure how far away the servers are"
    )
    _add_json(parser)


def _list(found: argparse.Namespace, _display: bool) -> Parsed:
    sources = DEFAULT_SOURCES if found.url is None else tuple(dict.fromkeys(found.url))
    options = ListOptions(sources, found.game.strip(), not found.no_ping, found.json)
    return Parsed(options, found.verbose)


def _add_chat(commands: "_Commands[_Parser]") -> None:
    parser = _add(commands, "chat", "talk in a server's lobby", _CHAT, _chat)
    _add_server(parser)
    _add_name(parser)
    _add_charset(parser)


def _chat(found: argparse.Namespace, _display: bool) -> Parsed:
    name = values.user_name(ServerText(found.charset), found.name)
    return Parsed(ChatOptions(found.server, found.name, name, found.charset), found.verbose)


# --- what several commands share -----------------------------------------------------------------


def _add_server(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "server",
        type=values.address,
        metavar="HOST[:PORT]",
        help=f"the server's name or IPv4 address (port {DEFAULT_PORT} when left out)",
    )


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", required=True, metavar="NICK", help="your name on the server")


def _add_charset(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--charset",
        type=values.charset,
        metavar="NAME",
        help="of the server's texts, such as utf-8, cp1252, cp932 (default: found by itself)",
    )


def _add_game_length(parser: argparse.ArgumentParser) -> None:
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
        default=60,
        metavar="N",
        help="frames a second, 0 for as fast as possible (default: 60)",
    )
    parser.add_argument(
        "--seed",
        type=values.whole(0, 10**9),
        default=0,
        metavar="N",
        help="for everything random: bots and bad lines (default: 0)",
    )


def _add_connection_type(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--connection-type",
        type=values.connection_type,
        default=ConnectionType.LAN,
        metavar="TYPE",
        help=f"{', '.join(values.CONNECTION_TYPES)}: how many frames travel together, 1 to 6 "
        "(default: lan)",
    )


def _add_line(parser: argparse.ArgumentParser) -> None:
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


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object and nothing else"
    )


def _line(found: argparse.Namespace) -> Line | None:
    if not (found.ping or found.jitter or found.loss):
        return None
    return Line(found.ping, found.jitter, found.loss, found.seed)


_EXAMPLES = """examples:
  kaillera-client                          open the window
  kaillera-client demo                     watch two players play
  kaillera-client serve                    run a server on this computer
  kaillera-client ping example.org         measure how far away a server is
  kaillera-client list                     public servers and waiting games
  kaillera-client COMMAND --help           everything about one command
"""

_DEMO = """examples:
  kaillera-client demo                                   two players in two windows
  kaillera-client demo --players 4 --frames 3600 --json  a minute of four, for a program
  kaillera-client demo --ping 60 --jitter 20 --loss 5    on a bad line
  kaillera-client demo --players 3 --flip-bit 3:600      what a desync looks like

With a window in front, its player listens to your keyboard instead of the bot.
Exit code 0 when everybody played all frames and saw the same game, 1 when not.
"""

_PLAY = """examples:
  kaillera-client play example.org --name Ann --create "Demo Arena"
  kaillera-client play example.org --name Ben --join "Demo Arena"
  kaillera-client play 127.0.0.1 --name Bot --join "Demo Arena" --headless --frames 600

Exit code 0 when all frames were played (without --frames: when you ended the game), 1 when not.
"""

_SERVE = """examples:
  kaillera-client serve
  kaillera-client serve --port 27889 --name "My place" --motd "Be nice."

The server is not announced anywhere; give your friends your address.
"""

_PING = """examples:
  kaillera-client ping example.org
  kaillera-client ping 192.0.2.1:27889 --count 20
"""

_LIST = """examples:
  kaillera-client list
  kaillera-client list --game "street fighter"
  kaillera-client list --url https://example.org/servers.txt --no-ping --json

The delay is what to expect with the connection type lan. A list that you name with --url may have
private addresses in it. Exit code 0 when at least one list answered, 1 when none did.
"""

_CHAT = """examples:
  kaillera-client chat example.org --name Ann
  echo "Hello" | kaillera-client chat example.org --name Ann

/users and /games list who and what is there, /quit leaves; other commands go to the server.
"""
