"""A protocol as plain values has all that it says, and JSON can hold it."""

import json
from dataclasses import replace
from fractions import Fraction

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.sampling import Exclusion, LeftOut, Replacement
from qa_desk.sampling.plans import Spread
from qa_desk.sampling.telling import exact, told
from tests.unit.sampling.building import (
    NOON,
    a_contact,
    a_protocol,
    a_stratified_plan,
    drawn,
)


def test_all_that_a_protocol_says_is_told() -> None:
    plan = replace(a_stratified_plan(2), spread=Spread.WEEKS)
    found = [a_contact(n, period=n % 2) for n in range(1, 9)]
    made = Replacement(ContactId(9), ContactId(1), "Cards", "silence", EvaluatorId("me"), NOON)
    protocol = replace(
        a_protocol(plan, drawn(plan, found, ("W1", "W2"))),
        left_out=(LeftOut("too_short", (ContactId(20), ContactId(21))),),
        replacements=(made,),
    )
    said = json.loads(json.dumps(told(protocol)))
    assert said["frame"]["contacts"] == list(protocol.frame)
    assert [each["basis"] for each in said["strata"]] == ["4/1", "4/1"]
    assert said["strata"][0]["layers"] == [{"key": "W1", "population": 4}]
    assert [each["exact_weight"] for each in said["contacts"]] == ["4/1", "4/1"]
    assert said["replacements"][0]["reason"] == "silence"
    assert said["excluded"] == [
        {"id": 20, "reason": "too_short"},
        {"id": 21, "reason": "too_short"},
    ]
    assert protocol.excluded == 2
    assert list(protocol.exclusions())[1] == Exclusion(ContactId(21), "too_short")


def test_a_fraction_is_told_exactly() -> None:
    assert exact(Fraction(10, 4)) == "5/2"
