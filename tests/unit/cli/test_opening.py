"""Workspaces that cannot be opened are a sentence, never a traceback."""

from pathlib import Path

import pytest

from tests.unit.cli.calls import Call


def _a_file(folder: Path) -> Path:
    file = folder / "file"
    file.write_text("x")
    return file


def _a_loop(folder: Path) -> Path:
    loop = folder / "loop"
    loop.symlink_to(loop)
    return loop / "workspace"


def test_a_file_is_no_workspace(call: Call, tmp_path: Path) -> None:
    reply = call("--json", "--workspace", _a_file(tmp_path), "contacts")
    assert (reply.exit_code, reply.code) == (2, "workspace.unusable")
    assert "a file stands where a folder should be" in reply.err


@pytest.mark.parametrize("name", ["x" * 300, "~nobody-has-this-name/x"])
def test_a_name_that_no_folder_can_have_is_refused(call: Call, tmp_path: Path, name: str) -> None:
    path = name if name.startswith("~") else tmp_path / name
    assert call("--json", "--workspace", path, "contacts").code == "workspace.unusable"


def test_links_that_go_round_in_circles_are_refused(call: Call, tmp_path: Path) -> None:
    reply = call("--json", "--workspace", _a_loop(tmp_path), "contacts")
    assert reply.code == "workspace.unusable"


def test_a_folder_in_the_place_of_the_log_file_is_told(call: Call, tmp_path: Path) -> None:
    (tmp_path / "logs" / "qa-desk.log").mkdir(parents=True)
    assert call("--json", "--workspace", tmp_path, "contacts").code == "workspace.unusable"


@pytest.mark.parametrize("option", ["--workspace", "--database"])
@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_place_is_not_taken_for_the_current_folder(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, option: str, value: str
) -> None:
    monkeypatch.chdir(tmp_path)
    reply = call("--json", option, value, "contacts")
    assert (reply.exit_code, reply.code) == (2, "cli.empty_place")
    assert option in reply.err
    assert list(tmp_path.iterdir()) == []


def test_an_address_that_is_none_is_refused(call: Call) -> None:
    reply = call("--json", "--database", "mysql://anna:s3cret@localhost/desk", "contacts")
    assert (reply.exit_code, reply.code) == (2, "db.bad_url")
    assert "s3cret" not in reply.out + reply.err
