"""What is known of the selected game of the library, to be read and to be copied."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kaillera_client.gui.models.library_values import LibraryRow
from kaillera_client.gui.text import harmless
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.library_words import kind_words, left_to_right, size_words
from kaillera_client.gui.views.widgets import ElidedLabel, Role, button, label, named


class LibraryDetails(QWidget):
    """Path, hashes, what was left out of them, and which database knows the game.

    Signals:
        create_wanted, place_wanted: open a room for the game; show its folder. With the `LibraryRow`.
        copy_wanted: put this on the clipboard.
    """

    create_wanted = Signal(object)
    place_wanted = Signal(object)
    copy_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "library_details", self.tr("Selected game"))
        self._row: LibraryRow | None = None
        self._here = False
        self._shown: tuple[tuple[str, str], ...] = ()
        self._title = ElidedLabel(Role.HEADING)
        self._title.setObjectName("library_selected")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[ElidedLabel, ElidedLabel]] = []
        for line in range(4):
            caption, value = ElidedLabel(Role.MUTED), ElidedLabel()
            value.setObjectName(f"library_value_{line}")
            self._grid.addWidget(caption, line, 0)
            self._grid.addWidget(value, line, 1)
            self._lines.append((caption, value))
        self._none = label(self.tr("No game selected."), Role.MUTED, wrap=True)
        self.create_button = button(
            self.tr("Create game"),
            "library_create",
            self.tr("Open a room for this game on the server that you are on (Enter)"),
        )
        self.copy = button(
            self.tr("Copy details"), "library_copy", self.tr("Name, CRC, SHA-1, size and path")
        )
        self.place = button(
            self.tr("Open folder"), "library_place", self.tr("Show where the file lies")
        )
        self.create_button.clicked.connect(lambda: self.create_wanted.emit(self._row))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.text))
        self.place.clicked.connect(lambda: self.place_wanted.emit(self._row))
        self._arrange()
        self.show_row(None)

    def _arrange(self) -> None:
        buttons = FlowRow()
        buttons.setSpacing(SPACE // 2)
        for press in (self.create_button, self.copy, self.place):
            buttons.add(press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self._title)
        layout.addWidget(self._none)
        layout.addLayout(self._grid)
        layout.addStretch()
        layout.addLayout(buttons)

    @property
    def text(self) -> str:
        """Everything that is shown, one line for each part."""
        row = self._row
        if row is None or row.entry is None:
            return ""
        size = self.tr("{size} bytes").format(size=row.size)
        lines = [row.name, f"CRC {row.crc}, {size}"]
        lines += [f"{caption}: {value}" for caption, value in self._shown]
        return "\n".join(lines)

    def allow_create(self, here: bool) -> None:
        """A game can be opened where we are, or not."""
        self._here = here
        self._judge()

    def show_row(self, row: LibraryRow | None) -> None:
        """Show another game, None for no game."""
        self._row = row
        known = row is not None and row.entry is not None
        self._title.setVisible(known)
        self._none.setVisible(not known)
        self._shown = self._parts(row) if row is not None else ()
        for line, (caption, value) in enumerate(self._lines):
            name, text = self._shown[line] if known else ("", "")
            for part, words in ((caption, name), (value, left_to_right(text))):
                part.setText(words)
                part.setVisible(known)
        if row is not None:
            self._title.setText(row.name)
        self._judge()

    def _parts(self, row: LibraryRow) -> tuple[tuple[str, str], ...]:
        entry = row.entry
        if entry is None:
            return ()
        left_out = self.tr("nothing")
        if entry.header:
            left_out = self.tr("the {header} header").format(header=harmless(entry.header))
        known = harmless(entry.known, 120) or self.tr("in no database")
        print_ = entry.fingerprint
        kind = f"{kind_words(row)}, {size_words(row.size)}"
        hashes = print_.sha1 or "–"
        left = (self.tr("Kind"), kind) if row.is_set else (self.tr("Left out"), left_out)
        return (
            (self.tr("Path"), row.place),
            (self.tr("SHA-1"), hashes),
            left,
            (self.tr("Database"), known),
        )

    def _judge(self) -> None:
        known = self._row is not None
        self.create_button.setEnabled(known and self._here)
        self.copy.setEnabled(known)
        self.place.setEnabled(known)
