"""The settings page: every setting with its meaning, its default and a way back to it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.settings_values import SettingKind, SettingRow
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.settings_tree import SettingsTree
from kaillera_client.gui.views.veiling import is_veiled, seen
from kaillera_client.gui.views.widgets import (
    Role,
    button,
    card,
    label,
    named,
    number_field,
    scrolled,
)

_LINES_SHOWN = 3
_FIELD_WIDTH = 240
_LETTERS_WITH_TREE = 120
"""A page that is narrower, in letters, has no room for the tree."""

_LETTERS_SIDE_BY_SIDE = 85
"""In a page that is narrower, a setting's field stands below its words."""


class _Lines(QPlainTextEdit):
    """Lines that count when the focus leaves them: a half typed web address must not be asked.

    In streamer mode they are covered and cannot be changed, until `uncover`; the focus that leaves covers them again.

    Signals:
        finished: the text was changed and the focus has left.
        covered: whether the lines are covered now.
    """

    finished = Signal()
    covered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._value = ""
        self._open = False

    def show_value(self, text: str) -> None:
        """Show other lines, unless somebody writes in them."""
        self._value = text
        if not self.hasFocus():
            self._render()

    def uncover(self) -> None:
        """Show what is covered, to be changed."""
        self._open = True
        self._render()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def cover_again(self) -> None:
        """Show the lines as they may be seen now."""
        self._finish()

    def _render(self) -> None:
        hidden = is_veiled(self) and not self._open
        text = seen(self, self._value) if hidden else self._value
        if self.toPlainText() != text:
            self.setPlainText(text)
        self.setReadOnly(hidden)
        self.covered.emit(hidden)

    def _finish(self) -> None:
        if self.document().isModified():
            self.document().setModified(False)
            self.finished.emit()
        self._open = False
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the window that the lines came into."""
        super().showEvent(event)
        self._render()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text is finished, unless only a menu has opened over it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._finish()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a setting stands: its topic, all its words, and its widgets at a line of the topic's grid."""

    topic: str
    texts: str
    grid: QGridLayout
    line: int
    words: QWidget
    field: QWidget
    reset: QWidget

    def arrange(self, *, narrow: bool) -> None:
        """Put the field beside the words, or below them."""
        line = 2 * self.line
        if narrow:
            self.grid.addWidget(self.words, line, 0, 1, 3)
            self.grid.addWidget(self.field, line + 1, 0, 1, 2)
            self.grid.addWidget(self.reset, line + 1, 2)
        else:
            self.grid.addWidget(self.words, line, 0)
            self.grid.addWidget(self.field, line, 1)
            self.grid.addWidget(self.reset, line, 2)

    def has(self, words: list[str]) -> bool:
        """Tell whether all words are in it."""
        return all(word in self.texts for word in words)

    def show(self, *, visible: bool) -> None:
        """Show the line or not."""
        for widget in (self.words, self.field, self.reset):
            widget.setVisible(visible)


class SettingsPage(QWidget):
    """Builds a row for each setting when it first hears of them, and follows their values.

    A tree of topics and settings leads to the rows; the search leaves those rows that have its words.

    Signals:
        changed: a setting's name and its new value as text.
        reset_wanted: a setting's name; it gets its default.
        undo_wanted: take the newest change back.
        folder_wanted: show the folder in which the settings are.
        portable_wanted: keep everything beside the program (True), or in the account's own folder.
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    changed = Signal(str, str)
    reset_wanted = Signal(str)
    undo_wanted = Signal()
    folder_wanted = Signal()
    portable_wanted = Signal(bool)
    card_action_chosen = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        named(self, "page_settings", self.tr("Settings"))
        self._fields: dict[str, QWidget] = {}
        self._resets: dict[str, QPushButton] = {}
        self._places: dict[str, _Place] = {}
        self._topics: dict[str, QWidget] = {}
        self._narrow = False
        self.search = QLineEdit()
        named(self.search, "settings_search", self.tr("Search the settings"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._found = label("", Role.MUTED)
        self._found.hide()
        self.undo = button(self.tr("Undo"), "settings_undo", self.tr("Take the last change back"))
        self.undo.clicked.connect(self.undo_wanted)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.undo_wanted)
        self.tree = SettingsTree()
        self.tree.chosen.connect(self._go_to)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, SPACE, 0)
        self._rows.setSpacing(2 * SPACE)
        inside = QWidget()
        inside.setLayout(self._rows)
        # An area of its own, so that search and tree stay in sight.
        self._area = scrolled(inside)
        self._arrange()
        self.show_undo("")

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(label(self.tr("Settings"), Role.TITLE), 1)
        head.addWidget(self.undo)
        searching = QHBoxLayout()
        searching.setSpacing(2 * SPACE)
        searching.addWidget(self.search, 1)
        searching.addWidget(self._found)
        body = QHBoxLayout()
        body.setSpacing(2 * SPACE)
        body.addWidget(self.tree, 4)
        body.addWidget(self._area, 15)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addLayout(searching)
        layout.addLayout(body, 1)

    # --- what it shows ---------------------------------------------------------------------------

    def show_rows(self, rows: tuple[SettingRow, ...]) -> None:
        """Show the settings and their values; changes apply at once."""
        if not self._fields:
            self._build(rows)
        for row in rows:
            self._fill(row, self._fields[row.name])
            self._resets[row.name].setEnabled(row.value != row.default)

    def show_undo(self, title: str) -> None:
        """Offer to take back the change of this setting; "" when there is nothing to take back."""
        self.undo.setEnabled(bool(title))
        words = self.tr("Undo: {title}").format(title=title) if title else self.tr("Undo")
        self.undo.setText(words)

    def show_portable(self, *, on: bool, possible: bool, folder: str, later: bool = False) -> None:
        """Say where everything is kept, and offer the other way; `later`: `folder` is not that place yet."""
        self._portable_on = on
        if on:
            words = self.tr("Portable mode is on: everything is kept beside the program.")
            self._portable.setText(self.tr("Turn portable mode off"))
        elif possible:
            words = self.tr(
                "Portable mode keeps everything beside the program, for example on a memory stick. "
                "It begins with a copy of your settings when the program starts again."
            )
            self._portable.setText(self.tr("Turn portable mode on"))
        else:
            words = self.tr("Portable mode needs the program in a folder of its own.")
        if later:
            words = f"{words}\n{self.tr('Applies when the program starts again')}"
        self._portable.setVisible(possible)
        self._portable_words.setText(words)
        self._folder_words.setText(self.tr("Now in use: {folder}").format(folder=folder))

    # --- offers ----------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Put the focus into the search box (Ctrl+F)."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step_back(self) -> bool:
        """Leave the search (Esc)."""
        if not self.search.text():
            return False
        self.search.clear()
        return True

    def show_setting(self, name: str) -> None:
        """Put the focus on one setting, whatever was searched for."""
        self.search.clear()
        self._go_to(name)
        self._fields[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the areas for F6."""
        return self.search, self.tree, self._area

    # --- inside ----------------------------------------------------------------------------------

    def _go_to(self, name: str) -> None:
        """Bring a setting or a topic into sight."""
        if name in self._topics:
            self._area.verticalScrollBar().setValue(self._topics[name].y())
        elif name in self._fields:
            self._area.ensureWidgetVisible(self._fields[name], 0, 6 * SPACE)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        shown = {name for name, place in self._places.items() if place.has(words)}
        for name, place in self._places.items():
            place.show(visible=name in shown)
        for topic, frame in self._topics.items():
            frame.setVisible(any(self._places[name].topic == topic for name in shown))
        kept = " ".join(one.text() for one in self._keeping.findChildren(QLabel)).casefold()
        self._keeping.setVisible(all(word in kept for word in words))
        self.tree.show_only(shown if words else None)
        count = self.tr("{n} of {all} settings").format(n=len(shown), all=len(self._places))
        self._found.setText(count if words else "")
        self._found.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the tree's room when there is little."""
        super().resizeEvent(event)
        letters = self.width() / max(1, self.fontMetrics().averageCharWidth())
        self.tree.setVisible(letters > _LETTERS_WITH_TREE)
        narrow = letters < _LETTERS_SIDE_BY_SIDE
        if narrow is not self._narrow:
            self._narrow = narrow
            for place in self._places.values():
                place.arrange(narrow=narrow)

    def _build(self, rows: tuple[SettingRow, ...]) -> None:
        for topic in dict.fromkeys(row.topic for row in rows):
            column = QVBoxLayout()
            column.setSpacing(SPACE)
            column.addWidget(label(topic, Role.HEADING))
            grid = QGridLayout()
            grid.setHorizontalSpacing(2 * SPACE)
            grid.setVerticalSpacing(SPACE)
            grid.setColumnStretch(0, 3)
            grid.setColumnStretch(1, 2)
            grid.setColumnMinimumWidth(1, _FIELD_WIDTH)
            for line, row in enumerate(row for row in rows if row.topic == topic):
                self._add(grid, line, row)
            column.addLayout(grid)
            self._topics[topic] = card(column)
            self._rows.addWidget(self._topics[topic])
        self._keeping = self._build_keeping()
        self._rows.addWidget(self._keeping)
        self._rows.addStretch(1)
        self.tree.show_rows(rows)

    def _build_keeping(self) -> QWidget:
        """Return the card about where the settings are."""
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(label(self.tr("Where this is kept"), Role.HEADING))
        self._folder_words = label("", Role.MUTED, wrap=True)
        self._portable_words = label("", wrap=True)
        column.addWidget(self._folder_words)
        column.addWidget(self._portable_words)
        folder = button(
            self.tr("Open the folder"),
            "settings_folder",
            self.tr("Show the folder in which the settings are kept"),
        )
        folder.clicked.connect(self.folder_wanted)
        self._portable = button(
            "", "settings_portable", self.tr("Applies when the program starts again")
        )
        self._portable.clicked.connect(lambda: self.portable_wanted.emit(not self._portable_on))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(folder)
        buttons.addWidget(self._portable)
        buttons.addStretch()
        column.addLayout(buttons)
        return card(column, "settings_keeping")

    def _add(self, grid: QGridLayout, line: int, row: SettingRow) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(label(row.title))
        words.addWidget(label(row.meaning, Role.CAPTION, wrap=True))
        words.addStretch()
        block = QWidget()
        block.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        field = self._field(row)
        named(field, f"setting_{row.name}", row.title, row.meaning)
        self._fields[row.name] = field
        default = button(
            self.tr("Reset"),
            f"reset_{row.name}",
            self.tr("{title}: back to the default").format(title=row.title),
        )
        default.setAccessibleName(default.toolTip())
        self._resets[row.name] = default
        default.clicked.connect(partial(self.reset_wanted.emit, row.name))
        texts = f"{row.topic} {row.title} {row.meaning}".casefold()
        shown = self._with_show_button(field, row) if isinstance(field, _Lines) else field
        place = _Place(row.topic, texts, grid, line, block, shown, default)
        place.arrange(narrow=self._narrow)
        self._places[row.name] = place

    def _field(self, row: SettingRow) -> QWidget:
        match row.kind:
            case SettingKind.TEXT:
                return self._text_field(row)
            case SettingKind.CHOICE:
                return self._choice_field(row)
            case SettingKind.FLAG:
                box = QCheckBox(self.tr("on"))
                box.toggled.connect(lambda on: self.changed.emit(row.name, "1" if on else ""))
                return box
            case SettingKind.NUMBER:
                spin = number_field()
                spin.setRange(row.least, row.most)
                spin.setSuffix(row.unit)
                spin.valueChanged.connect(lambda number: self.changed.emit(row.name, str(number)))
                return spin
            case SettingKind.LINES:
                return self._lines_field(row)

    def _text_field(self, row: SettingRow) -> QWidget:
        edit = QLineEdit()
        edit.editingFinished.connect(lambda: self._edited(row.name, edit))
        return edit

    def _edited(self, name: str, edit: QLineEdit) -> None:
        if edit.isModified():
            edit.setModified(False)
            self.changed.emit(name, edit.text())

    def _choice_field(self, row: SettingRow) -> QWidget:
        box = QComboBox()
        _offer(row, box)
        box.activated.connect(lambda: self.changed.emit(row.name, box.currentData()))
        return box

    def _with_show_button(self, edit: _Lines, row: SettingRow) -> QWidget:
        """Return the lines with a button below them, for the time when they are covered."""
        tip = self.tr("{title}: show what streamer mode hides, until you leave the field")
        press = button(self.tr("Show and edit"), f"show_{row.name}", tip.format(title=row.title))
        press.setAccessibleName(press.toolTip())
        press.clicked.connect(edit.uncover)
        press.hide()
        edit.covered.connect(press.setVisible)
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(edit)
        column.addWidget(press, alignment=Qt.AlignmentFlag.AlignLeft)
        return result

    def _lines_field(self, row: SettingRow) -> QWidget:
        edit = _Lines()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * _LINES_SHOWN + 3 * SPACE)
        edit.finished.connect(lambda: self.changed.emit(row.name, edit.toPlainText()))
        return edit

    @staticmethod
    def _fill(row: SettingRow, field: QWidget) -> None:
        if isinstance(field, _Lines):
            field.show_value(row.value)
            return
        field.blockSignals(True)
        match field:
            case QLineEdit() if field.text() != row.value:
                field.setText(row.value)
            case QComboBox():
                _offer(row, field)
                field.setCurrentIndex(max(field.findData(row.value), 0))
            case QCheckBox():
                field.setChecked(bool(row.value))
            case QSpinBox():
                field.setValue(int(row.value))
            case _:
                pass
        field.blockSignals(False)
        field.setEnabled(not row.blocked)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""


def _offer(row: SettingRow, box: QComboBox) -> None:
    """Let a box offer what can be chosen now: emulators come and go."""
    offered = tuple((box.itemData(at), box.itemText(at)) for at in range(box.count()))
    if offered != row.choices:
        box.clear()
        for value, text in row.choices:
            box.addItem(text, value)
