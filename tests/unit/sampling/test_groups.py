"""A target group names its members with the reason; another threshold, another list."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from qa_desk.sampling.groups import (
    Asked,
    GroupMember,
    Kind,
    Known,
    Rule,
    TargetGroup,
    Worked,
    kind_of,
    members,
)

TODAY = date(2026, 10, 31)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


KNOWN = Known(
    agents={
        "a1": Worked(
            "Aigul", ago(400), ((ago(3), Fraction(70), True), (ago(5), Fraction(90), True))
        ),
        "a2": Worked("Boris", ago(20), ((ago(40), Fraction(10), True), (ago(1), None, False))),
        "a3": Worked("Vera", None, ((ago(2), Fraction(95), False),)),
    },
    topics={
        "Cards": Asked(ago(300), {ago(1): 4, ago(9): 2, ago(60): 50}),
        "Loans": Asked(ago(10), {ago(2): 1}),
        "Other": Asked(None),
    },
)


def found(rule: Rule, days: int = 30, **other: object) -> list[str]:
    group = TargetGroup("g", rule, days, **other)  # type: ignore[arg-type] # fields by name
    return [member.key for member in members(group, KNOWN, TODAY)]


def the_member(rule: Rule, **other: object) -> GroupMember:
    group = TargetGroup("g", rule, 30, **other)  # type: ignore[arg-type] # likewise
    return members(group, KNOWN, TODAY)[0]


def test_a_new_agent_is_one_whose_first_contact_was_lately() -> None:
    assert found(Rule.NEW_AGENT) == ["a2"]
    assert found(Rule.NEW_AGENT, 20) == []
    assert found(Rule.NEW_AGENT, 21) == ["a2"]
    assert the_member(Rule.NEW_AGENT).facts == {"first": ago(20), "days": 20}


def test_a_mean_score_below_the_threshold_needs_enough_evaluations() -> None:
    assert found(Rule.SCORE_BELOW, threshold=Fraction(80)) == []
    assert found(Rule.SCORE_BELOW, threshold=Fraction(801, 10)) == ["a1"]
    assert found(Rule.SCORE_BELOW, threshold=Fraction(99)) == ["a1", "a3"]
    assert found(Rule.SCORE_BELOW, threshold=Fraction(99), least=2) == ["a1"]
    member = the_member(Rule.SCORE_BELOW, threshold=Fraction(81))
    assert (member.facts["score"], member.facts["evaluated"]) == (Fraction(80), 2)


def test_an_evaluation_of_long_ago_does_not_count() -> None:
    assert found(Rule.SCORE_BELOW, 41, threshold=Fraction(50)) == ["a2"]
    assert found(Rule.SCORE_BELOW, 40, threshold=Fraction(50)) == []


def test_critical_errors_of_late_are_counted() -> None:
    assert found(Rule.CRITICAL_ERROR) == ["a1"]
    assert found(Rule.CRITICAL_ERROR, 60) == ["a1", "a2"]
    assert found(Rule.CRITICAL_ERROR, 60, threshold=Fraction(2)) == ["a1"]
    assert the_member(Rule.CRITICAL_ERROR).facts == {"errors": 2, "last": ago(3)}


def test_topics_with_complaints_are_named() -> None:
    assert found(Rule.COMPLAINTS) == ["Cards", "Loans"]
    assert found(Rule.COMPLAINTS, threshold=Fraction(2)) == ["Cards"]
    assert found(Rule.COMPLAINTS, topics=("Loans",)) == ["Loans"]
    assert the_member(Rule.COMPLAINTS).facts == {"complaints": 6}


def test_a_new_topic_is_one_that_came_up_lately() -> None:
    assert found(Rule.NEW_TOPIC) == ["Loans"]
    assert found(Rule.NEW_TOPIC, 5) == []
    assert found(Rule.NEW_TOPIC, topics=("Cards",)) == []
    assert the_member(Rule.NEW_TOPIC).facts == {"first": ago(10), "days": 10}


@pytest.mark.parametrize("rule", list(Rule))
def test_every_member_says_what_it_is_and_by_which_rule(rule: Rule) -> None:
    group = TargetGroup("g", rule, 90, Fraction(85) if rule is Rule.SCORE_BELOW else Fraction(1))
    listed = members(group, KNOWN, TODAY)
    assert listed
    assert {member.kind for member in listed} == {kind_of(rule)}
    assert {member.reason for member in listed} == {rule}
    assert [member.name for member in listed] == sorted(member.name for member in listed)


def test_a_change_of_the_threshold_changes_list_and_reason() -> None:
    low = TargetGroup("g", Rule.SCORE_BELOW, 30, Fraction(81))
    high = replace(low, threshold=Fraction(96))
    assert [m.name for m in members(low, KNOWN, TODAY)] == ["Aigul"]
    assert [m.name for m in members(high, KNOWN, TODAY)] == ["Aigul", "Vera"]
    assert members(high, KNOWN, TODAY)[0].facts["threshold"] == 96


def test_agents_and_topics_are_told_apart() -> None:
    assert kind_of(Rule.COMPLAINTS) is Kind.TOPIC
    assert kind_of(Rule.CRITICAL_ERROR) is Kind.AGENT
