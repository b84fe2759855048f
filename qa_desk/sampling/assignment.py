"""Who evaluates what: evenly, and nobody always the same agent."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.sampling import Pick


def assign(
    picks: Sequence[Pick],
    agents: Mapping[ContactId, str],
    evaluators: Sequence[EvaluatorId],
    turn: int,
) -> tuple[Pick, ...]:
    """Deal the picks out in turn, agent by agent; the order of the picks is kept.

    Loads differ by at most one, and so do the parts of one agent. `turn` says who begins: with
    another turn, the same agents go to other evaluators.
    """
    if not evaluators:
        return tuple(picks)
    by_agent = sorted(range(len(picks)), key=lambda i: agents[picks[i].contact_id])
    dealt = {place: evaluators[(turn + n) % len(evaluators)] for n, place in enumerate(by_agent)}
    return tuple(replace(pick, assignee=dealt[i]) for i, pick in enumerate(picks))
