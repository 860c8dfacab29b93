"""The veil over a window in streamer mode: every text that the window shows goes through it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kaillera_client.gui.text import breakable

_BREAK = "\u200b"


class Veil(QObject):
    """Returns texts as they may be seen; each text is the same as long as the veil is off.

    Signals:
        changed: it was put on or taken off, or covers something else; whoever shows texts shows them anew.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cover: Callable[[str], str] | None = None

    @property
    def is_on(self) -> bool:
        """Whether something is covered."""
        return self._cover is not None

    def put_on(self, cover: Callable[[str], str]) -> None:
        """Let `cover` decide what is seen of a text."""
        self._cover = cover
        self.changed.emit()

    def take_off(self) -> None:
        """Show everything."""
        if self._cover is not None:
            self._cover = None
            self.changed.emit()

    def __call__(self, text: str) -> str:
        """Return what may be seen of a text."""
        if self._cover is None or not text:
            return text
        # Labels may break long words at places that cannot be seen; an address must be found nevertheless.
        whole = text.replace(_BREAK, "")
        covered = self._cover(whole)
        if covered == whole:
            return text
        return breakable(covered) if len(whole) < len(text) else covered
