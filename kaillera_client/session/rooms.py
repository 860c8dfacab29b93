"""Our way through rooms and games: what we asked for, the room that we are in, the game that runs there."""

from collections.abc import Callable

from kaillera_client.protocol import messages as m
from kaillera_client.session import events as e
from kaillera_client.session.answers import Awaited
from kaillera_client.session.emulatorlines import EmulatorLines
from kaillera_client.session.lobby import Lobby
from kaillera_client.session.pacing import RecoveryPolicy
from kaillera_client.session.play import FRAME_TIME, Play, Stage
from kaillera_client.session.requests import PendingRequest
from kaillera_client.session.status import GameProgress, Phase, Pulse
from kaillera_client.session.visitor import Visitor, same_name

_ROOM_REPEAT = 2.0
"""In a quiet room: what was lost last, such as the announcement of a game, no later message would bring again."""

_ENDED_BY_SERVER = (
    e.GameEndReason.DROPPED_BY_SERVER,
    e.GameEndReason.ROOM_CLOSED,
    e.GameEndReason.REMOVED,
    e.GameEndReason.DISCONNECTED,
)


class Rooms:
    """Everything that happens in the phases LOBBY, ROOM, STARTING and PLAYING, except for the lobby's own lists."""

    def __init__(
        self,
        visitor: Visitor,
        lobby: Lobby,
        give_up_after: float,
        policy: Callable[[float], RecoveryPolicy],
    ) -> None:
        """Begin in the lobby. `give_up_after` bounds a server's silence in a game, in seconds."""
        self.phase = Phase.LOBBY
        self.room: int | None = None
        self._room_game = b""
        self._visitor = visitor
        self._lobby = lobby
        self._give_up_after = give_up_after
        self._policy = policy
        self._lines = EmulatorLines(visitor.channel)
        self._pending: PendingRequest | None = None
        self._play: Play | None = None
        """The running game, or the last one until the next begins."""
        self._recovered = (0, 0)
        """Recovered by redundancy and by resend in earlier games of this session."""

    @property
    def in_room(self) -> bool:
        """True in a room, with or without a game."""
        return self.phase in (Phase.ROOM, Phase.STARTING, Phase.PLAYING)

    @property
    def in_game(self) -> bool:
        """True from a game's announcement to its end."""
        return self.phase in (Phase.STARTING, Phase.PLAYING)

    @property
    def rests(self) -> bool:
        """True while a running game owes the emulator no frame, so that its recovery asks for nothing."""
        play = self._play
        return play is not None and self.phase is Phase.PLAYING and play.awaits_input

    @property
    def may_ask(self) -> bool:
        """True while no request waits for its answer."""
        return self._pending is None

    # --- what we ask for ------------------------------------------------------------------------

    def create(self, game: bytes, now: float) -> list[e.Event]:
        """Open a room."""
        self._visitor.send(m.CreateGameRequest(game), now, Awaited.REQUEST)
        self._pending = PendingRequest(e.Request.CREATE, now, game=game)
        return []

    def join(self, game_id: int, now: float) -> list[e.Event]:
        """Enter a room."""
        request = m.JoinGameRequest(game_id, self._visitor.connection_type)
        self._visitor.send(request, now, Awaited.REQUEST)
        known = self._lobby.games.get(game_id)
        name = b"" if known is None else known.name
        self._pending = PendingRequest(e.Request.JOIN, now, game_id=game_id, game=name)
        return []

    def start(self, now: float) -> list[e.Event]:
        """Start the game in our room."""
        self._visitor.send(m.StartGameRequest(), now, Awaited.REQUEST)
        self._pending = PendingRequest(e.Request.START, now)
        return []

    def chat(self, text: bytes, now: float) -> list[e.Event]:
        """Say something in the room."""
        self._visitor.send(m.GameChatRequest(text), now, Awaited.GAME_CHAT)
        return []

    def emulator_line(self, text: bytes, now: float) -> list[e.Event]:
        """Say something for the emulator, at once or when its turn comes."""
        if not self._lines.add(text):
            emulator = self._visitor.emulator.decode("ascii", "replace")
            return [*self._visitor.fault(e.Fault.TOO_MANY_LINES, emulator)]
        self._say_lines(now)
        return []

    def kick(self, user_id: int, now: float) -> list[e.Event]:
        """Remove somebody from our room."""
        self._visitor.send(m.KickRequest(user_id), now, Awaited.KICK)
        return []

    def drop(self, now: float) -> list[e.Event]:
        """Leave the running game but stay in the room."""
        return self.end_game(e.GameEndReason.OWN_DROP, now)

    def leave(self, now: float) -> list[e.Event]:
        """Leave the room; a running game is dropped first."""
        events = self.end_game(e.GameEndReason.OWN_DROP, now)
        self._visitor.send(m.QuitGameRequest(), now, Awaited.QUIT_GAME)
        return events + self._back_to_lobby(e.RoomLeaveReason.OWN_REQUEST)

    def submit(self, data: bytes, now: float) -> list[e.Event]:
        """Take the emulator's input for its next frame."""
        play = self._play
        if play is None or not play.awaits_input:
            return [
                *self._visitor.fault(e.Fault.NOT_POSSIBLE_NOW, "an input that nobody waits for")
            ]
        return self._finish_if_over(play, play.submit(data, now), now)

    def disconnect(self, now: float) -> list[e.Event]:
        """End the game and leave the room because the session is over; sends nothing."""
        events: list[e.Event] = []
        if self._play is not None and self.in_game:
            events += self._play.end(e.GameEndReason.DISCONNECTED, now)
        if self.in_room:
            events += self._back_to_lobby(e.RoomLeaveReason.DISCONNECTED)
        return events

    # --- the answers ----------------------------------------------------------------------------

    def explained(self, text: bytes) -> None:
        """Note a line of the server: it may explain the refusal that follows."""
        if self._pending is not None:
            self._pending.explanation = text

    def said(self, name: bytes, text: bytes, now: float) -> list[e.Event]:
        """Somebody said something in the room; servers refuse a start in this way too."""
        events: list[e.Event] = [e.GameChatReceived(name, text)]
        if self._visitor.has_name(name):
            self._visitor.answers.answered(Awaited.GAME_CHAT)
            self._lines.echoed(text, now)
        pending = self._pending
        if pending is not None and pending.kind is e.Request.START and name == b"Error":
            self._settle()
            events.append(e.RequestFailed(e.Request.START, answered=True, text=text))
        return events

    def game_created(self, message: m.GameCreated) -> None:
        """A room was opened: perhaps ours."""
        pending = self._pending
        if (
            pending is not None
            and pending.kind is e.Request.CREATE
            and self._visitor.has_name(message.owner)
            and same_name(message.game, pending.game)
        ):
            pending.game_id = message.game_id

    def game_closed(self, game_id: int, now: float) -> list[e.Event]:
        """A room was closed: perhaps ours, or the one that we asked for."""
        pending = self._pending
        if self.in_room and game_id == self.room:
            events = self.end_game(e.GameEndReason.ROOM_CLOSED, now)
            return events + self._back_to_lobby(e.RoomLeaveReason.CLOSED)
        if pending is not None and pending.game_id == game_id:
            self._settle()
            return [e.RequestFailed(pending.kind, answered=True)]
        return []

    def granted(self, players: tuple[m.RoomPlayer, ...], now: float) -> list[e.Event]:
        """We are in a room with `players`, and were in none before."""
        pending, self._pending = self._pending, None
        self._visitor.answers.answered(Awaited.REQUEST)
        if pending is None or pending.game_id is None:
            # An answer that comes after we gave up, or to a room whose id was lost: the server must not keep us there.
            self._visitor.send(m.QuitGameRequest(), now, Awaited.QUIT_GAME)
            return [] if pending is None else [_unanswered(pending)]
        # Whatever we left before, the server has settled that.
        self._visitor.answers.answered(Awaited.QUIT_GAME)
        self.phase = Phase.ROOM
        self.room, self._room_game = pending.game_id, pending.game
        owner = pending.kind is e.Request.CREATE
        return [e.RoomEntered(pending.game_id, pending.game, owner, players)]

    def player_joined(self, player: m.RoomPlayer, now: float) -> list[e.Event]:
        """Somebody entered our room, or we did: then the list of the others may have been lost."""
        events: list[e.Event] = []
        if not self.in_room:
            events += self._visitor.recognize(player.name, player.user_id, player.ping_ms)
            if not self._visitor.is_us(player.user_id):
                return events
            events += self.granted((), now)
        if self.in_room:
            events.append(e.PlayerEntered(player))
        return events

    def player_quit(self, message: m.PlayerQuitGame, now: float) -> list[e.Event]:
        """Somebody left our room; our own id means what we asked for, a kick or a refusal."""
        if not self._visitor.is_us(message.user_id):
            self._visitor.answers.answered(Awaited.KICK)
            return [e.PlayerLeft(message.user_id, message.name)] if self.in_room else []
        if self._visitor.answers.answered(Awaited.QUIT_GAME):
            return []
        if self.in_room:
            events = self.end_game(e.GameEndReason.REMOVED, now)
            return events + self._back_to_lobby(e.RoomLeaveReason.REMOVED)
        return [] if self._pending is None else self._refused(self._pending)

    # --- the game -------------------------------------------------------------------------------

    def game_started(self, message: m.GameStarted) -> list[e.Event]:
        """A game begins in our room."""
        if self.phase is not Phase.ROOM:
            return []
        self._settle()
        self._lines.forget_waiting()
        # Left over from the game before, it would hide that the server takes us out of this one.
        self._visitor.answers.answered(Awaited.DROP_GAME)
        self._recovered = self.recovered
        visitor = self._visitor
        policy = self._policy(message.frame_delay * visitor.connection_type * FRAME_TIME)
        self._play = Play(
            message, self._room_game, visitor.connection_type, visitor.channel, policy
        )
        self.phase = Phase.STARTING
        return [self._play.announcement()]

    def all_ready(self, now: float) -> list[e.Event]:
        """Every emulator is ready."""
        if self._play is None or self.phase is not Phase.STARTING:
            return []
        events = self._play.all_ready(now)
        if self._play.stage is Stage.RUNNING:
            self.phase = Phase.PLAYING
        return events

    def game_data(
        self, message: m.GameData | m.CachedGameData, repeated: bool, now: float
    ) -> list[e.Event]:
        """A block of everybody's inputs; `repeated` when it first arrived as a repeat."""
        play = self._play
        if play is None or self.phase is not Phase.PLAYING:
            return self._stray_data()
        if repeated:
            play.note_recovery(now)
        return self._finish_if_over(play, play.receive_data(message, now), now)

    def _stray_data(self) -> list[e.Event]:
        """Blocks that were on their way when we left a game are nobody's fault."""
        leaving = self._visitor.answers.awaits(Awaited.QUIT_GAME)
        if self.phase is Phase.ROOM or leaving:
            return []
        return [*self._visitor.fault(e.Fault.UNEXPECTED_GAME_DATA)]

    def player_dropped(self, name: bytes, player: int, now: float) -> list[e.Event]:
        """Somebody left the running game: perhaps we, perhaps unasked."""
        play = self._play
        if play is None:
            return []
        own = player == play.start.player
        if own and self._visitor.answers.answered(Awaited.DROP_GAME):
            return []
        if not self.in_game:
            return []
        if own:
            return self.end_game(e.GameEndReason.DROPPED_BY_SERVER, now)
        return [e.PlayerDropped(name, player)]

    def end_game(self, reason: e.GameEndReason, now: float, detail: str = "") -> list[e.Event]:
        """End the running game, if there is one."""
        if self._play is None or not self.in_game:
            return []
        return self._finish_if_over(self._play, self._play.end(reason, now, detail), now)

    def _finish_if_over(self, play: Play, events: list[e.Event], now: float) -> list[e.Event]:
        """Leave the game when `events` end it; the server is told unless it is the one that ended it."""
        if play.stage is not Stage.OVER:
            return events
        self.phase = Phase.ROOM
        ended = events[-1]
        if isinstance(ended, e.GameEnded) and ended.reason not in _ENDED_BY_SERVER:
            self._visitor.send(m.DropGameRequest(), now, Awaited.DROP_GAME)
        # Not before: a gap in front of the drop would take the others' game away on EmuLinker.
        self._visitor.channel.uncover()
        return events

    # --- time -----------------------------------------------------------------------------------

    def deadline(self) -> float | None:
        """Return when `on_deadline` must look again."""
        times = [self._repeat_at(), self._lines.deadline()]
        if self._pending is not None:
            times.append(self._pending.limit)
        if self._play is not None:
            times.append(self._play.deadline(self._give_up_after))
        return min((time for time in times if time is not None), default=None)

    def on_deadline(self, now: float) -> list[e.Event]:
        """Give a request up, keep a game going."""
        events: list[e.Event] = []
        repeat_at = self._repeat_at()
        if repeat_at is not None and now >= repeat_at:
            self._visitor.channel.repeat(now)
        self._say_lines(now)
        pending = self._pending
        if pending is not None and now >= pending.limit:
            self._settle()
            events.append(_unanswered(pending))
        play = self._play
        if play is not None and self.in_game:
            due = play.on_deadline(now, self._give_up_after)
            events += self._finish_if_over(play, due, now)
        return events

    def silence(self, since: float, now: float) -> list[e.Event]:
        """Take it that the server left PINGs unanswered since then; counts only while a game gets ready."""
        play = self._play
        if play is None or self.phase is not Phase.STARTING:
            return []
        since = max(since, self._visitor.channel.last_received_at)
        return self._finish_if_over(play, play.silence(since, now, self._give_up_after), now)

    def _say_lines(self, now: float) -> None:
        pulse = self.pulse(now)
        self._lines.on_deadline(now, 0.0 if pulse is None else pulse.waiting)

    def _repeat_at(self) -> float | None:
        """Return when to provoke the server's newest messages again, None while something else does that.

        In a game it is the line that says that a save has come which must not be lost: emulators wait for that one, and
        neither play nor say anything until it is there.
        """
        loads_or_rests = self.in_game and self._play is not None and self._play.awaits_input
        if self.phase is not Phase.ROOM and not loads_or_rests:
            return None
        channel = self._visitor.channel
        return max(channel.last_sent_at, channel.last_received_at) + _ROOM_REPEAT

    # --- numbers --------------------------------------------------------------------------------

    def progress(self, now: float) -> GameProgress | None:
        """Return the numbers of the running game or the last one."""
        return None if self._play is None else self._play.progress(now)

    def pulse(self, now: float) -> Pulse | None:
        """Return what tells a stand-still of the running game, None while no frames flow."""
        if self._play is None or self.phase is not Phase.PLAYING:
            return None
        return self._play.pulse(now)

    @property
    def recovered(self) -> tuple[int, int]:
        """Messages of games recovered by redundancy and by resend."""
        redundancy, resend = self._recovered
        if self._play is None:
            return redundancy, resend
        play = self._play
        return redundancy + play.recovered_by_redundancy, resend + play.recovered_by_resend

    # --- inside ---------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Forget the request: it is granted, refused or hopeless."""
        self._pending = None
        self._visitor.answers.answered(Awaited.REQUEST)

    def _refused(self, pending: PendingRequest) -> list[e.Event]:
        self._settle()
        return [e.RequestFailed(pending.kind, answered=True, text=pending.explanation)]

    def _back_to_lobby(self, reason: e.RoomLeaveReason) -> list[e.Event]:
        self._settle()
        self._lines.forget()
        self.room = None
        self.phase = Phase.LOBBY
        return [e.RoomLeft(reason)]


def _unanswered(pending: PendingRequest) -> e.RequestFailed:
    # What the server said meanwhile was about something else.
    return e.RequestFailed(pending.kind, answered=False)
