"""The parts of an evaluation as rows: marks, chosen options, errors, evidence and markers."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select, update

from qa_desk.db.tables import (
    Base,
    EvidenceTable,
    MarkerTable,
    MarkOptionTable,
    MarkTable,
    RecordedErrorTable,
)
from qa_desk.domain.evaluations import Evaluation, Evidence, Mark, Marker, RecordedError
from qa_desk.domain.ids import EvaluationId
from qa_desk.scoring.answers import Answer

Row = dict[str, object]
_Key = tuple[str, str | int]
"""An evaluation and the criterion, or the position of the recorded error, that owns evidence."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Marks, recorded errors and markers of one evaluation."""

    marks: dict[str, Mark]
    errors: tuple[RecordedError, ...]
    markers: tuple[Marker, ...]


def load_parts(connection: Connection, ids: Sequence[EvaluationId]) -> dict[str, Parts]:
    """Return the parts of evaluations, with as many statements for one as for many."""
    evidence = _load_evidence(connection, ids)
    marks = _load_marks(connection, ids, evidence)
    errors = _load_errors(connection, ids, evidence)
    markers = _load_markers(connection, ids)
    return {id_: Parts(marks[id_], tuple(errors[id_]), tuple(markers[id_])) for id_ in ids}


def replace_parts(connection: Connection, evaluation: Evaluation) -> None:
    """Bring what is stored to what the evaluation has; a row that stays as it is is not touched.

    Of a card with forty criteria one answer changes at a time: writing all of them anew would wake
    the guards and the rules of a server for each row.
    """
    wanted = _rows(evaluation)
    changes = {each: _changes(connection, each, evaluation.id, wanted[each]) for each in wanted}
    for table in reversed(changes):
        if gone := changes[table].gone:
            connection.execute(delete(table).where(*_one_row(table)), _named(table, gone))
    for table, change in changes.items():
        if other := change.other:
            keys = _named(table, [_key(table, row) for row in other])
            rows = [{**row, **key} for row, key in zip(other, keys, strict=True)]
            connection.execute(update(table).where(*_one_row(table)), rows)
        if change.new:
            connection.execute(insert(table), change.new)


def insert_parts(connection: Connection, evaluation: Evaluation) -> None:
    """Store the parts of a new evaluation."""
    for table, rows in _rows(evaluation).items():
        if rows:
            connection.execute(insert(table), rows)


@dataclass(frozen=True, slots=True)
class _Changes:
    """What is to be done to the rows of one table."""

    new: list[Row]
    other: list[Row]
    gone: list[tuple[object, ...]]


def _changes(
    connection: Connection, table: type[Base], id_: EvaluationId, wanted: list[Row]
) -> _Changes:
    columns = list(table.__table__.columns)
    query = select(*columns).where(table.__table__.c.evaluation_id == id_)
    stored = {_key(table, row): row for row in map(dict, connection.execute(query).mappings())}
    after = {_key(table, row): row for row in wanted}
    return _Changes(
        new=[row for key, row in after.items() if key not in stored],
        other=[row for key, row in after.items() if key in stored and stored[key] != row],
        gone=[key for key in stored if key not in after],
    )


def _key(table: type[Base], row: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(row[column.name] for column in table.__table__.primary_key)


def _one_row(table: type[Base]) -> list[ColumnElement[bool]]:
    """Return the condition of a row whose key is given by `_named`."""
    key = table.__table__.primary_key
    return [column == bindparam(f"key_{column.name}", type_=column.type) for column in key]


def _named(table: type[Base], keys: Sequence[tuple[object, ...]]) -> list[Row]:
    names = [f"key_{column.name}" for column in table.__table__.primary_key]
    return [dict(zip(names, key, strict=True)) for key in keys]


def _rows(evaluation: Evaluation) -> dict[type[Base], list[Row]]:
    """Return the rows of an evaluation by table, in an order in which none points ahead."""
    return {
        MarkTable: _mark_rows(evaluation),
        MarkOptionTable: _option_rows(evaluation),
        RecordedErrorTable: _error_rows(evaluation),
        EvidenceTable: _evidence_rows(evaluation),
        MarkerTable: _marker_rows(evaluation),
    }


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


def _load_markers(connection: Connection, ids: Sequence[EvaluationId]) -> dict[str, list[Marker]]:
    table = MarkerTable
    query = (
        select(table.evaluation_id, table.at_ms, table.note)
        .where(table.evaluation_id.in_(ids))
        .order_by(table.evaluation_id, table.at_ms)
    )
    found: dict[str, list[Marker]] = defaultdict(list)
    for id_, at_ms, note in connection.execute(query):
        found[id_].append(Marker(at_ms, note))
    return found


def _marker_rows(evaluation: Evaluation) -> list[Row]:
    return [
        {"evaluation_id": evaluation.id, "at_ms": each.at_ms, "note": each.note}
        for each in evaluation.markers
    ]


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
