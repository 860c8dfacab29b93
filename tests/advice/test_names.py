import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.names import (
    LONGEST_ON_WIRE,
    NameFinding,
    NameProblem,
    first_not_encodable,
    is_emulator_name,
    name_finding,
)
from kaillera_client.server.rules.limits import emulator_problem


def problem(name: str, charset: str | None = "cp1252") -> NameProblem | None:
    found = name_finding(name, charset)
    return None if found is None else found.problem


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", NameProblem.EMPTY),
        ("   ", NameProblem.EMPTY),
        ("A", None),
        ("a" * 30, None),
        ("a" * 31, NameProblem.TOO_LONG),
        ("An\x07a", NameProblem.CONTROL),
        ("An\na", NameProblem.CONTROL),
        ("An\u2028a", NameProblem.CONTROL),
        ("An\u202ea", NameProblem.HIDDEN),
        ("\u200bAna", NameProblem.HIDDEN),
        ("\u200dAna", NameProblem.HIDDEN),
        ("\xa0Ana", NameProblem.HIDDEN),
        ("An\xada", NameProblem.HIDDEN),
        ("A|b", NameProblem.FORBIDDEN),
        ("A\\b", NameProblem.FORBIDDEN),
        ("see WWW.example", NameProblem.ADDRESS),
        ("http://x", NameProblem.ADDRESS),
        (" Server ", NameProblem.RESERVED),
        ("Servers", None),
        ("Ana \N{GRINNING FACE}", NameProblem.NOT_IN_CHARSET),
        ("José", None),
    ],
)
def test_q04_nicknames(name: str, expected: NameProblem | None) -> None:
    assert problem(name) is expected


def test_q04_the_offending_character_is_named() -> None:
    assert name_finding("Ana\N{GRINNING FACE}!", "cp1252") == NameFinding(
        NameProblem.NOT_IN_CHARSET, "\N{GRINNING FACE}"
    )
    assert name_finding("www.ana") == NameFinding(NameProblem.ADDRESS, "www.")
    assert name_finding("x" * 40, "cp1252") == NameFinding(NameProblem.TOO_LONG, length=40)
    assert first_not_encodable("Жук", "cp1251") is None


def test_q04_length_counts_in_the_servers_bytes() -> None:
    assert problem("り" * 15, "cp932") is None
    assert problem("り" * 16, "cp932") is NameProblem.TOO_LONG
    assert problem("り" * 15, "utf-8") is NameProblem.TOO_LONG
    assert problem("り" * 15, None) is None
    assert name_finding("a" * 31, "cp1252", LONGEST_ON_WIRE) is None


def test_joiners_inside_a_name_are_part_of_its_letters() -> None:
    assert problem("\u0646\u0627\u0645\u200c\u0647\u0627", None) is None


@given(st.text(max_size=40), st.sampled_from(["cp1252", "cp932", "gbk", "utf-8"]))
def test_a_name_without_problem_can_be_sent(name: str, charset: str) -> None:
    if name_finding(name, charset) is None:
        data = name.encode(charset)
        assert 1 <= len(data) <= 30
        assert min(data) >= 0x20
        assert "|" not in name


@pytest.mark.parametrize("name", [b"Emu 1.0", b"x" * 127, "Ému".encode(), b"\x83\x7b"])
def test_emulators_names(name: bytes) -> None:
    assert is_emulator_name(name)


@pytest.mark.parametrize(
    "name", [b"", b" ", b"a|b", b"a\tb", b"\x01", b"a\0", b"a\x7f", b"x" * 128]
)
def test_emulators_names_that_some_server_refuses(name: bytes) -> None:
    assert not is_emulator_name(name)


@given(st.binary(max_size=140))
def test_our_own_server_takes_an_emulators_name(name: bytes) -> None:
    assert not is_emulator_name(name) or emulator_problem(name) is None
