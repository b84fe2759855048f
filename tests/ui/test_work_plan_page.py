"""The work plan by keyboard: weeks, figures and their contacts, moves, days, norms, a workbook."""

import time
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from qa_desk.domain.days import days
from qa_desk.domain.ids import ContactId, SampleId
from qa_desk.domain.work_plan import Norm, Week
from qa_desk.services import sampling, work_plan
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.people_dialog import FormDialog
from qa_desk.ui.pages.work_plan import WorkPlanPage
from qa_desk.ui.routes import EvaluateContact, OpenContact
from qa_desk.ui.viewmodels.work_plan import Figure, TaskState
from qa_desk.ui.widgets.choice import Choice
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import ASEL, DMITRY, evaluate, furnish
from tests.workspace import ME

KEY = Qt.Key
WEEK = Week(2026, 42)
FRIDAY = date(2026, 10, 16)
PLANNED, CARRIED, DONE, LATE, OVERDUE, UNDATED, SUBMITTED = range(1, 8)


@pytest.fixture
def sample(desk: Desk) -> SampleId:
    """Draw six contacts for two evaluators, due on the Friday of the week, one of them done."""
    furnish(desk)
    plan = sampling.plan_text(
        name="October", month="2026-10", per_agent=2, seed=7, evaluators=(ASEL, DMITRY)
    )
    protocol = sampling.draw(desk, plan).value
    work_plan.set_due(desk, protocol.id, FRIDAY)
    work_plan.set_norm(desk, Norm(5, days=days(WEEK.days.first)))
    evaluate(desk, protocol.picks[0].contact_id)
    return protocol.id


@pytest.fixture
def page(sample: SampleId, opened_shell: Shell, qtbot: QtBot) -> WorkPlanPage:
    assert sample
    opened_shell.window.show_page("plan")
    found = opened_shell.window.page
    assert isinstance(found, WorkPlanPage)
    qtbot.waitUntil(lambda: bool(found.lines.values()) and bool(found.contacts.values()))
    return found


def cell(page: WorkPlanPage, row: int, column: int) -> str:
    return str(page.lines.model().index(row, column).data())


def rows(page: WorkPlanPage) -> dict[str, int]:
    return {row.name: place for place, row in enumerate(page.lines.values())}


def at(page: WorkPlanPage, name: str, column: int, qtbot: QtBot, size: int) -> list[ContactId]:
    page.lines.choose_cell(rows(page)[name], column)
    qtbot.waitUntil(lambda: len(page.contacts.values()) == size)
    return [one.contact_id for one in page.contacts.values()]


def the_dialog(page: WorkPlanPage, qtbot: QtBot) -> FormDialog:
    found: list[FormDialog] = []

    def there() -> bool:
        found[:] = [d for d in page.window().findChildren(FormDialog) if d.isVisible()]
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]


def write(dialog: FormDialog, name: str, text: str) -> None:
    [field] = [w for w in dialog.findChildren(QLineEdit) if w.accessibleName() == name]
    field.setText(text)


def agree(dialog: FormDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, KEY.Key_Return)


def test_every_field_has_a_name(page: WorkPlanPage) -> None:
    assert unnamed_focusable(page) == []


def test_a_week_shows_each_evaluator_and_the_total(page: WorkPlanPage) -> None:
    assert list(rows(page)) == ["Test Lead", "Асель Нурланова", "Дмитрий Орлов", "Total"]
    total = rows(page)["Total"]
    assert cell(page, total, PLANNED) == "6"
    assert cell(page, total, DONE) == "1"
    assert cell(page, total, OVERDUE) == "–"


def test_a_figure_shows_exactly_its_contacts(
    page: WorkPlanPage, desk: Desk, sample: SampleId, qtbot: QtBot
) -> None:
    picks = sampling.sample(desk, sample).picks
    mine = [pick.contact_id for pick in picks if pick.assignee == ASEL]

    assert at(page, "Асель Нурланова", PLANNED, qtbot, 3) == mine
    assert at(page, "Total", DONE, qtbot, 1) == [picks[0].contact_id]
    assert at(page, "Total", OVERDUE, qtbot, 0) == []
    assert at(page, "Test Lead", SUBMITTED, qtbot, 1) == [picks[0].contact_id]


def test_arrows_go_from_figure_to_figure(page: WorkPlanPage, qtbot: QtBot) -> None:
    page.lines.setFocus()
    page.lines.choose_cell(rows(page)["Total"], PLANNED)
    for _ in range(DONE - PLANNED):
        QTest.keyClick(page.lines, KEY.Key_Right)
    assert page.lines.column == DONE
    qtbot.waitUntil(lambda: [one.state for one in page.contacts.values()] == [TaskState.DONE])


def test_keys_go_from_week_to_week(page: WorkPlanPage, opened_shell: Shell, qtbot: QtBot) -> None:
    commands = opened_shell.context.commands
    commands.run("plan.later")
    qtbot.waitUntil(lambda: page._week == WEEK.step(1) and page._data is not None
                    and page._data.week == WEEK.step(1))  # fmt: skip
    assert cell(page, rows(page)["Асель Нурланова"], PLANNED) == "–"
    commands.run("plan.earlier")
    commands.run("plan.this_week")
    qtbot.waitUntil(lambda: page._data is not None and page._data.week == WEEK)
    assert cell(page, rows(page)["Total"], PLANNED) == "6"


def test_an_open_contact_goes_to_another_evaluator_with_a_reason(
    page: WorkPlanPage, desk: Desk, sample: SampleId, opened_shell: Shell, qtbot: QtBot
) -> None:
    at(page, "Асель Нурланова", PLANNED, qtbot, 3)
    place = next(n for n, one in enumerate(page.contacts.values()) if one.state is TaskState.OPEN)
    page.contacts.choose_row(place)
    moved = page.contacts.values()[place].contact_id
    opened_shell.context.commands.run("plan.move")
    dialog = the_dialog(page, qtbot)
    [taker] = dialog.findChildren(Choice)
    taker.choose(DMITRY)
    QTest.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: "reason" in dialog.said.text().lower())
    write(dialog, "Reason", "sick leave")
    agree(dialog, qtbot)

    protocol = sampling.sample(desk, sample)
    assert {p.contact_id: p.assignee for p in protocol.picks}[moved] == DMITRY
    assert [(m.giver, m.taker, m.reason, m.by) for m in protocol.moves] == [
        (ASEL, DMITRY, "sick leave", ME)
    ]
    qtbot.waitUntil(lambda: cell(page, rows(page)["Дмитрий Орлов"], PLANNED) == "4")


def test_a_contact_or_its_whole_sample_gets_another_day(
    page: WorkPlanPage, desk: Desk, sample: SampleId, opened_shell: Shell, qtbot: QtBot
) -> None:
    at(page, "Дмитрий Орлов", PLANNED, qtbot, 3)
    page.contacts.choose_row(2)
    opened_shell.context.commands.run("plan.due")
    dialog = the_dialog(page, qtbot)
    write(dialog, "Evaluate by", "20.10.2026")
    agree(dialog, qtbot)

    dues = [pick.due for pick in sampling.sample(desk, sample).picks]
    assert sorted(dues, key=str) == [FRIDAY] * 5 + [date(2026, 10, 20)]
    qtbot.waitUntil(lambda: cell(page, rows(page)["Дмитрий Орлов"], PLANNED) == "2")


def test_a_day_that_is_over_is_refused_in_words(
    page: WorkPlanPage, opened_shell: Shell, qtbot: QtBot
) -> None:
    at(page, "Дмитрий Орлов", PLANNED, qtbot, 3)
    page.contacts.choose_row(2)
    opened_shell.context.commands.run("plan.due")
    dialog = the_dialog(page, qtbot)
    write(dialog, "Evaluate by", "01.10.2026")
    QTest.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: "over" in dialog.said.text())


def test_a_norm_is_set_and_changes_the_load(
    page: WorkPlanPage, desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    page.lines.choose_cell(rows(page)["Асель Нурланова"], PLANNED)
    opened_shell.context.commands.run("plan.norm")
    dialog = the_dialog(page, qtbot)
    write(dialog, "Evaluations a week", "many")
    QTest.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: "25" in dialog.said.text())
    write(dialog, "Evaluations a week", "6")
    agree(dialog, qtbot)

    assert [(n.login, n.weekly) for n in work_plan.norms(desk)] == [(None, 5), (ASEL, 6)]
    place = rows(page)["Асель Нурланова"]
    qtbot.waitUntil(lambda: cell(page, place, SUBMITTED + 1) == "6")
    assert cell(page, place, SUBMITTED + 2).startswith("50")


def test_enter_opens_what_waits_for_oneself_to_evaluate_and_others_contacts_to_see(
    page: WorkPlanPage, qtbot: QtBot
) -> None:
    at(page, "Асель Нурланова", PLANNED, qtbot, 3)
    asked: list[object] = []
    page.navigate.connect(lambda _page, argument: asked.append(argument))
    page.contacts.choose_row(1)
    QTest.keyClick(page.contacts, KEY.Key_Return)
    assert [type(one) for one in asked] in ([OpenContact], [EvaluateContact])


def test_a_week_is_saved_with_safe_cells(page: WorkPlanPage, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "week.xlsx"
    page.save(WEEK, file)
    qtbot.waitUntil(file.exists)
    book = load_workbook(file)
    first = book.worksheets[0]
    assert [c.value for c in first[1]][:2] == ["Evaluator", "Planned"]
    assert [c.value for c in first[first.max_row]][:2] == ["Total", 6]
    assert book.worksheets[1].max_row == 7


@pytest.mark.usefixtures("sample")
def test_an_evaluator_sees_the_own_line_and_can_plan_nothing(desk: Desk) -> None:
    mine = Desk(desk.paths, desk.store, desk.settings, desk.clock, ASEL)
    found = work_plan.plan(mine, WEEK)

    assert [line.login for line in found.lines] == [ASEL]
    assert not found.may_plan
    assert len(found.total.planned) == 3


@pytest.mark.parametrize("language", Language)
def test_all_words_are_said_in_each_language(
    page: WorkPlanPage, opened_shell: Shell, language: Language, qtbot: QtBot
) -> None:
    opened_shell.context.languages.switch(language)
    qtbot.wait(10)
    shown = {made.text() for made in page.findChildren(QPushButton)}
    if language is not Language.EN:
        assert not shown & {"Norm…", "Last day…", "This week", "To Excel…"}


def test_showing_a_week_keeps_the_window_free(page: WorkPlanPage) -> None:
    data = page._data
    assert data is not None
    began = time.thread_time()
    page._show(data)
    assert time.thread_time() - began < 0.05


def test_figures_have_their_columns_in_order() -> None:
    assert [figure.value for figure in Figure] == [
        "planned", "carried", "done", "late", "overdue", "undated", "submitted",
    ]  # fmt: skip
