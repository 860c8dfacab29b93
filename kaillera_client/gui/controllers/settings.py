"""The settings page: what each setting is called and means, and how its text becomes a value."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from kaillera_client.advice.names import name_finding
from kaillera_client.gui import languages
from kaillera_client.gui.controllers.cards.connecting import type_word
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.models.settings_values import SettingKind, SettingRow
from kaillera_client.profile.settings import DEFAULTS, MOST_LIST_URLS, Settings, is_list_url

translate = QCoreApplication.translate

_FLAGS = ("reduce_motion", "use_default_lists")
_NUMBERS = ("text_percent", "good_ms", "fair_ms", "hosting_port", "connection_type")


class SettingsController:
    """Shows the settings and keeps what is changed."""

    def __init__(self, context: Context) -> None:
        self._window = context.window
        self._page = context.window.settings
        self._profile = context.profile
        self._built = False
        self._page.changed.connect(self._change)
        self._page.reset_wanted.connect(self._reset)
        self._page.folder_wanted.connect(self._open_folder)
        context.window.page_shown.connect(lambda _page: self._show())
        self._profile.watch(lambda _settings: self._follow())

    def _show(self) -> None:
        """Build the rows when the page is first looked at; the start of the program does not wait for them."""
        if not self._built and self._window.shown_page is self._page:
            self._built = True
            self._follow()

    def _follow(self) -> None:
        if self._built:
            self._page.show_rows(setting_rows(self._profile.settings))

    def _change(self, name: str, text: str) -> None:
        try:
            value = _value(name, text)
            self._profile.change(**{name: value})
        except ValueError:
            # Half typed, or two limits in the wrong order.
            pass
        # The page shows what holds, which can be less than what was typed.
        self._follow()

    def _reset(self, name: str) -> None:
        try:
            self._profile.change(**{name: getattr(DEFAULTS, name)})
        except ValueError:
            both = {"good_ms": DEFAULTS.good_ms, "fair_ms": DEFAULTS.fair_ms}
            self._profile.change(**both)
        self._follow()

    def _open_folder(self) -> None:
        folder = self._profile.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(_existing(folder))))


def _existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it: before the first change there is none."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), folder)


def _value(name: str, text: str) -> object:
    """Return a setting's value from the page's text; ValueError when it is none."""
    if name == "connection_type":
        return ConnectionType(int(text))
    if name in _NUMBERS:
        return int(text)
    if name in _FLAGS:
        return bool(text)
    if name == "list_urls":
        lines = dict.fromkeys(line.strip() for line in text.splitlines())
        return tuple(filter(is_list_url, lines))[:MOST_LIST_URLS]
    if name == "nickname" and name_finding(text.strip()) is not None:
        raise ValueError(name)
    return text.strip()


def _text(name: str, settings: Settings) -> str:
    value = getattr(settings, name)
    if isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, tuple):
        return "\n".join(value)
    return str(int(value)) if isinstance(value, ConnectionType | int) else str(value)


def setting_rows(settings: Settings) -> tuple[SettingRow, ...]:
    """Return the rows in their order."""

    def row(  # noqa: PLR0913, PLR0917 - a row of a table
        name: str,
        topic: str,
        title: str,
        meaning: str,
        kind: SettingKind,
        choices: tuple[tuple[str, str], ...] = (),
        bounds: tuple[int, int] = (0, 0),
        unit: str = "",
    ) -> SettingRow:
        least, most = bounds
        return SettingRow(
            name,
            topic,
            title,
            f"{meaning} {_default_words(name, choices)}".strip(),
            kind,
            _text(name, settings),
            _text(name, DEFAULTS),
            choices,
            least,
            most,
            unit,
        )

    you, network = translate("settings", "You and the window"), translate("settings", "Network")
    milliseconds = translate("settings", " ms")
    return (
        row(
            "nickname",
            you,
            translate("settings", "Nickname"),
            translate("settings", "What others see; used at your next login."),
            SettingKind.TEXT,
        ),
        row(
            "language",
            you,
            translate("settings", "Language"),
            translate("settings", "Changes when the program starts again."),
            SettingKind.CHOICE,
            tuple((choice.value, choice.text) for choice in languages.choices()),
        ),
        row(
            "appearance",
            you,
            translate("settings", "Appearance"),
            translate("settings", "Light, dark or high contrast."),
            SettingKind.CHOICE,
            (
                ("system", translate("settings", "System")),
                ("light", translate("settings", "Light")),
                ("dark", translate("settings", "Dark")),
                ("contrast", translate("settings", "High contrast")),
            ),
        ),
        row(
            "text_percent",
            you,
            translate("settings", "Text size"),
            translate("settings", "Everything grows with it."),
            SettingKind.NUMBER,
            bounds=(100, 200),
            unit=translate("settings", " %"),
        ),
        row(
            "layout",
            you,
            translate("settings", "Layout"),
            translate("settings", "Compact shows servers, lobby and room on one screen."),
            SettingKind.CHOICE,
            (
                ("comfortable", translate("settings", "Comfortable")),
                ("compact", translate("settings", "Compact")),
            ),
        ),
        row(
            "reduce_motion",
            you,
            translate("settings", "Reduce motion"),
            translate("settings", "Graphs are drawn once a second, and nothing glides."),
            SettingKind.FLAG,
        ),
        row(
            "connection_type",
            network,
            translate("settings", "Connection type"),
            translate(
                "settings", "LAN is right almost always. Everybody in a game needs the same one."
            ),
            SettingKind.CHOICE,
            tuple((str(int(kind)), type_word(kind)) for kind in ConnectionType),
        ),
        row(
            "use_default_lists",
            network,
            translate("settings", "Public server lists"),
            translate("settings", "Ask the lists that come with the program."),
            SettingKind.FLAG,
        ),
        row(
            "list_urls",
            network,
            translate("settings", "More server lists"),
            translate("settings", "One web address on each line."),
            SettingKind.LINES,
        ),
        row(
            "good_ms",
            network,
            translate("settings", "Good ping up to"),
            translate("settings", "66 ms need 4 frames of delay on LAN."),
            SettingKind.NUMBER,
            bounds=(1, 2000),
            unit=milliseconds,
        ),
        row(
            "fair_ms",
            network,
            translate("settings", "Fair ping up to"),
            translate("settings", "116 ms need 7 frames; above is poor."),
            SettingKind.NUMBER,
            bounds=(2, 4000),
            unit=milliseconds,
        ),
        row(
            "hosting_port",
            network,
            translate("settings", "Port for hosting"),
            translate("settings", "UDP. When it is taken, the next free one is used."),
            SettingKind.NUMBER,
            bounds=(1, 65535),
        ),
    )


def _default_words(name: str, choices: tuple[tuple[str, str], ...]) -> str:
    text = _text(name, DEFAULTS)
    if name in _FLAGS:
        text = translate("settings", "on") if text else translate("settings", "off")
    shown = dict(choices).get(text, text) or translate("settings", "none")
    return translate("settings", "Default: {value}.").format(value=shown)
