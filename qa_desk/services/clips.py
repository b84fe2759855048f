"""Clips of recordings for coaching: personal data is masked in the sound, and a note says what was."""

import errno
import io
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_desk.analytics.masking.speech import HeardSpan, heard_spans
from qa_desk.audio.clips import Cover, Cut, taken
from qa_desk.audio.encoding import ENDINGS, encode
from qa_desk.audio.legs import Legs
from qa_desk.audio.samples import Frames
from qa_desk.domain.auditing import Act
from qa_desk.domain.changes import Changes
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import ExitCode, Expected, system_reason
from qa_desk.services import access
from qa_desk.services.clip_notes import Told, note, words
from qa_desk.services.desk import Desk, Done
from qa_desk.services.heard import files_of, media_of
from qa_desk.services.kept_files import key_for
from qa_desk.texts import Language
from qa_desk.vault.files import fresh_file, write_bytes

EXPORT: Final = "export a clip"
NOTE: Final = ".note.txt"
WORDS: Final = ".words.txt"
"""How the names of the files beside a clip end."""
SHORTEST_MS: Final = 100


class UnknownKind(Expected):
    """The name of a clip says no kind of file: facts `file`, `known`."""

    code = "clip.unknown_kind"
    exit_code = ExitCode.WRONG_INPUT


class WrongRange(Expected):
    """A range is not in the recording, be it one to be masked: facts `start_s`, `end_s`, `duration_s`."""

    code = "clip.wrong_range"
    exit_code = ExitCode.WRONG_INPUT


class NotTranscribed(Expected):
    """Without a whole transcript nobody knows what to mask: fact `contact`."""

    code = "clip.not_transcribed"
    exit_code = ExitCode.WRONG_INPUT


class ClipThere(Expected):
    """A clip never takes the place of a file: fact `file`."""

    code = "clip.file_there"
    exit_code = ExitCode.WRONG_INPUT


class ClipNotWritten(Expected):
    """The clip cannot be written: facts `file`, `why` (system's error name)."""

    code = "clip.not_written"


@dataclass(frozen=True, slots=True)
class Order:
    """What of a recording is wanted; `end_ms` None is its end.

    `original` leaves everything to be heard, which takes more rights; `also` are stretches that a
    person wants masked besides what the rules find. With `quote` the masked words lie beside it.
    """

    start_ms: int = 0
    end_ms: int | None = None
    cover: Cover = Cover.SILENCE
    original: bool = False
    also: tuple[tuple[int, int], ...] = ()
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip that was written; `masked` is when in the recording something was."""

    file: Path
    note: Path
    words: Path | None
    start_ms: int
    end_ms: int
    masked: tuple[HeardSpan, ...]


def may_export_originals(desk: Desk) -> bool:
    """Whether the person at the desk may give out recordings as they are."""
    return access.sight(desk, Verb.EXCHANGE).scope is not Scope.NONE


def to_be_masked(desk: Desk, contact_id: ContactId, order: Order) -> tuple[HeardSpan, ...]:
    """Return what would be masked in a clip, in the times of the recording.

    Raises NotFound, NoRecording, WrongRange and NotTranscribed.
    """
    _require(desk, contact_id, order)
    _contact, transcript, order = _gathered(desk, contact_id, order)
    return _masks(transcript, order)


def export(
    desk: Desk,
    contact_id: ContactId,
    order: Order,
    out: Path,
    language: Language,
    *,
    report: Report = unheard,
) -> Done[Clip]:
    """Write a clip and the note of what was masked, in a language; the journal tells it first.

    Raises NotFound, NoRecording, WrongRange, NotTranscribed, UnknownKind, ClipThere,
    ClipNotWritten and the faults of `audio.faults`.
    """
    _require(desk, contact_id, order)
    target = _named(out)
    if target.suffix.lower() not in ENDINGS:
        raise UnknownKind(file=out.name, known=", ".join(ENDINGS))
    contact, transcript, order = _gathered(desk, contact_id, order)
    clip = _planned(contact, target, order, _masks(transcript, order))
    for file in (clip.file, clip.note, clip.words):
        if file is not None and os.path.lexists(file):  # a link that leads nowhere is there too
            raise ClipThere(file=str(file))
    told = _told(desk, contact_id, order, clip, transcript)
    _note_in_journal(desk, contact_id)
    try:
        _write_texts(desk, clip, told, transcript, language)
        _write_sound(desk, contact, clip, order, report)
    except OSError as error:
        _remove_texts(clip)
        raise ClipNotWritten(file=str(out), why=system_reason(error)) from error
    except BaseException:
        _remove_texts(clip)
        raise
    return Done(clip, Changes(frozenset()))


def _named(out: Path) -> Path:
    """Return where a clip is to lie; ClipNotWritten for what no system takes for a name."""
    try:
        target = out.expanduser().absolute()
        target.name.encode("utf-8")
        with suppress(FileNotFoundError, NotADirectoryError):
            os.lstat(target.with_name(target.stem + NOTE))
    except OSError as error:
        raise ClipNotWritten(file=str(out), why=system_reason(error)) from error
    except (ValueError, RuntimeError) as error:
        name = repr(str(out)).strip("'")
        raise ClipNotWritten(file=name, why=errno.errorcode[errno.EILSEQ]) from error
    return target


def _require(desk: Desk, contact_id: ContactId, order: Order) -> None:
    """Refuse what the person may not hear, read or, for an original, give out."""
    verbs = [Verb.LISTEN, Verb.EXCHANGE if order.original else Verb.READ_TEXTS]
    if order.quote:
        verbs.append(Verb.READ_TEXTS)
    for verb in verbs:
        access.require_contacts(desk, verb, [contact_id])


def _gathered(
    desk: Desk, contact_id: ContactId, order: Order
) -> tuple[Contact, Transcript | None, Order]:
    """Return the contact, its transcript, and the order with its end."""
    with desk.store.read() as reader:
        contact = reader.contacts.get(contact_id)
        transcript = reader.transcripts.get(contact_id)
    whole = media_of(contact).duration_ms
    end = whole if order.end_ms is None else min(order.end_ms, whole)
    if order.start_ms < 0 or end - order.start_ms < SHORTEST_MS:
        raise _wrong(order.start_ms, whole if order.end_ms is None else order.end_ms, whole)
    for start, stop in order.also:
        if not 0 <= start < min(stop, whole):
            raise _wrong(start, stop, whole)
    known = transcript is not None and transcript.complete
    if not known and (order.quote or not order.original):
        raise NotTranscribed(contact=contact.external_id)
    return contact, transcript, replace(order, end_ms=end)


def _wrong(start_ms: int, end_ms: int, whole_ms: int) -> WrongRange:
    return WrongRange(start_s=start_ms / 1000, end_s=end_ms / 1000, duration_s=whole_ms / 1000)


def _masks(transcript: Transcript | None, order: Order) -> tuple[HeardSpan, ...]:
    """Return what is masked within the range."""
    if order.original or transcript is None or order.end_ms is None:
        return ()
    return tuple(
        replace(span, start_ms=max(span.start_ms, order.start_ms), end_ms=end)
        for span in heard_spans(transcript.segments)
        if span.start_ms < order.end_ms
        and (end := min(span.end_ms, order.end_ms)) > max(span.start_ms, order.start_ms)
    )


def _planned(contact: Contact, target: Path, order: Order, masked: tuple[HeardSpan, ...]) -> Clip:
    beside = target.with_name(target.stem + WORDS) if order.quote else None
    end = media_of(contact).duration_ms if order.end_ms is None else order.end_ms
    note_file = target.with_name(target.stem + NOTE)
    return Clip(target, note_file, beside, order.start_ms, end, masked)


def _told(
    desk: Desk, contact_id: ContactId, order: Order, clip: Clip, transcript: Transcript | None
) -> Told:
    return Told(
        contact=int(contact_id),
        file=clip.file.name,
        start_ms=clip.start_ms,
        end_ms=clip.end_ms,
        masked=clip.masked,
        by_hand=tuple(
            (max(start, clip.start_ms), min(end, clip.end_ms))
            for start, end in order.also
            if start < clip.end_ms and end > clip.start_ms
        ),
        cover=order.cover,
        original=order.original,
        model=transcript.model if transcript is not None else "",
        by=str(desk.user),
        at=desk.clock.now(),
    )


def _write_texts(
    desk: Desk, clip: Clip, told: Told, transcript: Transcript | None, language: Language
) -> None:
    key = key_for(desk, clip.file)
    write_bytes(clip.note, note(told, language).encode("utf-8"), key)
    if clip.words is not None and transcript is not None:
        said = words(transcript.segments, (clip.start_ms, clip.end_ms), language)
        write_bytes(clip.words, said.encode("utf-8"), key)


def _write_sound(desk: Desk, contact: Contact, clip: Clip, order: Order, report: Report) -> None:
    key = key_for(desk, clip.file)
    with (
        files_of(desk, contact, lambda: report(0.0, "")) as files,
        Legs(files.paths, files.key) as legs,
        fresh_file(clip.file, key) as file,
    ):
        cut = _cut(clip, order, legs.sample_rate)
        sound = _reported(taken(legs.blocks(), cut), cut, report)
        ending = clip.file.suffix.lower()
        if key is None:
            encode(sound, legs.sample_rate, legs.channels, file, ending)
        else:  # what is sealed can only be written from its beginning to its end
            plain = io.BytesIO()
            encode(sound, legs.sample_rate, legs.channels, plain, ending)
            file.write(plain.getvalue())


def _cut(clip: Clip, order: Order, sample_rate: int) -> Cut:
    def frames(milliseconds: int) -> int:
        return milliseconds * sample_rate // 1000

    spans = [(span.start_ms, span.end_ms) for span in clip.masked]
    masks = tuple((frames(start), frames(end) + 1) for start, end in (*spans, *order.also))
    return Cut(frames(clip.start_ms), frames(clip.end_ms), sample_rate, masks, order.cover)


def _reported(blocks: Iterator[Frames], cut: Cut, report: Report) -> Iterator[Frames]:
    done = 0
    for block in blocks:
        done += len(block)
        report(done / max(cut.end - cut.start, 1), "")
        yield block


def _note_in_journal(desk: Desk, contact_id: ContactId) -> None:
    """Tell who took a clip of which contact, each time anew and before it is there."""
    with desk.store.change(by=desk.user, verb=EXPORT, act=Act.READ) as change:
        change.audit.note("contact", str(contact_id))
        change.commit()


def _remove_texts(clip: Clip) -> None:
    for file in (clip.note, clip.words):
        if file is not None:
            with suppress(OSError):
                file.unlink(missing_ok=True)
