"""What is said of known emulators."""

from kaillera_client.emulators.knowledge import FrameBytes, KnownEmulator, Quirk
from kaillera_client.emulators.known import KNOWN
from kaillera_client.gui.views.emulator_facts import facts


def sized(least: int, most: int) -> str:
    (fact,) = facts(KnownEmulator("Any", frame_bytes=FrameBytes(least, most)))
    return fact


def test_every_quirk_has_words_of_its_own() -> None:
    said = [facts(KnownEmulator("Any", quirks=(quirk,))) for quirk in Quirk]
    assert all(len(words) == 1 and words[0].endswith(".") for words in said)
    assert len(set(said)) == len(Quirk)


def test_sizes_are_told_and_old_clients_named_only_when_it_matters() -> None:
    assert sized(1, 1) == "Each player sends one byte a frame."
    assert sized(4, 4) == "Each player sends 4 bytes a frame."
    assert sized(2, 16) == "Each player sends 2 to 16 bytes a frame."
    assert sized(2, 32) == "Each player sends 2 to 32 bytes a frame."
    for least in (2, 76):
        assert "up to 76 bytes" in sized(least, 76)
        assert "more than 32" in sized(least, 76)


def test_nothing_is_said_of_what_is_not_known() -> None:
    assert facts(KnownEmulator("Any")) == ()
    assert {known.title for known in KNOWN if facts(known)} >= {"FinalBurn Neo", "1964", "DEmul"}
