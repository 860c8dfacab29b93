"""One window that walks through all screens of the sample data and their tabs: making one takes longer than checks."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QTabBar

from kaillera_client.gui import languages
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.samples import screens
from kaillera_client.gui.theme import LIGHT, Appearance, Theme, theme_for
from kaillera_client.gui.views.main_window import USUAL_SIZE, MainWindow, Models


def close_windows(application: QApplication) -> None:
    for window in application.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.finish_closing()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Walk:
    """One window that shows one screen after the other."""

    def __init__(self, application: QApplication, theme: Theme = LIGHT) -> None:
        self._application = application
        self._models = Models()
        self.window = MainWindow(self._models, theme, "Player123")
        self.window.resize(USUAL_SIZE)
        self.window.show()
        self.window.activateWindow()

    def show(self, name: str) -> MainWindow:
        # The samples expect a new window.
        if self.window.is_compact:
            self.window.set_compact(False)
        self.window.room.show_waiting(None)
        self.window.join_sheet.hide()
        while self.window.notices.dismiss_newest():
            pass
        screens.show(name, self.window, self._models)
        self.settle()
        return self.window

    def settle(self) -> None:
        for _ in range(4):
            self._application.processEvents()

    def places(self, names: tuple[str, ...]) -> Iterator[str]:
        """Show each screen and each of its tabs; the window is as wide as it was all the time."""
        for name in names:
            self.show(name)
            yield name
            if "-" not in name and not name.startswith(screens.CARD_PREFIX):
                # The variants of a page have the same tabs.
                yield from self._other_tabs(name)
            assert self.window.size() == USUAL_SIZE, name

    def _other_tabs(self, name: str) -> Iterator[str]:
        for tabs in self.window.shown_page.findChildren(QTabBar):
            first = tabs.currentIndex()
            for at in range(tabs.count()):
                if at != first and tabs.isTabEnabled(at) and tabs.isVisible():
                    tabs.setCurrentIndex(at)
                    self.settle()
                    yield f"{name}, tab {at + 1}"
            tabs.setCurrentIndex(first)
            self.settle()


@contextmanager
def walking(
    application: QApplication,
    language: str,
    percent: int,
    appearance: Appearance = Appearance.LIGHT,
) -> Iterator[Walk]:
    """A window in this language, at this text size, in these colours."""
    installed = languages.install(application, language)
    paint_application(appearance, percent)
    application.processEvents()
    try:
        yield Walk(application, theme_for(appearance))
    finally:
        close_windows(application)
        languages.remove(installed)
        paint_application(Appearance.LIGHT)
        application.processEvents()
