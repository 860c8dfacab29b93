"""The command lines of what opens games and servers: `demo`, `play` and `serve`."""

import argparse

from kaillera_client.cli import values
from kaillera_client.cli.declaring import (
    DEMO_FRAMES,
    Commands,
    Parsed,
    Parser,
    add_charset,
    add_command,
    add_connection_type,
    add_game_length,
    add_json,
    add_line,
    add_name,
    add_server,
    fps_of,
    line_of,
)
from kaillera_client.cli.options import DemoOptions, PlayOptions, ServeOptions
from kaillera_client.engine.commands import DEFAULT_PORT
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.text import ServerText
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.server.rules.config import ServerConfig

_JOIN_WAIT_S = 60.0
_LONGEST_WAIT_S = 86400.0


def add_demo(commands: "Commands[Parser]") -> None:
    """Declare `demo`."""
    parser = add_command(
        commands, "demo", "watch some players play on a server of their own", _DEMO, _demo
    )
    parser.add_argument(
        "--players", type=values.whole(2, 8), default=2, metavar="N", help="2 to 8 (default: 2)"
    )
    add_game_length(parser)
    add_connection_type(parser)
    add_line(parser)
    parser.add_argument("--headless", action="store_true", help="no windows")
    parser.add_argument(
        "--flip-bit",
        type=values.flip,
        metavar="PLAYER:FRAME",
        help="change one bit of that player's game after so many frames, to see what a desync looks like",
    )
    add_json(parser)


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
        fps=fps_of(found),
        connection_type=found.connection_type,
        line=line_of(found),
        seed=found.seed,
        headless=not windows,
        json=found.json,
        flip_bit=found.flip_bit,
    )
    return Parsed(options, found.verbose, tuple(remarks))


def add_play(commands: "Commands[Parser]") -> None:
    """Declare `play`."""
    parser = add_command(
        commands, "play", "play on any server, the demo game or in your emulator", _PLAY, _play
    )
    add_server(parser)
    add_name(parser)
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
    add_game_length(parser)
    add_connection_type(parser)
    parser.add_argument(
        "--attach",
        action="store_true",
        help="no demo game: your emulator plays; open Netplay in it",
    )
    parser.add_argument(
        "--emulator-name",
        metavar="NAME",
        help="what the server is told; must be the same for all players of a room "
        f"(default: {DEMO_EMULATOR.decode()}; with --attach what the emulator says)",
    )
    add_charset(parser)
    hands = parser.add_mutually_exclusive_group()
    hands.add_argument("--bot", action="store_true", help="the computer plays")
    hands.add_argument("--keyboard", action="store_true", help="you play (default in a window)")
    parser.add_argument("--headless", action="store_true", help="no window; the computer plays")
    add_line(parser)
    parser.add_argument(
        "--give-up-after",
        type=values.number(1, 600),
        default=15.0,
        metavar="SECONDS",
        help="end the game when the server is silent for so long (default: 15)",
    )
    add_json(parser)


def _play(found: argparse.Namespace, display: bool) -> Parsed:
    if found.attach:
        _refuse_what_the_emulator_decides(found)
    headless = found.headless or not display
    remarks = []
    if headless and found.keyboard:
        raise ValueError("The keyboard needs a window. Leave out --keyboard or --headless.")
    if not display and not found.headless and not found.attach:
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
        fps=fps_of(found),
        connection_type=found.connection_type,
        attach=found.attach,
        emulator=_emulator_name(text, found),
        charset=found.charset,
        line=line_of(found),
        seed=found.seed,
        headless=headless,
        bot=found.bot or headless,
        wait=wait,
        give_up_after=found.give_up_after,
        json=found.json,
    )
    return Parsed(options, found.verbose, tuple(remarks))


def _refuse_what_the_emulator_decides(found: argparse.Namespace) -> None:
    for option in ("frames", "fps", "bot", "keyboard", "headless"):
        value = getattr(found, option)
        if value is not None and value is not False:
            raise ValueError(f"With --attach your emulator plays. Leave out --{option}.")


def _emulator_name(text: ServerText, found: argparse.Namespace) -> bytes | None:
    if found.emulator_name is None:
        return None if found.attach else DEMO_EMULATOR
    return values.emulator_name(text, found.emulator_name)


def add_serve(commands: "Commands[Parser]") -> None:
    """Declare `serve`."""
    parser = add_command(commands, "serve", "run a server for others until Ctrl-C", _SERVE, _serve)
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
  kaillera-client play example.org --name Ann --create "Some Game" --attach

Exit code 0 when all frames were played (without --frames: when you ended the game), 1 when not.
"""

_SERVE = """examples:
  kaillera-client serve
  kaillera-client serve --port 27889 --name "My place" --motd "Be nice."

The server is not announced anywhere; give your friends your address.
"""
