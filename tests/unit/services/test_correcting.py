from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.db.corrections import TurnChanged
from qa_desk.domain.changes import Topic
from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.domain.corrections import Wording, wording_of
from qa_desk.domain.evaluations import Evidence, RecordedError
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.phrase_rules import PhraseRule
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.errors import NotFound
from qa_desk.finding.reading import read
from qa_desk.services import (
    access,
    correcting,
    evaluating,
    masked_copies,
    phrase_rules,
    phrase_runs,
    redacting,
    scorecards,
    transcribing,
)
from qa_desk.services.correcting import EmptyTurn, NoSides, TooLong
from qa_desk.services.desk import Desk
from tests.unit.services.quality import CARD as CARD_TEXT
from tests.unit.services.quality import evaluate, lost, marks
from tests.workspace import a_desk

AGENT, CUSTOMER = Side.AGENT, Side.CUSTOMER
CARD = "4111 1111 1111 1111"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = a_desk(tmp_path)
    yield desk
    desk.store.close()


def a_turn(text: str, start_ms: int, side: Side = AGENT) -> Segment:
    words = tuple(
        Word(start_ms + place * 500, start_ms + place * 500 + 400, word, 0.9)
        for place, word in enumerate(text.split())
    )
    return Segment(side, 0, start_ms, start_ms + 4000, text, 0.9, "ru", words)


def a_talk(desk: Desk, *segments: Segment) -> ContactId:
    media = Media("a.opus", "a", "opus", 2, 8000, 60_000, (AGENT, CUSTOMER))
    call = Contact(Channel.VOICE, "test", "1", media=(media,))
    turns = segments or (a_turn("добрый ден", 0), a_turn("спосибо", 5000, CUSTOMER))
    with desk.store.change(by=desk.user, verb="test") as change:
        contact_id = change.contacts.add(call)
        change.transcripts.put(contact_id, Transcript(tuple(turns), "base", "ru", 60_000))
        change.commit()
    return contact_id


def turns(desk: Desk, talk: ContactId) -> tuple[Segment, ...]:
    found = transcribing.transcript(desk, talk)
    assert found is not None
    return found.segments


def write(desk: Desk, talk: ContactId, number: int, text: str, side: Side | None = None) -> None:
    seen = wording_of(turns(desk, talk)[number])
    wanted = Wording(text, side or seen.side, seen.language)
    correcting.correct(desk, talk, number, seen, wanted)


def test_a_correction_is_told_to_all_who_show_the_transcript(desk: Desk) -> None:
    talk = a_talk(desk)
    seen = wording_of(turns(desk, talk)[0])
    done = correcting.correct(desk, talk, 0, seen, Wording("добрый день", AGENT, "ru"))

    assert Topic.TRANSCRIPTS in done.changes.topics
    assert done.changes.contacts == {talk}
    assert turns(desk, talk)[0].text == "добрый день"


def test_a_turn_stays_one_paragraph(desk: Desk) -> None:
    talk = a_talk(desk)
    write(desk, talk, 0, "  добрый\n\nдень ")

    assert turns(desk, talk)[0].text == "добрый день"


def test_who_and_when_and_what_was_heard_is_told(desk: Desk) -> None:
    talk = a_talk(desk)
    heard = turns(desk, talk)[1]
    write(desk, talk, 1, "спасибо")

    [(number, correction)] = correcting.corrections(desk, talk).items()
    assert (number, correction.heard, correction.by) == (1, heard, desk.user)
    assert correction.at == desk.clock.now()


def test_what_was_heard_comes_back_with_its_times(desk: Desk) -> None:
    talk = a_talk(desk)
    before = turns(desk, talk)
    write(desk, talk, 0, "добрый день")
    write(desk, talk, 0, "добрый вечер")
    correcting.restore(desk, talk, 0, wording_of(turns(desk, talk)[0]))

    assert turns(desk, talk) == before
    assert not correcting.corrections(desk, talk)


def test_one_turn_changes_its_side_and_keeps_its_words(desk: Desk) -> None:
    talk = a_talk(desk)
    before = turns(desk, talk)[0]
    write(desk, talk, 0, before.text, CUSTOMER)

    assert turns(desk, talk)[0] == replace(before, side=CUSTOMER)


def test_swapping_sides_twice_changes_nothing(desk: Desk) -> None:
    talk = a_talk(desk)
    before = turns(desk, talk)
    assert correcting.swap_sides(desk, talk).value == 2
    assert [turn.side for turn in turns(desk, talk)] == [CUSTOMER, AGENT]
    correcting.swap_sides(desk, talk)

    assert turns(desk, talk) == before


def test_where_nobody_knows_who_speaks_nothing_is_swapped(desk: Desk) -> None:
    talk = a_talk(desk, a_turn("алло", 0, Side.UNKNOWN))

    with pytest.raises(NoSides):
        correcting.swap_sides(desk, talk)


def test_signs_that_nobody_sees_do_not_come_into_a_turn(desk: Desk) -> None:
    talk = a_talk(desk)
    write(desk, talk, 0, "\u202eдоб\u00adрый\x07 \u200bдень\x00")
    assert turns(desk, talk)[0].text == "добрый день"


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u2060", "…", "\x00"])
def test_a_turn_without_a_word_is_refused(desk: Desk, text: str) -> None:
    talk = a_talk(desk)
    with pytest.raises(EmptyTurn):
        write(desk, talk, 0, text)


def test_an_endless_turn_is_refused(desk: Desk) -> None:
    talk = a_talk(desk)
    with pytest.raises(TooLong):
        write(desk, talk, 0, "а" * (correcting.LONGEST + 1))


def test_of_two_who_correct_the_same_turn_the_later_one_is_told(desk: Desk) -> None:
    talk = a_talk(desk)
    seen = wording_of(turns(desk, talk)[0])
    write(desk, talk, 0, "добрый день")

    with pytest.raises(TurnChanged):
        correcting.correct(desk, talk, 0, seen, Wording("добрый вечер", AGENT, "ru"))
    with pytest.raises(TurnChanged):
        correcting.restore(desk, talk, 0, seen)
    assert turns(desk, talk)[0].text == "добрый день"


def test_a_turn_that_is_not_there_is_not_found(desk: Desk) -> None:
    talk = a_talk(desk)
    with pytest.raises(NotFound):
        correcting.restore(desk, talk, 7, Wording("", AGENT))


def test_a_quote_of_a_submitted_evaluation_stays_as_it_was_heard(desk: Desk) -> None:
    scorecards.publish_text(desk, CARD_TEXT)
    talk = a_talk(desk)
    quote = Evidence(5000, 5400, quote="спосибо")
    evaluation = evaluate(desk, talk, marks(greeting=lost("", quote)), no_greeting(quote))
    write(desk, talk, 1, "спасибо")

    stored = evaluating.load(desk, evaluation.id)
    assert stored.marks["greeting"].evidence == (quote,)
    assert stored == evaluation


def no_greeting(quote: Evidence) -> RecordedError:
    return RecordedError("no_greeting", "greeting", "", (quote,))


def test_phrases_are_looked_for_in_what_was_written(desk: Desk) -> None:
    names = {"en": "Thanks", "ru": "Спасибо", "kk": "Рақмет"}
    phrase_rules.save(desk, PhraseRule("thanks", "спасибо", names))
    talk = a_talk(desk)
    assert not phrase_runs.hits_of(desk, talk)
    write(desk, talk, 1, "спасибо")

    assert [hit.rule for hit in phrase_runs.hits_of(desk, talk)] == ["thanks"]
    with desk.store.read() as reader:
        assert reader.queries.count(ContactFilter(where=read("rule = thanks"))) == 1


def make_known(desk: Desk, role: Role) -> Desk:
    login = EvaluatorId(f"some_{role}")
    with desk.store.change(by=desk.user, verb="test") as change:
        change.people.save_evaluator(Evaluator(desk.user, "Me", Role.ADMIN))
        change.people.save_evaluator(Evaluator(login, "Somebody", role))
        change.commit()
    return replace(desk, user=login)


def test_an_analyst_reads_the_masked_copy_and_corrects_nothing(desk: Desk) -> None:
    talk = a_talk(desk, a_turn(f"карта {CARD}", 0))
    analyst = make_known(desk, Role.ANALYST)

    assert [turn.text for turn in turns(analyst, talk)] == ["карта •••• •••• •••• ••••"]
    assert redacting.redact_contact(analyst, talk).text == "agent: карта •••• •••• •••• ••••"
    with pytest.raises(access.NotAllowed):
        write(analyst, talk, 0, "карта")
    with pytest.raises(access.NotAllowed):
        correcting.corrections(analyst, talk)
    with pytest.raises(access.NotAllowed):
        masked_copies.make(analyst)


def test_an_evaluator_reads_originals_though_there_is_a_masked_copy(desk: Desk) -> None:
    talk = a_talk(desk, a_turn(f"карта {CARD}", 0))
    evaluator = make_known(desk, Role.EVALUATOR)

    assert turns(evaluator, talk)[0].text == f"карта {CARD}"


def test_contacts_with_corrections_are_known_before_they_are_transcribed_anew(desk: Desk) -> None:
    talk = a_talk(desk)
    assert correcting.corrected_among(desk, [talk]) == frozenset()
    write(desk, talk, 0, "добрый день")

    assert correcting.corrected_among(desk, [talk]) == {talk}
