"""The command line: what a person types becomes one of the checked values in `options`."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence

from kaillera_client.cli import game_arguments, look_arguments
from kaillera_client.cli.declaring import DEMO_FRAMES, Commands, Parsed, Parser
from kaillera_client.cli.display import has_display
from kaillera_client.cli.errors import UsageError
from kaillera_client.version import VERSION

__all__ = ["DEMO_FRAMES", "PROGRAM", "Parsed", "declared", "parse"]

PROGRAM = "kaillera-client"


def parse(
    arguments: Sequence[str], environment: Mapping[str, str], platform: str = sys.platform
) -> Parsed:
    """Return what `arguments` ask for; UsageError when it makes no sense, SystemExit for help and --version."""
    parser = declared()
    found = parser.parse_args(arguments)
    build: Callable[[argparse.Namespace, bool], Parsed] = found.build
    try:
        return build(found, has_display(platform, environment))
    except ValueError as error:
        raise UsageError(str(error)) from error


def declared() -> argparse.ArgumentParser:
    """Return the parser of the whole command line, with all commands."""
    parser = Parser(
        prog=PROGRAM,
        description="Play old games together over the network, on Kaillera servers.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {VERSION}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")
    _add_gui(commands)
    game_arguments.add_demo(commands)
    game_arguments.add_play(commands)
    game_arguments.add_serve(commands)
    look_arguments.add_ping(commands)
    look_arguments.add_list(commands)
    look_arguments.add_chat(commands)
    look_arguments.add_check(commands)
    look_arguments.add_check_updates(commands)
    look_arguments.add_install_library(commands)
    return parser


def _add_gui(commands: "Commands[Parser]") -> None:
    commands.add_parser("gui", help="open the window (also without any command)", add_help=False)
    commands.add_parser("demo-game", help="run the demo game alone, as the emulator it plays")


_EXAMPLES = """examples:
  kaillera-client                          open the window
  kaillera-client demo                     watch two players play
  kaillera-client serve                    run a server on this computer
  kaillera-client ping example.org         measure how far away a server is
  kaillera-client list                     public servers and waiting games
  kaillera-client check                    what may be wrong with this computer and its line
  kaillera-client install-library FILE     let an emulator's netplay open this client
  kaillera-client COMMAND --help           everything about one command
"""
