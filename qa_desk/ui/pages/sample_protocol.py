"""One sample: its contacts and how far they are, and the protocol of the draw."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from qa_desk.domain.sampling import Replacement, Selection, Stratum
from qa_desk.domain.work_plan import Move
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.sample_texts import (
    left_out_columns,
    move_columns,
    pick_columns,
    protocol_text,
    replacement_columns,
    stratum_columns,
)
from qa_desk.ui.pages.sample_words import plan_word
from qa_desk.ui.viewmodels.samples import LeftOut, PickLine, PickState, SampleView
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.facts import Facts
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label

MEASURED: Final = 25
"""Rows whose width is measured: four tables come at once, and a person waits for them."""


class ProtocolCard(Card):
    """Tabs for the picks, the layers, what was left out, and the figures of the draw."""

    opened = Signal(object)
    """The PickLine that is to be evaluated."""
    replacing = Signal(object)
    """The PickLine that is to be replaced."""
    saving = Signal()
    dating = Signal()
    """The sample is to get a last day."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._view: SampleView | None = None
        self._about = label(ink="muted", wrap=True)
        self.tabs = QTabWidget()
        self.picks: ListTable[PickLine] = ListTable(context)
        self.strata: ListTable[Stratum] = ListTable(context)
        self.left_out: ListTable[LeftOut] = ListTable(context)
        self.replacements: ListTable[Replacement] = ListTable(context)
        self.moves: ListTable[Move] = ListTable(context)
        for table in (self.picks, self.strata, self.left_out, self.replacements, self.moves):
            table.horizontalHeader().setResizeContentsPrecision(MEASURED)
        self._facts = Facts(context.theme)
        self.copy_button = button(context, Weight.QUIET, "copy")
        self.save_button = button(context, Weight.QUIET, "export")
        self.due_button = button(context, Weight.QUIET, "calendar")
        self.replace_button = button(context, Weight.PLAIN, "refresh")
        self.evaluate_button = button(context, Weight.PRIMARY, "evaluate")
        self._arrange()
        self.picks.opened.connect(self.opened)
        self.picks.current_changed.connect(self._on_current)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self.saving)
        self.due_button.clicked.connect(self.dating)
        self.replace_button.clicked.connect(self._replace)
        self.evaluate_button.clicked.connect(self._open)

    def show_sample(self, view: SampleView) -> None:
        """Show a sample."""
        self._view = view
        self.picks.set_values(view.picks)
        self.strata.set_values(view.protocol.strata)
        self.left_out.set_values(view.left_out)
        self.replacements.set_values(view.protocol.replacements)
        self.moves.set_values(view.protocol.moves)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        languages, view = self._context.languages, self._view
        self.picks.set_columns(pick_columns(languages, dated=_dated(view)), stretched=4)
        strata, agents = (view.protocol.strata, view.agents) if view else ((), {})
        self.strata.set_columns(stratum_columns(languages, strata, agents), stretched=0)
        known = view.numbers if view else {}
        self.replacements.set_columns(replacement_columns(languages, agents, known), stretched=3)
        self.moves.set_columns(move_columns(languages, view), stretched=3)
        self.left_out.set_columns(left_out_columns(languages), stretched=3)
        access.name(self.picks, self.tr("Contacts of the sample"), self.tr("Enter evaluates"))
        access.name(self.strata, self.tr("Strata of the frame"))
        access.name(self.replacements, self.tr("Contacts that were replaced"))
        access.name(self.left_out, self.tr("Contacts that were left out"))
        access.name(self.moves, self.tr("Contacts that went to another evaluator"))
        access.name(self.tabs, self.tr("Protocol of the draw"))
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the protocol as text"))
        self.save_button.setText(self.tr("Save…"))
        self.save_button.setToolTip(self.tr("Save the protocol as Excel, PDF or JSON"))
        self.due_button.setText(self.tr("Last day…"))
        self.due_button.setToolTip(self.tr("Say by which day the sample is to be evaluated"))
        self.replace_button.setText(self.tr("Replace…"))
        self.evaluate_button.setText(self.tr("Evaluate"))
        if view is not None:
            self._say(view)

    def _say(self, view: SampleView) -> None:
        protocol, languages = view.protocol, self._context.languages
        self.set_heading(protocol.name)
        about = self.tr("Drawn on {day} from {frame} contacts. Evaluated: {done} of {size}.")
        said = filled(
            about,
            day=languages.day(protocol.drawn_at),
            frame=languages.number(len(protocol.frame)),
            done=languages.number(view.done),
            size=languages.number(len(view.picks)),
        )
        random = protocol.selection is Selection.RANDOM
        self._about.setText(said if random else f"{said} {plan_word(protocol.selection)}.")
        counts = (
            len(view.picks),
            len(protocol.strata),
            protocol.excluded,
            len(protocol.replacements),
            len(protocol.moves),
        )
        titles = (
            self.tr("Contacts"),
            self.tr("Strata"),
            self.tr("Left out"),
            self.tr("Replacements"),
            self.tr("Given on"),
        )
        for place, (title, count) in enumerate(zip(titles, counts, strict=True)):
            self.tabs.setTabText(place, f"{title} ({languages.number(count)})")
        self.tabs.setTabText(len(titles), self.tr("How it was drawn"))
        self._facts.say(
            [
                (self.tr("Drawn"), languages.date_time(protocol.drawn_at)),
                (self.tr("Selection method"), plan_word(protocol.selection)),
                (self.tr("Seed"), str(protocol.seed)),
                (self.tr("Algorithm"), protocol.algorithm),
                (self.tr("Contacts in the frame"), languages.number(len(protocol.frame))),
                (self.tr("SHA-256 of the frame"), protocol.frame_hash),
                (self.tr("Plan"), protocol.plan.strip()),
            ]
        )

    def _arrange(self) -> None:
        for tool in (self.copy_button, self.save_button, self.due_button, self.replace_button):
            self.head.addWidget(tool)
        self.head.addWidget(self.evaluate_button)
        self.body.addWidget(self._about)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, self._context.theme.space(1), 0, 0)
        column.addWidget(self._facts)
        column.addStretch(1)
        for part in (self.picks, self.strata, self.left_out, self.replacements, self.moves, drawn):
            self.tabs.addTab(part, "")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.body.addWidget(self.tabs, 1)

    @Slot()
    def _on_current(self) -> None:
        line = self.picks.current()
        self.evaluate_button.setEnabled(line is not None)
        waits = line is not None and line.state is not PickState.DONE
        self.replace_button.setEnabled(waits)

    @Slot()
    def _open(self) -> None:
        line = self.picks.current()
        if line is not None:
            self.opened.emit(line)

    @Slot()
    def _replace(self) -> None:
        line = self.picks.current()
        if line is not None:
            self.replacing.emit(line)

    @Slot()
    def _copy(self) -> None:
        if self._view is None:
            return
        QApplication.clipboard().setText(protocol_text(self._view, self._context.languages))
        self._context.notices.tell(Tone.GOOD, self.tr("The protocol is on the clipboard."))


def _dated(view: SampleView | None) -> bool:
    return view is not None and any(line.pick.due for line in view.picks)
