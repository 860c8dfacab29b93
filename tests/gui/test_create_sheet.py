"""The sheet for a new game: one Enter for the demo game, what a name means, limits, announcements."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from shiboken6 import delete

from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME
from kaillera_client.engine.events import EmulatorAttached
from kaillera_client.gui.controllers import create_game, new_game
from kaillera_client.gui.controllers.game_announcing import EVERY_S, MOST_TIMES
from kaillera_client.gui.controllers.library_rows import plain_row, rows_of
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.models.library_values import (
    GameSource,
    Judged,
    NewGame,
    PlayedWith,
    SheetOffer,
)
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.create_sheet import CreateSheet
from kaillera_client.roms.entry import SetCompleteness
from kaillera_client.roms.index import LibraryIndex
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, game, session
from tests.gui.library import arcade, entry

FILES = SheetOffer(PlayedWith("Snes9x", "ready", True), limits=True)
WELCOME = e.InformationReceived(b"server", b"EmuLinker-K v0.16.0")


def judged(draft: NewGame, offer: SheetOffer = FILES, speech: Speech | None = None) -> Judged:
    speech = speech or Speech()
    return new_game.judge(draft, offer, speech, speech.encode(draft.name).data)


def opened(evening: Evening) -> CreateSheet:
    evening.window.lobby.create_button.click()
    sheet = evening.window.lobby.create_sheet
    assert sheet.is_open
    return sheet


def fill_library(evening: Evening, *names: str) -> None:
    entries = [entry(name, number) for number, name in enumerate(names)]
    library = evening.controller.library
    library.index = LibraryIndex(entries)
    library.rows = rows_of(entries)
    evening.models.library.replace(library.rows)
    library.index_changed.emit()


def play_files(evening: Evening) -> None:
    """An emulator of another program is attached."""
    evening.engine.emit(EmulatorAttached(DESK, b"Emu 1", (b"Pong", b"Tetris")))


# --- what a draft means --------------------------------------------------------------------------


def test_the_name_is_counted_in_the_servers_bytes() -> None:
    row = plain_row(-1, "Pokémon", GameSource.EMULATOR)
    speech = Speech()
    assert speech.choose("utf-8")
    assert judged(NewGame(row, "Pokémon"), speech=speech).used == 8
    assert speech.choose("cp1252")
    assert judged(NewGame(row, "Pokémon"), speech=speech) == Judged(7, 127, (), True)


@pytest.mark.parametrize(
    ("name", "possible", "note"),
    [
        ("Pong", True, ""),
        ("Pong 2", True, "Others will only see this game as playable if"),
        ("", False, "needs a name"),
        ("x" * 127, True, "Others will only see"),
        ("x" * 128, False, "too long: servers take 127 bytes"),
        ("ポン", True, "is sent as “?”"),
    ],
)
def test_what_a_name_means(name: str, possible: bool, note: str) -> None:
    found = judged(NewGame(plain_row(-1, "Pong", GameSource.EMULATOR), name))
    assert found.possible is possible
    assert note in "\n".join(found.notes)


def test_a_file_needs_an_emulator_that_plays_files() -> None:
    (row,) = rows_of([entry("Pong")])
    found = judged(NewGame(row, "Pong"), SheetOffer())
    assert not found.possible
    assert found.needs_emulator
    assert "Choose an emulator" in found.notes[0]
    assert judged(NewGame(row, "Pong")).possible
    chosen_since = judged(NewGame(row, "Pong"), SheetOffer(PlayedWith(next_title="Snes9x")))
    assert not chosen_since.possible
    assert chosen_since.notes[0].endswith("Connect again to play with Snes9x.")


def test_everything_that_others_will_see_is_said_before() -> None:
    (row,) = rows_of([entry("Pong")])
    notes = judged(NewGame(row, "Pong", 2, 150, post_check=True, announce=True)).notes
    assert notes == (
        "Posts in the room: /maxusers 2, /maxping 150",
        "Tells the room: ROM check: CRC 1A2B3C01, 1001 bytes",
        "Says in the lobby now and every 2 minutes, 5 times at most: "
        "“Who plays Pong? My room is open.”",
    )


def test_an_incomplete_set_is_said() -> None:
    (row,) = rows_of([arcade("sf2ce", SetCompleteness.SPLIT_WITHOUT_PARENT)])
    assert judged(NewGame(row, row.name)).notes == (
        "This set is split and its parent is missing.",
    )


def test_an_announcement_fits_into_one_line() -> None:
    assert len(new_game.announcement("Long " * 40, Speech())) < 100


# --- the sheet -----------------------------------------------------------------------------------


def test_with_the_demo_game_only_it_is_one_enter_and_esc_goes_back(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.window.lobby.chat.edit.setFocus()
        sheet = opened(evening)
        evening.window.step_back()
        assert not sheet.is_open
        assert evening.window.lobby.chat.edit.hasFocus()
        await evening.settle()
        assert evening.engine.told() == []
        opened(evening)
        assert sheet.row is not None
        assert sheet.row.source is GameSource.DEMO
        QTest.keyClick(sheet.search, Qt.Key.Key_Return)
        assert not sheet.is_open
        await evening.settle()
        assert evening.engine.told() == [c.CreateGame(DEMO_GAME)]

    stage.play(scenario)


def test_games_of_the_library_and_of_the_emulator(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        fill_library(evening, "Pong", "Tetris Attack", "Tetris")
        from_the_library(evening)
        play_files(evening)
        await evening.settle()
        sheet = opened(evening)
        assert [row.name for row in sheet.model.rows()][:2] == ["Pong", "Tetris"]
        choose_while_typing(sheet)
        keep_the_choice(evening, sheet)
        tell_the_rom(evening, sheet)
        sheet.search.setText("attack")
        assert sheet.name.text() == "Tetris Attack"
        sheet.name.setText("Tetris Attack (my own)")
        QTest.keyClick(sheet.name, Qt.Key.Key_Return)
        await evening.settle()
        assert evening.engine.told() == [c.CreateGame(b"Tetris Attack (my own)")]
        chosen = evening.controller.library.chosen_entry("Tetris Attack (my own)")
        assert chosen == entry("Tetris Attack", 1)

    stage.play(scenario)


def from_the_library(evening: Evening) -> None:
    """The game is chosen already, and the sheet says that the demo game cannot play it."""
    evening.window.go_to(PageId.LIBRARY)
    view = evening.window.library.games
    view.table.selectRow(2)
    view.details.create_button.click()
    sheet = evening.window.lobby.create_sheet
    assert evening.page() is PageId.LOBBY
    assert sheet.name.text() == "Tetris Attack"
    assert not sheet.create_button.isEnabled()
    sheet.emulator_button.click()
    assert evening.page() is PageId.LIBRARY
    assert evening.window.library.tabs.currentIndex() == 1


def choose_while_typing(sheet: CreateSheet) -> None:
    """Up and Down choose, while the search keeps the focus."""
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
    assert sheet.name.text() == "Tetris"
    QTest.keyClick(sheet.search, Qt.Key.Key_Up)
    assert sheet.name.text() == "Pong"
    sheet.search.setText("nothing like it")
    assert sheet.row is None
    assert not sheet.create_button.isEnabled()
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.is_open
    sheet.search.clear()


def keep_the_choice(evening: Evening, sheet: CreateSheet) -> None:
    """New games come in while the sheet is open."""
    sheet.table.selectRow(1)
    sheet.name.setText("Tetris for two")
    fill_library(evening, "Quake", "Tetris Attack")
    assert sheet.row is not None
    assert sheet.row.name == "Tetris"
    assert sheet.name.text() == "Tetris for two"
    assert len(sheet.model.rows()) == 4


def test_of_an_emulator_with_a_long_name_its_state_stays_in_sight(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        sheet = opened(evening)
        sheet.show_offer(
            SheetOffer(PlayedWith("An emulator with a long name v1.0.0.3", "✓ ready"))
        )
        label = sheet._emulator
        label.setFixedWidth(label.fontMetrics().horizontalAdvance("An emulator … · ✓ ready"))
        assert label.shown.startswith("An e")
        assert label.shown.endswith("✓ ready")
        assert "…" in label.shown

    stage.play(scenario)


def test_in_another_library_the_same_game_stays_chosen_whatever_its_number(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        play_files(evening)
        fill_library(evening, "Tetris", "Zelda")
        sheet = opened(evening)
        sheet.table.selectRow(len(sheet.model.rows()) - 1)
        sheet.name.setText("Zelda for two")
        library = [entry("Asteroids", 2), entry("Tetris", 0), entry("Zelda", 1)]
        evening.controller.library.rows = rows_of(library)
        evening.controller.library.index_changed.emit()
        assert sheet.row is not None
        assert (sheet.row.name, sheet.row.number) == ("Zelda", 2)
        assert sheet.name.text() == "Zelda for two"

    stage.play(scenario)


def test_enter_on_a_button_does_what_the_button_says(stage: Stage) -> None:
    """Also, the button that opened the sheet may be gone when it closes."""

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        opener = QPushButton(evening.window.lobby)
        opener.show()
        opener.setFocus()
        sheet = opened(evening)
        delete(opener)
        sheet.cancel_button.setFocus()
        QTest.keyClick(sheet.cancel_button, Qt.Key.Key_Return)
        assert not sheet.is_open
        await evening.settle()
        assert evening.engine.told() == []

    stage.play(scenario)


def tell_the_rom(evening: Evening, sheet: CreateSheet) -> None:
    """Telling it is a setting, and only a file has something to tell."""
    assert not sheet.post_check.isEnabled()
    sheet.search.setText("quake")
    assert sheet.post_check.isChecked()
    sheet.post_check.click()
    assert not evening.profile.settings.post_rom_check


def test_limits_are_offered_where_servers_know_them_and_posted_in_the_room(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also, an emulator's own bytes are sent untouched."""
    monkeypatch.setattr(create_game, "SECOND_COMMAND_MS", 1)
    own = b"\x83\x7c\x83\x93\xff"

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.emit(EmulatorAttached(DESK, DEMO_EMULATOR, (DEMO_GAME,)))
        evening.engine.emit(EmulatorAttached(DESK, b"Emu 1", (own,)))
        await evening.settle()
        sheet = opened(evening)
        assert not sheet.players.isVisible()
        evening.window.step_back()
        evening.engine.say(WELCOME)
        await evening.settle()
        opened(evening)
        assert sheet.players.isVisible()
        assert sheet.draft is not None
        assert (sheet.draft.most_players, sheet.draft.most_ping_ms) == (0, 0)
        sheet.players.setValue(3)
        sheet.ping.setValue(120)
        QTest.keyClick(sheet.ping, Qt.Key.Key_Return)
        await evening.enter_room()
        await evening.until(lambda: len(evening.engine.told()) == 3)
        assert evening.engine.told() == [
            c.CreateGame(own),
            c.SendGameChat(b"/maxusers 3"),
            c.SendGameChat(b"/maxping 120"),
        ]

    stage.play(scenario)


def test_in_the_compact_layout_the_sheet_opens_there_and_goes_with_a_room(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.window.set_compact(True)
        sheet = opened(evening)
        await evening.settle()
        assert sheet.isVisible()
        evening.window.step_back()
        assert not sheet.isVisible()
        evening.window.set_compact(False)
        opened(evening)
        await evening.settle()
        assert sheet.isVisible()
        await evening.enter_room()
        assert not sheet.is_open

    stage.play(scenario)


# --- announcing ----------------------------------------------------------------------------------


async def announce(evening: Evening, clock: list[float]) -> int:
    """Open a room that is announced, with a clock that the test owns; return how many lines there are."""
    evening.controller.create._now = lambda: clock[0]
    sheet = opened(evening)
    sheet.announce.setChecked(True)
    sheet.create_button.click()
    await evening.enter_room()
    await evening.settle()
    assert evening.controller.create.announcing.active
    return len(lines(evening))


def lines(evening: Evening) -> list[bytes]:
    return [one.text for one in evening.engine.told() if isinstance(one, c.SendChat)]


def test_an_open_game_is_announced_five_times_two_minutes_apart(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        clock = [1000.0]
        await announce(evening, clock)
        assert lines(evening) == [b"Who plays Demo Arena? My room is open."]
        evening.engine.say(game(3, DEMO_GAME, owner=b"Ana"), game(9, b"Other", owner=b"Cy"))
        await evening.settle()
        for _ in range(3000):
            clock[0] += 1.0
            evening.controller.create._announce_again()
        await evening.settle()
        assert len(lines(evening)) == MOST_TIMES
        assert not evening.controller.create._look.isActive()

    stage.play(scenario)


def test_what_was_wished_for_a_room_that_never_opened_is_forgotten(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        sheet = opened(evening)
        sheet.announce.setChecked(True)
        sheet.create_button.click()
        evening.engine.say(e.LoggedIn())
        await evening.enter_room()
        assert not evening.controller.create.announcing.active
        assert lines(evening) == []

    stage.play(scenario)


def test_announcing_stops_when_the_game_starts_is_full_or_is_gone(stage: Stage) -> None:
    full = game(3, DEMO_GAME, owner=b"Ana")
    ends = (
        e.GameStarting(DEMO_GAME, 1, 2, 3, 3),
        e.GameUpdated(replace(full.game, occupancy=b"2/2")),
        e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST),
    )

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        clock = [1000.0]
        for event in ends:
            clock[0] += EVERY_S
            said = await announce(evening, clock)
            evening.engine.say(event)
            await evening.settle()
            assert not evening.controller.create.announcing.active
            clock[0] += EVERY_S
            evening.controller.create._announce_again()
            await evening.settle()
            assert len(lines(evening)) == said
            evening.engine.show(session())
            evening.engine.say(e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST))
            await evening.settle()

    stage.play(scenario)
