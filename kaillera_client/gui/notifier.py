"""The desktop's ways to call somebody: a sound, the task bar, a message of the system."""

import shutil
import sys
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from kaillera_client.gui.icons import application_icon
from kaillera_client.gui.resources import resource_folder
from kaillera_client.gui.views.main_window import MainWindow

_SOUND: Final = "notice.wav"
_PAUSE_MS: Final = 2000
"""Two notices at once make one sound."""

_KILLED_WITHIN_MS: Final = 500

_PLAYERS: Final = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
"""Programs that play a sound file, on desktops where Qt's own part for it is not worth its size."""


class Notifier(Protocol):
    """What controllers call somebody with; each returns at once."""

    def play_sound(self) -> None:
        """Make a short sound."""
        ...

    def flash(self) -> None:
        """Let the task bar show that something happened."""
        ...

    def show_message(self, title: str, text: str) -> None:
        """Show a message of the system, where it has them; plain text."""
        ...

    def close(self) -> None:
        """Leave nothing behind."""
        ...


class DesktopNotifier(QObject):
    """Uses what this desktop has; what it has not is left out without a word."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def play_sound(self) -> None:
        """Make a short sound, at most one in two seconds."""
        if not self._pause.isActive() and not wants_silence():
            self._pause.start()
            self._play()

    def flash(self) -> None:
        """Let the task bar show it, until the window is looked at."""
        self._window.call_for_attention()

    def show_message(self, title: str, text: str) -> None:
        """Show a message of the system beside an icon that is there for it; the desktop knows Do not disturb."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(application_icon(), self)
            self._tray.setToolTip(QGuiApplication.applicationDisplayName())
            self._tray.activated.connect(lambda _reason: self._window.come_to_front())
            self._tray.messageClicked.connect(self._window.come_to_front)
            self._tray.show()
        self._tray.showMessage(title, as_plain(text), application_icon())

    def close(self) -> None:
        """Take the icon out of the tray, and end a sound that is still played."""
        if self._tray is not None:
            self._tray.hide()
        for player in self.findChildren(QProcess):
            player.kill()
            player.waitForFinished(_KILLED_WITHIN_MS)

    def _play(self) -> None:
        file = resource_folder("sounds") / _SOUND
        if not file.is_file() or not play_file(file, self):
            QApplication.beep()


if sys.platform == "win32":
    import ctypes
    import winsound

    _ACCEPTS_NOTICES = 5

    def as_plain(text: str) -> str:
        """Return what Windows shows as this text; it knows no markup. Not run."""
        return text

    def wants_silence() -> bool:
        """Ask Windows whether the user gives a talk, plays on the full screen or wants quiet hours. Not run."""
        state = ctypes.c_int(_ACCEPTS_NOTICES)
        answered = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state)) == 0
        return answered and state.value != _ACCEPTS_NOTICES

    def play_file(file: Path, parent: QObject) -> bool:
        """Begin to play a sound file; False when that is not possible. Not run."""
        del parent
        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(file), flags)
        except RuntimeError:
            return False
        return True

else:

    def as_plain(text: str) -> str:
        """Return what desktops show as this text: many take a message for markup, which could load a picture."""
        return text.replace("<", "\u2039").replace(">", "\u203a")

    def wants_silence() -> bool:
        """No desktop here tells it to programs in one way; their own messages follow it."""
        return False

    def play_file(file: Path, parent: QObject) -> bool:
        """Begin to play a sound file with the desktop's player; False when there is none."""
        for name, *options in _PLAYERS:
            program = shutil.which(name)
            if program is not None:
                process = QProcess(parent)
                process.finished.connect(process.deleteLater)
                process.errorOccurred.connect(process.deleteLater)
                process.start(program, [*options, str(file)])
                return True
        return False
