"""The house style of workbooks: fonts, colours, lines and number formats."""

from collections.abc import Iterable
from enum import Enum
from textwrap import wrap
from typing import Final

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

FAMILY: Final = "Calibri"  # Carlito has the same widths and stands in for it on Linux
INK: Final = "1F2933"
MUTED: Final = "616E7C"
LINE: Final = "D9DEE4"
HEAD: Final = "EEF2F5"
ACCENT: Final = "1F5F7A"
GOOD: Final = "256B45"
BAD: Final = "A3201A"
WARN: Final = "80560A"

_LINE_HEIGHT: Final = 13  # points, of text of size 10
_PADDING: Final = 6
_INDENT: Final = 2  # characters
_HIGHEST: Final = 409  # points; Excel knows no higher row, and shows the beginning of a longer text

SCORE: Final = "0.0"
PERCENT: Final = "0.0%"
COUNT: Final = "0"
CHANGE: Final = '+0.0;"\N{MINUS SIGN}"0.0;0.0'


class Tone(Enum):
    """What a cell says beside its words; the words always say it too."""

    PLAIN = (INK, False)
    STRONG = (INK, True)
    MUTED = (MUTED, False)
    GOOD = (GOOD, False)
    BAD = (BAD, True)
    WARN = (WARN, True)


_LINE: Final = Side("thin", LINE)
_STRONG_LINE: Final = Side("thin", MUTED)
UNDERLINED: Final = Border(bottom=_LINE)
HEADED: Final = Border(bottom=_STRONG_LINE)
HEAD_FILL: Final = PatternFill("solid", fgColor=HEAD)


def font(tone: Tone = Tone.PLAIN, size: float = 10) -> Font:
    """Return the house font in a tone."""
    colour, bold = tone.value
    return Font(name=FAMILY, size=size, bold=bold, color=colour)


def accent_font(size: float) -> Font:
    """Return the font of titles and headings."""
    return Font(name=FAMILY, size=size, bold=True, color=ACCENT)


def aligned(horizontal: str = "left", *, vertical: str = "top", wrapped: bool = True) -> Alignment:
    """Return an alignment with room to the neighbour; text wraps, nothing is cut off in print."""
    indent = 1 if horizontal == "left" else 0  # LibreOffice forgets it in rows of numbers
    return Alignment(horizontal=horizontal, vertical=vertical, wrap_text=wrapped, indent=indent)


def run_on() -> Alignment:
    """Return the alignment of titles and headings, which run on over empty cells."""
    return Alignment(horizontal="left", vertical="center")


def height(texts: Iterable[tuple[str, float]]) -> int:
    """Return how high a row must be, in points, for texts in columns so many characters wide.

    Neither merged cells nor LibreOffice without a screen fit heights by themselves.
    """
    lines = max((_lines(text, width) for text, width in texts), default=1)
    return min(_PADDING + _LINE_HEIGHT * lines, _HIGHEST)


def _lines(text: str, width: float) -> int:
    room = max(1, int(width) - _INDENT)
    return sum(max(1, len(wrap(line, room))) for line in text.split("\n"))
