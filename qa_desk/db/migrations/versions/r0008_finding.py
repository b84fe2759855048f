"""Words by their forms, and filters that people keep.

The forms of what is there already are worked out by a job after the start, not here: a million
contacts would take minutes. Until then they are found by the words as they stand in the text.
"""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")
FORMS: Final = ("about_forms", "spoken_forms")
INDEXED: Final = (
    "array_to_tsvector(array_remove("
    "string_to_array(translate((COALESCE(about_forms, ''::text) || ' '::text)"
    " || COALESCE(spoken_forms, ''::text), '\n'::text, ' '::text), ' '::text), ''::text))"
)
THERE: Final = "coalesce({row}.about_forms, '') || coalesce({row}.spoken_forms, '') <> ''"
TAKE: Final = (
    "INSERT INTO contact_forms(contact_forms, rowid, about_forms, spoken_forms)"
    " SELECT 'delete', OLD.contact_id, OLD.about_forms, OLD.spoken_forms WHERE "
    + THERE.format(row="OLD")
    + ";"
)
PUT: Final = (
    "INSERT INTO contact_forms(rowid, about_forms, spoken_forms)"
    " SELECT NEW.contact_id, NEW.about_forms, NEW.spoken_forms WHERE "
    + THERE.format(row="NEW")
    + ";"
)
TERMS: Final = (
    "CREATE TRIGGER contact_terms_update AFTER UPDATE{of} ON contact_search BEGIN"
    " INSERT INTO contact_terms(contact_terms, rowid, about, spoken)"
    " VALUES ('delete', OLD.contact_id, OLD.about, OLD.spoken);"
    " INSERT INTO contact_terms(rowid, about, spoken)"
    " VALUES (NEW.contact_id, NEW.about, NEW.spoken); END"
)


def upgrade() -> None:
    """Make room for forms, an index of them, and the table of filters."""
    for name in FORMS:
        op.add_column("contact_search", sa.Column(name, sa.Text(), nullable=True))
    waiting = sa.text("about_forms IS NULL")
    op.create_index(
        "ix_contact_search_waiting",
        "contact_search",
        ["contact_id"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"CREATE INDEX ix_contact_search_forms ON contact_search USING gin ({INDEXED})")
    else:
        _index_file()
    _keep_filters()


def downgrade() -> None:
    """Take all of it away."""
    op.drop_table("saved_filter")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_index("ix_contact_search_forms", "contact_search")
    else:
        for act in ("update", "delete"):
            op.execute(f"DROP TRIGGER contact_forms_{act}")
        op.execute("DROP TABLE contact_forms")
        op.execute("DROP TRIGGER contact_terms_update")
        op.execute(TERMS.format(of=""))
    op.drop_index("ix_contact_search_waiting", "contact_search")
    for name in FORMS:
        op.drop_column("contact_search", name)


def _index_file() -> None:
    """Index forms as terms are; what changes forms alone leaves the index of terms in peace."""
    op.execute(
        "CREATE VIRTUAL TABLE contact_forms USING fts5(about_forms, spoken_forms,"
        " content='contact_search', content_rowid='contact_id', tokenize='ascii',"
        " detail='none', columnsize=0)"
    )
    op.execute(
        "CREATE TRIGGER contact_forms_update AFTER UPDATE OF about_forms, spoken_forms"
        f" ON contact_search BEGIN {TAKE} {PUT} END"
    )
    op.execute(
        f"CREATE TRIGGER contact_forms_delete AFTER DELETE ON contact_search BEGIN {TAKE} END"
    )
    op.execute("DROP TRIGGER contact_terms_update")
    op.execute(TERMS.format(of=" OF about, spoken"))


def _keep_filters() -> None:
    op.create_table(
        "saved_filter",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", LABEL, nullable=False),
        sa.Column("name", LABEL, nullable=False),
        sa.Column("expression", sa.Text(), nullable=False),
        sa.Column("team", LABEL, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner"], ["evaluator.id"], name=op.f("fk_saved_filter_owner_evaluator")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_filter")),
        sa.UniqueConstraint("owner", "name", name=op.f("uq_saved_filter_owner_name")),
    )
    op.create_index(op.f("ix_saved_filter_team"), "saved_filter", ["team"])
