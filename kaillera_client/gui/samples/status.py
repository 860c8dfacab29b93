"""The status bar as it is on the server of the samples."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.values import StatusLine
from kaillera_client.gui.views.main_window import MainWindow

translate = QCoreApplication.translate


def on_server(window: MainWindow, phase: str, emulator: str = "") -> None:
    """Show that we are connected; `phase` says what we do there, `emulator` what the demo game does if it is open."""
    window.bar.show_line(
        StatusLine(
            connected=True,
            server="Retro House",
            phase=phase,
            ping_ms=43.0,
            jitter_ms=3.0,
            frames=3,
            emulator=emulator or translate("status", "closed, opens with a game"),
        )
    )
