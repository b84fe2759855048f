"""`report`: workbooks in a folder."""

import argparse
from pathlib import Path

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode
from qa_desk.texts import Language


def register(commands: Commands) -> None:
    """Add the command."""
    group = commands.group("report")
    agent = group.add("agent", agent_report, key="report_agent")
    agent.add_argument("--month", metavar="YYYY-MM")
    agent.add_argument("--agent", metavar="ID")
    calibration = group.add("calibration", calibration_report, key="report_calibration")
    calibration.add_argument("session", metavar="SESSION")
    for parser in (agent, calibration):
        parser.add_argument("--out", type=Path, required=True, metavar="DIR")
        parser.add_argument("--format", choices=["xlsx"], default="xlsx")


def agent_report(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write the workbook of one agent, or of every agent evaluated in the month."""
    from qa_desk.services import reporting  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        month = options.month or reporting.last_month(desk)
        language = Language(output.texts.language)
        if options.agent:
            done = reporting.agent_report(desk, options.agent, month, options.out, language)
        else:
            done = reporting.month_reports(desk, month, options.out, language, output.progress)
    return _tell(done.value, output)


def calibration_report(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write the workbook of a calibration session."""
    from qa_desk.domain.ids import SessionId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import reporting  # noqa: PLC0415

    with opened(options) as desk:
        language = Language(output.texts.language)
        session = SessionId(options.session)
        done = reporting.calibration_report(desk, session, options.out, language)
    return _tell(done.value, output)


def _tell(files: tuple[Path, ...], output: Output) -> ExitCode:
    paths = [str(path) for path in files]
    output.result({"files": paths}, lambda: paths)
    return ExitCode.DONE
