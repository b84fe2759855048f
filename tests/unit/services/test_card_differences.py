"""What differs between two versions of a card, and what a difference can do."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path as File

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from qa_desk.domain import card_document as cd
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.card_references import renamed
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.faults import Incomplete
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Scorecard
from qa_desk.services import card_templates, card_versions, scorecards
from qa_desk.services.card_differences import (
    Difference,
    Effect,
    Kind,
    Part,
    differences,
)
from qa_desk.services.card_effects import GRAVITY

CRITERION: Path = ("sections", 0, "criteria", 0)


@cache
def shipped(file: File) -> Document:
    classifier = scorecards.shipped_classifier()
    return card_versions.written_out(card_versions.of_file(file), classifier)


DOCUMENTS = [shipped(file) for file in scorecards.shipped()]


def a_document() -> Document:
    """Two sections of two criteria each."""
    first = {**card_templates.section(1, 1), "criteria": [a_criterion(1), a_criterion(2)]}
    second = {**card_templates.section(2, 3), "criteria": [a_criterion(3), a_criterion(4)]}
    return cd.put(card_templates.card("card"), ("sections",), [first, second])


def a_criterion(number: int) -> Mapping[str, Json]:
    return card_templates.criterion(number)


def only(found: tuple[Difference, ...]) -> Difference:
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: str(d["id"]))
def test_a_card_does_not_differ_from_itself(document: Document) -> None:
    assert differences(document, document) == ()


@pytest.mark.parametrize(
    ("one", "other"), list(product(DOCUMENTS, repeat=2)), ids=lambda d: str(d["id"])
)
def test_all_shipped_cards_can_be_compared(one: Document, other: Document) -> None:
    found = differences(one, other)
    assert bool(found) is (one is not other)
    assert [GRAVITY[each.effect] for each in found] == sorted(GRAVITY[e.effect] for e in found)
    assert all(each.path == () or cd.has(other, each.path) for each in found)


@dataclass(frozen=True)
class Leaf:
    """A place in a document whose value can be changed, and another value for it."""

    path: Path
    value: Json


def leaves(value: Json, path: Path = ()) -> Iterator[Leaf]:
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from leaves(each, (*path, key))
    elif isinstance(value, list | tuple):
        if value and not isinstance(value[0], Mapping):
            yield Leaf(path, list(value[1:]))
        else:
            for i, each in enumerate(value):
                yield from leaves(each, (*path, i))
    else:
        yield Leaf(path, _other(path, value))


def _other(path: Path, value: Json) -> Json:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    others: dict[str, list[str]] = {
        "method": ["flat_share", "section_share", "points", "weighted_points", "deduction"],
        "na": ["forbidden", "zero", "exclude", "fail"],
        "na_policy": ["zero", "exclude"],
        "gates": ["off", "on"],
        "gate": ["cap:40", "none"],
        "gate_on": ["zero", "below_half"],
        "severity": ["critical", "non_critical"],
    }
    known = others.get(str(path[-1]))
    return next(each for each in known if each != value) if known else f"{value}x"


def edited(document: Document, leaf: Leaf) -> Document:
    if leaf.path[-1] == "id" and len(leaf.path) > 2:
        return renamed(document, leaf.path[:-1], str(leaf.value))
    return cd.put(document, leaf.path, leaf.value)


@st.composite
def edits(draw: st.DrawFn) -> tuple[Document, Document, Leaf]:
    document = draw(st.sampled_from(DOCUMENTS))
    found = list(leaves(document))
    keys = draw(st.sampled_from(sorted({str(leaf.path[-1]) for leaf in found})))
    leaf = draw(st.sampled_from([each for each in found if str(each.path[-1]) == keys]))
    return document, edited(document, leaf), leaf


@settings(max_examples=60, deadline=None)
@given(edits())
def test_every_edit_of_one_key_shows_exactly_once(edit: tuple[Document, Document, Leaf]) -> None:
    before, after, leaf = edit
    difference = only(differences(before, after))
    assert leaf.path[: len(difference.path)] == difference.path
    assert difference.key in leaf.path


@settings(max_examples=60, deadline=None)
@given(edits())
def test_undone_it_is_the_same_the_other_way_round(edit: tuple[Document, Document, Leaf]) -> None:
    before, after, _leaf = edit
    there, back = only(differences(before, after)), only(differences(after, before))
    assert (there.before, there.after) == (back.after, back.before)
    assert (there.effect, there.key, there.language) == (back.effect, back.key, back.language)


@settings(max_examples=60, deadline=None)
@given(edits(), st.integers(0, 999))
def test_what_is_said_to_leave_scores_alone_does(
    edit: tuple[Document, Document, Leaf], seed: int
) -> None:
    before, after, leaf = edit
    assume(leaf.path[-1] not in ("id", "code"))  # earlier answers do not fit then, as is told
    effect = only(differences(before, after)).effect
    one, other = load(before), load(after)
    assume(isinstance(one, Scorecard) and isinstance(other, Scorecard))
    assert isinstance(one, Scorecard)
    assert isinstance(other, Scorecard)
    given_answers = answers_to(one, seed)
    try:
        results = [score(card, given_answers) for card in (one, other)]
    except Incomplete:
        return
    if effect is not Effect.SCORE:
        assert results[0].score == results[1].score
        assert results[0].before_gates == results[1].before_gates
    if effect not in (Effect.SCORE, Effect.VERDICT):
        assert (results[0].passed, results[0].band) == (results[1].passed, results[1].band)


def answers_to(card: Scorecard, seed: int) -> Answers:
    draw = random.Random(seed)
    found: dict[str, Answer] = {}
    for criterion in card.criteria():
        if criterion.ranges:
            low, high = criterion.ranges[0].low, criterion.ranges[0].high
            found[criterion.id] = Answer(number=high if low is None else low)
        else:
            options = [chosen(option.id) for option in criterion.options]
            na = [] if criterion.na.value == "forbidden" else [NOT_APPLICABLE]
            found[criterion.id] = draw.choice([*options, *na])
    codes = [each.code for each in card.error_types]
    errors = tuple(ErrorMark(code) for code in draw.sample(codes, min(2, len(codes))))
    return Answers(found, errors)


@pytest.mark.parametrize(
    ("change", "kind", "effect", "key"),
    [
        (lambda d: cd.put(d, (*CRITERION, "weight"), 3), Kind.CHANGED, Effect.SCORE, "weight"),
        (lambda d: cd.put(d, (*CRITERION, "gate"), "contact"), Kind.CHANGED, Effect.SCORE, "gate"),
        (lambda d: cd.put(d, ("scoring", "pass_mark"), 70), Kind.CHANGED, Effect.VERDICT, "pass_mark"),
        (lambda d: cd.put(d, (*CRITERION, "classes"), ["customer"]), Kind.CHANGED, Effect.FIGURES, "classes"),
        (lambda d: cd.put(d, (*CRITERION, "titles", "ru"), "Иначе"), Kind.RENAMED, Effect.WORDS, "titles"),
        (lambda d: cd.put(d, (*CRITERION, "clause"), "4.2"), Kind.CHANGED, Effect.WORDS, "clause"),
        (lambda d: cd.put(d, ("sections", 0, "weight"), 9), Kind.CHANGED, Effect.FORM, "weight"),
        (lambda d: cd.move(d, CRITERION, ("sections", 0, "criteria", 2))[0], Kind.MOVED, Effect.FORM, "position"),
        (lambda d: cd.move(d, ("sections", 1), ("sections", 0))[0], Kind.MOVED, Effect.FORM, "position"),
        (lambda d: cd.drop(d, CRITERION), Kind.REMOVED, Effect.SCORE, ""),
        (lambda d: cd.insert(d, CRITERION, a_criterion(9)), Kind.ADDED, Effect.SCORE, ""),
        (lambda d: cd.drop(d, ("sections", 1)), Kind.REMOVED, Effect.SCORE, ""),
        (lambda d: cd.drop(d, ("scoring", "bands", 1)), Kind.REMOVED, Effect.VERDICT, ""),
        (lambda d: cd.put(d, ("scoring", "bands", 1, "floor"), 81), Kind.CHANGED, Effect.VERDICT, "floor"),
    ],
)  # fmt: skip
def test_a_change_is_told_once_for_what_it_is(
    change: Callable[[Document], Document], kind: Kind, effect: Effect, key: str
) -> None:
    before = a_document()
    difference = only(differences(before, change(before)))
    assert (difference.kind, difference.effect, difference.key) == (kind, effect, key)


def test_a_weight_counts_for_sections_where_the_method_weighs_them() -> None:
    before = cd.put(a_document(), ("scoring", "method"), "section_share")
    after = cd.put(before, ("sections", 0, "weight"), 9)
    assert only(differences(before, after)).effect is Effect.SCORE


def test_the_usual_value_written_out_is_no_difference() -> None:
    before = a_document()
    after = cd.put(cd.put(before, (*CRITERION, "na"), "allowed"), (*CRITERION, "gate"), "none")
    after = cd.put(cd.put(after, ("sections", 0, "weight"), 1), ("scoring", "gates"), "on")
    assert differences(before, after) == ()


def test_the_order_of_a_set_is_no_difference() -> None:
    one = cd.put(a_document(), ("channels",), ["voice", "chat"])
    other = cd.put(a_document(), ("channels",), ["chat", "voice"])
    assert differences(one, other) == ()


def test_a_criterion_that_changed_its_section_is_moved_not_new() -> None:
    before = a_document()
    after, _ = cd.move(before, CRITERION, ("sections", 1, "criteria", 0))
    difference = only(differences(before, after))
    assert (difference.kind, difference.key) == (Kind.MOVED, "section")
    assert (difference.before, difference.after) == ("section_1", "section_2")
    assert difference.effect is Effect.FORM  # a flat share does not ask for sections


def test_another_section_matters_where_sections_weigh() -> None:
    before = cd.put(a_document(), ("scoring", "method"), "section_share")
    after, _ = cd.move(before, CRITERION, ("sections", 1, "criteria", 0))
    assert only(differences(before, after)).effect is Effect.SCORE


def test_a_new_section_is_told_once_with_what_is_in_it() -> None:
    before = a_document()
    after = cd.insert(before, ("sections", 2), card_templates.section(3, 9))
    difference = only(differences(before, after))
    assert (difference.kind, difference.place.part) == (Kind.ADDED, Part.SECTION)
    assert isinstance(difference.after, Mapping)


def test_a_criterion_that_went_into_a_new_section_is_moved() -> None:
    before = a_document()
    with_section = cd.insert(before, ("sections", 2), card_templates.section(3, 9))
    after, _ = cd.move(with_section, CRITERION, ("sections", 2, "criteria", 0))
    kinds = sorted(each.kind for each in differences(before, after))
    assert kinds == [Kind.ADDED, Kind.MOVED]


def test_another_id_is_one_difference_with_all_that_refers_to_it() -> None:
    before = cd.put(
        a_document(),
        ("sections", 1, "criteria", 0, "visible_if"),
        {"criterion": "criterion_1", "is": "yes"},
    )
    after = renamed(before, CRITERION, "greeting")
    difference = only(differences(before, after))
    assert (difference.key, difference.before, difference.after) == (
        "id",
        "criterion_1",
        "greeting",
    )


def test_an_answer_is_told_with_its_criterion() -> None:
    before = a_document()
    difference = only(differences(before, cd.put(before, (*CRITERION, "options", 0, "points"), 2)))
    assert difference.place.part is Part.OPTION
    assert difference.place.within is not None
    assert difference.place.within.id == "criterion_1"


def test_ranges_are_compared_by_what_they_are() -> None:
    ranges: list[Json] = [{"to": 20, "points": 2}, {"from": 21, "to": 40, "points": 1}]
    bare = cd.drop(a_document(), (*CRITERION, "options"))
    before = cd.put(bare, (*CRITERION, "ranges"), ranges)
    more = cd.insert(before, (*CRITERION, "ranges", 0), {"to": -1, "points": 3})
    assert only(differences(before, more)).kind is Kind.ADDED
    other = cd.put(before, (*CRITERION, "ranges", 1, "to"), 60)
    difference = only(differences(before, other))
    assert (difference.key, difference.before, difference.after) == ("to", 40, 60)


@pytest.mark.parametrize("position", [0, 1, 2])
def test_one_that_moved_is_told_and_not_those_it_passed(position: int) -> None:
    listed = [a_criterion(number) for number in range(5)]
    before = cd.put(a_document(), ("sections", 0, "criteria"), listed)
    after, _ = cd.move(
        before, ("sections", 0, "criteria", position), ("sections", 0, "criteria", 5)
    )
    difference = only(differences(before, after))
    assert (difference.kind, difference.place.id) == (Kind.MOVED, f"criterion_{position}")


def test_what_is_no_card_is_compared_all_the_same() -> None:
    odd: Document = {"sections": [{"criteria": "none"}, "text", None], "scoring": [], "id": 7}
    assert differences(odd, odd) == ()
    assert differences({}, odd)
    assert differences(odd, a_document())


def places(value: Json, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from places(each, (*path, key))
    elif isinstance(value, list | tuple):
        for i, each in enumerate(value):
            yield from places(each, (*path, i))


JUNK: list[Json] = [
    None, "", "odd", 7, True, [], {}, [1, None], ["a", {"id": 1}], {"id": ["x"]}, [[{}]],
    {"all": [{"not": 3}]},
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_stands_in_a_card_it_can_be_compared(data: st.DataObject) -> None:
    document = DOCUMENTS[-1]
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(list(places(document))))
        document = cd.put(document, path, data.draw(st.sampled_from(JUNK)))
    assert differences(document, document) == ()
    for found in (differences(DOCUMENTS[-1], document), differences(document, DOCUMENTS[-1])):
        assert all(each.kind in Kind and each.effect in Effect for each in found)


def test_parts_without_ids_are_told_apart_by_their_order() -> None:
    before = cd.put(a_document(), ("sections", 0, "criteria"), [{"weight": 1}, {"weight": 2}])
    after = cd.put(before, ("sections", 0, "criteria", 1, "weight"), 5)
    assert only(differences(before, after)).before == 2


def test_numbers_mean_the_same_however_they_are_written() -> None:
    before = cd.put(a_document(), (*CRITERION, "weight"), 10)
    assert differences(before, cd.put(before, (*CRITERION, "weight"), 10.0)) == ()


def test_a_code_alone_is_the_same_error_type_as_the_whole() -> None:
    classifier = scorecards.shipped_classifier()
    code = next(each.code for each in classifier.error_types if not each.group)
    named = cd.put(a_document(), ("error_types",), [code])
    whole = card_versions.written_out(named, classifier)
    assert whole != named
    assert differences(named, whole) == ()
    assert card_versions.written_out(whole, classifier) is whole
