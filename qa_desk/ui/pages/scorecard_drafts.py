"""Cards that are being written, on the page of scorecards: go on with one, or delete it."""

from collections.abc import Sequence
from functools import partial
from typing import final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from qa_desk.services import card_drafts
from qa_desk.services.card_drafts import DraftRow
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui import access
from qa_desk.ui.commands import Scope
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.pages.scorecards_texts import draft_columns
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.list_table import ListTable

_MOST_ROWS = 4


@final
class DraftsCard(Card):
    """Hidden while there is none."""

    open_wanted = Signal(object)
    """The DraftRow to go on with."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self.list: ListTable[DraftRow] = ListTable(context, most_rows=_MOST_ROWS)
        self.open_button = button(context, Weight.QUIET, "edit")
        self.delete_button = button(context, Weight.QUIET, "trash")
        self.head.addWidget(self.open_button)
        self.head.addWidget(self.delete_button)
        self.body.addWidget(self.list)
        self.list.opened.connect(self.open_wanted)
        self.open_button.clicked.connect(self._open)
        self.delete_button.clicked.connect(self.delete)
        context.commands.bind("drafts.delete", self.delete)
        context.commands.attach(Scope.TABLE, self.list)
        self.hide()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Drafts"))
        self.open_button.setText(self.tr("Go on"))
        self.delete_button.setText(self.tr("Delete"))
        self.list.set_columns(draft_columns(self._context.languages), stretched=0)
        access.name(self.list, self.tr("Drafts of scorecards"))

    def show_drafts(self, drafts: Sequence[DraftRow]) -> None:
        """Show these; the room is free for others where there is none."""
        self.list.set_values(drafts)
        self.setVisible(bool(drafts))

    @Slot()
    def delete(self) -> None:
        """Delete the current draft; the notice offers it back."""
        row = self.list.current()
        if row is None:
            return
        desk = self._context.desk
        handle = self._context.jobs.start(
            lambda _token, _report: card_drafts.delete(desk, row.name), lane=Lane.WRITING
        )
        handle.succeeded.connect(partial(self._on_deleted, row.name))

    @Slot()
    def _open(self) -> None:
        row = self.list.current()
        if row is not None:
            self.open_wanted.emit(row)

    def _on_deleted(self, name: str, done: object) -> None:
        if not isinstance(done, Done) or not isinstance(done.value, str):
            return
        text = filled(self.tr("The draft “{name}” is deleted."), name=name)
        back = partial(self._put_back, name, done.value)
        self._context.notices.offer(Notice(Tone.INFO, text, self.tr("Put back"), back))

    def _put_back(self, name: str, text: str) -> None:
        desk = self._context.desk
        self._context.jobs.start(
            lambda _token, _report: card_drafts.put_back(desk, name, text), lane=Lane.WRITING
        )
