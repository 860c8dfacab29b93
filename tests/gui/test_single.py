"""The channel between two starts of the program."""

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from kaillera_client.gui import loop
from kaillera_client.gui.single import FirstWindow, channel_name, hand_over


@pytest.fixture
def first(application: QApplication, tmp_path: Path) -> Iterator[FirstWindow]:
    window = FirstWindow(channel_name(tmp_path))
    yield window
    window.close()


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(3000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen in time")


def run(application: QApplication, work: Coroutine[object, object, None]) -> None:
    loop.run(application, work)


def test_profiles_have_channels_of_their_own(tmp_path: Path) -> None:
    assert channel_name(tmp_path) != channel_name(tmp_path / "other")
    assert str(tmp_path) not in channel_name(tmp_path)


def test_a_user_without_a_name_has_a_channel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = channel_name(tmp_path)

    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 54321")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert channel_name(tmp_path) != named


def test_nobody_there_means_this_is_the_first(application: QApplication, tmp_path: Path) -> None:
    assert not hand_over(channel_name(tmp_path / "nobody"), "kaillera://x")


def test_what_a_crash_left_behind_is_replaced(application: QApplication, tmp_path: Path) -> None:
    name = channel_name(tmp_path)
    if sys.platform != "win32":
        left = QLocalServer()
        assert left.listen(name)
        path = Path(left.fullServerName())
        left.close()
        path.touch()
    window = FirstWindow(name)
    assert window.listens
    window.close()


@pytest.mark.parametrize("noise", [b"x" * 20_000, b"hello\n", b"\xff\xfe\n", b"\n"])
def test_noise_on_the_channel_is_nobody_s_call(
    first: FirstWindow, application: QApplication, tmp_path: Path, noise: bytes
) -> None:
    calls: list[str] = []
    first.called.connect(calls.append)

    async def work() -> None:
        socket = QLocalSocket()
        socket.connectToServer(channel_name(tmp_path))
        await until(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
        socket.write(noise)
        await until(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)

    run(application, work())
    assert calls == []


def test_a_call_carries_its_link(
    first: FirstWindow, application: QApplication, tmp_path: Path
) -> None:
    calls: list[str] = []
    first.called.connect(calls.append)

    async def work() -> None:
        socket = QLocalSocket()
        socket.connectToServer(channel_name(tmp_path))
        await until(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
        socket.write(b"kaillera-client 1 kaillera://retro.example\n")
        await until(lambda: bool(calls))

    run(application, work())
    assert calls == ["kaillera://retro.example"]
    # A window that was not ready yet asks for what it missed, once.
    assert first.early_calls() == ("kaillera://retro.example",)
    assert first.early_calls() == ()


def test_a_window_that_is_closing_takes_no_call(
    first: FirstWindow, application: QApplication, tmp_path: Path
) -> None:
    calls: list[str] = []
    first.called.connect(calls.append)
    first.leave()

    async def work() -> None:
        socket = QLocalSocket()
        socket.connectToServer(channel_name(tmp_path))
        await until(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
        socket.write(b"kaillera-client 1 kaillera://retro.example\n")
        await until(lambda: socket.bytesToWrite() == 0)
        first.close()
        await until(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
        assert socket.bytesAvailable() == 0, "so the one who called opens a window"

    run(application, work())
    assert calls == []
