"""What a game shows in which a bit was changed on purpose. Pure."""

from typing import Final

from benchmarks.soak.outcome import Outcome, Said
from benchmarks.soak.plan import Plan
from benchmarks.soak.verdicts import Verdict, troubles

MOST_REPORT_S: Final = 2.0


def flip_verdicts(plan: Plan, outcome: Outcome) -> list[Verdict]:
    """Judge how soon everybody said so, and whether they named the right player."""
    first: dict[str, Said] = {}
    last: dict[str, Said] = {}
    for said in outcome.desyncs:
        first.setdefault(said.client, said)
        last[said.client] = said
    head = f"{plan.players} players, a bit flipped after frame {plan.flip_after}: "
    if outcome.flipped_at is None or len(first) < plan.players:
        found = [Verdict(f"{head}not said by everybody", reached=False)]
    else:
        after = sorted(said.at - outcome.flipped_at for said in first.values())
        text = f"{head}said after {after[0]:.2f} to {after[-1]:.2f} s"
        found = [Verdict(text, after[-1] <= MOST_REPORT_S)]
    odd = () if plan.players < 3 else (plan.players,)
    sentences = {said.sentence for said in last.values()}
    right = len(sentences) == 1 and all(said.odd == odd for said in last.values())
    return [
        *found,
        *(Verdict(f"  {sentence}", right) for sentence in sorted(sentences)),
        *troubles(outcome),
    ]
