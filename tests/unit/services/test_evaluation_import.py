"""Bringing in ready evaluations."""

import json
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.domain.evaluations import CardRef, Purpose
from qa_desk.domain.ids import ContactId
from qa_desk.services import evaluating, people
from qa_desk.services.desk import Desk
from qa_desk.services.evaluating import EvaluationImport
from tests.unit.services.quality import a_ready_desk, add_contact

ENTRY = """\
- contact: C-1
  evaluator: {evaluator}
  scorecard: {card}
  purpose: {purpose}
  submitted_at: '{at}'
  answers:
    greeting: {greeting}
    solution: {{option: "yes", comment: Solved.}}
    tone: {{option: "yes"}}
"""
LATE = '{option: "no", comment: Late., evidence: [{message: 0}]}'

PROOF = '{{option: "no", evidence: [{{{}}}]}}'
AT = "2026-10-06T15:12:40+05:00"


@pytest.fixture(name="ready")
def _ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path) as ready:
        yield ready


@pytest.fixture(name="desk")
def _desk(ready: tuple[Desk, CardRef]) -> Desk:
    add_contact(ready[0], "C-1")
    return ready[0]


def _entry(**changes: str) -> str:
    values = {"evaluator": "me", "card": "small", "purpose": "random", "greeting": LATE, "at": AT}
    return ENTRY.format(**(values | changes))


def _import(desk: Desk, tmp_path: Path, text: str) -> EvaluationImport:
    file = tmp_path / "scores.yaml"
    file.write_text(text, "utf-8")
    return evaluating.import_file(desk, file).value


def _contact(desk: Desk) -> ContactId:
    with desk.store.read() as reader:
        found = reader.contacts.find_external("C-1")
    assert found is not None
    return found


def test_an_entry_goes_in_as_it_was_submitted(desk: Desk, tmp_path: Path) -> None:
    assert _import(desk, tmp_path, _entry()).added == 1
    (row,) = evaluating.of_contact(desk, _contact(desk))
    assert row.outcome is not None
    assert (row.outcome.score, row.purpose) == (Fraction(80), Purpose.RANDOM)
    assert row.submitted_at is not None
    assert row.submitted_at.isoformat() == "2026-10-06T10:12:40+00:00"


def test_the_same_file_again_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    _import(desk, tmp_path, _entry())
    again = _import(desk, tmp_path, _entry() + _entry())
    assert (again.added, again.duplicates) == (0, 2)
    assert len(evaluating.of_contact(desk, _contact(desk))) == 1


def test_an_entry_that_stands_twice_in_a_file_goes_in_once(desk: Desk, tmp_path: Path) -> None:
    done = _import(desk, tmp_path, _entry() + _entry())
    assert (done.added, done.duplicates) == (1, 1)


def test_evaluators_named_in_the_file_are_added(desk: Desk, tmp_path: Path) -> None:
    body = "".join(f"  {line}\n" for line in _entry(evaluator="asel").splitlines())
    text = f"evaluators:\n- {{login: asel, name: Асель}}\nevaluations:\n{body}"
    assert _import(desk, tmp_path, text).added == 1
    assert "asel" in [each.id for each in people.evaluators(desk)]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"evaluator": "nobody"}, "evaluation.unknown_evaluator"),
        ({"card": "other"}, "evaluation.unknown_card"),
        ({"purpose": "calibration"}, "evaluation.calibration_entry"),
        ({"greeting": '{option: "no"}'}, "evaluation.incomplete"),
        ({"greeting": '{option: "perhaps"}'}, "answer.unknown_option"),
        ({"at": "2026-10-15T12:06:00Z"}, "evaluation.in_future"),
        ({"at": "2090-10-15T12:06:00+05:00"}, "evaluation.in_future"),
        ({"greeting": PROOF.format("message: 1")}, "evaluation.no_such_message"),
        ({"greeting": PROOF.format("message: 999")}, "evaluation.no_such_message"),
    ],
)
def test_an_entry_that_does_not_fit_is_rejected_with_its_line_and_the_rest_goes_in(
    desk: Desk, tmp_path: Path, changes: dict[str, str], code: str
) -> None:
    done = _import(desk, tmp_path, _entry() + _entry(**changes))
    assert done.added == 1
    assert [(r.line, r.code) for r in done.rejected] == [(10, code)]


@pytest.mark.parametrize(
    ("evidence", "codes"),
    [
        ("start_s: 60", []),
        ("start_s: 59.5, end_s: 60.5", []),
        ("start_s: 59.5, end_s: 61", ["evaluation.evidence_after_end"]),
        ("start_s: 61", ["evaluation.evidence_after_end"]),
    ],
)
def test_evidence_lies_within_the_recording(
    desk: Desk, tmp_path: Path, evidence: str, codes: list[str]
) -> None:
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        contact = change.contacts.get(_contact(desk))
        change.contacts.update(replace(contact, duration_ms=60_000))
        change.commit()
    done = _import(desk, tmp_path, _entry(greeting=PROOF.format(evidence)))
    assert [each.code for each in done.rejected] == codes


def test_evidence_of_a_recorded_error_lies_within_the_contact_too(
    desk: Desk, tmp_path: Path
) -> None:
    errors = "  errors: [{type: rudeness, comment: Shouts., evidence: [{message: 5}]}]\n"
    done = _import(desk, tmp_path, _entry() + errors)
    assert [each.code for each in done.rejected] == ["evaluation.no_such_message"]


def test_a_clock_a_little_ahead_of_ours_is_no_future(desk: Desk, tmp_path: Path) -> None:
    assert _import(desk, tmp_path, _entry(at="2026-10-15T12:04:00Z")).added == 1


def test_a_contact_that_is_not_there_is_named(desk: Desk, tmp_path: Path) -> None:
    done = _import(desk, tmp_path, _entry().replace("C-1", "C-404"))
    (rejection,) = done.rejected
    assert (rejection.code, rejection.facts) == (
        "evaluation.unknown_contact",
        {"contact": "C-404"},
    )


def test_a_contact_of_two_sources_is_not_guessed(desk: Desk, tmp_path: Path) -> None:
    twin = add_contact(desk, "C-1", source="crm")
    (rejection,) = _import(desk, tmp_path, _entry()).rejected
    assert rejection.code == "evaluation.ambiguous_contact"
    assert rejection.facts == {"contact": "C-1", "sources": "crm, test"}
    named = _import(desk, tmp_path, _entry().replace("C-1", "C-1\n  source: crm"))
    assert (named.added, len(evaluating.of_contact(desk, twin))) == (1, 1)


def test_a_draft_that_is_at_work_is_not_overwritten(desk: Desk, tmp_path: Path) -> None:
    evaluating.start(desk, _contact(desk))
    assert [r.code for r in _import(desk, tmp_path, _entry()).rejected] == [
        "evaluation.draft_exists"
    ]


def test_entries_for_calibration_are_handed_back(desk: Desk, tmp_path: Path) -> None:
    done = _import(desk, tmp_path, _entry(purpose="calibration"))
    assert [each.contact for each in done.calibration] == ["C-1"]
    assert evaluating.of_contact(desk, _contact(desk)) == []


@pytest.mark.parametrize("login", ["=asel", "x" * 65, "\u202eme", "two words"])
def test_an_evaluator_with_a_login_nobody_can_have_is_rejected(
    desk: Desk, tmp_path: Path, login: str
) -> None:
    text = json.dumps({"evaluators": [{"login": login, "name": "A"}], "evaluations": []})
    rejected = _import(desk, tmp_path, text).rejected
    assert [each.code for each in rejected] == ["people.bad_login"]
    assert login not in {each.id for each in people.evaluators(desk)}
