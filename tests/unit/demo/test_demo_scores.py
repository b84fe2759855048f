"""The ready evaluations of the demo agree with the contacts and with the planted errors."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TypedDict

import yaml

from tests.unit.demo.demo_files import CALLS, DATA, Place, defined_codes, dialogues, scores, truth

CARD = DATA.parents[2] / "scorecards" / "inbound_service.yaml"
OPTIONS = {
    "greeting": {"yes", "no"},
    "identification": {"yes", "no"},
    "needs": {"full", "partial", "none"},
    "information_correct": {"full", "partial", "none"},
    "solution": {"full", "partial", "none"},
    "ownership": {"yes", "no"},
    "hold": {"yes", "no"},
    "tone": {"yes", "no"},
    "interruption": {"yes", "no"},
    "literacy": {"yes", "no"},
    "closing": {"yes", "no"},
    "data_protection": {"yes", "no"},
}


class Criterion(TypedDict):
    id: str
    error_types: list[str]


class Section(TypedDict):
    criteria: list[Criterion]


class Card(TypedDict):
    id: str
    sections: list[Section]


def all_places() -> Iterator[tuple[str, Place]]:
    for evaluation in scores()["evaluations"]:
        for answer in evaluation["answers"].values():
            for place in answer.get("evidence", []):
                yield evaluation["contact"], place
        for error in evaluation["errors"]:
            for place in error["evidence"]:
                yield evaluation["contact"], place


def test_all_contacts_are_scored_by_one_evaluator_and_two_by_another() -> None:
    assert [person["login"] for person in scores()["evaluators"]] == ["asel", "dmitry"]
    by_asel = [e["contact"] for e in scores()["evaluations"] if e["evaluator"] == "asel"]
    by_dmitry = [e["contact"] for e in scores()["evaluations"] if e["evaluator"] == "dmitry"]
    assert sorted(by_asel) == sorted(dialogues())
    assert len(by_dmitry) == 2


def test_the_second_evaluator_differs_on_three_or_four_criteria() -> None:
    by_person = {(e["contact"], e["evaluator"]): e for e in scores()["evaluations"]}
    for contact, evaluator in by_person:
        if evaluator == "dmitry":
            left = by_person[contact, "asel"]["answers"]
            right = by_person[contact, "dmitry"]["answers"]
            differing = [c for c in left if left[c].get("option") != right[c].get("option")]
            assert 3 <= len(differing) <= 4


def test_purposes_are_random_but_for_two_complaints_and_the_calibration() -> None:
    purposes = Counter(e["purpose"] for e in scores()["evaluations"])
    assert purposes == {"random": 22, "targeted": 2, "calibration": 2}


def test_an_evaluation_follows_its_contact_within_a_week() -> None:
    for evaluation in scores()["evaluations"]:
        started = datetime.fromisoformat(dialogues()[evaluation["contact"]]["started_at"])
        waited = datetime.fromisoformat(evaluation["submitted_at"]) - started
        assert timedelta() < waited <= timedelta(days=7)


def test_scores_answer_every_criterion_with_a_known_option() -> None:
    for evaluation in scores()["evaluations"]:
        assert set(evaluation["answers"]) == set(OPTIONS)
        for criterion, answer in evaluation["answers"].items():
            assert answer.get("na") or answer["option"] in OPTIONS[criterion]


def test_literacy_is_not_scored_in_calls() -> None:
    for evaluation in scores()["evaluations"]:
        spoken = evaluation["contact"] in CALLS
        assert evaluation["answers"]["literacy"].get("na", False) == spoken


def test_every_lost_point_has_a_comment_and_evidence() -> None:
    for evaluation in scores()["evaluations"]:
        for answer in evaluation["answers"].values():
            if answer.get("option") in {"no", "partial", "none"}:
                assert answer["comment"].endswith((".", "»."))
                assert answer["evidence"]


def test_evidence_points_at_a_turn_of_the_contact() -> None:
    places = list(all_places())
    assert places
    for contact, place in places:
        turns = truth(contact)["turns"]
        if contact in CALLS:
            assert place["start_s"] in {turn["start_s"] for turn in turns}
        else:
            assert turns[place["message"]]["side"] == "agent"


def test_recorded_errors_are_defined_and_stand_at_a_lost_point() -> None:
    for evaluation in scores()["evaluations"]:
        for error in evaluation["errors"]:
            assert error["type"] in defined_codes()
            lost = evaluation["answers"][error["criterion"]]
            assert lost["option"] in {"no", "partial", "none"}


def test_the_careful_evaluator_found_every_planted_error() -> None:
    for evaluation in scores()["evaluations"]:
        if evaluation["evaluator"] == "asel":
            found = {error["type"] for error in evaluation["errors"]}
            planted = {error["code"] for error in dialogues()[evaluation["contact"]]["planted"]}
            assert found == planted


def test_the_card_knows_every_recorded_error_at_its_criterion() -> None:
    card: Card = yaml.load(CARD.read_text("utf-8"), Loader=yaml.CSafeLoader)
    known = {
        (code, criterion["id"])
        for section in card["sections"]
        for criterion in section["criteria"]
        for code in criterion["error_types"]
    }
    recorded = {(e["type"], e["criterion"]) for s in scores()["evaluations"] for e in s["errors"]}
    assert card["id"] == scores()["scorecard"]
    assert recorded <= known
