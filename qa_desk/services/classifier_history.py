"""What became of an error type from version to version; a code keeps its history when it moves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import CardRow, ClassifierRow
from qa_desk.scoring.classifier import Change, Classifier, changes
from qa_desk.scoring.model import ErrorType, Scorecard, Texts
from qa_desk.services import classifiers, scorecards
from qa_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Version:
    """A published version with its content."""

    row: ClassifierRow
    classifier: Classifier


@dataclass(frozen=True, slots=True)
class Event:
    """What a version did to an error type; `entry` is it as of then, None once it is gone."""

    version: int
    at: datetime
    by: EvaluatorId
    changes: tuple[Change, ...]
    entry: ErrorType | None


@dataclass(frozen=True, slots=True)
class Use:
    """A published card that has the error type, and the titles of criteria that can raise it."""

    row: CardRow
    criteria: tuple[Texts, ...]


def versions(desk: Desk, classifier_id: str) -> tuple[Version, ...]:
    """Return the published versions of a classifier, lowest first."""
    listed = [row for row in classifiers.rows(desk) if row.ref.id == classifier_id]
    listed.sort(key=lambda row: row.ref.version)
    return tuple(Version(row, classifiers.classifier(desk, row.ref)) for row in listed)


def history(published: Sequence[Version], code: str) -> tuple[Event, ...]:
    """Return what happened to a code, latest first; versions that left it alone are not told."""
    events = []
    before: Classifier | None = None
    for each in published:
        known = Classifier(each.classifier.id, 1, {}, ()) if before is None else before
        found = tuple(one for one in changes(known, each.classifier) if one.code == code)
        before = each.classifier
        if found:
            entry = _entry(each.classifier, code)
            row = each.row
            events.append(Event(row.ref.version, row.published_at, row.published_by, found, entry))
    return tuple(reversed(events))


def uses(desk: Desk) -> Mapping[str, tuple[Use, ...]]:
    """Return by error type the cards that have it, each in its latest published version."""
    found: dict[str, list[Use]] = {}
    latest: dict[str, CardRow] = {}
    for row in scorecards.cards(desk):
        known = latest.get(row.ref.id)
        if known is None or row.ref.version > known.ref.version:
            latest[row.ref.id] = row
    for row in latest.values():
        card = scorecards.card(desk, row.ref)
        for entry in card.error_types:
            found.setdefault(entry.code, []).append(Use(row, _criteria(card, entry.code)))
    return {code: tuple(told) for code, told in found.items()}


def _criteria(card: Scorecard, code: str) -> tuple[Texts, ...]:
    return tuple(each.titles for each in card.criteria() if code in each.error_types)


def _entry(classifier: Classifier, code: str) -> ErrorType | None:
    return next((each for each in classifier.error_types if each.code == code), None)
