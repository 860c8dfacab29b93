"""How one emulator is started."""

from dataclasses import dataclass

DEMO_KEY = ""
"""Stands for the demo game, which has no profile, where emulators are named by the keys of their profiles."""


@dataclass(frozen=True, slots=True)
class EmulatorProfile:
    """One emulator that the user set up.

    `key` never changes and names the profile in settings. `program` and `folder` are absolute paths as text; `folder`
    is "" for the program's own. `arguments` is one line as in a shell, with the placeholders of `placeholders.py`
    ({rom}, {game}, {player}, {players}, {name}). `wire_name` is what it is called on servers: players can only meet
    when it is equal. `charset` is what its game names are written in, "" for the server's.
    """

    key: str
    title: str
    program: str
    arguments: str = ""
    folder: str = ""
    wire_name: str = ""
    charset: str = ""
    unknown: str = ""
    """What a newer version has noted, as JSON."""
