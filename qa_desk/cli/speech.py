"""`transcribe`: what was said."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.cli.subjects import add_subjects, contacts_asked, with_progress
from qa_desk.domain.progress import Token
from qa_desk.errors import ExitCode
from qa_desk.speech.modes import Mode
from qa_desk.texts import Catalogue

if TYPE_CHECKING:
    from qa_desk.services.speech_requests import Wishes


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("transcribe", transcribe, spoken=True)
    add_subjects(parser)
    parser.add_argument("--sample", metavar="ID")
    parser.add_argument("--model", metavar="M")
    text = commands.texts.label("cli", "option_mode")
    parser.add_argument("--mode", choices=[mode.value for mode in Mode], help=text)
    text = commands.texts.label("cli", "option_terms")
    parser.add_argument("--terms", type=Path, metavar="FILE", help=text)
    text = commands.texts.label("cli", "option_split_voices")
    parser.add_argument(
        "--split-voices", action=argparse.BooleanOptionalAction, default=None, help=text
    )


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
        for contact_id, report in with_progress(contacts_asked(options, desk), output.progress):
            done = transcribing.transcribe(desk, contact_id, token, report, wishes=wishes)
            found.append(values.transcript(done.value, {"contact": contact_id}))
    output.result(found, lambda: [line for item in found for line in _lines(item, output.texts)])
    return ExitCode.DONE


def _wishes(options: argparse.Namespace) -> "Wishes":
    from qa_desk.services.speech_requests import Wishes, terms_of  # noqa: PLC0415 - when needed

    return Wishes(
        language=getattr(options, "spoken", None),
        model=options.model,
        mode=Mode(options.mode) if options.mode else None,
        terms=terms_of(options.terms) if options.terms else None,
        split_voices=options.split_voices,
    )


def _lines(item: dict[str, object], texts: Catalogue) -> list[str]:
    turns = item["turns"] if isinstance(item["turns"], list) else []
    made_by = ", ".join(str(item[key]) for key in ("model", "language") if item[key])
    head = f"{item.get('file', item.get('contact'))} ({made_by})"
    nothing = f"  {texts.label('cli', 'nobody_speaks')}"
    return [head, *(_line(turn, texts) for turn in turns)] if turns else [head, nothing]


def _line(turn: Mapping[str, object], texts: Catalogue) -> str:
    """Return a turn, and in brackets what to know before trusting it."""
    flags = turn["flags"] if isinstance(turn["flags"], list) else []
    doubts = ", ".join(texts.label("flags", flag) for flag in flags)
    line = f"{turn['start_s']:8.1f}  {turn['side']}: {turn['text']}"
    return f"{line} [{doubts}]" if doubts else line
