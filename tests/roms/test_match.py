"""The states of the ROM check: a tick needs proof, and what cannot be compared is not checked."""

import pytest

from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint, RomKind
from kaillera_client.roms.match import (
    Possession,
    RomState,
    match,
    own_match,
    possession,
)

ROM = Fingerprint(0x1A2B3C4D, 2097152, "a" * 40)
OWN = RomEntry("/roms/game.sfc", "Game (USA)", ROM)


def entry(fingerprint: Fingerprint, completeness: SetCompleteness) -> RomEntry:
    return RomEntry("/roms/x.zip", "x", fingerprint, completeness=completeness)


@pytest.mark.parametrize(
    ("theirs", "state"),
    [
        (Fingerprint(0x1A2B3C4D, 2097152), RomState.SAME),
        (Fingerprint(0x1A2B3C4D, 2097152, "a" * 40), RomState.SAME),
        (Fingerprint(0x1A2B3C4D, 2097152, "b" * 40), RomState.OTHER_FILE),
        (Fingerprint(0x1A2B3C4D, 2097153), RomState.OTHER_FILE),
        (Fingerprint(0x5E6F7081, 2097152), RomState.OTHER_FILE),
        (Fingerprint(0x1A2B3C4D, 2097152, kind=RomKind.SET), RomState.OTHER_FILE),
        (None, RomState.NOT_CHECKED),
    ],
)
def test_q40_what_another_player_told(theirs: Fingerprint | None, state: RomState) -> None:
    found = match(OWN, theirs)
    assert found.state is state
    assert (found.own, found.theirs) == (OWN, theirs)


def test_q40_without_our_file_nothing_is_compared() -> None:
    assert match(None, ROM).state is RomState.NOT_CHECKED
    assert match(None, None).state is RomState.NOT_CHECKED


@pytest.mark.parametrize(
    ("completeness", "state"),
    [
        (SetCompleteness.UNKNOWN, RomState.SAME),
        (SetCompleteness.FULL, RomState.SAME),
        (SetCompleteness.SPLIT_WITH_PARENT, RomState.SAME),
        (SetCompleteness.SPLIT_WITHOUT_PARENT, RomState.WRONG_SET),
        (SetCompleteness.INCOMPLETE, RomState.WRONG_SET),
    ],
)
def test_q40_our_own_rom(completeness: SetCompleteness, state: RomState) -> None:
    assert own_match(entry(ROM, completeness)).state is state
    assert own_match(None).state is RomState.NOT_FOUND


def test_q40_a_game_of_the_lobby() -> None:
    other = RomEntry("/roms/other.sfc", "Game (USA)", Fingerprint(0x5E6F7081, 2097152))
    assert possession((), None) is Possession.NOT_FOUND
    assert possession((), 0x1A2B3C4D) is Possession.NOT_FOUND
    assert possession((OWN,), None) is Possession.HAVE_IT
    assert possession((OWN,), 0x1A2B3C4D) is Possession.HAVE_IT
    assert possession((other, OWN), 0x1A2B3C4D) is Possession.HAVE_IT
    assert possession((OWN,), 0x5E6F7081) is Possession.OTHER_FILE
