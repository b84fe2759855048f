"""The fields of a sampling plan: what to draw from, how, how many, and for whom."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.sampling import Selection
from qa_desk.sampling.plans import Allocation, Method, Per, Spread, StratumKey
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.sample_words import per_word, plan_word
from qa_desk.ui.viewmodels.sample_draft import Draft, LeaveOut
from qa_desk.ui.viewmodels.samples import SamplesData, new_seed
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.check_list import CheckList
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import WholeNumber
from qa_desk.ui.words import word

_FIELD = 40
_LONGEST_S = 3600
_MOST_PER_AGENT = 500
_MOST = 100_000
_LARGEST_SEED = 2**31 - 1


class SampleFields(QWidget):
    """Says `changed` when what would be drawn may be another; the name says nothing about that."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data: SamplesData | None = None
        self._named = False
        self._make_who()
        self._make_how()
        self._make_limits()
        self._arrange()
        self._connect()
        self._offer_words()
        self.by.tick([StratumKey.TEAM])
        self.method.choose(Method.QUOTA)
        self._show_rows()

    def start(self, data: SamplesData) -> None:
        """Begin a new plan with proposals."""
        self._named = False
        self.seed.setValue(new_seed())
        self.offer(data)
        self.month.choose(data.month)
        self._propose_name()
        self.evaluators.tick([self._context.desk.user])

    def offer(self, data: SamplesData) -> None:
        """Offer what occurs now."""
        self._data = data
        choices, languages = data.choices, self._context.languages
        months = [(month, languages.month(month)) for month in choices.months]
        self.month.offer([*months, ("", self.tr("Any time"))])
        self.channels.offer([(each, word(each)) for each in choices.channels])
        self.teams.offer([(each, each) for each in choices.teams])
        self.evaluators.offer([(each.id, each.name) for each in data.evaluators])
        self.groups.offer([(view.group.name, view.group.name) for view in data.groups])
        self._show_rows()

    def draft(self) -> Draft:
        """Return what the fields say."""
        return Draft(
            name=self.name.text().strip(),
            month=self.month.value() or "",
            channels=self.channels.values(),
            teams=self.teams.values(),
            per_agent=self.per_agent.value(),
            shorter_than_s=self.shortest.value(),
            seed=self.seed.value(),
            evaluators=self.evaluators.values(),
            method=self.method.value() or Method.QUOTA,
            per=self.per.value() or Per.AGENT,
            size=self.size_field.value(),
            by=self.by.values(),
            allocation=self.allocation.value() or Allocation.PROPORTIONAL,
            minimum=self.minimum.value(),
            formula=self.formula.text().strip(),
            spread=self.spread.value() or Spread.NONE,
            selection=self.selection.value() or Selection.RANDOM,
            groups=self.groups.values(),
            where=self.where.text().strip(),
            double_percent=self.double.value(),
            leave_out=LeaveOut(
                evaluated=self.no_evaluated.isChecked(),
                sampled=self.no_sampled.isChecked(),
                no_recording=self.with_recording.isChecked(),
                longer_than_s=self.longest.value(),
            ),
        )

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._offer_words()
        self._say_how()
        self._say_who()
        self._say_limits()
        if self._data is not None:
            self.offer(self._data)

    def _offer_words(self) -> None:
        self.method.offer([(each, plan_word(each)) for each in Method])
        self.per.offer([(each, per_word(each)) for each in Per])
        self.by.offer([(each, plan_word(each)) for each in StratumKey])
        self.allocation.offer([(each, plan_word(each)) for each in Allocation])
        self.spread.offer([(each, plan_word(each)) for each in Spread])
        self.selection.offer([(each, plan_word(each)) for each in Selection])

    def _say_how(self) -> None:
        form = self._form
        form.say(self.name, self.tr("Name"))
        form.say(self.month, self.tr("Month"))
        form.say(self.method, self.tr("Method"))
        form.say(self.per, self.tr("A quota for"))
        form.say(self.by, self.tr("Strata by"), self.tr("Several are crossed."))
        form.say(self.allocation, self.tr("Places are shared out"))
        form.say(self.per_agent, self.tr("Contacts of each"))
        form.say(self.size_field, self.tr("Contacts in all"))
        names = self.tr(
            "contacts, complaints: how many may be drawn; evaluated, score, critical: evaluations of "
            "90 days, their mean and the expected share with a critical error; tenure: days of work. "
            "Functions: min, max, round, ceil, floor, abs, sqrt, if(test, then, else)."
        )
        form.say(self.formula, self.tr("Formula"), names)
        form.say(self.minimum, self.tr("At least from each stratum"))
        form.say(self.spread, self.tr("Over the period"))

    def _say_who(self) -> None:
        form = self._form
        form.say(
            self.evaluators,
            self.tr("Who evaluates"),
            self.tr("The contacts are shared out evenly. Tick none to leave them to anybody."),
        )
        form.say(
            self.double,
            self.tr("Scored by two"),
            self.tr("A share that a second evaluator scores too, to measure reliability."),
        )
        self.double.setSuffix(self.tr(" %"))
        form.say(self.selection, self.tr("Selection method"))
        form.say(
            self._seed_row,
            self.tr("Seed"),
            self.tr("The same seed draws the same contacts, so that anybody can check the draw."),
        )
        access.name(self.seed, self.tr("Seed"))
        self.seed_button.setText(self.tr("Another seed"))

    def _say_limits(self) -> None:
        form = self._form
        form.say(self.channels, self.tr("Channels"), self.tr("Tick none to take all."))
        form.say(self.teams, self.tr("Teams"), self.tr("Tick none to take all."))
        form.say(
            self.groups,
            self.tr("Target groups"),
            self.tr("Only contacts of the ticked groups. Tick none to take all."),
        )
        form.say(
            self.where,
            self.tr("Filter"),
            self.tr("An expression as on the contacts page, for example: duration_s > 60"),
        )
        form.say(
            self.shortest,
            self.tr("Calls not shorter than"),
            self.tr("Shorter calls are left out. 0 leaves out none."),
        )
        form.say(self.longest, self.tr("Calls not longer than"))
        for field in (self.shortest, self.longest):
            field.setSuffix(self.tr(" s"))
        form.say(self._boxes, self.tr("Leave out"))
        self.no_evaluated.setText(self.tr("what is evaluated already"))
        self.no_sampled.setText(self.tr("what an earlier random sample holds"))
        self.with_recording.setText(self.tr("calls without a recording"))

    def _make_how(self) -> None:
        theme = self._context.theme
        self.name = QLineEdit()
        self.month: Choice[str] = Choice()
        self.method: Choice[Method] = Choice()
        self.per: Choice[Per] = Choice()
        self.by: CheckList[StratumKey] = CheckList(theme)
        self.allocation: Choice[Allocation] = Choice()
        self.per_agent = WholeNumber(theme, 1, _MOST_PER_AGENT)
        self.per_agent.setValue(2)
        self.size_field = WholeNumber(theme, 1, _MOST)
        self.size_field.setValue(100)
        self.formula = QLineEdit()
        self.minimum = WholeNumber(theme, 0, _MOST_PER_AGENT)
        self.spread: Choice[Spread] = Choice()

    def _make_who(self) -> None:
        theme = self._context.theme
        self.evaluators: CheckList[EvaluatorId] = CheckList(theme)
        self.double = WholeNumber(theme, 0, 100)
        self.selection: Choice[Selection] = Choice()
        self.seed = WholeNumber(theme, 0, _LARGEST_SEED)
        self.seed.setGroupSeparatorShown(False)
        self.seed_button = button(self._context, Weight.QUIET, "dice")

    def _make_limits(self) -> None:
        theme = self._context.theme
        self.channels: CheckList[Channel] = CheckList(theme)
        self.teams: CheckList[str] = CheckList(theme)
        self.groups: CheckList[str] = CheckList(theme)
        self.where = QLineEdit()
        self.shortest = WholeNumber(theme, 0, _LONGEST_S)
        self.longest = WholeNumber(theme, 0, _LONGEST_S)
        self.no_evaluated, self.no_sampled, self.with_recording = (QCheckBox() for _ in range(3))
        self.no_evaluated.setChecked(True)
        self._boxes = QWidget()
        column = QVBoxLayout(self._boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        for box in (self.no_evaluated, self.no_sampled, self.with_recording):
            column.addWidget(box)

    def _arrange(self) -> None:
        theme = self._context.theme
        self._seed_row = QWidget()
        seed = QHBoxLayout(self._seed_row)
        seed.setContentsMargins(0, 0, 0, 0)
        seed.addWidget(self.seed)
        seed.addWidget(self.seed_button)
        self._form = Form(theme)
        for field in (
            self.name, self.month, self.method, self.per, self.by, self.allocation,
            self.per_agent, self.size_field, self.formula, self.minimum, self.spread,
            self.evaluators, self.double, self.channels, self.teams, self.groups, self.where,
            self._boxes, self.shortest, self.longest, self.selection, self._seed_row,
        ):  # fmt: skip
            self._form.add(field)
            field.setMinimumWidth(theme.space(_FIELD))
            field.setMaximumWidth(theme.space(_FIELD))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)

    def _connect(self) -> None:
        numbers = (self.per_agent, self.size_field, self.minimum, self.shortest, self.longest)
        for number in (*numbers, self.double, self.seed):
            number.valueChanged.connect(self.changed)
        for ticks in (self.channels, self.teams, self.groups, self.by, self.evaluators):
            ticks.picked.connect(self.changed)
        for line in (self.formula, self.where):
            line.textChanged.connect(self.changed)
        for box in (self.no_evaluated, self.no_sampled, self.with_recording):
            box.toggled.connect(self.changed)
        for choice in (self.method, self.per, self.allocation):
            choice.picked.connect(self._on_way)
        self.spread.picked.connect(self.changed)
        self.selection.picked.connect(self.changed)
        self.month.picked.connect(self._on_month)
        self.name.textEdited.connect(self._on_named)
        self.seed_button.clicked.connect(lambda: self.seed.setValue(new_seed()))

    @Slot()
    def _on_way(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        """Show what the method looks at, and nothing that it would ignore."""
        method, show = self.method.value(), self._form.show_row
        quota, layered = method is Method.QUOTA, method is Method.STRATIFIED
        weighted = layered and self.allocation.value() is Allocation.FORMULA
        show(self.per, shown=quota)
        show(self.per_agent, shown=quota)
        show(self.by, shown=layered)
        show(self.allocation, shown=layered)
        show(self.minimum, shown=layered)
        show(self.size_field, shown=not quota)
        show(self.formula, shown=weighted or (quota and self.per.value() is not Per.EVALUATOR))
        show(self.spread, shown=method is not Method.SYSTEMATIC)
        show(self.groups, shown=bool(self._data and self._data.groups))

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
        self.changed.emit()
