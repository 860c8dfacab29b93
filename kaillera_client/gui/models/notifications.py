"""Which notice reaches the user how, and what waits until a game is over: values and rules, without a toolkit."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final


class NoticeKind(Enum):
    """What a notice is about."""

    JOINED = auto()
    """Somebody entered our room."""

    STARTED = auto()
    """The game starts."""

    MESSAGE = auto()
    """A private message, or our name in the chat."""

    FRIEND = auto()
    """A friend came to the server or opened a game."""

    OPENED = auto()
    """A game that was waited for can be joined."""

    INVITATION = auto()
    """A link came from another program."""


@dataclass(frozen=True, slots=True)
class Channels:
    """The ways on which a notice comes besides what is written in the window."""

    sound: bool = False
    flash: bool = False
    system: bool = False

    def __and__(self, other: "Channels") -> "Channels":
        return Channels(
            self.sound and other.sound, self.flash and other.flash, self.system and other.system
        )

    @property
    def any(self) -> bool:
        """Whether there is a way at all."""
        return self.sound or self.flash or self.system


_EVERYTHING: Final = Channels(sound=True, flash=True, system=True)
_USUAL: Final = {
    NoticeKind.JOINED: _EVERYTHING,
    NoticeKind.STARTED: _EVERYTHING,
    NoticeKind.MESSAGE: Channels(sound=True, flash=True),
    NoticeKind.FRIEND: Channels(),
    NoticeKind.OPENED: _EVERYTHING,
    NoticeKind.INVITATION: Channels(),
}
"""A friend's coming is written in the chat; a link brings its own question."""


_PAUSE: Final = 3.0
"""Seconds between two messages of the system about the same; a server can let people come a thousand times a second."""


class NoticeDesk:
    """Decides at once: deliver, keep quiet, or keep until the game is over."""

    def __init__(self) -> None:
        self._waiting: Counter[NoticeKind] = Counter()
        self._in_game = False
        self._messages: dict[NoticeKind, float] = {}
        """When the system's last message about each kind was."""

    @property
    def in_game(self) -> bool:
        """True while notices are kept."""
        return self._in_game

    def game_begins(self) -> None:
        """Keep notices from now on."""
        self._in_game = True

    def game_over(self) -> Counter[NoticeKind]:
        """Return how many of each kind were kept, and keep no more."""
        self._in_game = False
        waiting, self._waiting = self._waiting, Counter()
        return waiting

    def take(self, kind: NoticeKind, wanted: Channels, *, focused: bool, now: float) -> Channels:
        """Return the ways for a notice; none while the user looks at the window, or plays. `now` is in seconds."""
        if self._in_game:
            self._waiting[kind] += 1
            return Channels()
        ways = Channels() if focused else _USUAL[kind] & wanted
        return replace(ways, system=ways.system and self._may_message(kind, now))

    def _may_message(self, kind: NoticeKind, now: float) -> bool:
        """Tell whether there was no message about such a thing for a while, and count this one."""
        last = self._messages.get(kind)
        if last is not None and now - last < _PAUSE:
            return False
        self._messages[kind] = now
        return True


def mentions(name: str, line: str) -> bool:
    """Tell whether a line has a name in it as a word of its own, in any case."""
    if not name.strip():
        return False
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line, re.IGNORECASE) is not None


_PRIVATE: Final = re.compile(
    r"<(?P<name>[^>]{1,127})> \((?P<id>\d{1,9})\): (?P<text>.*)", re.DOTALL
)


def private_message(line: str) -> tuple[str, int, str] | None:
    """Return name, user id and text of a private message as EmuLinker announces it, None for anything else.

    Whoever uses it compares name and id with the list of users: the words alone prove nothing.
    """
    found = _PRIVATE.fullmatch(line)
    return None if found is None else (found["name"], int(found["id"]), found["text"])
