"""A bug leaves a trace in the log and a sentence on the terminal."""

import tempfile
from pathlib import Path

import pytest

from qa_desk.errors import ExitCode
from qa_desk.services import contacts
from tests.unit.cli.calls import Call, Reply


@pytest.fixture(autouse=True)
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Break the list of contacts."""

    def fail(*_arguments: object) -> None:
        raise LookupError("planted for anna.petrova@example.org")

    monkeypatch.setattr(contacts, "ids", fail)


def _log_of(reply: Reply) -> str:
    data = reply.data
    assert isinstance(data, dict)
    [path] = [
        word.rstrip(":") for word in data["error"]["message"].split() if "qa-desk.log" in word
    ]
    return Path(path).read_text("utf-8")


def test_a_bug_is_a_sentence_that_names_the_log(call: Call, tmp_path: Path) -> None:
    reply = call("--json", "--workspace", tmp_path / "w", "contacts")
    assert (reply.exit_code, reply.code) == (ExitCode.BUG, "cli.bug") == (70, "cli.bug")
    assert str(tmp_path / "w" / "logs" / "qa-desk.log") in reply.err
    assert "Traceback" not in reply.out + reply.err
    assert len(reply.err.splitlines()) == 1


def test_the_log_has_the_traceback_and_nobody_s_data(call: Call, tmp_path: Path) -> None:
    written = _log_of(call("--json", "--workspace", tmp_path / "w", "contacts"))
    assert "Traceback" in written
    assert "LookupError: planted for <email>" in written
    assert "contacts.list_contacts: " in written


def test_a_bug_where_no_log_can_be_kept_is_recorded_elsewhere(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_arguments: object) -> None:
        raise LookupError("planted")

    monkeypatch.setattr("qa_desk.cli.contacts.opened", opened)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "file").write_text("x")
    reply = call("--json", "--workspace", tmp_path / "file", "contacts")
    assert reply.code == "cli.bug"
    assert "LookupError: planted" in _log_of(reply)


def test_a_bug_without_any_place_for_a_log_is_a_sentence_still(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("qa_desk.cli.bugs.logs.start", full)
    monkeypatch.setattr("qa_desk.cli.bugs.tempfile.mkdtemp", full)
    monkeypatch.setattr("qa_desk.cli.contacts.opened", full)
    reply = call("--json", "--workspace", tmp_path, "contacts")
    assert (reply.exit_code, reply.code) == (70, "cli.bug")
    assert "Traceback" not in reply.out + reply.err
