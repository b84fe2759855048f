"""Error classifiers: check a file, publish a version for good, and find the one in use."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import cast

from qa_desk.domain.card_document import Document, Json
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.permissions import Verb
from qa_desk.domain.rows import ClassifierRow
from qa_desk.errors import Expected
from qa_desk.importing import card_documents, classifier_files
from qa_desk.importing.card_documents import FileFault
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import ClassifierRef
from qa_desk.services import access, shipped_files
from qa_desk.services.desk import Desk, Done

__all__ = [
    "ClassifierRefused",
    "ClassifierUnreadable",
    "FileFault",
    "check",
    "classifier",
    "current",
    "current_text",
    "document",
    "publish",
    "publish_text",
    "rows",
    "shipped",
]

_VERB = "publish an error classifier"


class ClassifierRefused(Expected):
    """A classifier file has faults: facts `file`, `count`, `line`, `column`, `faults`."""

    code = "classifier.refused"


class ClassifierUnreadable(Expected):
    """A classifier file cannot be opened: facts `file`, `reason`."""

    code = "classifier.unreadable"


def check(path: Path) -> tuple[FileFault, ...]:
    """Return everything that is wrong with a classifier file, by its lines."""
    found = classifier_files.read(path)
    return () if isinstance(found, Classifier) else found


def rows(desk: Desk) -> list[ClassifierRow]:
    """Return all published versions, newest first."""
    access.require(desk, Verb.READ_CARDS)
    with desk.store.read() as reader:
        return reader.classifiers.rows()


def classifier(desk: Desk, ref: ClassifierRef) -> Classifier:
    """Return a published version; raise NotFound. Each is parsed once."""
    with desk.store.read() as reader:
        return _parsed(reader.classifiers.text(ref))


def current_text(desk: Desk) -> str:
    """Return the text of the classifier in use: the latest published, else the shipped one."""
    with desk.store.read() as reader:
        ref = reader.classifiers.newest()
        return shipped_text() if ref is None else reader.classifiers.text(ref)


def current(desk: Desk) -> Classifier:
    """Return the classifier in use: the latest published, else the one that comes with QA Desk."""
    return _parsed(current_text(desk))


def shipped() -> Classifier:
    """Return the classifier that comes with the program."""
    return _parsed(shipped_text())


def shipped_text() -> str:
    """Return the text of the classifier that comes with the program."""
    return _text(shipped_files.folder() / classifier_files.NAME)


def publish(desk: Desk, path: Path) -> Done[ClassifierRef]:
    """Publish a file; raise as `publish_text`, or ClassifierUnreadable."""
    return publish_text(desk, _text(path), path.name)


def publish_text(desk: Desk, text: str, name: str = "") -> Done[ClassifierRef]:
    """Publish a text as it is; the same text again changes nothing.

    Raise ClassifierRefused, or ClassifierVersionTaken for a version that says something else.
    """
    access.require(desk, Verb.PUBLISH)
    found = _sound(classifier_files.read(text), name)
    with desk.store.change(by=desk.user, verb=_VERB) as change:
        if change.classifiers.publish(found.ref, text, found.titles):
            change.commit()
    return Done(found.ref, touched(Topic.SCORECARDS))


def document(source: Path | str, name: str = "") -> Document:
    """Return what a file or a text holds, with whatever faults; refused is what is no YAML."""
    tree = card_documents.read_tree(source, "card.not_a_classifier")
    if isinstance(tree, FileFault):
        raise _refusal((tree,), name or (source.name if isinstance(source, Path) else ""))
    # The reader builds nothing else than what JSON has.
    return cast("Mapping[str, Json]", card_documents.content(tree))


def _text(path: Path) -> str:
    text = card_documents.read_text(path)
    if isinstance(text, FileFault):
        raise _refusal((text,), path.name)
    return text


@lru_cache(maxsize=32)
def _parsed(text: str) -> Classifier:
    return _sound(classifier_files.read(text), "")


def _sound(found: Classifier | tuple[FileFault, ...], name: str) -> Classifier:
    if isinstance(found, Classifier):
        return found
    raise _refusal(found, name)


def _refusal(faults: tuple[FileFault, ...], name: str) -> Expected:
    first = faults[0]
    if first.code == "card.unreadable":
        return ClassifierUnreadable(**first.facts)
    place = {"line": first.line, "column": first.column}
    return ClassifierRefused(file=name, count=len(faults), faults=faults, **place)
