"""What is off before a start, in place of the chat: the host decides, nothing is refused silently."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kaillera_client.gui.models.room_values import CheckKind, StartCheck
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.widgets import Role, button, label, named

translate = QCoreApplication.translate


class StartSheet(QWidget):
    """One row for each thing to know.

    Signals:
        start_anyway: the host starts all the same.
        waiting: the host waits.
    """

    start_anyway = Signal()
    waiting = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "start_sheet", self.tr("Before you start"))
        self._heading = label("", Role.HEADING, wrap=True)
        self._heading.setObjectName("start_heading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE // 2)
        self.wait = button(self.tr("Wait"), "start_wait", self.tr("Start later"))
        self.wait.clicked.connect(self.waiting)
        self.anyway = button(
            self.tr("Start anyway"), "start_anyway", self.tr("Start the game for everybody now")
        )
        self.anyway.clicked.connect(self.start_anyway)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch()
        row.addWidget(self.wait)
        row.addWidget(self.anyway)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._heading)
        layout.addLayout(self._rows)
        layout.addStretch()
        layout.addLayout(row)

    def show_checks(self, checks: tuple[StartCheck, ...]) -> None:
        """Show what is off."""
        self._heading.setText(heading(len(checks)))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for check in checks:
            self._rows.addWidget(self._row(check))

    def _row(self, check: StartCheck) -> QLabel:
        row = label(f"• {check_words(check)}", wrap=True)
        row.setObjectName("start_check")
        return row


def heading(count: int) -> str:
    """Return how many things there are to know."""
    if count == 1:
        return translate("start", "1 thing to know before you start")
    return translate("start", "{n} things to know before you start").format(n=count)


def check_words(check: StartCheck) -> str:
    """Return one thing to know."""
    match check.kind:
        case CheckKind.HIGH_PING:
            text = translate("start", "Ping above 150 ms: {who}. Everybody will feel it.")
        case CheckKind.OTHER_EMULATOR:
            text = translate("start", "Different emulator: {who}. The games may drift apart.")
        case CheckKind.CONNECTION_TYPES:
            text = translate("start", "Different connection types: {who}. Agree on LAN.")
        case CheckKind.ALONE:
            text = translate(
                "start",
                "You are alone in the room. Some servers do not start a game for one player.",
            )
        case CheckKind.OTHER_ROM:
            text = translate("start", "Different ROM: {who}. The game would desync at once.")
        case CheckKind.UNCHECKED_ROM:
            text = translate("start", "ROM not checked: {who}. Compare it in the chat.")
        case CheckKind.NO_OWN_ROM:
            text = translate("start", "You do not have this game's file in your library.")
        case CheckKind.NO_ROM_CHOSEN:
            text = translate("start", "You have several files of this game and have chosen none.")
        case CheckKind.WRONG_SET:
            text = translate("start", "Your arcade set does not run as it is.")
        case _:
            assert_never(check.kind)
    return text.format(who=", ".join(check.who))
