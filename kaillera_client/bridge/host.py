"""The client's side of the bridge, on the engine thread's selector loop."""

import asyncio
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kaillera_client.bridge import discovery, private_files, shm, stream
from kaillera_client.bridge.attachment import Attachment, Patience
from kaillera_client.bridge.codec import encode_host_message
from kaillera_client.bridge.discovery import Discovery
from kaillera_client.bridge.errors import BridgeError
from kaillera_client.bridge.handshake import Handshake
from kaillera_client.bridge.listener import BridgeListener, PluginGone, PluginInfo
from kaillera_client.bridge.messages import (
    BRIDGE_VERSION,
    MAX_CHAT,
    MAX_GAME_NAME,
    MAX_NICK,
    SECRET_SIZE,
    Closed,
    EndReason,
    Hello,
    MoreInfos,
    PlayerDropped,
    RefusalReason,
    Refused,
    Start,
    Welcome,
)

if TYPE_CHECKING:
    import socket

    from kaillera_client.bridge.shm import SharedMemory

MAX_HANDSHAKES: Final = 8
ACCEPT_PAUSE: Final = 1.0
SAME_ASKING: Final = 5.0
"""Seconds. An emulator that finds another one attached asks again every second for a while: that is one asking."""


class BridgeHost:
    """Offers one bridge, attaches at most one emulator and exchanges its frames.

    Every method is called on `loop`'s thread, and every listener call comes there. Calls that
    need an attached emulator or a running game do nothing without one: the listener has been
    told, or is about to be told, why it is gone.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        listener: BridgeListener,
        *,
        directory: Path | None = None,
        listed: bool = True,
        hang_timeout: float = 10.0,
        loading_timeout: float = 120.0,
    ) -> None:
        """Nothing is created before `open`.

        `directory` replaces the per-user one. One that is not `listed` is found only by emulators that are given
        `discovery_file`. `hang_timeout` is how many seconds an emulator may
        take for its next input once it was answered, `loading_timeout` for a game's first one.
        """
        self._loop = loop
        self._listener = listener
        self._directory = directory
        self._listed = listed
        self._patience = Patience(playing=hang_timeout, loading=loading_timeout)
        self._token = secrets.token_bytes(SECRET_SIZE)
        self._proof = secrets.token_bytes(SECRET_SIZE)
        self._discovery_file: Path | None = None
        self._memory: SharedMemory | None = None
        self._acceptor: socket.socket | None = None
        self._acceptor_pause: asyncio.TimerHandle | None = None
        self._handshakes: list[Handshake] = []
        self._attachment: Attachment | None = None
        self._asked_in_vain: dict[Hello, float] = {}
        self._games_started = 0

    @property
    def is_open(self) -> bool:
        """True between `open` and `close`: plugins can attach."""
        return self._discovery_file is not None

    @property
    def discovery_file(self) -> Path:
        """The file that a plugin needs to attach; RuntimeError unless open."""
        if self._discovery_file is None:
            raise RuntimeError("the bridge is not open")
        return self._discovery_file

    @property
    def attached(self) -> PluginInfo | None:
        """The attached emulator."""
        return None if self._attachment is None else self._attachment.info

    def open(self) -> None:
        """Create the files and listen; BridgeError with a sentence for the user."""
        if self._acceptor is not None:
            return
        directory = self._directory or private_files.candidate_directories()[0]
        private_files.prepare_directory(directory)
        discovery.sweep(directory)
        path, memory_path = discovery.new_paths(directory, listed=self._listed)
        try:
            self._acceptor = stream.listen()
        except OSError as error:
            raise BridgeError(f"The bridge cannot listen on this computer: {error}.") from error
        try:
            self._memory = shm.create(memory_path)
            self._discovery_file = path
            discovery.write(path, self._discovery(memory_path))
        except BridgeError:
            self.close()
            raise
        self._loop.add_reader(self._acceptor, self._accept)

    def close(self) -> None:
        """Tell the plugin, close everything and remove the files; legal twice."""
        if self._acceptor_pause is not None:
            self._acceptor_pause.cancel()
        if self._acceptor is not None:
            self._loop.remove_reader(self._acceptor)
            self._acceptor.close()
            self._acceptor = None
        for handshake in self._handshakes:
            handshake.close()
        self._handshakes.clear()
        if self._attachment is not None:
            self._attachment.send(Closed())
            self._attachment.close()
            self._attachment = None
        if self._discovery_file is not None:
            private_files.remove(self._discovery_file)
            self._discovery_file = None
        if self._memory is not None:
            self._memory.close()
            private_files.remove(self._memory.path)
            self._memory = None

    def start_game(
        self,
        game: bytes,
        player: int,
        players: int,
        frame_delay: int,
        connection_type: int,
    ) -> None:
        """Tell the emulator to start a game of its list.

        `player` is 1..8 (0: spectator), `players` 1..8, `frame_delay` in frames,
        `connection_type` 1..6. A game that still runs is ended first. ValueError.
        """
        if not 1 <= players <= 8 or not 0 <= player <= players:
            raise ValueError(f"player {player} of {players} is not possible")
        if self._attachment is None:
            return
        self._games_started += 1
        name = game[:MAX_GAME_NAME]
        self._attachment.start_game(
            Start(self._games_started, player, players, frame_delay, connection_type, name)
        )

    def deliver_frame(self, data: bytes) -> None:
        """Answer the input that waits: all players' inputs in order, 0..8,192 bytes.

        b"" makes the emulator's call return 0, "no data yet". RuntimeError when no input waits
        in a running game, ValueError when the frame is too long.
        """
        if self._attachment is not None:
            self._attachment.deliver_frame(data)

    def chat(self, nick: bytes, text: bytes) -> None:
        """Show a chat line of the game in the emulator; what is over the limits is cut."""
        if self._attachment is not None:
            self._attachment.chat(nick[:MAX_NICK], text[:MAX_CHAT])

    def player_dropped(self, nick: bytes, number: int) -> None:
        """Tell the emulator that a player, 1..8, left the running game; perhaps its own."""
        if self._attachment is not None:
            self._attachment.send(PlayerDropped(number, nick[:MAX_NICK]))

    def end_game(self, reason: EndReason, sentence: str) -> None:
        """End the running game: from now on the emulator's calls return -1."""
        if self._attachment is not None:
            self._attachment.end_game(reason, sentence)

    def more_infos(self, game: bytes) -> bool:
        """Ask the emulator to show more about a game of its list; say whether it can, and was asked."""
        info = self.attached
        if self._attachment is None or info is None or not info.tells_more:
            return False
        self._attachment.send(MoreInfos(game[:MAX_GAME_NAME]))
        return True

    def release(self, sentence: str) -> bool:
        """Let the attached emulator go on alone; say whether one was attached. Another one may attach at once.

        The listener hears of it as of any other end, with this sentence.
        """
        if self._attachment is None or self._attachment.info is None:
            return False
        self._attachment.release(sentence)
        return True

    def is_admitted(self, handshake: Handshake, hello: Hello) -> bool:
        """HandshakeOwner: refuse another version and a second emulator, welcome others."""
        if hello.version != BRIDGE_VERSION:
            older = "emulator's plugin" if hello.version < BRIDGE_VERSION else "client"
            self._refuse(
                handshake,
                RefusalReason.VERSION,
                f"The emulator's plugin speaks bridge version {hello.version} and this client "
                f"version {BRIDGE_VERSION}. Update the {older}.",
                tell=True,
            )
            return False
        others = any(other.is_authenticated for other in self._handshakes)
        if others or self._attachment is not None:
            self._refuse(
                handshake,
                RefusalReason.BUSY,
                "Another emulator is already attached to this client. Close it first.",
                tell=not self._asks_again(hello),
            )
            return False
        welcome = Welcome(self._proof, BRIDGE_VERSION)
        handshake.connection.send(encode_host_message(welcome))
        return True

    def handshake_done(self, handshake: Handshake, info: PluginInfo) -> None:
        """HandshakeOwner: attach the emulator."""
        self._handshakes.remove(handshake)
        if self._memory is None:
            raise RuntimeError("a handshake outlived its host")
        attachment = Attachment(
            self._loop,
            self._listener,
            self._memory.block,
            self._patience,
            self._plugin_gone,
        )
        self._attachment = attachment
        self._asked_in_vain.clear()
        attachment.begin(handshake, info)

    def handshake_over(self, handshake: Handshake) -> None:
        """HandshakeOwner: forget it."""
        if handshake in self._handshakes:
            self._handshakes.remove(handshake)

    def _discovery(self, memory_path: Path) -> Discovery:
        if self._acceptor is None:
            raise RuntimeError("the bridge is not open")
        return Discovery(
            version=BRIDGE_VERSION,
            port=self._acceptor.getsockname()[1],
            token=self._token,
            proof=self._proof,
            shared_memory=memory_path,
            pid=os.getpid(),
        )

    def _accept(self) -> None:
        if self._acceptor is None:
            return
        try:
            sock, _ = self._acceptor.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        except OSError:
            # Out of descriptors: without a pause the loop would do nothing but fail here.
            self._loop.remove_reader(self._acceptor)
            self._acceptor_pause = self._loop.call_later(ACCEPT_PAUSE, self._resume_accepting)
            return
        waiting = [other for other in self._handshakes if not other.is_authenticated]
        if len(waiting) >= MAX_HANDSHAKES:
            waiting[0].abandon()
        self._handshakes.append(Handshake(self._loop, sock, self._token, self))

    def _resume_accepting(self) -> None:
        if self._acceptor is not None:
            self._loop.add_reader(self._acceptor, self._accept)

    def _asks_again(self, hello: Hello) -> bool:
        now = self._loop.time()
        lately = {who: at for who, at in self._asked_in_vain.items() if now - at < SAME_ASKING}
        self._asked_in_vain = {**lately, hello: now}
        return hello in lately

    def _refuse(
        self, handshake: Handshake, reason: RefusalReason, sentence: str, *, tell: bool
    ) -> None:
        message = Refused(self._proof, BRIDGE_VERSION, reason, sentence.encode())
        handshake.connection.send(encode_host_message(message))
        if tell:
            self._listener.plugin_refused(sentence)

    def _plugin_gone(self, reason: PluginGone) -> None:
        # Later, because it may happen inside a call that the listener is just making.
        self._loop.call_soon(self._report_gone, self._attachment, reason)

    def _report_gone(self, attachment: Attachment | None, reason: PluginGone) -> None:
        if attachment is None or attachment is not self._attachment:
            return
        self._attachment = None
        self._listener.plugin_gone(reason)
