"""The ping measurement of a login, and what proves that its client receives what it is sent.

No client echoes anything that a server could choose: each 0x05 is answered with the same 0x06, however many there are.
What a stranger who forges the address of his datagrams cannot know is how many those were. So hidden rounds ask a
random number of times in one datagram, and are passed when, at the first moment of quiet, as many answers have come as
were asked for in all rounds. Answers that come later are taken, but the round is not passed by them: else one could
answer slowly, one by one, and never too often. Whatever a blind plan is, it passes a round at most once in nine times,
and with 8 to pass of 14 it gets in once in 28,000 logins.
"""

import statistics
from collections.abc import Callable
from enum import Enum, auto

MOST_QUESTIONS = 9
"""In one datagram: n02 hangs when ten messages in a row are new to it."""

_PLAIN_ROUNDS = 4
"""What EmuLinker measures."""

_MOST_PLAIN_ROUNDS = 16
"""In front of hidden ones; the shortest login has sent enough for those after ten."""

_QUIET = 0.06
"""Seconds without an answer that end a round: answers to one datagram come together, give or take the line's jitter."""

_LATE = 0.6
"""Seconds that a round waits for answers which are missing: some clients say again what may be lost."""

_PATIENCE = 1.0
"""Seconds after which a round without any answer is sent again."""

_MOST_AGAIN = 6
"""So often a round is sent again; whoever answers none of that is not going to."""

_SPARE_ROUNDS = 6
"""Rounds that need not be passed, because the line lost an answer."""


class Step(Enum):
    """What a measurement wants next."""

    WAIT = auto()
    ASK = auto()
    """Begin the next round: `questions` tells how many."""
    AGAIN = auto()
    """Send the round's datagram once more."""
    DONE = auto()
    REFUSE = auto()


class Measurement:
    """One login's rounds. Times in seconds."""

    __slots__ = (
        "_again",
        "_answers",
        "_asked",
        "_before",
        "_began",
        "_dirty",
        "_first_answer",
        "_is_hidden",
        "_is_late",
        "_opened",
        "_passed",
        "_pick",
        "_plain",
        "_proofs",
        "_quiet_at",
        "_rounds",
        "_samples",
        "asked_again",
        "newest",
    )

    def __init__(self, now: float, proofs: int, pick: Callable[[int], int]) -> None:
        """Begin with the login message; 0 `proofs` measures as EmuLinker does and proves nothing.

        `pick(most)` chooses a number from 1 to `most` that nobody can foresee.
        """
        self._opened = now
        self._proofs = proofs
        self._pick = pick
        self._asked = 0
        self._before = 0
        """Questions in all rounds but the newest."""
        self._answers = 0
        self._plain = 0
        self._rounds = 0
        """Hidden ones."""
        self._is_hidden = False
        self._passed = 0
        self._began = now
        self._again = now
        self._first_answer: float | None = None
        """When the first answer of this round came."""
        self._is_late = False
        """Whether answers of this round were missing when all was quiet."""
        self._quiet_at = now
        self._samples: list[float] = []
        self._dirty: list[float] = []
        """Round trips in which something was lost; they count when there are no others."""
        self.newest = 0
        """Questions in the newest round."""
        self.asked_again = 0
        """How often the newest round was asked again because nobody answered."""

    def questions(self, now: float, most: int) -> int:
        """Begin a round and return how often to ask in it: once, unless `most` allows any number that is drawn."""
        self._is_hidden = self._proofs > 0 and self._plain > 0 and most >= MOST_QUESTIONS
        if self._is_hidden:
            self._rounds += 1
            self.newest = self._pick(MOST_QUESTIONS)
        else:
            # Fewer than all numbers would be easier to guess.
            self._plain += 1
            self.newest = 1
        self._before = self._asked
        self._asked += self.newest
        self._began = self._again = now
        self._first_answer = None
        self._is_late = False
        self.asked_again = 0
        return self.newest

    def answered(self, now: float) -> Step:
        """Take one answer."""
        self._answers += 1
        if self._answers > self._asked:
            # Whoever answers what was not asked does not hear us, or does not listen.
            return Step.REFUSE
        if self._answers <= self._before:
            # It was missing in an earlier round, and does not say that this one's datagram arrived.
            return Step.WAIT
        if self._first_answer is None:
            self._first_answer = now
            clean = self._again == self._began
            (self._samples if clean else self._dirty).append(now - self._began)
        if self._is_hidden:
            self._quiet_at = now + _QUIET
            return Step.WAIT
        if not self._proofs:
            return Step.DONE if self._plain == _PLAIN_ROUNDS else Step.ASK
        return Step.REFUSE if self._plain == _MOST_PLAIN_ROUNDS else Step.ASK

    def lost(self, answers: int) -> None:
        """Note that so many of the client's messages were lost for good; the round in which that turns out is failed.

        Otherwise they would be missing in every later round, and no one could be passed any more.
        """
        if self._proofs:
            self._answers = min(self._asked, self._answers + answers)
            self._is_late = True

    def sent_again(self, now: float) -> None:
        """Note that the newest round's datagram was sent once more because the client asked for it."""
        if self._first_answer is None:
            self._again = now

    def deadline(self) -> float | None:
        """Return when `on_deadline` wants to look, None while only the client can go on."""
        if not self._proofs:
            return None
        if self._first_answer is None:
            return self._again + _PATIENCE
        if self._is_late and self._answers < self._asked:
            return max(self._quiet_at, self._again + _LATE)
        return self._quiet_at

    def on_deadline(self, now: float) -> Step:
        """End the round that has become quiet, or ask it again."""
        deadline = self.deadline()
        if deadline is None or now < deadline:
            return Step.WAIT
        if self._first_answer is None:
            if self.asked_again == _MOST_AGAIN:
                return Step.REFUSE
            self._again = now
            self.asked_again += 1
            return Step.AGAIN
        if self._answers < self._asked and not self._is_late:
            self._is_late = True
            return Step.WAIT
        if not self._is_late:
            self._passed += 1
        if self._passed == self._proofs:
            return Step.DONE
        return Step.REFUSE if self._rounds == self._proofs + _SPARE_ROUNDS else Step.ASK

    def ping(self, now: float) -> float:
        """Return the median round trip; without proofs the whole time with all that was lost, as EmuLinker does."""
        if not self._proofs:
            return (now - self._opened) / _PLAIN_ROUNDS
        # The median, because an answer that was lost and said again looks like a slow one.
        return statistics.median(self._samples or self._dirty)
