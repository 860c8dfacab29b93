"""Whether a server that answered our pings has fallen silent."""

SILENT_S = 12.0
"""A server that answered every ping before and then none for so long is lost."""


class SilenceWatch:
    """Knows when the server answered a ping last; times are in seconds of the window's clock."""

    def __init__(self) -> None:
        self._heard_at: float | None = None

    def begin(self) -> None:
        """Forget what was heard: from now on it is about another session."""
        self._heard_at = None

    def on_ping(self, now: float, rtt_ms: float | None) -> None:
        """Take a measurement, None for an answer that did not come."""
        if rtt_ms is not None:
            self._heard_at = now

    def is_silent(self, now: float) -> bool:
        """Return whether the server has answered before and then not for too long."""
        return self._heard_at is not None and now - self._heard_at > SILENT_S
