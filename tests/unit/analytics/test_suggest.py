"""Facts of a contact become proposed answers, none without what was said and where."""

from dataclasses import replace
from fractions import Fraction
from typing import Final

import pytest

from qa_desk.analytics.measures import Measure, Place, Unit
from qa_desk.analytics.suggest import (
    Facts,
    Found,
    Proof,
    Said,
    agree,
    applying,
    proposals,
    rule_of_line,
    stopped,
    suggest,
    trusted,
    unknown_rules,
)
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.suggestions import Limits, Origin, RuleRef, Suggestion, Tally
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.scoring.model import Criterion, NaPolicy, Scorecard, Section
from qa_desk.scoring.suggest import Source, Suggest

GREETING: Final = RuleRef(Origin.RULE, "greeting", 3)
HELLO: Final = Proof(Evidence(3000, 4500, quote="здравствуйте"), 0.9)
SAID: Final = (
    Said("алло", Side.CUSTOMER, 500, 900),
    Said("здравствуйте чем помочь", Side.AGENT, 3000, 6000, confidence=0.8),
    Said("минуту", Side.AGENT, 60_000, 61_000),
)
YES: Final = Suggest(Source.RULE, "greeting", "yes")
NO: Final = Suggest(Source.RULE, "greeting", "no", absent=True)
HUSH: Final = Suggest(Source.MEASURE, "longest_silence_s", "no", above=Fraction(30))


def criterion(*lines: Suggest, na: NaPolicy = NaPolicy.EXCLUDE) -> Criterion:
    return Criterion("a", {}, (), na=na, suggest=lines)


def proposed(facts: Facts, *lines: Suggest) -> tuple[Suggestion, ...]:
    return suggest([criterion(*lines)], facts, {})


def a_hush(*places: Place, value: float = 45.0) -> Facts:
    return Facts(measures={"longest_silence_s": Measure(value, Unit.SECONDS, places)}, said=SAID)


def found(*proofs: Proof) -> Facts:
    return Facts(rules={"greeting": Found(3, proofs)}, said=SAID)


def test_a_rule_that_is_met_proposes_its_answer_with_the_words_that_met_it() -> None:
    assert proposed(found(HELLO), YES) == (
        Suggestion("a", "yes", GREETING, (HELLO.evidence,), 0.9, 0.5),
    )


def test_a_rule_that_is_not_met_proposes_nothing() -> None:
    assert proposed(found(), YES) == ()


def test_a_rule_that_the_house_has_not_proposes_nothing_and_is_named_once() -> None:
    facts, criteria = Facts(said=SAID), [criterion(YES, NO, HUSH)]
    assert suggest(criteria, facts, {}) == ()
    assert unknown_rules(criteria, facts) == ("greeting",)
    assert unknown_rules(criteria, found()) == ()


def test_words_without_a_quote_prove_nothing() -> None:
    assert proposed(found(Proof(Evidence(3000))), YES) == ()


def test_the_clearest_words_are_the_evidence_and_typed_ones_are_certain() -> None:
    faint = Proof(Evidence(1000, quote="добрый"), 0.2)
    typed = Proof(Evidence(message=2, quote="добрый день"))
    assert proposed(found(faint, HELLO), YES)[0].evidence == (HELLO.evidence,)
    (written,) = proposed(found(HELLO, typed), YES)
    assert (written.evidence, written.heard) == ((typed.evidence,), None)


def test_of_equally_clear_words_the_first_are_the_evidence() -> None:
    later = Proof(Evidence(9000, quote="здравствуйте"), 0.9)
    assert proposed(found(HELLO, later), YES)[0].evidence == (HELLO.evidence,)


def test_what_is_missing_is_shown_by_what_the_agent_said_first() -> None:
    (one,) = proposed(found(), NO)
    assert one.evidence == (Evidence(3000, 6000, quote="здравствуйте чем помочь"),)
    assert (one.option, one.heard, one.absent) == ("no", 0.8, True)


def test_what_a_rule_did_not_find_where_it_should_be_is_missing_too() -> None:
    line = Suggest(Source.RULE, "greeting", "no")
    (one,) = proposed(found(replace(HELLO, absent=True)), line)
    assert one.absent
    assert not proposed(found(HELLO), line)[0].absent


def test_what_is_there_is_not_missing() -> None:
    assert proposed(found(HELLO), NO) == ()


def test_nothing_is_missing_from_a_conversation_of_which_a_part_is_missing() -> None:
    assert proposed(replace(found(), whole=False), NO) == ()


def test_nothing_is_missing_where_the_agent_is_not_heard() -> None:
    assert proposed(replace(found(), said=SAID[:1]), NO) == ()


def test_a_phrase_of_the_card_is_a_rule_of_its_own() -> None:
    line = Suggest(Source.PHRASE, "добрый день", "yes")
    facts = Facts(phrases={"добрый день": Found(1, (HELLO,))})
    (one,) = proposed(facts, line)
    assert one.rule == RuleRef(Origin.PHRASE, "добрый день")


def test_a_measure_beyond_its_bound_proposes_with_what_was_said_there() -> None:
    (one,) = proposed(a_hush(Place(8000, 53_000)), HUSH)
    assert one.evidence == (Evidence(8000, 53_000, quote="здравствуйте чем помочь"),)
    assert one.rule == RuleRef(Origin.MEASURE, "longest_silence_s>30")
    assert one.heard is None


@pytest.mark.parametrize("value", [30.0, 12.0])
def test_a_measure_within_its_bound_proposes_nothing(value: float) -> None:
    assert proposed(a_hush(Place(8000), value=value), HUSH) == ()


def test_a_measure_that_nobody_knows_proposes_nothing() -> None:
    assert proposed(Facts(said=SAID), HUSH) == ()


@pytest.mark.parametrize("places", [(), (Place(),), (Place(message=9),)])
def test_a_measure_without_a_place_proposes_nothing(places: tuple[Place, ...]) -> None:
    assert proposed(a_hush(*places), HUSH) == ()


def test_a_measure_where_nothing_was_said_proposes_nothing() -> None:
    assert proposed(replace(a_hush(Place(8000)), said=()), HUSH) == ()
    assert proposed(replace(a_hush(Place(8000)), said=(Said("", start_ms=5),)), HUSH) == ()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(600), "алло"),
        (Place(900), "алло"),
        (Place(100), "алло"),
        (Place(60_500), "минуту"),
        (Place(90_000), "минуту"),
    ],
)
def test_a_place_quotes_what_is_said_there_else_last_before_it(place: Place, words: str) -> None:
    assert proposed(a_hush(place), HUSH)[0].evidence[0].quote == words


def test_where_both_speak_the_side_that_is_meant_is_quoted() -> None:
    both = (Said("я", Side.CUSTOMER, 0, 9000), Said("подождите", Side.AGENT, 1000, 9000))
    facts = replace(a_hush(Place(2000, side="agent")), said=both)
    assert proposed(facts, HUSH)[0].evidence[0].quote == "подождите"


def test_a_message_is_quoted_by_its_number() -> None:
    facts = replace(a_hush(Place(message=4)), said=(Said("ждите", message=4),))
    assert proposed(facts, HUSH)[0].evidence == (Evidence(message=4, quote="ждите"),)


def test_of_many_events_three_are_shown() -> None:
    assert len(proposed(a_hush(*(Place(600 + n) for n in range(5))), HUSH)[0].evidence) == 3


def test_a_measure_below_a_bound_is_a_rule_of_its_own() -> None:
    line = Suggest(Source.MEASURE, "silences", "yes", below=Fraction(5, 2))
    assert rule_of_line(line, Facts()) == RuleRef(Origin.MEASURE, "silences<2.5")


def test_a_rule_that_nobody_looked_for_is_called_its_first_version() -> None:
    assert rule_of_line(YES, Facts()) == RuleRef(Origin.RULE, "greeting", 1)


def test_not_applicable_is_never_proposed_where_it_is_forbidden() -> None:
    line = Suggest(Source.RULE, "greeting")
    assert suggest([criterion(line, na=NaPolicy.FORBIDDEN)], found(HELLO), {}) == ()
    assert suggest([criterion(line)], found(HELLO), {})[0].option is None


def test_a_record_moves_the_trust_in_a_rule() -> None:
    records = {GREETING: Tally(50, 46, 4)}
    assert suggest([criterion(YES)], found(HELLO), records)[0].trusted == 47 / 52
    assert trusted(Tally()) == 0.5
    assert trusted(Tally(3, 0, 3)) == 0.2


def test_answers_that_differ_stand_side_by_side_the_surest_reason_first() -> None:
    one = Suggestion("a", "yes", GREETING, (HELLO.evidence,), None, 0.5)
    surer = replace(one, rule=RuleRef(Origin.PHRASE, "x"), trusted=0.9)
    other = replace(one, option="no")
    shown = proposals([one, other, surer, replace(one, criterion="b")])
    assert [each.option for each in shown["a"]] == ["yes", "no"]
    assert shown["a"][0].suggestions == (surer, one)
    assert len(shown["b"]) == 1


def test_rules_that_are_wrong_too_often_are_named() -> None:
    made = proposed(found(HELLO), YES)
    limits = Limits(Fraction(4, 5), 20)
    assert stopped(made, {GREETING: Tally(20, 15, 5)}, limits) == {GREETING}
    assert stopped(made, {GREETING: Tally(20, 16, 4)}, limits) == frozenset()
    assert stopped(made, {}, limits) == frozenset()


@pytest.mark.parametrize(
    ("answer", "option", "same"),
    [
        (chosen("yes"), "yes", True),
        (chosen("yes", "no"), "no", True),
        (chosen("yes"), "no", False),
        (NOT_APPLICABLE, "no", False),
        (NOT_APPLICABLE, None, True),
        (chosen("yes"), None, False),
        (Answer(number=Fraction(3)), None, False),
    ],
)
def test_an_answer_agrees_with_a_suggestion(
    answer: Answer,
    option: str | None,
    same: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert agree(answer, option) is same


def test_nothing_is_proposed_for_what_is_closed_or_has_no_suggestions() -> None:
    one, other = criterion(YES), replace(criterion(YES), id="b")
    bare = replace(criterion(), id="c")
    card = Scorecard("card", 1, {}, (Section("s", {}, (one, other, bare)),))
    assert applying(card, frozenset({"b"})) == (one,)
