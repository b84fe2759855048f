"""Messages of tables and documents of any make, read as a mapping says, by conversations."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from qa_desk.domain.contacts import Contact, Side
from qa_desk.domain.people import Agent
from qa_desk.importing import message_mapping, values
from qa_desk.importing.formats import sides
from qa_desk.importing.message_mapping import MessageMapping, Told, guessed
from qa_desk.importing.outcome import Imported, Item, Refused, clean, shown
from qa_desk.importing.source import LARGEST, Source
from qa_desk.importing.tables import guess, stream, times, workbooks
from qa_desk.importing.tables.mapping import Dates
from qa_desk.importing.tables.titles import plain
from qa_desk.importing.written import Place, Said, contact, conversations

_MILLISECONDS: Final = 10**11
"""Larger numbers are no seconds of our age."""
_LATEST: Final = 2**33
_NEVER: Final = datetime.max.replace(tzinfo=UTC)

Get = Callable[[Told], object]


@dataclass(slots=True)
class _Talk:
    """A conversation while it is gathered."""

    said: list[Said] = field(default_factory=list)
    facts: dict[Told, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MessageTable:
    """A table of messages: what tells tables of its kind from others, and its conversations.

    `is_said` says that the mapping that came with the request reads it.
    """

    fingerprint: str
    is_said: bool
    items: Iterator[Item]


def of_table(
    mapping: MessageMapping | None, source: Source, kept: Path | None = None
) -> MessageTable | None:
    """Return a table of messages; None where it is none. `kept` is the folder of earlier mappings.

    Refused where the table cannot be read at all.
    """
    rows = _rows(source.file)
    first = next((cells for _, cells in rows if _has_words(cells)), None)
    titles = [cell.strip() for cell in first] if isinstance(first, list) else []
    mark = guess.fingerprint(titles, 0)
    found = mapping or message_mapping.saved(kept, mark) or guessed(titles)
    if found is None:
        return None
    is_said = mapping is not None and set(map(plain, mapping.fields.values())) <= set(
        map(plain, titles)
    )
    return MessageTable(mark, is_said, _of_rows(rows, titles, found, source))


def of_document(mapping: MessageMapping, source: Source) -> Iterator[Item]:
    """Return the conversations of a JSON document."""
    items = 0
    try:
        for item in _of_value(mapping, source):
            items += 1
            yield item
    except Refused as refused:
        yield refused.at(source.file)
        return
    if items == 0:
        yield Refused("import.no_messages").at(source.file)


def _of_value(mapping: MessageMapping, source: Source) -> Iterator[Item]:
    reader = _Reader(mapping, source)
    listed = _at(source.value, mapping.list)
    if not isinstance(listed, list):
        raise Refused("import.no_such_place", file=mapping.file, path=mapping.list or ".")
    for number, one in enumerate(listed):
        place = f"{mapping.list}[{number}]"
        if not mapping.messages:
            yield from reader.take(_getter(mapping, one, None), place, None)
            continue
        inner = _at(one, mapping.messages)
        for at, message in enumerate(inner if isinstance(inner, list) else ()):
            yield from reader.take(_getter(mapping, message, one), f"{place}[{at}]", None)
    yield from reader.done()


def _of_rows(
    rows: Iterator[stream.Record], titles: Sequence[str], mapping: MessageMapping, source: Source
) -> Iterator[Item]:
    words = [plain(title) for title in titles]
    columns: dict[Told, int] = {}
    for told, title in mapping.fields.items():
        if plain(title) not in words:
            said = ", ".join(titles)
            yield Refused(
                "import.mapping_column_missing", mapping=mapping.file, column=title, titles=said
            ).at(source.file)
            return
        columns[told] = words.index(plain(title))
    reader = _Reader(mapping, source)
    for line, cells in rows:
        if isinstance(cells, Refused):
            yield cells.at(source.file, line)
        elif any(cells):
            yield from reader.take(_cell_getter(cells, columns), "", line)
    yield from reader.done()


class _Reader:
    """Gathers messages by conversation."""

    def __init__(self, mapping: MessageMapping, source: Source) -> None:
        self._mapping, self._source = mapping, source
        self._zone = ZoneInfo(mapping.zone) if mapping.zone else source.zone
        self._talks: dict[str, _Talk] = {}

    def take(self, get: Get, place: str, line: int | None) -> Iterator[Item]:
        """Take a message in; one that cannot be read is rejected, and costs no other one."""
        try:
            self._put(get, place)
        except Refused as refused:
            yield refused.at(self._source.file, line)

    def done(self) -> Iterator[Item]:
        """Return everything as contacts."""
        for id_, talk in self._talks.items():
            try:
                yield from self._contacts(id_, talk)
            except Refused as refused:
                yield refused.at(self._source.file)

    def _put(self, get: Get, place: str) -> None:
        text = _text(get(Told.TEXT), place)
        if not text.strip():
            return
        author, word = _text(get(Told.AUTHOR), place).strip(), _text(get(Told.SIDE), place).strip()
        side = self._side(word)
        at = _moment(get(Told.AT), self._mapping.dates or self._source.dates, self._zone)
        said = Said(author or word, text, at, side, _text(get(Told.ID), place).strip())
        talk = self._talks.setdefault(_text(get(Told.CONVERSATION), place).strip(), _Talk())
        talk.said.append(said)
        for told in (Told.AGENT, Told.CUSTOMER, Told.TOPIC, Told.TEAM):
            fact = _text(get(told), place).strip()
            if fact:
                talk.facts.setdefault(told, fact)

    def _side(self, word: str) -> Side:
        """Return the side: by the mapping's word, else by one that everybody uses."""
        said = self._mapping.sides.get(word.casefold())
        if said is not None:
            return said
        role = sides.of_role(word)
        return sides.of_label(word) if role is Side.UNKNOWN else role

    def _contacts(self, id_: str, talk: _Talk) -> Iterator[Imported]:
        timed = all(one.at is not None for one in talk.said)
        ordered = sorted(talk.said, key=lambda one: one.at or _NEVER) if timed else talk.said
        if id_:
            yield self._item(id_, ordered, talk)
            return
        for part in conversations(ordered, self._source.silence):
            mark = part[0].id or (part[0].at.isoformat() if part[0].at else "")
            yield self._item(f"{self._source.stem} {mark}".strip(), part, talk)

    def _item(self, id_: str, said: Sequence[Said], talk: _Talk) -> Imported:
        mapping = self._mapping
        whole = contact(Place(mapping.channel, mapping.source, clean(id_)), said)
        chat = mapping.source if mapping.fields.get(Told.CONVERSATION) else self._source.stem
        file = shown(self._source.file)
        return Imported(_told(whole, talk), file=file, chat=f"messages/{chat}")


def _told(whole: Contact, talk: _Talk) -> Contact:
    agent, team = talk.facts.get(Told.AGENT, ""), talk.facts.get(Told.TEAM, "")
    roles = tuple(one for one in whole.agents if sides.of_label(one.name) is Side.UNKNOWN)
    asked = "" if sides.of_label(whole.customer_key) is not Side.UNKNOWN else whole.customer_key
    return replace(
        whole,
        agents=(Agent(agent, agent, team),) if agent else roles,
        team=team,
        topic=talk.facts.get(Told.TOPIC, ""),
        customer_key=talk.facts.get(Told.CUSTOMER, asked),
    )


def _moment(value: object, dates: Dates | None, zone: tzinfo | None) -> datetime | None:
    """Read a moment; a number counts seconds, or thousandths, since 1970."""
    text = _text(value, "").strip()
    if not text:
        return None
    try:
        if text.isascii() and text.replace(".", "", 1).isdecimal() and dates in (None, Dates.EPOCH):
            number = float(text[:20])
            seconds = number / 1000 if number > _MILLISECONDS else number
            return values.moment(_epoch(seconds).isoformat(), UTC, Told.AT.value)
        if dates not in (None, Dates.EPOCH):
            return times.moment(text, dates, zone)
    except (ValueError, OverflowError, OSError):
        raise Refused("import.bad_date", column=Told.AT.value, value=text[:100]) from None
    return values.moment(text, zone, Told.AT.value)


def _epoch(seconds: float) -> datetime:
    if seconds > _LATEST:
        raise ValueError(seconds)
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


def _text(value: object, place: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise Refused("import.field_not_text", field=place)
    return clean(str(value))


def _getter(mapping: MessageMapping, message: object, conversation: object) -> Get:
    """Return what reads a field of a message, else of its conversation."""

    def get(told: Told) -> object:
        path = mapping.fields.get(told)
        if path is None:
            return None
        found = _at(message, path)
        return _at(conversation, path) if found is None else found

    return get


def _cell_getter(cells: Sequence[str], columns: dict[Told, int]) -> Get:
    def get(told: Told) -> object:
        place = columns.get(told, len(cells))
        return cells[place] if place < len(cells) else None

    return get


def _at(value: object, path: str) -> object:
    """Follow a path of names and places, such as `data.chats.0`; None where it leads nowhere."""
    for step in path.split(".") if path else ():
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and step.isdecimal() and len(step) < len(str(LARGEST)):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            return None
    return value


def _rows(table: Path) -> Iterator[stream.Record]:
    """Return the rows of a table that is not too large to be sorted by conversations."""
    if _size(table) > LARGEST:
        return
    if workbooks.is_one(table):
        yield from workbooks.records(table)
        return
    name, first = guess.beginning(table)
    separator = max(guess.SEPARATORS, key=lambda one: _fits(guess.said(first), one))
    with stream.opened(table, name) as lines:
        for number, cells in stream.records(lines, separator):
            if number > len(first) - len(guess.said(first)):
                yield number, cells


def _size(table: Path) -> int:
    try:
        return table.stat().st_size
    except OSError:
        raise Refused("import.cannot_read", name=clean(table.name)) from None


def _fits(lines: Sequence[str], separator: str) -> tuple[int, int]:
    titles = next(iter(guess.rows_of(lines[:50], separator)), [])
    found = guessed(titles)
    return (len(found.fields) if found else 0, len(titles))


def _has_words(cells: Sequence[str] | Refused) -> bool:
    return isinstance(cells, Refused) or any(cells)
