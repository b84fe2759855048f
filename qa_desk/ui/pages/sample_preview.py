"""What a plan would draw: how many from how many, what is left out and why, and each stratum."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.sampling import Stratum
from qa_desk.errors import Expected
from qa_desk.sampling.size import sample_size
from qa_desk.services import sample_sizes
from qa_desk.services.sampling import Preview
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.sample_texts import reason_word, stratum_columns
from qa_desk.ui.pages.sample_words import fault_text
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.number import WholeNumber
from qa_desk.ui.widgets.panes import framed
from qa_desk.ui.widgets.text import label, set_ink

_SURE: Final = sample_sizes.USUAL_CONFIDENCE
_EXPECTED: Final = sample_sizes.USUAL_ACCURACY
_POINTS: Final = 5
_MEASURED: Final = 25
"""Rows whose width is measured each time that the plan changes."""


class SamplePreview(QWidget):
    """Shows the latest preview or fault; `size_wanted` carries the number a person took over."""

    size_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._agents: Mapping[str, str] = {}
        self._preview: Preview | None = None
        self._fault: Expected | None = None
        self._title = label(TypeSize.HEADING)
        self._size = label(wrap=True)
        self._margin = label(wrap=True)
        self._details = label(TypeSize.SMALL, "muted", wrap=True)
        self.strata: ListTable[Stratum] = ListTable(context)
        self.strata.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self._ask = label()
        self.points = WholeNumber(context.theme, 1, 50)
        self.points.setValue(_POINTS)
        self.take_button = button(context, Weight.QUIET, "check")
        self._arrange()
        self.points.valueChanged.connect(self._say_needed)
        self.take_button.clicked.connect(self._take)

    @property
    def is_ready(self) -> bool:
        """Whether there is something to draw."""
        return self._preview is not None

    def know(self, agents: Mapping[str, str]) -> None:
        """Learn the names of agents by their ids, which strata are named by."""
        self._agents = agents

    def show_preview(self, preview: Preview) -> None:
        """Show what would be drawn."""
        self._preview, self._fault = preview, None
        self._show_strata(preview.strata)
        self._say()

    def show_fault(self, fault: Expected | None) -> None:
        """Show why nothing can be drawn."""
        self._preview, self._fault = None, fault
        self._show_strata(())
        self._say()

    def permit_size(self, *, may: bool) -> None:
        """Offer the calculator of sizes, where the plan has one size."""
        for part in (self._ask, self.points, self.take_button):
            part.setVisible(may)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._title.setText(self.tr("What would be drawn"))
        self._show_strata(self._preview.strata if self._preview else ())
        access.name(self.strata, self.tr("Strata of the frame"))
        access.name(self.points, self.tr("Margin of error in points"))
        self.points.setPrefix("±")
        self._say()

    def _arrange(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        for part in (self._title, self._size, self._margin, self._details):
            column.addWidget(part)
        ask = QHBoxLayout()
        ask.setSpacing(theme.space(1))
        ask.addWidget(self._ask)
        ask.addWidget(self.points)
        ask.addWidget(self.take_button)
        ask.addStretch(1)
        column.addLayout(ask)
        column.addWidget(framed(theme, self.strata), 1)
        self.setMinimumWidth(theme.space(40))

    def _show_strata(self, strata: Sequence[Stratum]) -> None:
        columns = stratum_columns(self._context.languages, strata, self._agents)
        self.strata.set_columns(columns, stretched=0)
        self.strata.set_values(strata)

    def _say(self) -> None:
        set_ink(self._size, "warn" if self._fault else "text")
        if self._fault is not None:
            self._size.setText(fault_text(self._context.languages, self._fault))
        elif self._preview is not None:
            self._say_counts(self._preview)
        if self._preview is None:
            self._margin.clear()
            self._details.clear()
        self._say_needed()

    def _say_counts(self, preview: Preview) -> None:
        languages = self._context.languages
        text = self.tr("{size} contacts from {strata} strata, out of {frame} that may be drawn.")
        facts = {"size": preview.size, "strata": len(preview.strata), "frame": preview.frame}
        self._size.setText(
            filled(text, **{key: languages.number(value) for key, value in facts.items()})
        )
        known = sample_sizes.Precision(preview.size, preview.frame, _SURE, _EXPECTED)
        self._margin.setText(known.sentence(languages.language) if preview.size else "")
        self._details.setText("\n".join(self._lines(preview)))

    def _lines(self, preview: Preview) -> list[str]:
        number = self._context.languages.number
        reasons = [
            f"{reason_word(code).lower()}: {number(count)}"
            for code, count in sorted(preview.excluded.items())
        ]
        short = sum(each.drawn < each.quota for each in preview.strata)
        lines = []
        if reasons:
            lines.append(filled(self.tr("Left out: {reasons}."), reasons=", ".join(reasons)))
        if short:
            lines.append(self.tr("%n stratum(s) hold fewer contacts than the quota.", "", short))
        return lines

    def _needed(self) -> int:
        """Return the size that makes the margin; 0 where nothing is known."""
        if self._preview is None:
            return 0
        margin = Fraction(self.points.value(), 100)
        return sample_size(self._preview.frame, margin, _SURE, _EXPECTED)

    @Slot()
    def _say_needed(self) -> None:
        needed = self._needed()
        self.take_button.setEnabled(needed > 0)
        shown = self._context.languages.number(needed) if needed else "…"
        self.take_button.setText(filled(self.tr("Take {number}"), number=shown))
        self._ask.setText(self.tr("To know the accuracy to:"))

    @Slot()
    def _take(self) -> None:
        if self._needed():
            self.size_wanted.emit(self._needed())
