"""The two cards of a what-if: by name, as files, as drafts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.card_document import put
from qa_desk.domain.evaluations import CardRef
from qa_desk.services import card_drafts, scorecards, what_if_cards
from qa_desk.services.desk import Desk
from qa_desk.services.scorecards import CardRefused
from qa_desk.services.what_if_cards import NotPublished, Side
from tests.unit.services.quality import CARD, a_ready_desk


@pytest.fixture
def ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path) as opened:
        yield opened


def _second(desk: Desk) -> CardRef:
    return scorecards.publish_text(desk, CARD.replace("version: 1", "version: 10")).value


def test_an_id_means_the_latest_version(ready: tuple[Desk, CardRef]) -> None:
    desk, first = ready
    second = _second(desk)
    assert what_if_cards.of_name(desk, "small").ref == second
    assert what_if_cards.of_name(desk, "small@1").ref == first
    assert what_if_cards.of_name(desk, "small@10").card.version == 10


@pytest.mark.parametrize("name", ["large", "small@2", "small@", "small@one", "@", ""])
def test_what_is_not_published_is_refused_with_what_is(
    ready: tuple[Desk, CardRef], name: str
) -> None:
    desk, _ref = ready
    with pytest.raises(NotPublished) as refused:
        what_if_cards.of_name(desk, name)
    assert refused.value.facts == {"card": name, "known": "small@1"}


@pytest.mark.parametrize(
    ("name", "there"),
    [("card.yaml", True), ("CARD.YML", True), ("a/b", True), ("small", False), ("small@2", False)],
)
def test_a_file_is_told_from_an_id(name: str, *, there: bool) -> None:
    assert what_if_cards.is_file(name) is there


def test_a_file_without_a_suffix_is_one_where_it_is_there(tmp_path: Path) -> None:
    file = tmp_path / "small"
    file.write_text(CARD, "utf-8")
    assert what_if_cards.is_file(str(file))
    assert what_if_cards.of_file(file).card.id == "small"


def test_a_draft_is_a_card_or_refused_with_its_faults(ready: tuple[Desk, CardRef]) -> None:
    desk, ref = ready
    document = card_drafts.from_published(desk, ref)
    side = what_if_cards.of_document(desk, document)
    assert (side.card.id, side.card.version, side.ref) == ("small", 2, None)
    with pytest.raises(CardRefused) as refused:
        what_if_cards.of_document(desk, put(document, ("sections",), []), "Draft")
    assert (refused.value.facts["file"], refused.value.facts["count"]) == ("Draft", 1)


def test_a_file_stands_for_the_published_version_it_names(ready: tuple[Desk, CardRef]) -> None:
    desk, ref = ready
    card = scorecards.card_of(CARD)
    assert what_if_cards.evaluated_as(desk, Side(card)) == ref
    assert what_if_cards.evaluated_as(desk, Side(card, ref)) == ref
    other = scorecards.card_of(CARD.replace("version: 1", "version: 7"))
    with pytest.raises(NotPublished):
        what_if_cards.evaluated_as(desk, Side(other))
