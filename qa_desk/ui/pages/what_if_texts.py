"""The words and columns of a what-if."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.figures import Mean, Share
from qa_desk.domain.what_if import CardTotals, Compared, Flip, WhatIf
from qa_desk.scoring.model import Scorecard
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contacts_columns import NOTHING
from qa_desk.ui.pages.reports_columns import too_few
from qa_desk.ui.viewmodels.what_if import Shown, Target
from qa_desk.ui.words import text_in, word

_NAMED: Final = 6
_MINUS: Final = "\N{MINUS SIGN}"
_MORE: Final = "\N{HORIZONTAL ELLIPSIS}"


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure by both cards, in words."""

    name: str
    old: str
    new: str
    change: str = ""


def figure_lines(found: WhatIf, languages: Languages) -> tuple[FigureLine, ...]:
    """Return the totals; a class of critical errors that neither card has is left out."""
    old, new = found.old, found.new
    score = FigureLine(
        QCoreApplication.translate("WhatIfTexts", "Mean score"),
        _mean(languages, old.mean),
        _mean(languages, new.mean),
        _mean(languages, found.change, is_change=True),
    )
    shares = [
        FigureLine(
            name,
            _share(languages, before),
            _share(languages, after),
            _gap(languages, before, after),
        )
        for name, (before, after) in _shares(old, new)
        if before.n or after.n
    ]
    return (score, *shares)


def figure_columns(found: WhatIf, languages: Languages) -> tuple[RichColumn[FigureLine], ...]:
    """Return the columns of the totals, named by the versions."""
    old, new = (_version(found.old.card, languages), _version(found.new.card, languages))
    return (
        RichColumn(
            QCoreApplication.translate("WhatIfTexts", "All compared contacts (95 % CI)"),
            lambda line: line.name,
        ),
        RichColumn(old, lambda line: line.old, right=True),
        RichColumn(new, lambda line: line.new, right=True),
        RichColumn(
            QCoreApplication.translate("WhatIfTexts", "Change"),
            lambda line: line.change,
            right=True,
            strong=lambda _line: True,
        ),
    )


def contact_columns(languages: Languages) -> tuple[RichColumn[Compared], ...]:
    """Return the columns of the contacts."""
    return (
        RichColumn(
            QCoreApplication.translate("WhatIfTexts", "Contact"), lambda each: each.stored.contact
        ),
        RichColumn(
            QCoreApplication.translate("WhatIfTexts", "Before"),
            lambda each: score_text(languages, each.old.score),
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("WhatIfTexts", "After"),
            lambda each: score_text(languages, each.new.score) if each.is_whole else NOTHING,
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("WhatIfTexts", "Change"),
            lambda each: signed(languages, each.change),
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("WhatIfTexts", "Verdict"),
            verdict_text,
            badge=_tone,
            icon=_icon,
            ink=_tone_ink,
        ),
        RichColumn(
            QCoreApplication.translate("WhatIfTexts", "Picked"),
            lambda each: word(each.stored.purpose),
            ink=_purpose_ink,
        ),
    )


def verdict_text(each: Compared) -> str:
    """Return what becomes of a contact, in words."""
    if not each.is_whole:
        return QCoreApplication.translate("WhatIfTexts", "Cannot be compared")
    if each.flip is Flip.TO_FAIL:
        return QCoreApplication.translate("WhatIfTexts", "Now below the mark")
    if each.flip is Flip.TO_PASS:
        return QCoreApplication.translate("WhatIfTexts", "Now passed")
    if each.gates_new:
        return QCoreApplication.translate("WhatIfTexts", "Gate newly hit")
    return _unchanged(each.new.passed)


def _unchanged(passed: bool | None) -> str:  # noqa: FBT001 - a verdict, as the core gives it
    if passed is None:
        return NOTHING
    if passed:
        return QCoreApplication.translate("WhatIfTexts", "Still passed")
    return QCoreApplication.translate("WhatIfTexts", "Still below the mark")


def shown_text(shown: Shown, count: int, languages: Languages) -> str:
    """Return the name of a list with how many contacts it has."""
    names = {
        Shown.FLIPS: QCoreApplication.translate("WhatIfTexts", "Verdict flips ({n})"),
        Shown.GATED: QCoreApplication.translate("WhatIfTexts", "Gate newly hit ({n})"),
        Shown.LACKING: QCoreApplication.translate("WhatIfTexts", "Cannot be compared ({n})"),
        Shown.ALL: QCoreApplication.translate("WhatIfTexts", "All contacts ({n})"),
    }
    return filled(names[shown], n=languages.number(count))


def target_text(target: Target, languages: Languages) -> str:
    """Return the name of a card to compare with."""
    if target.path is not None:
        return target.path.name
    if target.ref is None:
        return QCoreApplication.translate("WhatIfTexts", "The draft as it is now")
    text = QCoreApplication.translate("WhatIfTexts", "{title}, version {version}")
    title = text_in(target.titles, languages.language)
    return filled(text, title=title, version=target.version)


def notes(found: WhatIf, languages: Languages) -> str:
    """Return what the totals stand on, and what is in none of them."""
    apart = sum(each.n for each in found.apart)
    counts = (
        (QCoreApplication.translate("WhatIfTexts", "Contacts compared: {n}."), found.compared),
        (
            QCoreApplication.translate(
                "WhatIfTexts", "Cannot be compared, so in none of the figures: {n}."
            ),
            found.incomplete,
        ),
        (
            QCoreApplication.translate(
                "WhatIfTexts", "Not drawn at random, so in none of the figures: {n}."
            ),
            apart,
        ),
    )
    told = [
        filled(text, n=languages.number(n))
        for place, (text, n) in enumerate(counts)
        if n or not place
    ]
    cards = (found.new.card, found.old.card)
    told += [
        filled(text, names=_names(names, cards, languages))
        for text, names in _named_counts(found)
        if names
    ]
    return " ".join(told)


def lacks(each: Compared, cards: Sequence[Scorecard], languages: Languages) -> str:
    """Return why a contact cannot be compared; the new card comes first in `cards`."""
    parts = (
        (QCoreApplication.translate("WhatIfTexts", "Not answered: {names}."), each.missing),
        (
            QCoreApplication.translate("WhatIfTexts", "The new card has no place for: {names}."),
            each.new.unfit,
        ),
        (
            QCoreApplication.translate(
                "WhatIfTexts", "Not answered as the old card asks: {names}."
            ),
            each.gaps,
        ),
    )
    return " ".join(
        filled(text, names=", ".join(_title(name, cards, languages) for name in names))
        for text, names in parts
        if names
    )


def score_text(languages: Languages, score: Fraction | None) -> str:
    """Return a score, or that there is none."""
    return NOTHING if score is None else languages.number(score, 2)


def signed(languages: Languages, change: Fraction | None, places: int = 2) -> str:
    """Return a change with its sign; nothing where it cannot be told."""
    if change is None:
        return NOTHING
    shown = languages.number(abs(change), places)
    if shown == languages.number(0, places):
        return shown  # nothing that is seen moves up or down
    return ("+" if change > 0 else _MINUS) + shown


def _named_counts(found: WhatIf) -> tuple[tuple[str, Mapping[str, int]], ...]:
    return (
        (
            QCoreApplication.translate("WhatIfTexts", "The new card also asks: {names}."),
            found.missing,
        ),
        (
            QCoreApplication.translate(
                "WhatIfTexts", "The new card has no place for answers to: {names}."
            ),
            found.unfit,
        ),
        (
            QCoreApplication.translate("WhatIfTexts", "The new card no longer asks: {names}."),
            found.unknown,
        ),
        (
            QCoreApplication.translate(
                "WhatIfTexts", "Not answered as the old card asks: {names}."
            ),
            found.gaps,
        ),
    )


def _names(counts: Mapping[str, int], cards: Sequence[Scorecard], languages: Languages) -> str:
    names = [_title(name, cards, languages) for name in counts]
    more = [_MORE] if len(names) > _NAMED else []
    return ", ".join([*names[:_NAMED], *more])


def _title(name: str, cards: Sequence[Scorecard], languages: Languages) -> str:
    """Return the title of a criterion, or of an error type, in whichever card has it."""
    for card in cards:
        titles = {each.id: each.titles for each in card.criteria()}
        titles |= {each.code: each.titles for each in card.error_types if each.code not in titles}
        if name in titles:
            return text_in(titles[name], languages.language)
    return name


def _shares(old: CardTotals, new: CardTotals) -> tuple[tuple[str, tuple[Share, Share]], ...]:
    before, after = old.critical, new.critical
    return (
        (QCoreApplication.translate("WhatIfTexts", "Passed"), (old.passed, new.passed)),
        (
            QCoreApplication.translate("WhatIfTexts", "No critical error"),
            (before.any, after.any),
        ),
        (
            QCoreApplication.translate("WhatIfTexts", "None critical for the customer"),
            (before.customer, after.customer),
        ),
        (
            QCoreApplication.translate("WhatIfTexts", "None critical for the business"),
            (before.business, after.business),
        ),
        (
            QCoreApplication.translate("WhatIfTexts", "None critical for the regulator"),
            (before.compliance, after.compliance),
        ),
    )


def _mean(languages: Languages, mean: Mean, *, is_change: bool = False) -> str:
    if mean.value is None:
        return too_few()
    if is_change:
        ends = [signed(languages, Fraction(end), 1) for end in mean.interval or ()]
        return _with_interval(signed(languages, mean.value, 1), ends)
    ends = [languages.number(end, 1) for end in mean.interval or ()]
    return _with_interval(languages.number(mean.value, 1), ends)


def _share(languages: Languages, share: Share) -> str:
    if share.value is None:
        return too_few()
    ends = [languages.number(100 * end, 1) for end in share.interval or ()]
    return _with_interval(languages.per_cent(share.value * 100, 1), ends)


def _with_interval(value: str, ends: Sequence[str]) -> str:
    if not ends:
        return value
    text = QCoreApplication.translate("WhatIfTexts", "{value} ({low}–{high})")
    if any(end[0] in f"+{_MINUS}" for end in ends):
        text = QCoreApplication.translate("WhatIfTexts", "{value} ({low} to {high})")
    return filled(text, value=value, low=ends[0], high=ends[1])


def _gap(languages: Languages, old: Share, new: Share) -> str:
    if old.value is None or new.value is None:
        return NOTHING
    return signed(languages, 100 * (new.value - old.value), 1)


def _version(card: Scorecard, languages: Languages) -> str:
    text = QCoreApplication.translate("WhatIfTexts", "{title}, version {version}")
    return filled(text, title=text_in(card.titles, languages.language), version=card.version)


def _tone(each: Compared) -> str:
    if not each.is_whole:
        return "warn"
    if each.flip is Flip.TO_FAIL:
        return "bad"
    if each.flip is Flip.TO_PASS:
        return "good"
    return "warn" if each.gates_new else ""


def _tone_ink(each: Compared) -> str:
    return _tone(each) or "text_muted"


def _icon(each: Compared) -> str:
    shapes = {"bad": "down", "good": "up", "warn": "warn"}
    return shapes.get(_tone(each), "")


def _purpose_ink(each: Compared) -> str:
    return "text_muted" if each.stored.purpose is Purpose.RANDOM else "text"
