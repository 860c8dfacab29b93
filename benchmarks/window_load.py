"""A client process with a window: the engine plays, the window idles or works hard."""

import argparse
import random
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kaillera_client.advice.samples import PingSamples
from kaillera_client.engine.commands import CloseClient, LaunchPlan, OpenClient, TellClient
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.events import EngineEvent, GameFinished
from kaillera_client.gui.models.chat import ChatModel
from kaillera_client.gui.models.lobby_values import UserRow
from kaillera_client.gui.models.users import UserColumn, UserModel
from kaillera_client.gui.models.values import ChatKind, ChatLine
from kaillera_client.gui.theme import Appearance, theme_for
from kaillera_client.gui.views.chat_panel import ChatPanel
from kaillera_client.gui.views.ping_graph import PingGraph
from kaillera_client.gui.views.tables import RowTable
from kaillera_client.session.commands import CreateGame, StartGame

ROWS = 500
SORTS_PER_SECOND = 5
CHAT_LINES_PER_SECOND = 200
PLOTS_PER_SECOND = 30
SAMPLES = 600


class Window(QWidget):
    """The program's own user table, chat and graph, worked harder than any server would."""

    def __init__(self) -> None:
        super().__init__()
        theme = theme_for(Appearance.LIGHT)
        users = UserModel(self)
        for number in range(ROWS):
            ping = random.randrange(400)
            users.put(UserRow(number, f"Player {ping * number}", ping, "LAN", own=False))
        self._table = RowTable(users, "users", "Users")
        self._chat = ChatModel(self)
        self._said = 0
        self._samples = PingSamples()
        self._graph = PingGraph(theme, "Ping")
        layout = QVBoxLayout(self)
        for widget in (self._table, ChatPanel(self._chat, theme, "Chat"), self._graph):
            layout.addWidget(widget)
        self.resize(1000, 900)
        for _ in range(SAMPLES):
            self._samples.add(time.monotonic(), random.random() * 50)

    def work(self) -> None:
        """Begin to work hard."""
        for per_second, action in (
            (SORTS_PER_SECOND, self._sort),
            (CHAT_LINES_PER_SECOND, self._say),
            (PLOTS_PER_SECOND, self._draw),
        ):
            timer = QTimer(self)
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(action)
            timer.start(1000 // per_second)

    def _sort(self) -> None:
        by_name = self._table.horizontalHeader().sortIndicatorSection() == UserColumn.NAME
        self._table.sort_by(UserColumn.PING if by_name else UserColumn.NAME)

    def _say(self) -> None:
        self._said += 1
        text = f"line {self._said} of a busy lobby"
        self._chat.append(ChatLine("12:00", ChatKind.PERSON, "Somebody", text))

    def _draw(self) -> None:
        now = time.monotonic()
        self._samples.add(now, random.random() * 50)
        self._graph.show_samples(self._samples, now, "Ping")


class Finish(QObject):
    """Brings the end of the game to the window's thread."""

    happened = Signal()


def play(port: int, emulator: tuple[str, ...], finished: threading.Event, engine: Engine) -> None:
    """Create a game, start it, wait for its end."""
    plan = OpenClient(
        0, "127.0.0.1", port, b"bench", b"Benchmark 1.0", launch=LaunchPlan(emulator)
    )
    engine.execute(plan).result(20)
    engine.execute(TellClient(0, CreateGame(b"Benchmark"))).result(20)
    engine.execute(TellClient(0, StartGame())).result(20)
    finished.wait()
    engine.execute(CloseClient(0)).result(20)


def main() -> None:
    """Play one measured game in a window that idles or works."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--frames", type=int, required=True)
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--busy", action="store_true")
    options = parser.parse_args()
    application = QApplication([])
    window = Window()
    window.show()
    finish = Finish()
    finish.happened.connect(application.quit)
    finished = threading.Event()

    def on_event(event: EngineEvent) -> None:
        if isinstance(event, GameFinished):
            finished.set()

    engine = Engine(on_event)
    emulator = (
        *(sys.executable, "-m", "benchmarks.peers", "emulator"),
        *("--frames", str(options.frames), "--result", str(options.result)),
    )

    def run() -> None:
        try:
            play(options.port, emulator, finished, engine)
        finally:
            finish.happened.emit()

    threading.Thread(target=run, daemon=True).start()
    if options.busy:
        window.work()
    application.exec()
    engine.close()


if __name__ == "__main__":
    main()
