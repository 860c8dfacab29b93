"""What a run shows: each figure in a line, with whether its goal was reached. Pure."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from benchmarks.soak.fit import Trend, trend
from benchmarks.soak.outcome import Outcome, PlayedGame
from benchmarks.soak.plan import Plan
from benchmarks.soak.samples import Life, Sample

MOST_BYTES_A_FRAME: Final = 16.0
"""The smallest object that Python could keep for each frame is larger."""

CHECK_LAG: Final = 1800
"""So many frames of a game's end the clients may not have compared yet: they tell a state a second or less often."""

MOST_CUT_OFF: Final = 2
"""Frames that a client has handed over and its emulator has not noted when both are ended: the last one, and the one
before it, whose outcome no further record holds."""

MOST_LOG: Final = 256 * 1024
"""Bytes of one process in a whole run, at the level of a report of the window."""

WARM_UP_S: Final = 60.0
"""So long after its start a process's memory may grow: modules are loaded, buffers and caches are filled."""

SHORTEST_S: Final = 120.0
"""A shorter time after the warm-up says nothing: memory comes from the system in pieces of a megabyte."""

_MEGABYTE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Verdict:
    """A line; None for what has no goal, or could not be judged and says so."""

    text: str
    reached: bool | None = None


def verdicts(plan: Plan, outcome: Outcome) -> list[Verdict]:
    """Return all lines about a run."""
    return [
        *_what_was_done(plan, outcome),
        *_divergence(outcome),
        *_disturbances(plan, outcome),
        *troubles(outcome),
        *_memory(outcome),
        *_handles(outcome),
        _logs(outcome),
    ]


def _what_was_done(plan: Plan, outcome: Outcome) -> list[Verdict]:
    rate = outcome.frames / outcome.seconds if outcome.seconds else 0.0
    done = (
        f"{plan.players} players, {outcome.frames} of {plan.frames} frames each in "
        f"{outcome.seconds / 60:.1f} min ({rate:.0f} a second), {len(outcome.games)} games"
    )
    found = [Verdict(done + (", cut" if outcome.cut else ""), outcome.frames >= plan.frames)]
    for number, game in enumerate(outcome.games, start=1):
        if not game.reports:
            continue
        stalls = ", ".join(str(one["stalled"]) for one in game.reports)
        found.append(
            Verdict(
                f"  game {number}: delay {game.reports[0]['delay']} frames; frames waited for longer than 1/60 s: "
                f"{stalls}; longest {max(one['longest_stall_ms'] for one in game.reports):.0f} ms; "
                f"messages recovered: {sum(one['recovered'] for one in game.reports)}"
            )
        )
    return found


def _divergence(outcome: Outcome) -> list[Verdict]:
    missing = [game.not_compared for game in outcome.games]
    text = f"inputs and states of all players equal in {outcome.frames} frames, not compared: {sum(missing)}"
    for number, game in enumerate(outcome.games, start=1):
        seen = game.comparison
        if not seen.equal:
            text += f"; game {number} differs: inputs at {seen.inputs_differ_at}, states at {seen.states_differ_at}"
    whole = [game for game in outcome.games if game.is_whole]
    same = all(
        len({(one["state_hash"], one["input_hash"]) for one in game.reports}) == 1
        for game in whole
    )
    return [
        # A frame that was played and not compared proves nothing.
        Verdict(text, outcome.equal and all(_is_compared(game) for game in outcome.games)),
        Verdict(
            f"clients' own hashes equal at the end of {len(whole)} whole games",
            same if whole else None,
        ),
        _sync_check(outcome),
    ]


def _is_compared(game: PlayedGame) -> bool:
    """Say whether nothing was left out, but for the end of a game that ended with its emulators."""
    return game.not_compared <= (0 if game.is_whole else MOST_CUT_OFF)


def _sync_check(outcome: Outcome) -> Verdict:
    """Judge the clients' own comparison: it claims nothing, and in a long last game it came nearly to the end."""
    agreed, complete = 0, True
    for game in outcome.games[-1:]:
        agreed = min((one["agreed_frame"] or 0 for one in game.reports), default=0)
        if game.is_whole and game.wanted >= 2 * CHECK_LAG:
            heard = all(one["heard"] == len(game.reports) for one in game.reports)
            complete = heard and agreed >= game.wanted - CHECK_LAG
    text = f"desyncs claimed: {len(outcome.desyncs)}; the last game's check agreed up to frame {agreed}"
    return Verdict(text, not outcome.desyncs and complete)


def _disturbances(plan: Plan, outcome: Outcome) -> list[Verdict]:
    found = []
    for one in outcome.disturbed:
        back = "never" if one.back_after is None else f"after {one.back_after:.1f} s"
        found.append(
            Verdict(
                f"{one.kind.value} after {one.frame} frames: frames flowed again {back}",
                one.back_after is not None,
            )
        )
    ends = [
        (game.ended_by, report)
        for game in outcome.games
        if game.ended_by is not None
        for report in game.reports
    ]
    if ends:
        honest = all(one["ended"] and not one["by_own_wish"] for _, one in ends)
        found.append(Verdict("games that the server ended say so", honest))
        sentences = sorted({f"  {kind.value}: {one['ended']}" for kind, one in ends})
        found += [Verdict(sentence) for sentence in sentences]
    missing = len(plan.disturbances) - len(outcome.disturbed)
    if missing:
        found.append(Verdict(f"disturbances that did not come: {missing}", reached=False))
    return found


def troubles(outcome: Outcome) -> list[Verdict]:
    """Judge what was complained of, in events and in logs; the first ten follow."""
    found = [*outcome.troubles]
    found += [f"{log.name}: {line}" for log in outcome.logs for line in log.odd]
    head = Verdict(f"exceptions, warnings, faults: {len(found)}", not found)
    return [head, *(Verdict(f"  {line}") for line in found[:10])]


def _memory(outcome: Outcome) -> list[Verdict]:
    """Judge the processes that lived long enough, of each kind the one whose slope may be the largest."""
    rate = outcome.frames / outcome.seconds if outcome.seconds else 0.0
    worst: dict[str, tuple[Trend, Life]] = {}
    judged: Counter[str] = Counter()
    for life in outcome.lives:
        samples = _judged_samples(life)
        fitted = trend([(one.at, float(one.memory)) for one in samples])
        if fitted is None or not rate:
            continue
        kind = life.name.partition(" ")[0]
        judged[kind] += 1
        if kind not in worst or fitted.high > worst[kind][0].high:
            worst[kind] = fitted, life
    found = []
    for kind, (fitted, life) in worst.items():
        upper = fitted.high / rate
        minutes = (life.samples[-1].at - life.samples[0].at) / 60
        found.append(
            Verdict(
                f"memory, the worst of {judged[kind]} of {kind}: {life.samples[-1].memory / _MEGABYTE:.1f} MB after "
                f"{minutes:.1f} min, {fitted.slope / rate:+.2f} ± {(fitted.high - fitted.slope) / rate:.2f} bytes "
                f"a frame (upper end at most {MOST_BYTES_A_FRAME:g})",
                upper <= MOST_BYTES_A_FRAME,
            )
        )
    return found or [Verdict("memory: too short a run to say")]


def _handles(outcome: Outcome) -> list[Verdict]:
    """Judge open descriptors and threads: the last third of a life has no more than its first third."""
    # The link is no part of the program, and keeps a socket for each port that it has seen.
    judged = [
        (life.name, samples)
        for life in outcome.lives
        if life.name != "link" and (samples := _judged_samples(life))
    ]
    return [
        _growth("open descriptors", judged, lambda sample: sample.descriptors),
        _growth("threads", judged, lambda sample: sample.threads),
    ]


def _growth(
    what: str,
    judged: list[tuple[str, Sequence[Sample]]],
    count: Callable[[Sample], int],
) -> Verdict:
    if not judged:
        return Verdict(f"{what}: too short a run to say")
    grown = []
    for name, samples in judged:
        third = len(samples) // 3
        first, last = max(map(count, samples[:third])), max(map(count, samples[-third:]))
        if last > first:
            grown.append(f"{name} {first} to {last}")
    most = max(count(sample) for _, samples in judged for sample in samples)
    text = f"{what}: at most {most}; of {len(judged)} processes these grew: {', '.join(grown) or 'none'}"
    return Verdict(text, not grown)


def _logs(outcome: Outcome) -> Verdict:
    largest = max(outcome.logs, key=lambda log: log.size, default=None)
    if largest is None:
        return Verdict("no logs")
    return Verdict(
        f"largest log: {largest.name}, {largest.size / 1024:.1f} KB (at most {MOST_LOG // 1024})",
        largest.size <= MOST_LOG,
    )


def _judged_samples(life: Life) -> Sequence[Sample]:
    """Return the samples of a life after its warm-up, none when they say nothing yet."""
    samples = [one for one in life.samples if one.at - life.samples[0].at >= WARM_UP_S]
    return samples if samples and samples[-1].at - samples[0].at >= SHORTEST_S else []


def show(lines: Iterable[Verdict]) -> int:
    """Print the lines; return how many goals were missed."""
    missed = 0
    for line in lines:
        word = {True: "reached", False: "NOT REACHED", None: ""}[line.reached]
        missed += line.reached is False
        print(f"{line.text:<100} {word}".rstrip(), flush=True)
    return missed
