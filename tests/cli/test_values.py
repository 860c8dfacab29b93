import argparse
from collections.abc import Callable

import pytest

from kaillera_client.cli import values
from kaillera_client.engine.text import ServerText
from kaillera_client.protocol.messages import ConnectionType

TEXT = ServerText()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("example.org", ("example.org", 27888)),
        ("example.org:1", ("example.org", 1)),
        ("127.0.0.1:65535", ("127.0.0.1", 65535)),
        (" example.org:27889 ", ("example.org", 27889)),
    ],
)
def test_addresses(text: str, expected: tuple[str, int]) -> None:
    assert values.address(text) == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "not an address"),
        (":27888", "not an address"),
        ("my host", "not an address"),
        ("http://example.org", "not an address"),
        ("example.org:0", "not between 1 and 65535"),
        ("example.org:65536", "not between 1 and 65535"),
        ("example.org:-1", "not between 1 and 65535"),
        ("example.org:x", "not between 1 and 65535"),
        ("example.org:", "not between 1 and 65535"),
        ("example.org:²", "not between 1 and 65535"),
        ("::1", "IPv6"),
        ("[::1]:27888", "IPv6"),
        ("[::1]", "IPv6"),
    ],
)
def test_bad_addresses(text: str, part: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=part):
        values.address(text)


@pytest.mark.parametrize(
    ("parser", "text", "part"),
    [
        (values.whole(2, 8), "1", "1 is not between 2 and 8"),
        (values.whole(2, 8), "9", "9 is not between 2 and 8"),
        (values.whole(2, 8), "two", "'two' is not a whole number"),
        (values.whole(2, 8), "2.5", "'2.5' is not a whole number"),
        (values.whole(1), "0", "0 is not 1 or more"),
        (values.whole(1), "-5", "-5 is not 1 or more"),
        (values.number(0, 100), "100.1", "100.1 is not between 0 and 100"),
        (values.number(0, 100), "-1", "-1 is not between 0 and 100"),
        (values.number(0, 100), "nan", "nan is not between 0 and 100"),
        (values.number(0, 100), "inf", "inf is not between 0 and 100"),
        (values.number(0, 100), "many", "'many' is not a number"),
    ],
)
def test_bad_numbers(parser: Callable[[str], object], text: str, part: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=part):
        parser(text)


def test_borders_are_included() -> None:
    assert [values.whole(2, 8)("2"), values.whole(2, 8)("8"), values.whole(1)("99999")] == [
        2,
        8,
        99999,
    ]
    assert [values.number(0, 100)("0"), values.number(0, 100)("100")] == [0.0, 100.0]


def test_connection_types() -> None:
    assert values.connection_type("LAN") is ConnectionType.LAN
    assert values.connection_type("bad") is ConnectionType.BAD
    assert values.connection_types("lan, good") == {1, 3}
    with pytest.raises(argparse.ArgumentTypeError, match="there are lan, excellent, good"):
        values.connection_type("fast")
    with pytest.raises(argparse.ArgumentTypeError, match="'' is not a connection type"):
        values.connection_types("lan,")


def test_charsets() -> None:
    assert values.charset("Shift_JIS") == "shift_jis"
    with pytest.raises(argparse.ArgumentTypeError, match="'klingon' is not a known charset"):
        values.charset("klingon")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ann", b"Ann"),
        ("Grüße", b"Gr\xfc\xdfe"),
        ("x" * 31, b"x" * 31),
        ("Serverin", b"Serverin"),
    ],
)
def test_user_names(name: str, expected: bytes) -> None:
    assert values.user_name(TEXT, name) == expected


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("Server", "belongs to the server"),
        (" sERVER ", "belongs to the server"),
        ("a|b", "must not contain '|'"),
        ("a\\b", "must not contain"),
        ("a\xadb", "must not contain"),
        ("a\xa0b", "must not contain"),
        ("a\x1b[31mb", "control characters"),
        ("a\tb", "control characters"),
        ("a\x7fb", "control characters"),
        ("www.ann", "must not contain 'www.'"),
        ("HTTP://ann", "must not contain 'http://'"),
        ("x" * 32, "too long: 32 bytes, a server takes 31"),
        ("りんご", "cannot be written in the charset cp1252"),
    ],
)
def test_bad_user_names(name: str, part: str) -> None:
    with pytest.raises(ValueError, match=part.replace("|", "\\|")):
        values.user_name(TEXT, name)


def test_names_count_in_bytes_of_the_charset() -> None:
    assert len(values.user_name(ServerText("cp932"), "り" * 15)) == 30
    with pytest.raises(ValueError, match="32 bytes"):
        values.user_name(ServerText("cp932"), "り" * 16)


def test_emulator_and_game_names() -> None:
    assert values.emulator_name(TEXT, "MAME 0.1") == b"MAME 0.1"
    assert values.game_name(TEXT, "a|b") == b"a|b"
    with pytest.raises(ValueError, match="too long"):
        values.emulator_name(TEXT, "x" * 128)
    with pytest.raises(ValueError, match="must not contain"):
        values.emulator_name(TEXT, "a|b")
    with pytest.raises(ValueError, match="control"):
        values.game_name(TEXT, "a\nb")
    with pytest.raises(ValueError, match="The game's name is empty"):
        values.game_name(TEXT, " ")
