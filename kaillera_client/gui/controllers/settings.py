"""The settings page: what is changed there becomes a value, and the last changes can be taken back."""

from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from kaillera_client.advice.names import name_finding
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.setting_history import SettingHistory
from kaillera_client.gui.controllers.setting_rows import setting_rows
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.models.cards import Card, CardKind
from kaillera_client.gui.models.settings_values import SettingRow
from kaillera_client.gui.text import harmless
from kaillera_client.profile.portable import PortablePlace, portable_place
from kaillera_client.profile.settings import (
    DEFAULTS,
    MOST_LIST_URLS,
    MOST_PATHS,
    Settings,
    is_list_url,
)

translate = QCoreApplication.translate

PORTABLE = "portable"
_FLAGS = frozenset(
    field.name for field in fields(Settings) if isinstance(getattr(DEFAULTS, field.name), bool)
)
_NUMBERS = ("text_percent", "good_ms", "fair_ms", "hosting_port")
_PATHS = ("rom_folders", "dat_files")


class SettingsController:
    """Shows the settings, keeps what is changed, and takes it back."""

    def __init__(
        self, context: Context, portable: PortablePlace | None = None, release_host: str = ""
    ) -> None:
        """`portable` is the place beside the program; None looks for it.

        `release_host` is who knows the newest version, "" when this build was not told.
        """
        self._release_host = release_host
        self._window = context.window
        self._page = context.window.settings
        self._profile = context.profile
        self._portable = portable or portable_place()
        self._built = False
        settings = context.profile.settings
        self._titles = {row.name: row.title for row in setting_rows(settings)}
        self._history = SettingHistory(self._titles, settings, context.now)
        self._page.changed.connect(self._change)
        self._page.reset_wanted.connect(self._reset)
        self._page.undo_wanted.connect(self._undo)
        self._page.folder_wanted.connect(self._open_folder)
        self._page.portable_wanted.connect(self._choose_portable)
        context.window.page_shown.connect(lambda _page: self._show())
        self._profile.watch(self._settings_changed)
        self._profile.watch_emulators(self._follow)

    def _show(self) -> None:
        """Build the rows when the page is first looked at; the start of the program does not wait for them."""
        if not self._built and self._window.shown_page is self._page:
            self._built = True
            self._follow()
            self._show_portable()

    def _settings_changed(self, settings: Settings) -> None:
        self._history.note(settings)
        self._follow()

    def _rows(self) -> tuple[SettingRow, ...]:
        own = self._profile.emulators.profiles
        choices = tuple((one.key, harmless(one.title)) for one in own)
        return setting_rows(self._profile.settings, choices, self._release_host)

    def _follow(self) -> None:
        if self._built:
            self._page.show_rows(self._rows())
            step = self._history.newest
            self._page.show_undo("" if step is None else self._titles[step.names[0]])

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

    def _undo(self) -> None:
        step = self._history.newest
        if step is None:
            return
        self._profile.change(**self._history.take_back())
        self._follow()
        self._page.show_setting(step.names[0])

    # --- where it is kept ------------------------------------------------------------------------

    def _open_folder(self) -> None:
        folder = self._profile.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(_existing(folder))))

    def _show_portable(self) -> None:
        place, folder = self._portable, self._profile.folder
        on = place is not None and place.is_on()
        self._page.show_portable(
            on=on,
            possible=place is not None,
            folder="" if folder is None else str(folder),
            later=on and place is not None and folder != place.folder,
        )

    def _choose_portable(self, on: bool) -> None:
        if self._portable is None:
            return
        try:
            if on:
                self._portable.turn_on()
            else:
                self._portable.turn_off()
        except OSError:
            text = translate("settings", "The folder beside the program cannot be written.")
            advice = translate(
                "settings", "Move the program to a folder of yours, then try again."
            )
            self._window.notices.show_notice(Card(PORTABLE, CardKind.WARNING, text, advice))
        self._show_portable()


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
        return tuple(filter(is_list_url, _lines(text)))[:MOST_LIST_URLS]
    if name in _PATHS:
        return tuple(line for line in _lines(text) if Path(line).is_absolute())[:MOST_PATHS]
    if name == "nickname" and name_finding(text.strip()) is not None:
        raise ValueError(name)
    return text.strip()


def _lines(text: str) -> dict[str, None]:
    """Return the lines that say something, each once, in their order."""
    return dict.fromkeys(line.strip() for line in text.splitlines() if line.strip())
