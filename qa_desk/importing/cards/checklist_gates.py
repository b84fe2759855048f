"""What a checklist says of stop criteria and penalties: "обнуление", "-100%", "не выше 50 %"."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.checklist_headings import normal
from qa_desk.importing.cards.checklist_numbers import amount

_ALL: Final = 100


class Effect(Enum):
    """What a mistake does besides its points."""

    NONE = auto()
    RECORDED = auto()
    """It counts as a critical error and leaves the score as it is."""
    SECTION = auto()
    CONTACT = auto()
    CAP = auto()
    PENALTY = auto()


class Trigger(Enum):
    """When it does so; the names are those of a card's file."""

    ZERO = "zero"
    BELOW_MAX = "below_max"
    BELOW_HALF = "below_half"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop criterion or a penalty; `value` is the cap or the points taken.

    `said` means that the sheet says what it does; a mere "critical" does not. `answers` are those
    that are named after "on the answer". `trigger` None means that nothing is said of that.
    """

    effect: Effect
    value: Fraction = Fraction(0)
    said: bool = True
    classes: tuple[str, ...] = ()
    trigger: Trigger | None = None
    answers: tuple[str, ...] = ()
    target: str = ""


_NO: Final = re.compile(
    r"^(не ?-?критич|нко\b|non.?critical|not critical|сыни емес|(нет|no|n|н|жоқ|-|0)$|обычн|minor|низк|норм)"
)
_RECORDED: Final = re.compile(
    r"балл\w* не меняет|не меняет балл|score (stays|unchanged)|балл?ға әсер етпейді"
)
_CAP: Final = re.compile(
    r"(?:не выше|не более|не больше|ограничен\w*|потолок|\bcap\b|capped|at most|no more than"
    r"|ең көбі)\D{0,16}(\d{1,2}(?:[.,]\d+)?)"
)
_CAP_KK: Final = re.compile(
    r"(\d{1,2}(?:[.,]\d+)?)\s*%?\s*\S{0,6}\s*(?:жоғары емес|аспайды|көп емес)"
)
_SECTION: Final = re.compile(
    r"обнул\w* (?:весь )?(?:раздел|блок|этап)|(?:раздел|блок|этап)\w* обнул"
    r"|zero\w* (?:the )?(?:section|stage|block)|бөлім\w* .{0,20}нөл|кезең\w* .{0,20}нөл"
)
_CONTACT: Final = re.compile(
    r"обнул|-\s?100\s?%?|нөлге|нөлденеді|\bzero|auto.?fail|fatal|стоп|void|автопровал|незачет"
    r"|0 (?:баллов|%) за (?:звонок|чат|обращение|диалог)|шектеуші"
)
_CRITICAL: Final = re.compile(
    r"критич|\bко\b|critical|сыни|^(да|д|yes|y|иә|\+|x|х|v|1|к|k|высок\w*|high|жоғары)$"
)
_TAKEN: Final = re.compile(
    r"(?:штраф|минус|снижение|penalty|deduct\w*|айыппұл)\D{0,10}(\d{1,3}(?:[.,]\d+)?)"
)
_CLASSES: Final = (
    ("customer", re.compile(r"клиент|customer|потребител")),
    ("business", re.compile(r"бизнес|предприят|компани|business|кәсіпорын")),
    ("compliance", re.compile(r"комплаенс|регулятор|закон|complian|regulat|реттеуші|заң")),
)
_TRIGGERS: Final = (
    (Trigger.BELOW_HALF, re.compile(r"меньше половины|below half|жартысынан аз")),
    (Trigger.BELOW_MAX, re.compile(r"не полный балл|below full|толық балл болмаса")),
    (Trigger.ZERO, re.compile(r"если 0 балл|if 0 points|0 балл болса")),
)
_ANSWERS: Final = re.compile(
    r"(?:при ответе|on the answer|жауап болса):\s*(.+)", re.IGNORECASE | re.DOTALL
)
_TARGET: Final = re.compile(r"«([^»]+)»|“([^”]+)”")


def stop_of(text: str) -> Stop | None:
    """Return what a cell says of stopping; None where it says nothing of that kind."""
    words = normal(_ANSWERS.sub("", text))
    number = amount(text)
    if number is not None and number.value < 0:
        return stop_by(number.value)
    if not words or _NO.match(words):
        return Stop(Effect.NONE) if words or text.strip() else None
    unquoted = _TARGET.sub("", words)
    classes = tuple(name for name, pattern in _CLASSES if pattern.search(unquoted))
    found = _effect(words)
    if found is None:
        return Stop(Effect.RECORDED, classes=classes, said=False) if classes else None
    effect, value, said = found
    listed = _ANSWERS.search(text)
    target = _TARGET.search(text) if effect is Effect.SECTION else None
    return Stop(
        effect,
        value,
        said,
        classes,
        Trigger.LISTED if listed else _trigger(words),
        tuple(part.strip() for part in listed.group(1).split(";")) if listed else (),
        next(filter(None, target.groups()), "") if target else "",
    )


def stop_by(points: Fraction) -> Stop:
    """Return what negative points do: all of them void the contact."""
    if -points >= _ALL:
        return Stop(Effect.CONTACT)
    return Stop(Effect.PENALTY, -points)


def stop_of_title(title: str) -> Stop | None:
    """Return what the title of a stage says of all its criteria, such as "Critical errors"."""
    words = normal(title)
    if _NO.match(words):
        return None
    found = _effect(words)
    if found is None or found[0] is Effect.PENALTY:
        return None
    return Stop(found[0], found[1], found[2])


def _effect(words: str) -> tuple[Effect, Fraction, bool] | None:
    if _RECORDED.search(words):
        return Effect.RECORDED, Fraction(0), True
    cap = _CAP_KK.search(words) or _CAP.search(words)
    if cap is not None:
        return Effect.CAP, Fraction(cap.group(1).replace(",", ".")), True
    if _SECTION.search(words):
        return Effect.SECTION, Fraction(0), True
    if _CONTACT.search(words):
        return Effect.CONTACT, Fraction(0), True
    taken = _TAKEN.search(words)
    if taken is not None:
        return Effect.PENALTY, Fraction(taken.group(1).replace(",", ".")), True
    return (Effect.CONTACT, Fraction(0), False) if _CRITICAL.search(words) else None


def _trigger(words: str) -> Trigger | None:
    return next((trigger for trigger, pattern in _TRIGGERS if pattern.search(words)), None)
