"""`db export|import`: packages of contacts and evaluations from one workspace to another."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, Parser, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.errors import Detail
    from qa_desk.services.package_import import PackageSummary

WHOSE = ("all", "own", "none")


def extend(group: Commands) -> None:
    """Add the commands to the group `db`."""
    taking = group.add("export", take_out, key="db_export")
    _describe(taking, group)
    bringing = group.add("import", bring_in, key="db_import")
    bringing.add_argument("file", type=Path, metavar="FILE")
    dry = group.texts.label("cli", "help_package_dry_run")
    bringing.add_argument("--dry-run", action="store_true", help=dry)
    _add_passphrase(bringing, group)


def take_out(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write a package of the contacts that the options choose."""
    from qa_desk.domain.ids import ContactId, SampleId, SessionId  # noqa: PLC0415 - loaded when needed
    from qa_desk.domain.packages import Whose  # noqa: PLC0415
    from qa_desk.services import packages  # noqa: PLC0415

    choice = packages.Choice(
        contacts=tuple(ContactId(one) for one in options.contacts or ()),
        sample=SampleId(options.sample) if options.sample else None,
        session=SessionId(options.session) if options.session else None,
        month=options.month or "",
        agent=options.agent or "",
    )
    packing = packages.Packing(
        recordings=not options.no_media,
        texts=not options.no_texts,
        evaluations=Whose(options.evaluations),
        passphrase=_passphrase(options),
        masked=options.masked,
    )
    with opened(options) as desk:
        counts = packages.export(desk, options.file, choice, packing, output.progress)
    said = output.texts.label("cli", "package_written", file=options.file, **counts)
    output.result({"file": str(options.file), **counts}, lambda: [said])
    return ExitCode.DONE


def bring_in(options: argparse.Namespace, output: Output) -> ExitCode:
    """Bring a package in, or only say what that would do."""
    from qa_desk.services import package_import  # noqa: PLC0415 - loaded when needed

    passphrase = _passphrase(options)
    with opened(options) as desk:
        if options.dry_run:
            found = package_import.preview(desk, options.file, passphrase, output.progress)
        else:
            done = package_import.bring_in(desk, options.file, passphrase, output.progress)
            found = done.value
    _tell(output, found, dry=options.dry_run)
    return ExitCode.PARTLY if found.conflicts or found.rejected else ExitCode.DONE


def _tell(output: Output, found: "PackageSummary", *, dry: bool) -> None:
    counts = {
        "new_contacts": found.new_contacts,
        "same_contacts": found.same_contacts,
        "new_evaluations": found.new_evaluations,
        "same_evaluations": found.same_evaluations,
        "new_scorecards": found.new_scorecards,
        "targeted": found.targeted,
    }
    conflicts = [_detail(output, each) for each in found.conflicts]
    rejected = [_detail(output, each) for each in found.rejected]
    made = found.manifest
    data = {
        "dry_run": dry,
        "made_by": made.made_by,
        "made_at": made.made_at.isoformat(),
        "made_on": made.host,
        **counts,
        "conflicts": conflicts,
        "rejected": rejected,
    }
    label = output.texts.label
    heads = [label("cli", "package_would" if dry else "package_taken", **counts)]
    if found.targeted:
        heads.append(label("cli", "package_targeted", targeted=found.targeted))
    told = [f"{each['contact']}: {each['message']}" for each in (*conflicts, *rejected)]
    output.result(data, lambda: [*heads, *told])


def _detail(output: Output, each: "Detail") -> dict[str, object]:
    message = output.texts.sentence(each.code, each.facts)
    return {"contact": each.where, "code": each.code, "message": message, **each.facts}


def _describe(parser: Parser, group: Commands) -> None:
    def text(key: str) -> str:
        return group.texts.label("cli", f"help_package_{key}")

    parser.add_argument("file", type=Path, metavar="FILE")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--contacts", type=whole_number, nargs="+", metavar="ID", help=text("contacts")
    )
    which.add_argument("--sample", metavar="ID", help=text("sample"))
    which.add_argument("--session", metavar="ID", help=text("session"))
    which.add_argument("--month", metavar="YYYY-MM", help=text("month"))
    which.add_argument("--agent", metavar="ID", help=text("agent"))
    parser.add_argument("--no-media", action="store_true", help=text("no_media"))
    parser.add_argument("--no-texts", action="store_true", help=text("no_texts"))
    parser.add_argument("--masked", action="store_true", help=text("masked"))
    parser.add_argument("--evaluations", choices=WHOSE, default="all", help=text("evaluations"))
    _add_passphrase(parser, group)


def _add_passphrase(parser: Parser, group: Commands) -> None:
    text = group.texts.label("cli", "help_package_passphrase")
    parser.add_argument("--passphrase-stdin", action="store_true", help=text)


def _passphrase(options: argparse.Namespace) -> str:
    return sys.stdin.readline().strip() if options.passphrase_stdin else ""
