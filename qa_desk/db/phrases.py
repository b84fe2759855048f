"""Phrase rules and topics, and which contacts were searched for them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from itertools import accumulate
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from qa_desk.db.filters import conditions
from qa_desk.db.journal import Writing
from qa_desk.db.phrase_checks import talks_about
from qa_desk.db.tables import (
    ContactTable,
    MessageTable,
    PhraseHitTable,
    PhraseRuleTable,
    PhraseRuleVersionTable,
    PhraseRunTable,
    PhraseTopicRuleTable,
    PhraseTopicTable,
)
from qa_desk.domain.ids import ContactId
from qa_desk.domain.phrase_rules import LANGUAGES, PhraseRule, PhraseTopic, RuleVersion, Tally
from qa_desk.domain.rows import ContactFilter
from qa_desk.errors import NotFound

Row = dict[str, object]
_ONE_AT_A_TIME: Final = 5_151_001
"""The name of the server's lock that stamps are given under, so that they follow their commits."""


class Phrases:
    """Reads rules and topics, and which contacts wait to be searched."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rules(self) -> list[PhraseRule]:
        """Return all rules by key."""
        return self._rules()

    def rule(self, key: str) -> PhraseRule:
        """Return a rule; NotFound if there is none."""
        found = self._rules(PhraseRuleTable.key == key)
        if not found:
            raise NotFound(what="phrase_rule", id=key)
        return found[0]

    def versions(self, key: str) -> list[RuleVersion]:
        """Return all texts of a rule, the latest first."""
        table = PhraseRuleVersionTable
        query = select(table.rule_key, table.version, table.text, table.by, table.at)
        query = query.where(table.rule_key == key).order_by(table.version.desc())
        return [RuleVersion(*row) for row in self._connection.execute(query)]

    def topics(self) -> list[PhraseTopic]:
        """Return all topics by key."""
        table, link = PhraseTopicTable, PhraseTopicRuleTable
        rules = defaultdict[str, list[str]](list)
        linked = select(link.topic_key, link.rule_key).order_by(link.topic_key, link.position)
        for topic, rule in self._connection.execute(linked):
            rules[topic].append(rule)
        names = (table.name_en, table.name_ru, table.name_kk)
        rest = (table.needs, table.least, table.changed_by, table.changed_at)
        query = select(table.key, *names, *rest).order_by(table.key)
        return [
            PhraseTopic(
                row.key,
                tuple(rules[row.key]),
                _names(row.name_en, row.name_ru, row.name_kk),
                row.needs,
                row.least,
                row.changed_by,
                row.changed_at,
            )
            for row in self._connection.execute(query)
        ]

    def topic(self, key: str) -> PhraseTopic:
        """Return a topic; NotFound if there is none."""
        for topic in self.topics():
            if topic.key == key:
                return topic
        raise NotFound(what="phrase_topic", id=key)

    def stamp(self) -> int:
        """Return the stamp of the rule that came last; 0 where none is looked for."""
        table = PhraseRuleTable
        query = select(func.max(table.stamp)).where(table.enabled.is_(True))
        return self._connection.execute(query).scalar() or 0

    def readable(self, wanted: ContactFilter, most: int) -> list[ContactId]:
        """Return the newest contacts of a filter that have words, at most so many."""
        contact = ContactTable
        query = select(contact.id).where(_has_words(), *conditions(self._connection, wanted))
        query = query.order_by(contact.started_at.desc().nulls_last(), contact.id.desc())
        return [ContactId(id_) for id_ in self._connection.execute(query.limit(most)).scalars()]

    def pending(self, wanted: ContactFilter) -> list[ContactId]:
        """Return the contacts of a filter that were not searched for all rules, the newest first."""
        contact = ContactTable
        query = select(contact.id).where(self._waits(), *conditions(self._connection, wanted))
        found = self._connection.execute(query.order_by(contact.id.desc())).scalars()
        return [ContactId(id_) for id_ in found]

    def waiting(self) -> int:
        """Return how many contacts were not searched for all rules that are switched on."""
        query = select(func.count()).select_from(ContactTable).where(self._waits())
        return self._connection.execute(query).scalar_one()

    def tallies(self) -> dict[str, Tally]:
        """Return for each rule in how many contacts its present text was found, of how many."""
        table, hit, run = PhraseRuleTable, PhraseHitTable, PhraseRunTable
        first = and_(hit.rule_key == table.key, hit.version == table.version, hit.position == 0)
        counted = select(func.count()).select_from(hit).where(first).scalar_subquery()
        by_stamp = select(run.stamp, func.count()).group_by(run.stamp).order_by(run.stamp.desc())
        runs = self._connection.execute(by_stamp).all()
        reached = dict(
            zip((stamp for stamp, _ in runs), accumulate(count for _, count in runs), strict=True)
        )
        rows = self._connection.execute(select(table.key, table.stamp, counted)).all()
        return {key: Tally(found, _at_least(reached, stamp)) for key, stamp, found in rows}

    def topic_tallies(self) -> dict[str, int]:
        """Return how many contacts are about each topic; topics of no contact are left out."""
        about = talks_about().subquery()
        query = select(about.c.key, func.count()).group_by(about.c.key)
        return {row.key: row[1] for row in self._connection.execute(query)}

    def _waits(self) -> ColumnElement[bool]:
        """Hold for contacts with words, where a rule that is switched on was not looked for yet."""
        run = PhraseRunTable
        done = select(run.contact_id).where(
            run.contact_id == ContactTable.id, run.stamp >= self.stamp()
        )
        return and_(_has_words(), ~done.exists())

    def _rules(self, *wanted: ColumnElement[bool]) -> list[PhraseRule]:
        table, version = PhraseRuleTable, PhraseRuleVersionTable
        names = (table.name_en, table.name_ru, table.name_kk)
        rest = (table.enabled, table.version, table.stamp, table.changed_by, table.changed_at)
        same = and_(version.rule_key == table.key, version.version == table.version)
        query = select(table.key, version.text, *names, *rest).join(version, same)
        return [
            PhraseRule(
                row.key,
                row.text,
                _names(row.name_en, row.name_ru, row.name_kk),
                row.enabled,
                row.version,
                row.stamp,
                row.changed_by,
                row.changed_at,
            )
            for row in self._connection.execute(query.where(*wanted).order_by(table.key))
        ]


class PhrasesWriter(Phrases):
    """Writes rules and topics."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def put_rule(self, rule: PhraseRule) -> PhraseRule:
        """Store a rule in the place of the one of its key; another text is another version."""
        self._lock()
        table, same = PhraseRuleTable, PhraseRuleTable.key == rule.key
        before = next(iter(self._rules(same)), None)
        edited = before is None or before.text != rule.text
        awake = rule.enabled and (before is None or not before.enabled)
        version = self._new_version(rule) if edited else before.version if before else 0
        stamp = self._next_stamp() if edited or awake else before.stamp if before else 0
        stored = replace(
            rule,
            version=version,
            stamp=stamp,
            changed_by=str(self._writing.by),
            changed_at=self._writing.now,
        )
        values = _row(stored)
        if before is None:
            self._connection.execute(insert(table).values(values))
        else:
            self._connection.execute(update(table).where(same).values(values))
        self._writing.compare("phrase_rule", rule.key, _told(before), _told(stored))
        return stored

    def remove_rule(self, key: str) -> None:
        """Remove a rule with what it found; its texts stay. NotFound if there is none."""
        before, hit = self.rule(key), PhraseHitTable
        self._connection.execute(delete(hit).where(hit.rule_key == key))
        self._connection.execute(delete(PhraseRuleTable).where(PhraseRuleTable.key == key))
        self._writing.compare("phrase_rule", key, _told(before), {})

    def put_topic(self, topic: PhraseTopic) -> PhraseTopic:
        """Store a topic in the place of the one of its key."""
        before = next((one for one in self.topics() if one.key == topic.key), None)
        table = PhraseTopicTable
        stored = replace(topic, changed_by=str(self._writing.by), changed_at=self._writing.now)
        if before is not None:
            self._connection.execute(delete(table).where(table.key == topic.key))
        values = _name_row(stored.names) | {
            name: getattr(stored, name)
            for name in ("key", "needs", "least", "changed_by", "changed_at")
        }
        self._connection.execute(insert(table).values(values))
        links: list[Row] = [
            {"topic_key": topic.key, "position": position, "rule_key": rule}
            for position, rule in enumerate(topic.rules)
        ]
        if links:
            self._connection.execute(insert(PhraseTopicRuleTable), links)
        self._writing.compare("phrase_topic", topic.key, _told_topic(before), _told_topic(stored))
        return stored

    def remove_topic(self, key: str) -> None:
        """Remove a topic; NotFound if there is none."""
        before = self.topic(key)
        self._connection.execute(delete(PhraseTopicTable).where(PhraseTopicTable.key == key))
        self._writing.compare("phrase_topic", key, _told_topic(before), {})

    def _new_version(self, rule: PhraseRule) -> int:
        table = PhraseRuleVersionTable
        latest = select(func.max(table.version)).where(table.rule_key == rule.key)
        version = (self._connection.execute(latest).scalar() or 0) + 1
        values = {
            "rule_key": rule.key,
            "version": version,
            "text": rule.text,
            "by": str(self._writing.by),
            "at": self._writing.now,
        }
        self._connection.execute(insert(table).values(values))
        return version

    def _next_stamp(self) -> int:
        """Return a stamp above all that were ever given, those of removed rules as well."""
        queries = (func.max(PhraseRuleTable.stamp), func.max(PhraseRunTable.stamp))
        found = (self._connection.execute(select(query)).scalar() or 0 for query in queries)
        return max(found) + 1

    def _lock(self) -> None:
        if self._connection.dialect.name == "postgresql":
            wait = text("SELECT pg_advisory_xact_lock(:name)")
            self._connection.execute(wait, {"name": _ONE_AT_A_TIME})


def _has_words() -> ColumnElement[bool]:
    message = MessageTable
    written = select(message.contact_id).where(message.contact_id == ContactTable.id)
    return or_(ContactTable.transcribed.is_(True), written.exists())


def _at_least(reached: Mapping[int, int], stamp: int) -> int:
    """Return how many contacts were searched up to a stamp or further."""
    return max((count for each, count in reached.items() if each >= stamp), default=0)


def _names(*said: str) -> dict[str, str]:
    return {language: name for language, name in zip(LANGUAGES, said, strict=True) if name}


def _name_row(names: Mapping[str, str]) -> Row:
    return {f"name_{language}": names.get(language, "") for language in LANGUAGES}


def _row(rule: PhraseRule) -> Row:
    columns = ("key", "version", "stamp", "enabled", "changed_by", "changed_at")
    return _name_row(rule.names) | {name: getattr(rule, name) for name in columns}


def _told(rule: PhraseRule | None) -> Row:
    if rule is None:
        return {}
    told: Row = {"text": rule.text, "version": rule.version, "enabled": rule.enabled}
    return told | _name_row(rule.names)


def _told_topic(topic: PhraseTopic | None) -> Row:
    if topic is None:
        return {}
    told: Row = {"rules": list(topic.rules), "needs": topic.needs.value, "least": topic.least}
    return told | _name_row(topic.names)
