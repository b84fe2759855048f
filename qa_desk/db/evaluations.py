"""Evaluations: drafts that are saved again and again, and submitted ones that stay as they are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    SQLColumnExpression,
    Subquery,
    and_,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from qa_desk.db import audit_drafts, server_rules, stored_answers
from qa_desk.db.access import covered
from qa_desk.db.evaluation_lists import OUTSIDE, lines, outcomes
from qa_desk.db.evaluation_parts import insert_parts, load_parts, replace_parts
from qa_desk.db.faults import AlreadySubmitted, ChangedMeanwhile
from qa_desk.db.journal import Writing
from qa_desk.db.people import require_evaluators
from qa_desk.db.scorecards import require_card
from qa_desk.db.tables import AgentTable, ContactTable, EvaluationTable
from qa_desk.domain.evaluations import CardRef, Evaluation, Purpose, State
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId, SessionId
from qa_desk.domain.permissions import Sight
from qa_desk.domain.rows import EvaluationRow, Outcome
from qa_desk.domain.what_if import StoredAnswers
from qa_desk.errors import NotFound

_EVALUATED: Final = ContactTable.evaluations > literal_column("0")
"""Contacts with a submitted evaluation outside of calibration, as their index says it."""
_UNTOLD: Final = ("score_order", "submitted_at")
"""What the journal need not tell of a submission: it follows from what it does tell."""


class Evaluations:
    """Reads evaluations; those of calibration come only out of `get`, `draft_of` and `entries`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, id: EvaluationId) -> Evaluation:  # noqa: A002 - the word of the contract
        """Return an evaluation; NotFound if there is none."""
        found = self._load(EvaluationTable.id == id)
        if not found:
            raise NotFound(what="evaluation", id=id)
        return found[0]

    def many(self, ids: Sequence[EvaluationId]) -> list[Evaluation]:
        """Return evaluations in this order, with a fixed number of statements; leave out unknown ids."""
        found = {
            evaluation.id: evaluation for evaluation in self._load(EvaluationTable.id.in_(ids))
        }
        return [found[id_] for id_ in ids if id_ in found]

    def draft_of(
        self, contact_id: ContactId, evaluator: EvaluatorId, session_id: SessionId | None = None
    ) -> Evaluation | None:
        """Return what an evaluator has begun for a contact, in a session or outside of any."""
        table = EvaluationTable
        found = self._load(
            table.contact_id == contact_id,
            table.evaluator == evaluator,
            table.state == State.DRAFT,
            table.session_id.is_(None) if session_id is None else table.session_id == session_id,
        )
        return found[0] if found else None

    def of_contact(self, contact_id: ContactId) -> list[EvaluationRow]:
        """Return the evaluations of a contact, drafts too, in the order they were begun."""
        table = EvaluationTable
        return lines(self._connection, table.started_at, table.contact_id == contact_id)

    def rows(
        self,
        since: datetime,
        until: datetime,
        agent: str | None = None,
        team: str | None = None,
        submitted_only: bool = True,  # noqa: FBT001, FBT002 - the signature others rely on
    ) -> list[EvaluationRow]:
        """Return the evaluations submitted from `since` to before `until`, in order of time.

        Drafts, where they are wanted, go by the time they were begun. `agent` is the external id
        of the contact's first agent.
        """
        table = EvaluationTable
        when: SQLColumnExpression[datetime | None] = table.submitted_at
        limits = []
        if submitted_only:
            limits.append(table.state != State.DRAFT)
        else:
            when = func.coalesce(table.submitted_at, table.started_at)
        if agent is not None:
            limits.append(AgentTable.external_id == agent)
        if team is not None:
            limits.append(ContactTable.listed_team == team)
        return lines(self._connection, when, when >= since, when < until, *limits)

    def of_period(self, since: datetime, until: datetime) -> list[EvaluationRow]:
        """Return the submitted evaluations of contacts that began in a period, in order of time.

        A contact whose beginning nobody knows goes by the time of its evaluation.
        """
        when = func.coalesce(ContactTable.started_at, EvaluationTable.submitted_at)
        submitted = EvaluationTable.state != State.DRAFT
        return lines(self._connection, when, *_begun_in((since, until)), submitted)

    def last_moment(self) -> datetime | None:
        """Return when the latest contact with a submitted evaluation began; None without any.

        A contact whose beginning nobody knows goes by the time of its evaluation.
        """
        began, submitted = ContactTable.started_at, EvaluationTable.submitted_at
        undated = select(func.max(submitted)).join(
            ContactTable, ContactTable.id == EvaluationTable.contact_id
        )
        undated = undated.where(_EVALUATED, began.is_(None), OUTSIDE)
        latest = select(func.max(began)).where(_EVALUATED)
        query = select(latest.scalar_subquery(), undated.scalar_subquery())
        found = self._connection.execute(query).one()
        return max((moment for moment in found if moment is not None), default=None)

    def outcomes_of(
        self, period: tuple[datetime, datetime], purpose: Purpose, sight: Sight
    ) -> list[Outcome]:
        """Return the figures of evaluations of one purpose that a permission covers.

        `period` and the order are as in `of_period`.
        """
        when = func.coalesce(ContactTable.started_at, EvaluationTable.submitted_at)
        chosen = (EvaluationTable.purpose == purpose, covered(sight))
        return outcomes(self._connection, when, *_begun_in(period), *chosen)

    def recent(
        self, period: tuple[datetime, datetime], sight: Sight, limit: int
    ) -> list[EvaluationRow]:
        """Return the last submitted evaluations that a permission covers, newest first.

        `period` is as in `of_period`.
        """
        table = EvaluationTable
        began = func.coalesce(ContactTable.started_at, table.submitted_at)
        within = (began >= period[0], began < period[1], table.submitted_at.is_not(None))
        chosen = (*within, covered(sight))
        return lines(self._connection, table.submitted_at, *chosen, newest=limit)

    def count_of(self, ref: CardRef, period: tuple[datetime, datetime] | None = None) -> int:
        """Return how many evaluations `answers_of` would yield."""
        query = select(func.count()).select_from(EvaluationTable)
        query = query.join(ContactTable, ContactTable.id == EvaluationTable.contact_id)
        chosen = (*stored_answers.conditions(ref), *_begun_in(period))
        return self._connection.execute(query.where(*chosen)).scalar_one()

    def answers_of(
        self, ref: CardRef, period: tuple[datetime, datetime] | None = None
    ) -> Iterator[StoredAnswers]:
        """Yield the answers of all submitted evaluations of a card, with one statement.

        `period` is as in `of_period`.
        """
        chosen = (*stored_answers.conditions(ref), *_begun_in(period))
        return stored_answers.stream(self._connection, *chosen)

    def drafts_of(self, evaluator: EvaluatorId) -> list[EvaluationRow]:
        """Return what an evaluator has begun and not submitted, in the order it was begun."""
        table = EvaluationTable
        begun = (table.evaluator == evaluator, table.state == State.DRAFT)
        return lines(self._connection, table.started_at, *begun)

    def entries(self, session_id: SessionId) -> list[Evaluation]:
        """Return all evaluations of a calibration session, drafts too, by contact and evaluator."""
        contacts = server_rules.compared(self._connection, session_id)
        return self._load(EvaluationTable.session_id == session_id, of=contacts)

    def _load(
        self, *conditions: ColumnElement[bool], of: Subquery | None = None
    ) -> list[Evaluation]:
        """Return evaluations with the channel and the topic of their contacts, or of those given."""
        table = EvaluationTable
        seen = ContactTable
        id_, channel, topic = (
            (seen.id, seen.channel, seen.topic)
            if of is None
            else (of.c.contact_id, of.c.channel, of.c.topic)
        )
        query = (
            select(table.id, table.contact_id, table.evaluator)
            .add_columns(table.card_id, table.card_version, table.card_sha256)
            .add_columns(table.started_at, table.purpose, table.sample_id, table.session_id)
            .add_columns(table.state, table.comment, table.submitted_at, table.version)
            .add_columns(channel, topic)
            .join(seen if of is None else of, id_ == table.contact_id)
            .where(*conditions)
            .order_by(table.contact_id, table.evaluator, table.id)
        )
        rows = self._connection.execute(query).all()
        parts = load_parts(self._connection, [EvaluationId(row.id) for row in rows]) if rows else {}
        return [
            Evaluation(
                id=EvaluationId(row.id),
                contact_id=ContactId(row.contact_id),
                evaluator=EvaluatorId(row.evaluator),
                card=CardRef(row.card_id, row.card_version, row.card_sha256),
                started_at=row.started_at,
                purpose=row.purpose,
                sample_id=None if row.sample_id is None else SampleId(row.sample_id),
                session_id=None if row.session_id is None else SessionId(row.session_id),
                state=row.state,
                marks=parts[EvaluationId(row.id)].marks,
                errors=parts[EvaluationId(row.id)].errors,
                markers=parts[EvaluationId(row.id)].markers,
                comment=row.comment,
                submitted_at=row.submitted_at,
                version=row.version,
                channel=row.channel,
                topic=row.topic,
            )
            for row in rows
        ]


class EvaluationsWriter(Evaluations):
    """Writes evaluations."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def insert(self, evaluation: Evaluation) -> None:
        """Store a new draft; NotFound if its card, contact or evaluator is not stored.

        Duplicate if this evaluator has begun this contact already.
        """
        if evaluation.state is not State.DRAFT:
            raise ValueError("an evaluation begins as a draft")
        self._require_links(evaluation)
        table = EvaluationTable
        self._connection.execute(
            insert(table).values(
                id=evaluation.id,
                contact_id=evaluation.contact_id,
                evaluator=evaluation.evaluator,
                started_at=evaluation.started_at,
                session_id=evaluation.session_id,
                state=State.DRAFT,
                version=evaluation.version,
                **self._editable(evaluation),
            )
        )
        insert_parts(self._connection, evaluation)
        audit_drafts.begin(self._writing, evaluation)

    def save(self, evaluation: Evaluation) -> Evaluation:
        """Store a draft and return it with its next version.

        ChangedMeanwhile if it was saved by somebody else after it was loaded; AlreadySubmitted if
        it is a draft no longer.
        """
        require_card(self._connection, evaluation.card)
        known = audit_drafts.known(self._writing, evaluation.id, self.get)
        table = EvaluationTable
        values = self._editable(evaluation) | {"version": evaluation.version + 1}
        changed = self._connection.execute(
            update(table)
            .where(
                table.id == evaluation.id,
                table.version == evaluation.version,
                table.state == State.DRAFT,
            )
            .values(values)
        )
        if changed.rowcount == 0:
            raise self._why_not(evaluation)
        replace_parts(self._connection, evaluation)
        audit_drafts.save(self._writing, known, evaluation)
        return replace(evaluation, version=evaluation.version + 1)

    def submit(self, evaluation: Evaluation, outcome: Outcome) -> Evaluation:
        """Store a draft for the last time, with its figures; return it as submitted.

        It is submitted at its own `submitted_at`, else now. Raises as `save` does.
        """
        # A clock that was put back must not let it end before it began.
        at = max(evaluation.submitted_at or self._writing.now, evaluation.started_at)
        saved = self.save(replace(evaluation, state=State.DRAFT, submitted_at=None))
        table = EvaluationTable
        audit_drafts.submit(self._writing, saved)
        values = _outcome_values(outcome) | {"state": State.SUBMITTED, "submitted_at": at}
        self._connection.execute(update(table).where(table.id == saved.id).values(values))
        told = {name: value for name, value in values.items() if name not in _UNTOLD}
        self._writing.compare("evaluation", saved.id, {"state": State.DRAFT}, told)
        refresh_contact(self._writing, saved.contact_id)
        return replace(saved, state=State.SUBMITTED, submitted_at=at)

    def _editable(self, evaluation: Evaluation) -> dict[str, object]:
        return {
            "card_id": evaluation.card.id,
            "card_version": evaluation.card.version,
            "card_sha256": evaluation.card.sha256,
            "purpose": evaluation.purpose,
            "sample_id": evaluation.sample_id,
            "comment": evaluation.comment,
            "saved_by": self._writing.by,
            "saved_at": self._writing.now,
        }

    def _require_links(self, evaluation: Evaluation) -> None:
        require_evaluators(self._connection, [evaluation.evaluator])
        require_card(self._connection, evaluation.card)
        contact = select(ContactTable.id).where(ContactTable.id == evaluation.contact_id)
        if self._connection.execute(contact).first() is None:
            raise NotFound(what="contact", id=evaluation.contact_id)

    def _why_not(self, evaluation: Evaluation) -> Exception:
        table = EvaluationTable
        query = select(table.version, table.saved_by, table.saved_at)
        row = self._connection.execute(query.where(table.id == evaluation.id)).one_or_none()
        if row is None:
            return NotFound(what="evaluation", id=evaluation.id)
        if row.version != evaluation.version:
            at = f"{row.saved_at.astimezone():%Y-%m-%d %H:%M}"
            return ChangedMeanwhile(by=row.saved_by, at=at)
        return AlreadySubmitted(id=evaluation.id)


def refresh_contact(writing: Writing, contact_id: ContactId) -> None:
    """Bring the contact's line in step with its submitted evaluations outside of calibration."""
    table = EvaluationTable
    counted = (
        table.contact_id == contact_id,
        table.state != State.DRAFT,
        table.session_id.is_(None),
    )
    latest = select(table.score, table.score_order).where(*counted)
    latest = latest.order_by(table.submitted_at.desc(), table.id.desc()).limit(1)
    row = writing.connection.execute(latest).one_or_none()
    values = {
        "evaluations": select(func.count()).select_from(table).where(*counted).scalar_subquery(),
        "score": row.score if row else None,
        "score_order": row.score_order if row else None,
    }
    change = update(ContactTable).where(ContactTable.id == contact_id).values(values)
    writing.connection.execute(change)
    writing.touch("contact", contact_id)


def _begun_in(period: tuple[datetime, datetime] | None) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of a period; the first two only lead to an index of few contacts."""
    if period is None:
        return ()
    since, until = period
    began = ContactTable.started_at
    when = func.coalesce(began, EvaluationTable.submitted_at)
    near = or_(and_(began >= since, began < until), began.is_(None))
    return _EVALUATED, near, when >= since, when < until


def _outcome_values(outcome: Outcome) -> dict[str, object]:
    return {
        "score": outcome.score,
        "score_order": None if outcome.score is None else float(outcome.score),
        "before_gates": outcome.before_gates,
        "critical_customer": outcome.critical_customer,
        "critical_business": outcome.critical_business,
        "critical_compliance": outcome.critical_compliance,
        "critical_any": outcome.critical_any,
        "opportunities": outcome.opportunities,
        "defects": outcome.defects,
        "passed": outcome.passed,
        "band": outcome.band,
    }
