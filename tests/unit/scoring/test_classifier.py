"""The error classifier: a tree without circles, versions, and cards that name its codes."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from qa_desk.scoring import card_keys, classifier_loader, loader
from qa_desk.scoring.card_faults import Path as Place
from qa_desk.scoring.classifier import Change, ChangeKind, Classifier, changes
from qa_desk.scoring.model import ClassifierRef, ErrorClass, Scorecard, Severity
from qa_desk.scoring.tables import Keys
from tests.unit.scoring.cards import F

Json = dict[str, object]
SCHEMA: Final = Path(__file__).parents[3] / "scorecards" / "classifier.schema.json"
TITLES: Final = {"en": "T", "ru": "Т", "kk": "Т"}
OPTIONS: Final = [{"id": n, "titles": TITLES, "points": int(n)} for n in "01"]
GROUP: Final[Json] = {"code": "data", "titles": TITLES, "group": True}


def _entry(code: str, **more: object) -> Json:
    return {"code": code, "titles": TITLES, "severity": "critical", **more}


def _data(*entries: object, **more: object) -> Json:
    return {"id": "book", "version": 2, "titles": TITLES, "error_types": list(entries)} | more


def _book(*entries: object) -> Classifier:
    found = classifier_loader.load(_data(*entries))
    assert isinstance(found, Classifier), found
    return found


def _faults(data: Mapping[str, object]) -> list[tuple[Place, str]]:
    found = classifier_loader.load(data)
    assert not isinstance(found, Classifier)
    return [(fault.path, fault.code.removeprefix("card.")) for fault in found]


BOOK: Final = _book(
    GROUP,
    _entry("leak", parent="data", classes=["compliance"], weight=50, good_example=TITLES),
    _entry("leak_aloud", parent="leak"),
    _entry("late", severity="non_critical"),
)


def test_a_classifier_is_a_tree() -> None:
    assert BOOK.ref == ClassifierRef("book", 2)
    assert [each.code for each in BOOK.children()] == ["data", "late"]
    assert [each.code for each in BOOK.children("leak")] == ["leak_aloud"]
    assert [each.code for each in BOOK.path("leak_aloud")] == ["data", "leak", "leak_aloud"]
    assert BOOK.error_type("data").group
    leak = BOOK.error_type("leak")
    assert (leak.weight, leak.classes) == (F(50), frozenset({ErrorClass.COMPLIANCE}))
    assert leak.good_example == TITLES
    with pytest.raises(KeyError):
        BOOK.error_type("gone")


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        (_data(), [(("error_types",), "no_error_types")]),
        (_data(_entry("a"), GROUP), [(("error_types", 1), "empty_group")]),
        (_data(_entry("a", parent="b")), [(("error_types", 0, "parent"), "unknown_parent")]),
        (
            _data(_entry("a", parent="b"), _entry("b", parent="a")),
            [
                (("error_types", 0, "parent"), "parent_cycle"),
                (("error_types", 1, "parent"), "parent_cycle"),
            ],
        ),
        (_data(_entry("a", parent="a")), [(("error_types", 0, "parent"), "parent_cycle")]),
        (_data(_entry("a"), _entry("a")), [(("error_types", 1, "code"), "duplicate_id")]),
        (_data("late"), [(("error_types", 0), "not_table")]),
        (_data({"code": "a", "titles": TITLES}), [(("error_types", 0), "missing_key")]),
        (
            _data(GROUP | {"weight": 3}, _entry("a", parent="data")),
            [(("error_types", 0, "weight"), "unknown_key")],
        ),
        (_data(_entry("a", group="yes")), [(("error_types", 0, "group"), "not_switch")]),
        (_data(_entry("a", definition={"en": "A", "ru": "А"})), [(("error_types", 0, "definition"), "missing_language")]),
        ([], [((), "not_table")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_classifier(data: Json, faults: list[tuple[Place, str]]) -> None:
    assert _faults(data) == faults


def test_versions_are_compared_by_code_so_that_a_move_keeps_its_history() -> None:
    leak, aloud, late = (BOOK.error_type(code) for code in ("leak", "leak_aloud", "late"))
    kinds = frozenset({ErrorClass.CUSTOMER})
    changed = (
        BOOK.error_type("data"),
        replace(leak, severity=Severity.NON_CRITICAL, classes=kinds, weight=F(10), clause="9"),
        replace(aloud, parent="data", titles={**aloud.titles, "en": "Said aloud"}, group=True),
        replace(late, code="slow"),
    )
    assert changes(BOOK, BOOK) == ()
    assert changes(BOOK, replace(BOOK, version=3, error_types=changed)) == (
        Change("late", ChangeKind.REMOVED),
        Change("leak", ChangeKind.SEVERITY, Severity.CRITICAL, Severity.NON_CRITICAL),
        Change("leak", ChangeKind.CLASSES, leak.classes, kinds),
        Change("leak", ChangeKind.WEIGHT, F(50), F(10)),
        Change("leak", ChangeKind.TEXTS),
        Change("leak_aloud", ChangeKind.MOVED, "leak", "data"),
        Change("leak_aloud", ChangeKind.GROUP, before=False, after=True),
        Change("leak_aloud", ChangeKind.TITLES),
        Change("slow", ChangeKind.ADDED),
    )


def _card(errors: list[object], **more: object) -> Json:
    criterion = {"id": "a", "titles": TITLES, "options": OPTIONS}
    section = {"id": "one", "titles": TITLES, "criteria": [criterion]}
    card = {"id": "card", "version": 1, "titles": TITLES, "sections": [section]}
    return card | {"error_types": errors} | more


def test_a_card_may_only_name_its_error_types() -> None:
    own = _entry("own", parent="leak")
    card = loader.load(_card(["leak", "leak_aloud", own]), BOOK)
    assert isinstance(card, Scorecard)
    assert card.error_type("leak").weight == 50
    parents = [each.parent for each in card.error_types]
    assert parents == [None, "leak", "leak"], "a group is no error type of the card"


def test_a_card_that_names_another_version_is_refused_as_far_as_it_matters() -> None:
    named = {"classifier": {"id": "book", "version": 1}}
    found = loader.load(_card(["leak"], **named), BOOK)
    assert isinstance(found, tuple)
    assert [fault.code for fault in found] == ["card.other_classifier"]
    assert isinstance(
        loader.load(_card(["leak"], classifier={"id": "book", "version": 2}), BOOK), Scorecard
    )
    in_full = loader.load(_card([_entry("leak")], **named))
    assert isinstance(in_full, Scorecard)
    assert in_full.classifier == ClassifierRef("book", 1)


@pytest.mark.parametrize(
    ("errors", "code"),
    [
        (["laet"], "not_in_classifier"),
        (["data"], "group_not_recordable"),
        (["late", "late"], "duplicate_id"),
        ([["late"]], "not_table"),
    ],
)
def test_a_code_must_be_one_of_the_classifier(errors: list[object], code: str) -> None:
    found = loader.load(_card(errors), BOOK)
    assert isinstance(found, tuple)
    assert code in [fault.code.removeprefix("card.") for fault in found]


def test_without_a_classifier_a_code_says_nothing() -> None:
    found = loader.load(_card(["late"]))
    assert isinstance(found, tuple)
    assert [fault.code for fault in found] == ["card.no_classifier"]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("", card_keys.CLASSIFIER),
        ("entry", card_keys.CLASSIFIER_ENTRY),
        ("group", card_keys.CLASSIFIER_GROUP),
    ],
)
def test_the_schema_of_a_classifier_names_the_keys_that_are_read(name: str, keys: Keys) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    part = schema["$defs"][name] if name else schema
    assert tuple(part["required"]) == keys.required
    assert set(part["properties"]) == set(keys.known)
