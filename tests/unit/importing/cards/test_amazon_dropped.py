"""Nothing of an Amazon Connect form is lost without a word."""

from pathlib import Path

import pytest

from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.cards.amazon_connect import read
from qa_desk.importing.scorecard_files import read as read_card
from qa_desk.scoring.model import Scorecard
from qa_desk.texts import Language, catalogue
from tests.unit.importing.cards.amazon_forms import (
    Json,
    card_of,
    fails,
    form,
    imported,
    lost,
    numeric,
    option,
    scored,
    section,
    select,
    several,
    span,
    text,
    worth,
)
from tests.unit.scoring.cards import F

Q = "Items[0].Section.Items[0].Question"
ONE = select("a", Weight=100)


def test_an_ordinary_form_loses_nothing_but_its_languages(tmp_path: Path) -> None:
    found = imported(form(section("s", ONE)), tmp_path)
    assert [each.code for each in found.dropped] == ["card_import.one_language"]


def test_titles_help_version_and_id_are_those_of_the_form(tmp_path: Path) -> None:
    data = form(
        section("s", select("a", Weight=100, Instructions="Look twice."), Instructions="Part one"),
        Description="For calls", EvaluationFormId="0a1b-22", EvaluationFormVersion=7,
    )  # fmt: skip
    card = card_of(data, tmp_path)
    assert (card.id, card.version, card.help["en"]) == ("0a1b-22", 7, "For calls")
    assert (card.titles["ru"], card.sections[0].help["kk"]) == ("The form", "Part one")
    assert card.criterion("a").help["en"] == "Look twice."
    assert lost(imported(data, tmp_path)) == []


def test_an_id_that_is_none_gives_way_to_the_title(tmp_path: Path) -> None:
    data = form(section("s", ONE), Title="Форма № 1!", EvaluationFormId="[id]")
    assert card_of(data, tmp_path).id == "форма_1"
    assert lost(imported(data, tmp_path)) == [("EvaluationFormId", "amazon.form_id")]


@pytest.mark.parametrize("wrapper", ["EvaluationForm", "Properties"])
def test_answers_of_the_interface_and_templates_are_forms_too(tmp_path: Path, wrapper: str) -> None:
    inner = form(section("s", ONE), Status="ACTIVE", Locked=True, CreatedTime=1.5)
    found = imported({wrapper: inner, "ResponseMetadata": {"RequestId": "x"}}, tmp_path)
    assert found.document["titles"] == dict.fromkeys(("en", "ru", "kk"), "The form")
    places = [each.what for each in found.dropped if each.code == "amazon.account"]
    assert places == ["ResponseMetadata"] + [
        f"{wrapper}.{key}" for key in ("Status", "Locked", "CreatedTime")
    ]


def test_a_mark_of_byte_order_and_utf_16_are_read(tmp_path: Path) -> None:
    path = tmp_path / "form.json"
    imported(form(section("s", ONE)), tmp_path)
    plain = path.read_text("utf-8")
    for encoding in ("utf-8-sig", "utf-16"):
        path.write_text(plain, encoding)
        assert read(path).document["id"] == "the_form"


@pytest.mark.parametrize(
    ("more", "where", "code"),
    [
        ({"Colour": "red"}, f"{Q}.Colour", "amazon.unknown_field"),
        ({"MetricConfiguration": {"MetricType": "BUSINESS_OUTCOME"}}, f"{Q}.MetricConfiguration", "amazon.metric"),
        (
            {"ScoringConfiguration": {"ScoreThresholds": []}},
            f"{Q}.ScoringConfiguration.ScoreThresholds", "amazon.thresholds_of_part",
        ),
        (
            {"ScoringConfiguration": {"PointsConfiguration": {"IsBonus": True}}},
            f"{Q}.ScoringConfiguration.PointsConfiguration", "amazon.points_unused",
        ),
        ({"Title": ""}, f"{Q}.Title", "amazon.no_text"),
        ({"Weight": 60}, f"{Q}.Weight", "amazon.weights_total"),
    ],
)  # fmt: skip
def test_what_a_question_loses_is_told_with_its_place(
    tmp_path: Path, more: Json, where: str, code: str
) -> None:
    question = select("a", **({"Weight": 100} | more))
    assert lost(imported(form(section("s", question)), tmp_path)) == [(where, code)]


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("Tags", "amazon.account"),
        ("AutoEvaluationConfiguration", "amazon.automation"),
        ("ReviewConfiguration", "amazon.review"),
        ("TargetConfiguration", "amazon.target"),
        ("AIVersion", "amazon.automation"),
        ("Newly", "amazon.unknown_field"),
    ],
)
def test_what_a_form_loses_is_told_with_its_place(tmp_path: Path, key: str, code: str) -> None:
    found = imported(form(section("s", ONE)) | {key: {"a": "b"}}, tmp_path)
    assert (key, code) in [(each.what, each.code) for each in found.dropped]


def test_a_language_of_ours_is_no_loss(tmp_path: Path) -> None:
    for language, expected in (
        ("kk-KZ", []),
        ("de-DE", [("LanguageConfiguration", "amazon.language")]),
    ):
        data = form(section("s", ONE), LanguageConfiguration={"FormLanguage": language})
        assert lost(imported(data, tmp_path)) == expected


def test_automation_and_looks_of_answers_are_told(tmp_path: Path) -> None:
    question = select("a", Weight=100)
    properties = question["Question"]
    assert isinstance(properties, dict)
    properties["QuestionTypeProperties"]["SingleSelect"] |= {"DisplayAs": "RADIO", "Automation": {}}
    assert lost(imported(form(section("s", question)), tmp_path)) == [
        (f"{Q}.QuestionTypeProperties.SingleSelect.DisplayAs", "amazon.display"),
        (f"{Q}.QuestionTypeProperties.SingleSelect.Automation", "amazon.automation"),
    ]


S = f"{Q}.QuestionTypeProperties.SingleSelect.Options"
N = f"{Q}.QuestionTypeProperties.Numeric.Options"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            select("a", option("x", 10), option("y", None), Weight=100),
            [(f"{S}[1]", "amazon.no_score")],
        ),
        (
            select("a", option("x", None), option("y", None), Weight=100),
            [(f"{Q}.Weight", "amazon.nothing_weighs"), (Q, "amazon.no_scores")],
        ),
        (
            select("a", option("x", 10, Text=""), option("y", 0), Weight=100),
            [(f"{S}[0].Text", "amazon.no_text")],
        ),
        (
            select("a", option("x", 0), Weight=100),
            [(Q, "amazon.earns_nothing")],
        ),
        (
            numeric("a", span(0, 4, 10), span(9, 20, 0), low=-5, Weight=100),
            [(f"{N}[{i}]", "amazon.numbers_between") for i in (0, 1, 1)],
        ),
        (
            numeric("a", span(0, 5, 10), span(5, 100, 0), Weight=100),
            [(f"{N}[1].MinValue", "amazon.common_border")],
        ),
        (
            text("a", kind="DATETIME"),
            [(f"{Q}.QuestionType", "amazon.date")],
        ),
        (
            select(
                "a", option("x", 10), option("y", 0, **fails()), Weight=100,
                ScoringConfiguration={"IsExcludedFromScoring": True},
            ),
            [(f"{Q}.Weight", "amazon.nothing_weighs"), (Q, "amazon.fail_unscored")],
        ),
        (
            select("a", option("x", 10, **worth(3)), option("y", 0), Weight=100),
            [(f"{S}[0].PointsConfiguration", "amazon.points_unused")],
        ),
    ],
)  # fmt: skip
def test_what_becomes_of_answers_is_told(
    tmp_path: Path, question: Json, expected: list[tuple[str, str]]
) -> None:
    other = section("t", select("b", Weight=0))
    data = form(section("s", question), other)
    known = {"amazon.weights_total"}
    assert [each for each in lost(imported(data, tmp_path)) if each[1] not in known] == expected


def _points(**more: object) -> Json:
    return {"ScoringConfiguration": {"PointsConfiguration": more}}


P = f"{Q}.ScoringConfiguration"
TEN, NIL = option("x", None, **worth(10)), option("y", None, **worth(0))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (select("a", TEN, NIL, **_points(MaxPointValue=10)), []),
        (select("a", TEN, NIL, **_points(MaxPointValue=5)), [(P, "amazon.cap_of_single")]),
        (
            select("a", TEN, NIL, **_points(MinPointValue=1)),
            [(f"{P}.PointsConfiguration.MinPointValue", "amazon.least_points")],
        ),
        (
            select("a", TEN, option("y", 3, **worth(0))),
            [(f"{S}[1].Score", "amazon.score_unused")],
        ),
        (
            several("a", TEN, option("z", None, **worth(5, bonus=True))),
            [(f"{Q}.QuestionTypeProperties.MultiSelect.Options[1]", "amazon.bonus_of_several")],
        ),
        (
            select("a", TEN, option("y", None, **worth(0), **fails()), **_points(IsBonus=True)),
            [(Q, "amazon.fail_of_bonus")],
        ),
        (select("a", TEN, NIL, Weight=5), [(f"{Q}.Weight", "amazon.weight_unused")]),
    ],
)
def test_what_becomes_of_points_is_told(
    tmp_path: Path, question: Json, expected: list[tuple[str, str]]
) -> None:
    other = section("t", select("b", TEN, NIL))
    found = imported(form(section("s", question), other, scoring="points"), tmp_path)
    assert lost(found) == expected
    assert isinstance(read_card(as_yaml(found.document)), Scorecard)


def test_weights_that_do_not_apply_are_told(tmp_path: Path) -> None:
    empty = section("empty")
    items = (
        section("s", select("a", Weight=5), Weight=30),
        section("t", text("n"), Weight=70),
        empty,
    )
    assert lost(imported(form(*items, scoring="sections"), tmp_path)) == [
        ("Items[0].Section.Items[0].Question.Weight", "amazon.weight_unused"),
        ("Items[1].Section.Weight", "amazon.nothing_weighs"),
        ("Items[0].Section.Weight", "amazon.weights_total"),
        ("Items[2].Section", "amazon.empty_section"),
    ]
    missing = form(
        section("s", select("a"), Weight=30), section("t", select("b")), scoring="sections"
    )
    assert lost(imported(missing, tmp_path)) == [
        ("Items[1].Section.Weight", "amazon.weight_missing")
    ]


def test_a_fail_of_a_section_where_nothing_is_scored_is_told(tmp_path: Path) -> None:
    stop = select("a", option("x", 10), option("y", 0, **fails("t")), Weight=100)
    found = imported(form(section("s", stop), section("t", text("n"))), tmp_path)
    assert lost(found) == [(f"{S}[1]", "amazon.target_unscored")]


def _bands(*bands: Json) -> Json:
    strategy = {"Mode": "QUESTION_ONLY", "Status": "ENABLED", "ScoreThresholds": list(bands)}
    return form(section("s", ONE), ScoringStrategy=strategy)


HIGH: Json = {"PerformanceCategory": "EXCEEDS_EXPECTATIONS", "MinScorePercentage": 90}


def test_performance_categories_become_bands(tmp_path: Path) -> None:
    low = {"PerformanceCategory": "NEEDS_IMPROVEMENT", "MaxScorePercentage": 90}
    card = card_of(_bands(low, HIGH), tmp_path)
    assert [(band.id, band.floor) for band in card.bands] == [
        ("needs_improvement", F(0)),
        ("exceeds_expectations", F(90)),
    ]
    assert scored(card, a="best").band == "exceeds_expectations"
    assert scored(card, a="half").band == "needs_improvement"


def test_a_category_that_ends_before_the_next_is_told(tmp_path: Path) -> None:
    low = {"PerformanceCategory": "NEEDS_IMPROVEMENT", "MaxScorePercentage": 60}
    data = _bands(HIGH, low)
    assert lost(imported(data, tmp_path)) == [
        ("ScoringStrategy.ScoreThresholds[1]", "amazon.band_ends")
    ]
    assert scored(card_of(data, tmp_path), a="half").band is None


def test_categories_of_a_form_without_a_score_are_told(tmp_path: Path) -> None:
    data = _bands(HIGH) | {"Items": [section("s", text("n"))]}
    assert lost(imported(data, tmp_path)) == [
        ("ScoringStrategy.ScoreThresholds[0]", "amazon.band_unscored")
    ]


def test_ids_of_the_origin_are_kept_whatever_they_look_like(tmp_path: Path) -> None:
    names = ["-A.1_b", "_x", ".9", "1", "1e3", "yes", "null", "0x1F", "12.50"]
    questions = [select(name, option("no", 10), option("on", 0)) for name in names]
    card = card_of(form(section("~".replace("~", "NO"), *questions), Title="same"), tmp_path)
    assert [criterion.id for criterion in card.criteria()] == names
    assert [option.id for option in card.criteria()[0].options] == ["no", "on"]


def test_equal_titles_are_no_matter(tmp_path: Path) -> None:
    items = [section(name, select(f"q{name}", Title="Same"), Title="Same") for name in "ab"]
    assert len(card_of(form(*items), tmp_path).sections) == 2


def test_each_reason_is_a_sentence_in_three_languages(tmp_path: Path) -> None:
    data = form(section("s", select("a", Weight=60, X=1)), Tags={}, EvaluationFormId="[id]")
    for each in imported(data, tmp_path).dropped:
        for language in Language:
            sentence = catalogue(language).sentence(each.code, each.facts)
            assert sentence.endswith(".")
            assert sentence != each.code
