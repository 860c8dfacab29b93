"""One client's emulator: the bridge it attaches to and, if we launched it, its process."""

import asyncio
from collections.abc import Callable
from typing import Protocol

from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.launcher import ExitResult, Launch, launch
from kaillera_client.bridge.listener import GoneKind, PluginGone, PluginInfo
from kaillera_client.bridge.messages import EndReason
from kaillera_client.engine.commands import ClientId
from kaillera_client.engine.events import (
    EmulatorAttached,
    EmulatorExited,
    EmulatorGone,
    EmulatorRefused,
    EmulatorWantsWindow,
    EngineEvent,
)
from kaillera_client.engine.status import EmulatorState
from kaillera_client.session.events import GameStarting


class EmulatorOwner(Protocol):
    """Who plays the game that the emulator shows."""

    def emulator_input(self, data: bytes, state_hash: int | None) -> None:
        """Take the input for the next frame; `Emulator.deliver_frame` answers it."""

    def emulator_chat(self, text: bytes) -> None:
        """Say something in the room."""

    def emulator_ended(self, final_state_hash: int | None) -> None:
        """Note that the player ended the game in the emulator."""

    def emulator_failed(self, sentence: str) -> None:
        """Note that the game cannot go on because of the emulator."""


class Emulator:
    """Announces games to the attached emulator, launches one if need be, and passes frames."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        client: ClientId,
        launch: tuple[str, ...],
        owner: EmulatorOwner,
        publish: Callable[[EngineEvent], None],
    ) -> None:
        """`launch` is the command line to run when a game begins and nobody is attached; may be empty."""
        self._loop = loop
        self._client = client
        self._launch = launch
        self._owner = owner
        self._publish = publish
        self._host = BridgeHost(loop, self)
        self._process: Launch | None = None
        """The newest one that we launched, until it has ended."""
        self._game: tuple[GameStarting, int] | None = None
        """The running game and its connection type."""
        self._started = False

    @property
    def state(self) -> EmulatorState:
        """Where the emulator stands."""
        if self._host.attached is not None:
            return EmulatorState.PLAYING if self._started else EmulatorState.ATTACHED
        return EmulatorState.NONE if self._process is None else EmulatorState.LAUNCHING

    def open(self) -> None:
        """Let emulators attach; BridgeError when that is not possible."""
        self._host.open()

    async def close(self) -> None:
        """End the process that we launched, if any, and take the bridge away."""
        self._game = None
        self._host.close()
        if self._process is not None:
            self._process.stop()
            await self._process.wait()

    # --- the game -------------------------------------------------------------------------------

    def start_game(self, start: GameStarting, connection_type: int) -> None:
        """Start the game in the attached emulator, or launch one that will attach."""
        self._game = (start, connection_type)
        self._started = False
        if self._host.attached is not None:
            self._announce()
        elif self._launch:
            # One from an earlier game may still be on its way out; it is no use to this game.
            self._process = launch(
                self._loop,
                self._launch,
                discovery_file=self._host.discovery_file,
                on_exit=lambda end: self._exited(end, process),
            )
            process = self._process

    def deliver_frame(self, data: bytes) -> None:
        """Answer the waiting input."""
        self._host.deliver_frame(data)

    def end_game(self, reason: EndReason, sentence: str) -> None:
        """End the running game in the emulator."""
        if self._game is None:
            return
        self._game = None
        self._started = False
        self._host.end_game(reason, sentence)

    def chat(self, name: bytes, text: bytes) -> None:
        """Pass on what somebody said in the room."""
        if self._started:
            self._host.chat(name, text)

    def player_dropped(self, name: bytes, player: int) -> None:
        """Pass on that somebody left the game."""
        if self._started:
            self._host.player_dropped(name, player)

    # --- BridgeListener -------------------------------------------------------------------------

    def plugin_attached(self, info: PluginInfo) -> None:
        """Start the game that waits for an emulator."""
        self._publish(EmulatorAttached(self._client, info.emulator, info.games))
        if self._game is not None:
            self._announce()

    def plugin_infos(self, info: PluginInfo) -> None:
        """Report the emulator's new name and list."""
        self._publish(EmulatorAttached(self._client, info.emulator, info.games))

    def plugin_refused(self, reason: str) -> None:
        """Report an emulator that could not attach; if we launched it, the game cannot begin."""
        self._publish(EmulatorRefused(self._client, reason))
        if self._process is not None and self._game is not None and not self._started:
            self._owner.emulator_failed(reason)

    def plugin_wants_window(self) -> None:
        """Report that the emulator asks for our window."""
        self._publish(EmulatorWantsWindow(self._client))

    def frame_input(self, data: bytes, state_hash: int | None) -> None:
        """Pass an input on."""
        self._owner.emulator_input(data, state_hash)

    def plugin_chat(self, text: bytes) -> None:
        """Pass chat on."""
        self._owner.emulator_chat(text)

    def plugin_ended_game(self, final_state_hash: int | None) -> None:
        """Pass the end on, unless it only confirms ours."""
        if self._game is not None:
            self._game = None
            self._started = False
            self._owner.emulator_ended(final_state_hash)

    def plugin_gone(self, reason: PluginGone) -> None:
        """Report it; a running game cannot go on."""
        playing = self._game is not None
        self._game = None
        self._started = False
        self._publish(EmulatorGone(self._client, reason.sentence))
        if playing and reason.kind is GoneKind.CLOSED:
            self._owner.emulator_ended(None)
        elif playing:
            self._owner.emulator_failed(reason.sentence)

    # --- inside ---------------------------------------------------------------------------------

    def _announce(self) -> None:
        if self._game is None:
            return
        start, connection_type = self._game
        self._started = True
        self._host.start_game(
            start.game, start.player, start.players, start.delay_frames, connection_type
        )

    def _exited(self, end: ExitResult, process: Launch) -> None:
        newest = process is self._process
        if newest:
            self._process = None
        self._publish(EmulatorExited(self._client, end.exit_code, end.last_lines))
        if newest and self._game is not None and self._host.attached is None:
            self._game = None
            self._owner.emulator_failed(end.sentence)
