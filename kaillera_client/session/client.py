"""One login on one server, seen from the client: the five verbs, before and after the handshake.

The phases and their order stand in `status.Phase`. After the handshake everything is the `Visit`'s business.
"""

from collections.abc import Callable

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import encode_client_message
from kaillera_client.protocol.errors import LocalProtocolError
from kaillera_client.protocol.handshake import HelloRefused
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.commands import Address
from kaillera_client.session.faults import FaultLog
from kaillera_client.session.handshake import Handshake
from kaillera_client.session.login import LoginRetry
from kaillera_client.session.pacing import AdaptiveRecovery, RecoveryPolicy
from kaillera_client.session.status import Counters, Phase, Pulse, SessionStatus
from kaillera_client.session.visit import Visit
from kaillera_client.session.visitor import Visitor


class ClientSession:
    """A client's conversation with one server; a new one (with a new socket) is made for every login."""

    def __init__(
        self,
        give_up_after: float = 60.0,
        policy: Callable[[float], RecoveryPolicy] = AdaptiveRecovery,
    ) -> None:
        """Begin unconnected. `give_up_after` bounds a server's silence in a game, in seconds.

        `policy` makes the loss recovery of one game from the seconds that a round trip may take in it.
        """
        self._give_up_after = give_up_after
        self._policy = policy
        self._handshake: Handshake | None = None
        self._visit: Visit | None = None
        self._closed = False
        """Closed before the handshake was done."""
        self._faults = FaultLog()

    @property
    def phase(self) -> Phase:
        """Where the session stands."""
        if self._visit is not None:
            return self._visit.phase
        if self._closed:
            return Phase.CLOSED
        return Phase.NEW if self._handshake is None else Phase.HANDSHAKE

    # --- the five verbs -------------------------------------------------------------------------

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[e.Event]:
        """Take a datagram; never raises."""
        if self._visit is not None:
            return self._visit.receive_datagram(data, addr, now)
        if self._handshake is None or self._closed:
            return []
        return self._receive_handshake(self._handshake, data, addr, now)

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        """Return what must be sent now, each datagram once."""
        if self._visit is not None:
            return self._visit.datagrams_to_send()
        if self._handshake is None or self._closed:
            return []
        return self._handshake.take_outbox()

    def deadline(self) -> float | None:
        """Return when `on_deadline` must be called, None for never."""
        if self._visit is not None:
            return self._visit.deadline()
        if self._handshake is None or self._closed:
            return None
        return self._handshake.deadline()

    def on_deadline(self, now: float) -> list[e.Event]:
        """Do what is due."""
        if self._visit is not None:
            return self._visit.on_deadline(now)
        if self._handshake is None or self._closed or self._handshake.on_deadline(now):
            return []
        return self._close(e.DisconnectReason.SILENT)

    def handle(self, command: c.Command, now: float) -> list[e.Event]:
        """Do what somebody asks; a command that does not fit the moment is a reported fault."""
        try:
            if isinstance(command, c.SubmitInput) and self._visit is not None:
                return self._visit.submit(command.data, now)
            events = self._handle(command, now)
        except LocalProtocolError as error:
            return [*self._faults.note(e.Fault.UNSENDABLE, str(error))]
        if events is not None:
            return events
        detail = f"{type(command).__name__} while {self.phase.value}"
        return [*self._faults.note(e.Fault.NOT_POSSIBLE_NOW, detail)]

    def status(self, now: float) -> SessionStatus:
        """Return the session as one frozen value."""
        if self._visit is not None:
            return self._visit.status(now, self._faults.total)
        plan = None if self._handshake is None else self._handshake.plan
        return SessionStatus(
            phase=self.phase,
            server=None if plan is None else plan.server,
            user_id=None,
            name=b"" if plan is None else plan.name,
            room=None,
            progress=None,
            counters=Counters(faults=self._faults.total),
        )

    def pulse(self, now: float) -> Pulse | None:
        """Return what tells a stand-still of the running game, None while no frames flow."""
        return None if self._visit is None else self._visit.pulse(now)

    # --- before the login -----------------------------------------------------------------------

    def _handle(self, command: c.Command, now: float) -> list[e.Event] | None:
        if self._visit is not None:
            return self._visit.handle(command, now)
        match command:
            case c.Connect() if self.phase is Phase.NEW:
                # Encoded here once, so that a name that cannot be sent is refused before anything happens.
                login = m.LoginRequest(command.name, command.emulator, command.connection_type)
                encode_client_message(login)
                self._handshake = Handshake(command, now)
                return []
            case c.Logout() if not self._closed:
                return self._close(e.DisconnectReason.LOGOUT)
            case _:
                return None

    def _receive_handshake(
        self, handshake: Handshake, data: bytes, addr: Address, now: float
    ) -> list[e.Event]:
        if addr[0] != handshake.plan.server[0]:
            return [*self._faults.note(e.Fault.FOREIGN_SOURCE, f"{addr[0]}:{addr[1]}")]
        reply = handshake.receive(data)
        if reply is None:
            return [*self._faults.note(e.Fault.MALFORMED_DATAGRAM, f"{len(data)} bytes")]
        if isinstance(reply, HelloRefused):
            reason = e.DisconnectReason.FULL if reply.full else e.DisconnectReason.VERSION
            return self._close(reason)
        # The reply's own address: some servers answer from another one than they are listed with.
        visitor = Visitor(handshake.plan, (addr[0], reply.port), self._faults)
        login = LoginRetry(now, handshake.round_trip(now))
        self._visit = Visit(visitor, login, self._give_up_after, self._policy, now)
        return [e.HandshakeDone(reply.port)]

    def _close(self, reason: e.DisconnectReason) -> list[e.Event]:
        self._closed = True
        return [e.Disconnected(reason)]
