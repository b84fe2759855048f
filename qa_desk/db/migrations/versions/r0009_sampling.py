"""Kinds of samples, strata's periods and bases, second evaluators, replacements, target groups, languages."""

from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

T = TypeVar("T")
LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")
TEXT: Final = sa.Text()
STRING: Final = sa.String()
WHOLE: Final = sa.Integer()
BIG: Final = sa.BigInteger()
MOMENT: Final = sa.DateTime(timezone=True)
RULES: Final = "'new_agent', 'score_below', 'critical_error', 'complaints', 'new_topic'"
SELECTIONS: Final = "'random', 'targeted'"
GATHER: Final = {
    "sqlite": "INSERT INTO sample_left_out (sample_id, position, reason, contacts)"
    " SELECT sample_id, min(position), reason, group_concat(contact_id, ' ')"
    " FROM (SELECT * FROM sample_exclusion ORDER BY sample_id, contact_id)"
    " GROUP BY sample_id, reason",
    "postgresql": "INSERT INTO sample_left_out (sample_id, position, reason, contacts)"
    " SELECT sample_id, min(position), reason,"
    " string_agg(contact_id::text, ' ' ORDER BY contact_id)"
    " FROM sample_exclusion GROUP BY sample_id, reason",
}
"""Samples before this one name each contact that was left out in a row of its own."""
SCATTER: Final = {
    "sqlite": "INSERT INTO sample_exclusion (sample_id, position, contact_id, reason)"
    " SELECT l.sample_id, row_number() OVER (PARTITION BY l.sample_id"
    " ORDER BY CAST(e.value AS INTEGER)) - 1, CAST(e.value AS INTEGER), l.reason"
    " FROM sample_left_out l, json_each('[' || replace(l.contacts, ' ', ',') || ']') e",
    "postgresql": "INSERT INTO sample_exclusion (sample_id, position, contact_id, reason)"
    " SELECT l.sample_id, row_number() OVER (PARTITION BY l.sample_id ORDER BY c.id) - 1,"
    " c.id, l.reason FROM sample_left_out l,"
    " LATERAL (SELECT unnest(string_to_array(l.contacts, ' '))::integer AS id) c",
}


def upgrade() -> None:
    _left_out()
    op.execute(GATHER[op.get_bind().dialect.name])
    op.drop_table("sample_exclusion")
    _replacements()
    _groups()
    _columns()


def downgrade() -> None:
    op.create_table(
        "sample_exclusion",
        _sample(),
        _column("position", WHOLE),
        _column("contact_id", WHOLE),
        _column("reason", TEXT),
        sa.PrimaryKeyConstraint("sample_id", "position", name="pk_sample_exclusion"),
        _of_sample("sample_exclusion"),
    )
    op.execute(SCATTER[op.get_bind().dialect.name])
    for table in ("target_group", "sample_replacement", "sample_left_out"):
        op.drop_table(table)
    with op.batch_alter_table("sample_pick") as pick:
        pick.drop_index("ix_sample_pick_second")
        pick.drop_constraint(op.f("fk_sample_pick_second_evaluator"), type_="foreignkey")
        pick.drop_column("second")
    with op.batch_alter_table("sample_stratum") as stratum:
        stratum.drop_column("basis")
        stratum.drop_column("layers")
    with op.batch_alter_table("sample") as sample:
        sample.drop_constraint(op.f("ck_sample_selection"), type_="check")
        sample.drop_column("selection")
    with op.batch_alter_table("evaluator") as evaluator:
        evaluator.drop_column("languages")


def _column(name: str, kind: sa.types.TypeEngine[T]) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=False)


def _sample() -> sa.Column[str]:
    return _column("sample_id", TEXT)


def _of_sample(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["sample_id"], ["sample.id"], name=f"fk_{table}_sample_id_sample"
    )


def _left_out() -> None:
    op.create_table(
        "sample_left_out",
        _sample(),
        _column("position", WHOLE),
        _column("reason", TEXT),
        _column("contacts", TEXT),
        sa.PrimaryKeyConstraint("sample_id", "position", name="pk_sample_left_out"),
        _of_sample("sample_left_out"),
    )


def _replacements() -> None:
    op.create_table(
        "sample_replacement",
        _sample(),
        _column("position", WHOLE),
        _column("gone", BIG),
        _column("came", BIG),
        _column("stratum", TEXT),
        _column("reason", TEXT),
        _column("by", TEXT),
        _column("at", MOMENT),
        sa.PrimaryKeyConstraint("sample_id", "position", name="pk_sample_replacement"),
        _of_sample("sample_replacement"),
    )


def _groups() -> None:
    op.create_table(
        "target_group",
        _column("name", LABEL),
        _column("rule", STRING),
        _column("days", WHOLE),
        _column("threshold", STRING),
        _column("least", WHOLE),
        _column("topics", TEXT),
        sa.PrimaryKeyConstraint("name", name="pk_target_group"),
        sa.CheckConstraint(f"rule IN ({RULES})", name=op.f("ck_target_group_rule")),
    )


def _columns() -> None:
    with op.batch_alter_table("sample_pick") as pick:
        pick.add_column(sa.Column("second", LABEL, nullable=True))
        pick.create_foreign_key(
            op.f("fk_sample_pick_second_evaluator"), "evaluator", ["second"], ["id"]
        )
        pick.create_index("ix_sample_pick_second", ["second"])
    with op.batch_alter_table("sample_stratum") as stratum:
        stratum.add_column(sa.Column("basis", STRING, nullable=True))
        stratum.add_column(sa.Column("layers", TEXT, nullable=True))
    with op.batch_alter_table("sample") as sample:
        sample.add_column(sa.Column("selection", STRING, nullable=False, server_default="random"))
        sample.create_check_constraint(op.f("ck_sample_selection"), f"selection IN ({SELECTIONS})")
    with op.batch_alter_table("evaluator") as evaluator:
        evaluator.add_column(sa.Column("languages", TEXT, nullable=True))
