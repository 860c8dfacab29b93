"""The field to write a chat line in: what was said before, names and commands that complete."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kaillera_client.gui.models.server_commands import ServerCommand
from kaillera_client.gui.views.command_words import explained

MOST_OFFERS = 6
_HISTORY = 50
_LEAST_LETTERS = 2
"""One letter of a name would offer half of the users."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A completion: `text` takes the place of what is typed from `start` to the cursor."""

    start: int
    text: str
    shown: str


class ChatField(QLineEdit):
    """Up and Down bring back what was said; Tab completes while something is offered, and leaves otherwise.

    Signals:
        offered: other completions, as a tuple of `Offer`, and the place of the one that Tab takes.
    """

    offered = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._names: Callable[[], Iterable[str]] = tuple
        self._commands: tuple[ServerCommand, ...] = ()
        self._leader: ChatField | None = None
        self._history: list[str] = []
        self._place = 0
        self._offers: tuple[Offer, ...] = ()
        self._chosen = 0
        self.textEdited.connect(self._edited)

    def complete_names_of(self, names: Callable[[], Iterable[str]]) -> None:
        """Complete these names; they are asked for when somebody types."""
        self._names = names

    def complete_commands(self, commands: tuple[ServerCommand, ...]) -> None:
        """Complete and explain these commands."""
        self._commands = commands

    def follow(self, leader: "ChatField") -> None:
        """Complete whatever another field of the same chat completes."""
        self._leader = leader

    def remember(self, text: str) -> None:
        """Keep a line for Up and Down; it is the newest."""
        self._history = [*self._history[-_HISTORY + 1 :], text]
        self._place = len(self._history)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What Tab can complete now."""
        return self._offers

    # --- completion ------------------------------------------------------------------------------

    def _edited(self) -> None:
        typed, known = self.text()[: self.cursorPosition()], self._leader or self
        self._offer(_command_offers(typed, known._commands) or _name_offers(typed, known._names))

    def _offer(self, offers: tuple[Offer, ...], chosen: int = 0) -> None:
        if (offers, chosen) != (self._offers, self._chosen):
            self._offers, self._chosen = offers, chosen
            self.setAccessibleDescription("; ".join(offer.shown for offer in offers))
            self.offered.emit(offers, chosen)

    def take_offer(self, place: int) -> None:
        """Complete with one of the offers; nothing is offered afterwards."""
        if place < len(self._offers):
            offer = self._offers[place]
            rest = self.text()[self.cursorPosition() :]
            self.setText(f"{self.text()[: offer.start]}{offer.text}{rest}")
            self.setCursorPosition(offer.start + len(offer.text))
        self._offer(())

    # --- keys ------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take Tab and Esc only while something is offered."""
        if isinstance(event, QKeyEvent) and self._offers:
            key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.type() is QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and key == Qt.Key.Key_Tab and plain:
                self.take_offer(self._chosen)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the offers or through what was said before."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if self._offers and event.key() == Qt.Key.Key_Escape:
            self._offer(())
        elif self._offers and step:
            self._offer(self._offers, (self._chosen + step) % len(self._offers))
        elif step and self._history:
            self._place = max(0, min(len(self._history), self._place + step))
            older = self._place < len(self._history)
            self.setText(self._history[self._place] if older else "")
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Empty the field; nothing is offered any more."""
        super().clear()
        self._offer(())


def _command_offers(typed: str, commands: tuple[ServerCommand, ...]) -> tuple[Offer, ...]:
    if not typed.startswith("/") or " " in typed:
        return ()
    return tuple(
        Offer(0, f"{command.word} " if command.arguments else command.word, explained(command))
        for command in commands
        if command.word.startswith(typed.lower())
    )[:MOST_OFFERS]


def _name_offers(typed: str, names: Callable[[], Iterable[str]]) -> tuple[Offer, ...]:
    start = typed.rfind(" ") + 1
    word = typed[start:].casefold()
    if len(word) < _LEAST_LETTERS or word.startswith("/"):
        return ()
    found = sorted({name for name in names() if name.casefold().startswith(word)})
    if any(name.casefold() == word for name in found):
        return ()
    after = ": " if start == 0 else " "
    return tuple(Offer(start, f"{name}{after}", name) for name in found[:MOST_OFFERS])
