"""When a criterion is shown, as our own workbooks print it: `goal = «Yes» and not (…)`."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from qa_desk.domain.card_document import Json
from qa_desk.importing.cards.checklist_headings import normal
from qa_desk.importing.cards.checklist_numbers import amount, as_json

Options = Mapping[str, Mapping[str, str]]
"""The ids of the options of each criterion, by their titles in small letters."""

_TOKEN: Final = re.compile(
    r"(?P<leaf>[^\s()]+ = (?:«[^»]*»(?: / «[^»]*»)*|[-\d.,]*…[-\d.,]*|н/п|n/a|қолданылмайды))"
    r"|(?P<all>\b(?:и|and|және)\b)|(?P<any>\b(?:или|or|немесе)\b)|(?P<not>\b(?:не|not|емес)\b)"
    r"|(?P<open>\()|(?P<close>\))|(?P<other>\S+)",
    re.IGNORECASE,
)


class _Unread(Exception):  # noqa: N818 - it ends a reading that leads nowhere, and no more
    """The text is no condition."""


def condition_of(text: str, options: Options) -> Json:
    """Return a condition of a card's file; None where the text is none that we wrote."""
    found = ((each.lastgroup or "", each.group()) for each in _TOKEN.finditer(text))
    tokens = [*found, ("end", "")]
    try:
        condition, at = _expression(tokens, 0, options)
    except _Unread:
        return None
    return condition if tokens[at][0] == "end" else None


def _expression(tokens: list[tuple[str, str]], at: int, options: Options) -> tuple[Json, int]:
    """Read parts with one kind of word between them; other kinds stand in brackets."""
    part, at = _part(tokens, at, options)
    parts, kind = [part], tokens[at][0]
    if kind not in ("all", "any"):
        return part, at
    while tokens[at][0] == kind:
        part, at = _part(tokens, at + 1, options)
        parts.append(part)
    return {kind: parts}, at


def _part(tokens: list[tuple[str, str]], at: int, options: Options) -> tuple[Json, int]:
    kind, text = tokens[at]
    if kind == "not":
        inner, at = _part(tokens, at + 1, options)
        return {"not": inner}, at
    if kind == "leaf":
        return _leaf(text, options), at + 1
    if kind != "open":
        raise _Unread
    inner, at = _expression(tokens, at + 1, options)
    if tokens[at][0] != "close":
        raise _Unread
    if tokens[at + 1][0] == "not":  # Kazakh says it after what it denies
        return {"not": inner}, at + 2
    return inner, at + 1


def _leaf(text: str, options: Options) -> Json:
    name, _, value = text.partition(" = ")
    if name not in options:
        raise _Unread
    if "…" in value:
        return {"criterion": name, **dict(_ends(value))}
    titles = re.findall("«([^»]*)»", value)
    if not titles:
        return {"criterion": name, "na": True}
    chosen = [options[name].get(normal(title), "") for title in titles]
    if not all(chosen):
        raise _Unread
    return {"criterion": name, "is": list(chosen)}


def _ends(value: str) -> Iterator[tuple[str, Json]]:
    for key, text in zip(("from", "to"), value.split("…"), strict=True):
        number = amount(text)
        if number is not None:
            yield key, as_json(number.value)
