import json
import re
import string
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kaillera_client.diagnostics.decoding import views
from kaillera_client.diagnostics.redaction import Secrets, redact
from tests.yardstick import cost_of

PLACEHOLDER = re.compile(r"<[a-z]+-\d+>")
SECRETS = Secrets(
    names=("Ána", "Cy", "Müller Ñ", "ana_pc_user"),
    servers=("my.private.example", "spël.example"),
    computers=("BOX-7",),
    folders=("/home/ana", r"C:\Users\Ana", "/srv/Games Ä"),
)


def hidden(text: str, secrets: Secrets = SECRETS) -> str:
    return redact(text, secrets)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 192.0.2.1:27888 and 192.0.2.1", "at <ip-1>:27888 and <ip-1>"),
        ("192.000.002.001 is 192.0.2.1, not 192.0.2.2", "<ip-1> is <ip-1>, not <ip-2>"),
        ("[2001:DB8::1]:27888", "[<ip-1>]:27888"),
        ("2001:db8:0:0:0:0:0:1 2001:db8::1.", "<ip-1> <ip-1>."),
        ("fe80::1%eth0, fe80::1%25eth0", "<ip-1>, <ip-1>"),
        ("::ffff:192.0.2.1 and 192.0.2.1 and ::1", "<ip-1> and <ip-1> and <ip-2>"),
        ("host-198-51-100-7.isp.example", "host-<ip-1>.isp.example"),
        ("00:1A:2b:3c:4d:5e 00-1a-2b-3c-4d-5e", "<mac-1> <mac-1>"),
        ("ann.b+c@mail.example, (x@y)", "<mail-1>, (<mail-2>)"),
        ("open KAILLERA://join?server=a%20b&x=1 now", "open <link-1> now"),
        ("CY and cy, not cyan", "<user-1> and <user-1>, not cyan"),
        ("Ána's box-7", "<user-1>'s <computer-1>"),
        ("MY.Private.Example:27889", "<server-1>:27889"),
        ("xn--spl-jma.example " + "spël.example".encode("idna").decode(), None),
        ("/home/ana/Zelda, The (USA).sfc: not there", "<path-1>: not there"),
        ("'/home/ana/Tony.zip' is 'good'", "'<path-1>' is 'good'"),
        ("file:///home/ana/a%20b.zip", "<path-1>"),
        (r'{"p": "C:\\Users\\Ana\\x.rom"}', '{"p": "<path-1>"}'),
        (r"C:\Users\Ana\new.txt" + "\n" + r"c:/users/ana/new.txt", "<path-1>\n<path-1>"),
        (r"\\server\share\x and D:\Roms\y", None),
        ("/srv/games%20%c3%84/a.rom", "<path-1>"),
        ("~/roms/x.zip", "<path-1>"),
        (r"m%C3%BCller%20%C3%91 müller+Ñ M\u00fcller \u00d1", "<user-1> <user-1> <user-1>"),
        (repr("Müller Ñ".encode("cp1252")), "b'<user-1>'"),
        (repr("Müller Ñ".encode()), "b'<user-1>'"),
    ],
)
def test_q55_what_is_private_becomes_a_placeholder(text: str, expected: str | None) -> None:
    result = hidden(text)
    if expected is not None:
        assert result == expected
    assert "share" not in result
    assert "Roms" not in result
    assert "spël" not in result


@pytest.mark.parametrize(
    "text",
    [
        "12:30:45.123 INFO engine: 60 fps, 1.5 ms, and/or 3/4",
        "std::bad_alloc std::exception at 0x7ffe",
        'File "/usr/lib/python3.11/asyncio/base_events.py", line 10',
        "http://lists.example/servers.txt?version=0.9&wg=1",
        "/lagstat and /me are commands; 2026-11-21 15:20",
        "frames 100-200-300, Snes9x 1.53",
    ],
)
def test_what_is_not_private_stays(text: str) -> None:
    assert hidden(text) == text


def test_a_version_of_four_parts_is_hidden_with_the_addresses() -> None:
    """Better too much than too little."""
    assert hidden("Snes9x 1.53.0.2") == "Snes9x <ip-1>"
    assert hidden("dev203.0.113.7, V203.0.113.7:1") == "dev<ip-1>, V203.0.113.7:1"


def test_a_version_of_an_emulator_is_readable() -> None:
    assert hidden("FinalBurn Neo v1.0.0.3") == "FinalBurn Neo v1.0.0.3"
    assert hidden('"FinalBurn Neo V1.0.0.03"') == '"FinalBurn Neo V1.0.0.03"'


def test_q55_placeholders_are_stable_and_numbered_as_they_come() -> None:
    text = "10.0.0.2 Ána 10.0.0.1 cy 10.0.0.2 ÁNA"
    assert hidden(text) == "<ip-1> <user-1> <ip-2> <user-2> <ip-1> <user-1>"


def test_punctuation_is_no_name_and_the_root_no_folder() -> None:
    secrets = Secrets(names=("", " ", "-", "."), servers=("",), folders=("/", "C:\\", ""))
    assert hidden("a-b. /c", secrets) == "a-b. /c"


ESCAPES: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "percent": lambda text: quote(text, safe=""),
    "percent everywhere": lambda text: "".join(f"%{byte:02x}" for byte in text.encode()),
    "form": quote_plus,
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON letters": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "JSON in JSON": lambda text: json.dumps(json.dumps(text))[3:-3],
    "percent twice": lambda text: quote(quote(text, safe=""), safe=""),
    "percent in JSON": lambda text: json.dumps(quote(text))[1:-1],
}
CASES: dict[str, Callable[[str], str]] = {
    "same": str,
    "upper": str.upper,
    "lower": str.lower,
    "swapped": str.swapcase,
}
NAME = st.text(
    st.one_of(
        st.sampled_from(string.ascii_letters + string.digits + " -_äßÑжя日本語한"),
        st.characters(codec="utf-8", exclude_categories=("C", "Z", "M")),
    ),
    min_size=4,
    max_size=20,
).map(str.strip)
AROUND = st.text(st.sampled_from("abz 09.,:;/\\\"'%+()[]{}<>=&\n"), max_size=12)


def seen_through(text: str) -> list[str]:
    """Return a text in all the ways in which somebody could read it."""
    return [view.text for view in views(PLACEHOLDER.sub("\n", text))]


@settings(max_examples=60)
@given(
    name=NAME,
    before=AROUND,
    after=AROUND,
    how=st.sampled_from([*ESCAPES]),
    case=st.sampled_from([*CASES]),
)
def test_q55_a_name_never_survives(
    name: str, before: str, after: str, how: str, case: str
) -> None:
    assume(len(name) >= 4)
    # Letters that capitals make into others are no longer that name.
    written = CASES[case](name)
    assume(written.casefold() == name.casefold())
    text = f"{before} {ESCAPES[how](written)} {after}"
    result = hidden(text, Secrets(names=(name,)))
    wanted = name.casefold().replace("\\", "/")
    assert all(wanted not in read for read in seen_through(result)), result


@settings(max_examples=60)
@given(
    address=st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)),
    before=st.sampled_from(["", " ", "[", "(", "=", "@", '"', "ip:", "\n", "://"]),
    after=st.sampled_from(["", " ", "]:27888", ":27888", ".", ",", "/x", '"', "%eth0"]),
    spelling=st.sampled_from(["str", "exploded", "upper"]),
    how=st.sampled_from(["as it is", "percent", "JSON", "percent everywhere"]),
)
def test_q55_an_address_never_survives(
    address: object, before: str, after: str, spelling: str, how: str
) -> None:
    assume(str(address) != "::")  # nobody has that one
    shown = str(getattr(address, "exploded", address) if spelling == "exploded" else address)
    written = shown.upper() if spelling == "upper" else shown
    result = hidden(f"{before}{ESCAPES[how](written)}{after}", Secrets())
    assert all(shown.lower() not in read for read in seen_through(result)), result
    assert PLACEHOLDER.search(result)


@settings(max_examples=40)
@given(
    parts=st.lists(
        st.text(string.ascii_letters + " ()äÑ", min_size=1, max_size=8), min_size=1, max_size=3
    ),
    windows=st.booleans(),
    how=st.sampled_from(["as it is", "percent", "JSON", "JSON in JSON"]),
    quoted=st.booleans(),
)
def test_q55_a_path_below_home_never_survives(
    parts: list[str], windows: bool, how: str, quoted: bool
) -> None:
    assume(all(part.strip() for part in parts))
    home = r"C:\Users\Aurelia" if windows else "/home/aurelia"
    path = home + ("\\" if windows else "/") + ("\\" if windows else "/").join(parts)
    written = ESCAPES[how](path)
    text = f'read "{written}" well' if quoted else f"read {written}"
    result = hidden(text, Secrets(folders=(home,)))
    assert "aurelia" not in " ".join(seen_through(result))
    assert result == ('read "<path-1>" well' if quoted else "read <path-1>")


@pytest.mark.parametrize(
    "piece",
    ["1.2.3.4", "1.", "%41", "%ff", "c:/", "/a", "a@", ":", "a:", "'/a/b ", "“/a/b: ", "Ána ", "~",
     "/home/ana", "ß", "kaillera:", "1-", "00:", "file:/", "\\", "%5cu0041", "@", "&lt;", "\\x41"],
)  # fmt: skip
def test_hostile_lines_take_no_longer_than_their_length_allows(piece: str) -> None:
    """Ten times the text may take some ten times as long; what grows with the square would take a hundred times."""
    hidden(piece * 10)
    small, large = (_cost(piece * (size // len(piece))) for size in (10_000, 100_000))
    assert large < 5 + small * 40


def _cost(text: str) -> float:
    return cost_of(hidden, text, tries=3)
