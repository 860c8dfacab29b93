"""A chat's lines as bytes, so that they can be read again in another charset or without somebody."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from kaillera_client.advice import servertext
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.models.chat import MOST_LINES, ChatModel
from kaillera_client.gui.models.values import ChatKind, ChatLine


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
        self._entries: deque[_Said | _Note] = deque(maxlen=MOST_LINES)

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()
        self._model.clear()

    def said(self, name: bytes, text: bytes, *, own: bool) -> bool:
        """Take a line of a person; False when nobody sees it."""
        if servertext.hidden_in_room(text.decode("ascii", "replace")):
            return False
        kind = ChatKind.OWN if own else ChatKind.PERSON
        return self._add(_Said(self._clock(), kind, name, text))

    def announced(self, source: bytes, text: bytes) -> bool:
        """Take a text of the server, which may have several lines; False when it is for machines."""
        if servertext.hidden(text.decode("ascii", "replace")):
            return False
        return self._add(_Said(self._clock(), ChatKind.SERVER, source, text))

    def note(self, make: Callable[[Speech], str]) -> None:
        """Take a line of this program's own."""
        self._add(_Note(self._clock(), make))

    def read_again(self) -> None:
        """Decode everything anew, and hide whose lines are hidden now."""
        lines = [line for entry in self._entries for line in self._lines(entry)]
        self._model.replace(lines)

    def _add(self, entry: _Said | _Note) -> bool:
        self._entries.append(entry)
        lines = self._lines(entry)
        for line in lines:
            self._model.append(line)
        return bool(lines)

    def _lines(self, entry: _Said | _Note) -> tuple[ChatLine, ...]:
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
