"""How fast one may talk in a lobby: what waits to be said, for how long, and what a server threw away."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

SPACING_S = 2.1
"""The session sends lines so far apart; servers of the EmuLinker family punish less than 2 s."""

_ECHO_WITHIN_S = 6.0
"""A line that neither came back nor was refused after this time was a command."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    due: float


class ChatPace:
    """Keeps count of the lines that were handed to the session, which holds the later ones back."""

    def __init__(self) -> None:
        self._lines: deque[_Line] = deque()
        self._free_at = float("-inf")

    def said(self, text: str, now: float) -> None:
        """Note that a line was handed over."""
        self._forget(now)
        due = max(now, self._free_at)
        self._free_at = due + SPACING_S
        self._lines.append(_Line(text, due))

    def came_back(self, text: str) -> None:
        """Note that the server told everybody this line of ours."""
        for line in self._lines:
            if line.text == text:
                self._lines.remove(line)
                return

    def refused(self, now: float) -> str:
        """Return the line that the server has just thrown away, "" when none is out."""
        out = [line for line in self._lines if line.due <= now]
        if not out:
            return ""
        self._lines.remove(out[0])
        return out[0].text

    def waiting(self, now: float) -> tuple[str, ...]:
        """Return the lines that were not sent yet."""
        return tuple(line.text for line in self._lines if line.due > now)

    def seconds(self, now: float) -> float:
        """Return how long the next line must wait, 0 when it may go at once."""
        waiting = [line.due for line in self._lines if line.due > now]
        return max(0.0, (min(waiting) if waiting else self._free_at) - now)

    def _forget(self, now: float) -> None:
        while self._lines and self._lines[0].due < now - _ECHO_WITHIN_S:
            self._lines.popleft()


def pieces(text: str, most_bytes: int, size: Callable[[str], int]) -> list[str]:
    """Cut a line between words so that each piece has at most `most_bytes` by `size`; 0 means no limit.

    A word that is longer than a line is cut where the line is full. A character that is longer is left out.
    """
    if not most_bytes or size(text) <= most_bytes:
        return [text] if text else []
    result: list[str] = []
    rest = text
    while rest:
        length = _fitting(rest, most_bytes, size)
        if length < len(rest):
            space = rest.rfind(" ", 1, length + 1)
            length = space if space > 0 else length
        piece = rest[:length].strip()
        if piece:
            result.append(piece)
        rest = rest[max(1, length) :].lstrip()
    return result


def _fitting(text: str, most_bytes: int, size: Callable[[str], int]) -> int:
    used = 0
    for length, character in enumerate(text):
        used += size(character)
        if used > most_bytes:
            return length
    return len(text)
