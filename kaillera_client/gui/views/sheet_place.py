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
        if self.indexOf(sheet) < 0:
            self.addWidget(sheet)
        self._choose()

    def _choose(self) -> None:
        sheet = self._sheet
        here = sheet is not None and self.indexOf(sheet) >= 0
        if here and sheet is not None and sheet.is_open:
            self.setCurrentWidget(sheet)
        else:
            self.setCurrentWidget(self._contents)
