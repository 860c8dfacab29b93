"""What the bridge tests share: a listener that remembers, a host that is closed, raw plugins."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kaillera_client.bridge import discovery
from kaillera_client.bridge.codec import encode_plugin_message, host_message_decoder
from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE
from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.listener import PluginGone, PluginInfo
from kaillera_client.bridge.messages import (
    BRIDGE_VERSION,
    Fault,
    Hello,
    HostMessage,
    PluginMessage,
)

if TYPE_CHECKING:
    from kaillera_client.bridge.decoding import Decoder

PATIENCE = 30.0
PLUGIN_SCRIPT = Path(__file__).with_name("scripted_plugin.py")
T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T], seconds: float = 30.0) -> T:
    """Run on a selector loop, as the engine thread does, and not for ever."""

    async def limited() -> T:
        async with asyncio.timeout(seconds):
            return await coroutine

    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop, debug=True) as runner:
        # A busy machine is not a mistake in the code.
        runner.get_loop().slow_callback_duration = seconds
        return runner.run(limited())


class Recorder:
    """A listener that keeps everything, and can be waited for.

    `answer` gets each input and says what to deliver; None delivers nothing. `attached` is called when somebody is.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.answer: Callable[[bytes, int | None], bytes | None] = lambda data, _: None
        self.attached: Callable[[], None] = lambda: None
        self.host: BridgeHost | None = None
        self._changed = asyncio.Event()

    def _note(self, *call: Any) -> None:
        self.calls.append(call)
        self._changed.set()

    def plugin_attached(self, info: PluginInfo) -> None:
        self._note("attached", info)
        self.attached()

    def plugin_refused(self, reason: str) -> None:
        self._note("refused", reason)

    def plugin_wants_window(self) -> None:
        self._note("window")

    def frame_input(self, data: bytes, state_hash: int | None) -> None:
        self._note("input", data, state_hash)
        answer = self.answer(data, state_hash)
        if answer is not None:
            assert self.host is not None
            self.host.deliver_frame(answer)

    def plugin_chat(self, text: bytes) -> None:
        self._note("chat", text)

    def plugin_ended_game(self, final_state_hash: int | None) -> None:
        self._note("ended", final_state_hash)

    def plugin_infos(self, info: PluginInfo) -> None:
        self._note("infos", info)

    def plugin_gone(self, reason: PluginGone) -> None:
        self._note("gone", reason)

    def named(self, name: str) -> list[tuple[Any, ...]]:
        """Return the arguments of all calls of one kind."""
        return [call[1:] for call in self.calls if call[0] == name]

    async def until(self, name: str, count: int = 1) -> tuple[Any, ...]:
        """Wait until a kind of call has come `count` times; return that one's arguments."""
        async with asyncio.timeout(PATIENCE):
            while len(found := self.named(name)) < count:
                self._changed.clear()
                await self._changed.wait()
        return found[count - 1]


@asynccontextmanager
async def open_host(directory: Path, **options: Any) -> AsyncIterator[tuple[BridgeHost, Recorder]]:
    """Open a host with a recorder; closes it whatever happens."""
    recorder = Recorder()
    host = BridgeHost(
        asyncio.get_running_loop(), recorder, directory=directory / "bridge", **options
    )
    recorder.host = host
    host.open()
    try:
        yield host, recorder
    finally:
        host.close()


class RawPlugin:
    """A plugin written out by hand: sends any bytes, decodes what comes back."""

    def __init__(self, host: BridgeHost) -> None:
        self.found = discovery.read(host.discovery_file)
        self.sock = socket.socket()
        self.sock.setblocking(False)
        self.decoder: Decoder[HostMessage] = host_message_decoder()

    async def __aenter__(self) -> "RawPlugin":
        await asyncio.get_running_loop().sock_connect(self.sock, ("127.0.0.1", self.found.port))
        return self

    async def __aexit__(self, *_: object) -> None:
        self.sock.close()

    def hello(self, *, version: int = BRIDGE_VERSION, games: int = 0) -> Hello:
        """Return a hello that is accepted, unless told otherwise."""
        return Hello(self.found.token, version, os.getpid(), games, b"raw")

    async def send(self, *messages: PluginMessage | bytes) -> None:
        """Send messages, or any bytes."""
        for message in messages:
            data = message if isinstance(message, bytes) else encode_plugin_message(message)
            await asyncio.get_running_loop().sock_sendall(self.sock, data)

    async def receive(self) -> HostMessage | Fault | None:
        """Return the next message, None at the end of the stream."""
        while (message := self.decoder.next_message()) is None:
            try:
                data = await asyncio.get_running_loop().sock_recv(self.sock, 4096)
            except ConnectionResetError:
                return None
            if not data:
                return None
            self.decoder.feed(data)
        return message


def start_plugin(host: BridgeHost, *arguments: str) -> subprocess.Popen[str]:
    """Start the scripted plugin as a process of its own, attached to this host."""
    return subprocess.Popen(
        [sys.executable, str(PLUGIN_SCRIPT), *arguments],
        env={**os.environ, DISCOVERY_VARIABLE: str(host.discovery_file)},
        cwd=PLUGIN_SCRIPT.parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


async def output_of(process: subprocess.Popen[str]) -> list[str]:
    """Wait for a scripted plugin's end; return the lines it printed."""
    output, _ = await asyncio.to_thread(process.communicate, timeout=PATIENCE)
    return output.splitlines()
