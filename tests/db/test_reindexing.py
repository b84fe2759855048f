from sqlalchemy import text

from qa_desk.db.store import Store
from qa_desk.domain.rows import ContactFilter, ContactOrder
from tests.db.builders import ME, a_chat, a_transcript, add


def found(store: Store, words: str) -> list[int]:
    with store.read() as reader:
        return sorted(reader.queries.contact_ids(ContactFilter(words=words), ContactOrder()))


def make_older(store: Store) -> None:
    """Take the forms away, as they are missing in a database of an older version."""
    with store.change(ME, "age") as change:
        change._writing.connection.execute(
            text("UPDATE contact_search SET about_forms = NULL, spoken_forms = NULL")
        )
        change.commit()


def index(store: Store, most: int) -> int:
    with store.change(ME, "index forms of words") as change:
        count = change.reindexing.index(most)
        change.commit()
    return count


def waiting(store: Store) -> int:
    with store.read() as reader:
        return reader.reindexing.waiting()


def test_an_older_database_is_indexed_by_forms_some_at_a_time(store: Store) -> None:
    ids = add(store, *(a_chat(f"CH-{n}", "мои тарифы") for n in range(5)))
    with store.change(ME, "transcribe") as change:
        change.transcripts.put(ids[0], a_transcript("мои вопросы"))
        change.commit()
    make_older(store)
    assert found(store, "тариф") == []
    assert found(store, "тарифы") == ids

    assert [index(store, 2), waiting(store)] == [2, 3]
    assert found(store, "тариф") == ids[:2]
    assert [index(store, 2), index(store, 2), index(store, 2)] == [2, 1, 0]

    assert waiting(store) == 0
    assert found(store, "тариф") == ids
    assert found(store, "вопрос") == ids[:1]


def test_what_is_new_or_changed_does_not_wait(store: Store) -> None:
    [old] = add(store, a_chat("old", "тарифы"))
    make_older(store)
    [new] = add(store, a_chat("new", "тарифы"))

    assert waiting(store) == 1
    assert found(store, "тариф") == [new]

    with store.change(ME, "transcribe") as change:
        change.transcripts.put(old, a_transcript("вопросы"))
        change.commit()
    assert found(store, "вопрос") == [old]
    assert waiting(store) == 1

    index(store, 10)
    assert found(store, "тариф вопрос") == [old]


def test_indexing_leaves_no_trace_in_the_journal(store: Store) -> None:
    add(store, a_chat("old", "тарифы"))
    make_older(store)
    with store.read() as reader:
        before = len(reader.audit.rows(100))

    index(store, 10)

    with store.read() as reader:
        assert len(reader.audit.rows(100)) == before
