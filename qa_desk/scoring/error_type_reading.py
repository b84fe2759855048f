"""Error types as files write them: in full, or by a code of the classifier."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from qa_desk.scoring import card_rules
from qa_desk.scoring.card_keys import CLASSIFIER_ENTRY, CLASSIFIER_GROUP, ERROR_TYPE
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import ErrorClass, ErrorType, Severity
from qa_desk.scoring.tables import Table, table_of
from qa_desk.scoring.wording import listed


def read_error_types(table: Table, classifier: Classifier | None) -> tuple[ErrorType, ...]:
    """Return the error types of a card; a mere code is looked up in the classifier."""
    reader = _CardEntries(table, classifier)
    return reader.read()


def read_classifier_entries(table: Table) -> tuple[ErrorType, ...]:
    """Return the entries of a classifier with the groups that hold them."""
    seen: set[str] = set()
    found, tables = [], []
    for i, raw in enumerate(table.items("error_types")):
        is_group = isinstance(raw, Mapping) and raw.get("group") is True
        keys = CLASSIFIER_GROUP if is_group else CLASSIFIER_ENTRY
        entry = table_of(raw, (*table.at("error_types"), i), table.sink, keys)
        if entry is not None:
            found.append(_error_type(entry, seen, group=is_group or entry.switch("group")))
            tables.append(entry)
    entries = tuple(found)
    card_rules.check_parents(entries, tuple(tables))
    return entries


def read_classes(table: Table) -> frozenset[ErrorClass]:
    """Return the classes of an error type or of a criterion."""
    words = table.identifiers("classes", tuple(ErrorClass), "unknown_value")
    return frozenset(ErrorClass(word) for word in words)


class _CardEntries:
    def __init__(self, table: Table, classifier: Classifier | None) -> None:
        self._table = table
        self._known = {} if classifier is None else {e.code: e for e in classifier.error_types}
        self._is_known = classifier is not None
        self._seen: set[str] = set()

    def read(self) -> tuple[ErrorType, ...]:
        """Return the error types in the order of the file."""
        written, tables, found = [], [], []
        for i, raw in enumerate(self._table.items("error_types")):
            entry = self._named(i, raw) if isinstance(raw, str | int) else None
            table = None if isinstance(raw, str | int) else self._in_full(i, raw)
            if table is not None:
                entry = _error_type(table, self._seen)
                written.append(entry)
                tables.append(table)
            if entry is not None:
                found.append(entry)
        codes = frozenset(entry.code for entry in found)
        card_rules.check_parents(tuple(written), tuple(tables), codes)
        return tuple(e if e.parent in codes else replace(e, parent=None) for e in found)

    def _in_full(self, i: int, raw: object) -> Table | None:
        place = (*self._table.at("error_types"), i)
        return table_of(raw, place, self._table.sink, ERROR_TYPE)

    def _named(self, i: int, raw: str | int) -> ErrorType | None:
        """Return the entry with this code; None where there is none, which is recorded."""
        sink, place, code = self._table.sink, (*self._table.at("error_types"), i), str(raw)
        entry = self._known.get(code)
        if not self._is_known:
            sink.add(place, "no_classifier", value=code)
        elif entry is None:
            codes = tuple(key for key, each in self._known.items() if not each.group)
            close = sink.near(code, codes)
            sink.add(place, "not_in_classifier", value=code, known=listed(codes), nearest=close)
        elif entry.group:
            sink.add(place, "group_not_recordable", value=code)
        elif code in self._seen:
            sink.add(place, "duplicate_id", id=code)
        else:
            self._seen.add(code)
            return entry
        return None


def _error_type(table: Table, seen: set[str], *, group: bool = False) -> ErrorType:
    return ErrorType(
        code=table.identifier("code", seen),
        titles=table.texts("titles"),
        severity=table.choice("severity", Severity, Severity.NON_CRITICAL),
        classes=read_classes(table),
        weight=table.number("weight", Fraction(0)),
        definition=table.texts("definition"),
        clause=table.text("clause"),
        parent=table.text("parent") or None,
        good_example=table.texts("good_example"),
        bad_example=table.texts("bad_example"),
        group=group,
    )
