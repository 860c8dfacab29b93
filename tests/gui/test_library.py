"""The library page over real scans: folders, progress, what is found, what is not, and which file a name means."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kaillera_client.gui.controllers.library import DATABASE
from kaillera_client.gui.controllers.library_rows import rows_of
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.library import LibraryColumn
from kaillera_client.gui.models.library_values import LibraryRow, ScanPhase
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.library_games import LibraryGames
from kaillera_client.gui.views.library_words import kind_words, known_words
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.roms.entry import SetCompleteness
from kaillera_client.roms.index import LibraryIndex
from tests.gui.conftest import Scenario, Stage
from tests.gui.fakes import Evening
from tests.gui.library import FakeChooser, arcade, entry, write_roms
from tests.gui.watchdog import LIMIT, watch_gui_thread
from tests.yardstick import cost_of

LIMIT_S = 40.0


class Library:
    """The page with its controller, in a profile's folder of its own."""

    def __init__(self, evening: Evening, folder: Path, *answers: Path) -> None:
        self.evening = evening
        evening.profile.folder = folder
        self.controller = evening.controller.library
        self.chooser = FakeChooser(*map(str, answers))
        self.controller.places.chooser = self.chooser
        self.view = evening.window.library.games
        self.said: list[str] = []
        evening.window.notices.announcer.announced.connect(self.said.append)

    def press(self, action: CardAction) -> None:
        self.evening.controller.actions.act(action, self.view.state_card.card)

    async def scanned(self) -> None:
        """Wait for the end of a scan, and until what it found is read."""
        ended: list[int] = []
        self.controller.scan.ended.connect(lambda _: ended.append(1))
        await self.evening.until(lambda: bool(ended), LIMIT_S)
        reads: list[int] = []
        self.controller.index_changed.connect(lambda: reads.append(1))
        await self.evening.until(lambda: bool(reads), LIMIT_S)

    @property
    def card(self) -> str:
        shown = self.view.state_card
        return shown.card.state_id if shown.isVisible() else ""

    @property
    def words(self) -> str:
        return self.view._count.text()

    def headlines(self) -> list[str]:
        return [notice.headline for notice in self.evening.window.notices.notices()]

    def names(self) -> list[str]:
        model = self.view.model
        rows = (model.row_at(line) for line in range(model.rowCount()))
        return [row.name for row in rows if row is not None]

    @property
    def folders(self) -> list[str]:
        return list(self.evening.profile.settings.rom_folders)

    def places(self) -> list[str]:
        shown = self.view.places.list
        return [shown.item(line).text() for line in range(shown.count())]


def play(stage: Stage, tmp_path: Path, work: Callable[..., object], *answers: Path) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.LIBRARY)
        library = Library(evening, tmp_path / "profile", *answers)
        await evening.settle()
        await work(library)  # type: ignore[misc]

    run: Scenario = scenario
    stage.play(run)


def test_q43_from_no_folder_to_games_and_files_that_cannot_be_read(
    stage: Stage, tmp_path: Path
) -> None:
    texts, roms = tmp_path / "texts", tmp_path / "roms"
    texts.mkdir()
    (texts / "notes.txt").write_text("no game", encoding="utf-8")
    write_roms(roms, 3)
    (roms / "broken.zip").write_bytes(b"PK\x03\x04 and no more")

    async def work(library: Library) -> None:
        assert library.card == "E09"
        assert library.controller.index is not None
        library.press(CardAction.CHOOSE_ROM_FOLDER)
        assert library.folders == [str(texts)]
        assert library.controller.scan.phase is ScanPhase.RUNNING
        await library.scanned()
        assert library.card == "E10"
        card = library.view.state_card.card
        assert card.headline == f"No games recognised in {texts}."
        assert card.advice.startswith("1 file seen; known endings: .nes,")
        library.press(CardAction.CHOOSE_OTHER_FOLDER)
        await library.scanned()
        assert library.names() == ["Game 0000", "Game 0001", "Game 0002"]
        summary = "3 games in 2 folders; 1 file could not be read"
        assert library.words == summary
        assert library.said == ["0 games in 1 folder"]
        assert library.evening.window.bar._roms.text() == "ROMs 3"
        assert library.places() == [f"{texts}  (0 games)", f"{roms}  (3 games)"]
        found = library.controller.chosen_entry("game 0001")
        assert found is not None
        assert found.path == str(roms / "Game 0001.sfc")
        assert (tmp_path / "profile" / DATABASE).is_file()
        look_at_unreadable_files(library)

    play(stage, tmp_path, work, texts, roms)


def look_at_unreadable_files(library: Library) -> None:
    library.view.files_button.click()
    assert library.view.files.isVisible()
    (file,) = library.view.seen._files
    assert file.path.endswith("broken.zip")
    assert file.reason
    assert library.evening.window.library.step_back()
    assert library.view.table.isVisible()


def test_q43_the_window_is_never_blocked_by_2000_files_and_says_stopped_at_once(
    stage: Stage, tmp_path: Path
) -> None:
    write_roms(tmp_path / "roms", 2000)

    async def work(library: Library) -> None:
        runner = library.controller.scan
        with watch_gui_thread() as watched:
            library.press(CardAction.CHOOSE_ROM_FOLDER)
            await library.evening.settle()
            assert runner.phase is ScanPhase.RUNNING
            library.view.places.stop.click()
            assert "stopped" in library.words, "in the same turn"
            await library.evening.until(lambda: not runner.busy, LIMIT_S)
            library.view.places.scan.click()
            await library.scanned()
            await library.evening.until(lambda: len(library.names()) == 2000)
        assert watched.recurring <= LIMIT
        assert library.words.endswith("000 games in 1 folder")
        runner.game_begins()
        library.view.places.scan.click()
        assert library.words == "A game runs; the scan goes on after it."
        assert library.view.places.stop.isVisible()
        library.view.places.stop.click()
        assert "stopped" in library.words

    play(stage, tmp_path, work, tmp_path / "roms")


def test_what_was_found_is_there_after_a_restart_and_a_vanished_folder_is_said(
    stage: Stage, tmp_path: Path
) -> None:
    write_roms(tmp_path / "roms", 2)

    async def first(library: Library) -> None:
        library.press(CardAction.CHOOSE_ROM_FOLDER)
        await library.scanned()

    play(stage, tmp_path, first, tmp_path / "roms")
    (tmp_path / "roms").rename(tmp_path / "elsewhere")
    folders = (str(tmp_path / "roms"),)
    stage.profile = Profile(Settings(nickname="Ana", appearance="light", rom_folders=folders))

    async def again(library: Library) -> None:
        assert library.controller.index is None
        await library.evening.until(lambda: library.controller.index is not None)
        assert library.names() == ["Game 0000", "Game 0001"]
        missing = [f"{tmp_path / 'roms'}  (not there now)"]
        await library.evening.until(lambda: library.places() == missing)

    play(stage, tmp_path, again)


def test_places_are_moved_and_removed_and_a_chosen_file_brings_its_folder(
    stage: Stage, tmp_path: Path
) -> None:
    one, two, three = (tmp_path / name for name in ("one", "two", "three"))
    write_roms(one, 1)
    write_roms(two, 2)
    write_roms(three, 2)
    (three / "notes.txt").write_text("no game", encoding="utf-8")
    chosen = three / "Game 0001.sfc"

    async def work(library: Library) -> None:
        for _ in range(2):
            library.press(CardAction.ADD_ROM_FOLDER)
        await library.scanned()
        view = library.view.places
        view.list.setCurrentRow(1)
        assert not view.down.isEnabled()
        view.up.click()
        assert library.folders == [str(two), str(one)]
        assert view.list.currentRow() == 0
        view.list.setCurrentRow(1)
        view.remove.click()
        await library.evening.settle()
        assert library.folders == [str(two)]
        view.remove.click()
        await library.evening.until(lambda: library.card == "E09")
        assert library.evening.window.bar._roms.isHidden()
        library.controller.choose_file_for("Tetris")
        await library.evening.until(lambda: bool(library.evening.topics()), LIMIT_S)
        found = library.controller.chosen_entry("Tetris")
        assert found is not None
        assert found.path == str(chosen)
        headlines = ["Tetris is played with Game 0001.sfc from now on."]
        assert library.headlines() == headlines
        library.controller.choose_file_for("Tetris")
        await library.evening.until(lambda: library.headlines() != headlines, LIMIT_S)
        assert library.headlines() == ["notes.txt is no game that can be recognised."]
        library.evening.profile.folder = three / "notes.txt"
        library.view.places.scan.click()
        await library.evening.until(lambda: len(library.headlines()) == 2, LIMIT_S)
        assert "The folders could not be read." in library.headlines()

    play(stage, tmp_path, work, one, two, chosen, three / "notes.txt")


def test_a_chosen_file_is_what_was_found_of_it_last(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        library = evening.controller.library
        one, two = entry("Pong", 1), entry("Pong", 2)
        library.choose("Pong", two)
        replaced = entry("Pong", 9, path=two.path)
        library._show(LibraryIndex((one, replaced)), ())
        assert library.chosen_entry("Pong") == replaced
        library._show(LibraryIndex((one,)), ())
        assert library.chosen_entry("Pong") == one, "the chosen file is gone"

    stage.play(scenario)


def test_what_a_name_means_and_the_menu_and_the_details_of_a_game(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        library = evening.controller.library
        one, two = entry("Pong", 1), entry("Pong", 2)
        library.index = LibraryIndex((one, two, entry("Quake", 3)))
        changes: list[int] = []
        library.index_changed.connect(lambda: changes.append(1))
        assert library.chosen_entry("Pong") is None
        assert library.chosen_entry("quake") == entry("Quake", 3)
        assert library.chosen_entry("Unknown") is None
        library.choose("Pong", two)
        assert library.chosen_entry("PONG") == two
        assert changes == [1]
        same = entry("Pong", 1, path="/roms/copy.sfc")
        library.index = LibraryIndex((one, same))
        assert library.chosen_entry("pong ") == two
        await evening.go_online()
        evening.window.go_to(PageId.LIBRARY)
        view = evening.window.library.games
        rows = rows_of([entry("<b>Pong</b>\u202e", 1, known="No-Intro")])
        evening.controller.library.rows = rows
        evening.models.library.replace(rows)
        view.table.selectRow(0)
        row = view.table.selected_row()
        assert isinstance(row, LibraryRow)
        assert "\u202e" not in view.details.text
        assert view.details.text.splitlines()[1] == "CRC 1A2B3C01, 1001 bytes"
        menu = view.menu_for(row)
        assert menu is not None
        create, copy, _ = menu.actions()
        assert create.isEnabled()
        copy.trigger()
        assert QGuiApplication.clipboard().text() == "1A2B3C01"
        view.details.copy.click()
        assert "SHA-1" in QGuiApplication.clipboard().text()
        menu.close()
        create.trigger()
        assert evening.page() is PageId.LOBBY
        assert evening.window.lobby.create_sheet.row == row

    stage.play(scenario)


@pytest.mark.parametrize(
    ("completeness", "words"),
    [
        (SetCompleteness.FULL, "full, non-merged"),
        (SetCompleteness.SPLIT_WITH_PARENT, "split – parent `sf2` found"),
        (SetCompleteness.SPLIT_WITHOUT_PARENT, "split – parent missing"),
    ],
)
def test_arcade_sets_say_how_much_of_them_is_there(
    completeness: SetCompleteness, words: str
) -> None:
    (row,) = rows_of([arcade("sf2ce", completeness, "sf2")])
    assert kind_words(row) == words


def test_dumps_say_whether_a_database_knows_them() -> None:
    known, unknown = rows_of([entry("A", 1, known="No-Intro"), entry("B", 2)])
    assert known_words(known) == "✓ known good dump"
    assert known_words(unknown) == "? not in any database"


def test_twenty_thousand_games_are_searched_and_sorted_in_no_time(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        rows = rows_of([entry(f"Game {number:05} (USA)", number) for number in range(20_000)])
        evening.window.go_to(PageId.LIBRARY)
        view = evening.window.library.games
        assert cost_of(lambda: evening.models.library.replace(rows)) <= 10
        for text in ("game 1", "snes 199", "19998", "2b3c"):
            assert cost_of(_search, view, text, tries=2) <= 10
        view.search.setText("019998")
        assert evening.models.library.rowCount() == 0
        view.search.setText("19998")
        view.table.sortByColumn(
            LibraryColumn.SIZE, view.table.horizontalHeader().sortIndicatorOrder()
        )
        assert evening.models.library.rowCount() == 1
        view.search.clear()
        model = evening.models.library
        display = Qt.ItemDataRole.DisplayRole
        assert model.match(model.index(0, 0), display, "zz") == []
        assert cost_of(lambda: model.match(model.index(0, 0), display, "zz")) <= LIMIT
        keep_the_selected_game(evening)
        await evening.settle()

    stage.play(scenario)


def keep_the_selected_game(evening: Evening) -> None:
    """It stays selected, whatever is sorted, found and searched."""
    view, model = evening.window.library.games, evening.models.library
    view.search.clear()
    model.replace(rows_of([entry("Pong", 1), entry("Quake", 2), entry("Tetris", 3)]))
    view.table.setFocus()
    QTest.keyClicks(view.table, "qu")
    assert view.details._title.text() == "Quake"
    model.sort(LibraryColumn.NAME, Qt.SortOrder.DescendingOrder)
    model.replace(rows_of([entry("Arkanoid", 4), entry("Quake", 2)]))
    assert view.details._title.text() == "Quake"
    view.search.setText("arka")
    assert view.details._title.text() == "Arkanoid"


def _search(view: LibraryGames, text: str) -> None:
    view.search.clear()
    view.search.setText(text)
