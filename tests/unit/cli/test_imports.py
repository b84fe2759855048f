"""`import` with patterns of names and with `--undo`, `imports`."""

from pathlib import Path

import pytest

from tests.unit.cli.calls import Call
from tests.unit.importing.building import a_chat, a_wav


@pytest.fixture(name="filled")
def _filled(call: Call, tmp_path: Path) -> Path:
    """Return a workspace with a call and a chat."""
    a_wav(tmp_path / "in" / "ivan_7.wav")
    a_chat(tmp_path / "in" / "chat.json")
    reply = call("--json", "--workspace", tmp_path / "w", "import", tmp_path / "in")
    assert isinstance(reply.data, dict)
    assert (reply.exit_code, reply.data["run"]) == (0, 1)
    return tmp_path / "w"


def test_imports_are_listed(call: Call, filled: Path) -> None:
    reply = call("--json", "--workspace", filled, "imports")

    assert isinstance(reply.data, list)
    [run] = reply.data
    assert (run["id"], run["what"], run["state"], run["added"]) == (1, "in", "done", 2)
    assert "done" in call("--workspace", filled, "imports").out


def test_an_import_is_undone_by_its_number(call: Call, filled: Path) -> None:
    foretold = call("--json", "--workspace", filled, "import", "--undo", "1", "--dry-run")
    reply = call("--json", "--workspace", filled, "import", "--undo", "1")

    assert isinstance(reply.data, dict)
    assert isinstance(foretold.data, dict)
    assert (reply.exit_code, reply.data["removed"], reply.data["kept"]) == (0, 2, [])
    assert foretold.data == reply.data | {"stuck": 0}
    assert call("--json", "--workspace", filled, "contacts").data == []
    again = call("--json", "--workspace", filled, "import", "--undo", "9")
    assert (again.exit_code, again.code) == (2, "not_found")


def test_an_undo_stands_alone(call: Call, filled: Path) -> None:
    reply = call("--json", "--workspace", filled, "import", filled, "--undo", "1")

    assert (reply.exit_code, reply.code) == (2, "cli.undo_alone")


def test_an_import_of_nothing_is_a_wrong_call(call: Call, tmp_path: Path) -> None:
    reply = call("--json", "--workspace", tmp_path, "import")

    assert (reply.exit_code, reply.code) == (2, "cli.nothing_to_import")


def test_a_pattern_of_names_is_shown_used_and_kept(call: Call, tmp_path: Path) -> None:
    a_wav(tmp_path / "in" / "ivan_7.wav")
    pattern = ("--name-pattern", "{agent}_{id}")
    place = ("--json", "--workspace", tmp_path / "w", "import", tmp_path / "in")

    shown = call(*place, *pattern, "--dry-run")
    assert isinstance(shown.data, dict)
    [name] = shown.data["names"]
    assert name["fields"] == {"agent": "ivan", "id": "7"}
    assert "agent=ivan, id=7" in shown.err

    assert call(*place, *pattern, "--keep-name-patterns").exit_code == 0
    contact = call("--json", "--workspace", tmp_path / "w", "contact", "1").data
    assert isinstance(contact, dict)
    assert contact["external_id"] == "7"
    assert (tmp_path / "w" / "mappings" / "names.txt").read_text("utf-8") == "{agent}_{id}\n"


def test_a_wrong_pattern_is_told_before_anything_is_done(call: Call, tmp_path: Path) -> None:
    reply = call("--json", "--workspace", tmp_path, "import", tmp_path, "--name-pattern", "{a}{b}")

    assert (reply.exit_code, reply.code) == (2, "import.bad_name_pattern")
    assert "{agent}_{customer}_{date:%Y%m%d}_{time}" in reply.err


def test_the_help_of_patterns_can_be_printed(
    call: Call, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        call("import", "--help")

    assert "{date:%Y%m%d}" in capsys.readouterr().out


def test_only_folders_are_watched(call: Call, tmp_path: Path) -> None:
    file = a_wav(tmp_path / "a.wav")
    reply = call("--json", "--workspace", tmp_path / "w", "import", file, "--watch")

    assert (reply.exit_code, reply.code) == (2, "import.not_a_folder")
