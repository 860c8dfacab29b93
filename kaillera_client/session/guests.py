"""How many are believed to be in our room: a server can say any number."""

from kaillera_client.protocol.messages import RoomPlayer

MOST_GUESTS = 256
"""More than any server lets into one room, chat rooms included."""


class Guests:
    """The ids of those who are in our room."""

    def __init__(self) -> None:
        self._ids: set[int] = set()

    def begin(self, players: tuple[RoomPlayer, ...]) -> tuple[RoomPlayer, ...]:
        """Begin a room; return those of its players who are believed."""
        believed = players[:MOST_GUESTS]
        self._ids = {player.user_id for player in believed}
        return believed

    def enter(self, user_id: int) -> bool:
        """Return whether somebody who enters, or enters again, is believed."""
        if user_id not in self._ids and len(self._ids) >= MOST_GUESTS:
            return False
        self._ids.add(user_id)
        return True

    def leave(self, user_id: int) -> None:
        """Somebody left."""
        self._ids.discard(user_id)
