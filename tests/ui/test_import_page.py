"""The page of imports: a dry run by itself, what it asks, the import, and taking it back."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.imports import Kept, RunState
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.services import contacts, evaluating, importing
from qa_desk.services.desk import Desk
from qa_desk.services.import_terms import Aside, Dates, Field
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.importing import ImportPage
from qa_desk.ui.pages.importing_rejected import Rejected, as_csv
from qa_desk.ui.routes import ImportContacts, ImportPaths, PastImports
from qa_desk.ui.viewmodels.importing import Stage
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import a_chat_file, furnish, the_card
from tests.unit.importing.building import a_wav

TABLE = (
    "Когда;Кто;Номер клиента;Итог\n"
    "03.10.2026 09:15:00;Асель;77011112233;решено\n"
    "04.10.2026 10:20:30;Дмитрий;77014445566;перезвонить\n"
)


@pytest.fixture
def page(desk: Desk, opened_shell: Shell) -> ImportPage:
    """Return the page of a desk with twelve contacts."""
    furnish(desk)
    opened_shell.window.show_page("import")
    found = opened_shell.window.page
    assert isinstance(found, ImportPage)
    return found


@pytest.fixture
def chats(tmp_path: Path) -> Path:
    """Return a folder with two chats and a file that breaks off."""
    folder = tmp_path / "export"
    folder.mkdir()
    for number in (1, 2):
        a_chat_file(folder, f"{number}.json", f"N-{number}")
    (folder / "broken.json").write_text('{"format": "qa-desk-chat/1",', "utf-8")
    return folder


def look(page: ImportPage, qtbot: QtBot, *paths: Path) -> None:
    """Look at files, and wait for what comes of it."""
    page.import_paths(paths)
    until(page, qtbot, Stage.READY)


def until(page: ImportPage, qtbot: QtBot, stage: Stage) -> None:
    qtbot.waitUntil(lambda: page.run.model.stage is stage and not page.run.tables.lacking)


def bring_in(page: ImportPage, qtbot: QtBot, *paths: Path) -> None:
    look(page, qtbot, *paths)
    page.run.status.import_button.click()
    until(page, qtbot, Stage.DONE)


def answer(question: str) -> None:
    """Press the button of the question that is asked."""
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    (button,) = [b for box in boxes for b in box.buttons() if b.text() == question]
    button.click()


def asked(qtbot: QtBot) -> str:
    """Wait for a question, and return it."""

    def boxes() -> list[QMessageBox]:
        return [
            w
            for w in QApplication.topLevelWidgets()
            if isinstance(w, QMessageBox) and w.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(boxes()))
    return boxes()[0].text()


def figures(page: ImportPage) -> list[str]:
    return [each.accessibleName().split(". ")[0] for each in page.run.status.figures]


def all_ids(desk: Desk) -> list[int]:
    return list(contacts.ids(desk, ContactFilter(), ContactOrder()))


def test_at_first_the_page_says_what_can_be_dropped(page: ImportPage) -> None:
    assert page.run.empty.isVisible()
    assert page.folder_button.hasFocus()
    assert unnamed_focusable(page) == []


def test_a_dry_run_counts_and_names_what_cannot_come_in(
    page: ImportPage, chats: Path, desk: Desk, qtbot: QtBot
) -> None:
    look(page, qtbot, chats)
    assert figures(page) == [
        "New contacts: 2",
        "With news: 0",
        "There already: 0",
        "Not importable: 1",
        "To know: 0",
    ]
    (rejected,) = page.run.left_out.list.values()
    assert Path(rejected.file).name == "broken.json"
    assert rejected.line == "1"
    assert "in line 1, column" in rejected.reason
    assert contacts.count(desk, ContactFilter()) == 12
    assert unnamed_focusable(page) == []


def test_a_folder_with_nothing_to_ask_is_two_clicks(
    page: ImportPage, chats: Path, desk: Desk, qtbot: QtBot
) -> None:
    (chats / "broken.json").unlink()
    look(page, qtbot, chats)
    run = page.run
    assert not any(step.isVisible() for _place, step in run._steps)
    assert run.status.import_button.hasFocus()
    QTest.keyClick(run.status.import_button, Qt.Key.Key_Space)
    until(page, qtbot, Stage.DONE)
    assert contacts.count(desk, ContactFilter()) == 14
    assert not run.status.import_button.isVisible()


def test_what_to_know_of_contacts_that_do_come_in_is_listed_too(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    cue = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n\n00:03.000 -->\nLost.\n"
    for name in ("a.vtt", "b.vtt"):
        (tmp_path / name).write_text(cue, "utf-8")
    look(page, qtbot, tmp_path / "a.vtt", tmp_path / "b.vtt")
    (known,) = page.run.left_out.list.values()
    assert (Path(known.file).name, known.others) == ("a.vtt", 1)
    assert "the first of them in line 6" in known.reason
    assert figures(page)[4] == "To know: 2"


def test_the_same_files_again_bring_nothing(page: ImportPage, chats: Path, qtbot: QtBot) -> None:
    bring_in(page, qtbot, chats)
    page.run.status.other_button.click()
    assert page.run.model.stage is Stage.IDLE
    look(page, qtbot, chats)
    assert figures(page)[:3] == ["New contacts: 0", "With news: 0", "There already: 2"]
    assert not page.run.status.import_button.isEnabled()


def test_the_list_of_what_cannot_come_in_is_copied_and_saved(
    page: ImportPage, chats: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    look(page, qtbot, chats)
    page.run.left_out.copy_button.click()
    assert "broken.json:1: The JSON breaks off" in QApplication.clipboard().text()
    target = tmp_path / "left out.csv"
    page.run.left_out.save(target)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "broken.json" in target.read_text("utf-8-sig"))


def test_an_import_that_ends_while_another_page_is_shown_tells_of_it(
    page: ImportPage, opened_shell: Shell, chats: Path, qtbot: QtBot
) -> None:
    (chats / "broken.json").unlink()
    look(page, qtbot, chats)
    with qtbot.waitSignal(page.context.notices.told) as told:
        page.run.status.import_button.click()
        opened_shell.window.show_page("home")
    assert told.args is not None
    assert told.args[0].text == "2 new contacts are in the list."


def test_a_folder_that_is_gone_is_refused_with_a_sentence(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.import_paths((tmp_path / "nowhere",))
    until(page, qtbot, Stage.REFUSED)
    assert "There is no file or folder" in page.run.status.sentence.text()
    assert not page.run.status.import_button.isEnabled()


def test_files_dropped_on_the_page_are_looked_at(
    page: ImportPage, chats: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(chats))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    page.tabs.setCurrentIndex(1)
    entered = QDragEnterEvent(QPoint(5, 5), action, data, button, none)
    page.dragEnterEvent(entered)
    assert entered.isAccepted()
    page.dropEvent(QDropEvent(QPoint(5, 5), action, data, button, none))
    until(page, qtbot, Stage.READY)
    assert page.tabs.currentIndex() == 0


def test_coming_to_import_asks_for_a_folder_or_looks_at_what_was_given(
    page: ImportPage, chats: Path, qtbot: QtBot
) -> None:
    page.arrive(ImportContacts())
    shown = [w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Folder to import"]
    assert len(shown) == 1
    page.arrive(ImportPaths((chats,)))
    until(page, qtbot, Stage.READY)
    page.arrive(PastImports())
    assert page.tabs.currentIndex() == 1


def test_a_dry_run_can_be_stopped(page: ImportPage, chats: Path, qtbot: QtBot) -> None:
    page.import_paths((chats,))
    page.run.status.stop_button.click()
    qtbot.waitUntil(lambda: not page.run.model.busy)
    page.run.status.other_button.click()
    assert page.run.empty.isVisible()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Return a table of calls in Windows' Cyrillic, of a switchboard that nobody knows."""
    file = tmp_path / "calls.csv"
    file.write_bytes(TABLE.encode("cp1251"))
    return file


@pytest.fixture
def guessed(page: ImportPage, table: Path, qtbot: QtBot) -> ImportPage:
    """Return the page with that table looked at."""
    look(page, qtbot, table)
    return page


def uses(page: ImportPage) -> list[str]:
    sample = page.run.tables.sample.sample
    return [sample.index(0, place).data() for place in range(sample.columnCount())]


def test_a_table_is_shown_as_it_is_read_on_its_own_rows(guessed: ImportPage) -> None:
    tables = guessed.run.tables
    sample = tables.sample.sample
    assert tables.isVisible()
    assert tables.inside.isVisible()
    assert sample.title(0) == "Когда"
    assert uses(guessed)[0] == "Date and time"
    assert sample.index(1, 1).data() == "Асель"
    assert tables.choices.encoding.value() == "cp1251"
    assert tables.choices.separator.value() == ";"
    assert tables.choices.dates.value() is Dates.DAY_FIRST
    assert unnamed_focusable(guessed) == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen platform
def test_a_column_can_be_taken_for_something_else_by_key(guessed: ImportPage, qtbot: QtBot) -> None:
    tables = guessed.run.tables
    tables.sample.setCurrentIndex(tables.sample.sample.index(0, 1))
    QTest.keyClick(tables.sample, Qt.Key.Key_Return)
    assert tables._menu is not None
    choose(tables._menu.actions(), "Agent's name")
    qtbot.waitUntil(lambda: uses(guessed)[1] == "Agent's name")
    until(guessed, qtbot, Stage.READY)
    (said,) = guessed.run.model.choice.readings.values()
    assert said.columns[Field.AGENT_NAME] == 1
    (read,) = guessed.run.model.summary.tables if guessed.run.model.summary else ()
    assert read.mapping.columns[Field.AGENT_NAME] == 1


def choose(actions: list[QAction], text: str) -> None:
    (action,) = [one for one in actions if one.text() == text]
    action.trigger()


def test_what_was_said_of_a_table_is_how_it_comes_in(
    guessed: ImportPage, desk: Desk, qtbot: QtBot
) -> None:
    guessed.run.tables._take(1, Field.AGENT_NAME)
    qtbot.waitUntil(lambda: bool(guessed.run.model.choice.readings))
    until(guessed, qtbot, Stage.READY)
    guessed.run.status.import_button.click()
    until(guessed, qtbot, Stage.DONE)
    rows = contacts.rows(desk, all_ids(desk))
    assert {row.agent for row in rows} >= {"Асель", "Дмитрий"}


def test_a_column_of_the_time_that_is_taken_away_keeps_the_import_from_beginning(
    guessed: ImportPage, qtbot: QtBot
) -> None:
    tables = guessed.run.tables
    tables._take(0, Aside.LEFT)
    qtbot.waitUntil(lambda: uses(guessed)[0] == "Left out")
    assert tables.lacking
    assert not guessed.run.status.import_button.isEnabled()
    assert "Choose the column of date and time" in tables.sentence.text()
    tables._take(0, Field.STARTED_AT)
    until(guessed, qtbot, Stage.READY)
    assert guessed.run.status.import_button.isEnabled()


def test_another_encoding_is_read_at_once(guessed: ImportPage, qtbot: QtBot) -> None:
    tables = guessed.run.tables
    choice = tables.choices.encoding
    choice.choose("utf-16")
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: tables.sample.sample.title(0) != "Когда" or tables.fault.isVisible())
    choice.choose("cp1251")
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: tables.sample.sample.title(0) == "Когда")


def test_a_first_line_that_is_a_call_is_one(guessed: ImportPage, qtbot: QtBot) -> None:
    titled = guessed.run.tables.choices.titled
    titled.choose(False)
    titled.activated.emit(titled.currentIndex())
    sample = guessed.run.tables.sample.sample
    qtbot.waitUntil(lambda: sample.title(0) == "Column 1")
    assert sample.index(1, 0).data() == "Когда"


def test_days_and_months_that_cannot_be_told_apart_are_asked(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "unclear.csv"
    file.write_text("date,agent,phone\n03/04/2026 10:00,Асель,7701\n", "utf-8")
    look_unclear(page, qtbot, file)
    tables = page.run.tables
    assert "cannot be told apart" in tables.sentence.text()
    assert not page.run.status.import_button.isEnabled()
    tables.choices.dates.choose(Dates.DAY_FIRST)
    tables.choices.dates.activated.emit(tables.choices.dates.currentIndex())
    qtbot.waitUntil(page.run.status.import_button.isEnabled)
    assert figures(page)[0] == "New contacts: 1"


def look_unclear(page: ImportPage, qtbot: QtBot, file: Path) -> None:
    page.import_paths((file,))
    qtbot.waitUntil(lambda: page.run.model.stage is Stage.READY)


def test_a_table_that_nobody_can_guess_is_explained_by_a_person(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("a;b;c\nx;17;y\nz;18;w\n", "utf-8")
    look(page, qtbot, file)
    tables = page.run.tables
    assert "cannot be told" in tables.sentence.text()
    assert uses(page) == ["Kept as a custom field"] * 3


def test_how_a_table_is_read_is_remembered_for_such_files(
    guessed: ImportPage, desk: Desk, table: Path, qtbot: QtBot
) -> None:
    tables = guessed.run.tables
    tables._take(1, Field.AGENT_NAME)
    qtbot.waitUntil(lambda: bool(guessed.run.model.choice.readings))
    until(guessed, qtbot, Stage.READY)
    with qtbot.waitSignal(guessed.context.notices.told):
        tables.remember_button.click()
    again = table.with_name("next.csv")
    again.write_bytes(table.read_bytes())
    found = importing.preview(desk, importing.ImportRequest((again,)))
    (read,) = found.tables
    assert (read.origin, read.mapping.columns[Field.AGENT_NAME]) == ("saved", 1)


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    """Return a folder with two recordings whose names tell something to who knows it."""
    folder = tmp_path / "recordings"
    folder.mkdir()
    a_wav(folder / "asel-7701-20261003-091500.wav")
    a_wav(folder / "dmitry-7702-20261004-102030.wav", seconds=2)
    return folder


def test_a_pattern_is_tried_on_the_real_names_as_it_is_typed(
    page: ImportPage, recordings: Path, qtbot: QtBot
) -> None:
    look(page, qtbot, recordings)
    names = page.run.names
    qtbot.waitUntil(lambda: len(names.preview.values()) == 2)
    assert names.inside.isVisible()
    assert names.sentence.text() == "Nothing is read from 2 names yet."
    QTest.keyClicks(names.pattern, "{agent}-{customer}-{date:%Y%m%d}-{time:%H%M%S}")
    qtbot.waitUntil(lambda: all(one.is_read for one in names.preview.values()))
    told = {dict(one.fields)["agent"] for one in names.preview.values()}
    assert told == {"asel", "dmitry"}
    qtbot.waitUntil(lambda: bool(page.run.model.choice.pattern))
    until(page, qtbot, Stage.READY)


def test_what_the_names_tell_comes_in(
    page: ImportPage, recordings: Path, desk: Desk, qtbot: QtBot
) -> None:
    look(page, qtbot, recordings)
    names = page.run.names
    names.pattern.setText("{agent}-{customer}-{date:%Y%m%d}-{time:%H%M%S}")
    names._try()
    qtbot.waitUntil(lambda: bool(page.run.model.choice.pattern))
    until(page, qtbot, Stage.READY)
    page.run.status.import_button.click()
    until(page, qtbot, Stage.DONE)
    rows = contacts.rows(desk, all_ids(desk))
    assert {"asel", "dmitry"} <= {row.agent for row in rows}


def test_a_pattern_that_is_none_says_where(
    page: ImportPage, recordings: Path, qtbot: QtBot
) -> None:
    look(page, qtbot, recordings)
    names = page.run.names
    QTest.keyClicks(names.pattern, "{agent")
    qtbot.waitUntil(lambda: bool(names.box.fault_text))
    assert "column 1" in names.box.fault_text
    assert not names.remember_button.isEnabled()
    assert page.run.model.choice.pattern == ""


def test_a_remembered_pattern_is_offered_and_used_next_time(
    page: ImportPage, recordings: Path, qtbot: QtBot
) -> None:
    pattern = "{agent}-{customer}-{date:%Y%m%d}-{time:%H%M%S}"
    look(page, qtbot, recordings)
    names = page.run.names
    names.pattern.setText(pattern)
    names._try()
    qtbot.waitUntil(names.remember_button.isEnabled)
    until(page, qtbot, Stage.READY)
    with qtbot.waitSignal(page.context.notices.told):
        names.remember_button.click()
    look(page, qtbot, recordings)
    qtbot.waitUntil(lambda: not names.inside.isVisible())
    assert {one.pattern for one in names.preview.values()} == {pattern}
    assert names.pattern.text() == ""


UNKNOWN = (
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Аня>Good day\n\n"
    "00:03.000 --> 00:04.000\n<v Болат>Hello\n"
)


@pytest.fixture
def asking(page: ImportPage, tmp_path: Path, qtbot: QtBot) -> ImportPage:
    """Return the page with a conversation of two whom nobody knows."""
    file = tmp_path / "talk.vtt"
    file.write_text(UNKNOWN, "utf-8")
    look(page, qtbot, file)
    return page


def test_who_is_speaking_is_asked_with_something_they_said(asking: ImportPage) -> None:
    sides = asking.run.sides
    assert sides.isVisible()
    assert sides.choice("Аня").value() is Side.UNKNOWN
    assert "Good day" in sides.choice("Аня").accessibleDescription()
    assert asking.run.status.import_button.isEnabled()
    assert unnamed_focusable(asking) == []


def test_an_answer_is_taken_and_stays_in_its_place(asking: ImportPage, qtbot: QtBot) -> None:
    choice = asking.run.sides.choice("Аня")
    choice.choose(Side.AGENT)
    choice.picked.emit(Side.AGENT)
    until(asking, qtbot, Stage.READY)
    assert asking.run.model.choice.sides == {"Аня": Side.AGENT}
    assert asking.run.model.summary is not None
    assert [one.label for one in asking.run.model.summary.unknown_speakers] == ["Болат"]
    assert asking.run.sides.choice("Аня") is choice


def test_the_order_of_day_and_month_in_a_chat_is_asked(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "WhatsApp Chat with Anna.txt"
    file.write_text("03/04/2026, 10:00 - Anna: Good day\n03/04/2026, 10:01 - Me: Hi\n", "utf-8")
    look(page, qtbot, file)
    dates = page.run.dates
    assert dates.isVisible()
    assert not page.run.status.import_button.isEnabled()
    dates.order.choose(Dates.DAY_FIRST)
    dates.order.picked.emit(Dates.DAY_FIRST)
    until(page, qtbot, Stage.READY)
    assert figures(page)[0] == "New contacts: 1"
    assert page.run.status.import_button.isEnabled()
    assert dates.isVisible()


def test_the_import_just_made_is_undone(
    page: ImportPage, chats: Path, desk: Desk, qtbot: QtBot
) -> None:
    bring_in(page, qtbot, chats)
    assert contacts.count(desk, ContactFilter()) == 14
    page.run.status.undo_button.click()
    assert "Contacts that would go: 2." in asked(qtbot)
    answer("Undo the import")
    until(page, qtbot, Stage.UNDONE)
    assert contacts.count(desk, ContactFilter()) == 12
    assert page.run.status.sentence.text() == "Contacts removed: 2."


def test_an_import_is_not_offered_to_be_undone_where_the_role_forbids_it(
    page: ImportPage, chats: Path, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.change(by=desk.user, verb="prepare") as change:
        change.people.save_evaluator(Evaluator(EvaluatorId("boss"), "Boss", Role.ADMIN))
        change.commit()
    bring_in(page, qtbot, chats)
    assert not page.run.status.undo_button.isVisible()


def test_what_was_refused_is_told_in_the_past_once_it_is_over(
    page: ImportPage, chats: Path, qtbot: QtBot
) -> None:
    look(page, qtbot, chats)
    assert "Not importable: 1" in figures(page)
    bring_in(page, qtbot, chats)
    assert "Not imported: 1" in figures(page)


@pytest.fixture
def past(page: ImportPage, chats: Path, qtbot: QtBot) -> ImportPage:
    """Return the page with one past import."""
    bring_in(page, qtbot, chats)
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(page.past.runs.table.values()) == 1)
    return page


def test_past_imports_say_when_who_what_and_how_much(past: ImportPage, desk: Desk) -> None:
    (row,) = past.past.runs.table.values()
    assert (row.added, row.rejected, row.state) == (2, 1, RunState.DONE)
    assert row.what == "export"
    assert desk.clock.now() - row.at < timedelta(days=1)
    assert unnamed_focusable(past) == []


def test_an_undo_keeps_what_was_evaluated_and_lists_it(
    past: ImportPage, desk: Desk, qtbot: QtBot
) -> None:
    first = ContactId(max(all_ids(desk)))
    evaluating.start(desk, first, the_card(desk)[0])
    past.past.undo_button.click()
    assert "Kept: 1 (evaluated: 1)." in asked(qtbot)
    answer("Undo the import")
    qtbot.waitUntil(past.past.kept.isVisible)
    (kept,) = past.past.kept.values()
    assert (kept.contact, kept.reason) == (first, Kept.EVALUATED)
    assert contacts.count(desk, ContactFilter()) == 13
    qtbot.waitUntil(lambda: past.past.runs.table.values()[0].state is RunState.UNDONE)


def test_a_folder_is_watched_from_the_page(page: ImportPage, tmp_path: Path) -> None:
    page.watched.card.changed.emit("watch_folder", str(tmp_path))
    assert page.context.watch.folder == str(tmp_path)
    page.watched.card.stop_button.click()
    assert page.context.watch.folder == ""


@pytest.mark.parametrize("language", list(Language))
def test_the_questions_are_asked_in_every_language(
    guessed: ImportPage, language: Language, qtbot: QtBot
) -> None:
    guessed.context.languages.switch(language)
    heading = {"en": "Table of calls", "ru": "Таблица звонков", "kk": "Қоңыраулар кестесі"}
    qtbot.waitUntil(lambda: guessed.run.tables.accessibleName() == heading[language.value])
    assert guessed.run.tables.choices.titled.value() is True


def test_recordings_without_a_header_ask_how_they_are_read(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "a.al").write_bytes(b"\xd5" * 16_000)
    (folder / "b.vox").write_bytes(b"\x08" * 8_000)
    look(page, qtbot, folder)
    step = page.run.headerless
    assert step.isVisible()
    assert {"a.al", "b.vox"} == {step.row(end).files.example.name for end in (".al", ".vox")}
    assert step.row(".al").files.read_as is not None
    assert step.row(".vox").files.read_as is None
    assert page.run.model.summary is not None
    assert page.run.model.summary.added == 1

    step.row(".vox").take.click()
    until(page, qtbot, Stage.READY)
    assert page.run.model.summary.added == 2
    assert str(page.run.model.choice.headerless[".vox"]) == "vox-8000x1"
    assert not step.row(".vox").take.isEnabled()


def test_the_beginning_of_a_headerless_recording_is_heard_before_it_is_taken(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.al").write_bytes(b"\xd5" * 16_000)
    look(page, qtbot, tmp_path / "a.al")
    step = page.run.headerless
    step.row(".al").listen.click()
    qtbot.waitUntil(lambda: "0:02" in step.heard.text())
    step.row(".al").rate.choose(16_000)
    step.row(".al").listen.click()
    qtbot.waitUntil(lambda: "0:01" in step.heard.text())
    step.begin()
    assert step.heard.text() == ""


def test_the_page_opens_at_once_and_makes_its_parts_while_nobody_waits(
    page: ImportPage, qtbot: QtBot
) -> None:
    assert not page.run._is_made
    assert (page._past, page._watching) == (None, None)
    qtbot.waitUntil(lambda: not page.run._to_make)
    run = page.run
    wanted = [
        *(run.headerless, run.sides, run.dates, run.tables),
        *(run.names, run.left_out, run.help),
    ]
    assert [step for _place, step in run._steps] == wanted
    assert [run._area.column.indexOf(step) for step in wanted] == list(range(7))


def test_a_part_that_is_wanted_early_stands_in_its_place(page: ImportPage, qtbot: QtBot) -> None:
    last, first = page.run.help, page.run.sides
    column = page.run._area.column
    assert column.indexOf(first) < column.indexOf(last)
    qtbot.waitUntil(lambda: not page.run._to_make)
    assert column.indexOf(page.run.tables) < column.indexOf(last)


def test_files_of_which_nothing_can_be_read_are_not_said_to_be_there_already(
    page: ImportPage, chats: Path, qtbot: QtBot
) -> None:
    look(page, qtbot, chats / "broken.json")
    assert page.run.status._title.text() == "Nothing to import yet"
    assert "already" not in page.run.status.sentence.text()


def test_what_was_not_imported_is_told_in_the_past(
    page: ImportPage, chats: Path, qtbot: QtBot
) -> None:
    bring_in(page, qtbot, chats)
    qtbot.waitUntil(lambda: page.run.left_out.accessibleName() == "What was not imported, and why")
    assert page.run.left_out.sentence.text().startswith("All the rest is in.")


def test_the_watched_folder_names_what_could_not_come_in(
    page: ImportPage, chats: Path, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(2)
    watch = page.context.watch
    page.context.preferences.put("watch_quiet_s", 0.1)
    page.context.preferences.put("watch_every_s", 0.1)
    page.watched.card.changed.emit("watch_folder", str(chats))
    qtbot.waitUntil(lambda: (watch.added, watch.rejected) == (2, 1), timeout=20_000)
    qtbot.waitUntil(lambda: bool(page.watched.left_out.list.values()))
    (row,) = page.watched.left_out.list.values()
    assert row.file.endswith("broken.json")
    assert page.watched.left_out.isVisible()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_list_of_refusals_starts_no_formula(start: str) -> None:
    text = as_csv([Rejected(f"{start}a.wav", "", f"{start}b.wav is empty.")])
    assert f"'{start}a.wav" in text
    assert f"'{start}b.wav is empty." in text
