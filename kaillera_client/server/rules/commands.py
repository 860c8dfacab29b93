"""What whoever runs an embedded server can ask of it; text is wire bytes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell everybody a line."""

    text: bytes


@dataclass(frozen=True, slots=True)
class RemoveUser:
    """End a user's session with a reason."""

    user_id: int
    message: bytes = b"Removed by the server."


@dataclass(frozen=True, slots=True)
class Shutdown:
    """End every game and every session; nobody is let in afterwards."""

    message: bytes = b"The server is closing."


Command = Announce | RemoveUser | Shutdown
