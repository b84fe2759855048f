"""Words of phrase rules that are no words of a phrase, in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from qa_desk.analytics.phrases.tree import Unit
from qa_desk.domain.contacts import Side


class Key(Enum):
    """What a keyword means."""

    OR = "or"
    AND = "and"
    NOT = "not"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A keyword; `plain` says that in small letters it may be a word that people say."""

    key: Key
    plain: bool = False


_SPELLINGS: Final = (
    (Spelling(Key.OR), "or, или, немесе"),
    (Spelling(Key.AND, plain=True), "and, и, және"),
    (Spelling(Key.NOT), "not said, не сказано, айтылмаған, айтылмады"),
    (Spelling(Key.NOT, plain=True), "not, не, емес"),
    (Spelling(Key.BEFORE), "followed by"),
    (Spelling(Key.BEFORE, plain=True), "before, перед, содан кейін"),
    (Spelling(Key.AFTER), "preceded by"),
    (Spelling(Key.AFTER, plain=True), "after, после, оған дейін"),
)


def _listed(text: str) -> list[tuple[str, ...]]:
    return [tuple(words.split()) for words in text.split(", ")]


KEYWORDS: Final[Mapping[tuple[str, ...], Spelling]] = MappingProxyType(
    {words: spelling for spelling, said in _SPELLINGS for words in _listed(said)}
)
"""Keywords by their words in small letters."""
LONGEST: Final = max(map(len, KEYWORDS))
WITHIN: Final = frozenset(
    _listed("within, в пределах, в течение, не дальше, не далее, не позже, не позднее")
)
"""Stands before the number of a limit."""
INSIDE: Final = frozenset({"ішінде", "аралығында"})
"""Stands after the unit of a limit."""
OF: Final = frozenset({"of", "from", "от"})
LEAST: Final = frozenset(
    _listed("at least, не менее, не меньше, минимум, хотя бы, кемінде, ең кемі")
)
TIMES: Final = frozenset({"time", "times", "раз", "раза", "рет"})
SIDES: Final[Mapping[str, Side | None]] = MappingProxyType(
    {
        word: side
        for side, words in (
            (
                Side.AGENT,
                (
                    "agent agents operator specialist"
                    " оператор операторы оператора агент специалист сотрудник маман қызметкер"
                ),
            ),
            (
                Side.CUSTOMER,
                "customer client caller клиент клиента абонент покупатель тұтынушы",
            ),
            (Side.BOT, "bot бот"),
            (None, "anyone anybody any everyone любой любая кто-угодно угодно все келген бәрі"),
        )
        for word in words.split()
    }
)
ENDS: Final[Mapping[str, bool]] = MappingProxyType(
    {
        word: last
        for last, words in (
            (False, "first первый первая первое первые первых первую первой алғашқы бірінші"),
            (True, "last последний последняя последнее последние последних последнюю соңғы"),
        )
        for word in words.split()
    }
)
"""Whether a window lies at the end."""
UNITS: Final[Mapping[str, tuple[Unit, int]]] = MappingProxyType(
    {
        word: meaning
        for meaning, words in (
            (
                (Unit.SECONDS, 1),
                "s sec second seconds с сек секунда секунды секунду секунд секундта секундында",
            ),
            (
                (Unit.SECONDS, 60),
                "min minute minutes мин минута минуты минуту минут минутта минутында минуты",
            ),
            (
                (Unit.MESSAGES, 1),
                (
                    "message messages turn turns line lines сообщение сообщения сообщений"
                    " сообщениях реплика реплики реплику реплик репликах хабарлама хабарламада"
                    " хабарламасы хабарламасында репликада репликасы репликасында"
                ),
            ),
            ((Unit.WORDS, 1), "word words слово слова слов сөз"),
        )
        for word in words.split()
    }
)
"""What is counted, and how much of it one is."""
OWN: Final = frozenset(
    "own his her their свой своя своё свои своих стороны side өз өзінің".split()  # noqa: SIM905
)
WHOLE: Final = frozenset(
    "contact call chat conversation контакта обращения звонка разговора чата"  # noqa: SIM905
    " әңгіменің байланыстың қоңыраудың чаттың өтініштің".split()
)
FILLING: Final = frozenset("in the of during at в на за кто кез ішінде".split())  # noqa: SIM905
"""Words of a heading that add nothing."""
