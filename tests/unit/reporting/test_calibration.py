"""The workbook of a calibration session, for what a whole session does not show."""

from datetime import UTC, datetime
from fractions import Fraction

from openpyxl import Workbook

from qa_desk.domain.calibration import Session
from qa_desk.domain.comparison import (
    BeyondChance,
    ComparedItem,
    Comparison,
    CriterionMatch,
    EvaluatorMatch,
    Total,
)
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.ids import ContactId, EvaluatorId, SessionId
from qa_desk.reporting.calibration import calibration_workbook
from qa_desk.reporting.style import BAD, GOOD, INK, WARN
from qa_desk.reporting.words import Words
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer
from qa_desk.scoring.model import Criterion, Option, Range, Scorecard, Section
from qa_desk.stats.thresholds import Thresholds
from qa_desk.texts import Language, catalogue

LEFT, RIGHT = EvaluatorId("left"), EvaluatorId("right")
CONTACT = ContactId(1)
TITLES = {"en": "Tone"}
TONE = Criterion("tone", TITLES, (Option("yes", {}, Fraction(1)),))
WAITED = Criterion(
    "wait",
    {"en": "Wait"},
    (),
    ranges=(Range(None, None, Fraction(1)),),
    unit={"en": "s"},
)
CARD = Scorecard(
    id="small",
    version=1,
    titles={"en": "Small"},
    sections=(Section("all", {}, (TONE, WAITED)),),
)


def _book(
    items: tuple[ComparedItem, ...],
    compared: int,
    contacts: int = 1,
    evaluators: tuple[EvaluatorMatch, ...] = (),
    limits: Thresholds = Thresholds(),  # noqa: B008 - a frozen value
) -> Workbook:
    session = Session(
        id=SessionId("s" * 32),
        title="October",
        card=CardRef("small", 1, ""),
        contacts=tuple(ContactId(n + 1) for n in range(contacts)),
        participants=(LEFT, RIGHT),
        created_at=datetime(2026, 10, 1, tzinfo=UTC),
    )
    comparison = Comparison(
        session=session,
        card=CARD,
        contacts={each: f"C-{each}" for each in session.contacts},
        names={LEFT: "Left", RIGHT: "=Right()"},
        items=items,
        criteria=(CriterionMatch("tone", TITLES, 0, compared),),
        evaluators=evaluators,
        totals=(Total(CONTACT, LEFT, Fraction(50)),),
        matched=0,
        compared=compared,
        alpha=BeyondChance(0.743421, "", 7),
        ac1=BeyondChance(None, "no_variation", 7),
    )
    return calibration_workbook(comparison, Words(catalogue(Language.EN)), UTC, limits)


def _answers(book: Workbook) -> list[list[object]]:
    return [[cell.value for cell in row] for row in book["Answers"].iter_rows(min_row=2)]


def test_numbers_and_not_applicable_are_shown_as_such() -> None:
    given = {LEFT: Answer(number=Fraction(1, 2)), RIGHT: NOT_APPLICABLE}
    book = _book((ComparedItem(CONTACT, "tone", given, match=False),), 1)
    assert _answers(book)[0] == ["C-1", "Tone", 0.5, "n/a", "differ"]


def test_a_number_stands_with_its_unit() -> None:
    given = {LEFT: Answer(number=Fraction(45)), RIGHT: Answer(number=Fraction(5, 2))}
    book = _book((ComparedItem(CONTACT, "wait", given, match=False),), 1)
    assert _answers(book)[0] == ["C-1", "Wait", "45 s", "2.50 s", "differ"]


def test_what_was_not_shown_to_one_is_no_empty_answer() -> None:
    given = {LEFT: Answer(("yes",))}
    item = ComparedItem(CONTACT, "tone", given, None, hidden=frozenset({RIGHT}))
    assert _answers(_book((item,), 0))[0] == ["C-1", "Tone", "yes", "not shown", None]


def test_who_did_not_answer_leaves_cells_empty_and_no_verdict() -> None:
    book = _book((ComparedItem(CONTACT, "tone", {LEFT: Answer(("yes",))}, None),), 0)
    assert _answers(book) == [
        ["C-1", "Tone", "yes", None, None],
        ["C-1", "Score, %", 50, None, None],
    ]


def test_a_name_that_looks_like_a_formula_stays_text() -> None:
    cell = _book((), 0)["Answers"]["D1"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=Right()", "s", True)


def test_few_contacts_are_warned_of_and_many_are_not() -> None:
    few, many = _book((), 1)["Match"], _book((), 1, contacts=10)["Match"]
    assert few["A3"].value == "Answered alike by all: 0 of 1 (0.0%)."
    assert str(few["A4"].value).startswith("Only 1 contacts were compared")
    assert "Only" not in str(many["A4"].value)


def test_the_number_of_contacts_that_is_few_is_a_setting() -> None:
    sheet = _book((), 1, contacts=10, limits=Thresholds(fewest_contacts=11))["Match"]
    assert sheet["A4"].value == (
        "Only 10 contacts were compared; with fewer than 11 the shares say little."
    )


def test_alpha_and_ac1_stand_with_their_limits() -> None:
    line = _book((), 1, limits=Thresholds(coefficient_green=0.75))["Match"]["A5"].value
    assert line == (
        "Krippendorff's alpha: 0.743; Gwet's AC1: not defined (n = 7; good from 0.750, "
        "fair from 0.667)."
    )


def test_an_evaluator_outside_of_the_limits_is_marked_in_colour_and_words() -> None:
    far = _match(matched=17, deviation=Fraction(7))
    near = _match(matched=18, deviation=Fraction(5))
    sheet = _book((), 1, evaluators=(far, near))["Match"]
    outside, inside = sheet[8], sheet[9]
    assert outside[7].value == "match below 90.0%; scores differ by more than 5.0"
    assert outside[3].font.color.rgb.endswith(BAD)
    assert outside[5].font.color.rgb.endswith(WARN)
    assert inside[7].value == "kept"
    assert inside[3].font.color.rgb.endswith(GOOD)


def test_the_master_is_not_judged() -> None:
    master = EvaluatorMatch(LEFT, "Left", True, 1, 20, Fraction(0), Fraction(50), 3)
    row = _book((), 1, evaluators=(master,))["Match"][8]
    assert row[7].value is None
    assert row[3].font.color.rgb.endswith(INK)


def test_other_limits_give_other_marks() -> None:
    limits = Thresholds(item_match=0.8, total_green=2.0, total_amber=4.0)
    far = _match(matched=17, deviation=Fraction(7))
    row = _book((), 1, evaluators=(far,), limits=limits)["Match"][8]
    assert row[7].value == "scores differ by more than 4.0"


def _match(matched: int, deviation: Fraction) -> EvaluatorMatch:
    return EvaluatorMatch(LEFT, "Left", False, matched, 20, deviation, deviation, 3)
