"""The topics of the help: a list with a search box, the text, and "Check it for me" under it."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextListFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.help_values import Block, BlockKind, CheckRow, Topic
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.card_actions import action_buttons
from kaillera_client.gui.views.check_list import CheckList
from kaillera_client.gui.views.help_topics import FIRST_TOPIC, all_topics, matching
from kaillera_client.gui.views.server_search import SearchEdit
from kaillera_client.gui.views.widgets import Role, button, label, named

_KEY_ROLE = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 250
_TOPIC_MARGIN = 9
"""Pixels beside a topic's words: the style sheet's and the style's own."""

_HEADING_SCALE = 1.1
_MOST_OF_RESULTS = 0.45
"""How much of the height the results may take from the text."""


class TopicText(QTextEdit):
    """A topic to read: scrolled and read line by line with the keyboard, left with Tab, never taken for HTML."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "help_text", self.tr("Text of the topic"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._blocks: tuple[Block, ...] = ()

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show another text from its beginning."""
        self._blocks = blocks
        self._write()

    def go_to_heading(self, heading: str) -> None:
        """Scroll so that the text under this heading is read first; nothing happens when there is none."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                self.setTextCursor(QTextCursor(block))
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.cursorRect().top())
                return
            block = block.next()

    def _write(self) -> None:
        self.clear()
        self.document().setDocumentMargin(2 * SPACE)
        cursor = self.textCursor()
        # Otherwise every cell of a table would lay the text out anew.
        cursor.beginEditBlock()
        at = 0
        while at < len(self._blocks):
            same = self._run(at)
            self._insert(cursor, self._blocks[at : at + same], first=at == 0)
            at += same
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _run(self, at: int) -> int:
        """Return how many blocks from here on belong together: a list's lines, a table's rows."""
        kind = self._blocks[at].kind
        if kind in (BlockKind.TEXT, BlockKind.HEADING):
            return 1
        end = at
        while end < len(self._blocks) and self._blocks[end].kind is kind:
            end += 1
        return end - at

    def _insert(self, cursor: QTextCursor, blocks: tuple[Block, ...], *, first: bool) -> None:
        match blocks[0].kind:
            case BlockKind.TEXT:
                self._paragraph(cursor, blocks[0].text, first=first)
            case BlockKind.HEADING:
                self._paragraph(cursor, blocks[0].text, first=first, heading=True)
            case BlockKind.POINT:
                self._list(cursor, blocks, QTextListFormat.Style.ListDisc, first=first)
            case BlockKind.STEP:
                self._list(cursor, blocks, QTextListFormat.Style.ListDecimal, first=first)
            case BlockKind.ROW:
                self._table(cursor, blocks)

    def _letters(self, *, heading: bool) -> QTextCharFormat:
        letters = QTextCharFormat()
        if heading:
            letters.setFontWeight(QFont.Weight.DemiBold)
            letters.setFontPointSize(self.font().pointSizeF() * _HEADING_SCALE)
        return letters

    def _paragraph(
        self, cursor: QTextCursor, text: str, *, first: bool, heading: bool = False
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(0 if first else (2 * SPACE if heading else SPACE))
        if heading:
            block.setHeadingLevel(2)
        self._new_block(cursor, block, first=first)
        cursor.insertText(text, self._letters(heading=heading))

    @staticmethod
    def _new_block(cursor: QTextCursor, block: QTextBlockFormat, *, first: bool) -> None:
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(block, QTextCharFormat())

    def _list(
        self,
        cursor: QTextCursor,
        blocks: tuple[Block, ...],
        style: QTextListFormat.Style,
        *,
        first: bool,
    ) -> None:
        shape = QTextListFormat()
        shape.setStyle(style)
        shape.setIndent(1)
        made = None
        for number, block in enumerate(blocks):
            spacing = QTextBlockFormat()
            spacing.setTopMargin(SPACE // 2)
            self._new_block(cursor, spacing, first=first and not number)
            if made is None:
                made = cursor.createList(shape)
            else:
                made.add(cursor.block())
            cursor.insertText(block.text, self._letters(heading=False))

    def _table(self, cursor: QTextCursor, blocks: tuple[Block, ...]) -> None:
        shape = QTextTableFormat()
        shape.setCellPadding(SPACE // 2)
        shape.setCellSpacing(0)
        shape.setBorder(0)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setHeaderRowCount(1)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        columns = len(blocks[0].cells)
        table = cursor.insertTable(len(blocks), columns, shape)
        for line, block in enumerate(blocks):
            for column, text in enumerate(block.cells):
                place = table.cellAt(line, column).firstCursorPosition()
                place.insertText(text, self._letters(heading=not line))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def changeEvent(self, event: QEvent) -> None:
        """Take the headings' size anew when the text size changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._blocks:
            self._write()


class TopicsView(QWidget):
    """One topic and the list of all.

    Signals:
        checks_wanted: run these checks; carries a tuple of `Check`.
        remedy_chosen: a button under a result; carries the `Remedy`.
        action_chosen: a button of the topic, with its `CardAction` and a `Card`.
    """

    checks_wanted = Signal(object)
    remedy_chosen = Signal(object)
    action_chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help_topics_part")
        self._topics = all_topics()
        self._topic = self._topics[0]
        self.search = SearchEdit()
        named(self.search, "help_search", self.tr("Search the help"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.list_wanted.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_list)
        self.list = QListWidget()
        named(self.list, "help_topics", self.tr("Topics"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_WholeWords(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.currentItemChanged.connect(self._chosen)
        self._none = label(self.tr("No topic has these words."), Role.MUTED, wrap=True)
        self._none.hide()
        self._title = label("", Role.TITLE, wrap=True)
        self.text = TopicText()
        self.check = button(
            self.tr("Check it for me"),
            "help_check",
            self.tr("Run the checks that belong to this topic"),
            primary=True,
        )
        self.check.clicked.connect(lambda: self.checks_wanted.emit(self._topic.checks))
        self.results = CheckList("help_results", self.tr("What the checks found"))
        self.results.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.results.remedy_chosen.connect(self.remedy_chosen)
        self.results.hide()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE)
        self._arrange()
        self._fill(self._topics)
        self.show_topic(FIRST_TOPIC)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self._none)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.check)
        buttons.addLayout(self._actions)
        buttons.addStretch()
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        right.addWidget(self._title)
        right.addWidget(self.text, 1)
        right.addLayout(buttons)
        right.addWidget(self.results)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(left, 2)
        layout.addLayout(right, 5)
        self.list.setMinimumWidth(_LIST_WIDTH // 2)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)

    # --- the list --------------------------------------------------------------------------------

    def _fill(self, topics: tuple[Topic, ...]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for topic in topics:
            item = QListWidgetItem(topic.title, self.list)
            item.setData(_KEY_ROLE, topic.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, topic.title)
        self.list.blockSignals(False)
        self._none.setVisible(not topics)

    def _search(self, typed: str) -> None:
        found = matching(self._topics, typed)
        self._fill(found)
        if not self._choose(self._topic.key) and found:
            self.list.setCurrentRow(0)

    def _choose(self, key: str) -> bool:
        for at in range(self.list.count()):
            if self.list.item(at).data(_KEY_ROLE) == key:
                self.list.setCurrentRow(at)
                return True
        return False

    def _enter_list(self) -> None:
        if self.list.count():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        key = item.data(_KEY_ROLE)
        topic = next(topic for topic in self._topics if topic.key == key)
        if topic is not self._topic:
            self._show(topic)

    # --- a topic ---------------------------------------------------------------------------------

    @property
    def topic(self) -> Topic:
        """The topic that is shown."""
        return self._topic

    def show_topic(self, key: str) -> bool:
        """Show a topic by its key; False when there is none."""
        topic = next((topic for topic in self._topics if topic.key == key), None)
        if topic is None:
            return False
        self.search.clear()
        self._show(topic)
        self._choose(key)
        return True

    def _show(self, topic: Topic) -> None:
        self._topic = topic
        self._title.setText(topic.title)
        self.text.show_blocks(topic.blocks)
        self.check.setVisible(bool(topic.checks))
        self.results.forget()
        self.results.hide()
        while (item := self._actions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        card = Card(f"help:{topic.key}", CardKind.INFORMATION, topic.title, actions=topic.actions)

        def act(action: CardAction) -> None:
            self.action_chosen.emit(action, card)

        for press in action_buttons(card, "help_action", act, primary=False):
            self._actions.addWidget(press)

    # --- checks ----------------------------------------------------------------------------------

    def show_row(self, row: CheckRow) -> None:
        """Show a result under the text, when it is one of this topic's checks."""
        if row.check not in self._topic.checks:
            return
        self.results.show()
        self.results.show_row(row)
        wanted = self.results.content_height()
        self.results.setFixedHeight(min(wanted, round(self.height() * _MOST_OF_RESULTS)))

    def allow_checks(self, allowed: bool) -> None:
        """Let the checks be run or not."""
        self.check.setEnabled(allowed)

    # --- keys ------------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Let the user type."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step_back(self) -> bool:
        """Leave the search; False when there is none."""
        if not self.search.text():
            return False
        self.search.clear()
        self._enter_list()
        return True


class _WholeWords(QStyledItemDelegate):
    """Gives a topic as many lines as it needs beside its margins, which Qt forgets when it counts them."""

    def __init__(self, topics: QListWidget) -> None:
        super().__init__(topics)
        self._topics = topics

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a topic's words and margins."""
        del option
        width = self._topics.viewport().width()
        room = QRect(0, 0, max(1, width - 2 * _TOPIC_MARGIN), 0)
        text = str(index.data())
        words = self._topics.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
        return QSize(width, words.height() + SPACE + 2)
