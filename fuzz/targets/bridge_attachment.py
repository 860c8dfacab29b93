"""An emulator that knows the secret, or not, and then says and writes anything: its way in and its games."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from fuzz.cutting import Cutter, piece
from kaillera_client.bridge.attachment import Attachment, Patience
from kaillera_client.bridge.codec import encode_host_message, encode_plugin_message
from kaillera_client.bridge.handshake import Handshake
from kaillera_client.bridge.layout import BLOCK_SIZE, Block
from kaillera_client.bridge.listener import PluginGone, PluginInfo
from kaillera_client.bridge.messages import (
    BRIDGE_VERSION,
    ChatSent,
    EndGame,
    EndReason,
    Games,
    Hello,
    Infos,
    InputReady,
    Start,
    Welcome,
)

if TYPE_CHECKING:
    import asyncio
    import socket

_SECRET = bytes(range(32))
_MOST_RECEIVED = 4096
_PATIENCE = Patience(playing=5.0, loading=60.0)
_WAITS = (0.1, 1.0, 6.0, 70.0)
_GAME = 1


def one_input(data: bytes) -> None:
    """Let a plugin in, unless the bytes begin otherwise, and do what they say."""
    cutter = Cutter(data)
    world = World()
    if cutter.u8() % 8:
        world.let_in()
    while not cutter.is_empty:
        world.act(cutter.u8(), cutter)
    world.check_end()


class _Timer:
    """A call that waits for its time."""

    def __init__(self, at: float, call: Callable[[], None]) -> None:
        self.at = at
        self.call: Callable[[], None] | None = call

    def cancel(self) -> None:
        """Never make the call."""
        self.call = None


class _Loop:
    """As much of a loop as the bridge uses, on a clock of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.reader: Callable[[], None] | None = None
        self.writer: Callable[[], None] | None = None
        self._timers: list[_Timer] = []

    def time(self) -> float:
        """Return the clock."""
        return self.now

    def call_later(self, delay: float, call: Callable[..., None], *arguments: object) -> _Timer:
        """Make a call after a while."""
        timer = _Timer(self.now + delay, lambda: call(*arguments))
        self._timers.append(timer)
        return timer

    def call_soon(self, call: Callable[..., None], *arguments: object) -> _Timer:
        """Make a call in the next round."""
        return self.call_later(0.0, call, *arguments)

    def add_reader(self, _: object, call: Callable[[], None]) -> None:
        """Call when bytes are there."""
        self.reader = call

    def remove_reader(self, _: object) -> None:
        """Call no more."""
        self.reader = None

    def add_writer(self, _: object, call: Callable[[], None]) -> None:
        """Call when there is room."""
        self.writer = call

    def remove_writer(self, _: object) -> None:
        """Call no more."""
        self.writer = None

    def wait(self, seconds: float) -> None:
        """Let time pass, and make the calls whose time has come."""
        until = self.now + seconds
        while due := [timer for timer in self._timers if timer.call and timer.at <= until]:
            first = min(due, key=lambda timer: timer.at)
            self._timers.remove(first)
            self.now = max(self.now, first.at)
            if first.call is not None:
                first.call()
        self._timers = [timer for timer in self._timers if timer.call]
        self.now = until


class _Socket:
    """A stream whose other end the bytes are."""

    def __init__(self) -> None:
        self.incoming = b""
        self.ended = False
        self.takes = True
        self.sent = 0

    def setblocking(self, _: bool) -> None:
        """Nothing here ever blocks."""

    def setsockopt(self, *_: object) -> None:
        """There is nothing to set."""

    def close(self) -> None:
        """There is nothing to close."""

    def recv(self, size: int) -> bytes:
        """Return what has come."""
        data, self.incoming = self.incoming[:size], self.incoming[size:]
        if not data and not self.ended:
            raise BlockingIOError
        return data

    def send(self, data: bytes) -> int:
        """Take everything, or nothing while the other side does not read."""
        if not self.takes:
            raise BlockingIOError
        self.sent += len(data)
        return len(data)


class World:
    """Owner and listener of one attachment, as host and engine are."""

    def __init__(self) -> None:
        self._loop = _Loop()
        self._socket = _Socket()
        self._memory = bytearray(BLOCK_SIZE)
        self._block = Block(memoryview(self._memory))
        self._block.initialise()
        self._inputs = 0
        self._answers = 0
        self._gone = 0
        loop = cast("asyncio.AbstractEventLoop", self._loop)
        listener = cast("Any", self)
        self._attachment = Attachment(loop, listener, self._block, _PATIENCE, self._left)
        self._handshake = Handshake(loop, cast("socket.socket", self._socket), _SECRET, self)

    def act(self, action: int, cutter: Cutter) -> None:
        """Do one thing; which, `action` says."""
        match action % 8:
            case 0 | 1:
                self.hear(cutter.piece())
            case 2:
                self.wake(cutter.u8(), cutter.piece())
            case 3:
                self.splash(4 * cutter.u16(), cutter.piece())
            case 4:
                self.wait(_WAITS[action // 8 % len(_WAITS)])
            case 5:
                self.answer(cutter.piece())
            case 6:
                self._client(action // 8, cutter)
            case _:
                self._socket.takes = bool(action & 8)
                self._socket.ended = action > 240
                self._ready()

    def let_in(self) -> None:
        """Say what an honest plugin says first."""
        self.hear(encode_plugin_message(Hello(_SECRET, BRIDGE_VERSION, 1, 0, b"Emulator")))

    def hear(self, data: bytes) -> None:
        """Bring bytes of the stream."""
        for at in range(0, len(data), _MOST_RECEIVED):
            self._socket.incoming += data[at : at + _MOST_RECEIVED]
            self._ready()

    def _ready(self) -> None:
        if self._loop.reader is not None:
            self._loop.reader()
        if self._loop.writer is not None and self._socket.takes:
            self._loop.writer()

    def wake(self, frame: int, data: bytes) -> None:
        """Write an input as an honest plugin does, and announce it."""
        self._block.write_input(_GAME, frame, data[:1024], None)
        self.hear(encode_plugin_message(InputReady(_GAME, frame)))

    def splash(self, at: int, data: bytes) -> None:
        """Write anything into the shared block."""
        at %= BLOCK_SIZE
        data = data[: BLOCK_SIZE - at]
        self._memory[at : at + len(data)] = data

    def answer(self, data: bytes) -> None:
        """Deliver a frame, if an input waits for one."""
        if self._inputs > self._answers:
            self._answers += 1
            self._attachment.deliver_frame(data[:8192])
            self._loop.wait(0.0)

    def _client(self, number: int, cutter: Cutter) -> None:
        match number % 4:
            case 0:
                self.start_game()
            case 1:
                self._attachment.end_game(
                    EndReason.OTHER, cutter.piece().decode("utf-8", "replace")
                )
            case 2:
                self._attachment.chat(b"ann", cutter.piece()[:1023])
            case _:
                self._attachment.release("Go on alone.")

    def start_game(self) -> None:
        """Start the game anew."""
        self._inputs = self._answers = 0
        self._attachment.start_game(Start(_GAME, 1, 2, 1, 1, b"Game"))

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self._loop.wait(seconds)

    def check_end(self) -> None:
        """Look whether everybody left at most once, and close."""
        assert self._gone <= 1
        assert (self._attachment.info is None) or not self._gone
        self._attachment.close()
        self._handshake.close()
        self._loop.wait(1000.0)

    def _left(self, _: PluginGone) -> None:
        self._gone += 1

    # --- as the handshake's owner ---------------------------------------------------------------

    def is_admitted(self, handshake: Handshake, hello: Hello) -> bool:
        """Admit everybody who speaks this version."""
        assert hello.token == _SECRET, "somebody came in without the secret"
        handshake.connection.send(encode_host_message(Welcome(_SECRET, BRIDGE_VERSION)))
        return hello.version == BRIDGE_VERSION

    def handshake_done(self, handshake: Handshake, info: PluginInfo) -> None:
        """Begin the attachment and a game."""
        self._attachment.begin(handshake, info)
        self._attachment.start_game(Start(_GAME, 1, 2, 1, 1, b"Game"))

    def handshake_over(self, handshake: Handshake) -> None:
        """Forget it."""

    # --- as the attachment's listener -----------------------------------------------------------

    def plugin_attached(self, info: PluginInfo) -> None:
        """Look at it."""

    def plugin_infos(self, info: PluginInfo) -> None:
        """Look at it."""

    def plugin_wants_window(self) -> None:
        """Do nothing."""

    def plugin_chat(self, text: bytes) -> None:
        """Look at its length."""
        assert len(text) <= 1023

    def plugin_ended_game(self, final_state_hash: int | None) -> None:
        """Forget the game's inputs."""
        self._inputs = self._answers = 0

    def frame_input(self, data: bytes, state_hash: int | None) -> None:
        """Count an input; the next one must wait for its answer."""
        self._inputs += 1
        assert len(data) <= 1024
        assert self._inputs == self._answers + 1, "an input before the last one's answer"


def seeds() -> list[bytes]:
    """Return an honest game, a list of games, a farewell, and no secret."""
    game = b"".join(
        b"\2" + bytes((frame,)) + piece(b"\1\2") + b"\5" + piece(b"\1\2\3\4")
        for frame in range(20)
    )
    infos = encode_plugin_message(Infos(2, b"Other")) + encode_plugin_message(Games((b"a", b"b")))
    hello = encode_plugin_message(Hello(_SECRET, BRIDGE_VERSION, 1, 2, b"Emulator"))
    return [
        b"\1" + game + b"\0" + piece(encode_plugin_message(EndGame(_GAME, 5))) + b"\4",
        b"\1\0" + piece(infos) + b"\0" + piece(encode_plugin_message(ChatSent(b"hello"))),
        b"\0\0" + piece(hello) + b"\0" + piece(encode_plugin_message(Games((b"a", b"b")))) + game,
        b"\0\0" + piece(encode_plugin_message(Hello(bytes(32), BRIDGE_VERSION, 1, 0, b"x"))),
        b"\1" + 20 * b"\2\0\2\0ab" + b"\x1c",
        b"\1\7\x16\2\0ok\xff\6\x1e",
    ]
