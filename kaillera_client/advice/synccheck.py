"""Compares the players' states: what to tell, whom to believe, and what is proved.

Frames are counted as the emulator plays them: state number n is the state after n frames. EmuLinker and its like make
all machines play equally many frames of zeros before the first combined inputs, whatever each player's delay, so states
of equal number are equal as long as the games are. Where a server does not, players of different delay see the same
inputs at different frames: their games do differ, from the beginning.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kaillera_client.advice.sync import Desync, SyncCoverage, SyncStatus
from kaillera_client.advice.syncline import MOST_FRAMES, SyncLine

STEP: Final = 60
"""Frames between two states that are compared; all clients take the first known one from a multiple of it on."""

_POLITE_STEP: Final = 600
_FASTEST_S: Final = 0.4
_SLOW_S: Final = 1.2
_MOST_COARSE: Final = 1024
_SETTLE_S: Final = 2.0
_GRACE_S: Final = 0.4
_KEPT: Final = 128
_MOST_VOTES: Final = 3
_AHEAD: Final = 20 * STEP
_NO_HASHES_FROM: Final = 2 * STEP
"""An emulator that has told no hash by this frame tells none."""


@dataclass(frozen=True, slots=True)
class SyncNews:
    """What has changed; None for what has not."""

    status: SyncStatus | None = None
    desync: Desync | None = None
    line: SyncLine | None = None
    """What to say in the room."""


class SyncCheck:
    """One game's comparison, without I/O; `now` is any clock in seconds that never goes back.

    A number in a line is a claim. It counts for the one name that made it first, and for no name that claimed anything
    else or what somebody else claimed: such players are silent for the rest of the game.
    """

    def __init__(
        self, player: int, players: int, own_name: bytes, others: Sequence[bytes] = ()
    ) -> None:
        """We are `player` of `players`, counted from 1. `others` are the other players' names, as far as known."""
        self.due = 0
        """The state that is wanted next: the first known one with this number or a higher one."""

        self._me = player
        self._players = players
        self._own_name = own_name
        # A list that is not complete would turn players away whose entry was lost.
        self._others = tuple(others) if len(others) == players - 1 else None
        self._alive = set(range(1, players + 1))
        self._own: dict[int, int] = {}
        self._told: dict[int, dict[int, int]] = {}
        """What each believed player told: states by their numbers."""

        self._claims: dict[bytes, int] = {}
        self._distrusted: set[bytes] = set()
        self._contested: set[int] = set()
        self._began_at: float | None = None
        self._said: set[int] = set()
        self._said_at: float | None = None
        self._to_say: int | None = None
        self._votes_said = 0
        self._coarse = 1
        self._without = False
        self._agreed: int | None = None
        self._agreeing: frozenset[int] = frozenset()
        """Who agreed there."""

        self._first: tuple[int, float] | None = None
        """The first state at which games differed, and when that was known."""

        self._jury = players
        """How many played when games differed for the first time."""

        self._proved: Desync | None = None
        self._status: SyncStatus | None = None
        self._fullest: SyncStatus | None = None

    # --- what happens ----------------------------------------------------------------------------

    def begin(self, now: float) -> None:
        """Everybody is ready: from now on lines may be said."""
        self._began_at = now
        self._to_say = max(self._own, default=None)

    def own_state(self, frame: int, state_hash: int, now: float) -> None:
        """Take our emulator's state, asked for by `due`."""
        if frame < self.due or frame >= MOST_FRAMES:
            return
        self._without = False
        window = frame - frame % STEP
        self.due = window + STEP
        self._own[frame] = state_hash
        self._forget_old()
        self._compare(frame, now)
        if self._began_at is not None and self._is_time(window, now):
            self._to_say = frame

    def no_states(self, frame: int) -> None:
        """Our emulator has told no state up to this frame."""
        if not self._own and frame >= _NO_HASHES_FROM:
            self._without = True

    def heard(self, name: bytes, line: SyncLine, now: float) -> None:
        """Take a line that the server says `name` said."""
        player = self._speaker(name, line)
        if player is None:
            return
        states = self._told[player]
        known = states.get(line.frame)
        if known is None and self._is_near(line.frame):
            states[line.frame] = line.state_hash
            if len(states) > _KEPT:
                del states[min(states)]
            self._compare(line.frame, now)
        elif known is not None and known != line.state_hash:
            self._distrust(name)

    def dropped(self, name: bytes, player: int) -> None:
        """The server says that a player left the game."""
        if player == self._me:
            return
        self._alive.discard(player)
        for claimant, claimed in list(self._claims.items()):
            if (claimant == name) != (claimed == player):
                self._distrust(claimant)
        self._claims.pop(name, None)
        self._told.pop(player, None)

    # --- what is known ---------------------------------------------------------------------------

    def news(self, now: float) -> SyncNews:
        """Return what has changed since the last call, and what to say because of that."""
        desync = self._settle(now)
        status = self._look(now)
        if status == self._status:
            status = None
        elif status is not None:
            self._status = status
            if self._fullest is None or status.players >= self._fullest.players:
                self._fullest = status
        return SyncNews(status, desync, self._line(now))

    def deadline(self, now: float) -> float | None:
        """Return when `news` must be asked for although nothing happened, None for no such time."""
        times = []
        if self._began_at is not None and self._status is None:
            times.append(self._began_at + _SETTLE_S)
        if self._first is not None and self._proved is None:
            times.append(self._first[1] + _GRACE_S)
        return min((time for time in times if time > now), default=None)

    @property
    def status(self) -> SyncStatus | None:
        """What was told last while most were still playing, None before anything is known."""
        return self._fullest

    @property
    def desync(self) -> Desync | None:
        """What is proved, None while nothing is."""
        return self._proved

    # --- telling ---------------------------------------------------------------------------------

    def _is_time(self, window: int, now: float) -> bool:
        """Say a state about once a second while everybody does, every ten seconds while some do, else only once.

        Players may see different speeds: whoever says less says states that the others say too.
        """
        if self._said_at is None:
            return True
        speakers = self._speakers()
        if not speakers:
            return False
        eager = self._first is None and len(speakers) == len(self._alive) - 1
        if window % ((STEP if eager else _POLITE_STEP) * self._coarse):
            return False
        passed = now - self._said_at
        if passed < _FASTEST_S:
            self._coarse = min(2 * self._coarse, _MOST_COARSE)
            return False
        if passed >= _SLOW_S and self._coarse > 1:
            self._coarse //= 2
        return True

    def _line(self, now: float) -> SyncLine | None:
        """Return what to say now: the state that is due, or our vote on the first one that differs."""
        frame, self._to_say = self._to_say, None
        if frame is None and self._first is not None and self._votes_said < _MOST_VOTES:
            frame = self._first[0]
            if self._began_at is None or frame not in self._own or frame in self._said:
                return None
            self._votes_said += 1
        if frame is None:
            return None
        opening, self._said_at = self._said_at is None, now
        self._said.add(frame)
        return SyncLine(self._me, self._players, frame, self._own[frame], opening)

    # --- whom to believe -------------------------------------------------------------------------

    def _speaker(self, name: bytes, line: SyncLine) -> int | None:
        """Return which player said a line, None when it does not count."""
        if name == self._own_name or name in self._distrusted or not self._is_player(name):
            return None
        if line.players != self._players:
            return None
        claimed = self._claims.get(name)
        if claimed is None:
            claimed = self._claim(name, line)
        elif claimed != line.player:
            self._distrust(name)
            return None
        return claimed

    def _is_player(self, name: bytes) -> bool:
        if self._others is None:
            return len(self._claims) + len(self._distrusted) < 2 * self._players
        return self._others.count(name) == 1

    def _claim(self, name: bytes, line: SyncLine) -> int | None:
        """Let a name begin to speak for a number, unless that is ours or another name's."""
        if not line.opening:
            return None
        player = line.player
        if player == self._me or player not in self._alive:
            self._distrust(name)
            return None
        rivals = [other for other, claimed in self._claims.items() if claimed == player]
        if rivals or player in self._contested:
            self._contested.add(player)
            for one in (name, *rivals):
                self._distrust(one)
            return None
        self._claims[name] = player
        self._told[player] = {}
        return player

    def _distrust(self, name: bytes) -> None:
        """Believe nothing more that a name says, and forget what it said."""
        self._distrusted.add(name)
        player = self._claims.pop(name, None)
        if player is not None:
            self._told.pop(player, None)

    def _speakers(self) -> set[int]:
        """Return the others who have told a state and are still in the game."""
        return {player for player, states in self._told.items() if states}

    def _is_near(self, frame: int) -> bool:
        """Tell whether a state can be of this game's present: nobody can be far ahead."""
        if not self._own:
            return frame <= _AHEAD
        return min(self._own) <= frame <= max(self._own) + _AHEAD

    def _forget_old(self) -> None:
        if len(self._own) <= _KEPT:
            return
        oldest = min(self._own)
        del self._own[oldest]
        self._said.discard(oldest)
        oldest = min(self._own)
        for states in self._told.values():
            # The newest stays: it says that this player speaks.
            for frame in [frame for frame in states if frame < oldest][:-1]:
                del states[frame]

    # --- what is proved --------------------------------------------------------------------------

    def _votes(self, frame: int) -> dict[int, int]:
        votes = {player: states[frame] for player, states in self._told.items() if frame in states}
        if frame in self._own:
            votes[self._me] = self._own[frame]
        return votes

    def _compare(self, frame: int, now: float) -> None:
        votes = self._votes(frame)
        if len(votes) < 2 or self._proved is not None:
            return
        if len(set(votes.values())) > 1:
            if self._first is None or frame < self._first[0]:
                self._jury = self._jury if self._first else len(self._alive)
                self._first = frame, now
        elif len(votes) == 1 + len(self._speakers()) and frame >= (self._agreed or 0):
            self._agreed, self._agreeing = frame, frozenset(votes)

    def _settle(self, now: float) -> Desync | None:
        """Return a proof that is new: all votes are there, or nobody waits for the others any longer."""
        if self._first is None:
            return None
        frame, since = self._first
        votes = self._votes(frame)
        if len(set(votes.values())) < 2:
            # Who differed is not believed any more, or has left.
            if self._proved is None:
                self._first = None
            return None
        complete = len(votes) == len(self._alive)
        if self._proved is None and not complete and now < since + _GRACE_S:
            return None
        odd, agreeing = self._judge(votes)
        if self._proved is not None and (not odd or odd == self._proved.odd):
            return None
        equal = self._agreed if self._agreed is not None and self._agreed < frame else None
        if not self._agreeing.issuperset(votes):
            # Somebody has told states since then only: with that one nothing was ever equal, as far as anybody knows.
            equal = None
        if self._proved is not None:
            equal = self._proved.last_equal_frame
        names = tuple(sorted((claimed, name) for name, claimed in self._claims.items()))
        self._proved = Desync(frame, equal, odd, agreeing, names)
        return self._proved

    def _judge(self, votes: dict[int, int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return who differs from a strict majority of all who played, and that majority; nobody without one."""
        counts: dict[int, list[int]] = {}
        for player, state in sorted(votes.items()):
            counts.setdefault(state, []).append(player)
        largest = max(counts.values(), key=len)
        if 2 * len(largest) <= self._jury:
            return (), ()
        return tuple(sorted(votes.keys() - set(largest))), tuple(largest)

    def _look(self, now: float) -> SyncStatus | None:
        """Return the check's state, None while it is too early to say."""
        if self._began_at is None or len(self._alive) < 2:
            return None
        silent = tuple(sorted(self._alive - self._speakers() - {self._me}))
        players = len(self._alive)
        if self._without:
            return SyncStatus(SyncCoverage.IMPOSSIBLE, 0, players)
        if not self._own or (silent and now < self._began_at + _SETTLE_S):
            return None
        coverage = SyncCoverage.PARTLY if silent else SyncCoverage.ALL
        return SyncStatus(coverage, players - len(silent), players, silent, self._agreed)
