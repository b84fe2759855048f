"""Readable ids made from Russian, Kazakh and English words, and kept where a sheet has its own."""

import re
from typing import Final

from qa_desk.importing.cards.checklist_headings import normal

_LATIN: Final = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
        "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
        "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
        "ә": "a", "ғ": "g", "қ": "q", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
    }
)  # fmt: skip
_KNOWN: Final = {
    "да": "yes", "иә": "yes", "yes": "yes", "нет": "no", "жоқ": "no", "no": "no",
    "полностью": "full", "толық": "full", "fully": "full",
    "частично": "partial", "ішінара": "partial", "partly": "partial", "partially": "partial",
    "частично выполнено": "partial", "выполнено частично": "partial", "ішінара орындалды": "partial",
    "не выполнено": "none", "орындалмады": "none", "not met": "none",
    "выполнено": "met", "орындалды": "met", "met": "met",
    "н/п": "na", "нп": "na", "н/а": "na", "n/a": "na", "қ/м": "na",
}  # fmt: skip
_OUTSIDE: Final = re.compile(r"[^a-z0-9]+")
_OWN: Final = re.compile(r"[^\W_][\w.-]{0,63}")
_LONGEST: Final = 40


def own_id(text: str) -> str:
    """Return a number or code of the sheet as an id; empty where it cannot be one."""
    code = text.strip().strip(".)")
    return code if _OWN.fullmatch(code) else ""


def id_of(text: str, otherwise: str) -> str:
    """Return an id that is read like the text; `otherwise` where nothing of it can be read."""
    latin = normal(text).translate(_LATIN)
    words = _OUTSIDE.sub("_", latin).strip("_")
    if len(words) > _LONGEST:
        words = words[: _LONGEST + 1].rpartition("_")[0] or words[:_LONGEST]
    return words or otherwise


def option_id(label: str, otherwise: str) -> str:
    """Return the id of an answer: an English word for the usual ones, a number as it stands."""
    text = normal(label)
    if text in _KNOWN:
        return _KNOWN[text]
    number = label.strip().replace(",", ".")
    return number if re.fullmatch(r"\d+(\.\d+)?", number) else id_of(label, otherwise)


def unique(name: str, seen: set[str]) -> str:
    """Return the id, with a number where it is taken, and take it."""
    fresh, count = name, 1
    while fresh in seen:
        count += 1
        fresh = f"{name}_{count}"
    seen.add(fresh)
    return fresh
