"""What the command line says: one JSON document or readable lines, faults as sentences."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypeGuard, runtime_checkable

from qa_desk.errors import Expected
from qa_desk.texts import Catalogue

Json = Mapping[str, object] | Sequence[object]


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


class Output:
    """Results go to standard output, all else to standard error."""

    def __init__(self, texts: Catalogue, *, as_json: bool) -> None:
        self.texts = texts
        self.as_json = as_json
        self._bar_shown = False

    def result(self, data: Json, lines: Callable[[], Sequence[str]]) -> None:
        """Print the one result, as JSON where that was asked for, else as lines."""
        self._clear_bar()
        if self.as_json:
            print(json.dumps(data, ensure_ascii=False, indent=2, default=str))
            return
        for line in lines():
            print(line)

    def say(self, key: str, **facts: object) -> None:
        """Tell a person what is going on; never part of the result."""
        self.line(self.texts.label("cli", key, **facts))

    def line(self, text: str) -> None:
        """Write a line to standard error."""
        self._clear_bar()
        print(text, file=sys.stderr)

    def fault(self, fault: Expected) -> None:
        """Tell a fault in one sentence, then what it consists of; a JSON caller gets codes too."""
        sentence = self.texts.of(fault)
        parts = self._parts(fault)
        self.line(sentence)
        for part in parts:
            self.line(f"  {part['line']}:{part['column']}: {part['message']}")
        if self.as_json:
            error = {"code": fault.code, "message": sentence, "faults": parts}
            print(json.dumps({"error": error}, ensure_ascii=False, indent=2, default=str))

    def progress(self, fraction: float, name: str) -> None:
        """Draw a progress bar, on terminals only."""
        if not sys.stderr.isatty():
            return
        filled = round(24 * min(max(fraction, 0.0), 1.0))
        print(f"\r[{'█' * filled:<24}] {fraction:4.0%} {name[:48]:<48}", end="", file=sys.stderr)
        self._bar_shown = True

    def _parts(self, fault: Expected) -> list[dict[str, object]]:
        """Return the places of a faulty file; empty for faults that have none."""
        found = fault.facts.get("faults", ())
        placed = [part for part in found if isinstance(part, Placed)] if _several(found) else []
        return [
            {"line": part.line, "column": part.column, "code": part.code,
             "message": self.texts.sentence(part.code, part.facts)}
            for part in placed
        ]  # fmt: skip

    def _clear_bar(self) -> None:
        if self._bar_shown:
            print(f"\r{'':<80}\r", end="", file=sys.stderr)
            self._bar_shown = False


def _several(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, tuple | list)


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lay rows out in columns as wide as their widest cell."""
    if not rows:
        return []
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
