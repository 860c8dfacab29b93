"""How cells are painted: pings as a number, a word and a shape; running games dimmed."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kaillera_client.advice.quality import USUAL, Limits, Quality, quality_of
from kaillera_client.gui.models.lobby_values import GameRow, GameState, Relation, UserRow
from kaillera_client.gui.models.room_values import PlayerRow
from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.text import isolated
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.marks import draw_mark, quality_colour

Index = QModelIndex | QPersistentModelIndex
_MARK = 9.0
_BESIDE = 4
_ROW_HEIGHT = 30


def mirrored(option: QStyleOptionViewItem, area: QRectF) -> QRectF:
    """Return where a part of a cell stands: on the other side where one writes from right to left."""
    if option.direction is not Qt.LayoutDirection.RightToLeft:
        return area
    cell = QRectF(option.rect)
    return area.translated(cell.left() + cell.right() - area.left() - area.right(), 0)


def _is_dim(row: object) -> bool:
    """Games that cannot be joined and users whose messages are hidden step back."""
    if isinstance(row, GameRow):
        return row.state is not GameState.WAITING
    return isinstance(row, UserRow) and row.relation is Relation.IGNORED


class RowDelegate(QStyledItemDelegate):
    """Rows of comfortable height without the dotted focus of single cells."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Dim what cannot be joined, show our own rows bold."""
        super().initStyleOption(option, index)
        option.text = isolated(option.text)
        row = index.data(ROW_ROLE)
        if _is_dim(row):
            muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.Text, muted)
        if isinstance(row, UserRow | PlayerRow) and row.own:
            option.font.setBold(True)
            option.fontMetrics = QFontMetrics(option.font)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are at least as high as a hit target should be."""
        hint = super().sizeHint(option, index)
        return hint.expandedTo(QSize(0, _ROW_HEIGHT))


class PingDelegate(RowDelegate):
    """A ping as shape, number and, where there is room, a word."""

    def __init__(
        self, theme: Theme, parent: QObject | None = None, *, with_word: bool = True
    ) -> None:
        """Without the word where there is little room: the shape says the same."""
        super().__init__(parent)
        self._theme = theme
        self._with_word = with_word
        self._limits = USUAL
        self._words = {
            Quality.GOOD: self.tr("good"),
            Quality.FAIR: self.tr("fair"),
            Quality.POOR: self.tr("poor"),
        }

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours from the next painting on."""
        self._theme = theme

    def show_words(self, shown: bool) -> None:
        """Put the word after the number, or leave the shape alone to say it."""
        self._with_word = shown

    def judge_by(self, limits: Limits) -> None:
        """Take other limits for what is called good and fair from the next painting on."""
        self._limits = limits

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Add the word to the number."""
        super().initStyleOption(option, index)
        quality = self.quality(index)
        if quality is None or not self._with_word:
            return
        whole = f"{option.text} {self._words[quality]}"
        room = option.rect.width() - 2 * SPACE - _MARK - _BESIDE
        if not option.rect.width() or option.fontMetrics.horizontalAdvance(whole) <= room:
            option.text = whole

    def quality(self, index: Index) -> Quality | None:
        """Return what a row's ping is called, None without one."""
        row = index.data(ROW_ROLE)
        if isinstance(row, GameRow):
            ping = row.host_ping_ms
        else:
            ping = row.ping_ms if isinstance(row, UserRow | PlayerRow) else None
        return None if ping is None else quality_of(ping, self._limits)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the shape before the text."""
        quality = self.quality(index)
        if quality is None:
            super().paint(painter, option, index)
            return
        option = QStyleOptionViewItem(option)
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        metrics = QFontMetricsF(option.font)
        width = metrics.horizontalAdvance(option.text)
        area = QRectF(option.rect)
        left = max(area.left() + 2, area.right() - width - 2 * SPACE - _MARK - 2)
        mark = QRectF(left, area.center().y() - _MARK / 2, _MARK, _MARK)
        colour = quality_colour(self._theme, quality)
        draw_mark(painter, mirrored(option, mark), quality, colour)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the shape."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + round(_MARK) + 3 * SPACE, hint.height())
