"""`imports` and `import --undo`: what came in together, and how it is taken back."""

import argparse
import contextlib
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, Parser, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode, Expected
from qa_desk.texts import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qa_desk.audio.raw import Raw
    from qa_desk.domain.contacts import Side
    from qa_desk.domain.imports import ImportRun, Undone
    from qa_desk.importing.headerless import HeaderlessFiles
    from qa_desk.importing.name_patterns import NamePattern
    from qa_desk.importing.speakers import UnknownSpeaker
    from qa_desk.importing.tables.mapping import Dates
    from qa_desk.services.desk import Desk, Done
    from qa_desk.services.importing import ImportRequest, ImportSummary

SHOWN = 20
FIELDS = ("id", "started_at", "by", "what", "state", "added", "updated", "duplicates", "rejected")


class BadSide(Expected):
    """An answer about a side cannot be read: facts `text`, `known`."""

    code = "cli.bad_side"


class UndoAlone(Expected):
    """An undo was asked for together with files: fact `run`."""

    code = "cli.undo_alone"


def add_options(parser: Parser, texts: Catalogue) -> None:
    """Add what `import` can do with names of recordings and with earlier imports."""
    parser.add_argument(
        "--name-pattern",
        action="append",
        default=[],
        metavar="PATTERN",
        help=_help(texts, "help_name_pattern"),
    )
    parser.add_argument(
        "--keep-name-patterns", action="store_true", help=_help(texts, "help_keep_name_patterns")
    )
    parser.add_argument("--watch", action="store_true", help=_help(texts, "help_watch"))
    parser.add_argument(
        "--side",
        dest="sides",
        action="append",
        default=[],
        metavar="NAME=SIDE",
        help=_help(texts, "help_import_side"),
    )
    parser.add_argument(
        "--headerless",
        action="append",
        default=[],
        metavar="ENDING=READING",
        help=_help(texts, "help_import_headerless"),
    )
    parser.add_argument(
        "--dates",
        choices=("day-month-year", "month-day-year"),
        help=_help(texts, "help_import_dates"),
    )
    parser.add_argument(
        "--undo", type=whole_number, metavar="RUN", help=_help(texts, "help_import_undo")
    )


def watch(options: argparse.Namespace, request: "ImportRequest", output: Output) -> ExitCode:
    """Import what comes into folders until Ctrl+C; each import is told as it is done."""
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed
    from qa_desk.domain.progress import Token  # noqa: PLC0415
    from qa_desk.services import watching  # noqa: PLC0415

    done: list[ImportSummary] = []
    rejected: list[dict[str, object]] = []

    def heard(each: "Done[ImportSummary]") -> None:
        done.append(each.value)
        fresh = [values.rejection(item, output.texts) for item in each.value.rejected]
        rejected.extend(fresh)
        for item in fresh:
            output.line(f"{item['file']}:{item['line'] or ''} {item['message']}")
        output.line(output.texts.label("cli", "imported", **_sums([each.value])))

    with opened(options) as desk, contextlib.suppress(KeyboardInterrupt):
        watching.watch(desk, request, Token(), heard, output.progress)
    sums = _sums(done)
    contacts = list(dict.fromkeys(id_ for each in done for id_ in each.contacts))
    runs = [each.run for each in done if each.run is not None]
    asked = {one.label: one for each in done for one in each.unknown_speakers}
    speakers = ask_sides(asked.values(), output)
    data = {**sums, "contacts": contacts, "runs": runs, "rejected": rejected}
    data["unknown_speakers"] = speakers
    met = {(one.ending, one.read_as): one for each in done for one in each.headerless}
    data["headerless"] = tell_headerless(met.values(), output)
    output.result(data, lambda: [output.texts.label("cli", "imported", **sums)])
    return ExitCode.PARTLY if rejected else ExitCode.DONE


def _sums(done: "Sequence[ImportSummary]") -> dict[str, object]:
    return {
        "added": sum(each.added for each in done),
        "updated": sum(each.updated for each in done),
        "duplicates": sum(each.duplicates for each in done),
        "rejected": sum(len(each.rejected) for each in done),
    }


def patterns(options: argparse.Namespace) -> "tuple[NamePattern, ...]":
    """Return the patterns of names that were given; BadNamePattern where one cannot be read."""
    from qa_desk.services import name_patterns  # noqa: PLC0415 - loaded when needed

    return tuple(name_patterns.parse(text) for text in options.name_pattern)


def sides(options: argparse.Namespace) -> "dict[str, Side]":
    """Return who was said to be on which side; BadSide where an answer cannot be read."""
    from qa_desk.importing.speakers import ANSWERS  # noqa: PLC0415 - loaded when needed

    known = {side.value: side for side in ANSWERS}
    said = {}
    for text in options.sides:
        name, _, word = text.rpartition("=")
        side = known.get(word.strip().casefold())
        if side is None or not name.strip():
            raise BadSide(text=text, known=", ".join(known))
        said[name.strip()] = side
    return said


def headerless(options: argparse.Namespace) -> "dict[str, Raw]":
    """Return how recordings without a header are read; BadRaw where an answer cannot be read."""
    from qa_desk.importing.headerless import answer  # noqa: PLC0415 - loaded when needed

    return dict(answer(text) for text in options.headerless)


def tell_headerless(found: "Iterable[HeaderlessFiles]", output: Output) -> list[dict[str, object]]:
    """Say how recordings without a header were read, where nobody has told, and return it as data."""
    rows: list[dict[str, object]] = []
    for one in found:
        row: dict[str, object] = {
            "ending": one.ending.removeprefix("."),
            "files": one.files,
            "example": str(one.example),
            "read_as": None if one.read_as is None else str(one.read_as),
            "proposed": str(one.proposed),
            "answered": one.answered,
        }
        if not one.answered:
            key = "headerless_left_out" if one.read_as is None else "headerless_read"
            output.line(output.texts.label("cli", key, **row))
        rows.append(row)
    return rows


def dates(options: argparse.Namespace) -> "Dates | None":
    """Return the order of day and month that was said."""
    from qa_desk.importing.tables.mapping import Dates  # noqa: PLC0415 - loaded when needed

    return None if options.dates is None else Dates(options.dates)


def ask_sides(speakers: "Iterable[UnknownSpeaker]", output: Output) -> list[dict[str, object]]:
    """Ask who is on which side, and return the question as data."""
    rows: list[dict[str, object]] = []
    for one in speakers:
        row = {"label": one.label, "example": one.example, "file": one.file}
        output.line(output.texts.label("cli", "unknown_speaker", **row))
        rows.append({**row, "contacts": one.contacts})
    return rows


def keep_patterns(desk: "Desk", request: "ImportRequest", options: argparse.Namespace) -> None:
    """Keep the patterns for later imports, before those that were kept already, if it was asked."""
    from qa_desk.services import name_patterns  # noqa: PLC0415 - loaded when needed

    if options.keep_name_patterns:
        name_patterns.save(desk, (*request.names, *name_patterns.saved(desk)))


def names_read(desk: "Desk", request: "ImportRequest", output: Output) -> list[dict[str, object]]:
    """Tell what the patterns read out of the first names, and return it."""
    from qa_desk.services import name_patterns  # noqa: PLC0415 - loaded when needed

    rows: list[dict[str, object]] = []
    for each in name_patterns.preview(desk, request) if request.names else ():
        found = each.found
        fields = {} if found is None else dict(found.fields)
        if found is not None and found.started_at is not None:
            fields["started_at"] = found.started_at.isoformat()
        said = ", ".join(f"{name}={text}" for name, text in fields.items())
        key = "name_unread" if found is None else "name_read"
        output.line(output.texts.label("cli", key, file=each.file, fields=said))
        pattern = None if found is None else found.pattern
        rows.append({"file": each.file, "pattern": pattern, "fields": fields})
    return rows


def _help(texts: Catalogue, key: str) -> str:
    """Return a text of help; argparse takes a per cent sign for one of its own."""
    return texts.label("cli", key).replace("%", "%%")


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
