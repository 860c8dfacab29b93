"""The five verbs: what a UDP driver needs of a client session, the embedded server's rules or a bad line."""

from typing import Protocol, TypeVar

Address = tuple[str, int]
"""Numeric host and UDP port."""

EventT = TypeVar("EventT")
Command_contra = TypeVar("Command_contra", contravariant=True)


class Conversation(Protocol[EventT, Command_contra]):
    """Something that talks over UDP without a socket or a clock; `now` is in seconds and never goes back.

    After any call the driver sends what `datagrams_to_send` returns and arms one timer for `deadline`.
    """

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[EventT]:
        """Take one datagram; never raises, whatever the bytes are."""
        ...

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        """Return what must be sent now; each datagram is returned once."""
        ...

    def deadline(self) -> float | None:
        """Return when `on_deadline` wants to be called, None for never."""
        ...

    def on_deadline(self, now: float) -> list[EventT]:
        """Do what is due at `now`."""
        ...

    def handle(self, command: Command_contra, now: float) -> list[EventT]:
        """Do what somebody asks."""
        ...
