"""`imports` and `import --undo`: what came in together, and how it is taken back."""

import argparse
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode, Expected

if TYPE_CHECKING:
    from qa_desk.domain.imports import ImportRun, Undone

SHOWN = 20
FIELDS = ("id", "started_at", "by", "what", "state", "added", "updated", "duplicates", "rejected")


class UndoAlone(Expected):
    """An undo was asked for together with files: fact `run`."""

    code = "cli.undo_alone"


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("imports", list_runs)
    parser.add_argument("--limit", type=whole_number, default=SHOWN, metavar="N")


def list_runs(options: argparse.Namespace, output: Output) -> ExitCode:
    """List imports, newest first."""
    from qa_desk.services import import_runs  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        runs = import_runs.runs(desk, max(options.limit, 0))
    data = [_row(run) for run in runs]
    states = [output.texts.label("cli", f"run_{run.state}") for run in runs]
    lines = [
        [str(row[name]) if name != "state" else state for name in FIELDS]
        for row, state in zip(data, states, strict=True)
    ]
    output.result(data, lambda: table([list(FIELDS), *lines]))
    return ExitCode.DONE


def undo(options: argparse.Namespace, output: Output) -> ExitCode:
    """Take back an import, or tell what that would do; what must stay is listed."""
    from qa_desk.domain.ids import ImportId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import import_undo  # noqa: PLC0415

    run = ImportId(options.undo)
    if options.paths:
        raise UndoAlone(run=run)
    with opened(options) as desk:
        if options.dry_run:
            done = import_undo.preview(desk, run, output.progress)
        else:
            done = import_undo.undo(desk, run, output.progress).value
    data = _account(done)
    for id_, reason in done.kept.items():
        said = output.texts.label("cli", f"kept_{reason}")
        output.line(output.texts.label("cli", "import_kept", id=id_, reason=said))
    facts = {**data, "kept": len(done.kept)}
    output.result(data, lambda: [output.texts.label("cli", "import_undone", **facts)])
    return ExitCode.PARTLY if done.kept else ExitCode.DONE


def _row(run: "ImportRun") -> dict[str, object]:
    return {
        "id": run.id,
        "started_at": run.started_at.isoformat(),
        "ended_at": None if run.ended_at is None else run.ended_at.isoformat(),
        "by": run.by,
        "what": run.what,
        "state": run.state.value,
        "added": run.counts.added,
        "updated": run.counts.updated,
        "duplicates": run.counts.duplicates,
        "rejected": run.counts.rejected,
    }


def _account(done: "Undone") -> dict[str, object]:
    return {
        "run": done.run,
        "removed": done.removed,
        "restored": done.restored,
        "kept": [{"contact": id_, "reason": reason.value} for id_, reason in done.kept.items()],
        "files": done.files,
        "stuck": done.stuck,
    }
