"""Limits for what strangers and users may send."""

import math

from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.model import Client

_REMEMBERED_HOSTS = 1024
_REPLIES_PER_SECOND = 2000
"""To all hosts together: each costs a look at all sessions, and forged hosts cost nothing."""

_REQUESTS_PER_SECOND = 100

_LOUD_AT_ONCE = 30
_LOUD_PER_SECOND = 5
"""What everybody hears of: lines in the lobby, rooms that open, fill and start."""

_LINES_AT_ONCE = 4000
_LINES_PER_SECOND = 100
"""Classic clients send an emulator's save, hundreds of lines of room chat, without any pause."""

_REPEATED_AT_ONCE = 65_536
_REPEATED_PER_SECOND = 16_384
_REPEATED_FOR_A_BYTE = 72
"""Bytes for each one of the question: nine blocks of eight players' inputs for a datagram with one of them."""

ANSWER_FACTOR = 2
"""An address that nothing proves gets at most so many bytes for each of its own."""

LONGEST_NAME = 31
LONGEST_EMULATOR = 127
LONGEST_GAME = 127
LONGEST_FAREWELL = 100
LARGEST_LOGIN = 1024
"""Bytes of a datagram while a login goes on: five messages with the longest names have room."""

LARGEST_DATAGRAM = 8192
"""Six frames of 1,024 bytes fit; what waits behind a lost message is bounded by this."""

_FIRST_PRINTABLE = 0x20


class ReplyLimiter:
    """Counts replies per host and second, so that forged sources cannot turn us on a victim."""

    def __init__(self, per_second: int) -> None:
        self._per_second = per_second
        self._second = 0.0
        self._replies: dict[str, int] = {}
        self._total = 0

    def allows(self, host: str, now: float) -> bool:
        """Return whether `host` may get another reply, and count it."""
        if now - self._second >= 1.0:
            self._second = now
            self._replies.clear()
            self._total = 0
        if self._total >= _REPLIES_PER_SECOND:
            return False
        count = self._replies.get(host, 0)
        crowded = not count and len(self._replies) >= _REMEMBERED_HOSTS
        if crowded or count >= self._per_second:
            return False
        self._replies[host] = count + 1
        self._total += 1
        return True


class LoudBudget:
    """Counts what everybody hears of, for each host, because a new login is made in half a second."""

    def __init__(self, config: ServerConfig) -> None:
        self._config = config
        self._hosts: dict[str, tuple[float, float]] = {}
        """Since when how much counts; it is forgiven with time."""
        self._tidied = -math.inf

    def allows(self, host: str, now: float) -> bool:
        """Return whether somebody of `host` may do another thing that everybody hears of, and count it."""
        if is_believed(host, self._config):
            return True
        count = self._count(host, now)
        crowded = host not in self._hosts and len(self._hosts) >= _REMEMBERED_HOSTS
        if count >= _LOUD_AT_ONCE or (crowded and not self._forget_quiet(now)):
            return False
        self._hosts[host] = (now, count + 1)
        return True

    def _count(self, host: str, now: float) -> float:
        since, count = self._hosts.get(host, (now, 0.0))
        return max(0.0, count - (now - since) * _LOUD_PER_SECOND)

    def _forget_quiet(self, now: float) -> bool:
        """Forget the hosts to which nothing counts any more, not too often; return whether there were some."""
        if now < self._tidied + 1.0:
            return False
        self._tidied = now
        quiet = [host for host in self._hosts if not self._count(host, now)]
        for host in quiet:
            del self._hosts[host]
        return bool(quiet)


def within_budget(client: Client, now: float) -> bool:
    """Return whether a user may make another request, and count it; game data is no request."""
    if now >= client.budget_since + 1.0:
        client.budget_since = now
        client.requests = 0
    client.requests += 1
    return client.requests <= _REQUESTS_PER_SECOND


def line_within_budget(client: Client, now: float) -> bool:
    """Return whether a user may say another line in a room, and count it."""
    elapsed = now - client.lines_since
    client.lines = max(0.0, client.lines - elapsed * _LINES_PER_SECOND) + 1
    client.lines_since = now
    return client.lines <= _LINES_AT_ONCE


def may_ask_again(client: Client, size: int, now: float) -> bool:
    """Return whether a user's question of `size` bytes for repeats may be answered: anybody can forge it."""
    forgiven = max(0.0, now - client.repeats_since) * _REPEATED_PER_SECOND
    forgiven += size * _REPEATED_FOR_A_BYTE
    client.repeats = max(0.0, client.repeats - forgiven)
    client.repeats_since = now
    return client.repeats <= _REPEATED_AT_ONCE


def sessions_allowed(host: str, config: ServerConfig) -> int:
    """Return how many sessions one host may have; on this computer many clients are normal."""
    return config.loopback_sessions if is_this_computer(host) else config.sessions_per_ip


def proofs_wanted(host: str, config: ServerConfig) -> int:
    """Return how many rounds a login from `host` has to pass."""
    return 0 if is_believed(host, config) else config.proofs


def is_believed(host: str, config: ServerConfig) -> bool:
    """Return whether a host is one that nobody elsewhere can forge, and that nobody would attack from."""
    return is_this_computer(host) and not config.proofs_on_loopback


def is_this_computer(host: str) -> bool:
    """Return whether a host is the computer that the server runs on, as far as its address tells."""
    return host.startswith("127.")


def has_control_characters(text: bytes) -> bool:
    """Return whether a text has bytes that do not belong into one line."""
    return any(byte < _FIRST_PRINTABLE for byte in text)


def name_problem(name: bytes) -> bytes | None:
    """Return why a user cannot have a name, None when all is well; EmuLinker's rules."""
    stripped = name.strip()
    lowered = stripped.lower()
    if not stripped:
        return b"Your name is empty."
    if len(name) > LONGEST_NAME:
        return b"Your name is too long: 31 bytes at most."
    if lowered == b"server":
        return b"This name is reserved."
    if has_control_characters(name) or b"|" in name or b"\\" in name:
        return b"Your name contains illegal characters."
    if any(part in lowered for part in (b"www.", b"http://", b"https://")):
        return b"Your name must not be an address."
    return None


def emulator_problem(emulator: bytes) -> bytes | None:
    """Return why an emulator's name is refused, None when all is well."""
    if len(emulator) > LONGEST_EMULATOR:
        return b"The emulator's name is too long: 127 bytes at most."
    if has_control_characters(emulator) or b"|" in emulator:
        return b"The emulator's name contains illegal characters."
    return None


def game_problem(game: bytes) -> bytes | None:
    """Return why a room cannot have a name, None when all is well."""
    if not game.strip():
        return b"The game's name is empty."
    if len(game) > LONGEST_GAME:
        return b"The game's name is too long: 127 bytes at most."
    if has_control_characters(game) or b"|" in game:
        return b"The game's name contains illegal characters."
    return None
