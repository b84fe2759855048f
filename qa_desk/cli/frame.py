"""The frame of the command line: options that all commands share, and how a command is added."""

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final, NoReturn

from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode, Expected
from qa_desk.texts import Catalogue, Language

_WHOLE: Final = re.compile(r"-?\d{1,18}", re.ASCII)
SPOKEN = ("auto", "ru", "kk", "en")
Handler = Callable[[argparse.Namespace, Output], ExitCode]


class WrongCall(Expected):
    """The arguments do not fit: facts `message`, `command`."""

    code = "cli.wrong_call"


class BadNumber(Expected):
    """No whole number that a database can hold: fact `value`."""

    code = "cli.bad_number"


def whole_number(text: str) -> int:
    """Read a whole number of at most 18 digits, which every database holds; else BadNumber."""
    if _WHOLE.fullmatch(text) is None:
        raise BadNumber(value=text)
    return int(text)


class EmptyPlace(Expected):
    """An option that says where the data are has an empty value: fact `option`."""

    code = "cli.empty_place"


class Parser(argparse.ArgumentParser):
    """A parser that raises instead of printing its usage."""

    command: ClassVar[str] = "qa-desk"

    def error(self, message: str) -> NoReturn:
        """Raise WrongCall with argparse's own reason."""
        raise WrongCall(message=message, command=self.prog)


@dataclass(frozen=True, slots=True)
class Commands:
    """Where commands are added; `texts` has their descriptions in the user's language."""

    children: "argparse._SubParsersAction[Parser]"
    texts: Catalogue

    def add(
        self, name: str, handler: Handler | None = None, *, key: str = "", spoken: bool = False
    ) -> Parser:
        """Add a command; its description is the label `help_<key>` (by default of its name).

        With `spoken`, `--language` after the command is that of the speech, not of the texts.
        """
        text = self.texts.label("cli", f"help_{(key or name).replace('-', '_')}")
        shared = shared_options(self.texts, spoken=spoken)
        parser = self.children.add_parser(
            name, parents=[shared], help=text, description=text, allow_abbrev=False
        )
        if handler is not None:
            parser.set_defaults(handler=handler)
        return parser

    def group(self, name: str) -> "Commands":
        """Add a command that has commands of its own."""
        parser = self.add(name)
        children = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
        return Commands(children, self.texts)


def shared_options(texts: Catalogue, *, spoken: bool = False) -> Parser:
    """Return the options that stand before or after the command."""
    parser = Parser(add_help=False, allow_abbrev=False, argument_default=argparse.SUPPRESS)

    def text(key: str) -> str:
        return texts.label("cli", f"option_{key}")

    where = parser.add_mutually_exclusive_group()
    where.add_argument("--workspace", type=_folder, metavar="DIR", help=text("workspace"))
    where.add_argument("--database", type=_address, metavar="URL", help=text("database"))
    if spoken:
        spoken_text = text("spoken")
        parser.add_argument("--language", choices=SPOKEN, dest="spoken", help=spoken_text)
    else:
        parser.add_argument(
            "--language", choices=[each.value for each in Language], help=text("language")
        )
    parser.add_argument("--key-stdin", action="store_true", help=text("key_stdin"))
    parser.add_argument("--json", action="store_true", help=text("json"))
    parser.add_argument("-v", "--verbose", action="store_true", help=text("verbose"))
    return parser


def _folder(text: str) -> Path:
    """Read a folder; an empty text, as of a variable that is not set, would mean the current one."""
    if not text.strip():
        raise EmptyPlace(option="--workspace")
    return Path(text)


def _address(text: str) -> str:
    if not text.strip():
        raise EmptyPlace(option="--database")
    return text
