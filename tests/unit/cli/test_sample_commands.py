"""`sample` from the plan to the replay, and target groups: what a scheduler runs."""

from datetime import timedelta
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.people import Agent
from tests.unit.cli.calls import Call
from tests.workspace import NOON, a_desk

PLAN = """\
name: October
seed: 7
method: stratified
size: 6
strata: [agent]
spread: weeks
where: "duration_s > 10"
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Return a workspace with forty calls of two agents over four weeks."""
    desk = a_desk(tmp_path)
    agents = (Agent("a0", "Aigul"), Agent("a1", "Boris"))
    calls = [
        Contact(
            Channel.VOICE, "calls", f"c-{n}", NOON - timedelta(hours=17 * n), 60_000,
            (agents[n % 2],), topic="Loans", complaint=n % 4 == 0,
        )
        for n in range(40)
    ]  # fmt: skip
    with desk.store.change(by=desk.user, verb="prepare") as change:
        change.contacts.add_many(calls)
        change.commit()
    desk.store.close()
    (tmp_path / "plan.yaml").write_text(PLAN, "utf-8")
    return desk.paths.workspace


def told(call: Call, workspace: Path, *arguments: str | Path) -> dict[str, object]:
    reply = call("--json", "--workspace", workspace, "sample", *arguments)
    assert reply.exit_code == 0, reply.err
    assert isinstance(reply.data, dict)
    return reply.data


def ids(sample: dict[str, object]) -> list[int]:
    contacts = sample["contacts"]
    assert isinstance(contacts, list)
    return [each["id"] if isinstance(each, dict) else each for each in contacts]


@pytest.mark.parametrize("kind", ["json", "xlsx"])
def test_a_draw_is_replayed_from_its_file_alone(
    call: Call, workspace: Path, tmp_path: Path, kind: str
) -> None:
    drawn = told(call, workspace, "draw", tmp_path / "plan.yaml")
    sample, gone = str(drawn["id"]), ids(drawn)[0]
    made = told(call, workspace, "replace", sample, str(gone), "--reason", "silence")
    file = tmp_path / f"protocol.{kind}"
    shown = told(call, workspace, "show", sample, "--out", file)
    again = told(call, tmp_path / "nowhere", "replay", file)
    assert ids(again) == ids(shown) == [made["came"], *ids(drawn)[1:]]
    assert again["same"] is True


def test_a_preview_draws_nothing(call: Call, workspace: Path, tmp_path: Path) -> None:
    found = told(call, workspace, "draw", tmp_path / "plan.yaml", "--preview")
    assert (found["size"], found["frame"]) == (6, {"size": 40})
    assert call("--json", "--workspace", workspace, "sample", "list").data == []


def test_a_replacement_without_a_reason_is_refused(
    call: Call, workspace: Path, tmp_path: Path
) -> None:
    drawn = told(call, workspace, "draw", tmp_path / "plan.yaml")
    asked = ("sample", "replace", str(drawn["id"]), str(ids(drawn)[0]), "--reason", " ")
    reply = call("--json", "--workspace", workspace, *asked)
    assert (reply.exit_code, reply.code) == (2, "sample.reason_missing")


def test_a_formula_is_tried_on_a_plan(call: Call, workspace: Path, tmp_path: Path) -> None:
    asked = ("--json", "--workspace", workspace, "sample", "formula", tmp_path / "plan.yaml")
    assert call(*asked, "contacts / 8").data == [
        {"stratum": agent, "value": 2.5, "exact": "5/2", "given": {
            "contacts": 20.0, "complaints": 0.0, "evaluated": 0.0, "score": 100.0,
            "critical": 0.5, "tenure": 0.0,
        }}
        for agent in ("a0", "a1")
    ]  # fmt: skip
    wrong = call(*asked, "contacts /")
    assert (wrong.exit_code, wrong.code) == (2, "sample.formula_faulty")
    assert "character 11" in wrong.err


def test_a_faulty_plan_names_each_fault_with_its_place(
    call: Call, workspace: Path, tmp_path: Path
) -> None:
    plan = tmp_path / "bad.yaml"
    plan.write_text(PLAN.replace("weeks", "years").replace("duration_s", "length"), "utf-8")
    reply = call("--json", "--workspace", workspace, "sample", "draw", plan)
    assert reply.exit_code == 2
    assert "6:9" in reply.err
    assert "7:8" in reply.err


def test_sizes_are_told_in_words(call: Call) -> None:
    reply = call("--json", "sample", "size", "--contacts", "20")
    assert reply.data == {
        "n": 20,
        "margin": pytest.approx(0.1315, abs=1e-4),
        "words": "With 20 contacts you will know the accuracy to ±13 points, 95 times out of 100,"
        " if about 90% are without critical errors.",
    }
    size = call("sample", "size", "--population", "1000", "--margin", "0.05")
    assert size.out == "278\n"
    assert "to ±5 points" in size.err
    flawless = call("sample", "size", "--zero-defects", "0.05")
    assert flawless.out == "59\n"
    assert "no more than 5%" in flawless.err


def test_target_groups_are_set_shown_and_removed(call: Call, workspace: Path) -> None:
    rule = ("--rule", "complaints", "--days", "3650", "--threshold", "4")
    made = told(call, workspace, "groups", "set", "Loud", *rule)
    assert made["members"] == [
        {"kind": "topic", "key": "Loans", "name": "Loans", "why": "complaints: 10",
         "facts": {"complaints": 10}},
    ]  # fmt: skip
    assert told(call, workspace, "groups", "show", "Loud") == made
    listed = call("--json", "--workspace", workspace, "sample", "groups", "list").data
    assert listed == [made]
    assert told(call, workspace, "groups", "remove", "Loud") == {"removed": "Loud"}
    gone = call("--json", "--workspace", workspace, "sample", "groups", "show", "Loud")
    assert gone.exit_code == 2


def test_a_threshold_that_is_no_number_is_refused(call: Call, workspace: Path) -> None:
    asked = ("sample", "groups", "set", "x", "--rule", "score_below", "--days", "9")
    reply = call("--json", "--workspace", workspace, *asked, "--threshold", "1e9")
    assert (reply.exit_code, reply.code) == (2, "cli.bad_number")


def test_what_is_no_protocol_is_one_sentence(call: Call, tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text("{}")
    reply = call("--json", "sample", "replay", tmp_path / "p.json")
    assert (reply.exit_code, reply.code) == (2, "sample.protocol_unreadable")
    missing = call("--json", "sample", "replay", tmp_path / "none.json")
    assert (missing.exit_code, missing.code) == (2, "cli.file_missing")


def test_languages_of_an_evaluator_are_set(call: Call, workspace: Path) -> None:
    asked = ("--json", "--workspace", workspace, "users", "languages", "me")
    assert call(*asked, "ru,kk").data == {"login": "me", "languages": ["kk", "ru"]}
    assert call(*asked).data == {"login": "me", "languages": []}
