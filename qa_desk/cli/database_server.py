"""`db init`: a database for several people on a PostgreSQL server."""

import argparse

from qa_desk.cli.frame import Commands
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode, Expected


class NoServer(Expected):
    """The command is for a server, and none was named."""

    code = "db.no_server"


def extend(group: Commands) -> None:
    """Add the command to the group `db`."""
    group.add("init", init, key="db_init")


def init(options: argparse.Namespace, output: Output) -> ExitCode:
    """Make tables, roles and rules, or bring them up to date; again changes nothing."""
    from qa_desk.domain.clock import SystemClock  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import users  # noqa: PLC0415 - likewise

    url = getattr(options, "database", None)
    if url is None:
        raise NoServer
    owner = users.init_server(url, SystemClock())
    said = output.texts.label("cli", "db_initialised", owner=owner)
    output.result({"owner": owner}, lambda: [said])
    return ExitCode.DONE
