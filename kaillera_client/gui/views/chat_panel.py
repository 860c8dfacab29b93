"""A chat: its lines as selectable plain text, and the field to write in."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.chat import MOST_LINES
from kaillera_client.gui.models.lobby_values import ChatLimit
from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.models.values import ChatKind, ChatLine
from kaillera_client.gui.text import isolated, links_in
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.chat_field import ChatField, Offer
from kaillera_client.gui.views.chat_offers import ChatOffers
from kaillera_client.gui.views.encoding_choice import EncodingChoice
from kaillera_client.gui.views.note_line import NoteLine
from kaillera_client.gui.views.veiling import seen
from kaillera_client.gui.views.widgets import ElidedLabel, Role, button, label, named

MOST_CHARACTERS = 400
_NEAR = 0.8
"""From this part of the limit on the counter is shown."""


class ChatView(QPlainTextEdit):
    """Renders the rows of a chat model one by one; never interprets their text.

    Signals:
        link_wanted: the user wants to see where this address leads.
    """

    link_wanted = Signal(str)

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
        # A document's own margin is counted four times when Qt works out the last page.
        self.document().setDocumentMargin(1)
        self.setViewportMargins(SPACE, SPACE // 2, SPACE // 2, SPACE // 2)
        lines = self.document().defaultTextOption()
        lines.setTextDirection(QGuiApplication.layoutDirection())
        if QGuiApplication.isRightToLeft():
            lines.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.document().setDefaultTextOption(lines)
        self._follows = True
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._grown)
        model.rowsInserted.connect(self._inserted)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._render_all)
        self._render_all()

    def paint_with(self, theme: Theme) -> None:
        """Render everything again in another theme's colours."""
        self._theme = theme
        self._render_all()

    def cover_again(self) -> None:
        """Render everything again, as it may be seen now."""
        self._render_all()

    def _render_all(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._inserted(QModelIndex(), 0, self._model.rowCount() - 1)
        cursor.endEditBlock()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for place in range(first, last + 1):
            line = self._model.index(place, 0).data(ROW_ROLE)
            if isinstance(line, ChatLine):
                self._write(line)

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Write rows anew where they stand; the last row is the last block, though old blocks may be gone."""
        document = self.document()
        gone = self._model.rowCount() - document.blockCount()
        for place in range(max(first.row(), gone), last.row() + 1):
            line = self._model.index(place, 0).data(ROW_ROLE)
            cursor = QTextCursor(document.findBlockByNumber(place - gone))
            if isinstance(line, ChatLine) and not cursor.isNull():
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.removeSelectedText()
                self._write_at(cursor, line)

    def _scrolled(self, value: int) -> None:
        """Who scrolls up wants to read there; who is at the end wants to see what comes."""
        self._follows = value >= self.verticalScrollBar().maximum()

    def _grown(self, _least: int, most: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(most)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the links of the line under the pointer or the cursor beside copying; a link only shows itself."""
        menu = self.createStandardContextMenu()
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        links = links_in(cursor.block().text())
        self.add_links(menu, links)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def add_links(self, menu: QMenu, links: tuple[str, ...]) -> None:
        """Add what can be done with links to a menu."""
        for link in links:
            shown = link.replace("&", "&&")
            copy = menu.addAction(self.tr("Copy {link}").format(link=shown))
            copy.triggered.connect(
                lambda _=False, link=link: QGuiApplication.clipboard().setText(link)
            )
            go = menu.addAction(self.tr("Open {link}…").format(link=shown))
            go.triggered.connect(lambda _=False, link=link: self.link_wanted.emit(link))

    def _write(self, line: ChatLine) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            cursor.insertBlock()
        self._write_at(cursor, line)

    def _write_at(self, cursor: QTextCursor, line: ChatLine) -> None:
        name, text = isolated(seen(self, line.name)), isolated(seen(self, line.text))
        cursor.insertText(f"{line.clock}  ", self._format(self._theme.muted))
        match line.kind:
            case ChatKind.PERSON:
                cursor.insertText(f"{name}: ", self._format(self._theme.text, bold=True))
                cursor.insertText(text, self._format(self._theme.text))
            case ChatKind.OWN:
                cursor.insertText(f"{name}: ", self._format(self._theme.accent, bold=True))
                cursor.insertText(text, self._format(self._theme.text))
            case ChatKind.SERVER:
                cursor.insertText(f"[{name}] ", self._format(self._theme.muted, bold=True))
                cursor.insertText(text, self._format(self._theme.text))
            case ChatKind.CLIENT:
                cursor.insertText(text, self._format(self._theme.muted))

    @staticmethod
    def _format(colour: str, *, bold: bool = False) -> QTextCharFormat:
        result = QTextCharFormat()
        result.setForeground(QColor(colour))
        if bold:
            result.setFontWeight(QFont.Weight.DemiBold)
        return result


class ChatPanel(QWidget):
    """The lines, what must be said about them, and the field below.

    Lobby and room each have one. A page that wants the heading and the encoding choice passes `heading`; `encoding` is
    None without it. The controllers set `field.complete_names_of`, `field.complete_commands`, `limit_to`, and use
    `show_note`, `show_waiting`, `give_back`, `take_back`.

    Signals:
        sent: the user wants to say this.
        link_wanted: the user wants to see where this address leads.
        noted: a note is shown, with its text for screen readers.
    """

    sent = Signal(str)
    link_wanted = Signal(str)
    noted = Signal(str)

    def __init__(
        self, model: QAbstractItemModel, theme: Theme, accessible: str, heading: str = ""
    ) -> None:
        super().__init__()
        self.view = ChatView(model, theme, accessible)
        self.view.link_wanted.connect(self.link_wanted)
        self.edit = ChatField()
        named(self.edit, "chat_edit", self.tr("Your message"))
        self.edit.setMaxLength(MOST_CHARACTERS)
        self.edit.returnPressed.connect(self._send)
        self.edit.textChanged.connect(self._count)
        self.encoding = EncodingChoice() if heading else None
        self.offers = ChatOffers()
        self.offers.setParent(self)
        self.edit.offered.connect(self.show_offers)
        self.offers.taken.connect(self._take_offer)
        self._note = NoteLine()
        self._note.noted.connect(self.noted)
        self._waiting = ElidedLabel(Role.CAPTION)
        self._waiting.setObjectName("chat_waiting")
        self._counter = label("", Role.CAPTION)
        self._counter.setObjectName("chat_counter")
        self._counter.hide()
        self._twins: list[ChatPanel] = []
        self._limit = ChatLimit()
        self._size: Callable[[str], int] = len
        self._arrange(heading)
        self.limit_to(ChatLimit(), len)

    def _arrange(self, heading: str) -> None:
        send = button(self.tr("Send"), "btn_send", self.tr("Send your message"))
        send.clicked.connect(self._send)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.edit, 1)
        row.addWidget(self._counter)
        row.addWidget(send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        if self.encoding is not None:
            head = QHBoxLayout()
            head.setSpacing(SPACE)
            head.addWidget(label(heading, Role.HEADING))
            head.addWidget(self._waiting, 1)
            head.addWidget(self.encoding)
            layout.addLayout(head)
        else:
            self._waiting.hide()
            layout.addWidget(self._waiting)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._note)
        layout.addLayout(row)

    def leave_field(self, list_: QWidget) -> bool:
        """Go from the field, which keeps its text, to the page's list; False when the field has not the focus."""
        if not self.edit.hasFocus():
            return False
        target = list_ if list_.isVisible() else self.view
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def add_twin(self, twin: "ChatPanel") -> None:
        """Let another panel of the same chat show the same; what is written in it is sent as if written here."""
        self._twins.append(twin)
        twin.edit.follow(self.edit)
        twin.sent.connect(self.sent)
        twin.link_wanted.connect(self.link_wanted)
        twin.limit_to(self._limit, self._size)

    def _seen(self) -> "ChatPanel":
        """Return the panel that the user sees: one of the twins, or this one."""
        return next((twin for twin in self._twins if twin.isVisible()), self)

    # --- writing ---------------------------------------------------------------------------------

    def limit_to(self, limit: ChatLimit, size: Callable[[str], int]) -> None:
        """Count up to `limit`; `size` returns the bytes that a text has on the wire."""
        self._limit, self._size = limit, size
        most = limit.most_bytes
        text = self.tr("Message – {most} characters at most").format(most=most)
        self.edit.setPlaceholderText(text if most else self.tr("Message"))
        self._count()
        for twin in self._twins:
            twin.limit_to(limit, size)

    def _count(self) -> None:
        most = self._limit.most_bytes
        used = self._size(self.edit.text()) if most else 0
        self._counter.setVisible(bool(most) and used >= most * _NEAR)
        text = (
            self.tr("{used}/{most}") if used <= most else self.tr("{used}/{most}: several lines")
        )
        self._counter.setText(text.format(used=used, most=most))

    def show_offers(self, offers: tuple[Offer, ...], chosen: int) -> None:
        """Lay them over the lines, just above the field: nothing else moves while somebody types."""
        room = self.edit.mapTo(self, QPoint(0, 0)).y() - SPACE // 2
        self.offers.show_offers(offers, chosen, room)
        if offers:
            height = self.offers.sizeHint().height()
            self.offers.setGeometry(0, room - height, self.width(), height)
            self.offers.raise_()

    def _take_offer(self, place: int) -> None:
        self.edit.take_offer(place)
        self.edit.setFocus()

    def _send(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.edit.remember(text)
            self.edit.clear()
            self._note.hide()
            self.sent.emit(text)

    def give_back(self, text: str) -> None:
        """Put a text back that could not be sent, unless the user writes already; Up brings it back in any case."""
        edit = self._seen().edit
        if not edit.text():
            edit.setText(text)

    def take_back(self, text: str) -> None:
        """Empty the field if it still has a text that was sent after all."""
        edit = self._seen().edit
        if edit.text() == text:
            edit.clear()

    # --- what must be said -----------------------------------------------------------------------

    def show_note(self, card: Card) -> None:
        """Say one line above the field for a while; screen readers hear it."""
        self._note.show_card(card)
        for twin in self._twins:
            twin.show_note(card)

    def show_waiting(self, text: str) -> None:
        """Say what waits to be sent; "" for nothing."""
        self._waiting.setText(text)
        if self.encoding is None:
            self._waiting.setVisible(bool(text))
        for twin in self._twins:
            twin.show_waiting(text)
