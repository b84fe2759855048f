"""A protocol of a draw read back from a file: the workbook or the JSON that was written of it."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Final, TypeVar

from openpyxl import load_workbook

from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.sampling import Layer, Pick, Protocol, Replacement, Selection, Stratum
from qa_desk.errors import Expected
from qa_desk.importing.torn import TORN_WORKBOOK

Row = Mapping[str, object]
V = TypeVar("V")
MOST_BYTES: Final = 200_000_000
_NUMBER: Final = re.compile(r"-?\d{1,400}", re.ASCII)
_FRACTION: Final = re.compile(r"\d{1,400}/0*[1-9]\d{0,400}", re.ASCII)
_SUMMARY, _STRATA, _PICKS, _REPLACEMENTS, _FRAME = 0, 1, 2, 3, -1
"""Where the sheets stand; the one of what was left out is not needed to draw."""


class ProtocolUnreadable(Expected):
    """A file is no protocol of a draw: facts `file`, `where` (what is missing or wrong there)."""

    code = "sample.protocol_unreadable"


def read_protocol(path: Path) -> Protocol:
    """Return the protocol that a workbook or a JSON file holds; ProtocolUnreadable."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ProtocolUnreadable(file=str(path), where="size")
        found = _of_workbook(path) if _is_archive(path) else _of_json(path)
    except TORN_WORKBOOK as error:
        where = str(error.args[0]) if isinstance(error, _WrongValueError) else "file"
        raise ProtocolUnreadable(file=str(path), where=where) from error
    return found


class _WrongValueError(ValueError):
    """What stands somewhere is no such value; the argument says where."""


def _is_archive(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(2) == b"PK"


def _of_json(path: Path) -> Protocol:
    whole = _mapping(json.loads(path.read_text("utf-8-sig")), "file")
    frame = _mapping(whole.get("frame"), "frame")
    return _protocol(
        {**whole, "frame.hash": frame.get("hash"), "frame.size": frame.get("size")},
        [_number(one, "frame.contacts") for one in _list(frame.get("contacts"), "frame.contacts")],
        _each(whole, "strata", _stratum),
        _each(whole, "contacts", _pick),
        _each(whole, "replacements", _replacement),
    )


def _of_workbook(path: Path) -> Protocol:
    book = load_workbook(path, read_only=True, data_only=True)
    try:
        sheets = [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]
    finally:
        book.close()
    said = {str(row[2]): row[1] for row in sheets[_SUMMARY] if len(row) > 2 and row[2]}  # noqa: PLR2004 - the third column is the key
    blocks = [str(row[3] or "") for row in sheets[_FRAME][1:] if len(row) > 3]  # noqa: PLR2004 - likewise
    frame = [_number(one, "frame.contacts") for block in blocks for one in block.split()]
    keys = _ROWS
    return _protocol(
        said,
        frame,
        [_stratum(row) for row in _rows(sheets[_STRATA], keys["strata"])],
        [_pick(row) for row in _rows(sheets[_PICKS], keys["contacts"])],
        [_replacement(row) for row in _rows(sheets[_REPLACEMENTS], keys["replacements"])],
    )


_ROWS: Final[Mapping[str, Sequence[str]]] = {
    "strata": ("key", "population", "basis", "quota", "drawn", "", "layers"),
    "contacts": ("id", "stratum", "exact_weight", "assignee", "second"),
    "replacements": ("gone", "came", "stratum", "reason", "by", "at"),
}
"""What the columns of the sheets hold, whatever language their titles are in."""


def _rows(sheet: Iterable[Sequence[object]], keys: Sequence[str]) -> Iterator[Row]:
    for row in list(sheet)[1:]:
        if row and row[0] is not None:
            yield dict(zip(keys, row, strict=False))


def _protocol(
    said: Row,
    frame: Sequence[int],
    strata: Sequence[Stratum],
    picks: Sequence[Pick],
    replacements: Sequence[Replacement],
) -> Protocol:
    if _number(said.get("frame.size"), "frame.size") != len(frame):
        raise _WrongValueError("frame.size")
    selection = Selection(_text(said.get("selection", Selection.RANDOM), "selection"))
    return Protocol(
        id=SampleId(_text(said.get("id"), "id")),
        name=_text(said.get("name"), "name"),
        plan=_text(said.get("plan"), "plan"),
        seed=_number(said.get("seed"), "seed"),
        algorithm=_text(said.get("algorithm"), "algorithm"),
        frame=tuple(map(ContactId, frame)),
        frame_hash=_text(said.get("frame.hash"), "frame.hash"),
        strata=tuple(strata),
        picks=tuple(replace(pick, selection=selection) for pick in picks),
        left_out=(),
        drawn_at=_moment(said.get("drawn_at"), "drawn_at"),
        selection=selection,
        replacements=tuple(replacements),
    )


def _stratum(row: Row) -> Stratum:
    basis = row.get("basis")
    return Stratum(
        _text(row.get("key"), "strata.key"),
        _number(row.get("population"), "strata.population"),
        _number(row.get("quota"), "strata.quota"),
        _number(row.get("drawn"), "strata.drawn"),
        None if basis in (None, "") else _fraction(basis, "strata.basis"),
        tuple(_layers(row.get("layers"))),
    )


def _layers(value: object) -> Iterator[Layer]:
    """Read layers: a list in JSON, lines of "population key" in a cell."""
    if isinstance(value, list):
        for each in value:
            row = _mapping(each, "strata.layers")
            yield Layer(
                _text(row.get("key"), "strata.layers"),
                _number(row.get("population"), "strata.layers"),
            )
    elif value:
        for line in _text(value, "strata.layers").splitlines():
            population, _, key = line.partition(" ")
            yield Layer(key, _number(population, "strata.layers"))


def _pick(row: Row) -> Pick:
    return Pick(
        ContactId(_number(row.get("id"), "contacts.id")),
        _text(row.get("stratum"), "contacts.stratum"),
        _fraction(row.get("exact_weight"), "contacts.exact_weight"),
        _login(row.get("assignee")),
        second=_login(row.get("second")),
    )


def _replacement(row: Row) -> Replacement:
    return Replacement(
        ContactId(_number(row.get("gone"), "replacements.gone")),
        ContactId(_number(row.get("came"), "replacements.came")),
        _text(row.get("stratum"), "replacements.stratum"),
        _text(row.get("reason"), "replacements.reason"),
        EvaluatorId(_text(row.get("by"), "replacements.by")),
        _moment(row.get("at"), "replacements.at"),
    )


def _each(whole: Row, key: str, read: Callable[[Row], V]) -> list[V]:
    return [read(_mapping(each, key)) for each in _list(whole.get(key, []), key)]


def _mapping(value: object, where: str) -> Row:
    if not isinstance(value, dict):
        raise _WrongValueError(where)
    return value


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        raise _WrongValueError(where)
    return value


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise _WrongValueError(where)
    return value


def _number(value: object, where: str) -> int:
    """Read a whole number; long ones stand as text, for a sheet keeps no more than 15 digits."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return int(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and value == int(value):
        return int(value)
    raise _WrongValueError(where)


def _fraction(value: object, where: str) -> Fraction:
    if not isinstance(value, str) or _FRACTION.fullmatch(value) is None:
        raise _WrongValueError(where)
    return Fraction(value)


def _login(value: object) -> EvaluatorId | None:
    return None if value in (None, "") else EvaluatorId(str(value))


def _moment(value: object, where: str) -> datetime:
    try:
        found = datetime.fromisoformat(_text(value, where))
    except ValueError:
        raise _WrongValueError(where) from None
    if found.tzinfo is None:
        raise _WrongValueError(where)
    return found
