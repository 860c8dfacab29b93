"""The chat line that tells a ROM: every charset carries it, people may type it, and no other line is taken for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.roms import checkline
from kaillera_client.roms.fingerprint import Fingerprint, RomKind

ROM = Fingerprint(0x1A2B3C4D, 2097152)

fingerprints = st.builds(
    Fingerprint,
    st.integers(0, 0xFFFFFFFF),
    st.integers(1, 1 << 40),
    kind=st.sampled_from(RomKind),
)


def test_the_line_reads_like_a_sentence() -> None:
    assert checkline.write(ROM) == "ROM check: CRC 1A2B3C4D, 2097152 bytes"
    of_set = Fingerprint(0xAB, 5, kind=RomKind.SET)
    assert checkline.write(of_set) == "ROM check: set CRC 000000AB, 5 bytes"


@given(fingerprints)
def test_q42_one_short_line_that_every_charset_carries(rom: Fingerprint) -> None:
    line = checkline.write(rom)
    assert len(line) <= checkline.LONGEST < 127
    assert line.isprintable()
    for charset in ("cp1252", "shift_jis", "gbk", "cp949", "cp1251", "utf-8"):
        data = line.encode(charset)
        assert data == line.encode("ascii")
        assert checkline.read(data.decode(charset)) == rom


@pytest.mark.parametrize(
    "line",
    [
        "ROM check: CRC 1A2B3C4D, 2 097 152 bytes",
        "ROM check: CRC 1A2B3C4D, 2\u00a0097\u00a0152 bytes",
        "rom check: crc 1a2b3c4d, 2,097,152 bytes",
        "ROM Check: CRC32 1A2B3C4D, 2.097.152 bytes.",
        "  ROM check CRC: 1A2B3C4D 2097152 Bytes ",
        "ROM check: CRC-32 1A2B3C4D, 2'097'152bytes",
    ],
)
def test_what_people_make_of_it_is_read_too(line: str) -> None:
    assert checkline.read(line) == ROM


@pytest.mark.parametrize(
    "line",
    [
        "",
        "ROM check",
        "ROM check: CRC 1A2B3C4D",
        "ROM check: CRC 1A2B3C4D, many bytes",
        "ROM check: CRC 1A2B3C4, 2097152 bytes",
        "ROM check: CRC 1A2B3C4D5, 2097152 bytes",
        "ROM check: CRC 1A2B3C4G, 2097152 bytes",
        "ROM check: CRC 1A2B3C4D, 0 bytes",
        "ROM check: CRC 1A2B3C4D, 9999999999999 bytes",
        "ROM check: CRC 1A2B3C4D, 2 09 7152 bytes",
        "ROM check: CRC 1A2B3C4D, -5 bytes",
        "I have ROM check: CRC 1A2B3C4D, 2097152 bytes",
        "ROM check: CRC 1A2B3C4D, 2097152 bytes and you?",
        "ROM check: CRC 1A2B3C4D,\n2097152 bytes",
        "CRC 1A2B3C4D, 2097152 bytes",
        "can you do a rom check please",
        # Digits of other scripts are no digits of ours.
        "ROM check: CRC 1A2B3C4D, \u0662\u0660\u0669 bytes",
    ],
)
def test_other_lines_are_chat(line: str) -> None:
    assert checkline.read(line) is None


@given(st.text(max_size=400))
def test_any_text_is_read_or_left(text: str) -> None:
    rom = checkline.read(text)
    assert rom is None or checkline.read(checkline.write(rom)) == rom
