"""A place on a page that shows its contents, or a sheet in their stead while one is open."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from kaillera_client.gui.views.create_sheet import CreateSheet


class SheetPlace(QStackedWidget):
    """Holds what is usually there. The same sheet can move between several places; it is in one at a time."""

    def __init__(self, contents: QWidget) -> None:
        super().__init__()
        self._contents = contents
        self._sheet: CreateSheet | None = None
        self.addWidget(contents)

    def hold(self, sheet: CreateSheet) -> None:
        """Be the place of this sheet."""
        if self._sheet is None:
            self._sheet = sheet
            sheet.open_changed.connect(self._choose)
        if self.indexOf(sheet.frame) < 0:
            self.addWidget(sheet.frame)
        self._choose()

    def hasHeightForWidth(self) -> bool:
        """Ask for little: what is wanted beyond `least_height` would make the page higher than its window."""
        return False

    def least_height(self, width: int) -> int:
        """Return the least height, in pixels, at which nothing that is shown now is cut."""
        shown = self.currentWidget() or self._contents
        layout = shown.layout()
        least = shown.minimumSizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            least = max(least, layout.minimumHeightForWidth(width))
        return least

    def _choose(self) -> None:
        sheet = self._sheet
        if sheet is not None and sheet.is_open and self.indexOf(sheet.frame) >= 0:
            self.setCurrentWidget(sheet.frame)
        else:
            self.setCurrentWidget(self._contents)
