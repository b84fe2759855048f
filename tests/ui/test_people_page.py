"""The people page by keyboard: histories, targets, absences and teams."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.days import days
from qa_desk.domain.people import Posting, Team
from qa_desk.domain.targets import Measure, Target
from qa_desk.services import absences, agents, contacts, people, targets, teams
from qa_desk.services.desk import Desk
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.people import PeoplePage
from qa_desk.ui.pages.people_dialog import FormDialog
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import furnish

KEY = Qt.Key
USERS, AGENTS, TEAMS, ABSENCE, TARGETS = range(5)


@pytest.fixture
def page(opened_shell: Shell, desk: Desk, qtbot: QtBot) -> PeoplePage:
    furnish(desk)
    opened_shell.window.show_page("people")
    found = opened_shell.window.page
    assert isinstance(found, PeoplePage)
    qtbot.waitUntil(lambda: len(found.agents.table.values()) == 3)
    return found


def show(page: PeoplePage, tab: int) -> None:
    page.tabs.setCurrentIndex(tab)
    page.focus_first()


def the_dialog(page: PeoplePage, qtbot: QtBot) -> FormDialog:
    found: list[FormDialog] = []

    def there() -> bool:
        found[:] = [d for d in page.window().findChildren(FormDialog) if d.isVisible()]
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]


def field(dialog: FormDialog, name: str) -> QWidget:
    [found] = [
        w for w in dialog.findChildren(QWidget) if w.accessibleName() == name and w.focusPolicy()
    ]
    return found


def fill(dialog: FormDialog, name: str, text: str) -> None:
    widget = field(dialog, name)
    widget.setFocus()
    for attribute in ("setText", "setCurrentText"):
        setter: Callable[[str], None] | None = getattr(widget, attribute, None)
        if setter is not None:
            setter(text)
            return


def agree(dialog: FormDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, KEY.Key_Return)


def test_every_field_of_every_tab_has_a_name(page: PeoplePage) -> None:
    for tab in range(5):
        show(page, tab)
        assert unnamed_focusable(page) == []


def test_a_new_posting_says_first_how_many_contacts_it_moves(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    show(page, AGENTS)
    page.history.table.setFocus()
    QTest.keyClick(page.history.table, KEY.Key_Insert)
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Team", "Loans")
    fill(dialog, "First day", "01.10.2026")
    qtbot.waitUntil(lambda: "4 contacts will count for another team: Loans" in dialog.said.text())
    assert agents.history(desk, "a0") == ()

    agree(dialog, qtbot)

    history = agents.history(desk, "a0")
    assert [(p.team, p.days.begins, p.days.ends) for p in history] == [
        ("Loans", date(2026, 10, 1), None)
    ]
    assert "Loans" in contacts.choices(desk).teams
    qtbot.waitUntil(lambda: len(page.history.table.values()) == 1)


def test_a_line_of_a_history_is_removed_after_a_question(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    agents.correct(desk, "a0", (), (Posting("Loans"),))
    page.refresh()
    show(page, AGENTS)
    qtbot.waitUntil(lambda: len(page.history.table.values()) == 1)
    page._drop_posting.click()
    dialog = the_dialog(page, qtbot)
    qtbot.waitUntil(lambda: "4 contacts" in dialog.said.text())
    agree(dialog, qtbot)
    assert agents.history(desk, "a0") == ()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [("31.02.2026", "", "Write the day"), ("01.11.2026", "2026-10-01", "before the first")],
)
def test_a_day_that_cannot_be_is_told_in_the_form(
    page: PeoplePage, qtbot: QtBot, first: str, last: str, said: str
) -> None:
    show(page, AGENTS)
    page._post.click()
    dialog = the_dialog(page, qtbot)
    fill(dialog, "First day", first)
    fill(dialog, "Last day", last)
    QTest.keyClick(dialog, KEY.Key_Return)
    assert said in dialog.said.text()
    assert dialog.isVisible()
    dialog.reject()


def test_a_target_is_set_and_a_past_one_is_kept_with_a_sentence(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    targets.put(desk, Target(Measure.SCORE, Fraction(80), Fraction(70)))
    page.refresh()
    show(page, TARGETS)
    qtbot.waitUntil(lambda: len(page.targets.table.values()) == 1)
    QTest.keyClick(page.targets.table, KEY.Key_Return)
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Target, %", "92,5")
    fill(dialog, "First day", "")
    QTest.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: "keeps its target" in dialog.said.text())

    fill(dialog, "First day", f"{targets.fixed_before(desk):%d.%m.%Y}")
    agree(dialog, qtbot)

    assert [t.wanted for t in targets.targets(desk)] == [80, Fraction(185, 2)]


def test_an_absence_is_noted_and_removed_and_brought_back(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    show(page, ABSENCE)
    QTest.keyClick(page.absences.table, KEY.Key_Insert)
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Note", "on leave")
    agree(dialog, qtbot)
    qtbot.waitUntil(lambda: len(page.absences.table.values()) == 1)
    [noted] = absences.absences(desk)
    assert (noted.note, noted.days.ends) == ("on leave", None)

    page._drop_absence.click()
    qtbot.waitUntil(lambda: not absences.absences(desk))


def test_a_team_is_added_and_closed(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    show(page, TEAMS)
    page._add_team.click()
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Name of the team", "A new team")
    agree(dialog, qtbot)
    qtbot.waitUntil(lambda: len(page.teams.table.values()) == 3)
    page.teams.table.choose_row(0)
    page._close_team.click()
    qtbot.waitUntil(lambda: Team("A new team", closed=True) in teams.teams(desk))


def test_a_team_is_renamed_by_enter(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    show(page, TEAMS)
    QTest.keyClick(page.teams.table, KEY.Key_Return)
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Name of the team", "Team 1")
    dialog.yes.click()
    qtbot.waitUntil(lambda: "Team 1" in dialog.said.text())
    fill(dialog, "Name of the team", "The night shift")
    QTest.keyClick(dialog, KEY.Key_Return)

    qtbot.waitUntil(lambda: Team("The night shift") in teams.teams(desk))
    assert "Team 0" not in {team.name for team in teams.teams(desk)}
    qtbot.waitUntil(lambda: "The night shift" in {r.team.name for r in page.teams.table.values()})


def test_a_user_joins_a_team_and_leaves_it_today(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    show(page, USERS)
    page._join.click()
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Team", "Team 0")
    agree(dialog, qtbot)
    qtbot.waitUntil(lambda: len(page.memberships.table.values()) == 1)
    page._leave.click()
    qtbot.waitUntil(lambda: page.memberships.table.values()[0].days.ends == agents.today_of(desk))


def test_a_user_is_added_and_a_bad_login_is_told(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    show(page, USERS)
    page._add_user.click()
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Login", "no good")
    fill(dialog, "Name", "Somebody")
    QTest.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: "can't be a login" in dialog.said.text())
    fill(dialog, "Login", "somebody")
    agree(dialog, qtbot)
    assert "somebody" in {each.id for each in people.evaluators(desk)}


def test_a_staff_list_is_shown_before_it_is_taken_over(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("lists") / "staff.csv"
    file.write_text("agent id,name,team,from\na0,Agent 0,Loans,2026-10-01\n,X,Y,\n", "utf-8")
    show(page, AGENTS)
    page._read_list((file,))

    def asked() -> list[QMessageBox]:
        return [box for box in page.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()))
    [box] = asked()
    assert "rows left out 1" in box.text()
    assert "3: The row has no agent id" in box.text()
    assert agents.history(desk, "a0") == ()
    box.buttons()[0].click() if box.buttons()[0].text() == "Take over" else box.buttons()[1].click()
    qtbot.waitUntil(lambda: agents.history(desk, "a0") != ())
    assert agents.history(desk, "a0")[0].days == days(date(2026, 10, 1))


def test_languages_of_evaluation_are_set_in_the_window(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    show(page, USERS)
    place = next(n for n, u in enumerate(page.users.table.values()) if u.evaluator.id == "asel")
    page.users.table.choose_row(place)
    QTest.keyClick(page.users.table, KEY.Key_Return)
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Languages of evaluation", "russian")
    QTest.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: "russian" in dialog.said.text())
    fill(dialog, "Languages of evaluation", "KK, ru")
    agree(dialog, qtbot)

    spoken = {str(u.evaluator.id): u.languages for u in teams.users(desk)}
    assert spoken["asel"] == ("kk", "ru")
    qtbot.waitUntil(lambda: page.users.table.values()[place].languages == ("kk", "ru"))
