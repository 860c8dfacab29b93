"""An emulator beside its client: the bridge it attaches to and, if we launched it, its process."""

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.listener import GoneKind, PluginGone, PluginInfo
from kaillera_client.bridge.messages import EndReason
from kaillera_client.emulators.launching import LaunchState
from kaillera_client.engine.commands import ClientId, LaunchPlan
from kaillera_client.engine.errors import NotPossible
from kaillera_client.engine.events import (
    EmulatorAttached,
    EmulatorGone,
    EmulatorRefused,
    EmulatorWantsWindow,
    EngineEvent,
    LaunchChanged,
)
from kaillera_client.engine.launches import Launches
from kaillera_client.engine.sentences import ENDED_IN_EMULATOR, LET_GO, SESSION_ENDED
from kaillera_client.engine.status import EmulatorState
from kaillera_client.session.events import GameStarting

_log = logging.getLogger(__name__)

_MOST_PLAYERS = 8
_LONGEST_DELAY = 0xFFFF
_MOST_MISSED_LINES = 2000
"""Other players' emulators may say their saves while ours is being launched; the largest take about 1,750 lines."""

_NOT_PLAYABLE = (
    "The server started a game that no emulator can play: too many players or too long a delay. "
    "Try another server."
)


class EmulatorOwner(Protocol):
    """Who plays the game that the emulator shows."""

    def emulator_input(self, data: bytes, state_hash: int | None) -> None:
        """Take the input for the next frame; `Emulator.deliver_frame` answers it."""

    def emulator_chat(self, text: bytes) -> None:
        """Say something in the room."""

    def emulator_ended(self, final_state_hash: int | None, sentence: str) -> None:
        """Note that the player ended the game in the emulator, or by letting it go: `sentence` says which."""

    def emulator_failed(self, sentence: str) -> None:
        """Note that the game cannot go on because of the emulator."""


class _Nobody:
    """An EmulatorOwner without a game, so that nothing of this comes."""

    def emulator_input(self, data: bytes, state_hash: int | None) -> None:
        """Nobody plays."""

    def emulator_chat(self, text: bytes) -> None:
        """Nobody is there to hear it."""

    def emulator_ended(self, final_state_hash: int | None, sentence: str) -> None:
        """There was no game."""

    def emulator_failed(self, sentence: str) -> None:
        """There was no game."""


class Emulator:
    """Announces games to the attached emulator, launches one if need be, and passes frames.

    It plays for one owner after the other. Between them an emulator may attach and wait, if it is welcome.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        client: ClientId,
        publish: Callable[[EngineEvent], None],
        may_look: Callable[[], bool] = lambda: True,
        *,
        listed: bool = True,
    ) -> None:
        """Nothing happens before `welcome`, `play_for` or `try_out`; `client` is the number in its events.

        While `may_look` says no, nobody looks whether an emulator has opened a window. One that is not `listed` is
        found only by emulators that we start.
        """
        self._loop = loop
        self._client = client
        self._launch: LaunchPlan | None = None
        """What to start when a game begins and nobody is attached."""
        self._nobody = _Nobody()
        self._owner: EmulatorOwner = self._nobody
        self._publish = publish
        self._host = BridgeHost(loop, self, listed=listed)
        self._is_welcome = False
        """Emulators may attach also while nobody plays."""
        self._is_ours = False
        """The attached one was started by us."""
        self._launches = Launches(
            loop,
            lambda state: publish(LaunchChanged(client, state)),
            self._launch_ended,
            may_look,
        )
        self._giving_up: asyncio.TimerHandle | None = None
        """Runs while a starting game waits for another try."""
        self._game: tuple[GameStarting, int] | None = None
        """The running game and its connection type."""
        self._missed_lines: list[tuple[bytes, bytes]] = []
        """What was said in the running game before an emulator was there; the next one it is announced to gets it."""
        self._started = False
        """The running game was announced to the attached emulator."""
        self._played = False
        """It has sent an input."""
        self._is_fresh = False
        """An emulator was launched for the running game."""

    @property
    def state(self) -> EmulatorState:
        """Where the emulator stands."""
        if self._host.attached is not None:
            return EmulatorState.PLAYING if self._started else EmulatorState.ATTACHED
        return EmulatorState.LAUNCHING if self._launches.coming else EmulatorState.NONE

    def welcome(self) -> None:
        """Let emulators attach until `close`, whoever plays; BridgeError when that is not possible now."""
        self._is_welcome = True
        self._host.open()

    def play_for(self, owner: EmulatorOwner, launch: LaunchPlan | None) -> None:
        """Play the games of `owner` until it leaves, and start `launch` for them; BridgeError when none can attach."""
        self._host.open()
        self._owner, self._launch = owner, launch

    def try_out(self, launch: LaunchPlan) -> None:
        """Start an emulator for nobody; BridgeError when none can attach."""
        self._host.open()
        self._launch = launch
        self.start_now()

    async def leave(self, owner: EmulatorOwner) -> None:
        """End what we launched for `owner`; who is welcome and came by himself stays. Each call waits for the end."""
        if owner is self._owner:
            self.end_game(EndReason.CONNECTION, SESSION_ENDED)
            self._owner, self._launch = self._nobody, None
            if not self._is_welcome:
                self._host.close()
            elif self._is_ours:
                self._host.release(SESSION_ENDED)
        if self._owner is self._nobody:
            await self._launches.close()

    async def close(self) -> None:
        """End the processes that we launched and take the bridge away."""
        self._forget_game()
        self._host.close()
        self._wait_no_more()
        await self._launches.close()

    def release(self) -> None:
        """Let the attached emulator go on alone; NotPossible when none is attached."""
        if not self._host.release(LET_GO):
            raise NotPossible("No emulator is attached.")

    def more_infos(self, game: bytes) -> None:
        """Let the emulator show more about a game; NotPossible when it cannot."""
        if not self._host.more_infos(game):
            raise NotPossible("The emulator cannot show more about a game.")

    # --- starting and stopping ------------------------------------------------------------------

    def choose(self, launch: LaunchPlan | None) -> None:
        """Start another emulator from now on."""
        self._launch = launch

    def start_now(self) -> None:
        """Start the emulator unless one is attached or on its way; NotPossible when none is chosen or can attach."""
        if self._launch is None:
            raise NotPossible("No emulator is chosen.")
        if not self._host.is_open:
            raise NotPossible("You are not connected.")
        if self._host.attached is None and not self._launches.coming:
            self._launch_one(self._launch)

    def wait_longer(self) -> None:
        """Give the emulator on its way more time."""
        self._launches.wait_longer()

    def stop(self) -> None:
        """End the emulator that we started; a starting game waits for no other."""
        self._launches.stop()

    # --- the game -------------------------------------------------------------------------------

    def start_game(self, start: GameStarting, connection_type: int) -> None:
        """Start the game in the attached emulator, or launch one that will attach."""
        if not _is_playable(start):
            # Later, because the session is still telling about this game.
            self._loop.call_soon(self._owner.emulator_failed, _NOT_PLAYABLE)
            return
        self._game = (start, connection_type)
        self._started = self._played = self._is_fresh = False
        if self._host.attached is not None:
            self._announce()
        elif self._launch is not None and not self._launches.coming:
            self._launch_one(self._launch)

    def deliver_frame(self, data: bytes) -> None:
        """Answer the waiting input."""
        self._host.deliver_frame(data)

    def end_game(self, reason: EndReason, sentence: str) -> None:
        """End the running game in the emulator."""
        if self._game is None:
            return
        self._forget_game()
        self._wait_no_more()
        self._host.end_game(reason, sentence)

    def chat(self, name: bytes, text: bytes) -> None:
        """Pass on what somebody said in the room; an emulator on its way gets what it has missed of its game."""
        if self._started:
            self._host.chat(name, text)
        elif self._game is not None and len(self._missed_lines) < _MOST_MISSED_LINES:
            self._missed_lines.append((name, text))

    def player_dropped(self, name: bytes, player: int) -> None:
        """Pass on that somebody left the game."""
        if self._started:
            self._host.player_dropped(name, player)

    # --- BridgeListener -------------------------------------------------------------------------

    def plugin_attached(self, info: PluginInfo) -> None:
        """Start the game that waits for an emulator."""
        self._wait_no_more()
        self._is_ours = info.launched_here is True
        if info.launched_here is None:
            # An older plugin does not say; most probably it is the one that is on its way.
            self._is_ours = self._launches.coming
        bits = info.bits or "unknown"
        whose = "ours" if self._is_ours else "by itself"
        _log.info("%r attached, %s: program %r, bits %s", info.emulator, whose, info.program, bits)
        self._tell_of(info)
        if self._is_ours:
            self._launches.attached()
        self._announce()

    def plugin_infos(self, info: PluginInfo) -> None:
        """Report the emulator's new name and list."""
        self._tell_of(info)

    def plugin_refused(self, reason: str) -> None:
        """Report an emulator that could not attach; if we launched it, the game cannot begin."""
        self._publish(EmulatorRefused(self._client, reason))
        if self._launches.coming and self._game is not None and not self._started:
            self._owner.emulator_failed(reason)

    def plugin_wants_window(self) -> None:
        """Report that the emulator asks for our window."""
        self._publish(EmulatorWantsWindow(self._client))

    def frame_input(self, data: bytes, state_hash: int | None) -> None:
        """Pass an input on."""
        self._played = True
        self._owner.emulator_input(data, state_hash)

    def plugin_chat(self, text: bytes) -> None:
        """Pass chat on."""
        self._owner.emulator_chat(text)

    def plugin_ended_game(self, final_state_hash: int | None) -> None:
        """Pass the end on, unless it only confirms ours."""
        if self._game is not None:
            self._forget_game()
            self._owner.emulator_ended(final_state_hash, ENDED_IN_EMULATOR)

    def plugin_gone(self, reason: PluginGone) -> None:
        """Report it; its game cannot go on."""
        was_announced, self._started = self._started, False
        self._is_ours = False
        by_wish = reason.kind is GoneKind.RELEASED
        self._publish(EmulatorGone(self._client, reason.sentence))
        if not was_announced or (not by_wish and self._is_replaced()):
            return
        self._forget_game()
        if by_wish or reason.kind is GoneKind.CLOSED:
            self._owner.emulator_ended(None, LET_GO if by_wish else ENDED_IN_EMULATOR)
        else:
            self._owner.emulator_failed(reason.sentence)

    # --- inside ---------------------------------------------------------------------------------

    def _tell_of(self, info: PluginInfo) -> None:
        self._publish(
            EmulatorAttached(
                self._client,
                info.emulator,
                info.games,
                launched=self._is_ours,
                bits=info.bits,
                program=info.program,
                tells_more=info.tells_more,
            )
        )

    def _announce(self) -> None:
        if self._game is None:
            return
        start, connection_type = self._game
        self._started = True
        self._host.start_game(
            start.game, start.player, start.players, start.delay_frames, connection_type
        )
        for name, text in self._missed_lines:
            self._host.chat(name, text)

    def _forget_game(self) -> None:
        self._game = None
        self._started = False
        self._missed_lines.clear()

    def _launch_one(self, plan: LaunchPlan) -> None:
        self._wait_no_more()
        values = plan.values
        if self._game is not None:
            self._is_fresh = True
            start = self._game[0]
            values = values.with_seat(start.player, start.players)
        self._launches.start(plan, values, self._host.discovery_file)

    def _is_replaced(self) -> bool:
        """Launch another emulator for a game that caught the last one on its way out, before it played."""
        if self._played or self._is_fresh or self._launch is None:
            return False
        self._launch_one(self._launch)
        return True

    def _launch_ended(self, state: LaunchState, sentence: str) -> None:
        """End the game that waited for this emulator, or wait a while for another try."""
        if state.attached or self._game is None or self._started:
            return
        patience = self._launch.retry_for if self._launch is not None else 0.0
        if state.was_closed_by_user or not patience:
            self._give_up(sentence)
        else:
            self._giving_up = self._loop.call_later(patience, self._give_up, sentence)

    def _give_up(self, sentence: str) -> None:
        self._giving_up = None
        if self._game is not None and not self._started:
            self._forget_game()
            self._owner.emulator_failed(sentence)

    def _wait_no_more(self) -> None:
        if self._giving_up is not None:
            self._giving_up.cancel()
            self._giving_up = None


def _is_playable(start: GameStarting) -> bool:
    """Tell whether the numbers, which are the server's, fit an emulator."""
    players_fit = 1 <= start.players <= _MOST_PLAYERS and start.player <= start.players
    return players_fit and start.delay_frames <= _LONGEST_DELAY
