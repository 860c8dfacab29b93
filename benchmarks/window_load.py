"""A client process with a window: the engine plays, the window idles or works hard."""

import argparse
import random
import sys
import threading
from pathlib import Path

import pyqtgraph
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.engine.commands import CloseClient, OpenClient, TellClient
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.events import EngineEvent, GameFinished
from kaillera_client.session.commands import CreateGame, StartGame

ROWS = 500
SORTS_PER_SECOND = 5
CHAT_LINES_PER_SECOND = 200
PLOTS_PER_SECOND = 30
LINES_KEPT = 5000


class Table(QAbstractTableModel):
    """Rows of a server list that is sorted again and again."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = [(f"Server {index}", random.randrange(400)) for index in range(ROWS)]

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self._rows[index.row()][index.column()])
        return None

    def shuffle_and_sort(self) -> None:
        """Give every row a new ping and sort by it."""
        self.layoutAboutToBeChanged.emit()
        self._rows = sorted(
            ((name, random.randrange(400)) for name, _ in self._rows), key=lambda row: row[1]
        )
        self.layoutChanged.emit()


class Window(QWidget):
    """A table, a chat and a plot."""

    def __init__(self) -> None:
        super().__init__()
        self._model = Table()
        table = QTableView()
        table.setModel(self._model)
        self._chat = QListWidget()
        self._plot = pyqtgraph.PlotWidget()
        self._curve = self._plot.plot()
        self._points = [0.0] * 600
        layout = QVBoxLayout(self)
        for widget in (table, self._chat, self._plot):
            layout.addWidget(widget)
        self.resize(1000, 800)

    def work(self) -> None:
        """Begin to work hard."""
        for per_second, action in (
            (SORTS_PER_SECOND, self._model.shuffle_and_sort),
            (CHAT_LINES_PER_SECOND, self._say),
            (PLOTS_PER_SECOND, self._draw),
        ):
            timer = QTimer(self)
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(action)
            timer.start(1000 // per_second)

    def _say(self) -> None:
        self._chat.addItem(f"Somebody: line {self._chat.count()} of a busy lobby")
        if self._chat.count() > LINES_KEPT:
            self._chat.takeItem(0)
        self._chat.scrollToBottom()

    def _draw(self) -> None:
        self._points = [*self._points[1:], random.random()]
        self._curve.setData(self._points)


class Finish(QObject):
    """Brings the end of the game to the window's thread."""

    happened = Signal()


def play(port: int, emulator: tuple[str, ...], finished: threading.Event, engine: Engine) -> None:
    """Create a game, start it, wait for its end."""
    plan = OpenClient(0, "127.0.0.1", port, b"bench", b"Benchmark 1.0", launch=emulator)
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
