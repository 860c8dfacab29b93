"""Which lines of room chat are for emulators."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.emulatordata import is_emulator_data

SAVE = base64.b64encode(bytes(range(75)))

DATA = [
    b"!EEPROM0=" + SAVE,
    b"!EEPROM12=" + b"A" * 100,
    b"!SRAM345=" + SAVE[:40],
    b"!MEMPAK0=",
    b"!SEED=1234567",
    b"!CHEATS=0;3;7",
    b"!!!StartGame!!!",
    b"!!!StartGame!!!\r\n",
    b"\nDA01020304",
    b"RMGK:state",
    b"\x02\x10save",
    b"plain\x1fbroken",
    SAVE,
    bytes(range(60)).hex().encode(),
    bytes(range(60)).hex().upper().encode(),
    b"SAVE " + SAVE,
    b"chunk12:" + SAVE + b"=",
]

TALK = [
    b"",
    b"hi",
    b"!",
    b"!!!",
    b"!!!!!!!!!!!!!",
    b"!!!NO WAY!!!",
    b"!!!WOW!!!",
    b"!!!Wow!!!",
    b"!!!lol!!!",
    b"!!! GG !!!",
    b"!!!WoW",
    b"!swap 2",
    b"!swap",
    b"!take",
    b"!reset",
    b"!version",
    b"!list",
    b"!lives=5",
    b"! EEPROM is broken = no fun",
    b"EEPROM0=what?",
    b"/lagstat",
    b"#rom 1234",
    b"Server",
    b"a=b",
    b"h" + b"a" * 200,
    b"hahahahaha" * 12,
    b"0" * 120,
    b"12" * 60,
    b"NOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO1111111111",
    b"asdfghjklqwertyuiopzxcvbnmasdfghjklqwertyuiopzxcvbnmasdfghjklqwertyuiopzxcvbnm",
    b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    b"my rom is e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 and yours",
    b"SHA-256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    b"https://example.org/" + b"a1b2c3d4" * 20,
    b"example.org/?save=" + SAVE,
    b"kaillera:198.51.100.7:27888 Ana",
    "やった!!!".encode(),
    "あ".encode("shift_jis") * 60,
    "привет".encode("cp1251") * 20,
    "日本語".encode("iso2022_jp"),
    b"tab\there",
    b"two\nlines",
    b"sent with enter\r\n",
]


@pytest.mark.parametrize("line", DATA)
def test_what_emulators_say_is_data(line: bytes) -> None:
    assert is_emulator_data(line)


@pytest.mark.parametrize("line", TALK)
def test_what_people_say_is_not(line: bytes) -> None:
    assert not is_emulator_data(line)


@given(
    st.lists(
        st.text(st.characters(min_codepoint=0x21, exclude_categories=["C"]), max_size=60),
        min_size=1,
    )
)
def test_no_sentence_of_ordinary_words_is_data(words: list[str]) -> None:
    assert not is_emulator_data(b"you " + " ".join(words).encode() + b" me")


@given(st.binary(min_size=48, max_size=300), st.integers(0, 9999))
def test_every_chunk_of_a_save_is_data(chunk: bytes, number: int) -> None:
    assert is_emulator_data(b"!FLASH%d=" % number + base64.b64encode(chunk))


@given(st.binary(max_size=2000))
def test_any_bytes_are_judged(line: bytes) -> None:
    assert is_emulator_data(line) in (True, False)
