"""Home, first steps and settings, with real contacts and evaluations behind them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import qa_desk
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.figures import Mean
from qa_desk.errors import NotFound
from qa_desk.services import (
    calibrating,
    evaluating,
    evaluation_import,
    importing,
    people,
    sampling,
    scorecards,
    transcribing,
)
from qa_desk.services.desk import Desk
from qa_desk.ui.context import Context
from qa_desk.ui.main import Shell
from qa_desk.ui.pages import create, entry
from qa_desk.ui.pages.first_run import FirstRunPage
from qa_desk.ui.pages.home import HomePage
from qa_desk.ui.pages.settings import SettingsPage
from qa_desk.ui.routes import EvaluateContact, EvaluateNext, ImportContacts, NewSample, OpenSession
from qa_desk.ui.viewmodels import home
from qa_desk.ui.viewmodels.home import DayTime
from qa_desk.ui.widgets.figure import Figure

DATA = Path(qa_desk.__file__).parent / "demo" / "data"
CHATS = DATA / "import" / "chats"
SCORES = DATA / "scores.yaml"
OCTOBER = "2026-10"


@pytest.fixture
def filled_desk(desk: Desk) -> Desk:
    """Return the desk with the demo's written contacts and a sample of two an agent."""
    for card in scorecards.shipped():
        scorecards.publish(desk, card)
    importing.run(desk, importing.ImportRequest((CHATS,), None, None))
    plan = sampling.plan_text(name="October", month=OCTOBER, per_agent=2, seed=7)
    sampling.draw(desk, plan)
    return desk


@pytest.fixture
def home_page(filled_desk: Desk, context: Context, qtbot: QtBot) -> Iterator[HomePage]:
    """Return the home page, shown and loaded."""
    page = create(entry("home"), replace(context, opened=filled_desk))
    assert isinstance(page, HomePage)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page._loader.loaded):
        page.show()
    yield page
    page._loader.drop()


def texts_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_home_lists_what_waits_and_greets_by_name(home_page: HomePage) -> None:
    texts = texts_of(home_page)
    assert any(text.endswith(", Test Lead") for text in texts)
    waiting = home_page._data.todo if home_page._data else ()
    assert len(waiting) > 2
    assert f"Waiting for you: {len(waiting)} contacts" in texts
    assert home_page.evaluate_button.isEnabled()


def test_home_says_honestly_that_there_is_not_enough_data(home_page: HomePage) -> None:
    figures = [figure.accessibleName() for figure in home_page.findChildren(Figure)]
    assert figures[0] == "Mean score: –. Not enough data: 0 of 5 needed"


def test_home_shows_figures_with_their_intervals_and_what_was_evaluated_last(
    home_page: HomePage, qtbot: QtBot
) -> None:
    context = home_page.context
    context.preferences.put("minimum_shown", 1)
    done = evaluation_import.import_file(context.desk, SCORES)
    with qtbot.waitSignal(home_page._loader.loaded):
        context.hub.publish(done.changes)
    score, customer, *_ = [f.accessibleName() for f in home_page.findChildren(Figure)]
    assert re.match(r"Mean score: \d+\.\d\. 95 % CI: \d+–\d+", score)
    assert re.match(r"No error critical for the customer: \d+\.\d%\. .* · \d of \d", customer)
    recent = home_page._recent.table
    assert recent.model().rowCount() > 3
    outcomes = {recent.model().index(row, 6).data() for row in range(recent.model().rowCount())}
    assert outcomes <= {"Passed", "Below the mark", "Critical error"}
    with qtbot.waitSignal(home_page.navigate) as asked:
        QTest.keyClick(recent, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0] == "evaluate"


def test_home_lists_open_calibrations(home_page: HomePage, qtbot: QtBot) -> None:
    desk = home_page.context.desk
    assert home_page._data is not None
    contact = home_page._data.todo[0].contact.id
    dmitry = people.add_evaluator(desk, "dmitry", "Дмитрий Орлов").value
    card = scorecards.current(desk)
    assert card is not None
    done = calibrating.create(
        desk, "October", (contact,), card, (desk.user, dmitry.id), master=desk.user
    )
    with qtbot.waitSignal(home_page._loader.loaded):
        home_page.context.hub.publish(done.changes)
    with qtbot.waitSignal(home_page.navigate) as asked:
        QTest.keyClick(home_page._sessions.table, Qt.Key.Key_Return)
    assert asked.args == ["calibrate", OpenSession(done.value.id)]


def test_enter_on_a_waiting_contact_asks_for_its_evaluation(
    home_page: HomePage, qtbot: QtBot
) -> None:
    assert home_page._data is not None
    first = home_page._data.todo[0]
    with qtbot.waitSignal(home_page.navigate) as asked:
        QTest.keyClick(home_page._todo.table, Qt.Key.Key_Return)
    assert asked.args == ["evaluate", EvaluateContact(first.contact.id, first.sample_id)]


def test_home_offers_to_go_on_with_what_was_begun(home_page: HomePage, qtbot: QtBot) -> None:
    assert home_page._data is not None
    desk = home_page.context.desk
    begun = evaluating.start(desk, home_page._data.todo[0].contact.id)
    with qtbot.waitSignal(home_page._loader.loaded):
        home_page.context.hub.publish(begun.changes)
    assert home_page.evaluate_button.text() == "Continue the evaluation"


def test_home_looks_again_once_for_many_changes(home_page: HomePage, qtbot: QtBot) -> None:
    calls: list[object] = []
    home_page._loader.loaded.connect(calls.append)
    with qtbot.waitSignal(home_page._loader.loaded):
        for _ in range(5):
            home_page.context.hub.publish(touched(Topic.CONTACTS))
    qtbot.waitUntil(lambda: not home_page.context.jobs.busy)
    assert len(calls) == 1


def test_home_ignores_its_own_changes_and_other_topics(home_page: HomePage) -> None:
    home_page.context.hub.publish(touched(Topic.CONTACTS), home_page)
    home_page.context.hub.publish(touched(Topic.JOBS))
    assert not home_page._stale


def test_the_month_can_be_turned_back(home_page: HomePage, qtbot: QtBot) -> None:
    assert home_page._data is not None
    month = home_page._data.glance.month
    with qtbot.waitSignal(home_page._loader.loaded):
        home_page._figures._before.click()
    assert home_page._data.glance.month == home.neighbour(month, -1)


def test_an_empty_workspace_leads_to_the_first_steps(opened_shell: Shell, qtbot: QtBot) -> None:
    window = opened_shell.window
    qtbot.waitUntil(lambda: window.page is not None and window.page.key == "first_run")


def test_first_steps_put_away_do_not_come_back(opened_shell: Shell, qtbot: QtBot) -> None:
    window = opened_shell.window
    qtbot.waitUntil(lambda: window.page is not None and window.page.key == "first_run")
    page = window.page
    assert isinstance(page, FirstRunPage)
    page.skip_button.click()
    home_page = window.page
    assert isinstance(home_page, HomePage)
    with qtbot.waitSignal(home_page._loader.loaded):
        home_page.make_stale()
    assert window.page is home_page


def test_the_buttons_of_the_first_steps_lead_where_they_say(context: Context, qtbot: QtBot) -> None:
    page = create(entry("first_run"), context)
    assert isinstance(page, FirstRunPage)
    qtbot.addWidget(page)
    asked: list[tuple[str, object]] = []
    page.navigate.connect(lambda key, argument: asked.append((key, argument)))
    for each in (page.import_button, page.sample_button, page.evaluate_button):
        each.click()
    assert asked == [
        ("import", ImportContacts()),
        ("samples", NewSample()),
        ("evaluate", EvaluateNext()),
    ]
    assert page.demo_button.isHidden()


def test_a_setting_is_written_at_once(context: Context, qtbot: QtBot) -> None:
    page = create(entry("settings"), context)
    assert isinstance(page, SettingsPage)
    qtbot.addWidget(page)
    page.minimum_shown.setValue(7)
    QTest.keyClicks(page.user_name, "Asel")
    QTest.keyClick(page.user_name, Qt.Key.Key_Return)
    kept = context.desk.paths.settings.read_text("utf-8")
    assert "minimum_shown = 7" in kept
    assert 'user_name = "Asel"' in kept


def test_the_limits_of_agreement_are_settings_that_can_be_undone(
    context: Context, qtbot: QtBot
) -> None:
    page = create(entry("settings"), context)
    assert isinstance(page, SettingsPage)
    qtbot.addWidget(page)
    fields = page.agreement
    shown = [fields.match, fields.total_green, fields.total_amber, fields.coefficient_green]
    assert [field.value() for field in shown] == [90.0, 5.0, 10.0, 0.8]
    assert (fields.coefficient_amber.value(), fields.contacts.value()) == (0.667, 10)
    fields.coefficient_amber.setValue(0.725)
    fields.contacts.setValue(12)
    assert context.preferences.value("agreement_coefficient_amber") == 0.725
    undo = page.undo_stack()
    assert undo is not None
    undo.undo()
    assert (context.preferences.value("agreement_contacts"), fields.contacts.value()) == (10, 10)


def test_a_limit_with_more_places_than_its_field_shows_stays_as_it_is(
    context: Context, qtbot: QtBot
) -> None:
    context.preferences.put("agreement_coefficient_green", 0.81234)
    page = create(entry("settings"), context)
    assert isinstance(page, SettingsPage)
    qtbot.addWidget(page)
    assert page.agreement.coefficient_green.value() == 0.812
    assert context.preferences.value("agreement_coefficient_green") == 0.81234


def test_packages_that_are_not_there_are_named(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transcribing, "model_from_packages", lambda _desk: None)
    page = create(entry("settings"), context)
    assert isinstance(page, SettingsPage)
    qtbot.addWidget(page)
    with qtbot.waitSignal(context.notices.told) as told:
        page.models.packages_button.click()
    assert told.args is not None
    assert told.args[0].text == "The packages with the speech model are not installed."


def test_the_look_changes_with_its_setting(context: Context, qtbot: QtBot) -> None:
    page = create(entry("settings"), context)
    assert isinstance(page, SettingsPage)
    qtbot.addWidget(page)
    page.mode.picked.emit("dark")
    assert context.theme.tokens.name == "dark"
    undo = page.undo_stack()
    assert undo is not None
    undo.undo()
    assert context.theme.tokens.name == "light"
    assert page.mode.value() == "light"


def test_the_settings_say_how_to_get_a_speech_model(context: Context, qtbot: QtBot) -> None:
    page = create(entry("settings"), context)
    assert isinstance(page, SettingsPage)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.models._loader.loaded):
        page.show()
    assert page.models.choice.currentText() == "base (not installed)"
    assert any("qa-desk models add" in text for text in texts_of(page.models))


def test_a_folder_that_is_no_model_is_told_as_a_fault(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    page = create(entry("settings"), context)
    assert isinstance(page, SettingsPage)
    qtbot.addWidget(page)
    with qtbot.waitSignal(context.jobs.failed) as told:
        page.models.add(tmp_path)
    assert told.args is not None
    assert not isinstance(told.args[0], NotFound)
    assert told.args[0].code == "speech.model_incomplete"


@pytest.mark.parametrize(
    ("hour", "expected"),
    [
        (4, DayTime.EVENING),
        (5, DayTime.MORNING),
        (11, DayTime.MORNING),
        (12, DayTime.AFTERNOON),
        (18, DayTime.EVENING),
    ],
)
def test_one_greets_by_the_hour(hour: int, expected: DayTime) -> None:
    assert home.day_time(datetime(2026, 11, 22, hour).astimezone()) is expected


@pytest.mark.parametrize(
    ("month", "step", "expected"),
    [("2026-10", 1, "2026-11"), ("2026-12", 1, "2027-01"), ("2026-01", -1, "2025-12")],
)
def test_months_follow_each_other_over_the_year(month: str, step: int, expected: str) -> None:
    assert home.neighbour(month, step) == expected


def test_a_change_is_told_only_where_both_months_have_enough_data() -> None:
    enough, few = Mean(Fraction(450), 5, 5), Mean(Fraction(80), 1, 5)
    better = Mean(Fraction(460), 5, 5)
    assert home.change(better, enough) == pytest.approx(2.0)
    assert home.change(enough, few) is None
    assert home.change(few, enough) is None


def test_home_tells_what_is_due_this_week_and_what_is_overdue(
    filled_desk: Desk, context: Context, qtbot: QtBot
) -> None:
    [sample] = sampling.samples(filled_desk)
    picks = sampling.sample(filled_desk, sample.id).picks
    today = filled_desk.clock.now().date()
    with filled_desk.store.change(filled_desk.user, "set the day") as change:
        change.work_plan.set_due(sample.id, today, [picks[0].contact_id])
        change.work_plan.set_due(sample.id, today - timedelta(days=1), [picks[1].contact_id])
        change.commit()
    page = create(entry("home"), replace(context, opened=filled_desk))
    qtbot.addWidget(page)
    assert isinstance(page, HomePage)
    with qtbot.waitSignal(page._loader.loaded):
        page.show()

    assert any("due this week: 1 · overdue: 1" in text for text in texts_of(page))
    model = page._todo.table.model()
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert titles[-2:] == ["Due", "State"]
    assert model.index(0, len(titles) - 1).data() == "Overdue"
    page._loader.drop()
