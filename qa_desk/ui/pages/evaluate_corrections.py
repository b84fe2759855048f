"""Correcting the transcript on the evaluation page: by F2 or a double click, and taken back by undo."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from qa_desk.domain.corrections import Correction, Wording, wording_of
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.transcripts import Segment
from qa_desk.services import access as rights
from qa_desk.services import correcting
from qa_desk.services.desk import Desk
from qa_desk.ui import access
from qa_desk.ui.commands import Condition
from qa_desk.ui.context import Context
from qa_desk.ui.pages.evaluate_transcript import TranscriptPanel
from qa_desk.ui.qt_jobs import Loader


@dataclass(frozen=True, slots=True)
class _Known:
    """What was corrected in a contact's transcript, and whether this person may correct more."""

    contact: ContactId
    corrections: Mapping[int, Correction]
    earlier: tuple[Correction, ...]
    allowed: bool


@final
class Corrections(QObject):
    """Brings the editor, the list of turns, the undo stack and the workspace together."""

    def __init__(
        self, context: Context, panel: TranscriptPanel, steps: QUndoStack, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._panel = panel
        self._editor = panel.editor
        self._steps = steps
        self._row = -1
        self._known: _Known | None = None
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._on_known)
        panel.shown.connect(self._look)
        panel.view.correction_wanted.connect(self.begin)
        panel.model.dataChanged.connect(self._on_changed)
        panel.model.modelReset.connect(self.leave)
        self._editor.kept.connect(self._keep)
        self._editor.restore_wanted.connect(self._restore)
        self._editor.left.connect(self.leave)
        for command, run in (
            ("turn.correct", self._begin_here),
            ("transcript.swap_sides", self.swap_sides),
        ):
            context.commands.bind(command, run)

    @Slot(int)
    def begin(self, row: int) -> None:
        """Let a turn be corrected, if this person may."""
        if self._known is None or not self._known.allowed:
            return
        if 0 <= row < len(self._panel.model.turns):
            self._row = row
            index = self._panel.model.index(row)
            self._panel.view.setCurrentIndex(index)
            turn, standing = self._segment(row), self._panel.model.corrections.get(row)
            self._editor.begin(turn, standing, _same_stretch(turn, self._known.earlier))
            self._panel.view.scrollTo(index)

    @Slot()
    def leave(self) -> None:
        """Leave the turn as it is, and give the keys back to the transcript."""
        had_keys = self._editor.isAncestorOf(self._editor.window().focusWidget())
        self._row = -1
        self._editor.end()
        if had_keys:
            self._panel.view.setFocus()

    @Slot()
    def swap_sides(self) -> None:
        """Take the agent for the customer in the whole transcript; doing it again puts it back."""
        contact, desk = self._contact(), self._context.desk
        if contact is None:
            return
        self._do(lambda: correcting.swap_sides(desk, contact))

    def write(self, row: int, seen: Wording, wanted: Wording) -> None:
        """Put a wording into a turn that says what was seen; tell why where that cannot be."""
        contact, desk = self._contact(), self._context.desk
        if contact is not None:
            self._do(lambda: correcting.correct(desk, contact, row, seen, wanted))

    @Slot()
    def _begin_here(self) -> None:
        row = self._panel.view.currentIndex().row()
        self.begin(row if row >= 0 else max(self._panel.model.current, 0))

    @Slot(object)
    def _keep(self, wanted: Wording) -> None:
        contact, row, desk = self._contact(), self._row, self._context.desk
        if contact is None or row < 0:
            return
        seen = wording_of(self._segment(row))
        if wanted == seen:
            self.leave()
            return
        self._do(
            lambda: correcting.correct(desk, contact, row, seen, wanted),
            lambda: self._on_written(row, seen, wanted),
        )

    @Slot()
    def _restore(self) -> None:
        contact, row, desk = self._contact(), self._row, self._context.desk
        correction = self._panel.model.corrections.get(row)
        if contact is None or correction is None:
            return
        seen = wording_of(self._segment(row))
        self._do(
            lambda: correcting.restore(desk, contact, row, seen),
            lambda: self._on_written(row, seen, wording_of(correction.heard)),
        )

    def _do(self, work: Callable[[], object], done: Callable[[], None] | None = None) -> None:
        """Write in a job; what was typed stays where it fails, and what is stored is read."""
        self._editor.set_busy(busy=True)
        handle = self._context.jobs.start(lambda _token, _report: work())
        if done is not None:
            handle.succeeded.connect(lambda _value: done())
        handle.failed.connect(lambda _fault: self._panel.read_again())
        handle.settled.connect(self._on_settled)

    @Slot()
    def _on_settled(self) -> None:
        self._editor.set_busy(busy=False)

    def _on_written(self, row: int, before: Wording, after: Wording) -> None:
        self._steps.push(TurnStep(self, row, before, after))
        access.announce(self._panel.view, self.tr("Turn corrected"))
        if row == self._row:
            self.leave()

    @Slot(object)
    def _look(self, _transcript: object) -> None:
        """Look what was corrected in the transcript that is shown."""
        contact, desk = self._contact(), self._context.desk
        if contact is None or not self._panel.model.turns:
            self._on_known(None)
            return
        self._loader.load(lambda _token, _report: _known(desk, contact))

    @Slot(object)
    def _on_known(self, known: _Known | None) -> None:
        if known is not None and known.contact != self._contact():
            return
        self._known = known
        self._panel.model.show_corrections(known.corrections if known is not None else {})
        may = known is not None and known.allowed
        self._context.commands.set_condition(Condition.CORRECTABLE, may)

    @Slot()
    def _on_changed(self) -> None:
        """Let what is typed be kept after all, now that it is seen what somebody else has written."""
        if 0 <= self._row < len(self._panel.model.turns):
            row = self._row
            self._editor.follow(self._segment(row), self._panel.model.corrections.get(row))

    def _segment(self, row: int) -> Segment:
        return self._panel.model.turns[row].segment

    def _contact(self) -> ContactId | None:
        return self._panel.contact_id


class TurnStep(QUndoCommand):
    """One correction, which is in force already when it is pushed."""

    def __init__(self, page: Corrections, row: int, before: Wording, after: Wording) -> None:
        super().__init__()
        self._page = page
        self._row = row
        self._before = before
        self._after = after
        self._fresh = True

    def redo(self) -> None:
        """Write it again; the first time it is written already."""
        if self._fresh:
            self._fresh = False
            return
        self._page.write(self._row, self._before, self._after)

    def undo(self) -> None:
        """Put back what stood there."""
        self._page.write(self._row, self._after, self._before)


def _known(desk: Desk, contact: ContactId) -> _Known:
    """Read what was corrected; call it in a job."""
    if not rights.allowed(desk, Verb.READ_TEXTS):
        return _Known(contact, {}, (), allowed=False)
    may = rights.allowed(desk, Verb.TRANSCRIBE)
    standing, earlier = correcting.corrections(desk, contact), correcting.earlier(desk, contact)
    return _Known(contact, standing, earlier, allowed=may)


def _same_stretch(turn: Segment, earlier: tuple[Correction, ...]) -> Correction | None:
    """Return the latest of the corrections of what was said in most of a turn's time."""
    fitting = [
        each
        for each in earlier
        if 2 * _together_ms(turn, each.heard) > min(_length_ms(turn), _length_ms(each.heard))
    ]
    return max(fitting, key=lambda each: each.at, default=None)


def _together_ms(one: Segment, other: Segment) -> int:
    return min(one.end_ms, other.end_ms) - max(one.start_ms, other.start_ms)


def _length_ms(turn: Segment) -> int:
    return turn.end_ms - turn.start_ms
