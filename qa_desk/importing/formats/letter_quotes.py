"""Tells an author's own words from earlier letters that mail programs quote below or between."""

import re
from typing import Final

_WROTE: Final = re.compile(
    r"(?:on\s.{4,200}\swrote|.{4,200}\s(?:пишет|писал\(?а?\)?|написал\(?а?\)?|жазды|жазған))\s*:\s*$",
    re.IGNORECASE,
)
_BELOW: Final = re.compile(
    r"\s*(?:-{2,}\s*(?:original message|исходное сообщение|пересылаемое сообщение|forwarded message"
    r"|бастапқы хабар)\s*-{2,}|_{20,})\s*$",
    re.IGNORECASE,
)
_FROM: Final = re.compile(r"\s*\*?(?:from|от|кімнен)\s*:\*?\s*\S", re.IGNORECASE)
_SENT: Final = re.compile(
    r"\s*\*?(?:sent|date|to|subject|отправлено|дата|кому|тема|жіберілді|күні|кімге|тақырыбы)\s*:",
    re.IGNORECASE,
)
_LONGEST: Final = 400
"""Characters of a line that a mail program writes above a quotation."""


def own_words(text: str) -> tuple[str, int]:
    """Return the author's words and how many lines were left out.

    Lines behind ">" are others' words wherever they stand, since many answer between them; below a
    heading that mail programs write, everything is.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    kept: list[str] = []
    for number, line in enumerate(lines):
        if _is_heading(lines, number):
            break
        if not line.lstrip().startswith(">") and not _announces(lines, number):
            kept.append(line)
    return _joined(kept), _left(lines, kept)


def _announces(lines: list[str], number: int) -> bool:
    """Whether the line says whose words are quoted below it."""
    line = lines[number]
    if len(line) > _LONGEST or not _WROTE.match(line.strip()):
        return False
    near = lines[number + 1 : number + 6]
    below = next((one for one in near if one.strip()), "")
    return below.lstrip().startswith(">") or (not below and len(near) < 5)  # noqa: PLR2004 - or nothing is below


def _is_heading(lines: list[str], number: int) -> bool:
    line = lines[number]
    if len(line) > _LONGEST:
        return False
    if _BELOW.match(line):
        return True
    if not _FROM.match(line):
        return False
    return sum(bool(_SENT.match(one[:_LONGEST])) for one in lines[number + 1 : number + 5]) > 1


def _left(lines: list[str], kept: list[str]) -> int:
    return len([one for one in lines if one.strip()]) - len([one for one in kept if one.strip()])


def _joined(kept: list[str]) -> str:
    return "\n".join(line.rstrip() for line in kept).strip()
