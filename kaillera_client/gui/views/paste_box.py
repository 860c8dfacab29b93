"""The box for an address, a link or a whole chat line: it says what it understood before anything is added."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit

from kaillera_client.gui.models.server_values import OwnServer, Understood
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import PrivateEdit
from kaillera_client.gui.views.widgets import Role, buddy, button, label, named, read_from_the_left
from kaillera_client.links.address import ServerAddress

_LONGEST_NAME = 60
_NOTHING = Understood("")


class PasteBox(QFrame):
    """Opens above the list; whoever owns it answers `text_changed` with `show_understood`.

    Signals:
        text_changed: the text now.
        server_added: an `OwnServer` that the user wants in the list.
        invite_accepted: an `Invite` that the user wants to see.
        closed: the box is gone.
    """

    text_changed = Signal(str)
    server_added = Signal(object)
    invite_accepted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paste_box")
        self.setProperty("card", True)
        self._understood = _NOTHING
        self._replaces: ServerAddress | None = None
        self.edit = PrivateEdit()
        read_from_the_left(self.edit)
        named(self.edit, "paste_edit", self.tr("Address, link or chat line"))
        self.edit.setPlaceholderText(
            self.tr("host, host:port, kaillera: link, or a whole chat line")
        )
        self.edit.textChanged.connect(self.text_changed)
        self.edit.returnPressed.connect(self._accept)
        self.name = QLineEdit()
        named(self.name, "paste_name", self.tr("Your name for it (optional)"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.returnPressed.connect(self._accept)
        self._words = label("", Role.MUTED, wrap=True)
        self._words.setObjectName("paste_understood")
        self.accept_button = button(
            self.tr("Add"), "paste_accept", self.tr("Keep this server in your list"), primary=True
        )
        self.accept_button.clicked.connect(self._accept)
        cancel = button(self.tr("Cancel"), "paste_cancel", self.tr("Close this box (Esc)"))
        cancel.clicked.connect(self.close_box)
        self._title = label("", Role.HEADING)
        self._name_label = buddy(self.tr("&Name (optional)"), self.name)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE + 2)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._name_label, 0, 1, 1, 2)
        grid.addWidget(self.edit, 1, 0)
        grid.addWidget(self.name, 1, 1)
        grid.addLayout(buttons, 1, 2)
        grid.addWidget(self._words, 2, 0, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.hide()

    def open_for_new(self, text: str = "") -> None:
        """Ask for a new server; `text` may have been pasted already."""
        self._open(None, text, "")

    def open_for(self, server: OwnServer) -> None:
        """Let the user change a server that he added."""
        self._open(server.address, str(server.address), server.name)

    def _open(self, replaces: ServerAddress | None, text: str, name: str) -> None:
        self._replaces = replaces
        editing = replaces is not None
        self._title.setText(self.tr("Edit this server") if editing else self.tr("Add a server"))
        self.accept_button.setText(self.tr("Save") if editing else self.tr("Add"))
        self.name.setText(name)
        self.edit.setText(text)
        self.text_changed.emit(text)
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def close_box(self) -> None:
        """Go without adding anything."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def show_understood(self, understood: Understood) -> None:
        """Say what the text was understood as, and offer what can be done with it."""
        self._understood = understood
        self._words.setText(breakable(understood.sentence))
        self.accept_button.setEnabled(
            understood.address is not None or understood.invite is not None
        )
        inviting = understood.invite is not None
        self.name.setEnabled(not inviting)
        if self._replaces is None:
            text = self.tr("Look at invitation") if inviting else self.tr("Add")
            self.accept_button.setText(text)

    def _accept(self) -> None:
        understood = self._understood
        if understood.invite is not None:
            self.close_box()
            self.invite_accepted.emit(understood.invite)
        elif understood.address is not None:
            server = OwnServer(understood.address, self.name.text().strip(), self._replaces)
            self.close_box()
            self.server_added.emit(server)
