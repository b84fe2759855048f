"""Answers of many contacts in a table: a row a contact, a column a criterion."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.domain.contacts import Channel
from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.what_if import StoredAnswers
from qa_desk.errors import Expected
from qa_desk.importing.outcome import Rejection, clean
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, Answers, ErrorMark
from qa_desk.scoring.model import Criterion, Scorecard
from qa_desk.services.scoring_json import CHANNELS, AnswersMisshapen
from qa_desk.stats.tables import Cells, Row, read_cells

_CONTACT: Final = "contact"
_OWN: Final = frozenset({_CONTACT, "purpose", "channel", "topic", "errors"})
_NA: Final = frozenset({"na", "n/a", "н/п", "нп", "қ/ж"})
_SEVERAL: Final = "|"
_ERRORS: Final = re.compile(r"[\s,;|]+")
_AT: Final = "@"


class ColumnTwice(Expected):
    """Two columns have one name, so one would be lost: facts `file`, `column`."""

    code = "what_if.column_twice"


class NoCriteria(Expected):
    """No column is a criterion of the cards: facts `file`, `columns`, `known`."""

    code = "what_if.no_criteria"


@dataclass(frozen=True, slots=True)
class _Table:
    """A table with the place of each of its columns; `criteria` are the columns of answers."""

    cells: Cells
    places: Mapping[str, int]
    criteria: Mapping[str, Criterion]

    def text(self, row: Row, column: str) -> str:
        """Return a cell; empty where there is no such column."""
        place = self.places.get(column)
        return "" if place is None else clean(row.cells[place])


def stored_in_table(
    data: bytes, file: str, cards: Sequence[Scorecard]
) -> Iterator[StoredAnswers | Rejection]:
    """Yield the contacts of a table; a row that is wrong, or a strange column, is a rejection.

    Raises what `stats.tables.read_cells` raises, ColumnTwice and NoCriteria.
    """
    cells = read_cells(data, file)
    titles = [_title(clean(cell)) for cell in cells.rows[0].cells]
    table = _Table(cells, _places(titles, file), _criteria(titles, cards))
    if not table.criteria:
        known = ", ".join(criterion.id for criterion in cards[0].criteria())
        raise NoCriteria(file=file, columns=", ".join(titles), known=known)
    for title in titles:
        if title not in _OWN and title not in table.criteria:
            facts = {"column": title}
            yield Rejection(file, cells.rows[0].line, "what_if.strange_column", facts)
    for number, row in enumerate(cells.rows[1:], 1):
        yield _stored(table, row, number)


def _title(cell: str) -> str:
    return cell.casefold() if cell.casefold() in _OWN else cell


def _places(titles: Sequence[str], file: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for place, title in enumerate(titles):
        if title in found:
            raise ColumnTwice(file=file, column=title)
        found[title] = place
    return found


def _criteria(titles: Sequence[str], cards: Sequence[Scorecard]) -> Mapping[str, Criterion]:
    """Return the criteria by id; where both cards have one, that of the first card."""
    known = {each.id: each for card in reversed(cards) for each in card.criteria()}
    return {title: known[title] for title in titles if title in known}


def _stored(table: _Table, row: Row, number: int) -> StoredAnswers | Rejection:
    purpose = table.text(row, "purpose") or Purpose.RANDOM
    if purpose not in set(Purpose):
        facts = {"value": purpose, "known": ", ".join(Purpose)}
        return Rejection(table.cells.file, row.line, "what_if.bad_purpose", facts)
    channel, topic = table.text(row, "channel"), table.text(row, "topic")
    if channel and channel not in set(Channel):
        wrong = {"where": "channel", "expected": CHANNELS}
        return Rejection(table.cells.file, row.line, AnswersMisshapen.code, wrong)
    given: dict[str, Answer] = {}
    for criterion_id, criterion in table.criteria.items():
        text = table.text(row, criterion_id)
        if text:
            given[criterion_id] = _answer(text, criterion, table.cells)
    answers = Answers(given, _errors(table.text(row, "errors")), channel, topic)
    return StoredAnswers(table.text(row, _CONTACT) or str(number), answers, Purpose(purpose))


def _answer(text: str, criterion: Criterion, cells: Cells) -> Answer:
    """Return what a cell says; an option that the criterion lacks stays one, and is told later."""
    options = {option.id for option in criterion.options}
    if text in options:
        return Answer((text,))
    if text.casefold() in _NA:
        return NOT_APPLICABLE
    parts = tuple(part.strip() for part in text.split(_SEVERAL))
    if len(parts) > 1 and all(parts):
        return Answer(parts)
    number = cells.number(text)
    return Answer((text,)) if number is None else Answer(number=number)


def _errors(text: str) -> tuple[ErrorMark, ...]:
    """Return the errors of a cell: codes, each by itself or as code@criterion."""
    found = (part.partition(_AT) for part in _ERRORS.split(text) if part)
    return tuple(ErrorMark(code, criterion or None) for code, _, criterion in found)
