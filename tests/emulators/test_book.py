"""The book of emulators."""

import pytest

from kaillera_client.emulators.book import LIMIT, LONGEST_KEY, EmulatorBook, is_key
from kaillera_client.emulators.profile import EmulatorProfile

SNES = EmulatorProfile("snes9x", "Snes9x", "/usr/bin/snes9x")
NEO = EmulatorProfile("neo", "Neo", "/opt/neo")


def test_a_profile_keeps_its_place_when_it_changes() -> None:
    book = EmulatorBook().with_profile(SNES).with_profile(NEO)
    changed = EmulatorProfile("snes9x", "Snes", "/bin/snes")
    assert book.with_profile(changed).profiles == (changed, NEO)
    assert book.find("neo") == NEO
    assert book.find("") is None
    assert book.without("snes9x").profiles == (NEO,)
    assert book.without("other") == book


def test_keys_are_free_and_readable() -> None:
    book = EmulatorBook()
    for wanted in ("mame-32k-0-64", "mame-32k-0-64-2"):
        key = book.free_key("MAME 32k++ 0.64!")
        assert key == wanted
        book = book.with_profile(EmulatorProfile(key, "x", "/x"))
    assert book.free_key("エミュ") == "emulator"
    assert is_key(book.free_key("x" * 500))
    assert not any(map(is_key, ("", "A", "a b", "a" * (LONGEST_KEY + 1))))


def test_there_is_a_limit_and_a_bad_key_is_refused() -> None:
    full = EmulatorBook(tuple(EmulatorProfile(f"e-{n}", "x", "/x") for n in range(LIMIT)))
    with pytest.raises(ValueError, match="too many"):
        full.with_profile(SNES)
    assert full.with_profile(EmulatorProfile("e-3", "y", "/y")).find("e-3") is not None
    with pytest.raises(ValueError, match="key"):
        EmulatorBook().with_profile(EmulatorProfile("Snes 9x", "x", "/x"))
