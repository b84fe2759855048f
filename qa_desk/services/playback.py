"""A contact's recording, opened for listening: first its sound, then its shape."""

from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from qa_desk.audio import cache
from qa_desk.audio.devices import Device, open_output, output_devices, output_status
from qa_desk.audio.following import followed
from qa_desk.audio.output import OutputFactory, OutputStatus
from qa_desk.audio.peaks import Builder, Peaks
from qa_desk.audio.player import Player
from qa_desk.audio.samples import Source
from qa_desk.audio.scratch import Decoding, open_source
from qa_desk.audio.silences import Quiet
from qa_desk.audio.vad import Levels, Listener
from qa_desk.domain.contacts import Contact, Media
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.services import access, tracing
from qa_desk.services.desk import Desk
from qa_desk.services.heard import files_of, media_of
from qa_desk.settings import Settings
from qa_desk.vault.key import Key

HIGHEST_RATE: Final = 24_000
"""Speech loses nothing by it."""
_CLOSE_ENOUGH_MS: Final = 1


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """What the evaluation page plays; `peaks` are those that were kept, None where none were.

    It has to be closed.
    """

    media: Media
    samples: Source
    peaks: Peaks | None
    player: Player
    files: ExitStack = field(default_factory=ExitStack)
    """What was fetched from elsewhere, for as long as it is heard."""

    def close(self, wait_s: float = 2.0) -> None:
        """Fall silent, waiting for the device so long, and let go of what was decoded."""
        self.player.close(wait_s)
        self.samples.close()
        self.files.close()


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """What a recording looks like: for the eye, and how loud each side is, hop by hop."""

    peaks: Peaks
    levels: tuple[Levels, ...]
    duration_ms: int


def open_recording(desk: Desk, contact: Contact) -> Recording:
    """Begin to decode a contact's recording and return at its first sound; call it in a job.

    Raises NoRecording and the faults of `audio.faults` that show themselves at the beginning.
    """
    access.require(desk, Verb.LISTEN)
    if contact.id is not None:
        access.require_contacts(desk, Verb.LISTEN, [contact.id])
        tracing.opened(desk, contact.id)
    media = media_of(contact)
    with ExitStack() as block:
        files = block.enter_context(files_of(desk, contact))
        samples = open_source(files.paths, _decoding(desk, media, files.key))
        held = block.pop_all()
    player = Player(samples)
    device = desk.settings.text("output_device")
    if device:
        player.set_output(output_on(device))
    return Recording(media, samples, _kept(desk, media, samples), player, held)


def _decoding(desk: Desk, media: Media, key: Key | None) -> Decoding:
    return Decoding(
        highest_rate=HIGHEST_RATE,
        key=key,
        expected_ms=media.duration_ms,
        folder=desk.paths.peaks,
    )


def shape_of(desk: Desk, recording: Recording, report: Report = unheard) -> Shape:
    """Follow the decoding to its end; takes as long as that, so call it in a job.

    Raises the fault that ended the decoding too early, and Cancelled if the recording is closed.
    """
    source = recording.samples
    listener = Listener(source.sample_rate, source.channels)
    builder = Builder(source.channels, source.sample_rate)
    for block in followed(source, report):
        builder.push(block)
        listener.push(block)
    peaks = builder.done()
    if recording.peaks is None:
        with suppress(OSError):  # a full disk costs the cache, not the call
            cache.save(desk.paths.peaks, recording.media.sha256, peaks, desk.vault)
    return Shape(peaks, listener.levels(), listener.duration_ms)


def sound() -> OutputStatus:
    """Say whether this machine can be heard; loads PortAudio, so call it in a job."""
    return output_status()


def devices() -> tuple[Device, ...]:
    """List the devices sound can be played on; may take a while, so call it in a job."""
    return output_devices()


def output_on(device: str) -> OutputFactory:
    """Return what opens a device by its name; the empty name stands for the system's choice."""
    return partial(open_output, device=device)


def quiet_of(settings: Settings) -> Quiet:
    """Return what counts as a pause that can be skipped."""
    return Quiet(settings.number("skip_below_db"), round(settings.number("skip_from_s") * 1000))


def _kept(desk: Desk, media: Media, samples: Source) -> Peaks | None:
    """Return the waveform that was kept, unless it is of one leg of the call alone."""
    found = cache.load(desk.paths.peaks, media.sha256, desk.vault)
    if found is None or (found.channels, found.sample_rate) != (
        samples.channels,
        samples.sample_rate,
    ):
        return None
    same = abs(found.duration_ms - media.duration_ms) <= _CLOSE_ENOUGH_MS
    return found if same else None
