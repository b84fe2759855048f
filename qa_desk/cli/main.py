"""Reads the arguments, runs the command and answers with its exit code."""

import argparse
import contextlib
import locale
import os
import sys
from collections.abc import Sequence

from qa_desk import __version__
from qa_desk.cli import (
    agents,
    agreement,
    analyze,
    audit,
    bugs,
    calibration,
    classifiers,
    contacts,
    database,
    demo,
    evaluations,
    imports,
    models,
    phrases,
    redacting,
    reports,
    sampling,
    scorecards,
    scoring,
    speech,
    statistics,
    suggest,
    targets,
    teams,
    users,
    work_plan,
    worker,
)
from qa_desk.cli.frame import Commands, Parser, shared_options
from qa_desk.cli.output import Output, OutputLost
from qa_desk.cli.wording import spoken
from qa_desk.errors import Cancelled, ExitCode, Expected
from qa_desk.texts import Catalogue, Language, catalogue

MODULES = (
    demo,
    contacts,
    imports,
    sampling,
    speech,
    analyze,
    suggest,
    redacting,
    phrases,
    scorecards,
    classifiers,
    scoring,
    evaluations,
    calibration,
    reports,
    models,
    worker,
    agents,
    teams,
    targets,
    work_plan,
    database,
    agreement,
    statistics,
    users,
    audit,
)
INTERRUPTED = 130
"""What shells expect of a program that Ctrl+C ended."""


def main(arguments: Sequence[str]) -> int:
    """Run one command; never a traceback on the terminal."""
    _utf8_streams()
    texts = catalogue(_language(arguments))
    output = Output(texts, as_json="--json" in arguments)
    try:
        return _answered(arguments, texts, output)
    except BrokenPipeError:
        _silence()  # the reader has seen enough
        return int(ExitCode.DONE)
    except OutputLost as fault:
        _silence()
        output.fault(fault)
        return int(fault.exit_code)


def _answered(arguments: Sequence[str], texts: Catalogue, output: Output) -> int:
    """Run the command; tell what went wrong, and return the exit code."""
    options = argparse.Namespace()
    try:
        with spoken(texts):
            parser(texts).parse_args(arguments, options)
        return int(options.handler(options, output))
    except (OutputLost, BrokenPipeError):
        raise
    except Expected as fault:
        output.fault(fault)
        return int(fault.exit_code)
    except (KeyboardInterrupt, Cancelled):
        output.cancelled()
        return INTERRUPTED
    except Exception as bug:  # noqa: BLE001 - the outermost gate of the command line
        told = bugs.recorded(bug, options)
        output.fault(told)
        return int(told.exit_code)


def parser(texts: Catalogue) -> Parser:
    """Build the parser of all commands, described in the language of the texts."""
    top = Parser(
        prog="qa-desk",
        parents=[shared_options(texts)],
        description=texts.label("cli", "help_program"),
        allow_abbrev=False,
    )
    version = texts.label("cli", "option_version")
    top.add_argument("--version", action="version", version=f"qa-desk {__version__}", help=version)
    top.set_defaults(handler=demo.open_window)
    commands = Commands(top.add_subparsers(metavar="COMMAND", parser_class=Parser), texts)
    for module in MODULES:
        module.register(commands)
    return top


def _language(arguments: Sequence[str]) -> Language:
    """Find the language before parsing, so that even a wrong call is answered in it."""
    scan = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    scan.add_argument("--language")
    before = arguments[: arguments.index("transcribe")] if "transcribe" in arguments else arguments
    with contextlib.suppress(argparse.ArgumentError, ValueError):
        asked = scan.parse_known_args(before)[0].language
        if asked:
            return Language(asked)
    return _system_language()


def _system_language() -> Language:
    name = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    with contextlib.suppress(ValueError):
        return Language(name[:2].lower())
    return Language.EN


def _silence() -> None:
    """Send what is still buffered nowhere; else the interpreter complains at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _utf8_streams() -> None:
    """Let Cyrillic through where the console's own encoding cannot hold it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
