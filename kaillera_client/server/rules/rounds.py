"""Running games: starting, getting ready, frames, and players who leave or are taken out."""

import math

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import decode_client_message
from kaillera_client.protocol.errors import RemoteProtocolError
from kaillera_client.protocol.framedelay import frame_delay, local_zero_frames
from kaillera_client.protocol.messages import MessageType as T
from kaillera_client.server.rules.combiner import Combiner, InputRefusedError
from kaillera_client.server.rules.events import (
    GameEnded,
    GameStarted,
    PlayerRemoved,
    RemovalReason,
)
from kaillera_client.server.rules.hub import ROOM_ERROR, ROOM_SERVER, Hub
from kaillera_client.server.rules.lag import LagMeter, LatePlayer
from kaillera_client.server.rules.limits import is_this_computer
from kaillera_client.server.rules.model import Client, Room, Round

_GAME_DATA_HEAD = 4
_STALL_MARGIN = 0.1
_WITNESS_LIMIT = 1.0

_SENTENCES = {
    RemovalReason.SILENT: b"nothing was heard of the client for too long.",
    RemovalReason.MESSAGES_LOST: b"messages were lost on the line and never came again.",
    RemovalReason.NOT_READY: b"the emulator did not get ready in time.",
    RemovalReason.INPUT_SIZE: b"the emulator's inputs have another size than this game's.",
    RemovalReason.UNKNOWN_INPUT: b"the client refers to inputs that the server does not have.",
    RemovalReason.RUN_AHEAD: b"the client does not wait for the other players.",
    RemovalReason.MALFORMED: b"the client's game data cannot be read.",
}


class Rounds:
    """Everything between a start request and the end of the game."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    # --- start ----------------------------------------------------------------------------------

    def start(self, client: Client, now: float) -> None:
        """Start the game in a room, or tell why not."""
        room = client.room
        if room is None or room.is_chat:
            return
        refusal = self._refusal(room, client)
        if refusal is not None:
            if refusal[1]:
                self._hub.announce(room, refusal[1])
            self._hub.tell(client, m.GameChat(ROOM_ERROR, refusal[0]))
            return
        self._begin(room, now)

    def _refusal(self, room: Room, client: Client) -> tuple[bytes, bytes] | None:
        """Return what to tell the one who asks and what to tell the room, None to go on."""
        owner = room.owner
        if client is not owner:
            return b"Only the owner can start the game.", b""
        if room.status != m.GAME_WAITING:
            return b"The game is running already.", b""
        if len(room.members) < 2 and not self._hub.config.single_player:
            return b"Nobody else is here: this server does not allow playing alone.", b""
        for member in room.members:
            if member.connection_type != owner.connection_type:
                text = b" must use the owner's connection type: log in again with it."
                return b"The connection types differ.", member.name + text
            if member.emulator != owner.emulator:
                text = b" must use the owner's emulator: " + owner.emulator
                return b"The emulators differ.", member.name + text
        return None

    def _begin(self, room: Room, now: float) -> None:
        players = tuple(room.members)
        connection_type = room.owner.connection_type
        delays = [frame_delay(player.ping_us, connection_type) for player in players]
        fixed = self._hub.config.fixed_frame_delay
        if fixed is not None:
            delays = [fixed] * len(players)
        elif room.same_delay:
            delays = [max(delays)] * len(delays)
        ready_by = now + self._hub.config.ready_limit
        room.round = Round(players, tuple(delays), connection_type, room.same_delay, ready_by)
        room.status = m.GAME_SYNCHRONIZING
        self._hub.tell_status(room)
        for slot, player in enumerate(players):
            player.round = room.round
            player.slot = slot
            self._hub.tell(player, m.GameStarted(delays[slot], slot + 1, len(players)))
            self._hub.schedule.plan(player, ready_by)

    def ready(self, client: Client, now: float) -> None:
        """Note that a player's emulator is loaded; the last one sets the game going."""
        round_ = client.round
        if client.room is None or round_ is None or round_.combiner is not None:
            return
        round_.ready.add(client.slot)
        self._go(client.room, round_, now)

    def _go(self, room: Room, round_: Round, now: float) -> None:
        playing = round_.playing()
        if not playing or any(player.slot not in round_.ready for player in playing):
            return
        round_.combiner = Combiner(round_.frame_delays, round_.connection_type)
        room.lag = round_.lag = LagMeter(len(round_.players), round_.connection_type, now)
        for player in round_.players:
            if player.round is not round_:
                round_.combiner.drop(player.slot)
        room.status = m.GAME_PLAYING
        self._hub.tell_status(room)
        self._hub.tell_each(playing, m.Ready())
        for line in self._delay_lines(round_):
            self._hub.announce(room, line)
        for player in playing:
            # Loading may have taken longer than the silence that is allowed from now on.
            player.link.last_heard = max(player.link.last_heard, now)
            self._hub.schedule.plan(player, now + self.stall_grace(round_, player))
        names = tuple(player.name for player in round_.players)
        self._hub.report(GameStarted(room.game_id, names, round_.frame_delays))

    @staticmethod
    def _delay_lines(round_: Round) -> list[bytes]:
        frames = [local_zero_frames(d, round_.connection_type) for d in round_.frame_delays]
        delays = list(zip(round_.frame_delays, frames, strict=True))
        if round_.same_delay:
            return [b"This game's delay is: %d (%d frame delay)" % delays[0]]
        return [
            b"P%d Delay = %d (%d frame delay)" % (player, *delay)
            for player, delay in enumerate(delays, 1)
        ]

    # --- frames ---------------------------------------------------------------------------------

    def game_data(self, client: Client, payload: bytes, now: float) -> None:
        """Take the payload of a 0x12 or 0x13; what comes after a drop is nobody's any more."""
        round_ = client.round
        if round_ is None or round_.combiner is None or round_.lag is None:
            return
        combiner = round_.combiner
        try:
            result = _submit(combiner, client.slot, payload)
        except InputRefusedError as refused:
            self._refuse_input(client, refused, now)
            return
        except RemoteProtocolError as error:
            self.remove(client, RemovalReason.MALFORMED, str(error), now)
            return
        if result is None:
            round_.lag.fed(combiner.missing, now)
            return
        answer, for_all = result
        if not for_all:
            self._hub.send_frame(client, answer)
            return
        round_.lag.combined(client.slot, combiner.missing, combiner.active, now)
        for player in round_.players:
            if player.round is round_:
                self._hub.send_frame(player, answer)

    def _refuse_input(self, client: Client, refused: InputRefusedError, now: float) -> None:
        if refused.reason is RemovalReason.UNKNOWN_INPUT and client.room is not None:
            text = b"Game Data Error! Game state will be inconsistent!"
            self._hub.tell_each(client.room.members, m.GameChat(ROOM_ERROR, text))
        self.remove(client, refused.reason, str(refused), now)

    # --- leaving --------------------------------------------------------------------------------

    def drop(self, client: Client, now: float) -> None:
        """Take a player out of the game at its own wish; its slot reads zeros from now on."""
        room, round_ = client.room, client.round
        if room is None or round_ is None:
            return
        client.round = None
        playing = round_.playing()
        if not playing:
            room.round = None
            room.status = m.GAME_WAITING
            self._hub.tell_status(room)
            self._hub.report(GameEnded(room.game_id))
        self._hub.tell_each(room.members, m.PlayerDropped(client.name, client.slot + 1))
        if round_.combiner is None or round_.lag is None:
            self._go(room, round_, now)
            return
        combiner = round_.combiner
        awaited = combiner.awaited() == [client.slot]
        for payload in combiner.drop(client.slot):
            for player in playing:
                self._hub.send_frame(player, payload)
        round_.lag.left(client.slot, combiner.missing, combiner.active, now, awaited=awaited)

    def end(self, room: Room) -> None:
        """End a room's game for everybody, because the room closes."""
        round_ = room.round
        if round_ is None:
            return
        owner = room.owner
        if owner.round is round_:
            self._hub.tell_each(room.members, m.PlayerDropped(owner.name, owner.slot + 1))
        for player in round_.playing():
            player.round = None
        room.round = None
        self._hub.report(GameEnded(room.game_id))

    def remove(self, client: Client, reason: RemovalReason, detail: str, now: float) -> None:
        """Take a player out of the game and tell the room why."""
        room = client.room
        if room is None or client.round is None:
            return
        sentence = client.name + b" was taken out of the game: " + _SENTENCES[reason]
        self._hub.tell_each(room.members, m.GameChat(ROOM_SERVER, sentence))
        event = PlayerRemoved(room.game_id, client.name, client.slot + 1, reason, detail)
        self._hub.report(event)
        self.drop(client, now)

    # --- lag ------------------------------------------------------------------------------------

    @staticmethod
    def waiting_for(round_: Round, now: float) -> tuple[LatePlayer, ...]:
        """Return whose inputs the others wait for now; nobody when nobody waits, or when nothing proves it."""
        if round_.combiner is None or round_.lag is None:
            return ()
        since = round_.lag.late_since(round_.combiner.missing)
        slots = round_.combiner.awaited()
        if since is None or not _has_witness(round_, slots, since, now):
            return ()
        seconds = max(0.0, now - since)
        overdue = round_.lag.is_overdue(seconds)
        return tuple(
            LatePlayer(slot + 1, round_.players[slot].name, seconds, overdue) for slot in slots
        )

    @staticmethod
    def look_for_own_fault(round_: Round, now: float) -> None:
        """Blame nobody while all players elsewhere are silent together: that is the server's line, not theirs."""
        distant = [p for p in round_.playing() if not is_this_computer(p.address[0])]
        heard = max((player.link.last_heard for player in distant), default=now)
        if round_.lag is not None and len(distant) > 1 and now - heard >= _WITNESS_LIMIT:
            round_.lag.excuse()

    # --- silence --------------------------------------------------------------------------------

    def stall_grace(self, round_: Round, client: Client) -> float:
        """Return after how much silence of a player something of ours may be missing there."""
        frames = round_.frame_delays[client.slot] * round_.connection_type
        return max(self._hub.config.stall_grace, frames / 60 + _STALL_MARGIN)


def _has_witness(round_: Round, late: list[int], since: float, now: float) -> bool:
    """Return whether some other player was heard meanwhile: else the server's own line may be down.

    Who waits for a frame says its last inputs again and again. A player on this computer is no witness for players
    elsewhere, unless there is no other one.
    """
    others = [player for player in round_.playing() if player.slot not in late]
    distant = [player for player in others if not is_this_computer(player.address[0])]
    heard = max((player.link.last_heard for player in distant or others), default=-math.inf)
    return heard > since and now - heard < _WITNESS_LIMIT


def _submit(combiner: Combiner, slot: int, payload: bytes) -> tuple[bytes, bool] | None:
    size = len(payload) - _GAME_DATA_HEAD
    if (
        size >= 0
        and payload[0] == T.GAME_DATA
        and payload[1] == 0
        and payload[2] | payload[3] << 8 == size
    ):
        return combiner.submit(slot, payload[_GAME_DATA_HEAD:])
    match decode_client_message(payload):
        case m.GameData(block):
            return combiner.submit(slot, block)
        case m.CachedGameData(index):
            return combiner.submit_cached(slot, index)
        case _:
            return None
