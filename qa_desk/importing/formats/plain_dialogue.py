"""Plain texts in which each turn begins with who speaks: "Оператор:", "Клиент:", with times or not."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from itertools import islice
from typing import Final

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import sides
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.source import Source
from qa_desk.importing.word_text import is_word, lines
from qa_desk.importing.written import MOST, Place, Said, contact

ID: Final = "plain-dialogue"
LABEL: Final = "Оператор: / Клиент: (txt, docx)"
_TEXTS: Final = frozenset({".txt", ".text", ".log"})
_LOOK: Final = 2_000
"""Lines by which a conversation is known."""
_TIME: Final = (
    r"[\[(]?(?P<at>(?:\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4})(?:[T ,]+\d\d?:\d\d(?::\d\d)?)?"
    r"|\d\d?:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)[\])]?"
)
_TURN: Final = re.compile(
    rf"\s*(?:[-–—•*]{{1,3}}\s*)?(?:{_TIME}[\s,;–—-]*)?"
    r"(?P<who>[^\W\d_][^:\[\]\n]{0,60}?)\s*(?:[\[(](?P<late>\d\d?:\d\d(?::\d\d)?)[\])])?\s*:(?!\S*//)(?:\*\*)?\s*"
)
"""An optional time, a label of letters, perhaps a time behind it, a colon; no address of a page."""
_ROLE_FIRST: Final = re.compile(r"(\w+)(?:[\s№#_-]+)(.+)")
_ROLE_LAST: Final = re.compile(r"(.+?)\s*\((\w+)\)")
_DAY: Final = re.compile(r"\d{4}-|\d\d?\.\d\d?\.")
_SPOKEN: Final = frozenset({Side.AGENT, Side.CUSTOMER, Side.BOT})


@dataclass(frozen=True, slots=True)
class _Turn:
    """A turn as its lines stand in the text."""

    label: str
    side: Side
    author: str
    at: str
    lines: list[str] = field(default_factory=list)


def recognises(source: Source) -> bool:
    """Whether two sides take turns in the text; a note that names both of them is none."""
    if source.suffix not in (*_TEXTS, ".docx"):
        return False
    turns = list(_turns(_lines(source)[:_LOOK]))
    known = [turn for turn in turns if turn.side in _SPOKEN]
    strange = len(turns) - len(known)
    repeated = max(Counter(turn.label for turn in known).values(), default=0) > 1
    both = len({turn.side for turn in known}) > 1
    return both and len(known) > strange and (repeated or not strange)


def read(source: Source) -> Iterator[Imported]:
    """Read one conversation; names that are no roles are asked about."""
    findings = Findings()
    whole = (turn for turn in _turns(_lines(source)) if "".join(turn.lines).strip())
    turns = list(islice(whole, MOST + 1))
    said = [_said(turn, source.zone) for turn in turns]
    lost = sum(bool(turn.at) and one.at is None for turn, one in zip(turns, said, strict=True))
    if lost:
        findings.tell("import.times_without_day", count=lost)
    told = contact(Place(Channel.CHAT, ID, source.stem), said)
    served = tuple(one for one in told.agents if not _is_role(one.name))
    asked = "" if _is_role(told.customer_key) else told.customer_key
    yield Imported(
        replace(told, agents=served, customer_key=asked),
        file=shown(source.file),
        anonymous=True,
        notices=findings.notices(source.file),
    )


def _is_role(name: str) -> bool:
    """Whether a label is a role, which is nobody's name."""
    return sides.of_label(name) is not Side.UNKNOWN


def _lines(source: Source) -> Sequence[str]:
    if source.suffix == ".docx":
        return lines(source.archive) if source.archive and is_word(source.archive) else ()
    return (source.text or "").split("\n")


def _turns(text: Sequence[str]) -> Iterator[_Turn]:
    """Return the turns; lines without a label go on with the turn above, titles before are left."""
    now: _Turn | None = None
    for line in text:
        head = _TURN.match(line[:200])
        if head is not None and (who := _who(head["who"])):
            if now is not None:
                yield now
            label, side, author = who
            now = _Turn(label, side, author, head["at"] or head["late"] or "", [line[head.end() :]])
        elif now is not None:
            now.lines.append(line)
    if now is not None:
        yield now


def _who(label: str) -> tuple[str, Side, str] | None:
    """Return the label, its side and the name in it; None for what is too long to be a name."""
    plain = label.strip(" *_\t")
    if not plain or len(plain.split()) > 4:  # noqa: PLR2004 - more words are a sentence
        return None
    side = sides.of_label(plain)
    if side is not Side.UNKNOWN:
        return plain.casefold(), side, plain
    first, last = _ROLE_FIRST.fullmatch(plain), _ROLE_LAST.fullmatch(plain)
    for role, name in (
        (first and first[1], first and first[2]),
        (last and last[2], last and last[1]),
    ):
        if role and name and sides.of_label(role) is not Side.UNKNOWN:
            return plain.casefold(), sides.of_label(role), name.strip()
    return plain.casefold(), Side.UNKNOWN, plain


def _said(turn: _Turn, zone: tzinfo | None) -> Said:
    return Said(turn.author, "\n".join(turn.lines).strip(), _moment(turn.at, zone), turn.side)


def _moment(text: str, zone: tzinfo | None) -> datetime | None:
    """Return a time that has a day; one of the day alone could be of any."""
    if not _DAY.match(text):
        return None
    try:
        return values.moment(" ".join(text.replace(",", " ").split()), zone, "time")
    except Refused:
        return None


FORMAT: Final = Format(recognises, read)
