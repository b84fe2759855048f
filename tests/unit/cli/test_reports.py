"""`report` with months that are none."""

from pathlib import Path

import pytest

from tests.unit.cli.calls import Call


@pytest.mark.parametrize(
    "month", ["0001-01", "1899-12", "9000-01", "9999-12", "2026-13", "２０２６-10"]
)
def test_the_month_that_was_asked_is_the_one_that_is_named(
    call: Call, tmp_path: Path, month: str
) -> None:
    where = ("--json", "--workspace", tmp_path / "w")
    for command in (
        ("report", "agent", "--out", tmp_path, "--month", month),
        ("evaluations", "export", "--month", month),
    ):
        reply = call(*where, *command)
        assert (reply.exit_code, reply.code) == (2, "report.bad_month")
        assert f"“{month}”" in reply.err


@pytest.mark.parametrize("month", ["1900-01", "8999-12"])
def test_the_first_and_the_last_month_are_only_empty(
    call: Call, tmp_path: Path, month: str
) -> None:
    where = ("--json", "--workspace", tmp_path / "w")
    reply = call(*where, "report", "agent", "--out", tmp_path, "--month", month)
    assert reply.code == "report.nothing_in_month"
