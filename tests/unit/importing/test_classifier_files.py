"""Classifier files, and cards that take their error types from the one beside them."""

from pathlib import Path

import pytest

from qa_desk.importing import classifier_files, scorecard_files
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import Scorecard
from qa_desk.texts import Language, catalogue

BOOK = """\
id: book
version: 1
titles: {en: Book, ru: Книга, kk: Кітап}
error_types:
  - {code: data, titles: {en: D, ru: Д, kk: Д}, group: true}
  - code: leak
    parent: data
    titles: {en: Leak, ru: "Утечка: «данные»", kk: Ашу}
    severity: critical
    classes: [compliance, customer]
    weight: 12.5
    bad_example: {en: B, ru: Б, kk: Б}
  - {code: late, parent: leak, titles: {en: L, ru: П, kk: К}, severity: non_critical}
"""
CARD = """\
id: tiny
version: 1
titles: {en: Tiny, ru: Малая, kk: Кіші}
classifier: {id: book, version: 1}
sections:
  - id: one
    titles: {en: One, ru: Раз, kk: Бір}
    criteria:
      - id: a
        titles: {en: A, ru: А, kk: А}
        options:
          - {id: "yes", titles: {en: Y, ru: Д, kk: И}, points: 1}
        error_types: [leak, late]
error_types:
  - leak  # from the classifier
  - &x 'late'
"""


def _book(text: str = BOOK) -> Classifier:
    found = classifier_files.read(text)
    assert isinstance(found, Classifier), found
    return found


def _folder(tmp_path: Path, book: str = BOOK) -> Path:
    (tmp_path / "classifier.yaml").write_text(book, "utf-8")
    (tmp_path / "tiny.yaml").write_text(CARD, "utf-8")
    return tmp_path / "tiny.yaml"


def test_a_classifier_is_read_with_its_groups() -> None:
    assert [each.code for each in _book().error_types] == ["data", "leak", "late"]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("parent: data", "parent: dada", "unknown_parent", 7),
        ("weight: 12.5", "wieght: 12", "unknown_key", 11),
        (BOOK, "just a text", "not_a_classifier", 1),
        (BOOK, "a: [", "syntax", 2),
    ],
)
def test_a_mistake_of_a_classifier_has_its_place(old: str, new: str, code: str, line: int) -> None:
    found = classifier_files.read(BOOK.replace(old, new, 1))
    assert isinstance(found, tuple)
    assert (f"card.{code}", line) in [(fault.code, fault.line) for fault in found]
    for language in Language:
        assert catalogue(language).sentence(found[0].hint, found[0].facts) != found[0].hint


def test_a_classifier_is_told_from_a_card() -> None:
    assert classifier_files.is_classifier(BOOK)
    assert not classifier_files.is_classifier(CARD)
    assert not classifier_files.is_classifier("a: [")


def test_a_card_takes_its_error_types_from_the_classifier_beside_it(tmp_path: Path) -> None:
    card = scorecard_files.read(_folder(tmp_path))
    assert isinstance(card, Scorecard)
    assert [each.weight for each in card.error_types] == [12.5, 0]
    assert [each.parent for each in card.error_types] == [None, "leak"]


def test_without_one_beside_it_the_one_at_hand_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "tiny.yaml"
    file.write_text(CARD, "utf-8")
    assert isinstance(scorecard_files.read(file, _book()), Scorecard)
    found = scorecard_files.read(file)
    assert isinstance(found, tuple)
    assert [fault.code for fault in found][:2] == ["card.unknown_error_type"] * 2
    assert [fault.code for fault in found][2:] == ["card.no_classifier"] * 2


def test_a_faulty_classifier_is_one_mistake_of_the_card(tmp_path: Path) -> None:
    found = scorecard_files.read(_folder(tmp_path, BOOK.replace("severity: critical", "")))
    assert isinstance(found, tuple)
    (fault,) = found
    assert (fault.code, fault.line) == ("card.classifier_faulty", 15)
    assert fault.facts == {"file": "classifier.yaml", "count": 1, "line": 6}
    assert scorecard_files.frozen(CARD, tmp_path) == CARD


def test_a_frozen_card_needs_no_classifier_and_says_the_same(tmp_path: Path) -> None:
    folder = _folder(tmp_path).parent
    text = scorecard_files.frozen(CARD, folder)
    assert text.startswith(CARD[: CARD.index("  - leak")])
    assert "# from the classifier" in text
    assert scorecard_files.read(text) == scorecard_files.read(folder / "tiny.yaml")
    assert scorecard_files.frozen(text, folder) == text


def test_what_a_frozen_card_cannot_find_stays_a_mistake() -> None:
    text = scorecard_files.frozen(CARD.replace("'late'", "'laet'"), None, _book())
    found = scorecard_files.read(text, _book())
    assert isinstance(found, tuple)
    assert [fault.code for fault in found] == ["card.unknown_error_type", "card.not_in_classifier"]


@pytest.mark.parametrize(
    "text", ["a: [", CARD.replace("error_types:\n  - leak", "errors:\n  - leak")]
)
def test_what_cannot_be_frozen_stays_as_it_is(text: str) -> None:
    assert scorecard_files.frozen(text, None, _book()) == text
    assert scorecard_files.frozen(text) == text
