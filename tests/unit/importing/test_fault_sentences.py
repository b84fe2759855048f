"""Each mistake in a card as a person reads it: place, sentence and what would be right.

The sentences stand in `fault_sentences.txt`, to be read by people; `python -m
tests.unit.importing.test_fault_sentences` writes it anew, for a look at the difference.
"""

from pathlib import Path

from qa_desk.importing import classifier_files
from qa_desk.importing.scorecard_files import FileFault, read
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import Scorecard
from qa_desk.texts import Language, catalogue
from tests.unit.importing.faulty_cards import FAULTY, FAULTY_BOOKS, FAULTY_NAMES, WIDE
from tests.unit.importing.test_classifier_files import BOOK

GOLDEN = Path(__file__).with_name("fault_sentences.txt")


def as_read(found: Scorecard | Classifier | tuple[FileFault, ...]) -> list[str]:
    """Return the lines that a person gets to read."""
    texts = catalogue(Language.EN)
    return [
        f"{fault.line}:{fault.column} {texts.sentence(fault.code, fault.facts)}"
        f" {texts.sentence(fault.hint, fault.facts)}"
        for fault in (found if isinstance(found, tuple) else ())
    ]


def each_as_read() -> list[list[str]]:
    """Return the lines for each faulty card and classifier."""
    book = classifier_files.read(BOOK)
    assert isinstance(book, Classifier)
    cards = [as_read(read(text)) for text in FAULTY]
    books = [as_read(classifier_files.read(text)) for text in FAULTY_BOOKS]
    return [*cards, *books, *(as_read(read(text, book)) for text in FAULTY_NAMES)]


def as_text() -> str:
    """Return all lines, with an empty one behind each card."""
    return "\n".join(line for lines in each_as_read() for line in (*lines, ""))


def test_the_good_ones_are_good_and_each_mistake_in_them_is_one() -> None:
    assert as_read(read(WIDE)) == []
    assert all(each_as_read())


def test_every_faulty_card_is_told_in_the_sentences_that_people_agreed_on() -> None:
    assert as_text().split("\n") == GOLDEN.read_text(encoding="utf-8").split("\n")


if __name__ == "__main__":
    GOLDEN.write_text(as_text(), encoding="utf-8")
