"""A draft of a card as the editor opens it."""

from dataclasses import dataclass

from qa_desk.scoring.classifier import Classifier
from qa_desk.services import card_drafts, card_templates, classifiers
from qa_desk.services.card_drafts import OpenedDraft, Stamp
from qa_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Loaded:
    """The draft, and the classifier for the error types that it names."""

    draft: OpenedDraft
    classifier: Classifier
    stamp: Stamp | None
    """How its file was then."""


def load_draft(desk: Desk, name: str) -> Loaded:
    """Read a draft; raise DraftLost, CardRefused or CardUnreadable.

    The words of new parts are read now, too: the window would have to wait for them later.
    """
    card_templates.words("section")
    stamp = card_drafts.stamp(desk, name)
    return Loaded(card_drafts.open_draft(desk, name), classifiers.current(desk), stamp)
