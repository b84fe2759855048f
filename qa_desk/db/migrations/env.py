"""Run migrations on the connection that the caller has opened and locked."""

from alembic import context
from sqlalchemy import Connection

from qa_desk.db.migrate import render_item
from qa_desk.db.tables import Base


def run(connection: Connection) -> None:
    """Run all steps in the caller's transaction."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        compare_type=True,
        compare_server_default=True,
        render_item=render_item,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
