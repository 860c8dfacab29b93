"""The games of the library: search, table or card, the selected one, and where games are looked for."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.library import LibraryColumn, LibraryModel
from kaillera_client.gui.models.library_values import LibraryRow, ScanPhase, ScanView, SeenFile
from kaillera_client.gui.models.seen_files import SeenFilesModel
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.library_details import LibraryDetails
from kaillera_client.gui.views.library_places import LibraryPlaces
from kaillera_client.gui.views.library_words import games_words
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.tables import RowTable
from kaillera_client.gui.views.veiling import seen
from kaillera_client.gui.views.widgets import ElidedLabel, Role, button, card, label, named

_LETTERS: Mapping[int, int] = {
    LibraryColumn.SYSTEM: 12,
    LibraryColumn.CRC: 11,
    LibraryColumn.KNOWN: 22,
    LibraryColumn.KIND: 26,
    LibraryColumn.SIZE: 10,
    LibraryColumn.FILE: 28,
}
_WITH_FILE = 170
"""Letters of the table from which on it has room for the names of files; the details have them always."""

_LEAST_NAME = 20
"""Letters of a game's name that are seen before the table scrolls sideways."""

_SIDE_BY_SIDE = 90
"""Letters that must fit for details and folders to stand side by side."""


class LibraryGames(QWidget):
    """Shows games; what they mean is the controller's.

    Signals:
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
        create_wanted, place_wanted: open a room for a game; show its folder. With the `LibraryRow`.
        copy_wanted: put this on the clipboard.
        files_wanted: show the files that could not be read.
    """

    card_action_chosen = Signal(object, object)
    create_wanted = Signal(object)
    place_wanted = Signal(object)
    copy_wanted = Signal(str)
    files_wanted = Signal()

    def __init__(self, model: LibraryModel) -> None:
        super().__init__()
        self.model = model
        self._here = False
        self._asked_card: Card | None = None
        self._kept: LibraryRow | None = None
        """The game that was selected last; it stays so whatever is sorted, searched and found."""

        self._scan = ScanView()
        self.search = QLineEdit()
        named(self.search, "library_search", self.tr("Search the library"))
        self.search.setPlaceholderText(self.tr("Search name, system, CRC or file"))
        self.table = _Games(model, "library_view", self.tr("Games of the library"), model)
        self.table.set_widths(LibraryColumn.NAME, letters=_LETTERS)
        self.table.sort_by(LibraryColumn.NAME)
        self.seen = SeenFilesModel(self)
        self.seen.veil = partial(seen, self)
        self.files = RowTable(
            self.seen, "library_files", self.tr("Files that could not be read"), self.seen
        )
        self.files.setSortingEnabled(False)
        self.files.set_widths(0, letters={1: 34})
        self.back = button(
            self.tr("Back to the games"), "library_back", self.tr("Show the games again (Esc)")
        )
        self.files_button = button(
            self.tr("Show the files"),
            "library_show_files",
            self.tr("Which files could not be read, and why"),
        )
        self.files_button.hide()
        self.state_card = StateCard()
        self.details = LibraryDetails()
        self.places = LibraryPlaces()
        self._arrange()
        self._connect()
        self.show_scan(ScanView())
        self._judge()

    # --- building --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._count = ElidedLabel(Role.MUTED)
        self._count.setObjectName("library_count")
        self._progress = QProgressBar()
        named(self._progress, "library_progress", self.tr("Progress of the scan"))
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(120)
        top = FlowRow()
        top.add(self.search, stretch=True)
        top.add(self._count, stretch=True)
        top.add(self._progress)
        top.add(self.files_button)
        files = QWidget()
        column = QVBoxLayout(files)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.files, 1)
        column.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeading)
        self._stack = QStackedWidget()
        self._files_page = files
        for widget in (self.table, self.state_card, files):
            self._stack.addWidget(widget)
        details, places = QVBoxLayout(), QVBoxLayout()
        details.addWidget(self.details)
        places.addWidget(self.places)
        below = self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.setSpacing(SPACE)
        for part, name in ((details, "library_details_card"), (places, "library_places_card")):
            frame = card(part, name)
            part.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
            below.addWidget(frame, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        layout.addLayout(below)
        layout.addWidget(self._demo_game())

    def _demo_game(self) -> QWidget:
        words = label(
            self.tr(
                "Demo Arena, up to 8 players: comes with this program, needs no ROM, and goes "
                "through the same servers as every other game."
            ),
            wrap=True,
        )
        practise = button(
            self.tr("Practise now"),
            "library_practise",
            self.tr("Start a game against bots on this computer"),
        )
        practise.clicked.connect(self._practise)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(words, 1)
        row.addWidget(practise)
        frame = card(row, "library_demo")
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        return frame

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._enter_list)
        self.table.selection_changed.connect(self._selected)
        self.table.row_chosen.connect(self._chosen)
        self.table.menu_wanted.connect(self._show_menu)
        self.model.modelReset.connect(self._select_again)
        self.files_button.clicked.connect(self.files_wanted)
        self.back.clicked.connect(self._leave_files)
        self.state_card.action_chosen.connect(self.card_action_chosen)
        self.details.create_wanted.connect(self.create_wanted)
        self.details.place_wanted.connect(self.place_wanted)
        self.details.copy_wanted.connect(self.copy_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is below the games side by side where there is room, as there is not with large text."""
        super().resizeEvent(event)
        letters = self.width() // self.fontMetrics().averageCharWidth()
        wide = letters >= _SIDE_BY_SIDE
        directions = QBoxLayout.Direction
        self._below.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    # --- what it shows ---------------------------------------------------------------------------

    def show_contents(self, card: Card | None) -> None:
        """Show a card in place of the games while there are none, None for the games."""
        self._asked_card = card
        if card is not None:
            self.state_card.show_card(card)
        self._judge()

    def show_scan(self, scan: ScanView) -> None:
        """Show how far a scan is."""
        self._scan = scan
        self._progress.setVisible(scan.phase is ScanPhase.RUNNING)
        # Never a range without an end: that would run to and fro, which some people cannot bear. The words count.
        self._progress.setRange(0, scan.total or 1)
        self._progress.setValue(scan.done if scan.total else 0)
        self.places.show_scan(scan)
        self._show_count()

    def show_files(self, files: tuple[SeenFile, ...]) -> None:
        """Show the files that could not be used, in place of the games."""
        self.seen.replace(files)
        self._stack.setCurrentWidget(self._files_page)
        (self.files if files else self.back).setFocus()

    def offer_files(self, some: bool) -> None:
        """Offer to look at the files that could not be read, if there are some."""
        self.files_button.setVisible(some)

    def allow_create(self, here: bool) -> None:
        """A game can be opened where we are, or not."""
        self._here = here
        self.details.allow_create(here)

    def select(self, number: int) -> None:
        """Select a row, if it is shown."""
        line = self.model.line_of(number)
        if line is not None:
            self.table.selectRow(line)

    def _select_again(self) -> None:
        kept = self._kept
        line = None if kept is None else self.model.line_like(kept)
        if line is not None:
            self.table.selectRow(line)
        self._judge()

    def _judge(self) -> None:
        """Show the games, or what there is to say in their place."""
        if self._stack.currentWidget() is not self._files_page:
            none = self._asked_card is not None and not self.model.rows()
            if not none and not self.model.rowCount() and self.search.text():
                self.state_card.show_card(self._no_match())
                none = True
            self._stack.setCurrentWidget(self.state_card if none else self.table)
        self._show_count()
        self._selected()

    def _no_match(self) -> Card:
        return Card(
            "library-search",
            CardKind.INFORMATION,
            self.tr("No game matches."),
            self.tr("{n} games are hidden by your search.").format(n=len(self.model.rows())),
            actions=(CardAction.SHOW_ALL_ROMS,),
        )

    def _show_count(self) -> None:
        shown, known = self.model.rowCount(), len(self.model.rows())
        text = games_words(known)
        parts = [self._scan.words or text] if known or self._scan.words else []
        if shown != known:
            # How many there are is said by it; what a scan found would only be cut.
            settled = self._scan.phase in (ScanPhase.IDLE, ScanPhase.DONE)
            parts = [] if settled else parts
            parts.insert(0, self.tr("{n} of {games}").format(n=shown, games=text))
        text = " · ".join(parts)
        if self._count.told != text:
            self._count.setText(text)
            self._count.setAccessibleName(text)

    # --- what the user does ----------------------------------------------------------------------

    def _search(self, text: str) -> None:
        self.model.search(text)
        if self.table.selected_row() is None:
            self.table.selectRow(0)

    def _enter_list(self) -> None:
        if self._stack.currentWidget() is self.table:
            self.table.setFocus()

    def _leave_files(self) -> None:
        self._stack.setCurrentWidget(self.table)
        self._judge()
        self._enter_list()

    def step_back(self) -> bool:
        """Leave the list of files, or the search; False when there was neither."""
        if self._stack.currentWidget() is self._files_page:
            self._leave_files()
            return True
        if self.search.text():
            self.search.clear()
            return True
        return False

    def _selected(self) -> None:
        row = self.table.selected_row()
        if isinstance(row, LibraryRow):
            self._kept = row
        self.details.show_row(row if isinstance(row, LibraryRow) else None)

    def _chosen(self, row: object) -> None:
        if isinstance(row, LibraryRow) and self._here:
            self.create_wanted.emit(row)

    def menu_for(self, row: object) -> QMenu | None:
        """Return the context menu of a game; it goes when it is hidden."""
        if not isinstance(row, LibraryRow):
            return None
        menu = QMenu(self)
        create = menu.addAction(self.tr("Create a game with it"))
        create.triggered.connect(lambda: self.create_wanted.emit(row))
        create.setEnabled(self._here)
        copy = menu.addAction(self.tr("Copy CRC"))
        copy.triggered.connect(lambda: self.copy_wanted.emit(row.crc))
        place = menu.addAction(self.tr("Open folder"))
        place.triggered.connect(lambda: self.place_wanted.emit(row))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _show_menu(self, row: object, place: QPoint) -> None:
        menu = self.menu_for(row)
        if menu is not None:
            menu.popup(place)

    def _practise(self) -> None:
        self.card_action_chosen.emit(
            CardAction.PRACTISE, Card("library", CardKind.INFORMATION, "")
        )


class _Games(RowTable):
    """A table that leaves the names of files out where it would show no more than their beginnings."""

    _least_letters = _LEAST_NAME

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the column out or take it in again."""
        narrow = self.viewport().width() < _WITH_FILE * self.fontMetrics().averageCharWidth()
        self.setColumnHidden(LibraryColumn.FILE, narrow)
        super().resizeEvent(event)
