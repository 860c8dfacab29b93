import pytest

from kaillera_client.engine.text import ServerText
from kaillera_client.session import events as e

RUSSIAN = "Добрый вечер всем"


def said(text: bytes) -> e.Event:
    return e.ChatReceived(b"Bo", text)


def test_a_choice_wins_and_automatic_goes_on_learning() -> None:
    text = ServerText()
    text.choose("cp932")
    for _ in range(3):
        text.learn(said(RUSSIAN.encode("cp1251")))
    assert (text.charset, text.found, text.automatic) == ("cp932", "cp1251", False)
    text.choose(None)
    assert (text.charset, text.automatic) == ("cp1251", True)
    assert text.decode(RUSSIAN.encode("cp1251")) == RUSSIAN


@pytest.mark.parametrize("charset", ["utf-16", "no such thing", "rot13"])
def test_what_cannot_be_a_charset_changes_nothing(charset: str) -> None:
    text = ServerText("gbk")
    with pytest.raises(LookupError):
        text.choose(charset)
    assert text.charset == "gbk"


def test_the_first_character_without_a_place_is_told() -> None:
    text = ServerText("cp1252")
    assert text.missing("Grüße") == ""
    assert text.missing("Grüße 日本") == "日"
