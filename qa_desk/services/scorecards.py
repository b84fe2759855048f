"""Scorecards: check a file, publish it for good, and find published ones."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.permissions import Verb
from qa_desk.domain.rows import CardRow
from qa_desk.errors import Expected
from qa_desk.importing import classifier_files, scorecard_files
from qa_desk.importing.scorecard_files import FileFault
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import Scorecard
from qa_desk.services import access, classifiers, shipped_files
from qa_desk.services.desk import Desk, Done

__all__ = [
    "CardRefused",
    "CardUnreadable",
    "FileFault",
    "card",
    "card_of",
    "cards",
    "check",
    "current",
    "publish",
    "publish_text",
    "read_card",
    "shipped",
    "shipped_classifier",
]

_GENERAL: Final = "inbound_service"
_VERB: Final = "publish a scorecard"


class CardRefused(Expected):
    """A scorecard file has faults: facts `file`, `count`, `line`, `column` of the first, `faults`."""

    code = "card.refused"


class CardUnreadable(Expected):
    """A scorecard file cannot be opened: facts `file`, `reason`."""

    code = "card.unreadable"


def check(path: Path, desk: Desk | None = None) -> tuple[FileFault, ...]:
    """Return everything that is wrong with a scorecard or classifier file, by its lines.

    Error types that a card only names are looked up in the classifier beside it, else in the one of
    the desk, else in the one that comes with the program.
    """
    if classifier_files.is_classifier(path):
        classifier = classifier_files.read(path)
        return () if isinstance(classifier, Classifier) else classifier
    found = scorecard_files.read(path, _classifier(desk))
    return () if isinstance(found, Scorecard) else found


def read_card(path: Path, desk: Desk | None = None) -> Scorecard:
    """Return the scorecard of a file; raise CardRefused or CardUnreadable."""
    return _sound(scorecard_files.read(path, _classifier(desk)), path.name)


def card_of(text: str, name: str = "", desk: Desk | None = None) -> Scorecard:
    """Return the scorecard of a text, such as that of a draft; raise CardRefused."""
    return _sound(scorecard_files.read(text, _classifier(desk)), name)


def publish(desk: Desk, path: Path) -> Done[CardRef]:
    """Publish a file; raise CardRefused, CardUnreadable, or VersionTaken."""
    text = scorecard_files.read_text(path)
    if isinstance(text, FileFault):
        raise _refusal((text,), path.name)
    return publish_text(desk, text, path.name, path.parent)


def publish_text(
    desk: Desk, text: str, name: str = "", folder: Path | None = None
) -> Done[CardRef]:
    """Publish a text; raise CardRefused or VersionTaken. The same text again changes nothing.

    Error types that it only names are written out, from the classifier in `folder` or the one in
    use: what is published stays the same whatever becomes of the classifier.
    """
    access.require(desk, Verb.PUBLISH)
    written = scorecard_files.frozen(text, folder, classifiers.current(desk))
    card = _sound(scorecard_files.read(written), name)
    with desk.store.change(by=desk.user, verb=_VERB) as change:
        ref = change.scorecards.publish(card.id, card.version, written, card.titles)
        change.commit()
    return Done(ref, touched(Topic.SCORECARDS))


def cards(desk: Desk) -> list[CardRow]:
    """Return all published scorecards, newest first."""
    access.require(desk, Verb.READ_CARDS)
    with desk.store.read() as reader:
        return reader.scorecards.rows()


def card(desk: Desk, ref: CardRef) -> Scorecard:
    """Return a published scorecard; raise NotFound. Each is parsed once."""
    with desk.store.read() as reader:
        return _parsed(reader.scorecards.text(ref))


def current(desk: Desk, card_id: str = "") -> CardRef | None:
    """Return the latest version of a card; without an id that of the settings, else the newest."""
    with desk.store.read() as reader:
        if card_id:
            return reader.scorecards.latest(card_id)
        chosen = desk.settings.text("scorecard")
        found = reader.scorecards.latest(chosen) if chosen else None
        return found or reader.scorecards.newest()


def shipped() -> tuple[Path, ...]:
    """Return the scorecard files that come with the program.

    The general one is last: whoever publishes all of them goes on with the newest.
    """
    files = sorted(
        shipped_files.folder().glob("*.yaml"), key=lambda file: (file.stem == _GENERAL, file.name)
    )
    return tuple(file for file in files if file.name != classifier_files.NAME)


def shipped_classifier() -> Classifier:
    """Return the error classifier that comes with the program."""
    return classifiers.shipped()


def _classifier(desk: Desk | None) -> Classifier:
    return shipped_classifier() if desk is None else classifiers.current(desk)


def _sound(found: Scorecard | tuple[FileFault, ...], name: str) -> Scorecard:
    if isinstance(found, Scorecard):
        return found
    raise _refusal(found, name)


def _refusal(faults: tuple[FileFault, ...], name: str) -> Expected:
    first = faults[0]
    if first.code == CardUnreadable.code:
        return CardUnreadable(**first.facts)
    return CardRefused(
        file=name, count=len(faults), line=first.line, column=first.column, faults=faults
    )


@lru_cache(maxsize=64)
def _parsed(text: str) -> Scorecard:
    return _sound(scorecard_files.read(text, published=True), "")
