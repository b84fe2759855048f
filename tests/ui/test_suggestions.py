"""Suggested answers on the evaluation page: shown quietly, taken by key, never answers by themselves."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.analytics.suggest import proposals
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.domain.phrase_rules import PhraseRule
from qa_desk.domain.suggestions import Origin, RuleRef, Standing, Suggestion, Tally
from qa_desk.scoring.answers import NOT_APPLICABLE, chosen
from qa_desk.services import phrase_rules, scorecards, suggesting_records
from qa_desk.services.desk import Desk
from qa_desk.services.suggesting import Suggested
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.suggestion_words import brief_text, quote_text
from qa_desk.ui.viewmodels.scorecard import Edit, ScorecardModel
from qa_desk.ui.viewmodels.suggestions import SuggestionModel
from tests.ui.accessibility import unnamed_focusable
from tests.ui.evaluate_bench import Bench
from tests.ui.evaluate_desk import CALL, CHAT, ROOT, a_card, a_demo_desk, transcribed
from tests.workspace import NOON

CARD: Final = CardRef("inbound_service", 1, "0" * 64)
RULE: Final = RuleRef(Origin.RULE, "morning", 1)
PROOF: Final = Evidence(1000, 2300, quote="Good morning")
YES: Final = Suggestion("greeting", "yes", RULE, (PROOF,), 0.9, 0.5)
NO: Final = replace(YES, option="no", rule=RuleRef(Origin.PHRASE, "x"))
SHOWN: Final = Suggested((YES,))


@pytest.fixture
def model(qapp: QApplication) -> ScorecardModel:
    made = ScorecardModel(qapp)
    evaluation = Evaluation(EvaluationId("e"), ContactId(1), EvaluatorId("me"), CARD, NOON)
    made.open(a_card(), evaluation, editable=True)
    return made


@pytest.fixture
def suggestions(model: ScorecardModel) -> SuggestionModel:
    made = SuggestionModel(model, model)
    made.show_suggested(SHOWN)
    return made


def test_a_suggestion_is_no_answer_until_it_is_taken(
    model: ScorecardModel, suggestions: SuggestionModel
) -> None:
    assert [each.option for each in suggestions.offered("greeting")] == ["yes"]
    assert model.sheet.marks == {}
    assert suggestions.take_current()
    mark = model.sheet.mark("greeting")
    assert (mark.answer, mark.evidence) == (chosen("yes"), (PROOF,))
    assert suggestions.offered("greeting") == ()


def test_answer_and_evidence_are_taken_as_one_step(
    model: ScorecardModel, suggestions: SuggestionModel
) -> None:
    edits: list[Edit] = []
    model.edited.connect(edits.append)
    suggestions.take_current()
    (edit,) = edits
    model.put(edit.before)
    assert model.sheet.marks == {}
    assert len(suggestions.offered("greeting")) == 1
    assert suggestions.taken("greeting") is None


def test_what_is_answered_hidden_or_closed_is_left_alone(
    model: ScorecardModel, suggestions: SuggestionModel
) -> None:
    model.give("greeting", NOT_APPLICABLE)
    assert suggestions.offered("greeting") == ()
    model.give("greeting", None)
    assert len(suggestions.offered("greeting")) == 1
    model.set_editable(editable=False)
    assert suggestions.offered("greeting") == ()


def test_another_answer_is_no_longer_as_suggested(
    model: ScorecardModel, suggestions: SuggestionModel
) -> None:
    suggestions.take_current()
    assert suggestions.taken("greeting") is not None
    model.give("greeting", chosen("no"))
    assert suggestions.taken("greeting") is None


def test_of_rules_that_disagree_none_is_taken_by_key(
    model: ScorecardModel, suggestions: SuggestionModel
) -> None:
    suggestions.show_suggested(Suggested((YES, NO)))
    assert not suggestions.take_current()
    assert model.sheet.marks == {}
    suggestions.take(suggestions.offered("greeting")[1])
    assert model.sheet.mark("greeting").answer == chosen("no")


def test_what_is_put_away_is_gone_and_told(suggestions: SuggestionModel) -> None:
    told: list[tuple[object, object]] = []
    suggestions.stood.connect(lambda made, standing: told.append((made, standing)))
    suggestions.dismiss_current()
    assert suggestions.offered("greeting") == ()
    assert told == [((YES,), Standing.DISMISSED)]


def test_what_was_taken_before_is_shown_as_taken(
    model: ScorecardModel, suggestions: SuggestionModel
) -> None:
    model.give("greeting", chosen("yes"))
    suggestions.show_suggested(replace(SHOWN, taken=(YES,)))
    assert suggestions.taken("greeting") == proposals((YES,))["greeting"][0]


def test_another_evaluation_begins_without_suggestions(
    model: ScorecardModel, suggestions: SuggestionModel
) -> None:
    model.close()
    assert suggestions.suggested == Suggested()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    names = {"en": "Good morning", "ru": "Доброе утро", "kk": "Қайырлы таң"}
    phrase_rules.save(opened, PhraseRule("morning", "morning | здравствуйте", names))
    text = (ROOT / "scorecards" / "inbound_service.yaml").read_text("utf-8")
    lines = 'suggest:\n          - {rule: morning, option: "yes"}\n        '
    text = re.sub(r" +suggest:\n(?: +- .*\n)+", "", text.replace("version: 1", "version: 2", 1))
    scorecards.publish_text(opened, text.replace('clause: "3.1"', f'{lines}clause: "3.1"', 1))
    transcribed(opened)
    yield opened
    opened.store.close()


def offered(bench: Bench, page: EvaluatePage) -> None:
    bench.wait(lambda: len(page.form.view.suggestions.offered("greeting")) == 1)


def test_a_suggestion_stands_below_its_criterion_with_quote_and_record(bench: Bench) -> None:
    page = bench.open_contact(CALL)
    offered(bench, page)
    row = page.form.view.row("greeting")
    assert row.suggested is not None
    (line,) = row.suggested.lines
    name = line.accessibleName()
    assert "Suggested: Yes" in name
    assert "rule “Good morning”, not judged yet" in name
    assert "morning" in name
    assert "Confidence 50%" in line.accessibleDescription()
    assert unnamed_focusable(page) == []


def test_the_record_is_read_before_a_phrase_that_may_be_cut_off(bench: Bench) -> None:
    page = bench.open_contact(CALL)
    offered(bench, page)
    (proposal,) = page.form.view.suggestions.offered("greeting")
    suggested = page.form.view.suggestions.suggested
    said = brief_text(bench.shell.context.languages, suggested, proposal)
    assert said == "not judged yet · rule “Good morning”"


@pytest.mark.usefixtures("qapp")
def test_what_was_not_said_is_told_apart_from_what_was() -> None:
    assert quote_text(YES).endswith("  “Good morning”")
    assert quote_text(replace(YES, absent=True)).endswith("  not said; there is: “Good morning”")


def test_a_suggestion_is_taken_by_the_key_of_s_on_a_cyrillic_layout(bench: Bench) -> None:
    page = bench.open_contact(CALL)
    offered(bench, page)
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, 0x042B, none, "ы")
    QApplication.sendEvent(bench.focused(), event)
    mark = bench.saved().marks["greeting"]
    assert mark.answer == chosen("yes")
    assert [each.quote for each in mark.evidence] == ["morning"]


def test_a_place_is_heard_from_a_little_before(bench: Bench) -> None:
    page = bench.open_call()
    offered(bench, page)
    page.suggestions.hear(Evidence(6500, quote="x"))
    assert 4400 <= page.listening.player.position_ms <= 5500
    page.listening.player.pause()
    page.suggestions.hear_current()
    assert page.listening.player.position_ms < 3000


def test_a_chat_shows_the_message_that_a_suggestion_rests_on(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    card = page.model.card
    assert card is not None
    page.form.view.suggestions.show_suggested(
        Suggested((replace(YES, evidence=(Evidence(message=1, quote="Hello"),)),))
    )
    bench.press(Qt.Key.Key_L)
    posted = page.listening.chat.selected
    assert posted is not None
    assert posted.message.position == 1


def test_a_dismissed_suggestion_stays_away(bench: Bench) -> None:
    page = bench.open_contact(CALL)
    offered(bench, page)
    bench.press(Qt.Key.Key_X)
    evaluation = page.model.evaluation
    assert evaluation is not None

    def kept() -> bool:
        with bench.desk.store.read() as reader:
            offers = reader.suggestions.of_evaluation(evaluation.id)
        return [each.standing for each in offers] == [Standing.DISMISSED]

    bench.wait(kept)
    assert page.form.view.suggestions.offered("greeting") == ()


def test_a_submitted_answer_judges_the_suggestion_that_was_taken(bench: Bench) -> None:
    page = bench.open_contact(CALL)
    offered(bench, page)
    bench.press(Qt.Key.Key_S)
    bench.answer_all()
    page.submit()
    bench.wait(lambda: not page.model.editable)
    bench.wait(lambda: bool(suggesting_records.tallies(bench.desk)))
    assert suggesting_records.tallies(bench.desk) == {RULE: Tally(1, 1)}


def test_the_settings_list_how_right_each_rule_was(bench: Bench, qtbot: QtBot) -> None:
    test_a_submitted_answer_judges_the_suggestion_that_was_taken(bench)
    bench.shell.window.show_page("settings")
    settings = bench.shell.window.page
    card = settings.suggesting  # type: ignore[union-attr] # the page of settings
    qtbot.waitUntil(lambda: card.table.model().rowCount() == 1)
    cells = [card.table.model().index(0, column).data() for column in range(7)]
    assert cells == ["rule “Good morning”", "1", "1", "0", "100%", "21–100%", "suggests"]
