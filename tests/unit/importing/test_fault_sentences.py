"""Each mistake in a card as a person reads it: place, sentence and what would be right.

The sentences stand in `fault_sentences.txt`, to be read by people; `python -m
tests.unit.importing.test_fault_sentences` writes it anew, for a look at the difference.
"""

from pathlib import Path

from qa_desk.importing.scorecard_files import read
from qa_desk.scoring.model import Scorecard
from qa_desk.texts import Language, catalogue
from tests.unit.importing.faulty_cards import FAULTY, WIDE

GOLDEN = Path(__file__).with_name("fault_sentences.txt")


def as_read(text: str) -> list[str]:
    """Return the lines that a person gets to read for a card."""
    texts = catalogue(Language.EN)
    found = read(text)
    return [
        f"{fault.line}:{fault.column} {texts.sentence(fault.code, fault.facts)}"
        f" {texts.sentence(fault.hint, fault.facts)}"
        for fault in (() if isinstance(found, Scorecard) else found)
    ]


def all_as_read() -> list[str]:
    """Return the lines for all faulty cards, with an empty one behind each card."""
    return [line for text in FAULTY for line in (*as_read(text), "")]


def test_the_wide_card_is_good_and_each_mistake_in_it_is_one() -> None:
    assert as_read(WIDE) == []
    assert all(as_read(text) for text in FAULTY)


def test_every_faulty_card_is_told_in_the_sentences_that_people_agreed_on() -> None:
    assert all_as_read() == GOLDEN.read_text(encoding="utf-8").split("\n")[:-1]


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(all_as_read()) + "\n", encoding="utf-8")
