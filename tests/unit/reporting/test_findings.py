"""Conclusions and recommendations rest on figures."""

from dataclasses import replace
from fractions import Fraction

from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.figures import AgentMonth
from qa_desk.reporting.findings import Findings, findings, place_of
from qa_desk.reporting.words import Words
from qa_desk.texts import Language, catalogue
from tests.unit.reporting.a_month import GREETING, a_criterion, a_month, a_share, some_figures

EN = Words(catalogue(Language.EN))


def _said(month: AgentMonth) -> Findings:
    return findings(month, EN)


def test_a_score_below_the_pass_mark_is_said_with_its_n() -> None:
    first = _said(a_month()).conclusions[0]
    assert first == "The mean score is 71.3, below the pass mark of 80.0 (contacts: 5)."


def test_a_score_on_the_pass_mark_has_reached_it() -> None:
    said = _said(replace(a_month(), figures=some_figures(400, 5))).conclusions[0]
    assert "at or above the pass mark of 80.0" in said


def test_without_a_pass_mark_the_score_is_told_alone() -> None:
    said = _said(replace(a_month(), pass_mark=None)).conclusions[0]
    assert said == "The mean score is 71.3 (contacts: 5)."


def test_a_change_within_the_intervals_is_called_possible_chance() -> None:
    assert "may be due to chance" in _said(a_month()).conclusions[1]


def test_below_the_minimum_nothing_is_concluded_about_the_mean() -> None:
    said = _said(replace(a_month(), figures=some_figures(300, 3)))
    assert said.conclusions[0].startswith("Contacts picked at random: 3. At least 5 are needed")
    assert not any("previous month" in sentence for sentence in said.conclusions)
    assert said.recommendations[0].startswith("Evaluate at least 2 more")


def test_the_two_criteria_that_cost_most_are_named_with_count_and_share() -> None:
    month = a_month()
    third = a_criterion("greeting", GREETING, 1, 2, "SM-480001")
    said = _said(replace(month, criteria=(*month.criteria[1:], third))).conclusions
    named = [sentence for sentence in said if "points lost" in sentence]
    assert named == [
        "“Tone”: points lost in 1 of 5 contacts, 66.7% of all points lost.",
        "“Needs found out”: points lost in 2 of 5 contacts, 28.6% of all points lost.",
    ]


def test_no_critical_error_still_tells_how_many_there_might_be() -> None:
    whole = a_share(5, 5)
    figures = some_figures(450, 5)
    critical = replace(figures.critical, any=whole)
    said = _said(replace(a_month(), figures=replace(figures, critical=critical))).conclusions
    assert any("may still be up to 50.0%" in sentence for sentence in said)


def test_critical_contacts_come_with_the_second_that_shows_it() -> None:
    assert "SM-480002 (02:14\N{EN DASH}02:19)" in _said(a_month()).recommendations[0]


def test_an_error_in_several_contacts_is_called_repeated() -> None:
    said = _said(a_month()).conclusions
    assert any("“Rude closing” was recorded in 2 contacts" in sentence for sentence in said)


def test_a_month_without_losses_says_so_and_asks_for_nothing() -> None:
    spotless = replace(
        a_month(),
        evaluations=(),
        errors=(),
        criteria=(a_criterion("greeting", GREETING, 0, 0),),
    )
    said = _said(spotless)
    assert "No point was lost in the contacts picked at random (contacts: 5)." in said.conclusions
    assert said.recommendations == (
        "The figures of the month call for no recommendation of their own.",
    )


def test_long_lists_of_contacts_are_cut_with_a_count() -> None:
    contacts = [f"C{number}" for number in range(8)]
    month = replace(a_month(), criteria=(a_criterion("tone", GREETING, 8, 9, *contacts),))
    assert any("C4 and 3 more" in sentence for sentence in _said(month).recommendations)


def test_places_are_seconds_or_messages_counted_from_one() -> None:
    evidence = (Evidence(start_ms=72_000), Evidence(message=3), Evidence(quote="only words"))
    assert place_of(evidence, EN) == "01:12; message 4"


def test_an_equal_score_is_no_change() -> None:
    month = a_month()
    same = replace(month, previous=month.figures, team=month.figures)
    said = _said(same).conclusions
    assert not any("previous month" in each or "team" in each for each in said)
    assert month.figures.score.value == Fraction(6777, 95)
