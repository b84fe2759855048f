"""`teams`: who works together, and under which name."""

import argparse

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("teams")
    group.add("list", list_teams, key="teams_list")
    naming = group.add("rename", rename, key="teams_rename")
    naming.add_argument("team", metavar="TEAM")
    naming.add_argument("name", metavar="NAME")


def list_teams(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the teams with those who work in them today."""
    from qa_desk.services import teams  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        found = teams.lines(desk)
    data = [
        {
            "name": line.team.name,
            "closed": line.team.closed,
            "agents": line.agents,
            "leads": list(line.leads),
            "members": list(line.members),
        }
        for line in found
    ]
    lines = [
        [line.team.name, str(line.agents), ", ".join((*line.leads, *line.members))]
        for line in found
    ]
    output.result(data, lambda: table(lines))
    return ExitCode.DONE


def rename(options: argparse.Namespace, output: Output) -> ExitCode:
    """Give a team another name, its past included."""
    from qa_desk.services import teams  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        contacts = teams.rename(desk, options.team, options.name).value
    facts = {"name": options.name.strip(), "contacts": contacts}
    output.result(facts, lambda: [output.texts.label("cli", "team_renamed", **facts)])
    return ExitCode.DONE
