"""A lively lobby with fictional people, in several scripts."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.delay import ServerFamily
from kaillera_client.advice.quality import quality_of
from kaillera_client.gui.controllers.cards import lobby as cards
from kaillera_client.gui.controllers.cards.roms import none_playable
from kaillera_client.gui.models.lobby_values import (
    CharsetChoice,
    GameRow,
    GameState,
    LobbyHeader,
    Relation,
    UserRow,
)
from kaillera_client.gui.models.server_commands import lobby_commands
from kaillera_client.gui.models.values import ChatKind, ChatLine, PageId
from kaillera_client.gui.samples import status
from kaillera_client.gui.views.chat_field import Offer
from kaillera_client.gui.views.command_words import explained
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.roms.match import Possession

translate = QCoreApplication.translate

_PING = 43.0

_USERS = (
    UserRow(1, "Ana", 43, "LAN", own=True),
    UserRow(2, "Bo", 58, "LAN", own=False, relation=Relation.FRIEND),
    UserRow(3, "Cy", 88, "Good", own=False),
    UserRow(4, "Дмитрий", 31, "LAN", own=False),
    UserRow(5, "Σοφία", 64, "LAN", own=False, relation=Relation.FRIEND),
    UserRow(6, "Łukasz", 72, "Excellent", own=False),
    UserRow(7, "Zoé", 27, "LAN", own=False),
    UserRow(8, "Loud Larry", 140, "Bad", own=False, relation=Relation.IGNORED),
    UserRow(9, "İpek", 96, "Good", own=False),
    UserRow(10, "Mika", 55, "LAN", own=False),
)

_GAMES = (
    GameRow(
        1, "Street Fighter II Turbo (USA)", "Bo", "1/2", "Snes 1", True, GameState.WAITING, 58
    ),
    GameRow(2, "Tetris Attack (USA) (En)", "Cy", "2/4", "Snes 2", False, GameState.WAITING, 88),
    GameRow(3, "Demo Arena", "Σοφία", "1/8", "Demo", True, GameState.WAITING, 64),
    GameRow(4, "Bomberman 64", "Mika", "3/4", "N64 1", False, GameState.SYNCHRONISING, 55),
    GameRow(5, "Metal Slug X", "Zoé", "2/2", "Arcade", False, GameState.PLAYING, 27),
    GameRow(6, "*Chat corner", "Дмитрий", "4/50", "Snes 1", False, GameState.PLAYING, 31),
    GameRow(7, "Король боя 98", "Łukasz", "2/2", "Arcade", False, GameState.PLAYING, 72),
)

_ROMS = (
    Possession.HAVE_IT,
    Possession.OTHER_FILE,
    Possession.NOT_NEEDED,
    Possession.NOT_FOUND,
    Possession.HAVE_IT,
    Possession.NOT_FOUND,
    Possession.NOT_FOUND,
)

_CHAT = (
    ChatLine("19:01", ChatKind.CLIENT, "", "Bo opened “Street Fighter II Turbo (USA)”."),
    ChatLine("19:02", ChatKind.PERSON, "Cy", "anyone for tetris? first to five"),
    ChatLine("19:02", ChatKind.PERSON, "Σοφία", "Καλησπέρα, παίζουμε;"),
    ChatLine("19:03", ChatKind.PERSON, "Дмитрий", "Добрый вечер всем"),
    ChatLine("19:03", ChatKind.OWN, "Ana", "Two rounds with Bo, then I join you, Cy"),
    ChatLine("19:04", ChatKind.CLIENT, "", "Zoé came."),
    ChatLine("19:04", ChatKind.SERVER, "server", "The server restarts tonight at two."),
    ChatLine("19:05", ChatKind.PERSON, "Bo", "room is open, LAN please"),
)

_MESSAGE = (
    "Welcome to Retro House, open since 2009",
    "Be friendly. Use the connection type LAN.",
    "News and rules: https://retro-house.example/rules",
    "EmuLinker-K 0.16",
)


def fill(window: MainWindow, models: Models) -> None:
    """Show the lobby of a server with people, games, chat and a message."""
    page = window.lobby
    for user in _USERS:
        models.users.put(user)
    for game, rom in zip(_GAMES, _ROMS, strict=True):
        models.games.put(replace(game, rom=rom))
    models.lobby_chat.replace(_CHAT)
    page.show_when_empty(cards.no_games(), cards.no_game_found)
    page.create_sheet.close_sheet()
    page.show_server("Retro House")
    page.show_family(ServerFamily.EMULINKER_K)
    page.show_header(
        LobbyHeader("Retro House", 31, _PING, quality_of(_PING), frames=3, frames_sure=True)
    )
    page.motd.show_lines(_MESSAGE)
    if page.chat.encoding is not None:
        page.chat.encoding.show_choice(CharsetChoice("utf-8"))
    page.games.selectRow(0)
    page.focus_first()
    status.on_server(window, translate("status", "in the lobby"))
    window.allow_page(PageId.LOBBY, True)
    window.go_to(PageId.LOBBY)


def empty(window: MainWindow, models: Models) -> None:
    """Show a lobby in which nobody has opened a game (E07)."""
    fill(window, models)
    models.games.clear()


def unfolded(window: MainWindow, models: Models) -> None:
    """Show the whole message of the server and one of its links before it is opened."""
    fill(window, models)
    window.lobby.motd.unfold(True)
    window.lobby.strip.ask_link("https://retro-house.example/rules")


def moderating(window: MainWindow, models: Models) -> None:
    """Show a moderator's command before it is sent."""
    fill(window, models)
    window.lobby.strip.ask_command("/silence 8 15")


def writing(window: MainWindow, models: Models) -> None:
    """Show what a slash suggests, and a line that waits for its turn."""
    fill(window, models)
    chat = window.lobby.chat
    chat.show_waiting("Slow mode: 1.4 s · “see you there” waits")
    chat.edit.setFocus()
    chat.edit.insert("/m")
    commands = [one for one in lobby_commands(ServerFamily.EMULINKER_K) if one.word[1] == "m"]
    chat.show_offers(tuple(Offer(0, one.word, explained(one)) for one in commands), 0)


def playable(window: MainWindow, models: Models) -> None:
    """Show that "Playable only" hides every game (E08)."""
    fill(window, models)
    for game in models.games.rows():
        models.games.put(replace(game, rom=Possession.NOT_FOUND))
    window.lobby.show_when_none_playable(none_playable)
    window.lobby.playable_only.setChecked(True)


def searching(window: MainWindow, models: Models) -> None:
    """Show a search that hides every game."""
    fill(window, models)
    window.lobby.search.setText("z")


SCREENS: Mapping[str, Callable[[MainWindow, Models], None]] = {
    "lobby": fill,
    "lobby-empty": empty,
    "lobby-message": unfolded,
    "lobby-command": moderating,
    "lobby-writing": writing,
    "lobby-search": searching,
    "lobby-playable": playable,
}
