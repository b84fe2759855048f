"""`score` with files that nobody should have written."""

from pathlib import Path

import pytest

from tests.unit.cli.calls import CARD, Call

DEEP = 100_000


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "cli.answers_unreadable"),
        ("[" * DEEP, "cli.answers_too_deep"),
        ('{"a":' * DEEP, "cli.answers_too_deep"),
        ('{"answers": {"greeting": {"number": ' + "9" * 5000 + "}}}", "answer.misshapen"),
        ('{"answers": {"greeting": {"number": 1e999}}}', "answer.misshapen"),
        ('{"answers": {"greeting": {"option": "yes"}, "greeting": {}}}', "cli.answer_twice"),
        ('{"answers": {}, "errors": [], "errors": []}', "cli.answer_twice"),
    ],
)
def test_hostile_answers_are_refused_with_one_json_document(
    call: Call, tmp_path: Path, text: str, code: str
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(text, "utf-8")
    reply = call("--json", "score", CARD, answers)
    assert (reply.exit_code, reply.code) == (2, code)


def test_a_key_that_stands_twice_is_found_among_very_many(call: Call, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    many = ",".join(f'"{i}":1' for i in range(300_000))
    answers.write_text(f'{{"answers":{{{many},"299999":1}}}}', "utf-8")
    reply = call("--json", "score", CARD, answers)
    assert (reply.code, "299999" in reply.err) == ("cli.answer_twice", True)


def test_a_missing_file_of_answers_is_not_called_bad_json(call: Call, tmp_path: Path) -> None:
    reply = call("--json", "score", CARD, tmp_path / "nowhere.json")
    assert reply.code == "cli.file_missing"


def test_an_endless_file_of_answers_is_not_read_to_its_end(call: Call, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_bytes(b" " * 5_000_001)
    assert call("--json", "score", CARD, answers).code == "cli.file_too_big"
