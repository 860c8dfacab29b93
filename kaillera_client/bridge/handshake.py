"""A plugin's way in: the secret token first, then version, name and game list, all in time."""

import asyncio
import hmac
import socket
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from kaillera_client.bridge.codec import (
    GameListCollector,
    plugin_message_decoder,
)
from kaillera_client.bridge.listener import PluginInfo
from kaillera_client.bridge.messages import (
    MAX_FIRST_MESSAGE,
    MAX_MESSAGE,
    Games,
    Hello,
    PluginFlag,
    PluginMessage,
)
from kaillera_client.bridge.stream import Connection

if TYPE_CHECKING:
    from kaillera_client.bridge.decoding import Decoder

HELLO_TIMEOUT: Final = 2.0
GAME_LIST_TIMEOUT: Final = 10.0
_KNOWN_BITS: Final = (32, 64)


class HandshakeOwner(Protocol):
    """Decides about plugins that knew the token."""

    def is_admitted(self, handshake: "Handshake", hello: Hello) -> bool:
        """Say whether this hello may go on; the welcome or the refusal has been sent."""

    def handshake_done(self, handshake: "Handshake", info: PluginInfo) -> None:
        """Everything arrived: take over `connection` and `decoder`."""

    def handshake_over(self, handshake: "Handshake") -> None:
        """The connection was closed before it was done."""


class Handshake:
    """One accepted connection until its plugin is attached or sent away."""

    __slots__ = (
        "_collector",
        "_hello",
        "_owner",
        "_timer",
        "_token",
        "connection",
        "decoder",
    )

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        sock: socket.socket,
        token: bytes,
        owner: HandshakeOwner,
    ) -> None:
        self.connection = Connection(loop, sock, self._received, lambda _: self.abandon())
        self.decoder: Decoder[PluginMessage] = plugin_message_decoder(MAX_FIRST_MESSAGE)
        self._token = token
        self._owner = owner
        self._hello: Hello | None = None
        self._collector = GameListCollector(0)
        self._timer = loop.call_later(HELLO_TIMEOUT, self._hello_is_late, loop)

    @property
    def is_authenticated(self) -> bool:
        """Whether the plugin has proved itself and only its game list is missing."""
        return self._hello is not None

    def close(self) -> None:
        """Close the connection and tell nobody; legal twice."""
        self._timer.cancel()
        self.connection.close()

    def abandon(self) -> None:
        """Close the connection, without a word to the plugin, and tell the owner."""
        self.close()
        self._owner.handshake_over(self)

    def _hello_is_late(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._hello is None:
            self.abandon()
        else:
            self._timer = loop.call_later(GAME_LIST_TIMEOUT - HELLO_TIMEOUT, self.abandon)

    def _received(self, data: bytes) -> None:
        self.decoder.feed(data)
        while not self._is_finished():
            message = self.decoder.next_message()
            if message is None:
                return
            if not self._is_accepted(message):
                self.abandon()
                return
        self._timer.cancel()
        hello = self._hello
        if hello is not None:
            self._owner.handshake_done(self, _info(hello, self._collector.names))

    def _is_finished(self) -> bool:
        return self._hello is not None and self._collector.is_complete

    def _is_accepted(self, message: object) -> bool:
        match message:
            case Hello() if self._hello is None:
                if not hmac.compare_digest(message.token, self._token):
                    return False
                if not self._owner.is_admitted(self, message):
                    return False
                self._hello = message
                self._collector = GameListCollector(message.games)
                self.decoder.limit = MAX_MESSAGE
                return True
            case Games() if self._hello is not None:
                return self._collector.add(message) is None
            case _:
                return False


def _info(hello: Hello, games: tuple[bytes, ...]) -> PluginInfo:
    info = PluginInfo(hello.emulator, games, hello.pid, hello.version)
    details = hello.details
    if details is None:
        return info
    return replace(
        info,
        launched_here=PluginFlag.LAUNCHED in details.flags,
        bits=details.bits if details.bits in _KNOWN_BITS else 0,
        program=details.program.decode(errors="replace"),
        tells_more=PluginFlag.TELLS_MORE in details.flags,
    )
