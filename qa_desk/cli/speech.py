"""`transcribe` and `analyze`: what was said, and how the talk went."""

import argparse
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, WrongCall, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import ExitCode
from qa_desk.texts import Catalogue

if TYPE_CHECKING:
    from qa_desk.domain.ids import ContactId
    from qa_desk.services.desk import Desk
    from qa_desk.services.speech_requests import Wishes


def register(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add("transcribe", transcribe, spoken=True)
    _subjects(parser)
    parser.add_argument("--sample", metavar="ID")
    parser.add_argument("--model", metavar="M")
    text = commands.texts.label("cli", "option_terms")
    parser.add_argument("--terms", type=Path, metavar="FILE", help=text)
    text = commands.texts.label("cli", "option_split_voices")
    parser.add_argument(
        "--split-voices", action=argparse.BooleanOptionalAction, default=None, help=text
    )
    _subjects(commands.add("analyze", analyze))


def transcribe(options: argparse.Namespace, output: Output) -> ExitCode:
    """Transcribe contacts of the workspace, or a file that stays outside it."""
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import transcribing  # noqa: PLC0415

    wishes = _wishes(options)
    token = Token()
    found: list[dict[str, object]] = []
    with opened(options) as desk:
        if options.file:
            value = transcribing.transcribe_file(
                desk, options.file, token, output.progress, wishes=wishes
            )
            found.append(values.transcript(value, {"file": str(options.file)}))
        for contact_id, report in _with_progress(_contacts(options, desk), output.progress):
            done = transcribing.transcribe(desk, contact_id, token, report, wishes=wishes)
            found.append(values.transcript(done.value, {"contact": contact_id}))
    output.result(found, lambda: [line for item in found for line in _lines(item, output.texts)])
    return ExitCode.DONE


def _wishes(options: argparse.Namespace) -> "Wishes":
    from qa_desk.services.speech_requests import Wishes, terms_of  # noqa: PLC0415 - when needed

    return Wishes(
        language=getattr(options, "spoken", None),
        model=options.model,
        terms=terms_of(options.terms) if options.terms else None,
        split_voices=options.split_voices,
    )


def analyze(options: argparse.Namespace, output: Output) -> ExitCode:
    """Measure talk, silence and overlap."""
    from qa_desk.services import analysing  # noqa: PLC0415 - loaded when needed

    found: list[dict[str, object]] = []
    with opened(options) as desk:
        if options.file:
            timeline = analysing.timeline_of_file(desk, options.file, output.progress)
            found.append({"file": str(options.file), **analysing.timeline_json(timeline)})
        for contact_id, report in _with_progress(_contacts(options, desk), output.progress):
            timeline = analysing.timeline_of(desk, contact_id, report)
            found.append({"contact": contact_id, **analysing.timeline_json(timeline)})
    output.result(found, lambda: [line for item in found for line in _measures(item)])
    return ExitCode.DONE


def _subjects(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="*", type=whole_number, metavar="ID")
    parser.add_argument("--file", type=Path, metavar="AUDIO")


def _contacts(options: argparse.Namespace, desk: "Desk") -> "list[ContactId]":
    """Return the contacts that the options name; none of them and no file is a wrong call."""
    from qa_desk.domain.ids import ContactId, SampleId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import sampling  # noqa: PLC0415

    ids = [ContactId(number) for number in options.ids]
    if getattr(options, "sample", None):
        protocol = sampling.sample(desk, SampleId(options.sample))
        ids += [pick.contact_id for pick in protocol.picks]
    if not ids and not options.file:
        raise WrongCall(message="ID, --sample, --file", command="qa-desk")
    return ids


def _with_progress(
    ids: "list[ContactId]", report: Report
) -> "Iterator[tuple[ContactId, Callable[[float, str], None]]]":
    """Give each contact its share of one progress bar."""
    for number, contact_id in enumerate(ids):

        def share(fraction: float, name: str, number: int = number) -> None:
            report((number + fraction) / len(ids), name)

        yield contact_id, share


def _lines(item: dict[str, object], texts: Catalogue) -> list[str]:
    turns = item["turns"] if isinstance(item["turns"], list) else []
    head = f"{item.get('file', item.get('contact'))} ({item['model']}, {item['language']})"
    return [head, *(_line(turn, texts) for turn in turns)]


def _line(turn: Mapping[str, object], texts: Catalogue) -> str:
    """Return a turn, and in brackets what to know before trusting it."""
    flags = turn["flags"] if isinstance(turn["flags"], list) else []
    doubts = ", ".join(texts.label("flags", flag) for flag in flags)
    line = f"{turn['start_s']:8.1f}  {turn['side']}: {turn['text']}"
    return f"{line} [{doubts}]" if doubts else line


def _measures(item: Mapping[str, object]) -> list[str]:
    """Return a timeline as lines: times and their values, a line an event."""
    lines = [str(item.get("file", item.get("contact")))]
    for name, value in item.items():
        if name in ("file", "contact"):
            continue
        for event in value if isinstance(value, list) else [value]:
            told = event.items() if isinstance(event, Mapping) else ()
            lines.append("  ".join([f"  {name}:", *(f"{k} {v}" for k, v in told)]))
    return lines
