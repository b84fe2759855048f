"""`scorecard`: what is judged."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli import card_exports, card_imports, what_if
from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.importing.scorecard_files import FileFault


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("scorecard")
    check_parser = group.add("check", check, key="scorecard_check")
    check_parser.add_argument("file", type=Path, metavar="FILE")
    publish_parser = group.add("publish", publish, key="scorecard_publish")
    publish_parser.add_argument("file", type=Path, metavar="FILE")
    group.add("list", list_cards, key="scorecard_list")
    card_imports.register(group)
    card_exports.register(group)
    what_if.register(group)


def check(options: argparse.Namespace, output: Output) -> ExitCode:
    """List every fault of a scorecard file."""
    from qa_desk.services import scorecards  # noqa: PLC0415 - loaded when needed

    faults = [fault_json(fault, options.file, output) for fault in scorecards.check(options.file)]
    ok = [output.texts.label("cli", "card_ok", file=options.file)]
    output.result({"ok": not faults, "faults": faults}, lambda: fault_lines(faults) or ok)
    return ExitCode.WRONG_INPUT if faults else ExitCode.DONE


def publish(options: argparse.Namespace, output: Output) -> ExitCode:
    """Publish a scorecard; from then on this version never changes."""
    from qa_desk.services import scorecards  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        ref = scorecards.publish(desk, options.file).value
    data = {"id": ref.id, "version": ref.version, "sha256": ref.sha256}
    output.result(data, lambda: [f"{ref.id} {ref.version} {ref.sha256}"])
    return ExitCode.DONE


def list_cards(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the published scorecards."""
    from qa_desk.services import scorecards  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        rows = scorecards.cards(desk)
    data = [
        {"id": r.ref.id, "version": r.ref.version, "sha256": r.ref.sha256,
         "titles": dict(r.titles), "evaluations": r.evaluations}
        for r in rows
    ]  # fmt: skip
    language = output.texts.language
    lines = [[r.ref.id, str(r.ref.version), r.titles.get(language, "")] for r in rows]
    output.result(data, lambda: table(lines))
    return ExitCode.DONE


def fault_json(fault: "FileFault", path: Path, output: Output) -> dict[str, object]:
    """Return a fault with its place, its sentence and its hint."""
    return {
        "line": fault.line,
        "column": fault.column,
        "code": fault.code,
        "message": output.texts.sentence(fault.code, {**fault.facts, "file": str(path)}),
        "hint": output.texts.sentence(fault.hint, fault.facts) if fault.hint else "",
    }


def fault_lines(faults: list[dict[str, object]]) -> list[str]:
    """Return faults as lines to read."""
    return [f"{f['line']}:{f['column']}: {f['message']} {f['hint']}".rstrip() for f in faults]
