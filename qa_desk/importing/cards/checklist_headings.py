"""What the title of a column says that the column holds, in Russian, Kazakh and English."""

import re
import unicodedata
from enum import StrEnum
from typing import Final

from qa_desk.importing.cards.checklist_numbers import amount, plain_dashes


class Role(StrEnum):
    """What a column is to a checklist."""

    NUMBER = "number"
    SECTION = "section"
    SECTION_WEIGHT = "section_weight"
    CRITERION = "criterion"
    WEIGHT = "weight"
    COEFFICIENT = "coefficient"
    POINTS = "points"
    MAXIMUM = "maximum"
    MIDDLE = "middle"
    MINIMUM = "minimum"
    ANSWER = "answer"
    """An answer with its points below, such as a column "Yes"."""
    NA = "na"
    CRITICAL = "critical"
    PENALTY = "penalty"
    HELP = "help"
    COMMENT = "comment"
    CLAUSE = "clause"
    FILLED_IN = "filled_in"
    """Where the evaluator writes; it may show by its drop-down list what can be answered."""
    ROLE = "role"
    CONDITION = "condition"
    SCOPE = "scope"
    COMMENT_ON = "comment_on"
    ERROR_TYPES = "error_types"


_PATTERNS: Final = tuple(
    (role, re.compile(pattern))
    for role, pattern in (
        (Role.ERROR_TYPES, r"^(вид\w* ошиб|код\w* ошиб|error type|қате түр)"),
        (Role.COMMENT_ON, r"комментарий обязат|comment (is )?(required|needed)|түсіндірме міндет"),
        (Role.CONDITION, r"^(показывает|условие показа|shown|көрсетіледі|көрсету шарт)"),
        (Role.ROLE, r"^(роль|role|рөл)"),
        (Role.SCOPE, r"^(канал|channel|арна|байланыс арна)"),
        (
            Role.SECTION_WEIGHT,
            (
                r"(вес|доля|weight).*(раздел|блок|этап|групп|категор|section|stage|block|category)"
                r"|(раздел|блок|этап|section|stage|block|бөлім|кезең)\w*.*(\bвес|weight|салма|үлес)"
            ),
        ),
        (
            Role.CLAUSE,
            (
                r"пункт (регл|станд|инстр|скрип|полож|лна)|регламент|основани|стандарт|\bлна\b|норматив"
                r"|clause|regulation|\brule\b|тармақ"
            ),
        ),
        (Role.NA, r"^(н/?п|н/а|n/?a|қ/м)\b|не ?применим|not applicable|қолданылмайды"),
        (
            Role.CRITICAL,
            (
                r"критичн|критическ|обнул|стоп|тип ошиб|critical|severity|fatal|auto.?fail|\bgate|\bstop"
                r"|сыни|шектеуші|маңызды"
            ),
        ),
        (Role.PENALTY, r"штраф|снижени|вычет|снимаем|penalt|deduct|айыппұл|шегерім"),
        (Role.MAXIMUM, r"макс|\bmax|наивысш|ең жоғар|^жоғары"),
        (Role.MIDDLE, r"^сред|частичн|\bmid|partial|орташа|ішінара"),
        (Role.MINIMUM, r"\bмин\b|^мин\.|миним|\bmin\b|minim|ең төмен|^төмен"),
        (Role.COEFFICIENT, r"коэфф|множител|coefficient|multiplier|factor"),
        (Role.WEIGHT, r"\bвес|удельн|значимост|weight|салма|үлес|\bдоля"),
        (
            Role.NUMBER,
            r"^(n|no|nr|#|id|код|code|number|номер|шифр|р/с|реті|реттік|нөмір\w*)\b|^#|п/п",
        ),
        (
            Role.SECTION,
            (
                r"этап|раздел|блок|категори|групп|section|stage|block|categor|\bgroup|кезең|бөлім|санат"
                r"|\bтоп\b"
            ),
        ),
        (
            Role.CRITERION,
            (
                r"критери|показател|вопрос|параметр|требован|наименован|чек.?лист|пункт|оценива"
                r"|criteri|question|\bitem|parameter|requirement|attribute|checkpoint"
                r"|өлшемшарт|көрсеткіш|сұрақ|талап|^(ошибка|нарушение|error|violation|қате|бұзушылық)$"
            ),
        ),
        (Role.COMMENT, r"коммент|примечан|comment|\bnote|ескертпе|пікір|түсініктеме"),
        (
            Role.HELP,
            (
                r"описан|расшифров|пояснен|методик|подсказ|инструкц|что провер|descri|\bhelp|guid|explan"
                r"|definition|сипатта|түсіндір|анықтама"
            ),
        ),
        (
            Role.FILLED_IN,
            (
                r"^(ответ|результат|факт|набран|выставлен|получен|отметк|answer$|result|mark|actual|given"
                r"|нәтиже|қойылған)"
            ),
        ),
        (
            Role.POINTS,
            r"балл|шкал|вариант|оценк|очк|points|score|scale|option|rating|answer|ұпай|нұсқа|баға",
        ),
    )
)
"""The first one that fits holds, so that what is special comes before what is general."""

_ANSWER_WORDS: Final = frozenset(
    (
        "да", "нет", "частично", "полностью", "выполнено", "не выполнено", "соблюдено",
        "не соблюдено", "частично выполнено", "выполнено частично", "отлично", "хорошо",
        "удовлетворительно", "неудовлетворительно", "плохо",
        "yes", "no", "partly", "partially", "fully", "met", "not met", "excellent", "good", "fair",
        "poor", "pass", "fail",
        "иә", "жоқ", "толық", "ішінара", "орындалды", "орындалмады", "ішінара орындалды",
    )
)  # fmt: skip
_UNSAID: Final = re.compile(r"[\s_]+")
_EDGES: Final = " .,:;*?!\"'«»()[]"
_LONGEST_TITLE: Final = 60


def normal(text: str) -> str:
    """Return a title in small letters with single blanks, ё as е, without what stands around it.

    The sign № is #, since it would be read as the English "no".
    """
    plain = plain_dashes(text).replace("№", "#")
    folded = unicodedata.normalize("NFKC", plain).casefold().replace("ё", "е")
    return _UNSAID.sub(" ", folded).strip(_EDGES)


def role_of(title: str) -> Role | None:
    """Return what a column of this title holds; None where the title does not say."""
    text = normal(title)
    if not text or len(text) > _LONGEST_TITLE:
        return None
    if is_answer(title):
        return Role.ANSWER
    found = (role for role, pattern in _PATTERNS if pattern.search(text))
    return next(found, None)


def is_answer(title: str) -> bool:
    """Whether a column's title is an answer ("Yes") or a number of points ("2 points")."""
    text = normal(title)
    word = re.sub(r"\s*\(?\s*[-+]?\d+([.,]\d+)?\s*%?\s*\)?$", "", text)
    if word in _ANSWER_WORDS:
        return True
    found = amount(title)
    return found is not None and found.value >= 0
