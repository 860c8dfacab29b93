"""A chat: its lines as selectable plain text, and the field to write in."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kaillera_client.gui.models.chat import MOST_LINES
from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.models.values import ChatKind, ChatLine
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.widgets import button, named

MOST_CHARACTERS = 400
_HISTORY = 50


class ChatView(QPlainTextEdit):
    """Renders the rows of a chat model one by one; never interprets their text."""

    def __init__(self, model: QAbstractItemModel, theme: Theme, accessible: str) -> None:
        super().__init__()
        named(self, "chat_view", accessible)
        self._model = model
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setMaximumBlockCount(MOST_LINES)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(SPACE)
        self._follows = True
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._grown)
        model.rowsInserted.connect(self._inserted)
        model.modelReset.connect(self._render_all)
        self._render_all()

    def paint_with(self, theme: Theme) -> None:
        """Render everything again in another theme's colours."""
        self._theme = theme
        self._render_all()

    def _render_all(self) -> None:
        self.clear()
        self._inserted(QModelIndex(), 0, self._model.rowCount() - 1)

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for place in range(first, last + 1):
            line = self._model.index(place, 0).data(ROW_ROLE)
            if isinstance(line, ChatLine):
                self._write(line)

    def _scrolled(self, value: int) -> None:
        """Who scrolls up wants to read there; who is at the end wants to see what comes."""
        self._follows = value >= self.verticalScrollBar().maximum()

    def _grown(self, _least: int, most: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(most)

    def _write(self, line: ChatLine) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            cursor.insertBlock()
        cursor.insertText(f"{line.clock}  ", self._format(self._theme.muted))
        match line.kind:
            case ChatKind.PERSON:
                cursor.insertText(f"{line.name}: ", self._format(self._theme.text, bold=True))
                cursor.insertText(line.text, self._format(self._theme.text))
            case ChatKind.OWN:
                cursor.insertText(f"{line.name}: ", self._format(self._theme.accent, bold=True))
                cursor.insertText(line.text, self._format(self._theme.text))
            case ChatKind.SERVER:
                cursor.insertText(f"[{line.name}] ", self._format(self._theme.muted, bold=True))
                cursor.insertText(line.text, self._format(self._theme.text))
            case ChatKind.CLIENT:
                cursor.insertText(line.text, self._format(self._theme.muted))

    @staticmethod
    def _format(colour: str, *, bold: bool = False) -> QTextCharFormat:
        result = QTextCharFormat()
        result.setForeground(QColor(colour))
        if bold:
            result.setFontWeight(QFont.Weight.DemiBold)
        return result


class ChatPanel(QWidget):
    """The lines and the field below them.

    Signals:
        sent: the user wants to say this.
    """

    sent = Signal(str)

    def __init__(self, model: QAbstractItemModel, theme: Theme, accessible: str) -> None:
        super().__init__()
        self.view = ChatView(model, theme, accessible)
        self.edit = QLineEdit()
        named(self.edit, "chat_edit", self.tr("Your message"))
        self.edit.setPlaceholderText(self.tr("Say something, Enter sends it"))
        self.edit.setMaxLength(MOST_CHARACTERS)
        self.edit.installEventFilter(self)
        self._history: list[str] = []
        self._place = 0
        send = button(self.tr("Send"), "btn_send", self.tr("Send your message"))
        send.clicked.connect(self._send)
        self.edit.returnPressed.connect(self._send)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.edit, 1)
        row.addWidget(send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)

    def _send(self) -> None:
        text = self.edit.text().strip()
        if text:
            self._history = [*self._history[-_HISTORY + 1 :], text]
            self._place = len(self._history)
            self.edit.clear()
            self.sent.emit(text)

    def give_back(self, text: str) -> None:
        """Put a text back that could not be sent, unless the user writes already."""
        if not self.edit.text():
            self.edit.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down bring back what was said before."""
        if watched is self.edit and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step and event.type() is QEvent.Type.KeyPress and self._history:
                self._place = max(0, min(len(self._history), self._place + step))
                older = self._place < len(self._history)
                self.edit.setText(self._history[self._place] if older else "")
                return True
        return super().eventFilter(watched, event)
