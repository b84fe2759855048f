"""`scorecard import`: a form of another product becomes a scorecard file."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import Commands
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.importing.cards.imported import Dropped

FORMATS: Final = ("amazon-connect", "genesys", "excel")


def register(group: Commands) -> None:
    """Add the command to those of scorecards."""
    parser = group.add("import", import_card, key="scorecard_import")
    parser.add_argument("file", type=Path, metavar="FILE")
    as_, out = (group.texts.label("cli", f"help_card_import_{key}") for key in ("as", "out"))
    parser.add_argument("--as", choices=FORMATS, dest="format", required=True, help=as_)
    parser.add_argument("-o", type=Path, metavar="OUT.yaml", dest="out", required=True, help=out)


def import_card(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write the card of a form, and tell what it lost; needs no workspace."""
    from qa_desk.services import card_imports  # noqa: PLC0415 - loaded when needed

    found = card_imports.write(options.file, options.format, options.out)
    dropped = [_entry(each, output) for each in found.dropped]
    written = str(options.out)
    output.result(
        {"written": written, "dropped": dropped}, lambda: _lines(written, dropped, output)
    )
    return ExitCode.DONE


def _entry(dropped: "Dropped", output: Output) -> dict[str, str]:
    return {"what": dropped.what, "why": output.texts.sentence(dropped.code, dropped.facts)}


def _lines(written: str, dropped: Sequence[dict[str, str]], output: Output) -> list[str]:
    """Say what was written, then each reason once with the places it holds for."""
    places: dict[str, list[str]] = {}
    for each in dropped:
        places.setdefault(each["why"], []).append(each["what"])
    lines = [output.texts.label("cli", "card_written", file=written, count=len(dropped))]
    for why, where in places.items():
        lines.append(f"- {why}")
        lines.extend(f"    {place}" for place in where)
    return lines
