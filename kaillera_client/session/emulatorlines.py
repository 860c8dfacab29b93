"""The lines that an emulator says in a game, on their way to the server: as they are, in order, and paced.

Emulators send saves and settings this way, hundreds of lines in one call. Sent at once they would push inputs out of
the bundles, and every other player's as well: servers repeat only their newest messages (EmuLinker 9, direlera 3).
"""

from collections import deque
from dataclasses import dataclass

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import MAX_MESSAGES
from kaillera_client.protocol.codec import encode_client_message
from kaillera_client.session.channel import Channel

MOST_WAITING = 4096
"""Lines; the largest save of known emulators takes about 1,750."""

_SPACING = 1 / 60
"""No faster than a running game's own messages, which every server and client has to stand."""

_SPACING_IN_STALL = 0.1
_STALL = 0.05
"""Seconds; on a line with jitter frames come that late all the time."""

_RECOVERY = 1.5
"""Seconds of a stall in which nothing is said: somebody may miss a message, and what servers repeat must still reach
back to it. A longer one may have its reason in an emulator that waits for these very lines.
"""

_MOST_FLYING = MAX_MESSAGES // 2
_REPEATS = (0.25, 0.5, 0.75, 1.0)
"""Seconds without news after which the flying lines are sent again; then they are given up."""


@dataclass(frozen=True, slots=True)
class _Flying:
    """A line that was sent and not acknowledged; `number` counts all messages of the session."""

    number: int
    size: int
    text: bytes


class EmulatorLines:
    """Sends lines one by one, and no more than one bundle can repeat before the server is known to have them.

    Two things acknowledge: the server's echo, which tells everybody what was said, and in a running game the blocks
    of inputs. A line that a server takes for a command or refuses has no echo; the next echo acknowledges it as well.
    """

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._waiting: deque[tuple[bytes, bytes]] = deque()
        """Text and message of what was not sent yet."""
        self._flying: deque[_Flying] = deque()
        self._next_at = float("-inf")
        self._news_at = 0.0
        """When a line was last sent or acknowledged."""
        self._repeats = 0

    def add(self, text: bytes) -> bool:
        """Queue a line; False when too many wait. LocalProtocolError when it cannot be sent at all."""
        payload = encode_client_message(m.GameChatRequest(text))
        if len(self._waiting) >= MOST_WAITING:
            return False
        self._waiting.append((text, payload))
        return True

    def echoed(self, text: bytes, now: float) -> None:
        """Note that the server told everybody a line of ours: it has that one and all before it."""
        for position, line in enumerate(self._flying):
            if line.text == text or _plain(line.text) == _plain(text):
                self._land(position + 1, now)
                return

    def forget_waiting(self) -> None:
        """Drop what was not sent: it belongs to a game that is over."""
        self._waiting.clear()

    def forget(self) -> None:
        """Drop everything: we are not in the room any more."""
        self._waiting.clear()
        self._flying.clear()
        self._channel.keep_from = None

    # --- time -----------------------------------------------------------------------------------

    def deadline(self) -> float | None:
        """Return when to call `on_deadline`, None while there is nothing to do."""
        if not self._waiting and not self._flying:
            return None
        self._notice_blocks()
        if self._waiting and self._fits():
            return self._next_at
        return self._repeat_at() if self._flying else None

    def on_deadline(self, now: float, waiting: float) -> None:
        """Send or repeat what is due; the emulator of a running game has been `waiting` for a frame so long, or 0."""
        self._notice_blocks()
        if self._flying and now >= self._repeat_at() and not (self._waiting and self._fits()):
            self._ask_again(now)
        if not self._waiting or now < self._next_at or not self._fits():
            return
        stalled = waiting > _STALL
        if not stalled or waiting >= _RECOVERY:
            self._send(now)
        self._next_at = now + (_SPACING_IN_STALL if stalled else _SPACING)

    def _fits(self) -> bool:
        """Return whether one more line may fly: one always may."""
        flying = sum(line.size for line in self._flying)
        size = self._channel.size_of(self._waiting[0][1])
        fits = flying + size < self._channel.room
        return not self._flying or (fits and len(self._flying) < _MOST_FLYING)

    def _send(self, now: float) -> None:
        text, payload = self._waiting.popleft()
        channel = self._channel
        self._flying.append(_Flying(channel.numbered, channel.size_of(payload), text))
        channel.keep_from = self._flying[0].number
        channel.send(payload, now)
        self._news_at = now

    def _notice_blocks(self) -> None:
        """Take what the game's blocks acknowledge."""
        acknowledged = self._channel.acknowledged
        landed = sum(line.number < acknowledged for line in self._flying)
        if landed:
            self._land(landed, self._news_at)

    def _land(self, lines: int, now: float) -> None:
        for _ in range(lines):
            self._flying.popleft()
        self._channel.keep_from = self._flying[0].number if self._flying else None
        self._news_at = now
        self._repeats = 0

    def _repeat_at(self) -> float:
        """Return when the lines are overdue; every bundle that goes out has them, whatever it was sent for."""
        since = max(self._news_at, self._channel.last_sent_at)
        return since + _REPEATS[min(self._repeats, len(_REPEATS) - 1)]

    def _ask_again(self, now: float) -> None:
        if self._repeats == len(_REPEATS):
            # The server has them and does not tell, or it has heard nothing for seconds and never will.
            self._land(len(self._flying), now)
            return
        self._channel.repeat(now)
        self._repeats += 1


def _plain(text: bytes) -> bytes:
    """Return what every charset writes alike: a server may have put a line into another one."""
    return bytes(byte for byte in text if byte < 0x80 and byte != ord("?"))
