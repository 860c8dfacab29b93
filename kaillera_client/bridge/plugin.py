"""The emulator's side of the bridge, with the calls that Kaillera emulators know.

No thread of its own: everything happens inside the emulator's calls, as in the C library.
"""

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from kaillera_client.bridge import channel as channels
from kaillera_client.bridge.channel import Channel
from kaillera_client.bridge.codec import (
    TYPE_OFFSET,
    WAKE,
    WAKE_LENGTH,
    WAKE_SIZE,
    check_infos,
    encode_plugin_message,
    game_list_messages,
)
from kaillera_client.bridge.errors import LinkLostError
from kaillera_client.bridge.layout import FRAME_MASK, MAX_INPUT_SIZE, PLUGIN_HEARTBEAT
from kaillera_client.bridge.messages import (
    Bye,
    ChatReceived,
    ChatSent,
    Closed,
    End,
    EndGame,
    EndReason,
    FrameReady,
    HostMessage,
    HostType,
    Infos,
    MoreInfos,
    PlayerDropped,
    PluginFlag,
    PluginMessage,
    PluginType,
    Refused,
    Show,
    Start,
    Welcome,
)

NOT_PLAYING: Final = -1
NO_DATA_YET: Final = 0
IDLE_SLICE: Final = 0.25
GAME_SLICE: Final = 0.05
MAX_QUEUED_CALLBACKS: Final = 4096
MAX_HASH: Final = 2**64 - 1


@dataclass(frozen=True, slots=True)
class Callbacks:
    """What the emulator wants to be called for; names and texts are bytes.

    `game(name, player, players)` runs on the thread inside `select_server`: player is 1..8, 0 for
    a spectator. `chat(nick, text)` and `dropped(nick, player)` run inside `modify_play_values`
    while a game runs, else inside `select_server`, and so does `more_infos(game)`: the user wants to know more about a
    game. None of them runs beside another.
    """

    game: Callable[[bytes, int, int], object]
    chat: Callable[[bytes, bytes], object] | None = None
    dropped: Callable[[bytes, int], object] | None = None
    more_infos: Callable[[bytes], object] | None = None


class _Game:
    """One game from start to end: how many inputs were announced and how many answered."""

    __slots__ = ("announced", "answered", "number", "players", "start")

    def __init__(self, start: Start) -> None:
        self.start = start
        self.number = start.game
        self.players = start.players
        self.announced = 0
        self.answered = 0


class KailleraPlugin:
    """Attaches an emulator to the Kaillera client on the same computer.

    The order is `init`, `set_infos`, `select_server`, and from the game callback on
    `modify_play_values` once per frame, on any thread, until it returns -1 or `end_game`.
    """

    def __init__(self) -> None:
        self._emulator = b""
        self._games: tuple[bytes, ...] = ()
        self._callbacks: Callbacks | None = None
        self._channel: Channel | None = None
        self._shutdowns = 0
        self._game: _Game | None = None
        self._last_game = 0
        self._pending_start: Start | None = None
        self._last_end: End | None = None
        self._link_problem: str | None = None
        self._queue: deque[ChatReceived | PlayerDropped | MoreInfos] = deque()
        # Held while reading the stream and changing the state, never inside a callback.
        self._reading = threading.Lock()
        self._sending = threading.Lock()
        self._delivering = threading.RLock()
        self._selecting = threading.Lock()
        # Wakes the thread inside select_server when another one has read news for it.
        self._news = threading.Event()

    @property
    def game(self) -> Start | None:
        """The running game with its frame delay and connection type."""
        game = self._game
        return None if game is None else game.start

    @property
    def last_end(self) -> tuple[EndReason, str] | None:
        """Why the client ended the last game, None while it has not ended one."""
        end = self._last_end
        return None if end is None else (end.reason, end.sentence.decode(errors="replace"))

    @property
    def link_problem(self) -> str | None:
        """Why the connection to the client was lost, as a sentence; None when it was not."""
        return self._link_problem

    def init(self) -> None:
        """Prepare; cheap, legal at any time."""
        self._link_problem = None

    def set_infos(
        self, emulator_name: bytes, games: Iterable[bytes], callbacks: Callbacks
    ) -> None:
        """Say who the emulator is; the last call wins. ValueError with a sentence.

        `emulator_name` has at most 127 bytes, each of up to 65,535 names 1 to 1,023.
        """
        names = tuple(games)
        check_infos(emulator_name, names)
        self._emulator = emulator_name
        self._games = names
        self._callbacks = callbacks
        if self._channel is not None:
            more = callbacks.more_infos is not None
            flags = PluginFlag.TELLS_MORE if more else PluginFlag.NONE
            infos = encode_plugin_message(Infos(len(names), emulator_name, flags))
            self._send_bytes(infos + b"".join(game_list_messages(names)))

    def select_server(self) -> None:
        """Attach, ask for the client's window, and serve games until the client closes.

        Blocks; the game callback runs on this thread. BridgeError with a sentence when no client
        lets the emulator in. Afterwards `link_problem` tells whether the client died. While
        another call is inside, this one only asks for the window again and returns.
        """
        callbacks = self._callbacks
        if callbacks is None:
            raise RuntimeError("select_server needs set_infos first")
        if not self._selecting.acquire(blocking=False):
            self._send(Show())
            return
        try:
            self._serve(callbacks)
        finally:
            self._selecting.release()

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        """Exchange one frame: this player's input goes in, all players' inputs come out.

        `values` holds 8 * size bytes; the first `size`, 0..1,024, are the input. Blocks until the
        frame is there. Returns how many bytes of `values` are valid: players * size; 0 for "no
        data yet", -1 when no game is running (any more), and then `values` is untouched. With
        size 0 the frame is handed over when it fits into `values`.
        `state_hash`: unsigned 64-bit hash of the emulator's state before this input. ValueError.
        """
        game = self._game
        channel = self._channel
        _check_input(values, size, state_hash, 1 if game is None else game.players)
        if game is None or channel is None:
            return NOT_PLAYING
        try:
            frame = self._announce(channel, game, memoryview(values)[:size], state_hash)
            return self._await_frame(channel, game, frame, values, size)
        except LinkLostError as error:
            self._lose(channel, str(error))
            return NOT_PLAYING

    def chat_send(self, text: bytes) -> None:
        """Send a chat line, at most 1,023 bytes; ignored when no game runs. ValueError."""
        message = ChatSent(text)
        encoded = encode_plugin_message(message)
        if self._game is not None:
            self._send_bytes(encoded)

    def end_game(self, final_state_hash: int | None = None) -> None:
        """Leave the game, or confirm that it is over; legal when none runs.

        `final_state_hash`: unsigned 64-bit hash of the state after the last frame. ValueError.
        """
        game = self._game
        number = self._last_game if game is None else game.number
        encoded = encode_plugin_message(EndGame(number, final_state_hash))
        self._game = None
        self._last_game = 0
        if number:
            self._send_bytes(encoded)

    def shutdown(self) -> None:
        """Detach; calls that wait on other threads return. Legal at any time, and twice."""
        self._shutdowns += 1
        channel = self._channel
        if channel is not None:
            self._lose(channel, None, farewell=encode_plugin_message(Bye()))

    def _serve(self, callbacks: Callbacks) -> None:
        if self._channel is None:
            shutdowns = self._shutdowns
            self._channel = channels.attach(
                self._emulator, self._games, tells_more=callbacks.more_infos is not None
            )
            self._link_problem = None
            if self._shutdowns != shutdowns:
                # Another thread wanted to detach and found nothing yet.
                self.shutdown()
        self._send(Show())
        while (channel := self._channel) is not None:
            if self._pending_start is not None:
                # It may have waited for the callback of the game before, and be over by now.
                self._read_for(channel, 0)
            start = self._begin_pending_game()
            if start is not None:
                callbacks.game(start.name, start.player, start.players)
            elif self._game is not None:
                self._stand_by(channel)
            else:
                self._deliver()
                self._read_for(channel, IDLE_SLICE)

    def _announce(
        self, channel: Channel, game: _Game, data: memoryview, state_hash: int | None
    ) -> int:
        """Put the input into the ring and wake the client; return the frame's number."""
        with self._sending:
            if self._channel is not channel:
                raise LinkLostError("The emulator was detached.")
            frame = game.announced
            short = frame & FRAME_MASK
            block = channel.memory.block
            block.write_input(game.number, short, data, state_hash)
            game.announced = frame + 1
            channel.send(WAKE.pack(WAKE_LENGTH, PluginType.INPUT_READY, game.number, short))
            # After the wake-up, while the client works anyway.
            block.beat(PLUGIN_HEARTBEAT)
            return frame

    def _await_frame(
        self, channel: Channel, game: _Game, frame: int, values: bytearray, size: int
    ) -> int:
        while True:
            if self._queue:
                self._deliver()
            with self._reading:
                if self._channel is not channel:
                    return NOT_PLAYING
                if game.answered > frame:
                    return self._copy_frame(channel, game, frame, values, size)
                if self._game is not game:
                    return NOT_PLAYING
                self._read(channel)

    def _copy_frame(
        self, channel: Channel, game: _Game, frame: int, values: bytearray, size: int
    ) -> int:
        """Copy an answered frame into `values`; LinkLostError when it is not what it must be."""
        found = channel.memory.block.read_output(game.number, frame & FRAME_MASK)
        if found is None:
            raise LinkLostError("The shared memory does not hold the frame that was announced.")
        with found:
            length = len(found)
            if length == 0:
                return NO_DATA_YET
            if size == 0 and length > len(values):
                return NO_DATA_YET
            if size and length != size * game.players:
                raise LinkLostError(f"The Kaillera client sent a frame of {length} bytes.")
            values[:length] = found
            return length

    def _begin_pending_game(self) -> Start | None:
        with self._reading:
            start = self._pending_start
            if start is None:
                return None
            self._pending_start = None
            self._last_end = None
            self._game = _Game(start)
            return start

    def _stand_by(self, channel: Channel) -> None:
        """While another thread plays: only look now and then whether the client still lives."""
        self._news.wait(GAME_SLICE)
        self._news.clear()
        if len(self._queue) < MAX_QUEUED_CALLBACKS:
            self._read_for(channel, 0)

    def _read_for(self, channel: Channel, seconds: float) -> None:
        """Wait for messages and take them; at once when another thread is reading."""
        if not self._reading.acquire(blocking=False):
            return
        problem = None
        try:
            if self._channel is channel:
                channel.memory.block.beat(PLUGIN_HEARTBEAT)
                if channel.wait(seconds):
                    self._read(channel)
        except LinkLostError as error:
            problem = error
        finally:
            self._reading.release()
        if problem is not None:
            self._lose(channel, str(problem))

    def _read(self, channel: Channel) -> None:
        """Receive once, at most a second, and apply what came; needs `_reading`."""
        data = channel.receive()
        if len(data) == WAKE_SIZE and data[TYPE_OFFSET] == HostType.FRAME_READY:
            length, _, number, frame = WAKE.unpack(data)
            if length == WAKE_LENGTH and channel.decoder.is_empty:
                self._frame_ready(number, frame)
                return
        channel.decoder.feed(data)
        while (message := channel.next_message()) is not None:
            self._apply(message)

    def _apply(self, message: HostMessage) -> None:
        match message:
            case FrameReady(number, frame):
                self._frame_ready(number, frame)
            case ChatReceived() | PlayerDropped() | MoreInfos():
                self._queue.append(message)
            case Start():
                self._game = None
                self._pending_start = message
                self._news.set()
            case End():
                self._ended(message)
            case Closed():
                raise LinkLostError("The Kaillera client was closed.")
            case Welcome() | Refused():
                raise LinkLostError("The Kaillera client sent something unexpected.")

    def _frame_ready(self, number: int, frame: int) -> None:
        game = self._game
        if game is None or game.number != number:
            # It was on its way when this emulator left the game.
            return
        if frame != game.answered & FRAME_MASK or game.answered >= game.announced:
            raise LinkLostError("The Kaillera client sent a frame that nobody asked for.")
        game.answered += 1

    def _ended(self, message: End) -> None:
        game = self._game
        pending = self._pending_start
        self._last_end = message
        if pending is not None and pending.game == message.game:
            self._pending_start = None
        elif game is not None and game.number == message.game:
            self._game = None
            self._last_game = message.game
        self._news.set()

    def _deliver(self) -> None:
        """Call the emulator back for what has arrived, unless another thread is just doing so."""
        callbacks = self._callbacks
        if callbacks is None or not self._delivering.acquire(blocking=False):
            return
        try:
            while self._queue:
                _call_back(callbacks, self._queue.popleft())
        finally:
            self._delivering.release()

    def _send(self, message: PluginMessage) -> None:
        self._send_bytes(encode_plugin_message(message))

    def _send_bytes(self, data: bytes) -> None:
        """Send, or forget it when the client is gone: the next waiting call will find out."""
        with self._sending:
            if self._channel is None:
                return
            try:
                self._channel.send(data)
            except LinkLostError:
                return

    def _lose(self, channel: Channel, problem: str | None, farewell: bytes = b"") -> None:
        """Let go of the client, once; threads that wait for it leave first.

        The farewell goes out under the same lock: the client closes the stream when it hears it, and no other thread
        may take that for a lost client.
        """
        with self._sending:
            if self._channel is not channel:
                return
            if farewell:
                with contextlib.suppress(LinkLostError):
                    channel.send(farewell)
            self._channel = None
            self._game = None
            self._last_game = 0
            self._pending_start = None
            self._link_problem = problem
            channel.interrupt()
        self._news.set()
        with self._reading, self._sending:
            channel.close()


def _call_back(callbacks: Callbacks, message: ChatReceived | PlayerDropped | MoreInfos) -> None:
    """Call the emulator back, unless it does not want to hear of it."""
    match message:
        case PlayerDropped(player, nick) if callbacks.dropped is not None:
            callbacks.dropped(nick, player)
        case ChatReceived(nick, text) if callbacks.chat is not None:
            callbacks.chat(nick, text)
        case MoreInfos(game) if callbacks.more_infos is not None:
            callbacks.more_infos(game)
        case _:
            pass


def _check_input(values: bytearray, size: int, state_hash: int | None, players: int) -> None:
    """ValueError with a sentence when modify_play_values was called with impossible values."""
    if not 0 <= size <= MAX_INPUT_SIZE:
        raise ValueError(f"An input has 0 to {MAX_INPUT_SIZE} bytes, not {size}.")
    if len(values) < size * players:
        raise ValueError(
            f"The buffer has {len(values)} bytes, too few for {players} players with {size} each."
        )
    if state_hash is not None and not 0 <= state_hash <= MAX_HASH:
        raise ValueError("A state hash is an unsigned number of 64 bits.")
