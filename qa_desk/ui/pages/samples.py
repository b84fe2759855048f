"""Samples: what was drawn, how far its evaluation is, and drawing a new one."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.ids import ContactId, EvaluationId, SampleId
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import SampleRow
from qa_desk.domain.sampling import Protocol
from qa_desk.services import sampling
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.sample_form import SampleForm
from qa_desk.ui.pages.sample_protocol import ProtocolCard
from qa_desk.ui.pages.sample_texts import sample_columns
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import EvaluateContact, NewSample, OpenEvaluation, OpenSample
from qa_desk.ui.viewmodels import samples
from qa_desk.ui.viewmodels.samples import (
    Draft,
    PickLine,
    PickState,
    SamplesData,
    SampleView,
)
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.panes import framed, panes


class SamplesPage(Page):
    """The list at the left; at the right a protocol, or the form of a new sample."""

    key = "samples"
    topics = frozenset({Topic.SAMPLES, Topic.EVALUATIONS, Topic.CONTACTS, Topic.PEOPLE})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._data: SamplesData | None = None
        self._wanted: SampleId | None = None
        self._asked_for_form = False
        self._lists = Loader(context.jobs, self)
        self._details = Loader(context.jobs, self)
        self._header = PageHeader(context.theme)
        self.new_button = button(context, Weight.PLAIN, "samples")
        self.list: ListTable[SampleRow] = ListTable(context)
        self.card = ProtocolCard(context)
        self._form: SampleForm | None = None
        self._empty = EmptyState(context, "samples")
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Samples")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._header.say(
            self.title(),
            self.tr("Contacts drawn at random, by a seed that lets anybody draw them again."),
        )
        self.new_button.setText(self.tr("Draw a sample…"))
        self.list.set_columns(sample_columns(self.context.languages), stretched=0)
        access.name(self.list, self.title())
        self.card.retranslate()
        if self._form is not None:
            self._form.retranslate()
        self._empty.say(
            self.tr("No sample yet"),
            self.tr("Say how many contacts of each agent you want to check. Chance picks them."),
            self.tr("Draw a sample…"),
        )

    def refresh(self) -> None:
        """Read the list anew, and the sample that is shown."""
        desk = self.context.desk
        self._lists.load(lambda _token, _report: samples.load(desk))

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        form = self._form
        shown = form is not None and self._stack.currentWidget() is form
        (form.name if form is not None and shown else self.list).setFocus()

    def arrive(self, argument: object) -> None:
        """Begin a plan, or show a sample."""
        if isinstance(argument, NewSample):
            self.begin()
        elif isinstance(argument, OpenSample):
            self._wanted = argument.sample
            self.make_stale()

    @Slot()
    def begin(self) -> None:
        """Show the form of a new sample."""
        if self._data is None:
            self._asked_for_form = True
            return
        self._asked_for_form = False
        self._stack.setCurrentWidget(self.form)
        self.form.start(self._data)

    @property
    def form(self) -> SampleForm:
        """The form of a new one, made when it is first wanted."""
        if self._form is None:
            self._form = SampleForm(self.context)
            self._form.retranslate()
            self._form.wanted.connect(self._draw)
            self._form.dismissed.connect(self._leave_form)
            self._stack.addWidget(self._form)
        return self._form

    def _arrange(self) -> None:
        theme = self.context.theme
        self._header.tools.addWidget(self.new_button)
        self._stack = QStackedWidget()
        for part in (self._empty, self.card):
            self._stack.addWidget(part)
        left = framed(theme, self.list)
        left.setMinimumWidth(theme.space(36))
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addWidget(panes(theme, left, self._stack, (44, 110)), 1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.begin)
        self._empty.action.clicked.connect(self.begin)
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self._lists.loaded.connect(self._on_listed)
        self._details.loaded.connect(self._on_sample)
        self.card.opened.connect(self._evaluate)

    @Slot(object)
    def _on_listed(self, data: SamplesData) -> None:
        self._data = data
        shown = self._wanted or self._current_id()
        self.list.set_values(data.samples)
        places = [place for place, row in enumerate(data.samples) if row.id == shown]
        self.list.choose_row(places[0] if places else 0)
        self._wanted = None
        if self._form is not None:
            self._form.offer(data)
        if self._asked_for_form:
            self.begin()
        elif not data.samples and self._stack.currentWidget() is self.card:
            self._stack.setCurrentWidget(self._empty)
        self._read_current()

    def _current_id(self) -> SampleId | None:
        row = self.list.current()
        return None if row is None else row.id

    @Slot()
    def _on_current(self) -> None:
        if self._data is not None and self.list.hasFocus():
            self._stack.setCurrentWidget(self.card if self.list.current() else self._empty)
        self._read_current()

    @Slot()
    def _on_opened(self) -> None:
        self._stack.setCurrentWidget(self.card)
        self.card.picks.setFocus()

    def _read_current(self) -> None:
        shown = self._current_id()
        if shown is None:
            self._details.drop()
            return
        desk = self.context.desk

        def work(_token: Token, _report: Report) -> SampleView:
            return samples.load_sample(desk, shown)

        self._details.load(work)

    @Slot(object)
    def _on_sample(self, view: SampleView) -> None:
        if view.protocol.id != self._current_id():
            return
        self.card.show_sample(view)
        if self._stack.currentWidget() is self._empty:
            self._stack.setCurrentWidget(self.card)

    @Slot()
    def _leave_form(self) -> None:
        self._stack.setCurrentWidget(self.card if self.list.current() else self._empty)
        self.list.setFocus()

    @Slot(object)
    def _draw(self, draft: Draft) -> None:
        desk, plan = self.context.desk, draft.plan()
        self.form.draw_button.setEnabled(False)

        def work(_token: Token, report: Report) -> Done[Protocol]:
            return sampling.draw(desk, plan, report)

        title = self.tr("Drawing a sample")
        handle = self.context.jobs.start(work, lane=Lane.WRITING, title=title)
        handle.succeeded.connect(self._on_drawn)
        handle.settled.connect(lambda: self.form.draw_button.setEnabled(True))

    @Slot(object)
    def _on_drawn(self, done: object) -> None:
        if not isinstance(done, Done) or not isinstance(done.value, Protocol):
            return
        self._wanted = done.value.id
        self._stack.setCurrentWidget(self.card)
        self.card.picks.setFocus()
        self.make_stale()

    @Slot(object)
    def _evaluate(self, line: PickLine) -> None:
        shown, contact = self._current_id(), line.pick.contact_id
        if shown is None:
            return
        if line.state is PickState.DONE:
            self._open_evaluation(contact)
        else:
            self.navigate.emit("evaluate", EvaluateContact(contact, shown))

    def _open_evaluation(self, contact: ContactId) -> None:
        """Show what was submitted for a pick."""
        desk = self.context.desk
        handle = self.context.jobs.start(
            lambda _token, _report: samples.evaluation_of(desk, contact)
        )
        handle.succeeded.connect(self._on_evaluation)

    @Slot(object)
    def _on_evaluation(self, evaluation: EvaluationId | None) -> None:
        if evaluation is not None:
            self.navigate.emit("evaluate", OpenEvaluation(evaluation))
