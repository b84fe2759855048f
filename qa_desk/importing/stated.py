"""The end of a call as its own file states it, and what is to be told of it, put to the contact."""

from dataclasses import replace
from pathlib import Path

from qa_desk.domain.contacts import Channel, Contact
from qa_desk.importing.clipping import within
from qa_desk.importing.findings import Findings
from qa_desk.importing.outcome import Imported, shown
from qa_desk.importing.source import Source
from qa_desk.importing.turns import Told


def kept_within(found: Imported, findings: Findings, file: Path) -> Imported:
    """Cut turns that end after the call and add the notices; the transcript says when it ends."""
    told = replace(found, notices=findings.notices(file))
    return told if told.transcript is None else within(told, told.transcript.duration_ms)


def nameless_call(told: Told, format_id: str, source: Source, findings: Findings) -> Imported:
    """Return the call of a file that holds what was said, and neither the call's name nor people."""
    contact = Contact(
        channel=Channel.VOICE,
        source=format_id,
        external_id=source.stem,
        duration_ms=told.transcript.duration_ms,
        language=told.transcript.language,
        custom=findings.custom,
    )
    item = Imported(
        contact,
        told.transcript,
        file=shown(source.file),
        speakers=told.speakers,
        anonymous=True,
    )
    return kept_within(item, findings, source.file)
