"""`analyze`: how a talk or a chat went."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.cli.subjects import add_subjects, contacts_asked, with_progress
from qa_desk.domain.progress import Report
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.domain.ids import ContactId
    from qa_desk.services.desk import Desk


def register(commands: Commands) -> None:
    """Add the command."""
    add_subjects(commands.add("analyze", analyze))


def analyze(options: argparse.Namespace, output: Output) -> ExitCode:
    """Measure talk, silence, overlap, pace and responses of contacts, or the sound of a file."""
    from qa_desk.cli import analysis_values  # noqa: PLC0415 - loaded when needed

    found: list[dict[str, object]] = []
    with opened(options) as desk:
        if options.file:
            found.append(_of_file(desk, options.file, output.progress))
        for contact_id, report in with_progress(contacts_asked(options, desk), output.progress):
            found.append({"contact": contact_id, **of_contact(desk, contact_id, report)})
    output.result(found, lambda: [line for each in found for line in analysis_values.lines(each)])
    return ExitCode.DONE


def of_contact(desk: "Desk", contact_id: "ContactId", report: Report) -> dict[str, object]:
    """Return what is known of how a contact went, and where phrase rules are found in it."""
    from qa_desk.cli import analysis_values  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import analysing, phrase_runs  # noqa: PLC0415

    measured = analysis_values.analysis(analysing.measured(desk, contact_id, report))
    return {**measured, "hits": analysis_values.hits(phrase_runs.hits_of(desk, contact_id))}


def _of_file(desk: "Desk", path: Path, report: Report) -> dict[str, object]:
    from qa_desk.cli import analysis_values  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import analysing  # noqa: PLC0415

    times = analysing.timeline_of_file(desk, path, report)
    told = analysis_values.analysis(analysing.analysis_of(times, None, ()))
    return {"file": str(path), **told, "hits": []}
