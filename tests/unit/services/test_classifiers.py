"""Versions of the error classifier: published for good, drafted, and the story of each code."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.db.faults import ClassifierVersionTaken
from qa_desk.domain import classifier_edits
from qa_desk.domain.card_document import Document, put
from qa_desk.domain.card_document import Path as Place
from qa_desk.importing.card_writing import as_yaml
from qa_desk.scoring.classifier import ChangeKind
from qa_desk.scoring.classifier_loader import load
from qa_desk.scoring.model import ClassifierRef
from qa_desk.services import (
    classifier_drafts,
    classifier_history,
    classifiers,
    scorecards,
    shipped_files,
)
from qa_desk.services.desk import Desk
from tests.workspace import a_desk

BOOK = """\
id: book
version: 1
titles: {en: Book, ru: Книга, kk: Кітап}
error_types:
  - {code: data, titles: {en: D, ru: Д, kk: Д}, group: true}
  - {code: leak, parent: data, titles: {en: L, ru: У, kk: А}, severity: critical, weight: 5}
  - {code: late, parent: data, titles: {en: T, ru: О, kk: К}, severity: non_critical}
  - {code: other, titles: {en: O, ru: П, kk: Б}, group: true}
  - {code: rude, parent: other, titles: {en: R, ru: Г, kk: Д}, severity: non_critical}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


def _place(document: Document, code: str) -> Place:
    listed = classifier_edits.entries(document)
    return classifier_edits.entry_path([each["code"] for each in listed].index(code))


def _three_versions(desk: Desk) -> None:
    """Publish the book, then with `leak` moved and critical no longer, then without it."""
    first = classifiers.document(BOOK)
    classifiers.publish_text(desk, BOOK)
    moved = classifier_edits.move_to(first, _place(first, "leak"), _place(first, "other"))
    second = put(moved.document, (*moved.current, "severity"), "non_critical")
    classifiers.publish_text(desk, as_yaml({**second, "version": 2}))
    third = classifier_edits.remove(second, _place(second, "leak")).document
    classifiers.publish_text(desk, as_yaml({**third, "version": 3}))


def test_before_anything_is_published_the_shipped_classifier_is_in_use(desk: Desk) -> None:
    assert classifiers.current(desk) == classifiers.shipped()
    assert classifiers.check(shipped_files.folder() / "classifier.yaml") == ()


def test_what_is_published_is_in_use_from_then_on(desk: Desk) -> None:
    ref = classifiers.publish_text(desk, BOOK).value

    assert ref == ClassifierRef("book", 1)
    assert classifiers.current_text(desk) == BOOK
    assert classifiers.classifier(desk, ref) == classifiers.current(desk)


def test_the_same_text_again_changes_nothing_and_another_is_refused(desk: Desk) -> None:
    classifiers.publish_text(desk, BOOK)
    classifiers.publish_text(desk, BOOK)

    with pytest.raises(ClassifierVersionTaken):
        classifiers.publish_text(desk, BOOK.replace("weight: 5", "weight: 6"))
    assert len(classifiers.rows(desk)) == 1


def test_a_faulty_classifier_is_refused_with_all_its_faults(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(BOOK.replace("parent: data", "parent: dada"), "utf-8")

    with pytest.raises(classifiers.ClassifierRefused) as caught:
        classifiers.publish(desk, file)

    assert (caught.value.facts["file"], caught.value.facts["count"]) == ("mine.yaml", 2)
    assert classifiers.rows(desk) == []
    with pytest.raises(classifiers.ClassifierUnreadable):
        classifiers.publish(desk, tmp_path / "nowhere.yaml")


def test_a_card_takes_its_error_types_from_the_classifier_in_use(
    desk: Desk, tmp_path: Path
) -> None:
    text = (shipped_files.folder() / "complaint_handling.yaml").read_text("utf-8")
    file = tmp_path / "card.yaml"
    file.write_text(text, "utf-8")
    assert scorecards.check(file, desk) == ()

    classifiers.publish_text(desk, BOOK)

    assert "card.not_in_classifier" in {fault.code for fault in scorecards.check(file, desk)}
    assert scorecards.check(file) == ()
    with pytest.raises(scorecards.CardRefused):
        scorecards.publish_text(desk, text)


def test_a_code_keeps_its_history_when_it_moves_and_when_it_goes(desk: Desk) -> None:
    _three_versions(desk)

    published = classifier_history.versions(desk, "book")
    told = classifier_history.history(published, "leak")

    kinds = {event.version: {change.kind for change in event.changes} for event in told}
    assert kinds == {
        3: {ChangeKind.REMOVED},
        2: {ChangeKind.MOVED, ChangeKind.SEVERITY},
        1: {ChangeKind.ADDED},
    }
    move = next(one for one in told[1].changes if one.kind is ChangeKind.MOVED)
    assert (move.before, move.after) == ("data", "other")
    assert told[0].entry is None
    assert (told[0].by, told[0].at) == (desk.user, desk.clock.now())
    assert [event.version for event in classifier_history.history(published, "late")] == [1]


def test_cards_that_use_an_error_type_are_told_with_their_criteria(desk: Desk) -> None:
    for version in (1, 2):
        text = (shipped_files.folder() / "inbound_service.yaml").read_text("utf-8")
        text = text.replace("\nversion: 1\n", f"\nversion: {version}\n", 1)
        scorecards.publish_text(desk, text)

    [use] = classifier_history.uses(desk)["no_greeting"]

    assert (use.row.ref.id, use.row.ref.version) == ("inbound_service", 2)
    assert [each["en"] for each in use.criteria] == ["Greeting and introduction"]
    assert "nobody_has_this" not in classifier_history.uses(desk)


def test_a_draft_begins_as_the_next_version_and_is_kept_with_its_faults(desk: Desk) -> None:
    classifiers.publish_text(desk, BOOK)
    opened = classifier_drafts.open_draft(desk)
    assert (opened.document["version"], opened.is_draft) == (2, False)

    faulty = {**opened.document, "titles": {}}
    classifier_drafts.save(desk, classifier_drafts.NAME, faulty)

    again = classifier_drafts.open_draft(desk)
    assert (again.document, again.is_draft) == (faulty, True)
    assert again.base == classifiers.document(BOOK)
    with pytest.raises(classifiers.ClassifierRefused):
        classifier_drafts.publish(desk, faulty)
    assert classifier_drafts.open_draft(desk).is_draft


def test_a_published_draft_is_a_draft_no_longer(desk: Desk) -> None:
    document = classifier_drafts.open_draft(desk).document
    classifier_drafts.save(desk, classifier_drafts.NAME, document)

    ref = classifier_drafts.publish(desk, document).value

    assert classifiers.current(desk).ref == ref == classifiers.shipped().ref
    assert not classifier_drafts.open_draft(desk).is_draft
    assert load(classifier_drafts.open_draft(desk).document) != classifiers.current(desk)
