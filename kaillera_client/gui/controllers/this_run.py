"""What this run of the program has seen so far, for the checks and the report; nothing of it is kept."""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from kaillera_client.diagnostics.outside import is_from_outside
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.emulators.profile import DEMO_KEY
from kaillera_client.engine.commands import ClientId
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.events import (
    ClientEvent,
    DesyncProved,
    EmulatorAttached,
    EngineEvent,
    GameFinished,
    LaunchChanged,
)
from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.profile.store import Profile
from kaillera_client.session import events as e

if TYPE_CHECKING:
    from kaillera_client.advice.sync import Desync
    from kaillera_client.engine.report import GameReport

_MOST_GAMES = 20
_MOST_LAUNCHES = 20
_MOST_SENTENCES = 60
_MOST_NAMES = 300
_OVER = frozenset({LaunchPhase.ENDED, LaunchPhase.NOT_STARTED})


def profile_now(keeper: ProfileKeeper) -> Profile:
    """Return everything that is kept, as it is at this moment."""
    return Profile(keeper.settings, keeper.servers, keeper.people, keeper.lists, keeper.emulators)


class ThisRun:
    """Hears the engine's events of our own client and remembers the newest."""

    def __init__(self, own: OwnClient) -> None:
        self._own = own
        self.games: deque[GameReport] = deque(maxlen=_MOST_GAMES)
        self.notes: deque[tuple[str, ...]] = deque(maxlen=_MOST_GAMES)
        """What the room noted about each of `games`."""

        self._notes_of_game: Callable[[], tuple[str, ...]] = tuple
        self._plays = False
        self.launches: deque[LaunchState] = deque(maxlen=_MOST_LAUNCHES)
        self.desyncs: deque[Desync] = deque(maxlen=_MOST_GAMES)
        self.sentences: deque[str] = deque(maxlen=_MOST_SENTENCES)
        """What servers said to us alone, not what people said."""

        self.servers: set[str] = set()
        """Hosts of the servers that we were on."""

        self.names: deque[str] = deque(maxlen=_MOST_NAMES)
        """What we and others were called there."""

        self.started: frozenset[str] = frozenset()
        """Keys of the emulators that called us."""

        self._emulator_of: Callable[[ClientId], str | None] = lambda _: None

        self.heard_from_outside = False

    def ask(
        self,
        notes_of_game: Callable[[], tuple[str, ...]],
        emulator_of: Callable[[ClientId], str | None],
    ) -> None:
        """Learn the notes of the running or last game, and a client's emulator by its key: None for none of ours."""
        self._notes_of_game = notes_of_game
        self._emulator_of = emulator_of

    @property
    def running_notes(self) -> tuple[str, ...]:
        """What the room noted about the game that is not over, nothing when none runs."""
        return self._notes_of_game() if self._plays else ()

    def on_event(self, event: EngineEvent) -> None:
        """Take an event of the engine."""
        self.heard_from_outside = self.heard_from_outside or is_from_outside(event)
        match event:
            case ClientEvent(client, session_event) if client == self._own.client:
                self._on_session_event(session_event)
            case GameFinished(client, report) if client == self._own.client:
                self.games.append(report)
                self.notes.append(self._notes_of_game())
                self._plays = False
            case LaunchChanged(client, state) if self._emulator_of(client) is not None:
                self._launched(state)
            case DesyncProved(client, desync) if client == self._own.client:
                self.desyncs.append(desync)
            case EmulatorAttached(client, emulator, _):
                key = self._emulator_of(client)
                # What comes by itself to a login with the demo game is none of the user's emulators.
                if key is not None and (key != DEMO_KEY or emulator == DEMO_EMULATOR):
                    self.started |= {key}
            case _:
                pass

    def _launched(self, state: LaunchState) -> None:
        last = self.launches[-1] if self.launches else None
        if last is not None and last.phase not in _OVER and last.seconds <= state.seconds:
            # The same start, further on.
            self.launches.pop()
        self.launches.append(state)

    def _on_session_event(self, event: e.Event) -> None:
        words = self._own.speech.words
        match event:
            case e.GameStarting():
                self._plays = True
            case e.LoggedIn():
                if self._own.address is not None:
                    self.servers.add(self._own.address.host)
            case e.InformationReceived(_, text):
                self._said(words(text))
            case e.RequestFailed(text=text) | e.Disconnected(text=text):
                self._said(words(text))
            case e.UserUpdated(user):
                name = self._own.speech.name(user.name)
                if name not in self.names:
                    self.names.append(name)
            case _:
                pass

    def _said(self, sentence: str) -> None:
        if sentence and (not self.sentences or self.sentences[-1] != sentence):
            self.sentences.append(sentence)
