"""`evaluations`: bring in and take out what was scored."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.domain.rows import EvaluationRow


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("evaluations")
    bring = group.add("import", bring_in, key="evaluations_import")
    bring.add_argument("file", type=Path, metavar="FILE")
    take = group.add("export", take_out, key="evaluations_export")
    take.add_argument("--month", metavar="YYYY-MM")


def bring_in(options: argparse.Namespace, output: Output) -> ExitCode:
    """Import evaluations; what does not fit is listed, the rest goes in."""
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import evaluating  # noqa: PLC0415

    with opened(options) as desk:
        summary = evaluating.import_file(desk, options.file).value
    rejected = [values.rejection(item, output.texts) for item in summary.rejected]
    for item in rejected:
        output.line(f"{item['file']}:{item['line'] or ''} {item['message']}")
    data = {"added": summary.added, "duplicates": summary.duplicates, "rejected": rejected}
    output.result(data, lambda: [f"{summary.added} / {summary.duplicates} / {len(rejected)}"])
    return ExitCode.PARTLY if rejected else ExitCode.DONE


def take_out(options: argparse.Namespace, output: Output) -> ExitCode:
    """List submitted evaluations with exact scores."""
    from qa_desk.services import evaluating  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        rows = evaluating.submitted(desk, options.month)
    data = [_row(row) for row in rows]
    output.result(data, lambda: table([[str(v) for v in row.values()] for row in data]))
    return ExitCode.DONE


def _row(row: "EvaluationRow") -> dict[str, object]:
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed

    score = row.outcome.score if row.outcome else None
    return {
        "id": row.id,
        "contact": row.contact_id,
        "contact_external_id": row.contact_external_id,
        "agent": row.agent_external_id,
        "evaluator": row.evaluator,
        "scorecard": row.card.id,
        "version": row.card.version,
        "purpose": row.purpose,
        "state": row.state,
        "submitted_at": values.moment(row.submitted_at),
        "score": values.percent(score),
        "exact": None if score is None else str(score),
        "critical": row.outcome.critical_any if row.outcome else None,
        "passed": row.outcome.passed if row.outcome else None,
    }
