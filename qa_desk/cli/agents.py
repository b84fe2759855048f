"""`agents`: who serves customers, where they work, and staff lists."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.services.agents import AgentLine
    from qa_desk.services.staff import StaffSummary


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("agents")
    bring = group.add("import", bring_in, key="agents_import")
    bring.add_argument("file", type=Path, metavar="FILE")
    text = commands.texts.label("cli", "help_dry_run")
    bring.add_argument("--dry-run", action="store_true", help=text)
    group.add("list", list_agents, key="agents_list")


def bring_in(options: argparse.Namespace, output: Output) -> ExitCode:
    """Take a staff list over; bad rows are listed, the rest goes in."""
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import staff  # noqa: PLC0415

    with opened(options) as desk:
        if options.dry_run:
            summary = staff.preview(desk, options.file)
        else:
            summary = staff.run(desk, options.file).value
    rejected = [values.rejection(item, output.texts) for item in summary.rejected]
    for item in rejected:
        output.line(f"{item['file']}:{item['line'] or ''} {item['message']}")
    data = _summary(summary) | {"rejected": rejected}
    counts = {name: data[name] for name in ("added", "changed", "contacts")}
    facts = counts | {"rejected": len(rejected)}
    output.result(data, lambda: [output.texts.label("cli", "staff_imported", **facts)])
    return ExitCode.PARTLY if rejected else ExitCode.DONE


def list_agents(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the agents with their team and position of today, and their history."""
    from qa_desk.services import agents  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        data = [_line(line) for line in agents.lines(desk)]
    shown = ("id", "name", "team", "position")
    lines = [[str(row[name]) for name in shown] for row in data]
    output.result(data, lambda: table([list(shown), *lines]))
    return ExitCode.DONE


def _summary(summary: "StaffSummary") -> dict[str, object]:
    from qa_desk.services import staff  # noqa: PLC0415 - loaded when needed

    return {
        "added": summary.added,
        "changed": summary.changed,
        "contacts": summary.contacts,
        "agents": [
            {
                "id": plan.external_id,
                "name": plan.name,
                "new": plan.is_new,
                "changed": plan.changes,
                "contacts": plan.contacts,
                "history": staff.history_lines(plan.after),
            }
            for plan in summary.plans
        ],
    }


def _line(line: "AgentLine") -> dict[str, object]:
    from qa_desk.services import staff  # noqa: PLC0415 - loaded when needed

    return {
        "id": line.agent.external_id,
        "name": line.agent.name,
        "team": line.team,
        "position": line.position,
        "history": staff.history_lines(line.history),
    }
