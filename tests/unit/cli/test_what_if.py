"""`scorecard whatif`: two cards, the workspace's evaluations or a file of answers."""

import json
from pathlib import Path

import pytest

from qa_desk.services import scorecards
from qa_desk.stats.intervals import wilson
from tests.unit.cli.calls import Call
from tests.unit.services.quality import CARD, CLEAN, add_contact, evaluate, lost, marks
from tests.workspace import a_desk

STRICTER = CARD.replace("pass_mark: 80", "pass_mark: 90").replace("version: 1", "version: 2")
YES, NO = {"option": "yes"}, {"option": "no"}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with five random evaluations, of which one lost the greeting, and a targeted one."""
    desk = a_desk(tmp_path)
    scorecards.publish_text(desk, CARD)
    late = marks(greeting=lost("late"))
    for name, given in [("late", late), *((f"clean {n}", CLEAN) for n in range(4))]:
        evaluate(desk, add_contact(desk, name), given)
    desk.store.close()
    return desk.paths.workspace


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """The old card, the new one, and the answers of three contacts."""
    old, new, answers = (tmp_path / name for name in ("old.yaml", "new.yaml", "answers.json"))
    old.write_text(CARD, "utf-8")
    new.write_text(STRICTER, "utf-8")
    given = [
        {"greeting": g, "solution": YES, "tone": t} for g, t in ((YES, YES), (NO, YES), (YES, NO))
    ]
    answers.write_text(
        json.dumps([{"contact": f"C{i}", "answers": a} for i, a in enumerate(given)])
    )
    return old, new, answers


def _data(reply: object) -> dict[str, object]:
    assert isinstance(reply, dict)
    return reply


def test_two_files_and_answers_need_no_workspace(
    call: Call, files: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    old, new, answers = files
    nowhere = tmp_path / "not made"
    reply = call(
        "--json", "--workspace", nowhere, "scorecard", "whatif", old, new, "--answers", answers
    )
    data = _data(reply.data)
    assert (reply.exit_code, nowhere.exists()) == (0, False)
    assert (data["compared"], data["incomplete"], data["rejected"]) == (3, 0, [])
    assert data["flips"] == [
        {
            "contact": "C1",
            "contact_external_id": "C1",
            "evaluation": None,
            "purpose": "random",
            "verdict": "to_fail",
            "old": {"value": 80.0, "exact": "80"},
            "new": {"value": 80.0, "exact": "80"},
            "change": {"value": 0.0, "exact": "0"},
            "gates": [],
        }
    ]
    contacts = data["contacts"]
    assert isinstance(contacts, list)
    assert [each["contact"] for each in contacts] == ["C1", "C0", "C2"]
    assert contacts[2]["old"] == {
        "score": {"value": 0.0, "exact": "0"},
        "before_gates": {"value": 80.0, "exact": "80"},
        "passed": False,
        "band": None,
        "gates": ["tone"],
    }


def test_the_evaluations_of_the_workspace_are_replayed(
    call: Call, workspace: Path, files: tuple[Path, Path, Path]
) -> None:
    _old, new, _answers = files
    reply = call("--json", "--workspace", workspace, "scorecard", "whatif", "small", new)
    data = _data(reply.data)
    assert (reply.exit_code, data["compared"], data["minimum"]) == (0, 5, 5)
    before, after = _data(data["old"]), _data(data["new"])
    assert (before["mean"], before["pass_rate"]) == (
        {"value": 96.0, "exact": "96"},
        {"value": 100.0, "exact": "100"},
    )
    assert (before["version"], after["version"]) == (1, 2)
    assert (after["passed"], after["judged"]) == (4, 5)
    assert after["pass_interval"] == [100 * end for end in wilson(4, 5)]
    flips = data["flips"]
    assert isinstance(flips, list)
    assert [(each["contact_external_id"], each["contact"]) for each in flips] == [("late", 1)]
    assert flips[0]["evaluation"]


def test_a_file_stands_for_the_published_version_and_a_month_limits_it(
    call: Call, workspace: Path, files: tuple[Path, Path, Path]
) -> None:
    old, new, _answers = files
    asked = ("--json", "--workspace", workspace, "scorecard", "whatif", old, new, "--month")
    assert _data(call(*asked, "2026-10").data)["compared"] == 5
    assert call(*asked, "2026-11").code == "what_if.nothing_in_month"
    assert call(*asked, "soon").code == "report.bad_month"


def test_few_contacts_are_not_enough_for_a_figure(
    call: Call, files: tuple[Path, Path, Path]
) -> None:
    old, new, answers = files
    data = _data(call("--json", "scorecard", "whatif", old, new, "--answers", answers).data)
    assert [_data(data[side])["mean"] for side in ("old", "new")] == [None, None]
    assert _data(data["change"])["interval"] is None
    said = call("scorecard", "whatif", old, new, "--answers", answers)
    assert "not enough data (n = 3)" in said.out
    assert "C1" in said.out
    assert "passes → fails" in said.out


def test_an_entry_that_cannot_be_read_is_listed_and_the_rest_replayed(
    call: Call, files: tuple[Path, Path, Path]
) -> None:
    old, new, answers = files
    answers.write_text('[{"answers": {"tone": "yes"}}, {"answers": {"tone": {"option": "yes"}}}]')
    reply = call("--json", "scorecard", "whatif", old, new, "--answers", answers)
    data = _data(reply.data)
    assert (reply.exit_code, data["compared"], data["incomplete"]) == (1, 0, 1)
    assert data["old_missing"] == {"greeting": 1, "solution": 1}
    assert [each["code"] for each in data["rejected"]] == ["answer.misshapen"]  # type: ignore[attr-defined]
    assert "/0/answers/tone" in reply.err


def test_wrong_calls_are_one_sentence(
    call: Call, workspace: Path, files: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    old, new, answers = files
    there = ("--json", "--workspace", workspace, "scorecard", "whatif")
    both = call(*there, old, new, "--answers", answers, "--month", "2026-10")
    assert (both.exit_code, both.code) == (2, "cli.wrong_call")
    unknown = call(*there, "large", new)
    assert (unknown.exit_code, unknown.code) == (2, "what_if.not_published")
    assert "small@1" in unknown.err
    assert call(*there, new, old).code == "what_if.not_published"
    assert call(*there, "small", tmp_path / "nowhere.yaml").code == "card.unreadable"
    new.write_text("id: 1", "utf-8")
    assert call(*there, "small", new).code == "card.refused"
