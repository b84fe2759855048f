"""What is heard of a contact: its recording, or those of its sides together."""

from dataclasses import replace
from pathlib import Path

from qa_desk.audio.faults import NoRecording
from qa_desk.domain.contacts import Contact, Media
from qa_desk.services.desk import Desk


def media_of(contact: Contact) -> Media:
    """Return what is heard of a contact; NoRecording if it has no recording.

    Recordings of one side each are heard as one, whose channels come one after the other; path and
    content are then those of the first.
    """
    if not contact.media:
        raise NoRecording(contact=contact.external_id)
    first = contact.media[0]
    return replace(
        first,
        channels=sum(each.channels for each in contact.media),
        duration_ms=max(each.duration_ms for each in contact.media),
        sides=tuple(side for each in contact.media for side in each.sides),
    )


def paths_of(desk: Desk, contact: Contact) -> tuple[Path, ...]:
    """Return the files of what is heard of a contact."""
    return tuple(desk.paths.media / each.path for each in contact.media)
