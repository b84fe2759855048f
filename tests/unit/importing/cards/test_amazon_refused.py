"""Files that are no sound form of Amazon Connect: one sentence that names the place."""

import json
from pathlib import Path

import pytest

from qa_desk.importing.cards.amazon_connect import read
from qa_desk.importing.cards.imported import CardFileRefused
from qa_desk.texts import Language, catalogue
from tests.unit.importing.cards.amazon_forms import (
    Json,
    asks,
    both,
    fails,
    form,
    numeric,
    option,
    section,
    select,
    several,
    span,
    when,
)

Q = "Items[0].Section.Items[0].Question"
OPTIONS = f"{Q}.QuestionTypeProperties.SingleSelect.Options"


def _refusal(path: Path) -> CardFileRefused:
    with pytest.raises(CardFileRefused) as caught:
        read(path)
    for language in Language:
        sentence = catalogue(language).of(caught.value)
        assert sentence.endswith(".")
        assert "{" not in sentence
    return caught.value


def _of(folder: Path, data: object) -> tuple[str, object]:
    path = folder / "form.json"
    path.write_text(json.dumps(data), "utf-8")
    refused = _refusal(path)
    return refused.code, refused.facts.get("field")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "card_import.empty"),
        (b" \n", "card_import.empty"),
        (b"\xff\x00\x01", "card_import.not_unicode"),
        (b"{", "card_import.not_json"),
        (b"{'a': 1}", "card_import.not_json"),
        (b"[" * 100_000, "card_import.too_deep"),
        (b'{"Items": ' + b"[" * 100_000, "card_import.too_deep"),
        (b"[]", "card_import.no_object"),
        (b'"Title"', "card_import.no_object"),
        (b"{}", "amazon.no_form"),
        (b'{"questionGroups": []}', "amazon.no_form"),
        (b'{"Title": "a", "Title": "b", "Items": []}', "card_import.field_twice"),
        (b"PK\x03\x04" + b"\x00" * 200, "card_import.not_json"),
    ],
)
def test_a_file_that_is_no_form_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "form.json"
    path.write_bytes(content)
    assert _refusal(path).code == code


def test_a_file_of_50_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "form.json"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert _refusal(path).code == "card_import.too_big"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "none.json").code == "card_import.unreadable"
    assert _refusal(tmp_path).code == "card_import.unreadable"


def _with(question: Json, **more: object) -> Json:
    return form(section("s", question)) | more


LOOP = when(asks("b", "best"))


@pytest.mark.parametrize(
    ("data", "code", "field"),
    [
        ({"Title": "a"}, "card_import.field_missing", "Items"),
        ({"Title": "a", "Items": []}, "card_import.field_missing", "Items"),
        ({"Items": [section("s", select("a"))]}, "card_import.field_missing", "Title"),
        ({"Title": 5, "Items": []}, "card_import.field_not_text", "Title"),
        ({"Title": "a", "Items": {}}, "card_import.field_not_list", "Items"),
        ({"Title": "a", "Items": [5]}, "card_import.field_not_object", "Items[0]"),
        ({"Title": "a", "Items": [{}]}, "amazon.item_unclear", "Items[0]"),
        ({"Title": "a", "Items": [section("s") | select("a")]}, "amazon.item_unclear", "Items[0]"),
        (form(select("a")), "amazon.question_outside", "Items[0].Question"),
        (form(section("s")), "card_import.field_missing", "Items"),
        (form(section("s", RefId=None)), "card_import.field_missing", "Items[0].Section.RefId"),
        (form(section("s", RefId="a b")), "amazon.bad_ref", "Items[0].Section.RefId"),
        (form(section("--")), "amazon.bad_ref", "Items[0].Section.RefId"),
        (form(section("s"), section("s")), "amazon.ref_twice", "Items[1].Section.RefId"),
        (
            form(section("s", select("a"), section("t", select("a")))),
            "amazon.ref_twice", "Items[0].Section.Items[1].Section.Items[0].Question.RefId",
        ),
        (_with(select("a", option("x", 1), option("x", 2))), "amazon.ref_twice", f"{OPTIONS}[1].RefId"),
        (_with(select("a", option("x", 11))), "amazon.number_outside", f"{OPTIONS}[0].Score"),
        (_with(select("a", option("x", -1))), "amazon.number_outside", f"{OPTIONS}[0].Score"),
        (_with(select("a", {"RefId": "x", "Text": "x", "Score": True})), "card_import.field_not_number", f"{OPTIONS}[0].Score"),
        (_with(select("a", {"RefId": "x", "Text": "x", "Score": "5"})), "card_import.field_not_number", f"{OPTIONS}[0].Score"),
        (_with(select("a", {"RefId": "x", "Text": "x", "Score": float("nan")})), "card_import.field_not_number", f"{OPTIONS}[0].Score"),
        (_with(select("a", {"RefId": "x", "Text": "x", "Score": 1e300})), "card_import.field_not_number", f"{OPTIONS}[0].Score"),
        (_with(select("a", {"RefId": "x", "Text": "x", "Score": 10**5000 % 10**3500 + 10**3400})), "card_import.field_not_number", f"{OPTIONS}[0].Score"),
        (_with(select("a", option("x", 1, AutomaticFail="no"))), "card_import.field_not_flag", f"{OPTIONS}[0].AutomaticFail"),
        (_with(select("a", option("x", 1), option("y", 1, **fails("z")))), "amazon.unknown_ref", f"{OPTIONS}[1].AutomaticFailConfiguration.TargetSection"),
        (_with(select("a", option("x", 1, **fails()))), "amazon.always_fails", Q),
        (_with(select("a", Weight=-1)), "amazon.number_outside", f"{Q}.Weight"),
        (_with(select("a", QuestionType="ESSAY")), "card_import.field_unknown", f"{Q}.QuestionType"),
        (_with(select("a", QuestionTypeProperties=None)), "card_import.field_missing", f"{OPTIONS}"),
        (_with(several("a")), "card_import.field_missing", f"{Q}.QuestionTypeProperties.MultiSelect.Options"),
        (_with(numeric("a", low=9, high=1)), "amazon.range_reversed", f"{Q}.QuestionTypeProperties.Numeric.MinValue"),
        (_with(numeric("a", span(0, 5, 1), span(4, 9, 1))), "amazon.ranges_overlap", f"{Q}.QuestionTypeProperties.Numeric.Options[1]"),
        (_with(numeric("a", span(5, 5, 1), span(5, 5, 2))), "amazon.ranges_overlap", f"{Q}.QuestionTypeProperties.Numeric.Options[1]"),
        (form(section("s", select("a")), scoring="", ScoringStrategy={"Mode": "MAGIC", "Status": "ENABLED"}), "card_import.field_unknown", "ScoringStrategy.Mode"),
        (form(section("s", select("a")), scoring="", ScoringStrategy={"Mode": "QUESTION_ONLY"}), "card_import.field_unknown", "ScoringStrategy.Status"),
        (_with(select("a"), EvaluationFormVersion=0), "amazon.number_outside", "EvaluationFormVersion"),
        (_with(select("a"), EvaluationFormVersion=1.5), "amazon.number_outside", "EvaluationFormVersion"),
        (_with(select("a", **when(asks("zz", "best")))), "amazon.unknown_ref", f"{Q}.Enablement.Condition.Operands[0].Expression.Source.RefId"),
        (_with(select("a", **when(asks("a", "zz")))), "amazon.unknown_ref", f"{Q}.Enablement.Condition.Operands[0].Expression.Values[0].RefId"),
        (_with(select("a", **when(asks("a", "best")))), "amazon.condition_circle", f"{Q}.Enablement"),
        (form(section("s", select("a", **LOOP), select("b", **when(asks("a", "best"))))), "amazon.condition_circle", f"{Q}.Enablement"),
        (_with(select("a", **when())), "card_import.field_missing", f"{Q}.Enablement.Condition.Operands"),
        (_with(select("a", **when({}))), "card_import.field_missing", f"{Q}.Enablement.Condition.Operands[0].Expression"),
        (_with(select("a", **when(asks("a")))), "card_import.field_missing", f"{Q}.Enablement.Condition.Operands[0].Expression.Values"),
        (_with(select("a", Enablement={"Action": "ENABLE"})), "card_import.field_missing", f"{Q}.Enablement.Condition"),
        (_with(select("a", Enablement={"Condition": {}})), "card_import.field_unknown", f"{Q}.Enablement.Action"),
        (_with(select("a", **when(asks("a", "best"), asks("a", "half")))), "card_import.field_unknown", f"{Q}.Enablement.Condition.Operator"),
    ],
)  # fmt: skip
def test_a_faulty_form_is_refused_at_its_place(
    tmp_path: Path, data: object, code: str, field: str
) -> None:
    assert _of(tmp_path, data) == (code, field)


def test_sections_nested_without_end_are_refused(tmp_path: Path) -> None:
    inner = section("s0", select("a"))
    for i in range(1, 30):
        inner = section(f"s{i}", inner)
    assert _of(tmp_path, form(inner))[0] == "amazon.nested_too_deep"


def test_conditions_nested_without_end_are_refused(tmp_path: Path) -> None:
    inner = both(asks("b", "best"))
    for _ in range(50):
        inner = both(inner)
    data = form(section("s", select("b"), select("a", **when(inner))))
    assert _of(tmp_path, data)[0] == "amazon.condition_too_deep"


@pytest.mark.parametrize(
    "make", [lambda i: section(f"s{i}", select(f"q{i}")), lambda i: section(f"s{i}")]
)
def test_thousands_of_sections_are_refused(tmp_path: Path, make: object) -> None:
    assert callable(make)
    assert _of(tmp_path, form(*(make(i) for i in range(3000))))[0] == "amazon.too_many"


def test_thousands_of_questions_are_refused(tmp_path: Path) -> None:
    data = form(section("s", *(select(f"q{i}") for i in range(3000))))
    assert _of(tmp_path, data)[0] == "amazon.too_many"
