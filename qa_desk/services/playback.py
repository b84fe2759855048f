"""A contact's recording, opened for listening: sound, its shape and a player."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from qa_desk.audio import cache, peaks
from qa_desk.audio.legs import decode_all
from qa_desk.audio.output import OutputStatus, output_status
from qa_desk.audio.peaks import Peaks
from qa_desk.audio.player import Player
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Contact, Media
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.services import access, tracing
from qa_desk.services.desk import Desk
from qa_desk.services.heard import media_of, paths_of

HIGHEST_RATE: Final = 24_000
"""Speech loses nothing by it, and an hour of both sides stays below 350 MB."""


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """What the evaluation page needs to show and to play; its player has to be closed."""

    media: Media
    samples: Samples
    peaks: Peaks
    player: Player


def open_recording(desk: Desk, contact: Contact, report: Report = unheard) -> Recording:
    """Decode a contact's recording; takes seconds for a long one, so call it in a job.

    Raises NoRecording and the faults of `audio.faults`.
    """
    access.require(desk, Verb.LISTEN)
    if contact.id is not None:
        access.require_contacts(desk, Verb.LISTEN, [contact.id])
        tracing.opened(desk, contact.id)
    media = media_of(contact)
    samples = decode_all(
        paths_of(desk, contact), highest_rate=HIGHEST_RATE, report=report, key=desk.vault.key
    )
    return Recording(media, samples, _shape(desk, media.sha256, samples), Player(samples))


def _shape(desk: Desk, sha256: str, samples: Samples) -> Peaks:
    """Return the waveform; one that was kept while a leg was alone is made anew."""

    def make() -> Peaks:
        return peaks.build(samples.data, samples.sample_rate)

    found = cache.kept(desk.paths.peaks, sha256, make, desk.vault)
    if (found.frames, found.channels) == samples.data.shape:
        return found
    fresh = make()
    with suppress(OSError):  # a full disk costs the cache, not the call
        cache.save(desk.paths.peaks, sha256, fresh, desk.vault)
    return fresh


def sound() -> OutputStatus:
    """Say whether this machine can be heard; loads PortAudio, so call it in a job."""
    return output_status()
