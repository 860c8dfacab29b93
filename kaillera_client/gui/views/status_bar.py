"""The status bar: server, phase, ping and emulator as readable text."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from kaillera_client.advice.quality import USUAL, Limits, Quality, quality_of
from kaillera_client.gui.models.values import StatusLine
from kaillera_client.gui.text import milliseconds
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.marks import draw_mark, quality_colour
from kaillera_client.gui.views.widgets import ElidedLabel, label, named

_MARK = 10


class Mark(QWidget):
    """A quality's shape; a grey disc while a connection has nothing to judge, an empty ring without a connection."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._quality: Quality | None = None
        self._connected = False
        self.setFixedSize(QSize(_MARK + 4, _MARK + 4))

    def show_quality(self, quality: Quality | None, *, connected: bool) -> None:
        """Show another shape."""
        if (quality, connected) != (self._quality, self._connected):
            self._quality, self._connected = quality, connected
            self.update()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        del event
        painter = QPainter(self)
        area = QRectF(2, 2, _MARK, _MARK)
        if self._quality is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.muted), 1.5))
            if self._connected:
                painter.setBrush(QColor(self._theme.muted))
            painter.drawEllipse(area)
        else:
            draw_mark(painter, area, self._quality, quality_colour(self._theme, self._quality))


class StatusBar(QStatusBar):
    """Renders a `StatusLine`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "status_bar", self.tr("Status"))
        self.setSizeGripEnabled(False)
        self._limits = USUAL
        self._mark = Mark(theme)
        self._server = ElidedLabel()
        self._phase = ElidedLabel()
        self._ping = ElidedLabel()
        self._emulator = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._hosting = ElidedLabel()
        self._roms = ElidedLabel()
        self._streaming = label(self.tr("Streamer mode"))
        font = self._streaming.font()
        font.setBold(True)
        self._streaming.setFont(font)
        self._streaming.setObjectName("status_streaming")
        self._streaming.setToolTip(self.tr("Addresses and private names are hidden"))
        self._streaming.hide()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(SPACE, 2, SPACE, 2)
        row.setSpacing(SPACE)
        row.addWidget(self._mark)
        for part in (self._server, self._phase, self._ping):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self._streaming, alignment=Qt.AlignmentFlag.AlignRight)
        for part in (self._hosting, self._emulator, self._roms):
            row.addWidget(part, alignment=Qt.AlignmentFlag.AlignRight)
        self.addWidget(holder, 1)
        for part, name in (
            (self._server, "status_server"),
            (self._phase, "status_phase"),
            (self._ping, "status_ping"),
            (self._emulator, "status_emulator"),
            (self._hosting, "status_hosting"),
            (self._roms, "status_roms"),
        ):
            part.setObjectName(name)
        self.show_line(StatusLine())

    def show_line(self, line: StatusLine) -> None:
        """Show the newest status; nothing is repainted when nothing changed."""
        quality = None
        if not line.connected:
            emulator = ""
            if line.emulator_title:
                emulator = self._emulator_text(line.emulator_title, line.emulator)
            self._put(self.tr("Not connected"), "", "", emulator)
        else:
            server = self.tr("Connected: {server}").format(server=line.server)
            ping = self.tr("measuring the ping…")
            if line.ping_ms is not None:
                quality = quality_of(line.ping_ms, self._limits)
                ping = self._ping_text(line.ping_ms, quality)
                if line.jitter_ms is not None:
                    text = self.tr("jitter {ms} ms").format(ms=milliseconds(line.jitter_ms))
                    ping = f"{ping} · {text}"
                if line.frames is not None:
                    ping = f"{ping} · {self._frames_text(line.frames)}"
            if line.round_trip_ms is not None:
                text = self.tr("round trip {ms} ms in the game")
                ping = text.format(ms=milliseconds(line.round_trip_ms))
            title = line.emulator_title or self.tr("Demo game")
            emulator = self._emulator_text(title, line.emulator)
            self._put(server, f"· {line.phase}", f"· {ping}", emulator)
        self._mark.show_quality(quality, connected=line.connected)
        _set(self._hosting, f"{line.hosting}  ·" if line.hosting else "")

    def _emulator_text(self, title: str, state: str) -> str:
        return self.tr("{emulator}: {state}").format(emulator=title, state=state)

    def show_streaming(self, streaming: bool) -> None:
        """Say that private texts are covered, or nothing."""
        self._streaming.setVisible(streaming)

    def show_roms(self, number: int) -> None:
        """Show how many games the library has; nothing while it has none."""
        text = self.tr("ROMs {n}").format(n=QLocale().toString(number)) if number else ""
        _set(self._roms, text)
        self._roms.setVisible(bool(number))

    def _ping_text(self, ping_ms: float, quality: Quality) -> str:
        match quality:
            case Quality.GOOD:
                text = self.tr("{ping} ms good")
            case Quality.FAIR:
                text = self.tr("{ping} ms fair")
            case Quality.POOR:
                text = self.tr("{ping} ms poor")
        return text.format(ping=milliseconds(ping_ms))

    def _frames_text(self, frames: int) -> str:
        return self.tr("1 frame") if frames == 1 else self.tr("{n} frames").format(n=frames)

    def judge_by(self, limits: Limits) -> None:
        """Take other limits for what is called good and fair."""
        self._limits = limits

    def _put(self, server: str, phase: str, ping: str, emulator: str) -> None:
        _set(self._server, server)
        _set(self._phase, phase)
        _set(self._ping, ping)
        _set(self._emulator, emulator)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._mark.paint_with(theme)


def _set(part: QLabel, text: str) -> None:
    if part.text() != text:
        part.setText(text)
