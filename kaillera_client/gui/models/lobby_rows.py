"""What of the lobby is shown, and in which order: a search in games and users, friends first."""

from PySide6.QtCore import QAbstractItemModel, QObject, Qt

from kaillera_client.gui.models.headed import Index
from kaillera_client.gui.models.lobby_values import GameRow, GameState, Relation, UserRow
from kaillera_client.gui.models.rows import ROW_ROLE, SortedRows

_RANKS = {Relation.FRIEND: 0, Relation.NONE: 1, Relation.IGNORED: 2}


class _Searched(SortedRows):
    """A proxy whose own filter changes."""

    def _filter_again(self) -> None:
        # The methods that are meant for it are deprecated in Qt 6.11, and their successors missing before 6.10.
        self.setFilterFixedString("")


class LobbyGames(_Searched):
    """The games whose name or host has the words that are searched for."""

    def __init__(self, source: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._words: tuple[str, ...] = ()
        self._waiting_only = False
        self._playable_only = False

    def search(self, text: str, *, waiting_only: bool, playable_only: bool = False) -> None:
        """Show what has every word of `text`, whatever its case."""
        wanted = (tuple(text.casefold().split()), waiting_only, playable_only)
        if wanted != (self._words, self._waiting_only, self._playable_only):
            self._words, self._waiting_only, self._playable_only = wanted
            self._filter_again()

    def not_playable(self) -> int:
        """Return how many games are hidden only because they are not in the library."""
        if not self._playable_only:
            return 0
        source = self.sourceModel()
        rows = (source.index(at, 0).data(ROW_ROLE) for at in range(source.rowCount()))
        return sum(
            isinstance(row, GameRow) and not row.rom.playable and self._is_searched(row)
            for row in rows
        )

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Tell whether a game is shown."""
        row = self.sourceModel().index(source_row, 0, source_parent).data(ROW_ROLE)
        if not isinstance(row, GameRow):
            return True
        return self._is_searched(row) and (row.rom.playable or not self._playable_only)

    def _is_searched(self, row: GameRow) -> bool:
        if self._waiting_only and row.state is not GameState.WAITING:
            return False
        return _has_all(f"{row.name}\n{row.host}", self._words)


class LobbyUsers(_Searched):
    """The users whose name has the words that are searched for; friends stay on top, the ignored at the bottom."""

    def __init__(self, source: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._words: tuple[str, ...] = ()

    def search(self, text: str) -> None:
        """Show whose name has every word of `text`, whatever its case."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._filter_again()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Tell whether a user is shown."""
        if not self._words:
            return True
        row = self.sourceModel().index(source_row, 0, source_parent).data(ROW_ROLE)
        return not isinstance(row, UserRow) or _has_all(row.name, self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Friends come first whichever way a column is sorted."""
        first, second = left.data(ROW_ROLE), right.data(ROW_ROLE)
        if isinstance(first, UserRow) and isinstance(second, UserRow):
            ranks = _RANKS[first.relation], _RANKS[second.relation]
            if ranks[0] != ranks[1]:
                ascending = self.sortOrder() is Qt.SortOrder.AscendingOrder
                return (ranks[0] < ranks[1]) is ascending
        return super().lessThan(left, right)


def _has_all(text: str, words: tuple[str, ...]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)
