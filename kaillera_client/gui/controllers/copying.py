"""What goes to the clipboard: in streamer mode without private texts, or after a warning."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from kaillera_client.gui.controllers.actions import Actions
from kaillera_client.gui.controllers.cards import streaming as cards
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.views.main_window import MainWindow


def _nothing() -> None:
    return


class Copier:
    """Everything that controllers copy goes through it, but the report and its summary: those are redacted already."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        self._veil = window.veil
        self._notices = window.notices
        self._waiting = ""
        self._afterwards: Callable[[], None] = _nothing
        actions.take_on(CardAction.COPY_ANYWAY, lambda _: self._copy_anyway())

    def copy(self, text: str) -> None:
        """Copy a text, in streamer mode with placeholders for what is private in it."""
        _put(self._veil(text))

    def copy_address(self, text: str, afterwards: Callable[[], None] = _nothing) -> None:
        """Copy a text that is worth nothing without its address: in streamer mode after a question.

        `afterwards` is done when it was copied.
        """
        if self._veil(text) == text:
            _put(text)
            afterwards()
            return
        self._waiting, self._afterwards = text, afterwards
        self._notices.show_notice(cards.copy_warning())

    def _copy_anyway(self) -> None:
        text, self._waiting = self._waiting, ""
        afterwards, self._afterwards = self._afterwards, _nothing
        if text:
            _put(text)
            self._notices.show_notice(cards.copied())
            afterwards()


def _put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
