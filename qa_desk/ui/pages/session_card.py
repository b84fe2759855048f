"""One calibration session: blind while it is open, the comparison once it is revealed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.comparison import BeyondChance, Comparison, EvaluatorMatch
from qa_desk.services import agreement_limits
from qa_desk.stats.estimate import Why
from qa_desk.stats.thresholds import Thresholds, few
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.session_texts import (
    compared_columns,
    evaluator_columns,
    light_ink,
    light_word,
    own_columns,
    participant_columns,
)
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.calibration import (
    ComparedLine,
    OwnEntry,
    Participant,
    SessionView,
    compared_lines,
)
from qa_desk.ui.widgets.badge import Badge
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.figure import Figure
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in, word

_DASH = "\N{EN DASH}"


class SessionCard(Card):
    """Says how far everybody is; nothing of anybody's answers before the reveal."""

    opened = Signal(object)
    """The OwnEntry that is to be evaluated."""
    reveal_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._view: SessionView | None = None
        self._make_widgets()
        self._arrange()
        self.own.opened.connect(self.opened)
        self.evaluate_button.clicked.connect(self._open)
        self.reveal_button.clicked.connect(self.reveal_wanted)
        self.report_button.clicked.connect(self.report_wanted)
        context.preferences.changed.connect(self._limits_changed)

    @property
    def view(self) -> SessionView | None:
        """The session that is shown."""
        return self._view

    def show_session(self, view: SessionView) -> None:
        """Show a session."""
        self._view = view
        self.participants.set_values(view.participants)
        self.own.set_values(view.own)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        languages = self._context.languages
        self.participants.set_columns(participant_columns(), stretched=0)
        self.own.set_columns(own_columns(languages), stretched=3)
        self._people_title.setText(self.tr("Who takes part"))
        self._own_title.setText(self.tr("Your blind entries"))
        access.name(self.participants, self.tr("Who takes part"))
        access.name(self.own, self.tr("Your blind entries"), self.tr("Enter evaluates"))
        access.name(self.evaluators, self.tr("Each evaluator against the master"))
        access.name(self.compared, self.tr("Answers compared"))
        self.evaluate_button.setText(self.tr("Evaluate"))
        self.reveal_button.setText(self.tr("Reveal…"))
        self.report_button.setText(self.tr("Write the report"))
        if self._view is not None:
            self._say(self._view)

    def _say(self, view: SessionView) -> None:
        session, languages = view.standing.session, self._context.languages
        self.set_heading(session.title)
        self._state.show_state(word(session.state), "neutral" if view.is_open else "accent")
        about = self.tr("{card}, version {version}. Opened on {day}.")
        self._about.setText(
            filled(
                about,
                card=text_in(view.card_titles, languages.language),
                version=session.card.version,
                day=languages.day(session.created_at),
            )
        )
        self.reveal_button.setVisible(view.is_open)
        self.reveal_button.setEnabled(view.may_reveal)
        self.report_button.setVisible(not view.is_open)
        self._parts.setCurrentIndex(0 if view.is_open else 1)
        if view.comparison is None:
            self._say_blind(view)
        else:
            self._say_comparison(view.comparison)

    def _say_blind(self, view: SessionView) -> None:
        takes_part = bool(view.own)
        self.own.setVisible(takes_part)
        self._own_title.setVisible(takes_part)
        self.evaluate_button.setVisible(takes_part)
        names = ", ".join(view.standing.names[each] for each in view.standing.waiting)
        if names:
            text = filled(self.tr("Still waiting for: {names}."), names=names)
        else:
            text = self.tr("Everybody has submitted. The answers can be revealed.")
        note = self.tr("Until then nobody sees the answers of the others.") if names else ""
        self._waiting.setText(f"{text} {note}".strip())

    def _say_comparison(self, comparison: Comparison) -> None:
        languages = self._context.languages
        limits = agreement_limits.limits(self._context.preferences.settings)
        self.evaluators.set_columns(evaluator_columns(languages, limits), stretched=0)
        self.evaluators.set_values(comparison.evaluators)
        self.compared.set_columns(compared_columns(comparison, languages), stretched=0)
        self.compared.set_values(compared_lines(comparison))
        self._say_alike(comparison, limits)
        self._say_coefficient(
            self._alpha, self.tr("Krippendorff's alpha"), comparison.alpha, limits
        )
        self._say_coefficient(self._ac1, self.tr("Gwet's AC1"), comparison.ac1, limits)

    def _say_alike(self, comparison: Comparison, limits: Thresholds) -> None:
        caption = self.tr("Answered alike")
        if not comparison.compared:
            note = self.tr("Not enough data: two evaluations of a contact are needed.")
            self._alike.say(caption, _DASH, note, "muted")
            return
        share = comparison.matched / comparison.compared
        note = filled(
            self.tr("{matched} of {n} criteria"), matched=comparison.matched, n=comparison.compared
        )
        light = limits.of_match(share)
        parts = [light_word(light), note]
        if few(comparison.n, limits.fewest_contacts):
            warning = self.tr("fewer than {fewest} contacts: this says little")
            parts.append(filled(warning, fewest=limits.fewest_contacts))
        value = self._context.languages.per_cent(share * 100)
        self._alike.say(caption, value, " · ".join(parts), light_ink(light))

    def _say_coefficient(
        self, figure: Figure, caption: str, found: BeyondChance, limits: Thresholds
    ) -> None:
        if found.value is None:
            note = (
                self.tr("Not defined: all answers are the same.")
                if found.why == Why.NO_VARIATION
                else self.tr("Not enough data: two evaluations of a contact are needed.")
            )
            figure.say(caption, _DASH, note, "muted")
            return
        languages, light = self._context.languages, limits.of_coefficient(found.value)
        green, amber = limits.coefficient_green, limits.coefficient_amber
        ends = filled(
            self.tr("good from {green}, acceptable from {amber}"),
            green=languages.number(green, 3),
            amber=languages.number(amber, 3),
        )
        note = f"{light_word(light)} · {ends}"
        figure.say(caption, languages.number(found.value, 2), note, light_ink(light))

    @Slot(str)
    def _limits_changed(self, key: str) -> None:
        if key.startswith("agreement_") and self._view is not None:
            self._say(self._view)

    def _make_widgets(self) -> None:
        context, theme = self._context, self._context.theme
        self._state = Badge()
        self._about = label(ink="muted", wrap=True)
        self.reveal_button = button(context, Weight.PLAIN, "eye")
        self.report_button = button(context, Weight.PLAIN, "reports")
        self._people_title = label(TypeSize.HEADING)
        self._own_title = label(TypeSize.HEADING)
        self._waiting = label(ink="muted", wrap=True)
        self.evaluate_button = button(context, Weight.PRIMARY, "evaluate")
        self.participants: ListTable[Participant] = ListTable(context, most_rows=8)
        self.own: ListTable[OwnEntry] = ListTable(context)
        self._alike, self._alpha, self._ac1 = (Figure(theme) for _ in range(3))
        self.evaluators: ListTable[EvaluatorMatch] = ListTable(context, most_rows=6)
        self.compared: ListTable[ComparedLine] = ListTable(context)

    def _arrange(self) -> None:
        for part in (self._state, self.report_button, self.reveal_button):
            self.head.addWidget(part)
        self.body.addWidget(self._about)
        self._parts = QStackedWidget()
        self._parts.addWidget(self._blind_part())
        self._parts.addWidget(self._revealed_part())
        self.body.addWidget(self._parts, 1)

    def _blind_part(self) -> QWidget:
        part, column = self._column()
        own = QHBoxLayout()
        own.addWidget(self._own_title, 1)
        own.addWidget(self.evaluate_button)
        column.addWidget(self._people_title)
        column.addWidget(self.participants)
        column.addWidget(self._waiting)
        column.addSpacing(self._context.theme.space(1))
        column.addLayout(own)
        column.addWidget(self.own, 1)
        column.addStretch(0)
        return part

    def _revealed_part(self) -> QWidget:
        part, column = self._column()
        figures = QHBoxLayout()
        figures.setSpacing(self._context.theme.space(2))
        for figure in (self._alike, self._alpha, self._ac1):
            figures.addWidget(figure, 1)
        column.addLayout(figures)
        column.addWidget(self.evaluators)
        column.addWidget(self.compared, 1)
        return part

    def _column(self) -> tuple[QWidget, QVBoxLayout]:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, self._context.theme.space(1), 0, 0)
        column.setSpacing(self._context.theme.space(1))
        return part, column

    @Slot()
    def _open(self) -> None:
        entry = self.own.current()
        if entry is not None:
            self.opened.emit(entry)
