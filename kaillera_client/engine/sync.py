"""Compares the states of one client's games with the other players': counts frames, says and hears lines of chat."""

import asyncio
from collections.abc import Callable

from kaillera_client.advice.sync import Desync, SyncStatus
from kaillera_client.advice.synccheck import SyncCheck
from kaillera_client.advice.syncline import read_sync_line
from kaillera_client.engine.commands import ClientId
from kaillera_client.engine.events import DesyncProved, EngineEvent, SyncChanged
from kaillera_client.session import events as e

_NEVER = 1 << 62
_APART_S = 0.04
_HASHES_EXPECTED_BY = 120
"""Frames; then it is looked whether the emulator has told any state."""


class SyncReporter:
    """Follows room and game of one client; every method must be called on the loop's thread.

    `state` is on the frame path: it counts, and about once a second it leaves the work to the loop, so that no frame
    waits for it.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        client: ClientId,
        publish: Callable[[EngineEvent], None],
        say: Callable[[bytes], None],
        own: Callable[[], tuple[int | None, bytes]],
        *,
        wanted: bool = True,
    ) -> None:
        """`say` sends a line to the room's chat, `own` tells our user id and our name as the server writes them.

        When the check is not `wanted`, lines are only kept out of the chat.
        """
        self._loop = loop
        self._client = client
        self._publish = publish
        self._say = say
        self._own = own
        self._wanted = wanted
        self._members: dict[int, bytes] = {}
        self._check: SyncCheck | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._frame = 0
        """States told so far: the number of the next one."""

        self._due = _NEVER
        self._look_at = _NEVER

    def want(self, wanted: bool) -> None:
        """Turn the check on or off, from the next game on."""
        self._wanted = wanted

    # --- the frame path --------------------------------------------------------------------------

    def state(self, state_hash: int | None) -> None:
        """Count what the emulator says about its state with each input; the hash is of the state before the input."""
        frame = self._frame
        self._frame = frame + 1
        if frame < self._due:
            return
        if state_hash is not None:
            # The check gives the next number when its turn comes; until then nothing else is due.
            self._due = _NEVER
            self._loop.call_soon(self._take_state, self._check, frame, state_hash)
        elif frame >= self._look_at:
            self._look_at = _NEVER
            self._loop.call_soon(self._miss_states, self._check, frame)

    # --- the room and the game -------------------------------------------------------------------

    def follow(self, event: e.Event) -> None:
        """Take an event of the session."""
        match event:
            case e.RoomEntered(_, _, _, players):
                self._members = {player.user_id: player.name for player in players}
            case e.PlayerEntered(player):
                self._members[player.user_id] = player.name
            case e.PlayerLeft(user_id):
                self._members.pop(user_id, None)
            case e.RoomLeft():
                self._members.clear()
            case e.GameStarting():
                self._start(event)
            case e.AllReady() if self._check is not None:
                self._check.begin(self._loop.time())
                self._tell()
            case e.PlayerDropped(name, player) if self._check is not None:
                self._check.dropped(name, player)
                self._tell()
            case _:
                pass

    def takes(self, event: e.Event) -> bool:
        """Take a line of chat that is ours to read; such a line is nobody else's business."""
        if not isinstance(event, e.GameChatReceived):
            return False
        line = read_sync_line(event.text)
        if line is None:
            return False
        if self._check is not None:
            self._check.heard(event.name, line, self._loop.time())
            self._tell()
        return True

    def game_ended(self) -> tuple[SyncStatus | None, Desync | None]:
        """Stop; return what the check knows of the game."""
        check, self._check = self._check, None
        self._due = self._look_at = _NEVER
        self._stop_timer()
        return (None, None) if check is None else (check.status, check.desync)

    # --- inside ----------------------------------------------------------------------------------

    def _start(self, start: e.GameStarting) -> None:
        self.game_ended()
        self._frame = 0
        if self._wanted and start.players > 1 and start.player > 0:
            own_id, own_name = self._own()
            others = [name for user, name in self._members.items() if user != own_id]
            self._check = SyncCheck(start.player, start.players, own_name, others)
            self._due = self._check.due
            self._look_at = _HASHES_EXPECTED_BY

    def _take_state(self, check: SyncCheck | None, frame: int, state_hash: int) -> None:
        if check is None or check is not self._check:
            return
        check.own_state(frame, state_hash, self._loop.time())
        self._due = check.due
        self._tell()

    def _miss_states(self, check: SyncCheck | None, frame: int) -> None:
        if check is not None and check is self._check:
            check.no_states(frame)
            self._tell()

    def _tell(self) -> None:
        """Say and publish what is new, and come back when time alone will tell more."""
        check = self._check
        if check is None:
            return
        now = self._loop.time()
        news = check.news(now)
        if news.line is not None:
            # All players reach a state together; one line after the other leaves room for inputs in servers' bundles.
            apart = _APART_S * (news.line.player - 1)
            self._loop.call_later(apart, self._say_line, check, news.line.to_bytes())
        if news.desync is not None:
            self._publish(DesyncProved(self._client, news.desync))
        if news.status is not None:
            self._publish(SyncChanged(self._client, news.status))
        self._stop_timer()
        deadline = check.deadline(now)
        if deadline is not None:
            self._timer = self._loop.call_at(deadline, self._tell)

    def _say_line(self, check: SyncCheck, line: bytes) -> None:
        if check is self._check:
            self._say(line)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
