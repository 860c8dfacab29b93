"""How many are believed to be in our room: a server can say any number."""

from kaillera_client.protocol.messages import RoomPlayer
from kaillera_client.session.lobby import LONGEST_ENTRY

MOST_GUESTS = 256
"""More than any server lets into one room, chat rooms included."""


class Guests:
    """The ids of those who are in our room."""

    def __init__(self) -> None:
        self._ids: set[int] = set()

    def begin(self, players: tuple[RoomPlayer, ...]) -> tuple[RoomPlayer, ...]:
        """Begin a room; return those of its players who are believed."""
        believed = tuple(filter(_is_short, players[:MOST_GUESTS]))
        self._ids = {player.user_id for player in believed}
        return believed

    def enter(self, player: RoomPlayer) -> bool:
        """Return whether somebody who enters, or enters again, is believed."""
        is_known = player.user_id in self._ids
        if not _is_short(player) or (not is_known and len(self._ids) >= MOST_GUESTS):
            return False
        self._ids.add(player.user_id)
        return True

    def leave(self, user_id: int) -> None:
        """Somebody left."""
        self._ids.discard(user_id)


def _is_short(player: RoomPlayer) -> bool:
    return len(player.name) <= LONGEST_ENTRY
