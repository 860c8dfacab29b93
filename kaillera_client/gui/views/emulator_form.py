"""One emulator's details: how it is started, what servers call it, and starting it to see whether it works."""

import dataclasses

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.emulators.profile import DEMO_KEY, EmulatorProfile
from kaillera_client.gui.models.emulator_values import Preview
from kaillera_client.gui.text import breakable, without_key
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.encoding_choice import charset_names
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.known_facts import KnownFacts
from kaillera_client.gui.views.library_line import LibraryLine
from kaillera_client.gui.views.veiling import PrivateEdit, tell_description
from kaillera_client.gui.views.widgets import Role, buddy, button, card, label, named

_NOBODY = EmulatorProfile("", "", "")
_LONGEST_TITLE = 200
_LONGEST_PATH = 4096
_LONGEST_ARGUMENTS = 8192
_LONGEST_WIRE_NAME = 127
_WITH_PATHS = frozenset({"emulator_program", "emulator_arguments", "emulator_folder"})


class EmulatorForm(QWidget):
    """Shows the demo game in words, and any other emulator as fields; changes count when a field is left.

    Signals:
        edited: the `EmulatorProfile` with its new values.
        arguments_typed: the argument line as it stands, for the preview.
        play_wanted, try_wanted, remove_wanted: with the emulator's key.
        program_wanted, folder_wanted: choose another one for this emulator.
    """

    edited = Signal(object)
    arguments_typed = Signal(str)
    play_wanted = Signal(str)
    try_wanted = Signal(str)
    remove_wanted = Signal(str)
    program_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "emulator_form", self.tr("The chosen emulator"))
        self._profile = _NOBODY
        self._words = self._demo()
        self._edits = self._fields()
        self.play = button(
            self.tr("Play with it"),
            "emulator_play",
            self.tr("Use this emulator from the next login on"),
            primary=True,
        )
        self.play.clicked.connect(lambda: self.play_wanted.emit(self._profile.key))
        self.try_it = button(
            self.tr("Start it now"),
            "emulator_try",
            self.tr("Start it without a server, to see whether it calls the Kaillera library"),
        )
        self.try_it.clicked.connect(lambda: self.try_wanted.emit(self._profile.key))
        self.remove = button(
            self.tr("Remove"),
            "emulator_remove",
            self.tr("Take it off this list; the program itself stays"),
        )
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self._profile.key))
        self.library = LibraryLine()
        self.status = label("", Role.MUTED, wrap=True)
        self.status.setObjectName("emulator_status")
        self.facts = KnownFacts()
        row = FlowRow()
        for press in (self.play, self.try_it, self.remove):
            row.add(press)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(self._words)
        column.addWidget(self._edits)
        column.addLayout(row)
        column.addWidget(self.library)
        column.addWidget(self.status)
        column.addWidget(self.facts, 1)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card(column, "emulator_card"))
        self.show_demo(plays=True)

    # --- building --------------------------------------------------------------------------------

    def _demo(self) -> QWidget:
        page = QWidget()
        words = QVBoxLayout(page)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE)
        words.addWidget(label(self.tr("Demo Arena"), Role.HEADING))
        for text in (
            self.tr(
                "A small arena game for up to 8 players that comes with this program. It needs no "
                "ROM, and goes through the same servers and the same delay as every other game."
            ),
            self.tr(
                "An emulator that speaks Kaillera plays here once this program’s library lies beside it: "
                "Install into emulator… puts it there, keeps the one that was there, and can be undone."
            ),
            self.tr("Everybody in a room needs the same emulator and the same game."),
        ):
            words.addWidget(label(text, wrap=True))
        return page

    def _fields(self) -> QWidget:
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self.title = self._line("emulator_title", self.tr("&Name"))
        self.program = self._line(
            "emulator_program", self.tr("Pro&gram"), self._browse_button(self.program_wanted)
        )
        self.arguments = self._line("emulator_arguments", self.tr("&Arguments"))
        self.arguments.setToolTip(
            self.tr(
                "As in a terminal. {rom} is the game’s file, {game} its name, {player} and "
                "{players} your place, {name} your nickname."
            )
        )
        self.arguments.textEdited.connect(self.arguments_typed)
        for edit, longest in (
            (self.title, _LONGEST_TITLE),
            (self.program, _LONGEST_PATH),
            (self.arguments, _LONGEST_ARGUMENTS),
        ):
            edit.setMaxLength(longest)
        self.preview = label("", Role.CAPTION, wrap=True)
        self.preview.setObjectName("emulator_preview")
        self._grid.addWidget(self.preview, self._grid.rowCount(), 1, 1, 2)
        self.folder = self._line(
            "emulator_folder", self.tr("&Folder"), self._browse_button(self.folder_wanted)
        )
        self.folder.setMaxLength(_LONGEST_PATH)
        self.folder.setPlaceholderText(self.tr("the program’s own"))
        self.wire_name = self._line("emulator_wire_name", self.tr("Name &on servers"))
        self.wire_name.setMaxLength(_LONGEST_WIRE_NAME)
        self.wire_name.setToolTip(
            self.tr("Everybody in a room needs the same one, with the same version in it.")
        )
        self.charset = QComboBox()
        self.charset.addItem(self.tr("the server’s"), "")
        for charset, name in charset_names().items():
            self.charset.addItem(name, charset)
        self.charset.activated.connect(self._finish)
        self._add("emulator_charset", self.tr("&Text encoding"), self.charset)
        return page

    def _line(self, name: str, text: str, browse: QPushButton | None = None) -> QLineEdit:
        edit = PrivateEdit() if name in _WITH_PATHS else QLineEdit()
        edit.editingFinished.connect(self._finish)
        self._add(name, text, edit, browse)
        return edit

    def _add(
        self, name: str, text: str, field: QWidget, browse: QPushButton | None = None
    ) -> None:
        plain = without_key(text)
        named(field, name, plain)
        line = self._grid.rowCount()
        self._grid.addWidget(buddy(text, field), line, 0)
        self._grid.addWidget(field, line, 1, 1, 2 if browse is None else 1)
        if browse is not None:
            tip = self.tr("Choose: {field}").format(field=plain)
            browse.setObjectName(f"{name}_browse")
            browse.setAccessibleName(tip)
            browse.setToolTip(tip)
            self._grid.addWidget(browse, line, 2)

    def _browse_button(self, wanted: object) -> QPushButton:
        press = button(self.tr("Browse…"), "", "")
        press.clicked.connect(wanted)
        return press

    # --- what it shows ---------------------------------------------------------------------------

    @property
    def profile(self) -> EmulatorProfile:
        """The emulator that is shown; for the demo game all is empty."""
        return self._profile

    def show_demo(self, *, plays: bool, chosen: bool = False) -> None:
        """Show the demo game; it may be `chosen`, but not played with while another emulator is attached."""
        self._profile = _NOBODY
        self.facts.show_facts("", ())
        self._show_buttons(plays=plays, chosen=chosen)

    def show_profile(self, profile: EmulatorProfile, *, plays: bool, chosen: bool = False) -> None:
        """Show an emulator; what is being typed stays when it is the one that is shown already."""
        other, self._profile = profile.key != self._profile.key, profile
        for edit, text in (
            (self.title, profile.title),
            (self.program, profile.program),
            (self.arguments, profile.arguments),
            (self.folder, profile.folder),
            (self.wire_name, profile.wire_name),
        ):
            if edit.text() != text and (other or not edit.isModified()):
                edit.setText(text)
        self.charset.setCurrentIndex(max(self.charset.findData(profile.charset), 0))
        self._show_buttons(plays=plays, chosen=chosen)

    def _show_buttons(self, *, plays: bool, chosen: bool) -> None:
        is_demo = self._profile.key == DEMO_KEY
        self._words.setVisible(is_demo)
        self._edits.setVisible(not is_demo)
        self.play.setEnabled(not (plays or chosen))
        if plays:
            self.play.setText(self.tr("✓ You play with it"))
        else:
            self.play.setText(self.tr("✓ Chosen") if chosen else self.tr("Play with it"))
        self.try_it.setVisible(not is_demo)
        self.remove.setVisible(not is_demo)

    def show_preview(self, preview: Preview) -> None:
        """Show what becomes of the arguments."""
        text = self.tr("Example: {words}").format(words=preview.text)
        if preview.wrong:
            text = self.tr("✕ {reason}").format(reason=preview.text)
        self.preview.setText(breakable(text))
        tell_description(self.arguments, text)

    def show_status(self, text: str) -> None:
        """Say how a start goes, or nothing."""
        self.status.setText(breakable(text))

    def focus_first(self) -> None:
        """Put the focus where somebody begins to edit."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _finish(self) -> None:
        if self._profile.key == DEMO_KEY:
            return
        for edit in (self.title, self.program, self.arguments, self.folder, self.wire_name):
            edit.setModified(False)
        new = dataclasses.replace(
            self._profile,
            title=self.title.text(),
            program=self.program.text(),
            arguments=self.arguments.text(),
            folder=self.folder.text(),
            wire_name=self.wire_name.text(),
            charset=self.charset.currentData(),
        )
        if new != self._profile:
            self.edited.emit(new)
