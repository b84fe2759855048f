"""`db retain|erase|erased|rule|hold`."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.cli.main import main
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.paths import Paths
from tests.db.builders import ME, a_chat
from tests.unit.cli.calling import call


@pytest.fixture
def workspace(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["--workspace", str(tmp_path), "contacts"]) == 0
    capsys.readouterr()
    store = Store.open(Paths(tmp_path).database, SystemClock())
    with store.change(ME, "prepare a test") as change:
        for name in ("K-1", "K-2"):
            old = datetime(2020, 1, 1, tzinfo=UTC)
            change.contacts.add(replace(a_chat(name), customer_key=name, started_at=old))
        change.commit()
    store.close()
    return tmp_path


def test_a_dry_run_and_a_run_of_a_rule_count_the_same(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--workspace", workspace, "--json", "db")
    call(capsys, *where, "rule", "add", "--days", 30, "--remove", "messages", "--channel", "chat")
    call(capsys, *where, "hold", "add", "--reason", "court", "--customer", "k-1")

    told = call(capsys, *where, "retain", "--dry-run")
    done = call(capsys, *where, "retain")

    rules: object = told.json()
    assert isinstance(rules, list)
    assert [(rule["contacts"], rule["held"]) for rule in rules] == [(1, 1)]
    assert (done.code, done.json()["contacts"], done.json()["held"]) == (1, 1, 1)


def test_a_customer_is_erased_with_a_certificate(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--workspace", workspace, "--json", "db")

    done = call(capsys, *where, "erase", "k-2")
    shown = call(capsys, *where, "erased", done.json()["run"])

    assert (done.code, done.json()["contacts"]) == (0, 1)
    assert str(done.json()["run"]) in str(shown.json()["text"])
    assert call(capsys, *where, "erase", "k-2").code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("rule", "add", "--days", "0", "--remove", "recording"), "days"),
        (("rule", "add", "--days", "5", "--remove", "voice"), "voice"),
        (("hold", "add", "--reason", "x", "--from", "31.12.2026"), "31.12.2026"),
        (("hold", "add", "--reason", "x"), "hold"),
        (("hold", "end", "none"), "none"),
        (("erased", "none"), "none"),
    ],
)
def test_a_wrong_call_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    answer = call(capsys, "--workspace", tmp_path, "db", *arguments)

    assert answer.code == 2
    assert said in answer.err
    assert answer.err.count("\n") == 1
