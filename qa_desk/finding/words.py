"""Words of filter expressions in three languages: keywords, and names of fields and values."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from qa_desk.domain.conditions import CHOICES, Field
from qa_desk.texts import Language, catalogue

CUSTOM: Final = ("custom", "поле", "өріс")
"""What stands before the dot and the name of a field of the company's own."""
SECTION: Final = "filter"
_SPELLINGS: Final = {
    "AND": "and и және",
    "OR": "or или немесе",
    "NOT": "not не емес",
    "IN": "in в ішінде",
    "IS": "is",
    "HAS": "contains содержит қамтиды",
    "EMPTY": "empty пусто пустой пустая пустое пуст пуста бос",
    "KNOWN": "known известно известен известна указано указан указана белгілі",
    "YES": "yes true да иә",
    "NO": "no false нет жоқ",
    "TODAY": "today сегодня бүгін",
    "YESTERDAY": "yesterday вчера кеше",
    "THIS": "this этот эта эту осы",
    "LAST": "last прошлый прошлая прошлую прошлые последний последняя последнюю последние последних"
    " өткен соңғы",
    "DAYS": "day days день дня дней күн",
    "WEEKS": "week weeks неделя неделю недели недель апта",
    "MONTHS": "month months месяц месяца месяцев ай",
    "YEARS": "year years год года лет жыл",
}
KEYWORDS: Final[Mapping[str, str]] = MappingProxyType(
    {word: name for name, words in _SPELLINGS.items() for word in words.split()}
)
"""Kinds of token by the word that stands for them, in small letters."""
_SHORT: Final = {
    "started": Field.STARTED,
    "date": Field.STARTED,
    "duration": Field.DURATION,
    "recording": Field.RECORDING,
    "words": Field.TEXT,
    "команда": Field.TEAM,
    "оператор": Field.AGENT,
    "маман": Field.AGENT,
    "длительность": Field.DURATION,
    "ұзақтығы": Field.DURATION,
    "дата": Field.STARTED,
    "күні": Field.STARTED,
}


@cache
def fields() -> Mapping[str, Field]:
    """Return all fields by their own names and the names that people see, in small letters."""
    found = {field.value: field for field in Field} | _SHORT
    for language in Language:
        labels = catalogue(language).labels(SECTION)
        for field in Field:
            found.setdefault(spelled(labels[f"field_{field}"]), field)
    return MappingProxyType(found)


@cache
def choices(field: Field) -> Mapping[str, str]:
    """Return the values of a field that has no others, by their names in all languages."""
    found = {value: value for value in CHOICES[field]}
    for language in Language:
        labels = catalogue(language).labels(SECTION)
        for value in CHOICES[field]:
            found.setdefault(spelled(labels[f"{field}_{value}"]), value)
    return MappingProxyType(found)


def spelled(name: str) -> str:
    """Return a name as it is looked up: in small letters, with single blanks."""
    return " ".join(name.casefold().split())
