"""The workbook of a what-if."""

from dataclasses import replace

import pytest
from openpyxl import Workbook

from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.what_if import StoredAnswers, WhatIf
from qa_desk.reporting import what_if as writer
from qa_desk.reporting.what_if import what_if_workbook
from qa_desk.reporting.words import Words
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.model import ErrorClass, Gate, GateEffect
from qa_desk.services import what_if
from qa_desk.services.what_if import Question
from qa_desk.texts import Language, catalogue
from tests.unit.scoring.cards import F, a_card, a_criterion, answers, critical

OLD = replace(a_card(a_criterion("a", 60), a_criterion("b", 40)), pass_mark=F(60))
STOP = Gate(GateEffect.CONTACT)
NEW = replace(
    a_card(critical(a_criterion("a", 60, gate=STOP), ErrorClass.CUSTOMER), a_criterion("b", 40)),
    version=2,
    pass_mark=F(40),
)
GIVEN = (
    ("=good", answers({"a": 1, "b": 1})),
    ("half", answers({"a": 1, "b": 0})),
    ("weak", answers({"a": 0, "b": 1})),
    ("gap", Answers()),
)


def _found(minimum: int = 1) -> WhatIf:
    stored = [StoredAnswers(name, given) for name, given in GIVEN]
    return what_if.of_answers(Question(OLD, NEW, minimum), stored)(Token(), unheard)


def _book(found: WhatIf, language: Language = Language.EN) -> Workbook:
    return what_if_workbook(found, found.contacts, Words(catalogue(language)))


def test_figures_stand_before_and_after_with_their_intervals() -> None:
    sheet = _book(_found()).worksheets[0]
    rows = {row[0].value: [cell.value for cell in row[1:10]] for row in sheet.iter_rows(min_row=5)}
    score = rows["Mean score, %"]
    assert [score[0], score[4]] == [pytest.approx(200 / 3), pytest.approx(160 / 3)]
    assert [score[1], score[5]] == [3, 3]
    assert score[8] == pytest.approx(-40 / 3)
    customer = rows["Contacts without critical errors: customer"]
    assert customer[:2] == ["not enough data", 0]
    assert customer[4] == pytest.approx(200 / 3)
    assert sheet["A1"].value == "What if: card, version 1 → card, version 2"


def test_contacts_stand_one_by_one_and_no_name_becomes_a_formula() -> None:
    sheet = _book(_found()).worksheets[1]
    rows = {row[0].value: row for row in sheet.iter_rows(min_row=2)}
    assert rows["=good"][0].data_type == "s"
    weak = [cell.value for cell in rows["weak"]]
    assert weak[:7] == ["weak", "random", 40, 0, -40, "still below the mark", "a"]
    gap = [cell.value for cell in rows["gap"]]
    assert (gap[3], gap[5], gap[8]) == (None, "cannot be compared", "a; b")


def test_too_few_contacts_are_said_to_be() -> None:
    sheet = _book(_found(minimum=9)).worksheets[0]
    assert sheet["B5"].value == "not enough data"
    assert sheet["J5"].value is None


def test_a_list_beyond_the_most_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "MOST_CONTACTS", 2)
    sheet = _book(_found()).worksheets[1]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)][2] == "The first 2 of 4 contacts."


@pytest.mark.parametrize("language", list(Language))
def test_it_speaks_the_language_of_the_report(language: Language) -> None:
    book = _book(_found(), language)
    titles = {
        Language.EN: "Before and after",
        Language.RU: "До и после",
        Language.KK: "Бұрын және кейін",
    }
    assert book.sheetnames[0] == titles[language]
