"""The emulators that belong to no login: those that are welcome at any time, and those on trial."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import assert_never

from kaillera_client.bridge import start_file
from kaillera_client.bridge.errors import BridgeError, PrivateFileError
from kaillera_client.engine.commands import (
    AskMoreInfos,
    ChooseLaunch,
    ClientId,
    EmulatorCommand,
    OpenClient,
    ReleaseEmulator,
    StartEmulator,
    StopEmulator,
    TryEmulator,
    WaitForEmulator,
    WelcomeEmulators,
)
from kaillera_client.engine.emulator import Emulator
from kaillera_client.engine.errors import EngineError, NotPossible
from kaillera_client.engine.events import EngineEvent
from kaillera_client.engine.trials import Trial

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Logins:
    """What the desk has to know of the logins beside it."""

    emulator: Callable[[ClientId], Emulator | None]
    """The emulator of a client, None when it is not connected."""
    is_in_game: Callable[[], bool]
    """Somebody here plays, so that no process may be started for a trial."""
    may_look: Callable[[], bool]
    """Nobody here plays, so that windows may be looked for; safe from any thread."""


class Desk:
    """Finds the emulator that a command is meant for, and owns those without a login."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        publish: Callable[[EngineEvent], None],
        logins: Logins,
        in_background: Callable[[Coroutine[object, object, None]], None],
    ) -> None:
        """`in_background` runs something that the engine's end waits for."""
        self._loop = loop
        self._publish = publish
        self._logins = logins
        self._in_background = in_background
        self._trials: dict[ClientId, Trial] = {}
        self._welcomed: dict[ClientId, Emulator] = {}
        """Where emulators may attach without a login."""

    def serve(self, command: EmulatorCommand) -> None:
        """Do what `command` says, as its docstring says; NotPossible when there is no such emulator."""
        match command:
            case WelcomeEmulators(client, start_with):
                if start_with:
                    self._in_background(self._leave_start_file(start_with))
                self._welcome(client)
            case ReleaseEmulator(client):
                self._emulator(client).release()
            case AskMoreInfos(client, game):
                self._emulator(client).more_infos(game)
            case ChooseLaunch(client, plan):
                self._emulator(client).choose(plan)
            case StartEmulator(client):
                self._emulator(client).start_now()
            case WaitForEmulator(client):
                self._emulator(client).wait_longer()
            case StopEmulator(client):
                self._emulator(client).stop()
            case TryEmulator():
                self._try(command)
            case _:
                assert_never(command)

    def emulator_for(self, plan: OpenClient) -> Emulator:
        """Return the emulator that a new client is to play with; NotPossible when it wants one that is not here."""
        welcomed = self._welcomed.get(plan.client if plan.bridge is None else plan.bridge)
        if welcomed is not None:
            return welcomed
        if plan.bridge is not None:
            raise NotPossible("No emulator is welcomed there.")
        return Emulator(
            self._loop,
            plan.client,
            self._publish,
            self._logins.may_look,
            listed=plan.launch is None,
        )

    def is_on_trial(self, number: ClientId) -> bool:
        """Tell whether an emulator is tried under this number."""
        return number in self._trials

    async def end_trial(self, number: ClientId) -> None:
        """End the emulator that is tried under this number, if there is one."""
        trial = self._trials.pop(number, None)
        if trial is not None:
            await trial.close()

    async def close(self) -> None:
        """End every trial, and let no emulator attach any more."""
        await asyncio.gather(*map(self.end_trial, list(self._trials)))
        await asyncio.gather(*(emulator.close() for emulator in self._welcomed.values()))
        self._welcomed.clear()

    # --- inside ---------------------------------------------------------------------------------

    def _emulator(self, number: ClientId) -> Emulator:
        trial = self._trials.get(number)
        if trial is not None:
            return trial.emulator
        found = self._welcomed.get(number) or self._logins.emulator(number)
        if found is None:
            raise NotPossible("You are not connected.")
        return found

    def _welcome(self, number: ClientId) -> None:
        if self._logins.emulator(number) is not None or number in self._trials:
            raise NotPossible("This client is connected already.")
        if number not in self._welcomed:
            self._welcomed[number] = Emulator(
                self._loop, number, self._publish, self._logins.may_look
            )
        try:
            self._welcomed[number].welcome()
        except BridgeError as error:
            raise EngineError(str(error)) from error

    async def _leave_start_file(self, arguments: tuple[str, ...]) -> None:
        try:
            write = partial(start_file.write, start_file.start_file(), arguments)
            await self._loop.run_in_executor(None, write)
        except PrivateFileError as error:
            _log.warning("emulators cannot start this program by themselves: %s", error)

    def _try(self, command: TryEmulator) -> None:
        number = command.client
        is_connected = self._logins.emulator(number) is not None
        if is_connected or number in self._trials or number in self._welcomed:
            raise NotPossible("This client is connected already.")
        if self._logins.is_in_game():
            # To start a process takes longer than a frame may wait.
            raise NotPossible("A game is running; an emulator can be tried after it.")
        trial = Trial(
            self._loop, command, self._publish, self._forget_trial, self._logins.may_look
        )
        self._trials[number] = trial
        try:
            trial.begin()
        except BaseException:
            del self._trials[number]
            raise

    def _forget_trial(self, trial: Trial) -> None:
        """A trial's emulator has ended by itself."""
        self._in_background(self._clean_up_trial(trial))

    async def _clean_up_trial(self, trial: Trial) -> None:
        # Another one may have its number by now.
        if self._trials.get(trial.number) is trial:
            del self._trials[trial.number]
        await trial.close()
