"""The manual page kaillera-client(1), written from the parsers of the command line, so that it says what they take."""

import argparse
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from kaillera_client.cli import arguments
from kaillera_client.gui import options

_HEAD: Final = """\
.TH KAILLERA-CLIENT 1 "{date:%Y-%m-%d}" "kaillera-client {version}" "User Commands"
.SH NAME
kaillera-client \\- play old games together over the network
.SH SYNOPSIS
.B kaillera-client
.RI [ LINK ]
.br
.B kaillera-client gui
.RI [ OPTION ]...\\&
.RI [ LINK ]
.br
.B kaillera-client
.I COMMAND
.RI [ OPTION ]...
.SH DESCRIPTION
A netplay client for Kaillera servers.
Without a command it opens its window; where there is no display, it plays a short demo in the terminal.
With a
.B kaillera:
link the window asks before it follows it.
There is one window for each profile: a second start hands its link to the first and ends.
.SH OPTIONS
.TP
\\fB\\-h\\fR, \\fB\\-\\-help\\fR
Every command has it: show what it takes, and leave.
"""
_TAIL: Final = """\
.SH EXIT STATUS
.TP
.B 0
It worked.
.TP
.B 1
It did not.
.TP
.B 2
The command line makes no sense.
.TP
.B 130
Interrupted.
.SH ENVIRONMENT
.TP
.B KAILLERA_PROFILE_DIR
The folder of settings and servers, in the place of the usual one.
.TP
.B KAILLERA_LOG
How much is logged to standard error, such as
.BR debug .
.SH FILES
.TP
.I $XDG_CONFIG_HOME/kaillera-client
Settings, servers and notes of this user;
.I ~/.config/kaillera-client
when that variable is not set.
Nothing is written before the first start, and removing the program leaves this folder as it is.
"""


def page(version: str, date: datetime) -> str:
    """Return the page as troff text."""
    lines = [_HEAD.format(version=escaped(version), date=date), _arguments(arguments.declared())]
    lines.append(".SH COMMANDS\n")
    for name, summary, parser in commands():
        lines.append(f".SS {escaped(name)}\n{escaped(sentence(summary))}\n{_arguments(parser)}")
    return "".join(lines) + _TAIL


def commands() -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Yield each command's name, what it does in half a sentence, and its parser."""
    terminal = arguments.declared()
    for action in terminal._actions:
        if isinstance(action, argparse._SubParsersAction):  # argparse has no public name for it
            summaries = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, parser in action.choices.items():
                window = options.declared() if name == "gui" else parser
                yield name, summaries[name], window


def option_names() -> set[str]:
    """Return every option of every command, such as `--json`."""
    parsers = [arguments.declared(), *(parser for _, _, parser in commands())]
    return {
        name for parser in parsers for action in parser._actions for name in action.option_strings
    }


def _arguments(parser: argparse.ArgumentParser) -> str:
    return "".join(
        _argument(action)
        for action in parser._actions
        if not isinstance(action, argparse._SubParsersAction | argparse._HelpAction)
    )


def _argument(action: argparse.Action) -> str:
    values = _values(action)
    if action.option_strings:
        heads = ", ".join(f"\\fB{escaped(name)}\\fR" for name in action.option_strings)
    else:
        heads, values = values, ""
    about = (action.help or "") % {"prog": arguments.PROGRAM, "default": action.default}
    return f".TP\n{heads}{' ' if values else ''}{values}\n{escaped(sentence(about))}\n"


def _values(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    names = action.metavar
    if names is None:
        names = "|".join(map(str, action.choices)) if action.choices else action.dest.upper()
    parts = (names,) if isinstance(names, str) else names
    return " ".join(f"\\fI{escaped(part)}\\fR" for part in parts)


def sentence(text: str) -> str:
    """Return a half sentence of --help as a whole one."""
    text = " ".join(text.split())
    return text if not text or text.endswith((".", ")")) else f"{text}."


def escaped(text: str) -> str:
    """Return text that troff prints as it is: nothing in it is a command, and a minus stays a minus."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("’", "\\(cq")
    return f"\\&{text}" if text.startswith((".", "'")) else text
