"""Clients that break the bridge's rules: the library ends the attachment, and touches nothing that it may not."""

import asyncio
import os
import random
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from kaillera_client.bridge import discovery, private_files, shm, stream
from kaillera_client.bridge.codec import (
    WAKE,
    WAKE_LENGTH,
    encode_host_message,
    encode_plugin_message,
)
from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE, Discovery
from kaillera_client.bridge.layout import MAX_FRAME_SIZE, OUTPUT_RING
from kaillera_client.bridge.messages import (
    BRIDGE_VERSION,
    ChatReceived,
    Closed,
    End,
    EndReason,
    FrameReady,
    HostMessage,
    HostType,
    MoreInfos,
    PlayerDropped,
    RefusalReason,
    Refused,
    Show,
    Start,
    Welcome,
)
from tests.bridge.support import run
from tests.library.support import Emulator, running

CONVERSATIONS = 500
SHOW = encode_plugin_message(Show())
GAME = Start(1, 1, 2, 1, 1, b"Test Game")
NEXT_GAME = Start(2, 2, 2, 1, 1, b"Test Game")


class Conversation:
    """One emulator's stream, byte by byte."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._loop = asyncio.get_running_loop()

    async def send(self, *messages: HostMessage | bytes) -> None:
        for message in messages:
            data = message if isinstance(message, bytes) else encode_host_message(message)
            await self._loop.sock_sendall(self._sock, data)

    async def hear(self, kind: bytes) -> None:
        """Read until a piece holds these bytes."""
        while data := await self._loop.sock_recv(self._sock, 65536):
            if kind in data:
                return
        raise AssertionError("the emulator has closed the stream")

    async def fall_silent(self) -> None:
        """Say no more, let the emulator hear all of it, and wait until it has gone."""
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_WR)
        await self.until_closed()

    async def until_closed(self) -> None:
        """Read what still comes until the emulator has closed the stream."""
        try:
            while await self._loop.sock_recv(self._sock, 65536):
                pass
        except ConnectionResetError:
            return


class StrangeClient:
    """A client whose every byte the test chooses: the stream's and the shared block's."""

    def __init__(self, folder: Path) -> None:
        private_files.prepare_directory(folder)
        self.path, memory_path = discovery.new_paths(folder)
        self.memory = shm.create(memory_path)
        self.proof = secrets.token_bytes(32)
        self._acceptor = stream.listen()
        port = self._acceptor.getsockname()[1]
        token = secrets.token_bytes(32)
        found = Discovery(BRIDGE_VERSION, port, token, self.proof, memory_path, os.getpid())
        discovery.write(self.path, found)

    def close(self) -> None:
        self._acceptor.close()
        self.memory.close()

    @asynccontextmanager
    async def conversation(self, *, welcome: bool = True) -> AsyncIterator[Conversation]:
        """Accept the next emulator, let it in without a look at what it says; closed at the end."""
        sock, _ = await asyncio.get_running_loop().sock_accept(self._acceptor)
        with sock:
            sock.setblocking(False)
            stream.set_no_delay(sock)
            talk = Conversation(sock)
            if welcome:
                await talk.send(Welcome(self.proof, BRIDGE_VERSION))
            yield talk


@asynccontextmanager
async def strange_client(folder: Path) -> AsyncIterator[StrangeClient]:
    client = StrangeClient(folder / "bridge")
    try:
        yield client
    finally:
        client.close()


def at(client: StrangeClient) -> dict[str, str]:
    return {DISCOVERY_VARIABLE: str(client.path)}


@pytest.mark.parametrize(
    "words",
    [
        b"\0\0\0\0",
        b"\xff\xff\xff\xff\x85",
        b"\x01\0\x01\0\x85",
        b"\x01\0\0\0\x83",
        b"\x05\0\0\0\x85\xff\xff\0\0",
        encode_host_message(Start(1, 1, 2, 1, 1, b"")).replace(b"\x01\x02\x01", b"\x01\x09\x01"),
        b"\x02\0\0\0\x86\x01",
    ],
)
def test_words_that_break_the_rules(tmp_path: Path, emulator: Emulator, words: bytes) -> None:
    async def story() -> None:
        async with (
            strange_client(tmp_path) as client,
            running(emulator, "a", **at(client)) as program,
            client.conversation() as talk,
        ):
            await talk.send(words)
            await talk.until_closed()
            await program.end_well()
        assert program.named("game") == []

    run(story())


@pytest.mark.parametrize(
    ("game", "frame", "length", "announced"),
    [
        (1, 0, MAX_FRAME_SIZE + 1, (1, 0)),
        (1, 0, 2**32 - 1, (1, 0)),
        (1, 0, 5, (1, 0)),
        (2, 0, 4, (1, 0)),
        (1, 1, 4, (1, 0)),
        (1, 0, 4, (1, 1)),
        (1, 0, 4, (1, 2**32 - 1)),
    ],
)
def test_a_block_that_does_not_hold_what_was_announced(
    tmp_path: Path,
    emulator: Emulator,
    game: int,
    frame: int,
    length: int,
    announced: tuple[int, int],
) -> None:
    """The header in the output ring is the client's word only, and no length of it is believed."""

    async def story() -> None:
        async with (
            strange_client(tmp_path) as client,
            running(emulator, "a", "--slots", 2, **at(client)) as program,
            client.conversation() as talk,
        ):
            await talk.send(GAME)
            await talk.hear(WAKE.pack(WAKE_LENGTH, 0x05, 1, 0))
            header = b"".join(word.to_bytes(4, "little") for word in (frame, game, length, 0))
            with client.memory.path.open("r+b") as block:
                block.seek(OUTPUT_RING)
                block.write(header)
            await talk.send(WAKE.pack(WAKE_LENGTH, HostType.FRAME_READY, *announced))
            await talk.until_closed()
            played = await program.until("played")
            assert (played["frames"], played["last_result"], played["trespasses"]) == (0, -1, 0)
            await program.end_well()

    run(story())


def test_a_conversation_that_arrives_byte_by_byte(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with (
            strange_client(tmp_path) as client,
            running(emulator, "a", "--frames", 3, **at(client)) as program,
            client.conversation() as talk,
        ):
            for frame in range(3):
                client.memory.block.write_output(1, frame, b"abcd")
            said = encode_host_message(GAME)
            for frame in range(3):
                for byte in said:
                    await talk.send(bytes([byte]))
                await talk.hear(WAKE.pack(WAKE_LENGTH, 0x05, 1, frame))
                said = encode_host_message(ChatReceived(b"nick", b"text %d" % frame))
                said += encode_host_message(FrameReady(1, frame))
            for byte in said + encode_host_message(Closed()):
                await talk.send(bytes([byte]))
            played = await program.until("played")
            assert (played["frames"], played["bytes"], played["trespasses"]) == (3, 12, 0)
            heard = [event["text"] for event in program.named("chat")]
            assert heard == ["text 0", "text 1", "text 2"]
            await program.end_well()

    run(story())


def test_a_client_that_cannot_prove_itself(tmp_path: Path, emulator: Emulator) -> None:
    """Whoever listens on the port of a client that has died knows no proof."""

    async def story() -> None:
        async with (
            strange_client(tmp_path) as client,
            running(emulator, "a", **at(client)) as program,
            client.conversation(welcome=False) as talk,
        ):
            wrong = bytes(32)
            await talk.send(Welcome(wrong, BRIDGE_VERSION), GAME)
            await talk.until_closed()
            assert await program.end() == 0
            assert "not running any more" in program.errors
            assert program.named("game") == []

    run(story())


def test_the_words_of_a_refusal_are_told(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with (
            strange_client(tmp_path) as client,
            running(emulator, "a", **at(client)) as program,
            client.conversation(welcome=False) as talk,
        ):
            sentence = "Update the emulator's plugin – it is too old."
            await talk.send(Refused(client.proof, 2, RefusalReason.VERSION, sentence.encode()))
            await talk.until_closed()
            assert await program.end() == 0
            assert sentence in program.errors

    run(story())


def test_only_a_busy_client_is_asked_again(tmp_path: Path, emulator: Emulator) -> None:
    """Another version is the same one a second later."""

    async def story() -> None:
        async with (
            strange_client(tmp_path) as client,
            running(emulator, "a", **at(client)) as program,
        ):
            for reason, words in (
                (RefusalReason.BUSY, b"Not now."),
                (RefusalReason.VERSION, b"Never."),
            ):
                async with client.conversation(welcome=False) as talk:
                    await talk.send(Refused(client.proof, BRIDGE_VERSION, reason, words))
                    await talk.until_closed()
            assert await program.end() == 0
            assert "Never." in program.errors
            assert "Not now." not in program.errors

    run(story())


def plausible_words(chance: random.Random) -> list[bytes]:
    """Return messages such as clients send, some of them about other games and frames."""
    messages: list[HostMessage] = [
        ChatReceived(b"nick", b"text"),
        ChatReceived(bytes(255), bytes(1023)),
        PlayerDropped(2, b"nick"),
        MoreInfos(b"Test Game"),
        FrameReady(1, chance.randrange(4)),
        FrameReady(chance.getrandbits(32), chance.getrandbits(32)),
        End(chance.randrange(3), EndReason.LEFT, b"It is over."),
        GAME,
        NEXT_GAME,
    ]
    chosen = chance.choices(messages, k=chance.randrange(1, 12))
    return [encode_host_message(message) for message in chosen]


def spoilt(words: bytes, chance: random.Random) -> bytes:
    """Change a few bytes, lose some, or add some."""
    changed = bytearray(words)
    for _ in range(chance.randrange(4)):
        place = chance.randrange(len(changed))
        changed[place] = chance.getrandbits(8)
    if not chance.randrange(3):
        del changed[chance.randrange(len(changed)) :]
    if not chance.randrange(3):
        changed += chance.randbytes(chance.randrange(60))
    return bytes(changed)


def test_five_hundred_conversations_of_nonsense(tmp_path: Path, sanitized: Emulator) -> None:
    """Messages begin well and are spoilt anywhere; the sanitizers watch, and the next dialog works as if new."""
    chance = random.Random(1)

    async def story() -> None:
        words = ("a", "--frames", 0, "--dialogs", CONVERSATIONS, "--slots", 8)
        async with (
            strange_client(tmp_path) as client,
            running(sanitized, *words, **at(client)) as program,
        ):
            for conversation in range(CONVERSATIONS):
                async with client.conversation() as talk:
                    frame = chance.randrange(3)
                    client.memory.block.write_output(1, frame, chance.randbytes(4))
                    said = [encode_host_message(GAME), *plausible_words(chance)]
                    await talk.hear(SHOW)
                    await talk.send(said[0] if chance.randrange(2) else b"")
                    with suppress(BrokenPipeError, ConnectionResetError):
                        await talk.send(spoilt(b"".join(said[1:]), chance))
                    await talk.fall_silent()
                await program.until("dialog_returns", conversation + 1)
            await program.end_well()
        assert {game["trespasses"] for game in program.named("played")} == {0}

    run(story(), seconds=60)
