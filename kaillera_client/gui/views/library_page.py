"""The library page: which games and emulators can be used now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.library import LibraryModel
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.library_games import LibraryGames
from kaillera_client.gui.views.widgets import Role, card, label, named


class LibraryPage(QWidget):
    """Two tabs: the games of the folders, and the emulators.

    Signals:
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    card_action_chosen = Signal(object, object)

    def __init__(self, theme: Theme, model: LibraryModel) -> None:
        super().__init__()
        del theme
        named(self, "page_library", self.tr("Library"))
        self.games = LibraryGames(model)
        self.games.card_action_chosen.connect(self.card_action_chosen)
        self.tabs = QTabWidget()
        named(self.tabs, "library_tabs", self.tr("Games and emulators"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setObjectName("library_tab_bar")
        self.tabs.tabBar().setAccessibleName(self.tr("Games and emulators"))
        self.tabs.addTab(self.games, self.tr("Games"))
        self._emulators = self._other_emulators()
        self.tabs.addTab(self._emulators, self.tr("Emulators"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.addWidget(self.tabs)

    def _other_emulators(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(SPACE // 2)
        column.addWidget(label(self.tr("Other emulators"), Role.HEADING))
        for text in self._about_emulators():
            column.addWidget(text)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.addWidget(card(column, "library_emulators"))
        layout.addStretch()
        return holder

    def _about_emulators(self) -> tuple[QLabel, ...]:
        return (
            label(
                self.tr(
                    "Any emulator that speaks this program’s bridge can be used: it attaches by "
                    "itself while you are on a server, and its games then stand in Create game."
                ),
                wrap=True,
            ),
            label(
                self.tr(
                    "The bridge is a small library on your own computer, described in "
                    "docs/bridge.md. Emulators with only the old Kaillera library for Windows "
                    "cannot attach."
                ),
                wrap=True,
            ),
            label(
                self.tr("Everybody in a room needs the same emulator and the same game."),
                wrap=True,
            ),
        )

    def hold_emulators(self, panel: QWidget) -> None:
        """Show this panel in the tab of the emulators."""
        at = self.tabs.indexOf(self._emulators)
        text = self.tabs.tabText(at)
        self.tabs.removeTab(at)
        self._emulators.deleteLater()
        self._emulators = panel
        self.tabs.insertTab(at, panel, text)

    # --- what it shows ---------------------------------------------------------------------------

    def show_games(self) -> None:
        """Bring the games to the front."""
        self.tabs.setCurrentWidget(self.games)

    def show_emulators(self) -> None:
        """Bring the emulators to the front."""
        self.tabs.setCurrentWidget(self._emulators)

    def show_card(self, card: Card) -> None:
        """Show a card in place of the games."""
        self.show_games()
        self.games.model.replace(())
        self.games.show_contents(card)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""

    # --- what the window asks --------------------------------------------------------------------

    def focus_search(self) -> None:
        """Put the focus into the search box."""
        self.show_games()
        self.games.search.setFocus()
        self.games.search.selectAll()

    def refresh(self) -> None:
        """Scan again."""
        if self.tabs.currentWidget() is self.games and self.games.places.scan.isVisibleTo(self):
            self.games.places.scan_wanted.emit()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 moves between."""
        games = self.games
        return (self.tabs.tabBar(), games.search, games.table, games.details, games.places)

    def step_back(self) -> bool:
        """Leave the list of files or the search."""
        return self.tabs.currentWidget() is self.games and self.games.step_back()
