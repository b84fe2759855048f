"""The plain limits of a filter as conditions, so that one expression says all of it."""

from collections.abc import Iterable, Iterator

from qa_desk.domain.conditions import Check, Condition, Field, Relation, all_of
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.spans import Moment


def conditions(wanted: ContactFilter) -> Condition | None:
    """Return all that a filter asks as one tree; None where it asks nothing.

    How far the asker's permission reaches is no part of it.
    """
    parts = [*_among(wanted), *_times(wanted), *_flags(wanted)]
    if wanted.sample is not None:
        parts.append(Check(Field.SAMPLE, Relation.EQUAL, (str(wanted.sample),)))
    if wanted.words.strip():
        parts.append(Check(Field.TEXT, Relation.HAS, (wanted.words.strip(),)))
    return all_of([*parts, *([wanted.where] if wanted.where else [])])


def _among(wanted: ContactFilter) -> Iterator[Condition]:
    for field, values in (
        (Field.CHANNEL, wanted.channels),
        (Field.TEAM, wanted.teams),
        (Field.AGENT, wanted.agents),
        (Field.LANGUAGE, wanted.languages),
        (Field.TOPIC, wanted.topics),
    ):
        if values:
            yield _one_of(field, sorted(map(str, values)))


def _one_of(field: Field, values: Iterable[str]) -> Condition:
    listed = tuple(values)
    return Check(field, Relation.IN if len(listed) > 1 else Relation.EQUAL, listed)


def _times(wanted: ContactFilter) -> Iterator[Condition]:
    if wanted.since is not None:
        yield Check(Field.STARTED, Relation.AT_LEAST, (Moment(wanted.since),))
    if wanted.until is not None:
        yield Check(Field.STARTED, Relation.LESS, (Moment(wanted.until),))


def _flags(wanted: ContactFilter) -> Iterator[Condition]:
    for field, flag in (
        (Field.COMPLAINT, wanted.complaint),
        (Field.EVALUATED, wanted.evaluated),
        (Field.TRANSCRIBED, wanted.transcribed),
    ):
        if flag is not None:
            yield Check(field, Relation.EQUAL, (flag,))
