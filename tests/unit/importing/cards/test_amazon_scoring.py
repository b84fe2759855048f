"""An imported form of Amazon Connect scores as Amazon documents it."""

from pathlib import Path

import pytest

from qa_desk.importing.cards.card_parts import weights
from qa_desk.scoring.model import GateEffect
from tests.unit.importing.cards.amazon_forms import (
    Json,
    asks,
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
    when,
    worth,
)
from tests.unit.scoring.cards import F

FOUR = tuple(select(f"q{i}", Weight=weight) for i, weight in enumerate((40, 20, 20, 20), 1))


def test_the_vector_of_the_guide(tmp_path: Path) -> None:
    card = card_of(
        form(section("s", *FOUR[:3], select("q4", Weight=20, NotApplicableEnabled=True))), tmp_path
    )
    assert scored(card, q1="best", q2="half", q3="half", q4="none").score == 60
    assert scored(card, q1="best", q2="half", q3="half", q4=None).score == 75


def test_a_section_spreads_its_weight_evenly_over_its_questions(tmp_path: Path) -> None:
    optional = select("b", NotApplicableEnabled=True)
    items = (section("s1", select("a"), optional, Weight=80), section("s2", select("c"), Weight=20))
    card = card_of(form(*items, scoring="sections"), tmp_path)
    assert scored(card, a="best", b="none", c="half").score == 40 + 10
    assert scored(card, a="best", b=None, c="half").score == 80 + 10


def test_questions_of_a_part_share_the_weight_of_the_section_around_it(tmp_path: Path) -> None:
    part = section("p", select("b"), select("c"))
    items = (section("s1", select("a"), part, Weight=60), section("s2", select("d"), Weight=40))
    card = card_of(form(*items, scoring="sections"), tmp_path)
    result = scored(card, a="best", b="none", c="none", d="best")
    assert result.score == 60
    assert {s.id: s.score for s in result.sections} == {"s1": F(100, 3), "p": 0, "s2": 100}


@pytest.mark.parametrize("weights", [(15, 45), (25, 75)])
def test_weights_of_parts_divide_that_of_their_section(
    tmp_path: Path, weights: tuple[int, int]
) -> None:
    """They may be of the section or of the whole form: their proportions say the same."""
    parts = (
        section("p1", select("a"), Weight=weights[0]),
        section("p2", select("b"), select("c"), Weight=weights[1]),
    )
    items = (section("s1", *parts, Weight=60), section("s2", select("d"), Weight=40))
    card = card_of(form(*items, scoring="sections"), tmp_path)
    assert scored(card, a="best", b="none", c="none", d="none").score == 15
    assert scored(card, a="none", b="best", c="none", d="none").score == F(45, 2)


def test_what_the_parts_leave_of_their_section_goes_to_its_other_questions(tmp_path: Path) -> None:
    part = section("p", select("b"), Weight=20)
    items = (section("s1", select("a"), part, Weight=60), section("s2", select("d"), Weight=40))
    card = card_of(form(*items, scoring="sections"), tmp_path)
    assert scored(card, a="best", b="none", d="none").score == 40


def test_an_automatic_fail_zeroes_the_form_and_keeps_what_it_would_have_been(
    tmp_path: Path,
) -> None:
    stop = select("stop", option("yes", 10), option("no", 10, **fails()), Weight=50)
    card = card_of(form(section("s", stop, select("a", Weight=50))), tmp_path)
    result = scored(card, stop="no", a="best")
    assert (result.score, result.before_gates) == (F(0), F(100))
    assert scored(card, stop="yes", a="half").score == 75


def test_an_automatic_fail_zeroes_the_section_it_names_and_the_parts_of_it(tmp_path: Path) -> None:
    stop = select(
        "stop", option("ok", 10), option("s", 10, **fails("s1")), option("p", 10, **fails("p")),
        option("all", 10, **fails()), Weight=40,
    )  # fmt: skip
    part = section("p", select("b", Weight=20))
    items = (
        section("s1", select("a", Weight=20), part),
        section("s2", stop, select("d", Weight=20)),
    )
    card = card_of(form(*items), tmp_path)
    full = {"a": "best", "b": "best", "d": "best"}
    assert scored(card, stop="ok", **full).score == 100
    assert scored(card, stop="s", **full).score == 60
    assert scored(card, stop="p", **full).score == 80
    assert scored(card, stop="all", **full).score == 0
    hits = scored(card, stop="p", **full).gates
    assert [(hit.effect, hit.target) for hit in hits] == [(GateEffect.SECTION, "p")]


def test_a_number_can_be_an_automatic_fail(tmp_path: Path) -> None:
    calm = numeric(
        "holds", span(0, 2, 10), span(3, 5, 5), span(6, 100, 0, **fails("s1")), Weight=50
    )
    items = (section("s1", calm), section("s2", select("a", Weight=50)))
    card = card_of(form(*items), tmp_path)
    assert scored(card, holds=4, a="best").score == 75
    assert scored(card, holds=6, a="best").score == 50


def test_points_of_several_options_add_up_to_ten_at_most(tmp_path: Path) -> None:
    options = (option("a", 4), option("b", 4), option("c", 4))
    card = card_of(form(section("s", several("q", *options, Weight=100))), tmp_path)
    assert scored(card, q=("a",)).score == 40
    assert scored(card, q=("a", "b")).score == 80
    assert scored(card, q=("a", "b", "c")).score == 100


def test_the_best_answer_counts_as_all_where_none_reaches_ten(tmp_path: Path) -> None:
    data = form(section("s", select("q", option("yes", 2), option("no", 1), Weight=100)))
    assert scored(card_of(data, tmp_path), q="no").score == 50
    assert lost(imported(data, tmp_path)) == [
        ("Items[0].Section.Items[0].Question", "amazon.best_below_ten")
    ]


def test_a_question_whose_answers_are_all_worth_nothing_still_weighs(tmp_path: Path) -> None:
    questions = (select("a", option("x", 0), Weight=50), select("b", Weight=50))
    assert scored(card_of(form(section("s", *questions)), tmp_path), a="x", b="best").score == 50


def test_texts_and_dates_are_written_down_and_not_scored(tmp_path: Path) -> None:
    questions = (
        text("why"),
        text("day", kind="DATETIME", NotApplicableEnabled=True),
        select("a", Weight=100),
    )
    card = card_of(form(section("s", *questions)), tmp_path)
    assert scored(card, a="half").score == 50
    assert scored(card, a="half", day=None).score == 50


@pytest.mark.parametrize("scoring", ["off", ""])
def test_a_form_without_scoring_gives_no_score(tmp_path: Path, scoring: str) -> None:
    questions = (
        select("a", option("yes", 10), option("no", 0, **fails())),
        numeric("n", span(0, 100, 10)),
    )
    card = card_of(form(section("s", *questions), scoring=scoring), tmp_path)
    result = scored(card, a="no", n=5)
    assert (result.score, result.gates) == (None, ())


def test_a_number_without_scores_is_measured(tmp_path: Path) -> None:
    questions = (numeric("n", low=-3, high=9), select("a", Weight=100))
    card = card_of(form(section("s", *questions)), tmp_path)
    assert [(each.low, each.high) for each in card.criterion("n").ranges] == [(F(-3), F(9))]
    assert scored(card, n=-3, a="half").score == 50


def test_numbers_between_ranges_are_measured_too(tmp_path: Path) -> None:
    gaps = numeric("n", span(1, 2, 10), span(7, 8, 0), high=9)
    card = card_of(form(section("s", gaps), scoring="off"), tmp_path)
    assert all(scored(card, n=number).score is None for number in range(10))


def test_what_is_excluded_from_scoring_gives_its_weight_to_the_rest(tmp_path: Path) -> None:
    excluded = select("b", ScoringConfiguration={"IsExcludedFromScoring": True})
    items = (
        section("s1", select("a"), excluded, Weight=50),
        section("s2", section("p", select("c")), IsExcludedFromScoring=True),
        section("s3", select("d"), Weight=50),
    )
    card = card_of(form(*items, scoring="sections"), tmp_path)
    assert scored(card, a="best", b="none", c="none", d="half").score == 75


def test_points_are_earned_of_those_of_the_best_answers(tmp_path: Path) -> None:
    options = (option("a", None, **worth(30)), option("b", None, **worth(30)))
    capped: Json = {"ScoringConfiguration": {"PointsConfiguration": {"MaxPointValue": 40}}}
    questions = (
        select("one", option("yes", None, **worth(50)), option("no", None, **worth(5))),
        numeric("two", span(0, 9, None, **worth(10)), span(10, 100, None, **worth(0))),
        several("three", *options, **capped),
    )
    card = card_of(form(section("s", *questions), scoring="points"), tmp_path)
    assert scored(card, one="no", two=3, three=("a",)).score == F(45)
    assert scored(card, one="yes", two=50, three=("a", "b")).score == F(90)


def test_bonus_answers_and_bonus_questions_add_to_what_is_earned_only(tmp_path: Path) -> None:
    bonus: Json = {"ScoringConfiguration": {"PointsConfiguration": {"IsBonus": True}}}
    questions = (
        select(
            "one", option("yes", None, **worth(40)), option("wow", None, **worth(50, bonus=True))
        ),
        select("two", option("yes", None, **worth(60)), option("no", None, **worth(0))),
        select("more", option("yes", None, **worth(5)), option("no", None, **worth(0)), **bonus),
        select("all", option("yes", None, **worth(7, bonus=True)), option("no", None, **worth(0))),
    )
    card = card_of(form(section("s", *questions), scoring="points"), tmp_path)
    assert scored(card, one="yes", two="yes", more="no", all="no").score == 100
    assert scored(card, one="wow", two="no", more="no", all="no").score == 50
    assert scored(card, one="wow", two="yes", more="yes", all="yes").score == 122


def test_a_question_worth_no_points_changes_nothing_but_may_fail(tmp_path: Path) -> None:
    zero = select("z", option("yes", None, **worth(0)), option("no", None, **worth(0), **fails()))
    one = select("one", option("yes", None, **worth(4)), option("no", None, **worth(0)))
    card = card_of(form(section("s", one, zero), scoring="points"), tmp_path)
    assert scored(card, one="yes", z="yes").score == 100
    assert scored(card, one="yes", z="no").score == 0


def test_weights_that_are_missing_share_what_the_others_leave(tmp_path: Path) -> None:
    questions = (select("a", Weight=40), select("b"), select("c"), select("d"))
    card = card_of(form(section("s", *questions)), tmp_path)
    assert scored(card, a="none", b="best", c="none", d="none").score == 20
    assert scored(card, a="best", b="none", c="none", d="none").score == 40


def test_shares_that_no_decimal_can_hold_are_exact_all_the_same(tmp_path: Path) -> None:
    questions = (select("a", Weight=40), *(select(f"q{i}") for i in range(7)))
    card = card_of(form(section("s", *questions)), tmp_path)
    rest = dict.fromkeys((f"q{i}" for i in range(1, 7)), "none")
    assert scored(card, a="none", q0="best", **rest).score == F(60, 7)


def test_weights_too_large_to_be_whole_are_rounded_at_the_sixth_place() -> None:
    shares = [F(100, 101), F(100, 103), F(100, 107)]
    assert weights(shares) == [0.990099, 0.970874, 0.934579]


def test_without_any_weights_all_weigh_the_same(tmp_path: Path) -> None:
    card = card_of(form(section("s", select("a"), select("b"), select("c"))), tmp_path)
    assert scored(card, a="best", b="none", c="none").score == F(100, 3)


def test_weights_with_decimals_are_exact(tmp_path: Path) -> None:
    questions = (select("a", Weight=33.4), select("b", Weight=33.3), select("c", Weight=33.3))
    card = card_of(form(section("s", *questions)), tmp_path)
    assert scored(card, a="best", b="none", c="none").score == F("33.4")


def test_what_a_condition_disables_is_not_asked_and_not_scored(tmp_path: Path) -> None:
    follow = select("b", Weight=50, **when(asks("a", "none")))
    card = card_of(form(section("s", select("a", Weight=50), follow)), tmp_path)
    assert scored(card, a="best").score == 100
    assert scored(card, a="none", b="half").score == 25


def test_a_hundred_questions_are_one_card(tmp_path: Path) -> None:
    sections = [
        section(f"s{i}", *(select(f"q{i}-{k}", Weight=1) for k in range(10))) for i in range(10)
    ]
    card = card_of(form(*sections), tmp_path)
    given = {f"q{i}-{k}": "best" if k < 5 else "none" for i in range(10) for k in range(10)}
    assert scored(card, **given).score == 50
