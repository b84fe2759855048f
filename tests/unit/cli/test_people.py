"""`agents` and `targets`: staff lists, and what figures are to reach."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.unit.cli.calls import Call

LIST = "agent id,name,team,from\na1,Айгуль,Cards,2026-10-01\n,Никто,Cards,\n"


def _data(value: object) -> Mapping[str, object]:
    assert isinstance(value, dict)
    return value


def _only(value: object) -> Mapping[str, object]:
    assert isinstance(value, list)
    [row] = value
    return _data(row)


def test_a_staff_list_goes_in_after_a_dry_run(call: Call, tmp_path: Path) -> None:
    here = ("--json", "--workspace", tmp_path / "ws")
    file = tmp_path / "staff.csv"
    file.write_text(LIST, "utf-8")

    dry = call(*here, "agents", "import", file, "--dry-run")
    assert call(*here, "agents", "list").data == []
    done = call(*here, "agents", "import", file)

    assert dry.exit_code == done.exit_code == 1
    assert dry.data == done.data
    data = _data(done.data)
    assert (data["added"], data["changed"], data["contacts"]) == (1, 0, 0)
    bad = _only(data["rejected"])
    assert (bad["line"], bad["code"]) == (3, "staff.no_id")
    agent = _only(call(*here, "agents", "list").data)
    assert (agent["id"], agent["team"]) == ("a1", "Cards")
    posting = _only(agent["history"])
    assert (posting["from"], posting["to"]) == ("2026-10-01", None)


def test_targets_are_set_and_listed(call: Call, tmp_path: Path) -> None:
    here = ("--json", "--workspace", tmp_path / "ws")
    put = ("targets", "set", "score", "92,5", "--near", "80", "--team", "Cards")

    assert call(*here, *put, "--from", "2030-01-01").exit_code == 0

    assert call(*here, "targets", "list").data == [
        {
            "measure": "score",
            "team": "Cards",
            "position": "",
            "from": "2030-01-01",
            "to": None,
            "wanted": 92.5,
            "near": 80.0,
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("score", "many"), "no per cent value"),
        (("score", "120"), "between 0 and 100"),
        (("score", "80", "--near", "85"), "amber limit"),
        (("score", "80", "--from", "soon"), "no day"),
        (("score", "80", "--from", "2030-02-01", "--to", "2030-01-01"), "--from, --to"),
    ],
)
def test_what_is_no_target_is_refused_in_a_sentence(
    call: Call, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    reply = call("--workspace", tmp_path / "ws", "targets", "set", *arguments)
    assert reply.exit_code == 2
    assert said in reply.err
