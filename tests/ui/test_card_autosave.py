"""Drafts are written as they are typed: only the latest state, and the last one for certain."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from qa_desk.domain.card_document import Document
from qa_desk.services import card_drafts
from qa_desk.services.desk import Desk
from qa_desk.ui.context import Context
from qa_desk.ui.viewmodels.card_autosave import CardAutosave

STATES: tuple[Document, ...] = tuple({"id": "mine", "version": number} for number in range(9))


class Disk:
    """The real verb, which can be held up; remembers what it was given."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.free.set()
        self.written: list[object] = []

    def save(self, desk: Desk, name: str, document: Document) -> str:
        assert self.free.wait(10)
        self.written.append(document["version"])
        return card_drafts.save(desk, name, document)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def autosave(context: Context, desk: Desk, disk: Disk) -> CardAutosave:
    name = card_drafts.create(desk, STATES[0]).value.name
    made = CardAutosave(context.jobs, QObject(context.jobs), disk.save)
    made.begin(desk, name)
    return made


def test_of_what_comes_during_a_write_only_the_latest_is_written(
    autosave: CardAutosave, disk: Disk, desk: Desk, qtbot: QtBot
) -> None:
    disk.free.clear()
    for state in STATES[1:]:
        autosave.request(state)
    assert autosave.pending
    with qtbot.waitSignal(autosave.settled):
        disk.free.set()
    assert disk.written[-1] == 8
    assert len(disk.written) <= 2
    assert card_drafts.open_draft(desk, "mine").document == STATES[8]


def test_a_window_that_closes_at_once_still_writes_the_last_letter(
    autosave: CardAutosave, disk: Disk, desk: Desk, context: Context
) -> None:
    disk.free.clear()
    begun = threading.Event()
    context.jobs.start(lambda _token, _report: begun.set())
    autosave.request(STATES[1])
    assert begun.wait(10)
    autosave.request(STATES[2])
    autosave.flush()
    threading.Timer(0.05, disk.free.set).start()
    context.jobs.close()
    assert card_drafts.open_draft(desk, "mine").document == STATES[2]


def test_nothing_is_written_once_it_is_stopped(
    autosave: CardAutosave, disk: Disk, qtbot: QtBot
) -> None:
    autosave.request(STATES[1])
    with qtbot.waitSignal(autosave.settled):
        autosave.flush()
    autosave.stop()
    autosave.request(STATES[2])
    assert not autosave.pending
    assert disk.written == [1]
