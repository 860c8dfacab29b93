"""What a stream must not show is covered, and the rest of a text stays readable."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.diagnostics.covering import Cover, Private, Words
from tests.yardstick import cost_of

WORDS = Words("ADDRESS", "MAIL", "LINK")
COVER = Cover(
    Private(
        frozenset({"secret.example", "nas7", "müller.example", "server"}),
        ("/srv/people/max", "C:\\Users\\Max Muster"),
        ("max",),
        ("Ana",),
    ),
    WORDS,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Connecting to 203.0.113.7:27888…", "Connecting to ADDRESS…"),
        ("[2001:db8::5]:27888 and fe80::1%eth0", "ADDRESS and ADDRESS"),
        ("you (203.0.113.7) are here", "you (ADDRESS) are here"),
        ("There is no secret.example.", "There is no ADDRESS."),
        ("www.secret.example:27888", "ADDRESS"),
        ("not-secret.example", "not-secret.example"),
        ("MÜLLER.example, xn--mller-kva.example", "ADDRESS, ADDRESS"),
        ("the NAS7 answers", "the ADDRESS answers"),
        ("the server answers", "the server answers"),
        ("play.example:27888", "ADDRESS"),
        ("localhost:27888", "ADDRESS"),
        ("play.example is fine", "play.example is fine"),
        ("16:20 Bo: 3:2 for us at 16:20:30", "16:20 Bo: 3:2 for us at 16:20:30"),
        ("write to max@mail.example", "write to MAIL"),
        ("Join kaillera://play.example:1/?g=x now", "Join LINK now"),
        ("see http://203.0.113.7/a?b=c, then", "see LINK then"),
        ("see https://play.example/home/max", "see https://play.example/home/…"),
        ("/srv/people/max/roms/a b.zip", "~/roms/a b.zip"),
        ("/srv/people/maxim/roms", "/srv/people/maxim/roms"),
        ("“/home/eva/x” and /home/bob and /home/c d/x", "“~/x” and ~ and ~/x"),
        ("C:\\Users\\Max Muster\\roms", "~\\roms"),
        ("c:/users/eva/roms", "~/roms"),
        ("Z:\\home\\eva\\roms", "~\\roms"),
        ("file:///home/eva/x", "file:~/x"),
        ("/run/media/MAX/usb", "/run/media/…/usb"),
        ("hello max, Maxim and Ana", "hello …, Maxim and Ana"),
        ("CRC 1A2B3C4D, 3.5 MB, v1.2.3", "CRC 1A2B3C4D, 3.5 MB, v1.2.3"),
        ("FinalBurn Neo v1.0.0.3 on 203.0.113.7", "FinalBurn Neo v1.0.0.3 on ADDRESS"),
        ("dev203.0.113.7 V203.0.113.7:1", "devADDRESS V203.0.113.7:1"),
        ("", ""),
    ],
)
def test_q57_what_is_covered_and_what_stays(text: str, shown: str) -> None:
    assert COVER(text) == shown


def test_a_name_that_everybody_sees_is_covered_in_paths_only() -> None:
    cover = Cover(Private(accounts=("ana", "user"), public_names=("Ana",)), WORDS)
    assert cover("ana, a user, has /data/ana/x and /data/user/y") == (
        "ana, a user, has /data/…/x and /data/…/y"
    )


_BEFORE = st.sampled_from(["", "at ", "(", "“", "x=", "\u2066", "[", "http://"])
_BEHIND = st.sampled_from(["", ".", ")", ":27888", "]:1", ", then", "…", "/x"])


@given(
    st.ip_addresses().filter(lambda address: not address.is_unspecified),
    st.sampled_from(["short", "long", "capital"]),
    _BEFORE,
    _BEHIND,
)
def test_q57_an_address_is_never_left(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address, form: str, before: str, behind: str
) -> None:
    spelling = address.exploded if form == "long" else str(address)
    spelling = spelling.upper() if form == "capital" else spelling
    assert spelling not in COVER(f"{before}{spelling}{behind}")


_NAMES = st.text("abcxyz ._-äß", min_size=1, max_size=12).filter(
    lambda name: name.strip(" .") == name and name not in (".", "..")
)


@given(_NAMES, st.sampled_from(["/home/", "C:\\Users\\", "c:/Users/", "/Users/"]), _BEFORE)
def test_q57_a_path_below_home_loses_it(name: str, home: str, before: str) -> None:
    rest = "\\roms" if "\\" in home else "/roms"
    shown = COVER(f"{before}{home}{name}{rest}")
    assert f"{home}{name}" not in shown
    assert shown.endswith(rest)


def test_long_texts_take_no_time() -> None:
    for text in (
        "a." * 2000,
        "1:" * 2000,
        "@" * 4000,
        "/home/" * 700,
        "x-" * 2000 + "@",
        "/" * 4000,
    ):
        assert cost_of(COVER, text, tries=3) < 20
