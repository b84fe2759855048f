"""The form of a new sample: what to draw from and how many, with what would come of it."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import EvaluatorId
from qa_desk.errors import Expected
from qa_desk.services import sampling
from qa_desk.services.sampling import Preview
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.list_page import NewForm
from qa_desk.ui.pages.sample_texts import reason_word
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.samples import Draft, SamplesData, new_seed
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.check_list import CheckList
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import WholeNumber
from qa_desk.ui.widgets.panes import see_through
from qa_desk.ui.widgets.scroll_column import ScrollColumn
from qa_desk.ui.widgets.text import label, rule, set_ink
from qa_desk.ui.words import word

_PAUSE_MS = 200
_WIDEST = 120
_FIELD = 40
_LONGEST_S = 3600
_MOST_PER_AGENT = 500
_LARGEST_SEED = 2**31 - 1


class SampleForm(NewForm[SamplesData]):
    """Every change looks again at what would be drawn; `wanted` carries the Draft."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._data: SamplesData | None = None
        self._named = False
        self._preview: Preview | None = None
        self._fault: Expected | None = None
        self._loader = Loader(context.jobs, self, own_faults=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._make_fields()
        self._arrange()
        self._connect()

    def start(self, data: SamplesData) -> None:
        """Begin a new sample with proposals."""
        self._named = False
        self.seed.setValue(new_seed())
        self.offer(data)
        self.month.choose(data.month)
        self._propose_name()
        self.evaluators.tick([self._context.desk.user])
        self._look()
        self.name.setFocus()
        self.name.selectAll()

    def offer(self, data: SamplesData) -> None:
        """Offer what occurs now."""
        self._data = data
        choices, languages = data.choices, self._context.languages
        months = [(month, languages.month(month)) for month in choices.months]
        self.month.offer([*months, ("", self.tr("Any time"))])
        self.channels.offer([(each, word(each)) for each in choices.channels])
        self.teams.offer([(each, each) for each in choices.teams])
        self.evaluators.offer([(each.id, each.name) for each in data.evaluators])

    def draft(self) -> Draft:
        """Return what the form says."""
        return Draft(
            name=self.name.text().strip(),
            month=self.month.value() or "",
            channels=self.channels.values(),
            teams=self.teams.values(),
            per_agent=self.per_agent.value(),
            shorter_than_s=self.shortest.value(),
            seed=self.seed.value(),
            evaluators=self.evaluators.values(),
        )

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("A new sample"))
        form = self._form
        form.say(self.name, self.tr("Name"))
        form.say(self.month, self.tr("Month"))
        form.say(self.channels, self.tr("Channels"), self.tr("Tick none to take all."))
        form.say(self.teams, self.tr("Teams"), self.tr("Tick none to take all."))
        form.say(self.per_agent, self.tr("Contacts of each agent"))
        form.say(
            self.shortest,
            self.tr("Calls not shorter than"),
            self.tr("Shorter calls are left out. 0 leaves out none."),
        )
        form.say(
            self._seed_row,
            self.tr("Seed"),
            self.tr("The same seed draws the same contacts, so that anybody can check the draw."),
        )
        form.say(
            self.evaluators,
            self.tr("Who evaluates"),
            self.tr("The contacts are shared out evenly. Tick none to leave them to anybody."),
        )
        self.shortest.setSuffix(self.tr(" s"))
        access.name(self.seed, self.tr("Seed"))
        self.seed_button.setText(self.tr("Another seed"))
        self.draw_button.setText(self.tr("Draw the sample"))
        self.cancel_button.setText(self.tr("Cancel"))
        access.name(self._area, self.tr("A new sample"))
        self._preview_title.setText(self.tr("What would be drawn"))
        if self._data is not None:
            self.offer(self._data)
        self._say_preview()

    def _make_fields(self) -> None:
        context, theme = self._context, self._context.theme
        self.name = QLineEdit()
        self.month: Choice[str] = Choice()
        self.channels: CheckList[Channel] = CheckList(theme)
        self.teams: CheckList[str] = CheckList(theme)
        self.per_agent = WholeNumber(theme, 1, _MOST_PER_AGENT)
        self.per_agent.setValue(2)
        self.shortest = WholeNumber(theme, 0, _LONGEST_S)
        self.seed = WholeNumber(theme, 0, _LARGEST_SEED)
        self.seed.setGroupSeparatorShown(False)
        self.seed_button = button(context, Weight.QUIET, "dice")
        self.evaluators: CheckList[EvaluatorId] = CheckList(theme)
        self.draw_button = button(context, Weight.PRIMARY, "samples")
        self.cancel_button = button(context, Weight.PLAIN)
        self._preview_title = label(TypeSize.HEADING)
        self._size = label(wrap=True)
        self._details = label(TypeSize.SMALL, "muted", wrap=True)

    def _arrange(self) -> None:
        theme = self._context.theme
        self._seed_row = QWidget()
        seed = QHBoxLayout(self._seed_row)
        seed.setContentsMargins(0, 0, 0, 0)
        seed.addWidget(self.seed)
        seed.addWidget(self.seed_button)
        self._form = Form(theme)
        for field in (
            self.name,
            self.month,
            self.per_agent,
            self.evaluators,
            self.channels,
            self.teams,
            self.shortest,
            self._seed_row,
        ):
            self._form.add(field)
            field.setMinimumWidth(theme.space(_FIELD))
            field.setMaximumWidth(theme.space(_FIELD))
        self._area = ScrollColumn(theme, _WIDEST)
        see_through(self._area)
        self._area.column.setContentsMargins(0, 0, theme.space(1), 0)
        self._area.column.addWidget(self._form)
        self._area.column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(1))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.draw_button)
        self.body.addWidget(self._area, 1)
        for part in (rule(), self._preview_title, self._size, self._details):
            self.body.addWidget(part)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        for told in (
            self.per_agent.valueChanged,
            self.shortest.valueChanged,
            self.seed.valueChanged,
            self.channels.picked,
            self.teams.picked,
        ):
            told.connect(self._look_soon)
        self.month.picked.connect(self._on_month)
        self.name.textEdited.connect(self._on_named)
        self.name.textChanged.connect(self._show_ready)
        self.seed_button.clicked.connect(lambda: self.seed.setValue(new_seed()))
        self._pause.timeout.connect(self._look)
        self._loader.loaded.connect(self._on_preview)
        self._loader.failed.connect(self._on_fault)
        self.draw_button.clicked.connect(self._want)
        self.cancel_button.clicked.connect(self.dismissed)

    def _propose_name(self) -> None:
        month = self.month.value() or ""
        if not self._named:
            self.name.setText(self._context.languages.month(month) if month else "")

    @Slot()
    def _on_named(self) -> None:
        self._named = True

    @Slot()
    def _on_month(self) -> None:
        self._propose_name()
        self._look_soon()

    @Slot()
    def _look_soon(self) -> None:
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        """Ask what would be drawn; the name says nothing about that."""
        desk = self._context.desk
        plan = self.draft().plan() if self.name.text().strip() else ""
        if plan:
            self._loader.load(lambda _token, _report: sampling.preview(desk, plan))

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        self._preview, self._fault = preview, None
        self._say_preview()

    @Slot(object)
    def _on_fault(self, fault: Exception) -> None:
        self._preview = None
        self._fault = fault if isinstance(fault, Expected) else None
        if self._fault is None:
            self._context.jobs.failed.emit(fault)
        self._say_preview()

    def _say_preview(self) -> None:
        self._show_ready()
        set_ink(self._size, "warn" if self._fault else "text")
        if self._fault is not None:
            self._size.setText(self._context.languages.sentence(self._fault))
            self._details.clear()
        elif self._preview is not None:
            self._say_counts(self._preview)

    def _say_counts(self, preview: Preview) -> None:
        number = self._context.languages.number
        text = self.tr("{size} contacts of {agents} agents, out of {frame} that may be drawn.")
        facts = {"size": preview.size, "agents": len(preview.strata), "frame": preview.frame}
        self._size.setText(filled(text, **{key: number(value) for key, value in facts.items()}))
        reasons = [
            f"{reason_word(code).lower()}: {number(count)}"
            for code, count in sorted(preview.excluded.items())
        ]
        short = sum(each.drawn < each.quota for each in preview.strata)
        lines = []
        if reasons:
            lines.append(filled(self.tr("Left out: {reasons}."), reasons=", ".join(reasons)))
        if short:
            lines.append(self.tr("%n agent(s) have fewer contacts than the quota.", "", short))
        self._details.setText("\n".join(lines))

    @Slot()
    def _show_ready(self) -> None:
        self.draw_button.setEnabled(bool(self.name.text().strip()) and self._preview is not None)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.draft())
