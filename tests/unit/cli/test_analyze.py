"""`analyze` tells how a call or a chat went, in the agreed words."""

from pathlib import Path

import numpy as np
import pytest

from benchmarks.known_call import built, chords
from benchmarks.measures import noises
from qa_desk.audio.samples import Samples
from tests.unit.audio.sounds import write_wav
from tests.unit.cli.calls import Call
from tests.unit.importing.building import a_chat

_KEYS = {
    "measured_from",
    "duration_s",
    "talk",
    "silence",
    "overlap",
    "hold",
    "longest_monologue",
    "loudness",
    "words_per_minute",
    "responses",
    "unanswered",
    "measures",
    "hits",
}


@pytest.fixture(name="filled")
def _filled(call: Call, tmp_path: Path) -> Path:
    """Return a workspace with a call of which everything is known (1) and a chat (2)."""
    samples, _events = built(noises(), chords(26))
    (tmp_path / "in").mkdir()
    for channel, side in enumerate(("agent", "customer")):
        leg = Samples(samples.data[:, channel : channel + 1], samples.sample_rate)
        write_wav(tmp_path / "in" / f"17.5_{side}.wav", leg)
    a_chat(tmp_path / "in" / "chat.json")
    reply = call("--workspace", tmp_path / "w", "import", tmp_path / "in")
    assert reply.exit_code == 0
    return tmp_path / "w"


def _analyzed(call: Call, workspace: Path, *asked: object) -> dict[str, object]:
    reply = call("--json", "--workspace", workspace, "analyze", *asked)
    assert (reply.exit_code, reply.err) == (0, "")
    assert isinstance(reply.data, list)
    (found,) = reply.data
    assert isinstance(found, dict)
    return found


def test_a_call_is_told_with_who_interrupted_whom(call: Call, filled: Path) -> None:
    found = _analyzed(call, filled, 1)
    assert set(found) == {"contact", *_KEYS}
    assert found["measured_from"] == "sound"
    overlaps = found["overlap"]
    assert isinstance(overlaps, list)
    assert [(each["by"], each["interrupted"]) for each in overlaps] == [
        ("agent", True),
        ("customer", False),
        ("customer", True),
    ]
    holds = found["hold"]
    assert isinstance(holds, list)
    assert [each["by"] for each in holds] == ["steady_sound", "silence"]


def test_each_measure_has_its_unit_and_its_place(call: Call, filled: Path) -> None:
    measures = _analyzed(call, filled, 1)["measures"]
    assert isinstance(measures, dict)
    assert measures["interruptions_by_agent"] == {
        "value": 1,
        "unit": "count",
        "evidence": [{"start_s": 12.09, "end_s": 12.9, "side": "agent"}],
    }
    assert "words_per_minute_agent" not in measures


def test_a_chat_is_told_by_its_responses(call: Call, filled: Path) -> None:
    found = _analyzed(call, filled, 2)
    assert (found["talk"], found["silence"], found["longest_monologue"]) == ({}, [], None)
    assert found["responses"] == [{"message": 0, "answer": 1, "wait_s": 90.0}]


def test_a_file_has_the_same_keys_and_sides_without_names(call: Call, filled: Path) -> None:
    samples, _events = built(noises(), chords(26))
    found = _analyzed(call, filled, "--file", write_wav(filled / "whole.wav", samples))
    assert set(found) == {"file", *_KEYS}
    talk = found["talk"]
    assert isinstance(talk, dict)
    assert set(talk) == {"channel_0_s", "channel_1_s"}


def test_in_lines_each_number_has_its_unit(call: Call, filled: Path) -> None:
    lines = call("--workspace", filled, "analyze", "1").out.splitlines()
    assert "  interruptions by the agent: 1" in lines
    assert "  hold 0:42–1:09" in lines


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("message 1 is answered by message 2 after 1:30", "first reply: 90.0 s")),
        ("ru", ("на сообщение 1 ответ в сообщении 2 через 1:30", "первый ответ: 90,0 с")),
        ("kk", ("1-хабарға 2-хабарда жауап берілді, күту: 1:30", "алғашқы жауап: 90,0 с")),
    ],
)
def test_lines_are_in_the_words_of_the_language(
    call: Call, filled: Path, language: str, told: tuple[str, ...]
) -> None:
    lines = call("--workspace", filled, "--language", language, "analyze", "2").out.splitlines()
    assert {f"  {line}" for line in told} <= set(lines)


def test_a_channel_of_nobody_is_told_by_its_number(call: Call, filled: Path) -> None:
    samples, _events = built(noises(), chords(26))
    path = write_wav(filled / "whole.wav", samples)
    lines = call("--workspace", filled, "analyze", "--file", path).out.splitlines()
    assert any(line.startswith("  channel 1 speaks: ") for line in lines)


def test_a_recording_of_nothing_is_told_in_a_sentence(call: Call, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "empty.wav", Samples(np.zeros((0, 1), np.int16), 8000))
    reply = call("--json", "--workspace", tmp_path / "w", "analyze", "--file", path)
    assert (reply.exit_code, reply.code) == (2, "audio.damaged")
