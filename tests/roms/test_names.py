"""File names are shown as text, whatever their bytes are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.roms.names import LONGEST_NAME, file_name, from_zip, shown, stem
from tests.roms.samples import NAMES


@pytest.mark.parametrize(("raw", "charset"), NAMES, ids=[charset for _, charset in NAMES])
def test_names_in_old_code_pages_are_read(raw: bytes, charset: str) -> None:
    handed_over = raw.decode("utf-8", "surrogateescape")
    assert shown(handed_over) == raw.decode(charset)


def test_zip_names_are_read_in_the_charset_that_they_are_in() -> None:
    for raw, charset in NAMES:
        assert from_zip(raw.decode("cp437")) == raw.decode(charset)
    assert from_zip("Принц") == "Принц"


def test_parts_of_paths() -> None:
    assert file_name("/a/b/Game (USA).sfc") == "Game (USA).sfc"
    assert file_name("C:\\games\\x.zip") == "x.zip"
    assert (stem("Game v1.2.sfc"), stem("none"), stem(".sfc")) == ("Game v1.2", "none", ".sfc")


def test_control_characters_and_half_characters_are_replaced() -> None:
    assert shown("a\nb\x1b[2J\ud83d.nes") == "a\ufffdb\ufffd[2J\ufffd.nes"
    assert len(shown("x" * 999)) == LONGEST_NAME


@given(
    st.text(alphabet=st.characters())
    | st.binary().map(lambda raw: raw.decode("utf-8", "surrogateescape"))
)
def test_every_name_can_be_shown_and_sent(name: str) -> None:
    result = shown(name)
    assert result.encode("utf-8") is not None
    assert "\n" not in result
