"""What phrase rules found in a contact: a line that goes from place to place, and the list of them."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.models.quote_delegate import QuoteDelegate
from qa_desk.ui.viewmodels.phrase_hits import NamedHit, place_text
from qa_desk.ui.widgets.button import tool_button
from qa_desk.ui.widgets.icon_text import ElidedText
from qa_desk.ui.widgets.list_table import ListTable

_MOST_ROWS: Final = 5
_QUOTE: Final = 2
_NONE: Final = -1


@final
class HitBar(QWidget):
    """`chosen` carries the NamedHit to go to; hidden while nothing is found."""

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._hits: tuple[NamedHit, ...] = ()
        self._current = _NONE
        self._text = ElidedText(context)
        self.previous_button = tool_button(context, "up")
        self.next_button = tool_button(context, "down")
        self.list_button = tool_button(context, "quote")
        self.list_button.setCheckable(True)
        self.list: ListTable[NamedHit] = ListTable(context, most_rows=_MOST_ROWS)
        self.list.setItemDelegate(QuoteDelegate(context.theme, _QUOTE, self._mark, self.list))
        self._arrange()
        self.previous_button.clicked.connect(self.previous)
        self.next_button.clicked.connect(self.next)
        self.list_button.toggled.connect(self.list.setVisible)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(self._on_clicked)
        self.hide()

    @property
    def hits(self) -> tuple[NamedHit, ...]:
        """What is found, in its order."""
        return self._hits

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        commands = self._context.commands
        for made, command in (
            (self.previous_button, "hits.previous"),
            (self.next_button, "hits.next"),
            (self.list_button, "hits.list"),
        ):
            access.name(made, commands.action(command).text())
            made.setToolTip(commands.action(command).toolTip())
        self.list.set_columns(self._columns(), stretched=_QUOTE)
        access.name(self.list, self.tr("Phrases found"), self.tr("Enter goes to the place."))
        self._say()

    def show_hits(self, hits: Sequence[NamedHit]) -> None:
        """Show what is found; the same leaves it at the place that is looked at."""
        if tuple(hits) == self._hits:
            return
        self._hits, self._current = tuple(hits), _NONE
        self.list.set_values(self._hits)
        self.setVisible(bool(hits))
        self._say()

    @Slot()
    def next(self) -> None:
        """Go to the next place; after the last comes the first."""
        self._go(self._current + 1)

    @Slot()
    def previous(self) -> None:
        """Go to the place before; before the first comes the last."""
        self._go(self._current - 1 if self._current > 0 else len(self._hits) - 1)

    @Slot()
    def toggle_list(self) -> None:
        """Show or hide the list; where it is shown the keys go there."""
        if not self._hits:
            return
        self.list_button.toggle()
        if self.list_button.isChecked():
            self.list.setFocus()

    def _go(self, place: int) -> None:
        if not self._hits:
            return
        self._current = place % len(self._hits)
        self.list.choose_row(self._current)
        self._say()
        self.chosen.emit(self._hits[self._current])
        access.announce(self, self._text.accessibleName())

    @Slot(object)
    def _on_opened(self, hit: NamedHit) -> None:
        self._go(self._hits.index(hit))

    @Slot()
    def _on_clicked(self) -> None:
        self._go(max(self.list.currentIndex().row(), 0))

    def _mark(self, row: int) -> tuple[int, int] | None:
        hit = self._hits[row] if row < len(self._hits) else None
        return hit.mark if hit is not None and not hit.hit.absent else None

    def _arrange(self) -> None:
        theme = self._context.theme
        line = QHBoxLayout()
        line.setContentsMargins(theme.space(1.5), theme.space(0.25), theme.space(1), 0)
        line.setSpacing(theme.space(0.5))
        line.addWidget(self._text, 1)
        for tool in (self.previous_button, self.next_button, self.list_button):
            line.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.25))
        column.addLayout(line)
        column.addWidget(self.list)
        self.list.hide()

    def _columns(self) -> tuple[RichColumn[NamedHit], ...]:
        return (
            RichColumn(self.tr("Place"), place_text, right=True),
            RichColumn(
                self.tr("Phrase"),
                lambda hit: hit.name,
                ink=lambda hit: "text_muted" if hit.hit.absent else "text",
                icon=lambda hit: "minus" if hit.hit.absent else "quote",
            ),
            RichColumn(
                self.tr("What was said"),
                self._said,
                ink=lambda hit: "text_muted" if hit.hit.absent else "text",
            ),
        )

    def _said(self, hit: NamedHit) -> str:
        return self.tr("not said") if hit.hit.absent else hit.piece

    def _say(self) -> None:
        if self._current == _NONE:
            counted = Counter(hit.name for hit in self._hits)
            parts = [name if count == 1 else f"{name} ×{count}" for name, count in counted.items()]
            said = self.tr("Phrases found: {names}")
            self._text.say(filled(said, names=" · ".join(parts)))
            return
        hit = self._hits[self._current]
        template = self.tr("{number} of {count}: {name}, {place}")
        self._text.say(
            filled(
                template,
                number=self._current + 1,
                count=len(self._hits),
                name=hit.name,
                place=place_text(hit),
            )
        )
