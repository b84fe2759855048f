import argparse
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk import settings
from qa_desk.cli.main import parser
from qa_desk.importing import calibration_files
from qa_desk.importing.documents import read_document
from qa_desk.importing.evaluation_files import read_evaluations
from qa_desk.importing.formats import built_in
from qa_desk.importing.outcome import Imported
from qa_desk.importing.plan_files import read_plan
from qa_desk.sampling.plans import Plan
from qa_desk.services import scorecards
from qa_desk.services.scoring_json import score_file
from qa_desk.texts import Language, catalogue

ROOT = Path(__file__).resolve().parents[3]
IMAGES = ROOT / "docs" / "images"
GUIDES = {language: ROOT / "docs" / f"guide.{language}.md" for language in Language}
PLACES = ("*.md", "docs/*.md", "packaging/**/*.md", "qa_desk/**/*.md")
DOCUMENTS = sorted(path for place in PLACES for path in ROOT.glob(place))

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
ROW = re.compile(r"^\|(.*)\|$", re.MULTILINE)


def _prose(document: Path) -> str:
    """Return the text without code, in which brackets and hashes mean something else."""
    return FENCE.sub("", document.read_text("utf-8"))


def _links(document: Path, mark: str) -> list[str]:
    return [target for kind, target in LINK.findall(CODE.sub("", _prose(document))) if kind == mark]


def _anchors(document: Path) -> set[str]:
    """Return the headings as GitHub makes anchors of them."""
    titles = (title for _, title in HEADING.findall(_prose(document)))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def _blocks(guide: Path, kind: str, beginning: str) -> list[str]:
    found = FENCE.findall(guide.read_text("utf-8"))
    return [text for language, text in found if language == kind and text.startswith(beginning)]


def _written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def _commands(of: argparse.ArgumentParser, words: str = "") -> Iterator[str]:
    groups = [each for each in of._actions if isinstance(each, argparse._SubParsersAction)]
    if not groups:
        yield words
    for group in groups:
        for name, child in group.choices.items():
            yield from _commands(child, f"{words} {name}".strip())


def _table_of_commands(guide: Path) -> list[str]:
    """Return the first cells of the table that begins with the demo, without their backticks."""
    _, _, rest = _prose(guide).partition("\n| `demo")
    table, _, _ = f"| `demo{rest}".partition("\n\n")
    return [row.split("`")[1] for row in table.splitlines()]


def _shape(guide: Path) -> list[object]:
    """Return what translations have in common: headings, tables, kinds of code, pictures."""
    text = guide.read_text("utf-8")
    levels = [len(hashes) for hashes, _ in HEADING.findall(_prose(guide))]
    rows = [row.count("|") for row in ROW.findall(_prose(guide))]
    kinds = [kind for kind, _ in FENCE.findall(text)]
    pictures = [name.rpartition("-")[0] for name in _links(guide, "!")]
    return [levels, rows, kinds, pictures]


def test_there_are_documents_to_look_at() -> None:
    assert set(GUIDES.values()) < set(DOCUMENTS)
    assert ROOT / "README.md" in DOCUMENTS


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    for target in _links(document, ""):
        if "://" in target:
            continue
        name, _, anchor = target.partition("#")
        there = document.parent / name if name else document
        assert there.exists(), target
        assert not anchor or anchor in _anchors(there), target


def test_pictures_are_there_once_they_are_taken() -> None:
    """`make shots` takes all of them at once; a clone without any shows the texts alone."""
    wanted = {
        (document.parent / name).resolve()
        for document in DOCUMENTS
        for name in _links(document, "!")
    }
    assert {path.parent for path in wanted} == {IMAGES}
    missing = sorted(path.name for path in wanted if not path.exists())
    if missing:
        print(f"not taken yet: {', '.join(missing)}")  # noqa: T201 - a check that waits is said
    assert not missing or not list(IMAGES.glob("*.png")), missing


@pytest.mark.parametrize("language", list(Language))
def test_a_guide_shows_the_window_in_its_own_language(language: Language) -> None:
    pictures = _links(GUIDES[language], "!")
    assert pictures
    assert all(name.endswith(f"-{language}.png") for name in pictures)


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_the_guides_have_the_same_structure(language: Language) -> None:
    assert _shape(GUIDES[language]) == _shape(GUIDES[Language.EN])


@pytest.mark.parametrize("language", list(Language))
def test_every_command_stands_in_the_table_of_each_guide(language: Language) -> None:
    listed = _table_of_commands(GUIDES[language])
    commands = list(_commands(parser(catalogue(language))))
    for command in commands:
        assert any(f"{row} ".startswith(f"{command} ") for row in listed), command
    for row in listed:
        assert any(f"{row} ".startswith(f"{command} ") for command in commands), row


@pytest.mark.parametrize("language", list(Language))
def test_the_example_scorecard_has_no_faults(language: Language, tmp_path: Path) -> None:
    [card] = _blocks(GUIDES[language], "yaml", "id: ")
    assert scorecards.check(_written(tmp_path, "card.yaml", card)) == ()


@pytest.mark.parametrize("language", list(Language))
def test_the_example_answers_score_as_the_guide_says(language: Language, tmp_path: Path) -> None:
    [card] = _blocks(GUIDES[language], "yaml", "id: ")
    [answers] = _blocks(GUIDES[language], "json", '{\n  "answers"')
    result = score_file(_written(tmp_path, "card.yaml", card), json.loads(answers))
    assert result["score"] == {"value": 0.0, "exact": "0"}
    assert result["before_gates"] == {"value": 35.0, "exact": "35"}
    assert result["critical"] == {"customer": 0, "business": 0, "compliance": 1, "any": 1}


@pytest.mark.parametrize("language", list(Language))
def test_the_example_plans_and_people_can_be_read(language: Language, tmp_path: Path) -> None:
    guide = GUIDES[language]
    [plan] = _blocks(guide, "yaml", "name: ")
    assert isinstance(read_plan(plan), Plan)
    [session] = _blocks(guide, "yaml", "title: ")
    read = calibration_files.read_plan(_written(tmp_path, "session.yaml", session))
    assert read.master in read.participants
    [people] = _blocks(guide, "yaml", "evaluators:")
    file = read_evaluations(_written(tmp_path, "people.yaml", people))
    assert [login for login, _ in file.evaluators] == ["asel", "dmitry"]
    assert file.rejected == ()


@pytest.mark.parametrize("language", list(Language))
def test_the_example_chat_can_be_imported(language: Language, tmp_path: Path) -> None:
    [chat] = _blocks(GUIDES[language], "json", '{\n  "format"')
    (found,) = read_document(_written(tmp_path, "chat.json", chat), built_in(), None, None)
    assert isinstance(found, Imported)
    assert [message.side for message in found.contact.messages] == ["customer", "agent"]


@pytest.mark.parametrize("language", list(Language))
def test_the_example_settings_are_settings(language: Language, tmp_path: Path) -> None:
    [text] = _blocks(GUIDES[language], "toml", "")
    read = settings.load(_written(tmp_path, "settings.toml", text))
    assert set(read.values) == set(tomllib.loads(text))
    assert read.unknown == {}
    assert read.rejected == ()
