"""What the program says to others in the user's name: in a language that the server's charset has."""

from PySide6.QtWidgets import QApplication

from kaillera_client.gui import languages
from kaillera_client.gui.controllers.new_game import announcement
from kaillera_client.gui.controllers.speech import Speech


def test_lines_for_others_are_english_where_the_charset_has_no_other_letters(
    application: QApplication,
) -> None:
    speech = Speech()
    translators = languages.install(application, "ja")
    try:
        assert translators
        assert speech.choose("cp1252")
        assert announcement("Pong", speech) == "Who plays Pong? My room is open."
        assert speech.choose("cp932")
        japanese = announcement("Pong", speech)
        assert "Pong" in japanese
        assert not japanese.isascii()
        assert speech.encode(japanese).lossless
    finally:
        languages.remove(translators)
