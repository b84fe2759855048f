"""`analyze`: how a talk or a chat went."""

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.cli.subjects import add_subjects, contacts_asked, with_progress
from qa_desk.domain.progress import Report
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.domain.ids import ContactId
    from qa_desk.services.analysing import Analysis
    from qa_desk.services.desk import Desk
    from qa_desk.services.phrase_runs import RuleHit


def register(commands: Commands) -> None:
    """Add the command."""
    add_subjects(commands.add("analyze", analyze))


def analyze(options: argparse.Namespace, output: Output) -> ExitCode:
    """Measure talk, silence, overlap, pace and responses of contacts, or the sound of a file."""
    data: list[dict[str, object]] = []
    lines: list[str] = []
    with opened(options) as desk:
        for name, subject, found, hits in _analysed(options, output, desk):
            data.append({name: subject, **_values(found, hits)})
            lines += _lines(output, subject, found, hits)
    output.result(data, lambda: lines)
    return ExitCode.DONE


def of_contact(desk: "Desk", contact_id: "ContactId", report: Report) -> dict[str, object]:
    """Return what is known of how a contact went, and where phrase rules are found in it."""
    from qa_desk.services import analysing, phrase_runs  # noqa: PLC0415 - loaded when needed

    measured = analysing.measured(desk, contact_id, report)
    return _values(measured, phrase_runs.hits_of(desk, contact_id))


def _analysed(
    options: argparse.Namespace, output: Output, desk: "Desk"
) -> Iterator[tuple[str, str | int, "Analysis", "Sequence[RuleHit]"]]:
    """Give each with what it is called in JSON: a file or a contact."""
    from qa_desk.services import analysing, phrase_runs  # noqa: PLC0415 - loaded when needed

    if options.file:
        times = analysing.timeline_of_file(desk, options.file, output.progress)
        yield "file", str(options.file), analysing.analysis_of(times, None, ()), ()
    for contact_id, report in with_progress(contacts_asked(options, desk), output.progress):
        found = analysing.measured(desk, contact_id, report)
        yield "contact", contact_id, found, phrase_runs.hits_of(desk, contact_id)


def _values(found: "Analysis", hits: "Sequence[RuleHit]") -> dict[str, object]:
    from qa_desk.cli import analysis_values  # noqa: PLC0415 - loaded when needed

    return {**analysis_values.analysis(found), "hits": analysis_values.hits(hits)}


def _lines(
    output: Output, subject: str | int, found: "Analysis", hits: "Sequence[RuleHit]"
) -> list[str]:
    from qa_desk.cli import analysis_lines  # noqa: PLC0415 - loaded when needed

    return analysis_lines.lines(output.texts, subject, found, hits)
