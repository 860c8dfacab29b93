"""Why a login failed or a session ended, as a card: the reason, and what else is known about server and line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kaillera_client.engine.errors import ConnectFailed, EngineError, UnknownHost
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.address import parse_address
from kaillera_client.gui.controllers.cards import connecting
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.local_addresses import local_addresses
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.models.ages import ago_words
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.server_values import Reach
from kaillera_client.gui.models.values import ConnectWish, Wish
from kaillera_client.gui.text import harmless
from kaillera_client.session.events import DisconnectReason

Nearer = Callable[[str], tuple[str, ...]]
"""Returns the names of the nearest servers besides a host."""

_ENOUGH_SILENT = 5
"""So many servers without any answer are no accident."""


class LoginCards:
    """Chooses the card; what it says is in `cards.connecting`."""

    def __init__(self, context: Context) -> None:
        self._own = context.own
        self._profile = context.profile
        self._models = context.models
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
                return connecting.offline()
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
            topic=connecting.CONNECTION,
            kind=CardKind.TROUBLE,
            actions=(CardAction.CONNECT_AGAIN,),
        )

    def of_hosting(self, wanted: int, taken: int, addresses: tuple[str, ...]) -> Card | None:
        """Return what is to be said when our server has opened; None for nothing. Ports are explained once."""
        if wanted not in (0, taken):
            return connecting.port_taken(wanted, taken)
        if self._told_of_ports or not addresses or self.heard_from_outside():
            return None
        self._told_of_ports = True
        return connecting.closed_outside(taken, addresses[0])

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
