"""`analyze`: how a talk or a chat went."""

import argparse
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
    from qa_desk.services import analysing  # noqa: PLC0415

    found: list[dict[str, object]] = []
    with opened(options) as desk:
        if options.file:
            times = analysing.timeline_of_file(desk, options.file, output.progress)
            told = analysis_values.analysis(analysing.analysis_of(times, None, ()))
            found.append({"file": str(options.file), **told, "hits": []})
        for contact_id, report in with_progress(contacts_asked(options, desk), output.progress):
            found.append({"contact": contact_id, **_analysis(desk, contact_id, report)})
    output.result(found, lambda: [line for each in found for line in analysis_values.lines(each)])
    return ExitCode.DONE


def _analysis(desk: "Desk", contact_id: "ContactId", report: Report) -> dict[str, object]:
    from qa_desk.cli import analysis_values  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import analysing  # noqa: PLC0415

    return analysis_values.analysis(analysing.measured(desk, contact_id, report))
