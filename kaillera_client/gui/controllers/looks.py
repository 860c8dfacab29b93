"""Appearance, text size and layout: chosen in several places, kept in the profile, followed by everything."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kaillera_client.advice.quality import Limits
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.theme import Appearance, theme_for
from kaillera_client.profile.settings import Settings

COMPACT, COMFORTABLE = "compact", "comfortable"


def limits_of(settings: Settings) -> Limits:
    """Return what the user calls a good and a fair ping."""
    return Limits(settings.good_ms, settings.fair_ms)


class LooksController(QObject):
    """Shows what the profile says and puts into it what the user chooses."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._window = context.window
        self._profile = context.profile
        window, choices = self._window, self._window.play.looks
        for signal in (window.appearance_chosen, choices.appearance_chosen):
            signal.connect(self.choose_appearance)
        for signal in (window.text_size_chosen, choices.text_size_chosen):
            signal.connect(self.choose_text_size)
        window.compact_chosen.connect(self.choose_compact)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        settings = self._profile.settings
        self._shown = (settings.appearance, settings.text_percent)
        window.show_appearance(Appearance(settings.appearance), settings.text_percent)
        if settings.layout == COMPACT:
            window.set_compact(True)
        window.judge_by(limits_of(settings))
        self._profile.watch(self._follow)

    @property
    def appearance(self) -> Appearance:
        """What the user wants to see."""
        return Appearance(self._profile.settings.appearance)

    def choose_appearance(self, appearance: Appearance) -> None:
        """Look so from now on, also in later runs."""
        self._profile.change(appearance=appearance.value)

    def choose_text_size(self, percent: int) -> None:
        """Write so large from now on."""
        self._profile.change(text_percent=percent)

    def choose_compact(self, compact: bool) -> None:
        """Show servers, lobby and room on one screen, or not."""
        self._profile.change(layout=COMPACT if compact else COMFORTABLE)

    def _follow(self, settings: Settings) -> None:
        self._window.judge_by(limits_of(settings))
        if self._window.is_compact is not (settings.layout == COMPACT):
            self._window.set_compact(settings.layout == COMPACT)
        if (settings.appearance, settings.text_percent) != self._shown:
            self._shown = (settings.appearance, settings.text_percent)
            self._paint()

    def _paint(self) -> None:
        percent = self._profile.settings.text_percent
        paint_application(self.appearance, percent)
        self._window.show_appearance(self.appearance, percent)
        self._window.paint_with(theme_for(self.appearance))

    def _scheme_changed(self) -> None:
        if self.appearance is Appearance.SYSTEM:
            self._paint()
