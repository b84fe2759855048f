"""Tables of switchboards that are known: by their titles, or by their shape where they have none."""

import re
from collections.abc import Mapping as Known
from collections.abc import Sequence
from typing import Final

from qa_desk.importing.tables.mapping import Dates, Field, Maker, Mapping
from qa_desk.importing.tables.titles import places, plain

_ASTERISK: Final = {
    Field.FROM: 1,
    Field.TO: 2,
    Field.FROM_CHANNEL: 5,
    Field.TO_CHANNEL: 6,
    Field.APPLICATION: 7,
    Field.APPLICATION_DATA: 8,
    Field.STARTED_AT: 9,
    Field.TOTAL: 12,
    Field.TALK: 13,
    Field.DISPOSITION: 14,
}
"""accountcode, src, dst, dcontext, clid, channel, dstchannel, lastapp, lastdata, start, answer, end,
duration, billsec, disposition, amaflags; then as set up: uniqueid, userfield, and since version 12
peeraccount, linkedid, sequence."""
_USUAL: Final = 16
_AMA_FLAGS: Final = frozenset({"OMIT", "BILLING", "DOCUMENTATION", "DEFAULT", "IGNORE"})
_AMA: Final = 15
_ANSWER: Final = 10
_UNIQUE: Final = re.compile(r"(?:.*-)?\d{9,10}\.\d+")
_NEW: Final = 3
_STAMP: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_TYPE: Final = re.compile(r"(?:INTEGER|VARCHAR ?\(\d+\)|UNIQUEIDENTIFIER|BIGINT)", re.IGNORECASE)

_BY_TITLE: Final[Known[Maker, Known[Field, str]]] = {
    Maker.FREEPBX: {
        Field.CALL_ID: "uniqueid", Field.GROUP: "linkedid", Field.STARTED_AT: "calldate",
        Field.TALK: "billsec", Field.TOTAL: "duration", Field.FROM: "src", Field.TO: "dst",
        Field.DISPOSITION: "disposition", Field.RECORDING: "recordingfile",
        Field.FROM_CHANNEL: "channel", Field.TO_CHANNEL: "dstchannel",
        Field.APPLICATION: "lastapp", Field.APPLICATION_DATA: "lastdata",
    },
    Maker.THREECX: {
        Field.GROUP: "call id", Field.STARTED_AT: "call time", Field.TALK: "talking",
        Field.FROM: "from", Field.TO: "to", Field.DIRECTION: "direction",
        Field.DISPOSITION: "status",
    },
    Maker.CUCM: {
        Field.GROUP: "globalcallid callid", Field.STARTED_AT: "datetimeorigination",
        Field.TALK: "duration", Field.FROM: "callingpartynumber",
        Field.TO: "finalcalledpartynumber", Field.QUEUE: "huntpilotdn",
    },
    Maker.SIPUNI: {
        Field.CALL_ID: "id записи", Field.STARTED_AT: "время", Field.DIRECTION: "тип",
        Field.DISPOSITION: "статус", Field.FROM: "откуда", Field.TO: "куда",
        Field.AGENT_NAME: "кто разговаривал", Field.TALK: "длительность разговора сек",
        Field.TOTAL: "длительность звонка сек", Field.QUEUE: "схема", Field.CSAT: "оценка",
    },
}  # fmt: skip
_OTHERWISE: Final[Known[tuple[Maker, Field], str]] = {
    (Maker.THREECX, Field.FROM): "caller id",
    (Maker.THREECX, Field.TO): "destination",
    (Maker.CUCM, Field.TO): "originalcalledpartynumber",
    (Maker.SIPUNI, Field.AGENT_NAME): "кто ответил",
    (Maker.SIPUNI, Field.TALK): "длительность разговора",
    (Maker.SIPUNI, Field.TOTAL): "длительность звонка",
}
_NEEDED: Final[Known[Maker, frozenset[str]]] = {
    Maker.FREEPBX: frozenset({"calldate", "src", "dst", "dstchannel", "billsec", "disposition"}),
    Maker.THREECX: frozenset({"call time", "status", "ringing", "talking"}),
    Maker.CUCM: frozenset({"globalcallid callid", "datetimeorigination", "callingpartynumber"}),
    Maker.SIPUNI: frozenset({"тип", "статус", "время", "откуда", "куда", "кто ответил"}),
}
_SOURCES: Final = {
    Maker.ASTERISK: "asterisk",
    Maker.FREEPBX: "asterisk",
    Maker.THREECX: "3cx",
    Maker.CUCM: "cucm",
    Maker.SIPUNI: "sipuni",
}
"""FreePBX shows the records of its Asterisk: the same call is the same contact."""
_DATES: Final = {Maker.CUCM: Dates.EPOCH, Maker.SIPUNI: Dates.DAY_FIRST}
_BESIDE: Final = {
    Maker.CUCM: ("globalcallid callmanagerid", "globalcallid clusterid"),
}
_EXTRAS: Final = {
    Maker.CUCM: ("origcause value", "destcause value"),
    Maker.SIPUNI: ("метка", "теги"),
    Maker.THREECX: ("reason",),
    Maker.FREEPBX: ("did",),
}


def by_titles(titles: Sequence[str]) -> Mapping | None:
    """Return how to read the table of a known maker with these titles; None for any other."""
    words = [plain(title) for title in titles]
    for maker, needed in _NEEDED.items():
        if needed.issubset(words):
            return _of(maker, titles, words)
    return None


def by_shape(rows: Sequence[Sequence[str]], separator: str) -> Mapping | None:
    """Return how to read Asterisk's Master.csv, which has no titles; None for any other table."""
    told = [row for row in rows if len(row) >= _USUAL]
    if not told or len(told) * 2 < len(rows) or not all(map(_is_asterisk, told)):
        return None
    width = max(map(len, told))
    unique = next((n for n in range(_USUAL, width) if _all_unique(told, n)), None)
    linked = width - 2 if width >= _USUAL + _NEW and _all_unique(told, width - 2) else None
    columns = dict(_ASTERISK)
    if unique is not None:
        columns |= {Field.CALL_ID: unique, Field.GROUP: unique if linked is None else linked}
    return Mapping(Maker.ASTERISK, columns, "asterisk", header=0, separator=separator)


def types_below(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the line after the titles holds the types of columns, as Cisco's does."""
    return len(rows) > 0 and any(rows[0]) and all(_TYPE.fullmatch(cell.strip()) for cell in rows[0])


def is_quality(titles: Sequence[str]) -> bool:
    """Whether it is Cisco's other table, of the quality of sound, which tells no calls."""
    words = {plain(title) for title in titles}
    return {"globalcallid callid", "directorynum", "numberpacketssent"} <= words


def _of(maker: Maker, titles: Sequence[str], words: list[str]) -> Mapping:
    wanted = _BY_TITLE[maker]
    columns = {}
    for field, title in wanted.items():
        name = title if title in words else _OTHERWISE.get((maker, field), title)
        if name in words:
            columns[field] = words.index(name)
    if maker is Maker.FREEPBX and Field.CALL_ID in columns:
        columns.setdefault(Field.GROUP, columns[Field.CALL_ID])
    if maker is Maker.THREECX and Field.GROUP not in columns:
        columns |= {f: n for f, n in places(titles).items() if f is Field.CALL_ID}
    extras = {
        titles[words.index(name)]: words.index(name) for name in _EXTRAS[maker] if name in words
    }
    beside = tuple(words.index(name) for name in _BESIDE.get(maker, ()) if name in words)
    dates = _DATES.get(maker, Dates.ISO)
    return Mapping(
        maker, columns, _SOURCES[maker], tuple(titles), dates=dates, extras=extras, beside=beside
    )


def _is_asterisk(row: Sequence[str]) -> bool:
    answered = row[_ANSWER]
    return (
        row[_AMA].upper() in _AMA_FLAGS
        and row[12].isdecimal()
        and row[13].isdecimal()
        and _STAMP.fullmatch(row[9]) is not None
        and (not answered or _STAMP.fullmatch(answered) is not None)
    )


def _all_unique(rows: Sequence[Sequence[str]], place: int) -> bool:
    """Whether a column holds Asterisk's ids, seconds since 1970 and a number, wherever it is."""
    told = [row[place] for row in rows if len(row) > place and row[place]]
    return bool(told) and all(_UNIQUE.fullmatch(cell) for cell in told)
