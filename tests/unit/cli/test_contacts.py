"""`contact` and `contacts` with numbers that are none."""

from pathlib import Path

import pytest

from tests.unit.cli.calls import Call


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
