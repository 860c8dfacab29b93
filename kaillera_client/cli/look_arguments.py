"""The command lines of what looks around: `ping`, `list`, `chat`, `check`, `check-updates`; and `install-library`."""

import argparse
from pathlib import Path

from kaillera_client.cli import values
from kaillera_client.cli.declaring import (
    Commands,
    Parsed,
    Parser,
    add_charset,
    add_command,
    add_json,
    add_name,
    add_server,
)
from kaillera_client.cli.options import (
    ChatOptions,
    CheckOptions,
    CheckUpdatesOptions,
    InstallLibraryOptions,
    ListOptions,
    PingOptions,
)
from kaillera_client.diagnostics.values import Check
from kaillera_client.engine.text import ServerText
from kaillera_client.masterlist.sources import DEFAULT_SOURCES
from kaillera_client.updates.place import place_of_this_build


def add_ping(commands: "Commands[Parser]") -> None:
    """Declare `ping`."""
    parser = add_command(commands, "ping", "measure how far away a server is", _PING, _ping)
    add_server(parser)
    parser.add_argument(
        "--count",
        type=values.whole(1, 100),
        default=5,
        metavar="N",
        help="how often to ask (default: 5)",
    )
    add_json(parser)


def _ping(found: argparse.Namespace, _display: bool) -> Parsed:
    return Parsed(PingOptions(found.server, found.count, found.json), found.verbose)


def add_list(commands: "Commands[Parser]") -> None:
    """Declare `list`."""
    parser = add_command(commands, "list", "show public servers and waiting games", _LIST, _list)
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
    add_json(parser)


def _list(found: argparse.Namespace, _display: bool) -> Parsed:
    sources = DEFAULT_SOURCES if found.url is None else tuple(dict.fromkeys(found.url))
    options = ListOptions(sources, found.game.strip(), not found.no_ping, found.json)
    return Parsed(options, found.verbose)


def add_chat(commands: "Commands[Parser]") -> None:
    """Declare `chat`."""
    parser = add_command(commands, "chat", "talk in a server's lobby", _CHAT, _chat)
    add_server(parser)
    add_name(parser)
    add_charset(parser)


def _chat(found: argparse.Namespace, _display: bool) -> Parsed:
    name = values.user_name(ServerText(found.charset), found.name)
    return Parsed(ChatOptions(found.server, found.name, name, found.charset), found.verbose)


def add_check(commands: "Commands[Parser]") -> None:
    """Declare `check`."""
    summary = "find out what may be wrong with this computer and its line"
    parser = add_command(commands, "check", summary, _CHECK, _check)
    parser.add_argument(
        "--only",
        type=values.checks,
        default=frozenset(Check),
        metavar="NAMES",
        help=f"only these, with commas between them: {', '.join(check.value for check in Check)}",
    )
    parser.add_argument(
        "--no-network", action="store_true", help="ask no name server, no list and no server"
    )
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="save a report without addresses, names and folders there; nothing is ever sent",
    )
    parser.add_argument(
        "--profile", type=Path, metavar="FOLDER", help="look at another profile's settings"
    )
    add_json(parser)


def _check(found: argparse.Namespace, _display: bool) -> Parsed:
    options = CheckOptions(
        found.only, not found.no_network, found.report, found.profile, found.json
    )
    return Parsed(options, found.verbose)


def add_check_updates(commands: "Commands[Parser]") -> None:
    """Declare `check-updates`."""
    summary = "ask whether there is a newer version; nothing is downloaded"
    parser = add_command(commands, "check-updates", summary, _UPDATES, _check_updates)
    parser.add_argument(
        "--url",
        type=values.release_place,
        default=place_of_this_build(),
        metavar="URL",
        help="ask for this document instead of the one that this build knows; only https",
    )
    add_json(parser)


def _check_updates(found: argparse.Namespace, _display: bool) -> Parsed:
    return Parsed(CheckUpdatesOptions(found.url, found.json), found.verbose)


def add_install_library(commands: "Commands[Parser]") -> None:
    """Declare `install-library`."""
    summary = "put our Kaillera library beside an emulator, or take it away again"
    parser = add_command(commands, "install-library", summary, _INSTALL, _install_library)
    parser.add_argument(
        "program",
        type=Path,
        metavar="PROGRAM",
        help="the emulator's own program, such as fbneo.exe",
    )
    parser.add_argument(
        "--undo", action="store_true", help="have the emulator's folder as it was before"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="only say what would be done; nothing is written"
    )
    parser.add_argument(
        "--libraries",
        type=Path,
        metavar="FOLDER",
        help="where the built libraries are (default: those of this client)",
    )
    add_json(parser)


def _install_library(found: argparse.Namespace, _display: bool) -> Parsed:
    options = InstallLibraryOptions(
        found.program, found.undo, found.dry_run, found.libraries, found.json
    )
    return Parsed(options, found.verbose)


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

_CHECK = """examples:
  kaillera-client check
  kaillera-client check --only udp,computer --json
  kaillera-client check --report report.txt

Takes at most 20 s. What could not be tested is told as not tested, never as fine. Exit code 0 when
nothing needs a look, 1 when something does or the report could not be saved.
"""

_UPDATES = """examples:
  kaillera-client check-updates
  kaillera-client check-updates --url https://example.org/newest.json --json

Who is asked learns your version and, as any web server, your address. Exit code 0 when it is known
whether there is a newer version, 1 when it is not.
"""

_INSTALL = """examples:
  kaillera-client install-library ~/Games/fbneo/fbneo.exe
  kaillera-client install-library ~/Games/fbneo/fbneo.exe --dry-run
  kaillera-client install-library ~/Games/fbneo/fbneo.exe --undo

The program is only read: its header says which library it can load. A library that is there already is
kept beside it, and --undo puts it back. Exit code 1 when nothing was changed because it cannot be done.
"""
