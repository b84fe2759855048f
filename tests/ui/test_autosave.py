"""A draft is saved at each change: the latest only, one at a time, and nothing is lost by a fault."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from qa_desk.domain.evaluations import Evaluation
from qa_desk.errors import Expected
from qa_desk.services import evaluating
from qa_desk.services.desk import Desk
from qa_desk.services.jobs import JobService
from qa_desk.ui.hub import Hub
from qa_desk.ui.qt_jobs import QtJobs
from qa_desk.ui.viewmodels.autosave import Autosave
from tests.ui.evaluate_desk import CHAT, a_demo_desk, contact_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    yield opened
    opened.store.close()


class Saving:
    """An autosave at work on a draft, and what it told."""

    def __init__(self, desk: Desk, service: JobService, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.owner = QObject()
        self.hub = Hub()
        self.draft = evaluating.start(desk, contact_of(desk, CHAT)).value
        self.autosave = Autosave(QtJobs(service, self.hub), self.owner)
        self.autosave.begin(desk, self.draft)
        self.saved: list[Evaluation] = []
        self.failed: list[Expected] = []
        self.autosave.saved.connect(self.saved.append)
        self.autosave.failed.connect(self.failed.append)

    def ask(self, comment: str, *, typing: bool = False) -> None:
        self.autosave.request(replace(self.draft, comment=comment), typing=typing)

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.autosave.pending)

    def stored(self) -> Evaluation:
        return evaluating.load(self.desk, self.draft.id)


@pytest.fixture
def saving(desk: Desk, service: JobService, qtbot: QtBot) -> Iterator[Saving]:
    made = Saving(desk, service, qtbot)
    yield made
    service.close()
    made.owner.deleteLater()


def test_a_change_is_saved_at_once(saving: Saving) -> None:
    saving.ask("first")
    assert saving.autosave.pending
    saving.rest()
    assert saving.stored().comment == "first"
    assert saving.autosave.saved_at == saving.desk.clock.now()


def test_of_many_changes_at_once_the_last_is_kept_and_most_are_never_written(
    saving: Saving,
) -> None:
    for number in range(50):
        saving.ask(str(number))
    saving.rest()
    assert saving.stored().comment == "49"
    assert len(saving.saved) == 2


def test_each_save_goes_on_with_the_version_of_the_one_before(saving: Saving) -> None:
    for comment in ("a", "b", "c"):
        saving.ask(comment)
        saving.rest()
    assert [each.version for each in saving.saved] == [2, 3, 4]
    assert saving.failed == []


def test_typing_is_saved_when_the_fingers_rest(saving: Saving) -> None:
    saving.ask("a", typing=True)
    saving.ask("ab", typing=True)
    assert saving.saved == []
    saving.rest()
    assert [each.comment for each in saving.saved] == ["ab"]


def test_a_flush_does_not_wait_for_the_fingers(saving: Saving) -> None:
    saving.ask("ab", typing=True)
    with saving.qtbot.waitSignal(saving.autosave.settled):
        saving.autosave.flush()
    assert saving.stored().comment == "ab"


def test_a_flush_with_nothing_to_save_settles_at_once(saving: Saving) -> None:
    settled: list[bool] = []
    saving.autosave.settled.connect(lambda: settled.append(True))
    saving.autosave.flush()
    assert settled == [True]


def test_what_another_desk_saved_is_not_overwritten_and_ours_is_kept(saving: Saving) -> None:
    evaluating.save(saving.desk, replace(saving.draft, comment="theirs"))
    saving.ask("ours")
    saving.qtbot.waitUntil(lambda: saving.autosave.broken)
    assert [fault.code for fault in saving.failed] == ["db.changed_meanwhile"]
    assert saving.stored().comment == "theirs"
    assert saving.autosave.pending


def test_the_next_change_tries_again_after_a_fault(
    saving: Saving, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(Expected):
        code = "db.disk_full"

    def refuse(_desk: Desk, _evaluation: Evaluation) -> None:
        raise Full

    with monkeypatch.context() as patch:
        patch.setattr(evaluating, "save", refuse)
        saving.ask("lost?")
        saving.qtbot.waitUntil(lambda: saving.autosave.broken)
    saving.ask("not lost")
    saving.rest()
    assert not saving.autosave.broken
    assert saving.stored().comment == "not lost"


def test_others_hear_of_a_save_and_the_one_who_saved_can_look_away(saving: Saving) -> None:
    origins: list[object] = []
    saving.hub.changed.connect(lambda _changes, origin: origins.append(origin))
    saving.ask("heard")
    saving.rest()
    assert origins == [saving.owner]
