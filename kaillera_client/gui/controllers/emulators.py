"""The user's emulators: listed, found, edited, tried, and chosen to play with."""

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kaillera_client.emulators.binaries import ProgramKind, read_program
from kaillera_client.emulators.finder import FoundEmulator, find_emulators, usual_places
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.emulators.placeholders import ArgumentError, LaunchValues, check
from kaillera_client.emulators.profile import DEMO_KEY, EmulatorProfile
from kaillera_client.engine.commands import ClientId, CloseClient, TryEmulator
from kaillera_client.engine.demo import DEMO_GAME
from kaillera_client.engine.errors import EngineError
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.cards import launching as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.installing import InstallController
from kaillera_client.gui.controllers.known_emulators import known_facts, known_rows
from kaillera_client.gui.controllers.launch_plans import (
    WINDOWS,
    argument_words,
    obstacle_of,
    plan_of,
    preview,
    program_filters,
)
from kaillera_client.gui.controllers.launching import LaunchingController
from kaillera_client.gui.loop import in_background
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.emulator_values import EmulatorRow, Preview
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import harmless
from kaillera_client.gui.views.file_chooser import FileChooser
from kaillera_client.profile.settings import Settings

translate = QCoreApplication.translate

_LONGEST_PATH = 300


class EmulatorsController:
    """Owns the panel of the library page; what is chosen here is what the next login plays with."""

    def __init__(self, context: Context, launching: LaunchingController) -> None:
        self._context = context
        self._profile = context.profile
        self._window = context.window
        self._own = context.own
        self._launching = launching
        self.chooser = FileChooser(context.window)
        self.panel = context.window.library.emulators
        self.installing = InstallController(context, self.chooser)
        self._shown = DEMO_KEY
        self._found: tuple[FoundEmulator, ...] = ()
        self._looked = False
        self._closing = threading.Event()
        self._trial: tuple[ClientId, str] | None = None
        """The trial under way or the last one: its number and the emulator's key."""
        self._trial_runs = False
        self._trial_state: LaunchState | None = None
        """How far it was when it was told last."""
        launching.trial_again = self._try_again
        launching.edit = self.show_details
        launching.install = self._install_into
        self.installing.changed = launching.look_again
        self._connect()
        context.profile.watch(self._settings_changed)
        context.profile.watch_emulators(self._show)
        self._show()
        self._show_known()

    def _connect(self) -> None:
        panel, form = self.panel, self.panel.form
        panel.row_chosen.connect(self._choose_row)
        panel.find_wanted.connect(self.find)
        panel.choose_wanted.connect(self.choose_program)
        panel.offer_taken.connect(self._take_offer)
        panel.install_offer_wanted.connect(
            lambda number: self.installing.install_into(self._found[number].program)
        )
        form.edited.connect(self._edited)
        form.arguments_typed.connect(self._show_preview)
        form.play_wanted.connect(lambda key: self._profile.change(emulator=key))
        form.try_wanted.connect(self.try_emulator)
        form.remove_wanted.connect(self._remove)
        form.program_wanted.connect(self._browse_program)
        form.folder_wanted.connect(self._browse_folder)
        actions = self._context.actions
        actions.take_on(CardAction.CHOOSE_PROGRAM, lambda _: self.choose_program())
        actions.take_on(CardAction.CHOOSE_EMULATOR, lambda _: self.show_details(self._shown))

    # --- showing ---------------------------------------------------------------------------------

    def show_details(self, key: str) -> None:
        """Go to an emulator's details."""
        if self._window.go_to(PageId.LIBRARY):
            self._window.library.show_emulators()
            self._choose_row(key)

    def show_guest(self) -> None:
        """Show which emulator the user has opened himself now: it is played with, whatever was chosen."""
        self._show()

    def _settings_changed(self, _: Settings) -> None:
        self._show()

    def _choose_row(self, key: str) -> None:
        self._shown = key
        state = self._trial_state if self._trial is not None and self._trial[1] == key else None
        self.panel.form.show_status("" if state is None else _trial_words(state))
        self._show()
        self.installing.look_again()

    def _install_into(self, key: str) -> None:
        """Go to an emulator's details and ask whether it is to get our library."""
        self.show_details(key)
        if self._shown == key:
            self.installing.install_into_shown()

    def _show(self) -> None:
        profiles = self._profile.emulators.profiles
        chosen: str | None = self._profile.settings.emulator
        if self._profile.emulators.find(self._profile.settings.emulator) is None:
            chosen = DEMO_KEY
        playing = chosen
        if self._own.guest is not None:
            profile = self._launching.profile_of_guest(self._own.guest)
            playing = None if profile is None else profile.key
        shown = self._profile.emulators.find(self._shown)
        if shown is None:
            self._shown = DEMO_KEY
        demo = EmulatorRow(
            DEMO_KEY,
            DEMO_GAME.decode(),
            translate("emulators", "Comes with this program"),
            playing == DEMO_KEY,
        )
        rows = (
            EmulatorRow(
                one.key,
                harmless(one.title),
                harmless(one.program, _LONGEST_PATH),
                one.key == playing,
            )
            for one in profiles
        )
        self.panel.show_rows((demo, *rows), self._shown)
        self.panel.show_attached(self._own.guest_title)
        self.installing.show(shown)
        form = self.panel.form
        if shown is None:
            form.show_demo(plays=playing == DEMO_KEY, chosen=chosen == DEMO_KEY)
        else:
            form.show_profile(shown, plays=playing == shown.key, chosen=chosen == shown.key)
            form.facts.show_facts(*known_facts(shown))
            self._show_preview(shown.arguments)

    def _show_preview(self, line: str) -> None:
        try:
            check(line, windows=WINDOWS)
            shown = Preview(preview(line) or translate("emulators", "no arguments"))
        except ArgumentError as error:
            shown = Preview(harmless(argument_words(error), 200), wrong=True)
        self.panel.form.show_preview(shown)

    def _show_known(self) -> None:
        self.panel.show_known(known_rows(self._found))
        if self._looked and not self._found and not self._profile.emulators.profiles:
            self.panel.show_card(cards.no_emulator())

    # --- finding and adding ----------------------------------------------------------------------

    def find(self) -> None:
        """Look for known emulators in the background."""
        self.panel.show_finding(finding=True)
        self._context.tasks.spawn(self._find(), "find emulators")

    async def _find(self) -> None:
        work = partial(find_emulators, usual_places(), self._closing.is_set)
        self._found = await in_background(work, "find emulators")
        self._looked = True
        self.panel.show_finding(finding=False)
        self._show_known()

    def _take_offer(self, number: int) -> None:
        found = self._found[number]
        title = found.emulator.title
        self._add(_profile_for(title, found.program, found.wine, found.emulator.wire_name))

    def choose_program(self) -> None:
        """Ask for a program and add it."""
        self.show_details(self._shown)
        self.chooser.file(
            translate("emulators", "Choose an emulator’s program"),
            program_filters(),
            self._program_chosen,
        )

    def _program_chosen(self, path: str) -> None:
        self._context.tasks.spawn(self._add_program(path), "add an emulator")

    async def _add_program(self, path: str) -> None:
        program = Path(path)
        wine = await in_background(partial(_wine_for, program), "program")
        self._add(_profile_for(program.stem, program, wine, ""))

    def _add(self, profile: EmulatorProfile) -> None:
        book = self._profile.emulators
        twin = next(
            (
                one
                for one in book.profiles
                if (one.program, one.arguments) == (profile.program, profile.arguments)
            ),
            None,
        )
        if twin is None:
            twin = replace(profile, key=book.free_key(profile.title))
            try:
                self._profile.put_emulators(book.with_profile(twin))
            except ValueError:
                text = translate("emulators", "The list is full. Remove an emulator first.")
                self.panel.form.show_status(text)
                return
        self._shown = twin.key
        self._show()
        self._show_known()
        self.panel.form.focus_first()

    # --- editing ---------------------------------------------------------------------------------

    def _edited(self, profile: EmulatorProfile) -> None:
        clean = replace(
            profile,
            title=harmless(profile.title.strip(), 200),
            program=profile.program.strip(),
            arguments="".join(one for one in profile.arguments if one.isprintable()),
            folder=profile.folder.strip(),
            wire_name=harmless(profile.wire_name.strip(), 127),
        )
        if not clean.title:
            clean = replace(clean, title=Path(clean.program).stem or clean.key)
        if not clean.program:
            text = translate("emulators", "An emulator needs a program. The old one was kept.")
            self.panel.form.show_status(text)
            self._show()
            return
        self._profile.put_emulators(self._profile.emulators.with_profile(clean))
        self._show()

    def _remove(self, key: str) -> None:
        self._profile.put_emulators(self._profile.emulators.without(key))
        self._shown = DEMO_KEY
        if self._profile.settings.emulator == key:
            self._profile.change(emulator=DEMO_KEY)
        self._show()
        self._show_known()

    def _browse_program(self) -> None:
        title = translate("emulators", "Choose an emulator’s program")
        self.chooser.file(title, program_filters(), lambda path: self._change_shown(program=path))

    def _browse_folder(self) -> None:
        title = translate("emulators", "Folder to start the emulator in")
        self.chooser.folder(title, lambda path: self._change_shown(folder=path))

    def _change_shown(self, **values: str) -> None:
        shown = self._profile.emulators.find(self._shown)
        if shown is not None:
            self._edited(replace(shown, **values))

    # --- trying ----------------------------------------------------------------------------------

    def try_emulator(self, key: str) -> None:
        """Start an emulator: for the server that we are on if it was chosen there, else on its own.

        One that is on trial already is not started twice: how it goes is told again, if the card was closed. Another
        one takes its place.
        """
        profile = self._profile.emulators.find(key)
        if profile is None:
            return
        if self._trial is not None and self._trial_runs and self._trial[1] == key:
            if self._trial_state is not None:
                self._launching.on_launch(self._trial[0], self._trial_state)
            return
        if self._launching.plays_with(key):
            self._launching.start_own()
            return
        self._context.tasks.spawn(self._try(profile), "try an emulator")

    def _try_again(self, client: ClientId) -> bool:
        if self._trial is None or self._trial[0] != client:
            return False
        self.try_emulator(self._trial[1])
        return True

    async def _try(self, profile: EmulatorProfile) -> None:
        before = self._trial
        if before is not None and self._trial_runs:
            await self._context.adapter.execute(CloseClient(before[0]))
        client = self._own.new_id()
        self._trial, self._trial_state, self._trial_runs = (client, profile.key), None, False
        self._launching.watch_trial(client, profile)
        values = LaunchValues()
        obstacle = await in_background(partial(obstacle_of, profile, values), "emulator")
        if obstacle is not None:
            self._launching.show_obstacle(client, profile, obstacle)
            return
        self._trial_runs = True
        try:
            plan = plan_of(profile, values)
            await self._context.adapter.execute(TryEmulator(client, plan))
        except EngineError as error:
            self._trial_runs = False
            self._own.show(sentences.error_notice(error))

    def on_launch(self, client: ClientId, state: LaunchState) -> None:
        """Say in the panel how a trial goes; the cards are somebody else's."""
        if self._trial is None or client != self._trial[0]:
            return
        self._trial_state, self._trial_runs = state, not state.is_over
        if self._trial[1] == self._shown:
            self.panel.form.show_status(_trial_words(state))

    async def close(self) -> None:
        """End a trial that still runs, and stop looking."""
        self._closing.set()
        if self._trial is not None and self._trial_runs:
            await self._context.adapter.execute(CloseClient(self._trial[0]))


def _trial_words(state: LaunchState) -> str:
    match state.phase:
        case LaunchPhase.STARTING | LaunchPhase.WINDOW_OPEN:
            return translate("emulators", "It was started. Turn on netplay in it.")
        case LaunchPhase.ATTACHED:
            return translate("emulators", "✓ It has called the Kaillera library: it works.")
        case LaunchPhase.NO_WINDOW | LaunchPhase.NOT_CALLED:
            return translate("emulators", "It runs, but has not called the Kaillera library.")
        case LaunchPhase.ENDED if state.attached:
            return translate("emulators", "✓ It had called the Kaillera library, and was closed.")
        case LaunchPhase.ENDED:
            return translate("emulators", "It ended without calling the Kaillera library.")
        case LaunchPhase.NOT_STARTED:
            return translate("emulators", "It was not started.")


def _profile_for(title: str, program: Path, wine: str, wire_name: str) -> EmulatorProfile:
    """Return a profile, still without a key, for a program that may need Wine."""
    title = harmless(title, 200).strip() or program.name
    if not wine:
        return EmulatorProfile("", title, str(program), wire_name=wire_name)
    quoted = str(program).replace("\\", "\\\\").replace('"', '\\"')
    return EmulatorProfile(
        "", title, wine, f'"{_braces_doubled(quoted)}"', str(program.parent), wire_name
    )


def _braces_doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _wine_for(program: Path) -> str:
    """Return the Wine that a program needs here, "" when it needs none or there is none."""
    if WINDOWS:
        return ""
    try:
        is_windows = read_program(program).kind is ProgramKind.WINDOWS
    except OSError:
        return ""
    return usual_places().wine if is_windows else ""
