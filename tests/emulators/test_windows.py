"""Q-51: windows on a real X server; where nothing can be seen, nothing is claimed."""

import os
import subprocess
import sys

import pytest

from kaillera_client.emulators.windows import has_window
from tests.fakes.x_display import desktop

_OPENS_A_WINDOW = """
import sys
from Xlib.display import Display
display = Display()
screen = display.screen()
window = screen.root.create_window(0, 0, 90, 90, 0, screen.root_depth)
display.sync()
print("made", flush=True)
sys.stdin.readline()
window.map()
display.sync()
print("shown", flush=True)
sys.stdin.readline()
"""
_WRAPPER = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]])"


def test_q51_a_window_of_the_program_or_its_child_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    with desktop() as screen:
        monkeypatch.setenv("DISPLAY", screen.name)
        program = subprocess.Popen(
            [sys.executable, "-c", _WRAPPER, _OPENS_A_WINDOW],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        other = subprocess.Popen(
            [sys.executable, "-c", "import sys; sys.stdin.readline()"], stdin=subprocess.PIPE
        )
        with program, other:
            assert program.stdin is not None
            assert program.stdout is not None
            assert program.stdout.readline() == "made\n"
            assert has_window(program.pid) is False
            program.stdin.write("\n")
            program.stdin.flush()
            assert program.stdout.readline() == "shown\n"
            assert has_window(program.pid) is True
            assert has_window(other.pid) is False
            monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
            assert has_window(program.pid) is True
            assert has_window(other.pid) is None, (
                "under Wayland, X11 shows only some of the windows"
            )


def test_q51_without_a_display_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert has_window(os.getpid()) is None
    monkeypatch.setenv("DISPLAY", "no display")
    assert has_window(os.getpid()) is None
    assert has_window(2**22 + 1) is None


# python-xlib leaves the sockets of a failed connection to the garbage collector.
@pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("display", [":2999", ":59999"])
def test_q51_an_x_server_that_is_gone_says_nothing(
    display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert has_window(os.getpid()) is None
