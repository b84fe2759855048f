"""What happened in a contact: who spoke how long and over whom, and how soon who was answered."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_desk.analytics.measures import Measures, measures
from qa_desk.analytics.replies import Reply, replies, unanswered
from qa_desk.analytics.spans import Span, Spoken, Voice
from qa_desk.analytics.timeline import Limits, Timeline, speech_of, timeline
from qa_desk.audio.faults import Damaged
from qa_desk.audio.legs import Legs
from qa_desk.audio.loudness import alike, speech_level
from qa_desk.audio.samples import Source
from qa_desk.audio.steady import steady_spans
from qa_desk.audio.vad import Levels, Listener, levels_of, spans_of
from qa_desk.domain.contacts import Contact, Message, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.transcripts import Transcript
from qa_desk.services import access, contacts
from qa_desk.services.desk import Desk
from qa_desk.services.heard import Files, files_of, media_of
from qa_desk.settings import Settings

_SAMPLE_RATE: Final = 8000
"""Enough to tell speech from silence."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that is known of how a contact went.

    `timeline` is None where nothing was said aloud; `heard` says that it comes from the sound, else
    it comes from the times of a transcript. `replies` are the answers in writing, `unanswered` the
    position of the first message of the customer that got none.
    """

    timeline: Timeline | None
    heard: bool
    replies: tuple[Reply, ...]
    unanswered: int | None
    measures: Measures


def measured(desk: Desk, contact_id: ContactId, report: Report = unheard) -> Analysis:
    """Measure a contact: its recording, its transcript and its messages, whatever there is.

    Raises NotFound, NotAllowed, the faults of `audio.faults`, and NoRecording where there is nothing
    to measure. What this person may not read or hear is left out.
    """
    contact = contacts.contact(desk, contact_id)
    spoken = _transcript(desk, contact_id)
    times = _times(desk, contact, spoken, report)
    return analysis_of(times, spoken, contact.messages, heard=bool(contact.media))


def analysis_of(
    times: Timeline | None,
    transcript: Transcript | None,
    messages: Sequence[Message],
    *,
    heard: bool = True,
) -> Analysis:
    """Put together what is known; words of a transcript that is not whole are not counted."""
    turns = transcript.segments if transcript is not None and transcript.complete else ()
    answers, left = replies(messages), unanswered(messages)
    return Analysis(times, heard, answers, left, measures(times, turns, messages))


def timeline_of(desk: Desk, contact_id: ContactId, report: Report = unheard) -> Timeline:
    """Return what happened in a contact's recording.

    Raises NotFound, NotAllowed, NoRecording and the faults of `audio.faults`.
    """
    access.require_contacts(desk, Verb.LISTEN, [contact_id])
    with desk.store.read() as reader:
        contact = reader.contacts.get(contact_id)
    return _timeline_of_contact(desk, contact, report)


def timeline_of_file(desk: Desk, path: Path, report: Report = unheard) -> Timeline:
    """Return what happened in a file that belongs to no contact; its sides have no names."""
    return _timeline(desk, Files((path,), desk.vault.key), (), report)


def timeline_of_samples(desk: Desk, samples: Source, sides: Sequence[Side]) -> Timeline:
    """Return what happened in a recording that is decoded already."""
    return timeline_of_levels(desk, levels_of(samples), samples.duration_ms, sides)


def timeline_of_levels(
    desk: Desk, levels: Sequence[Levels], duration_ms: int, sides: Sequence[Side]
) -> Timeline:
    """Return what happened in a recording of which the loudness is known; see `audio.vad`."""
    return timeline_heard(levels, duration_ms, sides, limits_of(desk.settings))


def timeline_heard(
    levels: Sequence[Levels], duration_ms: int, sides: Sequence[Side], limits: Limits
) -> Timeline:
    """Return what happened in a recording, from its loudness alone.

    Channels that carry the same sound are one of which nobody knows whose it is.
    """
    if alike(levels):
        levels, sides = levels[:1], ()
    names = voices(sides, len(levels))
    hums = steady_spans(levels)
    spoken = _gathered(names, spans_of(levels, duration_ms, steady=hums))
    steady = _gathered(names, hums)
    found = timeline(spoken, duration_ms, limits, steady)
    loudness = _loudness(names, levels, speech_of(spoken, duration_ms, steady))
    return replace(found, loudness_db=loudness)


def timeline_of_transcript(desk: Desk, contact: Contact, transcript: Transcript) -> Timeline:
    """Return what happened in a call of which there is a transcript alone, by the times of its turns."""
    turns = transcript.segments
    spans = [(Span(turn.start_ms, turn.end_ms),) for turn in turns]
    spoken = _gathered([turn.side for turn in turns], spans)
    last_ms = max((turn.end_ms for turn in turns), default=0)
    duration_ms = max(contact.duration_ms or transcript.duration_ms, last_ms)
    return timeline(spoken, duration_ms, limits_of(desk.settings))


def limits_of(settings: Settings) -> Limits:
    """Return how long a silence, an overlap and a hold have to last by the settings."""
    silence, overlap, hold = (
        round(settings.number(key) * 1000) for key in ("silence_s", "overlap_s", "hold_s")
    )
    return Limits(silence, overlap, hold)


def voices(sides: Sequence[Side], channels: int) -> tuple[Voice, ...]:
    """Name who is heard in each channel; a side in several channels is one voice.

    Channels of which nobody knows the side have their number, a single one is "unknown".
    """
    known = sides if len(sides) == channels else (Side.UNKNOWN,) * channels
    strangers = Counter(known)[Side.UNKNOWN]
    return tuple(
        f"channel_{number}" if side is Side.UNKNOWN and strangers > 1 else side
        for number, side in enumerate(known)
    )


def _gathered(names: Sequence[Voice], spans: Sequence[Sequence[Span]]) -> Spoken:
    """Return the spans by voice, those of several channels together."""
    found: dict[Voice, tuple[Span, ...]] = {}
    for name, own in zip(names, spans, strict=True):
        found[name] = (*found.get(name, ()), *own)
    return found


def _loudness(
    names: Sequence[Voice], levels: Sequence[Levels], speech: Spoken
) -> Mapping[Voice, float]:
    """Return how loud each voice speaks; of one in several channels, where it is loudest."""
    found: dict[Voice, float] = {}
    for name, level in zip(names, levels, strict=True):
        loud = speech_level(level, speech[name])
        if loud is not None:
            found[name] = max(loud, found.get(name, loud))
    return found


def _times(
    desk: Desk, contact: Contact, transcript: Transcript | None, report: Report
) -> Timeline | None:
    """Return what happened aloud: by the sound, else by a whole transcript; None if all is written."""
    if contact.media:
        return _timeline_of_contact(desk, contact, report)
    if transcript is not None and transcript.complete:
        return timeline_of_transcript(desk, contact, transcript)
    if not contact.messages:
        access.require(desk, Verb.LISTEN)
        media_of(contact)
    return None


def _transcript(desk: Desk, contact_id: ContactId) -> Transcript | None:
    """Return the transcript to be counted, not shown, so that the journal notes nothing."""
    if not access.allowed(desk, Verb.READ_TEXTS):
        return None
    with desk.store.read() as reader:
        return reader.transcripts.get(contact_id)


def _timeline_of_contact(desk: Desk, contact: Contact, report: Report) -> Timeline:
    sides = media_of(contact).sides
    with files_of(desk, contact, lambda: report(0.0, "")) as files:
        return _timeline(desk, files, sides, report)


def _timeline(desk: Desk, files: Files, sides: Sequence[Side], report: Report) -> Timeline:
    done, paths = 0, files.paths
    with Legs(paths, files.key, _SAMPLE_RATE) as legs:
        listener = Listener(_SAMPLE_RATE, legs.channels)
        for block in legs.blocks():
            listener.push(block)
            done += len(block)
            report(legs.share(done), paths[0].name)
    if not done:
        raise Damaged(path=paths[0])
    return timeline_of_levels(desk, listener.levels(), listener.duration_ms, sides)
