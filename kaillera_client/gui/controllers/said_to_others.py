"""What the program says to other players in the user's name: in the user's language if the server's charset has it.

Otherwise in English, which every charset has: nobody can read a row of question marks.
"""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers.speech import Speech

translate = QCoreApplication.translate


def fixed_delay(speech: Speech, name: str, frames: int, ping_ms: float) -> str:
    """Return what a room reads when somebody comes back with a fixed delay."""
    words = translate("delay", "{name} uses {frames} frames (real ping {ping} ms).")
    english = "{name} uses {frames} frames (real ping {ping} ms)."
    return _sendable(speech, words, english).format(name=name, frames=frames, ping=round(ping_ms))


def open_room(speech: Speech, game: str) -> str:
    """Return what the lobby reads about our open room."""
    words = translate("create", "Who plays {game}? My room is open.")
    return _sendable(speech, words, "Who plays {game}? My room is open.").format(game=game)


def invitation(speech: Speech, name: str, game: str) -> str:
    """Return a question to somebody in the lobby."""
    words = translate("lobby", "{name}: do you want to play {game}?")
    english = "{name}: do you want to play {game}?"
    return _sendable(speech, words, english).format(name=name, game=game)


def _sendable(speech: Speech, words: str, english: str) -> str:
    return words if speech.encode(words).lossless else english
