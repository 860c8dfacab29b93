"""The round trips of the last minute as a graph; pyqtgraph is loaded with the first one."""

from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kaillera_client.advice.samples import WINDOW_S, PingSamples, Summary
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.numbers import milliseconds
from kaillera_client.gui.views.widgets import Role, label, named

_LEAST_SPAN_MS = 20.0
_STEPS = (20.0, 40.0, 60.0, 80.0, 100.0, 150.0, 200.0, 300.0, 400.0, 600.0, 1000.0, 2000.0)
_SPOKEN_EVERY_S = 5.0


def axis_top(highest_ms: float) -> float:
    """Return the upper end of the axis: steps, so that it does not move with every sample."""
    return next((step for step in _STEPS if highest_ms * 1.15 <= step), highest_ms * 1.2)


class PingGraph(QWidget):
    """Draws the samples that it is given; asks for nothing by itself."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        named(self, "ping_graph", title)
        self._theme = theme
        self._plot: Any = None
        self._curve: Any = None
        self._band: Any = None
        self._median: Any = None
        self._losses: Any = None
        self._spoken_at = float("-inf")
        self._heading = label(title, Role.HEADING)
        self._summary = label("", Role.CAPTION, wrap=True)
        self._summary.setObjectName("ping_summary")
        self._empty = label(self.tr("Measuring…"), Role.MUTED)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box = QVBoxLayout()
        self._box.addWidget(self._empty, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._arrange()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self._heading)
        layout.addWidget(self._summary)
        layout.addLayout(self._box, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Load the plotting library now, not at the program's start."""
        super().showEvent(event)
        if self._plot is None:
            self._create_plot()

    def _create_plot(self) -> None:
        # Half a second of import that a start page without a graph should not cost.
        pyqtgraph = import_module("pyqtgraph")
        plot = pyqtgraph.PlotWidget()
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setAntialiasing(True)
        plot.setXRange(-WINDOW_S, 0.0, padding=0.0)
        plot.setYRange(0.0, _LEAST_SPAN_MS, padding=0.0)
        plot.getAxis("bottom").setTicks(
            [[(-60, ""), (-45, "-45 s"), (-30, "-30 s"), (-15, "-15 s"), (0, "")]]
        )
        plot.getAxis("left").setWidth(38)
        plot.getAxis("left").setStyle(maxTickLevel=0)
        plot.showGrid(y=True, alpha=0.25)
        self._band = pyqtgraph.LinearRegionItem(
            (0.0, 0.0), orientation="horizontal", movable=False
        )
        for line in self._band.lines:
            line.setPen(None)
        self._median = pyqtgraph.InfiniteLine(0.0, angle=0, movable=False)
        self._curve = plot.plot([], [])
        self._losses = plot.plot([], [], pen=None, symbol="x", symbolSize=9)
        plot.addItem(self._band)
        plot.addItem(self._median)
        for item in (self._band, self._median):
            item.hide()
        self._pen = pyqtgraph.mkPen
        self._plot = plot
        plot.hide()
        self._box.addWidget(plot, 1)
        self.paint_with(self._theme)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        if self._plot is None:
            return
        self._plot.setBackground(QColor(theme.surface))
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setPen(QColor(theme.control_border))
            axis.setTextPen(QColor(theme.muted))
        self._curve.setPen(self._pen(theme.accent, width=1.6))
        self._median.setPen(self._pen(theme.text, width=1.4, style=Qt.PenStyle.DashLine))
        band = QColor(theme.accent)
        band.setAlphaF(0.16)
        self._band.setBrush(band)
        self._losses.setSymbolPen(self._pen(theme.poor, width=2))

    def show_samples(self, samples: PingSamples, now: float, title: str) -> None:
        """Draw the window that ends at `now` (seconds, the clock of the samples)."""
        if self._plot is None or not self.isVisible():
            return
        if self._heading.text() != title:
            self._heading.setText(title)
            self.setAccessibleName(title)
        summary = samples.summary(now)
        self._empty.setVisible(summary is None)
        self._plot.setVisible(summary is not None)
        if summary is None:
            self._summary.clear()
            return
        ages, pings = samples.points(now)
        self._curve.setData(ages, pings)
        losses = samples.losses(now)
        top = axis_top(max(_LEAST_SPAN_MS * 0.8, *pings))
        self._plot.setYRange(0.0, top, padding=0.0)
        self._losses.setData(losses, [top * 0.05] * len(losses))
        self._band.setRegion((summary.p5_ms, summary.p95_ms))
        self._median.setValue(summary.median_ms)
        for item in (self._band, self._median):
            item.show()
        self._describe(summary, now)

    def _describe(self, summary: Summary, now: float) -> None:
        words = self.tr("Last 60 s: median {median} ms, mostly {low} to {high} ms").format(
            median=milliseconds(summary.median_ms),
            low=milliseconds(summary.p5_ms),
            high=milliseconds(summary.p95_ms),
        )
        if summary.losses:
            words += self.tr(", {lost} lost").format(lost=summary.losses)
        self._summary.setText(words)
        if now - self._spoken_at >= _SPOKEN_EVERY_S:
            self._spoken_at = now
            self.setAccessibleDescription(words)
