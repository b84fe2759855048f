"""The protocol of a sample as a PDF to print and to sign: the same as its workbook holds."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate, Spacer, TableStyle

from qa_desk.errors import system_reason
from qa_desk.reporting.faults import ReportNotWritten
from qa_desk.reporting.sample_account import (
    Account,
    Block,
    Fact,
    agent_of,
    began,
    blocks,
    external_id,
    facts,
    layers,
    person,
    ranges,
    reason,
)
from qa_desk.reporting.style import ACCENT, HEAD, INK, LINE, MUTED
from qa_desk.reporting.words import Words
from qa_desk.sampling.telling import exact
from qa_desk.vault.files import write_bytes
from qa_desk.vault.key import Key

ASSETS: Final = Path(__file__).parent / "assets"
MOST_IDS: Final = 100_000
"""Ids of a frame that are printed; a longer frame stands in the workbook alone."""
_IDS_TOGETHER: Final = 2_000
_BODY: Final = "QADesk"
_BOLD: Final = "QADesk-Bold"
_MARGIN: Final = 12 * mm
_WIDE: Final = landscape(A4)[0] - 2 * _MARGIN
_HIDDEN: Final = {"name"}
_INDENT: Final = re.compile(r"^ +", re.MULTILINE)
_SPACE: Final = "\N{NO-BREAK SPACE}"
"""A plan is YAML: without what its lines begin with it is another, and a paragraph drops that."""


def protocol_pdf(account: Account, words: Words) -> bytes:
    """Return the PDF."""
    _fonts()
    whole = BytesIO()
    title = words("sample_heading", name=account.protocol.name)
    document = SimpleDocTemplate(
        whole,
        pagesize=landscape(A4),
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=1.5 * _MARGIN,
        title=title,
        author="QA Desk",
        invariant=True,
    )

    def footer(canvas: Canvas, page: SimpleDocTemplate) -> None:
        canvas.setFont(_BODY, 7)
        canvas.setFillColor(_colour(MUTED))
        canvas.drawString(
            _MARGIN, 0.7 * _MARGIN, f"{account.protocol.name} · {account.protocol.id}"
        )
        canvas.drawRightString(_WIDE + _MARGIN, 0.7 * _MARGIN, str(page.page))

    parts = [Paragraph(escape(title), _style(_BOLD, 15, ACCENT)), Spacer(0, 3 * mm)]
    document.build([*parts, *_parts(account, words)], onFirstPage=footer, onLaterPages=footer)
    return whole.getvalue()


def save_pdf(content: bytes, path: Path, key: Key | None = None) -> Path:
    """Write a PDF in one go: the file is the whole new one or the old one; ReportNotWritten."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, content, key)
    except OSError as fault:
        raise ReportNotWritten(file=str(path), reason=system_reason(fault)) from fault
    return path


@cache
def _fonts() -> None:
    """Make fonts with Kazakh letters known once."""
    pdfmetrics.registerFont(TTFont(_BODY, str(ASSETS / "DejaVuSans.ttf")))
    pdfmetrics.registerFont(TTFont(_BOLD, str(ASSETS / "DejaVuSans-Bold.ttf")))


def _parts(account: Account, words: Words) -> Iterator[Flowable]:
    protocol = account.protocol
    shown = [fact for fact in facts(account, words) if fact.key not in _HIDDEN]
    yield _table((), [(fact.label, _said(fact, words)) for fact in shown], (45, 0))
    yield from _headed(words("sample_strata"), _strata(account, words))
    yield from _headed(words("sample_contacts"), _picks(account, words))
    if protocol.replacements:
        yield from _headed(words("sample_replacements"), _replacements(account, words))
    if protocol.moves:
        yield from _headed(words("sample_moves"), _moves(account, words))
    if protocol.left_out:
        yield from _headed(words("sample_left_out"), _left_out(account, words))
    yield _heading(words("sample_frame"))
    yield from _frame(account, words)


def _said(fact: Fact, words: Words) -> str:
    """Return a value for people, where the workbook has one for programs."""
    return words(f"sample_selection_{fact.value}") if fact.key == "selection" else fact.value


def _headed(title: str, table: Flowable) -> Iterator[Flowable]:
    yield _heading(title)
    yield table


def _heading(title: str) -> Flowable:
    return Paragraph(escape(title), _style(_BOLD, 11, ACCENT, before=5 * mm, after=2 * mm))


def _strata(account: Account, words: Words) -> Flowable:
    head = [words(f"sample_{key}") for key in ("stratum", "population", "basis", "quota", "drawn")]
    rows = [
        (
            " · ".join(filter(None, (each.key, account.agents.get(each.key, "")))),
            str(each.population),
            exact(each.basis) if each.basis else "",
            str(each.quota),
            str(each.drawn),
            exact(Fraction(each.population, each.drawn)) if each.drawn else "",
            layers(each).replace("\n", ", "),
        )
        for each in account.protocol.strata
    ]
    return _table(
        (*head, words("sample_weight"), words("sample_layers")), rows, (60, 22, 40, 18, 18, 26, 0)
    )


def _picks(account: Account, words: Words) -> Flowable:
    keys = ("contact", "external", "began", "agent", "stratum", "weight", "evaluator", "second")
    rows = [
        (
            str(pick.contact_id),
            external_id(account, pick),
            began(account, pick),
            agent_of(account, pick),
            pick.stratum,
            exact(pick.weight),
            person(account, pick.assignee),
            person(account, pick.second),
        )
        for pick in account.protocol.picks
    ]
    return _table([words(f"sample_{key}") for key in keys], rows, (24, 32, 42, 38, 36, 20, 38, 0))


def _replacements(account: Account, words: Words) -> Flowable:
    rows = [
        (str(m.gone), str(m.came), m.stratum, m.reason, person(account, m.by), m.at.isoformat())
        for m in account.protocol.replacements
    ]
    head = [words(f"sample_{key}") for key in ("gone", "came", "stratum", "why", "by", "at")]
    return _table(head, rows, (20, 20, 40, 0, 40, 50))


def _moves(account: Account, words: Words) -> Flowable:
    rows = [
        (
            str(m.contact_id),
            person(account, m.giver),
            person(account, m.taker),
            m.reason,
            person(account, m.by),
            m.at.isoformat(),
        )
        for m in account.protocol.moves
    ]
    keys = ("contact", "giver", "taker", "why", "moved_by", "at")
    return _table([words(f"sample_{key}") for key in keys], rows, (20, 40, 40, 0, 40, 50))


def _left_out(account: Account, words: Words) -> Flowable:
    rows = [
        (reason(words, part.reason), str(len(part.contacts)), _listed(part.contacts, words))
        for part in account.protocol.left_out
    ]
    return _table([words(f"sample_{key}") for key in ("why", "count", "ids")], rows, (60, 20, 0))


def _listed(ids: Sequence[int], words: Words) -> str:
    """Return ids that fit a cell of a table, which a page has to hold."""
    if len(ids) > _IDS_TOGETHER:
        return words("sample_in_workbook")
    return ", ".join(ranges(ids))


def _frame(account: Account, words: Words) -> Iterator[Flowable]:
    if len(account.protocol.frame) > MOST_IDS:
        yield Paragraph(escape(words("sample_in_workbook")), _style(_BODY, 8, INK))
        return
    for block in blocks(account.protocol, _IDS_TOGETHER):
        yield Paragraph(escape(_head_of(block, words)), _style(_BOLD, 7, INK, before=2 * mm))
        yield Paragraph(", ".join(ranges(block.ids)), _style(_BODY, 7, INK))


def _head_of(block: Block, words: Words) -> str:
    last = block.first + len(block.ids) - 1
    return words("sample_places", stratum=block.stratum, first=block.first, last=last)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Flowable:
    """Return a table that breaks over pages; widths in millimetres, 0 takes what is left."""
    taken = sum(widths) * mm
    lines = [[_cell(text, bold=True) for text in head]] if head else []
    lines += [[_cell(text) for text in row] for row in rows]
    if not lines:
        return Spacer(0, 0)
    table = LongTable(
        lines,
        colWidths=[width * mm or _WIDE - taken for width in widths],
        repeatRows=1 if head else 0,
        splitInRow=1,
    )
    style: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, _colour(LINE)),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ]
    if head:
        style.append(("BACKGROUND", (0, 0), (-1, 0), _colour(HEAD)))
    table.setStyle(TableStyle(style))
    return table


def _cell(text: str, *, bold: bool = False) -> Paragraph:
    return Paragraph(
        _INDENT.sub(lambda found: _SPACE * len(found[0]), escape(text)).replace("\n", "<br/>"),
        _style(_BOLD if bold else _BODY, 7.5, INK),
    )


@cache
def _style(face: str, size: float, ink: str, before: float = 0, after: float = 0) -> ParagraphStyle:
    return ParagraphStyle(
        f"{face}{size}{ink}{before}",
        fontName=face,
        fontSize=size,
        leading=size * 1.3,
        textColor=_colour(ink),
        spaceBefore=before,
        spaceAfter=after,
        splitLongWords=1,
    )


def _colour(ink: str) -> colors.Color:
    return colors.HexColor(f"#{ink}")
