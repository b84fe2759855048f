"""`plan`: a week, norms, the last day of a sample, and a contact that goes to somebody else."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from qa_desk.domain.work_plan import Week
from qa_desk.services import sampling
from tests.ui.office import ASEL, DMITRY, furnish
from tests.unit.cli.calls import Call, Reply
from tests.workspace import StoppedClock, a_desk

TODAY = datetime.now().astimezone().date()


def a_workspace(folder: Path) -> tuple[Path, str, int]:
    """Draw a sample for two evaluators; return the workspace, the sample and one of its contacts."""
    desk = a_desk(folder, StoppedClock(datetime.now(UTC) - timedelta(minutes=1)))
    furnish(desk)
    plan = sampling.plan_text(
        name="October", month="2026-10", per_agent=2, seed=7, evaluators=(ASEL, DMITRY)
    )
    protocol = sampling.draw(desk, plan).value
    mine = next(pick for pick in protocol.picks if pick.assignee == ASEL)
    desk.store.close()
    return desk.paths.workspace, protocol.id, mine.contact_id


def told(reply: Reply) -> dict[str, Any]:
    """Return the JSON of a reply as the object it is."""
    found = json.loads(reply.out)
    assert isinstance(found, dict)
    return found


def test_a_week_is_planned_and_shown(call: Call, tmp_path: Path) -> None:
    workspace, sample, contact = a_workspace(tmp_path)
    here = ("--json", "--workspace", workspace, "plan")
    day = TODAY.isoformat()

    assert call(*here, "due", sample, day).data == {"sample": sample, "due": day, "changed": 6}
    assert call(*here, "set", "25").exit_code == 0
    moved = told(call(*here, "move", sample, contact, DMITRY, "--reason", "sick"))
    assert (moved["from"], moved["to"], moved["reason"]) == (ASEL, DMITRY, "sick")

    shown = told(call(*here, "show", "--out", tmp_path / "week.xlsx"))
    assert shown["week"] == str(Week.of(TODAY))
    assert {line["evaluator"]: line["planned"] for line in shown["evaluators"]} == {
        ASEL: 2,
        DMITRY: 4,
    }
    assert (shown["total"]["planned"], shown["total"]["norm"]) == (6, 25.0)
    assert load_workbook(tmp_path / "week.xlsx").worksheets[1].max_row == 7
    one = told(call(*here, "show", "--week", str(Week.of(TODAY)), "--evaluator", ASEL))
    assert [line["evaluator"] for line in one["evaluators"]] == [ASEL]
    assert call(*here, "norms").data == [
        {
            "evaluator": None,
            "weekly": 25,
            "from": Week.of(TODAY).days.first.isoformat(),
            "to": None,
        }
    ]
    assert told(call(*here, "due", sample, "none"))["changed"] == 6


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("show", "--week", "2026-W54"), "plan.bad_week"),
        (("show", "--evaluator", "nobody"), "not_found"),
        (("set", "25x"), "cli.bad_number"),
        (("set", "1001"), "plan.bad_norm"),
        (("set", "25", "--from", "tomorrow"), "targets.bad_day"),
        (("set", "25", "--to", date(2020, 1, 1).isoformat()), "cli.wrong_call"),
        (("set", "25", "--evaluator", "nobody"), "not_found"),
        (("due", "none", "31.12.2026"), "targets.bad_day"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    call: Call, tmp_path: Path, arguments: tuple[str, ...], code: str
) -> None:
    workspace, _sample, _contact = a_workspace(tmp_path)
    reply = call("--json", "--workspace", workspace, "plan", *arguments)
    assert (reply.exit_code, reply.code) == (2, code)
