"""A card with a short table, or a sentence where the table would be empty."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.short_table import ShortTable

V = TypeVar("V")


class ListCard(Card, Generic[V]):
    """`table` shows the values; `empty` says what will stand here."""

    def __init__(self, context: Context, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self.table: ShortTable[V] = ShortTable(context.theme)
        self.empty = EmptyState(context, icon)
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty, 1)
        self.body.addStretch(0)
        self.show_values(())

    def set_heading(self, text: str) -> None:
        """Set the heading, which names the table too."""
        super().set_heading(text)
        self.table.setAccessibleName(text)

    def show_values(self, values: Sequence[V]) -> None:
        """Show the values, or the sentence."""
        self.table.set_values(values)
        self.table.setVisible(bool(values))
        self.empty.setVisible(not values)
