"""Which contacts agents served: the first agent stands with the contact, the others beside it."""

from sqlalchemy import ColumnElement, Select, select

from qa_desk.db.tables import AgentTable, ContactAgentTable, ContactTable


def served_by(condition: ColumnElement[bool]) -> tuple[Select[int], Select[int]]:
    """Return queries for the contacts of agents: where they are the first, and where they are not."""
    contact, link = ContactTable, ContactAgentTable
    agents = select(AgentTable.id).where(condition)
    return (
        select(contact.id).where(contact.agent_id.in_(agents)),
        select(link.contact_id).where(link.agent_id.in_(agents)),
    )
