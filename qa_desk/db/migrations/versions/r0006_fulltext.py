"""The full-text index, and indexes for what the first page counts."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

BATCH: Final = 1000
LONGEST: Final = 100
TERM: Final = re.compile(r"[^\W_]+")
ALIKE: Final = str.maketrans("ёәғқңөұүһі", "еагкноуухи")
TEXTS: Final = {
    "contact_search": ("contact_id", ("about", "spoken")),
    "agent": ("id", ("search",)),
}
INDEXED: Final = (
    "array_to_tsvector(array_remove("
    "string_to_array(translate((about || ' '::text) || spoken, '\n'::text, ' '::text), ' '::text),"
    " ''::text))"
)
TRIGGERS: Final = {  # new rows are indexed by who stores them: at once, not row by row
    "update": "{take} {put}",
    "delete": "{take}",
}
TAKE: Final = (
    "INSERT INTO contact_terms(contact_terms, rowid, about, spoken)"
    " VALUES ('delete', OLD.contact_id, OLD.about, OLD.spoken);"
)
PUT: Final = (
    "INSERT INTO contact_terms(rowid, about, spoken)"
    " VALUES (NEW.contact_id, NEW.about, NEW.spoken);"
)


def upgrade() -> None:
    for table, (key, columns) in TEXTS.items():
        _keep_terms(op.get_bind(), table, key, columns)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"CREATE INDEX ix_contact_search_terms ON contact_search USING gin ({INDEXED})")
    else:
        _index_file()
    _first_page()


def downgrade() -> None:
    op.drop_index("ix_evaluation_evaluator_state_contact_id", "evaluation")
    op.drop_index("ix_contact_topic_channel_language", "contact")
    op.drop_index("ix_contact_evaluated_started_at", "contact")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_index("ix_contact_search_terms", "contact_search")
        return
    for act in TRIGGERS:
        op.execute(f"DROP TRIGGER contact_terms_{act}")
    op.execute("DROP TABLE contact_terms")


def _index_file() -> None:
    """Make the index; its tokens end at ASCII signs alone, of which terms have none."""
    op.execute(
        "CREATE VIRTUAL TABLE contact_terms USING fts5(about, spoken,"
        " content='contact_search', content_rowid='contact_id', tokenize='ascii',"
        " detail='none', columnsize=0)"
    )
    op.execute("INSERT INTO contact_terms(contact_terms) VALUES ('rebuild')")
    for act, steps in TRIGGERS.items():
        body = steps.format(put=PUT, take=TAKE)
        op.execute(
            f"CREATE TRIGGER contact_terms_{act} AFTER {act.upper()} ON contact_search"
            f" BEGIN {body} END"
        )


def _first_page() -> None:
    evaluated = sa.text("evaluations > 0")
    op.create_index(
        "ix_contact_evaluated_started_at",
        "contact",
        ["started_at"],
        sqlite_where=evaluated,
        postgresql_where=evaluated,
    )
    op.create_index(
        "ix_contact_topic_channel_language", "contact", ["topic", "channel", "language"]
    )
    op.create_index(
        "ix_evaluation_evaluator_state_contact_id",
        "evaluation",
        ["evaluator", "state", "contact_id"],
    )


def _keep_terms(connection: sa.Connection, table: str, key: str, columns: tuple[str, ...]) -> None:
    """Write the terms of the texts that are there in the place of the texts."""
    names = ", ".join(columns)
    query = sa.text(
        f"SELECT {key}, {names} FROM {table} WHERE {key} > :after ORDER BY {key} LIMIT {BATCH}"  # noqa: S608 - constants
    )
    values = ", ".join(f"{column} = :{column}" for column in columns)
    change = sa.text(f"UPDATE {table} SET {values} WHERE {key} = :key")  # noqa: S608 - constants
    after = -1
    while rows := connection.execute(query, {"after": after}).all():
        filled = [
            {"key": row[0]} | {c: _kept(row[n]) for n, c in enumerate(columns, 1)} for row in rows
        ]
        connection.execute(change, filled)
        after = rows[-1][0]


def _kept(said: str) -> str:
    return "\n".join(f" {line} " for line in _lines(said))


def _lines(said: str) -> Iterator[str]:
    for line in said.split("\n"):
        folded = unicodedata.normalize("NFKC", line).casefold().translate(ALIKE)
        if found := [term[:LONGEST] for term in TERM.findall(folded)]:
            yield " ".join(found)
