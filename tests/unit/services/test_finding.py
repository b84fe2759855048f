from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.db.fulltext import phrases
from qa_desk.db.snippets import AROUND, marks, snippet
from qa_desk.domain.contacts import Message, Side
from qa_desk.domain.hits import Hits
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.rows import ContactFilter
from qa_desk.services import contacts, finding
from qa_desk.services.access import NotAllowed
from tests.db.builders import ME, a_chat, a_transcript, add
from tests.workspace import a_desk


@pytest.mark.parametrize(
    ("words", "text", "marked"),
    [
        ("карта", "Потеряла карту, новая карта нужна", ["карту", "карта"]),
        ("не работает", "карта не работала", ["не", "работала"]),
        ('"не работает"', "карта не работает и не работала", ["не работает"]),
        ("тар*", "Тарифы и стартовый тариф", ["Тарифы", "тариф"]),
        ("SM-10", "номер SM-104", ["SM-104"]),
        ("еще", "Ещё раз", ["Ещё"]),
        ("салем", "Сәлем!", ["Сәлем"]),
        ("маи\u0306ский", "Маи\u0306ский тариф", ["Маи\u0306ский"]),
        ("бала", "Балаларымыз үйде", ["Балаларымыз"]),
        ("тариф", "ничего", []),
        ("тариф карта", "только тарифы", ["тарифы"]),
    ],
)
def test_marks_stand_where_the_original_words_do(words: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in marks(text, phrases(words))] == marked


@given(st.text("карт ыу-\n«»абв…", max_size=400), st.sampled_from(["карта", "карт*", '"карт ы"']))
def test_a_snippet_shows_what_was_found_and_little_more(text: str, words: str) -> None:
    found = marks(text, phrases(words))
    if not found:
        return
    shown, inside = snippet(text, found)

    assert len(shown) <= 2 * AROUND + (found[0][1] - found[0][0]) + 2
    assert inside
    first, plain = inside[0], text[found[0][0] : found[0][1]]
    assert shown[first[0] : first[1]] == "".join(" " if s in "\r\n\t" else s for s in plain)


def test_hits_are_told_of_messages_and_turns(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    chat = a_chat(text="Мои карты заблокированы")
    [id_] = add(desk.store, chat)
    with desk.store.change(ME, "transcribe") as change:
        change.transcripts.put(id_, a_transcript("алло", "вашу карту"))
        change.commit()

    found = finding.hits(desk, id_, finding.parse("text ~ карта and not text ~ алло"))

    assert [(hit.side, hit.text) for hit in found.pieces] == [
        (Side.CUSTOMER, "Мои карты заблокированы"),
        (Side.AGENT, "вашу карту"),
    ]
    assert found.pieces[1].start_ms == 2000
    assert finding.hits(desk, id_, ContactFilter(complaint=False)) == Hits()


def test_of_many_hits_the_first_are_shown_and_all_counted(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    said = tuple(Message(n, Side.AGENT, "", f"карта {n}") for n in range(40))
    [id_] = add(desk.store, replace(a_chat(), messages=said))

    found = finding.hits(desk, id_, ContactFilter(words="карты"))

    assert (len(found.pieces), found.total) == (finding.MOST_PIECES, 40)


@pytest.mark.parametrize("said", ["customer is known", 'custom.x = "1"', "text ~ карта"])
def test_who_may_not_read_a_field_may_not_ask_for_it(tmp_path: Path, said: str) -> None:
    desk = a_desk(tmp_path)
    analyst = EvaluatorId("analyst")
    with desk.store.change(ME, "hire") as change:
        change.people.save_evaluator(Evaluator(analyst, "A", Role.ANALYST))
        change.people.save_evaluator(Evaluator(EvaluatorId("admin"), "B", Role.ADMIN))
        change.commit()
    theirs = replace(desk, user=analyst)

    assert contacts.count(theirs, finding.parse("csat is empty")) == 0
    with pytest.raises(NotAllowed):
        contacts.count(theirs, finding.parse(said))


def test_one_expression_says_all_that_a_filter_asks(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    add(desk.store, a_chat("1", "карта"), a_chat("2", "тариф"))
    wanted = ContactFilter(teams=frozenset({"South"}), words="карты", evaluated=False)

    said = finding.text_of(wanted)

    assert said == 'team = "South" and evaluated = no and text ~ "карты"'
    assert contacts.count(desk, finding.parse(said)) == contacts.count(desk, wanted) == 1
