"""`audit`: the journal of actions, listed, written to a file, or checked."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode
from qa_desk.texts import Language

if TYPE_CHECKING:
    from qa_desk.domain.auditing import AuditFilter, AuditRow, Verdict
    from qa_desk.services.desk import Desk

SHOWN = 100


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("audit", audit)
    for name in ("since", "until"):
        parser.add_argument(f"--{name}", metavar="T")
    parser.add_argument("--by", default="", metavar="LOGIN")
    parser.add_argument("--kind", default="", metavar="K")
    parser.add_argument("--id", default="", metavar="ID")
    parser.add_argument("--text", default="", metavar="WORDS")
    parser.add_argument("--limit", type=whole_number, default=SHOWN, metavar="N")
    parser.add_argument("--verify", action="store_true")
    parser.add_argument("--against", type=Path, metavar="SEAL")
    parser.add_argument("--out", type=Path, metavar="FILE")


def audit(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the journal, newest first; check it with --verify."""
    if options.verify or options.against:
        return verify(options, output)
    wanted = _wanted(options)
    with opened(options) as desk:
        if options.out:
            return _export(desk, wanted, options.out, output)
        found = _rows(desk, wanted, max(options.limit, 0))
    return _tell(found, output)


def verify(options: argparse.Namespace, output: Output) -> ExitCode:
    """Check every row; --against compares with a seal kept elsewhere, --out saves one."""
    from qa_desk.services import auditing  # noqa: PLC0415 - loaded when needed

    seals = [auditing.load_seal(options.against)] if options.against else []
    with opened(options) as desk:
        verdict = auditing.verify(desk, seals)
        if options.out and verdict.broken is None:
            auditing.save_seal(desk, verdict.head, options.out)
    if options.out and verdict.broken is None:
        output.say("audit_sealed", number=verdict.head.number, file=options.out)
    output.result(_verdict_json(verdict), lambda: _verdict_lines(verdict, output))
    return ExitCode.PARTLY if verdict.broken else ExitCode.DONE


def _wanted(options: argparse.Namespace) -> "AuditFilter":
    from qa_desk.domain.auditing import AuditFilter  # noqa: PLC0415 - loaded when needed
    from qa_desk.services.auditing import moment  # noqa: PLC0415

    return AuditFilter(
        by=options.by,
        since=moment(options.since) if options.since else None,
        until=moment(options.until) if options.until else None,
        kind=options.kind,
        subject=options.id,
        words=options.text,
    )


def _export(desk: "Desk", wanted: "AuditFilter", file: Path, output: Output) -> ExitCode:
    from qa_desk.services import auditing  # noqa: PLC0415 - loaded when needed

    count = auditing.export(desk, wanted, file, Language(output.texts.language))
    lines = [output.texts.label("cli", "audit_written", rows=count, file=file)]
    output.result({"rows": count, "files": [str(file)]}, lambda: lines)
    return ExitCode.DONE


def _rows(desk: "Desk", wanted: "AuditFilter", limit: int) -> "list[AuditRow]":
    from qa_desk.services import auditing  # noqa: PLC0415 - loaded when needed

    return auditing.rows(desk, auditing.ids(desk, wanted)[:limit])


def _tell(found: "list[AuditRow]", output: Output) -> ExitCode:
    from qa_desk.services.auditing import row_json  # noqa: PLC0415 - loaded when needed

    actions = output.texts.labels("journal")
    lines = [
        [
            str(row.number),
            f"{row.at.astimezone():%Y-%m-%d %H:%M:%S}",
            str(row.by),
            row.origin.host,
            actions.get(row.verb, row.verb),
            _what(row),
        ]
        for row in found
    ]
    output.result([row_json(row) for row in found], lambda: table(lines))
    return ExitCode.DONE


def _what(row: "AuditRow") -> str:
    if row.changes:
        return "; ".join(
            f"{c.kind} {c.subject} {c.field}: {c.old or ''} → {c.new or ''}" for c in row.changes
        )
    return ", ".join(f"{kind} {thing}" for kind, thing in row.subjects)


def _verdict_json(verdict: "Verdict") -> dict[str, object]:
    broken = verdict.broken
    return {
        "ok": broken is None,
        "rows": verdict.rows,
        "before_the_chain": verdict.before,
        "head": {"number": verdict.head.number, "hash": verdict.head.hash},
        "broken": None if broken is None else {"number": broken.number, "flaw": broken.flaw.value},
    }


def _verdict_lines(verdict: "Verdict", output: Output) -> list[str]:
    texts, broken = output.texts, verdict.broken
    if broken is not None:
        flaw = texts.label("journal", f"flaw.{broken.flaw}")
        return [texts.label("cli", "audit_broken", number=broken.number, flaw=flaw)]
    head = verdict.head
    told = {"rows": verdict.rows, "number": head.number, "hash": head.hash}
    lines = [texts.label("cli", "audit_whole", **told)]
    if verdict.before:
        lines.append(texts.label("cli", "audit_before", before=verdict.before))
    return lines
