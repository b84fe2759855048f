"""What the command line says: one JSON document or readable lines, faults as sentences."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence

from qa_desk.errors import Expected
from qa_desk.texts import Catalogue

Json = Mapping[str, object] | Sequence[object]


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
        """Tell a fault in one sentence; a JSON caller gets its code too."""
        sentence = self.texts.of(fault)
        self.line(sentence)
        if self.as_json:
            print(json.dumps({"error": {"code": fault.code, "message": sentence}}, indent=2))

    def progress(self, fraction: float, name: str) -> None:
        """Draw a progress bar, on terminals only."""
        if not sys.stderr.isatty():
            return
        filled = round(24 * min(max(fraction, 0.0), 1.0))
        print(f"\r[{'█' * filled:<24}] {fraction:4.0%} {name[:48]:<48}", end="", file=sys.stderr)
        self._bar_shown = True

    def _clear_bar(self) -> None:
        if self._bar_shown:
            print(f"\r{'':<80}\r", end="", file=sys.stderr)
            self._bar_shown = False


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lay rows out in columns as wide as their widest cell."""
    if not rows:
        return []
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
