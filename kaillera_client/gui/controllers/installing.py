"""Our Kaillera library beside emulators: what is there, put there and taken away; nothing without a question."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from kaillera_client.emulators.installation import Installation, InstallError, Undoing
from kaillera_client.emulators.installing import (
    install,
    prepare_installation,
    prepare_undoing,
    state_of,
    undo,
    usual_folder,
)
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.gui.controllers.cards import installing as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.launch_plans import program_filters, program_of
from kaillera_client.gui.loop import in_background
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.emulator_values import LibraryLook
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.file_chooser import FileChooser

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate

Result = TypeVar("Result")


class InstallController:
    """Owns the sheet and the line about the library; files are read and written on threads of their own."""

    def __init__(self, context: Context, chooser: FileChooser) -> None:
        self._context = context
        self._window = context.window
        self._panel = context.window.library.emulators
        self._chooser = chooser
        self.libraries = usual_folder()
        """Where the built libraries are."""
        self.changed: Callable[[], None] = lambda: None
        """Called when a library was put somewhere or taken away; set by whoever has to look again then."""
        self._shown: EmulatorProfile | None = None
        self._plan: Installation | Undoing | None = None
        """What is asked about."""
        self._last: Path | None = None
        """The program that the card on the screen is about."""
        line, sheet = self._panel.form.library, self._panel.sheet
        line.install_wanted.connect(self.install_into_shown)
        line.undo_wanted.connect(self._undo_shown)
        sheet.accepted.connect(self._accepted)
        sheet.cancelled.connect(self.forget)
        context.actions.take_on(CardAction.UNDO_LIBRARY, lambda _: self._undo_last())

    # --- what is there ---------------------------------------------------------------------------

    def show(self, profile: EmulatorProfile | None) -> None:
        """Say what lies beside an emulator, None for the demo game, which needs nothing."""
        if profile == self._shown:
            return
        if self._shown is None or profile is None or profile.key != self._shown.key:
            self._panel.form.library.show_look(LibraryLook())
            self.forget()
        self._shown = profile
        self.look_again()

    def look_again(self) -> None:
        """Look whether somebody has changed something."""
        if self._shown is not None:
            self._context.tasks.spawn(self._look(self._shown), "look for a library")

    async def _look(self, profile: EmulatorProfile) -> None:
        libraries = self.libraries
        found = await in_background(
            lambda: state_of(program_of(profile), libraries), "look for a library"
        )
        if profile == self._shown:
            self._panel.form.library.show_look(cards.look(found))

    # --- asking ----------------------------------------------------------------------------------

    def install_into(self, program: Path) -> None:
        """Ask whether our library is to be put beside a program."""
        self._ask(partial(prepare_installation, program, self.libraries), program)

    def install_into_shown(self) -> None:
        """Ask the same for the emulator whose details are shown, for a program of the user's choice without one."""
        shown, libraries = self._shown, self.libraries
        if shown is not None:
            self._ask(
                lambda: prepare_installation(program_of(shown), libraries), Path(shown.program)
            )
            return
        self._chooser.file(
            translate("installing", "Choose the emulator’s program"),
            program_filters(scripts=False),
            lambda path: self.install_into(Path(path)),
        )

    def _undo_shown(self) -> None:
        shown = self._shown
        if shown is not None:
            self._ask(lambda: prepare_undoing(program_of(shown)), Path(shown.program))

    def _undo_last(self) -> None:
        if self._last is not None:
            self._ask(partial(prepare_undoing, self._last), self._last)

    def _ask(self, prepare: "Callable[[], Installation | Undoing]", program: Path) -> None:
        self._context.tasks.spawn(self._prepare(prepare), f"look at {program.name}")

    async def _prepare(self, prepare: "Callable[[], Installation | Undoing]") -> None:
        plan = await self._tried(prepare)
        if plan is None:
            return
        if isinstance(plan, Installation) and not plan.copies:
            self._window.notices.show_notice(cards.installed(plan))
            return
        self._plan = plan
        if self._window.go_to(PageId.LIBRARY):
            self._window.library.show_emulators()
        self._panel.ask(
            cards.install_question(plan)
            if isinstance(plan, Installation)
            else cards.undo_question(plan)
        )

    def forget(self) -> None:
        """Ask nothing any more."""
        if self._plan is not None:
            self._plan = None
            self._panel.close_sheet()

    # --- doing -----------------------------------------------------------------------------------

    def _accepted(self) -> None:
        plan = self._plan
        self.forget()
        if plan is not None:
            self._context.tasks.spawn(self._do(plan), "change an emulator's library")

    async def _do(self, plan: Installation | Undoing) -> None:
        self._last = Path(plan.program)
        match plan:
            case Installation():
                work, card = partial(install, plan, self.libraries), cards.installed(plan)
            case Undoing():
                work, card = partial(undo, plan), cards.undone(plan)
        if await self._tried(lambda: work() is None):
            self._window.notices.show_notice(card)
            self.changed()
        self.look_again()

    async def _tried(self, work: "Callable[[], Result]") -> Result | None:
        """Let a thread do it; None, and a card that says why, when it cannot be done."""
        try:
            return await in_background(work, "an emulator's library")
        except InstallError as error:
            self._window.notices.show_notice(cards.trouble(error))
            return None
