"""Columns and words of an error classifier in a spreadsheet, as people write them."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from qa_desk.scoring.model import ErrorClass, Severity

LANGUAGES: Final = ("en", "ru", "kk")


class Column(StrEnum):
    """What a column holds; the values are the keys of a classifier's file."""

    CODE = "code"
    PARENT = "parent"
    GROUP = "group"
    TITLES = "titles"
    SEVERITY = "severity"
    CLASSES = "classes"
    WEIGHT = "weight"
    CLAUSE = "clause"
    DEFINITION = "definition"
    BAD_EXAMPLE = "bad_example"
    GOOD_EXAMPLE = "good_example"


TEXTS: Final = (Column.TITLES, Column.DEFINITION, Column.BAD_EXAMPLE, Column.GOOD_EXAMPLE)
"""Columns of which there is one for each language."""

_HEADERS: Final[Mapping[Column, Mapping[str, str]]] = {
    Column.CODE: {
        "en": "code|error code|id",
        "ru": "код|код ошибки|код вида ошибки|шифр",
        "kk": "коды|қате коды",
    },
    Column.PARENT: {
        "en": "belongs to|parent|parent code|group code",
        "ru": "входит в|родитель|код родителя|родительский код|код группы|раздел|категория",
        "kk": "қайда кіреді|ата жазба|топ коды|бөлім|санат",
    },
    Column.GROUP: {"en": "group", "ru": "группа|это группа", "kk": "топ"},
    Column.TITLES: {
        "en": "title|name|error|error type",
        "ru": "название|наименование|ошибка|вид ошибки|наименование ошибки|название ошибки",
        "kk": "атауы|қате|қате түрі|қатенің атауы",
    },
    Column.SEVERITY: {
        "en": "severity|criticality|critical",
        "ru": "критичность|степень|тяжесть|серьёзность|критическая",
        "kk": "сынилығы|сынилық|ауырлығы",
    },
    Column.CLASSES: {
        "en": "classes|class|critical for",
        "ru": "классы|класс|критична для|критичность для",
        "kk": "сыныптары|сыныбы|сынып|кім үшін сыни",
    },
    Column.WEIGHT: {
        "en": "weight|points|deduction",
        "ru": "вес|баллы|балл|вычет|снятие баллов|штраф",
        "kk": "салмағы|салмақ|балл|шегерім",
    },
    Column.CLAUSE: {
        "en": "clause|section of the standard",
        "ru": "пункт|пункт стандарта|пункт регламента",
        "kk": "тармақ|стандарт тармағы",
    },
    Column.DEFINITION: {
        "en": "definition|description",
        "ru": "определение|описание",
        "kk": "анықтамасы|анықтама|сипаттамасы|сипаттама",
    },
    Column.BAD_EXAMPLE: {
        "en": "example of the error|bad example|negative example|example",
        "ru": "пример ошибки|пример нарушения|отрицательный пример|пример",
        "kk": "қатенің мысалы|теріс мысал|мысал",
    },
    Column.GOOD_EXAMPLE: {
        "en": "example of how it is right|good example|positive example|how it is right",
        "ru": "пример правильных действий|положительный пример|как правильно",
        "kk": "дұрыс әрекеттің мысалы|оң мысал|дұрысы",
    },
}
_LANGUAGE_NAMES: Final = {
    "en": "en|eng|english|англ|английский|ағылшын|ағылшынша",
    "ru": "ru|rus|russian|рус|русский|орыс|орысша",
    "kk": "kk|kz|kaz|kazakh|каз|казахский|қаз|қазақ|қазақша",
}
_CLASSES: Final = {
    ErrorClass.CUSTOMER: "customer|customers|client|клиент|клиента|для клиента|потребитель|тұтынушы"
    "|клиент үшін",
    ErrorClass.BUSINESS: "business|company|enterprise|бизнес|бизнеса|для бизнеса|предприятие"
    "|предприятия|компания|компании|кәсіпорын|бизнес үшін|компания үшін|кәсіпорын үшін",
    ErrorClass.COMPLIANCE: "compliance|regulator|law|регулятор|регулятора|для регулятора|комплаенс"
    "|закон|законодательство|реттеуші|реттеуші орган|реттеуші орган үшін|заң",
}
_SEVERITIES: Final = {
    Severity.CRITICAL: "critical|yes|критическая|критичная|критическая ошибка|критично|ко|да|сыни"
    "|сыни қате|иә",
    Severity.NON_CRITICAL: "non critical|noncritical|not critical|minor|no|некритическая|некритичная"
    "|не критическая|не критичная|некритическая ошибка|нко|нет|сыни емес|сыни емес қате|жоқ",
}
_YES: Final = "yes|y|true|1|x|да|д|+|v|группа|иә|топ|group"
_NO: Final = "no|n|false|0|-|нет|жоқ"
_ABOUT: Final = {
    "id": "classifier id|идентификатор классификатора|жіктеуіш идентификаторы",
    "version": "version|версия|нұсқа",
}
_NAMES: Final = {"en": "name", "ru": "имя", "kk": "аты"}
_SUFFIX: Final = re.compile(r"^(.*?)[\s,:/_-]*[\[(]?\s*([^\W\d_]+)\s*[\])]?$")
_BLANKS: Final = re.compile(r"[\s\u00a0_.:*№-]+")
_BETWEEN: Final = re.compile(r"[;,/\n|]+|\s+(?:и|and|және|&)\s+")


def plain(text: str) -> str:
    """Return a word as it is compared: no case, no needless signs, ё as е."""
    return _BLANKS.sub(" ", text.casefold().replace("ё", "е")).strip()


def _known(words: str) -> frozenset[str]:
    return frozenset(plain(word) or word for word in words.split("|"))


_BY_HEADER: Final = {
    word: (column, language)
    for column, languages in _HEADERS.items()
    for language, words in languages.items()
    for word in _known(words)
}
_BY_LANGUAGE: Final = {
    word: language for language, words in _LANGUAGE_NAMES.items() for word in _known(words)
}


def column_of(header: str) -> tuple[Column, str] | None:
    """Return what a column title means, and the language its texts are in.

    "Название (KK)" is in Kazakh; a title that names no language speaks its own.
    """
    found = _BY_HEADER.get(plain(header))
    if found is not None:
        return found
    split = _SUFFIX.match(header.strip())
    language = _BY_LANGUAGE.get(plain(split.group(2))) if split else None
    known = _BY_HEADER.get(plain(split.group(1))) if split else None
    return None if language is None or known is None else (known[0], language)


def about_of(text: str) -> tuple[str, str] | None:
    """Return what a line of the sheet about the classifier says: ("titles", "kk"), ("id", "")."""
    for key, words in _ABOUT.items():
        if plain(text) in _known(words):
            return key, ""
    split = _SUFFIX.match(text.strip())
    language = _BY_LANGUAGE.get(plain(split.group(2))) if split else None
    named = split is not None and plain(split.group(1)) in _NAMES.values()
    return ("titles", language) if language is not None and named else None


def severity_of(text: str) -> Severity | None:
    """Return the severity that a cell means; None if it means none."""
    return next((each for each, words in _SEVERITIES.items() if plain(text) in _known(words)), None)


def classes_of(text: str) -> tuple[tuple[ErrorClass, ...], tuple[str, ...]]:
    """Return the classes that a cell names, and the words in it that name none."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    found = {part: _class_of(part) for part in parts}
    named = frozenset(found.values())
    classes = tuple(each for each in ErrorClass if each in named)
    return classes, tuple(part for part, each in found.items() if each is None)


def switch_of(text: str) -> bool | None:
    """Return the yes or no that a cell means; None if it means neither."""
    word = plain(text) or text.strip()
    return True if word in _known(_YES) else False if word in _known(_NO) else None


def _class_of(text: str) -> ErrorClass | None:
    return next((each for each, words in _CLASSES.items() if plain(text) in _known(words)), None)
