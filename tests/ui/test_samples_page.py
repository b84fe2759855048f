"""Samples: a form that says what it would draw, the draw, and the protocol."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import SampleRow
from qa_desk.services import evaluating, sampling
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.sample_texts import reason_word
from qa_desk.ui.pages.samples import SamplesPage
from qa_desk.ui.routes import EvaluateContact, NewSample, OpenEvaluation, OpenSample
from qa_desk.ui.viewmodels import samples
from qa_desk.ui.viewmodels.samples import Draft, PickState
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import ASEL, DMITRY, evaluate, furnish
from tests.workspace import ME


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
    qtbot.waitUntil(lambda: "6 contacts of 3 agents, out of 12 that may be drawn." in texts(page))
    page.form.per_agent.setValue(5)
    qtbot.waitUntil(lambda: "12 contacts of 3 agents" in texts(page))
    assert "3 agents have fewer contacts than the quota." in texts(page)


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
    page.form.seed.setValue(7)
    page.form.evaluators.tick([ASEL, DMITRY])
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
    page.form.seed.setValue(7)
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
    assert page.list.model().index(0, 2).data() == "1 / 6"
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
