"""How long the texts may be by which contacts and people are found: an index holds no more."""

from collections.abc import Iterator
from typing import Final

from qa_desk.importing.outcome import Imported, Item, Rejection

LONGEST: Final = 300
"""Characters; at most 4 bytes each, less than half a page of the stricter database's index."""


def checked(item: Item) -> Item:
    """Return the item, or its rejection where something to find it by is too long."""
    if isinstance(item, Rejection):
        return item
    for field, text in _keys(item):
        if len(text) > LONGEST:
            facts = {"field": field, "length": len(text), "limit": LONGEST}
            return Rejection(item.file, item.line, "import.text_too_long", facts)
    return item


def _keys(item: Imported) -> Iterator[tuple[str, str]]:
    contact = item.contact
    yield "external_id", contact.external_id
    yield "team", contact.team
    for agent in contact.agents:
        yield "agent_id", agent.external_id
        yield "agent_name", agent.name
