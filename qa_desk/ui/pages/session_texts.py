"""The columns of the calibration page's tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.calibration import SessionState
from qa_desk.domain.comparison import Comparison, EvaluatorMatch
from qa_desk.domain.evaluations import State
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import SessionRow
from qa_desk.scoring.answers import Answer
from qa_desk.scoring.model import Criterion
from qa_desk.stats.thresholds import Light, Thresholds
from qa_desk.ui.criterion_words import CriterionWords
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contacts_columns import NOTHING, day_or_nothing
from qa_desk.ui.viewmodels.calibration import ComparedLine, OwnEntry, Participant
from qa_desk.ui.words import ICONS, text_in, word

_ENTRIES: Final = {
    None: (QT_TRANSLATE_NOOP("SessionTexts", "Not begun"), "neutral", "clock"),
    State.DRAFT: (QT_TRANSLATE_NOOP("SessionTexts", "Begun"), "accent", "edit"),
}
_SUBMITTED: Final = (QT_TRANSLATE_NOOP("SessionTexts", "Submitted"), "good", "check")
_LIGHT_INKS: Final[Mapping[Light | None, str]] = {
    Light.GREEN: "good",
    Light.AMBER: "warn",
    Light.RED: "bad",
}
_LIGHT_ICONS: Final[Mapping[Light | None, str]] = {
    Light.GREEN: "check",
    Light.AMBER: "warn",
    Light.RED: "cross",
}
_INKS: Final = {"neutral": "text_muted", "accent": "accent_ink"}


def session_columns(languages: Languages) -> tuple[RichColumn[SessionRow], ...]:
    """Return the columns of the list of sessions."""
    return (
        RichColumn(QCoreApplication.translate("SessionTexts", "Session"), lambda row: row.title),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Submitted"),
            lambda row: f"{row.entries} / {row.contacts * row.participants}",
            right=True,
            tip=lambda row: languages.day(row.created_at),
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "State"),
            lambda row: word(row.state),
            icon=lambda row: "lock" if row.state is SessionState.OPEN else "eye",
            ink=lambda row: "text_muted" if row.state is SessionState.OPEN else "accent_ink",
        ),
    )


def participant_columns() -> tuple[RichColumn[Participant], ...]:
    """Return the columns of those who take part; nothing of their answers."""
    return (
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Participant"),
            _participant_name,
            strong=lambda one: one.is_me,
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Part"),
            lambda one: (
                QCoreApplication.translate("SessionTexts", "Master") if one.is_master else ""
            ),
            icon=lambda one: "star" if one.is_master else "",
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Submitted"),
            lambda one: f"{one.submitted} / {one.total}",
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "State"),
            lambda one: _participant_state(one)[0],
            ink=lambda one: _INKS.get(_participant_state(one)[1], _participant_state(one)[1]),
            icon=lambda one: _participant_state(one)[2],
            badge=lambda one: _participant_state(one)[1],
        ),
    )


def own_columns(languages: Languages) -> tuple[RichColumn[OwnEntry], ...]:
    """Return the columns of one's own blind entries."""
    return (
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Contact"),
            lambda entry: entry.contact.external_id,
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Channel"),
            lambda entry: word(entry.contact.channel),
            icon=lambda entry: ICONS[entry.contact.channel],
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Date"),
            lambda entry: day_or_nothing(languages, entry.contact.started_at),
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Topic"),
            lambda entry: entry.contact.topic or NOTHING,
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Your entry"),
            lambda entry: QCoreApplication.translate("SessionTexts", _entry_state(entry)[0]),
            ink=lambda entry: _INKS.get(_entry_state(entry)[1], _entry_state(entry)[1]),
            icon=lambda entry: _entry_state(entry)[2],
            badge=lambda entry: _entry_state(entry)[1],
        ),
    )


def evaluator_columns(
    languages: Languages, limits: Thresholds
) -> tuple[RichColumn[EvaluatorMatch], ...]:
    """Return the columns of each evaluator against the master, judged by the limits."""
    judged = _Judged(languages, limits)
    return (
        RichColumn(QCoreApplication.translate("SessionTexts", "Evaluator"), lambda one: one.name),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Part"),
            lambda one: (
                QCoreApplication.translate("SessionTexts", "Master") if one.is_master else ""
            ),
            icon=lambda one: "star" if one.is_master else "",
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "As the master"),
            lambda one: _share(languages, one),
            right=True,
            ink=lambda one: _LIGHT_INKS.get(judged.match(one), "text"),
            icon=lambda one: _LIGHT_ICONS.get(judged.match(one), ""),
            tip=lambda _one: judged.match_limit(),
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Bias"),
            lambda one: _signed(languages, one),
            right=True,
            tip=lambda _one: QCoreApplication.translate(
                "SessionTexts", "Own score less the master's, on average, in points."
            ),
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Deviation"),
            lambda one: (
                NOTHING
                if one.is_master or one.deviation is None
                else languages.number(one.deviation, 1)
            ),
            right=True,
            ink=lambda one: _LIGHT_INKS.get(judged.total(one), "text"),
            icon=lambda one: _LIGHT_ICONS.get(judged.total(one), ""),
            tip=lambda _one: judged.total_limits(),
        ),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Contacts"),
            lambda one: languages.number(one.contacts),
            right=True,
        ),
    )


@dataclass(frozen=True, slots=True)
class _Judged:
    """Judges evaluators by the limits of the settings; None where there is nothing to judge."""

    languages: Languages
    limits: Thresholds

    def match(self, one: EvaluatorMatch) -> Light | None:
        """Judge the share of criteria answered as the master did."""
        if one.is_master or one.share is None:
            return None
        return self.limits.of_match(float(one.share))

    def total(self, one: EvaluatorMatch) -> Light | None:
        """Judge how far the scores are from the master's."""
        if one.is_master or one.deviation is None:
            return None
        return self.limits.of_total(float(one.deviation))

    def match_limit(self) -> str:
        """Say from where the match is good enough."""
        text = QCoreApplication.translate("SessionTexts", "Good from {limit}.")
        return filled(text, limit=self.languages.per_cent(self.limits.item_match * 100))

    def total_limits(self) -> str:
        """Say up to where a difference of scores is good enough."""
        text = QCoreApplication.translate(
            "SessionTexts", "Good up to {green} points, acceptable up to {amber}."
        )
        green, amber = self.limits.total_green, self.limits.total_amber
        shown = (self.languages.number(each, 1) for each in (green, amber))
        return filled(text, **dict(zip(("green", "amber"), shown, strict=True)))


def light_word(light: Light) -> str:
    """Return the word that stands beside a colour."""
    words = {
        Light.GREEN: QCoreApplication.translate("SessionTexts", "Good"),
        Light.AMBER: QCoreApplication.translate("SessionTexts", "Acceptable"),
        Light.RED: QCoreApplication.translate("SessionTexts", "Below the limit"),
    }
    return words[light]


def light_ink(light: Light) -> str:
    """Return the ink of a judged figure."""
    return _LIGHT_INKS[light]


def compared_columns(
    comparison: Comparison, languages: Languages
) -> tuple[RichColumn[ComparedLine], ...]:
    """Return a column for the criterion, one for each evaluator, and one for the verdict."""
    table = _Compared(comparison, languages)
    people = comparison.session.participants
    return (
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Criterion"),
            table.title,
            strong=lambda line: line.item is None,
        ),
        *(table.evaluator_column(each) for each in people),
        RichColumn(
            QCoreApplication.translate("SessionTexts", "Agreement"),
            table.verdict,
            ink=lambda line: "good" if _matches(line) else "bad",
            icon=lambda line: (
                "" if _matches(line) is None else "check" if _matches(line) else "cross"
            ),
            badge=lambda line: (
                "" if _matches(line) is None else "good" if _matches(line) else "bad"
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Compared:
    """Reads the lines of one comparison."""

    comparison: Comparison
    languages: Languages

    def title(self, line: ComparedLine) -> str:
        """Return the criterion, the contact of a heading, or the word for the totals."""
        if line.item is not None:
            return text_in(self._criterion(line).titles, self.languages.language)
        if line.totals is None:
            return line.contact
        return QCoreApplication.translate("SessionTexts", "Score")

    def verdict(self, line: ComparedLine) -> str:
        """Return whether all answered alike."""
        if line.item is None or line.item.match is None:
            return ""
        if line.item.match:
            return QCoreApplication.translate("SessionTexts", "Match")
        return QCoreApplication.translate("SessionTexts", "Differ")

    def evaluator_column(self, who: EvaluatorId) -> RichColumn[ComparedLine]:
        """Return what one evaluator answered; what differs from the master is marked."""
        return RichColumn(
            self.comparison.names[who],
            lambda line: self._answer(line, who),
            ink=lambda line: self._ink(line, who),
            icon=lambda line: "cross" if self._differs(line, who) else "",
            strong=lambda line: line.item is None,
        )

    def _ink(self, line: ComparedLine, who: EvaluatorId) -> str:
        if line.item is not None and who in line.item.hidden:
            return "text_muted"
        return "bad" if self._differs(line, who) else "text"

    def _criterion(self, line: ComparedLine) -> Criterion:
        return self.comparison.card.criterion(line.item.criterion if line.item else "")

    def _answer(self, line: ComparedLine, who: EvaluatorId) -> str:
        if line.item is None:
            return _total(self.languages, line.totals, who)
        answer = line.item.answers.get(who)
        if answer is None and who in line.item.hidden:
            return QCoreApplication.translate("SessionTexts", "Not shown")
        if answer is None:
            return NOTHING
        return answer_text(self._criterion(line), answer, self.languages)

    def _differs(self, line: ComparedLine, who: EvaluatorId) -> bool:
        master = self.comparison.session.master
        if line.item is None or line.item.match is not False or master is None or who == master:
            return False
        answers = line.item.answers
        return who in answers and master in answers and answers[who] != answers[master]


def answer_text(criterion: Criterion, answer: Answer, languages: Languages) -> str:
    """Return an answer in the window's language."""
    return CriterionWords(languages, languages.language).answer(criterion, answer)


def _matches(line: ComparedLine) -> bool | None:
    return line.item.match if line.item is not None else None


def _total(
    languages: Languages, totals: Mapping[EvaluatorId, Fraction | None] | None, who: EvaluatorId
) -> str:
    score = None if totals is None else totals.get(who)
    if totals is None:
        return ""
    return NOTHING if score is None else languages.number(score, 1)


def _share(languages: Languages, one: EvaluatorMatch) -> str:
    if one.is_master or one.share is None:
        return NOTHING
    text = QCoreApplication.translate("SessionTexts", "{share} ({matched} of {n})")
    share = languages.per_cent(one.share * 100)
    return filled(text, share=share, matched=one.matched, n=one.n)


def _signed(languages: Languages, one: EvaluatorMatch) -> str:
    if one.is_master or one.bias is None:
        return NOTHING
    sign = "+" if one.bias > 0 else "\N{MINUS SIGN}" if one.bias < 0 else ""
    return sign + languages.number(abs(one.bias), 1)


def _participant_name(one: Participant) -> str:
    if not one.is_me:
        return one.name
    return filled(QCoreApplication.translate("SessionTexts", "{name} (you)"), name=one.name)


def _participant_state(one: Participant) -> tuple[str, str, str]:
    if one.is_done:
        text, tone, icon = _SUBMITTED
    else:
        text, tone, icon = QT_TRANSLATE_NOOP("SessionTexts", "Waits"), "neutral", "clock"
    return QCoreApplication.translate("SessionTexts", text), tone, icon


def _entry_state(entry: OwnEntry) -> tuple[str, str, str]:
    return _ENTRIES.get(entry.state, _SUBMITTED)
