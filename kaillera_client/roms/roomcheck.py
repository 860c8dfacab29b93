"""Who in a room told which ROM, and when we tell ours. Pure: time is an argument in seconds, posts are returned.

Everybody tells on entering; whoever is there answers once. One line tells all who are present, so it answers several
newcomers at a time, and nobody is told twice. Names are bytes as the server attributes them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kaillera_client.roms.fingerprint import Fingerprint

SPACING_S = 5.0
"""Between two lines of ours."""

ENTERING_S = 2.2
"""After entering: some servers throw away what comes within 2 s of the last line, and we may have told a delay."""

SILENT_S = 6.0
"""A newcomer who has told nothing by then uses another client, or has no ROM: the host tells its own for comparison."""

_FIRST_S = 0.4
_STEP_S = 0.6
"""Those who answer do so one after the other, by their user ids."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a member told just now; `before` is what the same member told earlier and does not hold any more."""

    user_id: int
    rom: Fingerprint
    before: Fingerprint | None = None


@dataclass(slots=True)
class _Member:
    name: bytes
    rom: Fingerprint | None = None
    knows_ours: bool = False


class RoomCheck:
    """One room. `deadline` says when `due` may have a line to post; between that, events only change what is known."""

    def __init__(self) -> None:
        self._members: dict[int, _Member] = {}
        self._own_id: int | None = None
        self._own: Fingerprint | None = None
        self._automatic = False
        self._host = False
        self._held = False
        self._due: float | None = None
        self._wanted = False
        """The user asked for the line, so it is posted whoever knows it already."""

        self._last = float("-inf")

    # --- who is here -----------------------------------------------------------------------------

    def enter(self, own_id: int, others: Mapping[int, bytes], now: float, *, host: bool) -> None:
        """Be in a room with these members, by user id; nothing is known of anybody's ROM."""
        self.leave()
        self._own_id, self._host = own_id, host
        self._members = {user_id: _Member(name) for user_id, name in others.items()}
        if others:
            self._tell_by(now + ENTERING_S)

    def leave(self) -> None:
        """Be in no room. What was posted last still counts for the pause before the next line."""
        self._members.clear()
        self._own_id = None
        self._host = False
        self._held = False
        self._own = None
        self._due = None
        self._wanted = False

    def came(self, user_id: int, name: bytes, now: float) -> None:
        """A member entered; nothing is known of its ROM, even if it was here before."""
        if user_id == self._own_id:
            return
        self._members[user_id] = _Member(name)
        if self._host:
            self._tell_by(now + SILENT_S)

    def went(self, user_id: int) -> None:
        """A member left; what it told is forgotten."""
        self._members.pop(user_id, None)
        if not self._wanted and not self._somebody_to_tell():
            self._due = None

    # --- what is known ---------------------------------------------------------------------------

    def heard(self, name: bytes, rom: Fingerprint, now: float) -> Told | None:
        """Take what somebody told under a name; None when it is not one member's alone.

        The newest counts. Whoever does not know ours gets it; all who answer do so one after the other.
        """
        ids = [user_id for user_id, member in self._members.items() if member.name == name]
        if len(ids) != 1:
            return None
        member = self._members[ids[0]]
        before, member.rom = member.rom, rom
        if not member.knows_ours:
            self._tell_by(now + _FIRST_S + _STEP_S * self._turn())
        changed = before is not None and not before.is_same(rom)
        return Told(ids[0], rom, before if changed else None)

    def rom_of(self, user_id: int) -> Fingerprint | None:
        """Return what a member told last, None when it told nothing."""
        member = self._members.get(user_id)
        return None if member is None else member.rom

    @property
    def own(self) -> Fingerprint | None:
        """Our own ROM, None when we have none for this game."""
        return self._own

    def know_own(self, rom: Fingerprint | None, now: float) -> None:
        """Our ROM is another one now, None when we have none; who knew the last one does not know this."""
        if rom == self._own:
            return
        self._own = rom
        for member in self._members.values():
            member.knows_ours = False
        if self._somebody_to_tell() and self._due is None:
            self._due = now

    # --- what we tell ----------------------------------------------------------------------------

    def tell_by_itself(self, automatic: bool) -> None:
        """Tell our ROM without being asked by the user, or only when asked."""
        self._automatic = automatic

    def hold(self, held: bool) -> None:
        """Keep still while a game runs: its window shows the room's chat."""
        self._held = held

    def tell(self, now: float) -> None:
        """The user wants ours told, at once unless the last line is too fresh."""
        if self._own is not None and self._own_id is not None:
            self._wanted = True
            self._due = now

    def deadline(self) -> float | None:
        """Return when `due` is to be asked, None while there is nothing to tell."""
        if self._due is None or not self._something_to_tell():
            return None
        return max(self._due, self._last + SPACING_S)

    def due(self, now: float) -> Fingerprint | None:
        """Return the ROM to tell now, None when there is none; it counts as told then."""
        deadline = self.deadline()
        if deadline is None or now < deadline:
            return None
        self._due, self._wanted, self._last = None, False, now
        for member in self._members.values():
            member.knows_ours = True
        return self._own

    def _something_to_tell(self) -> bool:
        if self._own is None:
            return False
        if self._wanted:
            return True
        return self._automatic and not self._held and self._somebody_to_tell()

    def _somebody_to_tell(self) -> bool:
        return any(not member.knows_ours for member in self._members.values())

    def _tell_by(self, at: float) -> None:
        self._due = at if self._due is None else min(self._due, at)

    def _turn(self) -> int:
        """Return how many answer before us."""
        own = self._own_id
        return 0 if own is None else sum(user_id < own for user_id in self._members)
