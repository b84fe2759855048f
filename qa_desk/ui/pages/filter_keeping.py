"""Saving and removing filters from the panel of filters."""

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.saved_filters import SavedFilter
from qa_desk.services import finding, saved_filters
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.pages.contacts_filter import FilterBar


class FilterKeeping(QObject):
    """Saves what all boxes of a filter bar say together; `kept` when other filters are there."""

    kept = Signal()

    def __init__(self, context: Context, bar: FilterBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._bar = bar
        bar.panel.save_wanted.connect(self.save)
        bar.panel.remove_wanted.connect(self.remove)

    @Slot(str, str)
    def save(self, name: str, team: str) -> None:
        """Keep the filter under a name, for oneself or a team."""
        desk, wanted = self._context.desk, self._wanted()
        handle = self._context.jobs.start(
            lambda _token, _report: saved_filters.save(desk, name, wanted, team),
            lane=Lane.WRITING,
        )
        handle.succeeded.connect(self._on_saved)

    @Slot(object)
    def remove(self, kept: SavedFilter) -> None:
        """Remove a saved filter."""
        desk = self._context.desk
        handle = self._context.jobs.start(
            lambda _token, _report: saved_filters.remove(desk, kept), lane=Lane.WRITING
        )
        handle.succeeded.connect(self._on_removed)

    def _wanted(self) -> ContactFilter:
        return self._bar.wish().filter()

    @Slot(object)
    def _on_saved(self, done: object) -> None:
        if isinstance(done, Done) and isinstance(done.value, SavedFilter):
            text = filled(self.tr("The filter “{name}” is saved."), name=done.value.name)
            self._context.notices.tell(Tone.GOOD, text)
            self.kept.emit()

    @Slot(object)
    def _on_removed(self, done: object) -> None:
        if isinstance(done, Done) and isinstance(done.value, SavedFilter):
            gone = done.value
            text = filled(self.tr("The filter “{name}” is removed."), name=gone.name)
            notice = Notice(Tone.GOOD, text, self.tr("Undo"), lambda: self._put_back(gone))
            self._context.notices.offer(notice)
            self.kept.emit()

    def _put_back(self, gone: SavedFilter) -> None:
        """Keep a filter again that was just removed, for whom it was there before."""
        desk = self._context.desk
        handle = self._context.jobs.start(
            lambda _token, _report: saved_filters.save(
                desk, gone.name, finding.parse(gone.expression), gone.team
            ),
            lane=Lane.WRITING,
        )
        handle.succeeded.connect(self._on_saved)
