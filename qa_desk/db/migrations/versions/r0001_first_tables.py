"""Make the first tables."""

from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

from qa_desk.db.migrations.guards import guard, unguard

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

T = TypeVar("T")
NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")
MOMENT: Final = sa.DateTime(timezone=True)
TEXT: Final = sa.Text()
STRING: Final = sa.String()
INTEGER: Final = sa.Integer()
BIG: Final = sa.BigInteger()
BOOLEAN: Final = sa.Boolean()
REAL: Final[sa.Double[float]] = sa.Double()
DRAFTS: Final = sa.text("session_id IS NULL AND state = 'draft'")


def upgrade() -> None:
    _tables().create_all(op.get_bind())
    guard(op.get_bind())


def downgrade() -> None:
    _tables().drop_all(op.get_bind())
    unguard(op.get_bind())


def _tables() -> sa.MetaData:
    tables = sa.MetaData(naming_convention=NAMES)
    _people(tables)
    _scorecards(tables)
    _contacts(tables)
    _contents(tables)
    _transcripts(tables)
    _samples(tables)
    _picks(tables)
    _calibration(tables)
    _evaluations(tables)
    _marks(tables)
    _errors(tables)
    _jobs(tables)
    _audit(tables)
    return tables


def _key(name: str, kind: sa.types.TypeEngine[T], *link: sa.ForeignKey) -> sa.Column[T]:
    return sa.Column(name, kind, *link, primary_key=True)


def _column(name: str, kind: sa.types.TypeEngine[T], *link: sa.ForeignKey) -> sa.Column[T]:
    return sa.Column(name, kind, *link, nullable=False)


def _optional(name: str, kind: sa.types.TypeEngine[T], *link: sa.ForeignKey) -> sa.Column[T]:
    return sa.Column(name, kind, *link, nullable=True)


def _one_of(column: str, values: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values.split())
    return sa.CheckConstraint(f"{column} IN ({listed})", name=column)


def _people(tables: sa.MetaData) -> None:
    sa.Table(
        "agent",
        tables,
        _key("id", NUMBER),
        _column("external_id", LABEL),
        _column("name", LABEL),
        _column("team", LABEL),
        _column("search", TEXT),
        sa.UniqueConstraint("external_id"),
    )
    sa.Table(
        "evaluator",
        tables,
        _key("id", LABEL),
        _column("name", LABEL),
        _column("role", STRING),
        _one_of("role", "evaluator lead analyst admin"),
    )


def _scorecards(tables: sa.MetaData) -> None:
    sa.Table(
        "scorecard",
        tables,
        _key("number", NUMBER),
        _column("card_id", LABEL),
        _column("version", INTEGER),
        _column("sha256", TEXT),
        _column("text", TEXT),
        _column("titles", TEXT),
        _column("published_at", MOMENT),
        sa.UniqueConstraint("card_id", "version"),
        sa.UniqueConstraint("card_id", "version", "sha256"),
        sqlite_autoincrement=True,
    )


def _contacts(tables: sa.MetaData) -> None:
    sa.Table(
        "contact",
        tables,
        _key("id", NUMBER),
        _column("channel", STRING),
        _column("source", TEXT),
        _column("external_id", LABEL),
        _optional("started_at", MOMENT),
        _optional("duration_ms", BIG),
        _column("team", TEXT),
        _column("queue", TEXT),
        _column("topic", LABEL),
        _column("disposition", TEXT),
        _column("direction", STRING),
        _column("language", LABEL),
        _column("customer_key", TEXT),
        _optional("csat", INTEGER),
        _column("complaint", BOOLEAN),
        _column("custom", TEXT),
        _optional("agent_id", NUMBER, sa.ForeignKey("agent.id")),
        _column("listed_team", LABEL),
        _column("has_recording", BOOLEAN),
        _column("transcribed", BOOLEAN),
        _column("evaluations", INTEGER),
        _optional("score", STRING),
        _optional("score_order", REAL),
        _one_of("channel", "voice chat email messenger ticket"),
        _one_of("direction", "inbound outbound unknown"),
        sa.UniqueConstraint("source", "external_id"),
        sa.Index(None, "agent_id", "started_at"),
        sa.Index(None, "external_id"),
        sa.Index(None, "listed_team", "started_at"),
        sa.Index(None, "started_at"),
        sqlite_autoincrement=True,
    )
    sa.Table(
        "contact_agent",
        tables,
        _key("contact_id", NUMBER, sa.ForeignKey("contact.id", ondelete="CASCADE")),
        _key("position", INTEGER),
        _column("agent_id", NUMBER, sa.ForeignKey("agent.id")),
        sa.Index(None, "agent_id"),
    )


def _contents(tables: sa.MetaData) -> None:
    sa.Table(
        "media",
        tables,
        _key("contact_id", NUMBER, sa.ForeignKey("contact.id", ondelete="CASCADE")),
        _key("position", INTEGER),
        _column("path", TEXT),
        _column("sha256", TEXT),
        _column("codec", TEXT),
        _column("channels", INTEGER),
        _column("sample_rate", INTEGER),
        _column("duration_ms", BIG),
        _column("sides", TEXT),
        sa.Index(None, "sha256"),
    )
    sa.Table(
        "message",
        tables,
        _key("contact_id", NUMBER, sa.ForeignKey("contact.id", ondelete="CASCADE")),
        _key("ordinal", INTEGER),
        _column("position", INTEGER),
        _column("side", STRING),
        _column("author", TEXT),
        _column("text", TEXT),
        _optional("at", MOMENT),
        _one_of("side", "agent customer bot system unknown"),
    )
    sa.Table(
        "contact_search",
        tables,
        _key("contact_id", NUMBER, sa.ForeignKey("contact.id", ondelete="CASCADE")),
        _column("about", TEXT),
        _column("spoken", TEXT),
    )


def _transcripts(tables: sa.MetaData) -> None:
    sa.Table(
        "transcript",
        tables,
        _key("contact_id", NUMBER, sa.ForeignKey("contact.id", ondelete="CASCADE")),
        _column("model", TEXT),
        _column("language", TEXT),
        _column("duration_ms", BIG),
        _column("speech_ms", BIG),
        _column("elapsed_ms", BIG),
        _column("complete", BOOLEAN),
    )
    sa.Table(
        "segment",
        tables,
        _key("contact_id", NUMBER, sa.ForeignKey("transcript.contact_id", ondelete="CASCADE")),
        _key("position", INTEGER),
        _column("side", STRING),
        _optional("channel", INTEGER),
        _column("start_ms", BIG),
        _column("end_ms", BIG),
        _column("text", TEXT),
        _optional("confidence", REAL),
        _column("language", TEXT),
        _column("words", TEXT),
        _one_of("side", "agent customer bot system unknown"),
    )


def _samples(tables: sa.MetaData) -> None:
    sa.Table(
        "sample",
        tables,
        _key("id", TEXT),
        _column("name", LABEL),
        _column("plan", TEXT),
        _column("seed", STRING),
        _column("algorithm", TEXT),
        _column("frame", TEXT),
        _column("frame_size", INTEGER),
        _column("frame_hash", TEXT),
        _column("drawn_at", MOMENT),
    )
    sa.Table(
        "sample_stratum",
        tables,
        _key("sample_id", TEXT, sa.ForeignKey("sample.id")),
        _key("position", INTEGER),
        _column("key", TEXT),
        _column("population", INTEGER),
        _column("quota", INTEGER),
        _column("drawn", INTEGER),
    )


def _picks(tables: sa.MetaData) -> None:
    sa.Table(
        "sample_pick",
        tables,
        _key("sample_id", TEXT, sa.ForeignKey("sample.id")),
        _key("position", INTEGER),
        _column("contact_id", NUMBER, sa.ForeignKey("contact.id")),
        _column("stratum", TEXT),
        _column("weight", STRING),
        _optional("assignee", LABEL, sa.ForeignKey("evaluator.id")),
        _column("selection", STRING),
        _one_of("selection", "random targeted"),
        sa.Index(None, "assignee"),
        sa.Index(None, "contact_id"),
    )
    sa.Table(
        "sample_exclusion",
        tables,
        _key("sample_id", TEXT, sa.ForeignKey("sample.id")),
        _key("position", INTEGER),
        _column("contact_id", INTEGER),
        _column("reason", TEXT),
    )


def _calibration(tables: sa.MetaData) -> None:
    sa.Table(
        "calibration_session",
        tables,
        _key("id", TEXT),
        _column("title", TEXT),
        _column("card_id", LABEL),
        _column("card_version", INTEGER),
        _column("card_sha256", TEXT),
        _column("created_at", MOMENT),
        _optional("master", LABEL, sa.ForeignKey("evaluator.id")),
        _column("state", STRING),
        _optional("revealed_at", MOMENT),
        _one_of("state", "open revealed"),
        sa.ForeignKeyConstraint(
            ["card_id", "card_version", "card_sha256"],
            ["scorecard.card_id", "scorecard.version", "scorecard.sha256"],
        ),
    )
    sa.Table(
        "calibration_contact",
        tables,
        _key("session_id", TEXT, sa.ForeignKey("calibration_session.id")),
        _key("position", INTEGER),
        _column("contact_id", NUMBER, sa.ForeignKey("contact.id")),
    )
    sa.Table(
        "calibration_participant",
        tables,
        _key("session_id", TEXT, sa.ForeignKey("calibration_session.id")),
        _key("position", INTEGER),
        _column("evaluator", LABEL, sa.ForeignKey("evaluator.id")),
    )


def _evaluations(tables: sa.MetaData) -> None:
    sa.Table(
        "evaluation",
        tables,
        _key("id", TEXT),
        _column("contact_id", NUMBER, sa.ForeignKey("contact.id")),
        _column("evaluator", LABEL, sa.ForeignKey("evaluator.id")),
        _column("card_id", LABEL),
        _column("card_version", INTEGER),
        _column("card_sha256", TEXT),
        _column("started_at", MOMENT),
        _column("purpose", STRING),
        _optional("sample_id", TEXT, sa.ForeignKey("sample.id")),
        _optional("session_id", TEXT, sa.ForeignKey("calibration_session.id")),
        _column("state", STRING),
        _column("comment", TEXT),
        _optional("submitted_at", MOMENT),
        _column("version", INTEGER),
        _column("saved_by", TEXT),
        _column("saved_at", MOMENT),
        _optional("score", STRING),
        _optional("score_order", REAL),
        _optional("before_gates", STRING),
        _optional("critical_customer", INTEGER),
        _optional("critical_business", INTEGER),
        _optional("critical_compliance", INTEGER),
        _optional("critical_any", INTEGER),
        _optional("opportunities", INTEGER),
        _optional("defects", INTEGER),
        _optional("passed", BOOLEAN),
        _optional("band", TEXT),
        _one_of("purpose", "random targeted complaint calibration training"),
        _one_of("state", "draft submitted appealed revised closed"),
        sa.ForeignKeyConstraint(
            ["card_id", "card_version", "card_sha256"],
            ["scorecard.card_id", "scorecard.version", "scorecard.sha256"],
        ),
        sa.UniqueConstraint("session_id", "contact_id", "evaluator"),
        sa.Index(None, "contact_id", "submitted_at"),
        sa.Index(None, "sample_id"),
        sa.Index(None, "submitted_at"),
        sa.Index(
            "uq_evaluation_draft",
            "contact_id",
            "evaluator",
            unique=True,
            sqlite_where=DRAFTS,
            postgresql_where=DRAFTS,
        ),
    )


def _marks(tables: sa.MetaData) -> None:
    sa.Table(
        "mark",
        tables,
        _key("evaluation_id", TEXT, sa.ForeignKey("evaluation.id")),
        _key("criterion", TEXT),
        _column("position", INTEGER),
        _column("answered", BOOLEAN),
        _optional("number", STRING),
        _column("na", BOOLEAN),
        _column("comment", TEXT),
    )
    sa.Table(
        "mark_option",
        tables,
        _key("evaluation_id", TEXT),
        _key("criterion", TEXT),
        _key("position", INTEGER),
        _column("option", TEXT),
        sa.ForeignKeyConstraint(
            ["evaluation_id", "criterion"], ["mark.evaluation_id", "mark.criterion"]
        ),
        sa.Index(None, "criterion", "option"),
    )


def _errors(tables: sa.MetaData) -> None:
    sa.Table(
        "recorded_error",
        tables,
        _key("evaluation_id", TEXT, sa.ForeignKey("evaluation.id")),
        _key("position", INTEGER),
        _column("type", TEXT),
        _optional("criterion", TEXT),
        _column("comment", TEXT),
        sa.Index(None, "type"),
    )
    sa.Table(
        "evidence",
        tables,
        _key("evaluation_id", TEXT, sa.ForeignKey("evaluation.id")),
        _key("position", INTEGER),
        _optional("criterion", TEXT),
        _optional("error", INTEGER),
        _optional("start_ms", BIG),
        _optional("end_ms", BIG),
        _optional("message", INTEGER),
        _column("quote", TEXT),
        sa.ForeignKeyConstraint(
            ["evaluation_id", "criterion"], ["mark.evaluation_id", "mark.criterion"]
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id", "error"], ["recorded_error.evaluation_id", "recorded_error.position"]
        ),
    )


def _jobs(tables: sa.MetaData) -> None:
    sa.Table(
        "job",
        tables,
        _key("id", NUMBER),
        _column("contact_id", NUMBER, sa.ForeignKey("contact.id", ondelete="CASCADE")),
        _column("model", TEXT),
        _column("language", TEXT),
        _column("state", STRING),
        _column("queued_at", MOMENT),
        _column("progress", REAL),
        _column("fault", TEXT),
        _one_of("state", "waiting running done failed cancelled interrupted"),
        sa.Index(None, "state"),
        sqlite_autoincrement=True,
    )


def _audit(tables: sa.MetaData) -> None:
    sa.Table(
        "audit",
        tables,
        _key("id", NUMBER),
        _column("at", MOMENT),
        _column("by", TEXT),
        _column("verb", TEXT),
        sa.Index(None, "at"),
        sqlite_autoincrement=True,
    )
    sa.Table(
        "audit_subject",
        tables,
        _key("audit_id", NUMBER, sa.ForeignKey("audit.id")),
        _key("position", INTEGER),
        _column("kind", TEXT),
        _column("subject", TEXT),
        sa.Index(None, "kind", "subject"),
    )
