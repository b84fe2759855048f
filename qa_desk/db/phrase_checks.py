"""Contacts by what phrase rules found in them, as conditions of a query."""

from collections.abc import Callable
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, tuple_
from sqlalchemy.orm import aliased

from qa_desk.db.tables import (
    ContactTable,
    PhraseHitTable,
    PhraseRuleTable,
    PhraseTopicRuleTable,
    PhraseTopicTable,
)
from qa_desk.domain.phrase_rules import Needs

Fits: TypeAlias = Callable[[Any], ColumnElement[bool]]
"""Holds where a column has the value that is asked for."""


def with_rule(fits: Fits | None) -> ColumnElement[bool]:
    """Hold for contacts in which a rule was found by its present text; None stands for any rule."""
    hit, rule = PhraseHitTable, PhraseRuleTable
    asked = select(rule.key, rule.version)
    if fits is not None:
        asked = asked.where(_called(rule, fits))
    # The rules first, and their hits by the index: hits are many.
    query = select(hit.contact_id).where(tuple_(hit.rule_key, hit.version).in_(asked))
    return ContactTable.id.in_(query.where(hit.position == 0))


def with_topic(fits: Fits | None) -> ColumnElement[bool]:
    """Hold for contacts that are about a topic; None stands for any topic."""
    query = talks_about()
    if fits is not None:
        query = query.where(_called(PhraseTopicTable, fits))
    about = query.subquery()
    return ContactTable.id.in_(select(about.c.contact_id))


def talks_about() -> Select[str, int]:
    """Return topics, and the contacts that are about them."""
    hit, rule = PhraseHitTable, PhraseRuleTable
    topic, link = PhraseTopicTable, PhraseTopicRuleTable
    current = and_(rule.key == hit.rule_key, rule.version == hit.version)
    return (
        select(topic.key, hit.contact_id)
        .join(rule, current)
        .join(link, link.rule_key == hit.rule_key)
        .join(topic, topic.key == link.topic_key)
        .group_by(topic.key, topic.least, topic.needs, hit.contact_id)
        .having(func.count() >= topic.least, _enough())
    )


def _enough() -> ColumnElement[bool]:
    """Hold where all rules of a topic were found, or one is enough."""
    topic, link = PhraseTopicTable, aliased(PhraseTopicRuleTable)
    found = func.count(PhraseHitTable.rule_key.distinct())
    all_of_them = (
        select(func.count()).where(link.topic_key == topic.key).correlate(topic).scalar_subquery()
    )
    return or_(topic.needs == Needs.ANY, found == all_of_them)


def _called(
    table: type[PhraseRuleTable] | type[PhraseTopicTable], fits: Fits
) -> ColumnElement[bool]:
    """Hold where the key or one of the names fits."""
    names = (table.name_en, table.name_ru, table.name_kk)
    return or_(fits(table.key), *(and_(name != "", fits(name)) for name in names))
