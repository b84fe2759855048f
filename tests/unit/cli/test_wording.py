"""argparse's own words are in the reader's language."""

import argparse
import inspect
import re

import pytest

from qa_desk.cli.main import main
from qa_desk.cli.wording import spoken
from qa_desk.texts import Language, catalogue
from tests.unit.cli.calling import call

WRONG = [
    ("nonsense",),
    ("contact",),
    ("contacts", "--limit"),
    ("contacts", "--nonsense"),
    ("contacts", "--json=x"),
    ("sample",),
    ("import",),
    ("report", "agent", "--format", "pdf"),
    ("--workspace", "x", "--database", "y", "contacts"),
]
ENGLISH = re.compile(
    r"argument|required|choose|choice|allowed|expected|invalid|usage|options|show this|version and"
)
WORDS = sorted(catalogue(Language.EN).labels("argparse"))


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
@pytest.mark.parametrize("arguments", WRONG)
def test_a_wrong_call_is_told_in_the_reader_s_language(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], language: Language
) -> None:
    answer = call(capsys, *arguments, language=language)
    assert answer.code == 2
    assert not ENGLISH.search(answer.err.replace("--", "")), answer.err


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
@pytest.mark.parametrize("command", [(), ("contacts",), ("sample", "draw"), ("models",)])
def test_help_is_in_the_reader_s_language(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...], language: Language
) -> None:
    with pytest.raises(SystemExit):
        main(["--language", language, *command, "--help"])
    said = capsys.readouterr().out
    assert not ENGLISH.search(said), said
    assert catalogue(language).label("argparse", "usage: ") in said


def test_argparse_has_its_own_words_again_afterwards(capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "nonsense", language="kk")
    own = argparse.ArgumentParser(prog="own")
    assert own.format_usage().startswith("usage: ")


@pytest.mark.parametrize("message", WORDS)
def test_every_word_is_one_that_argparse_asks_for(message: str) -> None:
    source = inspect.getsource(argparse)
    assert f"'{message}'" in source or f'"{message}"' in source


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("message", WORDS)
def test_a_translation_has_the_same_places_for_values(message: str, language: Language) -> None:
    places = re.compile(r"%(?:\(\w+\))?[sr]")
    word = catalogue(language).labels("argparse")[message]
    assert sorted(places.findall(word)) == sorted(places.findall(message))


def test_words_that_have_no_translation_stay_english() -> None:
    with spoken(catalogue(Language.RU)):
        assert vars(argparse)["_"]("ambiguous") == "ambiguous"
        assert vars(argparse)["ngettext"]("one", "several", 2) == "several"


@pytest.mark.parametrize("number", ["x", "1.5", "1e3", "9" * 30])
def test_figures_take_whole_numbers_alone(capsys: pytest.CaptureFixture[str], number: str) -> None:
    for command in (("interval", number, "10"), ("allocate", number, "--strata", "a=1")):
        answer = call(capsys, "--json", "statistics", *command)
        assert answer.code == 2
        assert "cli.bad_number" in answer.out
