"""The end of a call as its own file states it, and what is to be told of it, put to the contact."""

from dataclasses import replace
from pathlib import Path

from qa_desk.importing.clipping import within
from qa_desk.importing.findings import Findings
from qa_desk.importing.outcome import Imported


def kept_within(found: Imported, findings: Findings, file: Path) -> Imported:
    """Cut turns that end after the call and add the notices; the transcript says when it ends."""
    told = replace(found, notices=findings.notices(file))
    return told if told.transcript is None else within(told, told.transcript.duration_ms)
