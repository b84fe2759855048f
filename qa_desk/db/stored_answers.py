"""Answers of very many submitted evaluations: one row an evaluation, its answers as one text.

The database glues the answers together; read row by row they would take ten times as long.
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Final, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    SQLColumnExpression,
    String,
    func,
    literal,
    select,
    type_coerce,
)

from qa_desk.db.evaluation_lists import OUTSIDE
from qa_desk.db.tables import (
    ContactTable,
    EvaluationTable,
    MarkOptionTable,
    MarkTable,
    RecordedErrorTable,
)
from qa_desk.domain.evaluations import CardRef, State
from qa_desk.domain.ids import ContactId, EvaluationId
from qa_desk.domain.what_if import StoredAnswers
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, Answers, ErrorMark

_BETWEEN: Final = "\x1f"
_WITHIN: Final = "\x1e"
"""Separators of units and records: no id of a card may hold them."""
_AT_ONCE: Final = 500
_Pair: TypeAlias = tuple[str, Answer]


def conditions(ref: CardRef) -> tuple[ColumnElement[bool], ...]:
    """Return what picks the submitted evaluations of a card, those of calibration left out."""
    table = EvaluationTable
    return (
        table.card_id == ref.id,
        table.card_version == ref.version,
        table.card_sha256 == ref.sha256,
        table.state != State.DRAFT,
        OUTSIDE,
    )


def stream(connection: Connection, *chosen: ColumnElement[bool]) -> Iterator[StoredAnswers]:
    """Yield what was answered, in the order of submission; one statement however many there are."""
    table = EvaluationTable
    query = (
        select(table.id, table.contact_id, table.purpose)
        .add_columns(ContactTable.external_id, ContactTable.channel, ContactTable.topic)
        .add_columns(_options(), _others(), _errors())
        .join(ContactTable, ContactTable.id == table.contact_id)
        .where(*chosen)
        .order_by(table.submitted_at, table.id)
    )
    known = _Known()
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(query)
    for id_, contact_id, purpose, name, channel, topic, options, others, errors in rows:
        given = known.answers(options, others)
        yield StoredAnswers(
            name,
            Answers(given, known.errors(errors), channel, topic),
            purpose,
            EvaluationId(id_),
            ContactId(contact_id),
        )


def _options() -> ScalarSelect[str | None]:
    table = MarkOptionTable
    return _glued(table.criterion + literal(_WITHIN) + table.option, table.evaluation_id)


def _others() -> ScalarSelect[str | None]:
    """Return numbers, and an empty text for "not applicable"."""
    table = MarkTable
    number = func.coalesce(type_coerce(table.number, String), "")
    text = table.criterion + literal(_WITHIN) + number
    return _glued(text, table.evaluation_id, table.answered, table.na | table.number.is_not(None))


def _errors() -> ScalarSelect[str | None]:
    table = RecordedErrorTable
    text = table.type + literal(_WITHIN) + func.coalesce(table.criterion, "")
    return _glued(text, table.evaluation_id)


def _glued(
    text: SQLColumnExpression[str],
    owner: SQLColumnExpression[str],
    *chosen: SQLColumnExpression[bool],
) -> ScalarSelect[str | None]:
    """Return the texts of an evaluation's rows as one, None where there is no row."""
    whole = func.aggregate_strings(text, _BETWEEN)
    return select(whole).where(owner == EvaluationTable.id, *chosen).scalar_subquery()


class _Known:
    """What texts mean, each worked out once: there are few different ones."""

    def __init__(self) -> None:
        self._options: dict[str, _Pair] = {}
        self._others: dict[str, _Pair] = {}
        self._errors: dict[str, tuple[ErrorMark, ...]] = {}

    def answers(self, options: str | None, others: str | None) -> Mapping[str, Answer]:
        """Return the answers by criterion; of a submitted one each is of one kind."""
        texts = options.split(_BETWEEN) if options else ()
        pairs = [self._options.get(text) or self._option(text) for text in texts]
        found = dict(pairs)
        if len(found) < len(pairs):
            found = _joined(pairs)
        for text in others.split(_BETWEEN) if others else ():
            criterion, answer = self._others.get(text) or self._other(text)
            found[criterion] = answer
        return found

    def errors(self, text: str | None) -> tuple[ErrorMark, ...]:
        """Return the recorded errors."""
        if text is None:
            return ()
        found = self._errors.get(text)
        if found is None:
            parts = (part.split(_WITHIN) for part in text.split(_BETWEEN))
            found = tuple(ErrorMark(code, criterion or None) for code, criterion in parts)
            self._errors[text] = found
        return found

    def _option(self, text: str) -> _Pair:
        criterion, option = text.split(_WITHIN)
        found = self._options[text] = (criterion, Answer((option,)))
        return found

    def _other(self, text: str) -> _Pair:
        criterion, number = text.split(_WITHIN)
        answer = Answer(number=Fraction(number)) if number else NOT_APPLICABLE
        found = self._others[text] = (criterion, answer)
        return found


def _joined(pairs: Iterable[_Pair]) -> dict[str, Answer]:
    """Return answers of which some chose several options."""
    chosen: dict[str, tuple[str, ...]] = {}
    for criterion, answer in pairs:
        chosen[criterion] = (*chosen.get(criterion, ()), *answer.options)
    return {criterion: Answer(options) for criterion, options in chosen.items()}
