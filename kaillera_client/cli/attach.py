"""`play --attach`: the user's own emulator plays; it comes by itself, through the Kaillera library."""

from collections.abc import Callable

from kaillera_client.advice.names import is_emulator_name
from kaillera_client.cli.errors import Failure
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.screen import Screen, harmless
from kaillera_client.engine.commands import ClientId, WelcomeEmulators
from kaillera_client.engine.events import EmulatorAttached, EmulatorGone, EngineEvent


class AttachedEmulator:
    """The emulator on a client's bridge: waits for one to come, and knows its name and its games."""

    def __init__(
        self,
        client: ClientId,
        link: EngineLink,
        screen: Screen,
        is_waiting: Callable[[], bool],
    ) -> None:
        """Nothing happens before `come`; `is_waiting` tells whether the game has yet to begin."""
        self._client = client
        self._is_waiting = is_waiting
        self._link = link
        self._screen = screen
        self._found: EmulatorAttached | None = None
        self._is_gone = False
        """It has left, and was asked to come again."""
        link.listen(self._take)

    async def come(self) -> None:
        """Ask the user to open Netplay, and wait, for ever if need be."""
        await self._link.execute(WelcomeEmulators(self._client))
        self._screen.note("Open Netplay in your emulator now.")
        await self._link.until(lambda: self._found is not None)
        self._screen.note(f"{self._shown()} is here.")

    @property
    def name(self) -> bytes:
        """What the server is told; `Failure` when no server would take that."""
        name = b"" if self._found is None else self._found.emulator
        if not is_emulator_name(name):
            raise Failure(
                "The emulator has no name that a server takes. Give one with --emulator-name."
            )
        return name

    def compare(self, game: bytes) -> None:
        """Warn when the emulator does not know a room's game."""
        if self._found is not None and self._found.games and game not in self._found.games:
            self._screen.note("The emulator has no game of exactly this name and may refuse it.")

    def _take(self, event: EngineEvent) -> None:
        match event:
            case EmulatorAttached(client) if client == self._client:
                self._found = event
                if self._is_gone:
                    self._is_gone = False
                    self._screen.note(f"{self._shown()} is here.")
            case EmulatorGone(client, sentence) if client == self._client and self._is_waiting():
                self._is_gone = True
                self._screen.note(f"{harmless(sentence)} Open Netplay in your emulator again.")
            case _:
                pass

    def _shown(self) -> str:
        name = b"" if self._found is None else self._found.emulator
        return harmless(self._link.text.decode(name).strip()) or "The emulator"
