from dataclasses import replace

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.errors import NotFound
from tests.db.builders import ME, a_call, a_segment, a_transcript, add


def put(store: Store, contact_id: ContactId, transcript: Transcript) -> None:
    with store.change(ME, "transcribe") as change:
        change.transcripts.put(contact_id, transcript)
        change.commit()


def found(store: Store, words: str) -> int:
    with store.read() as reader:
        return reader.queries.count(ContactFilter(words=words))


def transcript_of(store: Store, contact_id: ContactId) -> Transcript | None:
    with store.read() as reader:
        return reader.transcripts.get(contact_id)


def test_a_transcript_comes_back_as_it_was_stored(store: Store) -> None:
    [contact_id] = add(store, a_call())
    transcript = a_transcript("Добрый день", "Сәлем", "Hello")

    put(store, contact_id, transcript)

    assert transcript_of(store, contact_id) == transcript


def test_a_contact_without_transcript_has_none(store: Store) -> None:
    [contact_id] = add(store, a_call())

    assert transcript_of(store, contact_id) is None


def test_turns_come_in_order_of_time(store: Store) -> None:
    [contact_id] = add(store, a_call())
    late, early = a_segment("поздно", 9000), Segment(Side.UNKNOWN, None, 100, 200, "рано")

    put(store, contact_id, replace(a_transcript(), segments=(late, early)))

    stored = transcript_of(store, contact_id)
    assert stored is not None
    assert stored.segments == (early, late)


def test_a_second_transcript_takes_the_place_of_the_first(store: Store) -> None:
    [contact_id] = add(store, a_call())
    put(store, contact_id, a_transcript("первая"))
    put(store, contact_id, a_transcript("вторая", "стенограмма"))

    assert transcript_of(store, contact_id) == a_transcript("вторая", "стенограмма")


def test_a_transcript_grows_as_turns_come(store: Store) -> None:
    [contact_id] = add(store, a_call())
    finished = a_transcript("раз", "два", "три")
    one, two, three = finished.segments
    with store.change(ME, "transcribe") as change:
        change.transcripts.begin(contact_id, replace(finished, segments=()))
        change.commit()
    for batch in ((one,), (two, three)):
        with store.change(ME, "transcribe") as change:
            change.transcripts.append(contact_id, batch)
            change.commit()

    assert transcript_of(store, contact_id) == replace(finished, complete=False)
    with store.read() as reader:
        assert reader.queries.count(ContactFilter(transcribed=True)) == 0

    with store.change(ME, "transcribe") as change:
        change.transcripts.finish(contact_id, finished)
        change.commit()

    assert transcript_of(store, contact_id) == finished
    with store.read() as reader:
        assert reader.queries.count(ContactFilter(transcribed=True)) == 1


def test_a_transcript_begins_without_turns(store: Store) -> None:
    [contact_id] = add(store, a_call())

    with store.change(ME, "transcribe") as change, pytest.raises(ValueError, match="appended"):
        change.transcripts.begin(contact_id, a_transcript("раз"))


def test_turns_of_a_transcript_that_was_not_begun_are_refused(store: Store) -> None:
    [contact_id] = add(store, a_call())

    with store.change(ME, "transcribe") as change, pytest.raises(NotFound):
        change.transcripts.append(contact_id, [a_segment("раз")])


def test_a_transcript_needs_its_contact(store: Store) -> None:
    with store.change(ME, "transcribe") as change, pytest.raises(NotFound):
        change.transcripts.put(ContactId(4711), a_transcript("раз"))


def test_the_search_follows_the_transcript(store: Store) -> None:
    [contact_id] = add(store, a_call())
    put(store, contact_id, a_transcript("Перезвоню ЗАВТРА"))
    assert (found(store, "завтра"), found(store, "вчера")) == (1, 0)

    put(store, contact_id, a_transcript("Перезвонил вчера"))
    assert (found(store, "завтра"), found(store, "вчера")) == (0, 1)

    with store.change(ME, "transcribe") as change:
        change.transcripts.append(contact_id, [a_segment("Кредитная ставка", 60_000)])
        change.commit()
    assert found(store, "вчера СТАВКА") == 1
