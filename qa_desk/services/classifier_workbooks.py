"""Error classifiers out to Excel and in again: what is wrong and what would change comes first."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.card_document import Document
from qa_desk.domain.classifier_edits import entries
from qa_desk.errors import Expected
from qa_desk.importing import classifier_workbook
from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.classifier_workbook import ReadClassifier, RowFault
from qa_desk.reporting import classifier as workbooks
from qa_desk.reporting.faults import ReportNotWritten
from qa_desk.reporting.workbook import save
from qa_desk.scoring.classifier import Change, ChangeKind, Classifier, changes
from qa_desk.scoring.classifier_loader import load
from qa_desk.scoring.model import Texts
from qa_desk.services import card_drafts, classifiers
from qa_desk.services.desk import Desk
from qa_desk.texts import Language, catalogue

__all__ = [
    "ClassifierListRefused",
    "DryRun",
    "RowFault",
    "compared",
    "export",
    "read",
    "read_for",
    "write",
    "write_text",
]


class ClassifierListRefused(Expected):
    """A list has bad rows: facts `file`, `count`, `place` of the first."""

    code = "classifier_sheet.refused"


@dataclass(frozen=True, slots=True)
class DryRun:
    """What a list would change; nothing is written yet.

    With faults, `document` is what could be read, and rows that have faults are in no change.
    """

    name: str
    document: Document
    faults: tuple[RowFault, ...]
    changes: tuple[Change, ...]
    titles: Mapping[str, Texts]
    """Titles of all codes, for those who read the changes."""


def read(path: Path, base: Document) -> DryRun:
    """Read a list and compare it with `base`; raise a refusal for what is no such list."""
    found = classifier_workbook.read(path, base)
    old = load(base)
    before = old if isinstance(old, Classifier) else _nothing()
    after = found.classifier or _sound_rows(found, base)
    told = () if after is None else compared(before, after, left_out=found.faulty)
    titles = {each.code: each.titles for each in before.error_types}
    titles |= {each.code: each.titles for each in (after.error_types if after else ())}
    return DryRun(path.name, found.document, found.faults, told, titles)


def read_for(desk: Desk, path: Path) -> DryRun:
    """Read a list and compare it with the classifier in use."""
    return read(path, classifiers.document(classifiers.current_text(desk)))


def compared(
    before: Classifier, after: Classifier, *, left_out: frozenset[str] = frozenset()
) -> tuple[Change, ...]:
    """Return what differs, removed and added ones first; without the codes that are left out."""
    order = list(ChangeKind)
    found = [each for each in changes(before, after) if each.code not in left_out]
    return tuple(sorted(found, key=lambda each: order.index(each.kind)))


def write(run: DryRun, target: Path) -> Path:
    """Write the classifier of a list as YAML; raise ClassifierListRefused or ReportNotWritten."""
    if run.faults:
        first = run.faults[0]
        raise ClassifierListRefused(file=run.name, count=len(run.faults), place=first.place)
    return write_text(as_yaml(run.document), target)


def write_text(text: str, target: Path) -> Path:
    """Write the text of a classifier; raise ReportNotWritten."""
    try:
        card_drafts.write(target, text)
    except card_drafts.DraftNotKept as fault:
        raise ReportNotWritten(file=str(target), reason=fault.facts["reason"]) from fault
    return target


def export(classifier: Classifier, target: Path, language: Language) -> Path:
    """Write the workbook of a classifier; raise ReportNotWritten."""
    return save(workbooks.classifier_workbook(classifier, catalogue(language)), target)


def _sound_rows(found: ReadClassifier, base: Document) -> Classifier | None:
    """Return the classifier with bad rows as `base` has them; None where it is none even so."""
    known = {str(each.get("code")): each for each in entries(base)}
    listed = [
        known.get(str(each.get("code"))) if str(each.get("code", "")) in found.faulty else each
        for each in entries(found.document)
    ]
    sound = load({**found.document, "error_types": [each for each in listed if each is not None]})
    return sound if isinstance(sound, Classifier) else None


def _nothing() -> Classifier:
    return Classifier("", 1, {}, ())
