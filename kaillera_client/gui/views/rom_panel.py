"""The room's page about ROMs: what is known, what we would tell the others, and our files with this name."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.rom_values import FileChoice, RomView
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.veiling import PrivateItem
from kaillera_client.gui.views.widgets import Role, button, label, named

translate = QCoreApplication.translate

_ROWS = 3
"""Of the list of files that are seen without scrolling."""


class RomPanel(QWidget):
    """Shows a `RomView`.

    Signals:
        card_action_chosen: a button of the card, with its `CardAction` and the `Card`.
        post_wanted: post the line that is shown.
        file_chosen: play with the file of this number.
    """

    card_action_chosen = Signal(object, object)
    post_wanted = Signal()
    file_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "rom_panel", self.tr("ROM check"))
        self._state = StateCard()
        self._state.action_chosen.connect(self.card_action_chosen)
        self._explained = label("", Role.CAPTION, wrap=True)
        self._explained.setObjectName("rom_line")
        self.post_button = button(
            self.tr("Post ROM check"),
            "btn_romcheck_post",
            self.tr("Posts this line in the room; everybody sees it"),
        )
        self.post_button.clicked.connect(self.post_wanted)
        self.files = QListWidget()
        named(self.files, "rom_files", self.tr("Your files with this name"))
        self.files.setTabKeyNavigation(False)
        self.files.setSpacing(2)
        self.files.itemActivated.connect(self._use)
        self.files.currentRowChanged.connect(self._judge)
        self.use_button = button(
            self.tr("Use this file"),
            "btn_rom_use",
            self.tr("Play with the selected file; the others are told its CRC"),
        )
        self.use_button.clicked.connect(self._use)
        self.back_button = button(
            self.tr("Back"), "btn_rom_back", self.tr("Show the result of the comparison again")
        )
        self.back_button.clicked.connect(self.step_back)
        self._choices: tuple[FileChoice, ...] = ()
        self._view = RomView(self._state.card)
        self._arrange()
        self._show_files(False)

    def _arrange(self) -> None:
        post = QHBoxLayout()
        post.setSpacing(SPACE)
        post.addWidget(self._explained, 1)
        post.addWidget(self.post_button)
        choose = QHBoxLayout()
        choose.setSpacing(SPACE)
        choose.addStretch()
        choose.addWidget(self.back_button)
        choose.addWidget(self.use_button)
        self.files.setMinimumHeight((_ROWS + 1) * self.files.fontMetrics().height() + SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._state, 1)
        layout.addWidget(self.files, 1)
        layout.addLayout(choose)
        layout.addLayout(post)

    # --- what it shows ---------------------------------------------------------------------------

    def show_roms(self, view: RomView) -> None:
        """Show what is known now."""
        self._state.show_card(view.card)
        self._explained.setText(_line_words(view))
        self._view = view
        if view.files != self._choices:
            self._fill(view.files)
        self._show_files(self.files.isVisibleTo(self) and bool(view.files))

    def _fill(self, files: tuple[FileChoice, ...]) -> None:
        selected = self.files.currentRow()
        self._choices = files
        self.files.clear()
        for choice in files:
            PrivateItem(file_words(choice), self.files)
        chosen = next((at for at, one in enumerate(files) if one.chosen), 0)
        self.files.setCurrentRow(selected if 0 <= selected < len(files) else chosen)
        self._judge()

    def show_files(self) -> None:
        """Show our files with the game's name, if there are any."""
        if self._choices:
            self._show_files(True)
            self.files.setFocus()

    def _show_files(self, shown: bool) -> None:
        for part in (self.files, self.use_button, self.back_button):
            part.setVisible(shown)
        offered = CardAction.POST_ROM_CHECK in self._view.card.actions
        self._state.setVisible(not shown)
        self._explained.setVisible(not shown and bool(self._view.line))
        self.post_button.setVisible(not shown and bool(self._view.line) and not offered)

    def step_back(self) -> bool:
        """Show the result again; False when it is shown already."""
        shown = self.files.isVisibleTo(self)
        self._show_files(False)
        return shown

    def focus_first(self) -> None:
        """Focus what is wanted here: the line to post."""
        if self.post_button.isVisibleTo(self):
            self.post_button.setFocus()

    # --- what the user wants ---------------------------------------------------------------------

    def _judge(self) -> None:
        row = self.files.currentRow()
        usable = 0 <= row < len(self._choices) and not self._choices[row].chosen
        self.use_button.setEnabled(usable)

    def _use(self) -> None:
        row = self.files.currentRow()
        if self.use_button.isEnabled() and 0 <= row < len(self._choices):
            self.file_chosen.emit(self._choices[row].number)


def file_words(choice: FileChoice) -> str:
    """Return a file in one line: its name, its CRC, and what speaks for it."""
    parts = [choice.file, translate("rom_panel", "CRC {crc}").format(crc=choice.crc)]
    if choice.chosen:
        parts.append(translate("rom_panel", "in use"))
    if choice.same_as:
        text = translate("rom_panel", "same as {names}")
        parts.append(text.format(names=", ".join(choice.same_as)))
    return " · ".join(parts)


def _line_words(view: RomView) -> str:
    text = translate("rom_panel", "Others read: “{line}”. Nothing else is sent.")
    if view.automatic:
        text = translate(
            "rom_panel",
            "Others read: “{line}”. Nothing else is sent. Whoever comes is told once by itself.",
        )
    return breakable(text.format(line=view.line))
