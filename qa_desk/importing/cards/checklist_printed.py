"""Answers as the workbooks of our own cards print them: a line each, with ranges and marks."""

import re
from dataclasses import replace
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.checklist_numbers import amount, plain_dashes
from qa_desk.importing.cards.checklist_scales import Choice, Scale, Step

_NUM: Final = r"-?\d+(?:[.,]\d+)?"
_LINE: Final = re.compile(rf"(?P<label>.+?) - (?P<points>{_NUM})(?P<comment>\*?)")
_STEP: Final = re.compile(
    rf"(?P<low>{_NUM})?…(?P<high>{_NUM})?\s*(?P<unit>.*?) - (?P<points>{_NUM})"
)
_SEVERAL: Final = re.compile(r"(?:несколько ответов|several answers|бірнеше жауап):", re.IGNORECASE)
_MOST: Final = re.compile(rf"(?:полный балл|all points|толық балл): ({_NUM})", re.IGNORECASE)
_TEXT: Final = re.compile(r"(?:текст|a text|мәтін), .+", re.IGNORECASE)


def printed_answers(text: str, *, own: bool = False) -> Scale | None:
    """Return the answers of a cell that our own workbook wrote; None where it did not.

    `own` says that it did, whatever the answers look like.
    """
    lines = [line.strip() for line in plain_dashes(text).split("\n") if line.strip()]
    several = any(_SEVERAL.fullmatch(line) for line in lines)
    most = next((found for line in lines if (found := _MOST.fullmatch(line))), None)
    rest = [line for line in lines if not _SEVERAL.fullmatch(line) and not _MOST.fullmatch(line)]
    if len(rest) == 1 and _TEXT.fullmatch(rest[0]):
        return Scale(text=True)
    scale = _steps(rest) or _choices(rest, own=own)
    if scale is None:
        return None
    return replace(scale, multiple=several, most=_value(most.group(1)) if most else None)


def _steps(lines: list[str]) -> Scale | None:
    found = [_STEP.fullmatch(line) for line in lines]
    steps = [
        Step(_end(each["low"]), _end(each["high"]), _value(each["points"]))
        for each in found
        if each is not None
    ]
    if not steps or len(steps) < len(lines):
        return None
    unit = next((each["unit"] for each in found if each is not None), "")
    return Scale(steps=tuple(steps), unit=unit)


def _choices(lines: list[str], *, own: bool) -> Scale | None:
    found = [each for line in lines if (each := _LINE.fullmatch(line)) is not None]
    odd = len(found) == 1 or any(amount(each["label"]) for each in found)
    if not found or len(found) < len(lines) or (odd and not own):
        return None
    return Scale(
        tuple(
            Choice(each["label"], _value(each["points"]), comment=bool(each["comment"]))
            for each in found
        )
    )


def _end(text: str | None) -> Fraction | None:
    return _value(text) if text else None


def _value(text: str) -> Fraction:
    return Fraction(text.replace(",", "."))
