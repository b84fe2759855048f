"""A file that says everything is read as a value in which everything is said."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from qa_desk.scoring import classifier_loader, loader
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.conditions import AllOf, AnyOf, Between, Chosen, Not, Skipped
from qa_desk.scoring.model import (
    Band,
    ClassifierRef,
    Criterion,
    ErrorClass,
    ErrorType,
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Option,
    Range,
    Role,
    Scorecard,
    Section,
    Severity,
)
from tests.unit.scoring.cards import F

Json = dict[str, object]


def _says(word: str) -> Mapping[str, str]:
    return {language: f"{word} {language}" for language in ("en", "ru", "kk")}


def _options(*points: int) -> list[Json]:
    return [{"id": f"o{p}", "titles": _says(f"o{p}"), "points": p} for p in points]


def _read(*points: int) -> tuple[Option, ...]:
    return tuple(Option(f"o{p}", _says(f"o{p}"), F(p)) for p in points)


BOOK: Final[Json] = {
    "id": "book",
    "version": 7,
    "titles": _says("book"),
    "error_types": [
        {"code": "data", "titles": _says("data"), "group": True, "definition": _says("all data"),
         "clause": "1"},
        {"code": "leak", "titles": _says("leak"), "severity": "critical",
         "classes": ["customer", "compliance"], "weight": 12.5, "definition": _says("what"),
         "good_example": _says("good"), "bad_example": _says("bad"), "clause": "1.2",
         "parent": "data"},
        {"code": "late", "titles": _says("late"), "severity": "non_critical"},
    ],
}  # fmt: skip
LEAK: Final = ErrorType(
    "leak", _says("leak"), Severity.CRITICAL,
    frozenset({ErrorClass.CUSTOMER, ErrorClass.COMPLIANCE}), F(25, 2), _says("what"), "1.2", "data",
    _says("good"), _says("bad"),
)  # fmt: skip
LATE: Final = ErrorType("late", _says("late"), Severity.NON_CRITICAL, frozenset())
CARD: Final[Json] = {
    "id": "card",
    "version": 3,
    "titles": _says("card"),
    "help": _says("for whom"),
    "channels": ["voice", "chat"],
    "topics": ["loans", "cards"],
    "classifier": {"id": "book", "version": 7},
    "scoring": {
        "method": "section_share",
        "na_policy": "zero",
        "gates": "on",
        "pass_mark": 80,
        "bonus_cap": 15,
        "ceiling": 110,
        "start": 95,
        "weights_total": 100,
        "rounding": "half_up",
        "bands": [
            {"id": "good", "titles": _says("good"), "floor": 80, "help": _says("go on")},
            {"id": "poor", "titles": _says("poor"), "floor": 0},
        ],
    },
    "sections": [
        {
            "id": "talk",
            "titles": _says("talk"),
            "help": _says("how"),
            "weight": 60,
            "criteria": [
                {"id": "asked", "titles": _says("asked"), "options": _options(2, 1, 0), "weight": 5,
                 "help": _says("help"), "clause": "4.1", "na": "forbidden", "severity": "critical",
                 "classes": ["business"], "gate": "cap:50", "gate_on": "zero",
                 "comment_required_on": ["o1", "o0"], "error_types": ["late", "leak"],
                 "channels": ["voice"], "topics": ["loans"]},
                {"id": "waited", "titles": _says("waited"), "unit": _says("s"), "na": "fail",
                 "ranges": [{"to": -1, "points": 3, "id": "quick"}, {"from": -1, "to": 2.5,
                            "points": 4, "bonus": True}, {"from": 2.5, "points": 0, "id": "slow"}],
                 "gate": "section", "gate_options": ["slow"]},
                {"id": "tools", "titles": _says("tools"), "options": _options(2, 3),
                 "multiple": True, "max": 4, "na": "exclude",
                 "visible_if": {"any": [
                     {"all": [{"criterion": "asked", "is": ["o2", "o1"]},
                              {"not": {"criterion": "waited", "from": 1, "to": 2}}]},
                     {"criterion": "waited", "na": True}]}},
            ],
        },
        {
            "id": "part",
            "titles": _says("part"),
            "parent": "talk",
            "criteria": [
                {"id": "noted", "titles": _says("noted"), "text": True},
                {"id": "stops", "titles": _says("stops"), "options": _options(0, 1, 2), "gates": [
                    {"gate": "contact", "gate_options": ["o0"]},
                    {"gate": "section:rest", "gate_on": "below_half"}]},
            ],
        },
        {
            "id": "rest",
            "titles": _says("rest"),
            "weight": 40,
            "criteria": [
                {"id": "solved", "titles": _says("solved"), "options": _options(1, 0)},
                {"id": "extra", "titles": _says("extra"), "options": _options(1, 0), "bonus": True,
                 "cap": 5},
                {"id": "mood", "titles": _says("mood"), "options": _options(1, 0), "rider": True},
            ],
        },
    ],
    "error_types": ["leak", "late"],
}  # fmt: skip


def _book() -> Classifier:
    found = classifier_loader.load(BOOK)
    assert isinstance(found, Classifier), found
    return found


def _card(**more: object) -> Scorecard:
    found = loader.load(CARD | more, _book())
    assert isinstance(found, Scorecard), found
    return found


def test_all_of_a_classifier_is_read() -> None:
    group = ErrorType(
        "data", _says("data"), Severity.NON_CRITICAL, frozenset(), definition=_says("all data"),
        clause="1", group=True,
    )  # fmt: skip
    assert _book() == Classifier("book", 7, _says("book"), (group, LEAK, LATE))


def test_all_of_a_card_is_read() -> None:
    card = _card()
    assert (card.id, card.version, card.titles) == ("card", 3, _says("card"))
    assert (card.method, card.pass_mark, card.start) == (Method.SECTION_SHARE, F(80), F(95))
    assert (card.channels, card.topics) == (("voice", "chat"), ("loans", "cards"))
    assert (card.bonus_cap, card.ceiling, card.help) == (F(15), F(110), _says("for whom"))
    assert card.classifier == ClassifierRef("book", 7)
    assert card.bands == (
        Band("good", _says("good"), F(80), _says("go on")), Band("poor", _says("poor"), F(0)),
    )  # fmt: skip
    assert card.error_types == (replace(LEAK, parent=None), LATE)


def test_all_of_its_sections_is_read() -> None:
    talk, part, rest = _card().sections
    assert (talk.id, talk.titles, talk.weight) == ("talk", _says("talk"), F(60))
    assert (talk.help, talk.parent) == (_says("how"), None)
    assert (part.id, part.titles, part.parent) == ("part", _says("part"), "talk")
    assert (rest.id, rest.weight, rest.help) == ("rest", F(40), {})


def test_all_of_a_criterion_with_options_is_read() -> None:
    assert _card().criterion("asked") == Criterion(
        "asked", _says("asked"), _read(2, 1, 0), F(5), _says("help"), "4.1", NaPolicy.FORBIDDEN,
        Severity.CRITICAL, frozenset({ErrorClass.BUSINESS}),
        Gate(GateEffect.CAP, GateTrigger.ZERO, F(50)), ("late", "leak"), ("o1", "o0"),
        channels=("voice",), topics=("loans",),
    )  # fmt: skip


def test_all_of_a_criterion_with_numbers_is_read() -> None:
    assert _card().criterion("waited") == Criterion(
        "waited", _says("waited"), (), na=NaPolicy.FAIL, severity=Severity.CRITICAL,
        gate=Gate(GateEffect.SECTION, GateTrigger.LISTED, options=("slow",)), unit=_says("s"),
        ranges=(Range(None, F(-1), F(3), "quick"), Range(F(-1), F(5, 2), F(4), bonus=True),
                Range(F(5, 2), None, F(0), "slow")),
    )  # fmt: skip


def test_all_of_a_criterion_with_several_options_and_a_condition_is_read() -> None:
    assert _card().criterion("tools") == Criterion(
        "tools", _says("tools"), _read(2, 3), multiple=True, most=F(4), na=NaPolicy.EXCLUDE,
        visible_if=AnyOf((
            AllOf((Chosen("asked", ("o2", "o1")), Not(Between("waited", F(1), F(2))))),
            Skipped("waited"),
        )),
    )  # fmt: skip


def test_several_gates_and_a_text_are_read() -> None:
    stops = _card().criterion("stops")
    assert stops.gates == (
        Gate(GateEffect.CONTACT, GateTrigger.LISTED, options=("o0",)),
        Gate(GateEffect.SECTION, GateTrigger.BELOW_HALF, target="rest"),
    )
    assert (stops.severity, stops.na) == (Severity.CRITICAL, NaPolicy.ZERO)
    assert _card().criterion("noted").text


def test_roles_are_read() -> None:
    extra = _card().criterion("extra")
    assert (extra.role, extra.cap, extra.weight) == (Role.BONUS, F(5), F(1))
    assert _card().criterion("mood").role is Role.RIDER
    solved = _card().criterion("solved")
    assert solved == Criterion("solved", _says("solved"), _read(1, 0), na=NaPolicy.ZERO)


def test_a_card_that_says_the_least_is_read_with_what_is_usual() -> None:
    least: Json = {
        "id": "c", "version": 1, "titles": _says("c"),
        "sections": [{"id": "s", "titles": _says("s"), "criteria": [
            {"id": "a", "titles": _says("a"), "options": _options(1, 0)}]}],
    }  # fmt: skip
    assert loader.load(least) == Scorecard(
        "c", 1, _says("c"),
        (Section("s", _says("s"), (Criterion("a", _says("a"), _read(1, 0)),)),),
    )  # fmt: skip


def test_gates_that_are_off_are_only_recorded() -> None:
    scoring = {"method": "section_share", "gates": "off"}
    card = _card(scoring=scoring)
    assert all(not criterion.gates for criterion in card.criteria())
    assert card.criterion("asked").severity is Severity.CRITICAL
