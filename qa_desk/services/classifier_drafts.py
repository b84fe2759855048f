"""The draft of the next classifier: one file of the workspace, open to every edit until published."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.domain.card_document import Document
from qa_desk.domain.changes import Topic, touched
from qa_desk.errors import system_reason
from qa_desk.importing.card_writing import as_yaml
from qa_desk.scoring.model import ClassifierRef
from qa_desk.services import card_drafts, classifiers, kept_files
from qa_desk.services.card_drafts import DraftNotKept
from qa_desk.services.desk import Desk, Done

NAME: Final = "classifier"


@dataclass(frozen=True, slots=True)
class OpenedClassifier:
    """What is edited: a draft that is kept already, or the version in use as the next one.

    `base` is the version in use; `base_published` is False for the one that comes with the program
    and was never published here.
    """

    document: Document
    base: Document
    is_draft: bool
    base_published: bool


def open_draft(desk: Desk) -> OpenedClassifier:
    """Return the draft, or a new one that is not kept before it is changed.

    Raise ClassifierRefused or ClassifierUnreadable where the file is no YAML.
    """
    with desk.store.read() as reader:
        published = reader.classifiers.newest() is not None
    base = classifiers.document(classifiers.current_text(desk))
    path = _path(desk)
    if path.is_file():
        source = kept_files.text_or_path(desk, path)
        return OpenedClassifier(classifiers.document(source, path.name), base, True, published)
    return OpenedClassifier(next_version(base) if published else base, base, False, published)


def next_version(base: Document) -> Document:
    """Return a classifier under the version after its own."""
    version = base.get("version")
    return {**base, "version": version + 1 if isinstance(version, int) else 1}


def save(desk: Desk, name: str, document: Document) -> str:
    """Keep the draft, whatever faults it has, and return its name; raise DraftNotKept."""
    card_drafts.write(_path(desk), as_yaml(document), desk.vault.new_key)
    return name


def discard(desk: Desk) -> None:
    """Delete the draft; none is as good. Raise DraftNotKept."""
    try:
        _path(desk).unlink(missing_ok=True)
    except OSError as error:
        raise DraftNotKept(name=NAME, reason=system_reason(error)) from error


def publish(desk: Desk, document: Document) -> Done[ClassifierRef]:
    """Publish the draft and remove it; raise as classifiers.publish_text, and keep it then."""
    done = classifiers.publish_text(desk, as_yaml(document), NAME)
    discard(desk)
    return Done(done.value, touched(Topic.SCORECARDS))


def _path(desk: Desk) -> Path:
    return desk.paths.drafts / "classifier" / f"{NAME}.yaml"
