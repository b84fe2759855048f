"""Suggested answers of evaluations, and how often each rule was right."""

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    String,
    case,
    column,
    func,
    insert,
    select,
    update,
)

from qa_desk.db import server_rules
from qa_desk.db.journal import Writing
from qa_desk.db.tables import SuggestionTable
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.ids import EvaluationId
from qa_desk.domain.suggestions import Offer, Outcome, RuleRef, Standing, Tally, rule_of

Judge = Callable[[Offer], Outcome]


class Suggestions:
    """Reads suggestions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_evaluation(self, evaluation: EvaluationId) -> list[Offer]:
        """Return what was proposed in an evaluation, in a fixed order."""
        table = SuggestionTable
        query = (
            select(table.criterion, table.option, table.rule, table.version, table.confidence)
            .add_columns(table.start_ms, table.end_ms, table.message)
            .add_columns(table.standing, table.outcome)
            .where(table.evaluation_id == evaluation)
            .order_by(table.criterion, table.option, table.rule, table.version)
        )
        return [_offer(row) for row in self._connection.execute(query)]

    def tallies(self) -> Mapping[RuleRef, Tally]:
        """Return the record of every rule over all submitted evaluations, whoever made them.

        On a server a function adds it up, since nobody may read all evaluations just for this.
        """
        query = _told() if server_rules.in_force(self._connection) else _counted()
        return {
            rule_of(rule, version): Tally(*counts)
            for rule, version, *counts in self._connection.execute(query)
        }


class SuggestionsWriter(Suggestions):
    """Writes suggestions."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def offer(self, evaluation: EvaluationId, offers: Sequence[Offer]) -> int:
        """Keep what is proposed; what is known stays as it is. Return how many are new."""
        known = {each.identity for each in self.of_evaluation(evaluation)}
        new = {each.identity: each for each in offers if each.identity not in known}
        self._writing.put_off("evaluation", evaluation)
        if new:
            rows = [self._row(evaluation, each) for each in new.values()]
            self._connection.execute(insert(SuggestionTable), rows)
        return len(new)

    def stand(self, evaluation: EvaluationId, offer: Offer, standing: Standing) -> None:
        """Keep what a person did with one of the suggestions."""
        self._writing.put_off("evaluation", evaluation)
        self._change(evaluation, offer, {"standing": standing})

    def judge(self, evaluation: EvaluationId, judge: Judge) -> None:
        """Keep what became of all suggestions; the last thing before the submission."""
        for each in self.of_evaluation(evaluation):
            self._change(evaluation, each, {"outcome": judge(each)})

    def _change(self, evaluation: EvaluationId, offer: Offer, values: Mapping[str, object]) -> None:
        table = SuggestionTable
        changed = update(table).where(
            table.evaluation_id == evaluation,
            table.criterion == offer.criterion,
            table.option == (offer.option or ""),
            table.rule == offer.rule.key,
            table.version == offer.rule.version,
        )
        stamp = {"by": self._writing.by, "at": self._writing.now}
        self._connection.execute(changed.values({**values, **stamp}))

    def _row(self, evaluation: EvaluationId, offer: Offer) -> dict[str, object]:
        return {
            "evaluation_id": evaluation,
            "criterion": offer.criterion,
            "option": offer.option or "",
            "rule": offer.rule.key,
            "version": offer.rule.version,
            "confidence": offer.confidence,
            "start_ms": offer.place.start_ms,
            "end_ms": offer.place.end_ms,
            "message": offer.place.message,
            "standing": offer.standing,
            "outcome": None,
            "by": self._writing.by,
            "at": self._writing.now,
        }


def _offer(
    row: Row[
        str, str, str, int, float, int | None, int | None, int | None, Standing, Outcome | None
    ],
) -> Offer:
    return Offer(
        criterion=row.criterion,
        option=row.option or None,
        rule=rule_of(row.rule, row.version),
        confidence=row.confidence,
        place=Evidence(row.start_ms, row.end_ms, row.message),
        standing=row.standing,
        outcome=row.outcome,
    )


def _counted() -> Select[str, int, int, int, int, int, int]:
    table = SuggestionTable
    query = (
        select(
            table.rule,
            table.version,
            func.count(),
            _times(table.outcome == Outcome.ACCEPTED),
            _times(table.outcome == Outcome.CORRECTED),
            _times(table.outcome == Outcome.IGNORED),
            _times(table.standing == Standing.SILENT),
        )
        .where(table.outcome.is_not(None))
        .group_by(table.rule, table.version)
    )
    return query.order_by(table.rule, table.version)


def _times(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0), type_=Integer)


def _told() -> Select[str, int, int, int, int, int, int]:
    names = ("suggested", "accepted", "corrected", "ignored", "unseen")
    told = func.desk_suggestion_record().table_valued(
        column("rule", String),
        column("version", Integer),
        *(column(name, BigInteger) for name in names),
    )
    c = told.c
    query = select(c.rule, c.version, c.suggested, c.accepted, c.corrected, c.ignored, c.unseen)
    return query.order_by(c.rule, c.version)
