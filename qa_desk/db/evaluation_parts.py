"""The parts of an evaluation as rows: marks, chosen options, recorded errors and evidence."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from qa_desk.db.tables import EvidenceTable, MarkOptionTable, MarkTable, RecordedErrorTable
from qa_desk.domain.evaluations import Evaluation, Evidence, Mark, RecordedError
from qa_desk.domain.ids import EvaluationId
from qa_desk.scoring.answers import Answer

Row = dict[str, object]
_Key = tuple[str, str | int]
"""An evaluation and the criterion, or the position of the recorded error, that owns evidence."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Marks and recorded errors of one evaluation."""

    marks: dict[str, Mark]
    errors: tuple[RecordedError, ...]


def load_parts(connection: Connection, ids: Sequence[EvaluationId]) -> dict[str, Parts]:
    """Return the parts of evaluations, with as many statements for one as for many."""
    evidence = _load_evidence(connection, ids)
    marks = _load_marks(connection, ids, evidence)
    errors = _load_errors(connection, ids, evidence)
    return {id_: Parts(marks[id_], tuple(errors[id_])) for id_ in ids}


def replace_parts(connection: Connection, evaluation: Evaluation) -> None:
    """Put the parts of an evaluation in the place of those that are stored."""
    for table in (EvidenceTable, MarkOptionTable, MarkTable, RecordedErrorTable):
        connection.execute(delete(table).where(table.evaluation_id == evaluation.id))
    insert_parts(connection, evaluation)


def insert_parts(connection: Connection, evaluation: Evaluation) -> None:
    """Store the parts of a new evaluation."""
    for table, rows in (
        (MarkTable, _mark_rows(evaluation)),
        (MarkOptionTable, _option_rows(evaluation)),
        (RecordedErrorTable, _error_rows(evaluation)),
        (EvidenceTable, _evidence_rows(evaluation)),
    ):
        if rows:
            connection.execute(insert(table), rows)


def _load_evidence(
    connection: Connection, ids: Sequence[EvaluationId]
) -> dict[_Key, list[Evidence]]:
    table = EvidenceTable
    query = (
        select(table.evaluation_id, table.criterion, table.error)
        .add_columns(table.start_ms, table.end_ms, table.message, table.quote)
        .where(table.evaluation_id.in_(ids))
        .order_by(table.evaluation_id, table.position)
    )
    found: dict[_Key, list[Evidence]] = defaultdict(list)
    for id_, criterion, error, start_ms, end_ms, message, quote in connection.execute(query):
        owner = criterion if error is None else error
        found[id_, owner].append(Evidence(start_ms, end_ms, message, quote))
    return found


def _load_marks(
    connection: Connection, ids: Sequence[EvaluationId], evidence: dict[_Key, list[Evidence]]
) -> dict[str, dict[str, Mark]]:
    options = _load_options(connection, ids)
    table = MarkTable
    query = (
        select(table.evaluation_id, table.criterion, table.answered, table.number)
        .add_columns(table.na, table.comment)
        .where(table.evaluation_id.in_(ids))
        .order_by(table.evaluation_id, table.position)
    )
    found: dict[str, dict[str, Mark]] = defaultdict(dict)
    for id_, criterion, answered, number, na, comment in connection.execute(query):
        key = (id_, criterion)
        answer = Answer(tuple(options.get(key, ())), number, na) if answered else None
        found[id_][criterion] = Mark(answer, comment, tuple(evidence.get(key, ())))
    return found


def _load_options(connection: Connection, ids: Sequence[EvaluationId]) -> dict[_Key, list[str]]:
    table = MarkOptionTable
    query = (
        select(table.evaluation_id, table.criterion, table.option)
        .where(table.evaluation_id.in_(ids))
        .order_by(table.evaluation_id, table.criterion, table.position)
    )
    found: dict[_Key, list[str]] = defaultdict(list)
    for id_, criterion, option in connection.execute(query):
        found[id_, criterion].append(option)
    return found


def _load_errors(
    connection: Connection, ids: Sequence[EvaluationId], evidence: dict[_Key, list[Evidence]]
) -> dict[str, list[RecordedError]]:
    table = RecordedErrorTable
    query = (
        select(table.evaluation_id, table.position, table.type, table.criterion, table.comment)
        .where(table.evaluation_id.in_(ids))
        .order_by(table.evaluation_id, table.position)
    )
    found: dict[str, list[RecordedError]] = defaultdict(list)
    for id_, position, type_, criterion, comment in connection.execute(query):
        shown = tuple(evidence.get((id_, position), ()))
        found[id_].append(RecordedError(type_, criterion, comment, shown))
    return found


def _mark_rows(evaluation: Evaluation) -> list[Row]:
    return [
        {
            "evaluation_id": evaluation.id,
            "criterion": criterion,
            "position": position,
            "answered": mark.answer is not None,
            "number": mark.answer.number if mark.answer else None,
            "na": mark.answer.na if mark.answer else False,
            "comment": mark.comment,
        }
        for position, (criterion, mark) in enumerate(evaluation.marks.items())
    ]


def _option_rows(evaluation: Evaluation) -> list[Row]:
    return [
        {
            "evaluation_id": evaluation.id,
            "criterion": criterion,
            "position": position,
            "option": option,
        }
        for criterion, mark in evaluation.marks.items()
        if mark.answer is not None
        for position, option in enumerate(mark.answer.options)
    ]


def _error_rows(evaluation: Evaluation) -> list[Row]:
    return [
        {
            "evaluation_id": evaluation.id,
            "position": position,
            "type": error.type,
            "criterion": error.criterion,
            "comment": error.comment,
        }
        for position, error in enumerate(evaluation.errors)
    ]


def _evidence_rows(evaluation: Evaluation) -> list[Row]:
    owned: list[tuple[str | None, int | None, Evidence]] = [
        (criterion, None, evidence)
        for criterion, mark in evaluation.marks.items()
        for evidence in mark.evidence
    ]
    owned += [
        (None, position, evidence)
        for position, error in enumerate(evaluation.errors)
        for evidence in error.evidence
    ]
    return [
        {
            "evaluation_id": evaluation.id,
            "position": position,
            "criterion": criterion,
            "error": error,
            "start_ms": evidence.start_ms,
            "end_ms": evidence.end_ms,
            "message": evidence.message,
            "quote": evidence.quote,
        }
        for position, (criterion, error, evidence) in enumerate(owned)
    ]
