"""Quotes for evidence that points at a message and says no words of its own.

Only what was written is quoted; what a recogniser heard may be wrong and is left to a person.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain
from typing import Final

from qa_desk.domain.contacts import Message
from qa_desk.domain.evaluations import Evaluation, Evidence

_LONGEST: Final = 240


def needs_quotes(evaluation: Evaluation) -> bool:
    """Say whether some evidence names a message without quoting it."""
    of_marks = (each for mark in evaluation.marks.values() for each in mark.evidence)
    of_errors = (each for error in evaluation.errors for each in error.evidence)
    return any(map(_is_bare, chain(of_marks, of_errors)))


def with_quotes(evaluation: Evaluation, messages: Iterable[Message]) -> Evaluation:
    """Return the evaluation with the text of the message in each bare evidence."""
    texts = {message.position: _shortened(message.text) for message in messages}
    marks = {
        code: replace(mark, evidence=_quoted(mark.evidence, texts))
        for code, mark in evaluation.marks.items()
    }
    errors = tuple(
        replace(error, evidence=_quoted(error.evidence, texts)) for error in evaluation.errors
    )
    return replace(evaluation, marks=marks, errors=errors)


def _quoted(evidence: Iterable[Evidence], texts: Mapping[int, str]) -> tuple[Evidence, ...]:
    return tuple(
        replace(each, quote=texts.get(each.message or 0, "")) if _is_bare(each) else each
        for each in evidence
    )


def _is_bare(evidence: Evidence) -> bool:
    return evidence.message is not None and not evidence.quote


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"
