"""The buttons of cards: one text for each action, so that the same button reads the same everywhere."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.views.veiling import tell_description, tell_tip
from kaillera_client.gui.views.widgets import button

translate = QCoreApplication.translate


def action_text(action: CardAction) -> str:
    """Return what stands on an action's button."""
    texts = {
        CardAction.CONNECT_AGAIN: translate("cards", "Try again"),
        CardAction.SHOW_START: translate("cards", "Other ways to play"),
        CardAction.SHOW_SERVERS: translate("cards", "Other servers"),
        CardAction.SHOW_LOBBY: translate("cards", "Go to the lobby"),
        CardAction.LEAVE_ROOM: translate("cards", "Leave the room"),
        CardAction.PRACTISE: translate("cards", "Practise now"),
        CardAction.CANCEL: translate("cards", "Cancel"),
        CardAction.FETCH_LISTS: translate("cards", "Try again"),
        CardAction.STOP_FETCHING: translate("cards", "Cancel"),
        CardAction.PASTE_ADDRESS: translate("cards", "Paste address"),
        CardAction.RESET_FILTERS: translate("cards", "Reset filters"),
        CardAction.SHOW_ALL_SERVERS: translate("cards", "Show all servers"),
        CardAction.HOST_HERE: translate("cards", "Host one here"),
        CardAction.CREATE_GAME: translate("cards", "Create game"),
        CardAction.SHOW_ALL_GAMES: translate("cards", "Show all"),
        CardAction.COPY_INVITE: translate("cards", "Copy invite"),
        CardAction.NOTIFY_ME: translate("cards", "Notify me"),
        CardAction.USE_LAN: translate("cards", "Use LAN and reconnect"),
        CardAction.CHANGE_NICKNAME: translate("cards", "Change nickname"),
        CardAction.CHOOSE_EMULATOR: translate("cards", "Choose emulator"),
        CardAction.EDIT_ADDRESS: translate("cards", "Edit"),
        CardAction.WATCH_UNTIL_FREE: translate("cards", "Try every 15 s and tell me"),
        CardAction.COPY_TEXT: translate("cards", "Copy"),
        CardAction.SEND_ANYWAY: translate("cards", "Send with ? instead"),
        CardAction.EDIT_TEXT: translate("cards", "Edit"),
        CardAction.RECONNECT_NOW: translate("cards", "Now"),
        CardAction.RECONNECT: translate("cards", "Reconnect"),
        CardAction.STOP_RECONNECTING: translate("cards", "Cancel"),
        CardAction.TRY_IN_20_S: translate("cards", "Try again in 20 s"),
        CardAction.STOP_WATCHING: translate("cards", "Stop trying"),
        CardAction.START_ANYWAY: translate("cards", "Start anyway"),
        CardAction.SHOW_INVITE: translate("cards", "Show the invitation"),
        CardAction.SHOW_SETTINGS: translate("cards", "Settings"),
        CardAction.ADD_ROM_FOLDER: translate("cards", "Add folder…"),
        CardAction.CHOOSE_ROM_FOLDER: translate("cards", "Choose folder"),
        CardAction.CHOOSE_OTHER_FOLDER: translate("cards", "Choose another"),
        CardAction.SCAN_AGAIN: translate("cards", "Scan again"),
        CardAction.SHOW_ALL_ROMS: translate("cards", "Show all"),
        CardAction.PLAY_DEMO: translate("cards", "Play the demo"),
        CardAction.CHOOSE_ROM_FILE: translate("cards", "Choose file…"),
        CardAction.SHOW_SCANNED_FILES: translate("cards", "Show the files"),
        CardAction.SHOW_MATCHING_FILES: translate("cards", "Show my matching files"),
        CardAction.COPY_BOTH: translate("cards", "Copy both"),
        CardAction.POST_ROM_CHECK: translate("cards", "Post ROM check"),
        CardAction.EXPLAIN_SETS: translate("cards", "What is a full set?"),
        CardAction.CHOOSE_PROGRAM: translate("cards", "Choose program…"),
        CardAction.EXPLAIN_EMULATORS: translate("cards", "What works here?"),
        CardAction.EXPLAIN_ATTACHED: translate("cards", "What to know of it"),
        CardAction.CANCEL_LAUNCH: translate("cards", "Cancel"),
        CardAction.LAUNCH_AGAIN: translate("cards", "Try again"),
        CardAction.SHOW_LAUNCH_LOG: translate("cards", "Show log"),
        CardAction.EDIT_EMULATOR: translate("cards", "Settings"),
        CardAction.WAIT_FOR_WINDOW: translate("cards", "Wait"),
        CardAction.STOP_EMULATOR: translate("cards", "Stop it"),
        CardAction.EXPLAIN_BITNESS: translate("cards", "How to fix it"),
        CardAction.EXPLAIN_BLOCKED: translate("cards", "How to allow it"),
        CardAction.EXPLAIN_NETPLAY_MENU: translate("cards", "Show me"),
        CardAction.RUN_CHECKS: translate("cards", "Run checks"),
        CardAction.COMPARE_ROMS: translate("cards", "Compare ROMs"),
        CardAction.RESTART_GAME: translate("cards", "Restart game"),
        CardAction.SAVE_REPORT: translate("cards", "Save report"),
        CardAction.EXPLAIN_PORTS: translate("cards", "How to"),
        CardAction.SHOW_LIBRARY: translate("cards", "Show the library"),
        CardAction.COPY_ANYWAY: translate("cards", "Copy anyway"),
        CardAction.INSTALL_LIBRARY: translate("cards", "Install the right one…"),
        CardAction.UNDO_LIBRARY: translate("cards", "Undo…"),
        CardAction.RELEASE_EMULATOR: translate("cards", "Let it go on alone"),
        CardAction.RELEASE_ANYWAY: translate("cards", "End the game and let it go"),
        CardAction.LOG_IN_AGAIN: translate("cards", "Log in again"),
        CardAction.CHOOSE_SERVER: translate("cards", "Show servers"),
        CardAction.CHECK_UPDATES: translate("cards", "Check now"),
        CardAction.STOP_UPDATE_CHECK: translate("cards", "Cancel"),
        CardAction.CHECK_UPDATES_DAILY: translate("cards", "Check once a day"),
        CardAction.SHOW_UPDATE_SETTING: translate("cards", "Settings"),
        CardAction.OPEN_RELEASE_PAGE: translate("cards", "Open its page"),
        CardAction.SKIP_RELEASE: translate("cards", "Not this one"),
        CardAction.EXPLAIN_UPDATES: translate("cards", "What does it do?"),
        CardAction.QUIT: translate("cards", "Quit anyway"),
    }
    return texts[action]


def action_buttons(
    card: Card, name: str, act: Callable[[CardAction], None], *, primary: bool
) -> list[QPushButton]:
    """Return a card's buttons, all named `name`; the first may be the primary one."""
    result = []
    for number, action in enumerate(card.actions):
        press = button(action_text(action), name, "", primary=primary and not number)
        words = card.advice or card.headline
        tell_tip(press, words)
        tell_description(press, words)
        press.clicked.connect(lambda _checked=False, action=action: act(action))
        result.append(press)
    return result
