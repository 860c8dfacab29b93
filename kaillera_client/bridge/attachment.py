"""One attached emulator, seen from the client: its messages, its frames, whether it lives."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kaillera_client.bridge.codec import (
    TYPE_OFFSET,
    WAKE,
    WAKE_LENGTH,
    WAKE_SIZE,
    GameListCollector,
    encode_host_message,
    plugin_message_decoder,
)
from kaillera_client.bridge.handshake import Handshake
from kaillera_client.bridge.layout import (
    FRAME_MASK,
    HOST_HEARTBEAT,
    PLUGIN_HEARTBEAT,
    SLOTS,
    Block,
    SessionState,
)
from kaillera_client.bridge.listener import (
    BridgeListener,
    GoneKind,
    PluginGone,
    PluginInfo,
)
from kaillera_client.bridge.messages import (
    MAX_SENTENCE,
    Bye,
    ChatReceived,
    ChatSent,
    Closed,
    End,
    EndGame,
    EndReason,
    Fault,
    Games,
    Hello,
    HostMessage,
    HostType,
    Infos,
    InputReady,
    PluginFlag,
    PluginMessage,
    PluginType,
    Show,
    Start,
)
from kaillera_client.bridge.stream import StreamEnd

if TYPE_CHECKING:
    from kaillera_client.bridge.stream import Connection

HEARTBEAT_INTERVAL: Final = 1.0


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without an input after which an emulator that was answered counts as hung."""

    playing: float
    loading: float


class _Game:
    """How far a running game is: 0 <= delivered <= taken <= announced <= delivered + SLOTS."""

    __slots__ = ("announced", "answered_at", "delivered", "number", "taken")

    def __init__(self, number: int, now: float) -> None:
        self.number = number
        self.announced = 0
        self.taken = 0
        self.delivered = 0
        self.answered_at = now


class Attachment:
    """Speaks to one plugin from welcome to farewell; everything happens on the loop's thread."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        listener: BridgeListener,
        block: Block,
        patience: Patience,
        on_gone: Callable[[PluginGone], None],
    ) -> None:
        """`on_gone` is called once, perhaps from inside one of the methods below."""
        self._loop = loop
        self._listener = listener
        self._block = block
        self._patience = patience
        self._on_gone = on_gone
        self._connection: Connection | None = None
        self._decoder = plugin_message_decoder()
        self._info = PluginInfo(b"", (), 0, 0)
        self._game: _Game | None = None
        self._unconfirmed_end = 0
        self._new_infos: Infos | None = None
        self._collector = GameListCollector(0)
        self._last_heartbeat = 0
        self._responds = True
        """The emulator's heartbeat moved between the last two looks."""
        self._timer: asyncio.TimerHandle | None = None

    @property
    def info(self) -> PluginInfo | None:
        """Who is attached, None when nobody is any more."""
        return None if self._connection is None else self._info

    def begin(self, handshake: Handshake, info: PluginInfo) -> None:
        """Take over an admitted connection and whatever it has already sent."""
        self._connection = handshake.connection
        self._decoder = handshake.decoder
        self._info = info
        self._connection.redirect(self._received, self._lost)
        self._block.set_session(SessionState.IDLE, 0)
        self._tick()
        self._listener.plugin_attached(info)
        self._dispatch()

    def send(self, message: HostMessage) -> None:
        """Send a message; nothing happens when the plugin is gone."""
        if self._connection is not None:
            self._connection.send(encode_host_message(message))

    def chat(self, nick: bytes, text: bytes) -> None:
        """Pass a chat line of the game on."""
        if self._responds:
            self._note_life()
        self.send(ChatReceived(nick, text))

    def start_game(self, message: Start) -> None:
        """Start a game; one that still runs is ended first."""
        self.end_game(EndReason.OTHER, "Another game starts.")
        if self._connection is None:
            return
        self._game = _Game(message.game, self._loop.time())
        self._unconfirmed_end = 0
        self._block.set_session(SessionState.RUNNING, message.game)
        self.send(message)

    def deliver_frame(self, data: bytes) -> None:
        """Answer the waiting input with all players' inputs, or with b"" for "no data yet"."""
        game = self._game
        connection = self._connection
        if game is None or connection is None:
            return
        frame = game.delivered
        if frame == game.taken:
            raise RuntimeError("a frame was delivered that no input asked for")
        number = frame & FRAME_MASK
        self._block.write_output(game.number, number, data)
        game.delivered = frame + 1
        connection.send(WAKE.pack(WAKE_LENGTH, HostType.FRAME_READY, game.number, number))
        game.answered_at = self._loop.time()
        if game.announced > game.taken:
            self._loop.call_soon(self._take_input, game)

    def end_game(self, reason: EndReason, sentence: str) -> None:
        """End the running game, if there is one."""
        game = self._game
        if game is None:
            return
        self._game = None
        self._unconfirmed_end = game.number
        self._block.set_session(SessionState.ENDED, game.number)
        text = sentence.encode()[:MAX_SENTENCE].decode(errors="ignore")
        self.send(End(game.number, reason, text.encode()))

    def release(self, sentence: str) -> None:
        """Say that the emulator may go on alone, and part; a running game is ended first."""
        self.end_game(EndReason.LEFT, sentence)
        self.send(Closed())
        self._leave(GoneKind.RELEASED, sentence)

    def close(self) -> None:
        """Cut the plugin off without telling anybody; legal twice."""
        connection = self._connection
        if connection is None:
            return
        self._connection = None
        self._game = None
        if self._timer is not None:
            self._timer.cancel()
        connection.close()

    def _leave(self, kind: GoneKind, sentence: str) -> None:
        if self._connection is None:
            return
        if kind in (GoneKind.HUNG, GoneKind.FAULT):
            self.end_game(EndReason.FAULT, sentence)
        if self._game is not None:
            self._block.set_session(SessionState.ENDED, self._game.number)
        self.close()
        self._on_gone(PluginGone(kind, sentence))

    def _lost(self, end: StreamEnd) -> None:
        if end is StreamEnd.STALLED:
            self._leave(GoneKind.HUNG, f"The emulator was detached: {end.value}.")
        else:
            self._leave(GoneKind.LOST, f"The emulator is gone: {end.value}.")

    def _fault(self, clause: str) -> None:
        sentence = f"The emulator broke the bridge's rules and was detached: {clause}."
        self._leave(GoneKind.FAULT, sentence)

    def _received(self, data: bytes) -> None:
        decoder = self._decoder
        if len(data) == WAKE_SIZE and data[TYPE_OFFSET] == PluginType.INPUT_READY:
            length, _, number, frame = WAKE.unpack(data)
            if length == WAKE_LENGTH and decoder.is_empty:
                self._input_ready(number, frame)
                return
        decoder.feed(data)
        self._dispatch()

    def _dispatch(self) -> None:
        while self._connection is not None:
            message = self._decoder.next_message()
            if message is None:
                return
            self._handle(message)

    def _handle(self, message: PluginMessage | Fault) -> None:
        match message:
            case InputReady(number, frame):
                self._input_ready(number, frame)
            case ChatSent(text):
                self._note_life()
                self._listener.plugin_chat(text)
            case EndGame():
                self._plugin_ended(message)
            case Show():
                self._listener.plugin_wants_window()
            case Infos() | Games():
                self._collect_infos(message)
            case Bye():
                self._leave(GoneKind.CLOSED, "The emulator was closed.")
            case Hello():
                self._fault("it said hello twice")
            case Fault(text):
                self._fault(text)

    def _input_ready(self, number: int, frame: int) -> None:
        game = self._game
        if game is None or number != game.number:
            # It was on its way when the game ended.
            return
        if frame != game.announced & FRAME_MASK:
            self._fault("its frames are out of order")
            return
        if game.announced - game.delivered >= SLOTS:
            self._fault("it does not wait for answers")
            return
        game.announced += 1
        self._take_input(game)

    def _take_input(self, game: _Game) -> None:
        """Hand the next input over, if one is announced and the one before is answered."""
        if game is not self._game or game.taken != game.delivered:
            return
        if game.taken == game.announced:
            return
        found = self._block.read_input(game.number, game.taken & FRAME_MASK)
        if found is None:
            self._fault("the shared memory does not hold the input it announced")
            return
        game.taken += 1
        self._listener.frame_input(*found)

    def _note_life(self) -> None:
        """Count patience from now: emulators play no frames while one of them sends a save as hundreds of lines."""
        if self._game is not None:
            self._game.answered_at = self._loop.time()

    def _plugin_ended(self, message: EndGame) -> None:
        game = self._game
        if game is not None and message.game == game.number:
            self.end_game(EndReason.EMULATOR, "The emulator ended the game.")
        elif message.game != self._unconfirmed_end:
            return
        self._unconfirmed_end = 0
        self._listener.plugin_ended_game(message.final_state_hash)

    def _collect_infos(self, message: Infos | Games) -> None:
        if isinstance(message, Infos):
            self._new_infos = message
            self._collector = GameListCollector(message.games)
        else:
            fault = self._collector.add(message)
            if fault is not None:
                self._fault(fault.text)
        infos = self._new_infos
        if infos is None or not self._collector.is_complete or self._connection is None:
            return
        self._new_infos = None
        games = self._collector.names
        self._info = replace(
            self._info,
            emulator=infos.emulator,
            games=games,
            tells_more=PluginFlag.TELLS_MORE in infos.flags,
        )
        self._listener.plugin_infos(self._info)

    def _tick(self) -> None:
        """Beat once a second, and look whether the emulator still asks for frames."""
        self._block.beat(HOST_HEARTBEAT)
        interval = min(HEARTBEAT_INTERVAL, self._patience.playing / 4)
        self._timer = self._loop.call_later(interval, self._tick)
        game = self._game
        heartbeat = self._block.heartbeat(PLUGIN_HEARTBEAT)
        self._responds = heartbeat != self._last_heartbeat
        self._last_heartbeat = heartbeat
        if game is None or game.taken != game.delivered:
            return
        patience = self._patience.playing if game.taken else self._patience.loading
        if self._loop.time() - game.answered_at < patience:
            return
        state = "it responds, but plays no frames" if self._responds else "it does not respond"
        self._leave(
            GoneKind.HUNG,
            f"The emulator was detached after {patience:.0f} seconds: {state}.",
        )
