"""Conclusions and recommendations of a month: each one rests on a figure, none is made up."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.domain.evaluations import Evidence, Purpose
from qa_desk.domain.figures import (
    AgentMonth,
    CriterionFigure,
    FoundError,
    Interval,
    Mean,
    ScoredContact,
    Share,
)
from qa_desk.reporting.words import Words, clock
from qa_desk.scoring.model import Severity

_CRITERIA_NAMED: Final = 2
_CONTACTS_NAMED: Final = 5
_FULL_SCORE: Final = 100


@dataclass(frozen=True, slots=True)
class Findings:
    """The sentences of a report."""

    conclusions: tuple[str, ...]
    recommendations: tuple[str, ...]


def findings(month: AgentMonth, words: Words) -> Findings:
    """Say what the figures of the month show, and what follows from them."""
    advice = tuple(_advice(month, words)) or (words("advice_none"),)
    return Findings(tuple(_conclusions(month, words)), advice)


def place_of(evidence: Iterable[Evidence], words: Words) -> str:
    """Return where the evidence is: seconds of the recording or numbers of messages."""
    return "; ".join(filter(None, (_one_place(each, words) for each in evidence)))


def _one_place(evidence: Evidence, words: Words) -> str:
    if evidence.message is not None:
        return words("message", n=evidence.message + 1)
    if evidence.start_ms is None:
        return ""
    start = clock(evidence.start_ms)
    if evidence.end_ms is None or clock(evidence.end_ms) == start:
        return start
    return f"{start}\N{EN DASH}{clock(evidence.end_ms)}"


def _conclusions(month: AgentMonth, words: Words) -> Iterator[str]:
    score = month.figures.score
    if score.enough:
        yield _about_score(score, month.pass_mark, words)
        yield from _about_change(score, month.previous.score, words)
        yield from _about_team(month, words)
    else:
        yield words("finding_few", n=score.n, minimum=month.minimum)
    yield from _about_critical(month, words)
    yield from _about_criteria(month, words)
    yield from _about_repeated(month.errors, words)
    yield from _about_apart(month, words)


def _about_score(score: Mean, mark: Fraction | None, words: Words) -> str:
    value = score.sum / score.n
    facts = {"score": words.number(value), "n": score.n}
    if mark is None:
        return words("finding_score", **facts)
    key = "finding_reached" if value >= mark else "finding_missed"
    return words(key, mark=words.number(mark), **facts)


def _about_change(now: Mean, before: Mean, words: Words) -> Iterator[str]:
    if now.value is None or before.value is None or now.value == before.value:
        return
    change = now.value - before.value
    key = "finding_up" if change > 0 else "finding_down"
    sentence = words(
        key,
        change=words.number(abs(change)),
        before=words.number(before.value),
        after=words.number(now.value),
    )
    yield sentence + (f" {words('finding_overlap')}" if _overlap(now, before) else "")


def _overlap(left: Mean, right: Mean) -> bool:
    if left.interval is None or right.interval is None:
        return False
    return left.interval[0] <= right.interval[1] and right.interval[0] <= left.interval[1]


def _about_team(month: AgentMonth, words: Words) -> Iterator[str]:
    own, team = month.figures.score.value, month.team.score.value
    if own is None or team is None or own == team or month.team_agents < 2:  # noqa: PLR2004
        return
    key = "finding_above_team" if own > team else "finding_below_team"
    n = month.team.score.n
    yield words(key, change=words.number(abs(own - team)), team=words.number(team), n=n)


def _about_critical(month: AgentMonth, words: Words) -> Iterator[str]:
    critical = month.figures.critical
    bad = critical.any.n - critical.any.good
    if bad:
        named = {
            "customer": critical.customer,
            "business": critical.business,
            "compliance": critical.compliance,
        }
        classes = _counted(
            {words(f"class_{name}"): share.n - share.good for name, share in named.items()}, words
        )
        yield words("finding_critical", bad=bad, n=critical.any.n, classes=classes)
    elif critical.any.n:
        yield _no_critical(critical.any, words)


def _no_critical(share: Share, words: Words) -> str:
    interval: Interval | None = share.interval if share.enough else None
    if interval is None:
        return words("finding_no_critical_few", n=share.n)
    return words("finding_no_critical", n=share.n, high=words.percent(1 - interval[0]))


def _about_criteria(month: AgentMonth, words: Words) -> Iterator[str]:
    total = sum((figure.lost for figure in month.criteria), Fraction(0))
    if not total and month.figures.score.n:
        yield words("finding_no_loss", n=month.figures.score.n)
    for figure in most_lost(month.criteria):
        yield words(
            "finding_criterion",
            criterion=words.title(figure.titles, figure.criterion),
            failed=figure.failed,
            judged=figure.judged,
            share=words.percent(figure.lost / total),
        )


def most_lost(criteria: Sequence[CriterionFigure]) -> tuple[CriterionFigure, ...]:
    """Return the criteria that cost most; ties go to the one failed more often, then by name."""
    losing = [figure for figure in criteria if figure.lost > 0]
    losing.sort(key=lambda figure: (-figure.lost, -figure.failed, figure.criterion))
    return tuple(losing[:_CRITERIA_NAMED])


def _about_repeated(errors: Sequence[FoundError], words: Words) -> Iterator[str]:
    contacts: dict[str, list[str]] = defaultdict(list)
    titles: dict[str, str] = {}
    for error in errors:
        known = contacts[error.type]
        if error.evaluation.contact_external_id not in known:
            known.append(error.evaluation.contact_external_id)
        titles[error.type] = words.title(error.titles, error.type)
    repeated = [(code, ids) for code, ids in contacts.items() if code and len(ids) > 1]
    for code, ids in sorted(repeated, key=lambda item: (-len(item[1]), item[0])):
        yield words(
            "finding_repeated", error=titles[code], n=len(ids), contacts=_listed(ids, words)
        )


def _about_apart(month: AgentMonth, words: Words) -> Iterator[str]:
    if month.apart:
        counts = {words(f"purpose_{each.purpose}"): each.n for each in month.apart}
        yield words("finding_apart", list=_counted(counts, words))


def _advice(month: AgentMonth, words: Words) -> Iterator[str]:
    missing = month.minimum - month.figures.score.n
    if missing > 0:
        yield words("advice_more", missing=missing)
    critical = _critical_places(month, words)
    if critical:
        yield words("advice_critical", places=_listed(critical, words))
    for figure in most_lost(month.criteria):
        yield words(
            "advice_criterion",
            criterion=words.title(figure.titles, figure.criterion),
            places=_listed(_criterion_places(month, figure, words), words),
        )
    examples = [each.row.contact_external_id for each in month.evaluations if _is_full(each)]
    if examples:
        yield words("advice_example", contacts=_listed(examples, words))


def _is_full(contact: ScoredContact) -> bool:
    outcome = contact.row.outcome
    return outcome is not None and outcome.score == _FULL_SCORE and not outcome.critical_any


def _critical_places(month: AgentMonth, words: Words) -> list[str]:
    return [
        _with_place(
            each.row.contact_external_id,
            [
                error
                for error in month.errors
                if error.evaluation.id == each.row.id and error.severity is Severity.CRITICAL
            ],
            words,
        )
        for each in month.evaluations
        if each.row.outcome is not None and each.row.outcome.critical_any
    ]


def _criterion_places(month: AgentMonth, figure: CriterionFigure, words: Words) -> list[str]:
    return [
        _with_place(
            contact,
            [
                error
                for error in month.errors
                if error.evaluation.contact_external_id == contact
                and error.criterion == figure.criterion
                and error.evaluation.purpose is Purpose.RANDOM
            ],
            words,
        )
        for contact in figure.contacts
    ]


def _with_place(contact: str, errors: Sequence[FoundError], words: Words) -> str:
    """Name a contact with the first place that the errors give."""
    where = next(filter(None, (place_of(error.evidence, words) for error in errors)), "")
    return words("place", contact=contact, where=where) if where else contact


def _listed(names: Sequence[str], words: Words) -> str:
    shown = ", ".join(names[:_CONTACTS_NAMED])
    more = len(names) - _CONTACTS_NAMED
    return f"{shown} {words('and_more', n=more)}" if more > 0 else shown


def _counted(counts: Mapping[str, int], words: Words) -> str:
    return "; ".join(words("counted", name=name, n=n) for name, n in counts.items() if n)
