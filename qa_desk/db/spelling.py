"""How values stand in the journal: short plain texts; words of customers only by a fingerprint."""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Final

from qa_desk.db.types import storable
from qa_desk.domain.evaluations import Evaluation, Evidence, Mark

LONGEST: Final = 500
"""Characters of a value; a longer one is told by its beginning, length and fingerprint."""
_GUESSED: Final = 24
"""Characters below which a text might be guessed from its fingerprint: it gets none."""


def spelled(value: object) -> str | None:
    """Return a value as text, the same on every computer; None stays None."""
    if value is None:
        return None
    text = storable(_plain(value))
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST]}… {veiled(text)}"


def veiled(text: str) -> str | None:
    """Return how long a text is and its fingerprint, never the text; None for an empty one."""
    if not text:
        return None
    length = f"[{len(text)}]"
    if len(text) < _GUESSED:
        return length
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{length} {digest[:16]}"


def judged(evaluation: Evaluation) -> dict[str, object]:
    """Return what an evaluation says, by field; comments and quotes are veiled."""
    said: dict[str, object] = {
        "card": f"{evaluation.card.id} {evaluation.card.version} {evaluation.card.sha256[:12]}",
        "purpose": evaluation.purpose,
        "sample": evaluation.sample_id,
        "comment": veiled(evaluation.comment),
        "errors": [_located(e.type, e.criterion) for e in evaluation.errors] or None,
        "errors.words": veiled(
            "\n".join(f"{e.comment}\t{_shown(e.evidence)}" for e in evaluation.errors).strip()
        ),
    }
    if evaluation.markers:
        said["markers"] = [each.at_ms for each in evaluation.markers]
        said["markers.words"] = veiled("\n".join(each.note for each in evaluation.markers).strip())
    for criterion, mark in evaluation.marks.items():
        said |= _mark(f"mark.{criterion}", mark)
    return {name: value for name, value in said.items() if value is not None}


def _mark(name: str, mark: Mark) -> dict[str, object]:
    return {
        name: _answer(mark),
        f"{name}.comment": veiled(mark.comment),
        f"{name}.evidence": veiled(_shown(mark.evidence)),
    }


def _answer(mark: Mark) -> str | None:
    answer = mark.answer
    if answer is None:
        return None
    if answer.na:
        return "n/a"
    if answer.number is not None:
        return str(answer.number)
    return ", ".join(answer.options)


def _located(kind: str, criterion: str | None) -> str:
    return f"{kind} ({criterion})" if criterion else kind


def _shown(evidence: Iterable[Evidence]) -> str:
    return "\n".join(f"{e.start_ms} {e.end_ms} {e.message} {e.quote}" for e in evidence)


def _plain(value: object) -> str:
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Fraction | int | float | str):
        return str(value)
    if isinstance(value, Iterable):
        return ", ".join(_plain(each) for each in value)
    return str(value)
