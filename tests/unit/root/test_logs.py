import logging
import re
from pathlib import Path

import pytest

from qa_desk import __version__, logs
from qa_desk.app import open_desk, place
from qa_desk.services import people


@pytest.mark.parametrize(
    "planted",
    [
        "anna.petrova@example.org",
        "+7 701 123-45-67",
        "+7 (701) 123-45-67",
        "880101300123",
        "4111 1111 1111 1111",
        "4111\u00a01111\u00a01111\u00a01111",
        "112-233-445 95",
    ],
)
def test_personal_data_never_reaches_the_file(tmp_path: Path, planted: str) -> None:
    tail = logs.start(tmp_path)
    try:
        logging.getLogger("qa_desk.test").warning("caller %s hung up", planted)
        fault = ValueError(planted)
        logging.getLogger("qa_desk.test").error("fault", exc_info=fault)
    finally:
        logs.stop()
    written = (tmp_path / "qa-desk.log").read_text("utf-8") + "\n".join(tail.lines)
    assert planted not in written
    assert "hung up" in written


@pytest.mark.parametrize(
    "planted",
    [
        "четыре один один один два два два два три три",
        "ул. Абая 15, кв. 7",
        "Ковалёв Сергей Павлович",
        "паспорт N12345678",
        "кодовое слово Берёза",
        "иван собака мэйл точка ру",
    ],
)
def test_what_a_fault_quotes_is_masked_in_the_workspace_s_log(tmp_path: Path, planted: str) -> None:
    where = place(tmp_path)
    with open_desk(where):
        logging.getLogger("qa_desk.test").error("fault", exc_info=ValueError(planted))
    written = (where.workspace / "logs" / logs.FILE).read_text("utf-8")
    assert "ValueError: " in written
    assert planted not in written


def test_ids_and_figures_stay_readable() -> None:
    assert logs.redacted("contact 1234567 took 120 ms") == "contact 1234567 took 120 ms"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is full")
def test_a_disk_that_takes_no_more_does_not_disturb_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / logs.FILE).symlink_to("/dev/full")
    tail = logs.start(tmp_path)
    logging.getLogger("qa_desk.test").warning("told")
    logs.stop()
    assert "told" in tail.lines[-1]
    assert capsys.readouterr().err == ""


def test_the_start_and_the_changes_are_logged_without_anybody_s_data(tmp_path: Path) -> None:
    where = place(tmp_path / "Иванов")
    with open_desk(where, verbose=True) as desk:
        people.add_evaluator(desk, "petrova", "Анна Петрова")
    written = (where.workspace / "logs" / logs.FILE).read_text("utf-8")
    assert f"QA Desk {__version__} on Python " in written
    assert "with a SQLite file" in written
    assert re.search(r"INFO qa_desk.db.store: add an evaluator: kept, \d+ ms", written)
    assert re.search(r"DEBUG qa_desk.db.store: a look: \d+ ms", written)
    assert not re.search("Иванов|[Pp]etrova|Петрова", written)
