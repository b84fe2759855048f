from dataclasses import replace

import pytest

from qa_desk.analytics.retiming import corrected
from qa_desk.db.corrections import TurnChanged
from qa_desk.db.store import Store
from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import Correction, Wording, wording_of
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.transcripts import Flag, Segment, Transcript
from qa_desk.errors import NotFound
from tests.db.builders import ASEL, ME, a_call, a_segment, a_transcript, add
from tests.workspace import NOON


def a_talk(store: Store, *texts: str) -> ContactId:
    [contact_id] = add(store, a_call())
    put(store, contact_id, a_transcript(*texts))
    return contact_id


def put(store: Store, contact_id: ContactId, transcript: Transcript) -> None:
    with store.change(ME, "transcribe") as change:
        change.transcripts.put(contact_id, transcript)
        change.commit()


def write(
    store: Store, contact_id: ContactId, number: int, wanted: Wording, seen: Wording | None = None
) -> None:
    present = wording_of(turns(store, contact_id)[number])
    with store.change(ASEL, "correct") as change:
        heard = change.corrections.heard(contact_id, number)
        change.corrections.put(contact_id, number, seen or present, corrected(heard, wanted))
        change.commit()


def turns(store: Store, contact_id: ContactId) -> tuple[Segment, ...]:
    with store.read() as reader:
        found = reader.transcripts.get(contact_id)
    assert found is not None
    return found.segments


def standing(store: Store, contact_id: ContactId) -> dict[int, Correction]:
    with store.read() as reader:
        return reader.corrections.of(contact_id)


def found(store: Store, words: str) -> int:
    with store.read() as reader:
        return reader.queries.count(ContactFilter(words=words))


def said(text: str, side: Side = Side.AGENT) -> Wording:
    return Wording(text, side, "ru")


def test_a_corrected_turn_says_what_was_written_and_keeps_what_was_heard(store: Store) -> None:
    talk = a_talk(store, "добрый день", "слушаю", "спосибо")
    heard = turns(store, talk)[2]

    write(store, talk, 2, said("спасибо"))

    assert [turn.text for turn in turns(store, talk)] == ["добрый день", "слушаю", "спасибо"]
    assert standing(store, talk) == {2: Correction(heard, ASEL, NOON)}


def test_turns_go_by_their_place_in_time_however_they_came(store: Store) -> None:
    [talk] = add(store, a_call())
    late, early = a_segment("поздно", 9000), a_segment("рана", 100)
    put(store, talk, replace(a_transcript(), segments=(late, early)))

    write(store, talk, 0, said("рано"))

    assert [turn.text for turn in turns(store, talk)] == ["рано", "поздно"]
    assert list(standing(store, talk)) == [0]


def test_a_second_correction_keeps_what_was_heard_first(store: Store) -> None:
    talk = a_talk(store, "раз")
    heard = turns(store, talk)[0]

    write(store, talk, 0, said("два"))
    write(store, talk, 0, said("три"))

    assert standing(store, talk)[0].heard == heard
    assert turns(store, talk)[0].text == "три"


def test_what_was_heard_put_back_is_no_correction(store: Store) -> None:
    talk = a_talk(store, "раз")
    heard = turns(store, talk)[0]

    write(store, talk, 0, said("два"))
    write(store, talk, 0, wording_of(heard))

    assert turns(store, talk) == (heard,)
    assert standing(store, talk) == {}


def test_doubts_about_a_turn_come_back_with_what_was_heard(store: Store) -> None:
    [talk] = add(store, a_call())
    doubtful = replace(a_segment("раз"), flags=(Flag.REPEATED, Flag.UNSURE))
    put(store, talk, replace(a_transcript(), segments=(doubtful,)))

    write(store, talk, 0, said("два"))
    assert turns(store, talk)[0].flags == ()
    write(store, talk, 0, wording_of(doubtful))

    assert turns(store, talk) == (doubtful,)


def test_whoever_corrects_what_somebody_else_has_corrected_meanwhile_is_told(store: Store) -> None:
    talk = a_talk(store, "раз")
    seen = wording_of(turns(store, talk)[0])
    write(store, talk, 0, said("два"))

    with pytest.raises(TurnChanged):
        write(store, talk, 0, said("три"), seen)

    assert turns(store, talk)[0].text == "два"


@pytest.mark.parametrize("number", [-1, 1, 10**6])
def test_a_turn_that_is_not_there_is_not_found(store: Store, number: int) -> None:
    talk = a_talk(store, "раз")

    with pytest.raises(NotFound), store.change(ASEL, "correct") as change:
        change.corrections.heard(talk, number)


def test_contacts_are_found_by_what_was_written_and_no_more_by_what_was_heard(
    store: Store,
) -> None:
    talk = a_talk(store, "добрый день", "перевыпустить карту")

    write(store, talk, 1, said("перенести доставку"))

    assert (found(store, "доставка"), found(store, "карта"), found(store, "день")) == (1, 0, 1)


def test_a_newer_transcript_puts_corrections_aside_and_loses_none(store: Store) -> None:
    talk = a_talk(store, "раз", "два")
    heard = turns(store, talk)[1]
    write(store, talk, 1, said("двадцать", Side.CUSTOMER))

    put(store, talk, a_transcript("снова"))

    with store.read() as reader:
        earlier = reader.corrections.earlier(talk)
    assert standing(store, talk) == {}
    assert earlier == (Correction(heard, ASEL, NOON, said("двадцать", Side.CUSTOMER)),)
    assert found(store, "двадцать") == 0


def test_turns_of_a_newer_transcript_can_be_corrected_beside_the_earlier_ones(
    store: Store,
) -> None:
    talk = a_talk(store, "раз")
    for text in ("два", "три"):
        write(store, talk, 0, said(text))
        put(store, talk, a_transcript("снова"))

    write(store, talk, 0, said("ещё раз"))

    with store.read() as reader:
        earlier = [each.written.text for each in reader.corrections.earlier(talk) if each.written]
    assert sorted(earlier) == ["два", "три"]
    assert list(standing(store, talk)) == [0]


def test_sides_of_a_whole_call_are_swapped_there_and_back(store: Store) -> None:
    [talk] = add(store, a_call())
    sides = (Side.AGENT, Side.CUSTOMER, Side.UNKNOWN)
    spoken = [a_segment(f"слово {n}", n * 2000, side) for n, side in enumerate(sides)]
    put(store, talk, replace(a_transcript(), segments=tuple(spoken)))
    write(store, talk, 0, said("слова", Side.AGENT))

    for wanted in ((Side.CUSTOMER, Side.AGENT, Side.UNKNOWN), sides):
        with store.change(ASEL, "correct") as change:
            assert change.corrections.swap_sides(talk) == 2
            change.commit()
        assert tuple(turn.side for turn in turns(store, talk)) == wanted
        assert standing(store, talk)[0].heard.side is wanted[0]


def test_corrected_contacts_are_told_from_others(store: Store) -> None:
    one = a_talk(store, "раз")
    [other] = add(store, a_call("SM-2"))
    put(store, other, a_transcript("два"))
    write(store, one, 0, said("три"))

    with store.read() as reader:
        assert reader.corrections.among([one, other]) == {one}
        assert reader.corrections.among([]) == set()


def test_the_journal_tells_of_a_correction_and_not_a_word_of_it(store: Store) -> None:
    talk = a_talk(store, "моя карта 4111")

    write(store, talk, 0, said("моя карта 4111 1111 1111 1111"))

    with store.read() as reader:
        text = str(reader.audit.rows(1))
    assert "turn 1" in text
    assert "4111" not in text


def test_a_removed_transcript_keeps_no_correction_in_force(store: Store) -> None:
    talk = a_talk(store, "раз")
    write(store, talk, 0, said("два"))

    with store.change(ME, "remove") as change:
        change.transcripts.remove(talk)
        change.commit()

    assert standing(store, talk) == {}


def test_a_partial_transcript_is_corrected_and_found_too(store: Store) -> None:
    [talk] = add(store, a_call())
    with store.change(ME, "transcribe") as change:
        change.transcripts.begin(talk, replace(a_transcript(), complete=False))
        change.transcripts.append(talk, [a_segment("перевыпустить карту")])
        change.commit()
    assert found(store, "карта") == 1

    write(store, talk, 0, said("перенести доставку"))

    assert (found(store, "карта"), found(store, "доставка")) == (0, 1)
    with store.change(ME, "transcribe") as change:
        change.transcripts.append(talk, [a_segment("до свидания", 9000)])
        change.commit()
    assert (found(store, "доставка"), found(store, "свидание")) == (1, 1)
