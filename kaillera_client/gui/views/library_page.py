"""The library page: which games and emulators can be used now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.library import LibraryModel
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.emulator_panel import EmulatorPanel
from kaillera_client.gui.views.library_games import LibraryGames
from kaillera_client.gui.views.widgets import named


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
        self.emulators = EmulatorPanel()
        self.emulators.card_action_chosen.connect(self.card_action_chosen)
        self.tabs.addTab(self.emulators, self.tr("Emulators"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.addWidget(self.tabs)

    # --- what it shows ---------------------------------------------------------------------------

    def show_games(self) -> None:
        """Bring the games to the front."""
        self.tabs.setCurrentWidget(self.games)

    def show_emulators(self) -> None:
        """Bring the emulators to the front."""
        self.tabs.setCurrentWidget(self.emulators)

    def show_card(self, card: Card) -> None:
        """Show a card in place of the games, or of the known emulators when it is about those."""
        if card.state_id == "E11":
            self.show_emulators()
            self.emulators.show_card(card)
            return
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
        """Leave the list of files, the search or a question."""
        if self.tabs.currentWidget() is self.emulators:
            return self.emulators.step_back()
        return self.games.step_back()
