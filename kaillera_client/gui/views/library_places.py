"""Where games are looked for: folders and databases, in their order, and the scan of them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.library_values import PlaceRow, ScanView
from kaillera_client.gui.text import tooltip
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.library_words import left_to_right
from kaillera_client.gui.views.veiling import PrivateItem
from kaillera_client.gui.views.widgets import Role, button, label, named

_ROW_ROLE = Qt.ItemDataRole.UserRole
_LINES = 3
_LEAST_LINE = 26


class _ShortList(QListWidget):
    """A list that asks for a few lines only, and has lines that can be hit."""

    def sizeHint(self) -> QSize:
        """Ask for a few lines, whatever is in it."""
        return QSize(200, _LINES * self.line_height + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    @property
    def line_height(self) -> int:
        """Pixels of a line."""
        return max(_LEAST_LINE, self.fontMetrics().height() + SPACE)


class LibraryPlaces(QWidget):
    """The folders and DAT files of the settings.

    Signals:
        folder_wanted, database_wanted: ask for another folder or DAT file.
        scan_wanted, stop_wanted: look at all folders again; stop that.
        remove_wanted: with the `PlaceRow`.
        move_wanted: with the `PlaceRow` and -1 or 1.
    """

    folder_wanted = Signal()
    database_wanted = Signal()
    scan_wanted = Signal()
    stop_wanted = Signal()
    remove_wanted = Signal(object)
    move_wanted = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "library_places", self.tr("Folders and databases"))
        self.list = _ShortList()
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        named(self.list, "library_places_list", self.tr("Folders and databases"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._judge())
        self._make_buttons()
        self._arrange()
        self.show_places(())

    def _make_buttons(self) -> None:
        self.add = button(
            self.tr("Add folder…"),
            "library_add",
            self.tr("Choose a folder; files are only read, never uploaded"),
        )
        self.database = button(
            self.tr("Import database…"),
            "library_database",
            self.tr("A DAT file of No-Intro or of an arcade emulator tells good dumps"),
        )
        self.scan = button(
            self.tr("Scan again"), "library_scan", self.tr("Look for new and changed files (F5)")
        )
        self.stop = button(
            self.tr("Stop"), "library_stop", self.tr("Stop the scan; what was found is kept")
        )
        self.up = button(self.tr("Up"), "library_up", self.tr("Look there earlier"))
        self.down = button(self.tr("Down"), "library_down", self.tr("Look there later"))
        self.remove = button(
            self.tr("Remove"), "library_remove", self.tr("Forget this place; no file is deleted")
        )
        self.add.clicked.connect(self.folder_wanted)
        self.database.clicked.connect(self.database_wanted)
        self.scan.clicked.connect(self.scan_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)

    def _arrange(self) -> None:
        top = FlowRow()
        top.setSpacing(SPACE // 2)
        top.add(label(self.tr("Folders and databases"), Role.CAPTION))
        top.add_stretch()
        for press in (self.up, self.down, self.remove):
            top.add(press)
        bottom = FlowRow()
        bottom.setSpacing(SPACE // 2)
        for press in (self.add, self.database):
            bottom.add(press)
        bottom.add_stretch()
        for press in (self.scan, self.stop):
            bottom.add(press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addLayout(bottom)

    # --- what it shows ---------------------------------------------------------------------------

    def show_places(self, places: tuple[PlaceRow, ...]) -> None:
        """Show other places; the selected line stays."""
        line = self.list.currentRow()
        self.list.clear()
        for place in places:
            item = PrivateItem(self._words(place), self.list)
            item.setData(_ROW_ROLE, place)
            item.setSizeHint(QSize(0, self.list.line_height))
            item.setToolTip(tooltip(self._words(place)))
        if places:
            self.list.setCurrentRow(min(max(line, 0), len(places) - 1))
        self._judge()

    def _words(self, place: PlaceRow) -> str:
        path = left_to_right(place.path)
        if place.missing:
            return self.tr("{path}  (not there now)").format(path=path)
        note = place.note or (self.tr("database") if place.database else "")
        return f"{path}  ({note})" if note else path

    def show_scan(self, scan: ScanView) -> None:
        """Offer to scan, or to stop it."""
        had_focus = self.scan.hasFocus() or self.stop.hasFocus()
        self.scan.setVisible(not scan.busy)
        self.stop.setVisible(scan.busy)
        if had_focus:
            (self.stop if scan.busy else self.scan).setFocus()

    def select(self, number: int, *, database: bool) -> None:
        """Select a place."""
        for line in range(self.list.count()):
            row = self.list.item(line).data(_ROW_ROLE)
            if (row.number, row.database) == (number, database):
                self.list.setCurrentRow(line)

    def _at(self, line: int) -> PlaceRow | None:
        if not 0 <= line < self.list.count():
            return None
        row = self.list.item(line).data(_ROW_ROLE)
        return row if isinstance(row, PlaceRow) else None

    def _current(self) -> PlaceRow | None:
        return self._at(self.list.currentRow())

    def _same_kind(self, line: int) -> bool:
        """Tell whether a line has a place of the kind of the current one: those change places with each other."""
        row, other = self._current(), self._at(line)
        return row is not None and other is not None and row.database is other.database

    def _judge(self) -> None:
        line, row = self.list.currentRow(), self._current()
        self.remove.setEnabled(row is not None)
        self.up.setEnabled(row is not None and line > 0 and self._same_kind(line - 1))
        self.down.setEnabled(row is not None and self._same_kind(line + 1))

    # --- what the user wants ---------------------------------------------------------------------

    def _move(self, step: int) -> None:
        row = self._current()
        if row is not None:
            self.move_wanted.emit(row, step)

    def _remove(self) -> None:
        row = self._current()
        if row is not None:
            self.remove_wanted.emit(row)
