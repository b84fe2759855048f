import hashlib
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.engine.interfaces import ReflectedIndex
from sqlalchemy.exc import IntegrityError

from qa_desk.db.engine import postgresql_engines, sqlite_migrating
from qa_desk.db.faults import DatabaseDamaged, DatabaseForeign, DatabaseLocked, DatabaseNewer
from qa_desk.db.migrate import HEAD, SCRIPTS, Schema, downgrade, render_item, revision, upgrade
from qa_desk.db.store import Store
from qa_desk.db.tables import Base
from qa_desk.db.types import Label, UtcDateTime
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.rows import ContactFilter
from qa_desk.vault.key import Key
from tests.db.builders import ME, a_call, a_job, hire, publish_classifier
from tests.db.conftest import DATABASES
from tests.workspace import KEY, StoppedClock

ENCRYPTED = "encrypted"
"""The folder whose databases are encrypted."""
TOMORROW = f"{int(HEAD) + 1:04}"
FILE_LINK = "fk_contact_agent_id_agent"
"""On a server triggers stand for it."""
FULLTEXT = (
    "contact_terms",
    "contact_forms",
    "ix_contact_search_terms",
    "ix_contact_search_forms",
)
"""The full-text index: tables in which SQLite keeps it, or PostgreSQL's index; no tables of ours."""
NOT_OURS = (*FULLTEXT, "procrastinate_", "idx_procrastinate_")
"""The engine of the queue on a server is another program's."""
NEXT = '''"""Note the weather."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("job") as batch:
        batch.add_column(sa.Column("weather", sa.Text(), server_default="sunny"))
    {more}


def downgrade() -> None:
    op.drop_column("job", "weather")
'''


@pytest.fixture(params=DATABASES)
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Give an empty database's place, on one kind after the other."""
    if request.param == "sqlite":
        return tmp_path / "desk.sqlite3"
    if request.param == "encrypted":
        folder = tmp_path / ENCRYPTED
        folder.mkdir()
        return folder / "desk.sqlite3"
    return str(request.getfixturevalue("empty_server"))


@pytest.fixture
def engine(location: Path | str) -> Iterator[Engine]:
    opened = _engine(location)
    yield opened
    opened.dispose()


def key_of(location: Path | str) -> Key | None:
    return KEY if isinstance(location, Path) and location.parent.name == ENCRYPTED else None


def opened(location: Path | str, schema: Schema | None = None) -> Store:
    return Store.open(location, StoppedClock(), schema, key_of(location))


def _engine(location: Path | str) -> Engine:
    if isinstance(location, Path):
        return sqlite_migrating(location, key_of(location))
    return postgresql_engines(location).writing


def tomorrow(tmp_path: Path, more: str = "pass") -> Schema:
    """Return the schema of a version that has one more migration."""
    scripts = tmp_path / "migrations 100%"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    written = NEXT.format(more=more, revision=TOMORROW, before=HEAD)
    (scripts / "versions" / f"r{TOMORROW}.py").write_text(written, "utf-8")
    return Schema(scripts, TOMORROW)


def filled(location: Path | str) -> None:
    store = opened(location)
    with store.change(ME, "fill") as change:
        hire(change)
        contact = change.contacts.add(a_call())
        change.jobs.add(a_job(contact))
        change.commit()
    store.close()


def stamp(engine: Engine, name: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :name"), {"name": name})


def contacts(location: Path | str, schema: Schema | None = None) -> int:
    store = opened(location, schema)
    with store.read() as reader:
        number = reader.queries.count(ContactFilter())
    store.close()
    return number


def backups(location: Path | str) -> list[Path]:
    return sorted(location.parent.glob("*.backup")) if isinstance(location, Path) else []


def shape(connection: Connection) -> dict[str, object]:
    """Return all that the database says of its tables: columns, keys, links, indexes, checks."""
    found = inspect(connection)
    return {
        table: (
            [{**c, "type": str(c["type"])} for c in found.get_columns(table)],
            found.get_pk_constraint(table),
            sorted(map(str, found.get_foreign_keys(table))),
            sorted(map(str, found.get_unique_constraints(table))),
            sorted(_index(i) for i in found.get_indexes(table) if i["name"] not in FULLTEXT),
            sorted((str(c["name"]), c["sqltext"]) for c in found.get_check_constraints(table)),
        )
        for table in found.get_table_names()
        if table != "alembic_version" and not table.startswith(NOT_OURS)
    }


def _index(index: ReflectedIndex) -> str:
    options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return str({**index, "dialect_options": options})


def test_the_newest_migration_is_the_one_the_tables_belong_to() -> None:
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [HEAD]


def test_migrations_make_the_tables_of_the_program(engine: Engine) -> None:
    with engine.connect() as connection, connection.begin() as transaction:
        Base.metadata.create_all(connection)
        made_at_once = shape(connection)
        transaction.rollback()
    with engine.connect() as connection, connection.begin():
        upgrade(connection, Schema())
        migrated = shape(connection)

    assert set(migrated) == {table.name for table in Base.metadata.sorted_tables}
    for table, said in made_at_once.items():
        assert migrated[table] == said, table


def test_there_is_nothing_left_to_migrate(engine: Engine) -> None:
    with engine.connect() as connection, connection.begin():
        upgrade(connection, Schema())
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": True,
                "render_item": render_item,
                "include_name": lambda name, *_where: not str(name).startswith(NOT_OURS),
                "include_object": lambda _object, name, *_where: name != FILE_LINK,
            },
        )
        assert compare_metadata(context, Base.metadata) == []


def test_migrations_can_be_undone_and_done_again(engine: Engine) -> None:
    with engine.connect() as connection, connection.begin():
        upgrade(connection, Schema())
        first = shape(connection)
        downgrade(connection, Schema())
        assert shape(connection) == {}
        upgrade(connection, Schema())
        assert shape(connection) == first


def test_own_types_appear_as_the_plain_ones_they_stand_on() -> None:
    assert render_item("type", UtcDateTime(), None) == "sa.DateTime(timezone=True)"
    assert render_item("column", UtcDateTime(), None) is False
    assert render_item("type", Label, None) == (
        "sa.String().with_variant(sa.String(collation='C'), 'postgresql')"
    )


def test_a_new_database_is_made_without_a_copy(location: Path | str) -> None:
    assert contacts(location) == 0
    assert backups(location) == []


def test_opening_again_changes_nothing(location: Path | str) -> None:
    filled(location)

    assert contacts(location) == 1
    assert backups(location) == []


def test_an_older_database_is_upgraded_with_its_data(
    location: Path | str, engine: Engine, tmp_path: Path
) -> None:
    filled(location)

    assert contacts(location, tomorrow(tmp_path)) == 1

    with engine.connect() as connection, connection.begin():
        assert revision(connection) == TOMORROW
        assert connection.execute(text("SELECT weather FROM job")).scalar_one() == "sunny"


def test_an_older_file_is_copied_first(tmp_path: Path) -> None:
    file = tmp_path / "desk.sqlite3"
    filled(file)
    contacts(file, tomorrow(tmp_path))

    [copy] = backups(file)

    assert copy.name == f"desk-{HEAD}-20261015T120000.sqlite3.backup"
    assert sys.platform == "win32" or stat.S_IMODE(copy.stat().st_mode) == 0o600
    restored = tmp_path / "restored.sqlite3"
    shutil.copyfile(copy, restored)
    assert contacts(restored) == 1


def test_a_copy_that_fails_leaves_neither_copy_nor_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "desk.sqlite3"
    filled(file)

    def busy(*_arguments: object) -> sqlite3.Connection:
        error = sqlite3.OperationalError("busy")
        error.sqlite_errorcode = sqlite3.SQLITE_BUSY
        raise error

    with monkeypatch.context() as patch:
        patch.setattr("qa_desk.db.sqlite_file.connect", busy)
        with pytest.raises(DatabaseLocked):
            contacts(file, tomorrow(tmp_path))

    assert backups(file) == []
    assert contacts(file) == 1


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    location: Path | str, engine: Engine, tmp_path: Path
) -> None:
    filled(location)

    with pytest.raises(ZeroDivisionError):
        contacts(location, tomorrow(tmp_path, "1 / 0"))

    with engine.connect() as connection, connection.begin():
        assert revision(connection) == HEAD
        assert "weather" not in {c["name"] for c in inspect(connection).get_columns("job")}
    assert contacts(location) == 1


def test_a_migration_that_tears_a_link_is_rolled_back(tmp_path: Path) -> None:
    file = tmp_path / "desk.sqlite3"
    filled(file)

    with pytest.raises(DatabaseDamaged):
        contacts(file, tomorrow(tmp_path, 'op.execute("DELETE FROM contact")'))

    assert contacts(file) == 1


def test_a_newer_database_is_refused_and_left_alone(location: Path | str, engine: Engine) -> None:
    filled(location)
    stamp(engine, "9999")

    with pytest.raises(DatabaseNewer) as caught:
        opened(location)

    assert caught.value.facts["revision"] == "9999"
    assert backups(location) == []
    stamp(engine, HEAD)
    assert contacts(location) == 1


def test_a_database_of_another_program_is_refused_and_left_alone(
    location: Path | str, engine: Engine
) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE recipes (name VARCHAR)"))
    before = location.read_bytes() if isinstance(location, Path) else b""

    with pytest.raises(DatabaseForeign):
        opened(location)

    after = location.read_bytes() if isinstance(location, Path) else b""
    assert after == before
    with engine.connect() as connection, connection.begin():
        assert inspect(connection).get_table_names() == ["recipes"]


def test_two_programs_may_start_at_once(location: Path | str) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(contacts, [location] * 4)) == [0, 0, 0, 0]


def test_two_programs_upgrade_once(location: Path | str, tmp_path: Path) -> None:
    filled(location)
    schema = tomorrow(tmp_path)
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(contacts, [location] * 3, [schema] * 3)) == [1, 1, 1]

    assert len(backups(location)) == isinstance(location, Path)


PROBE = """
import sys
from pathlib import Path
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock

Store.open(Path(sys.argv[1]), SystemClock()).close()
print("alembic" in sys.modules)
"""


def test_a_current_database_opens_without_loading_the_migrations(tmp_path: Path) -> None:
    file = tmp_path / "desk.sqlite3"
    command = [sys.executable, "-c", PROBE, str(file)]
    root = Path(__file__).parents[2]

    loaded = [
        subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.strip()
        for _start in ("first", "second")
    ]

    assert loaded == ["True", "False"]


def yesterday(tmp_path: Path) -> Schema:
    """Return the schema of the version that had the first tables alone."""
    scripts = tmp_path / "first"
    shutil.copytree(
        SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__", "r000[2-9]*", "r001*")
    )
    return Schema(scripts, "0001")


PUBLISHED = (
    "INSERT INTO scorecard (card_id, version, sha256, text, titles, published_at)"
    " VALUES ('card', 1, :sha, 'card 1', '{}', '2026-09-30 10:20:30.123456')"
)
NOTED = (
    "INSERT INTO audit (at, by, verb)"
    " VALUES ('2026-09-30 10:20:30.123456', 'Динара', 'publish a scorecard')"
)
NOTED_SUBJECT = (
    "INSERT INTO audit_subject (audit_id, position, kind, subject)"
    " VALUES (1, 0, 'scorecard', 'card 1')"
)


def test_a_workspace_of_the_first_tables_keeps_its_cards_and_takes_classifiers(
    location: Path | str, engine: Engine, tmp_path: Path
) -> None:
    opened(location, yesterday(tmp_path)).close()
    card = CardRef("card", 1, hashlib.sha256(b"card 1").hexdigest())
    with engine.begin() as connection:
        connection.execute(text(PUBLISHED), {"sha": card.sha256})
        connection.execute(text(NOTED))
        connection.execute(text(NOTED_SUBJECT))

    store = opened(location)
    ref = publish_classifier(store)
    with store.read() as reader:
        assert reader.scorecards.text(card) == "card 1"
        assert reader.classifiers.newest() == ref
        verdict = reader.audit.check()
        assert (verdict.broken, verdict.before, verdict.rows) == (None, 1, 2)
        oldest = reader.audit.rows(2)[-1]
        assert oldest.subjects == (("scorecard", "card 1"),)
        assert oldest.at == datetime(2026, 9, 30, 10, 20, 30, 123456, tzinfo=UTC)
    store.close()

    with pytest.raises(IntegrityError, match="kept as it is"), engine.begin() as connection:
        connection.execute(text("DELETE FROM scorecard"))
    with engine.connect() as connection, connection.begin():
        assert revision(connection) == HEAD
    assert len(backups(location)) == isinstance(location, Path)
