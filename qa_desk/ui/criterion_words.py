"""What a criterion asks for and when, in words: ranges, conditions, answers, what it is worth."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.scoring.answers import Answer
from qa_desk.scoring.conditions import (
    AllOf,
    AnyOf,
    Between,
    Chosen,
    Condition,
    Leaf,
    Not,
)
from qa_desk.scoring.model import Criterion, Range, Role, Scorecard
from qa_desk.texts import Language
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.words import text_in

_MOST_PLACES: Final = 6


@dataclass(frozen=True, slots=True)
class CriterionWords:
    """Numbers in the manner of the window, texts of the card in one of the card's languages."""

    languages: Languages
    language: Language

    def number(self, value: Fraction) -> str:
        """Return a number with as many decimal places as it needs."""
        return self.languages.number(value, places_of(value))

    def amount(self, criterion: Criterion, value: Fraction) -> str:
        """Return a number with the unit of the criterion."""
        return self._with_unit(criterion, self.number(value))

    def limits(self, criterion: Criterion) -> str:
        """Return which numbers a criterion takes, in all, with their unit."""
        lows = [each.low for each in criterion.ranges]
        highs = [each.high for each in criterion.ranges]
        low = None if None in lows else min(low for low in lows if low is not None)
        high = None if None in highs else max(high for high in highs if high is not None)
        return self._with_unit(criterion, self._span(low, high))

    def ranges(self, criterion: Criterion) -> str:
        """Return the ranges one by one, with their unit."""
        spans = ", ".join(map(self.span, criterion.ranges))
        return self._with_unit(criterion, spans)

    def span(self, found: Range) -> str:
        """Return the numbers of one range, without their unit."""
        return self._span(found.low, found.high)

    def range_points(self, criterion: Criterion) -> str:
        """Return what the numbers of each range earn."""
        return "; ".join(self._range(criterion, each) for each in criterion.ranges)

    def answer(self, criterion: Criterion, answer: Answer) -> str:
        """Return an answer as it is read aloud."""
        if answer.na:
            return QCoreApplication.translate("CriterionWords", "Not applicable")
        if answer.number is not None:
            return self.amount(criterion, answer.number)
        titles = {option.id: option.titles for option in criterion.options}
        return "; ".join(text_in(titles[each], self.language) for each in answer.options)

    def weight(self, criterion: Criterion) -> str:
        """Return what a criterion weighs; a bonus with a plus, nothing for what is not scored."""
        if criterion.role is Role.RIDER:
            return ""
        sign = "+" if criterion.role is Role.BONUS else ""
        return sign + self.number(criterion.weight)

    def condition(self, card: Scorecard, condition: Condition) -> str:
        """Return when a condition holds."""
        match condition:
            case AllOf(parts):
                word = QCoreApplication.translate("CriterionWords", "and")
                return self._joined(card, parts, word)
            case AnyOf(parts):
                word = QCoreApplication.translate("CriterionWords", "or")
                return self._joined(card, parts, word)
            case Not(part):
                template = QCoreApplication.translate("CriterionWords", "not: {condition}")
                return filled(template, condition=self._bracketed(card, part))
            case _:
                return self._leaf(card.criterion(condition.criterion), condition)

    def _joined(self, card: Scorecard, parts: tuple[Condition, ...], word: str) -> str:
        return f" {word} ".join(self._bracketed(card, part) for part in parts)

    def _bracketed(self, card: Scorecard, part: Condition) -> str:
        text = self.condition(card, part)
        return f"({text})" if isinstance(part, AllOf | AnyOf) and len(part.parts) > 1 else text

    def _leaf(self, criterion: Criterion, leaf: Leaf) -> str:
        name = text_in(criterion.titles, self.language)
        if isinstance(leaf, Chosen):
            titles = {option.id: option.titles for option in criterion.options}
            wanted = [text_in(titles[each], self.language) for each in leaf.options]
            answers = ", ".join(wanted)
            template = QCoreApplication.translate("CriterionWords", "“{criterion}” is {answers}")
            return filled(template, criterion=name, answers=answers)
        if isinstance(leaf, Between):
            span = self._with_unit(criterion, self._span(leaf.low, leaf.high))
            return f"{_quoted(name)}: {span}"
        template = QCoreApplication.translate("CriterionWords", "“{criterion}” is not applicable")
        return filled(template, criterion=name)

    def _range(self, criterion: Criterion, found: Range) -> str:
        span = self._with_unit(criterion, self._span(found.low, found.high))
        return f"{span}: {self.number(found.points)}"

    def _span(self, low: Fraction | None, high: Fraction | None) -> str:
        if low is not None and high is not None:
            if low == high:
                return self.number(low)
            return f"{self.number(low)}\N{EN DASH}{self.number(high)}"
        if low is not None:
            template = QCoreApplication.translate("CriterionWords", "from {low}")
            return filled(template, low=self.number(low))
        if high is not None:
            template = QCoreApplication.translate("CriterionWords", "up to {high}")
            return filled(template, high=self.number(high))
        return QCoreApplication.translate("CriterionWords", "any number")

    def _with_unit(self, criterion: Criterion, text: str) -> str:
        unit = text_in(criterion.unit, self.language)
        return f"{text}\N{NO-BREAK SPACE}{unit}" if unit else text


def role_word(role: Role) -> str:
    """Return what sets a criterion apart from those that are scored; empty for those."""
    return _ROLES[role]()


def places_of(value: Fraction) -> int:
    """Return how many decimal places a number needs, at most six."""
    needed = (n for n in range(_MOST_PLACES) if (value * 10**n).denominator == 1)
    return next(needed, _MOST_PLACES)


def _quoted(name: str) -> str:
    return filled(QCoreApplication.translate("CriterionWords", "“{criterion}”"), criterion=name)


_ROLES: Final[dict[Role, Callable[[], str]]] = {
    Role.BASE: str,
    Role.BONUS: lambda: QCoreApplication.translate("CriterionWords", "bonus"),
    Role.RIDER: lambda: QCoreApplication.translate("CriterionWords", "measured, not scored"),
}
