"""A chat's lines as bytes, so that they can be read again in another charset or without somebody."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice import servertext
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.models.chat import MOST_LINES, ChatModel
from kaillera_client.gui.models.values import ChatKind, ChatLine

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Said:
    """What came over the wire."""

    clock: str
    kind: ChatKind
    name: bytes
    text: bytes


@dataclass(frozen=True, slots=True)
class _Note:
    """What this program says; it may name people, so it is made anew for each charset."""

    clock: str
    make: Callable[[Speech], str]


@dataclass(slots=True)
class _Exchange:
    """Lines in which emulators talk to each other; nobody reads them, so one line says how many there were."""

    clock: str
    lines: int = 1


class Transcript:
    """Fills one chat's model. Lobby and room have one each, and call `read_again` when the charset has changed."""

    def __init__(
        self,
        model: ChatModel,
        speech: Callable[[], Speech],
        clock: Callable[[], str],
        hides: Callable[[str], bool],
    ) -> None:
        """`speech` returns how the server's text reads now; `hides` tells whether a user's lines are hidden."""
        self._model = model
        self._speech = speech
        self._clock = clock
        self._hides = hides
        self._entries: deque[_Said | _Note | _Exchange] = deque(maxlen=MOST_LINES)
        self._exchange: _Exchange | None = None
        """What the emulators said in this game."""

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()
        self._exchange = None
        self._model.clear()

    def said(self, name: bytes, text: bytes, *, own: bool) -> bool:
        """Take a line of a person; False when nobody sees it."""
        kind = ChatKind.OWN if own else ChatKind.PERSON
        return self._add(_Said(self._clock(), kind, name, text))

    def announced(self, source: bytes, text: bytes) -> bool:
        """Take a text of the server, which may have several lines; False when it is for machines."""
        if servertext.hidden(text.decode("ascii", "replace")):
            return False
        return self._add(_Said(self._clock(), ChatKind.SERVER, source, text))

    def emulators_said(self) -> None:
        """Count a line that an emulator said to the others."""
        entry = self._exchange
        if entry is None:
            self._exchange = _Exchange(self._clock())
            self._add(self._exchange)
            return
        before = self._lines(entry)
        entry.lines += 1
        if not self._model.change(before[0], self._lines(entry)[0]):
            # So much was said meanwhile that the line is gone.
            self._exchange = _Exchange(self._clock(), entry.lines)
            self._add(self._exchange)

    def game_begins(self) -> None:
        """Count what emulators say anew."""
        self._exchange = None

    def note(self, make: Callable[[Speech], str]) -> None:
        """Take a line of this program's own."""
        self._add(_Note(self._clock(), make))

    def read_again(self) -> None:
        """Decode everything anew, and hide whose lines are hidden now."""
        lines = [line for entry in self._entries for line in self._lines(entry)]
        self._model.replace(lines)

    def _add(self, entry: _Said | _Note | _Exchange) -> bool:
        self._entries.append(entry)
        lines = self._lines(entry)
        for line in lines:
            self._model.append(line)
        return bool(lines)

    def _lines(self, entry: _Said | _Note | _Exchange) -> tuple[ChatLine, ...]:
        if isinstance(entry, _Exchange):
            text = translate("room", "The emulators exchange data in the chat (lines: {n}).")
            return (ChatLine(entry.clock, ChatKind.CLIENT, "", text.format(n=entry.lines)),)
        speech = self._speech()
        if isinstance(entry, _Note):
            return (ChatLine(entry.clock, ChatKind.CLIENT, "", entry.make(speech)),)
        name = speech.name(entry.name)
        if entry.kind is ChatKind.PERSON and self._hides(name):
            return ()
        if entry.kind is ChatKind.SERVER:
            return tuple(
                ChatLine(entry.clock, entry.kind, name, line) for line in speech.lines(entry.text)
            )
        return (ChatLine(entry.clock, entry.kind, name, speech.line(entry.text)),)
