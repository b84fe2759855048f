"""`transcribe` and `models` on the command line, with a recogniser that is a stub."""

from pathlib import Path

import pytest

from qa_desk.domain.contacts import Side
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.transcripts import Flag, Segment, Transcript
from qa_desk.services import transcribing
from qa_desk.services.desk import Desk
from qa_desk.services.speech_requests import Wishes
from qa_desk.speech.model_folder import missing_files
from tests.unit.cli.calls import Call, caller

SURE = Segment(Side.AGENT, 0, 1000, 2000, "Добрый день.", 0.9, "ru")
DOUBTED = Segment(
    Side.UNKNOWN, 0, 2500, 3000, "Полюс", 0.4, "ru", (), (Flag.UNSURE, Flag.SOUNDS_KK)
)


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    return caller(capsys)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Wishes]:
    """Answer every file with the same turns, and remember what was wished."""
    wished: list[Wishes] = []

    def answer(
        _desk: Desk, path: Path, _token: Token, _report: Report, *, wishes: Wishes
    ) -> Transcript:
        wished.append(wishes)
        turns = () if path.stem == "silent" else (SURE, DOUBTED)
        return Transcript(turns, "base", "ru" if turns else "", 4000)

    monkeypatch.setattr(transcribing, "transcribe_file", answer)
    return wished


def test_doubts_stand_behind_what_they_are_about(
    call: Call, asked: list[Wishes], tmp_path: Path
) -> None:
    reply = call("--workspace", tmp_path, "transcribe", "--file", tmp_path / "call.wav")
    assert reply.out.splitlines()[1:] == [
        "     1.0  agent: Добрый день.",
        "     2.5  unknown: Полюс [hardly heard, sounds like Kazakh]",
    ]
    assert asked == [Wishes()]


def test_doubts_are_codes_in_json(call: Call, asked: list[Wishes], tmp_path: Path) -> None:
    reply = call("--workspace", tmp_path, "--json", "transcribe", "--file", tmp_path / "call.wav")
    data = reply.data
    assert isinstance(data, list)
    assert [turn["flags"] for turn in data[0]["turns"]] == [[], ["unsure", "sounds_kk"]]
    assert asked


def test_a_recording_in_which_nobody_speaks_says_so(
    call: Call, asked: list[Wishes], tmp_path: Path
) -> None:
    reply = call("--workspace", tmp_path, "transcribe", "--file", tmp_path / "silent.wav")
    assert "Nobody speaks in this recording." in reply.out
    assert reply.exit_code == 0
    assert asked


def test_terms_and_the_split_are_passed_on(call: Call, asked: list[Wishes], tmp_path: Path) -> None:
    terms = tmp_path / "terms.txt"
    terms.write_text("Полюс\n", "utf-8")
    there = ("--workspace", tmp_path, "transcribe", "--file", tmp_path / "call.wav")
    call(*there, "--terms", terms, "--split-voices")
    call(*there, "--no-split-voices")
    assert asked == [Wishes(terms=("Полюс",), split_voices=True), Wishes(split_voices=False)]


def test_a_file_without_terms_is_one_sentence(
    call: Call, asked: list[Wishes], tmp_path: Path
) -> None:
    where = ("--workspace", tmp_path, "--json", "transcribe", "--file", tmp_path / "call.wav")
    reply = call(*where, "--terms", tmp_path / "missing.txt")
    assert (reply.exit_code, reply.code) == (2, "speech.no_terms")
    assert asked == []


def a_model(workspace: Path, name: str) -> Path:
    folder = workspace / "models" / name
    folder.mkdir(parents=True)
    for file in missing_files(folder):
        (folder / file).write_text(file)
    return folder


def test_models_are_listed_in_words(call: Call, tmp_path: Path) -> None:
    a_model(tmp_path, "mine")
    reply = call("--workspace", tmp_path, "models", "list")
    assert "mine (0 MB). Not a known release" in reply.out
    assert "Threads of the processor" in reply.out


def test_an_altered_and_an_incomplete_model_are_told_each_in_a_sentence(
    call: Call, tmp_path: Path
) -> None:
    altered, incomplete = a_model(tmp_path, "altered"), a_model(tmp_path, "incomplete")
    assert call("--workspace", tmp_path, "models", "verify").exit_code == 0
    (altered / "model.bin").write_text("other weights")
    (incomplete / "tokenizer.json").unlink()
    reply = call("--workspace", tmp_path, "models", "verify")
    assert reply.exit_code == 1
    lines = reply.out.splitlines()
    assert 'model.bin of the speech model "altered" is not what it should be' in lines[0]
    assert lines[1].endswith("it lacks: tokenizer.json.")
