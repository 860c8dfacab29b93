"""Games that differ: the check's line, the cards, the log, and starting anew."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kaillera_client.advice.sync import Desync, SyncCoverage, SyncStatus
from kaillera_client.engine.commands import OpenClient, SetSyncCheck
from kaillera_client.engine.events import DesyncProved, EngineEvent, SyncChanged
from kaillera_client.gui.controllers.cards import desync as cards
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.lobby_values import UserWish
from kaillera_client.gui.views.sync_line import SyncLine, sync_words
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, game, player, session, user

NAMED = Desync(4812, 4752, (3,), (1, 2, 4), ((1, b"Bo"), (3, b"Cy"), (4, b"Di")))
WITHIN = cards.Circumstances(80.2)


async def play(evening: Evening, players: int = 4, *, owner: bool = True) -> None:
    """Play as player 2."""
    await evening.go_online()
    await evening.enter_room(owner=owner)
    for number, name in enumerate((b"Cy", b"Di")[: players - 2], start=9):
        evening.engine.say(e.PlayerEntered(player(number, name)))
    evening.engine.say(e.GameStarting(b"Demo Arena", 2, players, 3, 3), e.AllReady())
    evening.engine.show(session(Phase.PLAYING, room=3))
    await evening.settle()


async def happens(evening: Evening, *events: EngineEvent) -> None:
    for event in events:
        evening.engine.emit(event)
    await evening.settle()


def shown(evening: Evening) -> list[Card]:
    return [card for card in evening.window.notices.notices() if card.topic == cards.DESYNC]


def words(card: Card) -> str:
    return " ".join((card.headline, card.advice, card.server_text, *card.details))


def line_of(evening: Evening) -> str:
    return evening.window.room.strip.sync.text()


def log(evening: Evening) -> list[str]:
    return [row.verdict for row in evening.models.stalls.rows()]


# --- what the cards say --------------------------------------------------------------------------


def test_q45_with_two_players_the_card_names_nobody() -> None:
    card = cards.proved(Desync(4812, 4752), 2, {1: "Bo", 2: "you"}, WITHIN)
    assert card.headline.startswith("Out of sync since frame 4")
    assert card.headline.endswith("812 (1:20).")
    assert card.advice == "With two players it cannot be told whose game is different."
    assert not any(who in words(card) for who in ("Bo", "you", "P1", "P2"))


def test_q45_the_odd_one_of_four_is_named_and_two_against_two_are_not() -> None:
    card = cards.proved(NAMED, 4, {3: "Cy"}, WITHIN)
    assert card.headline.startswith("P3 (Cy) is out of sync since frame 4")
    assert card.advice == "P1, P2 and P4 agree."
    card = cards.proved(Desync(4812, 4752), 4, {3: "Cy"}, WITHIN)
    assert card.advice == "It cannot be told whose game is different."
    assert "Cy" not in words(card)


def test_q45_two_odd_ones_of_five() -> None:
    card = cards.proved(Desync(60, 0, (3, 5), (1, 2, 4)), 5, {3: "Cy"}, WITHIN)
    assert card.headline.startswith("P3 (Cy) and P5 are out of sync")


@pytest.mark.parametrize("seconds", [0.0, 9.9])
def test_q48_right_after_the_start_the_rom_comes_first(seconds: float) -> None:
    first, then = cards.checklist(seconds)
    assert "ROM" in first
    assert "settings" in then


@pytest.mark.parametrize("seconds", [10.0, 3600.0, None])
def test_q48_later_save_memory_and_cheats_come_first(seconds: float | None) -> None:
    first, then = cards.checklist(seconds)
    assert "save memory, cheats" in first
    assert "ROM" not in first
    assert "ROM" in then


def test_q48_every_card_has_the_list_for_its_time() -> None:
    early, later = cards.Circumstances(4.0), cards.Circumstances(40.0)
    for around in (early, later):
        for card in (
            cards.proved(NAMED, 4, {}, around),
            cards.reported("Game is desynched!", around),
            cards.marked(around.seconds or 0.0, around),
            cards.suspected("Bo", around.seconds or 0.0, around),
        ):
            assert card.details == cards.checklist(around.seconds)
            assert card.actions[0] is CardAction.COMPARE_ROMS


# --- the line ------------------------------------------------------------------------------------


LINES = [
    (SyncStatus(SyncCoverage.ALL, 3, 3), "Sync check: on, 3 of 3"),
    (SyncStatus(SyncCoverage.PARTLY, 2, 3, (2,)), "Sync check: 2 of 3 (P2 tells no state)"),
    (
        SyncStatus(SyncCoverage.PARTLY, 1, 4, (1, 3, 4)),
        "Sync check: 1 of 4 (P1, P3 and P4 tell no state)",
    ),
    (SyncStatus(SyncCoverage.IMPOSSIBLE, 0, 3), "Sync check: not possible with this emulator"),
]


def test_q46_the_line_says_how_far_the_check_reaches_without_a_mark(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        line = evening.window.room.strip.sync
        assert isinstance(line, SyncLine)
        assert not line.isVisible()
        other = SyncChanged(7, SyncStatus(SyncCoverage.ALL, 4, 4))
        await happens(evening, other, DesyncProved(7, NAMED))
        assert line_of(evening) == ""
        assert shown(evening) == []
        for status, text in LINES:
            await happens(evening, SyncChanged(1, status))
            assert line.isVisible()
            assert line.text() == line.accessibleName() == sync_words(status) == text
            assert line.pixmap().isNull()
            assert line.accessibleDescription()
        assert "✓" not in evening.window.room.strip.facts.text()
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        evening.engine.say(e.GameStarting(b"Demo Arena", 2, 4, 3, 3))
        await evening.settle()
        assert line_of(evening) == ""

    stage.play(scenario)


# --- the cards in a game -------------------------------------------------------------------------


def test_who_plays_on_alone_is_compared_with_nobody(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening, 3)
        line = evening.window.room.strip.sync
        await happens(evening, SyncChanged(1, SyncStatus(SyncCoverage.ALL, 3, 3)))
        evening.engine.say(e.PlayerDropped(b"Bo", 1))
        await happens(evening, SyncChanged(1, SyncStatus(SyncCoverage.ALL, 2, 2)))
        assert line.text() == "Sync check: on, 2 of 2"
        evening.engine.say(e.PlayerDropped(b"Cy", 3))
        await evening.settle()
        assert line.text() == ""

    stage.play(scenario)


def test_q45_q68_a_proof_is_shown_with_the_servers_names_and_read_out_once(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        heard: list[str] = []
        announcer = evening.window.notices.announcer
        announcer._pause.setInterval(1)
        announcer.announced.connect(heard.append)
        await happens(evening, DesyncProved(1, NAMED))
        (card,) = shown(evening)
        assert card.headline.startswith("P3 (Cy) is out of sync")
        assert any("4752" in line or "4,752" in line for line in card.details)
        assert log(evening) == [card.headline]
        await evening.until(lambda: any("out of sync" in sentence for sentence in heard))
        await evening.settle()
        assert len([sentence for sentence in heard if "out of sync" in sentence]) == 1
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        assert shown(evening) == [card]
        evening.engine.say(e.GameStarting(b"Demo Arena", 2, 4, 3, 3))
        await evening.settle()
        assert shown(evening) == []

    stage.play(scenario)


def test_q45_our_own_game_may_be_the_odd_one_and_every_button_has_its_owner(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        mine = replace(NAMED, odd=(2,), agreeing=(1, 3, 4))
        await happens(evening, DesyncProved(1, mine))
        (card,) = shown(evening)
        assert card.headline.startswith("P2 (you) is out of sync")
        actions = evening.controller.actions
        assert CardAction.RESTART_GAME in card.actions
        assert all(actions.has(action) for action in card.actions)

    stage.play(scenario)


def test_a_surer_card_stays_and_all_is_in_the_log(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        evening.engine.say(e.GameChatReceived(b"Bo", b"lol DESYNC again"))
        await evening.settle()
        (card,) = shown(evening)
        assert card.headline == "Bo suspects a desync at 0:00."
        evening.engine.say(e.GameChatReceived(b"Cy", b"yes, desynched"))
        evening.engine.say(e.GameChatReceived(b"Server", b"Game is desynched!"))
        await evening.settle()
        (card,) = shown(evening)
        assert card.headline == "The server reports a desync."
        await happens(evening, DesyncProved(1, NAMED))
        evening.window.room.mark_desync()
        for _ in range(3):
            evening.engine.say(e.GameChatReceived(b"Server", b"Desynch Detected!"))
        await evening.settle()
        (card,) = shown(evening)
        assert card.headline.startswith("P3 (Cy)")
        assert [line.split()[0] for line in log(evening)] == ["Bo", "The", "P3", "You", "The"]
        row = evening.models.stalls.rows()[0]
        assert evening.models.stalls.sentence(row) == "At 0:00: Bo suspects a desync at 0:00."

    stage.play(scenario)


def test_f10_marks_a_suspected_desync_while_a_game_runs(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        QTest.keyClick(evening.window, Qt.Key.Key_F10)
        await evening.settle()
        assert shown(evening) == []
        await play(evening)
        await happens(evening, SyncChanged(1, SyncStatus(SyncCoverage.ALL, 4, 4, (), 120)))
        QTest.keyClick(evening.window, Qt.Key.Key_F10)
        await evening.settle()
        (card,) = shown(evening)
        assert card.headline == "You marked a suspected desync at 0:00."
        assert card.details[0] == "The games were equal up to frame 120 (0:02)."
        assert log(evening) == [card.headline]
        numbers = evening.window.room.numbers
        assert any(card.headline in part.text() for part in numbers.findChildren(QLabel))

    stage.play(scenario)


def test_where_only_some_can_be_compared_no_card_speaks_of_all_games(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        partly = SyncStatus(SyncCoverage.PARTLY, 3, 4, (4,), 120)
        await happens(evening, SyncChanged(1, partly))
        QTest.keyClick(evening.window, Qt.Key.Key_F10)
        await happens(evening)
        (card,) = shown(evening)
        assert "equal" not in words(card)
        await happens(evening, DesyncProved(1, Desync(240, 120)))
        (card,) = shown(evening)
        assert "equal" not in words(card)

    stage.play(scenario)


def test_what_we_say_ourselves_is_our_mark_and_ignored_people_suspect_nothing(
    stage: Stage,
) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        evening.engine.say(user(8, b"Bo"))
        await evening.settle()
        bo = next(row for row in evening.models.users.rows() if row.user_id == 8)
        evening.window.lobby.user_wished.emit(UserWish.IGNORE, bo)
        evening.engine.say(e.GameChatReceived(b"Bo", b"desync"))
        await evening.settle()
        assert shown(evening) == []
        evening.engine.say(e.GameChatReceived(b"Ana", b"out of sync?"))
        await evening.settle()
        assert [card.headline for card in shown(evening)] == [
            "You marked a suspected desync at 0:00."
        ]

    stage.play(scenario)


# --- starting anew -------------------------------------------------------------------------------


def test_the_host_restarts_the_game_when_everybody_has_left_it(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening, 2)
        await happens(evening, DesyncProved(1, Desync(4812, 4752)))
        evening.controller.actions.act(CardAction.RESTART_GAME, shown(evening)[0])
        await evening.settle()
        assert evening.engine.told()[-1] == c.DropGame()
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        evening.engine.say(game(3, b"Demo Arena", status=1))
        await evening.settle()
        assert c.StartGame() not in evening.engine.told()
        evening.engine.say(game(3, b"Demo Arena"))
        evening.engine.say(game(3, b"Demo Arena"))
        await evening.settle()
        assert evening.window.shown_page is evening.window.room
        started = evening.engine.told().count(c.StartGame())
        assert started == 1 or evening.window.room.shows_checks

    stage.play(scenario)


def test_a_guest_leaves_the_game_and_is_told_who_can_start_it(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening, 2, owner=False)
        await happens(evening, DesyncProved(1, Desync(4812, 4752)))
        evening.controller.actions.act(CardAction.RESTART_GAME, shown(evening)[0])
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP), game(3, b"Demo Arena"))
        await evening.settle()
        assert evening.engine.told()[-1] == c.DropGame()
        last = [line.text for line in evening.models.room_chat.lines()][-3:]
        assert any("The host can start the game again" in text for text in last)

    stage.play(scenario)


# --- the setting ---------------------------------------------------------------------------------


def test_the_setting_holds_for_the_next_login_and_the_next_game(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.profile.change(sync_check=False)
        await evening.go_online()
        (login,) = (one for one in evening.engine.commands if isinstance(one, OpenClient))
        assert not login.sync_check
        evening.profile.change(sync_check=True)
        await evening.settle()
        assert evening.engine.commands[-1] == SetSyncCheck(1, wanted=True)

    stage.play(scenario)
