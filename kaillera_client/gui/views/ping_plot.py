"""The drawing of a line's last minute: median, band, losses, and the pings at which another delay begins."""

import math
from importlib import import_module
from types import ModuleType
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kaillera_client.advice.delay import ConnectionType, PingRange, ping_ranges
from kaillera_client.advice.samples import WINDOW_S, Summary
from kaillera_client.gui.models.line_seconds import SECONDS, LineSecond
from kaillera_client.gui.theme import SPACE, Theme

_LEAST_SPAN_MS = 20.0
_STEPS = (20.0, 40.0, 60.0, 80.0, 100.0, 150.0, 200.0, 300.0, 400.0, 600.0, 1000.0, 2000.0)
_BAND_OPACITY = 0.25
_LINE_WIDTH = 2
_MOST_BORDERS = 7
_BESIDE_LABEL = 14
_LEAST_WIDTH, _LEAST_HEIGHT = 200, 120


def axis_top(highest_ms: float) -> float:
    """Return the upper end of the axis: steps, so that it does not move with every sample."""
    return next((step for step in _STEPS if highest_ms * 1.15 <= step), highest_ms * 1.2)


def borders_below(top_ms: float, connection_type: ConnectionType) -> tuple[PingRange, ...]:
    """Return the delays whose upper border is on an axis that ends at `top_ms`; every n-th when there are many."""
    found = tuple(one for one in ping_ranges(top_ms, connection_type) if 0 < one.high_ms <= top_ms)
    step = -(-len(found) // _MOST_BORDERS)
    return found[::step] if step > 1 else found


def load_plot(theme: Theme) -> "PingPlot":
    """Return a plot; the first one loads the library, half a second that a page without a graph should not cost."""
    return PingPlot(import_module("pyqtgraph"), theme)


class PingPlot(QWidget):
    """Draws seconds.

    Signals:
        cursor_moved: the pointer is over the second that is so long ago, -1 when over none.
    """

    cursor_moved = Signal(int)

    def __init__(self, pyqtgraph: ModuleType, theme: Theme) -> None:
        super().__init__()
        self._pg = pyqtgraph
        self._theme = theme
        self._top = 0.0
        self._shown_borders: tuple[PingRange, ...] = ()
        self._lines: list[Any] = []
        self._plot: Any = self._pg.PlotWidget()
        self._set_up_plot()
        self._make_items()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self.paint_with(theme)

    def _set_up_plot(self) -> None:
        plot = self._plot
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setAntialiasing(True)
        plot.setXRange(-WINDOW_S, 0.0, padding=0.0)
        plot.setYRange(0.0, _LEAST_SPAN_MS, padding=0.0)
        plot.getAxis("bottom").setTicks(
            [[(at, self.tr("{seconds} s").format(seconds=at)) for at in (-45, -30, -15)]]
        )
        plot.getAxis("left").setWidth(34)
        plot.getAxis("left").setStyle(maxTickLevel=0)
        plot.showAxis("right")
        # A label that does not fit is left out as a whole.
        widest = self.fontMetrics().horizontalAdvance(self._frames(88))
        plot.getAxis("right").setWidth(widest + _BESIDE_LABEL)
        plot.getPlotItem().layout.setContentsMargins(0, SPACE, 0, 0)
        plot.scene().sigMouseMoved.connect(self._moved)
        plot.getPlotItem().vb.sigResized.connect(self._label_borders)

    def _make_items(self) -> None:
        pg = self._pg
        self._low = pg.PlotCurveItem([], [], pen=None)
        self._high = pg.PlotCurveItem([], [], pen=None)
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._median = pg.PlotCurveItem([], [], connect="finite")
        self._losses = pg.ScatterPlotItem(symbol="x", size=10)
        self._cursor = pg.InfiniteLine(0.0, angle=90, movable=False)
        self._cursor.hide()
        for item in (self._low, self._high, self._band, self._median, self._losses, self._cursor):
            self._plot.addItem(item)

    def sizeHint(self) -> QSize:
        """Ask for little: the graph takes what is left."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    # --- values ----------------------------------------------------------------------------------

    def show_seconds(
        self,
        seconds: tuple[LineSecond, ...],
        summary: Summary,
        borders: ConnectionType | None,
    ) -> None:
        """Draw seconds, the newest first; with the borders of a connection type's delays, None for none."""
        answered = [second for second in reversed(seconds) if second.median_ms is not None]
        times = [_time(second) for second in answered]
        lows = [second.low_ms or 0.0 for second in answered]
        highs = [second.high_ms or 0.0 for second in answered]
        self._median.setData(times, [second.median_ms or 0.0 for second in answered])
        self._low.setData(times, lows)
        self._high.setData(times, highs)
        top = axis_top(max(_LEAST_SPAN_MS * 0.8, summary.p95_ms, *highs))
        lost = [second for second in seconds if second.losses]
        self._losses.setData([_time(second) for second in lost], [top * 0.04] * len(lost))
        if top != self._top:
            self._top = top
            self._plot.setYRange(0.0, top, padding=0.0)
        self._show_borders(() if borders is None else borders_below(top, borders))

    def _show_borders(self, borders: tuple[PingRange, ...]) -> None:
        if borders == self._shown_borders:
            return
        self._shown_borders = borders
        for line in self._lines:
            self._plot.removeItem(line)
        pen = self._border_pen()
        self._lines = [
            self._pg.InfiniteLine(border.high_ms, angle=0, movable=False, pen=pen)
            for border in borders
        ]
        for line in self._lines:
            line.setZValue(-10)
            self._plot.addItem(line)
        self._label_borders()

    def _label_borders(self) -> None:
        """Write the borders' frames beside them, every n-th in a low graph: labels must not overlap."""
        borders = self._shown_borders
        height = self._plot.getPlotItem().vb.height()
        every = 1
        if len(borders) > 1 and height > 0:
            apart = height * (borders[1].high_ms - borders[0].high_ms) / self._top
            every = max(1, math.ceil(self.fontMetrics().height() / apart))
        ticks = [(border.high_ms, self._frames(border.frames)) for border in borders[::every]]
        self._plot.getAxis("right").setTicks([ticks])

    def _frames(self, frames: int) -> str:
        if frames == 1:
            return self.tr("1 frame")
        return self.tr("{frames} frames").format(frames=frames)

    # --- the cursor ------------------------------------------------------------------------------

    def show_cursor(self, ago: int | None) -> None:
        """Mark the second that is so long ago, None for none."""
        self._cursor.setVisible(ago is not None)
        if ago is not None:
            self._cursor.setValue(-ago - 0.5)

    def _moved(self, place: QPointF) -> None:
        view = self._plot.getViewBox()
        if not view.sceneBoundingRect().contains(place):
            self.cursor_moved.emit(-1)
            return
        ago = int(-view.mapSceneToView(place).x())
        self.cursor_moved.emit(min(max(ago, 0), SECONDS - 1))

    # --- looks -----------------------------------------------------------------------------------

    def _border_pen(self) -> object:
        colour = QColor(self._theme.muted)
        colour.setAlphaF(0.55)
        return self._pg.mkPen(colour, width=1, style=Qt.PenStyle.DotLine)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        self._plot.setBackground(QColor(theme.surface))
        for name in ("left", "bottom", "right"):
            axis = self._plot.getAxis(name)
            axis.setPen(QColor(theme.border))
            axis.setTextPen(QColor(theme.muted))
        self._median.setPen(self._pg.mkPen(theme.players[0], width=_LINE_WIDTH))
        band = QColor(theme.players[0])
        band.setAlphaF(_BAND_OPACITY)
        self._band.setBrush(self._pg.mkBrush(band))
        self._losses.setPen(self._pg.mkPen(theme.poor, width=2))
        self._losses.setBrush(self._pg.mkBrush(theme.poor))
        self._cursor.setPen(self._pg.mkPen(theme.text, width=1, style=Qt.PenStyle.DashLine))
        for line in self._lines:
            line.setPen(self._border_pen())


def _time(second: LineSecond) -> float:
    return -second.ago_s - 0.5
