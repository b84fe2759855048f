"""`scorecard import` on the command line."""

import json
from pathlib import Path

import pytest

from qa_desk.cli.card_imports import FORMATS
from qa_desk.services import card_imports
from tests.unit.cli.calling import call
from tests.unit.importing.cards.amazon_forms import form, section, select

FORM = form(section("s-1", select("q.1", Weight=100)), Tags={"a": "b"})


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "form.json"
    path.write_text(json.dumps(FORM), "utf-8")
    return path


def _import(source: Path, *more: object) -> list[object]:
    out = source.with_name("card.yaml")
    return ["scorecard", "import", source, "--as", "amazon-connect", "-o", out, *more]


def test_a_form_becomes_a_card_that_scores_by_its_own_ids(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reply = call(capsys, *_import(source, "--json"))
    out = source.with_name("card.yaml")
    assert (reply.code, set(reply.json())) == (0, {"written", "dropped"})
    assert reply.json()["written"] == str(out)
    assert reply.json()["dropped"] == [
        {
            "what": "Tags",
            "why": "It says where and how Amazon Connect keeps the form; "
            "a scorecard has no place for it.",
        },
        {
            "what": "Title",
            "why": "The form has its texts in one language; "
            "they stand under all three until you translate them.",
        },
    ]
    answers = source.with_name("answers.json")
    answers.write_text('{"answers": {"q.1": {"option": "half"}}}', "utf-8")
    assert call(capsys, "scorecard", "check", out).code == 0
    scored = call(capsys, "score", out, answers, "--json").json()
    assert scored["score"] == {"value": 50.0, "exact": "50"}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_without_json_there_are_lines_in_each_language(
    source: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    reply = call(capsys, *_import(source), language=language)
    lines = reply.out.splitlines()
    assert reply.code == 0
    assert "card.yaml" in lines[0]
    assert [line.strip() for line in lines if line.startswith("    ")] == ["Tags", "Title"]


def test_a_faulty_file_is_one_sentence_and_writes_nothing(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source.write_text('{"Title": "x", "Items": [{"Section": 5}]}', "utf-8")
    reply = call(capsys, *_import(source))
    assert (reply.code, reply.out) == (2, "")
    assert reply.err == "The field Items[0].Section must be an object in braces.\n"
    assert not source.with_name("card.yaml").exists()


def test_a_format_that_is_not_known_is_a_wrong_call(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reply = call(capsys, "scorecard", "import", source, "--as", "nice", "-o", source)
    assert reply.code == 2


def test_the_command_offers_the_formats_there_are() -> None:
    assert {name for name, _ in card_imports.formats()} == set(FORMATS)
