"""The strip under the server list: what is known of the selected server, and the button that connects."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kaillera_client.gui.models.server_values import ServerDetails
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.server_delegates import draw_curve
from kaillera_client.gui.views.widgets import ElidedLabel, Role, button, named

MEASURED_POINTS = 60
"""Newest measurements that the larger curve shows."""

_NOTHING = ServerDetails()


class MeasuredCurve(QWidget):
    """The measurement of one server that runs or has just ended; the text beside it has its numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("servers_curve")
        self._theme = theme
        self._points: tuple[float | None, ...] = ()
        self.setFixedSize(QSize(184, 36))
        self.setAccessibleName(self.tr("Measurements as a curve"))
        self.hide()

    def show_points(self, points: tuple[float | None, ...]) -> None:
        """Show other measurements; none hides the curve."""
        if points != self._points:
            self._points = points
            self.setVisible(bool(points))
            self.update()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the curve."""
        del event
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        colours = QColor(self._theme.accent), QColor(self._theme.poor)
        draw_curve(painter, area, self._points[-MEASURED_POINTS:], colours, MEASURED_POINTS)


class ServerStrip(QFrame):
    """Two lines about a server, and Connect.

    Signals:
        connect_wanted: the button was pressed.
    """

    connect_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "server_details", self.tr("Selected server"))
        self.setProperty("card", True)
        self._about = ElidedLabel()
        self._about.setObjectName("server_about")
        self._line = ElidedLabel(Role.MUTED)
        self._line.setObjectName("server_line")
        self._curve = MeasuredCurve(theme)
        self.connect_button = button(
            self.tr("Connect"),
            "btn_connect",
            self.tr("Log in to this server (Enter)"),
            primary=True,
        )
        self.connect_button.clicked.connect(self.connect_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._about)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE + 4, SPACE)
        row.setSpacing(2 * SPACE)
        row.addLayout(words, 1)
        row.addWidget(self._curve)
        row.addWidget(self.connect_button)
        self.show_details(_NOTHING)

    def show_details(self, details: ServerDetails) -> None:
        """Show another server, or what is new about this one."""
        self._about.setText(details.about or self.tr("No server selected."))
        self._line.setText(details.line)
        self._curve.show_points(details.curve)
        self.connect_button.setEnabled(details.connectable)
        self.connect_button.setText(self.tr("Join") if details.joins else self.tr("Connect"))

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._curve.paint_with(theme)
