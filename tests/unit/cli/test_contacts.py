"""`contact` and `contacts` with numbers that are none."""

from pathlib import Path

import pytest

from tests.unit.cli.calls import Call
from tests.unit.importing.building import a_chat, a_wav
from tests.unit.importing.formats.reading import a_json
from tests.unit.importing.formats.test_telegram import a_dialogue, a_message


@pytest.mark.parametrize("number", ["9" * 30, "1e3", "x", "٣", "9" * 5000])
def test_an_id_that_no_database_holds_is_refused(call: Call, tmp_path: Path, number: str) -> None:
    for command in ("contact", "transcribe", "analyze"):
        reply = call("--json", "--workspace", tmp_path, command, number)
        assert (reply.exit_code, reply.code) == (2, "cli.bad_number")


def test_an_id_nobody_has_is_not_found(call: Call, tmp_path: Path) -> None:
    reply = call("--json", "--workspace", tmp_path / "w", "contact", "9" * 18)
    assert (reply.exit_code, reply.code) == (2, "not_found")


def test_a_language_nobody_speaks_is_refused_with_the_known_ones(call: Call) -> None:
    reply = call("--json", "--language", "fr", "contacts")
    assert "choose from 'en', 'ru', 'kk'" in reply.err


@pytest.fixture(name="filled")
def _filled(call: Call, tmp_path: Path) -> Path:
    """Return a workspace with a call (1) and a chat (2)."""
    a_wav(tmp_path / "in" / "call.wav")
    a_chat(tmp_path / "in" / "chat.json")
    assert call("--json", "--workspace", tmp_path / "w", "import", tmp_path / "in").exit_code == 0
    return tmp_path / "w"


def _shown(call: Call, workspace: Path, number: int) -> tuple[dict[str, object], str]:
    plain = call("--workspace", workspace, "contact", str(number))
    reply = call("--json", "--workspace", workspace, "contact", str(number))
    assert (plain.exit_code, reply.exit_code, plain.err) == (0, 0, reply.err)
    assert isinstance(reply.data, dict)
    return reply.data, reply.err


def test_a_call_is_shown_with_what_happened_in_it(call: Call, filled: Path) -> None:
    contact, said = _shown(call, filled, 1)
    assert (contact["source"], contact["channel"], said) == ("recordings", "voice", "")
    assert isinstance(contact["analytics"], dict)


def test_a_contact_is_read_with_its_agents_and_its_recording(call: Call, tmp_path: Path) -> None:
    table = tmp_path / "in" / "calls.csv"
    table.parent.mkdir()
    table.write_text(
        "Call ID,Start,Talk sec,Caller,Agent,Branch\nU1,2026-02-01 10:00,60,+77010000001,Anna,North\n",
        "utf-8",
    )
    assert call("--workspace", tmp_path / "w", "import", table).exit_code == 0

    said = call("--workspace", tmp_path / "w", "contact", "1").out.splitlines()

    assert {"agents: Anna", "custom: Branch = North"} <= set(said)
    assert not any(line.startswith(("media", "analytics")) for line in said)
    reply = call("--json", "--workspace", tmp_path / "w", "contact", "1")
    assert isinstance(reply.data, dict)
    assert (reply.data["analytics"], reply.err) == (None, "")


def test_a_chat_is_shown_with_how_soon_it_was_answered(call: Call, filled: Path) -> None:
    contact, said = _shown(call, filled, 2)
    analytics = contact["analytics"]
    assert isinstance(analytics, dict)
    assert (contact["channel"], analytics["measured_from"], said) == ("chat", None, "")
    assert analytics["responses"] == [{"message": 0, "answer": 1, "wait_s": 90.0}]


@pytest.mark.parametrize("content", [None, b"", b"no sound at all"])
def test_a_call_whose_recording_cannot_be_read_is_shown_and_the_reason_told(
    call: Call, filled: Path, content: bytes | None
) -> None:
    [recording] = (filled / "media").rglob("*.wav")
    recording.unlink()
    if content is not None:
        recording.write_bytes(content)
    contact, said = _shown(call, filled, 1)
    assert (contact["external_id"], contact["analytics"]) == ("call", None)
    assert recording.name in said


@pytest.fixture(name="chat")
def _chat(tmp_path: Path) -> Path:
    said = [a_message(1, 0, "Анна=Мария"), a_message(2, 1, "Болат")]
    return a_json(tmp_path / "result.json", a_dialogue(*said))


def test_names_on_no_side_are_asked_and_answered(call: Call, tmp_path: Path, chat: Path) -> None:
    workspace = ("--json", "--workspace", tmp_path / "w")
    asked = call(*workspace, "import", chat, "--dry-run")
    assert isinstance(asked.data, dict)
    assert [one["label"] for one in asked.data["unknown_speakers"]] == ["Анна=Мария", "Болат"]
    assert '--side "Болат=agent"' in asked.err
    answers = ("--side", "Анна=Мария=customer", "--side", " Болат = AGENT ")
    reply = call(*workspace, "import", chat, *answers)
    assert isinstance(reply.data, dict)
    assert reply.data["unknown_speakers"] == []
    contact, _ = _shown(call, tmp_path / "w", 1)
    assert isinstance(contact["messages"], list)
    assert [one["side"] for one in contact["messages"]] == ["customer", "agent"]


@pytest.mark.parametrize("text", ["Болат", "Болат=boss", "=agent", "Болат=unknown"])
def test_an_answer_that_is_none_is_refused(
    call: Call, tmp_path: Path, chat: Path, text: str
) -> None:
    reply = call("--json", "--workspace", tmp_path / "w", "import", chat, "--side", text)
    assert (reply.exit_code, reply.code) == (2, "cli.bad_side")


def test_recordings_without_a_header_are_asked_about_and_answered(
    call: Call, tmp_path: Path
) -> None:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "a.al").write_bytes(b"\xd5" * 8000)
    (folder / "b.raw").write_bytes(b"\xd5\x55" * 8000)
    workspace = ("--json", "--workspace", tmp_path / "w")
    asked = call(*workspace, "import", folder, "--dry-run")
    assert asked.exit_code == 1
    assert isinstance(asked.data, dict)
    told = [(one["ending"], one["read_as"], one["proposed"]) for one in asked.data["headerless"]]
    assert told == [("al", "alaw-8000x1", "alaw-8000x1"), ("raw", None, "linear-8000x1")]
    assert "--headerless raw=linear-8000x1" in asked.err
    answers = ("--headerless", "raw=alaw-8000x2", "--headerless", " AL = 8000x1 ")
    reply = call(*workspace, "import", folder, *answers)
    assert isinstance(reply.data, dict)
    assert (reply.exit_code, reply.data["added"]) == (0, 2)
    assert all(one["answered"] for one in reply.data["headerless"])
    contact, _ = _shown(call, tmp_path / "w", 2)
    assert isinstance(contact["media"], list)
    assert contact["media"][0]["channels"] == 2


@pytest.mark.parametrize("text", ["al", "al=", "wav=8000x1", "raw=mp3-8000x1", "gsm=16000x1"])
def test_a_reading_that_is_none_is_refused(call: Call, tmp_path: Path, text: str) -> None:
    reply = call("--json", "--workspace", tmp_path, "import", tmp_path, "--headerless", text)
    assert (reply.exit_code, reply.code) == (2, "audio.bad_raw")
