"""The commands that server software understands in its lobby; nothing is offered that is not known to exist there."""

from dataclasses import dataclass
from enum import IntEnum

from kaillera_client.advice.delay import ServerFamily


class Access(IntEnum):
    """Who may use a command; the server decides, and most do not tell who is what."""

    EVERYBODY = 0
    MODERATOR = 1
    ADMINISTRATOR = 2


@dataclass(frozen=True, slots=True)
class ServerCommand:
    """A command as it is typed: `word`, then `arguments` in words."""

    word: str
    arguments: str = ""
    access: Access = Access.EVERYBODY


@dataclass(frozen=True, slots=True)
class ReadyCommand:
    """A command about somebody or something, ready to be sent: `word` names its meaning, `line` is sent."""

    word: str
    line: str
    access: Access


_EMULINKER = frozenset({ServerFamily.EMULINKER_K, ServerFamily.EMULINKER_SF})

_EMULINKER_COMMANDS = (
    ServerCommand("/help"),
    ServerCommand("/ignore", "id"),
    ServerCommand("/ignoreall"),
    ServerCommand("/me", "text"),
    ServerCommand("/msg", "id text"),
    ServerCommand("/msgoff"),
    ServerCommand("/msgon"),
    ServerCommand("/myip"),
    ServerCommand("/unignore", "id"),
    ServerCommand("/unignoreall"),
    ServerCommand("/version"),
    ServerCommand("/finduser", "name", Access.MODERATOR),
    ServerCommand("/kick", "id", Access.MODERATOR),
    ServerCommand("/silence", "id minutes", Access.MODERATOR),
    ServerCommand("/announce", "text", Access.ADMINISTRATOR),
    ServerCommand("/ban", "id minutes", Access.ADMINISTRATOR),
    ServerCommand("/closegame", "id", Access.ADMINISTRATOR),
)
_OWN_COMMANDS = (ServerCommand("/help"), ServerCommand("/version"))

_USER_TEMPLATES = (
    ("/silence", "/silence {id} 15", Access.MODERATOR),
    ("/kick", "/kick {id}", Access.MODERATOR),
    ("/ban", "/ban {id} 60", Access.ADMINISTRATOR),
    ("/tempmoderator", "/tempmoderator {id} 60", Access.ADMINISTRATOR),
)
_GAME_TEMPLATES = (("/closegame", "/closegame {id}", Access.ADMINISTRATOR),)


def lobby_commands(family: ServerFamily) -> tuple[ServerCommand, ...]:
    """Return what can be typed in the lobby of a server, everybody's commands first."""
    if family in _EMULINKER:
        return _EMULINKER_COMMANDS
    return _OWN_COMMANDS if family is ServerFamily.OWN else ()


def knows_private_messages(family: ServerFamily) -> bool:
    """Tell whether `/msg id text` is known to work."""
    return family in _EMULINKER


def commands_about_user(family: ServerFamily, user_id: int) -> tuple[ReadyCommand, ...]:
    """Return what a moderator can do with somebody; the numbers in the lines can be changed before sending."""
    return _ready(_USER_TEMPLATES, user_id) if family in _EMULINKER else ()


def commands_about_game(family: ServerFamily, game_id: int) -> tuple[ReadyCommand, ...]:
    """Return what an administrator can do with a game."""
    return _ready(_GAME_TEMPLATES, game_id) if family in _EMULINKER else ()


def _ready(
    templates: tuple[tuple[str, str, Access], ...], identifier: int
) -> tuple[ReadyCommand, ...]:
    return tuple(
        ReadyCommand(word, line.format(id=identifier), access) for word, line, access in templates
    )
