"""How front ends read and write a server's text: one charset for each server, found or chosen."""

from kaillera_client.advice.emulatordata import is_emulator_data
from kaillera_client.protocol.text import CHARSETS, Encoded, TextCodec
from kaillera_client.session import events as e

__all__ = ["CHARSETS", "Encoded", "ServerText"]


class ServerText:
    """Decodes and encodes the text of one server; feed it every event so that it learns the charset."""

    def __init__(self, charset: str | None = None) -> None:
        """Use `charset` for everything, or find it when it is None; LookupError if it is unknown."""
        self._found = TextCodec()
        self._chosen: TextCodec | None = None
        self.choose(charset)

    def choose(self, charset: str | None) -> None:
        """Use `charset` from now on, None for the one that is found; LookupError if it is unknown."""
        self._chosen = None if charset is None else TextCodec(charset)

    @property
    def charset(self) -> str:
        """The charset in use now."""
        return self._codec.charset

    @property
    def found(self) -> str:
        """The charset that the server's texts speak for, whatever was chosen."""
        return self._found.charset

    @property
    def automatic(self) -> bool:
        """True while no charset was chosen by hand."""
        return self._chosen is None

    @property
    def _codec(self) -> TextCodec:
        return self._found if self._chosen is None else self._chosen

    def learn(self, event: e.Event) -> None:
        """Take the texts of an event as evidence for the charset, also while another one is chosen."""
        for text in _texts(event):
            self._found.observe(text)

    def decode(self, text: bytes) -> str:
        """Return text for the screen; never raises."""
        return self._codec.decode(text)

    def encode(self, text: str) -> Encoded:
        """Return text for the wire."""
        return self._codec.encode(text)

    def missing(self, text: str) -> str:
        """Return the first character that the server's charset has no place for, "" when all can be sent."""
        return next((character for character in text if not self.encode(character).lossless), "")


def _texts(event: e.Event) -> tuple[bytes, ...]:
    match event:
        case e.UserUpdated(user):
            return (user.name,)
        case e.GameUpdated(game):
            return (game.name, game.owner)
        case e.GameChatReceived(name, text) if is_emulator_data(text):
            return (name,)
        case e.ChatReceived(name, text) | e.GameChatReceived(name, text):
            return (name, text)
        case e.InformationReceived(_, text):
            return (text,)
        case _:
            return ()
