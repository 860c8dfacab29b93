import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument

from kaillera_client.gui.text import (
    REPLACEMENT,
    breakable,
    harmless,
    harmless_lines,
    links_in,
    milliseconds,
    tooltip,
    without_key,
)


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\u200e", "\u202e", "\u2066", "\ufeff"]
)
def test_what_acts_on_the_screen_is_replaced(character: str) -> None:
    assert harmless(f"a{character}b") == f"a{REPLACEMENT}b"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("&File", "File"),
        ("Max pin&g", "Max ping"),
        ("ファイル(&F)", "ファイル"),
        ("저장(&S)…", "저장…"),
        ("Stop (Esc)", "Stop (Esc)"),
    ],
)
def test_a_text_without_its_key_can_stand_in_a_list(text: str, shown: str) -> None:
    assert without_key(text) == shown


def test_line_breaks_and_tabs_become_spaces() -> None:
    assert harmless("a\nb\r\nc\td\u2028e") == "a b  c d e"


def test_markup_stays_what_it_is() -> None:
    assert harmless("<b>&amp;</b>") == "<b>&amp;</b>"


def test_long_text_is_cut_with_a_sign() -> None:
    assert harmless("x" * 100, 10) == "x" * 9 + "…"
    assert harmless("x" * 10, 10) == "x" * 10


def test_piles_of_marks_are_cut() -> None:
    assert harmless("e" + "\u0301" * 50) == "e" + "\u0301" * 4


def test_family_emoji_and_arabic_are_kept() -> None:
    text = "\U0001f468\u200d\U0001f469 مرحبا 日本語"
    assert harmless(text) == text


def test_announcements_keep_their_lines() -> None:
    assert harmless_lines("one\r\ntwo\x1b[31m\n\n") == ["one", f"two{REPLACEMENT}[31m"]


def test_long_words_can_be_broken_and_short_ones_stay() -> None:
    assert breakable("a bc " + "x" * 90, 40).split("\u200b") == [
        "a bc " + "x" * 40,
        "x" * 40,
        "x" * 10,
    ]
    assert breakable("two words") == "two words"


@given(st.text(max_size=200), st.integers(2, 50))
def test_nothing_harmful_ever_remains(text: str, limit: int) -> None:
    result = harmless(text, limit)
    assert len(result) <= limit
    for character in result:
        allowed = character in "\u200c\u200d"
        assert allowed or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_links_are_found_whole_and_without_the_sentence_around_them() -> None:
    text = "See https://example.net/a?b=1#c, (http://b.example) or HTTPS://C.example."
    assert links_in(text) == (
        "https://example.net/a?b=1#c",
        "http://b.example",
        "HTTPS://C.example",
    )


@pytest.mark.parametrize(
    "text",
    ["ftp://example.net", "javascript:alert(1)", "https://", "https://exаmple.net", "xhttp://a.b"],  # noqa: RUF001
)
def test_what_is_no_plain_web_address_is_no_link(text: str) -> None:
    assert links_in(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        '<img src="file:////host/share/x.png">',
        "a <b>bold</b>  name\nexample.net:27888",
        "&lt;b&gt;",
        "Rock & Roll <3",
    ],
)
def test_markup_in_a_tooltip_is_shown_to_the_letter(text: str) -> None:
    document = QTextDocument()
    document.setHtml(tooltip(text))
    assert document.toPlainText() == text
    assert tooltip(text).startswith("<qt>")


def test_plain_text_needs_no_other_tooltip() -> None:
    assert tooltip("Ana, ping 40 ms\nexample.net") == "Ana, ping 40 ms\nexample.net"


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [(0.0, "0", "0"), (0.34, "0.3", "0,3"), (9.96, "10.0", "10,0"), (43.4, "43", "43")],
)
def test_times_have_the_languages_decimal_sign(value: float, english: str, german: str) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en"))
        assert milliseconds(value) == english
        QLocale.setDefault(QLocale("de"))
        assert milliseconds(value) == german
    finally:
        QLocale.setDefault(before)
