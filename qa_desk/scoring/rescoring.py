"""Scores of very many contacts by one card: the figures without the account, as the engine's."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Final, TypeAlias

from qa_desk.scoring import gates, methods
from qa_desk.scoring.answers import Answer, Answers
from qa_desk.scoring.bonus import granted
from qa_desk.scoring.class_marks import ClassMarks, as_critical
from qa_desk.scoring.engine import passed
from qa_desk.scoring.faults import faults_of, is_given
from qa_desk.scoring.judging import judged
from qa_desk.scoring.model import Criterion, Method, Role, Scorecard
from qa_desk.scoring.result import Critical, GateHit
from qa_desk.scoring.visibility import hidden

_ZERO: Final = Fraction(0)
_NOTHING: Final = Critical(None, None, None, None)
_Number: TypeAlias = int | Fraction
_Key: TypeAlias = tuple[str, ...] | Fraction | str | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What a contact comes to by one card.

    `missing` are criteria without an answer, `unfit` those whose answer the card cannot use, and
    `unknown` criteria and codes of recorded errors that it does not have; all of them are left out
    of the score.
    """

    score: Fraction | None
    before_gates: Fraction | None
    gates: tuple[GateHit, ...]
    passed: bool | None
    missing: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    critical: Critical = _NOTHING


@dataclass(frozen=True, slots=True)
class _Rare:
    """What only few answers do."""

    hits: tuple[GateHit, ...] = ()
    missing: bool = False
    unfit: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    """What one answer to one criterion does; `mass` and `earned` are whole where possible."""

    mass: _Number
    earned: _Number
    bonus: Fraction
    counts: bool
    classes: int
    rare: _Rare | None


@dataclass(slots=True)
class _Sums:
    """What the answers of one contact add up to; `earned` by section, `mass` by those at the top."""

    mass: list[_Number]
    earned: list[_Number]
    bonus: list[Fraction]
    hits: list[GateHit]
    missing: list[str]
    unfit: list[str]
    unknown: list[str]
    counts: bool = False
    classes: int = 0

    def take(self, criterion: str, rare: _Rare) -> None:
        """Take in what only few answers do."""
        self.hits.extend(rare.hits)
        if rare.missing:
            (self.unfit if rare.unfit else self.missing).append(criterion)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What each section adds: 100·`above`/`below`/`total` per cent; nothing where `total` is 0.

    Not divided before it must be: one exact division costs more than all the sums.
    """

    above: list[_Number]
    below: list[_Number]
    factor: list[_Number]
    total: _Number

    def base(self, lost: frozenset[int]) -> Fraction:
        """Return what all sections add but those that are lost."""
        above: _Number = 0
        below: _Number = 1
        for i, (part, divisor) in enumerate(zip(self.above, self.below, strict=True)):
            if i not in lost:
                above = above * divisor + part * below
                below = below * divisor
        return Fraction(100 * above, below * self.total)

    def bonus(self, section: int, mass: Fraction) -> Fraction:
        """Return what a bonus in a section adds in per cent."""
        return 100 * mass * self.factor[section] / (self.below[section] * self.total)


class Rescorer:
    """Scores contact after contact; what an answer earns is worked out when it comes first."""

    def __init__(self, card: Scorecard) -> None:
        self._card = card
        scale = _scale(card)
        self._marks = ClassMarks(card)
        self._slots = tuple(
            _Slot(card, i, criterion, scale, self._marks)
            for i, section in enumerate(card.sections)
            for criterion in section.criteria
        )
        self._weights = {each.code: each.weight for each in card.error_types}
        self._ids = frozenset(slot.id for slot in self._slots)
        self._conditional = any(
            c.visible_if is not None or c.channels or c.topics for c in card.criteria()
        )
        self._extra = any(_gives_bonus(c) for c in card.criteria())
        whole = lcm(*(section.weight.denominator for section in card.sections))
        places = {section.id: i for i, section in enumerate(card.sections)}
        tops = card.tops()
        self._tops = [places[tops[section.id]] for section in card.sections]
        self._section_weights = [_whole(card.sections[i].weight * whole) for i in self._tops]

    def standing(self, answers: Answers) -> Standing:
        """Score a contact, also one that was answered by another card."""
        unseen = hidden(self._card, answers) if self._conditional else frozenset[str]()
        sums = self._sums(answers.given, unseen)
        if not self._ids.issuperset(answers.given):
            sums.unknown.extend(key for key in answers.given if key not in self._ids)
        parts = self._parts(sums, self._deducted(sums, answers, unseen))
        final = before = self._total(parts, sums, frozenset())
        hits = tuple(sums.hits)
        if hits:
            final = gates.final(hits, self._total(parts, sums, self._lost(hits)))
        verdict = passed(self._card, final)
        return Standing(
            final,
            before,
            hits,
            verdict,
            tuple(sums.missing),
            tuple(sums.unfit),
            tuple(sums.unknown),
            as_critical(sums.classes),
        )

    def _sums(self, given: Mapping[str, Answer], unseen: frozenset[str]) -> _Sums:
        sections = len(self._card.sections)
        mass: list[_Number] = [0] * sections
        earned: list[_Number] = [0] * sections
        sums = _Sums(mass, earned, [], [], [], [], [])
        classes = 0
        tops = self._tops
        for slot in self._slots:
            entry = _HIDDEN if slot.id in unseen else slot.entry(given.get(slot.id))
            mass[tops[slot.section]] += entry.mass
            earned[slot.section] += entry.earned
            classes |= entry.classes
            if entry.counts:
                sums.counts = True
            if entry.rare is not None:
                sums.take(slot.id, entry.rare)
            if self._extra:
                sums.bonus.append(entry.bonus)
        sums.classes = classes
        return sums

    def _deducted(self, sums: _Sums, answers: Answers, unseen: frozenset[str]) -> Fraction | None:
        """Return what recorded errors leave of the start; None where nothing was judged."""
        taken, recorded = _ZERO, False
        for error in answers.errors:
            weight = self._weights.get(error.type)
            if weight is None:
                sums.unknown.append(error.type)
            elif error.criterion not in unseen:
                taken, recorded = taken + weight, True
                sums.classes |= self._marks.of_error(error.type)
        return max(self._card.start - taken, _ZERO) if recorded or sums.counts else None

    def _parts(self, sums: _Sums, deducted: Fraction | None) -> _Parts:
        method, mass, earned = self._card.method, sums.mass, sums.earned
        ones: list[_Number] = [1] * len(mass)
        if method is Method.DEDUCTION:
            total = 0 if deducted is None else 100
            return _Parts([deducted or 0], [1], ones, total)
        weights = self._section_weights
        if method is Method.WEIGHTED_POINTS:
            total_mass = sum(w * m for w, m in zip(weights, mass, strict=True))
            above = [w * e for w, e in zip(weights, earned, strict=True)]
            return _Parts(above, ones, weights, total_mass)
        if method is not Method.SECTION_SHARE:
            return _Parts(earned, ones, ones, sum(mass))
        above = [w * e for w, e in zip(weights, earned, strict=True)]
        total_weight = sum(w for w, m in zip(weights, mass, strict=True) if m)
        shared = [mass[top] for top in self._tops]
        factors = [w if m else 0 for w, m in zip(weights, shared, strict=True)]
        return _Parts(above, [m or 1 for m in shared], factors, total_weight)

    def _total(self, parts: _Parts, sums: _Sums, lost: frozenset[int]) -> Fraction | None:
        """Return the score without the sections that are lost, bonuses included."""
        if not parts.total:
            return None
        base = parts.base(lost)
        if not self._extra:
            return base
        added = tuple(
            _ZERO if slot.section in lost else slot.capped(self._bonus(parts, slot, mass))
            for slot, mass in zip(self._slots, sums.bonus, strict=True)
        )
        return base + sum(granted(self._card, added, base), _ZERO)

    def _bonus(self, parts: _Parts, slot: "_Slot", mass: Fraction) -> Fraction:
        if not mass or self._card.method is Method.DEDUCTION:
            return mass
        return parts.bonus(slot.section, mass)

    def _lost(self, hits: tuple[GateHit, ...]) -> frozenset[int]:
        """Return the positions of zeroed sections; a deduction has no shares to take."""
        zeroed = gates.zeroed_sections(self._card, hits)
        if not zeroed or self._card.method is Method.DEDUCTION:
            return frozenset()
        return frozenset(i for i, s in enumerate(self._card.sections) if s.id in zeroed)


class _Slot:
    """One criterion with what its answers do, each worked out once."""

    __slots__ = ("_card", "_criterion", "_entries", "_marks", "_scale", "id", "section")

    def __init__(
        self,
        card: Scorecard,
        section: int,
        criterion: Criterion,
        scale: int,
        marks: ClassMarks,
    ) -> None:
        self.id = criterion.id
        self._marks = marks
        self.section = section
        self._criterion = criterion
        self._card = card
        self._scale = 1 if card.method is Method.DEDUCTION else scale
        self._entries: dict[_Key, _Entry] = {}

    def entry(self, answer: Answer | None) -> _Entry:
        """Return what an answer does, also a missing or an unfit one."""
        key = _key(answer)
        found = self._entries.get(key)
        if found is None:
            found = self._entries[key] = self._worked_out(answer)
        return found

    def capped(self, bonus: Fraction) -> Fraction:
        """Return what the criterion's own cap leaves of its bonus."""
        cap = self._criterion.cap
        return bonus if cap is None else min(bonus, cap)

    def _worked_out(self, answer: Answer | None) -> _Entry:
        unfit = answer is not None and any(True for _ in faults_of(self._criterion, answer))
        usable = answer if is_given(answer) and not unfit else None
        item = judged(self._card.sections[self.section].id, self._criterion, usable)
        mass = methods.within(self._card, item) * self._scale
        rare = _Rare(gates.hits((item,)), usable is None and not self._criterion.text, unfit)
        return _Entry(
            mass=_whole(mass),
            earned=_whole(mass * item.share),
            bonus=methods.bonus_mass(self._card, item) * self._scale,
            counts=item.counts,
            classes=self._marks.of_item(item),
            rare=None if rare == _Rare() else rare,
        )


_HIDDEN: Final = _Entry(0, 0, _ZERO, counts=False, classes=0, rare=None)


def _gives_bonus(criterion: Criterion) -> bool:
    answers = criterion.ranges or criterion.options
    return criterion.role is Role.BONUS or any(each.bonus for each in answers)


def _key(answer: Answer | None) -> _Key:
    """Return what tells answers apart, quicker than the answer itself can be looked up."""
    if answer is None:
        return None
    if answer.number is None and not answer.na:
        return answer.options
    if answer.options or (answer.na and answer.number is not None):
        return "mixed"
    return "na" if answer.na else answer.number


def _scale(card: Scorecard) -> int:
    """Return by what to multiply so that what the answers earn of their weights is whole."""
    found = 1
    for criterion in card.criteria():
        points = [each.points for each in criterion.ranges or criterion.options]
        possible = criterion.possible
        for weight in (criterion.weight, criterion.weight * possible):
            earned = (weight * each / (possible or 1) for each in points)
            found = lcm(found, weight.denominator, *(each.denominator for each in earned))
    return found


def _whole(number: Fraction) -> _Number:
    return number.numerator if number.denominator == 1 else number
