"""All topics of the help: their order, how they are found, and which one belongs to a place in the window."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QWidget

from kaillera_client.gui.models.help_values import Topic
from kaillera_client.gui.views.help_emulators import emulator_topics
from kaillera_client.gui.views.help_hosting import hosting_topics
from kaillera_client.gui.views.help_playing import playing_topics
from kaillera_client.gui.views.help_troubles import trouble_topics

TOPIC_PROPERTY = "helpTopic"
"""A widget with this property has a topic of its own, and so has everything in it."""

FIRST_TOPIC = "first-game"

_PLACES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Pages: what is asked there most.
        "page_welcome": FIRST_TOPIC,
        "page_servers": "empty-list",
        "page_lobby": FIRST_TOPIC,
        "page_room": "delay",
        "page_library": "rom-check",
        "page_settings": "lan",
        "page_compact": FIRST_TOPIC,
        # The first page.
        "nick_edit": "nickname",
        "btn_join_friend": "friend",
        "friend_edit": "friend",
        "address_edit": "friend",
        "connection_choice": "lan",
        "port_edit": "ports",
        "btn_host": "hosting",
        # Servers, lobby and chat.
        "servers_paste": "empty-list",
        "servers_tabs": "master-lists",
        "chat_encoding": "encoding",
        "chat_edit": "encoding",
        "chat_view": "encoding",
        # The room.
        "btn_lagstat": "stalls",
        "lagstat_card": "stalls",
        "chk_same_delay": "delay",
        "btn_romcheck": "rom-check",
        "rom_panel": "rom-check",
        "create_sheet": FIRST_TOPIC,
        "create_emulator": "emulators",
        "create_emulators": "emulators",
        "emulator_panel": "emulators",
        "emulator_arguments": "emulator-start",
        "emulator_folder": "emulator-start",
        "emulator_try": "emulator-start",
        "launch_log": "emulator-start",
        "btn_invite": "friend",
        "ping_graph": "lag",
        "ping_table": "lag",
        # Settings, by their fields.
        "setting_nickname": "nickname",
        "setting_connection_type": "lan",
        "setting_list_urls": "master-lists",
        "setting_use_default_lists": "master-lists",
        "setting_hosting_port": "ports",
        "setting_rom_folders": "rom-check",
        "setting_dat_files": "rom-check",
        "setting_post_rom_check": "rom-check",
        "setting_emulator": "emulators",
        "setting_sync_check": "desync",
        "setting_streamer_mode": "streamer",
        "setting_check_updates": "updates",
        "setting_good_ms": "delay",
        "setting_fair_ms": "delay",
        # The help itself.
        "diag_list": "checks",
        "diag_run": "checks",
        "diag_stop": "checks",
        "diag_save": "report",
        "diag_copy": "report",
        "report_preview": "report",
    }
)

_CARDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "E01": "empty-list",
        "E02": "empty-list",
        "E03": "empty-list",
        "E06": "ports",
        "E08": "rom-check",
        "E09": "rom-check",
        "E10": "rom-check",
        "E11": "emulators",
        "C01": "udp",
        "C02": "udp",
        "C03": "udp",
        "C04": "empty-list",
        "C05": "kicked",
        "C06": "lag",
        "C07": "lan",
        "C08": "emulators",
        "C09": "kicked",
        "C10": "kicked",
        "C11": "nickname",
        "C12": "kicked",
        "C13": "kicked",
        "R04": "kicked",
        "R05": "emulators",
        "R06": "emulators",
        "R07": "lan",
        "R11": "stalls",
        "R12": "kicked",
        "R13": "encoding",
        "O01": "udp",
        "O02": "udp",
        "O03": "wifi",
        "L01": "emulator-start",
        "L02": "emulator-start",
        "L03": "emulator-start",
        "L04": "emulator-bits",
        "L05": "emulator-blocked",
        "L06": "emulator-netplay",
        "H01": "ports",
        "H02": "ports",
        "desync": "desync",
        "rom-other-file": "rom-check",
        "rom-not-checked": "rom-check",
        "rom-not-chosen": "rom-check",
        "rom-not-found": "rom-check",
        "rom-wrong-set": "sets",
        "update-checking": "updates",
        "update-newest": "updates",
        "update-there": "updates",
        "update-unknown": "updates",
        "update-game": "updates",
        "update-no-place": "updates",
        "update-no-browser": "updates",
    }
)
"""Which topic explains a card of the message catalogue."""

_BEGINNINGS: Final[Mapping[str, str]] = MappingProxyType(
    {"setting_notify_": "notifications", "delay_": "delay", "stall": "stalls"}
)


def all_topics() -> tuple[Topic, ...]:
    """Return every topic in the order in which they are listed."""
    playing = playing_topics()
    return (*trouble_topics(), *playing, *hosting_topics(), *emulator_topics())


def matching(topics: tuple[Topic, ...], typed: str) -> tuple[Topic, ...]:
    """Return the topics in which all words that were typed stand, those with them in the title first."""
    words = typed.casefold().split()
    found = [topic for topic in topics if all(word in _text_of(topic) for word in words)]
    return tuple(sorted(found, key=lambda topic: not _in_title(topic, words)))


def _in_title(topic: Topic, words: list[str]) -> bool:
    return all(word in topic.title.casefold() for word in words)


def _text_of(topic: Topic) -> str:
    lines = (" ".join((block.text, *block.cells)) for block in topic.blocks)
    return "\n".join((topic.title, topic.words, *lines)).casefold()


def topic_of_card(state_id: str) -> str:
    """Return the key of the topic that explains a card, by its number; "" when there is none."""
    return _CARDS.get(state_id, "")


def topic_of(widget: QWidget | None) -> str:
    """Return the key of the topic of the nearest place around a widget; "" when there is none."""
    while widget is not None:
        own, card = widget.property(TOPIC_PROPERTY), widget.property("stateId")
        key = str(own) if own else topic_of_card(str(card or ""))
        key = key or _topic_by_name(widget.objectName())
        if key:
            return key
        widget = widget.parentWidget()
    return ""


def _topic_by_name(name: str) -> str:
    if name in _PLACES:
        return _PLACES[name]
    return next((key for start, key in _BEGINNINGS.items() if name.startswith(start)), "")
