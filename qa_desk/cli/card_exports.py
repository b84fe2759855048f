"""`scorecard export`: a published card as its file or as a workbook."""

import argparse
from pathlib import Path

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode
from qa_desk.texts import Language


def register(group: Commands) -> None:
    """Add the command."""
    parser = group.add("export", export, key="scorecard_export")
    parser.add_argument("card", metavar="ID[@VERSION]")
    parser.add_argument("--as", dest="form", choices=["excel"], metavar="excel")
    parser.add_argument("-o", "--out", type=Path, metavar="OUT")


def export(options: argparse.Namespace, output: Output) -> ExitCode:
    """Print the text of a published card, or write it or its workbook to a file."""
    from qa_desk.services import card_exports  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        ref = card_exports.find(desk, options.card)
        if options.form is None and options.out is None:
            text = card_exports.text(desk, ref)
            data = {"id": ref.id, "version": ref.version, "text": text}
            output.result(data, lambda: text.rstrip("\n").split("\n"))
            return ExitCode.DONE
        if options.form is None:
            done = card_exports.write_text(desk, ref, options.out)
        else:
            language = Language(output.texts.language)
            done = card_exports.workbook(desk, ref, options.out or Path(), language)
    paths = [str(path) for path in done.value]
    output.result({"files": paths}, lambda: paths)
    return ExitCode.DONE
