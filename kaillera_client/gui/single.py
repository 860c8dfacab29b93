"""One window for each profile: a second start hands its link over to the first and ends.

The channel is a local socket of this user whose name comes from the profile's folder. What arrives there is text of a
stranger: one short line, read to its limit and no further, and followed only after asking.
"""

import getpass
import hashlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 5000
_MOST_BYTES = 8192
_HELLO = b"kaillera-client 1 "
_TAKEN = b"taken\n"


def channel_name(folder: Path) -> str:
    """Return the channel of a user's profile; the folder's name itself stays private."""
    key = f"{_user()}\n{folder.absolute()}".encode("utf-8", "replace")
    return f"kaillera-client-{hashlib.sha256(key).hexdigest()[:24]}"


def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        number = ""
        if sys.platform != "win32":
            # Nobody gave this user a name, as in containers.
            number = str(os.getuid())
        return number


def hand_over(name: str, link: str) -> bool:
    """Give a link, or "" to be shown, to the window that runs already; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    message = _HELLO + link.replace("\n", " ").encode("utf-8", "replace")[: _MOST_BYTES // 2]
    socket.write(message + b"\n")
    socket.flush()
    taken = socket.waitForReadyRead(_WAIT_MS) and bytes(socket.readAll().data()).startswith(_TAKEN)
    socket.disconnectFromServer()
    return bool(taken)


class FirstWindow(QObject):
    """Listens for later starts.

    Signals:
        called: somebody started the program again, with a link or "".
    """

    called = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._buffers: dict[QLocalSocket, bytes] = {}
        self._early: list[str] | None = []
        self._leaves = False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(name):
            # Left behind by a crash: nobody answered on it, or this process would have ended.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listens(self) -> bool:
        """False where the system has no such channel; then every start has a window of its own."""
        return self._server.isListening()

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._buffers[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(lambda socket=socket: self._gone(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket not in self._buffers or self._leaves:
            return
        buffer = self._buffers[socket] + bytes(socket.read(_MOST_BYTES + 1).data())
        self._buffers[socket] = buffer
        line, end, _ = buffer.partition(b"\n")
        if end and line.startswith(_HELLO):
            socket.write(_TAKEN)
            socket.flush()
            self._buffers[socket] = b""
            link = line.removeprefix(_HELLO).decode("utf-8", "replace").strip()
            if self._early is not None:
                self._early.append(link)
            self.called.emit(link)
        if end or len(buffer) > _MOST_BYTES:
            socket.disconnectFromServer()

    def _gone(self, socket: QLocalSocket) -> None:
        if self._buffers.pop(socket, None) is not None:
            socket.deleteLater()

    def early_calls(self) -> tuple[str, ...]:
        """Return what was called before now, once: the window may not have been ready to hear it."""
        early, self._early = self._early or [], None
        return tuple(early)

    def leave(self) -> None:
        """Take no call any more: the window is closed, and behind it the goodbye to the server goes on.

        Whoever calls waits until this process has ended, for a moment at most, and then opens a window.
        """
        self._leaves = True

    def close(self) -> None:
        """Listen no more, and let those go that wait for an answer."""
        self._server.close()
        for socket in list(self._buffers):
            socket.disconnectFromServer()
