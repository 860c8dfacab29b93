"""The one request that the server grants or refuses: create, join or start."""

from kaillera_client.session.events import Request

_LIMITS = {Request.CREATE: 4.0, Request.JOIN: 3.0, Request.START: 4.0}
"""Some servers ignore what they do not like, so silence must become an answer."""


class PendingRequest:
    """A request under way; given up at its limit."""

    def __init__(
        self, kind: Request, now: float, *, game_id: int | None = None, game: bytes = b""
    ) -> None:
        """Begin to wait at `now`, when the request was sent."""
        self.kind = kind
        self.game_id = game_id
        """The room's id; a room that we create gets it from the server."""
        self.game = game
        self.explanation = b""
        """The server's newest line since: it comes before the refusal."""
        self.limit = now + _LIMITS[kind]
