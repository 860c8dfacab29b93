"""Both sides against partners that know the secret and nothing of the rules.

What must never happen is an exception out of a callback or a call: on the loop it becomes a log
record, which fails the test; on the emulator's thread `finished` raises it.
"""

import asyncio
import os
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.bridge import discovery, layout, shm
from kaillera_client.bridge.codec import encode_host_message
from kaillera_client.bridge.discovery import Discovery
from kaillera_client.bridge.errors import BridgeError
from kaillera_client.bridge.messages import (
    FrameReady,
    HostMessage,
    InputReady,
    PluginMessage,
    Start,
    Welcome,
)
from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin
from tests.bridge.strategies import host_messages, plugin_messages, word
from tests.bridge.support import PATIENCE, RawPlugin, open_host, run

SECRET = bytes(32)
likely_wake = st.integers(0, 3)
from_plugin = st.one_of(plugin_messages, st.builds(InputReady, st.just(1), likely_wake))
from_host = st.one_of(
    host_messages,
    st.builds(FrameReady, st.just(1), likely_wake),
    st.just(Start(1, 1, 2, 1, 1, b"g")),
)
splash = st.lists(st.tuples(word, st.binary(min_size=1, max_size=64)), max_size=6)


def scribble(path: Path, splashes: list[tuple[int, bytes]]) -> None:
    """Write garbage all over a block that others have mapped."""
    with path.open("r+b") as block:
        for place, data in splashes:
            block.seek(place % (layout.BLOCK_SIZE - len(data)))
            block.write(data)


@settings(max_examples=40)
@given(
    sent=st.lists(st.one_of(from_plugin, st.binary(max_size=40)), max_size=20),
    splashes=splash,
    answered=st.booleans(),
)
def test_the_host_survives_any_plugin(
    sent: list[PluginMessage | bytes], splashes: list[tuple[int, bytes]], answered: bool
) -> None:
    async def story(directory: Path) -> None:
        async with open_host(directory) as (host, recorder):
            if answered:
                recorder.answer = lambda data, _: data * 2
            async with RawPlugin(host) as raw:
                await raw.send(raw.hello())
                await recorder.until("attached")
                host.start_game(b"g", 1, 2, 1, 1)
                memory = shm.attach(raw.found.shared_memory)
                memory.block.write_input(1, 0, b"ab", None)
                memory.close()
                scribble(raw.found.shared_memory, splashes)
                await raw.send(*sent)
            await recorder.until("gone")
            async with RawPlugin(host) as after:
                await after.send(after.hello())
                await recorder.until("attached", 2)

    with tempfile.TemporaryDirectory() as directory:
        run(story(Path(directory)))


@settings(max_examples=40)
@given(
    sent=st.lists(st.one_of(from_host, st.binary(max_size=40)), max_size=20),
    splashes=splash,
)
def test_the_plugin_survives_any_host(
    sent: list[HostMessage | bytes], splashes: list[tuple[int, bytes]]
) -> None:
    data = encode_host_message(Welcome(SECRET, 1)) + b"".join(
        message if isinstance(message, bytes) else encode_host_message(message) for message in sent
    )

    async def story(directory: Path) -> None:
        memory = shm.create(directory / "bridge-1.memory")
        path = directory / "bridge-1.json"

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(100)
            writer.write(data)
            await writer.drain()
            scribble(memory.path, splashes)
            writer.close()
            await writer.wait_closed()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        discovery.write(path, Discovery(1, port, SECRET, SECRET, memory.path, os.getpid()))
        async with server:
            await asyncio.to_thread(emulate, path)
        memory.close()

    with tempfile.TemporaryDirectory() as directory:
        run(story(Path(directory)), PATIENCE)


def emulate(path: Path) -> None:
    """Play whatever is started until the client is gone."""
    plugin = KailleraPlugin()

    def play(_name: bytes, _player: int, players: int) -> None:
        values = bytearray(8 * 2)
        for _ in range(100):
            result = plugin.modify_play_values(values, 2)
            assert result in (-1, 0, 2 * players)
            if result == -1:
                return

    plugin.init()
    plugin.set_infos(b"fuzzed", [b"g"], Callbacks(game=play, chat=lambda *_: None))
    saved = os.environ.get(discovery.DISCOVERY_VARIABLE)
    os.environ[discovery.DISCOVERY_VARIABLE] = str(path)
    try:
        plugin.select_server()
    except BridgeError:
        # The garbage came before the end of the handshake.
        return
    finally:
        if saved is None:
            del os.environ[discovery.DISCOVERY_VARIABLE]
        else:
            os.environ[discovery.DISCOVERY_VARIABLE] = saved
    assert plugin.link_problem is not None
    assert plugin.modify_play_values(bytearray(16), 2) == -1
    plugin.shutdown()
