"""Whether windows can be opened here."""

from collections.abc import Mapping


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Return whether Qt would find a display; `platform` as in `sys.platform`.

    Only Linux and its like can be without one. A Qt platform chosen by hand counts as a display.
    """
    if platform in {"win32", "cygwin", "darwin"}:
        return True
    return any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
