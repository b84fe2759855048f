"""Agreement with a master against the published vectors."""

from fractions import Fraction

import pytest

from qa_desk.stats.agreement import Match, all_match, match, spread

F = Fraction

MASTER = ["1", "1", "0", "1", "NA", "1"]


@pytest.mark.parametrize(
    ("answers", "equal"),
    [
        (["1", "1", "0", "1", "NA", "1"], 6),
        (["1", "0", "0", "1", "1", "1"], 4),
        (["1", "1", "1", "1", "NA", "0"], 4),
        (["1", "1", "0", "0", "NA", "1"], 5),
    ],
)
def test_match_with_the_master(answers: list[str], equal: int) -> None:
    assert match(MASTER, answers) == Match(equal, 6)


def test_an_answer_not_given_is_missing_and_not_applicable_is_a_value() -> None:
    found = match(["1", None, "NA", "0"], ["1", "1", "NA", None])
    assert found == Match(2, 2)
    assert found.share == 1


def test_nothing_to_compare_has_no_share() -> None:
    assert match([None], ["1"]).share is None


def test_lists_of_other_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        match(["1"], [])


def test_items_that_all_answered_alike() -> None:
    items: list[list[str | None]] = [
        ["1", "1", "1"],
        ["1", "0", "1"],
        ["1", None, "1"],
        ["1", None, None],
    ]
    assert all_match(items) == Match(2, 3)


def test_totals_against_the_master() -> None:
    found = spread([F(85), F(78), F(62)], F(80))
    assert found is not None
    assert found.bias == -5
    assert found.mean_absolute_deviation == F(25, 3)
    assert (found.range, found.n) == (F(23), 3)


def test_a_contact_without_a_score_has_no_total() -> None:
    found = spread([F(85), None], F(80))
    assert found is not None
    assert (found.bias, found.n) == (F(5), 1)
    assert spread([None], F(80)) is None
