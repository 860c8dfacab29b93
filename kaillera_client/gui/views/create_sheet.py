"""The sheet on which a new game is chosen, in place of the lists: Enter opens it, Esc goes back."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from kaillera_client.gui.models.library import LibraryColumn, LibraryModel
from kaillera_client.gui.models.library_values import (
    GameSource,
    Judged,
    LibraryRow,
    NewGame,
    SheetOffer,
)
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.library_words import cell_words, headers, row_sentence
from kaillera_client.gui.views.lobby_menus import add_about
from kaillera_client.gui.views.tables import RowTable
from kaillera_client.gui.views.veiling import seen
from kaillera_client.gui.views.widgets import (
    ElidedLabel,
    Role,
    buddy,
    button,
    label,
    named,
    number_field,
    scrolled,
)

_HIDDEN = (LibraryColumn.SIZE, LibraryColumn.FILE)
_LETTERS: Mapping[int, int] = {
    LibraryColumn.SYSTEM: 10,
    LibraryColumn.CRC: 11,
    LibraryColumn.KNOWN: 25,
    LibraryColumn.KIND: 24,
}
_MOST_LETTERS = 255
_LEAST_ROWS = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CreateSheet(QFrame):
    """Shows games to choose from; what they mean is the controller's.

    Signals:
        open_changed: the sheet is to be seen now, or not any more.
        changed: another game or name, or another wish; `draft` has it.
        create_wanted: with the `NewGame`.
        emulator_wanted: choose another emulator.
        post_check_changed: tell the ROM's CRC in the chat, or not.
        release_wanted: let the attached emulator go on alone.
        about_wanted: show in the emulator what it knows about the game of this `LibraryRow`.
    """

    open_changed = Signal()
    changed = Signal()
    create_wanted = Signal(object)
    emulator_wanted = Signal()
    post_check_changed = Signal(bool)
    release_wanted = Signal()
    about_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "create_sheet", self.tr("Create game"))
        self.setProperty("card", True)
        self.is_open = False
        self._came_from: QWidget | None = None
        """What had the focus before."""

        self._offer = SheetOffer()
        self._judged = Judged()
        self.model = LibraryModel(cell_words, headers(), row_sentence, self)
        self.model.veil = partial(seen, self)
        self.search = QLineEdit()
        named(self.search, "create_search", self.tr("Find a game"))
        self.search.setPlaceholderText(self.tr("Find a game"))
        self.search.installEventFilter(self)
        self.table = self._make_table()
        # Its state, at the end, matters more than the whole name.
        self._emulator = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._emulator.setObjectName("create_emulator")
        self.emulator_button = button(
            self.tr("Emulators…"), "create_emulators", self.tr("Choose what games are played with")
        )
        self.release_button = button(
            self.tr("Let it go on alone"),
            "create_release",
            self.tr("The emulator's Netplay ends here, and it plays without this program"),
        )
        self.release_button.hide()
        self._tells_more = False
        self.name = QLineEdit()
        self.name.setMaxLength(_MOST_LETTERS)
        named(self.name, "create_name", self.tr("Name that others see"))
        self._counter = label("", Role.MUTED)
        self._counter.setObjectName("create_counter")
        self._make_wishes()
        self._notes = label("", Role.MUTED, wrap=True)
        self._notes.setObjectName("create_notes")
        self.cancel_button = button(
            self.tr("Cancel"), "create_cancel", self.tr("Back to the lobby (Esc)")
        )
        self.create_button = button(
            self.tr("Create"), "create_accept", self.tr("Open the room (Enter)"), primary=True
        )
        self._arrange()
        self._connect()
        self.frame = scrolled(self)
        """What is put into a page; with large text the sheet can be higher than its place."""

    # --- building --------------------------------------------------------------------------------

    def _make_table(self) -> RowTable:
        table = RowTable(self.model, "create_view", self.tr("Games to create"), self.model)
        table.set_widths(LibraryColumn.NAME, letters=_LETTERS)
        for column in _HIDDEN:
            table.hideColumn(column)
        table.sort_by(LibraryColumn.NAME)
        table.setMinimumHeight((_LEAST_ROWS + 1) * table.verticalHeader().defaultSectionSize())
        return table

    def _make_wishes(self) -> None:
        self.players = number_field()
        named(self.players, "create_players", self.tr("Players at most"))
        self.players.setRange(1, 8)
        self.players.setSpecialValueText(self.tr("any"))
        self.ping = number_field()
        named(self.ping, "create_ping", self.tr("Ping at most"))
        self.ping.setRange(0, 1000)
        self.ping.setSingleStep(10)
        self.ping.setSuffix(self.tr(" ms"))
        self.ping.setSpecialValueText(self.tr("any"))
        self._limits = (
            _captioned(self.tr("Pla&yers"), self.players),
            _captioned(self.tr("Max pin&g"), self.ping),
        )
        self.post_check = QCheckBox(self.tr("Post the ROM check line in chat"))
        self.post_check.setObjectName("chk_post_check")
        self.announce = QCheckBox(self.tr("Announce in the lobby every 2 minutes"))
        self.announce.setObjectName("chk_announce")

    def _arrange(self) -> None:
        top = FlowRow()
        top.add(label(self.tr("Create game"), Role.HEADING))
        top.add(self.search, stretch=True)
        top.add(self._emulator, stretch=True)
        top.add(self.release_button)
        top.add(self.emulator_button)
        naming = FlowRow()
        naming.add(buddy(self.tr("&Name that others see"), self.name))
        naming.add(self.name, stretch=True)
        for part in (self._counter, *self._limits):
            naming.add(part)
        bottom = FlowRow()
        bottom.add(self.post_check)
        bottom.add(self.announce)
        bottom.add_stretch()
        bottom.add(self.cancel_button)
        bottom.add(self.create_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(naming)
        layout.addWidget(self._notes)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._create)
        self.name.returnPressed.connect(self._create)
        self.name.textChanged.connect(lambda _: self.changed.emit())
        self.table.selection_changed.connect(self._selected)
        self.table.row_chosen.connect(lambda _: self._create())
        self.players.valueChanged.connect(lambda _: self.changed.emit())
        self.ping.valueChanged.connect(lambda _: self.changed.emit())
        self.announce.toggled.connect(lambda _: self.changed.emit())
        self.post_check.clicked.connect(self._post_check)
        self.emulator_button.clicked.connect(self.emulator_wanted)
        self.release_button.clicked.connect(self.release_wanted)
        self.table.menu_wanted.connect(self._show_menu)
        self.cancel_button.clicked.connect(self.close_sheet)
        self.create_button.clicked.connect(self._create)

    # --- what it shows ---------------------------------------------------------------------------

    def open_sheet(
        self, rows: Sequence[LibraryRow], offer: SheetOffer, number: int | None
    ) -> None:
        """Ask which game to create; the row with this number is chosen to begin with, else the first."""
        self.search.clear()
        self.announce.setChecked(False)
        self.model.replace(rows)
        self.show_offer(offer)
        if not self.is_open:
            self._came_from = QApplication.focusWidget()
        self.is_open = True
        self.open_changed.emit()
        self._select(number)
        self.search.setFocus()

    def show_rows(self, rows: Sequence[LibraryRow]) -> None:
        """Offer other games; the chosen one stays, as long as it is there."""
        chosen, name = self.row, self.name.text()
        self.model.replace(rows)
        # Numbers are those of one library: in another one they belong to other games.
        line = None if chosen is None else self.model.line_like(chosen)
        self._select_line(line or 0)
        if line is not None:
            self.name.setText(name)

    def show_offer(self, offer: SheetOffer) -> None:
        """Show another emulator, and the limits that the server knows."""
        self._offer = offer
        emulator = offer.emulator
        title = emulator.title or self.tr("Demo game")
        text = f"{title} · {emulator.state}" if emulator.state else title
        self._emulator.setText(text)
        self._emulator.setAccessibleName(self.tr("Emulator: {text}").format(text=text))
        for part in self._limits:
            part.setVisible(offer.limits)
        self.post_check.setChecked(offer.post_check)
        self.changed.emit()

    def show_attached(self, *, attached: bool, tells: bool) -> None:
        """Let the attached emulator be let go, and be asked about its games, or not."""
        self.release_button.setVisible(attached)
        self._tells_more = tells

    def menu_for(self, row: object) -> QMenu | None:
        """Return the context menu for a game, None when there is nothing to do; it goes when it is hidden."""
        if not (self._tells_more and isinstance(row, LibraryRow)):
            return None
        if row.source is not GameSource.EMULATOR:
            return None
        menu = QMenu(self)
        menu.setObjectName("create_menu")
        add_about(menu, lambda: self.about_wanted.emit(row))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _show_menu(self, row: object, place: QPoint) -> None:
        menu = self.menu_for(row)
        if menu is not None:
            menu.popup(place)

    def show_judged(self, judged: Judged) -> None:
        """Show what the chosen game would mean."""
        self._judged = judged
        counter = f"{judged.used}/{judged.most}"
        self._counter.setText(counter)
        self._counter.setAccessibleName(
            self.tr("{used} of {most} bytes").format(used=judged.used, most=judged.most)
        )
        self._notes.setText(breakable("\n".join(judged.notes)))
        self._notes.setVisible(bool(judged.notes))
        self.create_button.setEnabled(judged.possible)
        row = self.row
        self.post_check.setEnabled(row is not None and row.fingerprint is not None)
        self.emulator_button.setProperty("primary", judged.needs_emulator)
        self.emulator_button.style().unpolish(self.emulator_button)
        self.emulator_button.style().polish(self.emulator_button)

    def close_sheet(self) -> bool:
        """Go back to the lists; False when it was not open."""
        was_open, self.is_open = self.is_open, False
        if was_open:
            self.open_changed.emit()
            before, self._came_from = self._came_from, None
            # A card's button may have gone with its card.
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus()
        return was_open

    # --- what is chosen --------------------------------------------------------------------------

    @property
    def row(self) -> LibraryRow | None:
        """The chosen game."""
        row = self.table.selected_row()
        return row if isinstance(row, LibraryRow) else None

    @property
    def draft(self) -> NewGame | None:
        """What would be created now, None while no game is chosen."""
        row = self.row
        if row is None:
            return None
        players = self.players.value() if self._offer.limits else 1
        return NewGame(
            row=row,
            name=self.name.text().strip(),
            most_players=0 if players == self.players.minimum() else players,
            most_ping_ms=self.ping.value() if self._offer.limits else 0,
            post_check=self.post_check.isChecked() and row.fingerprint is not None,
            announce=self.announce.isChecked(),
        )

    def _select(self, number: int | None) -> None:
        line = None if number is None else self.model.line_of(number)
        self._select_line(line or 0)

    def _select_line(self, line: int) -> None:
        self.table.selectRow(line)
        # The table has its height only when the sheet is shown and laid out.
        QTimer.singleShot(0, self.table, lambda: self.table.scrollTo(self.table.currentIndex()))
        self._selected()

    def _selected(self) -> None:
        row = self.row
        text = "" if row is None else row.name
        if self.name.text() != text:
            self.name.setText(text)
            self.name.setCursorPosition(0)
        else:
            self.changed.emit()

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._select(None)

    def _post_check(self) -> None:
        self.post_check_changed.emit(self.post_check.isChecked())
        self.changed.emit()

    def _create(self) -> None:
        draft = self.draft
        if self.is_open and draft is not None and self._judged.possible:
            self.create_wanted.emit(draft)

    # --- keys ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down in the search choose a game, so that the hands stay where they are."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            line = self.table.currentIndex().row()
            line += 1 if event.key() == Qt.Key.Key_Down else -1
            if 0 <= line < self.model.rowCount():
                self.table.selectRow(line)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Create with Enter wherever the focus is; a button with the focus does what it says."""
        if event.key() in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self._create()
            return
        super().keyPressEvent(event)


def _captioned(caption: str, field: QSpinBox) -> QWidget:
    """Return a field with its caption; both go into the next line together."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE)
    row.addWidget(buddy(caption, field))
    row.addWidget(field)
    return holder
