"""How the keywords of phrase rules are written in each language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from qa_desk.analytics.phrases.tree import Limit, Order, Unit, Window
from qa_desk.domain.contacts import Side
from qa_desk.texts import Language

_TEENS: Final = range(11, 15)
_FEW: Final = range(2, 5)


@dataclass(frozen=True, slots=True)
class Wording:
    """The keywords of one language; `orders` by order and whether it is denied."""

    either: str
    every: str
    denied: str
    orders: Mapping[tuple[Order, bool], str]
    limit: Callable[[Limit], str]
    near: Callable[[Limit, bool], str]
    least: Callable[[int], str]
    sides: Mapping[Side | None, str]
    window: Callable[[Window, bool], str]
    """How a window is called; the flag says that it is of a side."""


def wording(language: Language) -> Wording:
    """Return the keywords of a language."""
    return _WORDINGS[language]


def _english_units(count: int, unit: Unit) -> str:
    return unit.value[:-1] if count == 1 else unit.value


def _english_window(window: Window, sided: bool) -> str:  # noqa: FBT001 - as the others
    unit = _english_units(window.count, window.unit)
    said = f"{'last' if window.last else 'first'} {window.count} {unit}"
    return _owned(said, window, sided, ("own {}", "{} of the contact"))


def _owned(said: str, window: Window, sided: bool, told: tuple[str, str]) -> str:  # noqa: FBT001
    """Say whose window it is where that is not what would be understood."""
    usual = window.own == (window.unit is Unit.MESSAGES)
    return said if usual or not sided else told[0 if window.own else 1].format(said)


def _english_limit(limit: Limit) -> str:
    return f"WITHIN {limit.count} {_english_units(limit.count, limit.unit).upper()}"


def _english_near(limit: Limit, negated: bool) -> str:  # noqa: FBT001
    return f"{'NOT ' if negated else ''}{_english_limit(limit)} OF"


_RUSSIAN: Final = {
    Unit.SECONDS: ("секунда", "секунды", "секунд"),
    Unit.MESSAGES: ("сообщение", "сообщения", "сообщений"),
    Unit.WORDS: ("слово", "слова", "слов"),
}


def _russian_plural(count: int) -> int:
    if count % 100 in _TEENS or count % 10 not in range(1, 5):
        return 2
    return int(count % 10 in _FEW)


def _russian_window(window: Window, sided: bool) -> str:  # noqa: FBT001
    plural = _russian_plural(window.count)
    end = "последние" if window.last else "первые"
    if plural == 0:
        neuter = window.unit is Unit.MESSAGES
        end = end[:-2] + (
            ("ее" if window.last else "ое") if neuter else ("яя" if window.last else "ая")
        )
    said = f"{end} {window.count} {_RUSSIAN[window.unit][plural]}"
    return _owned(said, window, sided, ("свои {}", "{} контакта"))


def _russian_limit(limit: Limit) -> str:
    one = _russian_plural(limit.count) == 0
    unit = {Unit.SECONDS: "секунды", Unit.MESSAGES: "сообщения", Unit.WORDS: "слова"}[limit.unit]
    unit = unit if one else _RUSSIAN[limit.unit][2]
    return f"В ПРЕДЕЛАХ {limit.count} {unit.upper()}"


def _russian_near(limit: Limit, negated: bool) -> str:  # noqa: FBT001
    return f"{'НЕ ' if negated else ''}{_russian_limit(limit)} ОТ"


def _russian_least(count: int) -> str:
    one = _russian_plural(count) == 0
    return f"НЕ МЕНЕЕ {count} {'РАЗА' if one else 'РАЗ'}"


_KAZAKH: Final = {Unit.SECONDS: "секунд", Unit.MESSAGES: "хабарлама", Unit.WORDS: "сөз"}


def _kazakh_window(window: Window, sided: bool) -> str:  # noqa: FBT001
    end = "соңғы" if window.last else "алғашқы"
    said = f"{end} {window.count} {_KAZAKH[window.unit]}"
    owner = {Unit.SECONDS: "секунды", Unit.MESSAGES: "хабарламасы"}.get(window.unit, "")
    owned = f"{end} {window.count} {owner}"
    usual = _owned(said, window, sided, ("{}", "{}"))
    told = _owned(owned, window, sided, ("өзінің {}", "байланыстың {}"))
    return usual if told == owned else told


def _kazakh_limit(limit: Limit) -> str:
    return f"{limit.count} {_KAZAKH[limit.unit].upper()} ІШІНДЕ"


def _kazakh_near(limit: Limit, negated: bool) -> str:  # noqa: FBT001
    return f"{_kazakh_limit(limit)}{' АЙТЫЛМАҒАН' if negated else ''}"


_WORDINGS: Final = {
    Language.EN: Wording(
        "OR",
        "AND",
        "NOT SAID",
        {
            (Order.BEFORE, False): "BEFORE",
            (Order.BEFORE, True): "NOT BEFORE",
            (Order.AFTER, False): "AFTER",
            (Order.AFTER, True): "NOT AFTER",
        },
        _english_limit,
        _english_near,
        lambda count: f"AT LEAST {count} {'TIME' if count == 1 else 'TIMES'}",
        {Side.AGENT: "agent", Side.CUSTOMER: "customer", Side.BOT: "bot", None: "anyone"},
        _english_window,
    ),
    Language.RU: Wording(
        "ИЛИ",
        "И",
        "НЕ СКАЗАНО",
        {
            (Order.BEFORE, False): "ПЕРЕД",
            (Order.BEFORE, True): "НЕ ПЕРЕД",
            (Order.AFTER, False): "ПОСЛЕ",
            (Order.AFTER, True): "НЕ ПОСЛЕ",
        },
        _russian_limit,
        _russian_near,
        _russian_least,
        {Side.AGENT: "оператор", Side.CUSTOMER: "клиент", Side.BOT: "бот", None: "любой"},
        _russian_window,
    ),
    Language.KK: Wording(
        "НЕМЕСЕ",
        "ЖӘНЕ",
        "АЙТЫЛМАҒАН",
        {
            (Order.BEFORE, False): "СОДАН КЕЙІН",
            (Order.BEFORE, True): "СОДАН КЕЙІН АЙТЫЛМАҒАН",
            (Order.AFTER, False): "ОҒАН ДЕЙІН",
            (Order.AFTER, True): "ОҒАН ДЕЙІН АЙТЫЛМАҒАН",
        },
        _kazakh_limit,
        _kazakh_near,
        lambda count: f"КЕМІНДЕ {count} РЕТ",
        {Side.AGENT: "оператор", Side.CUSTOMER: "клиент", Side.BOT: "бот", None: "кез келген"},
        _kazakh_window,
    ),
}
