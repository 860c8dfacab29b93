"""What silence means: keep-alive, lost messages, stalls, logins that never finish."""

import math

from kaillera_client.server.rules.events import FaultKind, RemovalReason
from kaillera_client.server.rules.hub import Hub
from kaillera_client.server.rules.login import Logins
from kaillera_client.server.rules.model import Client, Stage
from kaillera_client.server.rules.outbox import REDUNDANCY
from kaillera_client.server.rules.rounds import Rounds

ANNOUNCEMENT_REPEAT = 1.0
"""Seconds: often enough for a player who waits, rare enough for an emulator that takes a minute to load."""


class Watch:
    """Looks at one client at a time and says when to look again."""

    def __init__(self, hub: Hub, logins: Logins, rounds: Rounds) -> None:
        self._hub = hub
        self._logins = logins
        self._rounds = rounds

    def expired(self, client: Client, now: float) -> bool:
        """Return whether a session that is not (or no longer) logged in can be forgotten."""
        match client.stage:
            case Stage.LEAVING:
                return now >= client.leaves_at
            case Stage.LOGIN:
                return now >= client.opened_at + self._hub.config.login_window
            case Stage.HERE:
                return False

    def give_up(self, client: Client, now: float) -> None:
        """End what has been silent, or without its lost messages, for too long."""
        if client.stage is not Stage.HERE:
            return
        config = self._hub.config
        silent_since = client.link.last_heard
        if now >= silent_since + config.keep_alive:
            self._logins.leave(client, b"Ping timeout", now)
            return
        round_ = client.round
        if round_ is None:
            return
        if round_.combiner is None:
            if client.slot not in round_.ready and now >= round_.ready_by:
                limit = f"{config.ready_limit:g} s"
                self._rounds.remove(client, RemovalReason.NOT_READY, limit, now)
        elif now >= silent_since + config.game_silence:
            limit = f"{config.game_silence:g} s"
            self._rounds.remove(client, RemovalReason.SILENT, limit, now)
        hole_since = client.link.hole_since
        if hole_since is not None and now >= hole_since + config.hole_limit:
            limit = f"{config.hole_limit:g} s"
            self._rounds.remove(client, RemovalReason.MESSAGES_LOST, limit, now)

    def hole_is_hopeless(self, client: Client, now: float) -> bool:
        """Return whether lost messages shall be skipped; never in a game, there they count."""
        hole_since = client.link.hole_since
        if hole_since is None or client.round is not None:
            return False
        if now < hole_since + self._hub.config.lobby_hole_limit:
            return False
        self._hub.fault(client.address, FaultKind.MESSAGES_SKIPPED)
        return True

    def stall_repeats(self, client: Client, now: float) -> list[bytes]:
        """Return the last datagram again when a player may wait for it.

        The last datagram before everybody waits has no successor that repeats it.
        """
        at = self._stall_at(client)
        if at is None or now < at:
            return []
        client.last_stall_repeat = now
        if client.round is not None:
            self._rounds.look_for_own_fault(client.round, now)
        return client.link.outbox.repeat(REDUNDANCY)

    def _stall_at(self, client: Client) -> float | None:
        round_ = client.round
        if round_ is None:
            return None
        if round_.combiner is None:
            # The announcement of the game may be lost, and a client that does not know of it says nothing.
            if client.slot in round_.ready:
                return None
            began = round_.ready_by - self._hub.config.ready_limit
            return max(began, client.last_stall_repeat) + ANNOUNCEMENT_REPEAT
        due = client.link.last_heard + self._rounds.stall_grace(round_, client)
        return max(due, client.last_stall_repeat + self._hub.config.stall_interval)

    def next_look(self, client: Client) -> float:
        """Return when something can be due next."""
        config = self._hub.config
        if client.stage is Stage.LEAVING:
            return client.leaves_at
        if client.stage is Stage.LOGIN:
            limit = client.opened_at + config.login_window
            return min(limit, client.measurement.deadline() or limit)
        at = client.link.last_heard + config.keep_alive
        hole_since = client.link.hole_since
        round_ = client.round
        if hole_since is not None:
            limit = config.lobby_hole_limit if round_ is None else config.hole_limit
            at = min(at, hole_since + limit)
        if round_ is not None:
            if round_.combiner is not None:
                at = min(at, client.link.last_heard + config.game_silence)
                at = min(at, self._stall_at(client) or math.inf)
            elif client.slot not in round_.ready:
                at = min(at, round_.ready_by, self._stall_at(client) or math.inf)
        return at
