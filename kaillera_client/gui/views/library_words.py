"""The library in words: what is known of a game, what kind of file it is, how large."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from kaillera_client.gui.models.library import LibraryColumn
from kaillera_client.gui.models.library_values import GameSource, LibraryRow
from kaillera_client.gui.text import harmless
from kaillera_client.roms.entry import SetCompleteness

translate = QCoreApplication.translate


def headers() -> tuple[str, ...]:
    """Return the names of the columns."""
    return (
        translate("library", "Game"),
        translate("library", "System"),
        translate("library", "CRC"),
        translate("library", "Known dump"),
        translate("library", "Kind"),
        translate("library", "Size"),
        translate("library", "File"),
    )


def cell_words(row: LibraryRow, column: LibraryColumn) -> str:  # noqa: PLR0911 - one for each column
    """Return the text of a cell."""
    match column:
        case LibraryColumn.NAME:
            return row.name
        case LibraryColumn.SYSTEM:
            return row.system
        case LibraryColumn.CRC:
            return row.crc
        case LibraryColumn.KNOWN:
            return known_words(row)
        case LibraryColumn.KIND:
            return kind_words(row)
        case LibraryColumn.SIZE:
            return "" if row.entry is None else size_words(row.size)
        case LibraryColumn.FILE:
            return row.file
        case _:
            assert_never(column)


def known_words(row: LibraryRow) -> str:
    """Say whether a DAT file has this dump; of a game without a file, where it comes from."""
    if row.entry is not None:
        if row.entry.known:
            return translate("library", "✓ known good dump")
        return translate("library", "? not in any database")
    if row.source is GameSource.DEMO:
        return translate("library", "comes with this program")
    return translate("library", "the emulator's own")


def kind_words(row: LibraryRow) -> str:
    """Say what kind of file it is, of an arcade set how much of it is there."""
    if row.entry is None:
        if row.source is GameSource.EMULATOR:
            return translate("library", "in its list")
        return translate("library", "needs no file")
    if not row.is_set:
        if row.entry.member:
            return translate("library", "in an archive")
        return translate("library", "file")
    return set_words(row.completeness, harmless(row.entry.parent))


def set_words(completeness: SetCompleteness, parent: str) -> str:
    """Say how much of an arcade set is there; `parent` is its parent's short name."""
    match completeness:
        case SetCompleteness.UNKNOWN:
            return translate("library", "arcade set, in no database")
        case SetCompleteness.FULL:
            return translate("library", "full, non-merged")
        case SetCompleteness.SPLIT_WITH_PARENT:
            return translate("library", "split – parent `{parent}` found").format(parent=parent)
        case SetCompleteness.SPLIT_WITHOUT_PARENT:
            return translate("library", "split – parent missing")
        case SetCompleteness.INCOMPLETE:
            return translate("library", "files are missing")
        case _:
            assert_never(completeness)


def left_to_right(text: str) -> str:
    """Return a path or a number that keeps its direction in a text that runs from right to left."""
    return f"\u2066{text}\u2069" if QGuiApplication.isRightToLeft() else text


def size_words(size: int) -> str:
    """Return a size in bytes for people."""
    return left_to_right(_size(size))


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def row_sentence(row: LibraryRow) -> str:
    """Return a row in words, for screen readers and tips."""
    parts = [row.name, row.system]
    if row.crc:
        parts.append(translate("library", "CRC {crc}").format(crc=row.crc))
    parts += [known_words(row), kind_words(row), row.file]
    return ", ".join(part for part in parts if part)


def games_words(count: int) -> str:
    """Say how many games there are."""
    if count == 1:
        return translate("library", "1 game")
    return translate("library", "{n} games").format(n=QLocale().toString(count))
