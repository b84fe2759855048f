"""What differs between two classifiers that are being written, faults and all."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.domain.classifier_edits import code_of, entries, parent_of
from qa_desk.scoring.classifier import Change, ChangeKind, Classifier, changes
from qa_desk.scoring.model import ErrorClass, ErrorType, Severity, Texts
from qa_desk.scoring.tables import exact

_ORDER: Final = tuple(ChangeKind)


def differences(
    before: Document, after: Document, *, left_out: frozenset[str] = frozenset()
) -> tuple[Change, ...]:
    """Return what differs by codes, added and removed ones first; without those left out."""
    found = changes(_as_written(before), _as_written(after))
    told = [each for each in found if each.code and each.code not in left_out]
    return tuple(sorted(told, key=lambda each: _ORDER.index(each.kind)))


def titles_of(document: Document) -> Mapping[str, Texts]:
    """Return the titles of all entries by their codes."""
    return {code_of(each): _texts(each.get("titles")) for each in entries(document)}


def _as_written(document: Document) -> Classifier:
    """Return what can be understood of a classifier; what cannot counts as not given."""
    return Classifier("", 1, {}, tuple(map(_entry, entries(document))))


def _entry(entry: Mapping[str, Json]) -> ErrorType:
    listed = entry.get("classes")
    named = listed if isinstance(listed, Sequence) else ()
    return ErrorType(
        code=code_of(entry),
        titles=_texts(entry.get("titles")),
        severity=_severity(entry.get("severity")),
        classes=frozenset(each for each in ErrorClass if each.value in named),
        weight=exact(entry.get("weight")) or Fraction(0),
        definition=_texts(entry.get("definition")),
        clause=str(entry.get("clause") or "").strip(),
        parent=parent_of(entry) or None,
        good_example=_texts(entry.get("good_example")),
        bad_example=_texts(entry.get("bad_example")),
        group=entry.get("group") is True,
    )


def _severity(value: Json) -> Severity:
    word = str(value or "").replace("-", "_").replace(" ", "_")
    return Severity.CRITICAL if word == Severity.CRITICAL else Severity.NON_CRITICAL


def _texts(value: Json) -> Texts:
    if not isinstance(value, Mapping):
        return {}
    return {key: str(text).strip() for key, text in value.items() if text}
