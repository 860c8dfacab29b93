"""What the server tells everybody who comes: folded to one line, plain text, links only after a look at them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPlainTextEdit, QToolButton, QVBoxLayout

from kaillera_client.gui.text import links_in
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import seen
from kaillera_client.gui.views.widgets import ElidedLabel, Role, named, show_fold

_LINES_SHOWN = 6


class MotdCard(QFrame):
    """Hidden while the server has said nothing.

    Signals:
        link_wanted: the user wants to see where this address leads.
    """

    link_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("motd_card")
        self.setProperty("card", True)
        self._told = ""
        self._links_told: tuple[str, ...] = ()
        self._fold = QToolButton()
        named(self._fold, "motd_toggle", self.tr("Message of the server"))
        self._fold.setCheckable(True)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.toggled.connect(self._show_folded)
        self._first = ElidedLabel(Role.MUTED)
        self._links = QToolButton()
        named(self._links, "motd_links", self.tr("Links in the message"))
        self._links.setText(self.tr("Links ▾"))
        self._links.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._links.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._links.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._text = QPlainTextEdit()
        named(self._text, "motd_text", self.tr("Message of the server"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._fold)
        head.addWidget(self._first, 1)
        head.addWidget(self._links)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, 2, SPACE, 2)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._text)
        self._show_folded(False)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown when it is unfolded."""
        return self._text.toPlainText()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines; nothing at all when there are none."""
        text = "\n".join(lines)
        if text == self._told:
            return
        self._told = text
        self._show_text(text)
        fitting = min(_LINES_SHOWN, len(lines))
        self._text.setFixedHeight(self.fontMetrics().lineSpacing() * fitting + 2 * SPACE)
        self._links_told = links_in(text)
        self._offer_links()
        self.setVisible(bool(text.strip()))

    def cover_again(self) -> None:
        """Show the same, as it may be seen now."""
        self._show_text(self._told)
        self._offer_links()

    def _show_text(self, text: str) -> None:
        self._text.setPlainText(seen(self, text))
        self._show_first()

    def _offer_links(self) -> None:
        if (old := self._links.menu()) is not None:
            old.clear()
            old.deleteLater()
        menu = QMenu(self._links)
        for link in self._links_told:
            action = menu.addAction(seen(self, link).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, link=link: self.link_wanted.emit(link))
        self._links.setMenu(menu)
        self._links.setVisible(bool(self._links_told))

    def _show_folded(self, unfolded: bool) -> None:
        show_fold(self._fold, self.tr("Message of the server"), unfolded=unfolded)
        self._show_first()
        self._text.setVisible(unfolded)

    def _show_first(self) -> None:
        lines = [line.strip() for line in self.text.splitlines() if line.strip()]
        self._first.setText(lines[0] if lines and not self._fold.isChecked() else "")

    def unfold(self, unfolded: bool) -> None:
        """Show all lines, or only the first."""
        self._fold.setChecked(unfolded)
