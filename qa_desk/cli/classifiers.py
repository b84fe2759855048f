"""`classifier`: the error classifier, checked, published, and out to Excel and in again."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.cli.scorecards import fault_json, fault_lines
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.scoring.classifier import Change
    from qa_desk.services.classifier_workbooks import DryRun

FORMATS = ("yaml", "excel")


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("classifier")
    for name, handler in (("check", check), ("publish", publish)):
        parser = group.add(name, handler, key=f"classifier_{name}")
        parser.add_argument("file", type=Path, metavar="FILE")
    group.add("list", list_versions, key="classifier_list")
    export_parser = group.add("export", export, key="classifier_export")
    export_parser.add_argument("--as", choices=FORMATS, default="yaml", dest="form")
    export_parser.add_argument("-o", "--out", type=Path, required=True, metavar="FILE")
    import_parser = group.add("import", import_list, key="classifier_import")
    import_parser.add_argument("file", type=Path, metavar="FILE")
    target = import_parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--dry-run", action="store_true")
    target.add_argument("-o", "--out", type=Path, metavar="OUT.yaml")


def check(options: argparse.Namespace, output: Output) -> ExitCode:
    """List every fault of a classifier file; needs no workspace."""
    from qa_desk.services import classifiers  # noqa: PLC0415 - loaded when needed

    found = classifiers.check(options.file)
    faults = [fault_json(fault, options.file, output) for fault in found]
    ok = [output.texts.label("cli", "classifier_ok", file=options.file)]
    output.result({"ok": not faults, "faults": faults}, lambda: fault_lines(faults) or ok)
    return ExitCode.WRONG_INPUT if faults else ExitCode.DONE


def publish(options: argparse.Namespace, output: Output) -> ExitCode:
    """Publish a classifier; from then on this version never changes."""
    from qa_desk.services import classifiers  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        ref = classifiers.publish(desk, options.file).value
    output.result({"id": ref.id, "version": ref.version}, lambda: [f"{ref.id} {ref.version}"])
    return ExitCode.DONE


def list_versions(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the published versions, newest first."""
    from qa_desk.services import classifiers  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        rows = classifiers.rows(desk)
    data = [
        {"id": r.ref.id, "version": r.ref.version, "sha256": r.sha256, "titles": dict(r.titles),
         "published_by": r.published_by, "published_at": r.published_at.isoformat()}
        for r in rows
    ]  # fmt: skip
    language = output.texts.language
    lines = [
        [r.ref.id, str(r.ref.version), f"{r.published_at:%Y-%m-%d}", r.titles.get(language, "")]
        for r in rows
    ]
    output.result(data, lambda: table(lines))
    return ExitCode.DONE


def export(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write the classifier in use to a file."""
    from qa_desk.services import classifier_workbooks, classifiers, kept_files  # noqa: PLC0415 - likewise

    with opened(options) as desk:
        key = kept_files.key_for(desk, options.out)
        if options.form == "excel":
            found = classifiers.current(desk)
            classifier_workbooks.export(found, options.out, output.texts.language, key)
        else:
            classifier_workbooks.write_text(classifiers.current_text(desk), options.out, key)
    output.result({"file": str(options.out)}, lambda: [str(options.out)])
    return ExitCode.DONE


def import_list(options: argparse.Namespace, output: Output) -> ExitCode:
    """Read a list from Excel or CSV: tell its bad rows and its changes, and write it if asked."""
    from qa_desk.services import classifier_workbooks  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        run = classifier_workbooks.read_for(desk, options.file)
    if not options.dry_run and not run.faults:
        classifier_workbooks.write(run, options.out)
    data, lines = _told(run, output)
    output.result(data, lambda: lines)
    return ExitCode.WRONG_INPUT if run.faults else ExitCode.DONE


def _told(run: "DryRun", output: Output) -> tuple[Mapping[str, object], list[str]]:
    texts = output.texts
    faults = [
        {"place": each.place, "entry": each.entry, "code": each.code,
         "message": texts.sentence(each.code, each.facts)}
        for each in run.faults
    ]  # fmt: skip
    changes = [
        {"code": each.code, "change": each.kind.value, **_values(each)} for each in run.changes
    ]
    data = {"ok": not faults, "id": run.document.get("id"), "version": run.document.get("version"),
            "faults": faults, "changes": changes}  # fmt: skip
    bad = [f"{each['place']}: {each['entry']}: {each['message']}" for each in faults]
    told = [
        f"{_kind(each, output)}: {each.code} {_title(run, each, output)}" for each in run.changes
    ]
    return data, [*bad, *told] or [texts.label("cli", "classifier_same")]


def _values(change: "Change") -> dict[str, object]:
    if change.before is None and change.after is None:
        return {}
    return {"before": _plain(change.before), "after": _plain(change.after)}


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(str(each) for each in value)
    return value if isinstance(value, bool | None) else str(value)


def _kind(change: "Change", output: Output) -> str:
    return output.texts.label("cli", f"classifier_{change.kind.value}")


def _title(run: "DryRun", change: "Change", output: Output) -> str:
    return run.titles.get(change.code, {}).get(output.texts.language, "")
