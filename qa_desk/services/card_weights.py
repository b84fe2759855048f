"""What each part of a card means for the score: its share, what a miss costs, what a gate does."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Final

from qa_desk.domain.card_document import Document, Path
from qa_desk.scoring.answers import Answer, Answers, ErrorMark
from qa_desk.scoring.engine import score
from qa_desk.scoring.faults import faults_of
from qa_desk.scoring.judging import Judged, judged
from qa_desk.scoring.model import (
    Criterion,
    ErrorType,
    Gate,
    Method,
    NaPolicy,
    Range,
    Role,
    Scorecard,
    Section,
    Texts,
)
from qa_desk.scoring.rescoring import Rescorer, Standing
from qa_desk.scoring.result import Result

_ZERO: Final = Fraction(0)
_BY_SECTIONS: Final = frozenset({Method.SECTION_SHARE, Method.WEIGHTED_POINTS})


class Part(StrEnum):
    """What a line is about."""

    SECTION = "section"
    CRITERION = "criterion"
    ERROR_TYPE = "error_type"


@dataclass(frozen=True, slots=True)
class GateStake:
    """A stop criterion, and the score that is left once it alone fails."""

    gate: Gate
    score: Fraction | None


@dataclass(frozen=True, slots=True)
class Stake:
    """What one part of a card means for the score when everything applies and is done well.

    `share` is its per cent of the whole and `of_section` of its section, None where it has none.
    `loss` is what the worst answer takes from the score before gates, of a section all of them;
    `gain` is what a bonus adds at most. `weighs` says that its weight counts at all; `conditional` that it may be hidden and
    does not count then; `na_fails` that "not applicable" fails the contact.
    """

    part: Part
    id: str
    titles: Texts
    section: str = ""
    weight: Fraction = _ZERO
    weighs: bool = True
    role: Role = Role.BASE
    share: Fraction | None = None
    of_section: Fraction | None = None
    loss: Fraction = _ZERO
    gain: Fraction = _ZERO
    gates: tuple[GateStake, ...] = ()
    conditional: bool = False
    na_fails: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by in another version of the card."""
        return (self.part.value, self.id)


@dataclass(frozen=True, slots=True)
class Stakes:
    """All parts in the order of the form, last the error types where they deduct.

    `best` is the score of a perfect contact without bonuses, None where nothing gives a score.
    """

    method: Method
    best: Fraction | None
    lines: tuple[Stake, ...]

    @property
    def weights(self) -> Fraction | None:
        """Return the sum that `weights_total` of a card is about; None where errors deduct."""
        if self.method is Method.DEDUCTION:
            return None
        part = Part.SECTION if self.method is Method.SECTION_SHARE else Part.CRITERION
        counted = (s for s in self.lines if s.part is part and s.weighs and s.role is Role.BASE)
        return sum((each.weight for each in counted), _ZERO)

    def by_key(self) -> Mapping[tuple[str, str], Stake]:
        """Return the lines by what they are known by."""
        return {each.key: each for each in self.lines}


def stakes(card: Scorecard) -> Stakes:
    """Return what each part means; all numbers come from scoring contacts made up for it."""
    return _Trial(card).stakes()


def best_answers(card: Scorecard) -> Mapping[str, Answer]:
    """Return the answer to each criterion that earns the most without hitting a gate."""
    return {name: choice.best for name, choice in _choices(card).items()}


def worst_answers(card: Scorecard) -> Mapping[str, Answer]:
    """Return the answer to each criterion that earns the least."""
    return {name: choice.worst for name, choice in _choices(card).items()}


def weight_path(document: Document, stake: Stake) -> Path | None:
    """Return where the weight of a part is written; None where it is not in this document."""
    if stake.part is Part.ERROR_TYPE:
        return _found(document.get("error_types"), ("error_types",), "code", stake.id)
    for i, section in enumerate(_tables(document.get("sections"))):
        place: Path = ("sections", i)
        if stake.part is Part.SECTION and str(section.get("id")) == stake.id:
            return (*place, "weight")
        if stake.part is Part.CRITERION:
            found = _found(section.get("criteria"), (*place, "criteria"), "id", stake.id)
            if found is not None:
                return found
    return None


def _found(listed: object, place: Path, key: str, name: str) -> Path | None:
    for i, table in enumerate(_tables(listed)):
        if table and str(table.get(key)) == name:
            return (*place, i, "weight")
    return None


def _tables(listed: object) -> list[Mapping[str, object]]:
    items = listed if isinstance(listed, list | tuple) else ()
    return [each if isinstance(each, Mapping) else {} for each in items]


@dataclass(frozen=True, slots=True)
class _Choice:
    """The answers to one criterion that matter: all points, the most of a bonus, none, each gate."""

    best: Answer
    extra: Answer
    worst: Answer
    firing: tuple[tuple[Gate, Answer], ...]


class _Trial:
    """Contacts that are perfect but for one part."""

    def __init__(self, card: Scorecard) -> None:
        self._card = card
        # The ceiling would hide what a bonus is worth: a perfect contact has nothing to add to.
        self._shown = replace(card, sections=tuple(map(_applying, card.sections)), ceiling=None)
        self._choices = _choices(self._shown)
        self._rescorer = Rescorer(self._shown)
        self._perfect = self._answers()
        self._best: Result = score(self._shown, self._perfect)
        self._shares = {each.criterion: each.applied_weight for each in self._best.explanation}

    def stakes(self) -> Stakes:
        """Return all parts."""
        errors = () if self._has_shares() else self._card.error_types
        lines = (*self._of_sections(), *map(self._of_error, errors))
        return Stakes(self._card.method, self._best.before_gates, lines)

    def _answers(self) -> Answers:
        """Return the best answers; a bonus is not earned, so that it covers no loss."""
        bonuses = {c.id for c in self._card.criteria() if c.role is Role.BONUS}
        return Answers(
            {
                name: choice.worst if name in bonuses else choice.best
                for name, choice in self._choices.items()
            }
        )

    def _with(self, changed: Mapping[str, Answer]) -> Standing:
        return self._rescorer.standing(
            replace(self._perfect, given={**self._perfect.given, **changed})
        )

    def _of_sections(self) -> Iterator[Stake]:
        wholes = {each.id: each.applied_weight for each in self._best.sections}
        for section, as_written in zip(self._shown.sections, self._card.sections, strict=True):
            yield self._of_section(section, wholes[section.id])
            for criterion, original in zip(section.criteria, as_written.criteria, strict=True):
                stake = self._of_criterion(section, criterion, wholes[section.id])
                yield replace(stake, conditional=_may_hide(original))

    def _of_section(self, section: Section, whole: Fraction) -> Stake:
        own = self._shown.within(section.id)
        held = [c.id for each in self._shown.sections if each.id in own for c in each.criteria]
        worst = {name: self._choices[name].worst for name in held if name in self._choices}
        return Stake(
            part=Part.SECTION,
            id=section.id,
            titles=section.titles,
            section=section.id,
            weight=section.weight,
            weighs=self._card.method in _BY_SECTIONS and section.parent is None,
            share=whole if self._has_shares() else None,
            loss=self._lost(self._with(worst)),
        )

    def _of_criterion(self, section: Section, criterion: Criterion, whole: Fraction) -> Stake:
        plain = Stake(
            part=Part.CRITERION,
            id=criterion.id,
            titles=criterion.titles,
            section=section.id,
            weight=criterion.weight,
            role=criterion.role,
            na_fails=criterion.na is NaPolicy.FAIL and criterion.role is Role.BASE,
        )
        choice = self._choices.get(criterion.id)
        if choice is None:
            return replace(plain, weighs=False)
        share = self._shares.get(criterion.id, _ZERO)
        shares = self._has_shares() and criterion.role is Role.BASE
        return replace(
            plain,
            weighs=shares or criterion.role is Role.BONUS,
            share=share if shares else None,
            of_section=100 * share / whole if shares and whole else None,
            loss=self._lost(self._with({criterion.id: choice.worst})),
            gain=-self._lost(self._with({criterion.id: choice.extra})),
            gates=tuple(
                GateStake(gate, self._with({criterion.id: answer}).score)
                for gate, answer in choice.firing
            ),
        )

    def _of_error(self, error: ErrorType) -> Stake:
        marked = replace(self._perfect, errors=(ErrorMark(error.code),))
        return Stake(
            part=Part.ERROR_TYPE,
            id=error.code,
            titles=error.titles,
            weight=error.weight,
            loss=self._lost(self._rescorer.standing(marked)),
        )

    def _has_shares(self) -> bool:
        return self._card.method is not Method.DEDUCTION

    def _lost(self, standing: Standing) -> Fraction:
        if self._best.before_gates is None or standing.before_gates is None:
            return _ZERO
        return self._best.before_gates - standing.before_gates


def _applying(section: Section) -> Section:
    """Return a section of which nothing is ever hidden."""
    open_ = (replace(c, visible_if=None, channels=(), topics=()) for c in section.criteria)
    return replace(section, criteria=tuple(open_))


def _may_hide(criterion: Criterion) -> bool:
    return criterion.visible_if is not None or bool(criterion.channels or criterion.topics)


def _choice(section: str, criterion: Criterion) -> _Choice:
    """Return the answers that matter; of equal ones the one that hits no gate is the best."""
    offered = [answer for answer in _offered(criterion) if not any(faults_of(criterion, answer))]
    tried = [(judged(section, criterion, answer), answer) for answer in offered]

    def best(extra: int) -> Answer:
        return max(tried, key=lambda t: (not t[0].failed, _earned(t[0]), extra * t[0].extra))[1]

    return _Choice(
        best=best(extra=-1),
        extra=best(extra=1),
        worst=min(tried, key=lambda t: (_earned(t[0]), not t[0].failed))[1],
        firing=tuple(_firing(criterion, tried)),
    )


def _firing(
    criterion: Criterion, tried: list[tuple[Judged, Answer]]
) -> Iterator[tuple[Gate, Answer]]:
    """Yield each gate with an answer that meets it and, if possible, no other."""
    for gate in criterion.gates:
        hits = [
            (len(item.fired), _earned(item), answer) for item, answer in tried if gate in item.fired
        ]
        if hits:
            yield gate, min(hits, key=lambda hit: hit[:2])[2]


def _earned(item: Judged) -> Fraction:
    return _ZERO if item.earned is None else item.earned


def _offered(criterion: Criterion) -> Iterator[Answer]:
    """Yield one answer of each kind: each option, all that earn something, a number of each range."""
    for option in criterion.options:
        yield Answer(options=(option.id,))
    if criterion.multiple:
        stops = {option for gate in criterion.gates for option in gate.options}
        worth = tuple(o.id for o in criterion.options if o.points and o.id not in stops)
        yield Answer(options=worth or (criterion.options[0].id,))
    for found in criterion.ranges:
        yield Answer(number=_inside(found))


def _inside(found: Range) -> Fraction:
    """Return a number that lies in a range and not on a border that another range shares."""
    if found.low is not None and found.high is not None:
        return (found.low + found.high) / 2
    if found.low is not None:
        return found.low + 1
    return _ZERO if found.high is None else found.high - 1


def _choices(card: Scorecard) -> Mapping[str, _Choice]:
    return {
        criterion.id: _choice(section.id, criterion)
        for section in card.sections
        for criterion in section.criteria
        if criterion.options or criterion.ranges
    }
