import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.cli.screen import Screen, harmless, harmless_lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grüße, りんご, Привет", "Grüße, りんご, Привет"),
        ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
        ("\x9b31mred", "\ufffd31mred"),
        ("bell\x07 nul\0 del\x7f", "bell\ufffd nul\ufffd del\ufffd"),
        ("tab\there", "tab here"),
        ("left\u202eright", "left\ufffdright"),
        ("wide\u3000space", "wide space"),
        ("one\ntwo", "one two"),
    ],
)
def test_harmless(text: str, expected: str) -> None:
    assert harmless(text) == expected


@given(st.text())
def test_everything_is_printable_on_one_line(text: str) -> None:
    assert harmless(text).replace("\ufffd", "").isprintable()


def test_very_long_lines_are_cut() -> None:
    assert len(harmless("x" * 10_000)) == 2003


def test_line_breaks_of_every_kind() -> None:
    assert harmless_lines("a\r\nb\rc\nd") == ["a", "b", "c", "d"]


def test_a_stream_that_cannot_write_a_character() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    Screen(stream, stream).say("Grüße")
    assert raw.getvalue() == b"Gr??e\n"


class _GonePipe(io.StringIO):
    def write(self, _text: str) -> int:
        raise BrokenPipeError


def test_a_reader_that_went_away_ends_nothing() -> None:
    screen = Screen(_GonePipe(), _GonePipe())
    screen.say("one")
    screen.note("two")


def test_results_and_notes_go_different_ways() -> None:
    result, notes = io.StringIO(), io.StringIO()
    screen = Screen(result, notes)
    screen.object({"ok": True})
    screen.note("progress")
    assert result.getvalue() == '{\n  "ok": true\n}\n'
    assert notes.getvalue() == "progress\n"
