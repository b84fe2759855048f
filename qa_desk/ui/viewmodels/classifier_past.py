"""What is known of error types beyond the draft: published versions, and the cards that use them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qa_desk.services import classifier_drafts, classifier_history
from qa_desk.services.classifier_drafts import OpenedClassifier
from qa_desk.services.classifier_history import Use, Version
from qa_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Past:
    """Versions of the classifier in use, lowest first, and uses by code."""

    versions: tuple[Version, ...] = ()
    uses: Mapping[str, tuple[Use, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The draft with all that the editor shows beside it."""

    draft: OpenedClassifier
    past: Past


def load_past(desk: Desk) -> Past:
    """Read the versions of the classifier in use, and which cards use what."""
    base = classifier_drafts.open_draft(desk).base
    versions = classifier_history.versions(desk, str(base.get("id", "")))
    return Past(versions, classifier_history.uses(desk))


def load(desk: Desk) -> Loaded:
    """Read everything; raise ClassifierRefused or ClassifierUnreadable."""
    return Loaded(classifier_drafts.open_draft(desk), load_past(desk))
