"""The settings page: every setting with its meaning, its default and a way back to it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.settings_values import SettingKind, SettingRow
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.widgets import Role, button, card, label, named, number_field

_LINES_SHOWN = 3
_FIELD_WIDTH = 240


class _Lines(QPlainTextEdit):
    """Lines that count when the focus leaves them: a half typed web address must not be asked.

    Signals:
        finished: the text was changed and the focus has left.
    """

    finished = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text is finished, unless only a menu has opened over it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self.document().isModified():
            self.document().setModified(False)
            self.finished.emit()


class SettingsPage(QWidget):
    """Builds a row for each setting when it first hears of them, and follows their values.

    Signals:
        changed: a setting's name and its new value as text.
        reset_wanted: a setting's name; it gets its default.
        folder_wanted: show the folder in which the settings are.
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    changed = Signal(str, str)
    reset_wanted = Signal(str)
    folder_wanted = Signal()
    card_action_chosen = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        named(self, "page_settings", self.tr("Settings"))
        self._fields: dict[str, QWidget] = {}
        self._resets: dict[str, QPushButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        self._layout.setSpacing(2 * SPACE)

    def show_rows(self, rows: tuple[SettingRow, ...]) -> None:
        """Show the settings and their values; changes apply at once."""
        if not self._fields:
            self._build(rows)
        for row in rows:
            self._fill(row, self._fields[row.name])
            self._resets[row.name].setEnabled(row.value != row.default)

    def _build(self, rows: tuple[SettingRow, ...]) -> None:
        self._layout.addWidget(label(self.tr("Settings"), Role.TITLE))
        for topic in dict.fromkeys(row.topic for row in rows):
            column = QVBoxLayout()
            column.setSpacing(SPACE)
            column.addWidget(label(topic, Role.HEADING))
            grid = QGridLayout()
            grid.setHorizontalSpacing(2 * SPACE)
            grid.setVerticalSpacing(SPACE)
            grid.setColumnStretch(0, 1)
            grid.setColumnMinimumWidth(1, _FIELD_WIDTH)
            for line, row in enumerate(row for row in rows if row.topic == topic):
                self._add(grid, line, row)
            column.addLayout(grid)
            self._layout.addWidget(card(column))
        folder = button(
            self.tr("Open the folder"),
            "settings_folder",
            self.tr("Show the folder in which the settings are kept"),
        )
        folder.clicked.connect(self.folder_wanted)
        self._layout.addWidget(folder)
        self._layout.addStretch()

    def _add(self, grid: QGridLayout, line: int, row: SettingRow) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(row.title))
        words.addWidget(label(row.meaning, Role.CAPTION, wrap=True))
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
        grid.addLayout(words, line, 0)
        grid.addWidget(field, line, 1)
        grid.addWidget(default, line, 2)

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
        for value, text in row.choices:
            box.addItem(text, value)
        box.activated.connect(lambda: self.changed.emit(row.name, box.currentData()))
        return box

    def _lines_field(self, row: SettingRow) -> QWidget:
        edit = _Lines()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * _LINES_SHOWN + 3 * SPACE)
        edit.finished.connect(lambda: self.changed.emit(row.name, edit.toPlainText()))
        return edit

    @staticmethod
    def _fill(row: SettingRow, field: QWidget) -> None:
        field.blockSignals(True)
        match field:
            case QLineEdit() if field.text() != row.value:
                field.setText(row.value)
            case QComboBox():
                field.setCurrentIndex(max(field.findData(row.value), 0))
            case QCheckBox():
                field.setChecked(bool(row.value))
            case QSpinBox():
                field.setValue(int(row.value))
            case QPlainTextEdit() if not field.hasFocus() and field.toPlainText() != row.value:
                field.setPlainText(row.value)
            case _:
                pass
        field.blockSignals(False)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
