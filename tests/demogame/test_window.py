"""The window, painted into memory, with the real game thread behind it."""

import asyncio
import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kaillera_client.demogame import words
from kaillera_client.demogame.board import Board, WatchedExchange
from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.controls import DASH, DOWN, LEFT, PRESENT, RIGHT, UP
from kaillera_client.demogame.match import Seat
from kaillera_client.demogame.options import Options, parse
from kaillera_client.demogame.pilot import Hands, Keyboard
from kaillera_client.demogame.simulation import MATCH_OVER, PLAYING, Simulation
from kaillera_client.demogame.window import KEYS, GameWindow, Play, run, speak
from kaillera_client.gui import languages
from tests.demogame.bridge_end import BridgeEnd


@pytest.fixture(autouse=True)
def garbage_collection_and_switching() -> Iterator[None]:
    """A game of its own process turns these for good; tests share one."""
    interval = sys.getswitchinterval()
    yield
    gc.unfreeze()
    gc.enable()
    sys.setswitchinterval(interval)


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.fixture
def window(qtbot: QtBot, board: Board, keyboard: Keyboard) -> GameWindow:
    result = GameWindow(board, keyboard, "")
    qtbot.addWidget(result)
    result.resize(480, 540)
    return result


def picture(window: GameWindow) -> QImage:
    return window.grab().toImage()


def colours(image: QImage) -> set[int]:
    return {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }


def seat(board: Board, keyboard: Keyboard, player: int, players: int) -> Simulation:
    board.seat = Seat(player, players)
    board.hands = Hands(keyboard, Bot(max(player, 1), 1))
    return Simulation(players)


def play_on(state: Simulation, bots: list[Bot], until: Callable[[], bool]) -> None:
    for _ in range(60 * 60 * 10):
        state.step([PRESENT | bot.choose(state) for bot in bots])
        if until():
            return
    pytest.fail("it did not happen in ten minutes")


def test_paints_before_the_game_starts(window: GameWindow) -> None:
    assert window.windowTitle() == "Demo Arena"
    assert len(colours(picture(window))) > 3


@pytest.mark.parametrize("players", range(1, 9))
def test_paints_every_phase(
    window: GameWindow, board: Board, keyboard: Keyboard, players: int
) -> None:
    state = seat(board, keyboard, 1, players)
    bots = [Bot(player, 2) for player in range(1, players + 1)]
    phases = set()
    pictures = []
    for frame in range(1500):
        state.step([PRESENT | bot.choose(state) for bot in bots])
        if frame % 20 == 0:
            board.watch(state)
            window.refresh()
            pictures.append(picture(window))
            phases.add(state.phase)
    assert len(phases) >= 2
    assert any(one != two for one, two in pairwise(pictures))
    assert min(len(colours(image)) for image in pictures) > 50


def test_the_title_leaves_nothing_behind(
    qtbot: QtBot, window: GameWindow, board: Board, keyboard: Keyboard
) -> None:
    """The ring has another size and place than the title's, also with as many players."""
    picture(window)
    state = seat(board, keyboard, 1, 4)
    board.watch(state)
    window.refresh()
    fresh = GameWindow(board, keyboard, "")
    qtbot.addWidget(fresh)
    fresh.resize(window.size())
    fresh.refresh()
    assert picture(window) == picture(fresh)


def test_paints_the_end_of_a_match(window: GameWindow, board: Board, keyboard: Keyboard) -> None:
    state = seat(board, keyboard, 2, 2)
    play_on(state, [Bot(1, 1), Bot(2, 1)], lambda: state.phase == MATCH_OVER)
    board.watch(state)
    window.refresh()
    before = colours(picture(window))
    play_on(state, [Bot(1, 1), Bot(2, 1)], lambda: state.phase == PLAYING)
    board.watch(state)
    window.refresh()
    assert colours(picture(window)) != before


def test_paints_for_a_spectator_and_for_players_who_left(
    window: GameWindow, board: Board, keyboard: Keyboard
) -> None:
    state = seat(board, keyboard, 0, 3)
    for _ in range(200):
        state.step([PRESENT, PRESENT, 0])
    board.watch(state)
    window.refresh()
    assert board.snapshot is not None
    assert [disc.away for disc in board.snapshot.discs] == [False, False, True]
    picture(window)


def test_keys_become_input_bits(window: GameWindow, keyboard: Keyboard) -> None:
    names = {
        Qt.Key.Key_Up: UP,
        Qt.Key.Key_W: UP,
        Qt.Key.Key_Down: DOWN,
        Qt.Key.Key_S: DOWN,
        Qt.Key.Key_Left: LEFT,
        Qt.Key.Key_A: LEFT,
        Qt.Key.Key_Right: RIGHT,
        Qt.Key.Key_D: RIGHT,
        Qt.Key.Key_Space: DASH,
    }
    assert names == KEYS
    for key, bit in names.items():
        QTest.keyPress(window, key)
        assert keyboard.keys == bit
        QTest.keyRelease(window, key)
        assert keyboard.keys == 0


def test_held_keys_add_up_and_one_of_two_for_the_same_direction_may_go(
    window: GameWindow, keyboard: Keyboard
) -> None:
    QTest.keyPress(window, Qt.Key.Key_Left)
    QTest.keyPress(window, Qt.Key.Key_Space)
    QTest.keyPress(window, Qt.Key.Key_A)
    assert keyboard.keys == LEFT | DASH
    QTest.keyRelease(window, Qt.Key.Key_Left)
    assert keyboard.keys == LEFT | DASH
    QTest.keyRelease(window, Qt.Key.Key_A)
    assert keyboard.keys == DASH
    QTest.keyPress(window, Qt.Key.Key_F5)
    assert keyboard.keys == DASH


def test_losing_the_focus_lets_all_keys_go(
    qtbot: QtBot, window: GameWindow, keyboard: Keyboard
) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=30_000)
    window.setFocus()
    QTest.keyPress(window, Qt.Key.Key_Up)
    assert keyboard.keys == UP
    window.clearFocus()
    assert keyboard.keys == 0


def test_says_when_the_others_are_waited_for_and_what_they_said(
    window: GameWindow, board: Board, keyboard: Keyboard
) -> None:
    state = seat(board, keyboard, 1, 2)
    board.watch(state)
    window.refresh()
    assert window.overlay == ""
    quiet = picture(window)
    board.tell("Ann: hello")
    window.refresh()
    assert window.overlay == "Ann: hello"
    board.blocked_since = time.monotonic() - 0.1
    window.refresh()
    assert window.overlay == "Ann: hello"
    board.blocked_since = time.monotonic() - 0.3
    window.refresh()
    assert window.overlay == words.waiting_for_players()
    assert picture(window) != quiet
    board.blocked_since = None
    board.notice = None
    window.refresh()
    assert window.overlay == ""


def test_a_blocked_exchange_shows_on_the_board(board: Board) -> None:
    inside = threading.Event()
    go_on = threading.Event()

    class Blocking:
        def modify_play_values(
            self, values: bytearray, size: int, state_hash: int | None = None
        ) -> int:
            inside.set()
            assert go_on.wait(10)
            return 0

        def end_game(self, final_state_hash: int | None = None) -> None:
            pass

    exchange = WatchedExchange(Blocking(), board)
    thread = threading.Thread(target=exchange.modify_play_values, args=(bytearray(16), 2))
    assert board.waited(time.monotonic()) == 0.0
    thread.start()
    assert inside.wait(10)
    assert board.waited(time.monotonic() + 1) >= 1.0
    go_on.set()
    thread.join(60)
    assert board.waited(time.monotonic()) == 0.0


def offline(*more: str) -> Options:
    return parse(["--offline", "2", *more])


def test_the_game_plays_in_its_thread_until_the_window_closes(qtbot: QtBot) -> None:
    game = Play(offline("--fps", "200", "--delay", "3"))
    window = GameWindow(game.board, game.keyboard, "Ann")
    qtbot.addWidget(window)
    window.show()
    game.start()
    qtbot.waitUntil(
        lambda: game.board.snapshot is not None and game.board.snapshot.frame > 20, timeout=30_000
    )
    window.refresh()
    assert window.windowTitle() == "Ann"
    window.close()
    game.leave()
    assert game.ending is not None
    assert (game.ending.exit_code, game.ending.sentence) == (0, "")


def test_run_ends_by_itself_after_the_last_frame(qtbot: QtBot) -> None:
    ending = run(offline("--frames", "40", "--fps", "120", "--geometry", "0,0,300,400"))
    assert (ending.exit_code, ending.sentence) == (0, "")


def test_the_game_speaks_the_language_of_the_window_that_started_it(qapp: QApplication) -> None:
    assert speak(qapp, "") is None
    assert speak(qapp, "no such file.qm") is None
    file = languages.file_of("de")
    translator = speak(qapp, str(file))
    assert translator is not None
    try:
        round_ = QCoreApplication.translate("DemoArena", "Round {number}")
        assert round_.format(number=3) == "Runde 3"
    finally:
        QCoreApplication.removeTranslator(translator)


class BridgeThread:
    """A real bridge on a loop of its own thread, as the client has it."""

    def __init__(self, directory: Path) -> None:
        self._loop = asyncio.new_event_loop()
        self.end = BridgeEnd(self._loop, directory, player=1, players=2, delay=0)
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        self._loop.run_forever()
        self._loop.close()

    def start(self) -> Path:
        self._thread.start()
        return asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(10)

    async def _open(self) -> Path:
        self.end.host.open()
        return self.end.host.discovery_file

    def call(self, action: Callable[[], None]) -> None:
        self._loop.call_soon_threadsafe(action)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self.end.host.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(60)


@pytest.fixture
def bridge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BridgeThread]:
    result = BridgeThread(tmp_path)
    monkeypatch.setenv("KAILLERA_BRIDGE", str(result.start()))
    yield result
    result.stop()


def test_closing_while_waiting_for_a_game_ends_at_once(qtbot: QtBot, bridge: BridgeThread) -> None:
    bridge.end.starts_games = False
    game = Play(parse([]))
    game.start()
    qtbot.waitUntil(lambda: bridge.end.info is not None, timeout=30_000)
    game.leave()
    assert game.ending is not None
    assert (game.ending.exit_code, game.ending.sentence) == (0, "")


def test_closing_while_waiting_for_a_frame_leaves_the_game(
    qtbot: QtBot, bridge: BridgeThread
) -> None:
    bridge.end.silent_from = 30
    game = Play(parse([]))
    window = GameWindow(game.board, game.keyboard, "")
    qtbot.addWidget(window)
    window.show()
    game.start()

    def waits() -> bool:
        window.refresh()
        return window.overlay == words.waiting_for_players()

    qtbot.waitUntil(waits, timeout=30_000)
    window.close()
    game.leave()
    qtbot.waitUntil(bridge.end.gone.done, timeout=30_000)
    assert game.ending is not None
    assert (game.ending.exit_code, game.ending.sentence) == (0, "")
    assert len(bridge.end.inputs) == 31


def test_closing_in_the_middle_reports_the_final_hash(qtbot: QtBot, bridge: BridgeThread) -> None:
    game = Play(parse(["--fps", "200"]))
    game.start()
    qtbot.waitUntil(lambda: len(bridge.end.inputs) > 20, timeout=30_000)
    game.leave()
    qtbot.waitUntil(bridge.end.gone.done, timeout=30_000)
    assert game.ending is not None
    assert (game.ending.exit_code, game.ending.sentence) == (0, "")
    assert bridge.end.final_hash is not None


def test_shows_chat_and_players_who_left(qtbot: QtBot, bridge: BridgeThread) -> None:
    game = Play(parse(["--fps", "200"]))
    game.start()
    qtbot.waitUntil(lambda: len(bridge.end.inputs) > 5, timeout=30_000)
    bridge.call(lambda: bridge.end.host.chat(b"Ann", b"hi"))
    qtbot.waitUntil(
        lambda: game.board.notice is not None and game.board.notice[1] == "Ann: hi", timeout=30_000
    )
    bridge.call(lambda: bridge.end.host.player_dropped(b"Bob", 2))
    qtbot.waitUntil(
        lambda: (
            game.board.notice is not None and game.board.notice[1] == "Bob (P2) left the game."
        ),
        timeout=30_000,
    )
    game.leave()
