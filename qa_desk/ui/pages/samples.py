"""Samples: what was drawn, how far its evaluation is, and drawing a new one."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.ids import ContactId, EvaluationId, SampleId
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import SampleRow
from qa_desk.domain.sampling import Protocol
from qa_desk.services import sample_files, sampling
from qa_desk.services.desk import Desk, Done
from qa_desk.services.jobs import Lane
from qa_desk.ui import access, dialogs
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.list_page import ListPage
from qa_desk.ui.pages.people_dialog import FormDialog, Verb
from qa_desk.ui.pages.sample_fields import SampleFields
from qa_desk.ui.pages.sample_form import SampleForm
from qa_desk.ui.pages.sample_groups import GroupsTab
from qa_desk.ui.pages.sample_protocol import ProtocolCard
from qa_desk.ui.pages.sample_texts import sample_columns
from qa_desk.ui.pages.work_plan_forms import WorkPlanForms
from qa_desk.ui.routes import EvaluateContact, NewSample, OpenEvaluation, OpenSample
from qa_desk.ui.viewmodels import samples
from qa_desk.ui.viewmodels.sample_draft import Draft
from qa_desk.ui.viewmodels.samples import (
    PickLine,
    PickState,
    SamplesData,
    SampleView,
)

_BREATH_MS = 10
"""Between two parts that are made, so that keys and paint come in between."""


class SamplesPage(ListPage[SamplesData, SampleRow, SampleView]):
    """The list at the left; at the right a protocol, or the form of a new sample."""

    key = "samples"
    topics = frozenset({Topic.SAMPLES, Topic.EVALUATIONS, Topic.CONTACTS, Topic.PEOPLE})

    new_icon = "samples"
    pane_widths = (68, 110)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._asked_for_form = False
        self.card = ProtocolCard(context)
        self._groups: GroupsTab | None = None
        self.tabs = QTabWidget()
        self._arrange(self.card)
        self._put_in_tabs()
        self.card.opened.connect(self._evaluate)
        self.card.replacing.connect(self._ask_reason)
        self.card.saving.connect(self._ask_place)
        self.plan_forms = WorkPlanForms(context, self)
        self.card.dating.connect(self._ask_day)
        self._stack.currentChanged.connect(self._make_room)

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
        self.tabs.setTabText(0, self.title())
        self.tabs.setTabText(1, self.tr("Target groups"))
        access.name(self.tabs, self.title())
        self.card.retranslate()
        if self._groups is not None:
            self._groups.retranslate()
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
        self.tabs.setCurrentIndex(0)
        self._asked_for_form = self._data is None
        super().begin()

    @property
    def groups(self) -> GroupsTab:
        """The tab of target groups, made when it is first wanted."""
        if self._groups is None:
            self._groups = GroupsTab(self.context)
            self._groups.retranslate()
            self._groups_place.addWidget(self._groups)
            if self._data is not None:
                self._groups.show_groups(self._data.groups)
        return self._groups

    @cached_property
    def form(self) -> SampleForm:
        """The form of a new sample, made when it is first wanted."""
        form = SampleForm(self.context, self._fields)
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
        self.card.tabs.setCurrentWidget(self.card.picks)
        self.card.picks.setFocus()

    @Slot()
    def _make_room(self) -> None:
        """Give the whole width to the form while it is filled in."""
        if self._left is not None:
            form = self._form
            self._left.setVisible(form is None or self._stack.currentWidget() is not form)

    def _put_in_tabs(self) -> None:
        """Put the list and what is at its right into the first of two tabs."""
        layout = self.layout()
        place = layout.itemAt(1) if layout is not None else None
        halves = place.widget() if place is not None else None
        if layout is None or not isinstance(halves, QSplitter):
            raise TypeError("a list page has its header, and below it a list beside a card")
        self._left = halves.widget(0)
        samples_tab = QWidget()
        column = QVBoxLayout(samples_tab)
        column.setContentsMargins(0, self.context.theme.space(1), 0, 0)
        column.addWidget(halves)
        groups_tab = QWidget()
        self._groups_place = QVBoxLayout(groups_tab)
        self._groups_place.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(samples_tab, "")
        self.tabs.addTab(groups_tab, "")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.currentChanged.connect(self._on_tab)
        layout.addWidget(self.tabs)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        if place == 1:
            self.groups.show()

    @cached_property
    def _fields(self) -> SampleFields:
        return SampleFields(self.context)

    @Slot()
    def _make_fields(self) -> None:
        """Make the form before it is wanted, in two steps, so that nobody ever waits for it."""
        _ = self._fields
        QTimer.singleShot(_BREATH_MS, self, self._make_form)

    @Slot()
    def _make_form(self) -> None:
        _ = self.form
        if self._asked_for_form:
            QTimer.singleShot(_BREATH_MS, self, self.begin)

    @Slot(object)
    def _on_listed(self, data: SamplesData) -> None:
        if self._groups is not None:
            self._groups.show_groups(data.groups)
        super()._on_listed(data)
        QTimer.singleShot(_BREATH_MS, self, self._make_fields)

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
    def _ask_reason(self, line: PickLine) -> None:
        """Ask why a pick is unsuitable, and put the next of its stratum in its place."""
        row, desk = self.list.current(), self.context.desk
        if row is None:
            return
        title, yes = self.tr("Replace an unsuitable contact"), self.tr("Replace")
        dialog = FormDialog(self.context, self, title, yes)
        hint = self.tr("It is kept in the protocol. The seed decides which contact comes.")
        reason = dialog.line(self.tr("Reason"), "", hint)
        sample, contact = row.id, line.pick.contact_id

        def build() -> Verb:
            said = reason.text()
            return lambda: sampling.substitute(desk, sample, contact, said)

        dialog.start(build)

    @Slot()
    def _ask_day(self) -> None:
        """Ask by which day the sample is to be evaluated."""
        row = self.list.current()
        if row is not None:
            self.plan_forms.due_of_sample(row.id, row.name)

    @Slot()
    def _ask_place(self) -> None:
        """Ask where the protocol is to be written; the ending says as what."""
        row = self.list.current()
        if row is None:
            return
        proposal = self.context.desk.paths.reports / sample_files.file_name(row.name)
        title = self.tr("Save the protocol (.xlsx, .pdf or .json)")
        sample = row.id
        dialogs.choose_target(self, title, proposal, lambda path: self._save(sample, path))

    def _save(self, sample: SampleId, path: Path) -> None:
        desk, language = self.context.desk, self.context.languages.language
        handle = self.context.jobs.start(
            lambda _token, _report: sample_files.save(desk, sample, path, language),
            title=self.tr("Writing the protocol"),
        )
        handle.succeeded.connect(self._on_saved)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        said = filled(self.tr("The protocol is in {file}."), file=str(path))
        self.context.notices.tell(Tone.GOOD, said)

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
