"""What can be answered and what it earns, as cells say it: "10/5/0", "да — 5, нет — 0", "1-5"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.checklist_headings import normal
from qa_desk.importing.cards.checklist_numbers import amount, plain_dashes, written

_MOST_STEPS: Final = 10
"""A scale of more whole numbers is entered as a number, not chosen from a list."""
MOST_NUMBER: Final = 100
_PAIR: Final = 2
_IN_BRACKETS: Final = re.compile(r"[(\[:]\s*([^()\[\]]+?)\s*[)\]]?\s*$")
_NA: Final = re.compile(
    r"^(н/?п|н/?а|n/?a|na|не ?применим\w*|not applicable|қолданылмайды|қ/м)\b", re.IGNORECASE
)
_NA_INSIDE: Final = re.compile(r"\b([нn])\s?/\s?([апap])\b", re.IGNORECASE)
_SLASH: Final = "\x1f"
_NUM: Final = r"-?\d+(?:[.,]\d+)?"
_UNIT: Final = r"(?:балл\w*|б\.?|очк\w*|ұпай\w*|points?|pts?\.?)"
_RANGE: Final = re.compile(
    rf"(?:от|from)?\s*({_NUM})\s*(?:-|\.\.+|…|до|to)\s*({_NUM})\s*{_UNIT}?", re.IGNORECASE
)
_NUMBERS: Final = (
    re.compile(rf"{_NUM}(?:\s*/\s*{_NUM})+"),
    re.compile(r"\d+(?:[.,]\d+)?(?:\s*-\s*\d+(?:[.,]\d+)?){2,}"),
    re.compile(rf"{_NUM}(?:\s*;\s*{_NUM})+"),
    re.compile(rf"{_NUM}(?:,\s+{_NUM})+"),
    re.compile(r"\d+(?:,\d+){2,}"),
    re.compile(r"\d+(?:\.\d+)?(?:\s*\n\s*\d+(?:[.,]\d+)?)+"),
)
_SPLITS: Final = (re.compile(r"\s*[/;|\n]\s*"), re.compile(r"\s*-\s*"), re.compile(r"\s*,\s*"))
_LABEL_FIRST: Final = re.compile(
    rf"(?P<label>.*?\S)\s*(?:[-=:(]|\s-\s)+\s*(?P<points>{_NUM})\s*(?P<percent>%?)\s*{_UNIT}?\s*\)?",
    re.IGNORECASE | re.DOTALL,
)
_POINTS_FIRST: Final = re.compile(
    rf"(?P<points>{_NUM})\s*(?P<percent>%?)\s*{_UNIT}?\s*(?:[-=:(.]|\s-\s)+\s*(?P<label>\S.*?)\)?",
    re.IGNORECASE | re.DOTALL,
)
_GLUED: Final = re.compile(
    rf"(?P<label>[^\W\d][^\d=:;,\n]*?)\s*[-=:]?\s*\(?(?P<points>{_NUM})(?P<percent>%?)\)?(?=\s|$)"
)
_GOOD: Final = frozenset(
    (
        "да", "выполнено", "выполнил", "соблюдено", "есть", "верно", "полностью", "+", "зачет",
        "соответствует", "норма", "выполнено полностью", "нет нарушения", "нарушения нет",
        "yes", "met", "pass", "fully", "done", "ok", "full", "compliant",
        "иә", "орындалды", "толық", "бар", "толық орындалды", "сәйкес",
    )
)  # fmt: skip
_PART: Final = frozenset(
    (
        "частично", "частично выполнено", "выполнено частично", "не полностью", "+/-", "+-",
        "частично соответствует", "частично соблюдено",
        "partly", "partially", "partial", "partly met", "partially met",
        "ішінара", "жартылай", "ішінара орындалды", "толық емес",
    )
)  # fmt: skip
_BAD: Final = frozenset(
    (
        "нет", "не выполнено", "не выполнил", "не соблюдено", "нарушено", "отсутствует", "-",
        "незачет", "не соответствует", "нарушение", "есть нарушение",
        "no", "not met", "fail", "not done", "none", "non-compliant", "failed",
        "жоқ", "орындалмады", "сәйкес емес", "бұзылды",
    )
)  # fmt: skip

_NEGATIVE: Final = re.compile(
    r"^(груб|хамств|наруш|перебива|конфликт|разглаш|ошибк|ошибоч|отсутств|неверн|некоррект|слова.?паразит"
    r"|rude|violat|interrupt|breach|wrong|missing|дөрекі|бұз|қате)"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer; `points` is None where the sheet gives it none."""

    label: str
    points: Fraction | None = None
    na: bool = False
    comment: bool = False
    """Whether it needs a comment."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a number from `low` to `high` earns; None means no end."""

    low: Fraction | None
    high: Fraction | None
    points: Fraction


@dataclass(frozen=True, slots=True)
class Scale:
    """Answers to choose from, or a number that lies in one of the steps; or a `text`.

    `most` are the points that count as all of them, None the best that the answers give. `shares` means that the points are parts of 1 that we read off the words, `guessed` that others
    could read them otherwise; `multiple` that several answers can be chosen.
    """

    choices: tuple[Choice, ...] = ()
    steps: tuple[Step, ...] = ()
    unit: str = ""
    most: Fraction | None = None
    text: bool = False
    shares: bool = False
    guessed: bool = False
    multiple: bool = False

    @property
    def best(self) -> Fraction:
        """The most that an answer earns."""
        if self.most is not None:
            return self.most
        points = [each.points for each in self.steps]
        points += [each.points or Fraction(0) for each in self.choices if not each.na]
        return sum(points, Fraction(0)) if self.multiple else max(points, default=Fraction(0))

    @property
    def judged(self) -> tuple[Choice, ...]:
        """The answers other than "not applicable"."""
        return tuple(each for each in self.choices if not each.na)

    @property
    def na(self) -> Choice | None:
        """The answer "not applicable"."""
        return next((each for each in self.choices if each.na), None)


def is_negative(title: str) -> bool:
    """Whether a criterion names what must not happen, so that yes is the worse answer."""
    return bool(_NEGATIVE.match(normal(title)))


def is_na(text: str) -> bool:
    """Whether an answer means "not applicable"."""
    return bool(_NA.match(normal(text)))


def scale_of(text: str) -> Scale | None:
    """Return what a cell says of answers; None where it says nothing of that kind.

    A single number is no scale: whether it is the most or all is for the caller to know.
    """
    plain = plain_dashes(text).strip(" .\n")
    if not plain or amount(plain) is not None:
        return None
    found = _RANGE.fullmatch(plain)
    if found is not None:
        return _between(*(Fraction(each.replace(",", ".")) for each in found.groups()))
    if any(pattern.fullmatch(plain) for pattern in _NUMBERS):
        numbers = re.findall(r"\d+(?:[.,]\d+)?", plain)
        if "," in plain and _NUMBERS[4].fullmatch(plain):
            numbers = plain.split(",")
        return of_numbers([Fraction(each.replace(",", ".")) for each in numbers])
    return _labelled(plain)


def scale_of_title(title: str) -> Scale | None:
    """Return the answers that a column's title lists, as "Mark (0-2)" or "Yes/No" do."""
    inside = _IN_BRACKETS.search(title)
    whole = scale_of(title)
    return whole if whole is not None or inside is None else scale_of(inside.group(1))


def of_numbers(numbers: Sequence[Fraction]) -> Scale:
    """Return the scale whose answers are these points."""
    points = tuple(dict.fromkeys(numbers))
    return Scale(tuple(Choice(written(each).replace(".", ","), each) for each in points))


def up_to(high: Fraction, low: Fraction = Fraction(0)) -> Scale | None:
    """Return the whole numbers of points from `low` to `high`; None where these are not whole."""
    if high.denominator != 1 or low.denominator != 1 or not low < high <= MOST_NUMBER:
        return None
    if high - low > _MOST_STEPS:
        return Scale(steps=tuple(Step(each, each, each) for each in _whole(low, high)))
    return of_numbers(_whole(low, high))


def _whole(low: Fraction, high: Fraction) -> list[Fraction]:
    return [Fraction(each) for each in range(int(high), int(low) - 1, -1)]


def yes_no(points: Fraction) -> tuple[Choice, Choice]:
    """Return the answers of a criterion of which the sheet says only what it is worth."""
    return Choice("yes", points), Choice("no", Fraction(0))


def of_labels(labels: Sequence[str]) -> Scale | None:
    """Return answers without points; these are read off the words, as shares of 1.

    None where the words are no answers at all.
    """
    chosen = [Choice(label, na=is_na(label)) for label in labels if label]
    numbers = [amount(each.label) for each in chosen if not each.na]
    if numbers and all(numbers):
        points = [each.value for each in numbers if each is not None]
        if any(each < 0 for each in points):
            return None
        scale = of_numbers(points)
        return replace(scale, choices=(*scale.choices, *(each for each in chosen if each.na)))
    shares = [None if each.na else _share(each.label) for each in chosen]
    known = [share for each, share in zip(chosen, shares, strict=True) if not each.na]
    if len(known) < _PAIR or None in known or len(set(known)) < len(known):
        return None
    pairs = zip(chosen, shares, strict=True)
    choices = tuple(replace(each, points=share) for each, share in pairs)
    return Scale(choices, shares=True, guessed=len(known) > _PAIR)


def reversed_shares(scale: Scale) -> Scale:
    """Return the scale with yes for the worse: the criterion names what must not happen."""
    shares = tuple(
        each if each.na or each.points is None else replace(each, points=1 - each.points)
        for each in scale.choices
    )
    return replace(scale, choices=shares, guessed=True)


def times(scale: Scale, points: Fraction) -> Scale:
    """Return the scale with its shares of 1 as shares of these points."""
    return replace(
        scale,
        choices=tuple(
            each if each.points is None else replace(each, points=each.points * points)
            for each in scale.choices
        ),
    )


def _share(label: str) -> Fraction | None:
    word = normal(label) or label.strip()
    if word in _GOOD:
        return Fraction(1)
    if word in _PART:
        return Fraction(1, 2)
    return Fraction(0) if word in _BAD else None


def _between(first: Fraction, last: Fraction) -> Scale | None:
    if first > last:
        return of_numbers([first, last])
    return up_to(last, first) or of_numbers([last, first])


def _labelled(text: str) -> Scale | None:
    protected = _NA_INSIDE.sub(rf"\1{_SLASH}\2", text)
    for split in _SPLITS:
        parts = [part.replace(_SLASH, "/") for part in split.split(protected) if part.strip()]
        found = _pairs(parts) if len(parts) > 1 else None
        if found is None and len(parts) > 1:
            found = of_labels(parts)
        if found is not None:
            return found
    glued = list(_GLUED.finditer(text))
    return _with_points(glued) if len(glued) > 1 and _covers(glued, text) else None


def _pairs(parts: Sequence[str]) -> Scale | None:
    """Return answers that carry their points, "not applicable" perhaps without."""
    choices: list[Choice] = []
    for part in parts:
        found = _LABEL_FIRST.fullmatch(part.strip()) or _POINTS_FIRST.fullmatch(part.strip())
        if found is not None:
            choices.append(_choice(found))
        elif is_na(part):
            choices.append(Choice(part.strip(), na=True))
        else:
            return None
    if sum(not each.na for each in choices) < 1 or any((e.points or 0) < 0 for e in choices):
        return None
    return Scale(tuple(choices))


def _with_points(found: Sequence[re.Match[str]]) -> Scale:
    return Scale(tuple(_choice(each) for each in found))


def _covers(found: Sequence[re.Match[str]], text: str) -> bool:
    rest = text
    for each in found:
        rest = rest.replace(each.group(), "", 1)
    return not rest.strip(" ,;.()-\n")


def _choice(found: re.Match[str]) -> Choice:
    label = found["label"].strip(" .,-=:(")
    points = Fraction(found["points"].replace(",", "."))
    return Choice(label, points, na=is_na(label))
