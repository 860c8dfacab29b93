"""How the emulator's start goes: which one is started, the cards about it, and what their buttons do."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.names import is_emulator_name
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.emulators.libraries import BitsDiffer
from kaillera_client.emulators.placeholders import LaunchValues
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import (
    ChooseLaunch,
    ClientId,
    Command,
    LaunchPlan,
    StartEmulator,
    StopEmulator,
    WaitForEmulator,
)
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME, DemoGame
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import EmulatorAttached
from kaillera_client.gui import languages
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.cards import launching as cards
from kaillera_client.gui.controllers.cards.attached import missing
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.emulator_names import (
    is_program,
    name_of_guest,
    name_of_login,
    profile_of,
)
from kaillera_client.gui.controllers.launch_plans import (
    BadArguments,
    NoFile,
    Obstacle,
    argument_words,
    obstacle_of,
    plan_of,
)
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.loop import in_background
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.text import harmless
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate

_LONGEST_WIRE_NAME = 127
_SHOWN_AFTER_S = 1.0
"""A start that goes well is over by then, mostly."""
_DEMO_SHOWN_AFTER_S = 3.0
"""A slow computer takes longer than a second to load our own game, and nobody has to do anything about that."""


class LaunchingController:
    """Prepares the emulator of each login and game, and tells when its start does not go well."""

    def __init__(self, context: Context, automatic: bool = False) -> None:
        """`automatic` lets a bot play the demo game, without a window."""
        self._context = context
        self._own = context.own
        self._window = context.window
        self._profile = context.profile
        self._automatic = automatic
        self._key = ""
        """The profile that we logged in with, "" for the demo game."""
        self.has_own_name = True
        """Servers are told what the emulator of this login calls itself."""
        self._name = ""
        self._game: str | None = None
        """The game of the room that we are in."""
        self._obstacle: Obstacle | None = None
        """Why nothing is started in this room."""
        self._subject: ClientId | None = None
        """Whose start the card on the screen is about."""
        self._last = LaunchState(LaunchPhase.STARTING)
        self._trial: EmulatorProfile | None = None
        self._trial_client: ClientId | None = None
        """What starts besides our own: a trial of the library page."""
        self.trial_again: Callable[[ClientId], bool] = lambda _: False
        """Starts a trial once more; False when it is none. Set by the owner of the trials."""
        self.edit: Callable[[str], None] = lambda _: None
        """Shows the details of an emulator; set by their owner."""
        self.install: Callable[[str], None] = lambda _: None
        """Asks whether an emulator is to get our library; set by whoever can put it there."""
        self.explain: Callable[[str], None] = lambda _: None
        """Opens a topic of the help; set by its owner."""
        self._prepared: EmulatorProfile | None = None
        """The emulator as it was when the room's game was prepared last."""
        context.roms.watch(self._library_changed)
        context.profile.watch_emulators(self._emulators_changed)
        self._take_on_actions()

    # --- for logins ------------------------------------------------------------------------------

    @property
    def _chosen(self) -> EmulatorProfile | None:
        """The emulator that the user plays with, None for the demo game."""
        return self._profile.emulators.find(self._profile.settings.emulator)

    @property
    def _playing(self) -> EmulatorProfile | None:
        """The emulator of this login, as its profile is now."""
        return self._profile.emulators.find(self._key)

    @property
    def title(self) -> str:
        """What the emulator of this login is called, "" for the demo game."""
        if self.plays_guest:
            return self._own.speech.name(self._own.emulator)
        playing = self._playing
        return "" if playing is None else harmless(playing.title)

    @property
    def plays_guest(self) -> bool:
        """True on a server with an emulator that the user has opened himself, and that we could not open."""
        return self._own.emulator != DEMO_EMULATOR and not self._key

    def begin_login(self, name: str, *, practice: bool = False) -> LaunchPlan | None:
        """Return what to start in the games of a new login, and let `own.emulator` be its name on servers.

        An emulator that waits at the desk comes before the chosen one. A practice is played with the demo game.
        """
        guest = None if practice else self._own.guest
        chosen = None if practice else self._chosen
        if guest is not None:
            chosen = self.profile_of_guest(guest)
        self._own.bridge = self._own.client if practice and self._own.client is not None else DESK
        self._name, self._game, self._subject, self._obstacle = name, None, None, None
        self._window.notices.clear_topic(cards.LAUNCH)
        self._key = "" if chosen is None else chosen.key
        told = name_of_login(guest, chosen)
        self._own.emulator, self.has_own_name = told.name, told.is_own
        if chosen is None and self._own.emulator == DEMO_EMULATOR:
            return self._demo_game(name).plan(retry=True)
        # What it is given is known in a room only.
        return None

    def profile_of_guest(self, guest: EmulatorAttached) -> EmulatorProfile | None:
        """Return the profile of an emulator that the user has opened himself, the chosen one first."""
        chosen = self._chosen
        known = self._profile.emulators.profiles
        return profile_of(guest, known if chosen is None else (chosen, *known))

    def name_of(self, guest: EmulatorAttached) -> bytes:
        """Return what servers are told of an emulator that the user has opened himself."""
        return name_of_guest(guest, self.profile_of_guest(guest)).name

    def _demo_game(self, name: str) -> DemoGame:
        if self._automatic:
            return DemoGame(headless=True, bot=True, seed=1)
        return DemoGame(
            bot=False,
            title=translate("connection", "Demo Arena: {name}").format(name=name),
            translation=str(languages.file_of(self._profile.settings.language) or ""),
            geometry=self._window.place_for_game(),
        )

    # --- for rooms -------------------------------------------------------------------------------

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session: the room says which game the emulator is to be given."""
        match event:
            case e.RoomEntered(game=game):
                self._game = self._own.speech.whole_name(game)
                self._prepare()
            case e.RoomLeft():
                self._game = self._obstacle = None
            case e.GameStarting():
                self._game_starts_without()
            case _:
                pass

    @property
    def opens_nothing(self) -> bool:
        """True while no emulator is there and none would come by itself if a game started now."""
        own = self._own
        if own.client is None or own.bridge != DESK or own.attached is not None:
            return False
        return self.plays_guest or (self._obstacle is not None and self._playing is not None)

    def _game_starts_without(self) -> None:
        """Everybody waits for an emulator; say so when none will come by itself."""
        if not self.opens_nothing:
            return
        if self._obstacle is not None and self._playing is not None:
            self.show_obstacle(self._own.bridge, self._playing, self._obstacle)
        else:
            self._own.show(missing(self.title))

    def plays_with(self, key: str) -> bool:
        """Tell whether we are on a server with this emulator."""
        return self._own.client is not None and bool(key) and key == self._key

    def key_of(self, client: ClientId) -> str | None:
        """Return the key of a client's emulator, "" for the demo game; None when it is neither ours nor on trial."""
        if self._trial is not None and client == self._trial_client:
            return self._trial.key
        return self._key if self._own.plays_at(client) else None

    def start_own(self) -> None:
        """Start the emulator of this login: it attaches, and waits for a game."""
        self._prepare(then_start=True)

    def _library_changed(self) -> None:
        if self._game is not None:
            self._prepare()

    def look_again(self) -> None:
        """Look whether what was in the way of the emulator is gone."""
        if self._game is not None and self._obstacle is not None:
            self._prepare()

    def _emulators_changed(self) -> None:
        if self._game is not None and self._playing != self._prepared:
            self._prepare()

    def _values(self) -> LaunchValues:
        entry = None if self._game is None else self._context.roms.entry(self._game)
        rom = None if entry is None else entry.path
        return LaunchValues(rom=rom, game=self._game, name=self._name)

    def _prepare(self, *, then_start: bool = False) -> None:
        """Tell the engine what to start in this room; the demo game is known since the login."""
        profile, client = self._playing, self._own.client
        if client is None or (self._own.guest is not None and not then_start):
            return
        self._prepared = profile
        if profile is not None:
            work = self._prepare_for(client, profile, self._values(), then_start=then_start)
            self._context.tasks.spawn(work, "prepare the emulator")
        elif then_start:
            self._tell(StartEmulator(self._own.bridge))

    async def _prepare_for(
        self, client: ClientId, profile: EmulatorProfile, values: LaunchValues, *, then_start: bool
    ) -> None:
        obstacle = await in_background(partial(obstacle_of, profile, values), "emulator")
        now = (self._own.client, self._playing, self._values())
        if now != (client, profile, values):
            return
        if self._obstacle is not None and obstacle is None:
            self._window.notices.clear_topic(cards.LAUNCH)
        self._obstacle = obstacle
        plan = plan_of(profile, values) if obstacle is None else None
        bridge = self._own.bridge
        await self._execute(ChooseLaunch(bridge, plan))
        if obstacle is not None:
            self.show_obstacle(bridge, profile, obstacle)
            return
        status = self._own.status
        waits = status is not None and status.session.phase is Phase.STARTING
        if then_start or (waits and client == self._own.client):
            await self._execute(StartEmulator(bridge))

    def show_obstacle(
        self, client: ClientId, profile: EmulatorProfile, obstacle: Obstacle
    ) -> None:
        """Say why an emulator is not even started."""
        self._subject = client
        title = harmless(profile.title)
        match obstacle:
            case BadArguments(error):
                card = cards.bad_arguments(title, argument_words(error))
            case NoFile(game):
                card = cards.no_file(title, harmless(game))
            case BitsDiffer(program_bits, library_bits):
                card = cards.bits_differ(title, program_bits, library_bits)
        self._own.show(card)

    # --- how it goes -----------------------------------------------------------------------------

    def on_attached(self, event: EmulatorAttached) -> None:
        """Learn what an emulator calls itself, if its profile does not say yet."""
        profile = self._emulator(event.client)
        if profile is None or profile.wire_name or not is_emulator_name(event.emulator):
            return
        if not (event.launched or is_program(profile, event.program)):
            return
        try:
            name = event.emulator.decode(profile.charset or "utf-8", "replace")
        except LookupError:
            return
        current = self._profile.emulators.find(profile.key)
        if current is not None and not current.wire_name:
            learned = replace(current, wire_name=harmless(name, _LONGEST_WIRE_NAME))
            self._profile.put_emulators(self._profile.emulators.with_profile(learned))

    def on_gone(self) -> None:
        """The emulator at the desk has gone: the next game may need one that we start."""
        if self._game is not None:
            self._prepare()

    def watch_trial(self, client: ClientId, profile: EmulatorProfile) -> None:
        """Tell also how the start of this trial goes, and no more how the one before went."""
        if self._subject is not None and self._subject == self._trial_client:
            self._window.notices.clear_topic(cards.LAUNCH)
        self._trial_client, self._trial = client, profile

    def on_launch(self, client: ClientId, state: LaunchState, *, bot: bool = False) -> None:
        """Show how a start goes: ours, a trial's, or that of a practice partner, whose troubles only are told."""
        if not (bot or self._own.plays_at(client) or client == self._trial_client):
            return
        title, card = self._title(client), None
        match state.phase:
            case LaunchPhase.STARTING | LaunchPhase.WINDOW_OPEN if not bot:
                self._show_starting(client, title, state)
                return
            case LaunchPhase.NO_WINDOW if not bot:
                card = cards.no_window(title)
            case LaunchPhase.NOT_CALLED if not bot:
                card = cards.not_called(title)
            case LaunchPhase.NOT_STARTED:
                card = cards.not_allowed(self._program(client), state, editable=not bot)
            case LaunchPhase.ENDED if not state.stopped:
                card = self._end_card(client, state, bot=bot)
            case _:
                pass
        if card is None and (bot or client != self._subject):
            return
        self._subject, self._last = client, state
        self._window.notices.clear_topic(cards.LAUNCH)
        if card is not None:
            self._own.show(card)

    def _show_starting(self, client: ClientId, title: str, state: LaunchState) -> None:
        is_demo = self._emulator(client) is None
        if state.seconds < (_DEMO_SHOWN_AFTER_S if is_demo else _SHOWN_AFTER_S):
            if state.phase is LaunchPhase.STARTING and client == self._subject:
                self._window.notices.clear_topic(cards.LAUNCH)
            return
        topics = {notice.topic for notice in self._window.notices.notices()}
        news = client != self._subject or not self._last.is_waited_for or self._last.seconds < 1
        again = self._last.phase in (LaunchPhase.NO_WINDOW, LaunchPhase.NOT_CALLED)
        self._subject, self._last = client, state
        if news or again or cards.LAUNCH in topics:
            # Once it was taken away by hand it stays away.
            self._window.notices.renew_notice(cards.starting(title, state.seconds))

    def _end_card(self, client: ClientId, state: LaunchState, *, bot: bool) -> Card | None:
        if state.attached and not state.exit_code:
            return None
        actions = [CardAction.SHOW_LAUNCH_LOG]
        if not bot:
            actions.insert(0, CardAction.LAUNCH_AGAIN)
            if self._emulator(client) is not None:
                actions.append(CardAction.EDIT_EMULATOR)
        return cards.ended(self._title(client), state, tuple(actions))

    def _emulator(self, client: ClientId | None) -> EmulatorProfile | None:
        """Return the emulator of a client, None for the demo game."""
        if client is not None and client == self._trial_client:
            return self._trial
        return self._playing if client is not None and self._own.plays_at(client) else None

    def _title(self, client: ClientId | None) -> str:
        emulator = self._emulator(client)
        return DEMO_GAME.decode() if emulator is None else harmless(emulator.title)

    def _program(self, client: ClientId) -> str:
        emulator = self._emulator(client)
        return self._title(client) if emulator is None else emulator.program

    # --- buttons ---------------------------------------------------------------------------------

    def _take_on_actions(self) -> None:
        actions = self._context.actions
        actions.take_on(CardAction.CANCEL_LAUNCH, lambda _: self._stop())
        actions.take_on(CardAction.STOP_EMULATOR, lambda _: self._stop())
        actions.take_on(CardAction.WAIT_FOR_WINDOW, lambda _: self._wait())
        actions.take_on(CardAction.LAUNCH_AGAIN, lambda _: self.start_again())
        actions.take_on(CardAction.SHOW_LAUNCH_LOG, lambda _: self._show_log())
        actions.take_on(CardAction.EDIT_EMULATOR, lambda _: self._edit())
        actions.take_on(CardAction.INSTALL_LIBRARY, lambda _: self._install())
        actions.take_on(CardAction.EXPLAIN_BITNESS, lambda _: self.explain("emulator-bits"))
        actions.take_on(CardAction.EXPLAIN_BLOCKED, lambda _: self.explain("emulator-blocked"))
        actions.take_on(
            CardAction.EXPLAIN_NETPLAY_MENU, lambda _: self.explain("emulator-netplay")
        )
        actions.take_on(CardAction.EXPLAIN_EMULATORS, lambda _: self.explain("emulators"))

    def start_again(self) -> None:
        """Start the emulator once more, in the room or without one."""
        if self._subject is not None and not self.trial_again(self._subject):
            self.start_own()

    def _edit(self) -> None:
        emulator = self._emulator(self._subject)
        self.edit("" if emulator is None else emulator.key)

    def _install(self) -> None:
        emulator = self._emulator(self._subject)
        if emulator is not None:
            self.install(emulator.key)

    def _stop(self) -> None:
        if self._subject is not None:
            self._tell(StopEmulator(self._subject))

    def _wait(self) -> None:
        if self._subject is not None:
            self._tell(WaitForEmulator(self._subject))

    def _show_log(self) -> None:
        self._own.show(cards.log(self._title(self._subject), self._last))

    def _tell(self, command: Command) -> None:
        self._context.tasks.spawn(self._execute(command), type(command).__name__)

    async def _execute(self, command: Command) -> None:
        try:
            await self._context.adapter.execute(command)
        except EngineError as error:
            self._own.show(sentences.error_notice(error))
