"""A file that is no usable form of Genesys Cloud is refused in one sentence with the place."""

from pathlib import Path

import pytest

from qa_desk.errors import Expected
from qa_desk.importing.cards import genesys
from qa_desk.texts import Language, catalogue
from tests.unit.importing.cards.genesys_forms import (
    at,
    form,
    group,
    imported,
    option,
    question,
    selectable,
    several,
    shown_if,
    yes_no,
)


def _asking(*predicates: str) -> dict[str, object]:
    return form(group("g", yes_no("q1"), yes_no("q2", visibilityCondition=shown_if(*predicates))))


_FIRST = "questionGroups[0].questions[0]"
_SECOND = "questionGroups[0].questions[1]"
_PREDICATE = f"{_SECOND}.visibilityCondition.predicates[0]"
_REFUSED: dict[str, tuple[object, str, str]] = {
    "a list": ([form(group("g", yes_no("q")))], "genesys.no_form", "form.json"),
    "another object": ({"Title": "x", "Items": []}, "genesys.no_form", "form.json"),
    "a list without questions": ({"entities": [{"name": "A"}]}, "genesys.no_form", "form.json"),
    "several forms": (
        {"entities": [form(group("g", yes_no("q"))), form(group("h", yes_no("r")))]},
        "genesys.several_forms",
        "form.json",
    ),
    "no groups": (form(), "card_import.field_missing", "questionGroups"),
    "no questions": (form(group("g")), "card_import.field_missing", "questionGroups[0].questions"),
    "no name": (form(group("g", yes_no("q")), name=" "), "card_import.field_missing", "name"),
    "no answers": (
        form(group("g", question("q"))),
        "card_import.field_missing",
        f"{_FIRST}.answerOptions",
    ),
    "no selectable answers": (
        form(group("g", several("q"))),
        "card_import.field_missing",
        f"{_FIRST}.multipleSelectOptionQuestions",
    ),
    "no points": (
        form(group("g", question("q", answerOptions=[{"id": "a", "text": "Yes"}]))),
        "card_import.field_missing",
        f"{_FIRST}.answerOptions[0].value",
    ),
    "a text for points": (
        form(group("g", question("q", answerOptions=[option("a", 1) | {"value": "1"}]))),
        "card_import.field_not_number",
        f"{_FIRST}.answerOptions[0].value",
    ),
    "points below zero": (
        form(group("g", question("q", -1, 1))),
        "genesys.out_of_range",
        f"{_FIRST}.answerOptions[0].value",
    ),
    "a weight without end": (
        form(group("g", yes_no("q"), weight=10**9)),
        "genesys.out_of_range",
        "questionGroups[0].weight",
    ),
    "an unknown kind": (
        form(group("g", yes_no("q", type="sliderQuestion"))),
        "card_import.field_unknown",
        f"{_FIRST}.type",
    ),
    "a kind inside a kind": (
        form(group("g", several("q", several("r", selectable("s", 1))))),
        "card_import.field_unknown",
        f"{_FIRST}.multipleSelectOptionQuestions[0].type",
    ),
    "a word for a flag": (
        form(group("g", yes_no("q", isKill="yes"))),
        "card_import.field_not_flag",
        f"{_FIRST}.isKill",
    ),
    "questions that are texts": (
        form(group("g", questions=["q1"])),
        "card_import.field_not_object",
        _FIRST,
    ),
    "nothing scored": (form(group("g", question("q", 0, 0))), "genesys.nothing_scored", "form"),
    "no weight at all": (
        form(group("g", yes_no("q"), weight=0)),
        "genesys.nothing_scored",
        "form.json",
    ),
    "a question twice": (
        form(group("g", yes_no("q")), group("h", yes_no("q"))),
        "genesys.id_twice",
        "questionGroups[1].questions[0].id",
    ),
    "a group twice": (
        form(group("g", yes_no("q")), group("g", yes_no("r"))),
        "genesys.id_twice",
        "questionGroups[1].id",
    ),
    "an answer twice": (
        form(group("g", question("q", answerOptions=[option("a", 0), option("a", 1)]))),
        "genesys.id_twice",
        f"{_FIRST}.answerOptions[1].id",
    ),
    "a predicate of another form": (_asking("question/0"), "genesys.predicate_unknown", _PREDICATE),
    "a predicate to no group": (_asking(at(7, 0, 0)), "genesys.predicate_unknown", _PREDICATE),
    "a predicate to no question": (_asking(at(0, 7, 0)), "genesys.predicate_unknown", _PREDICATE),
    "a predicate to no answer": (_asking(at(0, 0, 2)), "genesys.predicate_unknown", _PREDICATE),
    "a predicate that is a number": (
        form(group("g", yes_no("q1"), yes_no("q2", visibilityCondition={"predicates": [7]}))),
        "card_import.field_not_text",
        _PREDICATE,
    ),
    "neither and nor or": (
        form(
            group(
                "g",
                yes_no("q1"),
                yes_no("q2", visibilityCondition={"predicates": [at(0, 0, 0), at(0, 0, 1)]}),
            )
        ),
        "card_import.field_unknown",
        f"{_SECOND}.visibilityCondition.combiningOperation",
    ),
    "a condition on itself": (_asking(at(0, 1, 0)), "genesys.condition_circle", _SECOND),
    "a group that asks for its own answer": (
        form(group("g", yes_no("q"), visibilityCondition=shown_if(at(0, 0, 0)))),
        "genesys.condition_circle",
        _FIRST,
    ),
}


@pytest.mark.parametrize("case", _REFUSED)
def test_what_is_wrong_is_told_with_its_place(case: str, tmp_path: Path) -> None:
    data, code, place = _REFUSED[case]

    with pytest.raises(Expected) as refused:
        imported(tmp_path, data)

    assert refused.value.code == code
    for language in Language:
        assert place in catalogue(language).of(refused.value)


def test_a_file_that_is_no_json_is_refused_with_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "form.json"
    path.write_text('{"name": "A",\n "questionGroups": [', "utf-8")

    with pytest.raises(Expected) as refused:
        genesys.read(path)

    assert refused.value.code == "card_import.not_json"
    assert (refused.value.facts["line"], refused.value.facts["column"]) == (2, 21)


def test_a_long_chain_of_conditions_is_put_in_order_at_once(tmp_path: Path) -> None:
    many = 200
    chain = [
        yes_no(f"q{k}", visibilityCondition=shown_if(at(0, k + 1, 0))) for k in range(many - 1)
    ]

    found = imported(tmp_path, form(group("g", *chain, yes_no(f"q{many - 1}"))))

    assert len(found.dropped) == many
