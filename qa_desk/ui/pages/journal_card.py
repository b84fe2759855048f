"""One row of the journal: where it came from, what it concerns, and the values before and after."""

from typing import Final

from PySide6.QtWidgets import QWidget

from qa_desk.domain.auditing import AuditRow, ValueChange
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.journal_columns import VALUE_PLACE, action, change_columns
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.facts import Facts
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label

_MOST_THINGS: Final = 8
_HASH_SHOWN: Final = 16


class JournalRowCard(Card):
    """The row that the keys are on."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._row: AuditRow | None = None
        self.facts = Facts(context.theme)
        self.values: ListTable[ValueChange] = ListTable(context)
        self._note = label(ink="muted", wrap=True)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.values, 1)
        self.body.addWidget(self._note)
        self.body.addStretch(0)

    def show_row(self, row: AuditRow | None) -> None:
        """Show a row; None while there is none."""
        self._row = row
        self.values.set_values(() if row is None else row.changes)
        self._say()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.values.set_columns(change_columns(self._context.languages), VALUE_PLACE - 1)
        access.name(self.values, self.tr("Values before and after"))
        self._say()

    def _say(self) -> None:
        row, languages = self._row, self._context.languages
        self.facts.setVisible(row is not None)
        self.values.setVisible(row is not None and bool(row.changes))
        self._note.setVisible(row is None or not row.changes)
        if row is None:
            self.set_heading("")
            self._note.setText(self.tr("Choose a row to see its values."))
            return
        self.set_heading(action(languages, row.verb))
        self._note.setText(self.tr("This row tells of no values."))
        self.facts.say(
            [
                (self.tr("When"), languages.date_time(row.at)),
                (self.tr("Who"), str(row.by)),
                (self.tr("Computer"), row.origin.host),
                (self.tr("Version"), row.origin.application),
                (self.tr("Concerns"), self._things(row)),
                (self.tr("Number"), str(row.number)),
                (self.tr("Hash"), f"{row.hash[:_HASH_SHOWN]}…"),
            ]
        )

    def _things(self, row: AuditRow) -> str:
        languages = self._context.languages
        told = [
            f"{action(languages, kind, 'kind.')} {thing}"
            for kind, thing in row.subjects[:_MOST_THINGS]
        ]
        more = len(row.subjects) - _MOST_THINGS
        return "\n".join([*told, *([f"+ {more}"] if more > 0 else [])])
