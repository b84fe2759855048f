"""Phrase rules and topics are kept with their versions, and what they found with its place."""

from dataclasses import replace

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.phrase_rules import Needs, PhraseRule, PhraseTopic, StoredHit, Tally
from qa_desk.domain.rows import ContactFilter
from qa_desk.errors import NotFound
from qa_desk.finding.reading import read
from tests.db.builders import ME, a_call, a_chat, a_transcript, add
from tests.db.conftest import Statements

GREETING = PhraseRule("greeting", "здравствуйте", {"ru": "Приветствие", "en": "Greeting"})
ANYBODY = ContactFilter()


def put(store: Store, *rules: PhraseRule) -> list[PhraseRule]:
    with store.change(ME, "keep rules") as change:
        kept = [change.phrases.put_rule(rule) for rule in rules]
        change.commit()
    return kept


def a_hit(contact: ContactId, rule: PhraseRule, start: int = 0) -> StoredHit:
    return StoredHit(
        contact, rule.key, rule.version, 0, Side.AGENT, start, start + 5, 100, 900, 0.9
    )


def search(store: Store, rule: PhraseRule, found: list[ContactId], *others: ContactId) -> None:
    """Say that a rule was found in some contacts and looked for in others."""
    with store.change(ME, "search") as change:
        change.phrase_hits.put_hits(found, [rule.key], [a_hit(each, rule) for each in found])
        change.phrase_hits.mark_searched([*found, *others], change.phrases.stamp())
        change.commit()


def rules(store: Store) -> list[PhraseRule]:
    with store.read() as reader:
        return reader.phrases.rules()


def pending(store: Store, wanted: ContactFilter = ANYBODY) -> list[ContactId]:
    with store.read() as reader:
        return reader.phrases.pending(wanted)


def spoken(store: Store, *names: str) -> list[ContactId]:
    ids = add(store, *(a_call(name) for name in names))
    with store.change(ME, "transcribe") as change:
        for id_ in ids:
            change.transcripts.put(id_, a_transcript("Здравствуйте"))
        change.commit()
    return ids


def test_another_text_is_another_version_and_nothing_else_is(store: Store) -> None:
    [first] = put(store, GREETING)
    [named] = put(store, replace(first, names={"ru": "Привет"}))
    [edited] = put(store, replace(named, text="привет"))

    assert [one.version for one in (first, named, edited)] == [1, 1, 2]
    assert first.stamp == named.stamp < edited.stamp
    assert rules(store) == [edited]
    with store.read() as reader:
        texts = [(one.version, one.text, one.by) for one in reader.phrases.versions("greeting")]
    assert texts == [(2, "привет", "me"), (1, "здравствуйте", "me")]


def test_a_rule_that_comes_back_goes_on_counting(store: Store) -> None:
    put(store, GREETING)
    with store.change(ME, "remove") as change:
        change.phrases.remove_rule("greeting")
        change.commit()
    [again] = put(store, GREETING)

    assert again.version == 2
    with store.change(ME, "remove") as change, pytest.raises(NotFound):
        change.phrases.remove_rule("farewell")


def test_a_rule_that_is_switched_on_waits_for_all_contacts(store: Store) -> None:
    [off] = put(store, replace(GREETING, enabled=False))
    [contact] = spoken(store, "SM-1")
    assert pending(store) == [contact]  # nothing was ever looked for there

    search(store, off, [], contact)
    assert pending(store) == []

    put(store, replace(off, enabled=True))
    assert pending(store) == [contact]


def test_only_contacts_with_words_wait_newest_first(store: Store) -> None:
    put(store, GREETING)
    first, second = spoken(store, "SM-1", "SM-2")
    add(store, a_call("SM-3"))
    [chat] = add(store, a_chat())

    assert pending(store) == [chat, second, first]
    assert pending(store, ContactFilter(where=read("channel = voice"))) == [second, first]
    with store.read() as reader:
        assert reader.phrases.waiting() == 3
        assert reader.phrases.readable(ANYBODY, 2) == [chat, second]


def test_hits_are_those_of_the_present_text(store: Store) -> None:
    [rule] = put(store, GREETING)
    contact, other = spoken(store, "SM-1", "SM-2")
    search(store, rule, [contact], other)
    with store.read() as reader:
        assert reader.phrase_hits.hits([contact, other]) == {contact: (a_hit(contact, rule),)}
        assert reader.phrases.tallies() == {"greeting": Tally(1, 2)}

    [edited] = put(store, replace(rule, text="привет"))
    with store.read() as reader:
        assert reader.phrase_hits.hits([contact]) == {}
        assert reader.phrases.tallies() == {"greeting": Tally(0, 0)}
    search(store, edited, [other], contact)
    with store.read() as reader:
        assert reader.phrases.tallies() == {"greeting": Tally(1, 2)}


def test_a_rule_found_anew_replaces_its_own_hits_alone(store: Store) -> None:
    greeting, bye = put(store, GREETING, PhraseRule("bye", "до свидания"))
    [contact] = spoken(store, "SM-1")
    search(store, greeting, [contact])
    search(store, bye, [contact])
    search(store, bye, [], contact)
    with store.change(ME, "search") as change:
        change.phrase_hits.put_hits([contact], ["bye"], [])
        change.commit()

    with store.read() as reader:
        assert [hit.rule for hit in reader.phrase_hits.hits([contact])[contact]] == ["greeting"]


def test_other_words_are_searched_anew(store: Store) -> None:
    [rule] = put(store, GREETING)
    [contact] = spoken(store, "SM-1")
    search(store, rule, [contact])
    with store.change(ME, "transcribe") as change:
        change.transcripts.put(contact, a_transcript("Алло"))
        change.commit()

    with store.read() as reader:
        assert reader.phrase_hits.hits([contact]) == {}
    assert pending(store) == [contact]


def test_messages_that_stay_keep_their_hits(store: Store) -> None:
    [rule] = put(store, GREETING)
    [chat] = add(store, a_chat())
    search(store, rule, [chat])
    with store.read() as reader:
        contact = reader.contacts.get(chat)
    with store.change(ME, "import") as change:
        change.contacts.update(replace(contact, topic="Другое"))
        change.commit()
    assert pending(store) == []

    with store.change(ME, "import") as change:
        change.contacts.update(replace(contact, messages=contact.messages[:1]))
        change.commit()
    assert pending(store) == [chat]


def test_hits_go_with_their_contact_and_their_rule(store: Store) -> None:
    [rule] = put(store, GREETING)
    [contact] = spoken(store, "SM-1")
    search(store, rule, [contact])
    with store.change(ME, "remove") as change:
        change.phrases.remove_rule("greeting")
        change.commit()
    put(store, GREETING)

    with store.read() as reader:
        assert reader.phrase_hits.hits([contact]) == {}


def test_a_topic_keeps_its_rules_in_order(store: Store) -> None:
    topic = PhraseTopic("service", ("thanks", "greeting"), {"ru": "Вежливость"}, Needs.ALL, 3)
    with store.change(ME, "keep a topic") as change:
        change.phrases.put_topic(PhraseTopic("service", ("greeting",)))
        kept = change.phrases.put_topic(topic)
        change.commit()

    with store.read() as reader:
        assert reader.phrases.topics() == [kept]
    assert (kept.rules, kept.needs, kept.changed_by) == (("thanks", "greeting"), Needs.ALL, "me")
    with store.change(ME, "remove") as change:
        change.phrases.remove_topic("service")
        change.commit()
    with store.read() as reader, pytest.raises(NotFound):
        reader.phrases.topic("service")


def test_the_journal_tells_edits_and_not_what_a_search_found(store: Store) -> None:
    [rule] = put(store, GREETING)
    [contact] = spoken(store, "SM-1")
    with store.read() as reader:
        before = reader.audit.head()
    search(store, rule, [contact])
    with store.read() as reader:
        assert reader.audit.head() == before
        [row] = [
            row for row in reader.audit.rows(100) if ("phrase_rule", "greeting") in row.subjects
        ]
    told = {change.field: change.new for change in row.changes}
    assert told["text"] == "здравствуйте"
    assert told["name_ru"] == "Приветствие"


def test_the_page_costs_a_fixed_number_of_statements(store: Store, statements: Statements) -> None:
    put(store, *(PhraseRule(f"rule_{n}", f"слово{n}") for n in range(50)))
    statements.clear()
    with store.read() as reader:
        reader.phrases.rules()
        reader.phrases.topics()
        reader.phrases.tallies()
        reader.phrases.waiting()

    assert len(statements) == 7
