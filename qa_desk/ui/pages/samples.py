"""Samples: what was drawn, how far its evaluation is, and drawing a new one."""

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.ids import ContactId, EvaluationId, SampleId
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import SampleRow
from qa_desk.domain.sampling import Protocol
from qa_desk.services import sampling
from qa_desk.services.desk import Desk, Done
from qa_desk.services.jobs import Lane
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.list_page import ListPage
from qa_desk.ui.pages.sample_form import SampleForm
from qa_desk.ui.pages.sample_protocol import ProtocolCard
from qa_desk.ui.pages.sample_texts import sample_columns
from qa_desk.ui.routes import EvaluateContact, NewSample, OpenEvaluation, OpenSample
from qa_desk.ui.viewmodels import samples
from qa_desk.ui.viewmodels.samples import (
    Draft,
    PickLine,
    PickState,
    SamplesData,
    SampleView,
)


class SamplesPage(ListPage[SamplesData, SampleRow, SampleView]):
    """The list at the left; at the right a protocol, or the form of a new sample."""

    key = "samples"
    topics = frozenset({Topic.SAMPLES, Topic.EVALUATIONS, Topic.CONTACTS, Topic.PEOPLE})

    new_icon = "samples"
    pane_widths = (44, 110)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._asked_for_form = False
        self.card = ProtocolCard(context)
        self._arrange(self.card)
        self.card.opened.connect(self._evaluate)

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
        super().retranslate()
        self._empty.say(
            self.tr("No sample yet"),
            self.tr("Say how many contacts of each agent you want to check. Chance picks them."),
            self.tr("Draw a sample…"),
        )

    def arrive(self, argument: object) -> None:
        """Begin a plan, or show a sample."""
        if isinstance(argument, NewSample):
            self.begin()
        elif isinstance(argument, OpenSample):
            self._want(argument.sample)

    @Slot()
    def begin(self) -> None:
        """Show the form of a new sample, as soon as what it offers is there."""
        self._asked_for_form = self._data is None
        super().begin()

    @cached_property
    def form(self) -> SampleForm:
        """The form of a new sample, made when it is first wanted."""
        form = SampleForm(self.context)
        form.wanted.connect(self._draw)
        self._take_form(form)
        return form

    @staticmethod
    def _load(desk: Desk) -> SamplesData:
        return samples.load(desk)

    @staticmethod
    def _load_view(desk: Desk, row: SampleRow) -> SampleView:
        return samples.load_sample(desk, row.id)

    def _rows(self, data: SamplesData) -> tuple[SampleRow, ...]:
        return data.samples

    def _id_of(self, view: SampleView) -> SampleId:
        return view.protocol.id

    def _show_view(self, view: SampleView) -> None:
        self.card.show_sample(view)

    def _focus_card(self) -> None:
        self.card.picks.setFocus()

    @Slot(object)
    def _on_listed(self, data: SamplesData) -> None:
        super()._on_listed(data)
        if self._asked_for_form:
            self.begin()

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
        self._on_opened()
        self._want(done.value.id)

    @Slot(object)
    def _evaluate(self, line: PickLine) -> None:
        row, contact = self.list.current(), line.pick.contact_id
        if row is None:
            return
        if line.state is PickState.DONE:
            self._open_evaluation(contact)
        else:
            self.navigate.emit("evaluate", EvaluateContact(contact, row.id))

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
