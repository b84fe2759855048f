"""Cards of other products are written wholly or not at all."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_desk.errors import NotFound
from qa_desk.importing.cards.imported import CardFileRefused, Dropped, ImportedCard
from qa_desk.services import card_imports, scorecards
from qa_desk.services.card_imports import CardNotSound, CardNotWritten, SameFile
from tests.unit.importing.cards.amazon_forms import fails, form, option, section, select

AMAZON = "amazon-connect"
FORM = form(section("s", select("a", Weight=100)))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "form.json"
    path.write_text(json.dumps(FORM), "utf-8")
    return path


def test_the_written_file_checks_clean_and_nothing_else_is_left(source: Path) -> None:
    target = source.with_name("card.yaml")
    found = card_imports.write(source, AMAZON, target)
    assert scorecards.check(target) == ()
    assert isinstance(found, ImportedCard)
    assert found.dropped == (Dropped("Title", "card_import.one_language", {"language": ""}),)
    assert {path.name for path in source.parent.iterdir()} == {"form.json", "card.yaml"}


def test_an_older_file_is_replaced_whole(source: Path) -> None:
    target = source.with_name("card.yaml")
    target.write_text("x" * 100_000, "utf-8")
    card_imports.write(source, AMAZON, target)
    assert scorecards.read_card(target).id == "the_form"


def test_the_form_itself_is_never_written_over(source: Path) -> None:
    before = source.read_bytes()
    with pytest.raises(SameFile):
        card_imports.write(source, AMAZON, source)
    assert source.read_bytes() == before


def _always_zero() -> object:
    weightless = select("a", option("x", 10), option("y", 0, **fails()), Weight=0)
    return form(section("s", weightless))


def test_a_card_with_faults_is_not_written_and_its_faults_are_told(source: Path) -> None:
    source.write_text(json.dumps(_always_zero()), "utf-8")
    target = source.with_name("card.yaml")
    with pytest.raises(CardNotSound) as caught:
        card_imports.write(source, AMAZON, target)
    assert [fault.code for fault in caught.value.facts["faults"]] == ["card.no_weight"]  # type: ignore[attr-defined]
    assert not target.exists()


def test_a_faulty_form_leaves_an_older_card_alone(source: Path) -> None:
    target = source.with_name("card.yaml")
    target.write_text("old", "utf-8")
    source.write_text("{", "utf-8")
    with pytest.raises(CardFileRefused):
        card_imports.write(source, AMAZON, target)
    assert target.read_text("utf-8") == "old"


@pytest.mark.parametrize(
    "place",
    [lambda folder: folder, lambda folder: folder / "no" / "card.yaml", lambda _: Path("a\0b")],
)
def test_a_place_that_cannot_be_written_is_told(
    source: Path, place: Callable[[Path], Path]
) -> None:
    with pytest.raises(CardNotWritten):
        card_imports.write(source, AMAZON, place(source.parent))
    assert [path.name for path in source.parent.iterdir()] == ["form.json"]


def test_a_format_that_is_not_known_is_not_found(source: Path) -> None:
    with pytest.raises(NotFound):
        card_imports.read(source, "nice")


def test_formats_have_names(source: Path) -> None:
    assert (AMAZON, "Amazon Connect") in card_imports.formats()
    assert card_imports.read(source, AMAZON).document["id"] == "the_form"
