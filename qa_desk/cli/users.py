"""`users`: who works here, with which role, in which teams."""

import argparse
import getpass
import sys

from qa_desk.cli.frame import Commands, WrongCall
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.domain.people import Evaluator, Role
from qa_desk.errors import ExitCode

_ROLES = [role.value for role in Role]


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("users")
    group.add("list", list_users, key="users_list")
    add = group.add("add", add_user, key="users_add")
    add.add_argument("login", metavar="LOGIN")
    add.add_argument("--name", required=True)
    add.add_argument("--role", choices=_ROLES, default=Role.EVALUATOR.value)
    add.add_argument("--team", action="append", default=[], metavar="TEAM")
    add.add_argument("--password-stdin", action="store_true")
    role = group.add("role", set_role, key="users_role")
    role.add_argument("login", metavar="LOGIN")
    role.add_argument("role", choices=_ROLES)
    languages = group.add("languages", set_languages, key="users_languages")
    languages.add_argument("login", metavar="LOGIN")
    languages.add_argument("languages", nargs="*", metavar="LANGUAGE")
    for name, handler in (("lock", lock), ("unlock", unlock)):
        group.add(name, handler, key=f"users_{name}").add_argument("login", metavar="LOGIN")


def list_users(options: argparse.Namespace, output: Output) -> ExitCode:
    """List everybody with role and teams."""
    from qa_desk.services import users  # noqa: PLC0415 - loaded when needed

    with opened(options, administering=True) as desk:
        found = users.users(desk)
    data = [
        _row(each.evaluator)
        | {
            "leads": list(each.leads),
            "belongs": list(each.belongs),
            "can_log_in": each.can_log_in,
        }
        for each in found
    ]
    lines = [
        [str(each.evaluator.id), each.evaluator.name, each.evaluator.role.value, *_teams(row)]
        for each, row in zip(found, data, strict=True)
    ]
    output.result(data, lambda: table(lines))
    return ExitCode.DONE


def add_user(options: argparse.Namespace, output: Output) -> ExitCode:
    """Add a user; on a server with a login, whose password is typed or read from standard input."""
    from qa_desk.services import users  # noqa: PLC0415 - loaded when needed

    wanted = users.NewUser(
        options.login, options.name, Role(options.role), tuple(dict.fromkeys(options.team))
    )
    with opened(options, administering=True) as desk:
        password = None if desk.store.is_local else _password(options, output)
        added = users.add(desk, wanted, password).value
    output.result(_row(added), lambda: [f"{added.id}: {added.role.value}"])
    return ExitCode.DONE


def set_languages(options: argparse.Namespace, output: Output) -> ExitCode:
    """Say in which languages somebody evaluates; without any, in all."""
    from qa_desk.domain.ids import EvaluatorId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import people  # noqa: PLC0415

    said = sorted({part for word in options.languages for part in word.split(",") if part})
    with opened(options, administering=True) as desk:
        people.set_languages(desk, EvaluatorId(options.login), said)
    output.result({"login": options.login, "languages": said}, lambda: [" ".join(said)])
    return ExitCode.DONE


def set_role(options: argparse.Namespace, output: Output) -> ExitCode:
    """Give a user another role."""
    from qa_desk.services import users  # noqa: PLC0415 - loaded when needed

    with opened(options, administering=True) as desk:
        changed = users.set_role(desk, options.login, Role(options.role)).value
    output.result(_row(changed), lambda: [f"{changed.id}: {changed.role.value}"])
    return ExitCode.DONE


def lock(options: argparse.Namespace, output: Output) -> ExitCode:
    """Let a user in no longer."""
    return _set_locked(options, output, locked=True)


def unlock(options: argparse.Namespace, output: Output) -> ExitCode:
    """Let a user in again."""
    return _set_locked(options, output, locked=False)


def _set_locked(options: argparse.Namespace, output: Output, *, locked: bool) -> ExitCode:
    from qa_desk.services import users  # noqa: PLC0415 - loaded when needed

    with opened(options, administering=True) as desk:
        changed = users.set_locked(desk, options.login, locked=locked).value
    output.result(_row(changed), lambda: [str(changed.id)])
    return ExitCode.DONE


def _password(options: argparse.Namespace, output: Output) -> str:
    """Read a password where nobody sees it: never from the command line, never into a log."""
    if options.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        sentence = output.texts.label("cli", "users_no_terminal")
        raise WrongCall(message=sentence, command="qa-desk users add")
    return getpass.getpass(output.texts.label("cli", "users_password"))


def _row(user: Evaluator) -> dict[str, object]:
    return {"login": user.id, "name": user.name, "role": user.role.value, "locked": user.locked}


def _teams(row: dict[str, object]) -> tuple[str, str]:
    leads, belongs = row["leads"], row["belongs"]
    named = [", ".join(each) if isinstance(each, list) else "" for each in (leads, belongs)]
    return named[0], named[1]
