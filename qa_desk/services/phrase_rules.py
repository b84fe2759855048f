"""Phrase rules and the topics that are built from them: kept, checked, shared."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from qa_desk.analytics import phrases
from qa_desk.analytics.phrases import Fault, Rule
from qa_desk.db.store import Reader
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.permissions import Verb
from qa_desk.domain.phrase_rules import (
    LANGUAGES,
    LONGEST_KEY,
    PhraseRule,
    PhraseTopic,
    RuleVersion,
    Tally,
    is_key,
)
from qa_desk.errors import Expected
from qa_desk.services import access
from qa_desk.services.desk import Desk, Done

LONGEST_NAME: Final = 80
MOST_HITS: Final = 1000
"""Hits that a topic can ask for."""


class KeyWrong(Expected):
    """A rule or a topic cannot have this key: facts `key`, `most` characters."""

    code = "phrases.key_wrong"


class KeyTaken(Expected):
    """Another rule or topic has this key: fact `key`."""

    code = "phrases.key_taken"


class Nameless(Expected):
    """A rule or a topic has no name, or one that is too long: facts `key`, `most` characters."""

    code = "phrases.no_name"


class ChangedMeanwhile(Expected):
    """Somebody else changed it after it was read: facts `key`, `by`."""

    code = "phrases.changed"


class TopicEmpty(Expected):
    """A topic has no rules: fact `key`."""

    code = "phrases.topic_empty"


class TopicLacksRule(Expected):
    """A topic names a rule that is not there: facts `key`, `rule`."""

    code = "phrases.topic_lacks_rule"


class TopicLeast(Expected):
    """A topic asks for too few or too many hits: facts `key`, `most`."""

    code = "phrases.topic_least"


def all(desk: Desk) -> tuple[PhraseRule, ...]:  # noqa: A001 - the word of the contract
    """Return all rules by key; none for somebody who reads neither texts nor cards."""
    if not _may_read(desk):
        return ()
    with desk.store.read() as reader:
        return tuple(reader.phrases.rules())


def compiled(desk: Desk) -> Mapping[str, Rule]:
    """Return the rules that are switched on, by key, as what finds them."""
    with desk.store.read() as reader:
        return {key: rule for key, (_kept, rule) in working(reader).items()}


def working(reader: Reader) -> Mapping[str, tuple[PhraseRule, Rule]]:
    """Return the rules that are switched on and can be read, by key.

    One that an older program kept and this one cannot read finds nothing.
    """
    found = {}
    for kept in reader.phrases.rules():
        rule = read(kept.text) if kept.enabled else ()
        if isinstance(rule, Rule):
            found[kept.key] = (kept, rule)
    return MappingProxyType(found)


@lru_cache(maxsize=4096)
def read(text: str) -> Rule | tuple[Fault, ...]:
    """Return the rule a text stands for, or all that is wrong with it."""
    return phrases.read(text)


def versions(desk: Desk, key: str) -> tuple[RuleVersion, ...]:
    """Return all texts that a rule ever had, the latest first."""
    if not _may_read(desk):
        return ()
    with desk.store.read() as reader:
        return tuple(reader.phrases.versions(key))


def tallies(desk: Desk) -> Mapping[str, Tally]:
    """Return in how many of the contacts searched each rule was found, as far as one sees them."""
    if not access.allowed(desk, Verb.READ_TEXTS):
        return {}
    with desk.store.read() as reader:
        return reader.phrases.tallies()


def topic_tallies(desk: Desk) -> Mapping[str, int]:
    """Return how many contacts are about each topic, as far as one sees them."""
    if not access.allowed(desk, Verb.READ_TEXTS):
        return {}
    with desk.store.read() as reader:
        return reader.phrases.topic_tallies()


def save(desk: Desk, rule: PhraseRule) -> Done[PhraseRule]:
    """Keep a rule that is new, or changed from what was read.

    KeyWrong, KeyTaken, Nameless, BadRule with all that is wrong with the text, ChangedMeanwhile.
    """
    access.require(desk, Verb.MANAGE_PHRASES)
    rule = replace(rule, names=_names(rule.key, rule.names))
    found = read(rule.text)
    if not isinstance(found, Rule):
        raise phrases.bad_rule(found)
    with desk.store.change(by=desk.user, verb="keep a phrase rule") as change:
        known = {each.key: each for each in change.phrases.rules()}
        _settle(rule, known.get(rule.key))
        kept = change.phrases.put_rule(rule)
        change.commit()
    return Done(kept, touched(Topic.PHRASES))


def switch(desk: Desk, keys: Iterable[str], *, enabled: bool) -> Done[None]:
    """Switch rules on or off; NotFound for a rule that is not there."""
    access.require(desk, Verb.MANAGE_PHRASES)
    with desk.store.change(by=desk.user, verb="switch phrase rules") as change:
        for key in keys:
            change.phrases.put_rule(replace(change.phrases.rule(key), enabled=enabled))
        change.commit()
    return Done(None, touched(Topic.PHRASES))


def remove(desk: Desk, keys: Iterable[str]) -> Changes:
    """Remove rules with what they found, and from the topics; NotFound if one is not there.

    A topic that has no other rule goes with its last one.
    """
    access.require(desk, Verb.MANAGE_PHRASES)
    gone = frozenset(keys)
    with desk.store.change(by=desk.user, verb="remove phrase rules") as change:
        for topic in change.phrases.topics():
            left = tuple(rule for rule in topic.rules if rule not in gone)
            if not left:
                change.phrases.remove_topic(topic.key)
            elif left != topic.rules:
                change.phrases.put_topic(replace(topic, rules=left))
        for key in sorted(gone):
            change.phrases.remove_rule(key)
        change.commit()
    return touched(Topic.PHRASES)


def topics(desk: Desk) -> tuple[PhraseTopic, ...]:
    """Return all topics by key; none for somebody who reads neither texts nor cards."""
    if not _may_read(desk):
        return ()
    with desk.store.read() as reader:
        return tuple(reader.phrases.topics())


def save_topic(desk: Desk, topic: PhraseTopic) -> Done[PhraseTopic]:
    """Keep a topic that is new, or changed from what was read.

    KeyWrong, KeyTaken, Nameless, TopicEmpty, TopicLacksRule, TopicLeast, ChangedMeanwhile.
    """
    access.require(desk, Verb.MANAGE_PHRASES)
    topic = replace(topic, names=_names(topic.key, topic.names))
    if not topic.rules:
        raise TopicEmpty(key=topic.key)
    if not 1 <= topic.least <= MOST_HITS:
        raise TopicLeast(key=topic.key, most=MOST_HITS)
    with desk.store.change(by=desk.user, verb="keep a topic of phrases") as change:
        known = {each.key: each for each in change.phrases.topics()}
        _settle(topic, known.get(topic.key))
        there = {each.key for each in change.phrases.rules()}
        for rule in topic.rules:
            if rule not in there:
                raise TopicLacksRule(key=topic.key, rule=rule)
        kept = change.phrases.put_topic(topic)
        change.commit()
    return Done(kept, touched(Topic.PHRASES))


def remove_topic(desk: Desk, key: str) -> Changes:
    """Remove a topic; its rules stay. NotFound if there is none."""
    access.require(desk, Verb.MANAGE_PHRASES)
    with desk.store.change(by=desk.user, verb="remove a topic of phrases") as change:
        change.phrases.remove_topic(key)
        change.commit()
    return touched(Topic.PHRASES)


def _may_read(desk: Desk) -> bool:
    return access.allowed(desk, Verb.READ_CARDS) or access.allowed(desk, Verb.READ_TEXTS)


def _names(key: str, names: Mapping[str, str]) -> dict[str, str]:
    """Return names with single blanks, those that say something; KeyWrong, Nameless."""
    if not is_key(key):
        raise KeyWrong(key=key, most=LONGEST_KEY)
    said = {language: " ".join(names.get(language, "").split()) for language in LANGUAGES}
    said = {language: name for language, name in said.items() if name}
    if not said or max(map(len, said.values())) > LONGEST_NAME:
        raise Nameless(key=key, most=LONGEST_NAME)
    return said


def _settle(wanted: PhraseRule | PhraseTopic, known: PhraseRule | PhraseTopic | None) -> None:
    """Refuse what would overwrite another's work."""
    if known is None:
        return
    if wanted.changed_at is None:
        raise KeyTaken(key=wanted.key)
    if wanted.changed_at != known.changed_at:
        raise ChangedMeanwhile(key=wanted.key, by=known.changed_by)
