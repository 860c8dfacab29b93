"""The sheet that asks before an invitation is followed; it stands in the window and blocks nothing."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from kaillera_client.gui.models.play_values import JoinQuestion
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import tell_description
from kaillera_client.gui.views.widgets import Role, button, label, named
from kaillera_client.roms.match import Possession

translate = QCoreApplication.translate


class JoinSheet(QFrame):
    """Shows a `JoinQuestion`.

    Signals:
        accepted: follow the invitation.
        cancelled: do not.
    """

    accepted = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "join_sheet", self.tr("Join this game?"))
        self.setProperty("card", True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self._title = label("", Role.HEADING)
        self._rows = []
        for row in range(4):
            caption, value = label("", Role.MUTED), label("", wrap=True)
            value.setObjectName(f"join_value_{row}")
            self._grid.addWidget(caption, row, 0, alignment=Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._rows.append((caption, value))
        self.cancel_button = button(
            self.tr("Cancel"), "join_cancel", self.tr("Nothing is sent (Esc)")
        )
        self.cancel_button.clicked.connect(self.cancel)
        self.join_button = button(
            self.tr("Join"), "join_accept", self.tr("Connect and enter (Enter)"), primary=True
        )
        self.join_button.clicked.connect(self._accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(
            label(self.tr("The server will see your IP address."), Role.MUTED, wrap=True), 1
        )
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.join_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._title)
        layout.addLayout(self._grid)
        layout.addLayout(buttons)
        self.hide()

    def ask(self, question: JoinQuestion) -> None:
        """Show a question; Enter joins, Esc does not."""
        known = self.tr("in your lists") if question.known else self.tr("not in your lists")
        game = question.game or self.tr("none named, you come to the lobby")
        if question.owner:
            game = self.tr("{game}, opened by {owner}").format(game=game, owner=question.owner)
        state = _rom_words(question.rom, sure=question.rom_sure)
        if state:
            game = self.tr("{game}  {rom}").format(game=game, rom=state)
        delay = question.delay or self.tr("shown once you are connected")
        title = self.tr("Join this game?") if question.game else self.tr("Go to this server?")
        self._title.setText(title)
        texts = (
            (self.tr("Server"), f"{question.server}  ({known})"),
            (self.tr("Game"), game),
            (self.tr("Your name there"), question.name),
            (self.tr("Expected delay"), delay),
        )
        for (caption, value), (name, text) in zip(self._rows, texts, strict=True):
            caption.setText(name)
            value.setText(breakable(text))
        tell_description(self, "; ".join(f"{name}: {text}" for name, text in texts))
        self.show()
        self.join_button.setFocus()

    def cancel(self) -> None:
        """Close the sheet; nothing happens."""
        self.hide()
        self.cancelled.emit()

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()


def _rom_words(rom: Possession, *, sure: bool) -> str:
    """Return whether the game's ROM is here, "" when that is not known or does not matter."""
    match rom:
        case Possession.HAVE_IT if sure:
            return translate("join", "✓ you have this file")
        case Possession.HAVE_IT:
            return translate("join", "✓ you have a file with this name")
        case Possession.OTHER_FILE:
            return translate("join", "≠ you have another file with this name")
        case Possession.LISTED:
            return translate("join", "in your emulator's list")
        case Possession.NOT_FOUND:
            return translate("join", "✕ not found in your library")
        case Possession.UNKNOWN | Possession.NOT_NEEDED:
            return ""
        case _:
            assert_never(rom)
