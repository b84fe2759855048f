"""Error classifiers out to Excel and in again: what is wrong and what would change comes first."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.card_document import Document
from qa_desk.errors import Expected
from qa_desk.importing import classifier_workbook
from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.classifier_workbook import RowFault
from qa_desk.reporting import classifier as workbooks
from qa_desk.reporting.faults import ReportNotWritten
from qa_desk.reporting.workbook import save
from qa_desk.scoring.classifier import Change, Classifier
from qa_desk.scoring.model import Texts
from qa_desk.services import card_drafts, classifiers
from qa_desk.services.classifier_differences import differences, titles_of
from qa_desk.services.desk import Desk
from qa_desk.texts import Language, catalogue
from qa_desk.vault.key import Key

__all__ = [
    "ClassifierListRefused",
    "DryRun",
    "RowFault",
    "SameFile",
    "export",
    "read",
    "read_for",
    "write",
    "write_text",
]


class ClassifierListRefused(Expected):
    """A list has bad rows: facts `file`, `count`, `place` of the first."""

    code = "classifier_sheet.refused"


class SameFile(Expected):
    """The classifier would be written over the list it was read from: fact `file`."""

    code = "classifier_sheet.same_file"


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
    source: Path
    """The list itself."""


def read(path: Path, base: Document, *, is_published: bool = False) -> DryRun:
    """Read a list and compare it with `base`; raise a refusal for what is no such list.

    A list says which version it was when it was written out; it never goes back behind `base`, and
    behind one that is published never changes it.
    """
    found = classifier_workbook.read(path, base)
    told = differences(base, found.document, left_out=found.faulty)
    titles = {**titles_of(base), **titles_of(found.document)}
    document = _not_behind(found.document, base, 1 if is_published and told else 0)
    return DryRun(path.name, document, found.faults, told, titles, path)


def read_for(desk: Desk, path: Path) -> DryRun:
    """Read a list and compare it with the classifier in use."""
    base = classifiers.document(classifiers.current_text(desk))
    return read(path, base, is_published=bool(classifiers.rows(desk)))


def write(run: DryRun, target: Path) -> Path:
    """Write the classifier of a list as YAML.

    Raises ClassifierListRefused, SameFile or ReportNotWritten.
    """
    if target.exists() and target.samefile(run.source):
        raise SameFile(file=target.name)
    if run.faults:
        first = run.faults[0]
        raise ClassifierListRefused(file=run.name, count=len(run.faults), place=first.place)
    return write_text(as_yaml(run.document), target)


def write_text(text: str, target: Path, key: Key | None = None) -> Path:
    """Write the text of a classifier; raise ReportNotWritten."""
    try:
        card_drafts.write(target, text, key)
    except card_drafts.DraftNotKept as fault:
        raise ReportNotWritten(file=str(target), reason=fault.facts["reason"]) from fault
    return target


def export(
    classifier: Classifier, target: Path, language: Language, key: Key | None = None
) -> Path:
    """Write the workbook of a classifier; raise ReportNotWritten."""
    return save(workbooks.classifier_workbook(classifier, catalogue(language)), target, key)


def _not_behind(document: Document, base: Document, steps: int) -> Document:
    """Return the same classifier as `base` under at least its version, so many steps on."""
    own, in_use = document.get("version"), base.get("version")
    if document.get("id") != base.get("id") or not isinstance(in_use, int):
        return document
    least = in_use + steps
    behind = isinstance(own, int) and own < least
    return {**document, "version": least} if behind else document
