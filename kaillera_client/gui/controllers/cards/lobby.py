"""The cards of the lobby: what a server said there, what can be done about it."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.views.encoding_choice import charset_name

CHAT = "chat"
REQUEST = "request"
REMINDER = "reminder"

NOTES = frozenset({"R01", "R02"})
"""These stand in one line above the field of the chat."""

translate = QCoreApplication.translate


def no_games() -> Card:
    """E07: nobody has opened a game."""
    return Card(
        "games",
        CardKind.INFORMATION,
        translate("lobby", "Nobody has opened a game yet."),
        translate("lobby", "Open one – others see it at once."),
        actions=(CardAction.CREATE_GAME, CardAction.NOTIFY_ME),
        state_id="E07",
    )


def no_game_found(hidden: int) -> Card:
    """All games are hidden by the search or by "Waiting only"."""
    text = translate("lobby", "{n} games are hidden by your search.")
    if hidden == 1:
        text = translate("lobby", "One game is hidden by your search.")
    return Card(
        "games-filter",
        CardKind.INFORMATION,
        translate("lobby", "No game matches."),
        text.format(n=hidden),
        actions=(CardAction.SHOW_ALL_GAMES,),
    )


def too_fast(seconds: float) -> Card:
    """R01, a note: the server threw a line away because it came too fast."""
    text = translate("lobby", "This server wants {s} s between messages. Your text is kept.")
    return Card(
        CHAT,
        CardKind.WARNING,
        translate("lobby", "Too fast."),
        text.format(s=f"{seconds:g}"),
        state_id="R01",
    )


def silenced() -> Card:
    """R02, a note: an operator has muted us."""
    return Card(
        CHAT,
        CardKind.WARNING,
        translate("lobby", "An operator has muted you here."),
        translate("lobby", "Your text was not sent."),
        state_id="R02",
    )


def game_running(game: str, server_text: str = "") -> Card:
    """R03: the game that we wanted to join is running."""
    return Card(
        REQUEST,
        CardKind.INFORMATION,
        translate("lobby", "{game} is running.").format(game=game),
        translate("lobby", "Get told when it ends?"),
        server_text=server_text,
        actions=(CardAction.NOTIFY_ME,),
        state_id="R03",
    )


def single_player_refused(server_text: str = "") -> Card:
    """R08: this server starts no game for one player."""
    return Card(
        REQUEST,
        CardKind.WARNING,
        translate("lobby", "This server needs two players."),
        translate("lobby", "To try alone:"),
        server_text=server_text,
        actions=(CardAction.PRACTISE,),
        state_id="R08",
    )


def game_refused(game: str, server_text: str = "") -> Card:
    """R09: this server does not allow a game."""
    return Card(
        REQUEST,
        CardKind.WARNING,
        translate("lobby", "This server does not allow {game}.").format(game=game),
        server_text=server_text,
        actions=(CardAction.SHOW_SERVERS,),
        state_id="R09",
    )


def lossy_text(charset: str, character: str) -> Card:
    """R13: the server's charset has no place for a character."""
    text = translate("lobby", "This server uses {enc}; “{ch}” cannot be sent.")
    return Card(
        CHAT,
        CardKind.WARNING,
        text.format(enc=charset_name(charset), ch=character),
        translate("lobby", "Nothing was sent yet."),
        actions=(CardAction.SEND_ANYWAY, CardAction.EDIT_TEXT),
        state_id="R13",
    )


def command_too_long(most: int) -> Card:
    """A command cannot be sent in pieces."""
    text = translate("lobby", "This server takes {most} characters at most. Your text is kept.")
    return Card(
        CHAT,
        CardKind.WARNING,
        translate("lobby", "This command is too long."),
        text.format(most=most),
    )


def will_tell() -> Card:
    """A note: "Notify me" was understood."""
    return Card(
        CHAT,
        CardKind.INFORMATION,
        translate("lobby", "You get told as soon as it happens, while you are on this server."),
    )


def game_waits(game: str) -> Card:
    """What somebody wanted to be told: a game that ran can be joined."""
    return Card(
        REMINDER,
        CardKind.INFORMATION,
        translate("lobby", "{game} has ended.").format(game=game),
        translate("lobby", "Its room waits for players in the lobby."),
        actions=(CardAction.SHOW_LOBBY,),
    )


def game_opened(game: str, host: str) -> Card:
    """What somebody wanted to be told: there is a game."""
    return Card(
        REMINDER,
        CardKind.INFORMATION,
        translate("lobby", "{host} has opened {game}.").format(host=host, game=game),
        translate("lobby", "You can join it in the lobby."),
        actions=(CardAction.SHOW_LOBBY,),
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with realistic values."""
    game = "Street Fighter II Turbo (USA)"
    return (
        no_games(),
        no_game_found(12),
        too_fast(2),
        silenced(),
        game_running(game, "Join Game Denied: You may not join a game in-progress!"),
        single_player_refused("Start Game Denied: Server does not allow single player!"),
        game_refused(game, "Create Game Denied: Server does not allow playing this game!"),
        lossy_text("cp1252", "я"),
        command_too_long(150),
        will_tell(),
        game_waits(game),
        game_opened(game, "Bo"),
    )
