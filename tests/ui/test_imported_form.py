"""A card of another product on the evaluation page: texts, several gates, parts of sections."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qa_desk.importing.card_writing import as_yaml
from qa_desk.scoring.answers import NOT_APPLICABLE, chosen
from qa_desk.services import evaluating, scorecards
from qa_desk.services.completeness import Lack, Missing
from qa_desk.services.desk import Desk
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.routes import OpenEvaluation
from qa_desk.ui.widgets.criterion_notes import CriterionNotes
from qa_desk.ui.widgets.criterion_row import CriterionRow
from qa_desk.ui.widgets.section_head import SectionHead
from tests.ui.evaluate_desk import CHAT, a_demo_desk, contact_of
from tests.unit.importing.cards.amazon_forms import (
    fails,
    form,
    imported,
    option,
    section,
    select,
    text,
)
from tests.unit.scoring.cards import F

_PATIENCE_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    yield opened
    opened.store.close()


@pytest.fixture
def page(opened_shell: Shell, qtbot: QtBot, desk: Desk) -> EvaluatePage:
    stop = select(
        "stop", option("ok", 10), option("part", 0, **fails("tone")), option("all", 0, **fails()),
        Weight=50,
    )  # fmt: skip
    part = section("tone", select("polite", Weight=50))
    notes = (text("note"), text("extra", NotApplicableEnabled=True))
    found = imported(
        form(section("talk", *notes, part), section("rules", stop)), desk.paths.workspace
    )
    ref = scorecards.publish_text(desk, as_yaml(found.document)).value
    begun = evaluating.start(desk, contact_of(desk, CHAT), ref).value
    window = opened_shell.window
    window.resize(1366, 768)
    window.show_page("evaluate", OpenEvaluation(begun.id))
    opened = window.page
    assert isinstance(opened, EvaluatePage)
    qtbot.waitUntil(lambda: opened.model.card is not None, timeout=_PATIENCE_MS)
    qtbot.waitUntil(lambda: _is_built(opened), timeout=_PATIENCE_MS)
    return opened


def _is_built(page: EvaluatePage) -> bool:
    """The rows come a few at a time: four criteria, and the contact as a whole."""
    return len(page.form.view.findChildren(CriterionRow)) == 5


def _heads(page: EvaluatePage) -> list[str]:
    heads = page.form.view.findChildren(SectionHead)
    return [head.findChildren(QLabel)[0].text() for head in heads if not head.isHidden()]


def test_a_part_is_headed_with_the_section_around_it(page: EvaluatePage) -> None:
    assert _heads(page) == ["About talk", "About talk › About tone", "About rules"]


def test_a_text_says_that_the_comment_is_the_answer(page: EvaluatePage) -> None:
    labels = [each.text() for each in page.form.view.row("note").findChildren(QLabel)]
    assert "The comment is the answer" in labels


def test_the_field_for_the_comment_is_open_at_a_text(page: EvaluatePage) -> None:
    page.model.go("extra")
    assert not page.form.view.row("extra").reasons.comment.isHidden()
    page.model.go("polite")
    assert page.form.view.row("polite").reasons.comment.isHidden()


def test_each_gate_has_its_sign(page: EvaluatePage) -> None:
    (notes,) = page.form.view.row("stop").findChildren(CriterionNotes)
    assert notes.texts() == ("zeroes the section", "zeroes the contact")


def test_a_text_that_must_be_written_is_asked_for_and_no_other(page: EvaluatePage) -> None:
    model = page.model
    model.give("stop", chosen("ok"))
    model.give("polite", chosen("best"))
    live = model.live
    assert live is not None
    assert live.missing == (Missing("note", Lack.COMMENT),)
    model.comment("note", "The customer moved house.")
    model.give("extra", NOT_APPLICABLE)
    live = model.live
    assert live is not None
    assert (live.missing, live.result.score) == ((), F(100))


def test_the_score_names_what_each_gate_did(page: EvaluatePage) -> None:
    page.model.give("polite", chosen("best"))
    page.model.give("stop", chosen("part"))
    live = page.model.live
    assert live is not None
    assert [(hit.effect.value, hit.target) for hit in live.result.gates] == [("section", "tone")]
