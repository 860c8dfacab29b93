"""What each setting is called and means: the table behind the settings page."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui import languages
from kaillera_client.gui.controllers.cards.connecting import type_word
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.models.settings_values import SettingKind, SettingRow
from kaillera_client.profile.settings import DEFAULTS, Settings

translate = QCoreApplication.translate

Choices = tuple[tuple[str, str], ...]


def setting_text(name: str, settings: Settings) -> str:
    """Return a setting as the page's text: a flag is "1" or "", lines are separated by line breaks."""
    value = getattr(settings, name)
    if isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, tuple):
        return "\n".join(value)
    return str(int(value)) if isinstance(value, ConnectionType | int) else str(value)


def setting_rows(
    settings: Settings, emulators: Choices = (), release_host: str = ""
) -> tuple[SettingRow, ...]:
    """Return the rows in their order.

    `emulators` are keys and titles of the emulator profiles; `release_host` is who knows the newest version, "" when
    this build was not told.
    """
    return (
        *_profile(settings),
        *_network(settings),
        *_library(settings, emulators),
        *_game(settings),
        *_notifications(settings),
        *_privacy(settings),
        *_updates(settings, release_host),
        *_advanced(settings),
    )


class _Topic:
    """Makes the rows of one topic."""

    def __init__(self, title: str, settings: Settings) -> None:
        self._title = title
        self._settings = settings

    def text(self, name: str, title: str, meaning: str) -> SettingRow:
        """Return a row with one line of text."""
        return self._row(name, title, meaning, SettingKind.TEXT)

    def lines(self, name: str, title: str, meaning: str) -> SettingRow:
        """Return a row with several lines."""
        return self._row(name, title, meaning, SettingKind.LINES)

    def flag(self, name: str, title: str, meaning: str, *, blocked: bool = False) -> SettingRow:
        """Return a row that is on or off, or that cannot be changed."""
        return replace(self._row(name, title, meaning, SettingKind.FLAG), blocked=blocked)

    def choice(self, name: str, title: str, meaning: str, choices: Choices) -> SettingRow:
        """Return a row with a list of stored and shown values."""
        return self._row(name, title, meaning, SettingKind.CHOICE, choices)

    def number(
        self, name: str, title: str, meaning: str, bounds: tuple[int, int], unit: str = ""
    ) -> SettingRow:
        """Return a row with a whole number between two bounds."""
        return self._row(name, title, meaning, SettingKind.NUMBER, (), bounds, unit)

    def _row(  # noqa: PLR0913, PLR0917 - a row of a table
        self,
        name: str,
        title: str,
        meaning: str,
        kind: SettingKind,
        choices: Choices = (),
        bounds: tuple[int, int] = (0, 0),
        unit: str = "",
    ) -> SettingRow:
        return SettingRow(
            name,
            self._title,
            title,
            f"{meaning} {_default_words(name, kind, choices)}".strip(),
            kind,
            setting_text(name, self._settings),
            setting_text(name, DEFAULTS),
            choices,
            *bounds,
            unit,
        )


def _default_words(name: str, kind: SettingKind, choices: Choices) -> str:
    text = setting_text(name, DEFAULTS)
    if kind is SettingKind.FLAG:
        text = translate("settings", "on") if text else translate("settings", "off")
    shown = dict(choices).get(text, text) or translate("settings", "none")
    return translate("settings", "Default: {value}.").format(value=shown)


def _profile(settings: Settings) -> tuple[SettingRow, ...]:
    topic = _Topic(translate("settings", "Profile"), settings)
    return (
        topic.text(
            "nickname",
            translate("settings", "Nickname"),
            translate("settings", "What others see; used at your next login."),
        ),
        topic.choice(
            "language",
            translate("settings", "Language"),
            translate("settings", "Changes when the program starts again."),
            tuple((choice.value, choice.text) for choice in languages.choices()),
        ),
        topic.choice(
            "appearance",
            translate("settings", "Appearance"),
            translate("settings", "Light, dark or high contrast."),
            (
                ("system", translate("settings", "System")),
                ("light", translate("settings", "Light")),
                ("dark", translate("settings", "Dark")),
                ("contrast", translate("settings", "High contrast")),
            ),
        ),
        topic.number(
            "text_percent",
            translate("settings", "Text size"),
            translate("settings", "Everything grows with it."),
            (100, 200),
            translate("settings", " %"),
        ),
        topic.choice(
            "layout",
            translate("settings", "Layout"),
            translate("settings", "Compact shows servers, lobby and room on one screen."),
            (
                ("comfortable", translate("settings", "Comfortable")),
                ("compact", translate("settings", "Compact")),
            ),
        ),
        topic.flag(
            "reduce_motion",
            translate("settings", "Reduce motion"),
            translate("settings", "Graphs are drawn once a second, and nothing glides."),
        ),
    )


def _network(settings: Settings) -> tuple[SettingRow, ...]:
    topic = _Topic(translate("settings", "Network"), settings)
    milliseconds = translate("settings", " ms")
    return (
        topic.choice(
            "connection_type",
            translate("settings", "Connection type"),
            translate(
                "settings", "LAN is right almost always. Everybody in a game needs the same one."
            ),
            tuple((str(int(kind)), type_word(kind)) for kind in ConnectionType),
        ),
        topic.flag(
            "use_default_lists",
            translate("settings", "Public server lists"),
            translate("settings", "Ask the lists that come with the program."),
        ),
        topic.lines(
            "list_urls",
            translate("settings", "More server lists"),
            translate("settings", "One web address on each line."),
        ),
        topic.number(
            "good_ms",
            translate("settings", "Good ping up to"),
            translate("settings", "66 ms need 4 frames of delay on LAN."),
            (1, 2000),
            milliseconds,
        ),
        topic.number(
            "fair_ms",
            translate("settings", "Fair ping up to"),
            translate("settings", "116 ms need 7 frames; above is poor."),
            (2, 4000),
            milliseconds,
        ),
        topic.number(
            "hosting_port",
            translate("settings", "Port for hosting"),
            translate("settings", "UDP. When it is taken, the next free one is used."),
            (1, 65535),
        ),
    )


def _library(settings: Settings, emulators: Choices) -> tuple[SettingRow, ...]:
    topic = _Topic(translate("settings", "Library"), settings)
    demo = ("", translate("settings", "Demo game"))
    return (
        topic.lines(
            "rom_folders",
            translate("settings", "ROM folders"),
            translate("settings", "One folder on each line. Files in them are only read."),
        ),
        topic.lines(
            "dat_files",
            translate("settings", "Databases of known dumps"),
            translate("settings", "One DAT file on each line."),
        ),
        topic.choice(
            "emulator",
            translate("settings", "Emulator"),
            translate("settings", "What your games open in; used at your next login."),
            (demo, *emulators),
        ),
        topic.flag(
            "post_rom_check",
            translate("settings", "Post the ROM check"),
            translate("settings", "Tells a room the CRC and size of your ROM, in a line of chat."),
        ),
    )


def _game(settings: Settings) -> tuple[SettingRow, ...]:
    topic = _Topic(translate("settings", "Game"), settings)
    return (
        topic.flag(
            "sync_check",
            translate("settings", "Sync check"),
            translate(
                "settings",
                "Compares your game with those of the others once a second, by short chat lines. "
                "Needs an emulator that can do it.",
            ),
        ),
    )


def _notifications(settings: Settings) -> tuple[SettingRow, ...]:
    topic = _Topic(translate("settings", "Notifications"), settings)
    return (
        topic.flag(
            "notify_joins",
            translate("settings", "Somebody joins my room"),
            translate("settings", "While a game runs, notices wait for its end."),
        ),
        topic.flag(
            "notify_starts",
            translate("settings", "The game starts"),
            translate("settings", "When everybody is ready."),
        ),
        topic.flag(
            "notify_messages",
            translate("settings", "Messages for me"),
            translate("settings", "A private message, or your name in the chat."),
        ),
        topic.flag(
            "notify_friends",
            translate("settings", "Friends"),
            translate("settings", "A friend comes to the server or opens a game."),
        ),
        topic.flag(
            "notify_arrivals",
            translate("settings", "Everybody who comes and goes"),
            translate("settings", "A line in the lobby's chat for each."),
        ),
        topic.flag(
            "notify_sound",
            translate("settings", "Sound"),
            translate("settings", "A short sound with a notice."),
        ),
        topic.flag(
            "notify_flash",
            translate("settings", "Flash in the task bar"),
            translate("settings", "While the window is not in front."),
        ),
        topic.flag(
            "notify_system",
            translate("settings", "Messages of the system"),
            translate(
                "settings", "While the window is not in front, where the system shows messages."
            ),
        ),
    )


def _privacy(settings: Settings) -> tuple[SettingRow, ...]:
    topic = _Topic(translate("settings", "Privacy"), settings)
    return (
        topic.flag(
            "streamer_mode",
            translate("settings", "Streamer mode"),
            translate(
                "settings", "Hides addresses and private names, so that you can show your screen."
            ),
        ),
    )


def _updates(settings: Settings, host: str) -> tuple[SettingRow, ...]:
    topic = _Topic(translate("settings", "Updates"), settings)
    meaning = translate(
        "settings", "This build does not know where its releases are, so it cannot ask."
    )
    if host:
        meaning = translate(
            "settings",
            "Asks {host} once a day, never near a game, and only tells you. Nothing is downloaded.",
        )
    return (
        topic.flag(
            "check_updates",
            translate("settings", "Check for updates"),
            meaning.format(host=host),
            blocked=not host,
        ),
    )


def _advanced(settings: Settings) -> tuple[SettingRow, ...]:
    topic = _Topic(translate("settings", "Advanced"), settings)
    return (
        topic.flag(
            "lagstat_confirmed",
            translate("settings", "Ask who lags without a question"),
            translate(
                "settings", "Asking sends a chat command that everybody in the room can see."
            ),
        ),
    )
