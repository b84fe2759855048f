"""Reports: honest figures of a month's agents, and workbooks that can be opened."""

import os
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qa_desk.domain.days import days
from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.ids import ContactId
from qa_desk.domain.targets import Light, Measure, Target
from qa_desk.services import evaluating, targets
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.main import Shell
from qa_desk.ui.pages import opening
from qa_desk.ui.pages.reports import ReportsPage
from qa_desk.ui.routes import ReportOfAgent
from qa_desk.ui.viewmodels import reports
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import furnish, sampled, submit


@pytest.fixture
def office(desk: Desk) -> tuple[ContactId, ...]:
    """Return contacts of which seven are evaluated: five of agent a0, one each of a1 and a2.

    That of a2 was not drawn at random.
    """
    ids = furnish(desk, 15)
    sampled(desk, per_agent=5)
    for contact in (*ids[0::3], ids[1]):
        submit(desk, contact)
    submit(desk, ids[2], Purpose.TARGETED)
    return ids


@pytest.fixture
def page(office: tuple[ContactId, ...], opened_shell: Shell, qtbot: QtBot) -> ReportsPage:
    """Return the page with its month."""
    assert office
    return the_page(opened_shell, qtbot)


def the_page(shell: Shell, qtbot: QtBot) -> ReportsPage:
    shell.window.show_page("reports")
    found = shell.window.page
    assert isinstance(found, ReportsPage)
    qtbot.waitUntil(lambda: found._data is not None)
    return found


def cells(page: ReportsPage, row: int) -> list[str]:
    model = page.agents.model()
    return [str(model.index(row, place).data()) for place in range(model.columnCount())]


def texts(page: ReportsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_figures_stand_with_their_n_and_few_are_not_told(page: ReportsPage) -> None:
    assert cells(page, 0) == [
        "–", "Agent 0", "Team 0", "5", "100.0 (100–100)", "100.0%", "100.0%", "–",
    ]  # fmt: skip
    few = "Not enough data"
    assert cells(page, 1) == ["–", "Agent 1", "Team 1", "1", few, few, few, "–"]


def test_figures_are_judged_by_the_targets_of_their_month(
    page: ReportsPage, desk: Desk, qtbot: QtBot
) -> None:
    place = page.agents.model().index(0, 4)
    assert place.data(Qt.ItemDataRole.DecorationRole) is None
    first = date(2026, 10, 1)
    for team, wanted in (("", 100), ("Team 1", 50)):
        target = Target(Measure.SCORE, Fraction(wanted), Fraction(wanted), team, "", days(first))
        targets.put(desk, target)
    page.make_stale()
    qtbot.waitUntil(lambda: bool(page.agents.values()[0].targets))

    line = page.agents.values()[0]
    assert line.light(Measure.SCORE) is Light.REACHED
    assert line.light(Measure.NON_CRITICAL) is None
    place = page.agents.model().index(0, 4)
    assert place.data(Qt.ItemDataRole.DecorationRole) is not None
    assert place.data(Qt.ItemDataRole.ToolTipRole).startswith("Target 100 reached")
    assert place.data(Qt.ItemDataRole.ForegroundRole) == page.context.theme.color("good")


def test_an_agent_without_a_random_evaluation_is_listed_last(page: ReportsPage) -> None:
    assert cells(page, 2)[1] == "Agent 2"
    assert cells(page, 2)[3] == "0"
    assert cells(page, 2)[-1] == "1"


def test_the_report_of_one_agent_is_written_in_the_chosen_language(
    page: ReportsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.language.choose(Language.RU)
    with qtbot.waitSignal(page.context.notices.told) as told:
        QTest.keyClick(page.agents, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].action == "Open"
    (written,) = desk.paths.reports.glob("*.xlsx")
    assert "Agent 0" in written.name
    assert not written.name.startswith("Quality report")
    qtbot.waitUntil(lambda: [file.path for file in page.files.values()] == [written])


def test_all_reports_go_into_the_folder_of_choice(
    page: ReportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    page.use_folder(folder)
    with qtbot.waitSignal(page.context.notices.told) as told:
        page.all_button.click()
    assert told.args is not None
    assert told.args[0].text == "3 reports written."
    assert len(list(folder.glob("*.xlsx"))) == 3


def test_a_month_without_evaluations_says_so(page: ReportsPage, qtbot: QtBot) -> None:
    page.arrive(ReportOfAgent("a0", "2026-01"))
    qtbot.waitUntil(lambda: "No evaluations in this month" in texts(page))
    assert not page.all_button.isEnabled()
    assert not page.agent_button.isEnabled()


def test_another_page_asks_for_an_agents_month(page: ReportsPage, qtbot: QtBot) -> None:
    page.arrive(ReportOfAgent("a1", "2026-10"))

    def on_the_agent() -> bool:
        line = page.agents.current()
        return line is not None and line.external_id == "a1"

    qtbot.waitUntil(on_the_agent)


def test_written_reports_open_by_enter(
    page: ReportsPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def opened(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    page.write_agent()
    qtbot.waitUntil(lambda: bool(page.files.values()))
    QTest.keyClick(page.files, Qt.Key.Key_Return)
    page.open_folder_button.click()
    assert asked == [str(page.files.values()[0].path), str(desk.paths.reports)]


def test_what_nothing_opens_is_told_with_its_place(
    context: Context, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    with qtbot.waitSignal(context.notices.told) as told:
        opening.open_path(context, tmp_path / "a.xlsx")
    assert told.args is not None
    assert str(tmp_path / "a.xlsx") in told.args[0].text


def test_the_folder_is_looked_into_one_level_deep_newest_first(tmp_path: Path) -> None:
    for place, name in enumerate(("old.xlsx", "2026-10/new.xlsx", "a/b/deep.xlsx", "~$open.xlsx")):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
        os.utime(path, (place, place))
    found = reports.files(tmp_path)
    assert [(file.folder, file.path.name) for file in found] == [
        ("2026-10", "new.xlsx"),
        ("", "old.xlsx"),
    ]
    assert found[0].written_at == datetime.fromtimestamp(1, UTC)


def test_an_evaluation_by_somebody_elses_choice_feeds_no_figure(
    office: tuple[ContactId, ...], desk: Desk
) -> None:
    assert len(office) == 15
    data = reports.load(desk)
    assert data.month == "2026-10"
    assert [(line.name, line.figures.n, line.others) for line in data.agents] == [
        ("Agent 0", 5, 0),
        ("Agent 1", 1, 0),
        ("Agent 2", 0, 1),
    ]
    assert len(evaluating.submitted(desk, "2026-10")) == 7


def test_an_empty_desk_says_what_to_do_and_names_everything(
    opened_shell: Shell, qtbot: QtBot
) -> None:
    page = the_page(opened_shell, qtbot)
    qtbot.waitUntil(lambda: "submit evaluations first" in texts(page))
    qtbot.waitUntil(lambda: "Workbooks that are written will be listed here." in texts(page))
    assert unnamed_focusable(page) == []


def test_the_page_speaks_another_language(page: ReportsPage, qtbot: QtBot) -> None:
    page.context.languages.switch(Language.KK)
    qtbot.waitUntil(lambda: cells(page, 1)[4] == "Деректер жеткіліксіз")
    qtbot.waitUntil(lambda: page.month.currentText() == "Қазан 2026")
