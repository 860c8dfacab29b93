"""The tree of topics and settings that leads to a setting's row."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from kaillera_client.gui.models.settings_values import SettingRow
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.widgets import named

_NAME = Qt.ItemDataRole.UserRole
_LETTERS = 30


class SettingsTree(QTreeWidget):
    """One item for each topic, with its settings below it.

    Signals:
        chosen: the topic's title or the setting's name that was selected.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "settings_tree", self.tr("Topics"))
        self.setHeaderHidden(True)
        self.setIndentation(SPACE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._heads: dict[str, QTreeWidgetItem] = {}
        """The topics by title."""

        self._items: dict[str, QTreeWidgetItem] = {}
        """The settings by name."""

        self._topics: dict[str, list[str]] = {}
        self.currentItemChanged.connect(self._current_changed)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the settings' names in letters of any size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())

    def show_rows(self, rows: tuple[SettingRow, ...]) -> None:
        """List the settings."""
        for row in rows:
            if row.topic not in self._topics:
                self._topics[row.topic] = []
                self._heads[row.topic] = _item(row.topic, row.topic)
                self.addTopLevelItem(self._heads[row.topic])
            self._topics[row.topic].append(row.name)
            self._items[row.name] = _item(row.title, row.name)
            self._heads[row.topic].addChild(self._items[row.name])
        self.expandAll()

    def show_only(self, names: set[str] | None) -> None:
        """Show these settings and their topics; None shows all."""
        for name, item in self._items.items():
            item.setHidden(names is not None and name not in names)
        for topic, inside in self._topics.items():
            self._heads[topic].setHidden(names is not None and names.isdisjoint(inside))
            self._heads[topic].setExpanded(True)

    def _current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _NAME))


def _item(text: str, name: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setData(0, _NAME, name)
    item.setToolTip(0, text)
    return item
