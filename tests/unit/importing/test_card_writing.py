"""What is written reads back as the same document, in an order a person would choose."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing.card_documents import FileFault, content, read_tree
from qa_desk.importing.card_writing import as_yaml

SHIPPED = sorted((Path(__file__).parents[3] / "scorecards").glob("*.yaml"))


def read_back(text: str) -> object:
    tree = read_tree(text, "card.not_a_card")
    assert not isinstance(tree, FileFault)
    return content(tree)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_shipped_file_reads_back_as_it_was(file: Path) -> None:
    tree = read_tree(file, "card.not_a_card")
    assert not isinstance(tree, FileFault)
    document = content(tree)
    assert read_back(as_yaml(document)) == document  # type: ignore[arg-type]


TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffe\uffff"),
    max_size=30,
)


@given(st.dictionaries(st.sampled_from(["id", "titles", "help", "x"]), TEXT, min_size=1))
def test_any_text_reads_back_as_it_was(document: dict[str, str]) -> None:
    assert read_back(as_yaml(document)) == document


def test_words_that_look_like_something_else_stay_words() -> None:
    document: Document = {
        "id": "yes",
        "titles": {"en": "3.10", "ru": "null", "kk": "~"},
        "a": "1e3",
    }
    assert read_back(as_yaml(document)) == document


def test_what_a_thing_is_comes_before_what_it_holds() -> None:
    text = as_yaml(
        {"sections": [{"criteria": [], "titles": {"kk": "К", "en": "E"}, "id": "a"}], "id": "c"}
    )
    assert text == "id: c\nsections:\n  - id: a\n    titles: {en: E, kk: К}\n    criteria: []\n"


def test_a_part_that_stands_twice_is_written_twice() -> None:
    options: list[Json] = [{"id": "a", "points": 1}]
    assert "&" not in as_yaml({"x": {"options": options}, "y": {"options": options}})
