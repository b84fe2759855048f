"""`contacts --where` and `--text`."""

from pathlib import Path

import pytest

from tests.db.builders import a_call, a_chat, add
from tests.unit.cli.calls import Call
from tests.workspace import a_store


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Return a workspace with a call (SM-1) and a chat (CH-1)."""
    workspace = tmp_path / "w"
    workspace.mkdir()
    store = a_store(workspace / "qa-desk.sqlite3")
    add(store, a_call(), a_chat(text="Мои карты не работают"))
    store.close()
    return workspace


def names(call: Call, workspace: Path, *options: str) -> list[str]:
    reply = call("--json", "--workspace", workspace, "contacts", *options)
    assert reply.exit_code == 0, reply.err
    assert isinstance(reply.data, list)
    return [row["external_id"] for row in reply.data]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("channel = voice", ["SM-1"]),
        ("not channel = voice", ["CH-1"]),
        ('custom.region = "Алматы" and csat >= 4', ["SM-1"]),
        ("группа = North или канал = чат", ["CH-1", "SM-1"]),
        ("started_at in last 3 days", []),
        ("text ~ карта", ["CH-1"]),
        ("", ["CH-1", "SM-1"]),
    ],
)
def test_an_expression_lets_contacts_through(
    call: Call, filled: Path, said: str, expected: list[str]
) -> None:
    assert sorted(names(call, filled, "--where", said)) == expected


def test_words_and_expression_hold_together(call: Call, filled: Path) -> None:
    assert names(call, filled, "--text", "работать карта") == ["CH-1"]
    assert names(call, filled, "--text", "карта", "--where", "complaint") == []


def test_a_limit_holds(call: Call, filled: Path) -> None:
    assert len(names(call, filled, "--limit", "1")) == 1
    assert names(call, filled, "--limit", "0") == []


def test_a_wrong_expression_is_told_with_its_column(call: Call, filled: Path) -> None:
    reply = call("--json", "--workspace", filled, "contacts", "--where", "csat = good")

    assert (reply.exit_code, reply.code) == (2, "filter.wrong_value")
    assert "column 8" in reply.err


def test_an_index_that_is_whole_needs_no_work(call: Call, filled: Path) -> None:
    reply = call("--json", "--workspace", filled, "db", "reindex")

    assert (reply.exit_code, reply.data) == (0, {"contacts": 0})
