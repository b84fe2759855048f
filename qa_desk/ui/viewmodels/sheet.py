"""What an evaluator has entered, as a value: every change gives a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from qa_desk.domain.evaluations import (
    Evaluation,
    Evidence,
    Mark,
    Marker,
    RecordedError,
    in_order,
)
from qa_desk.scoring.answers import Answer

NOTHING = Mark()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Marks by criterion, recorded errors, the comment on the whole contact, and markers."""

    marks: Mapping[str, Mark] = field(default_factory=dict)
    errors: tuple[RecordedError, ...] = ()
    comment: str = ""
    markers: tuple[Marker, ...] = ()

    def mark(self, criterion: str) -> Mark:
        """Return what was entered for a criterion; an empty mark if nothing was."""
        return self.marks.get(criterion, NOTHING)

    def errors_of(self, criterion: str) -> tuple[RecordedError, ...]:
        """Return the errors recorded for a criterion; "" means the contact as a whole."""
        return tuple(error for error in self.errors if (error.criterion or "") == criterion)

    def has_error(self, criterion: str, code: str) -> bool:
        """Say whether an error is recorded for a criterion."""
        return any(error.type == code for error in self.errors_of(criterion))

    def answered(self, criterion: str, answer: Answer | None) -> "Sheet":
        """Give an answer, or take it back with None."""
        return self._with(criterion, replace(self.mark(criterion), answer=answer))

    def commented(self, criterion: str, comment: str) -> "Sheet":
        """Set the comment of a criterion, or that of the whole contact for ""."""
        if not criterion:
            return replace(self, comment=comment)
        return self._with(criterion, replace(self.mark(criterion), comment=comment))

    def proved(self, criterion: str, evidence: Evidence) -> "Sheet":
        """Add an evidence to a criterion, in order of place; one that is there changes nothing."""
        mark = self.mark(criterion)
        if any(_place(known) == _place(evidence) for known in mark.evidence):
            return self
        proofs = tuple(sorted((*mark.evidence, evidence), key=_place))
        return self._with(criterion, replace(mark, evidence=proofs))

    def unproved(self, criterion: str, evidence: Evidence) -> "Sheet":
        """Take an evidence away."""
        mark = self.mark(criterion)
        left = tuple(known for known in mark.evidence if known != evidence)
        return self._with(criterion, replace(mark, evidence=left))

    def with_error(self, criterion: str, code: str) -> "Sheet":
        """Record an error; a criterion of "" means the contact as a whole."""
        if self.has_error(criterion, code):
            return self
        return replace(self, errors=(*self.errors, RecordedError(code, criterion or None)))

    def without_errors(self, criterion: str, code: str = "") -> "Sheet":
        """Take an error of a criterion away, or all of them."""
        gone = [e for e in self.errors_of(criterion) if code in ("", e.type)]
        return replace(self, errors=tuple(e for e in self.errors if e not in gone))

    def with_marker(self, marker: Marker) -> "Sheet":
        """Put a marker, or give the one at its moment another note."""
        return replace(self, markers=in_order((*self.markers, marker)))

    def without_marker(self, at_ms: int) -> "Sheet":
        """Take the marker at a moment away."""
        return replace(self, markers=tuple(m for m in self.markers if m.at_ms != at_ms))

    def into(self, evaluation: Evaluation) -> Evaluation:
        """Return the evaluation with this in it."""
        return replace(
            evaluation,
            marks=dict(self.marks),
            errors=self.errors,
            comment=self.comment,
            markers=self.markers,
        )

    def _with(self, criterion: str, mark: Mark) -> "Sheet":
        marks = dict(self.marks)
        marks[criterion] = mark
        if mark == NOTHING:
            del marks[criterion]
        return replace(self, marks=marks)


def sheet_of(evaluation: Evaluation) -> Sheet:
    """Return what an evaluation holds."""
    return Sheet(dict(evaluation.marks), evaluation.errors, evaluation.comment, evaluation.markers)


def only_words(before: Sheet, after: Sheet) -> bool:
    """Say whether two differ in their comments alone, as they do while somebody types."""
    others = (before.errors, before.markers) == (after.errors, after.markers)
    return others and _deeds(before) == _deeds(after)


def _deeds(sheet: Sheet) -> dict[str, tuple[Answer | None, tuple[Evidence, ...]]]:
    deeds = {place: (mark.answer, mark.evidence) for place, mark in sheet.marks.items()}
    return {place: deed for place, deed in deeds.items() if deed != (None, ())}


def _place(evidence: Evidence) -> tuple[int, int, int]:
    moment = -1 if evidence.start_ms is None else evidence.start_ms // 1000
    message = -1 if evidence.message is None else evidence.message
    return (moment, message, -1 if evidence.end_ms is None else evidence.end_ms // 1000)
