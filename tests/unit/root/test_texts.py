import re
from pathlib import Path
from string import Formatter

import pytest

import qa_desk
from qa_desk.errors import Expected, NotFound, system_reason
from qa_desk.texts import LONGEST_FACT, Language, catalogue

OTHERS = [Language.RU, Language.KK]


def _fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def _all_kinds(kind: type[Expected]) -> set[type[Expected]]:
    return {kind}.union(*(_all_kinds(sub) for sub in kind.__subclasses__()))


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_exists_in_every_language_with_the_same_fields(language: Language) -> None:
    english, other = catalogue(Language.EN), catalogue(language)
    assert other.sections() == english.sections()
    for section in english.sections():
        assert set(other.labels(section)) == set(english.labels(section)), section
        for key, template in english.labels(section).items():
            assert _fields(other.labels(section)[key]) == _fields(template), (section, key)


@pytest.mark.parametrize("language", list(Language))
def test_errors_are_sentences(language: Language) -> None:
    for code, sentence in catalogue(language).labels("errors").items():
        assert sentence.endswith((".", "?", "!", ")")), (code, sentence)


def test_a_fault_is_told_with_its_facts() -> None:
    sentence = catalogue(Language.EN).of(NotFound(what="contact", id=7))
    assert sentence == "There is no contact with the id 7."


def test_a_missing_fact_does_not_hide_the_sentence() -> None:
    assert "contact" in catalogue(Language.EN).sentence("not_found", {"what": "contact"})


@pytest.mark.parametrize(
    ("language", "words"), [(Language.EN, "no free space"), (Language.KK, "бос орын жоқ")]
)
def test_what_the_system_says_is_told_in_the_reader_s_language(
    language: Language, words: str
) -> None:
    reason = system_reason(OSError(28, "No space left on device"))
    assert words in catalogue(language).sentence("report.not_written", {"reason": reason})


def test_a_fact_longer_than_a_sentence_can_bear_is_cut() -> None:
    sentence = catalogue(Language.EN).of(NotFound(what="contact", id="9" * 100_000))
    assert len(sentence) < LONGEST_FACT + 100
    assert "…" in sentence


def test_everything_that_may_not_be_found_has_a_name_in_every_language() -> None:
    named = re.compile(r'NotFound\(what="(\w+)"')
    package = Path(qa_desk.__file__).parent
    sources = (file.read_text("utf-8") for file in package.rglob("*.py"))
    things = {name for source in sources for name in named.findall(source)}
    assert things
    for language in Language:
        for thing in things:
            assert catalogue(language).label("things", thing)
