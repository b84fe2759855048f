import hashlib

import pytest

from qa_desk.db.faults import ClassifierVersionTaken
from qa_desk.db.store import Store
from qa_desk.errors import NotFound
from qa_desk.scoring.model import ClassifierRef
from tests.db.builders import ME, publish_classifier
from tests.workspace import NOON


def test_a_version_is_kept_with_its_hash_its_day_and_who_published_it(store: Store) -> None:
    ref = publish_classifier(store)

    with store.read() as reader:
        [row] = reader.classifiers.rows()
        assert reader.classifiers.text(ref) == "book 1"
    assert row.ref == ref
    assert row.sha256 == hashlib.sha256(b"book 1").hexdigest()
    assert (row.titles, row.published_by, row.published_at) == ({"en": "Errors"}, ME, NOON)


def test_publishing_the_same_text_again_changes_nothing(store: Store) -> None:
    ref = publish_classifier(store)

    with store.change(ME, "publish") as change:
        assert change.classifiers.publish(ref, "book 1", {}) is False
        change.commit()

    with store.read() as reader:
        assert len(reader.classifiers.rows()) == 1
        assert reader.audit.rows(1)[0].subjects == ()


def test_a_version_has_one_text_for_ever(store: Store) -> None:
    ref = publish_classifier(store)

    with store.change(ME, "publish") as change, pytest.raises(ClassifierVersionTaken) as caught:
        change.classifiers.publish(ref, "another text", {})

    assert caught.value.facts == {"id": "book", "version": 1}


@pytest.mark.parametrize("ref", [ClassifierRef("book", 2), ClassifierRef("other", 1)])
def test_an_unknown_version_is_not_found(store: Store, ref: ClassifierRef) -> None:
    publish_classifier(store)

    with store.read() as reader, pytest.raises(NotFound):
        reader.classifiers.text(ref)


def test_in_use_is_the_highest_version_of_what_was_published_last(store: Store) -> None:
    publish_classifier(store, 7, "other")
    second = publish_classifier(store, 2)
    first = publish_classifier(store, 1)

    with store.read() as reader:
        assert reader.classifiers.newest() == second
        assert reader.classifiers.latest("other") == ClassifierRef("other", 7)
        assert reader.classifiers.latest("unknown") is None
        assert [row.ref for row in reader.classifiers.rows()][:2] == [first, second]


def test_without_classifiers_there_is_no_newest(store: Store) -> None:
    with store.read() as reader:
        assert reader.classifiers.newest() is None
        assert reader.classifiers.rows() == []
