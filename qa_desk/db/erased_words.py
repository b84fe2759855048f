"""Takes quotes and customers' names out of evaluations, submitted ones too, and leaves the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    cast,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute

from qa_desk.db.tables import (
    EvaluationTable,
    EvidenceTable,
    MarkerTable,
    MarkTable,
    RecordedErrorTable,
)
from qa_desk.domain.contacts import Channel
from qa_desk.domain.customers import Masker
from qa_desk.domain.evaluations import State
from qa_desk.domain.ids import ContactId, EvaluationId
from qa_desk.domain.retention import Candidate, Masked, Part

Masks: TypeAlias = Mapping[ContactId, Masker]


@dataclass(frozen=True, slots=True)
class _Comments:
    """Where comments stand: the evaluation's own, those of marks, of recorded errors or of markers.

    `key` tells those of one evaluation apart.
    """

    kind: str
    table: type[EvaluationTable | MarkTable | MarkerTable | RecordedErrorTable]
    evaluation: InstrumentedAttribute[str]
    key: ColumnElement[str] | InstrumentedAttribute[str]
    comment: InstrumentedAttribute[str]


_COMMENTS: Final = (
    _Comments("", EvaluationTable, EvaluationTable.id, literal(""), EvaluationTable.comment),
    _Comments("mark", MarkTable, MarkTable.evaluation_id, MarkTable.criterion, MarkTable.comment),
    _Comments(
        "error",
        RecordedErrorTable,
        RecordedErrorTable.evaluation_id,
        cast(RecordedErrorTable.position, String),
        RecordedErrorTable.comment,
    ),
    _Comments(
        "marker",
        MarkerTable,
        MarkerTable.evaluation_id,
        cast(MarkerTable.at_ms, String),
        MarkerTable.note,
    ),
)


def drop_quotes(
    connection: Connection, contacts: Sequence[Candidate], parts: frozenset[Part]
) -> int:
    """Empty the quotes of transcripts or of messages; return how many."""
    voice = _evaluations([c.id for c in contacts if c.channel is Channel.VOICE])
    written = _evaluations([c.id for c in contacts if c.channel is not Channel.VOICE])
    table = EvidenceTable
    of_voice, of_written = table.evaluation_id.in_(voice), table.evaluation_id.in_(written)
    quoted = {
        Part.TRANSCRIPT: and_(of_voice, table.message.is_(None)),
        Part.MESSAGES: or_(and_(of_voice, table.message.is_not(None)), of_written),
    }
    gone = 0
    for part in sorted(quoted.keys() & parts):
        said = (quoted[part], table.quote != "")
        _outdate_drafts(
            connection, EvaluationTable.id.in_(select(table.evaluation_id).where(*said))
        )
        gone += connection.execute(update(table).where(*said).values(quote="")).rowcount
    return gone


def mask_comments(connection: Connection, masks: Masks) -> list[Masked]:
    """Mask in each evaluation's comments what the masker of its contact knows."""
    table = EvaluationTable
    owned = select(table.id, table.contact_id).where(table.contact_id.in_(list(masks)))
    maskers = {EvaluationId(id_): masks[ContactId(c)] for id_, c in connection.execute(owned)}
    done = [each for place in _COMMENTS for each in _mask(connection, place, maskers)]
    _outdate_drafts(connection, table.id.in_({each.evaluation for each in done}))
    return done


def _mask(
    connection: Connection, at: _Comments, maskers: Mapping[EvaluationId, Masker]
) -> list[Masked]:
    query = select(at.evaluation, at.key, at.comment)
    query = query.where(at.evaluation.in_(list(maskers)), at.comment != "")
    done: list[Masked] = []
    for evaluation, key, comment in connection.execute(query.order_by(at.evaluation, at.key)).all():
        id_ = EvaluationId(evaluation)
        masked, times = maskers[id_].mask(comment)
        if times:
            changed = update(at.table).where(at.evaluation == id_, at.key == key)
            connection.execute(changed.values({at.comment: masked}))
            done.append(Masked(id_, f"{at.kind} {key}".strip(), times))
    return done


def _evaluations(contacts: Sequence[ContactId]) -> Select[str]:
    table = EvaluationTable
    return select(table.id).where(table.contact_id.in_(contacts))


def _outdate_drafts(connection: Connection, condition: ColumnElement[bool]) -> None:
    """Give drafts their next version: a window that still shows the words cannot save them again."""
    table = EvaluationTable
    drafts = update(table).where(condition, table.state == State.DRAFT)
    connection.execute(drafts.values(version=table.version + 1))
