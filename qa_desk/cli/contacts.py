"""`import`, `contacts`, `contact`: what comes in, and what is there."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli import imports
from qa_desk.cli.frame import Commands, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.domain.progress import unheard
from qa_desk.errors import ExitCode, Expected
from qa_desk.garbage import seldom_collected

if TYPE_CHECKING:
    from qa_desk.domain.contacts import Contact
    from qa_desk.importing.outcome import Notice
    from qa_desk.importing.tables.understood import Understood
    from qa_desk.services.desk import Desk
    from qa_desk.services.importing import ImportSummary

SHOWN = 50
SHORT_FIELDS = ("id", "started_at", "channel", "agent", "team", "topic", "score")


class NothingToImport(Expected):
    """Neither files nor folders were named."""

    code = "cli.nothing_to_import"


class UnknownField(Expected):
    """A field that contacts do not have: facts `field`, `known`."""

    code = "cli.unknown_field"


def register(commands: Commands) -> None:
    """Add the commands."""
    texts = commands.texts
    parser = commands.add("import", bring_in)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.add_argument("--as", dest="format", metavar="FORMAT")
    parser.add_argument("--metadata", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help=texts.label("cli", "help_dry_run"))
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE", help=texts.label("cli", "help_import_mapping")
    )
    imports.add_options(parser, texts)
    parser = commands.add("contacts", list_contacts)
    parser.add_argument(
        "--where", default="", metavar="EXPR", help=texts.label("cli", "help_where")
    )
    parser.add_argument("--text", default="", metavar="WORDS", help=texts.label("cli", "help_text"))
    parser.add_argument("--limit", type=whole_number, default=SHOWN, metavar="N")
    parser.add_argument("--fields", default="", metavar="A,B")
    parser = commands.add("contact", show_contact)
    parser.add_argument("id", type=whole_number, metavar="ID")


def bring_in(options: argparse.Namespace, output: Output) -> ExitCode:
    """Import files and folders; what cannot be read is listed, the rest goes in."""
    from qa_desk.services import importing  # noqa: PLC0415 - loaded when needed

    if options.undo is not None:
        return imports.undo(options, output)
    if not options.paths:
        raise NothingToImport
    request = importing.ImportRequest(
        tuple(options.paths),
        options.format,
        options.metadata,
        mapping=options.mapping,
        names=imports.patterns(options),
        sides=imports.sides(options),
        dates=imports.dates(options),
        headerless=imports.headerless(options),
    )
    if options.watch:
        return imports.watch(options, request, output)
    with opened(options) as desk, seldom_collected():
        if options.dry_run:
            summary = importing.preview(desk, request, output.progress)
            names = imports.names_read(desk, request, output)
        else:
            imports.keep_patterns(desk, request, options)
            summary, names = importing.run(desk, request, output.progress).value, []
    return _tell_import(summary, names, output)


def list_contacts(options: argparse.Namespace, output: Output) -> ExitCode:
    """List contacts, newest first."""
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed
    from qa_desk.domain.rows import ContactOrder  # noqa: PLC0415
    from qa_desk.services import contacts, finding  # noqa: PLC0415

    wanted = replace(finding.parse(options.where), words=options.text)
    with opened(options) as desk:
        ids = contacts.ids(desk, wanted, ContactOrder(), max(options.limit, 0))
        rows = contacts.rows(desk, ids)
    data = [values.contact_row(row) for row in rows]
    fields = tuple(name for name in options.fields.split(",") if name)
    _check(fields, values.CONTACT_FIELDS)
    if fields:
        data = [{name: row[name] for name in fields} for row in data]
    shown = fields or SHORT_FIELDS
    lines = [[_text(row[name]) for name in shown] for row in data]
    output.result(data, lambda: table([list(shown), *lines]))
    return ExitCode.DONE


def show_contact(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show everything known of one contact."""
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed
    from qa_desk.domain.ids import ContactId  # noqa: PLC0415
    from qa_desk.services import contacts, transcribing  # noqa: PLC0415

    contact_id = ContactId(options.id)
    with opened(options) as desk:
        contact = contacts.opened(desk, contact_id)
        transcript = transcribing.transcript(desk, contact_id)
        data = values.contact(contact, transcript)
        data["analytics"] = _analytics(desk, contact, output)
    output.result(data, lambda: _contact_lines(data))
    return ExitCode.DONE


def _analytics(desk: "Desk", contact: "Contact", output: Output) -> dict[str, object] | None:
    """Return how it went; None where nothing can be measured, or the recording cannot be read."""
    from qa_desk.audio.faults import NoRecording  # noqa: PLC0415 - loaded when needed
    from qa_desk.cli.analyze import of_contact  # noqa: PLC0415

    if contact.id is None:
        return None
    try:
        return of_contact(desk, contact.id, unheard)
    except NoRecording:
        return None
    except Expected as fault:  # all else that is known of the contact is shown still
        output.line(output.texts.of(fault))
        return None


def _tell_import(
    summary: "ImportSummary", names: list[dict[str, object]], output: Output
) -> ExitCode:
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed

    rejected = [values.rejection(item, output.texts) for item in summary.rejected]
    data = {
        "added": summary.added,
        "updated": summary.updated,
        "duplicates": summary.duplicates,
        "contacts": list(summary.contacts),
        "run": summary.run,
        "names": names,
        "rejected": rejected,
        "notices": [values.notice(one, output.texts) for one in summary.notices],
        "mapping": [values.table_mapping(one) for one in summary.tables],
        "unknown_speakers": imports.ask_sides(summary.unknown_speakers, output),
        "headerless": imports.tell_headerless(summary.headerless, output),
    }
    for table_read in summary.tables:
        output.line(_mapped(table_read, output))
    for one in summary.notices:
        output.line(_noticed(one, output))
    for item in rejected:
        output.line(f"{item['file']}:{item['line'] or ''} {item['message']}")
    output.result(data, lambda: [output.texts.label("cli", "imported", **_counts(data))])
    return ExitCode.PARTLY if rejected else ExitCode.DONE


def _mapped(read: "Understood", output: Output) -> str:
    """Say how a table of calls was read."""
    titles = read.mapping.titles
    columns = ", ".join(
        f"{field.value} = {titles[place] if place < len(titles) else place + 1}"
        for field, place in read.mapping.columns.items()
    )
    facts = {"file": read.file, "maker": read.mapping.maker.value, "columns": columns}
    return output.texts.label("cli", f"mapping_{read.origin}", **facts)


def _noticed(notice: "Notice", output: Output) -> str:
    message = output.texts.sentence(notice.code, {**notice.facts, "file": notice.file})
    if notice.files == 1:
        return f"{notice.file}: {message}"
    facts = {"file": notice.file, "others": notice.files - 1, "message": message}
    return output.texts.label("cli", "noticed_in_files", **facts)


def _counts(data: dict[str, object]) -> dict[str, object]:
    rejected = data["rejected"]
    count = len(rejected) if isinstance(rejected, list) else 0
    return {**{k: data[k] for k in ("added", "updated", "duplicates")}, "rejected": count}


def _check(fields: tuple[str, ...], known: tuple[str, ...]) -> None:
    for name in fields:
        if name not in known:
            raise UnknownField(field=name, known=", ".join(known))


def _contact_lines(data: dict[str, object]) -> list[str]:
    plain = [f"{key}: {_named(value)}" for key, value in data.items() if _is_shown(key, value)]
    turns = data["turns"] if isinstance(data["turns"], list) else []
    messages = data["messages"] if isinstance(data["messages"], list) else []
    spoken = [f"{turn['start_s']:8.1f}  {turn['side']}: {turn['text']}" for turn in turns]
    return [*plain, *spoken, *(f"{m['side']}: {m['text']}" for m in messages)]


def _is_shown(key: str, value: object) -> bool:
    """Whether a line says it; what was said has lines of its own, and empty lists say nothing."""
    if key in ("turns", "messages", "analytics"):
        return False
    return not isinstance(value, list | dict) or bool(value)


def _named(value: object) -> str:
    """Return a value as a person reads it: agents by name, recordings by file."""
    if isinstance(value, dict):
        return ", ".join(f"{key} = {_text(each)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(_text(one.get("name") or one.get("path") or one["id"]) for one in value)
    return _text(value)


def _text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.2f}"
    return "" if value is None else str(value)
