"""A server's text for the screen: decoded with its charset and made harmless, in one place."""

from kaillera_client.engine.text import Encoded, ServerText
from kaillera_client.gui.models.lobby_values import CharsetChoice
from kaillera_client.gui.text import MAX_LINE, MAX_NAME, harmless, harmless_lines
from kaillera_client.session.events import Event

MAX_WORDS = 300


class Speech:
    """The text of one server."""

    def __init__(self) -> None:
        self._text = ServerText()

    @property
    def charset(self) -> str:
        """The charset in use now."""
        return self._text.charset

    @property
    def choice(self) -> CharsetChoice:
        """What is chosen and what was found."""
        chosen = None if self._text.automatic else self._text.charset
        return CharsetChoice(self._text.found, chosen)

    def choose(self, charset: str | None) -> bool:
        """Use a charset, None for the one that is found; False, and nothing changed, when it cannot be used."""
        try:
            self._text.choose(charset)
        except LookupError:
            return False
        return True

    def learn(self, event: Event) -> bool:
        """Take an event as evidence; True when what is found has changed by it."""
        before = self._text.found
        self._text.learn(event)
        return self._text.found != before

    def name(self, text: bytes) -> str:
        """Return a name of a person, a game or a program."""
        return harmless(self._text.decode(text), MAX_NAME)

    def whole_name(self, text: bytes) -> str:
        """Return a name that is looked up elsewhere, as long as it is."""
        return harmless(self._text.decode(text), MAX_LINE)

    def line(self, text: bytes) -> str:
        """Return a line of chat."""
        return harmless(self._text.decode(text), MAX_LINE)

    def lines(self, text: bytes) -> list[str]:
        """Return the lines of an announcement."""
        return harmless_lines(self._text.decode(text))

    def words(self, text: bytes) -> str:
        """Return a refusal's or goodbye's text as one line for a message bar."""
        return harmless(" ".join(self.lines(text)), MAX_WORDS)

    def encode(self, text: str) -> Encoded:
        """Return text for the wire."""
        return self._text.encode(text)

    def missing(self, text: str) -> str:
        """Return the first character that cannot be sent, "" when all can."""
        return harmless(self._text.missing(text), MAX_NAME)
