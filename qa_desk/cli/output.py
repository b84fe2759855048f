"""What the command line says: one JSON document or readable lines, faults as sentences."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, Protocol, TypeGuard, runtime_checkable
from unicodedata import category

from qa_desk.errors import Detail, Expected
from qa_desk.texts import Catalogue

Json = Mapping[str, object] | Sequence[object]
REPLACED: Final = "\N{REPLACEMENT CHARACTER}"
WIDEST: Final = 60
"""Characters of a cell of a table; JSON has the whole."""
_TURNS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that turn the direction of writing until another one of them."""


@runtime_checkable
class Placed(Protocol):
    """A fault with its place in a file."""

    @property
    def line(self) -> int:
        """Line, from 1."""
        ...

    @property
    def column(self) -> int:
        """Column, from 1."""
        ...

    @property
    def code(self) -> str:
        """Its sentence's code."""
        ...

    @property
    def facts(self) -> Mapping[str, object]:
        """What the sentence needs."""
        ...


class OutputLost(Expected):
    """Standard output takes no more, usually because a disk is full."""

    code = "cli.output_lost"


class Output:
    """Results go to standard output, all else to standard error."""

    def __init__(self, texts: Catalogue, *, as_json: bool) -> None:
        self.texts = texts
        self.as_json = as_json
        self._bar_shown = False

    def result(self, data: Json, lines: Callable[[], Sequence[str]]) -> None:
        """Print the one result, as JSON where that was asked for, else as lines.

        Raises OutputLost where nothing more can be written, and BrokenPipeError as Python does.
        """
        self._clear_bar()
        if self.as_json:
            _write(_as_json(data))
        else:
            _write(*(printable(line) for line in lines()))

    def say(self, key: str, **facts: object) -> None:
        """Tell a person what is going on; never part of the result."""
        self.line(self.texts.label("cli", key, **facts))

    def line(self, text: str) -> None:
        """Write a line to standard error; a program without a console has none."""
        self._clear_bar()
        if sys.stderr is not None:
            print(printable(text), file=sys.stderr)

    def cancelled(self) -> None:
        """Tell that the user ended it; a JSON caller gets its one document here too."""
        sentence = self.texts.label("cli", "cancelled")
        self.line(sentence)
        if self.as_json:
            _write(_as_json({"error": {"code": "cancelled", "message": sentence, "faults": []}}))

    def fault(self, fault: Expected) -> None:
        """Tell a fault in one sentence, then what it consists of; a JSON caller gets codes too."""
        sentence = self.texts.of(fault)
        parts = self._parts(fault)
        self.line(sentence)
        for part in parts:
            where = part.get("where", f"{part.get('line')}:{part.get('column')}")
            if part["message"] != sentence:
                self.line(f"  {where}: {part['message']}")
        if self.as_json and not isinstance(fault, OutputLost):
            error = {"code": fault.code, "message": sentence, "faults": parts}
            _write(_as_json({"error": error}))

    def progress(self, fraction: float, name: str) -> None:
        """Draw a progress bar, on terminals only."""
        if sys.stderr is None or not sys.stderr.isatty():
            return
        filled = round(24 * min(max(fraction, 0.0), 1.0))
        print(
            f"\r[{'█' * filled:<24}] {fraction:4.0%} {printable(name)[:48]:<48}",
            end="",
            file=sys.stderr,
        )
        self._bar_shown = True

    def _parts(self, fault: Expected) -> list[dict[str, object]]:
        """Return what a fault consists of, with places in a file or elsewhere; empty for most."""
        found = fault.facts.get("faults", ())
        return [self._part(each) for each in found if _told(each)] if _several(found) else []

    def _part(self, part: Detail | Placed) -> dict[str, object]:
        place: dict[str, object] = (
            {"where": part.where}
            if isinstance(part, Detail)
            else {"line": part.line, "column": part.column}
        )
        message = self.texts.sentence(part.code, part.facts)
        return place | {"code": part.code, "message": message}

    def _clear_bar(self) -> None:
        if self._bar_shown:
            print(f"\r{'':<80}\r", end="", file=sys.stderr)
            self._bar_shown = False


def _several(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, tuple | list)


def _told(value: object) -> TypeGuard[Detail | Placed]:
    return isinstance(value, Detail | Placed)


def printable(text: str) -> str:
    """Return the text without characters that steer a terminal; names in files may hold them.

    Those that turn the direction of writing would show the rest of the line as something else.
    """
    return "".join(c if c in "\n\t" or not _steers(c) else REPLACED for c in text)


def _steers(character: str) -> bool:
    return category(character) == "Cc" or character in _TURNS


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lay rows out in columns as wide as their widest cell; a cell is one line, and not endless."""
    if not rows:
        return []
    rows = [[_brief(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _brief(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= WIDEST else f"{line[: WIDEST - 1]}…"


def _as_json(data: Json) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2, default=str)


def _write(*lines: str) -> None:
    """Write lines to standard output at once, so that a fault shows here and not at exit."""
    try:
        for line in lines:
            print(line)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise OutputLost from fault
