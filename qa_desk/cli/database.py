"""`db`: looking after the database; each module named here adds commands of its own to the group."""

from qa_desk.cli import (
    database_keeping,
    database_packages,
    database_retention,
    database_server,
    database_vault,
)
from qa_desk.cli.frame import Commands

PARTS = (
    database_keeping,
    database_packages,
    database_retention,
    database_server,
    database_vault,
)


def register(commands: Commands) -> None:
    """Add the group and let each part extend it."""
    group = commands.group("db")
    for part in PARTS:
        part.extend(group)
