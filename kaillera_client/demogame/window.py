"""The demo game's window: paints in the main thread what another thread plays."""

import gc
import sys
import threading
import time
from collections import deque
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QCloseEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kaillera_client.demogame import scoreboard, stage, words
from kaillera_client.demogame.board import Board, WatchedExchange
from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.controls import DASH, DOWN, LEFT, RIGHT, UP
from kaillera_client.demogame.emulator import Emulator, Ending, keep_garbage_collection_out
from kaillera_client.demogame.flip import Flip
from kaillera_client.demogame.local import LocalExchange
from kaillera_client.demogame.match import Exchange, Outcome, Seat, play
from kaillera_client.demogame.options import Options
from kaillera_client.demogame.pacing import Pacer
from kaillera_client.demogame.pilot import Hands, Keyboard
from kaillera_client.demogame.snapshot import Snapshot

KEYS: Final = {
    Qt.Key.Key_Up: UP,
    Qt.Key.Key_Down: DOWN,
    Qt.Key.Key_Left: LEFT,
    Qt.Key.Key_Right: RIGHT,
    Qt.Key.Key_W: UP,
    Qt.Key.Key_S: DOWN,
    Qt.Key.Key_A: LEFT,
    Qt.Key.Key_D: RIGHT,
    Qt.Key.Key_Space: DASH,
}

translate = QCoreApplication.translate

_TRAIL: Final = 14
_WAITING_SHOWN: Final = 0.25
_NOTICE_SHOWN: Final = 5.0
_PATIENCE: Final = 0.3
"""Seconds that the game may take to leave by itself when its window closes."""
_LAST_PATIENCE: Final = 3.0
_ENDING_SHOWN_MS: Final = 2500
_COLLECT_MS: Final = 10_000


class GameWindow(QWidget):
    """Paints the newest snapshot and turns keys into input bits."""

    def __init__(self, board: Board, keyboard: Keyboard, title: str) -> None:
        super().__init__()
        self._board = board
        self._keyboard = keyboard
        self._pressed: set[int] = set()
        self._stage = stage.Stage()
        self._scores = scoreboard.Scores()
        self._trail: deque[Snapshot] = deque(maxlen=_TRAIL)
        self.overlay = ""
        """The short message shown above the ring."""
        self._ending = ""
        self.setWindowTitle(title or words.TITLE)
        self.setMinimumSize(320, 360)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_ending(self, sentence: str) -> None:
        """Say why the game is over."""
        self._ending = words.ending(sentence, translate)
        self.update()

    def refresh(self) -> None:
        """Look at the board; paint only when something has changed."""
        snapshot = self._board.snapshot
        overlay = self._overlay_now()
        is_new = snapshot is not None and (not self._trail or self._trail[-1] is not snapshot)
        if snapshot is not None and is_new:
            self._trail.append(snapshot)
        if is_new or overlay != self.overlay:
            self.overlay = overlay
            self.update()

    def _overlay_now(self) -> str:
        seat = self._board.seat
        if seat is None:
            return ""
        now = time.monotonic()
        if self._board.waited(now) > _WAITING_SHOWN:
            return words.waiting_for_players(translate)
        notice = self._board.notice
        if notice is not None and now - notice[0] < _NOTICE_SHOWN:
            return notice[1]
        snapshot = self._board.snapshot
        return "" if snapshot is None else words.fate(snapshot, seat.player, translate)

    def sizeHint(self) -> QSize:
        """Return the size of a window that nobody has placed."""
        return QSize(720, 790)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint everything."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(self.rect())
        if self._trail:
            self._paint_game(painter, area, self._trail[-1])
        else:
            self._stage.draw_title(painter, area.size())
            scoreboard.draw_headline(painter, area, (words.TITLE, ""))
            low = QPointF(area.center().x(), area.height() * 0.52 + 16)
            scoreboard.draw_pill(painter, low, self._ending or words.waiting_for_game(translate))
        painter.end()

    def _paint_game(self, painter: QPainter, area: QRectF, snapshot: Snapshot) -> None:
        seat = self._board.seat
        own = 0 if seat is None else seat.player
        middle = area.adjusted(0, scoreboard.HEIGHT, 0, -scoreboard.FOOT)
        self._stage.draw(painter, area.size(), middle, self._trail, own)
        self._scores.draw(painter, area.width(), snapshot, own)
        if self._ending:
            scoreboard.draw_pill(painter, area.center(), self._ending)
        else:
            scoreboard.draw_headline(painter, middle, words.headline(snapshot, own, translate))
            if self.overlay:
                scoreboard.draw_pill(
                    painter, middle.topLeft() + QPointF(middle.width() / 2, 26), self.overlay
                )
        hands = self._board.hands
        left = words.who_plays(own, translate, bot_plays=hands is not None and hands.bot_plays)
        foot = QRectF(0, area.bottom() - scoreboard.FOOT, area.width(), scoreboard.FOOT)
        counter = words.frame_number(f"{snapshot.frame:,}", translate)
        scoreboard.draw_foot(painter, foot, left, counter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold a key down; others than ours go to Qt."""
        self._take_key(event, pressed=True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let a key go."""
        self._take_key(event, pressed=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let all keys go: their releases will go to another window."""
        self._pressed.clear()
        self._keyboard.keys = 0
        super().focusOutEvent(event)

    def _take_key(self, event: QKeyEvent, *, pressed: bool) -> None:
        key = event.key()
        if key not in KEYS:
            event.ignore()
            return
        if event.isAutoRepeat():
            return
        if pressed:
            self._pressed.add(key)
        else:
            self._pressed.discard(key)
        bits = 0
        for held in self._pressed:
            bits |= KEYS[Qt.Key(held)]
        self._keyboard.keys = bits

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the game."""
        self._board.stop = True
        event.accept()


class Play:
    """One game in its own thread, and the window's part in its end."""

    def __init__(self, options: Options) -> None:
        self.board = Board()
        self.keyboard = Keyboard()
        self.ending: Ending | None = None
        self._options = options
        self._emulator = Emulator(self._play, self._on_chat, self._on_dropped)
        self._thread = threading.Thread(target=self._run, name="game", daemon=True)

    def start(self) -> None:
        """Attach and play."""
        self._thread.start()

    def leave(self) -> None:
        """Leave the game; returns when it is over, or after a few seconds."""
        self.board.stop = True
        self._thread.join(_PATIENCE)
        if self._thread.is_alive():
            # It waits for a game or for a frame that does not come.
            self._emulator.leave()
            self._thread.join(_LAST_PATIENCE)

    def _run(self) -> None:
        ending = Ending(1, "The game has stopped because of an error in it.")
        try:
            players = self._options.offline
            ending = self._emulator.run() if players is None else self._alone(players)
        finally:
            self.ending = ending

    def _alone(self, players: int) -> Ending:
        options = self._options
        keep_garbage_collection_out()
        self._play(LocalExchange(players, options.seed, options.delay), Seat(1, players))
        return Ending(0, "")

    def _play(self, exchange: Exchange, seat: Seat) -> Outcome:
        options = self._options
        bot = Bot(seat.player, options.seed) if options.bot and seat.player else None
        hands = Hands(self.keyboard, bot)
        board = self.board
        board.hands = hands
        board.seat = seat
        watched = WatchedExchange(exchange, board)
        watch = board.watch
        if options.flip_bit is not None:
            watch = Flip(options.flip_bit, watch)
        return play(watched, seat, hands, Pacer(options.fps), options.frames, watch)

    def _on_chat(self, nick: str, text: str) -> None:
        self.board.tell(f"{nick}: {text}")

    def _on_dropped(self, nick: str, player: int) -> None:
        self.board.tell(words.left_the_game(nick, player, translate))


def speak(application: QCoreApplication, file: str) -> QTranslator | None:
    """Speak the language of a file of translations; English, and None, when it cannot be read."""
    translator = QTranslator(application)
    if not file or not translator.load(file):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def run(options: Options) -> Ending:
    """Show the window until it is closed or the game is over."""
    # The game thread must not wait for the painting one longer than this.
    sys.setswitchinterval(0.0005)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    speak(application, options.translation)
    game = Play(options)
    window = GameWindow(game.board, game.keyboard, options.title)
    if options.geometry is not None:
        left, top, width, height = options.geometry
        window.resize(width, height)
        # The place of the frame: at the top of a screen the title bar must be seen, too.
        window.move(left, top)
    timer = QTimer(window)
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick() -> None:
        if game.ending is None:
            window.refresh()
            return
        timer.stop()
        window.show_ending(game.ending.sentence)
        QTimer.singleShot(_ENDING_SHOWN_MS if game.ending.sentence else 0, window.close)

    timer.timeout.connect(tick)
    timer.start(round(1000 / max(30.0, window.screen().refreshRate())))
    collector = QTimer(window)
    # Automatic collection is off for the game's sake; the little that painting leaves goes here.
    collector.timeout.connect(lambda: gc.collect(0))
    collector.start(_COLLECT_MS)
    window.show()
    game.start()
    application.exec()
    game.leave()
    return game.ending or Ending(1, "The game did not end in time.")
