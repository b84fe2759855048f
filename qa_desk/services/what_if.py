"""What another card would have made of contacts that were judged: a job over very many of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Final

from qa_desk.domain.evaluations import CardRef, Purpose
from qa_desk.domain.figures import CriticalAccuracy, Mean, PurposeCount, Share
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.what_if import CardTotals, Compared, StoredAnswers, WhatIf
from qa_desk.errors import Expected
from qa_desk.scoring.engine import band
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.rescoring import Rescorer, Standing
from qa_desk.services.desk import Desk
from qa_desk.services.periods import period_of
from qa_desk.stats.accuracy import Accuracy, accuracy
from qa_desk.stats.intervals import bootstrap_mean, mean_interval

Comparison = Callable[[Token, Report], WhatIf]
"""The work of a job; it reports the contact at hand."""

MINIMUM: Final = 5
"""Contacts without which nothing is told, where no workspace says otherwise."""
_RESAMPLED: Final = 1000
"""Of more contacts the interval is Student's: the same then, and a thousand times quicker."""
_AT_ONCE: Final = 50
_SEED: Final = 1  # that of all figures: the same contacts give the same interval everywhere


class NothingToReplay(Expected):
    """No submitted evaluation is of the old card: facts `id`, `version`."""

    code = "what_if.nothing"


class NothingInMonth(NothingToReplay):
    """Likewise of a contact that began in a month: fact `month`."""

    code = "what_if.nothing_in_month"


@dataclass(frozen=True, slots=True)
class Question:
    """Two cards; figures of fewer than `minimum` contacts are not told."""

    old: Scorecard
    new: Scorecard
    minimum: int = MINIMUM


def of_evaluations(
    desk: Desk, question: Question, ref: CardRef, month: str | None = None
) -> Comparison:
    """Return the work that replays the submitted evaluations of a published card.

    `month` "YYYY-MM" is that in which the contact began; BadMonth where it is none. The work
    raises NothingToReplay where there are no such evaluations.
    """
    period = None if month is None else period_of(month)
    limits = None if period is None else (period.since, period.until)

    def work(token: Token, report: Report) -> WhatIf:
        with desk.store.read() as reader:
            count = reader.evaluations.count_of(ref, limits)
            if not count:
                raise _nothing(ref, month)
            stored = reader.evaluations.answers_of(ref, limits)
            return _answer(question, _watched(stored, count, token, report))

    return work


def of_answers(question: Question, stored: Sequence[StoredAnswers]) -> Comparison:
    """Return the work that replays these answers."""

    def work(token: Token, report: Report) -> WhatIf:
        return _answer(question, _watched(stored, len(stored), token, report))

    return work


def minimum(desk: Desk) -> int:
    """Return how many contacts a figure needs here."""
    return int(desk.settings.number("minimum_shown"))


def _nothing(ref: CardRef, month: str | None) -> NothingToReplay:
    facts = {"id": ref.id, "version": ref.version}
    return NothingToReplay(**facts) if month is None else NothingInMonth(month=month, **facts)


def _watched(
    stored: Iterable[StoredAnswers], count: int, token: Token, report: Report
) -> Iterator[StoredAnswers]:
    """Pass the contacts on; now and then tell how far it is, and see whether it is still wanted."""
    for place, each in enumerate(stored):
        if place % _AT_ONCE == 0:
            token.check()
            report(place / count, each.contact)
        yield each


def _answer(question: Question, stored: Iterable[StoredAnswers]) -> WhatIf:
    contacts = tuple(_compared(question, stored))
    at_random = [each for each in contacts if each.stored.purpose is Purpose.RANDOM]
    whole = [each for each in at_random if each.is_whole]
    changes = [change for each in whole if (change := each.change) is not None]
    flips = _largest_first(each for each in contacts if each.flip is not None)
    turned = {id(each) for each in flips}
    scored = [each for each in whole if each.change is not None]
    return WhatIf(
        old=_totals(question.old, [e.old for e in whole], [e.old for e in scored], question),
        new=_totals(question.new, [e.new for e in whole], [e.new for e in scored], question),
        change=_mean(changes, question.minimum),
        raised=sum(change > 0 for change in changes),
        lowered=sum(change < 0 for change in changes),
        compared=len(whole),
        incomplete=len(at_random) - len(whole),
        apart=_apart(contacts),
        missing=_counted(name for each in contacts for name in each.missing),
        unfit=_counted(name for each in contacts for name in each.new.unfit),
        unknown=_counted(name for each in contacts for name in each.new.unknown),
        gaps=_counted(name for each in contacts for name in each.gaps),
        contacts=(*flips, *(each for each in contacts if id(each) not in turned)),
        flips=flips,
        gated=_largest_first(each for each in contacts if each.gates_new),
        lacking=tuple(each for each in contacts if not each.is_whole),
    )


def _compared(question: Question, stored: Iterable[StoredAnswers]) -> Iterator[Compared]:
    before, after = Rescorer(question.old), Rescorer(question.new)
    for each in stored:
        old, new = before.standing(each.answers), after.standing(each.answers)
        bands = band(question.old, old.score), band(question.new, new.score)
        yield Compared(each, old, new, *bands)


def _totals(
    card: Scorecard, judged: Sequence[Standing], scored: Sequence[Standing], question: Question
) -> CardTotals:
    """Return what a card makes of contacts; `scored` are those with a score by both cards."""
    least = question.minimum
    verdicts = [each.passed for each in judged if each.passed is not None]
    marks = [each.critical for each in judged]
    return CardTotals(
        card=card,
        mean=_mean([each.score for each in scored if each.score is not None], least),
        passed=_share(Accuracy(verdicts.count(False), len(verdicts)), least),
        critical=CriticalAccuracy(
            customer=_share(accuracy(mark.customer for mark in marks), least),
            business=_share(accuracy(mark.business for mark in marks), least),
            compliance=_share(accuracy(mark.compliance for mark in marks), least),
            any=_share(accuracy(mark.any for mark in marks), least),
        ),
        gates=_counted(hit.criterion for each in judged for hit in each.gates),
    )


def _mean(values: Sequence[Fraction], least: int) -> Mean:
    interval = None
    if len(values) >= max(least, 1):
        few = len(values) <= _RESAMPLED
        interval = bootstrap_mean(values, Random(_SEED)) if few else mean_interval(values)
    return Mean(sum(values, Fraction(0)), len(values), least, interval)


def _share(found: Accuracy, least: int) -> Share:
    interval = found.interval() if found.n >= max(least, 1) else None
    return Share(found.n - found.defects, found.n, found.n, least, interval)


def _apart(contacts: Iterable[Compared]) -> tuple[PurposeCount, ...]:
    counted = Counter(each.stored.purpose for each in contacts)
    others = (purpose for purpose in Purpose if purpose is not Purpose.RANDOM)
    return tuple(PurposeCount(each, counted[each]) for each in others if counted[each])


def _largest_first(contacts: Iterable[Compared]) -> tuple[Compared, ...]:
    """Return contacts by how far their score moves; ties stay in their order."""
    return tuple(sorted(contacts, key=lambda each: -abs(float(each.change or 0))))


def _counted(names: Iterable[str]) -> Mapping[str, int]:
    """Count names, the most frequent first, then by name."""
    found = Counter(names)
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))
