"""Markers on the evaluation page: put by key where one listens, listed, gone to and taken away."""

from typing import final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from qa_desk.ui import access
from qa_desk.ui.commands import Condition
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.pages.evaluate_listening import ListeningPanel
from qa_desk.ui.viewmodels.scorecard import ScorecardModel


@final
class Markers(QObject):
    """Binds the evaluation's markers to the player, the list and the keys."""

    def __init__(
        self, context: Context, model: ScorecardModel, listening: ListeningPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._player = listening.player
        self._list = listening.transcript.markers
        self._rows = listening.transcript.markers_model
        self._before: QWidget | None = None
        """What had the keys before a note was written."""
        view = self._list.view
        model.markers_changed.connect(self.show)
        model.editable_changed.connect(self.show)
        self._player.opened.connect(self.show)
        self._rows.noted.connect(model.note_marker)
        view.chosen.connect(self._player.seek)
        view.unwanted.connect(model.remove_marker)
        view.written.connect(self._give_keys_back)
        for command, run in (
            ("marker.put", self.put_with_note),
            ("marker.put_here", self.put),
            ("marker.next", self.go_on),
            ("marker.previous", self.go_back),
        ):
            context.commands.bind(command, run)

    @Slot()
    def show(self) -> None:
        """Show the markers there are, and whether more can be put."""
        markers, editable = self._model.sheet.markers, self._model.editable
        self._rows.show_markers(markers, editable=editable)
        self._list.set_editable(editable=editable)
        self._player.set_markers(markers)
        possible = editable and self._player.recording is not None
        self._context.commands.set_condition(Condition.MARKABLE, possible)

    @Slot()
    def put(self) -> None:
        """Mark the moment that is heard."""
        marker = self._model.put_marker(self._player.position_ms)
        if marker is not None:
            words = filled(self.tr("Marker at {time}"), time=clock_time(marker.at_ms))
            access.announce(self._list.view, words)

    @Slot()
    def put_with_note(self) -> None:
        """Mark the moment that is heard and let its note be written; the keys come back then."""
        focused = QApplication.focusWidget()
        marker = self._model.put_marker(self._player.position_ms)
        if marker is not None:
            if focused is not None and not self._list.isAncestorOf(focused):
                self._before = focused
            self._list.view.write_note(marker.at_ms)

    @Slot()
    def go_on(self) -> None:
        """Go to the next marker."""
        marker = self._rows.after(self._player.position_ms)
        if marker is not None:
            self._player.seek(marker.at_ms)

    @Slot()
    def go_back(self) -> None:
        """Go to the marker before."""
        marker = self._rows.before(self._player.position_ms)
        if marker is not None:
            self._player.seek(marker.at_ms)

    @Slot()
    def _give_keys_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()
