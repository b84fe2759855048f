"""The PDF of a protocol: what a plan says by its indents stays."""

from qa_desk.reporting.sample_pdf import _cell, _fonts


def test_a_plan_keeps_the_spaces_its_lines_begin_with() -> None:
    _fonts()
    cell = _cell("period:\n  month: 2026-10")
    assert "<br/>\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}month" in cell.text
