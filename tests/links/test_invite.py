import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import (
    LONGEST_LINK,
    Invite,
    LinkError,
    LinkProblem,
    format_link,
    parse_link,
)

SERVER = ServerAddress("retro.example", 27889)
HOSTS = st.from_regex(r"[a-z][a-z0-9-]{0,20}(\.[a-z]{2,8}){0,3}", fullmatch=True)
SERVERS = st.builds(ServerAddress, HOSTS, st.integers(1, 65535))


def test_the_form_of_a_link() -> None:
    invite = Invite(SERVER, "Street Fighter II (USA)", "Ana", "1a2b3c4d")
    assert format_link(invite) == (
        "kaillera://join?server=retro.example:27889&game=Street%20Fighter%20II%20%28USA%29"
        "&owner=Ana&crc=1A2B3C4D&v=1"
    )
    assert format_link(Invite(SERVER)) == "kaillera://join?server=retro.example:27889&v=1"


@given(
    SERVERS,
    st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="/\\~:"), max_size=127)
    | st.sampled_from(
        ["ストリート\u3000ファイター", "Jeu\xa0!", "A  B", "Dr. Mario / Tetris", "AC/DC"]
    ),
    st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="/\\~:"), max_size=31),
    st.from_regex(r"([0-9A-F]{8})?", fullmatch=True),
)
def test_q72_invite_round_trip(server: ServerAddress, game: str, owner: str, crc: str) -> None:
    invite = Invite(server, game, owner, crc)
    assert parse_link(format_link(invite)) == invite


@given(SERVERS, st.text(max_size=300), st.text(max_size=90), st.text(max_size=10))
def test_whatever_the_network_names_a_game_its_link_can_be_followed(
    server: ServerAddress, game: str, owner: str, crc: str
) -> None:
    link = format_link(Invite(server, game, owner, crc))
    assert len(link) <= LONGEST_LINK
    assert link.isascii()
    found = parse_link(link)
    assert found.server == server
    assert format_link(found) == link


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("kaillera://join?server=retro.example:27889&v=1", Invite(SERVER)),
        ("KAILLERA://JOIN?server=retro.example:27889", Invite(SERVER)),
        ("kaillera:join?server=retro.example:27889", Invite(SERVER)),
        ("kaillera://join/?server=retro.example:27889", Invite(SERVER)),
        (" kaillera://retro.example:27889/ ", Invite(SERVER)),
        ("kaillera:retro.example:27889", Invite(SERVER)),
        ("kaillera://retro.example:27889?game=X", Invite(SERVER, "X")),
        ("kaillera://join?server=retro.example", Invite(ServerAddress("retro.example"))),
        ("kaillera://join?server=%5B::1%5D:5", Invite(ServerAddress("::1", 5))),
        (
            "kaillera://join?run=rm&server=retro.example:27889&game=A+B&crc=1a2b3c4d&x=..%2F",
            Invite(SERVER, "A B", crc="1A2B3C4D"),
        ),
        (
            "kaillera://join?server=Retro.Example:27889&game=%E3%82%A2%E3%80%80B",
            Invite(SERVER, "ア\u3000B"),
        ),
        (
            "kaillera://join?server=retro.example:27889&game=Fatal%20Fury%20%2F%20Garou",
            Invite(SERVER, "Fatal Fury / Garou"),
        ),
    ],
)
def test_q70_links_that_are_followed(link: str, expected: Invite) -> None:
    assert parse_link(link) == expected


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("", LinkProblem.NOT_A_LINK),
        ("http://retro.example", LinkProblem.NOT_A_LINK),
        ("kaillera://join?server=a&game=" + "x" * 3000, LinkProblem.TOO_LONG),
        ("kaillera://join?server=a&v=2", LinkProblem.NEWER),
        ("kaillera://", LinkProblem.NO_SERVER),
        ("kaillera://join", LinkProblem.NO_SERVER),
        ("kaillera://join?foo=bar", LinkProblem.NO_SERVER),
        ("kaillera://join?server=a:0", LinkProblem.BAD_SERVER),
        ("kaillera://join?server=a:70000", LinkProblem.BAD_SERVER),
        ("kaillera://join?server=../a", LinkProblem.BAD_SERVER),
        ("kaillera://a/../../etc/passwd", LinkProblem.BAD_SERVER),
        ("kaillera:///etc/passwd", LinkProblem.BAD_SERVER),
        ("kaillera://run?server=a%20b", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&server=b", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=" + "x" * 128, LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&owner=" + "x" * 32, LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=..%2F..%2Fetc", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=roms%2F..%2Fx", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=roms%2F..", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=..", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=C%3A%5Cx.exe", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=%2Fbin%2Fsh", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=file%3Ax", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=http%3A%2F%2Fx", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=a%00b", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=a%0Ab", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=a%E2%80%AEb", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&game=%FF", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&crc=1A2B3C4", LinkProblem.BAD_VALUE),
        ("kaillera://join?server=a&crc=1A2B3C4G", LinkProblem.BAD_VALUE),
        (
            "kaillera://join?server=a&" + "&".join(f"p{n}=" for n in range(60)),
            LinkProblem.BAD_VALUE,
        ),
    ],
)
def test_q70_links_that_are_refused(link: str, problem: LinkProblem) -> None:
    with pytest.raises(LinkError, match=re.escape(problem.value)) as error:
        parse_link(link)
    assert error.value.problem is problem


def test_a_name_that_is_too_long_makes_no_link() -> None:
    with pytest.raises(LinkError) as error:
        format_link(Invite(ServerAddress("ü" * 253), "日" * 127, "日" * 31))
    assert error.value.problem is LinkProblem.TOO_LONG


@given(
    st.text(max_size=100)
    | st.from_regex(r"kaillera:(//)?(join)?[?]?(server=|game=|[&%:./?=a-z0-9])*", fullmatch=True)
)
def test_text_never_raises_anything_else(text: str) -> None:
    try:
        parse_link(text)
    except LinkError:
        return
