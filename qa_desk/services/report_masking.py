"""Reports without personal data of customers: quotes, comments and notes are blanked in files."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from qa_desk.analytics.masking.finding import found
from qa_desk.analytics.masking.spans import blanked
from qa_desk.analytics.masking.speech import spans_of_messages, spans_of_turns
from qa_desk.db.store import Reader
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.figures import AgentMonth, FoundError
from qa_desk.domain.ids import ContactId
from qa_desk.services.desk import Desk

Lines: TypeAlias = tuple[tuple[str, str], ...]
"""What was said or written in a contact, a line each: as it was, and blanked."""


def masked_month(desk: Desk, month: AgentMonth) -> AgentMonth:
    """Return what a month's workbook shows, with personal data of customers blanked.

    A quote may cut a number in two, so it is blanked as the whole conversation tells.
    """
    ids = {error.evaluation.contact_id for error in month.errors if _quotes(error)}
    with desk.store.read() as reader:
        lines = dict(_lines(reader, ids))
    errors = (
        replace(
            error,
            comment=_masked(error.comment),
            evidence=tuple(
                _proof(each, lines.get(error.evaluation.contact_id, ())) for each in error.evidence
            ),
        )
        for error in month.errors
    )
    evaluations = (
        replace(each, markers=tuple(replace(m, note=_masked(m.note)) for m in each.markers))
        for each in month.evaluations
    )
    return replace(month, errors=tuple(errors), evaluations=tuple(evaluations))


def _quotes(error: FoundError) -> bool:
    return any(each.quote for each in error.evidence)


def _lines(reader: Reader, ids: Iterable[ContactId]) -> Iterator[tuple[ContactId, Lines]]:
    wanted = sorted(ids)
    transcripts, written = reader.transcripts.many(wanted), reader.contacts.messages(wanted)
    for id_ in wanted:
        turns = transcripts[id_].segments if id_ in transcripts else ()
        messages = written.get(id_, ())
        texts = [*(each.text for each in messages), *(each.text for each in turns)]
        spans = [*spans_of_messages(messages), *spans_of_turns(turns)]
        yield id_, tuple((t, blanked(t, own)) for t, own in zip(texts, spans, strict=True))


def _proof(evidence: Evidence, lines: Lines) -> Evidence:
    return replace(evidence, quote=_quote(evidence.quote, lines)) if evidence.quote else evidence


def _quote(quote: str, lines: Lines) -> str:
    """Return a quote blanked where its line is, and by itself, since a person may have changed it."""
    shown = quote
    for text, masked in lines:
        at = text.find(quote)
        if at >= 0:
            shown = masked[at : at + len(quote)]
            break
    return _masked(shown)


def _masked(text: str) -> str:
    return blanked(text, found(text, heard=True)) if text else text
