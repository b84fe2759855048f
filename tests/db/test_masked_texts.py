from dataclasses import replace

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import wording_of
from qa_desk.domain.ids import ContactId
from qa_desk.domain.masked import MaskedLine, Part
from tests.db.builders import ME, MONDAY, a_call, a_chat, a_segment, a_transcript, add

CARD = "4111 1111 1111 1111"
BLANKED = "•••• •••• •••• ••••"


def put(store: Store, contact_id: ContactId, *texts: str, complete: bool = True) -> None:
    with store.change(ME, "transcribe") as change:
        change.transcripts.put(contact_id, replace(a_transcript(*texts), complete=complete))
        change.commit()


def kept(store: Store, contact_id: ContactId) -> tuple[MaskedLine, ...]:
    with store.read() as reader:
        return reader.masked_texts.of(contact_id)


def made(store: Store) -> int:
    with store.change(ME, "mask") as change:
        count = change.masked_copies.make(100)
        change.commit()
    return count


def test_a_finished_transcript_has_a_masked_copy_with_its_sides_and_times(store: Store) -> None:
    [call] = add(store, a_call())
    put(store, call, "добрый день", f"карта {CARD}")

    assert kept(store, call) == (
        MaskedLine(Part.TURN, Side.AGENT, "добрый день", 0, 1500),
        MaskedLine(Part.TURN, Side.AGENT, f"карта {BLANKED}", 2000, 3500),
    )


def test_an_unfinished_transcript_has_none(store: Store) -> None:
    [call] = add(store, a_call())
    with store.change(ME, "transcribe") as change:
        change.transcripts.begin(call, a_transcript())
        change.transcripts.append(call, [a_segment(CARD)])
        change.commit()

    assert kept(store, call) == ()


def test_a_number_that_a_correction_brings_is_masked_at_once(store: Store) -> None:
    [call] = add(store, a_call())
    put(store, call, "карта ой")
    with store.change(ME, "correct") as change:
        heard = change.corrections.heard(call, 0)
        change.corrections.put(
            call,
            0,
            seen=wording_of(heard),
            wanted=replace(heard, text=f"карта {CARD}"),
        )
        change.commit()

    assert [line.text for line in kept(store, call)] == [f"карта {BLANKED}"]


def test_messages_wait_for_their_copy_and_tell_no_names(store: Store) -> None:
    [chat] = add(store, a_chat(text=CARD))
    assert kept(store, chat) == ()

    assert made(store) == 1

    assert kept(store, chat) == (
        MaskedLine(Part.MESSAGE, Side.CUSTOMER, BLANKED, at=MONDAY),
        MaskedLine(Part.MESSAGE, Side.AGENT, "Қайырлы күн"),
    )
    assert made(store) == 0


def test_messages_that_are_imported_anew_wait_again(store: Store) -> None:
    [chat] = add(store, a_chat())
    made(store)
    with store.change(ME, "import") as change:
        change.contacts.update(replace(a_chat(text=CARD), id=chat))
        change.commit()

    assert kept(store, chat) == ()
    assert made(store) == 1
    assert kept(store, chat)[0].text == BLANKED


@pytest.mark.parametrize("complete", [True, False])
def test_a_removed_transcript_leaves_no_copy(store: Store, complete: bool) -> None:  # noqa: FBT001
    [call] = add(store, a_call())
    put(store, call, CARD, complete=complete)
    with store.change(ME, "remove") as change:
        change.transcripts.remove(call)
        change.commit()

    assert kept(store, call) == ()
