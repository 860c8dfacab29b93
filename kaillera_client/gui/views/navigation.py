"""The list of pages at the left: one Tab stop, with words or, in a narrow window, with icons only."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kaillera_client.gui.icons import themed_icon
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.widgets import named

_PAGE_ROLE = Qt.ItemDataRole.UserRole
_ICON = 22
_AROUND_ICON = 40
"""What style sheet and list put around an item: padding, borders, margins."""

_ICONS = {
    PageId.PLAY: "play",
    PageId.SERVERS: "server",
    PageId.LOBBY: "lobby",
    PageId.ROOM: "room",
    PageId.LIBRARY: "library",
    PageId.HELP: "help",
    PageId.SETTINGS: "settings",
}


class Navigation(QListWidget):
    """The pages in their order.

    Signals:
        page_chosen: the user or the program chose this `PageId`.
    """

    page_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "nav", self.tr("Pages"))
        self._narrow = False
        self._names = {
            PageId.PLAY: self.tr("Play"),
            PageId.SERVERS: self.tr("Servers"),
            PageId.LOBBY: self.tr("Lobby"),
            PageId.ROOM: self.tr("Room"),
            PageId.LIBRARY: self.tr("Library"),
            PageId.HELP: self.tr("Help"),
            PageId.SETTINGS: self.tr("Settings"),
        }
        self._items: dict[PageId, QListWidgetItem] = {}
        self.setIconSize(QSize(_ICON, _ICON))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page, name in self._names.items():
            item = QListWidgetItem(name, self)
            item.setData(_PAGE_ROLE, page)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setToolTip(self._tip(page))
            self._items[page] = item
        self.setCurrentRow(0)
        self.fit()
        self.paint_with(theme)
        self.currentItemChanged.connect(self._changed)

    def name(self, page: PageId) -> str:
        """Return what a page is called."""
        return self._names[page]

    @property
    def page(self) -> PageId:
        """The chosen page."""
        return PageId(self.currentItem().data(_PAGE_ROLE))

    def choose(self, page: PageId) -> bool:
        """Choose a page; False when it may not be chosen now."""
        if not self.allows(page):
            return False
        self.setCurrentItem(self._items[page])
        return True

    def allows(self, page: PageId) -> bool:
        """Tell whether a page may be chosen now."""
        return bool(self._items[page].flags() & Qt.ItemFlag.ItemIsEnabled)

    def allow(self, page: PageId, allowed: bool, why_not: str = "") -> None:
        """Let a page be chosen or not; `why_not` is its tooltip meanwhile."""
        item = self._items[page]
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(enabled if allowed else Qt.ItemFlag.NoItemFlags)
        item.setToolTip(self._tip(page) if allowed else f"{self._names[page]}: {why_not}")

    def _tip(self, page: PageId) -> str:
        number = list(PageId).index(page) + 1
        return self.tr("{page} (Ctrl+{number})").format(page=self._names[page], number=number)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons and words."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        for page, item in self._items.items():
            item.setText("" if narrow else self._names[page])
        self.fit()

    def fit(self) -> None:
        """Be as wide as the words need at the present text size."""
        width = _ICON + _AROUND_ICON
        if not self._narrow:
            metrics = QFontMetrics(self.font())
            width += SPACE + max(metrics.horizontalAdvance(name) for name in self._names.values())
        self.setFixedWidth(width)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the items out anew: only now the style sheet says how high they are."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """The same when text size or style sheet change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(PageId(item.data(_PAGE_ROLE)))

    def paint_with(self, theme: Theme) -> None:
        """Take the icons in the theme's colours."""
        for page, item in self._items.items():
            item.setIcon(themed_icon(_ICONS[page], theme.text))
