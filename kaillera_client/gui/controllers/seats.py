"""The members of our room as they sit there, with the delay that each of them gets."""

from dataclasses import dataclass, replace

from kaillera_client.advice.delay import (
    ConnectionType,
    ServerFamily,
    expected_delay_frames,
    same_delay_frames,
)
from kaillera_client.advice.lagstat import SeatDelays
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby import LobbyController, connection_word
from kaillera_client.gui.models.lobby_values import GameState
from kaillera_client.gui.models.room_values import EmulatorMatch, PlayerRow, RoomRule

LEVELLING = frozenset({ServerFamily.OWN, ServerFamily.EMULINKER_K, ServerFamily.EMULINKER_SF})
"""Servers that know /samedelay."""


@dataclass(frozen=True, slots=True)
class _Member:
    """What the server told of a member; text is wire bytes."""

    user_id: int
    name: bytes
    ping_ms: int
    connection: int
    host: bool


class Seats:
    """Fills the model of the seats. Members sit in the order in which they entered, as servers number them."""

    def __init__(self, context: Context, lobby: LobbyController) -> None:
        self._own = context.own
        self._models = context.models
        self._lobby = lobby
        self._members: dict[int, _Member] = {}
        self._said = SeatDelays()
        self._game_id: int | None = None
        self._owner = False
        self.levelled = False
        self._still_in: set[int] = set()
        """Who had not left the game when it was over for us, by user id."""

    def begin(self, game_id: int | None, *, owner: bool) -> None:
        """Be in another room, None for in none."""
        self._members.clear()
        self._models.players.clear()
        self._said = SeatDelays()
        self._game_id = game_id
        self._owner = owner
        self.levelled = False
        self._still_in.clear()

    @property
    def owner(self) -> bool:
        """Whether the room is ours."""
        return self._owner

    # --- who is here -----------------------------------------------------------------------------

    def enter(
        self, user_id: int, name: bytes, ping_ms: int, connection: int, *, host: bool
    ) -> None:
        """Take a member; the name is wire bytes."""
        self._members[user_id] = _Member(user_id, name, ping_ms, connection, host)
        self._said = SeatDelays()
        self.read_again()

    def leave(self, user_id: int) -> None:
        """A member has gone; the others may sit elsewhere now."""
        self._members.pop(user_id, None)
        self._still_in.discard(user_id)
        self._models.players.remove(user_id)
        self._said = SeatDelays()
        self.read_again()

    def is_member(self, name: bytes) -> bool:
        """Tell whether a line of chat under this name may be a player's."""
        return any(member.name == name for member in self._members.values())

    @property
    def own_type(self) -> ConnectionType:
        """The connection type of our login."""
        own = self._members.get(self._own.user_id or -1)
        return ConnectionType.LAN if own is None else _type_of(own.connection)

    def name_at(self, seat: int) -> str:
        """Return who sits at a number from 1, "" when that is not known."""
        rows = self._models.players.rows()
        return rows[seat - 1].name if 1 <= seat <= len(rows) else ""

    @property
    def host_name(self) -> str:
        """The host's name as it is shown, "" when nobody is known to be it."""
        return next((row.name for row in self._models.players.rows() if row.host), "")

    # --- delays ----------------------------------------------------------------------------------

    def learn(self, delays: SeatDelays) -> None:
        """Take what the server said about delays."""
        if delays.everybody is not None:
            self.levelled = True
            self._said = delays
        else:
            self.levelled = False
            self._said = SeatDelays({**self._said.by_seat, **delays.by_seat})
        self.read_again()

    def level(self, *, levelled: bool) -> None:
        """The room is levelled, or not any more; what was said before does not hold."""
        self.levelled = levelled
        self._said = SeatDelays()
        self.read_again()

    @property
    def own_delay_said(self) -> int | None:
        """The delay in frames that the server said we have here."""
        own = self._models.players.get(self._own.user_id or -1)
        return own.delay_frames if own is not None and own.delay_said else None

    def rule(self) -> RoomRule:
        """Return whose delay counts here."""
        return RoomRule(
            frames=tuple(row.delay_frames for row in self._models.players.rows()),
            levelled=self.levelled,
            same_frames=self._same_frames(),
            may_level=self._owner and self._lobby.family in LEVELLING,
        )

    def _same_frames(self) -> int | None:
        if self._said.everybody is not None:
            return self._said.everybody
        host = next((member for member in self._members.values() if member.host), None)
        if host is None:
            return None
        pings = (member.ping_ms for member in self._members.values())
        return same_delay_frames(pings, _type_of(host.connection), self._lobby.family)

    # --- the rows --------------------------------------------------------------------------------

    def read_again(self) -> None:
        """Put all members anew: a charset, the server's software or a delay has become known."""
        for seat, member in enumerate(self._members.values(), start=1):
            before = self._models.players.get(member.user_id)
            row = self._row(seat, member)
            if before is not None:
                row = replace(row, player=before.player, dropped=before.dropped, rom=before.rom)
            self._models.players.put(row)

    def _row(self, seat: int, member: _Member) -> PlayerRow:
        frames, said = self._delay(seat, member)
        return PlayerRow(
            user_id=member.user_id,
            name=self._own.speech.name(member.name),
            ping_ms=member.ping_ms,
            connection=connection_word(member.connection),
            own=member.user_id == self._own.user_id,
            host=member.host,
            delay_frames=frames,
            delay_said=said,
            emulator=self._emulator(member),
        )

    def _delay(self, seat: int, member: _Member) -> tuple[int | None, bool]:
        if self._said.everybody is not None:
            return self._said.everybody, True
        if seat in self._said.by_seat:
            return self._said.by_seat[seat], True
        if self.levelled:
            return self._same_frames(), False
        if not 1 <= member.connection <= len(ConnectionType):
            return None, False
        kind = _type_of(member.connection)
        return expected_delay_frames(member.ping_ms, kind, self._lobby.family), False

    def _emulator(self, member: _Member) -> EmulatorMatch:
        if member.user_id == self._own.user_id:
            return EmulatorMatch.OWN
        game = self._models.games.get(self._game_id or 0)
        if not member.host or game is None:
            return EmulatorMatch.UNKNOWN
        return EmulatorMatch.SAME if game.same_emulator else EmulatorMatch.OTHER

    def playing(self, player: int) -> None:
        """A game begins, and we are this player."""
        self._still_in.clear()
        own = self._models.players.get(self._own.user_id or 0)
        if own is not None:
            self._models.players.put(replace(own, player=player))

    def dropped(self, name: bytes, player: int) -> None:
        """A player left the running game."""
        for member in self._members.values():
            row = self._models.players.get(member.user_id)
            if member.name == name and row is not None:
                self._models.players.put(replace(row, player=player, dropped=True))

    def game_over(self) -> None:
        """The game is over for us: no number counts any more."""
        for row in self._models.players.rows():
            if not (row.own or row.dropped):
                self._still_in.add(row.user_id)
            self._models.players.put(replace(row, player=None, dropped=False))

    def still_playing(self) -> tuple[str, ...]:
        """Return who still plays the game that is over for us.

        We are not told who leaves it now, but the list of games says when nobody plays any more. Of several some may
        be out already.
        """
        game = self._models.games.get(self._game_id or 0)
        if game is None or game.state is GameState.WAITING:
            self._still_in.clear()
        rows = self._models.players.rows()
        return tuple(row.name for row in rows if row.user_id in self._still_in)


def _type_of(number: int) -> ConnectionType:
    return ConnectionType(number) if 1 <= number <= len(ConnectionType) else ConnectionType.LAN
