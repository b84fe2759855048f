"""Critical errors by class in a rescored contact: always what the engine says."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.scoring.answers import ErrorMark
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import ErrorClass, ErrorType, Section, Severity
from qa_desk.scoring.rescoring import Rescorer
from qa_desk.scoring.result import Critical
from tests.unit.scoring.cards import NA, F, a_card, a_criterion, an_error, answers, critical
from tests.unit.scoring.strategies import WHOLE, Case

CUSTOMER, BUSINESS, COMPLIANCE = ErrorClass.CUSTOMER, ErrorClass.BUSINESS, ErrorClass.COMPLIANCE
CODES = ["one", "two", "three"]


@st.composite
def _types(draw: st.DrawFn) -> tuple[ErrorType, ...]:
    classes = st.frozensets(st.sampled_from(ErrorClass), max_size=2)
    return tuple(
        ErrorType(code, {}, draw(st.sampled_from(Severity)), draw(classes), F(1)) for code in CODES
    )


@st.composite
def _bound(draw: st.DrawFn) -> Case:
    """A case whose criteria name some of the error types, and whose errors are of any of them."""
    case, codes = draw(WHOLE), st.lists(st.sampled_from(CODES), max_size=2, unique=True)
    sections = []
    for section in case.card.sections:
        named = (replace(c, error_types=tuple(draw(codes))) for c in section.criteria)
        sections.append(Section(section.id, {}, tuple(named), section.weight))
    card = replace(case.card, sections=tuple(sections), error_types=draw(_types()))
    places = [None, *(criterion.id for criterion in card.criteria())]
    marks = st.builds(ErrorMark, st.sampled_from(CODES), st.sampled_from(places))
    errors = tuple(draw(st.lists(marks, max_size=2)))
    return Case(card, replace(case.answers, errors=errors))


@settings(max_examples=150)
@given(_bound())
def test_the_classes_are_those_of_the_engine(case: Case) -> None:
    found = Rescorer(case.card).standing(case.answers)
    assert found.critical == score(case.card, case.answers).critical


def test_a_missed_criterion_is_a_defect_of_its_classes() -> None:
    card = a_card(critical(a_criterion("a"), CUSTOMER, COMPLIANCE), a_criterion("b"))
    rescorer = Rescorer(card)
    assert rescorer.standing(answers({"a": 0, "b": 1})).critical == Critical(1, None, 1, 1)
    assert rescorer.standing(answers({"a": 1, "b": 0})).critical == Critical(0, None, 0, 0)
    assert rescorer.standing(answers({"a": NA, "b": 0})).critical == Critical(*[None] * 4)


def test_an_error_that_no_criterion_names_can_be_made_wherever_something_was_judged() -> None:
    card = a_card(a_criterion("a"), errors=(an_error("grave", 0, Severity.CRITICAL, BUSINESS),))
    rescorer = Rescorer(card)
    assert rescorer.standing(answers({"a": 1})).critical == Critical(None, 0, None, 0)
    recorded = answers({"a": 1}, ErrorMark("grave"), ErrorMark("unheard of"))
    assert rescorer.standing(recorded).critical == Critical(None, 1, None, 1)


def test_a_critical_error_of_no_class_counts_in_any() -> None:
    rescorer = Rescorer(a_card(critical(a_criterion("a"))))
    assert rescorer.standing(answers({"a": 0})).critical == Critical(None, None, None, 1)
    assert rescorer.standing(answers({"a": 1})).critical == Critical(None, None, None, 0)
