"""Whose windows an X server shows; only for Linux."""

from collections.abc import Callable, Iterator
from typing import Final

from Xlib.display import Display
from Xlib.error import BadWindow, ConnectionClosedError, DisplayError, XError
from Xlib.ext.res import LocalClientPIDMask
from Xlib.X import AnyPropertyType, IsViewable
from Xlib.xobject.drawable import Window

_MOST_WINDOWS: Final = 2000
_DEEPEST: Final = 2
"""Window managers of the old kind put a program's window into a frame of their own."""

_NOBODY: Final = 0
"""The owner of a window that has been closed meanwhile."""


def is_window_seen(belongs: Callable[[int], bool]) -> bool | None:
    """Tell whether a window of a process that `belongs` is shown; None when the X server does not say."""
    try:
        display = Display()
    except (DisplayError, OSError, OverflowError):
        return None
    try:
        owners = [_owner_of(display, window) for window in _shown_windows(display)]
    except (XError, ConnectionClosedError, OSError):
        return None
    finally:
        _hang_up(display)
    if any(owner is not None and belongs(owner) for owner in owners):
        return True
    # A window of nobody known may be the one that is looked for.
    return None if None in owners else False


def _shown_windows(display: Display) -> Iterator[Window]:
    """Yield the windows of programs: as the window manager lists them, else all that are shown."""
    root = display.screen().root
    listed = root.get_full_property(display.intern_atom("_NET_CLIENT_LIST"), AnyPropertyType)
    if listed is not None:
        for number in listed.value[:_MOST_WINDOWS]:
            yield display.create_resource_object("window", int(number))
        return
    yield from _shown_below(root, _DEEPEST)


def _shown_below(parent: Window, depth: int) -> Iterator[Window]:
    for window in parent.query_tree().children[:_MOST_WINDOWS]:
        try:
            if window.get_attributes().map_state != IsViewable:
                continue
            yield window
            if depth > 1:
                yield from _shown_below(window, depth - 1)
        except BadWindow:
            # It has been closed since.
            continue


def _owner_of(display: Display, window: Window) -> int | None:
    """Return the process that made a window: as the X server knows it, else as the window itself says."""
    try:
        if display.has_extension("X-Resource"):
            asked = [{"client": window.id, "mask": LocalClientPIDMask}]
            for answer in display.res_query_client_ids(asked).ids:
                if answer.value:
                    return int(answer.value[0])
        said = window.get_full_property(display.intern_atom("_NET_WM_PID"), AnyPropertyType)
    except BadWindow:
        return _NOBODY
    return int(said.value[0]) if said is not None and len(said.value) else None


def _hang_up(display: Display) -> None:
    try:
        display.close()
    except OSError:
        # It was closed from the other side.
        return
