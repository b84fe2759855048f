"""A rule tried on stored contacts while it is being written: some contacts at a time, as they come."""

from typing import Final, final

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.analytics.phrases import Rule
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter
from qa_desk.services import phrase_trial
from qa_desk.services.phrase_trial import Tried
from qa_desk.ui.context import Context
from qa_desk.ui.qt_jobs import Loader

PORTIONS: Final = (10, 25, 50, 100)
"""Contacts of the first, second … part, so that something is shown soon; the last goes on."""
MOST_SHOWN: Final = 500
"""Places that are listed; the others are counted."""


@final
class PhraseTrial(QObject):
    """Looks through the newest contacts of a filter; another rule or filter begins anew."""

    changed = Signal()
    """More was found, or the trial has begun anew or ended."""
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rule: Rule | None = None
        self._filter = ContactFilter()
        self._most = 0
        self._left: tuple[ContactId, ...] = ()
        self._part = 0
        self.found = Tried()
        self.places = 0
        """How many places were found, those that are not listed as well."""
        self.total = 0
        """How many contacts are looked through."""
        self.running = False
        """Whether more may be found."""
        self._candidates = Loader(context.jobs, self, own_faults=True)
        self._parts = Loader(context.jobs, self, own_faults=True)
        self._candidates.loaded.connect(self._on_candidates)
        self._parts.loaded.connect(self._on_part)
        for loader in (self._candidates, self._parts):
            loader.failed.connect(self._on_failed)

    def start(self, rule: Rule, wanted: ContactFilter, most: int) -> None:
        """Look for a rule in the newest contacts of a filter."""
        self._rule = rule
        self._filter, self._most = wanted, most
        self._begin()
        self.running = True
        desk = self._context.desk
        self._candidates.load(lambda _token, _report: phrase_trial.candidates(desk, wanted, most))
        self.changed.emit()

    def stop(self) -> None:
        """Look no further, and forget what was found."""
        self._rule = None
        self._begin()
        self.changed.emit()

    def _begin(self) -> None:
        self._candidates.drop()
        self._parts.drop()
        self._left, self._part = (), 0
        self.found, self.places, self.total = Tried(), 0, 0
        self.running = False

    @Slot(object)
    def _on_candidates(self, ids: tuple[ContactId, ...]) -> None:
        self._left, self.total = ids, len(ids)
        self._go_on()

    @Slot(object)
    def _on_part(self, part: Tried) -> None:
        self.places += len(part.hits)
        room = MOST_SHOWN - len(self.found.hits)
        self.found += Tried(part.looked, part.found, part.hits[: max(0, room)])
        self._go_on()

    def _go_on(self) -> None:
        """Begin with the next contacts, if some are left, and tell how far it is."""
        rule = self._rule
        self.running = rule is not None and bool(self._left)
        if rule is not None and self._left:
            size = PORTIONS[min(self._part, len(PORTIONS) - 1)]
            now, self._left = self._left[:size], self._left[size:]
            self._part += 1
            desk = self._context.desk
            self._parts.load(lambda _token, _report: phrase_trial.tried(desk, rule, now))
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, fault: BaseException) -> None:
        self.running = False
        self.failed.emit(fault)
