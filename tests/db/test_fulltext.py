from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from qa_desk.db.fulltext import MOST_BYTES, Phrase, kept, phrases, terms
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.ids import ContactId
from tests.db.builders import ME, a_chat, a_segment, a_transcript, add, found
from tests.workspace import a_store


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Ещё раз", ["еще", "раз"]),
        ("Әлеуметтік қызмет", ["алеуметтик", "кызмет"]),
        ("SM-104/а_б", ["sm", "104", "а", "б"]),
        ("Маи\u0306ский", ["майский"]),
        ("\u0130STANBUL Straße", ["i", "stanbul", "strasse"]),
        ("%!\x00\ud800 ", []),
    ],
)
def test_terms_are_words_without_case_signs_and_neighbouring_letters(
    said: str, expected: list[str]
) -> None:
    assert terms(said) == expected


def test_words_ask_for_their_forms_and_quotes_for_whole_phrases() -> None:
    assert phrases('тариф* "Скидка 100%" SM-1 вопросами тариф* !') == [
        Phrase(("тариф",), whole=False),
        Phrase(("скидка", "100"), whole=True),
        Phrase(("sm", "1"), whole=False),
        Phrase(("вопросами",), whole=True, forms=("вопрос",)),
    ]


@given(st.text())
def test_what_was_kept_gives_the_same_terms_again(said: str) -> None:
    once = terms(said)

    assert terms(kept((said,))) == once


def test_of_an_endless_text_its_beginning_is_kept() -> None:
    said = kept((" ".join(f"слово{n}" for n in range(200_000)),))

    assert MOST_BYTES * 0.9 < len(said.encode()) <= MOST_BYTES + 2


def test_an_endless_text_can_be_stored_and_found(store: Store) -> None:
    [chat] = add(store, a_chat(text=" ".join(f"слово{n}" for n in range(100_000))))

    assert found(store, "слово17 слово99") == [chat]


def test_a_phrase_does_not_run_from_one_message_into_the_next(store: Store) -> None:
    [chat] = add(store, a_chat(text="Добрый день"))  # the agent answers "Қайырлы күн"

    assert found(store, '"добрый день"') == [chat]
    assert found(store, '"день қайырлы"') == []


def test_the_index_follows_every_change_of_a_transcript(store: Store) -> None:
    [chat] = add(store, a_chat())
    with store.change(ME, "transcribe") as change:
        change.transcripts.begin(chat, a_transcript())
        change.transcripts.append(chat, [a_segment("Подскажите тариф")])
        change.transcripts.append(chat, [a_segment("Ещё вопрос", 3000)])
        change.commit()
    assert found(store, "тариф еще") == [chat]

    with store.change(ME, "transcribe again") as change:
        change.transcripts.put(chat, a_transcript("Спасибо"))
        change.commit()
    assert found(store, "тариф") == []
    assert found(store, "спас*") == [chat]


def test_the_index_forgets_a_removed_contact(store: Store) -> None:
    first, second = add(store, a_chat("CH-1", "тариф"), a_chat("CH-2", "тариф"))
    with store.change(ME, "remove") as change:
        connection = change._writing.connection
        connection.execute(text("DELETE FROM contact WHERE id = :id"), {"id": first})
        change.commit()

    assert found(store, "тариф") == [second]


def test_thousands_of_contacts_are_found_as_one_is(store: Store) -> None:
    ids = add(store, *(a_chat(f"CH-{n}", f"вопрос {n}") for n in range(3000)))

    assert found(store, "ch-2999") == [ids[2999]]
    assert found(store, '"вопрос 17"') == [ids[17]]
    assert len(found(store, "вопрос")) == 3000


FORMS = [
    ("карта", "Потеряла карту", 1),
    ("картой", "Потеряла карту", 1),
    ("карта", "картина на стене", 0),
    ("идти", "деньги не шли", 1),
    ("стали", "лист из стали и мы стали ждать", 1),
    ("айфоны", "айфоном не платит", 1),
    ("тариф", "тарификация звонка", 0),
    ("тариф*", "тарификация звонка", 1),
    ('"карту"', "нет карты", 0),
    ("«потеряла карту»", "Потеряла карту", 1),
    ("connect", "The connection was connected", 1),
    ("бала", "Балаларымыздың кітабы", 1),
    ("балаға", "балалар үйде", 1),
    ("тариф", "Тарифіңізді өзгерттік", 1),
    ("тарифы", "Қазір тарифтің бағасы", 1),
    ("аударым", "аударымдарды тексереміз", 1),
    ("төлеу", "Мен кеше төледім", 1),
    ("қызметтер", "қызметі", 1),
    ("салеметсиз", "Сәлеметсіз бе", 1),
    ("банк", "банкке бардым, ақша жоқ", 1),
    ("не работает", "приложение не работало", 1),
    ("работать карта", "карты не работают", 1),
]


@pytest.mark.parametrize(("words", "said", "count"), FORMS)
def test_words_are_found_in_any_form(store: Store, words: str, said: str, count: int) -> None:
    plain = a_chat("CH-1")
    messages = (replace(plain.messages[0], text=said),)
    add(store, replace(plain, language="", messages=messages))

    assert len(found(store, words)) == count


def test_a_transcript_is_found_by_forms_while_it_grows(store: Store) -> None:
    [chat] = add(store, a_chat())
    with store.change(ME, "transcribe") as change:
        change.transcripts.begin(chat, a_transcript())
        change.transcripts.append(chat, [a_segment("Подскажите тарифы")])
        change.transcripts.append(chat, [a_segment("Есть вопросы", 3000)])
        change.commit()
    assert found(store, "тариф вопрос") == [chat]

    with store.change(ME, "remove") as change:
        change.transcripts.remove(chat)
        change.commit()
    assert found(store, "тариф") == []


def test_sqlite_finds_its_index_sound(tmp_path: Path) -> None:
    store = a_store(tmp_path / "desk.sqlite3")
    ids: list[ContactId] = add(store, *(a_chat(f"CH-{n}", f"вопрос {n}") for n in range(50)))
    with store.change(ME, "transcribe") as change:
        change.transcripts.put(ids[0], a_transcript("Спасибо"))
        connection = change._writing.connection
        connection.execute(text("DELETE FROM contact WHERE id = :id"), {"id": ids[1]})
        for index in ("contact_terms", "contact_forms"):
            check = f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)"  # noqa: S608
            connection.execute(text(check))  # it raises where index and texts differ
        change.commit()
    store.close()


def test_a_server_looks_for_common_words_by_the_index_alone(empty_server: str) -> None:
    store = Store.open(empty_server, SystemClock())
    with store.read() as reader:
        asked = text("SELECT proconfig FROM pg_proc WHERE proname = 'contact_found'")
        said = reader.queries._connection.execute(asked).scalar_one()
    store.close()
    assert said == ["enable_seqscan=off"]
