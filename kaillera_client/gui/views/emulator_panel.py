"""The emulators: the user's own, what is known of others, and the details of one."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.emulators.profile import DEMO_KEY
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.emulator_values import EmulatorRow, InstallQuestion, KnownRow
from kaillera_client.gui.text import breakable, tooltip
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.emulator_form import EmulatorForm
from kaillera_client.gui.views.flow import FlowRow, fit_columns
from kaillera_client.gui.views.install_sheet import InstallSheet
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.veiling import PrivateBranch, PrivateItem
from kaillera_client.gui.views.widgets import Role, button, label, named

_KEY = Qt.ItemDataRole.UserRole
_SPEAKS_COLUMN, _FOUND_COLUMN = 1, 2
_LEAST_COLUMN = 64
_LIST_HEIGHT = 72
_TABLE_HEIGHT = 110
_CARD_LINES = 9


class _NamesWhole(QStyledItemDelegate):
    """Cuts at the end, where the games stand: an emulator's name without its middle says nothing."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the end away where there is no room; paths beside it lose their middle."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class EmulatorPanel(QWidget):
    """A list of the user's emulators with the form of the chosen one, and the table of known ones.

    Signals:
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
        row_chosen: the key of the emulator whose details are wanted.
        find_wanted: look for known emulators on this computer.
        choose_wanted: choose a program oneself.
        offer_taken: the number of a found emulator that is to be added.
        install_offer_wanted: the number of a found emulator that is to get our library.
    """

    card_action_chosen = Signal(object, object)
    row_chosen = Signal(str)
    find_wanted = Signal()
    choose_wanted = Signal()
    offer_taken = Signal(int)
    install_offer_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "emulator_panel", self.tr("Emulators"))
        self.form = EmulatorForm()
        self.sheet = InstallSheet()
        self._rows: tuple[EmulatorRow, ...] = ()
        self.list = QListWidget()
        named(self.list, "emulator_list", self.tr("Your emulators"))
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.setSpacing(SPACE // 4)
        self.list.currentItemChanged.connect(self._chosen)
        self.attached = label("", Role.MUTED, wrap=True)
        self.attached.setObjectName("emulator_attached")
        self.attached.hide()
        self.find_button = button(
            self.tr("Find emulators"),
            "emulator_find",
            self.tr("Look for known emulators where programs usually are; nothing is added"),
        )
        self.find_button.clicked.connect(self.find_wanted)
        self.choose_button = button(
            self.tr("Choose program…"),
            "emulator_choose",
            self.tr("Add an emulator by choosing its program"),
        )
        self.choose_button.clicked.connect(self.choose_wanted)
        self.add_button = button(
            self.tr("Add it"), "emulator_add", self.tr("Put what was found on your list")
        )
        self.add_button.clicked.connect(self._take_offer)
        self.install_button = button(
            self.tr("Install into it…"),
            "emulator_install_found",
            self.tr(
                "Put this program’s Kaillera library beside what was found; you are asked first"
            ),
        )
        self.install_button.clicked.connect(self._want_install)
        self.known = self._table()
        self.empty = StateCard()
        self.empty.action_chosen.connect(self.card_action_chosen)
        self._places = QStackedWidget()
        self._places.setMinimumHeight(_TABLE_HEIGHT)
        self._places.addWidget(self.known)
        self._places.addWidget(self.empty)
        for list_ in (self.list, self._places):
            # They scroll: the page must not, because of the height that they would like.
            policy = list_.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
            list_.setSizePolicy(policy)
        layout = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(self._left(), 1)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.sheet, 1)
        self._show_offer()
        demo = EmulatorRow(DEMO_KEY, self.tr("Demo Arena"), "", plays=True)
        self.show_rows((demo,), DEMO_KEY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and form below each other where they are too narrow for their words."""
        super().resizeEvent(event)
        fit_columns(self._columns, self)
        self._leave_room_for_places()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the columns their widths as soon as there is a font to measure with."""
        super().showEvent(event)
        self._leave_room_for_places()

    # --- building --------------------------------------------------------------------------------

    def _left(self) -> QVBoxLayout:
        buttons = FlowRow()
        for press in (self.choose_button, self.find_button):
            buttons.add(press)
        add = FlowRow()
        add.add_stretch()
        for press in (self.install_button, self.add_button):
            add.add(press)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(label(self.tr("Your emulators"), Role.HEADING))
        column.addWidget(self.list, 2)
        column.addWidget(self.attached)
        column.addLayout(buttons)
        column.addWidget(label(self.tr("What speaks Kaillera"), Role.HEADING))
        column.addWidget(self._places, 3)
        column.addLayout(add)
        return column

    def _table(self) -> QTreeWidget:
        table = QTreeWidget()
        named(table, "emulator_known", self.tr("Known emulators"))
        table.setHeaderLabels(
            [
                self.tr("Emulator"),
                self.tr("Kaillera"),
                self.tr("Found here"),
            ]
        )
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setMinimumHeight(_TABLE_HEIGHT)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setItemDelegateForColumn(0, _NamesWhole(table))
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.header().setSectionResizeMode(_FOUND_COLUMN, QHeaderView.ResizeMode.Stretch)
        table.header().setMinimumSectionSize(_LEAST_COLUMN)
        table.viewport().installEventFilter(self)
        table.currentItemChanged.connect(self._show_offer)
        table.itemActivated.connect(self._take_offer)
        return table

    # --- what it shows ---------------------------------------------------------------------------

    def show_rows(self, rows: tuple[EmulatorRow, ...], shown: str) -> None:
        """List the emulators; `shown` is the key of the one whose details are seen."""
        self.list.blockSignals(True)
        if rows != self._rows:
            self._rows = rows
            self._fill()
        keys = [row.key for row in rows]
        if shown in keys:
            self.list.setCurrentRow(keys.index(shown))
        self.list.blockSignals(False)

    def show_attached(self, title: str) -> None:
        """Say which emulator the user has opened himself, "" for none."""
        text = self.tr("{emulator} is attached: you play with it, whatever is chosen here.")
        self.attached.setText(breakable(text.format(emulator=title)))
        self.attached.setVisible(bool(title))

    def _fill(self) -> None:
        self.list.clear()
        for row in self._rows:
            text = self.tr("✓ {title}").format(title=row.title) if row.plays else row.title
            item = PrivateItem(text, self.list)
            item.setData(_KEY, row.key)
            item.setToolTip(tooltip(row.detail))
            words = self.tr("{title}, you play with it") if row.plays else "{title}"
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{words.format(title=row.title)}. {row.detail}",
            )

    def show_known(self, rows: tuple[KnownRow, ...]) -> None:
        """Fill the table of known emulators."""
        self._places.setCurrentWidget(self.known)
        self._places.setMinimumHeight(_TABLE_HEIGHT)
        self.known.clear()
        for row in rows:
            name = f"{row.title} · {row.games}" if row.games else row.title
            item = PrivateBranch(self.known, [name, row.speaks, row.found or "–"])
            item.setToolTip(_FOUND_COLUMN, tooltip(row.found))
            item.setToolTip(0, tooltip("\n".join((name, *row.facts))))
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, " ".join(row.facts))
            item.setData(0, _KEY, row.offer)
        self._leave_room_for_places()
        self._show_offer()

    def show_card(self, card: Card) -> None:
        """Show a card in place of the table."""
        self.empty.show_card(card)
        self._places.setCurrentWidget(self.empty)
        self._places.setMinimumHeight(_CARD_LINES * self.fontMetrics().lineSpacing())

    def show_finding(self, *, finding: bool) -> None:
        """Say that looking is under way, or over."""
        self.find_button.setEnabled(not finding)
        self.find_button.setText(self.tr("Looking…") if finding else self.tr("Find emulators"))

    def ask(self, question: InstallQuestion) -> None:
        """Ask before something is changed beside an emulator, in the place of the details."""
        self.sheet.ask(question)
        self.form.hide()
        self.sheet.show()
        self.sheet.focus_first()

    def close_sheet(self) -> None:
        """Show the details again."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.sheet.isAncestorOf(focused)
        self.sheet.hide()
        self.form.show()
        if had_focus:
            self.form.library.install.setFocus()

    def step_back(self) -> bool:
        """Leave the sheet; False when none is open."""
        if not self.sheet.isVisibleTo(self):
            return False
        self.sheet.cancel()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay the table's columns out whenever its width is another."""
        if watched is self.known.viewport() and event.type() is QEvent.Type.Resize:
            self._leave_room_for_places()
        return super().eventFilter(watched, event)

    def _leave_room_for_places(self) -> None:
        # Names give way before the heading of the last column is cut.
        header = self.known.header()
        names, speaks = (
            max(header.sectionSizeHint(column), self.known.sizeHintForColumn(column))
            for column in (0, _SPEAKS_COLUMN)
        )
        left = self.known.viewport().width() - speaks - header.sectionSizeHint(_FOUND_COLUMN)
        header.resizeSection(0, max(_LEAST_COLUMN, min(names, left)))

    # --- from the user ---------------------------------------------------------------------------

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.row_chosen.emit(item.data(_KEY))

    def _show_offer(self) -> None:
        for press in (self.add_button, self.install_button):
            press.setEnabled(self._offer() is not None)

    def _want_install(self) -> None:
        offer = self._offer()
        if offer is not None:
            self.install_offer_wanted.emit(offer)

    def _offer(self) -> int | None:
        item = self.known.currentItem()
        offer = None if item is None else item.data(0, _KEY)
        return offer if isinstance(offer, int) else None

    def _take_offer(self) -> None:
        offer = self._offer()
        if offer is not None:
            self.offer_taken.emit(offer)
