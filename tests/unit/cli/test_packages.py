"""`db export` and `db import`."""

import io
from pathlib import Path
from typing import cast

import pytest

from tests.unit.cli.calls import CARD, Call
from tests.unit.importing.building import a_chat, a_wav


@pytest.fixture(name="filled")
def _filled(call: Call, tmp_path: Path) -> Path:
    """Return a workspace with a call (1), a chat (2) and a scorecard."""
    a_wav(tmp_path / "in" / "call.wav")
    a_chat(tmp_path / "in" / "chat.json")
    workspace = tmp_path / "w"
    assert call("--json", "--workspace", workspace, "import", tmp_path / "in").exit_code == 0
    assert call("--json", "--workspace", workspace, "scorecard", "publish", CARD).exit_code == 0
    return workspace


def _db(call: Call, workspace: Path, *arguments: object) -> tuple[int, dict[str, object]]:
    reply = call("--json", "--workspace", workspace, "db", *arguments)
    return reply.exit_code, cast("dict[str, object]", reply.data)


def test_a_package_goes_from_one_workspace_to_another(
    call: Call, filled: Path, tmp_path: Path
) -> None:
    file, home = tmp_path / "p.qadesk", tmp_path / "home"
    code, written = _db(call, filled, "export", file, "--contacts", "1", "2")
    assert (code, written["contacts"], written["recordings"]) == (0, 2, 1)

    code, dry = _db(call, home, "import", file, "--dry-run")
    assert (code, dry["new_contacts"], dry["dry_run"]) == (0, 2, True)
    code, done = _db(call, home, "import", file)
    assert (code, done["new_contacts"], done["new_scorecards"]) == (0, 2, 1)
    code, again = _db(call, home, "import", file)
    assert (code, again["new_contacts"], again["same_contacts"]) == (0, 0, 2)
    assert len(list((home / "media").rglob("*.wav"))) == 1


def test_a_package_is_written_and_told_in_words(call: Call, filled: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.qadesk"
    told = call("--workspace", filled, "db", "export", file, "--contacts", "1", "--no-media")
    assert "contacts 1" in told.out
    told = call("--workspace", tmp_path / "home", "db", "import", file)
    assert "contacts 1" in told.out


def test_a_passphrase_comes_from_standard_input(
    call: Call, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, home = tmp_path / "p.qadesk", tmp_path / "home"
    for words in ("correct horse battery\n", "correct horse battery\n", "wrong horse battery\n"):
        monkeypatch.setattr("sys.stdin", io.StringIO(words))
        if not file.exists():
            code, _ = _db(call, filled, "export", file, "--contacts", "1", "--passphrase-stdin")
            assert code == 0
            assert b"manifest" not in file.read_bytes()
            continue
        code, _ = _db(call, home, "import", file, "--passphrase-stdin")
        assert code == (0 if words.startswith("correct") else 3)
    reply = call("--json", "--workspace", home, "db", "import", file)
    assert (reply.exit_code, reply.code) == (3, "package.passphrase_needed")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--month", "2001-01"), "package.nothing_chosen"),
        (("--month", "soon"), "report.bad_month"),
        (("--sample", "none"), "not_found"),
        (("--session", "none"), "not_found"),
        (("--contacts", "999"), "not_found"),
        ((), "cli.wrong_call"),
        (("--sample", "a", "--month", "2026-10"), "cli.wrong_call"),
    ],
)
def test_what_cannot_be_chosen_is_told(
    call: Call, filled: Path, tmp_path: Path, arguments: tuple[str, ...], code: str
) -> None:
    file = tmp_path / "p.qadesk"
    reply = call("--json", "--workspace", filled, "db", "export", file, *arguments)
    assert (reply.exit_code, reply.code) == (2, code)
    assert not file.exists()


def test_a_file_that_is_none_is_told(call: Call, filled: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.qadesk"
    file.write_bytes(b"hello")
    reply = call("--json", "--workspace", filled, "db", "import", file)
    assert (reply.exit_code, reply.code) == (2, "package.none")
