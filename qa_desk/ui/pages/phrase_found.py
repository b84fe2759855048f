"""What a rule finds in stored contacts, shown while it is being written."""

from typing import Final, final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QWidget

from qa_desk.analytics.phrases import Rule
from qa_desk.domain.rows import ContactFilter
from qa_desk.errors import Expected
from qa_desk.finding.faults import BadFilter
from qa_desk.services import finding
from qa_desk.services.phrase_trial import TrialHit
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.models.quote_delegate import QuoteDelegate
from qa_desk.ui.pages.phrase_texts import QUOTE_COLUMN, hit_columns
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.phrase_trial import PhraseTrial
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label, set_ink

MOST: Final = (100, 500, 2000, 10_000)
"""How many of the newest contacts can be looked through."""
_FIRST: Final = 500
_PAUSE_MS: Final = 350


@final
class FoundPanel(Card):
    """`chosen` carries the TrialHit that somebody wants to hear or read."""

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rule: Rule | None = None
        self._looked_for: tuple[Rule, ContactFilter, int] | None = None
        self._fault: Expected | None = None
        self.trial = PhraseTrial(context, self)
        self.filter = QLineEdit()
        self.most: Choice[int] = Choice()
        self.table: ListTable[TrialHit] = ListTable(context)
        self._count = label(TypeSize.SMALL, "muted", wrap=True)
        self._bar = QProgressBar()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        languages = self._context.languages
        self.set_heading(self.tr("What it finds"))
        newest = self.tr("newest {count}")
        self.most.offer([(n, filled(newest, count=languages.number(n))) for n in MOST])
        self.most.choose(self._most())
        self.filter.setPlaceholderText(self.tr("In all contacts; a filter: channel = chat"))
        access.name(self.filter, self.tr("Only in contacts of this filter"))
        access.name(self.most, self.tr("How many contacts are looked through"))
        access.name(self._bar, self.tr("How far the search is"))
        self.table.set_columns(hit_columns(languages), stretched=QUOTE_COLUMN)
        hint = self.tr("Enter opens the contact at this place.")
        access.name(self.table, self.tr("What it finds"), hint)
        self._show()

    @Slot(object)
    def look_for(self, rule: Rule | None) -> None:
        """Look for a rule after a moment without another one; None shows nothing."""
        self._rule = rule
        self._pause.start()

    @Slot()
    def look_again(self) -> None:
        """Look for the same anew: contacts have changed."""
        self._looked_for = None
        self._pause.start()

    def stop(self) -> None:
        """Look no further until something is to be looked for again."""
        self._pause.stop()
        self._looked_for = None
        self.trial.stop()

    def _arrange(self) -> None:
        theme = self._context.theme
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.space(12))
        self._bar.hide()
        self.most.offer([(n, str(n)) for n in MOST])
        self.most.choose(_FIRST)
        self.filter.setMinimumWidth(theme.space(24))
        self.head.addWidget(self.filter, 2)
        self.head.addWidget(self.most)
        line = QHBoxLayout()
        line.setSpacing(theme.space(1))
        line.addWidget(self._count, 1)
        line.addWidget(self._bar)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)
        delegate = QuoteDelegate(theme, QUOTE_COLUMN, self._mark, self.table)
        self.table.setItemDelegate(delegate)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._look)
        self.filter.textEdited.connect(lambda _text: self._pause.start())
        self.filter.returnPressed.connect(self._look)
        self.most.picked.connect(self._look)
        self.trial.changed.connect(self._show)
        self.trial.failed.connect(self._on_failed)
        self.table.opened.connect(self.chosen)

    def _most(self) -> int:
        return self.most.value() or _FIRST

    def _mark(self, row: int) -> tuple[int, int] | None:
        hits = self.trial.found.hits
        hit = hits[row] if row < len(hits) else None
        return hit.mark if hit is not None and not hit.hit.absent else None

    @Slot()
    def _look(self) -> None:
        self._pause.stop()
        if not self.isVisible():
            return
        self._fault = None
        try:
            wanted = finding.parse(self.filter.text())
        except BadFilter as fault:
            self._fault = fault
            self._show()
            return
        rule = self._rule
        if rule is None:
            self._looked_for = None
            self.trial.stop()
        elif self._looked_for != (rule, wanted, self._most()):
            self._looked_for = (rule, wanted, self._most())
            self.trial.start(rule, wanted, self._most())

    @Slot(object)
    def _on_failed(self, fault: BaseException) -> None:
        if not isinstance(fault, Expected):
            self._context.jobs.failed.emit(fault)
            return
        self._fault = fault
        self._show()

    @Slot()
    def _show(self) -> None:
        trial = self.trial
        shown = trial.found.hits
        if self.table.values() != shown:
            self.table.set_values(shown)
        self._bar.setVisible(trial.running)
        self._bar.setRange(0, trial.total)
        self._bar.setValue(trial.found.looked)
        if self._fault is not None:
            self._count.setText(self._context.languages.sentence(self._fault))
            set_ink(self._count, "bad")
            return
        set_ink(self._count, "muted")
        self._count.setText(self._counted())

    def _counted(self) -> str:
        trial, number = self.trial, self._context.languages.number
        if self._rule is None:
            return self.tr("What the rule finds in stored contacts stands here while you write it.")
        if not trial.running and not trial.total:
            return self.tr("No contact with a transcript or messages is among these.")
        text = filled(
            self.tr("Found in {found} of {looked} contacts"),
            found=number(trial.found.found),
            looked=number(trial.found.looked),
        )
        if trial.places:
            text += " · " + self.tr("%n place(s)", "", trial.places)
        if trial.places > len(trial.found.hits):
            first = filled(self.tr("the first {count} are shown"), count=len(trial.found.hits))
            text += f" · {first}"
        return text

    def showEvent(self, event: QShowEvent) -> None:
        """Look for what was wanted meanwhile."""
        super().showEvent(event)
        self._pause.start()
