"""A place on a page that shows its contents, or a sheet in their stead while one is open."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from kaillera_client.gui.views.create_sheet import CreateSheet


class SheetPlace(QWidget):
    """Holds what is usually there. The same sheet can move between several places; it is in one at a time."""

    def __init__(self, contents: QWidget) -> None:
        super().__init__()
        self._contents = contents
        self._sheet: CreateSheet | None = None
        self._stack = _LeastHeight(self)
        self._stack.addWidget(contents)

    def hold(self, sheet: CreateSheet) -> None:
        """Be the place of this sheet."""
        if self._sheet is None:
            self._sheet = sheet
            sheet.open_changed.connect(self._choose)
        if self._stack.indexOf(sheet.frame) < 0:
            self._stack.addWidget(sheet.frame)
        self._choose()

    def _choose(self) -> None:
        sheet = self._sheet
        if sheet is not None and sheet.is_open and self._stack.indexOf(sheet.frame) >= 0:
            self._stack.setCurrentWidget(sheet.frame)
        else:
            self._stack.setCurrentWidget(self._contents)
        # What is shown now had no size yet, and wants another one.
        self._stack.invalidate()
        self.updateGeometry()


class _LeastHeight(QStackedLayout):
    """Asks for the least height at which nothing is cut of what is shown.

    What contents want beyond it would make the page higher than its window; the page gives what it has.
    """

    def hasHeightForWidth(self) -> bool:
        """The contents may be higher where they are narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the least height, in pixels."""
        shown = self.currentWidget()
        if shown is None:
            return 0
        layout = shown.layout()
        least = shown.minimumSizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            least = max(least, layout.minimumHeightForWidth(width))
        return least
