"""A folder with everything wrong in it: each fault is told by file and line, the rest goes in."""

import math
import shutil
import struct
import wave
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, qa_desk

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]

HEADER = "recording,call_id,started_at,agent_id,agent_name,team,queue,topic,direction,customer"


def _tone(path: Path, seconds: float = 1.0) -> None:
    samples = [int(9000 * math.sin(n / 5)) for n in range(int(8000 * seconds))]
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, 8000, 0, "NONE", ""))
        file.writeframes(b"".join(struct.pack("<hh", n, -n) for n in samples))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One good call among a damaged one, an empty one, a text and two rows without an agent."""
    made = tmp_path / "calls"
    made.mkdir()
    _tone(made / "good.wav")
    _tone(made / "orphan.wav", 1.5)
    (made / "damaged.wav").write_bytes(b"RIFF\x24\x00\x00\x00WAVEfmt " + b"\xff" * 40)
    (made / "empty.wav").write_bytes(b"")
    (made / "letter.mp3").write_text("Здравствуйте, это не запись разговора.\n" * 50, "utf-8")
    rows = [
        HEADER,
        "good.wav,1001,2026-10-01T10:00:00+05:00,a1,Anna,North,Cards,Fees,inbound,c1",
        "orphan.wav,1002,2026-10-01T11:00:00+05:00,,,North,Cards,Fees,inbound,c2",
        "damaged.wav,1003,2026-10-01T12:00:00+05:00,a1,Anna,North,Cards,Fees,inbound,c3",
        "empty.wav,1004,2026-10-01T13:00:00+05:00,a1,Anna,North,Cards,Fees,inbound,c4",
        "letter.mp3,1005,2026-10-01T14:00:00+05:00,a1,Anna,North,Cards,Fees,inbound,c5",
    ]
    (made / "calls.csv").write_text("\n".join(rows), "utf-8")
    return made


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_each_bad_file_is_named_and_the_rest_goes_in(
    folder: Path, tmp_path: Path, language: str
) -> None:
    answer = qa_desk(
        "--workspace", tmp_path / "w", "--language", language, "--json", "import", folder
    )
    data = answer.json()
    assert isinstance(data, Mapping)
    assert answer.code == 1
    assert data["added"] == 1
    told = {Path(item["file"]).name: item for item in data["rejected"]}
    assert {"damaged.wav", "empty.wav", "letter.mp3", "calls.csv"} <= set(told)
    assert told["calls.csv"]["line"] == 3
    messages = [item["message"] for item in data["rejected"]]
    assert all(
        len(message) > 20 and message != item for message, item in zip(messages, told, strict=False)
    )
    assert len({item["code"] for item in data["rejected"]}) >= 3


def test_importing_again_changes_nothing(folder: Path, tmp_path: Path) -> None:
    first = qa_desk("--workspace", tmp_path / "w", "--json", "import", folder).json()
    again = qa_desk("--workspace", tmp_path / "w", "--json", "import", folder).json()
    assert isinstance(first, Mapping)
    assert isinstance(again, Mapping)
    assert (first["added"], again["added"], again["duplicates"]) == (1, 0, 1)
    listed = qa_desk("--workspace", tmp_path / "w", "--json", "contacts").json()
    assert isinstance(listed, list)
    assert [row["external_id"] for row in listed] == ["1001"]


def test_a_scorecard_with_a_wrong_key_is_told_with_its_line(tmp_path: Path) -> None:
    card = tmp_path / "card.yaml"
    shutil.copy(ROOT / "scorecards" / "inbound_service.yaml", card)
    lines = card.read_text("utf-8").splitlines()
    card.write_text("\n".join([*lines, "colour: red"]) + "\n", "utf-8")
    answer = qa_desk("--json", "scorecard", "check", card)
    data = answer.json()
    assert isinstance(data, Mapping)
    assert answer.code == 2
    assert data["ok"] is False
    assert [fault["line"] for fault in data["faults"]] == [len(lines) + 1]
    assert "colour" in data["faults"][0]["message"]


def test_without_a_model_transcription_says_how_to_get_one(folder: Path, tmp_path: Path) -> None:
    workspace = tmp_path / "w"
    qa_desk("--workspace", workspace, "--json", "import", folder)
    answer = qa_desk("--workspace", workspace, "--json", "transcribe", "1", "--model", "small")
    data = answer.json()
    assert isinstance(data, Mapping)
    assert answer.code == 4
    assert data["error"]["code"] == "speech.no_model"
    assert "models add" in data["error"]["message"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["no-such-command"],
        ["contact"],
        ["contact", "many"],
        ["contact", "999999"],
        ["import"],
        ["import", "no/such/folder"],
        ["sample", "size", "--population", "1000"],
        ["sample", "size", "--population", "-5", "--margin", "0.05"],
        ["sample", "draw", "no-such-plan.yaml"],
        ["sample", "show", "no-such-sample"],
        ["score", "no-such-card.yaml", "no-such-answers.json"],
        ["transcribe"],
        ["transcribe", "--file", "no-such-file.wav"],
        ["models", "add", "no/such/folder"],
        ["report", "agent", "--agent", "nobody", "--month", "2026-13", "--out", "reports"],
        ["calibration", "reveal", "no-such-session"],
        ["contacts", "--fields", "id,colour"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_one_sentence(arguments: list[str], tmp_path: Path) -> None:
    answer = qa_desk("--workspace", tmp_path / "w", *arguments)
    assert answer.code in (2, 4)
    assert len(answer.err.strip().splitlines()) == 1, answer.err
    assert answer.err.strip().endswith(".")
