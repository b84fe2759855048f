"""Jobs of several kinds, with priorities and who works on them; on a server procrastinate follows.

What people see is the table of jobs. On a server a trigger puts each job that waits into
procrastinate's queue, in the same transaction, and takes it out again when it waits no more; so
nobody needs a right to that queue but workers, who are told there what to do next.
"""

from pathlib import Path
from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

T = TypeVar("T")
AUTOINCREMENT: Final = {"sqlite_autoincrement": True}
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS: Final = "'transcribe', 'phrases'"
ADDED: Final = ("kind", "params", "priority", "facts", "attempts", "worker")
ENGINE: Final = Path(__file__).parents[1] / "sql" / "procrastinate_03_04_00_50.sql"
ENGINE_TABLES: Final = ("periodic_defers", "events", "jobs", "workers")
ENGINE_TYPES: Final = ("job_to_defer_v1", "job_status", "job_event_type")
FOLLOW: Final = """
    CREATE FUNCTION job_queued() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $desk$
    DECLARE
        name text := 'job-' || coalesce(NEW.id, OLD.id);
    BEGIN
        IF TG_OP = 'DELETE' OR NEW.state <> 'waiting' THEN
            DELETE FROM procrastinate_jobs WHERE queueing_lock = name AND status = 'todo';
            RETURN NULL;
        END IF;
        UPDATE procrastinate_jobs SET priority = NEW.priority
            WHERE queueing_lock = name AND status = 'todo';
        IF NOT FOUND THEN
            PERFORM procrastinate_defer_jobs_v1(ARRAY[ROW(NEW.kind, 'work', NEW.priority, NULL,
                name, jsonb_build_object('job', NEW.id), NULL)::procrastinate_job_to_defer_v1]);
        END IF;
        RETURN NULL;
    END $desk$"""
WHOLE: Final = """
    json_typeof(params::json) = 'object' AND json_typeof(facts::json) = 'object'
    AND progress BETWEEN 0 AND 1 AND attempts >= 0
    AND queued_at BETWEEN '2000-01-01 00:00:00+00' AND '9000-01-01 00:00:00+00'"""
"""What programs can read: one row of somebody with plain SQL would keep all from the queue."""
CALLED: Final = {
    "job_queued": "AFTER INSERT OR DELETE OR UPDATE OF state, priority",
}


def upgrade() -> None:
    with op.batch_alter_table("job", table_kwargs=AUTOINCREMENT) as job:
        job.add_column(sa.Column("kind", sa.String(), nullable=True))
        job.add_column(sa.Column("params", sa.Text(), nullable=True))
        job.add_column(sa.Column("priority", sa.Integer(), nullable=True))
        job.add_column(sa.Column("facts", sa.Text(), nullable=True))
        job.add_column(sa.Column("attempts", sa.Integer(), nullable=True))
        job.add_column(sa.Column("worker", sa.Text(), nullable=True))
    op.execute(_filled())
    with op.batch_alter_table("job", table_kwargs=AUTOINCREMENT) as job:
        for name in ADDED:
            job.alter_column(name, nullable=False)
        job.alter_column("contact_id", existing_type=NUMBER, nullable=True)
        job.drop_column("model")
        job.drop_column("language")
        job.create_check_constraint(op.f("ck_job_kind"), f"kind IN ({KINDS})")
        job.create_index("ix_job_contact_id", ["contact_id"])
    if _on_server():
        _start_engine()


def downgrade() -> None:
    if _on_server():
        _stop_engine()
    op.execute("DELETE FROM job WHERE kind <> 'transcribe' OR contact_id IS NULL")
    with op.batch_alter_table("job", table_kwargs=AUTOINCREMENT) as job:
        job.add_column(sa.Column("model", sa.Text(), nullable=True))
        job.add_column(sa.Column("language", sa.Text(), nullable=True))
    op.execute(f"UPDATE job SET model = {_param('model')}, language = {_param('language')}")  # noqa: S608 - texts of our own
    with op.batch_alter_table("job", table_kwargs=AUTOINCREMENT) as job:
        job.drop_index("ix_job_contact_id")
        job.drop_constraint(op.f("ck_job_kind"), type_="check")
        for name in ADDED:
            job.drop_column(name)
        job.alter_column("contact_id", existing_type=NUMBER, nullable=False)
        job.alter_column("model", nullable=False)
        job.alter_column("language", nullable=False)


def _on_server() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _filled() -> str:
    """Return the statement that makes a transcription of each job there is."""
    pair = "('model', model, 'language', language)"
    params = f"json_build_object{pair}::text" if _on_server() else f"json_object{pair}"
    return (
        f"UPDATE job SET kind = 'transcribe', params = {params}, priority = 50, facts = '{{}}',"  # noqa: S608 - texts of our own
        " attempts = CASE WHEN state = 'waiting' THEN 0 ELSE 1 END, worker = ''"
    )


def _param(name: str) -> str:
    taken = f"params::json ->> '{name}'" if _on_server() else f"json_extract(params, '$.{name}')"
    return f"coalesce({taken}, '')"


def _start_engine() -> None:
    """Make procrastinate's tables and functions, from its own file, and let jobs go there."""
    driver = op.get_bind().connection.cursor()
    driver.execute(
        ENGINE.read_text("utf-8")
    )  # the driver itself: per cent signs stay what they are
    driver.close()
    op.execute(FOLLOW)
    for name, when in CALLED.items():
        op.execute(f"CREATE TRIGGER {name} {when} ON job FOR EACH ROW EXECUTE FUNCTION {name}()")
    op.execute("UPDATE job SET priority = priority WHERE state = 'waiting'")
    op.create_check_constraint(op.f("ck_job_whole"), "job", WHOLE)


def _stop_engine() -> None:
    op.drop_constraint(op.f("ck_job_whole"), "job", type_="check")
    for name in CALLED:
        op.execute(f"DROP TRIGGER {name} ON job")
        op.execute(f"DROP FUNCTION {name}()")
    for name in ENGINE_TABLES:
        op.execute(f"DROP TABLE procrastinate_{name} CASCADE")
    op.execute(
        """DO $desk$ DECLARE each regprocedure; BEGIN
        FOR each IN SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname = 'public' AND starts_with(p.proname, 'procrastinate_') LOOP
            EXECUTE 'DROP FUNCTION ' || each || ' CASCADE';
        END LOOP; END $desk$"""
    )
    for name in ENGINE_TYPES:
        op.execute(f"DROP TYPE procrastinate_{name}")
