"""The main job by the command line, from the files of the demo to a workbook in LibreOffice."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml

from tests.e2e.program import ROOT, qa_desk

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300), pytest.mark.xdist_group("main-job")]

DATA = ROOT / "qa_desk" / "demo" / "data"
PLAN = """\
name: October
seed: 7
method: quota
period: {from: 2026-10-01, to: 2026-10-31}
quota: {per: agent, count: 2}
evaluators: [me]
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the demo's contacts, the card and the scores."""
    folder = tmp_path_factory.mktemp("job") / "workspace"
    calls = DATA / "import"
    run(folder, "import", calls, "--metadata", calls / "calls.csv")
    run(folder, "scorecard", "publish", ROOT / "scorecards" / "inbound_service.yaml")
    run(folder, "evaluations", "import", DATA / "scores.yaml", code=1)
    return folder


def run(workspace: Path, *arguments: str | Path, code: int = 0) -> Any:
    answer = qa_desk("--workspace", workspace, "--json", *arguments)
    assert answer.code == code, answer.err
    return answer.json()


def test_contacts_are_listed_and_opened(workspace: Path) -> None:
    rows: Sequence[Mapping[str, Any]] = run(workspace, "contacts", "--limit", "100")
    assert len(rows) == 24
    assert {row["language"] for row in rows} == {"ru", "kk", "en"}
    call = next(row for row in rows if row["external_id"] == "SM-480117")
    opened = run(workspace, "contact", str(call["id"]))
    truth = json.loads((DATA / "truth" / "SM-480117.json").read_text("utf-8"))
    assert opened["media"][0]["duration_s"] == pytest.approx(truth["duration_s"], abs=0.1)
    assert opened["media"][0]["sides"] == ["agent", "customer"]
    assert opened["started_at"] == "2026-09-02T05:14:05+00:00"


def test_search_finds_a_chat_by_its_words(workspace: Path) -> None:
    source = next((DATA / "import" / "chats").glob("CH-*.json"))
    chat = json.loads(source.read_text("utf-8"))
    words = chat["messages"][0]["text"]
    rows = run(workspace, "contacts", "--text", words.upper())
    assert [row["external_id"] for row in rows] == [chat["id"]]


def test_the_same_seed_draws_the_same_sample(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    fresh = tmp_path / "fresh"
    calls = DATA / "import"
    run(fresh, "import", calls, "--metadata", calls / "calls.csv")
    drawn = []
    for seed in (7, 7, 8):
        plan.write_text(PLAN.replace("seed: 7", f"seed: {seed}"), "utf-8")
        drawn.append(run(fresh, "sample", "draw", plan))
    first, second, other = ([c["id"] for c in sample["contacts"]] for sample in drawn)
    assert len(first) == 8
    assert first == second
    assert first != other
    assert run(fresh, "sample", "show", drawn[0]["id"]) == drawn[0]


def test_what_is_evaluated_is_not_drawn_again(workspace: Path, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(PLAN, "utf-8")
    refused = run(workspace, "sample", "draw", plan, code=2)
    assert refused["error"]["code"] == "sample.empty_frame"
    assert "12" in refused["error"]["message"]


def test_planted_silence_and_interruption_are_measured(workspace: Path) -> None:
    truths = [json.loads(p.read_text("utf-8")) for p in sorted((DATA / "truth").glob("SM-*"))]
    planted = next(t for t in truths if any(p["code"] == "long_silence" for p in t["planted"]))
    rows = run(workspace, "contacts", "--text", planted["id"])
    found = run(workspace, "analyze", str(rows[0]["id"]))[0]
    longest = max(planted["events"]["silence"], key=lambda s: s["end_s"] - s["start_s"])
    assert any(
        abs(s["start_s"] - longest["start_s"]) < 0.5 and abs(s["end_s"] - longest["end_s"]) < 0.5
        for s in found["silence"]
    )


def test_a_score_is_exact_and_explained(tmp_path: Path) -> None:
    card = ROOT / "scorecards" / "inbound_service.yaml"
    golden = yaml.safe_load((DATA / "scores.yaml").read_text("utf-8"))["evaluations"]
    entry = next(e for e in golden if any(x["criterion"] == "data_protection" for x in e["errors"]))
    answers = tmp_path / "answers.json"
    plain = {
        criterion: {k: v for k, v in mark.items() if k in ("option", "na")}
        for criterion, mark in entry["answers"].items()
    }
    errors = [{k: e[k] for k in ("type", "criterion")} for e in entry["errors"]]
    answers.write_text(json.dumps({"answers": plain, "errors": errors}), "utf-8")
    answer = qa_desk("--json", "score", card, answers)
    data: Any = answer.json()
    assert answer.code == 0, answer.err
    assert data["score"]["value"] == 0
    assert data["before_gates"]["value"] > 0
    assert data["critical"]["compliance"] == 1
    assert any(gate["criterion"] == "data_protection" for gate in data["gates"])
    total = sum(term["contribution"] for term in data["explanation"])
    assert total == pytest.approx(data["before_gates"]["value"])


def test_calibration_is_blind_until_revealed(workspace: Path, tmp_path: Path) -> None:
    plan = tmp_path / "session.yaml"
    plan.write_text(
        "title: First\nscorecard: inbound_service\ncontacts: [MS-5207]\n"
        "participants: [asel, dmitry]\nmaster: dmitry\n",
        "utf-8",
    )
    session = run(workspace, "calibration", "create", plan)["id"]
    scores = yaml.safe_load((DATA / "scores.yaml").read_text("utf-8"))["evaluations"]
    for entry in (e for e in scores if e["contact"] == "MS-5207"):
        refused = qa_desk("--workspace", workspace, "calibration", "report", session)
        assert refused.code == 3
        answers = tmp_path / f"{entry['evaluator']}.json"
        given = {"answers": entry["answers"], "errors": entry["errors"]}
        answers.write_text(json.dumps(given, ensure_ascii=False), "utf-8")
        evaluator = ("--evaluator", entry["evaluator"])
        run(workspace, "calibration", "answer", session, *evaluator, answers)
    run(workspace, "calibration", "reveal", session)
    report = run(workspace, "calibration", "report", session)
    matches = [item["match"] for item in report["items"]]
    assert len(matches) == 12
    assert 0 < sum(map(bool, matches)) < len(matches)


def test_workbooks_open_in_libreoffice_without_repair(workspace: Path, tmp_path: Path) -> None:
    out = tmp_path / "reports"
    made = run(
        workspace, "--language", "ru", "report", "agent", "--month", "2026-10", "--out", out
    )["files"]
    assert len(made) == 4
    for path in made:
        book = openpyxl.load_workbook(path)
        formulas = [c.coordinate for s in book for r in s.rows for c in r if c.data_type == "f"]
        assert formulas == []
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless"]
    convert = ["--convert-to", "pdf", "--outdir", str(tmp_path), made[0]]
    done = subprocess.run(
        [*command, *convert], capture_output=True, text=True, check=True, timeout=200
    )
    assert "Error" not in done.stdout + done.stderr
    assert (tmp_path / Path(made[0]).with_suffix(".pdf").name).stat().st_size > 10_000
