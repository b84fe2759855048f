"""Suggested answers: found in what was said, kept apart from answers, judged by what was submitted."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence, Mark, Purpose
from qa_desk.domain.ids import ContactId
from qa_desk.domain.phrase_rules import PhraseRule
from qa_desk.domain.suggestions import (
    Offer,
    Origin,
    Outcome,
    RuleRef,
    Standing,
    Suggestion,
    Tally,
)
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.scoring.answers import NOT_APPLICABLE, chosen
from qa_desk.services import evaluating, phrase_rules, scorecards, suggesting, suggesting_records
from qa_desk.services.desk import Desk
from qa_desk.services.suggesting import Suggested
from qa_desk.texts import Language
from tests.workspace import a_desk

CARD = """\
id: small
version: 1
titles: {en: Small, ru: Малая, kk: Шағын}
sections:
  - id: all
    titles: {en: All, ru: Всё, kk: Барлығы}
    criteria:
      - id: greeting
        titles: {en: Greeting, ru: Приветствие, kk: Сәлемдесу}
        options: &yes_no
          - {id: "yes", titles: {en: "Yes", ru: Да, kk: Иә}, points: 1}
          - {id: "no", titles: {en: "No", ru: Нет, kk: Жоқ}, points: 0}
        suggest:
          - {rule: hello, option: "yes"}
          - {rule: hello, option: "no", absent: true}
      - id: thanks
        titles: {en: Thanks, ru: Благодарность, kk: Алғыс}
        options: *yes_no
        suggest:
          - {phrase: "спасибо", option: "yes"}
      - id: pace
        titles: {en: Pace, ru: Темп, kk: Қарқын}
        options: *yes_no
        suggest:
          - {measure: first_response_s, above: 60, option: "no"}
      - id: calls
        titles: {en: Calls, ru: Звонки, kk: Қоңыраулар}
        channels: [voice]
        options: *yes_no
        suggest:
          - {phrase: "спасибо", na: true}
"""
HELLO = RuleRef(Origin.RULE, "hello", 1)
NINE = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
YES, NO = Mark(chosen("yes")), Mark(chosen("no"), "why")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    names = {"en": "Greeting", "ru": "Приветствие", "kk": "Сәлемдесу"}
    phrase_rules.save(made, PhraseRule("hello", "здравствуйте", names))
    scorecards.publish_text(made, CARD)
    yield made
    made.store.close()


@pytest.fixture
def card(desk: Desk) -> CardRef:
    ref = scorecards.current(desk)
    assert ref is not None
    return ref


def a_chat(desk: Desk, *texts: str, name: str = "C-1", wait_s: int = 10) -> ContactId:
    first = Message(0, Side.CUSTOMER, "Клиент", "Не работает карта", NINE)
    answered = NINE.replace(minute=wait_s // 60, second=wait_s % 60)
    rest = (Message(n + 1, Side.AGENT, "a1", text, answered) for n, text in enumerate(texts))
    contact = Contact(Channel.CHAT, "test", name, started_at=NINE, messages=(first, *rest))
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        contact_id = change.contacts.add(contact)
        change.commit()
    return contact_id


def draft(desk: Desk, contact: ContactId, purpose: Purpose = Purpose.TARGETED) -> Evaluation:
    return evaluating.start(desk, contact, purpose=purpose).value


def made(found: Suggested) -> list[tuple[str, str | None, str]]:
    return [(each.criterion, each.option, each.rule.key) for each in found.found]


def kept(desk: Desk, evaluation: Evaluation) -> Mapping[tuple[str, str | None], Offer]:
    with desk.store.read() as reader:
        offers = reader.suggestions.of_evaluation(evaluation.id)
    return {(each.criterion, each.option): each for each in offers}


def submitted(desk: Desk, evaluation: Evaluation, **marks: Mark) -> Evaluation:
    given = {"greeting": YES, "thanks": YES, "pace": YES, **marks}
    return evaluating.submit(desk, replace(evaluation, marks=given)).value


def judged(desk: Desk, right: int, wrong: int) -> None:
    """Let the rule be right so often, and wrong so often."""
    for number in range(right + wrong):
        contact = a_chat(desk, "Здравствуйте", name=f"J-{number}")
        begun = draft(desk, contact)
        suggesting.of_evaluation(desk, begun)
        submitted(desk, begun, greeting=YES if number < right else NO)


def test_rules_phrases_and_measures_propose_with_message_and_quote(
    desk: Desk, card: CardRef
) -> None:
    contact = a_chat(desk, "Здравствуйте!", "Спасибо за ожидание", wait_s=90)
    found = suggesting.of_contact(desk, contact, scorecards.card(desk, card))
    assert made(found) == [
        ("greeting", "yes", "hello"),
        ("thanks", "yes", "phrase:спасибо"),
        ("pace", "no", "measure:first_response_s>60"),
    ]
    assert found.found[0].evidence == (Evidence(message=1, quote="Здравствуйте"),)
    assert all(proof.quote for each in found.found for proof in each.evidence)
    assert found.names == {"hello": {"en": "Greeting", "ru": "Приветствие", "kk": "Сәлемдесу"}}


def test_nothing_is_kept_of_what_is_only_asked(desk: Desk, card: CardRef) -> None:
    contact = a_chat(desk, "Здравствуйте!")
    suggesting.of_contact(desk, contact, scorecards.card(desk, card))
    assert kept(desk, draft(desk, contact)) == {}


def test_what_is_missing_is_proposed_with_what_the_agent_said_first(
    desk: Desk, card: CardRef
) -> None:
    contact = a_chat(desk, "Слушаю вас")
    (one,) = suggesting.of_contact(desk, contact, scorecards.card(desk, card)).found
    assert (one.option, one.evidence) == ("no", (Evidence(message=1, quote="Слушаю вас"),))


def test_a_call_proposes_with_second_and_confidence(desk: Desk, card: CardRef) -> None:
    call = Contact(Channel.VOICE, "test", "V-1", started_at=NINE)
    turn = Segment(Side.AGENT, 0, 3000, 4500, "здравствуйте чем помочь", 0.4)
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        contact = change.contacts.add(call)
        change.transcripts.put(contact, Transcript((turn,), "base", "ru", 60_000))
        change.commit()
    (one,) = suggesting.of_contact(desk, contact, scorecards.card(desk, card)).found
    assert one.evidence[0].start_ms == 3000
    assert one.evidence[0].quote == "здравствуйте"
    assert (one.heard, one.trusted, one.confidence) == (0.4, 0.5, 0.4)


def test_a_contact_without_words_gets_no_suggestion(desk: Desk, card: CardRef) -> None:
    contact = Contact(Channel.VOICE, "test", "V-2", started_at=NINE)
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        contact_id = change.contacts.add(contact)
        change.commit()
    assert suggesting.of_contact(desk, contact_id, scorecards.card(desk, card)).found == ()


def test_a_rule_that_is_off_or_gone_is_named(desk: Desk, card: CardRef) -> None:
    phrase_rules.switch(desk, ["hello"], enabled=False)
    contact = a_chat(desk, "Здравствуйте!")
    found = suggesting.of_contact(desk, contact, scorecards.card(desk, card))
    assert (found.found, found.unknown) == ((), ("hello",))


def test_a_draft_keeps_what_is_proposed_by_place_and_without_its_words(desk: Desk) -> None:
    evaluation = draft(desk, a_chat(desk, "Здравствуйте!"))
    suggesting.of_evaluation(desk, evaluation)
    assert kept(desk, evaluation) == {
        ("greeting", "yes"): Offer("greeting", "yes", HELLO, 0.5, Evidence(message=1))
    }


def test_looking_again_keeps_nothing_twice_and_writes_no_journal(desk: Desk) -> None:
    evaluation = draft(desk, a_chat(desk, "Здравствуйте!"))
    with desk.store.read() as reader:
        before = reader.audit.head()
    for _ in range(2):
        suggesting.of_evaluation(desk, evaluation)
    with desk.store.read() as reader:
        assert reader.audit.head() == before
    assert len(kept(desk, evaluation)) == 1


def test_what_is_answered_already_is_compared_in_silence(desk: Desk) -> None:
    evaluation = draft(desk, a_chat(desk, "Здравствуйте!", "Спасибо"))
    answered = replace(evaluation, marks={"greeting": NO})
    suggesting.of_evaluation(desk, answered)
    standing = {key[0]: each.standing for key, each in kept(desk, evaluation).items()}
    assert standing == {"greeting": Standing.SILENT, "thanks": Standing.SHOWN}


@pytest.mark.parametrize("purpose", [Purpose.CALIBRATION, Purpose.TRAINING])
def test_where_evaluators_are_compared_nothing_is_suggested(desk: Desk, purpose: Purpose) -> None:
    evaluation = draft(desk, a_chat(desk, "Здравствуйте!"), purpose)
    assert suggesting.of_evaluation(desk, evaluation) == Suggested()
    assert kept(desk, evaluation) == {}


def test_a_submitted_evaluation_gets_no_suggestions(desk: Desk) -> None:
    done = submitted(desk, draft(desk, a_chat(desk, "Здравствуйте!")))
    assert suggesting.of_evaluation(desk, done) == Suggested()


def test_what_a_person_did_stands_when_the_draft_is_opened_again(desk: Desk) -> None:
    evaluation = draft(desk, a_chat(desk, "Здравствуйте!", "Спасибо"))
    hello, thanks = suggesting.of_evaluation(desk, evaluation).found
    suggesting.stand(desk, evaluation, [hello], Standing.TAKEN)
    suggesting.stand(desk, evaluation, [thanks], Standing.DISMISSED)
    again = suggesting.of_evaluation(desk, evaluation)
    assert (again.found, again.taken) == ((hello,), (hello,))


@pytest.mark.parametrize(
    ("mark", "outcome"),
    [
        (YES, Outcome.ACCEPTED),
        (NO, Outcome.CORRECTED),
        (Mark(NOT_APPLICABLE), Outcome.CORRECTED),
    ],
)
def test_the_submitted_answer_judges_a_suggestion(desk: Desk, mark: Mark, outcome: Outcome) -> None:
    evaluation = draft(desk, a_chat(desk, "Здравствуйте!"))
    suggesting.of_evaluation(desk, evaluation)
    submitted(desk, evaluation, greeting=mark)
    assert kept(desk, evaluation)["greeting", "yes"].outcome is outcome


def test_the_record_of_a_rule_moves_its_confidence(desk: Desk, card: CardRef) -> None:
    judged(desk, right=3, wrong=1)
    contact = a_chat(desk, "Здравствуйте!")
    (one,) = suggesting.of_contact(desk, contact, scorecards.card(desk, card)).found
    assert one.trusted == pytest.approx(4 / 6)
    (record,) = suggesting_records.records(desk)
    assert record.tally == Tally(4, 3, 1)
    assert record.precision == Fraction(3, 4)
    assert record.interval == pytest.approx((0.3006, 0.9544), abs=1e-4)
    assert not record.stopped


def test_a_rule_that_is_wrong_too_often_stops_and_goes_on_being_compared(desk: Desk) -> None:
    desk = replace(desk, settings=desk.settings.with_value("suggest_minimum", 4))
    judged(desk, right=3, wrong=1)
    evaluation = draft(desk, a_chat(desk, "Здравствуйте!"))
    found = suggesting.of_evaluation(desk, evaluation)
    assert found.found == ()
    assert [each.rule for each in found.stopped] == [HELLO]
    assert kept(desk, evaluation)["greeting", "yes"].standing is Standing.SILENT
    submitted(desk, evaluation)
    tally = suggesting_records.tallies(desk)[HELLO]
    assert tally == Tally(5, 4, 1, unseen=1)
    assert not suggesting_records.limits_of(desk.settings).stops(tally)


def test_another_text_of_a_rule_begins_without_a_record(desk: Desk, card: CardRef) -> None:
    judged(desk, right=1, wrong=1)
    (rule,) = phrase_rules.all(desk)
    phrase_rules.save(desk, replace(rule, text="здравствуйте | добрый день"))
    contact = a_chat(desk, "Добрый день")
    (one,) = suggesting.of_contact(desk, contact, scorecards.card(desk, card)).found
    assert (one.rule.version, one.trusted) == (rule.version + 1, 0.5)


@pytest.mark.parametrize(
    ("rule", "title"),
    [
        (HELLO, "Приветствие"),
        (RuleRef(Origin.RULE, "gone"), "gone"),
        (RuleRef(Origin.PHRASE, "спасибо"), "спасибо"),
        (RuleRef(Origin.PHRASE, "agent: @thanks"), "оператор: @благодарность"),
        (RuleRef(Origin.PHRASE, "of a newer version ("), "of a newer version ("),
    ],
)
def test_a_rule_is_called_by_its_name(rule: RuleRef, title: str) -> None:
    names = {"hello": {"en": "Greeting", "ru": "Приветствие"}}
    assert suggesting.title_of(rule, names, Language.RU) == title


def test_a_suggestion_is_taken_with_its_evidence(desk: Desk) -> None:
    evaluation = draft(desk, a_chat(desk, "Здравствуйте!"))
    (one,) = suggesting.of_evaluation(desk, evaluation).found
    assert isinstance(one, Suggestion)
    assert (one.answer, one.evidence[0].message) == (chosen("yes"), 1)
