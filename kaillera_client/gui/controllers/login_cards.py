"""Why a login failed or a session ended, as a card: the reason, and what else is known about server and line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kaillera_client.diagnostics.ports import port_holder
from kaillera_client.engine.errors import ConnectFailed, EngineError, UnknownHost
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.address import parse_address
from kaillera_client.gui.controllers.cards import connecting, hosting, losing
from kaillera_client.gui.controllers.cards.connection import CONNECTION
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.local_addresses import local_addresses
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.loop import in_background
from kaillera_client.gui.models.ages import ago_words
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.server_values import Reach
from kaillera_client.gui.models.values import ConnectWish, Wish
from kaillera_client.gui.text import harmless
from kaillera_client.session.events import DisconnectReason

Nearer = Callable[[str], tuple[str, ...]]
"""Returns the names of the nearest servers besides a host."""

_FRAMES_PER_SECOND = 60
_ENOUGH_SILENT = 5
"""So many servers without any answer are no accident."""


class LoginCards:
    """Chooses the card; what it says is in `cards`."""

    def __init__(self, context: Context) -> None:
        self._own = context.own
        self._profile = context.profile
        self._models = context.models
        self._notices = context.window.notices
        self.nearer: Nearer = lambda _: ()
        """Set by who measures the servers."""

        self.two_ways: Callable[[], bool] = lambda: False
        """Set by who runs the checks: they saw that UDP and web leave by different adapters."""

        self.heard_from_outside: Callable[[], bool] = lambda: False
        """Set by who hears the server's events: somebody on the internet has reached our server."""

        self._told_of_ports = False

    def attempt(self, wish: Wish | None) -> connecting.Attempt:
        """Return what is known about the login that `wish` led to."""
        number = wish.connection if isinstance(wish, ConnectWish) else 1
        host = wish.address if isinstance(wish, ConnectWish) else ""
        return connecting.Attempt(
            server=self._own.server,
            host=harmless(host),
            connection=connecting.type_word(ConnectionType(number)),
            emulator=self._own.speech.name(self._own.emulator),
            last_seen=self._last_seen(host),
            nearer=self.nearer(host),
        )

    def of_error(self, error: EngineError, wish: Wish | None) -> Card:
        """Return the card of a login that failed."""
        attempt = self.attempt(wish)
        if isinstance(error, UnknownHost):
            return connecting.no_such_address(attempt.server)
        if isinstance(error, ConnectFailed):
            said = self._own.speech.words(error.server_text)
            if error.reason is DisconnectReason.SILENT and not local_addresses():
                return losing.offline()
            if error.reason is DisconnectReason.SILENT and self.two_ways():
                return connecting.two_ways()
            silent = self._silent_servers()
            if error.reason is DisconnectReason.SILENT and silent >= _ENOUGH_SILENT:
                return connecting.udp_blocked(silent)
            card = connecting.login_card(attempt, error.reason, said)
            if card is not None:
                return card
        return replace(
            sentences.error_notice(error),
            topic=CONNECTION,
            kind=CardKind.TROUBLE,
            actions=(CardAction.CONNECT_AGAIN,),
        )

    def of_end(self, reason: DisconnectReason, text: bytes, wish: Wish | None) -> Card | None:
        """Return the card of a session that has ended; None when that was wanted."""
        played = self._played()
        if reason is DisconnectReason.LOST and played:
            return losing.lost_in_game(self._own.server, played)
        words = self._own.speech.words(text)
        return connecting.login_card(self.attempt(wish), reason, words)

    def _played(self) -> str:
        """Return how long the game has run, such as "2:14"; empty without one."""
        status = self._own.status
        progress = None if status is None else status.session.progress
        seconds = 0 if progress is None else progress.frames // _FRAMES_PER_SECOND
        return f"{seconds // 60}:{seconds % 60:02}" if seconds else ""

    def of_hosting(self, wanted: int, taken: int, addresses: tuple[str, ...]) -> Card | None:
        """Return what is to be said when our server has opened; None for nothing. Ports are explained once."""
        if wanted not in (0, taken):
            return hosting.port_taken(wanted, taken)
        if self._told_of_ports or not addresses or self.heard_from_outside():
            return None
        self._told_of_ports = True
        return hosting.closed_outside(taken, addresses[0])

    async def name_the_holder(self, wanted: int, taken: int) -> None:
        """Say which program has our port, where the system tells; looking takes too long for the window's thread."""
        holder = await in_background(lambda: port_holder(wanted), "port holder")
        if holder and hosting.port_taken(wanted, taken) in self._notices.notices():
            self._notices.renew_notice(hosting.port_taken(wanted, taken, harmless(holder)))

    def _last_seen(self, host: str) -> str:
        """Return how long ago the server was seen, in words; empty when never."""
        try:
            known = self._profile.servers.find(parse_address(host))
        except ValueError:
            return ""
        if known is None or known.last_seen is None:
            return ""
        return ago_words(datetime.now().astimezone().timestamp() - known.last_seen)

    def _silent_servers(self) -> int:
        """Return how many servers were asked and none answered; 0 as soon as one did."""
        reached = [row.line.reach for row in self._models.servers.rows()]
        return 0 if Reach.ANSWERS in reached else reached.count(Reach.SILENT)
