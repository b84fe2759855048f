"""Critical errors by class, and non-critical opportunities."""

from qa_desk.scoring.answers import ErrorMark
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Criterion, ErrorClass, Gate, GateTrigger, NaPolicy, Severity
from qa_desk.scoring.result import Critical
from tests.unit.scoring.cards import NA, a_card, a_criterion, an_error, answers, critical

CUSTOMER, BUSINESS, COMPLIANCE = ErrorClass.CUSTOMER, ErrorClass.BUSINESS, ErrorClass.COMPLIANCE
GRAVE = an_error("grave", 0, Severity.CRITICAL, CUSTOMER)
SMALL = an_error("small")


def _naming(criterion: Criterion, *types: str) -> Criterion:
    return Criterion(criterion.id, {}, criterion.options, error_types=types)


def test_a_missed_criterion_of_two_classes_is_a_defect_of_both() -> None:
    card = a_card(critical(a_criterion("a"), CUSTOMER, BUSINESS), a_criterion("b"))
    assert score(card, answers({"a": 0, "b": 1})).critical == Critical(1, 1, None, 1)
    assert score(card, answers({"a": 1, "b": 0})).critical == Critical(0, 0, None, 0)


def test_two_critical_errors_are_one_defective_contact() -> None:
    card = a_card(critical(a_criterion("a"), CUSTOMER), errors=(GRAVE,))
    result = score(card, answers({"a": 0}, ErrorMark("grave"), ErrorMark("grave")))
    assert result.critical == Critical(1, None, None, 1)


def test_a_lost_point_below_the_trigger_is_no_critical_error() -> None:
    half = a_criterion("a", most=2, gate=Gate(trigger=GateTrigger.ZERO))
    card = a_card(critical(half, CUSTOMER))
    result = score(card, answers({"a": 1}))
    assert result.critical.customer == 0
    assert (result.opportunities, result.defects) == (0, 0)


def test_a_class_applies_where_one_of_its_errors_could_have_been_recorded() -> None:
    card = a_card(_naming(a_criterion("a"), "grave"), a_criterion("b"), errors=(GRAVE,))
    assert score(card, answers({"a": 1, "b": 1})).critical.customer == 0
    assert score(card, answers({"a": NA, "b": 1})).critical.customer is None


def test_an_error_of_no_criterion_can_be_recorded_at_every_judged_contact() -> None:
    card = a_card(a_criterion("a"), errors=(GRAVE,))
    assert score(card, answers({"a": 1})).critical.customer == 0
    assert score(card, answers({"a": NA})).critical.customer is None


def test_a_recorded_critical_error_makes_its_class_apply() -> None:
    card = a_card(a_criterion("a"), errors=(GRAVE,))
    assert score(card, answers({"a": NA}, ErrorMark("grave"))).critical == Critical(
        1, None, None, 1
    )


def test_a_critical_error_of_no_class_counts_in_any() -> None:
    card = a_card(critical(a_criterion("a")))
    assert score(card, answers({"a": 0})).critical == Critical(None, None, None, 1)
    assert score(card, answers({"a": 1})).critical == Critical(None, None, None, 0)


def test_opportunities_are_the_applicable_non_critical_criteria() -> None:
    card = a_card(
        critical(a_criterion("gate"), COMPLIANCE),
        *(a_criterion(name) for name in "abcd"),
        errors=(SMALL,),
    )
    given = answers({"gate": 0, "a": 0, "b": NA, "c": 1, "d": 1}, ErrorMark("small", "c"))
    result = score(card, given)
    assert (result.opportunities, result.defects) == (3, 2)


def test_a_lost_point_with_its_error_is_one_defect() -> None:
    card = a_card(a_criterion("a"), errors=(SMALL,))
    result = score(card, answers({"a": 0}, ErrorMark("small", "a"), ErrorMark("small", "a")))
    assert (result.opportunities, result.defects) == (1, 1)


def test_not_applicable_that_earns_all_points_is_no_chance_of_an_error() -> None:
    spared = critical(a_criterion("a", 3, na=NaPolicy.FULL), CUSTOMER)
    card = a_card(spared, a_criterion("b", na=NaPolicy.FULL), a_criterion("c"))
    result = score(card, answers({"a": NA, "b": NA, "c": 0}))
    assert result.score == 80
    assert (result.opportunities, result.defects) == (1, 1)
    assert (result.critical.customer, result.critical.any) == (None, None)
    assert [term.na_by for term in result.explanation] == ["evaluator", "evaluator", None]


def test_what_is_full_by_not_applicable_proves_no_error_even_where_nothing_can_be_earned() -> None:
    gate = Gate(trigger=GateTrigger.ZERO)
    spared = critical(a_criterion("a", most=0, na=NaPolicy.FULL, gate=gate))
    card = a_card(spared, critical(a_criterion("b")))
    assert score(card, answers({"a": NA, "b": 1})).critical.any == 0
