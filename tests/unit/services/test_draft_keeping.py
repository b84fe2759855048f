"""What somebody else wrote into the open draft is never written over."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.services import card_drafts
from qa_desk.services.card_drafts import OpenedDraft
from qa_desk.services.desk import Desk
from qa_desk.services.draft_keeping import DraftKeeper
from tests.workspace import a_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


@pytest.fixture
def draft(desk: Desk) -> OpenedDraft:
    return card_drafts.create(desk, card_drafts.new_document(desk)).value


@pytest.fixture
def keeper(desk: Desk, draft: OpenedDraft) -> DraftKeeper:
    found = DraftKeeper()
    found.begin(card_drafts.stamp(desk, draft.name))
    return found


def test_its_own_writes_are_no_strange_ones(
    desk: Desk, draft: OpenedDraft, keeper: DraftKeeper
) -> None:
    name = keeper.save(desk, draft.name, {**draft.document, "id": "shop"})
    keeper.save(desk, name, {**draft.document, "id": "shop", "version": 2})
    assert [row.name for row in card_drafts.drafts(desk)] == ["shop"]
    assert keeper.taken_aside() == ""


def test_two_windows_on_one_draft_both_keep_their_text(
    desk: Desk, draft: OpenedDraft, keeper: DraftKeeper
) -> None:
    other = DraftKeeper()
    other.begin(card_drafts.stamp(desk, draft.name))
    keeper.save(desk, draft.name, {**draft.document, "version": 2})
    other.save(desk, draft.name, {**draft.document, "version": 3})
    aside = other.taken_aside()
    assert (keeper.taken_aside(), other.taken_aside()) == ("", "")
    assert card_drafts.open_draft(desk, aside).document["version"] == 2
    assert card_drafts.open_draft(desk, draft.name).document["version"] == 3


def test_publishing_removes_no_text_of_others(
    desk: Desk, draft: OpenedDraft, keeper: DraftKeeper
) -> None:
    card_drafts.save(desk, draft.name, {**draft.document, "version": 9})
    keeper.publish(desk, draft.name, draft.document)
    assert card_drafts.open_draft(desk, keeper.taken_aside()).document["version"] == 9


def test_a_draft_that_was_deleted_meanwhile_is_written_anew(
    desk: Desk, draft: OpenedDraft, keeper: DraftKeeper
) -> None:
    card_drafts.delete(desk, draft.name)
    keeper.save(desk, draft.name, draft.document)
    assert card_drafts.open_draft(desk, draft.name).document == draft.document
    assert keeper.taken_aside() == ""
