"""Samples: a form that says what it would draw, the draw, and the protocol."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import SampleRow
from qa_desk.domain.sampling import Selection
from qa_desk.sampling import formulas, sharing
from qa_desk.sampling.groups import Rule, TargetGroup
from qa_desk.sampling.plans import Allocation, Exclude, Method, Spread, StratumKey
from qa_desk.services import evaluating, sampling, target_groups
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.people_dialog import FormDialog
from qa_desk.ui.pages.sample_fields import SampleFields
from qa_desk.ui.pages.sample_texts import reason_word
from qa_desk.ui.pages.samples import SamplesPage
from qa_desk.ui.routes import EvaluateContact, NewSample, OpenEvaluation, OpenSample
from qa_desk.ui.viewmodels import samples
from qa_desk.ui.viewmodels.sample_draft import Draft, LeaveOut
from qa_desk.ui.viewmodels.samples import PickState
from qa_desk.ui.widgets.choice import Choice
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import ASEL, DMITRY, evaluate, furnish
from tests.workspace import ME

V = TypeVar("V")


def a_draft(name: str = "October", per_agent: int = 2, seed: int = 7) -> Draft:
    return Draft(name, "2026-10", (), (), per_agent, 0, seed, (ASEL, DMITRY))


@pytest.fixture
def office(desk: Desk) -> tuple[ContactId, ...]:
    """Return twelve contacts of three agents on the desk."""
    return furnish(desk)


@pytest.fixture
def page(office: tuple[ContactId, ...], opened_shell: Shell, qtbot: QtBot) -> SamplesPage:
    """Return the page of a desk with contacts and no sample yet."""
    assert office
    return the_page(opened_shell, qtbot)


def the_page(shell: Shell, qtbot: QtBot) -> SamplesPage:
    shell.window.show_page("samples")
    found = shell.window.page
    assert isinstance(found, SamplesPage)
    qtbot.waitUntil(lambda: found._data is not None)
    return found


def texts(page: SamplesPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def sample_on(desk: Desk) -> SampleRow:
    """Draw a sample and evaluate one of its contacts."""
    protocol = sampling.draw(desk, a_draft().plan()).value
    evaluate(desk, protocol.picks[0].contact_id)
    return sampling.samples(desk)[0]


def shown_sample(page: SamplesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(page.card.picks.values()))


def test_without_a_sample_the_page_says_what_to_do(page: SamplesPage) -> None:
    assert "No sample yet" in texts(page)
    page._empty.action.click()
    assert page.form.isVisible()


def test_the_form_says_what_it_would_draw(page: SamplesPage, qtbot: QtBot) -> None:
    page.begin()
    qtbot.waitUntil(lambda: "6 contacts from 3 strata, out of 12 that may be drawn." in texts(page))
    page.form.fields.per_agent.setValue(5)
    qtbot.waitUntil(lambda: "12 contacts from 3 strata" in texts(page))
    assert "3 strata hold fewer contacts than the quota." in texts(page)


def test_the_form_says_why_contacts_are_left_out(
    page: SamplesPage, office: tuple[ContactId, ...], desk: Desk, qtbot: QtBot
) -> None:
    evaluate(desk, office[0])
    page.begin()
    qtbot.waitUntil(lambda: "Left out: already evaluated: 1." in texts(page))


def test_a_form_that_leaves_nothing_to_draw_from_says_so(
    page: SamplesPage, office: tuple[ContactId, ...], desk: Desk, qtbot: QtBot
) -> None:
    for contact in office:
        evaluate(desk, contact)
    page.begin()
    qtbot.waitUntil(lambda: "Nothing is left to draw from" in texts(page))
    assert not page.form.draw_button.isEnabled()


def test_a_sample_needs_a_name(page: SamplesPage, qtbot: QtBot) -> None:
    page.begin()
    qtbot.waitUntil(page.form.draw_button.isEnabled)
    QTest.keyClick(page.form.name, Qt.Key.Key_Backspace)
    assert not page.form.draw_button.isEnabled()


def test_the_drawn_sample_is_shown_and_shared_out(
    page: SamplesPage, desk: Desk, qtbot: QtBot
) -> None:
    page.begin()
    page.form.fields.seed.setValue(7)
    page.form.fields.evaluators.tick([ASEL, DMITRY])
    qtbot.waitUntil(page.form.draw_button.isEnabled)
    QTest.keyClick(page.form.draw_button, Qt.Key.Key_Space)
    shown_sample(page, qtbot)
    lines = page.card.picks.values()
    assert len(lines) == 6
    assert {line.assignee for line in lines} == {"Асель Нурланова", "Дмитрий Орлов"}
    assert {line.state for line in lines} == {PickState.WAITS}
    (drawn,) = sampling.samples(desk)
    assert (drawn.name, drawn.seed) == ("October 2026", 7)


def test_the_form_draws_what_the_plan_draws(page: SamplesPage, desk: Desk, qtbot: QtBot) -> None:
    page.begin()
    page.form.fields.seed.setValue(7)
    qtbot.waitUntil(page.form.draw_button.isEnabled)
    page.form.draw_button.click()
    shown_sample(page, qtbot)
    by_form = [line.pick.contact_id for line in page.card.picks.values()]
    again = sampling.draw(desk, a_draft("again").plan()).value
    assert by_form == [pick.contact_id for pick in again.picks]


def test_a_minimum_length_stands_in_the_plan() -> None:
    draft = Draft("n", "2026-10", (), (), 1, 45, 3, ())
    assert "shorter_than_s: 45" in draft.plan()


def test_the_form_can_be_left_without_a_draw(page: SamplesPage, desk: Desk) -> None:
    page.begin()
    page.form.cancel_button.click()
    assert not page.form.isVisible()
    assert sampling.samples(desk) == []


def test_coming_for_a_new_sample_opens_the_form(
    office: tuple[ContactId, ...], opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    opened_shell.window.show_page("samples", NewSample())
    found = opened_shell.window.page
    assert isinstance(found, SamplesPage)
    qtbot.waitUntil(found.form.isVisible)


def test_the_list_tells_how_far_each_sample_is(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    sample_on(desk)
    page = the_page(opened_shell, qtbot)
    shown_sample(page, qtbot)
    assert page.list.model().index(0, 3).data() == "1 / 6"
    assert "Evaluated: 1 of 6." in texts(page)
    states = [line.state for line in page.card.picks.values()]
    assert states.count(PickState.DONE) == 1


def test_enter_on_a_pick_evaluates_it_for_its_sample(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    sample = sample_on(desk)
    page = the_page(opened_shell, qtbot)
    shown_sample(page, qtbot)
    sent: list[tuple[str, object]] = []
    page.navigate.disconnect()
    page.navigate.connect(lambda key, argument: sent.append((key, argument)))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    QTest.keyClick(page.card.picks, Qt.Key.Key_Down)
    QTest.keyClick(page.card.picks, Qt.Key.Key_Return)
    contact = page.card.picks.values()[1].pick.contact_id
    assert sent == [("evaluate", EvaluateContact(contact, sample.id))]


def test_a_pick_that_is_evaluated_opens_its_evaluation(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    sample_on(desk)
    page = the_page(opened_shell, qtbot)
    shown_sample(page, qtbot)
    page.navigate.disconnect()
    states = [line.state for line in page.card.picks.values()]
    page.card.picks.choose_row(states.index(PickState.DONE))
    with qtbot.waitSignal(page.navigate) as sent:
        page.card.evaluate_button.click()
    (made,) = evaluating.submitted(desk)
    assert sent.args == ["evaluate", OpenEvaluation(made.id)]


def test_the_copied_protocol_is_enough_to_draw_again(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    sample = sample_on(desk)
    page = the_page(opened_shell, qtbot)
    shown_sample(page, qtbot)
    page.card.copy_button.click()
    copied = QApplication.clipboard().text()
    protocol = sampling.sample(desk, sample.id)
    for fact in ("Seed: 7", protocol.frame_hash, protocol.algorithm, protocol.plan.strip()):
        assert fact in copied


def test_another_page_opens_a_sample(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    older = sample_on(desk)
    sampling.draw(desk, a_draft("newer", seed=8).plan())
    page = the_page(opened_shell, qtbot)
    page.arrive(OpenSample(older.id))
    qtbot.waitUntil(lambda: page.list.current() == older)


def test_reasons_are_told_in_words_and_unknown_ones_as_they_are() -> None:
    assert reason_word("too_short") == "Shorter than the minimum"
    assert reason_word("of the future") == "of the future"


def test_evaluators_of_a_pick_that_are_gone_keep_their_login(
    office: tuple[ContactId, ...], desk: Desk
) -> None:
    assert office
    draft = Draft("mine", "", (), (), 1, 0, 1, (EvaluatorId(ME),))
    made = sampling.draw(desk, draft.plan()).value
    view = samples.load_sample(desk, made.id)
    assert {line.assignee for line in view.picks} == {"Test Lead"}
    assert view.agents["a1"] == "Agent 1"


def test_every_part_of_the_page_has_a_name_in_every_language(
    page: SamplesPage, qtbot: QtBot
) -> None:
    page.begin()
    assert unnamed_focusable(page) == []
    page.context.languages.switch(Language.KK)
    qtbot.waitUntil(lambda: page.form.draw_button.text() == "Іріктеме жасау")
    assert unnamed_focusable(page) == []


def in_form(page: SamplesPage) -> SampleFields:
    page.begin()
    return page.form.fields


def pick(choice: Choice[V], value: V) -> None:
    """Choose a value as a person does."""
    choice.choose(value)
    choice.picked.emit(value)


def ready(page: SamplesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.form.draw_button.isEnabled)


def test_the_form_shows_what_its_method_looks_at(page: SamplesPage) -> None:
    fields = in_form(page)
    assert fields.per_agent.isVisible()
    assert not fields.by.isVisible()
    pick(fields.method, Method.STRATIFIED)
    assert not fields.per_agent.isVisible()
    assert fields.by.isVisible()
    assert not fields.formula.isVisible()
    pick(fields.allocation, Allocation.FORMULA)
    assert fields.formula.isVisible()
    pick(fields.method, Method.SYSTEMATIC)
    assert not fields.spread.isVisible()
    assert not fields.formula.isVisible()


def test_the_strata_of_a_plan_are_shown_before_it_is_drawn(page: SamplesPage, qtbot: QtBot) -> None:
    fields = in_form(page)
    pick(fields.method, Method.STRATIFIED)
    fields.by.tick([StratumKey.AGENT])
    fields.size_field.setValue(6)
    qtbot.waitUntil(lambda: [s.drawn for s in page.form.preview.strata.values()] == [2, 2, 2])
    assert {s.population for s in page.form.preview.strata.values()} == {4}


def test_the_form_says_in_words_what_so_many_tell(page: SamplesPage, qtbot: QtBot) -> None:
    in_form(page)
    qtbot.waitUntil(
        lambda: "With 6 contacts you will know the accuracy to ±18 points" in texts(page)
    )


def test_the_calculator_gives_a_size_that_can_be_taken(page: SamplesPage, qtbot: QtBot) -> None:
    fields = in_form(page)
    pick(fields.method, Method.SIMPLE)
    preview = page.form.preview
    preview.points.setValue(20)
    qtbot.waitUntil(lambda: preview.take_button.text() == "Take 6")
    preview.take_button.click()
    assert fields.size_field.value() == 6


def test_a_wrong_formula_is_told_with_its_column(page: SamplesPage, qtbot: QtBot) -> None:
    fields = in_form(page)
    fields.formula.setText("contacts / 2 + scor")
    qtbot.waitUntil(lambda: "At character 16 the formula asks for “scor”" in texts(page))
    assert not page.form.draw_button.isEnabled()
    fields.formula.setText("contacts / 2")
    qtbot.waitUntil(lambda: [s.quota for s in page.form.preview.strata.values()] == [2, 2, 2])


def test_a_wrong_filter_is_told_in_its_own_sentence(page: SamplesPage, qtbot: QtBot) -> None:
    fields = in_form(page)
    fields.where.setText("colour = red")
    qtbot.waitUntil(lambda: "colour" in page.form.preview._size.text())
    fields.where.setText("agent = a1")
    fields.channels.tick([Channel.VOICE])
    fields.where.textChanged.emit("")
    ready(page, qtbot)
    assert page.form.draft().plan().count("where:") == 1


def test_everything_the_form_can_say_stands_in_the_plan() -> None:
    draft = Draft(
        "n", "2026-10", (Channel.VOICE,), ("Cards",), 1, 30, 3, (ASEL,),
        method=Method.STRATIFIED, size=40, by=(StratumKey.TEAM, StratumKey.GROUP),
        allocation=Allocation.FORMULA, minimum=2, formula="contacts", spread=Spread.WEEKS,
        selection=Selection.TARGETED, groups=("new",), where="duration_s > 60",
        double_percent=10, leave_out=LeaveOut(False, True, True, 900),
    )  # fmt: skip
    plan = sampling.read(draft.plan())
    assert (plan.by, plan.allocation, plan.minimum) == (draft.by, draft.allocation, 2)
    assert (plan.weight, plan.spread, plan.selection) == (
        formulas.read("contacts", sharing.NAMES), Spread.WEEKS, Selection.TARGETED,
    )  # fmt: skip
    assert (plan.groups, plan.double, plan.size) == (("new",), Fraction(1, 10), 40)
    assert plan.exclude == Exclude(False, True, 30, 900, True, True)
    assert plan.where.where is not None


def test_a_pick_is_replaced_with_a_reason_by_keyboard(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    row = sample_on(desk)
    page = the_page(opened_shell, qtbot)
    shown_sample(page, qtbot)
    waiting = [line.state for line in page.card.picks.values()].index(PickState.WAITS)
    page.card.picks.choose_row(waiting)
    gone = page.card.picks.values()[waiting].pick.contact_id
    page.card.replace_button.click()
    dialog = page.findChild(FormDialog)
    assert dialog is not None
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "a replacement without a reason is not made" in dialog.said.text())
    QTest.keyClicks(dialog.focusWidget(), "silence")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(sampling.sample(desk, row.id).replacements))
    (made,) = sampling.sample(desk, row.id).replacements
    assert (made.gone, made.reason) == (gone, "silence")
    qtbot.waitUntil(lambda: page.card.replacements.values() == (made,))
    known = page.card._view.numbers if page.card._view else {}
    assert {made.gone, made.came} == set(known)
    shown = page.card.replacements.model()
    assert shown.index(0, 0).data() == known[made.gone]


def test_what_is_evaluated_cannot_be_replaced(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    sample_on(desk)
    page = the_page(opened_shell, qtbot)
    shown_sample(page, qtbot)
    done = [line.state for line in page.card.picks.values()].index(PickState.DONE)
    page.card.picks.choose_row(done)
    assert not page.card.replace_button.isEnabled()


@pytest.mark.parametrize("kind", ["xlsx", "pdf", "json"])
def test_the_protocol_is_saved_as_the_ending_says(
    page: SamplesPage, desk: Desk, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    row = sample_on(desk)
    target = tmp_path / f"протокол.{kind}"
    page._save(row.id, target)
    qtbot.waitUntil(target.exists)


def test_a_target_group_is_made_seen_and_changed(
    page: SamplesPage, desk: Desk, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(1)
    page.groups._add.click()
    dialog = page.findChild(FormDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "Members today: 3." in dialog.said.text() or not dialog.said.text())
    QTest.keyClicks(dialog.focusWidget(), "New ones")
    qtbot.waitUntil(lambda: "Members today: 3." in dialog.said.text())
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.groups.groups.table.values()) == 1)
    assert [member.name for member in page.groups.members.table.values()] == [
        "Agent 0", "Agent 1", "Agent 2",
    ]  # fmt: skip
    (group,) = target_groups.groups(desk)
    target_groups.save(desk, replace(group, days=1))
    page.make_stale()
    qtbot.waitUntil(lambda: page.groups.members.table.values() == ())


def test_groups_are_offered_to_a_plan(page: SamplesPage, desk: Desk, qtbot: QtBot) -> None:
    target_groups.save(desk, TargetGroup("New ones", Rule.NEW_AGENT, 30))
    page.make_stale()
    qtbot.waitUntil(lambda: bool(page.groups.groups.table.values()))
    fields = in_form(page)
    assert fields.groups.isVisible()
    fields.groups.tick(["New ones"])
    fields.groups.picked.emit()
    ready(page, qtbot)
    assert "groups:" in page.form.draft().plan()


def test_a_sample_is_drawn_from_the_tab_of_groups_too(page: SamplesPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(1)
    page.new_button.click()
    assert page.tabs.currentIndex() == 0
    assert page.form.isVisible()
    qtbot.waitUntil(page.form.draw_button.isEnabled)


def test_the_form_is_there_before_it_is_wanted(page: SamplesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._form is not None)
    assert not page.form.isVisible()


def test_a_targeted_sample_is_told_from_a_random_one(
    page: SamplesPage, desk: Desk, qtbot: QtBot
) -> None:
    sampling.draw(desk, a_draft("Watched").plan() + "selection: targeted\n")
    sampling.draw(desk, a_draft("Fair", seed=8).plan())
    page.make_stale()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 2)
    model = page.list.model()
    kinds = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(2)}
    assert kinds == {"Watched": "Targeted", "Fair": "Random"}


def test_after_a_draw_the_keys_are_on_its_contacts(page: SamplesPage, qtbot: QtBot) -> None:
    page.card.tabs.setCurrentIndex(4)
    page._on_opened()
    assert page.card.tabs.currentWidget() is page.card.picks
    qtbot.waitUntil(page.card.picks.hasFocus)
