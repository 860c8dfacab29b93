import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite, LinkProblem, format_link
from kaillera_client.links.paste import PasteError, PasteProblem, understand

A = ServerAddress
INVITE = Invite(A("retro.example", 27889), "Street Fighter II Turbo (USA)", "Ana", "1A2B3C4D")
LINK = format_link(INVITE)


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("example.net", A("example.net")),
        ("localhost", A("localhost")),
        ("host:1", A("host", 1)),
        ("203.0.113.7", A("203.0.113.7")),
        ("203.0.113.7:27890", A("203.0.113.7", 27890)),
        ("::1", A("::1")),
        ("[::1]", A("::1")),
        ("[::1]:27888", A("::1")),
        ("  example.net:5\n", A("example.net", 5)),
        ("example.net.", A("example.net")),
        ("example.net.:5", A("example.net", 5)),
        ("'example.net:5'", A("example.net", 5)),
        ("“example.net”", A("example.net")),
        ("(203.0.113.7:5)", A("203.0.113.7", 5)),
        ("[203.0.113.7:5]", A("203.0.113.7", 5)),
        ("<example.net:5>,", A("example.net", 5)),
        ("203.0.113.7 : 5", A("203.0.113.7", 5)),
        ("203.0.113.7 5", A("203.0.113.7", 5)),
        ("example.net port 5", A("example.net", 5)),
        ("server: 203.0.113.7", A("203.0.113.7")),
        ("www.example.net:5", A("www.example.net", 5)),
        ("<Ann> join us at 203.0.113.7:5, quick!", A("203.0.113.7", 5)),
        ("[12:03] <Ann> try retro.example.", A("retro.example")),
        ("news on http://example.org/, server 203.0.113.7:5", A("203.0.113.7", 5)),
        ("kaillera://example.net:5/", A("example.net", 5)),
        ("kaillera:example.net", A("example.net")),
        ("(kaillera://[::1]:5)", A("::1", 5)),
        (LINK, INVITE),
        (f"<Ann> come: {LINK}!", INVITE),
        (f'Play "X" with Ana: {LINK} – other clients: server other.example:1', INVITE),
    ],
)
def test_q15_paste_box_understands(pasted: str, expected: A | Invite) -> None:
    assert understand(pasted) == expected


@pytest.mark.parametrize(
    ("pasted", "problem"),
    [
        ("", PasteProblem.EMPTY),
        (" \n\t ", PasteProblem.EMPTY),
        ('"."', PasteProblem.EMPTY),
        ("host:0", PasteProblem.BAD_PORT),
        ("host:70000", PasteProblem.BAD_PORT),
        ("server 203.0.113.7:99999 now", PasteProblem.BAD_PORT),
        ("27888", PasteProblem.BAD_HOST),
        ("203.0.113", PasteProblem.BAD_HOST),
        ("300.1.1.1", PasteProblem.BAD_HOST),
        ("http://example.net:27888/", PasteProblem.WEB_PAGE),
        ("see https://example.net/forum", PasteProblem.WEB_PAGE),
        ("me@example.net", PasteProblem.NO_ADDRESS),
        ("/etc/passwd", PasteProblem.NO_ADDRESS),
        ("good game everyone", PasteProblem.NO_ADDRESS),
        ("x" * 4001, PasteProblem.TOO_LONG),
        ("kaillera://", PasteProblem.BAD_LINK),
    ],
)
def test_q15_paste_box_refuses_plainly(pasted: str, problem: PasteProblem) -> None:
    with pytest.raises(PasteError) as error:
        understand(pasted)
    assert error.value.problem is problem


def test_q72_an_invitation_that_was_copied_is_understood_where_it_is_pasted() -> None:
    text = (
        f'Play "{INVITE.game}" with Ana: {LINK} – other clients: server retro.example:27889, '
        f"room by Ana, ROM CRC {INVITE.crc}, connection type LAN"
    )
    assert understand(text) == INVITE


def test_q70_a_bad_link_in_a_paste_says_what_is_wrong() -> None:
    with pytest.raises(PasteError) as error:
        understand("go: kaillera://join?server=a.example&game=../../x")
    assert error.value.problem is PasteProblem.BAD_LINK
    assert error.value.link is LinkProblem.BAD_VALUE


@given(
    st.text(max_size=80)
    | st.from_regex(r"(kaillera:|http://|port | |\w|[\[\]<>.:%/?&=-]){0,40}", fullmatch=True)
)
def test_pasted_text_never_raises_anything_else(pasted: str) -> None:
    try:
        understand(pasted)
    except PasteError:
        return
