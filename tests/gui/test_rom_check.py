"""The ROM check as players see it: in the room, before the start, in the lobby and in invitations."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from kaillera_client.engine.events import EmulatorAttached
from kaillera_client.gui.controllers.cards import roms as cards
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.controllers.room_invite import Place, invite_text
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.games import GameColumn
from kaillera_client.gui.models.players import PlayerColumn
from kaillera_client.gui.models.values import ChatKind
from kaillera_client.gui.views.card_actions import action_text
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite
from kaillera_client.links.paste import understand
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint, RomKind
from kaillera_client.roms.index import LibraryIndex
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import OWN_ID, Evening, game, player, session, user

GAME = "Street Fighter II Turbo (USA)"
OWN = Fingerprint(0x1A2B3C4D, 2097152, "a" * 40)
EUROPE = Fingerprint(0x5E6F7081, 2097152)
SAME_LINE = b"ROM check: CRC 1A2B3C4D, 2097152 bytes"
OTHER_LINE = b"ROM check: CRC 5E6F7081, 2097152 bytes"
FOLDERS = ("/a", "/b", "/c")
POST = c.SendGameChat(SAME_LINE)


def entry(
    fingerprint: Fingerprint = OWN,
    name: str = GAME,
    path: str = "/a/sf2t.sfc",
    completeness: SetCompleteness = SetCompleteness.UNKNOWN,
    parent: str = "",
    known: str = "",
) -> RomEntry:
    return RomEntry(path, name, fingerprint, completeness=completeness, parent=parent, known=known)


@dataclass
class Shelves:
    """A library in memory."""

    entries: tuple[RomEntry, ...] = ()
    read: bool = True
    chosen: dict[str, RomEntry] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @property
    def index(self) -> LibraryIndex | None:
        return LibraryIndex(self.entries, FOLDERS) if self.read else None

    def chosen_entry(self, game_name: str) -> RomEntry | None:
        found = LibraryIndex(self.entries).find(game_name)
        return self.chosen.get(game_name, found[0] if len(found) == 1 else None)

    def choose(self, game_name: str, entry: RomEntry) -> None:
        self.chosen[game_name] = entry

    def choose_file_for(self, game_name: str) -> None:
        self.asked.append(game_name)


async def enter(
    evening: Evening,
    library: Shelves,
    *others: bytes,
    owner: bool = True,
    name: bytes = GAME.encode(),
) -> None:
    """Be in room 3 with `others`, whose ids begin at 8; the first is the host unless we are."""
    evening.controller._room.roms.shelf.use(library)
    await evening.go_online()
    host = b"Ana" if owner or not others else others[0]
    evening.engine.say(*(user(8 + at, one) for at, one in enumerate(others)))
    evening.engine.say(game(3, name, owner=host))
    evening.engine.show(session(Phase.ROOM, room=3))
    members = tuple(player(8 + at, one) for at, one in enumerate(others))
    evening.engine.say(
        e.RoomEntered(3, name, owner, members), e.PlayerEntered(player(OWN_ID, b"Ana"))
    )
    await evening.settle()


async def change_room(
    evening: Evening, library: Shelves, *others: bytes, name: bytes = GAME.encode()
) -> None:
    """Leave for a room of our own with another library and other people."""
    evening.engine.say(e.RoomLeft(e.RoomLeaveReason.OWN_REQUEST))
    await evening.settle()
    evening.controller._room.roms.shelf.use(library)
    members = tuple(player(8 + at, one) for at, one in enumerate(others))
    evening.engine.say(
        e.RoomEntered(3, name, True, members), e.PlayerEntered(player(OWN_ID, b"Ana"))
    )
    await evening.settle()


async def says(evening: Evening, name: bytes, line: bytes) -> None:
    evening.engine.say(e.GameChatReceived(name, line))
    await evening.settle()


def words(evening: Evening) -> list[str]:
    model = evening.models.players
    rows = range(model.rowCount())
    return [str(model.index(row, PlayerColumn.ROM).data()) for row in rows]


def panel(evening: Evening) -> str:
    labels = evening.window.room.roms.findChildren(QLabel)
    return "\n".join(one.text().replace("\u200b", "") for one in labels)


def chat(evening: Evening) -> list[str]:
    return [line.text for line in evening.models.room_chat.lines()]


def posts(evening: Evening) -> int:
    return evening.engine.told().count(POST)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait before telling."""
    for name in ("ENTERING_S", "SILENT_S", "_FIRST_S", "_STEP_S", "SPACING_S"):
        monkeypatch.setattr(f"kaillera_client.roms.roomcheck.{name}", 0.0)


# --- the five states -----------------------------------------------------------------------------


def test_q40_the_same_file_and_another_client(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await enter(evening, Shelves((entry(),)), b"Cy")
        assert words(evening) == ["? not checked", "✓ yours"]
        shown = panel(evening)
        assert "Cy uses another client that cannot be checked automatically" in shown
        assert "Compare this in chat: ROM check: CRC 1A2B3C4D, 2097152 bytes." in shown
        await says(evening, b"Cy", SAME_LINE)
        assert words(evening) == ["✓ same", "✓ yours"]
        assert "Same file (CRC 1A2B3C4D)." in panel(evening)
        assert chat(evening)[-1] == "Cy has the same ROM (CRC 1A2B3C4D)."
        tip = evening.models.players.index(0, PlayerColumn.ROM).data(Qt.ItemDataRole.ToolTipRole)
        assert "as Cy's client says" in tip
        assert cards.DIFFERENT not in evening.topics()

    stage.play(scenario)


def test_q40_the_same_name_but_another_file(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        europe = entry(EUROPE, "Street Fighter II Turbo (Europe)", "/b/x.sfc")
        await enter(evening, Shelves((entry(), europe)), b"Cy")
        await says(evening, b"Cy", OTHER_LINE)
        assert words(evening)[0] == "≠ other file"
        card = next(
            one for one in evening.window.notices.notices() if one.topic == cards.DIFFERENT
        )
        assert card.headline == "Cy has a different file with the same name."
        assert card.advice == (
            "Yours: 1A2B3C4D (USA). Theirs: 5E6F7081 (Europe). Starting would desync at once."
        )
        assert [action_text(one) for one in card.actions] == [
            "Show my matching files",
            "Copy both",
        ]
        assert chat(evening)[-1] == "Cy has a different ROM: CRC 5E6F7081, 2097152 bytes."
        evening.controller.actions.act(CardAction.COPY_BOTH, card)
        assert QGuiApplication.clipboard().text() == (
            "Yours: ROM check: CRC 1A2B3C4D, 2097152 bytes\n"
            "Cy: ROM check: CRC 5E6F7081, 2097152 bytes"
        )
        evening.engine.say(e.PlayerLeft(8, b"Cy"))
        await evening.settle()
        assert cards.DIFFERENT not in evening.topics()

    stage.play(scenario)


def test_q40_a_game_that_is_not_here(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        files = tuple(entry(Fingerprint(n, 9), f"Game {n}", f"/a/{n}") for n in range(214))
        library = Shelves(files)
        await enter(evening, library, b"Bo", owner=False)
        await says(evening, b"Bo", SAME_LINE)
        assert words(evening) == ["? not checked", "✕ not found"]
        shown = panel(evening)
        assert f"You do not have {GAME}." in shown
        assert "Nothing with that name is in your 3 folders (214 files)." in shown
        card = evening.window.room.roms._state.card
        assert card.actions == (CardAction.CHOOSE_ROM_FILE, CardAction.ADD_ROM_FOLDER)
        evening.controller.actions.act(CardAction.CHOOSE_ROM_FILE, card)
        assert library.asked == [GAME]
        assert chat(evening)[-1] == SAME_LINE.decode(), "there is nothing to compare it with"
        assert evening.models.room_chat.lines()[-1].kind is ChatKind.PERSON

    stage.play(scenario)


def test_a_game_in_the_emulators_own_list_is_not_missing(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        listing = EmulatorAttached(DESK, b"FinalBurn Neo v1", (b"Tetris", GAME.encode()))
        evening.engine.emit(listing)
        await enter(evening, Shelves(), b"Bo")
        await says(evening, b"Bo", OTHER_LINE)
        assert lobby_words(evening) == {GAME: "listed"}, "not a tick: nobody has seen a file"
        assert evening.models.games.rows()[0].rom.playable
        assert words(evening) == ["? not checked", "listed"]
        assert f"Your emulator has {GAME} in its list." in panel(evening)
        room = evening.window.room
        room.start_button.click()
        await evening.settle()
        assert evening.engine.told()[-1] == c.StartGame(), "there is nothing to ask"

        evening.controller._room.roms.shelf.use(Shelves((entry(),)))
        assert words(evening) == ["≠ other file", "✓ yours"], "a file says more than a list"
        evening.controller._room.roms.shelf.use(Shelves())
        evening.engine.emit(replace(listing, games=(b"Tetris",)))
        await evening.settle()
        assert lobby_words(evening) == {GAME: "–"}
        assert words(evening) == ["? not checked", "✕ not found"]

    stage.play(scenario)


def test_q40_a_set_without_its_parent_and_a_game_without_rom(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        split = entry(
            Fingerprint(0x1A2B3C4D, 9, kind=RomKind.SET),
            path="/a/sf2ce.zip",
            completeness=SetCompleteness.SPLIT_WITHOUT_PARENT,
            parent="sf2",
            known="MAME 0.78",
        )
        await enter(evening, Shelves((split,)))
        assert words(evening) == ["≠ set"]
        shown = panel(evening)
        assert "This MAME set is split and the parent sf2 is missing." in shown
        assert "Use a full, non-merged set for MAME 0.78." in shown
        assert evening.window.room.roms._state.card.actions == (CardAction.EXPLAIN_SETS,)

        await change_room(evening, Shelves((entry(),)), b"Bo", name=b"Demo Arena")
        await says(evening, b"Bo", SAME_LINE)
        assert words(evening) == ["not needed"] * 2, "no tick where nothing was compared"
        assert "This game needs no ROM." in panel(evening)
        assert evening.window.room.roms.post_button.isHidden()
        assert evening.models.room_chat.lines()[-1].kind is ChatKind.PERSON

        library = Shelves((entry(),), read=False)
        await change_room(evening, library, b"Bo")
        assert words(evening) == ["–", "–"], "the library is not read yet"
        library.read = True
        evening.controller._room.roms.shelf.changed()
        assert words(evening) == ["? not checked", "✓ yours"]

    stage.play(scenario)


def test_what_is_said_is_taken_from_members_only_and_the_newest_counts(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await enter(evening, Shelves((entry(),)), b"Bo")
        await says(evening, b"Server", SAME_LINE)
        assert words(evening)[0] == "? not checked"
        await says(evening, b"Bo", SAME_LINE)
        await says(evening, b"Bo", OTHER_LINE)
        assert words(evening)[0] == "≠ other file"
        assert chat(evening)[-1].endswith("Before, Bo told another one; the newest counts.")
        await says(evening, b"Bo", b"I did a ROM check: CRC 1A2B3C4D, fine?")
        assert words(evening)[0] == "≠ other file"
        evening.engine.say(e.PlayerLeft(8, b"Bo"), e.PlayerEntered(player(8, b"Bo")))
        await evening.settle()
        assert words(evening) == ["✓ yours", "? not checked"]

    stage.play(scenario)


# --- what we tell --------------------------------------------------------------------------------


@pytest.mark.usefixtures("at_once")
def test_q44_our_rom_is_told_on_entering_and_once_to_each_newcomer(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await enter(evening, Shelves((entry(),)), b"Bo")
        await evening.until(lambda: posts(evening) == 1)
        evening.engine.say(e.PlayerEntered(player(9, b"Cy")))
        await evening.until(lambda: posts(evening) == 2)
        await says(evening, b"Cy", SAME_LINE)
        await says(evening, b"Bo", SAME_LINE)
        await evening.settle()
        assert posts(evening) == 2
        said = [one.text for one in evening.engine.told() if isinstance(one, c.SendGameChat)]
        assert b"".join(said) == 2 * SAME_LINE, "these are all the bytes that left (Q-44)"

        await change_room(evening, Shelves(), b"Bo")
        await change_room(evening, Shelves((entry(),)), b"Bo", name=b"Demo Arena")
        evening.profile.change(post_rom_check=False)
        await change_room(evening, Shelves((entry(),)), b"Bo")
        await says(evening, b"Bo", SAME_LINE)
        assert posts(evening) == 2, "no file, no ROM, or switched off"

    stage.play(scenario)


def test_q42_post_rom_check_says_before_what_others_read_and_posts_one_line(stage: Stage) -> None:
    stage.profile = Profile(Settings(nickname="Ana", appearance="light", post_rom_check=False))

    async def scenario(evening: Evening) -> None:
        await enter(evening, Shelves((entry(),)), b"Bo")
        room = evening.window.room
        room.rom_button.click()
        assert room.roms.isVisible()
        line = SAME_LINE.decode("ascii")
        assert f"Others read: “{line}”. Nothing else is sent." in panel(evening)
        assert posts(evening) == 0
        card = room.roms._state.card
        assert card.actions == (CardAction.POST_ROM_CHECK,)
        evening.controller.actions.act(CardAction.POST_ROM_CHECK, card)
        await evening.settle()
        assert evening.engine.told()[-1] == POST
        await says(evening, b"Bo", SAME_LINE)
        assert room.roms.post_button.isVisible(), "also where nothing is wrong"
        room.roms.post_button.click()
        await evening.settle()
        assert posts(evening) == 1, "not two lines within five seconds"
        room.tabs.setCurrentIndex(0)
        evening.window.compact_chosen.emit(True)
        evening.controller.actions.act(CardAction.COMPARE_ROMS, cards.not_read())
        await evening.settle()
        assert room.roms.isVisible(), "a card about a desync leads here"
        for charset in ("cp1252", "shift_jis", "gbk", "cp949", "cp1251"):
            assert POST.text.decode(charset).encode(charset) == POST.text
        assert len(POST.text) < 127

    stage.play(scenario)


@pytest.mark.usefixtures("at_once")
def test_another_of_our_files_can_be_used_and_is_told(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        library = Shelves((entry(), entry(EUROPE, GAME, "/b/dump (x).sfc")))
        library.choose(GAME, library.entries[0])
        await enter(evening, library, b"Cy")
        await evening.until(lambda: posts(evening) == 1)
        await says(evening, b"Cy", OTHER_LINE)
        card = next(
            one for one in evening.window.notices.notices() if one.topic == cards.DIFFERENT
        )
        evening.controller.actions.act(CardAction.SHOW_MATCHING_FILES, card)
        roms = evening.window.room.roms
        assert roms.files.isVisible()
        rows = [roms.files.item(at).text() for at in range(roms.files.count())]
        assert rows == [
            "sf2t.sfc · CRC 1A2B3C4D · in use",
            "dump (x).sfc · CRC 5E6F7081 · same as Cy",
        ]
        assert not roms.use_button.isEnabled()
        roms.files.setCurrentRow(1)
        roms.use_button.click()
        await evening.until(lambda: c.SendGameChat(OTHER_LINE) in evening.engine.told())
        assert words(evening) == ["✓ same", "✓ yours"]
        assert cards.DIFFERENT not in evening.topics()
        assert not roms.files.isVisible()

    stage.play(scenario)


def test_of_several_files_the_hosts_is_played_if_none_was_chosen(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        library = Shelves((entry(), entry(EUROPE, GAME, "/b/other.sfc")))
        await enter(evening, library, b"Cy", b"Bo", owner=False)
        assert words(evening)[-1] == "? not chosen"
        assert f"You have 2 different files of {GAME}." in panel(evening)
        await says(evening, b"Bo", SAME_LINE)
        assert words(evening)[-1] == "? not chosen", "Bo is a guest as we are"
        await says(evening, b"Cy", OTHER_LINE)
        assert library.chosen == {GAME: library.entries[1]}
        assert words(evening) == ["✓ same", "≠ other file", "✓ yours"]
        evening.window.room.seats.selectRow(0)
        assert "Same file (CRC 5E6F7081)." in panel(evening)
        evening.window.room.seats.selectRow(1)
        assert "Bo has a different file with the same name." in panel(evening)

    stage.play(scenario)


def test_the_hosts_file_is_found_under_another_name(stage: Stage) -> None:
    same = entry(name="Another Title")

    async def scenario(evening: Evening) -> None:
        library = Shelves((same,))
        await enter(evening, library, b"Cy", owner=False)
        assert words(evening)[-1] == "✕ not found"
        await says(evening, b"Cy", SAME_LINE)
        assert library.chosen == {GAME: same}
        assert words(evening)[-1] == "✓ yours"
        assert "Same file (CRC 1A2B3C4D)." in panel(evening)

    stage.play(scenario)


# --- the start -----------------------------------------------------------------------------------


def test_q41_different_files_start_only_after_a_second_action_and_are_noted(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await enter(evening, Shelves((entry(),)), b"Cy")
        await says(evening, b"Cy", OTHER_LINE)
        room = evening.window.room
        room.start_button.click()
        await evening.settle()
        assert c.StartGame() not in evening.engine.told()
        assert room.shows_checks
        rows = [one.text() for one in room.sheet.findChildren(QLabel, "start_check")]
        assert rows == ["• Different ROM: Cy. The game would desync at once."]
        room.sheet.anyway.click()
        await evening.settle()
        assert evening.engine.told()[-1] == c.StartGame()
        evening.engine.say(e.GameStarting(GAME.encode(), 1, 2, 3, 3))
        await evening.settle()
        note = "Started with different ROMs: Cy has CRC 5E6F7081, you have CRC 1A2B3C4D."
        assert evening.controller._room.game_notes == (note,)
        notes = room.numbers.findChild(QLabel, "game_notes")
        assert notes is not None
        assert note in notes.text().replace("\u200b", "")
        assert "The game starts although Cy has a different ROM." in chat(evening)
        assert evening.controller.help.seen.running_notes == (note,)
        assert cards.DIFFERENT not in evening.topics()

        await change_room(evening, Shelves((entry(),)), b"Cy")
        room.start_button.click()
        rows = [one.text() for one in room.sheet.findChildren(QLabel, "start_check")]
        assert rows[-1] == "• ROM not checked: Cy. Compare it in the chat."
        await says(evening, b"Cy", SAME_LINE)
        assert not room.sheet.isVisible(), "nothing is off any more"
        room.start_button.click()
        await evening.settle()
        assert evening.engine.told()[-1] == c.StartGame()
        evening.engine.say(e.GameStarting(GAME.encode(), 1, 2, 3, 3))
        await evening.settle()
        assert list(evening.controller._room.game_notes) == []

    stage.play(scenario)


# --- the lobby -----------------------------------------------------------------------------------


def lobby_words(evening: Evening) -> dict[str, str]:
    model = evening.models.games
    return {
        str(model.index(row, GameColumn.NAME).data()): str(model.index(row, GameColumn.ROM).data())
        for row in range(model.rowCount())
    }


def test_q40_the_lobby_tells_what_is_here_and_hides_the_rest(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.say(
            game(1, GAME.encode()), game(2, b"Tetris", owner=b"Cy"), game(4, b"Demo Arena")
        )
        await evening.settle()
        assert lobby_words(evening) == {GAME: "–", "Tetris": "–", "Demo Arena": "not needed"}
        evening.controller._room.roms.shelf.use(Shelves((entry(),)))
        expected = {GAME: "have it", "Tetris": "not found", "Demo Arena": "not needed"}
        assert lobby_words(evening) == expected
        evening.engine.say(e.ChatReceived(b"Bo", OTHER_LINE))
        await evening.settle()
        assert lobby_words(evening) == expected, "Bo hosts two games, so it may be of either"
        evening.engine.say(e.GameGone(4), e.ChatReceived(b"Bo", OTHER_LINE))
        await evening.settle()
        assert lobby_words(evening)[GAME] == "other file"
        evening.engine.say(e.ChatReceived(b"Bo", SAME_LINE))
        await evening.settle()
        assert lobby_words(evening)[GAME] == "have it"

        evening.controller._room.roms.shelf.use(Shelves((entry(name="Bomberman"),)))
        lobby = evening.window.lobby
        lobby.playable_only.click()
        card = lobby._no_games.card
        assert card.state_id == "E08"
        assert card.headline == "2 games are open, but you have none of them in your library."
        assert card.actions == (CardAction.SHOW_ALL_GAMES, CardAction.ADD_ROM_FOLDER)
        evening.controller._room.roms.shelf.use(Shelves((entry(),)))
        assert lobby._shown_games.rowCount() == 1
        lobby.search.setText("tetris")
        assert lobby._no_games.card.headline.startswith("1 game is open")
        evening.controller.actions.act(CardAction.SHOW_ALL_GAMES, card)
        assert lobby._shown_games.rowCount() == 2
        assert not lobby.playable_only.isChecked()

    stage.play(scenario)


# --- invitations ---------------------------------------------------------------------------------


def test_q72_the_invitation_has_the_crc_of_what_is_played(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await enter(evening, Shelves((entry(),)), b"Bo", owner=False)
        evening.window.room.invite_button.click()
        assert "crc" not in QGuiApplication.clipboard().text(), "the host has told nothing"
        await says(evening, b"Bo", OTHER_LINE)
        evening.window.room.invite_button.click()
        text = QGuiApplication.clipboard().text()
        assert "ROM CRC 5E6F7081, connection type LAN" in text
        found = understand(text)
        assert isinstance(found, Invite)
        assert (found.game, found.crc) == (GAME, "5E6F7081")

    stage.play(scenario)


def asked_about(evening: Evening) -> str:
    value = evening.window.join_sheet.findChild(QLabel, "join_value_1")
    assert value is not None
    return value.text().replace("\u200b", "")


def test_q72_what_is_copied_here_is_judged_where_it_is_pasted(stage: Stage) -> None:
    place = Place(ServerAddress("retro.example", 27900), local=False)
    text = invite_text(place, GAME, "Bo", "LAN", "1A2B3C4D")

    async def scenario(evening: Evening) -> None:
        for library, judged in (
            (Shelves((entry(),)), "  ✓ you have this file"),
            (Shelves((entry(EUROPE),)), "  ≠ you have another file with this name"),
            (Shelves((entry(name="Tetris"),)), "  ✕ not found in your library"),
            (Shelves(read=False), ""),
        ):
            evening.controller._room.roms.shelf.use(library)
            evening.controller.invites.follow(text)
            assert asked_about(evening) == f"{GAME}, opened by Bo{judged}"
            assert evening.engine.commands == []
        evening.engine.emit(EmulatorAttached(DESK, b"FinalBurn Neo v1", (GAME.encode(),)))
        await evening.settle()
        evening.controller.invites.follow(text)
        assert asked_about(evening) == f"{GAME}, opened by Bo  in your emulator's list"

    stage.play(scenario)


def test_q72_the_lobby_knows_the_crc_of_the_invitation(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.controller._room.roms.shelf.use(Shelves((entry(EUROPE),)))
        place = Place(ServerAddress("retro.example", 27900), local=False)
        evening.controller.invites.follow(invite_text(place, GAME, "Bo", "LAN", "1A2B3C4D"))
        evening.window.join_sheet.join_button.click()
        await evening.settle()
        evening.engine.show(session())
        evening.engine.say(e.LoggedIn(), user(OWN_ID, b"Ana"))
        evening.engine.say(game(4, GAME.encode(), owner=b"Cy"), game(5, GAME.encode()))
        await evening.settle()
        model = evening.models.games
        shown = [str(model.index(row, GameColumn.ROM).data()) for row in range(2)]
        assert shown == ["have it", "other file"]

    stage.play(scenario)
