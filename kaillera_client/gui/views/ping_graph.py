"""A line's last minute as a graph with its twin, a table; pyqtgraph is loaded with the first one that is shown."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kaillera_client.advice.delay import ConnectionType
from kaillera_client.advice.samples import PingSamples, Summary
from kaillera_client.gui.models.line_seconds import (
    SECONDS,
    LineSecondsModel,
    seconds_of,
)
from kaillera_client.gui.text import milliseconds
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.ping_plot import PingPlot, load_plot
from kaillera_client.gui.views.ping_table import PingTable
from kaillera_client.gui.views.widgets import ElidedLabel, Role, button, label, named

_DRAWN_EVERY_S = 0.25
_DRAWN_CALMLY_EVERY_S = 1.0
_LISTED_EVERY_S = 1.0
_SPOKEN_EVERY_S = 5.0


class _Face(Enum):
    """What is shown in the graph's place."""

    NOTHING = auto()
    PLOT = auto()
    TABLE = auto()


_RING = 3
"""Room for the ring of the focus around the graph."""


class PingGraph(QWidget):
    """Draws the samples that it is given; asks for nothing by itself. Left and Right move a cursor over it."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        named(self, "ping_graph", title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Or the style sheet's ring of the focus is not drawn.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._plot: PingPlot | None = None
        self._borders: ConnectionType | None = ConnectionType.LAN
        self._model = LineSecondsModel(self)
        self._cursor: int | None = None
        self._words = ""
        self._drawn_at = self._listed_at = self._spoken_at = float("-inf")
        self._calm = False
        self._heading = ElidedLabel(Role.HEADING)
        self._heading.setText(title)
        self._summary = ElidedLabel(Role.CAPTION)
        self._summary.setObjectName("ping_summary")
        self._empty = label(self.tr("Measuring…"), Role.MUTED)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table = PingTable(self._model)
        self.table_button = button(
            self.tr("Table"), "btn_ping_table", self.tr("Show the same values as a table")
        )
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._arrange()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self._heading, 1)
        top.addWidget(self.table_button)
        # A widget, for a layout of pages without a parent would show each as a window of its own.
        self._faces = QStackedWidget()
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(0, 0, 0, 0)
        plot = QWidget()
        plot.setLayout(self._holder)
        self._pages = {_Face.NOTHING: self._empty, _Face.PLOT: plot, _Face.TABLE: self.table}
        for page in self._pages.values():
            self._faces.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_RING, _RING, _RING, _RING)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(self._faces, 1)
        layout.addWidget(self._summary)

    def showEvent(self, event: QShowEvent) -> None:
        """Load the plotting library now, not at the program's start."""
        super().showEvent(event)
        if self._plot is None:
            self._plot = load_plot(self._theme)
            self._plot.cursor_moved.connect(self._pointed)
            self._holder.addWidget(self._plot)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        if self._plot is not None:
            self._plot.paint_with(theme)

    def reduce_motion(self, calm: bool) -> None:
        """Redraw once a second instead of four times."""
        self._calm = calm

    def show_borders(self, connection_type: ConnectionType | None) -> None:
        """Mark the pings at which another delay begins with a connection type; None for a line without such borders."""
        self._borders = connection_type

    # --- the values ------------------------------------------------------------------------------

    def show_samples(self, samples: PingSamples, now: float, title: str) -> None:
        """Show the window that ends at `now` (seconds, the clock of the samples)."""
        if self._plot is None or not self.isVisible():
            return
        if self._heading.text() != title:
            self._heading.setText(title)
            self.setAccessibleName(title)
            self._drawn_at = float("-inf")
        pause = _DRAWN_CALMLY_EVERY_S if self._calm else _DRAWN_EVERY_S
        if now - self._drawn_at < pause:
            return
        self._drawn_at = now
        summary = samples.summary(now)
        self._show_face(summary)
        if summary is None:
            self._summary.setText("")
            return
        seconds = seconds_of(samples, now)
        if now - self._listed_at >= _LISTED_EVERY_S:
            self._listed_at = now
            self._model.show_seconds(seconds)
        if not self.table_button.isChecked():
            self._plot.show_seconds(seconds, summary, self._borders)
        self._describe(summary, now)

    def _show_face(self, summary: Summary | None) -> None:
        face = _Face.PLOT
        if self.table_button.isChecked():
            face = _Face.TABLE
        elif summary is None:
            face = _Face.NOTHING
        if self._faces.currentWidget() is not self._pages[face]:
            self._faces.setCurrentWidget(self._pages[face])

    def _turn(self, table: bool) -> None:
        self._drawn_at = self._listed_at = float("-inf")
        self._faces.setCurrentWidget(self._pages[_Face.TABLE if table else _Face.PLOT])

    def _describe(self, summary: Summary, now: float) -> None:
        self._words = self.tr("median {median} ms · jitter {jitter} ms · loss {loss} %").format(
            median=milliseconds(summary.median_ms),
            jitter=milliseconds(summary.jitter_ms),
            loss=round(summary.loss_percent),
        )
        self._show_words()
        if now - self._spoken_at >= _SPOKEN_EVERY_S:
            self._spoken_at = now
            self.setAccessibleDescription(self._spoken(summary))

    def _spoken(self, summary: Summary) -> str:
        words = self.tr(
            "Connection, last 60 seconds: median {median} milliseconds, jitter {jitter}, "
            "loss {loss} percent, {steady}."
        )
        return words.format(
            median=round(summary.median_ms),
            jitter=round(summary.jitter_ms),
            loss=round(summary.loss_percent),
            steady=self.tr("steady") if summary.steady else self.tr("not steady"),
        )

    # --- the cursor ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left goes into the past, Right comes back; Home and End go to the ends, Escape puts the cursor away."""
        place = {
            Qt.Key.Key_Left: 0 if self._cursor is None else self._cursor + 1,
            Qt.Key.Key_Right: 0 if self._cursor is None else self._cursor - 1,
            Qt.Key.Key_Home: SECONDS - 1,
            Qt.Key.Key_End: 0,
        }.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
            return
        self._put_cursor(min(max(place, 0), SECONDS - 1))
        text = self.cursor_text
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _pointed(self, ago: int) -> None:
        self._put_cursor(None if ago < 0 else ago)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone, and its cursor with it."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._put_cursor(None)

    def put_cursor_away(self) -> bool:
        """Hide the cursor; False when there was none."""
        shown = self._cursor is not None
        self._put_cursor(None)
        return shown

    def _put_cursor(self, ago: int | None) -> None:
        self._cursor = ago
        if self._plot is not None:
            self._plot.show_cursor(ago)
        self._show_words()

    @property
    def cursor_text(self) -> str:
        """What the cursor says, such as "12 s ago: 47 ms"; empty without a cursor."""
        if self._cursor is None:
            return ""
        return self._model.sentence(self._model.second(self._cursor))

    def _show_words(self) -> None:
        text = self.cursor_text or self._words
        if self._summary.text() != text:
            self._summary.setText(text)
