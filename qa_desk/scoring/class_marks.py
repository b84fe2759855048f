"""The classes of critical errors in a contact as bits, for very many contacts."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from qa_desk.scoring.judging import Judged
from qa_desk.scoring.model import Criterion, ErrorClass, ErrorType, Scorecard, Severity
from qa_desk.scoring.result import Critical

_CLASSES: Final = tuple(ErrorClass)
_NO_CLASS: Final = 1 << len(_CLASSES)
_WIDTH: Final = len(_CLASSES) + 1
"""So many bits say which classes apply; as many above them say in which an error was made."""


class ClassMarks:
    """What answers and errors do to the classes of a card; the rules are those of `defects`."""

    def __init__(self, card: Scorecard) -> None:
        bound = {code for criterion in card.criteria() for code in criterion.error_types}
        self._types = {each.code: _bits(each) for each in card.error_types}
        self._open = _union(bits for code, bits in self._types.items() if code not in bound)

    def of_item(self, item: Judged) -> int:
        """Return what a judged criterion brings in, and what it proves."""
        if not item.applies or item.spared:
            return 0
        recordable = (self._types.get(code, 0) for code in item.criterion.error_types)
        found = self._open | _union(recordable)
        if item.counts:
            own = _bits(item.criterion)
            found |= own | (own << _WIDTH if item.failed else 0)
        return found

    def of_error(self, code: str) -> int:
        """Return what a recorded error proves."""
        return self._types.get(code, 0) << _WIDTH


@lru_cache(maxsize=1 << 2 * _WIDTH)
def as_critical(bits: int) -> Critical:
    """Return what all bits of a contact together say."""
    made = bits >> _WIDTH
    return Critical(
        customer=_mark(bits, ErrorClass.CUSTOMER),
        business=_mark(bits, ErrorClass.BUSINESS),
        compliance=_mark(bits, ErrorClass.COMPLIANCE),
        any=int(bool(made)) if bits else None,
    )


def _mark(bits: int, kind: ErrorClass) -> int | None:
    place = _CLASSES.index(kind)
    if bits >> (_WIDTH + place) & 1:
        return 1
    return 0 if bits >> place & 1 else None


def _bits(judged_by: Criterion | ErrorType) -> int:
    if judged_by.severity is not Severity.CRITICAL:
        return 0
    return _union(1 << _CLASSES.index(each) for each in judged_by.classes) or _NO_CLASS


def _union(parts: Iterable[int]) -> int:
    found = 0
    for part in parts:
        found |= part
    return found
