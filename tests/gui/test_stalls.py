"""Stalls in the room: dot, banner, log, and asking the server, which never happens by itself."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from kaillera_client.advice.stalllog import StallTotal
from kaillera_client.advice.stalls import Stall, StallCause, StallProof
from kaillera_client.engine.events import StallChanged, StallEnded
from kaillera_client.gui.controllers.game_numbers import slowness_words
from kaillera_client.gui.models.room_values import GameFacts
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.stall_words import (
    hint_words,
    proof_words,
    stall_sentence,
    summary_words,
    verdict_words,
)
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import GameProgress, Phase, RttPercentiles
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, game, player, session
from tests.gui.watchdog import never_blocks

ASK = c.SendGameChat(b"/lagstat")
NAMED = Stall(9, 1.2, StallCause.NAMED_PLAYER, 3, b"Cy", StallProof.OWN_SERVER)

SENTENCES = [
    (
        Stall(
            9,
            3.0,
            StallCause.COMPUTER,
            frames_per_second=48.0,
            expected_frames_per_second=60.0,
        ),
        "Your computer is too slow – 48 of 60 frames. Close other programs or lower the emulator's "
        "video settings.",
    ),
    (
        Stall(9, 1.2, StallCause.OTHER_PLAYER),
        "Waiting for another player – 1.2 s. This server does not say who.",
    ),
    (NAMED, "Waiting for P3 (Cy) – 1.2 s"),
    (
        Stall(9, 2.0, StallCause.SERVER),
        "Retro House does not answer – 2.0 s. Your own line works.",
    ),
    (Stall(9, 2.0, StallCause.LINE), "Your connection is interrupted – 2.0 s. Checking…"),
    (Stall(9, 0.6, StallCause.UNKNOWN), "Waiting – 0.6 s. Finding out why…"),
    (Stall(9, 0.6, StallCause.RECOVERED), "A packet was lost on your line – recovered"),
]


@pytest.mark.parametrize(("stall", "sentence"), SENTENCES)
def test_q31_s13_each_verdict_has_its_sentence(stall: Stall, sentence: str) -> None:
    assert stall_sentence(stall, "Cy" if stall.proof else "", "Retro House") == sentence


@pytest.mark.parametrize("cause", list(StallCause))
def test_q31_without_proof_no_words_have_a_name(cause: StallCause) -> None:
    stall = Stall(9, 1.0, cause, player=3, name=b"Cy")
    made = (
        stall_sentence(stall, "Cy", "Retro House"),
        verdict_words(stall, "Cy"),
        hint_words(stall, "Cy"),
        proof_words(stall.proof),
    )
    assert not any("Cy" in words or "P3" in words for words in made)


def test_the_source_of_a_name_is_said() -> None:
    assert proof_words(StallProof.OWN_SERVER) == "measured by this server"
    assert proof_words(None) == ""


def test_a_game_in_one_sentence() -> None:
    totals = [
        StallTotal(StallCause.COMPUTER, 1, 0.4),
        StallTotal(StallCause.OTHER_PLAYER, 2, 1.7),
    ]
    assert summary_words(14 * 60, totals) == (
        "Your game: 14 min, 2 stalls, 1.7 s in all – 2 another player. "
        "Your computer was too slow once."
    )
    assert summary_words(62, [StallTotal(StallCause.COMPUTER, 2, 9.0)]) == (
        "Your game: 1 min, no stalls. Your computer was too slow 2 times."
    )
    assert summary_words(160, []) == "Your game: 3 min, no stalls."
    assert summary_words(26, []) == "Your game: <1 min, no stalls."


def text(evening: Evening, name: str) -> str:
    found = evening.window.room.findChild(QLabel, name)
    assert found is not None
    return found.text()


async def play(evening: Evening, *, family: bytes = b"EmuLinker-K v0.13.0") -> None:
    """Play a game with Bo and Cy."""
    await evening.go_online()
    evening.engine.say(e.InformationReceived(b"server", family), game(3, b"Demo Arena"))
    await evening.enter_room(owner=False)
    evening.engine.say(e.PlayerEntered(player(9, b"Cy")))
    evening.engine.show(session(Phase.PLAYING, 3))
    evening.engine.say(e.GameStarting(b"Demo Arena", 2, 3, 3, 3), e.AllReady())
    await evening.settle()


def test_q30_dot_then_banner_then_gone_at_once(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        strip, engine = evening.window.room.strip, evening.engine
        for seconds, dot, banner in (
            (0.09, False, False),
            (0.15, True, False),
            (0.6, False, True),
        ):
            engine.emit(StallChanged(1, Stall(9, seconds, StallCause.UNKNOWN)))
            await evening.settle()
            assert (strip.dot.isVisible(), strip.banner.isVisible()) == (dot, banner)
        assert text(evening, "stall_sentence") == "Waiting – 0.6 s. Finding out why…"
        height = strip.height()
        engine.emit(StallEnded(1, Stall(9, 0.7, StallCause.UNKNOWN)))
        await evening.settle()
        assert not strip.banner.isVisible()
        assert not strip.dot.isVisible()
        assert strip.height() == height

    stage.play(scenario)


def test_a_proved_name_is_shown_with_its_source(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        evening.engine.emit(StallChanged(1, NAMED))
        await evening.settle()
        assert text(evening, "stall_sentence") == "Waiting for P3 (Cy) – 1.2 s"
        assert text(evening, "stall_source") == "measured by this server"
        assert not evening.window.room.strip.banner.ask.isVisible()

    stage.play(scenario)


def test_a_slow_game_says_so_and_names_nobody_without_proof(stage: Stage) -> None:
    assert slowness_words(60.0, 0.5, "") == ""
    assert slowness_words(50.0, 0.0, "P3") == ""
    assert slowness_words(20.0, 1.0, "") == "slow, frames come late"

    async def scenario(evening: Evening) -> None:
        await play(evening)
        strip = evening.window.room.strip
        culprit = evening.controller._room.stalls.culprit
        assert culprit() == ""
        evening.engine.emit(StallEnded(1, replace(NAMED, seconds=0.15)))
        await evening.settle()
        assert culprit() == "P3 (Cy) (measured by this server)"
        trouble = slowness_words(7.0, 1.0, culprit())
        strip.show_facts(GameFacts(7.0, 270.0, 1, trouble))
        shown = text(evening, "hud")
        assert (
            shown == "7 fps · 270 ms · 1 f · slow, waiting for P3 (Cy) (measured by this server)"
        )
        evening.engine.emit(StallEnded(1, Stall(10, 0.15, StallCause.OTHER_PLAYER)))
        await evening.settle()
        assert culprit() == ""

    stage.play(scenario)


def test_the_log_keeps_every_stall_and_the_game_ends_with_a_sentence(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        for stall in (
            Stall(9, 0.05, StallCause.UNKNOWN),
            Stall(10, 0.4, StallCause.COMPUTER),
            NAMED,
        ):
            evening.engine.emit(StallEnded(1, stall))
        await evening.settle()
        rows = evening.models.stalls.rows()
        assert [(row.verdict, row.proof) for row in rows] == [
            ("Your computer", ""),
            ("P3 (Cy)", "measured by this server"),
        ]
        evening.engine.show(session(Phase.ROOM, 3))
        evening.engine.say(e.GameEnded(e.GameEndReason.OWN_DROP))
        await evening.settle()
        summary = "Your game: <1 min, 1 stall, 1.2 s – 1 a known player. Your computer was too slow once."
        assert text(evening, "stall_summary") == summary
        assert evening.models.room_chat.lines()[-1].text == summary
        evening.window.room.show_stall_details()
        evening.window.room.stalls.copy.click()
        copied = QGuiApplication.clipboard().text().splitlines()
        assert copied[0] == summary
        assert copied[2].endswith("1.2 s  P3 (Cy) (measured by this server)")

    stage.play(scenario)


def test_the_same_trouble_three_times_brings_one_hint(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        for _ in range(5):
            evening.engine.emit(StallEnded(1, NAMED))
        await evening.settle()
        hints = [
            line.text
            for line in evening.models.room_chat.lines()
            if line.text == "P3 (Cy) is late again and again, now by 1.2 s. "
            "A longer delay for P3 (Cy) may help."
        ]
        assert len(hints) == 1
        assert text(evening, "stall_hint") == hints[0]

    stage.play(scenario)


def test_q33_the_server_is_asked_by_the_user_only_and_after_a_first_question(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        room, engine = evening.window.room, evening.engine
        for number in range(6000):
            engine.emit(StallChanged(1, Stall(number // 100, 5.0, StallCause.OTHER_PLAYER)))
        await evening.settle()
        assert ASK not in engine.told()
        room.strip.banner.ask.click()
        await evening.settle()
        assert room.stalls.confirm.isVisible()
        assert ASK not in engine.told()
        room.stalls.cancel.click()
        room.stalls.ask.click()
        room.stalls.confirm.click()
        await evening.settle()
        assert engine.told().count(ASK) == 1
        assert evening.profile.settings.lagstat_confirmed
        room.stalls.ask.click()
        await evening.settle()
        assert engine.told().count(ASK) == 2

    stage.play(scenario)


def test_q34_the_answer_is_a_card_and_imitations_are_not(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        room, engine = evening.window.room, evening.engine
        evening.profile.change(lagstat_confirmed=True)
        room.show_stall_details()
        room.stalls.ask.click()
        for name in (b"Bo", b"Server ", b"server"):
            engine.say(e.GameChatReceived(name, b"P1: 3s"))
        await evening.settle()
        assert not room.stalls.answer.isVisible()
        engine.say(e.GameChatReceived(b"Server", b"P1: 0.03s, P2: 0.41s, P3: 0.00s"))
        await evening.settle()
        assert room.stalls.answer.isVisible()
        assert text(evening, "lagstat_players") == (
            "Definitely caused by: P1 Bo: 0.03 s, P2 Ana: 0.41 s, P3 Cy: 0.00 s"
        )
        assert text(evening, "lagstat_verified").startswith("Reported by /lagstat")
        assert not room.stalls.answer.helper.isVisible()
        advice = b"Recommendation: Ana should try playing on 5f. Enter 75 in the ping spoof field."
        engine.say(e.GameChatReceived(b"Server", advice))
        await evening.settle()
        room.stalls.answer.helper.click()
        assert room.delay.fixed.isChecked()
        assert room.delay.spin.value() == 5

    stage.play(scenario)


def test_an_answer_to_somebody_else_s_question_takes_nobody_away_from_a_page(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        room, engine = evening.window.room, evening.engine
        evening.profile.change(lagstat_confirmed=True)
        room.show_stall_details()
        room.stalls.ask.click()
        evening.window.go_to(PageId.LOBBY)
        engine.say(e.GameChatReceived(b"Server", b"P1: 0.03s, P2: 0.41s, P3: 0.00s"))
        await evening.settle()
        assert evening.page() is PageId.ROOM
        evening.window.go_to(PageId.LOBBY)
        engine.say(e.GameChatReceived(b"Bo", b"/lagstat"))
        engine.say(e.GameChatReceived(b"Server", b"P1: 0.04s, P2: 0.41s, P3: 0.00s"))
        await evening.settle()
        assert evening.page() is PageId.LOBBY
        assert "P1 Bo: 0.04 s" in text(evening, "lagstat_players")

    stage.play(scenario)


def test_servers_that_do_not_know_the_command_are_not_asked(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening, family=b"Welcome")
        evening.engine.emit(StallChanged(1, Stall(9, 1.0, StallCause.OTHER_PLAYER)))
        await evening.settle()
        assert not evening.window.room.strip.banner.ask.isVisible()
        assert not evening.window.room.stalls.ask.isEnabled()

    stage.play(scenario)


def test_no_handler_of_a_running_game_keeps_the_window_busy(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        engine = evening.engine
        rtt = RttPercentiles(43.0, 47.0, 51.0)
        # The first picture of a graph costs more than the later ones.
        await evening.until(evening.window.room.graph.isVisible)
        await asyncio.sleep(0.3)

        async def stall_all_the_time() -> None:
            for frame in range(60):
                progress = GameProgress(b"A", 2, 3, 3, 3, frame, 600.0, 44.0, rtt, 2, 35.0)
                engine.show(session(Phase.PLAYING, 3, progress))
                engine.emit(StallChanged(1, Stall(frame, 0.6, StallCause.OTHER_PLAYER)))
                engine.emit(StallEnded(1, Stall(frame, 0.7, StallCause.OTHER_PLAYER)))
                await asyncio.sleep(0.02)

        await never_blocks(stall_all_the_time)
        assert evening.models.stalls.rowCount() >= 60

    stage.play(scenario)


def test_the_compact_layout_shows_the_banner_too(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        window = evening.window
        banner = window.room.strip.banner
        evening.controller.looks.choose_compact(True)
        evening.engine.emit(StallChanged(1, NAMED))
        await evening.settle()
        assert window.shown_page is window.compact
        assert window.shown_page.isAncestorOf(banner)
        assert banner.isVisible()
        banner.details.click()
        await evening.settle()
        assert not window.is_compact
        assert window.room.stalls.isVisible()
        assert window.room.isAncestorOf(banner)
        assert banner.isVisible()

    stage.play(scenario)


def test_leaving_a_game_asks_first(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await play(evening)
        room = evening.window.room
        room.ask_to_leave_game()
        assert room.strip.question.isVisible()
        assert room.step_back()
        assert not room.strip.question.isVisible()
        room.strip.ask_to_leave()
        room.strip.question.leave.click()
        await evening.settle()
        assert evening.engine.told() == [c.DropGame()]

    stage.play(scenario)
