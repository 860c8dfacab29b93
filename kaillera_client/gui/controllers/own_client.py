"""The one client that the window shows: who it is, how its text reads, how commands reach it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kaillera_client.engine.commands import ClientId, TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.errors import ConnectFailed, EngineError, RequestRefused
from kaillera_client.engine.events import EmulatorAttached
from kaillera_client.engine.status import ClientStatus
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.library_rows import base_name
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.loop import Tasks
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.text import harmless
from kaillera_client.links.address import ServerAddress
from kaillera_client.session.commands import Command

translate = QCoreApplication.translate

DESK: ClientId = 0
"""Where the emulators of this computer attach, also while we are on no server; see `WelcomeEmulators`."""


class OwnClient:
    """Open from the moment a login begins until it is over; ids are never used twice."""

    def __init__(self, adapter: EngineAdapter, tasks: Tasks, show: Callable[[Card], None]) -> None:
        self.adapter = adapter
        self.tasks = tasks
        self.show = show
        self._next_id = 1
        self.client: ClientId | None = None
        self.server = ""
        self.address: ServerAddress | None = None
        """Where the server is, as it is remembered; None for one of our own."""

        self.speech = Speech()
        self.emulator = DEMO_EMULATOR
        """What the server knows our emulator as."""

        self.bridge: ClientId = DESK
        """Where the emulator of this login attaches: at the desk; only a practice has a place of its own."""

        self.attached: EmulatorAttached | None = None
        """The emulator at the desk."""

        self._user_id: int | None = None
        self.hosts: set[str] = set()
        """The hosts of all servers of this run, as the user named them."""

        self._server_watchers: list[Callable[[], None]] = []

    def watch_server(self, changed: Callable[[], None]) -> None:
        """Let `changed` be called when we go to another server."""
        self._server_watchers.append(changed)

    def new_id(self) -> ClientId:
        """Return an id that no client of this run has had."""
        self._next_id += 1
        return self._next_id - 1

    def open(self, server: str, address: ServerAddress | None = None) -> ClientId:
        """Become a new client of `server` (as the user knows it) at `address`, None for one of our own."""
        self.client = self.new_id()
        self.server = harmless(server)
        self.address = address
        self.speech = Speech()
        self._user_id = None
        if address is not None:
            self.hosts.add(address.host)
        for changed in self._server_watchers:
            changed()
        return self.client

    @property
    def guest(self) -> EmulatorAttached | None:
        """The emulator at the desk, if the user has opened it himself."""
        attached = self.attached
        return None if attached is None or attached.launched else attached

    @property
    def guest_title(self) -> str:
        """What the emulator that the user has opened calls itself, harmless; "" when there is none."""
        guest = self.guest
        if guest is None:
            return ""
        name = self.speech.name(guest.emulator).strip()
        return name or base_name(guest.program) or translate("attached", "An emulator")

    def plays_at(self, client: ClientId) -> bool:
        """Tell whether the emulator of our login has this number in events."""
        return self.client is not None and client == self.bridge

    def known_as(self, user_id: int) -> None:
        """Take our id on the server, which events tell before the next snapshot does."""
        self._user_id = user_id

    def close(self) -> None:
        """Be nobody."""
        self.client = None

    @property
    def status(self) -> ClientStatus | None:
        """The engine's newest snapshot of this client."""
        return None if self.client is None else self.adapter.status.client(self.client)

    @property
    def user_id(self) -> int | None:
        """Our id on the server."""
        if self._user_id is not None and self.client is not None:
            return self._user_id
        status = self.status
        return None if status is None else status.session.user_id

    def tell(self, command: Command, name: str) -> None:
        """Pass a command on; what the server refuses is shown. `name` is for the log."""
        if self.client is not None:
            self.tasks.spawn(self._tell(self.client, command), name)

    async def _tell(self, client: ClientId, command: Command) -> None:
        try:
            await self.adapter.execute(TellClient(client, command))
        except (RequestRefused, ConnectFailed):
            # An event says the same with the server's words, and is shown where it arrives.
            return
        except EngineError as error:
            if client == self.client:
                self.show(sentences.error_notice(error))
