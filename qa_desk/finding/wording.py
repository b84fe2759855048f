"""How an expression is written in each language: canonical in English, shown in the window's own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from qa_desk.domain.conditions import Custom, Named, Relation
from qa_desk.domain.spans import Unit
from qa_desk.finding.words import CUSTOM, KEYWORDS, SECTION, spelled
from qa_desk.texts import Language, catalogue

_TEENS: Final = range(11, 15)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language; `spoken` is None where fields and values keep their own names."""

    keywords: Mapping[str, str]
    relations: Mapping[Relation, str]
    own: str
    latest: Callable[[int, Unit], str]
    current: Mapping[tuple[Unit, bool], str]
    """By unit, and whether it is the one before."""
    spoken: Language | None = None

    def name(self, named: Named) -> str:
        """Return how a field is written."""
        if isinstance(named, Custom):
            return f"{self.own}.{quoted(named.name)}"
        return self._shown(f"field_{named}") or named.value

    def choice(self, named: Named, value: str) -> str:
        """Return how one of the values of a field that has no others is written."""
        shown = self._shown(f"{named}_{value}")
        if shown is None:
            return value
        return shown if shown.isalpha() and shown not in KEYWORDS else quoted(shown)

    def day(self, day: date) -> str:
        """Return how a day is written."""
        return f"{day.day:02}.{day.month:02}.{day.year:04}" if self.spoken else day.isoformat()

    def month(self, year: int, month: int) -> str:
        """Return how a month is written."""
        return f"{month:02}.{year:04}" if self.spoken else f"{year:04}-{month:02}"

    def _shown(self, key: str) -> str | None:
        """Return the name that people see; None where names are our own."""
        return spelled(catalogue(self.spoken).label(SECTION, key)) if self.spoken else None


def quoted(text: str) -> str:
    """Return a text in quotation marks."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def wording(language: Language) -> Wording:
    """Return the words of a language."""
    return _WORDINGS[language]


def _russian(count: int, unit: Unit) -> str:
    one, few, many = _RUSSIAN_UNITS[unit]
    last = count % 10
    if count % 100 in _TEENS or last not in range(1, 5):
        return f"последние {count} {many}"
    if last > 1:
        return f"последние {count} {few}"
    return f"{'последнюю' if unit is Unit.WEEK else 'последний'} {count} {one}"


def _english(count: int, unit: Unit) -> str:
    return f"last {count} {unit}s"


def _kazakh(count: int, unit: Unit) -> str:
    return f"соңғы {count} {_KAZAKH_UNITS[unit]}"


_RUSSIAN_UNITS: Final = {
    Unit.DAY: ("день", "дня", "дней"),
    Unit.WEEK: ("неделю", "недели", "недель"),
    Unit.MONTH: ("месяц", "месяца", "месяцев"),
    Unit.YEAR: ("год", "года", "лет"),
}
_KAZAKH_UNITS: Final = {
    Unit.DAY: "күн",
    Unit.WEEK: "апта",
    Unit.MONTH: "ай",
    Unit.YEAR: "жыл",
}
_SIGNS: Final = {each: each.value for each in Relation}
_WORDINGS: Final = {
    Language.EN: Wording(
        {"AND": "and", "OR": "or", "NOT": "not", "YES": "yes", "NO": "no"},
        _SIGNS,
        CUSTOM[0],
        _english,
        {
            (Unit.DAY, False): "today",
            (Unit.DAY, True): "yesterday",
            **{
                (unit, back): f"{'last' if back else 'this'} {unit}"
                for unit in (Unit.WEEK, Unit.MONTH, Unit.YEAR)
                for back in (False, True)
            },
        },
    ),
    Language.RU: Wording(
        {"AND": "и", "OR": "или", "NOT": "не", "YES": "да", "NO": "нет"},
        {
            **_SIGNS,
            Relation.IN: "в",
            Relation.NOT_IN: "не в",
            Relation.HAS: "содержит",
            Relation.HAS_NOT: "не содержит",
            Relation.EMPTY: "пусто",
            Relation.KNOWN: "указано",
        },
        CUSTOM[1],
        _russian,
        {
            (Unit.DAY, False): "сегодня",
            (Unit.DAY, True): "вчера",
            (Unit.WEEK, False): "эту неделю",
            (Unit.WEEK, True): "прошлую неделю",
            (Unit.MONTH, False): "этот месяц",
            (Unit.MONTH, True): "прошлый месяц",
            (Unit.YEAR, False): "этот год",
            (Unit.YEAR, True): "прошлый год",
        },
        Language.RU,
    ),
    Language.KK: Wording(
        {"AND": "және", "OR": "немесе", "NOT": "емес", "YES": "иә", "NO": "жоқ"},
        {
            **_SIGNS,
            Relation.IN: "ішінде",
            Relation.NOT_IN: "емес ішінде",
            Relation.EMPTY: "бос",
            Relation.KNOWN: "белгілі",
        },
        CUSTOM[2],
        _kazakh,
        {
            (Unit.DAY, False): "бүгін",
            (Unit.DAY, True): "кеше",
            (Unit.WEEK, False): "осы апта",
            (Unit.WEEK, True): "өткен апта",
            (Unit.MONTH, False): "осы ай",
            (Unit.MONTH, True): "өткен ай",
            (Unit.YEAR, False): "осы жыл",
            (Unit.YEAR, True): "өткен жыл",
        },
        Language.KK,
    ),
}
