"""`contact` and `contacts` with numbers that are none."""

from pathlib import Path

import pytest

from tests.unit.cli.calls import Call
from tests.unit.importing.building import a_chat, a_wav


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


def test_a_contact_without_a_recording_is_shown_without_it(call: Call, filled: Path) -> None:
    contact, said = _shown(call, filled, 2)
    assert (contact["channel"], contact["analytics"], said) == ("chat", None, "")


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
