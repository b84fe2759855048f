"""Calibration: blind first, compared afterwards."""

import json
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.domain.calibration import Session, SessionState
from qa_desk.domain.evaluations import CardRef, Evidence, Mark, Purpose, State
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.errors import Expected
from qa_desk.importing.calibration_files import AnswersWrong, FileUnreadable, PlanWrong
from qa_desk.scoring.answers import chosen
from qa_desk.services import access, calibrating, evaluating, people, statistics
from qa_desk.services.calibrating import Given
from qa_desk.services.desk import Desk
from qa_desk.services.evaluating import EvaluationIncomplete
from qa_desk.services.evidence import NoSuchMessage
from tests.unit.services.quality import (
    ASEL,
    CLEAN,
    DMITRY,
    a_ready_desk,
    add_contact,
    lost,
    marks,
    not_applicable,
)

Ready = tuple[Desk, CardRef]


@pytest.fixture(name="ready")
def _ready(tmp_path: Path) -> Iterator[Ready]:
    with a_ready_desk(tmp_path) as (desk, card):
        people.add_evaluator(desk, "asel", "Асель Нурланова")
        people.add_evaluator(desk, "dmitry", "Дмитрий Орлов")
        yield desk, card


def _session(ready: Ready, *names: str, master: EvaluatorId | None = ASEL) -> Session:
    desk, card = ready
    contacts = [add_contact(desk, name) for name in names or ("C-1",)]
    return calibrating.create(desk, "October", contacts, card, (ASEL, DMITRY), master=master).value


def _both_answer(desk: Desk, session: Session, dmitry: Given) -> None:
    for contact_id in session.contacts:
        calibrating.answer(desk, session.id, ASEL, contact_id, Given(CLEAN))
        calibrating.answer(desk, session.id, DMITRY, contact_id, dmitry)


def _as(desk: Desk, user: EvaluatorId) -> Desk:
    return replace(desk, user=user)


def test_a_session_needs_contacts_two_people_and_a_master_among_them(ready: Ready) -> None:
    desk, card = ready
    contact_id = add_contact(desk, "C-1")
    with pytest.raises(calibrating.NoContacts):
        calibrating.create(desk, "x", (), card, (ASEL, DMITRY))
    with pytest.raises(calibrating.TooFew):
        calibrating.create(desk, "x", (contact_id,), card, (ASEL, ASEL))
    with pytest.raises(calibrating.MasterOutside):
        calibrating.create(desk, "x", (contact_id,), card, (ASEL, DMITRY), master=EvaluatorId("me"))
    assert calibrating.sessions(desk) == []


def test_my_entry_is_begun_once_and_belongs_to_the_session(ready: Ready) -> None:
    session = _session(ready)
    desk = _as(ready[0], ASEL)
    entry = calibrating.my_entry(desk, session.id, session.contacts[0]).value
    assert (entry.purpose, entry.session_id) == (Purpose.CALIBRATION, session.id)
    assert calibrating.my_entry(desk, session.id, session.contacts[0]).value == entry


def test_an_entry_is_submitted_like_an_evaluation_and_needs_no_reasons(ready: Ready) -> None:
    session = _session(ready)
    desk = _as(ready[0], ASEL)
    entry = calibrating.my_entry(desk, session.id, session.contacts[0]).value
    done = evaluating.submit(desk, replace(entry, marks=marks(greeting=lost()))).value
    assert done.state is State.SUBMITTED
    assert calibrating.waiting_for(desk, session.id) == (DMITRY,)


def test_an_entry_without_all_answers_is_refused(ready: Ready) -> None:
    session = _session(ready)
    given = Given({"tone": Mark(chosen("yes"))})
    with pytest.raises(EvaluationIncomplete):
        calibrating.answer(ready[0], session.id, ASEL, session.contacts[0], given)


def test_the_entry_of_another_stays_hidden_until_the_reveal(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready)
    entry = calibrating.answer(desk, session.id, ASEL, session.contacts[0], Given(CLEAN)).value
    with pytest.raises(evaluating.Blind):
        evaluating.load(_as(desk, DMITRY), entry.id)
    assert evaluating.load(_as(desk, ASEL), entry.id) == entry
    calibrating.answer(desk, session.id, DMITRY, session.contacts[0], Given(CLEAN))
    calibrating.reveal(desk, session.id)
    assert evaluating.load(_as(desk, DMITRY), entry.id) == entry


def test_outsiders_and_foreign_contacts_are_refused(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready)
    with pytest.raises(calibrating.NotParticipant):
        calibrating.my_entry(desk, session.id, session.contacts[0])
    with pytest.raises(calibrating.NotInSession):
        calibrating.my_entry(_as(desk, ASEL), session.id, ContactId(99))


def test_before_all_have_submitted_nothing_is_revealed(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready)
    calibrating.answer(desk, session.id, ASEL, session.contacts[0], Given(CLEAN))
    with pytest.raises(calibrating.StillWaiting) as refused:
        calibrating.reveal(desk, session.id)
    assert refused.value.facts["waiting"] == "Дмитрий Орлов"
    with pytest.raises(calibrating.NotRevealed):
        calibrating.comparison(desk, session.id)


def test_a_lead_may_force_the_reveal_and_an_evaluator_may_not(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready)
    with pytest.raises(access.NotAllowed):
        calibrating.reveal(_as(desk, ASEL), session.id, force=True)
    assert calibrating.reveal(desk, session.id, force=True).value.state is SessionState.REVEALED


def test_after_the_reveal_nobody_answers_any_more(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready)
    calibrating.reveal(desk, session.id, force=True)
    with pytest.raises(calibrating.Closed):
        calibrating.answer(desk, session.id, ASEL, session.contacts[0], Given(CLEAN))
    assert not calibrating.reveal(desk, session.id).changes.topics


def test_an_answer_cannot_be_given_twice_and_the_reason_is_told(ready: Ready) -> None:
    session = _session(ready)
    calibrating.answer(ready[0], session.id, ASEL, session.contacts[0], Given(CLEAN))
    with pytest.raises(calibrating.AlreadyAnswered) as refused:
        calibrating.answer(ready[0], session.id, ASEL, session.contacts[0], Given(CLEAN))
    assert refused.value.facts["evaluator"] == ASEL


def test_a_draft_begun_blind_is_not_submitted_once_the_others_are_seen(ready: Ready) -> None:
    desk = _as(ready[0], ASEL)
    session = _session(ready)
    draft = calibrating.my_entry(desk, session.id, session.contacts[0]).value
    calibrating.reveal(ready[0], session.id, force=True)
    with pytest.raises(calibrating.Closed):
        calibrating.answer(desk, session.id, ASEL, session.contacts[0], Given(CLEAN))
    with pytest.raises(calibrating.Closed):
        evaluating.submit(desk, replace(draft, marks=CLEAN))
    with pytest.raises(calibrating.Closed):
        evaluating.save(desk, replace(draft, marks=CLEAN))
    assert calibrating.comparison(desk, session.id).totals == ()


def test_the_match_is_told_per_criterion(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready, "C-1", "C-2")
    _both_answer(desk, session, Given(marks(greeting=lost())))
    calibrating.reveal(desk, session.id)
    comparison = calibrating.comparison(desk, session.id)
    assert [(c.criterion, c.matched, c.n) for c in comparison.criteria] == [
        ("greeting", 0, 2),
        ("solution", 2, 2),
        ("tone", 2, 2),
    ]
    assert (comparison.matched, comparison.compared, comparison.n) == (4, 6, 2)
    assert comparison.criteria[0].share == 0


def test_each_evaluator_is_compared_with_the_master(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready, "C-1", "C-2")
    _both_answer(desk, session, Given(marks(greeting=lost())))
    calibrating.reveal(desk, session.id)
    asel, dmitry = calibrating.comparison(desk, session.id).evaluators
    assert (asel.is_master, asel.share, asel.bias) == (True, Fraction(1), Fraction(0))
    assert dmitry.share == Fraction(2, 3)
    assert (dmitry.bias, dmitry.deviation) == (Fraction(-20), Fraction(20))
    assert dmitry.contacts == 2


def test_not_applicable_is_a_value_of_its_own(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready)
    _both_answer(desk, session, Given(marks(greeting=not_applicable())))
    calibrating.reveal(desk, session.id)
    item = calibrating.comparison(desk, session.id).items[0]
    assert item.match is False


def test_who_did_not_answer_is_missing_and_not_different(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready)
    calibrating.answer(desk, session.id, ASEL, session.contacts[0], Given(CLEAN))
    calibrating.reveal(desk, session.id, force=True)
    comparison = calibrating.comparison(desk, session.id)
    assert comparison.compared == 0
    assert [each.n for each in comparison.evaluators] == [3, 0]
    assert comparison.evaluators[1].share is None


def test_without_a_master_only_the_criteria_are_compared(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready, master=None)
    _both_answer(desk, session, Given(CLEAN))
    calibrating.reveal(desk, session.id)
    comparison = calibrating.comparison(desk, session.id)
    assert comparison.matched == 3
    assert [each.share for each in comparison.evaluators] == [None, None]
    assert [each.bias for each in comparison.evaluators] == [None, None]


def test_calibration_never_touches_an_agents_figures(ready: Ready) -> None:
    desk = ready[0]
    session = _session(ready)
    _both_answer(desk, session, Given(marks(tone=lost())))
    calibrating.reveal(desk, session.id)
    month = statistics.agent_month(desk, "a1", "2026-10")
    assert (month.figures.n, month.evaluations, month.errors) == (0, (), ())


def test_a_session_and_its_answers_come_from_files(ready: Ready, tmp_path: Path) -> None:
    desk = ready[0]
    add_contact(desk, "C-1")
    plan = tmp_path / "plan.yaml"
    plan.write_text("title: Files\ncontacts: [C-1]\nparticipants: [asel, dmitry]\nmaster: asel\n")
    session = calibrating.create_from_file(desk, plan).value
    answers = tmp_path / "answers.json"
    given = {code: {"option": "yes"} for code in CLEAN}
    answers.write_text(json.dumps({"answers": given, "errors": []}))
    for evaluator in session.participants:
        blind = calibrating.BlindAnswers(session.id, evaluator, None, answers)
        calibrating.answer_from_file(desk, blind)
    calibrating.reveal(desk, session.id)
    data = calibrating.comparison_json(calibrating.comparison(desk, session.id))
    assert (data["matched"], data["compared"]) == (3, 3)
    assert json.dumps(data)


def test_with_several_contacts_a_file_of_answers_must_name_one(
    ready: Ready, tmp_path: Path
) -> None:
    session = _session(ready, "C-1", "C-2")
    blind = calibrating.BlindAnswers(session.id, ASEL, None, tmp_path / "answers.json")
    with pytest.raises(calibrating.WhichContact):
        calibrating.answer_from_file(ready[0], blind)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("contacts: [C-1]\nparticipants: [asel]\nmaste: x\n", "maste"),
        ("participants: [asel, dmitry]\n", "contacts"),
        ("contacts: C-1\nparticipants: [asel]\n", "contacts"),
        ("contacts: [C-1]\n", "participants"),
        ("contacts: [C-1]\nparticipants: [asel]\ntitle: {a: b}\n", "title"),
        ("contacts: [{contact: C-1, sorce: x}]\n", "contacts"),
        ("contacts: [{source: x}]\n", "contacts"),
        ("[]", "plan.yaml"),
        ("a: [", "plan.yaml"),
    ],
)
def test_a_plan_that_is_wrong_tells_the_line_and_the_field(
    ready: Ready, tmp_path: Path, text: str, field: str
) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(text)
    with pytest.raises(PlanWrong) as refused:
        calibrating.create_from_file(ready[0], plan)
    assert refused.value.facts["field"] == field


def test_a_plan_may_not_name_contacts_that_are_not_there(ready: Ready, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("contacts: [C-9]\nparticipants: [asel, dmitry]\n")
    with pytest.raises(calibrating.UnknownContact):
        calibrating.create_from_file(ready[0], plan)


def test_a_plan_names_the_source_of_a_contact_that_two_sources_have(
    ready: Ready, tmp_path: Path
) -> None:
    twins = [add_contact(ready[0], "C-1", source=source) for source in ("crm", "test")]
    plan = tmp_path / "plan.yaml"
    plan.write_text("contacts: [C-1]\nparticipants: [asel, dmitry]\n")
    with pytest.raises(Expected) as refused:
        calibrating.create_from_file(ready[0], plan)
    assert refused.value.code == "evaluation.ambiguous_contact"
    plan.write_text("contacts: [{contact: C-1, source: crm}]\nparticipants: [asel, dmitry]\n")
    assert calibrating.create_from_file(ready[0], plan).value.contacts == (twins[0],)


def test_a_missing_plan_and_missing_answers_are_called_missing(
    ready: Ready, tmp_path: Path
) -> None:
    with pytest.raises(FileUnreadable):
        calibrating.create_from_file(ready[0], tmp_path / "none.yaml")
    session = _session(ready)
    blind = calibrating.BlindAnswers(session.id, ASEL, None, tmp_path / "none.json")
    with pytest.raises(FileUnreadable):
        calibrating.answer_from_file(ready[0], blind)


def test_a_plan_that_names_a_card_nobody_published_says_which(ready: Ready, tmp_path: Path) -> None:
    add_contact(ready[0], "C-1")
    plan = tmp_path / "plan.yaml"
    plan.write_text("contacts: [C-1]\nparticipants: [asel, dmitry]\nscorecard: ghost\n")
    with pytest.raises(calibrating.UnknownCard) as refused:
        calibrating.create_from_file(ready[0], plan)
    assert refused.value.facts["card"] == "ghost"


def test_blind_answers_with_evidence_outside_of_the_contact_are_refused(ready: Ready) -> None:
    session = _session(ready)
    given = Given(marks(greeting=lost("Late", Evidence(message=999))))
    with pytest.raises(NoSuchMessage):
        calibrating.answer(ready[0], session.id, ASEL, session.contacts[0], given)


def test_broken_answers_tell_the_line_and_the_field(ready: Ready, tmp_path: Path) -> None:
    session = _session(ready)
    file = tmp_path / "answers.yaml"
    file.write_text("answers:\n  greeting: 5\n")
    blind = calibrating.BlindAnswers(session.id, ASEL, None, file)
    with pytest.raises(AnswersWrong) as refused:
        calibrating.answer_from_file(ready[0], blind)
    assert (refused.value.facts["line"], refused.value.facts["field"]) == (2, "greeting")


def test_agreement_beyond_chance_takes_all_answers_of_the_session(ready: Ready) -> None:
    desk, _card = ready
    session = _session(ready, "C-1", "C-2")
    _both_answer(desk, session, Given(marks(greeting=lost(), tone=not_applicable())))
    calibrating.reveal(desk, session.id)
    found = calibrating.comparison(desk, session.id)
    # yes/no, yes/yes, yes/na in each contact
    assert (found.alpha.n, found.ac1.n) == (6, 6)
    assert found.alpha.value == pytest.approx(float(1 - Fraction(11 * 8, 2 * (8 * 2 + 8 * 2 + 4))))
    told = calibrating.comparison_json(found)
    assert told["alpha"] == {"value": found.alpha.value, "why": None}


def test_where_all_answers_are_the_same_alpha_is_not_defined(ready: Ready) -> None:
    desk, _card = ready
    session = _session(ready)
    _both_answer(desk, session, Given(CLEAN))
    calibrating.reveal(desk, session.id)
    found = calibrating.comparison(desk, session.id)
    assert (found.alpha.value, found.alpha.why) == (None, "no_variation")
    assert found.matched == found.compared == 3
