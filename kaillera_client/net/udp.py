"""One UDP driver for every conversation: a socket, a timer and the five verbs on an asyncio selector loop."""

import asyncio
import logging
import socket
from collections.abc import Callable
from typing import Generic, TypeVar

from kaillera_client.net.conversation import Address, Conversation
from kaillera_client.net.sockets import CAN_HEAR_APART, hear_only, open_apart

Event = TypeVar("Event")
Command = TypeVar("Command")

_LARGEST_DATAGRAM = 65535
_BATCH = 64
"""Datagrams taken in a row before other sockets of the loop get their turn."""

_BATCH_APART = 4
"""The same of a user who has a socket of his own: his flood must not hold up another one's inputs, and nobody who plays
says more than one or two at once.
"""

_REST = 0.004
"""Seconds in which a flood of strangers is left to the system, which throws away what its buffer cannot hold: 16,000
datagrams a second are read at most.
"""

_MOST_APART = 256
"""A process may have only so many sockets; who comes later shares the common one."""

_log = logging.getLogger(__name__)


class UdpDriver(Generic[Event, Command]):
    """Drives one conversation; every method must be called on the loop's thread.

    Events of a datagram reach `on_events` before anything that the datagram provoked is sent: the emulator gets its
    frame first. What a command provokes is sent first, because that is the player's input on its way out.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        conversation: Conversation[Event, Command],
        sock: socket.socket,
        on_events: Callable[[list[Event]], None],
    ) -> None:
        """Take over `sock` (non-blocking, bound); it is closed by `close`."""
        self._loop = loop
        self._conversation = conversation
        self._socket = sock
        self._on_events = on_events
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = 0.0
        self._rest: asyncio.TimerHandle | None = None
        """Until when strangers are not heard."""
        self._latest = 0.0
        """The newest time that a timer has told."""
        self._unsent = 0
        """Datagrams that the system did not take."""
        self._closed = False
        self._peer: Address | None = None
        """The only one that we hear, None while we hear everybody."""
        self._apart: dict[Address, socket.socket] = {}
        """Sockets of those whose datagrams shall not stand in line behind strangers'."""
        loop.add_reader(sock, self._readable, sock)

    @property
    def closed(self) -> bool:
        """True after `close`."""
        return self._closed

    def command(self, command: Command) -> None:
        """Hand a command to the conversation."""
        if self._closed:
            return
        now = self._now()
        events = self._conversation.handle(command, now)
        self._transmit(now)
        if events:
            self._on_events(events)
            # Whoever heard the events may have handed over the next command in between; that one has sent.
        self._arm()

    def talk_through(self, conversation: Conversation[Event, Command]) -> None:
        """Use another conversation from now on: one around the present one, so that nothing is lost."""
        self._conversation = conversation
        self._arm()

    def hear_only(self, peer: Address) -> None:
        """Take datagrams of nobody else from now on; what we send goes there, too."""
        if self._closed:
            return
        try:
            hear_only(self._socket, peer)
        except OSError as error:
            # No way there at the moment: the conversation looks at the source of each datagram anyway.
            _log.info("cannot hear %s:%s only: %s", peer[0], peer[1], error)
            return
        self._peer = peer

    def hear_apart(self, peer: Address) -> None:
        """Give a peer's datagrams a socket of their own where the system can, so that a flood cannot push them out."""
        full = len(self._apart) >= _MOST_APART
        if self._closed or not CAN_HEAR_APART or full or peer in self._apart:
            return
        try:
            apart = open_apart(self._socket, self._apart.values(), peer)
        except OSError as error:
            _log.info("cannot hear %s:%s apart: %s", peer[0], peer[1], error)
            return
        self._apart[peer] = apart
        self._loop.add_reader(apart, self._readable, apart)

    def hear_with_all(self, peer: Address) -> None:
        """Take the peer's own socket away; legal without one."""
        apart = self._apart.pop(peer, None)
        if apart is not None:
            self._loop.remove_reader(apart)
            apart.close()

    def close(self) -> None:
        """Close the socket and forget the timer; legal twice."""
        if self._closed:
            return
        self._closed = True
        for peer in list(self._apart):
            self.hear_with_all(peer)
        self._loop.remove_reader(self._socket)
        self._socket.close()
        for timer in (self._timer, self._rest):
            if timer is not None:
                timer.cancel()

    def _now(self) -> float:
        """Return the time, which must not be earlier than what an early timer has told."""
        return max(self._latest, self._loop.time())

    def _readable(self, sock: socket.socket) -> None:
        for _ in range(_BATCH if sock is self._socket else _BATCH_APART):
            if self._closed:
                return
            try:
                data, addr = sock.recvfrom(_LARGEST_DATAGRAM)
            except (BlockingIOError, InterruptedError):
                break
            except (ConnectionResetError, ConnectionRefusedError):
                # Windows, and a socket that hears one peer only, tell so that an earlier datagram reached no one.
                # Python's `socket.ioctl` knows no SIO_UDP_CONNRESET to turn that off, but the receive after this one
                # works (on Windows not run).
                continue
            except OSError as error:
                # What was just dispatched may have taken this peer's own socket away.
                if sock.fileno() >= 0:
                    _log.info("receiving failed: %s", error)
                break
            now = self._now()
            self._dispatch(self._conversation.receive_datagram(data, addr, now), now)
        else:
            if self._apart and sock is self._socket:
                self._rest_from_strangers()
        self._arm()

    def _rest_from_strangers(self) -> None:
        """Leave the common socket alone for a moment: whoever has one of his own is heard meanwhile."""
        self._loop.remove_reader(self._socket)
        self._rest = self._loop.call_later(_REST, self._hear_strangers)

    def _hear_strangers(self) -> None:
        self._rest = None
        self._loop.add_reader(self._socket, self._readable, self._socket)

    def _dispatch(self, events: list[Event], now: float) -> None:
        if events:
            self._on_events(events)
        if not self._closed:
            self._transmit(now)

    def _transmit(self, now: float) -> None:
        for data, addr in self._conversation.datagrams_to_send(now):
            try:
                self._send(data, addr)
            except OSError as error:
                # A full buffer or a network that is down: the protocol repeats what matters. Strangers can forge
                # addresses that nothing can be sent to, so not each failure has a line.
                self._unsent += 1
                if not self._unsent & (self._unsent - 1):
                    text = "sending to %s:%s failed, for the %d. time: %s"
                    _log.info(text, addr[0], addr[1], self._unsent, error)

    def _send(self, data: bytes, addr: Address) -> None:
        if addr != self._peer:
            self._socket.sendto(data, addr)
            return
        try:
            self._socket.send(data)
        except ConnectionRefusedError:
            # That was about an earlier datagram, and this one has not been sent.
            self._socket.send(data)

    def _arm(self) -> None:
        """Make sure that the timer fires by the conversation's deadline; a timer that is early re-arms itself."""
        if self._closed:
            return
        deadline = self._conversation.deadline()
        if deadline is None:
            return
        if self._timer is not None:
            if self._timer_at <= deadline:
                return
            self._timer.cancel()
        self._timer_at = deadline
        self._timer = self._loop.call_at(deadline, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        if self._closed:
            return
        deadline = self._conversation.deadline()
        if deadline is not None:
            # Timers may fire early by the clock's resolution; the conversation must not see that.
            now = self._latest = max(self._timer_at, self._now())
            if deadline <= now:
                self._dispatch(self._conversation.on_deadline(now), now)
        self._arm()
