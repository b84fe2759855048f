"""Notes in the journal who opens personal data or writes them to a file: once an hour a thing."""

from collections.abc import Iterable
from typing import Final

from qa_desk.domain.auditing import Act
from qa_desk.domain.ids import ContactId
from qa_desk.services.desk import Desk

OPENED: Final = "open a contact"
EXPORTED: Final = "export a report"
SETTINGS: Final = frozenset(
    {
        "user",
        "user_name",
        "scorecard",
        "silence_s",
        "overlap_s",
        "hold_s",
        "minimum_shown",
        "minimum_ranked",
        "agreement_match",
        "agreement_total_green",
        "agreement_total_amber",
        "agreement_coefficient_green",
        "agreement_coefficient_amber",
        "agreement_contacts",
    }
)
"""What figures, agreement and authorship hang on; the look of the window is nobody's business."""


def opened(desk: Desk, contact_id: ContactId) -> None:
    """Note that the person at the desk reads or hears what was said in a contact."""
    noted(desk, OPENED, "contact", [contact_id])


def noted(desk: Desk, verb: str, kind: str, ids: Iterable[object]) -> None:
    """Note that the person at the desk does this with things of a kind.

    What was noted in the same hour is not noted again. Never call it within a change.
    """
    hour = desk.clock.now().replace(minute=0, second=0, microsecond=0)
    with desk.store.read() as reader:
        fresh = [
            thing
            for thing in dict.fromkeys(str(id_) for id_ in ids)
            if not reader.audit.has_read(desk.user, verb, (kind, thing), hour)
        ]
    if not fresh:
        return
    with desk.store.change(by=desk.user, verb=verb, act=Act.READ) as change:
        change.audit.note(kind, *fresh)
        change.commit()


def setting_changed(desk: Desk, key: str, old: object, new: object) -> None:
    """Note that a setting of the workspace has another value, if figures or work hang on it."""
    if key not in SETTINGS:
        return
    with desk.store.change(by=desk.user, verb="change a setting") as change:
        change.audit.changed("setting", key, "value", old, new)
        change.commit()
