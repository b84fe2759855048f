"""Values that occur in contacts; those of a file are found by steps along an index.

However many contacts share a value, it costs one look: of an encrypted file hardly a page is read.
On a server somebody may see but a few of many contacts, and a step would pass over all others.
"""

from typing import Final

from sqlalchemy import Connection, select, text

from qa_desk.db.tables import ContactTable

MOST: Final = 2000
"""Values up to which steps are taken; of more, reading the whole index costs less."""
_STEPS: Final = """
    {name}(value) AS (SELECT min({column}) FROM contact
        UNION ALL SELECT (SELECT min(c.{column}) FROM contact c WHERE c.{column} > {name}.value)
            FROM {name} WHERE value IS NOT NULL LIMIT :most)"""
_TEAMS: Final = f"""
    WITH RECURSIVE {_STEPS.format(name="team", column="listed_team")}
    SELECT value FROM team WHERE value IS NOT NULL"""  # noqa: S608 - words of our own
_KINDS: Final = f"""
    WITH RECURSIVE {_STEPS.format(name="topic", column="topic")},
    channel(topic, value) AS (
        SELECT value, (SELECT min(c.channel) FROM contact c WHERE c.topic = topic.value)
            FROM topic WHERE value IS NOT NULL
        UNION ALL SELECT topic, (SELECT min(c.channel) FROM contact c
            WHERE c.topic = channel.topic AND c.channel > channel.value)
            FROM channel WHERE value IS NOT NULL),
    language(topic, channel, value) AS (
        SELECT topic, value, (SELECT min(c.language) FROM contact c
            WHERE c.topic = channel.topic AND c.channel = channel.value)
            FROM channel WHERE value IS NOT NULL
        UNION ALL SELECT topic, channel, (SELECT min(c.language) FROM contact c
            WHERE c.topic = language.topic AND c.channel = language.channel
            AND c.language > language.value)
            FROM language WHERE value IS NOT NULL)
    SELECT topic, channel, value FROM language WHERE value IS NOT NULL"""  # noqa: S608 - likewise
Kind = tuple[str, str, str]


def kinds(connection: Connection) -> list[Kind]:
    """Return the topics, channels and languages that occur together."""
    if connection.dialect.name == "sqlite":
        found = connection.execute(text(_KINDS), {"most": MOST}).all()
        if len({row.topic for row in found}) + 1 < MOST:
            return [(row.topic, row.channel, row.value) for row in found]
    contact = ContactTable
    query = select(contact.topic, contact.channel, contact.language).distinct()
    return [(row.topic, row.channel, row.language) for row in connection.execute(query)]


def teams(connection: Connection) -> list[str]:
    """Return the teams that contacts count for, in order; contacts without one count for none."""
    if connection.dialect.name == "sqlite":
        found = list(connection.execute(text(_TEAMS), {"most": MOST}).scalars())
        if len(found) + 1 < MOST:
            return found
    field = ContactTable.listed_team
    return list(connection.execute(select(field).distinct().order_by(field)).scalars())
