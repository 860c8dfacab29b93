"""A desktop in memory: a real X server (Xvfb) with windows and one keyboard, but no mouse and no window manager.

Keys go through XTEST, so they take the way of a real keyboard: server, focus, keymap, toolkit. python-xlib speaks to
the server because it needs no library of the system (libXtst and xdotool are not installed everywhere) and also gives
titles, focus and pictures.
"""

import os
import re
import select
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import XError
from Xlib.ext import xtest
from Xlib.xobject.drawable import Window as XWindow

PATIENCE_S = 60.0
_POLL_S = 0.02
_ENDING_S = 10.0
_BYTES_PER_PIXEL = 4

INSTALL = """\
This test needs Xvfb, an X server without a screen, and it is not installed.
`make test` installs it; by hand it is, on Debian and Ubuntu:

    sudo apt-get install -y --no-install-recommends xvfb
"""

_MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
_SIGNS = {
    " ": "space", "-": "minus", "_": "underscore", "?": "question", "/": "slash", ".": "period",
    ",": "comma",
}  # fmt: skip


def wait_until(condition: Callable[[], object], what: str, patience: float = PATIENCE_S) -> None:
    """Look again and again until something is so; what it was belongs to the failure."""
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, f"after {patience:.0f} s still not: {what}"
        _pause()


def _pause() -> None:
    """Let other programs go on; what we wait for is theirs and cannot call us."""
    threading.Event().wait(_POLL_S)


class Window:
    """One program's window, as the X server knows it."""

    def __init__(self, display: Display, window: XWindow) -> None:
        self._display = display
        self._window = window

    @property
    def title(self) -> str:
        """What a task bar would call it; "" when it has no title or is gone."""
        return _title(self._display, self._window)

    @property
    def shown(self) -> bool:
        """Whether it can be seen."""
        return _shown(self._window)

    def focus(self) -> None:
        """Give it the keyboard, as a window manager does with a window that opens or is chosen."""

        def focused() -> bool:
            try:
                self._window.set_input_focus(X.RevertToParent, X.CurrentTime)
                self._display.sync()
                return bool(self._display.get_input_focus().focus == self._window)
            except XError:
                return False

        wait_until(focused, f"the window {self.title!r} has the keyboard")


class Desktop:
    """The screen and its keyboard; made by `desktop`."""

    def __init__(self, display: Display, name: str) -> None:
        self._display = display
        self.name = name
        """For the environment variable DISPLAY."""

    # --- windows ---------------------------------------------------------------------------------

    def titles(self) -> list[str]:
        """The titles of all windows that can be seen."""
        return [window.title for window in self._windows()]

    def find(self, title: str) -> Window | None:
        """Return the window whose title matches a regular expression from its start."""
        return next((one for one in self._windows() if re.match(title, one.title)), None)

    def wait_for(self, title: str, alive: Callable[[], None] = lambda: None) -> Window:
        """Wait for the window with such a title; `alive` fails when there is nobody who could open it."""

        def there() -> bool:
            alive()
            return self.find(title) is not None

        deadline = time.monotonic() + PATIENCE_S
        while not there():
            seen = self.titles()
            assert time.monotonic() < deadline, f"no window {title!r}; there are {seen}"
            _pause()
        window = self.find(title)
        assert window is not None
        return window

    def _windows(self) -> list[Window]:
        """Without a window manager the children of the root are the programs' windows and their menus."""
        children = self._display.screen().root.query_tree().children
        return [
            Window(self._display, child)
            for child in children
            if _shown(child) and _title(self._display, child)
        ]

    # --- the keyboard ----------------------------------------------------------------------------

    def press(self, *chords: str) -> None:
        """Press and release keys, each with its modifiers: "F6", "ctrl+shift+C", "Return"."""
        for chord in chords:
            codes = self._codes(chord)
            for code in codes:
                self._send(X.KeyPress, code)
            for code in reversed(codes):
                self._send(X.KeyRelease, code)

    def type(self, text: str) -> None:
        """Type a text."""
        for sign in text:
            name = _SIGNS.get(sign, sign)
            self.press(f"shift+{name}" if sign.isupper() or sign in "?_" else name)

    @contextmanager
    def held(self, *chords: str) -> Iterator[None]:
        """Hold keys down."""
        codes = [code for chord in chords for code in self._codes(chord)]
        for code in codes:
            self._send(X.KeyPress, code)
        try:
            yield
        finally:
            for code in reversed(codes):
                self._send(X.KeyRelease, code)

    def _codes(self, chord: str) -> list[int]:
        codes = []
        for part in chord.split("+"):
            symbol = XK.string_to_keysym(_MODIFIERS.get(part, part))
            code = self._display.keysym_to_keycode(symbol)
            assert code, f"no key {part!r} on this keyboard"
            codes.append(code)
        return codes

    def _send(self, kind: int, code: int) -> None:
        xtest.fake_input(self._display, kind, code)
        self._display.sync()

    # --- pictures --------------------------------------------------------------------------------

    def picture(self, file: Path) -> None:
        """Save what the screen shows, for people."""
        size = self._display.screen().root.get_geometry()
        width, height = size.width, size.height
        root = self._display.screen().root
        shown = root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF)
        line = _BYTES_PER_PIXEL * width
        image = QImage(bytes(shown.data), width, height, line, QImage.Format.Format_RGB32)
        assert image.save(str(file))


@contextmanager
def desktop(width: int = 1280, height: int = 900) -> Iterator[Desktop]:
    """Start an X server that nobody else uses, and end it."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.fail(INSTALL, pytrace=False)
    reader, writer = os.pipe()
    screen = f"{width}x{height}x24"
    server = subprocess.Popen(
        # Without -noreset it forgets its keyboard when the last program goes.
        [
            program,
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            screen,
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(writer,),
    )
    os.close(writer)
    try:
        yield from _connected(_number(reader))
    finally:
        os.close(reader)
        server.terminate()
        try:
            server.wait(_ENDING_S)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(_ENDING_S)


def _connected(number: str) -> Iterator[Desktop]:
    name = f":{number}"
    display = Display(name)
    try:
        # A key that is held must not repeat itself: how often would depend on how busy the machine is.
        display.change_keyboard_control(auto_repeat_mode=X.AutoRepeatModeOff)
        display.sync()
        yield Desktop(display, name)
    finally:
        display.close()


def _number(reader: int) -> str:
    """Read the display's number, which the server writes when it is ready."""
    text = b""
    deadline = time.monotonic() + PATIENCE_S
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([reader], [], [], max(0.0, deadline - time.monotonic()))
        assert ready, "Xvfb did not get ready"
        part = os.read(reader, 16)
        assert part, "Xvfb ended before it was ready"
        text += part
    return text.decode().strip()


def _shown(window: XWindow) -> bool:
    try:
        state = window.get_attributes().map_state
    except XError:
        # It has just closed.
        return False
    return bool(state == X.IsViewable)


def _title(display: Display, window: XWindow) -> str:
    name, utf8 = (display.get_atom(atom) for atom in ("_NET_WM_NAME", "UTF8_STRING"))
    try:
        found = window.get_full_property(name, utf8)
    except XError:
        return ""
    return "" if found is None else bytes(found.value).decode("utf-8", "replace")
