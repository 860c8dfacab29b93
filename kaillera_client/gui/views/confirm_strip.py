"""A strip that shows exactly what is about to happen and asks, without a box in the way."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import seen
from kaillera_client.gui.views.widgets import button, label, named, read_from_the_left


class Asked(Enum):
    """What is asked about."""

    NOTHING = auto()
    COMMAND = auto()
    LINK = auto()


class ConfirmStrip(QFrame):
    """Hidden until something must be confirmed; Enter does it and Esc does not.

    Signals:
        command_confirmed: send this line; the user may have changed it.
        link_confirmed: open this address.
        copy_wanted: put this on the clipboard.
    """

    command_confirmed = Signal(str)
    link_confirmed = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("confirm_strip")
        self.setProperty("notice", "information")
        self._asked = Asked.NOTHING
        self._link = ""
        self._words = label("")
        self.line = QLineEdit()
        read_from_the_left(self.line)
        named(self.line, "confirm_line", self.tr("What is about to happen"))
        self.line.returnPressed.connect(self._confirm)
        self.yes = button("", "btn_confirm", self.tr("Do this (Enter)"))
        self.yes.clicked.connect(self._confirm)
        self.copy = button(
            self.tr("Copy"), "btn_confirm_copy", self.tr("Put it on the clipboard instead")
        )
        self.copy.clicked.connect(self._copy)
        self.no = button(self.tr("Cancel"), "btn_confirm_cancel", self.tr("Do nothing (Esc)"))
        self.no.clicked.connect(self.close_strip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.setSpacing(SPACE)
        layout.addWidget(self._words)
        layout.addWidget(self.line, 1)
        for press in (self.yes, self.copy, self.no):
            layout.addWidget(press)
        self.hide()

    @property
    def asked(self) -> Asked:
        """What is asked about now."""
        return self._asked

    def ask_command(self, line: str) -> None:
        """Show a command before it is sent; it can be changed."""
        self._words.setText(self.tr("Send this to the server?"))
        self.yes.setText(self.tr("Send"))
        self._ask(Asked.COMMAND, line)

    def ask_link(self, address: str) -> None:
        """Show the real address of a link before it is opened."""
        self._words.setText(self.tr("Open this address?"))
        self.yes.setText(self.tr("Open"))
        self._link = address
        self._ask(Asked.LINK, seen(self, address))

    def cover_again(self) -> None:
        """Show the link that is asked about, as it may be seen now."""
        if self._asked is Asked.LINK:
            self.line.setText(seen(self, self._link))

    @property
    def _text(self) -> str:
        """What is asked about: a link is what it was, whatever is seen of it."""
        return self._link if self._asked is Asked.LINK else self.line.text().strip()

    def _ask(self, asked: Asked, text: str) -> None:
        self._asked = asked
        self.line.setReadOnly(asked is Asked.LINK)
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.copy.setVisible(asked is Asked.LINK)
        self.show()
        (self.line if asked is Asked.COMMAND else self.no).setFocus()

    def close_strip(self) -> bool:
        """Ask nothing any more; False when nothing was asked."""
        was_open = self._asked is not Asked.NOTHING
        self._asked = Asked.NOTHING
        self.hide()
        return was_open

    def _confirm(self) -> None:
        asked, text = self._asked, self._text
        self.close_strip()
        if text and asked is Asked.COMMAND:
            self.command_confirmed.emit(text)
        elif text and asked is Asked.LINK:
            self.link_confirmed.emit(text)

    def _copy(self) -> None:
        text = self._text
        self.close_strip()
        self.copy_wanted.emit(text)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for ourselves while we ask."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.close_strip()
                return True
        return super().event(event)
