"""A card: what happened, what to do, and buttons that do it. Pages and message bars show the same value."""

from dataclasses import dataclass
from enum import Enum, auto


class CardKind(Enum):
    """How serious a card is."""

    INFORMATION = "information"
    WARNING = "warning"
    TROUBLE = "trouble"


class CardAction(Enum):
    """What a card's button does; its text is in `views/card_actions.py`, its work with whoever took it on."""

    CONNECT_AGAIN = auto()
    SHOW_START = auto()
    SHOW_SERVERS = auto()
    SHOW_LOBBY = auto()
    LEAVE_ROOM = auto()
    PRACTISE = auto()
    CANCEL = auto()
    FETCH_LISTS = auto()
    STOP_FETCHING = auto()
    PASTE_ADDRESS = auto()
    RESET_FILTERS = auto()
    SHOW_ALL_SERVERS = auto()
    HOST_HERE = auto()
    CREATE_GAME = auto()
    SHOW_ALL_GAMES = auto()
    COPY_INVITE = auto()
    NOTIFY_ME = auto()
    USE_LAN = auto()
    CHANGE_NICKNAME = auto()
    CHOOSE_EMULATOR = auto()
    EDIT_ADDRESS = auto()
    WATCH_UNTIL_FREE = auto()
    COPY_TEXT = auto()
    SEND_ANYWAY = auto()
    EDIT_TEXT = auto()
    RECONNECT_NOW = auto()
    RECONNECT = auto()
    STOP_RECONNECTING = auto()
    TRY_IN_20_S = auto()
    STOP_WATCHING = auto()
    SHOW_INVITE = auto()
    START_ANYWAY = auto()
    SHOW_SETTINGS = auto()
    ADD_ROM_FOLDER = auto()
    CHOOSE_ROM_FOLDER = auto()
    CHOOSE_OTHER_FOLDER = auto()
    SCAN_AGAIN = auto()
    SHOW_ALL_ROMS = auto()
    PLAY_DEMO = auto()
    CHOOSE_ROM_FILE = auto()
    SHOW_SCANNED_FILES = auto()
    SHOW_MATCHING_FILES = auto()
    COPY_BOTH = auto()
    POST_ROM_CHECK = auto()
    EXPLAIN_SETS = auto()
    CHOOSE_PROGRAM = auto()
    EXPLAIN_EMULATORS = auto()
    EXPLAIN_ATTACHED = auto()
    QUIT = auto()
    CANCEL_LAUNCH = auto()
    LAUNCH_AGAIN = auto()
    SHOW_LAUNCH_LOG = auto()
    EDIT_EMULATOR = auto()
    WAIT_FOR_WINDOW = auto()
    STOP_EMULATOR = auto()
    EXPLAIN_BITNESS = auto()
    EXPLAIN_BLOCKED = auto()
    EXPLAIN_NETPLAY_MENU = auto()
    RUN_CHECKS = auto()
    COMPARE_ROMS = auto()
    RESTART_GAME = auto()
    SAVE_REPORT = auto()
    EXPLAIN_PORTS = auto()
    SHOW_LIBRARY = auto()
    COPY_ANYWAY = auto()
    INSTALL_LIBRARY = auto()
    UNDO_LIBRARY = auto()
    RELEASE_EMULATOR = auto()
    RELEASE_ANYWAY = auto()
    LOG_IN_AGAIN = auto()
    CHOOSE_SERVER = auto()
    CHECK_UPDATES = auto()
    STOP_UPDATE_CHECK = auto()
    CHECK_UPDATES_DAILY = auto()
    SHOW_UPDATE_SETTING = auto()
    OPEN_RELEASE_PAGE = auto()
    SKIP_RELEASE = auto()
    EXPLAIN_UPDATES = auto()


@dataclass(frozen=True, slots=True)
class Card:
    """One card; in a message bar it replaces an older one of the same `topic`.

    `state_id` is its number in the message catalogue, such as "C05". `server_text` are the server's own words.
    """

    topic: str
    kind: CardKind
    headline: str
    advice: str = ""
    server_text: str = ""
    actions: tuple[CardAction, ...] = ()
    details: tuple[str, ...] = ()
    """Lines to look at in case of need, such as a program's last output."""

    state_id: str = ""
