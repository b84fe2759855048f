"""How the score comes about: a line a criterion, and what the gates made of their sum."""

from dataclasses import dataclass
from fractions import Fraction
from typing import final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from qa_desk.scoring.judging import BY_CONDITION
from qa_desk.scoring.model import GateEffect, Role, Scorecard
from qa_desk.scoring.result import GateHit, Result, Term
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.criterion_words import role_word
from qa_desk.ui.i18n import filled
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from qa_desk.ui.widgets.short_table import ShortTable
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in

_NOTHING = "\N{EN DASH}"


@dataclass(frozen=True, slots=True)
class _Line:
    """One term with the name it is shown under."""

    name: str
    term: Term

    @property
    def scored(self) -> bool:
        """Whether it is more than measured."""
        return self.term.role is not Role.RIDER


@final
class ExplanationView(QScrollArea):
    """Shows the model's live result; `refresh` when it is looked at."""

    def __init__(
        self, context: Context, model: ScorecardModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        theme = context.theme
        self._heading = label(TypeSize.HEADING)
        self._intro = label(ink="muted", wrap=True)
        self._table: ShortTable[_Line] = ShortTable(theme)
        self._sum = label(wrap=True)
        self._gates = label(wrap=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(2))
        column.setSpacing(theme.space(1))
        for widget in (self._heading, self._intro, self._table, self._sum, self._gates):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._heading.setText(self.tr("How the score comes about"))
        self._intro.setText(
            self.tr(
                "What does not apply leaves its weight to the rest. Contribution is the applied "
                "weight times the share of points; the contributions add up to the score before "
                "gates."
            )
        )
        access.name(self, self._heading.text())
        access.name(self._table, self._heading.text())
        self._table.set_columns(self._columns(), stretched=0)
        self.refresh()

    def refresh(self) -> None:
        """Show the result of now."""
        card, live = self._model.card, self._model.live
        if card is None or live is None:
            self._table.set_values(())
            return
        self._table.set_values([self._line(card, term) for term in live.result.explanation])
        self._sum.setText(self._sum_words(live.result))
        self._gates.setText(
            "\n".join(gate_words(self._context, card, h) for h in live.result.gates)
        )
        self._gates.setVisible(bool(live.result.gates))

    def _columns(self) -> tuple[Column[_Line], ...]:
        return (
            Column(self.tr("Criterion"), lambda line: line.name),
            Column(self.tr("Weight"), self._weight, right=True),
            Column(self.tr("Applied weight"), self._applied, right=True),
            Column(self.tr("Points"), self._points, right=True),
            Column(
                self.tr("Contribution"),
                self._contribution,
                right=True,
                ink=_ink,
            ),
        )

    def _line(self, card: Scorecard, term: Term) -> _Line:
        language = self._context.languages.language
        if term.error:
            return _Line(text_in(card.error_type(term.error).titles, language), term)
        if not term.criterion:
            return _Line(self.tr("Start"), term)
        name = text_in(card.criterion(term.criterion).titles, language)
        is_bonus = term.role is Role.BONUS
        return _Line(f"{name} ({role_word(term.role)})" if is_bonus else name, term)

    def _contribution(self, line: _Line) -> str:
        return self._number(line.term.contribution) if line.scored else self.tr("not scored")

    def _weight(self, line: _Line) -> str:
        if not line.scored:
            return _NOTHING
        sign = "+" if line.term.role is Role.BONUS else ""
        return sign + self._number(line.term.weight)

    def _applied(self, line: _Line) -> str:
        """Return the weight applied; what only adds, or is only measured, has none."""
        if line.term.role is not Role.BASE:
            return _NOTHING
        return self._number(line.term.applied_weight)

    def _points(self, line: _Line) -> str:
        term = line.term
        if term.na_by == BY_CONDITION:
            return self.tr("by condition")
        if term.na_by is not None and term.possible is None:
            return self.tr("not applicable")
        if term.points is None or term.possible is None:
            return _NOTHING
        template = self.tr("{points} of {possible}")
        return filled(
            template, points=self._number(term.points), possible=self._number(term.possible)
        )

    def _sum_words(self, result: Result) -> str:
        if result.before_gates is None or result.score is None:
            return self.tr("Nothing is judged yet, so there is no score.")
        before = self._context.languages.per_cent(result.before_gates, 2)
        after = self._context.languages.per_cent(result.score, 2)
        template = self.tr("Sum, score before gates: {before}. Score: {after}.")
        words = filled(template, before=before, after=after)
        if not result.bonus:
            return words
        added = filled(self.tr("Bonuses add {bonus}."), bonus=self._number(result.bonus))
        return f"{words} {added}"

    def _number(self, value: Fraction) -> str:
        return self._context.languages.number(value, 0 if value.denominator == 1 else 2)


def gate_words(context: Context, card: Scorecard, hit: GateHit) -> str:
    """Return what a gate that was hit did, in words."""
    language = context.languages.language
    criterion = card.criterion(hit.criterion)
    name = text_in(criterion.titles, language)
    if hit.effect is GateEffect.SECTION:
        titles = next((s.titles for s in card.sections if s.id == hit.target), {})
        template = QCoreApplication.translate(
            "Gates", "{criterion}: zeroes the section “{section}”"
        )
        return filled(template, criterion=name, section=text_in(titles, language))
    if hit.effect is GateEffect.CAP:
        cap = context.languages.per_cent(hit.cap or 0)
        return filled(
            QCoreApplication.translate("Gates", "{criterion}: caps the score at {cap}"),
            criterion=name,
            cap=cap,
        )
    return filled(
        QCoreApplication.translate("Gates", "{criterion}: zeroes the contact"), criterion=name
    )


def _ink(line: _Line) -> str:
    term = line.term
    if term.role is not Role.BASE:
        return "text"
    lost = term.points is not None and term.possible is not None and term.points < term.possible
    return "bad" if lost or term.contribution < 0 else "text"
