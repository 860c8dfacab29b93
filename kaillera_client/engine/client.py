"""One client on the engine's thread: its session, its socket, its emulator, and who waits for what."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import assert_never

from kaillera_client.advice.inputsize import is_long_for_older_clients
from kaillera_client.bridge.errors import BridgeError
from kaillera_client.bridge.messages import EndReason
from kaillera_client.engine.commands import ClientId, OpenClient
from kaillera_client.engine.emulator import Emulator
from kaillera_client.engine.errors import (
    ConnectFailed,
    EngineError,
    NotPossible,
    RequestRefused,
)
from kaillera_client.engine.events import (
    ClientClosed,
    ClientEvent,
    EngineEvent,
    GameFinished,
    LongInputs,
    PingMeasured,
)
from kaillera_client.engine.ping import open_for, resolve
from kaillera_client.engine.pings import ServerPings
from kaillera_client.engine.quiet import QuietInterpreter
from kaillera_client.engine.recorder import GameRecorder
from kaillera_client.engine.sentences import (
    disconnect_sentence,
    game_end_sentence,
    request_sentence,
    room_left_sentence,
)
from kaillera_client.engine.stalls import StallReporter
from kaillera_client.engine.status import ClientStatus
from kaillera_client.engine.sync import SyncReporter
from kaillera_client.net.impairment import ImpairedLine, Line
from kaillera_client.net.sockets import local_address
from kaillera_client.net.udp import UdpDriver
from kaillera_client.server.rules.lag import LatePlayer
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from kaillera_client.session.commands import Address
from kaillera_client.session.status import Phase, SessionStatus

_MEASURED_IN = (Phase.LOBBY, Phase.ROOM, Phase.STARTING)
"""Nothing better is known there; a running game measures every frame."""

LatePlayers = Callable[[int, int, bytes, int], Sequence[LatePlayer]]
"""Whose inputs a room's game waits for: (game id, our user id, our name, our UDP port).

Nobody unless our server runs in this engine.
"""

_UNSENDABLE = (
    "This cannot be sent to the server: a name is too long or has characters that the protocol "
    "does not allow. Choose another one."
)

_REQUESTS: dict[type[c.Command], e.Request] = {
    c.CreateGame: e.Request.CREATE,
    c.JoinGame: e.Request.JOIN,
    c.StartGame: e.Request.START,
}


class Client:
    """Connects a session with a socket and an emulator; everything happens on the loop's thread.

    A frame's way: `emulator_input` -> session -> socket, and socket -> session -> `_frame_ready`.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what a client stands on
        self,
        loop: asyncio.AbstractEventLoop,
        plan: OpenClient,
        emulator: Emulator,
        quiet: QuietInterpreter,
        publish: Callable[[EngineEvent], None],
        on_closed: Callable[["Client"], None],
        late_players: LatePlayers,
    ) -> None:
        """Nothing happens before `open`; `on_closed` is called once, after the session has ended.

        `emulator` plays for this client from `open` to `close`.
        """
        self._loop = loop
        self._plan = plan
        self._quiet = quiet
        self._publish = publish
        self._on_closed = on_closed
        self._late_players = late_players
        self._session = ClientSession(plan.give_up_after)
        self._stalls = StallReporter(loop, plan.client, self._session.pulse, publish)
        self._sync = SyncReporter(
            loop, plan.client, publish, self._say_in_room, self._own_user, wanted=plan.sync_check
        )
        self._pings: ServerPings | None = None
        self._driver: UdpDriver[e.Event, c.Command] | None = None
        self._port = 0
        """Ours, from which the session talks."""
        self._line = plan.line
        """The simulated line now."""
        self._impaired: ImpairedLine[e.Event, c.Command] | None = None
        self.emulator = emulator
        self._logged_in: asyncio.Future[None] = loop.create_future()
        self._ended = asyncio.Event()
        self._is_closing = False
        self._request: tuple[e.Request, asyncio.Future[None]] | None = None
        """What the server has not answered yet, perhaps no longer waited for."""
        self._recorder: GameRecorder | None = None
        self._trouble = ""
        """What the emulator did wrong, when that is why the game ends."""
        self._first_input_of = 0
        """How many play the game whose first input has not come yet."""
        self._own_end = ""
        """How the player ended the game, when he did so in the emulator or by letting it go."""
        self._ping_ms: float | None = None

    # --- from the engine ------------------------------------------------------------------------

    @property
    def number(self) -> ClientId:
        """The front end's name for this client."""
        return self._plan.client

    @property
    def is_closing(self) -> bool:
        """True from the first `close` or the session's end on."""
        return self._is_closing

    @property
    def is_playing(self) -> bool:
        """True while frames flow."""
        return self._session.phase is Phase.PLAYING

    async def open(self) -> None:
        """Log in; EngineError when that fails or somebody closes the client meanwhile."""
        plan = self._plan
        try:
            server = await resolve(self._loop, plan.host, plan.port)
            if self._is_closing:
                raise self._connect_failed(e.DisconnectReason.LOGOUT)
            self.emulator.play_for(self, plan.launch)
            self._connect(server)
            await self._logged_in
        except BridgeError as error:
            await self.close()
            raise EngineError(str(error)) from error
        except BaseException:
            self._logged_in.cancel()
            await self.close()
            raise
        if self.is_closing:
            return
        self._pings = ServerPings(self._loop, server, lambda: self._line)
        self._pings.keep_measuring(lambda: self._session.phase in _MEASURED_IN, self._measured)
        self._pings.learn_references(plan.references)

    async def execute(self, command: c.Command) -> None:
        """Pass a command on; waits for the answer of create, join and start."""
        if self._driver is None or self._driver.closed:
            raise NotPossible("This connection is closed.")
        kind = _REQUESTS.get(type(command))
        if kind is None:
            self._driver.command(command)
            return
        phase = Phase.ROOM if kind is e.Request.START else Phase.LOBBY
        if self._session.phase is not phase:
            raise NotPossible(f"This is not possible while {self._session.phase.value}.")
        if self._request is not None:
            raise NotPossible("The server has not answered the request before this one yet.")
        answered: asyncio.Future[None] = self._loop.create_future()
        self._request = (kind, answered)
        faults = self._session_status().counters.faults
        self._driver.command(command)
        if self._session_status().counters.faults != faults:
            # The session reports what it cannot send as a fault, and nothing else will come.
            self._request = None
            raise EngineError(_UNSENDABLE)
        await answered

    def set_line(self, line: Line | None) -> None:
        """Simulate another line from now on; what is on its way arrives when it would have.

        A client that never had a simulated line talks to its socket directly. Once it has had one, a line without any
        fault stays in between: to take it out would lose what it still holds back.
        """
        if self._driver is None or self._driver.closed:
            raise NotPossible("This connection is closed.")
        self._line = line
        if self._impaired is not None:
            self._impaired.change(line or Line())
        elif line is not None:
            self._impaired = ImpairedLine(self._session, line)
            self._driver.talk_through(self._impaired)

    def want_sync_check(self, wanted: bool) -> None:
        """Compare states from the next game on, or not."""
        self._sync.want(wanted)

    async def close(self) -> None:
        """Say goodbye, end the emulators that we launched; legal twice, each call waits for the end."""
        was_closing, self._is_closing = self._is_closing, True
        if self._driver is not None and not self._driver.closed:
            if not was_closing:
                self._driver.command(c.Logout())
            await self._ended.wait()
        await self.emulator.leave(self)
        if self._pings is not None:
            self._pings.close()

    def status(self) -> ClientStatus:
        """Return this client's part of the snapshot."""
        session = self._session_status()
        return ClientStatus(self._plan.client, session, self.emulator.state, self._ping_ms)

    # --- from the emulator ----------------------------------------------------------------------

    def emulator_input(self, data: bytes, state_hash: int | None) -> None:
        """EmulatorOwner: the frame path's way up."""
        if self._driver is None:
            return
        self._driver.command(c.SubmitInput(data))
        if self._recorder is not None:
            self._recorder.state(state_hash)
            self._sync.state(state_hash)
        if self._first_input_of:
            self._judge_size(len(data), self._first_input_of)

    def emulator_chat(self, text: bytes) -> None:
        """EmulatorOwner: chat is data for some emulators, so it passes unchanged."""
        self._tell(c.SendEmulatorLine(text))

    def emulator_ended(self, final_state_hash: int | None, sentence: str) -> None:
        """EmulatorOwner: the player ended the game."""
        if self._recorder is not None:
            self._recorder.final_state(final_state_hash)
        self._own_end = sentence
        self._tell(c.DropGame())

    def emulator_failed(self, sentence: str) -> None:
        """EmulatorOwner: the game ends because of the emulator."""
        self._trouble = sentence
        self._tell(c.DropGame())

    # --- from the session -----------------------------------------------------------------------

    def _on_events(self, events: list[e.Event]) -> None:
        for event in events:
            if isinstance(event, e.FrameReady):
                self._frame_ready(event.data)
            else:
                self._on_event(event)

    def _frame_ready(self, data: bytes) -> None:
        """The frame path's way down: the emulator first, everything else afterwards."""
        self.emulator.deliver_frame(data)
        if self._stalls.stalled:
            self._stalls.frame_came()
        if self._recorder is not None:
            self._recorder.frame(data)

    def _on_event(self, event: e.Event) -> None:
        if self._sync.takes(event):
            return
        self._act_on(event)
        self._publish(ClientEvent(self._plan.client, event))
        # What ends something is published first, so that its consequences follow it.
        if isinstance(event, e.GameEnded):
            self._game_ended(event)
        elif isinstance(event, e.Disconnected):
            self._disconnected(event.reason, event.text)

    def _act_on(self, event: e.Event) -> None:
        self._sync.follow(event)
        match event:
            case e.HandshakeDone():
                self._hear_only_the_server()
            case e.LoggedIn():
                _resolve(self._logged_in)
            case e.RoomEntered():
                self._answer(e.Request.CREATE, e.Request.JOIN)
            case e.RequestFailed(request, answered, text):
                sentence = request_sentence(request, answered=answered)
                self._answer(request, error=RequestRefused(sentence, text))
            case e.GameStarting():
                self._answer(e.Request.START)
                self._game_starting(event)
            case e.AllReady():
                self._game_begins()
            case e.GameChatReceived(name, text):
                self.emulator.chat(name, text)
            case e.PlayerDropped(name, player):
                self.emulator.player_dropped(name, player)
            case e.RoomLeft(reason):
                self._answer(*e.Request, error=RequestRefused(room_left_sentence(reason)))
            case _:
                pass

    def _judge_size(self, size: int, players: int) -> None:
        """Warn of inputs that other players' clients may not take; all have the size of the first."""
        self._first_input_of = 0
        if is_long_for_older_clients(size, players):
            self._publish(LongInputs(self._plan.client, size))

    def _game_starting(self, start: e.GameStarting) -> None:
        self._first_input_of = start.players
        self._trouble = ""
        self._own_end = ""
        self._quiet.game_begins()
        self._recorder = GameRecorder(start, self._session_status().counters)
        self.emulator.start_game(start, self._plan.connection_type)

    def _game_begins(self) -> None:
        """Frames flow: watch them."""
        status = self._session_status()
        if status.progress is None or self._pings is None:
            return
        room, user = status.room or 0, status.user_id or 0
        self._stalls.game_begins(
            status.progress.player,
            self._pings,
            lambda: self._late_players(room, user, status.name, self._port),
        )

    def _game_ended(self, ended: e.GameEnded) -> None:
        recorder, self._recorder = self._recorder, None
        if recorder is None:
            return
        stalls = self._stalls.game_ended()
        sync, desync = self._sync.game_ended()
        self._quiet.game_ended()
        sentence = self._trouble or game_end_sentence(ended.reason, ended.detail)
        if ended.reason is e.GameEndReason.OWN_DROP and self._own_end:
            sentence = self._own_end
        self.emulator.end_game(_end_reason(ended.reason), sentence)
        status = self._session_status()
        if status.progress is None:
            return
        by_own_wish = ended.reason is e.GameEndReason.OWN_DROP and not self._trouble
        report = recorder.report(
            status.progress, status.counters, sentence, by_own_wish=by_own_wish
        )
        report = replace(report, stalls=stalls, sync=sync, desync=desync)
        self._publish(GameFinished(self._plan.client, report))

    def _disconnected(self, reason: e.DisconnectReason, text: bytes) -> None:
        self._is_closing = True
        if not self._logged_in.done():
            self._logged_in.set_exception(self._connect_failed(reason, text))
        self._answer(*e.Request, error=self._connect_failed(reason, text))
        if self._driver is not None:
            self._driver.close()
        if self._pings is not None:
            self._pings.close()
        self._ended.set()
        self._publish(ClientClosed(self._plan.client))
        self._on_closed(self)

    # --- inside ---------------------------------------------------------------------------------

    def _connect(self, server: Address) -> None:
        plan = self._plan
        sock = open_for(server)
        self._port = local_address(sock)[1]
        self._driver = UdpDriver(self._loop, self._session, sock, self._on_events)
        if plan.line is not None:
            self.set_line(plan.line)
        connect = c.Connect(
            server,
            plan.name,
            plan.emulator,
            plan.connection_type,
            answer_after=plan.answer_after_ms / 1000,
        )
        self._driver.command(connect)
        if self._session.phase is Phase.NEW:
            raise EngineError(_UNSENDABLE)

    def _hear_only_the_server(self) -> None:
        server = self._session_status().server
        if self._driver is not None and server is not None:
            self._driver.hear_only(server)

    def _connect_failed(self, reason: e.DisconnectReason, text: bytes = b"") -> ConnectFailed:
        sentence = disconnect_sentence(reason, f"{self._plan.host}:{self._plan.port}")
        return ConnectFailed(sentence, reason, text)

    def _session_status(self) -> SessionStatus:
        return self._session.status(self._loop.time())

    def _tell(self, command: c.Command) -> None:
        if self._driver is not None:
            self._driver.command(command)

    def _own_user(self) -> tuple[int | None, bytes]:
        status = self._session_status()
        return status.user_id, status.name

    def _say_in_room(self, line: bytes) -> None:
        if self._driver is not None and not self._driver.closed:
            self._driver.command(c.SendGameChat(line))

    def _measured(self, rtt_ms: float | None) -> None:
        self._ping_ms = rtt_ms
        if rtt_ms is None and self._pings is not None and self._pings.answered_at is not None:
            self._tell(c.NoteSilence(self._pings.answered_at))
        self._publish(PingMeasured(self._plan.client, rtt_ms))

    def _answer(self, *requests: e.Request, error: EngineError | None = None) -> None:
        if self._request is None or self._request[0] not in requests:
            return
        answered = self._request[1]
        self._request = None
        if error is None:
            _resolve(answered)
        elif not answered.done():
            answered.set_exception(error)


def _resolve(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


def _end_reason(reason: e.GameEndReason) -> EndReason:
    match reason:
        case e.GameEndReason.OWN_DROP:
            return EndReason.LEFT
        case e.GameEndReason.ROOM_CLOSED | e.GameEndReason.REMOVED:
            return EndReason.CLOSED
        case (
            e.GameEndReason.DISCONNECTED
            | e.GameEndReason.SERVER_SILENT
            | e.GameEndReason.MESSAGES_LOST
        ):
            return EndReason.CONNECTION
        case (
            e.GameEndReason.INPUT_SIZE_CHANGED
            | e.GameEndReason.MALFORMED_DATA
            | e.GameEndReason.CACHE_MISS
        ):
            return EndReason.FAULT
        case e.GameEndReason.DROPPED_BY_SERVER | e.GameEndReason.NOT_ALL_READY:
            return EndReason.OTHER
        case _:
            assert_never(reason)
