"""Whether a program has opened a window: asked of the system, and never claimed where it cannot tell."""

import os
import sys
from collections.abc import Callable

import psutil


def has_window(pid: int) -> bool | None:
    """Tell whether a process, or one that it started, has a visible window; None when that cannot be known.

    Asks the windowing system, which may take some milliseconds, or as long as it likes: not for the engine's thread.
    """
    return _has_window(_belongs_to(pid))


def _belongs_to(pid: int) -> Callable[[int], bool]:
    """Return a test for the processes of a program's own: itself, its descendants, its session."""
    try:
        family = {pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))}
    except psutil.Error:
        family = {pid}

    def belongs(other: int) -> bool:
        return other in family or _session_of(other) == pid

    return belongs


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes
    from typing import Final

    _GW_OWNER: Final = 4

    def _session_of(_pid: int) -> int | None:
        return None

    def _has_window(belongs: Callable[[int], bool]) -> bool | None:
        user32 = ctypes.WinDLL("user32", use_last_error=True)
        found: list[int] = []
        visitor = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)

        def visit(window: int, _: int) -> bool:
            process = wintypes.DWORD()
            user32.GetWindowThreadProcessId(wintypes.HWND(window), ctypes.byref(process))
            shown = user32.IsWindowVisible(wintypes.HWND(window))
            owned = user32.GetWindow(wintypes.HWND(window), _GW_OWNER)
            if shown and not owned and belongs(process.value):
                found.append(window)
            return not found

        user32.EnumWindows(visitor(visit), 0)
        return bool(found)

else:

    def _session_of(pid: int) -> int | None:
        """Return a process's session: it stays the same when a parent in between has ended."""
        try:
            return os.getsid(pid)
        except OSError:
            return None

    def _has_window(belongs: Callable[[int], bool]) -> bool | None:
        if not sys.platform.startswith("linux") or not os.environ.get("DISPLAY"):
            return None
        # Needed here only, and there is no such library elsewhere.
        from kaillera_client.emulators.x11 import is_window_seen  # noqa: PLC0415

        seen = is_window_seen(belongs)
        # Under Wayland X11 shows only some of the windows, so that none there says nothing.
        wayland = os.environ.get("WAYLAND_DISPLAY") or (
            os.environ.get("XDG_SESSION_TYPE") == "wayland"
        )
        return None if wayland and not seen else seen
