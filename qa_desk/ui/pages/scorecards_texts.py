"""The columns of the scorecards page's tables, and a criterion's rules in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.contacts import Channel
from qa_desk.scoring.model import (
    Criterion,
    ErrorClass,
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Role,
    Scorecard,
    Severity,
)
from qa_desk.services.card_drafts import DraftRow
from qa_desk.texts import Language
from qa_desk.ui.criterion_words import CriterionWords, role_word
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.viewmodels.scorecards import CardLine, PublishedCard, ShippedCard
from qa_desk.ui.words import text_in, word

_METHODS: Final = {
    Method.FLAT_SHARE: QT_TRANSLATE_NOOP("CardTexts", "Share of all points"),
    Method.SECTION_SHARE: QT_TRANSLATE_NOOP("CardTexts", "Shares of the sections, weighed"),
    Method.WEIGHTED_POINTS: QT_TRANSLATE_NOOP("CardTexts", "Weighed points"),
    Method.POINTS: QT_TRANSLATE_NOOP("CardTexts", "Sum of points"),
    Method.DEDUCTION: QT_TRANSLATE_NOOP("CardTexts", "Deductions for errors"),
}
_NA: Final = {
    NaPolicy.EXCLUDE: QT_TRANSLATE_NOOP("CardTexts", "left out of the score"),
    NaPolicy.ZERO: QT_TRANSLATE_NOOP("CardTexts", "earns nothing"),
    NaPolicy.FULL: QT_TRANSLATE_NOOP("CardTexts", "earns all points"),
    NaPolicy.FORBIDDEN: QT_TRANSLATE_NOOP("CardTexts", "not allowed"),
    NaPolicy.FAIL: QT_TRANSLATE_NOOP("CardTexts", "counts as failed"),
}
_CLASSES: Final = {
    ErrorClass.CUSTOMER: QT_TRANSLATE_NOOP("CardTexts", "customer"),
    ErrorClass.BUSINESS: QT_TRANSLATE_NOOP("CardTexts", "business"),
    ErrorClass.COMPLIANCE: QT_TRANSLATE_NOOP("CardTexts", "compliance"),
}
_EFFECTS: Final = {
    GateEffect.SECTION: QT_TRANSLATE_NOOP("CardTexts", "Zeroes the section"),
    GateEffect.CONTACT: QT_TRANSLATE_NOOP("CardTexts", "Zeroes the contact"),
    GateEffect.CAP: QT_TRANSLATE_NOOP("CardTexts", "At most {cap}"),
}
_TRIGGERS: Final = {
    GateTrigger.BELOW_MAX: QT_TRANSLATE_NOOP("CardTexts", "if any point is lost"),
    GateTrigger.ZERO: QT_TRANSLATE_NOOP("CardTexts", "if no point is earned"),
    GateTrigger.BELOW_HALF: QT_TRANSLATE_NOOP("CardTexts", "if less than half is earned"),
    GateTrigger.LISTED: QT_TRANSLATE_NOOP("CardTexts", "for the answers: {options}"),
}


def published_columns(languages: Languages) -> tuple[RichColumn[PublishedCard], ...]:
    """Return the columns of the published cards."""
    return (
        RichColumn(
            QCoreApplication.translate("CardTexts", "Scorecard"),
            lambda card: text_in(card.row.titles, languages.language),
            icon=lambda card: "star" if card.in_use else "",
            ink=lambda card: "accent_ink" if card.in_use else "text",
            tip=_use_tip,
        ),
        RichColumn(
            QCoreApplication.translate("CardTexts", "Version"),
            lambda card: languages.number(card.row.ref.version),
            right=True,
            tip=lambda card: languages.date_time(card.row.published_at),
        ),
        RichColumn(
            QCoreApplication.translate("CardTexts", "Evaluations"),
            lambda card: languages.number(card.row.evaluations),
            right=True,
        ),
    )


def draft_columns(languages: Languages) -> tuple[RichColumn[DraftRow], ...]:
    """Return the columns of the cards that are being written."""
    return (
        RichColumn(
            QCoreApplication.translate("CardTexts", "Scorecard"),
            lambda row: text_in(row.titles, languages.language) or row.card_id or row.name,
            icon=lambda row: "edit" if row.readable else "bad",
            ink=lambda row: "text" if row.readable else "bad",
            tip=lambda row: row.name,
        ),
        RichColumn(
            QCoreApplication.translate("CardTexts", "Version"),
            lambda row: row.version,
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("CardTexts", "Changed"),
            lambda row: languages.day(row.changed_at),
            right=True,
            tip=lambda row: languages.date_time(row.changed_at),
        ),
    )


def shipped_columns(languages: Languages) -> tuple[RichColumn[ShippedCard], ...]:
    """Return the columns of the cards that come with the program."""
    return (
        RichColumn(
            QCoreApplication.translate("CardTexts", "Scorecard"),
            lambda card: text_in(card.titles, languages.language),
        ),
        RichColumn(
            QCoreApplication.translate("CardTexts", "State"),
            _shipped_word,
            icon=lambda card: "check" if card.published else "minus",
            ink=lambda card: "good" if card.published else "text_muted",
            badge=lambda card: "good" if card.published else "neutral",
        ),
    )


def line_columns(
    card: Scorecard, languages: Languages, language: Language
) -> tuple[RichColumn[CardLine], ...]:
    """Return the columns of a card's criteria in a language of the card.

    What only some criteria have, such as a gate, has a column only where there are such.
    """
    table, criteria = _Lines(languages, language), card.criteria()
    return (
        *_plain_columns(table),
        *((_critical_column(),) if any(map(is_critical, criteria)) else ()),
        *((_gate_column(table),) if any(map(has_gate, criteria)) else ()),
        *((_special_column(),) if any(map(_special, criteria)) else ()),
    )


def _critical_column() -> RichColumn[CardLine]:
    return RichColumn(
        QCoreApplication.translate("CardTexts", "Critical for"),
        lambda line: classes_text(line.criterion) if line.criterion else "",
        icon=lambda line: "warn" if line.criterion and is_critical(line.criterion) else "",
        ink=lambda _line: "bad",
    )


def _gate_column(table: "_Lines") -> RichColumn[CardLine]:
    return RichColumn(
        QCoreApplication.translate("CardTexts", "Gate"),
        lambda line: table.effects(line.criterion) if line.criterion else "",
        icon=lambda line: "gate" if line.criterion and has_gate(line.criterion) else "",
    )


def _special_column() -> RichColumn[CardLine]:
    return RichColumn(
        QCoreApplication.translate("CardTexts", "Special"),
        lambda line: ", ".join(_special(line.criterion)) if line.criterion else "",
        icon=lambda line: _special_icon(line.criterion) if line.criterion else "",
    )


def _special_icon(criterion: Criterion) -> str:
    icons = {Role.BONUS: "plus", Role.RIDER: "eye"}
    return icons.get(criterion.role, "link" if _special(criterion) else "")


def _special(criterion: Criterion) -> tuple[str, ...]:
    """Return what sets a criterion apart, in words."""
    limited = criterion.visible_if or criterion.channels or criterion.topics
    condition = QCoreApplication.translate("CardTexts", "by condition") if limited else ""
    return tuple(filter(None, (role_word(criterion.role), condition)))


def _plain_columns(table: "_Lines") -> tuple[RichColumn[CardLine], ...]:
    return (
        RichColumn(
            QCoreApplication.translate("CardTexts", "Criterion"),
            table.title,
            strong=lambda line: line.criterion is None,
        ),
        RichColumn(
            QCoreApplication.translate("CardTexts", "Weight"),
            table.weight,
            right=True,
            strong=lambda line: line.criterion is None,
        ),
        RichColumn(
            QCoreApplication.translate("CardTexts", "Points"),
            lambda line: table.points(line.criterion) if line.criterion else "",
            tip=lambda line: table.answers(line.criterion) if line.criterion else "",
        ),
    )


def card_facts(card: Scorecard, languages: Languages, language: Language) -> list[tuple[str, str]]:
    """Return what holds for a card as a whole."""
    table = _Lines(languages, language)
    bands = ", ".join(
        f"{text_in(band.titles, language)}: {table.number(band.floor)}+" for band in card.bands
    )
    mark = "" if card.pass_mark is None else languages.per_cent(card.pass_mark, 0)
    return [
        (
            QCoreApplication.translate("CardTexts", "Counted by"),
            QCoreApplication.translate("CardTexts", _METHODS[card.method]),
        ),
        (QCoreApplication.translate("CardTexts", "Pass mark"), mark),
        (QCoreApplication.translate("CardTexts", "Bands"), bands),
        (
            QCoreApplication.translate("CardTexts", "Channels"),
            ", ".join(channel_word(each) for each in card.channels),
        ),
        (QCoreApplication.translate("CardTexts", "Topics"), ", ".join(card.topics)),
        (
            QCoreApplication.translate("CardTexts", "Bonuses add at most"),
            table.some(card.bonus_cap),
        ),
        (QCoreApplication.translate("CardTexts", "The score ends at"), table.some(card.ceiling)),
    ]


def criterion_facts(
    line: CardLine, card: Scorecard, languages: Languages, language: Language
) -> list[tuple[str, str]]:
    """Return what holds for a criterion, in words."""
    criterion, table = line.criterion, _Lines(languages, language)
    if criterion is None:
        weight = table.number(line.section.weight)
        return [(QCoreApplication.translate("CardTexts", "Weight"), weight)]
    required = _titles_of(criterion, criterion.comment_required_on, language)
    errors = [text_in(card.error_type(code).titles, language) for code in criterion.error_types]
    return [
        *_special_facts(criterion, card, table),
        (QCoreApplication.translate("CardTexts", "Answers and points"), table.answers(criterion)),
        (QCoreApplication.translate("CardTexts", "Full points"), table.some(criterion.most)),
        (
            QCoreApplication.translate("CardTexts", "Not applicable"),
            QCoreApplication.translate("CardTexts", _NA[criterion.na]),
        ),
        (QCoreApplication.translate("CardTexts", "Severity"), _severity_text(criterion)),
        (QCoreApplication.translate("CardTexts", "Gate"), table.gate(criterion)),
        (QCoreApplication.translate("CardTexts", "Comment needed for"), ", ".join(required)),
        (QCoreApplication.translate("CardTexts", "Error types"), ", ".join(errors)),
        (QCoreApplication.translate("CardTexts", "Clause"), criterion.clause),
    ]


def _special_facts(criterion: Criterion, card: Scorecard, table: "_Lines") -> list[tuple[str, str]]:
    """Return what is to be known of bonuses, riders, conditions and the way of answering."""
    condition = criterion.visible_if
    channels = ", ".join(channel_word(each) for each in criterion.channels)
    return [
        (QCoreApplication.translate("CardTexts", "Counts as"), role_word(criterion.role)),
        (QCoreApplication.translate("CardTexts", "Adds at most"), table.some(criterion.cap)),
        (
            QCoreApplication.translate("CardTexts", "Asked only if"),
            "" if condition is None else table.words.condition(card, condition),
        ),
        (QCoreApplication.translate("CardTexts", "Channels"), channels),
        (QCoreApplication.translate("CardTexts", "Topics"), ", ".join(criterion.topics)),
        (QCoreApplication.translate("CardTexts", "Answered by"), _way(criterion)),
    ]


def _way(criterion: Criterion) -> str:
    """Return how it is answered, where that is not by one of several answers."""
    if criterion.text:
        return QCoreApplication.translate("CardTexts", "a comment")
    if criterion.ranges:
        return QCoreApplication.translate("CardTexts", "a number")
    if criterion.multiple:
        return QCoreApplication.translate("CardTexts", "any number of the answers")
    return ""


def is_critical(criterion: Criterion) -> bool:
    """Return whether an error here is critical."""
    return criterion.severity is Severity.CRITICAL


def has_gate(criterion: Criterion) -> bool:
    """Return whether a failure does more than cost points."""
    return bool(criterion.gates)


def classes_text(criterion: Criterion) -> str:
    """Return for whom an error here is critical; empty where it is not."""
    if not is_critical(criterion):
        return ""
    return ", ".join(
        QCoreApplication.translate("CardTexts", text)
        for each, text in _CLASSES.items()
        if each in criterion.classes
    )


def channel_word(channel: str) -> str:
    """Return the word for a channel; one that the program does not know as it is written."""
    return word(Channel(channel)) if channel in set(Channel) else channel


@dataclass(frozen=True, slots=True)
class _Lines:
    """Reads the lines of a card in one of its languages."""

    languages: Languages
    language: Language

    def title(self, line: CardLine) -> str:
        """Return the title of a section or of a criterion, which stands further in."""
        if line.criterion is None:
            return text_in(line.section.titles, self.language)
        return "    " + text_in(line.criterion.titles, self.language)

    def weight(self, line: CardLine) -> str:
        """Return the weight of a section or of a criterion."""
        if line.criterion is None:
            return self.number(line.section.weight)
        return self.words.weight(line.criterion)

    @property
    def words(self) -> CriterionWords:
        """What finds words for what a criterion asks."""
        return CriterionWords(self.languages, self.language)

    def answers(self, criterion: Criterion) -> str:
        """Return the answers and what each earns."""
        if criterion.ranges:
            return self.words.range_points(criterion)
        return " · ".join(
            f"{text_in(option.titles, self.language)} {self.number(option.points)}"
            for option in criterion.options
        )

    def points(self, criterion: Criterion) -> str:
        """Return what each answer earns, in the order of the answers."""
        answers = criterion.ranges or criterion.options
        return " · ".join(self.number(answer.points) for answer in answers)

    def effects(self, criterion: Criterion) -> str:
        """Return what the gates of a criterion do, each once; empty where there is none."""
        return "; ".join(dict.fromkeys(self.effect(gate) for gate in criterion.gates))

    def effect(self, gate: Gate) -> str:
        """Return what a gate does when it fails."""
        text = QCoreApplication.translate("CardTexts", _EFFECTS[gate.effect])
        return filled(text, cap=self.languages.per_cent(gate.cap or 0))

    def gate(self, criterion: Criterion) -> str:
        """Return what the gates of a criterion do and when."""
        return "; ".join(self._gate(criterion, gate) for gate in criterion.gates)

    def _gate(self, criterion: Criterion, gate: Gate) -> str:
        titles = _titles_of(criterion, gate.options, self.language)
        spans = [self.words.span(each) for each in criterion.ranges if each.id in gate.options]
        options = ", ".join([*titles, *spans])
        trigger = QCoreApplication.translate("CardTexts", _TRIGGERS[gate.trigger])
        return f"{self.effect(gate)} {filled(trigger, options=options)}"

    def some(self, value: Fraction | None) -> str:
        """Return a number that may be missing."""
        return "" if value is None else self.number(value)

    def number(self, value: Fraction) -> str:
        """Return a number with as many places as it needs, at most two."""
        places = next((n for n in (0, 1) if (value * 10**n).denominator == 1), 2)
        return self.languages.number(value, places)


def _titles_of(criterion: Criterion, ids: Iterable[str], language: Language) -> list[str]:
    titles = {option.id: option.titles for option in criterion.options}
    return [text_in(titles[each], language) for each in ids if each in titles]


def _severity_text(criterion: Criterion) -> str:
    classes = classes_text(criterion)
    severity = word(criterion.severity)
    return f"{severity}: {classes}" if classes else severity


def _use_tip(card: PublishedCard) -> str:
    if card.in_use:
        return QCoreApplication.translate("CardTexts", "New evaluations take this scorecard.")
    return card.row.ref.id


def _shipped_word(card: ShippedCard) -> str:
    if card.published:
        return QCoreApplication.translate("CardTexts", "Published")
    return QCoreApplication.translate("CardTexts", "Not published")
