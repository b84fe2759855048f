"""What a revealed session shows: matches by criterion, and each evaluator against the master."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from qa_desk.domain.calibration import Session
from qa_desk.domain.comparison import (
    BeyondChance,
    ComparedItem,
    Comparison,
    CriterionMatch,
    EvaluatorMatch,
    Total,
)
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.scoring.answers import Answer, Answers
from qa_desk.scoring.compare import Verdict, differences
from qa_desk.scoring.engine import score_draft
from qa_desk.scoring.model import Criterion, Scorecard
from qa_desk.scoring.visibility import hidden

Json = dict[str, object]


def compared(
    session: Session,
    card: Scorecard,
    entries: Sequence[Evaluation],
    names: Mapping[EvaluatorId, str],
    contacts: Mapping[ContactId, str],
) -> Comparison:
    """Compare submitted entries; who has not answered is missing, not different."""
    table = _Entries(card, {(entry.contact_id, entry.evaluator): entry for entry in entries})
    items = tuple(
        table.item(contact_id, criterion.id, session.participants)
        for contact_id in session.contacts
        for criterion in card.criteria()
        if not criterion.text
    )
    told = [item.match for item in items if item.match is not None]
    alpha, ac1 = _beyond_chance(items, session.participants)
    return Comparison(
        session=session,
        card=card,
        contacts=contacts,
        names=names,
        items=items,
        criteria=tuple(_criterion(c, items) for c in card.criteria() if not c.text),
        evaluators=tuple(_evaluator(session, table, each, names) for each in session.participants),
        totals=tuple(
            Total(entry.contact_id, entry.evaluator, table.total(entry.contact_id, entry.evaluator))
            for entry in entries
        ),
        matched=sum(told),
        compared=len(told),
        alpha=alpha,
        ac1=ac1,
    )


def _beyond_chance(
    items: Sequence[ComparedItem], people: Sequence[EvaluatorId]
) -> tuple[BeyondChance, BeyondChance]:
    """Return alpha and AC1; what was not answered, or did not apply, is missing."""
    from qa_desk.stats.alpha import alpha  # noqa: PLC0415 - it loads numpy
    from qa_desk.stats.multirater import ac1  # noqa: PLC0415 - it loads numpy

    units = [
        [_meaning(item.answers[each]) if each in item.answers else None for each in people]
        for item in items
    ]
    by_alpha, by_ac1 = (
        BeyondChance(each.value, each.why or "", each.n_compared)
        for each in (alpha(units), ac1(units))
    )
    return by_alpha, by_ac1


def comparison_json(comparison: Comparison) -> Json:
    """Return a comparison for the command line; shares are fractions of 1."""
    return {
        "session": comparison.session.id,
        "title": comparison.session.title,
        "contacts": comparison.n,
        "matched": comparison.matched,
        "compared": comparison.compared,
        "alpha": {"value": comparison.alpha.value, "why": comparison.alpha.why or None},
        "ac1": {"value": comparison.ac1.value, "why": comparison.ac1.why or None},
        "items": [
            {
                "contact": comparison.contacts[item.contact_id],
                "criterion": item.criterion,
                "match": item.match,
                "answers": {str(k): _answer_json(v) for k, v in item.answers.items()},
                "not_shown": sorted(item.hidden),
            }
            for item in comparison.items
        ],
        "criteria": [
            {"criterion": c.criterion, "matched": c.matched, "n": c.n, "share": _float(c.share)}
            for c in comparison.criteria
        ],
        "evaluators": [
            {
                "evaluator": e.evaluator,
                "name": e.name,
                "master": e.is_master,
                "matched": e.matched,
                "n": e.n,
                "share": _float(e.share),
                "bias": _float(e.bias),
                "deviation": _float(e.deviation),
                "contacts": e.contacts,
            }
            for e in comparison.evaluators
        ],
    }


@dataclass(frozen=True, slots=True)
class _Entries:
    """The entries by contact and evaluator."""

    card: Scorecard
    entries: Mapping[tuple[ContactId, EvaluatorId], Evaluation]

    def answers(self, contact_id: ContactId, evaluator: EvaluatorId) -> Answers:
        """Return what counts of the answers, nothing where there is no entry.

        What the evaluator's own answers hid in the end was kept, but it is no opinion.
        """
        entry = self.entries.get((contact_id, evaluator))
        if entry is None:
            return Answers()
        answers = entry.answers()
        unseen = self.hidden(contact_id, evaluator)
        given = {code: each for code, each in answers.given.items() if code not in unseen}
        return replace(answers, given=given)

    def hidden(self, contact_id: ContactId, evaluator: EvaluatorId) -> frozenset[str]:
        """Return the criteria that did not apply in an entry, nothing where there is none."""
        entry = self.entries.get((contact_id, evaluator))
        return frozenset() if entry is None else hidden(self.card, entry.answers())

    def total(self, contact_id: ContactId, evaluator: EvaluatorId) -> Fraction | None:
        """Return the score, None without an entry or with nothing judged."""
        entry = self.entries.get((contact_id, evaluator))
        return None if entry is None else score_draft(self.card, entry.answers()).score

    def item(
        self, contact_id: ContactId, criterion: str, participants: Sequence[EvaluatorId]
    ) -> ComparedItem:
        """Return who answered what at a criterion."""
        given = {
            each: answer
            for each in participants
            if (answer := self.answers(contact_id, each).given.get(criterion)) is not None
        }
        alike = len({_meaning(answer) for answer in given.values()}) == 1
        match = alike if len(given) > 1 else None
        unseen = (each for each in participants if criterion in self.hidden(contact_id, each))
        return ComparedItem(contact_id, criterion, given, match, frozenset(unseen))


def _criterion(criterion: Criterion, items: Sequence[ComparedItem]) -> CriterionMatch:
    own = [item.match for item in items if item.criterion == criterion.id]
    told = [match for match in own if match is not None]
    return CriterionMatch(criterion.id, criterion.titles, sum(told), len(told))


def _evaluator(
    session: Session, table: _Entries, evaluator: EvaluatorId, names: Mapping[EvaluatorId, str]
) -> EvaluatorMatch:
    matched, n = _against_master(session, table, evaluator)
    gaps = _gaps(session, table, evaluator)
    return EvaluatorMatch(
        evaluator=evaluator,
        name=names[evaluator],
        is_master=evaluator == session.master,
        matched=matched,
        n=n,
        bias=sum(gaps, Fraction(0)) / len(gaps) if gaps else None,
        deviation=sum(map(abs, gaps), Fraction(0)) / len(gaps) if gaps else None,
        contacts=len(gaps),
    )


def _against_master(session: Session, table: _Entries, evaluator: EvaluatorId) -> tuple[int, int]:
    """Count the criteria answered as the master did, and those both answered."""
    if session.master is None:
        return 0, 0
    verdicts = [
        difference.verdict
        for contact_id in session.contacts
        for difference in differences(
            table.card,
            table.answers(contact_id, evaluator),
            table.answers(contact_id, session.master),
        )
    ]
    return verdicts.count(Verdict.MATCH), len(verdicts) - verdicts.count(Verdict.MISSING)


def _gaps(session: Session, table: _Entries, evaluator: EvaluatorId) -> list[Fraction]:
    """Return own score minus the master's for each contact that both have scored."""
    if session.master is None:
        return []
    pairs = [
        (table.total(contact_id, evaluator), table.total(contact_id, session.master))
        for contact_id in session.contacts
    ]
    return [own - master for own, master in pairs if own is not None and master is not None]


def _meaning(answer: Answer) -> tuple[bool, frozenset[str], Fraction | None]:
    return (answer.na, frozenset(answer.options), answer.number)


def _answer_json(answer: Answer) -> Json:
    if answer.na:
        return {"na": True}
    if answer.number is not None:
        return {"number": float(answer.number)}
    return (
        {"option": answer.options[0]}
        if len(answer.options) == 1
        else {"options": list(answer.options)}
    )


def _float(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
