"""The scorecard as it is filled: marks, the current criterion, the live score, what is missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from itertools import chain
from typing import Final, final

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.evaluations import Evaluation, Evidence, Mark, Marker
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.scoring.model import Criterion, Method, NaPolicy, Scorecard
from qa_desk.services.completeness import (
    Lack,
    Live,
    criteria_with_losses,
    hidden_criteria,
    live,
)
from qa_desk.ui.viewmodels.sheet import Sheet, sheet_of

WHOLE: Final = ""
"""The place of what concerns the contact as a whole and no criterion."""


class EditKind(Enum):
    """What a person did."""

    ANSWER = "answer"
    NUMBER = "number"
    """An answer that is typed, digit after digit."""
    COMMENT = "comment"
    EVIDENCE = "evidence"
    ERROR = "error"
    MARKER = "marker"


_SAME_MOMENT_MS: Final = 300
"""Nobody marks two moments so close together; the key was pressed twice."""
_TYPED: Final = frozenset({EditKind.COMMENT, EditKind.NUMBER})


@dataclass(frozen=True, slots=True)
class Edit:
    """One step that can be undone."""

    kind: EditKind
    criterion: str
    before: Sheet
    after: Sheet

    def continues(self, earlier: "Edit") -> bool:
        """Say whether it only goes on with the same comment or number."""
        same = (self.kind, self.criterion) == (earlier.kind, earlier.criterion)
        return same and self.kind in _TYPED and self.before == earlier.after


@final
class ScorecardModel(QObject):
    """Commands in, signals out; what is submitted, or another's, takes no commands."""

    opened = Signal()
    """Another evaluation, or none."""
    edited = Signal(object)
    """An Edit the person made; it is in force already."""
    changed = Signal(str)
    """What stands at a criterion changed; "" is the contact as a whole."""
    scored = Signal()
    """The live score or what is missing changed."""
    current_changed = Signal(str, str)
    """Criterion before and now."""
    markers_changed = Signal()
    """Other markers, or other notes."""
    editable_changed = Signal(bool)
    hidden_changed = Signal()
    """Other criteria apply than before; the current one is among those that do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card: Scorecard | None = None
        self._evaluation: Evaluation | None = None
        self._sheet = Sheet()
        self._live: Live | None = None
        self._lost: frozenset[str] = frozenset()
        self._hidden: frozenset[str] = frozenset()
        self._current = WHOLE
        self._editable = False

    @property
    def card(self) -> Scorecard | None:
        """The scorecard; None where nothing is open."""
        return self._card

    @property
    def evaluation(self) -> Evaluation | None:
        """The evaluation with what is entered now; None where nothing is open."""
        return None if self._evaluation is None else self._sheet.into(self._evaluation)

    @property
    def sheet(self) -> Sheet:
        """What is entered now."""
        return self._sheet

    @property
    def live(self) -> Live | None:
        """The score so far and what is missing; None where nothing is open."""
        return self._live

    @property
    def editable(self) -> bool:
        """Whether answers can be given."""
        return self._editable

    @property
    def current(self) -> str:
        """The criterion where the keys work; WHOLE for the contact as a whole."""
        return self._current

    @property
    def places(self) -> tuple[str, ...]:
        """All criteria that apply in the order of the form, then the contact as a whole."""
        return tuple(place for place in self._all_places() if place not in self._hidden)

    @property
    def hidden(self) -> frozenset[str]:
        """The criteria that do not apply by the answers; what stands there is kept, not counted."""
        return self._hidden

    def open(self, card: Scorecard, evaluation: Evaluation, *, editable: bool) -> None:
        """Show an evaluation; the first criterion that lacks something is current."""
        self._card, self._evaluation = card, evaluation
        self._sheet = sheet_of(evaluation)
        self._editable = editable
        self._score()
        lacking = self._lacking() if editable else ()
        self._current = lacking[0] if lacking else self.places[0]
        self.opened.emit()
        self.markers_changed.emit()
        self.scored.emit()

    def close(self) -> None:
        """Show nothing."""
        self._card = self._evaluation = self._live = None
        self._sheet, self._current, self._editable = Sheet(), WHOLE, False
        self._lost = self._hidden = frozenset()
        self.opened.emit()
        self.markers_changed.emit()
        self.scored.emit()

    def take(self, stored: Evaluation) -> None:
        """Go on with the version that was stored; what was entered meanwhile stays."""
        self._evaluation = stored

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - like Qt's setEnabled
        """Take answers, or take no more: it is submitted."""
        if editable != self._editable:
            self._editable = editable
            self.editable_changed.emit(editable)

    def put(self, sheet: Sheet) -> None:
        """Put something else in its place: an undo or a redo."""
        before, self._sheet = self._sheet, sheet
        unseen, was = self._hidden, self._current
        self._score()
        self._current = self._nearest(was)
        if self._hidden != unseen:
            self.hidden_changed.emit()
        if self._current != was:
            self.current_changed.emit(was, self._current)
        for place in self._all_places():
            if _at(before, place) != _at(sheet, place):
                self.changed.emit(place)
        if before.markers != sheet.markers:
            self.markers_changed.emit()
        self.scored.emit()

    def go(self, place: str) -> None:
        """Make a criterion current."""
        if place != self._current and place in self.places:
            before, self._current = self._current, place
            self.current_changed.emit(before, place)

    def step(self, by: int) -> None:
        """Go so many criteria on, or back; stops at the ends."""
        places = self.places
        if places:
            wanted = places.index(self._current) + by
            self.go(places[min(max(wanted, 0), len(places) - 1)])

    def go_to_missing(self) -> bool:
        """Go to the next criterion that lacks something, from the current one round; say if any."""
        lacking, places = self._lacking(), self.places
        if not lacking:
            return False
        here = places.index(self._current)
        later = (place for place in places[here + 1 :] if place in lacking)
        self.go(next(later, lacking[0]))
        return True

    def answer(self, number: int) -> None:
        """Choose the option of the current criterion with this number, counted from 1."""
        criterion = self._criterion()
        if criterion is not None and 1 <= number <= len(criterion.options):
            self.choose(criterion.id, criterion.options[number - 1].id)

    def choose(self, criterion_id: str, option: str) -> None:
        """Choose an option; where several can be, one that is chosen is taken away again."""
        criterion = None if self._card is None else self._card.criterion(criterion_id)
        if criterion is None:
            return
        if not criterion.multiple:
            self.give(criterion_id, chosen(option))
            return
        answer = self._sheet.mark(criterion_id).answer
        wanted = {option} ^ set(answer.options if answer else ())
        options = tuple(each.id for each in criterion.options if each.id in wanted)
        self.give(criterion_id, chosen(*options) if options else None)

    def measure(self, criterion_id: str, number: Fraction | None) -> None:
        """Answer by a number; one that lies in no range of the criterion is no answer."""
        criterion = None if self._card is None else self._card.criterion(criterion_id)
        if criterion is None:
            return
        fits = number is not None and criterion.range_of(number) is not None
        self._give(EditKind.NUMBER, criterion_id, Answer(number=number) if fits else None)

    def not_applicable(self) -> None:
        """Say that the current criterion does not apply, where the card allows it."""
        criterion = self._criterion()
        if criterion is not None and allows_na(criterion):
            self.give(criterion.id, NOT_APPLICABLE)

    def clear(self) -> None:
        """Take the answer to the current criterion back."""
        if self._current:
            self.give(self._current, None)

    def give(self, criterion: str, answer: Answer | None) -> None:
        """Answer a criterion; errors that no longer have a lost point to stand at go."""
        self._give(EditKind.ANSWER, criterion, answer)

    def give_proved(self, criterion: str, answer: Answer, evidence: Iterable[Evidence]) -> None:
        """Answer a criterion together with what shows it, as one step."""
        after = self._sheet.answered(criterion, answer)
        for proof in evidence:
            after = after.proved(criterion, proof)
        self._edit(EditKind.ANSWER, criterion, after)

    def comment(self, place: str, text: str) -> None:
        """Set a comment."""
        self._edit(EditKind.COMMENT, place, self._sheet.commented(place, text))

    def prove(self, evidence: Evidence) -> bool:
        """Put an evidence to the current criterion; False where there is none to put it to."""
        if not self._current or not self._editable:
            return False
        after = self._sheet.proved(self._current, evidence)
        self._edit(EditKind.EVIDENCE, self._current, after)
        return True

    def remove_evidence(self, criterion: str, evidence: Evidence) -> None:
        """Take an evidence away."""
        self._edit(EditKind.EVIDENCE, criterion, self._sheet.unproved(criterion, evidence))

    def set_error(self, place: str, code: str, recorded: bool) -> None:  # noqa: FBT001 - a check box
        """Record an error of the classifier, or take it away."""
        sheet = self._sheet
        after = sheet.with_error(place, code) if recorded else sheet.without_errors(place, code)
        self._edit(EditKind.ERROR, place, after)

    def put_marker(self, at_ms: int) -> Marker | None:
        """Mark a moment; where one is marked next to it, return that one. None if not editable."""
        if not self._editable:
            return None
        near = (m for m in self._sheet.markers if abs(m.at_ms - at_ms) < _SAME_MOMENT_MS)
        found = next(near, None)
        if found is None:
            found = Marker(max(at_ms, 0))
            self._edit(EditKind.MARKER, WHOLE, self._sheet.with_marker(found))
        return found

    def note_marker(self, at_ms: int, note: str) -> None:
        """Give the marker at a moment a note."""
        if any(each.at_ms == at_ms for each in self._sheet.markers):
            noted = Marker(at_ms, " ".join(note.split()))
            self._edit(EditKind.MARKER, WHOLE, self._sheet.with_marker(noted))

    def remove_marker(self, at_ms: int) -> None:
        """Take the marker at a moment away."""
        self._edit(EditKind.MARKER, WHOLE, self._sheet.without_marker(at_ms))

    def lost(self, criterion: str) -> bool:
        """Say whether a criterion lost a point."""
        return criterion in self._lost

    def lacks(self, place: str) -> frozenset[Lack]:
        """Return what a criterion still needs before submission."""
        if self._live is None or not self._editable:
            return frozenset()
        return frozenset(each.code for each in self._live.missing if each.criterion == place)

    def takes_errors(self, place: str) -> bool:
        """Say whether errors can be recorded here: at a lost point, or wherever they deduct."""
        return self._takes_errors(place, self._sheet)

    def error_types(self, place: str) -> tuple[str, ...]:
        """Return the codes that can be recorded here, and those that are."""
        if self._card is None:
            return ()
        offered: Iterable[str] = self._unplaced()
        if place:
            offered = self._card.criterion(place).error_types
        recorded = (error.type for error in self._sheet.errors_of(place))
        return tuple(dict.fromkeys(chain(offered, recorded)))

    def evidence(self) -> tuple[tuple[str, Evidence], ...]:
        """Return all evidence that counts, with its criterion."""
        marks = self._sheet.marks
        of_marks = [(place, proof) for place, mark in marks.items() for proof in mark.evidence]
        of_errors = [(e.criterion or WHOLE, p) for e in self._sheet.errors for p in e.evidence]
        return tuple(each for each in (*of_marks, *of_errors) if each[0] not in self._hidden)

    def _all_places(self) -> tuple[str, ...]:
        if self._card is None:
            return ()
        return (*(criterion.id for criterion in self._card.criteria()), WHOLE)

    def _nearest(self, place: str) -> str:
        """Return the place, or where it does not apply the next one above, else below."""
        if place not in self._hidden:
            return place
        everywhere, applying = self._all_places(), set(self.places)
        here = everywhere.index(place)
        order = (*reversed(everywhere[:here]), *everywhere[here:])
        return next(each for each in order if each in applying)

    def _give(self, kind: EditKind, criterion: str, answer: Answer | None) -> None:
        after = self._sheet.answered(criterion, answer)
        if after.errors_of(criterion) and not self._takes_errors(criterion, after):
            after = after.without_errors(criterion)
        self._edit(kind, criterion, after)

    def _takes_errors(self, place: str, sheet: Sheet) -> bool:
        if self._card is None or self._evaluation is None:
            return False
        if not place or self._card.method is Method.DEDUCTION:
            return True
        after = sheet.into(self._evaluation)
        return place in criteria_with_losses(self._card, after, live(self._card, after).result)

    def _unplaced(self) -> tuple[str, ...]:
        """Return the codes that no criterion offers."""
        if self._card is None:
            return ()
        placed = {code for criterion in self._card.criteria() for code in criterion.error_types}
        return tuple(each.code for each in self._card.error_types if each.code not in placed)

    def _criterion(self) -> Criterion | None:
        if self._card is None or not self._current:
            return None
        return self._card.criterion(self._current)

    def _lacking(self) -> tuple[str, ...]:
        if self._live is None:
            return ()
        found = {each.criterion for each in self._live.missing}
        return tuple(place for place in self.places if place in found)

    def _edit(self, kind: EditKind, place: str, after: Sheet) -> None:
        if not self._editable or after == self._sheet:
            return
        edit = Edit(kind, place, self._sheet, after)
        self.put(after)
        self.edited.emit(edit)

    def _score(self) -> None:
        evaluation = self.evaluation
        if self._card is None or evaluation is None:
            return
        self._live = live(self._card, evaluation)
        self._hidden = hidden_criteria(self._live.result)
        self._lost = criteria_with_losses(self._card, evaluation, self._live.result)


def allows_na(criterion: Criterion) -> bool:
    """Say whether "not applicable" can be chosen."""
    return criterion.na is not NaPolicy.FORBIDDEN


def _at(sheet: Sheet, place: str) -> tuple[Mark, object, str]:
    return sheet.mark(place), sheet.errors_of(place), sheet.comment if not place else ""
