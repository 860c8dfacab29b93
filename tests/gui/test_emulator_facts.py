"""What is said of known emulators."""

import pytest
from PySide6.QtCore import Qt

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.knowledge import FrameBytes, KnownEmulator, Quirk
from kaillera_client.emulators.known import KNOWN
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.events import EmulatorAttached, EmulatorWantsWindow
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.views.emulator_facts import all_facts, facts
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening


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


def test_who_sets_it_up_hears_how_it_loads_the_library() -> None:
    both = KnownEmulator("Any", libraries=("a.dll", "b.dll"), bits=(32, 64))
    assert facts(both) == ()
    assert all_facts(both) == (
        "It loads a.dll, or b.dll when that fails.",
        "It comes as a 32-bit and as a 64-bit program.",
    )
    one = KnownEmulator("Any", frame_bytes=FrameBytes(1, 1), bits=(32,))
    assert all_facts(one) == (*facts(one), "It is a 32-bit program.")
    assert all_facts(KnownEmulator("Any")) == ()


def test_nothing_is_said_of_what_is_not_known() -> None:
    assert facts(KnownEmulator("Any")) == ()
    assert {known.title for known in KNOWN if facts(known)} >= {"FinalBurn Neo", "1964", "DEmul"}


def test_they_stand_beside_the_details_and_in_the_table(stage: Stage) -> None:
    neo = EmulatorProfile("neo", "Mine", "/usr/bin/wine", '"/games/FBNeo.exe" {rom}')
    other = EmulatorProfile("other", "Other", "/usr/bin/other")
    settings = Settings(nickname="Ana", appearance="light")
    stage.profile = Profile(settings, emulators=EmulatorBook((neo, other)))

    async def scenario(evening: Evening) -> None:
        panel = evening.window.library.emulators
        shown = panel.form.facts
        evening.controller.emulators.show_details("neo")
        assert shown.isVisible()
        text = shown.toPlainText().replace("\u200b", "")
        assert text.startswith("What to know of FinalBurn Neo:\n• ")
        assert "up to 76 bytes" in text
        evening.controller.emulators.show_details("other")
        assert not shown.isVisible()
        evening.controller.emulators.show_details("neo")
        evening.controller.emulators.show_details("")
        assert not shown.isVisible()
        first = panel.known.topLevelItem(0)
        assert first is not None
        assert "up to 76 bytes" in first.toolTip(0)
        assert "up to 76 bytes" in first.data(0, Qt.ItemDataRole.AccessibleDescriptionRole)

    stage.play(scenario)


@pytest.mark.parametrize(
    ("name", "program", "known"),
    [(b"FinalBurn Neo v1", "", True), (b"Mine", "fbneo.exe", True), (b"Mine", "mine.exe", False)],
)
def test_they_are_told_of_an_emulator_that_the_user_has_opened(
    stage: Stage, name: bytes, program: str, known: bool
) -> None:
    async def scenario(evening: Evening) -> None:
        evening.engine.emit(EmulatorAttached(DESK, name, (b"Bomb Man",), program=program))
        evening.engine.emit(EmulatorWantsWindow(DESK))
        await evening.settle()
        (card,) = evening.window.notices.notices()
        assert (CardAction.EXPLAIN_ATTACHED in card.actions) is known

    stage.play(scenario)
