"""What a server says in a room about lag and delays: replies to /lagstat, and the delays of the seats.

EmuLinker-K answers in its operator's language. Stable are only the shapes "P1: 0.03s, P2: 1.2m" and "1.0m … : 0.02s"
with the language's own units. A user could write such a line too, so only the exact name "Server" counts, which
EmuLinker-K and the embedded server refuse as a nickname, and only shortly after somebody asked.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kaillera_client.advice.delay import ConnectionType, ServerFamily
from kaillera_client.protocol.framedelay import local_zero_frames

COMMAND = "/lagstat"

ANSWER_WITHIN_S = 5.0
"""A line later than this after the question is no answer to it."""

_SERVER = b"Server"

_REFUSES_IMPOSTORS = frozenset({ServerFamily.OWN, ServerFamily.EMULINKER_K})

LONGEST_LINE = 500
"""Characters; servers say no longer ones, and looking for numbers in a whole datagram would take seconds."""

_SECONDS_IN = MappingProxyType(
    {
        **dict.fromkeys(("s", "sec", "秒", "초", "с", "сек"), 1.0),  # noqa: RUF001 - Russian
        **dict.fromkeys(("m", "min", "分", "分钟", "분", "м", "мин"), 60.0),
    }
)

_NUMBER = r"(\d{1,9}(?:[.,]\d{1,9})?)"
_UNIT = r"([^\W\d_]+)"
_PLAYER = re.compile(rf"(?<![^\W_])P(\d{{1,2}})\s*[:\uff1a]\s*{_NUMBER}\s*([^\W\d_]*)\.?")
_TOTAL = re.compile(
    rf"{_NUMBER}\s*{_UNIT}(?![^\W_])[^:\uff1a]*[:\uff1a]\s*{_NUMBER}\s*{_UNIT}\s*[.。]?\s*$"
)
_RECOMMENDATIONS = tuple(
    re.compile(rf"^[^:\uff1a]+[:\uff1a]\s*(?P<name>.+) {words} (?P<ping>\d{{1,4}})\D")
    for words in (
        r"should try playing on (?P<frames>\d{1,2})f\. Enter",
        r"deberías intentar jugar en (?P<frames>\d{1,2})f\. Ingresa",
        r"должен попробовать играть на (?P<frames>\d{1,2})f\. Введите",
        r"重试 (?P<frames>\d{1,2})\s*加入",
    )
)


def lag_by_player(line: str) -> dict[int, float] | None:
    """Return the seconds of lag of each player number in a line; None when it is to be shown as it is."""
    found = _PLAYER.findall(line) if len(line) <= LONGEST_LINE else []
    if not found or any(unit.lower() not in _SECONDS_IN for _, _, unit in found):
        return None
    return {int(player): _seconds(number, unit) for player, number, unit in found}


def _seconds(number: str, unit: str) -> float:
    return float(number.replace(",", ".")) * _SECONDS_IN[unit.lower()]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What the server advises: who should play with how many frames, and the ping that gives them."""

    name: str
    frames: int
    ping_ms: int


def recommendation_of(line: str) -> Recommendation | None:
    """Return the recommendation in a line, None when there is none that we can read."""
    if len(line) > LONGEST_LINE:
        return None
    for pattern in _RECOMMENDATIONS:
        if found := pattern.search(line):
            return Recommendation(found["name"], int(found["frames"]), int(found["ping"]))
    return None


def total_lag(line: str) -> tuple[float, float] | None:
    """Return the seconds looked at and the seconds of lag in them, None when the line says no such thing."""
    found = _TOTAL.search(line) if len(line) <= LONGEST_LINE else None
    if found is None:
        return None
    window, window_unit, lag, lag_unit = found.groups()
    if window_unit.lower() not in _SECONDS_IN or lag_unit.lower() not in _SECONDS_IN:
        return None
    return _seconds(window, window_unit), _seconds(lag, lag_unit)


@dataclass(frozen=True, slots=True)
class LagReply:
    """What the server has answered so far.

    `by_player` are seconds that each player number definitely caused. `verified` is False when the server is not known
    to refuse users who call themselves "Server".
    """

    verified: bool
    by_player: Mapping[int, float] = field(default_factory=dict)
    total_s: float | None = None
    window_s: float | None = None
    recommendation: Recommendation | None = None


class LagReplies:
    """Puts the lines of an answer together; give it every line of a room's chat and our own question."""

    def __init__(self, family: ServerFamily) -> None:
        self._verified = family in _REFUSES_IMPOSTORS
        self._asked_at = float("-inf")
        self._reply = LagReply(self._verified)

    def asked(self, now: float) -> None:
        """We posted the question; `now` in seconds."""
        self._asked_at = now
        self._reply = LagReply(self._verified)

    def line(self, now: float, name: bytes, text: str) -> LagReply | None:
        """Take a line of room chat; return the answer so far when the line belongs to it."""
        if text.strip().lower() == COMMAND and name != _SERVER:
            # Our own question comes back as chat; it must not forget what was answered already.
            if now - self._asked_at > ANSWER_WITHIN_S:
                self.asked(now)
            return None
        if name != _SERVER or not 0 <= now - self._asked_at <= ANSWER_WITHIN_S:
            return None
        reply = self._with(text)
        if reply is not None:
            self._reply = reply
        return reply

    def _with(self, text: str) -> LagReply | None:
        # A recommendation first: it holds a player's name, which could look like the other lines.
        recommendation = recommendation_of(text)
        if recommendation is not None:
            return replace(self._reply, recommendation=recommendation)
        players = lag_by_player(text)
        if players is not None:
            return replace(self._reply, by_player={**self._reply.by_player, **players})
        total = total_lag(text)
        if total is not None:
            return replace(self._reply, window_s=total[0], total_s=total[1])
        return None


@dataclass(frozen=True, slots=True)
class SeatDelays:
    """Delays in frames that a server told a room: for each seat, counted from 1, or the same for everybody."""

    by_seat: Mapping[int, int] = field(default_factory=dict)
    everybody: int | None = None


_ONE_SEAT = re.compile(r"^P(\d{1,2}) Delay = (\d{1,5}) \((\d{1,6}) frame delay\)")
_EVERYBODY = re.compile(r"^This game's delay is: (\d{1,5}) \((\d{1,6}) frame delay\)")
_ALL_SEATS = re.compile(r"^Game delays: (P\d{1,2}=\d{1,5}(?:, P\d{1,2}=\d{1,5})*)$")


def seat_delays(
    name: bytes, text: str, connection_type: ConnectionType = ConnectionType.LAN
) -> SeatDelays | None:
    """Return the delays that a line of room chat tells, None when it tells none or is not the server's.

    One kind of server tells them in messages, which have `connection_type` frames.
    """
    if name != _SERVER:
        return None
    text = text.strip()
    if found := _ONE_SEAT.match(text):
        return SeatDelays({int(found[1]): int(found[3])})
    if found := _EVERYBODY.match(text):
        return SeatDelays(everybody=int(found[2]))
    if found := _ALL_SEATS.match(text):
        seats = (part.split("=") for part in found[1].split(", "))
        return SeatDelays(
            {
                int(seat[1:]): local_zero_frames(int(delay), connection_type)
                for seat, delay in seats
            }
        )
    return None
