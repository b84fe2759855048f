"""Drafts of cards: files that are written wholly, opened with their faults, published once."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.db.faults import VersionTaken
from qa_desk.domain.card_document import Document
from qa_desk.domain.changes import Topic
from qa_desk.domain.evaluations import CardRef
from qa_desk.scoring.model import Scorecard
from qa_desk.services import card_drafts, card_templates, scorecards
from qa_desk.services.card_drafts import DraftLost, DraftNotKept
from qa_desk.services.desk import Desk
from qa_desk.services.scorecards import CardRefused, CardUnreadable
from qa_desk.texts import Language
from tests.workspace import a_desk

INBOUND = next(path for path in scorecards.shipped() if path.stem == "inbound_service")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


@pytest.fixture
def published(desk: Desk) -> CardRef:
    return scorecards.publish(desk, INBOUND).value


def names(desk: Desk) -> list[str]:
    return sorted(row.name for row in card_drafts.drafts(desk))


def files(desk: Desk) -> list[str]:
    return sorted(path.name for path in desk.paths.drafts.iterdir())


def test_a_new_card_is_sound_and_can_be_published_as_it_is(desk: Desk) -> None:
    draft = card_drafts.create(desk, card_drafts.new_document(desk)).value
    done = card_drafts.publish(desk, draft.name, draft.document)
    assert isinstance(scorecards.card(desk, done.value), Scorecard)
    assert done.changes.topics == {Topic.SCORECARDS}
    assert names(desk) == []


def test_new_cards_have_ids_of_their_own(desk: Desk) -> None:
    made = [card_drafts.create(desk, card_drafts.new_document(desk)).value for _ in range(3)]
    assert [draft.name for draft in made] == ["scorecard", "scorecard_2", "scorecard_3"]
    assert [draft.document["id"] for draft in made] == ["scorecard", "scorecard_2", "scorecard_3"]


def test_what_is_saved_is_what_is_opened(desk: Desk) -> None:
    draft = card_drafts.create(desk, card_drafts.new_document(desk)).value
    changed = {**draft.document, "topics": ["жол", "5"], "version": 7}
    assert card_drafts.save(desk, draft.name, changed) == draft.name
    assert card_drafts.open_draft(desk, draft.name).document == changed
    assert files(desk) == ["scorecard.yaml"]


def test_the_file_follows_the_id_of_the_card(desk: Desk) -> None:
    draft = card_drafts.create(desk, card_drafts.new_document(desk)).value
    name = card_drafts.save(desk, draft.name, {**draft.document, "id": "sales"})
    assert (name, files(desk)) == ("sales", ["sales.yaml"])


def test_two_drafts_of_one_id_stay_apart(desk: Desk) -> None:
    document = card_drafts.new_document(desk)
    one, two = (card_drafts.create(desk, document).value.name for _ in range(2))
    assert (one, two) == ("scorecard", "scorecard-2")
    assert card_drafts.save(desk, two, document) == two
    other = card_drafts.create(desk, {**document, "id": "other"}).value.name
    assert card_drafts.save(desk, other, {**document, "id": "SCORECARD"}) == "SCORECARD-3"


@pytest.mark.parametrize(
    ("card_id", "name"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("", "card_"),
        ("...", "card_"),
        ("con", "card_con"),
        ("AUX.1", "card_AUX.1"),
        ("a" * 90, "a" * 64),
    ],
)
def test_no_id_leads_out_of_the_folder_or_to_a_name_windows_refuses(
    desk: Desk, card_id: str, name: str
) -> None:
    made = card_drafts.create(desk, {"id": card_id}).value
    assert made.name == name
    assert files(desk) == [f"{name}.yaml"]


def test_a_published_card_is_edited_as_its_next_version(desk: Desk, published: CardRef) -> None:
    document = card_drafts.from_published(desk, published)
    assert (document["id"], document["version"]) == ("inbound_service", 2)
    draft = card_drafts.create(desk, document).value
    assert draft.base is not None
    assert {**draft.base, "version": 2} == draft.document
    done = card_drafts.publish(desk, draft.name, draft.document)
    assert card_drafts.from_published(desk, published)["version"] == done.value.version + 1


def test_a_copy_is_a_card_of_its_own(desk: Desk, published: CardRef) -> None:
    document = card_drafts.copy_of(desk, published)
    assert (document["id"], document["version"]) == ("inbound_service_2", 1)
    titles = document["titles"]
    assert isinstance(titles, dict)
    assert titles["ru"].endswith("(копия)")
    assert card_drafts.create(desk, document).value.base is None


def test_a_faulty_draft_opens_all_the_same(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("id: mine\nsections: 5\nwhat: {is: this}\n", "utf-8")
    draft = card_drafts.create(desk, card_drafts.from_file(path)).value
    opened = card_drafts.open_draft(desk, draft.name)
    assert opened.document == {"id": "mine", "sections": 5, "what": {"is": "this"}}


def test_a_file_that_is_no_yaml_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "torn.yaml"
    path.write_text("id: mine\nsections: [\n  - {id: a", "utf-8")
    with pytest.raises(CardRefused) as refused:
        card_drafts.from_file(path)
    assert refused.value.facts["file"] == "torn.yaml"
    assert refused.value.facts["line"] == 3
    with pytest.raises(CardUnreadable):
        card_drafts.from_file(tmp_path / "gone.yaml")


def test_a_draft_that_cannot_be_read_is_listed_and_says_why(desk: Desk) -> None:
    desk.paths.drafts.mkdir()
    (desk.paths.drafts / "torn.yaml").write_text("id: [", "utf-8")
    (row,) = card_drafts.drafts(desk)
    assert (row.name, row.readable) == ("torn", False)
    with pytest.raises(CardRefused):
        card_drafts.open_draft(desk, "torn")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_no_draft(desk: Desk) -> None:
    desk.paths.drafts.mkdir(parents=True, exist_ok=True)
    os.mkfifo(desk.paths.drafts / "pipe.yaml")
    (desk.paths.drafts / "folder.yaml").mkdir()
    (desk.paths.drafts / "circle.yaml").symlink_to("circle.yaml")
    assert card_drafts.drafts(desk) == ()


def test_a_draft_in_a_list_tells_what_it_has_whatever_that_is(desk: Desk) -> None:
    card_drafts.create(desk, {"id": "odd", "titles": "no table", "version": "x"})
    (row,) = card_drafts.drafts(desk)
    assert (row.card_id, row.version, dict(row.titles)) == ("odd", "x", {})


def test_a_deleted_draft_can_be_put_back(desk: Desk) -> None:
    draft = card_drafts.create(desk, card_drafts.new_document(desk)).value
    text = card_drafts.delete(desk, draft.name).value
    assert names(desk) == []
    assert not card_drafts.exists(desk, draft.name)
    with pytest.raises(DraftLost):
        card_drafts.delete(desk, draft.name)
    with pytest.raises(DraftLost):
        card_drafts.open_draft(desk, draft.name)
    assert card_drafts.put_back(desk, draft.name, text).value == draft.name
    assert card_drafts.open_draft(desk, draft.name).document == draft.document
    assert card_drafts.put_back(desk, draft.name, text).value == "scorecard-2"


def test_a_refused_draft_stays_a_draft(desk: Desk, published: CardRef) -> None:
    faulty = card_drafts.create(desk, {"id": "faulty"}).value
    with pytest.raises(CardRefused):
        card_drafts.publish(desk, faulty.name, faulty.document)
    taken: Document = {**card_drafts.from_published(desk, published), "version": 1, "topics": ["x"]}
    draft = card_drafts.create(desk, taken).value
    with pytest.raises(VersionTaken):
        card_drafts.publish(desk, draft.name, draft.document)
    assert names(desk) == ["faulty", "inbound_service"]


def test_a_write_that_fails_leaves_the_old_text_and_nothing_else(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = card_drafts.create(desk, card_drafts.new_document(desk)).value

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DraftNotKept) as failed:
        card_drafts.save(desk, draft.name, {**draft.document, "version": 9})
    assert failed.value.facts == {"name": "scorecard", "reason": "ENOSPC"}
    assert files(desk) == ["scorecard.yaml"]
    assert card_drafts.open_draft(desk, "scorecard").document["version"] == 1


def test_cards_of_other_products_come_by_their_format(tmp_path: Path) -> None:
    assert all(name and label for name, label in card_drafts.import_formats())
    assert card_drafts.import_formats()
    with pytest.raises(KeyError):
        card_drafts.from_import(tmp_path / "any.json", "nobody")


def test_names_that_nobody_chose_are_counted(desk: Desk) -> None:
    document = card_drafts.new_document(desk)
    assert card_templates.unnamed(document) == 2
    (section,) = document["sections"] if isinstance(document["sections"], list) else []
    named = {**section, "titles": {each.value: "Opening" for each in Language}, "criteria": []}
    assert card_templates.unnamed({**document, "sections": [named]}) == 0
    assert card_templates.unnamed({"sections": [{"id": "x"}]}) == 0
    assert card_templates.copied("no table") == "no table"
