"""Native charts of workbooks, which the reader can change."""

from dataclasses import dataclass
from typing import Final

from openpyxl.chart import LineChart, Reference
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.reporting.style import ACCENT, FAMILY, INK, LINE, MUTED

_THIN: Final = 9525  # EMU: 0.75 point
_THICK: Final = 25400
_SMALL: Final = 900  # hundredths of a point
_TITLE: Final = 1100


@dataclass(frozen=True, slots=True)
class ChartTexts:
    """The words on a chart."""

    title: str
    score: str
    target: str


def score_chart(sheet: Worksheet, first_column: int, points: int, texts: ChartTexts) -> LineChart:
    """Draw scores as a marked line and the pass mark as a dashed one.

    The sheet holds from `first_column` on: label, anything, score, pass mark; titles in row 1.
    """
    chart = LineChart()
    last = points + 1
    score = SeriesFactory(_column(sheet, first_column + 2, last), title=texts.score)
    target = SeriesFactory(_column(sheet, first_column + 3, last), title=texts.target)
    _style_score(score)
    _style_target(target)
    chart.series.extend((score, target))
    chart.set_categories(_column(sheet, first_column, last))
    chart.title = _title(texts.title)
    _style_axes(chart)
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    return chart


def _style_score(series: Series) -> None:
    series.graphicalProperties = GraphicalProperties(ln=_line(ACCENT, _THICK))
    series.marker = Marker(symbol="circle", size=7)
    series.marker.graphicalProperties = GraphicalProperties(solidFill=ACCENT, ln=_line(ACCENT))
    series.smooth = False


def _style_target(series: Series) -> None:
    series.graphicalProperties = GraphicalProperties(
        ln=LineProperties(w=_THICK // 2, solidFill=MUTED, prstDash="dash")
    )
    series.marker = Marker(symbol="none")
    series.smooth = False


def _style_axes(chart: LineChart) -> None:
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 100
    chart.y_axis.majorUnit = 20
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines = ChartLines(GraphicalProperties(ln=_line(LINE)))
    chart.legend = Legend()
    chart.legend.position = "b"
    chart.legend.txPr = _small_text()
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False  # openpyxl 3.1 hides axes unless told
        axis.majorTickMark = "none"
        axis.txPr = _small_text()
        axis.graphicalProperties = GraphicalProperties(ln=_line(LINE))


def _line(colour: str, width: int = _THIN) -> LineProperties:
    return LineProperties(w=width, solidFill=colour)


def _text(size: int, colour: str, *, bold: bool = False) -> CharacterProperties:
    face = Font(typeface=FAMILY)
    return CharacterProperties(sz=size, b=bold, solidFill=colour, latin=face, cs=face)


def _small_text() -> RichText:
    properties = ParagraphProperties(defRPr=_text(_SMALL, MUTED))
    return RichText(p=[Paragraph(pPr=properties, endParaRPr=_text(_SMALL, MUTED))])


def _title(text: str) -> Title:
    look = _text(_TITLE, INK, bold=True)
    run = RegularTextRun(rPr=look, t=text)
    rich = RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), r=[run])])
    return Title(tx=Text(rich=rich), overlay=False)


def _column(sheet: Worksheet, column: int, last: int) -> Reference:
    return Reference(sheet, min_col=column, min_row=2, max_row=last)
