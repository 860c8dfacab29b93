"""The library page: which games and emulators can be used now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.widgets import Role, button, card, label, named


class LibraryPage(QWidget):
    """Names the demo game, and says how another emulator comes in.

    Signals:
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    card_action_chosen = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        named(self, "page_library", self.tr("Library"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(label(self.tr("Games and emulators"), Role.TITLE, wrap=True))
        layout.addWidget(self._demo_game())
        layout.addWidget(self._other_emulators())
        layout.addStretch()

    def _demo_game(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(label(self.tr("Demo Arena"), Role.HEADING))
        words.addWidget(
            label(
                self.tr(
                    "A small arena game for up to 8 players that comes with this program. "
                    "It needs no ROM, runs at 60 frames per second, and goes through the same "
                    "servers and the same delay as every other game."
                ),
                wrap=True,
            )
        )
        words.addWidget(label(self.tr("Ready to play"), Role.MUTED))
        practise = button(
            self.tr("Practise now"),
            "library_practise",
            self.tr("Start a game against bots on this computer"),
            primary=True,
        )
        practise.clicked.connect(self._practise)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addLayout(words, 1)
        row.addWidget(practise)
        return card(row, "library_demo")

    def _other_emulators(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(SPACE // 2)
        column.addWidget(label(self.tr("Other emulators"), Role.HEADING))
        for text in (
            self.tr(
                "Any emulator that speaks this program’s bridge can be used: it attaches by "
                "itself while you are on a server, and its games then stand beside Create game."
            ),
            self.tr(
                "The bridge is a small library on your own computer, described in docs/bridge.md. "
                "Emulators with only the old Kaillera library for Windows cannot attach."
            ),
            self.tr("Everybody in a room needs the same emulator and the same game."),
        ):
            column.addWidget(label(text, wrap=True))
        return card(column, "library_emulators")

    def _practise(self) -> None:
        shown = Card("library", CardKind.INFORMATION, "")
        self.card_action_chosen.emit(CardAction.PRACTISE, shown)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
