"""Logs in: begins anew whatever shows a session, and has the engine open our client."""

from collections.abc import Callable
from dataclasses import replace

from kaillera_client.advice.samples import PingSamples
from kaillera_client.engine.commands import OpenClient
from kaillera_client.engine.errors import ConnectFailed
from kaillera_client.engine.sentences import disconnect_sentence
from kaillera_client.gui.controllers.address import ServerAddress
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.launching import LaunchingController
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.own_server import HERE
from kaillera_client.gui.controllers.room import RoomController
from kaillera_client.gui.engine_values import ConnectionType, Line
from kaillera_client.gui.models.values import ConnectWish
from kaillera_client.session.events import Disconnected

Answering = Callable[[ServerAddress], tuple[ServerAddress, ...]]
"""Returns servers besides one that answered in this run."""

_MOST_REFERENCES = 3


class Logins:
    """Logs in to a server of others or to our own; EngineError when that fails."""

    def __init__(
        self,
        context: Context,
        lobby: LobbyController,
        room: RoomController,
        samples: PingSamples,
        launching: LaunchingController,
    ) -> None:
        """`launching` knows the emulator of each login."""
        self._adapter = context.adapter
        self._own = context.own
        self._profile = context.profile
        self._lobby = lobby
        self._room = room
        self._samples = samples
        self._launching = launching
        self._ended: Disconnected | None = None
        """The end of a session whose login is not through here yet."""

        self.answering: Answering = lambda _: ()
        """Set by who measures the servers."""

    async def log_in(self, wish: ConnectWish, address: ServerAddress) -> None:
        """Log in to a server of others."""
        await self._open(
            replace(
                self._begin(wish.name, address),
                connection_type=ConnectionType(wish.connection),
                answer_after_ms=wish.answer_after_ms,
                references=self._references(address),
            )
        )

    async def log_in_here(
        self, name: str, port: int, line: Line | None = None, *, practice: bool = False
    ) -> None:
        """Log in to our own server; `line` is a bad line to simulate."""
        login = self._begin(name, ServerAddress(HERE, port), practice=practice)
        await self._open(replace(login, line=line))

    def on_ended(self, event: Disconnected) -> None:
        """Take the end of a session while its login is under way."""
        self._ended = event

    def _begin(self, name: str, address: ServerAddress, *, practice: bool = False) -> OpenClient:
        """Begin anew what shows a session, and return what every login has."""
        launch = self._launching.begin_login(name, practice=practice)
        self._lobby.begin()
        self._room.begin()
        self._samples.clear()
        assert self._own.client is not None
        return OpenClient(
            client=self._own.client,
            host=address.host,
            port=address.port,
            name=self._own.speech.encode(name).data,
            emulator=self._own.emulator,
            launch=launch,
            sync_check=self._profile.settings.sync_check,
            bridge=None if practice else self._own.bridge,
        )

    async def _open(self, login: OpenClient) -> None:
        self._ended = None
        await self._adapter.execute(login)
        self._check_session(f"{login.host}:{login.port}")

    def _check_session(self, server: str) -> None:
        """Raise ConnectFailed when the session has ended before its login was through here."""
        if self._ended is not None:
            reason, text = self._ended.reason, self._ended.text
            raise ConnectFailed(disconnect_sentence(reason, server), reason, text)

    def _references(self, address: ServerAddress) -> tuple[ServerAddress, ...]:
        """Return servers that answered before: they tell a silent server from a silent line."""
        known = (server for server in self._profile.servers.history() if server.answers_ping)
        others = [server.address for server in known if server.address.host != address.host]
        return tuple(dict.fromkeys([*self.answering(address), *others]))[:_MOST_REFERENCES]
