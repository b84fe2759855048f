"""Reports as files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk.domain.changes import Topic
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import CardRef, Evidence, Marker
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.services import calibrating, evaluating, people, reporting
from qa_desk.services.desk import Desk
from qa_desk.services.statistics import UnknownAgent
from qa_desk.texts import Language
from tests.unit.services.quality import (
    ASEL,
    CLEAN,
    DMITRY,
    a_ready_desk,
    add_contact,
    evaluate,
    lost,
    marks,
)


@pytest.fixture(name="ready")
def _ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path) as ready:
        yield ready


@pytest.fixture(name="desk")
def _desk(ready: tuple[Desk, CardRef]) -> Desk:
    return ready[0]


def test_the_workbook_tells_what_was_evaluated(desk: Desk, tmp_path: Path) -> None:
    desk = replace(desk, settings=desk.settings.with_value("minimum_shown", 1))
    evaluate(desk, add_contact(desk, "C-1"), marks(greeting=lost("Too late")))
    done = reporting.agent_report(desk, "a1", "2026-10", tmp_path / "out", Language.RU)
    (path,) = done.value
    assert path == tmp_path / "out" / "Отчёт о качестве 2026-10 Agent a1 (a1).xlsx"
    assert done.changes.topics == {Topic.REPORTS}
    book = load_workbook(path)
    assert book["Сводка"]["B6"].value == 80
    assert book["Оценки"]["B2"].value == "C-1"
    assert book["Ошибки"]["I2"].value == "Too late"


def test_a_workbook_names_no_customer_even_where_a_quote_cuts_a_number(
    desk: Desk, tmp_path: Path
) -> None:
    contact = add_contact(desk, "C-1")
    said = Segment(Side.CUSTOMER, None, 0, 4000, "карта 4111 1111 1111 1111 заблокирована")
    with desk.store.change(by=desk.user, verb="test") as change:
        change.transcripts.put(contact, Transcript((said,), "base", "ru", 9000))
        change.commit()
    comment = "живёт: ул. Абая 15, кв. 7"
    given = marks(greeting=lost(comment, Evidence(0, 900, quote="1111 1111 заблокирована")))
    draft = evaluating.start(desk, contact).value
    notes = (Marker(500, "Ковалёв Сергей Павлович"),)
    evaluating.submit(desk, replace(draft, marks=given, markers=notes))

    (path,) = reporting.agent_report(desk, "a1", "2026-10", tmp_path, Language.RU).value
    cells = [str(cell.value) for sheet in load_workbook(path) for row in sheet for cell in row]

    assert "•••• •••• заблокирована" in cells
    assert not [cell for cell in cells if "1111" in cell or "Абая" in cell or "Ковалёв" in cell]


def test_every_agent_with_an_evaluation_gets_a_workbook(desk: Desk, tmp_path: Path) -> None:
    for agent in ("a1", "a2"):
        evaluate(desk, add_contact(desk, f"C-{agent}", agent=agent))
    add_contact(desk, "C-3", agent="a3")
    told: list[tuple[float, str]] = []
    paths = reporting.month_reports(
        desk, "2026-10", tmp_path, Language.EN, lambda share, name: told.append((share, name))
    ).value
    assert [path.stem[-4:] for path in paths] == ["(a1)", "(a2)"]
    assert told == [(0.0, "Agent a1"), (0.5, "Agent a2"), (1.0, "")]


def test_ids_that_differ_only_in_case_get_files_that_windows_keeps_apart(
    desk: Desk, tmp_path: Path
) -> None:
    for agent in ("x1", "X1", "Y1"):
        evaluate(desk, add_contact(desk, f"C-{agent}", agent=agent))
    paths = reporting.month_reports(desk, "2026-10", tmp_path, Language.EN).value
    ends = [path.stem.casefold().rpartition("(")[2] for path in paths]
    assert len(set(ends)) == 3
    assert "y1)" in ends
    alone = reporting.agent_report(desk, "X1", "2026-10", tmp_path, Language.EN).value
    assert set(alone) < set(paths)


def test_writing_again_replaces_the_file(desk: Desk, tmp_path: Path) -> None:
    evaluate(desk, add_contact(desk, "C-1"))
    folder = tmp_path / "out"
    for _ in range(2):
        reporting.agent_report(desk, "a1", "2026-10", folder, Language.EN)
    assert len(list(folder.iterdir())) == 1


def test_nothing_to_report_is_said_and_no_file_is_made(desk: Desk, tmp_path: Path) -> None:
    add_contact(desk, "C-1")
    folder = tmp_path / "out"
    with pytest.raises(reporting.NothingToReport):
        reporting.agent_report(desk, "a1", "2026-10", folder, Language.EN)
    with pytest.raises(reporting.NothingInMonth):
        reporting.month_reports(desk, "2026-10", folder, Language.EN)
    with pytest.raises(UnknownAgent):
        reporting.agent_report(desk, "x", "2026-10", folder, Language.EN)
    assert not folder.exists()


def test_the_workbook_of_a_calibration_shows_answers_matches_and_totals(
    ready: tuple[Desk, CardRef], tmp_path: Path
) -> None:
    desk, card = ready
    for login, name in ((ASEL, "Asel"), (DMITRY, "Dmitry")):
        people.add_evaluator(desk, login, name)
    contact_id = add_contact(desk, "C-1")
    session = calibrating.create(
        desk, "October", (contact_id,), card, (ASEL, DMITRY), master=ASEL
    ).value
    for evaluator, given in ((ASEL, CLEAN), (DMITRY, marks(greeting=lost()))):
        answers = calibrating.Given(given)
        calibrating.answer(desk, session.id, evaluator, contact_id, answers)
    calibrating.reveal(desk, session.id)
    (path,) = reporting.calibration_report(desk, session.id, tmp_path, Language.EN).value
    book = load_workbook(path)
    rows = [[cell.value for cell in row] for row in book["Answers"].iter_rows()]
    assert rows[0] == ["Contact", "Criterion", "Asel", "Dmitry", "Match"]
    assert rows[1] == ["C-1", "Greeting", "Yes", "No", "differ"]
    assert rows[-1] == ["C-1", "Score, %", 100, 80, None]
    assert [cell.value for cell in book["Match"][9]][:5] == ["Dmitry", None, 3, 2 / 3, -20]
