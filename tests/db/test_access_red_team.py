"""What each role tries on a PostgreSQL server with plain SQL, and is refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from qa_desk.db.roles import GROUPS
from qa_desk.db.rules import RULES
from qa_desk.db.tables import Base
from qa_desk.domain.people import Role
from qa_desk.domain.permissions import PERMISSIONS, Scope, Verb
from tests.db.office import (
    ADMIN,
    ANALYST,
    ASEL,
    BORYA,
    BY_ROLE,
    LEAD,
    LOCKED,
    OWNER,
    PEOPLE,
    SERVICE,
    SOUTH_LEAD,
    STRANGER,
    Office,
)

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg")]
TABLES = sorted(table.name for table in Base.metadata.sorted_tables)
EVERYBODY = (ADMIN, LEAD, SOUTH_LEAD, ASEL, BORYA, ANALYST, SERVICE)
REFUSED = (
    psycopg.errors.InsufficientPrivilege,
    psycopg.errors.RestrictViolation,
    psycopg.errors.WrongObjectType,
)


Connection = psycopg.Connection[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Ground:
    """A filled database with logins; `url` has `{login}` where the login stands."""

    url: str
    office: Office
    connections: dict[str, Connection] = field(default_factory=dict)

    def connected(self, login: str) -> Connection:
        """Return somebody's connection, as it was when it was opened."""
        if login not in self.connections:
            plain = make_url(self.url.format(login=login)).set(drivername="postgresql")
            opened = psycopg.connect(plain.render_as_string(hide_password=False))
            self.connections[login] = opened
        return self.connections[login]

    def ask(self, login: str, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Run a statement as somebody, roll it back, and return its rows, or one with a count."""
        connection = self.connected(login)
        try:
            done = connection.execute(statement.encode(), values or None)
            rows: list[tuple[object, ...]] = [(done.rowcount,)]
            if done.description:
                rows = [tuple(row) for row in done.fetchall()]
        finally:
            connection.rollback()
        return rows

    def number(self, login: str, statement: str, *values: object) -> int:
        """Return the one number of a statement, or how many rows it touched."""
        [[found]] = self.ask(login, statement, *values)
        assert isinstance(found, int)
        return found

    def is_refused(self, login: str, statement: str, *values: object) -> bool:
        """Whether a statement is refused, or touches no row."""
        try:
            return self.number(login, statement, *values) < 1
        except REFUSED:
            return True


@pytest.fixture(scope="module")
def ground(office_server: tuple[str, Office]) -> Iterator[Ground]:
    opened = Ground(*office_server)
    yield opened
    for connection in opened.connections.values():
        connection.close()


def test_every_table_has_a_decision() -> None:
    assert set(TABLES) == set(RULES)


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_closed_but_for_its_rules(ground: Ground, table: str) -> None:
    asked = "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = %s::regclass"

    assert ground.ask(OWNER, asked, table) == [(True,)]


@pytest.mark.parametrize("login", [STRANGER, LOCKED])
@pytest.mark.parametrize("table", TABLES)
def test_who_is_not_a_user_sees_nothing_whatever_the_group(
    ground: Ground, login: str, table: str
) -> None:
    assert ground.is_refused(login, f"SELECT count(*) FROM {table}")  # noqa: S608 - a table of ours


@pytest.mark.parametrize(
    "table",
    [
        name
        for name in TABLES
        if name not in ("evaluator", "evaluator_team", "team") and not name.startswith("audit")
    ],
)
def test_the_owner_sees_no_row(ground: Ground, table: str) -> None:
    assert ground.number(OWNER, f"SELECT count(*) FROM {table}") == 0  # noqa: S608


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("table", TABLES)
def test_a_role_without_permission_finds_a_table_shut(
    ground: Ground, role: Role, table: str
) -> None:
    login, rule = BY_ROLE[role], RULES[table]

    if not rule.read(role):
        assert ground.is_refused(login, f"SELECT count(*) FROM {table}")  # noqa: S608
        assert ground.is_refused(login, f"SELECT count(*) FROM (SELECT * FROM {table}) AS t")  # noqa: S608
    if not rule.update(role):
        column = next(iter(Base.metadata.tables[table].columns)).name
        assert ground.is_refused(login, f"UPDATE {table} SET {column} = {column}")  # noqa: S608
    if not rule.delete(role):
        assert ground.is_refused(login, f"DELETE FROM {table}")  # noqa: S608
    if not rule.insert(role):
        assert ground.is_refused(login, f"INSERT INTO {table} SELECT * FROM {table}")  # noqa: S608


@pytest.mark.parametrize("login", EVERYBODY)
@pytest.mark.parametrize("table", TABLES)
def test_nobody_lifts_the_guards_of_a_table(ground: Ground, login: str, table: str) -> None:
    for statement in (
        f"TRUNCATE {table} CASCADE",
        f"ALTER TABLE {table} DISABLE TRIGGER ALL",
        f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY",
        f"CREATE POLICY mine ON {table} USING (true)",
        f"CREATE TRIGGER mine BEFORE INSERT ON {table} EXECUTE FUNCTION desk_follow_role()",
        f"DROP TABLE {table} CASCADE",
    ):
        with pytest.raises(REFUSED):
            ground.ask(login, statement)


@pytest.mark.parametrize("login", EVERYBODY)
@pytest.mark.parametrize(
    "statement",
    [
        f"SET ROLE {OWNER}",
        f"SET ROLE {ADMIN}",
        "SET ROLE qa_desk_keeper",
        "SET ROLE postgres",
        f"SET SESSION AUTHORIZATION {OWNER}",
        "SET session_replication_role = replica",
        "SELECT pg_read_file('postgresql.conf')",
        "COPY evaluation TO PROGRAM 'cat'",
        "CREATE ROLE mine",
        "CREATE TABLE mine (id int)",
        "CREATE SCHEMA mine",
        "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE EXTENSION dblink",
        "ALTER FUNCTION desk_role() OWNER TO CURRENT_USER",
        "SELECT desk_role_of('rt_asel')",
        "SELECT desk_is_login('rt_asel')",
    ],
)
def test_nobody_becomes_somebody_else(ground: Ground, login: str, statement: str) -> None:
    if statement == f"SET ROLE {login}":
        return  # being oneself is no trick
    with pytest.raises(REFUSED):
        ground.ask(login, statement)


@pytest.mark.parametrize("login", EVERYBODY)
def test_a_group_taken_as_a_role_sees_nothing(ground: Ground, login: str) -> None:
    role = next(role for who, role, _team in PEOPLE if who == login)

    assert ground.is_refused(login, f"SET ROLE {GROUPS[role]}; SELECT count(*) FROM contact")  # noqa: S608


@pytest.mark.parametrize("login", [LEAD, SOUTH_LEAD, ASEL, BORYA, ANALYST, SERVICE])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE evaluator SET role = 'admin'",
        "UPDATE evaluator SET locked = false, role = 'admin' WHERE id = current_user",
        "INSERT INTO evaluator (id, name, role) VALUES ('rt_new', 'N', 'admin')",
        "INSERT INTO evaluator_team VALUES (current_user, 'South', '0001-01-01', '9999-12-31', true)",
        "UPDATE evaluator_team SET team = 'South', leads = true",
        "SELECT 1 FROM desk_make_login('rt_asel', 'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')",
    ],
)
def test_only_administrators_change_roles_and_teams(
    ground: Ground, login: str, statement: str
) -> None:
    assert ground.is_refused(login, statement)


@pytest.mark.parametrize("name", ["postgres", OWNER, "qa_desk_keeper", "pg_monitor"])
def test_not_even_administrators_take_over_a_role_of_the_server(ground: Ground, name: str) -> None:
    add = "INSERT INTO evaluator (id, name, role, locked) VALUES (%s, 'N', 'admin', true)"
    secret = "SCRAM-SHA-256$4096:YQ==$YQ==:YQ=="
    plain = make_url(ground.url.format(login=ADMIN)).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False)) as connection:
        connection.execute(add, (name,))
        rights = connection.execute("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'postgres'")
        assert rights.fetchall() == [(True,)]
        with pytest.raises(psycopg.errors.Error):
            connection.execute("SELECT desk_make_login(%s, %s)", (name, secret))
        connection.rollback()


def test_a_login_is_made_of_a_scram_secret_alone(ground: Ground) -> None:
    plain = make_url(ground.url.format(login=ADMIN)).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False)) as connection:
        connection.execute("INSERT INTO evaluator (id, name, role) VALUES ('rt_new', 'N', 'lead')")
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            connection.execute("SELECT desk_make_login('rt_new', 'x'' SUPERUSER PASSWORD ''x')")
        connection.rollback()


TRICKS = {
    "plain": "SELECT count(*) FROM evaluation WHERE id = %s",
    "marks": "SELECT count(*) FROM mark WHERE evaluation_id = %s",
    "options": "SELECT count(*) FROM mark_option WHERE evaluation_id = %s",
    "errors": "SELECT count(*) FROM recorded_error WHERE evaluation_id = %s",
    "quotes": "SELECT count(*) FROM evidence WHERE evaluation_id = %s",
    "markers": "SELECT count(*) FROM marker WHERE evaluation_id = %s",
    "suggestions": "SELECT count(*) FROM suggestion WHERE evaluation_id = %s",
    "average": "SELECT count(score_order) FROM evaluation WHERE id = %s",
    "window": "SELECT count(*) FROM (SELECT id, avg(score_order) OVER () FROM evaluation) t WHERE id = %s",
    "join": "SELECT count(*) FROM mark m JOIN evaluation e ON e.id = m.evaluation_id WHERE e.id = %s",
    "lateral": "SELECT count(*) FROM (VALUES (%s)) v(i), LATERAL (SELECT FROM mark WHERE evaluation_id = v.i) m",
    "update": "UPDATE evaluation SET comment = comment WHERE id = %s",
    "delete": "DELETE FROM mark WHERE evaluation_id = %s",
    "lock": "SELECT count(*) FROM (SELECT 1 FROM evaluation WHERE id = %s FOR UPDATE) t",
    "journal": "SELECT count(*) FROM audit_change WHERE subject = %s",
}


@pytest.mark.parametrize("login", [ADMIN, LEAD, SOUTH_LEAD, ASEL, ANALYST, SERVICE])
@pytest.mark.parametrize("trick", TRICKS)
def test_a_blind_entry_is_its_authors_alone(ground: Ground, login: str, trick: str) -> None:
    entry = ground.office.evaluations["borya's blind"]
    if trick == "journal" and login == ADMIN:
        return  # what the journal tells of entries is the journal's own test

    assert ground.is_refused(login, TRICKS[trick], entry)
    assert ground.number(BORYA, TRICKS["marks"], entry) > 0


@pytest.mark.parametrize("login", [ADMIN, LEAD, ASEL, ANALYST])
def test_aggregates_tell_nothing_of_blind_entries(ground: Ground, login: str) -> None:
    query = (
        "SELECT count(*) FROM evaluation WHERE session_id = 'c-blind' AND evaluator <> current_user"
    )

    assert ground.number(login, query) == 0
    assert (
        ground.number(login, "SELECT count(*) FROM pg_stats WHERE tablename = 'mark_option'") == 0
    )


def test_a_leaky_function_sees_no_row_before_the_rules_do(ground: Ground) -> None:
    make = """
        CREATE TEMP TABLE heard (id text);
        CREATE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
        $$ BEGIN INSERT INTO heard VALUES ($1); RETURN true; END $$;
        SELECT count(*) FROM evaluation WHERE pg_temp.leak(id);
    """
    plain = make_url(ground.url.format(login=ASEL)).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False)) as connection:
        try:
            connection.execute(make.encode())
        except psycopg.errors.InsufficientPrivilege:
            return  # without temporary tables there is nowhere to leak to
        heard = {row[0] for row in connection.execute("SELECT id FROM heard")}
        connection.rollback()
    assert not heard & {ground.office.evaluations["borya's blind"]}


@pytest.mark.parametrize("login", [ASEL, BORYA, ANALYST, SERVICE])
def test_only_leads_reveal(ground: Ground, login: str) -> None:
    reveal = "UPDATE calibration_session SET state = 'revealed', revealed_at = now() WHERE id = 'c-blind'"

    assert ground.is_refused(login, reveal)
    assert ground.number(LEAD, reveal) == 1


@pytest.mark.parametrize("login", [ADMIN, LEAD, SOUTH_LEAD])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE calibration_session SET state = 'open', revealed_at = NULL WHERE id = 'c-shown'",
        "UPDATE calibration_session SET master = NULL WHERE id = 'c-shown'",
        "UPDATE calibration_session SET id = 'c-other' WHERE id = 'c-blind'",
        "DELETE FROM calibration_session",
        "INSERT INTO calibration_participant VALUES ('c-shown', 9, 'rt_lead')",
        "DELETE FROM calibration_participant WHERE session_id = 'c-shown'",
    ],
)
def test_what_was_revealed_is_never_blind_again(ground: Ground, login: str, statement: str) -> None:
    assert ground.is_refused(login, statement)


def test_after_the_reveal_nobody_enters_or_moves_an_entry(ground: Ground) -> None:
    draft = ground.office.evaluations["asel's draft"]
    move = "UPDATE evaluation SET session_id = 'c-shown' WHERE id = %s"
    begin = """INSERT INTO evaluation (id, contact_id, evaluator, card_id, card_version, card_sha256,
        started_at, purpose, session_id, state, comment, version, saved_by, saved_at)
        SELECT 'late', contact_id, 'rt_asel', card_id, card_version, card_sha256, now(),
        'calibration', 'c-shown', 'draft', '', 1, 'rt_asel', now() FROM evaluation WHERE id = %s"""

    assert ground.is_refused(ASEL, move, draft)
    assert ground.is_refused(ASEL, begin, draft)


BEGIN = """INSERT INTO evaluation (id, contact_id, evaluator, card_id, card_version, card_sha256,
    started_at, purpose, state, comment, version, saved_by, saved_at)
    VALUES ('new', %s, %s, 'service', 1, %s, now(), 'random', %s, '', 1, %s, now())"""


@pytest.mark.parametrize(
    "attempt",
    [
        (ASEL, BORYA, ASEL, "draft", "north"),
        (ASEL, ASEL, BORYA, "draft", "north"),
        (ASEL, ASEL, ASEL, "submitted", "north"),
        (ASEL, ASEL, ASEL, "draft", "south"),
        (LEAD, ASEL, LEAD, "draft", "north"),
        (LEAD, LEAD, LEAD, "draft", "south"),
        (ADMIN, BORYA, BORYA, "draft", "north"),
        (ANALYST, ANALYST, ANALYST, "draft", "north"),
        (SERVICE, SERVICE, SERVICE, "draft", "north"),
    ],
)
def test_nobody_evaluates_for_others_or_out_of_reach(
    ground: Ground, attempt: tuple[str, str, str, str, str]
) -> None:
    login, author, saver, state, contact = attempt
    office = ground.office
    values = (office.contacts[contact], author, office.card.sha256, state, saver)

    assert ground.is_refused(login, BEGIN, *values)


@pytest.mark.parametrize("login", EVERYBODY)
def test_nobody_writes_the_journal_for_others(ground: Ground, login: str) -> None:
    other = BORYA if login == ASEL else ASEL
    insert = """INSERT INTO audit (at, by, verb, act, host, application, search, content)
        VALUES (now(), %s, 'x', 'change', '', '', '', '')"""

    assert ground.is_refused(login, insert, other)
    assert ground.number(login, insert, login) == 1
    assert ground.is_refused(login, "UPDATE audit SET verb = 'x'")
    assert ground.is_refused(login, "DELETE FROM audit")
    assert ground.is_refused(login, "UPDATE audit_head SET hash = 'x'")


@pytest.mark.parametrize("login", EVERYBODY)
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE scorecard SET text = 'x'",
        "DELETE FROM classifier",
        "UPDATE evaluation SET score = '100/1', score_order = 100 WHERE state = 'submitted'",
        "UPDATE evaluation SET state = 'draft' WHERE state = 'submitted'",
        """UPDATE mark SET na = true WHERE evaluation_id IN
            (SELECT id FROM evaluation WHERE state = 'submitted')""",
        """DELETE FROM evidence WHERE evaluation_id IN
            (SELECT id FROM evaluation WHERE state = 'submitted')""",
        """UPDATE marker SET note = 'x' WHERE evaluation_id IN
            (SELECT id FROM evaluation WHERE state = 'submitted')""",
        """INSERT INTO marker SELECT id, 1, 'x' FROM evaluation WHERE state = 'submitted'""",
        """UPDATE suggestion SET outcome = 'corrected' WHERE evaluation_id IN
            (SELECT id FROM evaluation WHERE state = 'submitted')""",
        """DELETE FROM suggestion WHERE evaluation_id IN
            (SELECT id FROM evaluation WHERE state = 'submitted')""",
    ],
)
def test_what_is_final_stays(ground: Ground, login: str, statement: str) -> None:
    assert ground.is_refused(login, statement)


@pytest.mark.parametrize("login", [ADMIN, LEAD, ASEL, ANALYST])
def test_the_record_of_a_rule_is_everybodys_and_tells_no_more(ground: Ground, login: str) -> None:
    asked = "SELECT rule, version, suggested, accepted FROM desk_suggestion_record()"

    (found,) = ground.ask(login, asked)
    assert found[:2] == ("greeting", 1)
    final = "SELECT count(*) FROM evaluation WHERE state <> 'draft' AND session_id IS NULL"
    assert found[2] == found[3] == ground.number(ADMIN, final) > 0


def test_nobody_stops_a_rule_by_what_he_writes_into_a_draft(ground: Ground) -> None:
    asel = ground.connected(ASEL)
    asked = b"SELECT rule, version, suggested, corrected FROM desk_suggestion_record()"
    forged = b"""INSERT INTO suggestion (evaluation_id, criterion, option, rule, version, confidence,
        start_ms, standing, outcome, by, at)
        SELECT %s, 'c' || n, '', 'greeting', 1, 1, 0, 'shown', 'corrected', current_user, now()
        FROM generate_series(1, 1000) n"""
    try:
        before = asel.execute(asked).fetchall()
        asel.execute(forged, [ground.office.evaluations["asel's draft"]])
        assert asel.execute(asked).fetchall() == before
    finally:
        asel.rollback()


@pytest.mark.parametrize("login", [SERVICE, STRANGER, LOCKED])
def test_who_works_with_no_card_learns_no_record_of_a_rule(ground: Ground, login: str) -> None:
    assert ground.is_refused(login, "SELECT count(*) FROM desk_suggestion_record()")


@pytest.mark.parametrize("login", [ADMIN, LEAD, ASEL])
def test_nobody_gives_a_contact_another_score(ground: Ground, login: str) -> None:
    plain = make_url(ground.url.format(login=login)).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False)) as connection:
        connection.execute("UPDATE contact SET score = '100/1', score_order = 100, evaluations = 7")
        query = "SELECT count(*) FROM contact WHERE score = '100/1' OR evaluations = 7"
        assert connection.execute(query.encode()).fetchall() == [(0,)]
        connection.rollback()


@pytest.mark.parametrize(
    ("login", "statement"),
    [
        (ASEL, "UPDATE contact SET listed_team = 'North'"),
        (ASEL, "UPDATE contact SET customer_key = ''"),
        (LEAD, "UPDATE contact SET listed_team = 'South' WHERE listed_team = 'North'"),
        (LEAD, "UPDATE contact SET listed_team = 'North' WHERE external_id = 'south'"),
        (ANALYST, "SELECT count(customer_key) FROM contact"),
        (SERVICE, "SELECT count(custom) FROM contact"),
        (ANALYST, "SELECT count(contact) FROM contact"),
    ],
)
def test_contacts_stay_where_they_belong(ground: Ground, login: str, statement: str) -> None:
    assert ground.is_refused(login, statement)


@pytest.mark.parametrize("login", [LEAD, ASEL])
@pytest.mark.parametrize(
    "statement",
    [
        """INSERT INTO sample_pick SELECT sample_id, 7, %s, '', '1/1', current_user, 'random', NULL
            FROM sample_pick LIMIT 1""",
        "UPDATE sample_pick SET contact_id = %s",
        "INSERT INTO calibration_contact VALUES ('c-blind', 7, %s)",
    ],
)
def test_nobody_gives_himself_a_contact_out_of_reach(
    ground: Ground, login: str, statement: str
) -> None:
    assert ground.is_refused(login, statement, ground.office.contacts["south"])


@pytest.mark.parametrize("login", [LEAD, ASEL, ADMIN])
@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO given_contact VALUES (current_user, %s)",
        "UPDATE given_contact SET contact_id = %s",
        "DELETE FROM given_contact WHERE contact_id <> %s",
    ],
)
def test_nobody_keeps_the_list_of_what_was_given(
    ground: Ground, login: str, statement: str
) -> None:
    assert ground.is_refused(login, statement, ground.office.contacts["south"])


@pytest.mark.parametrize("login", [LEAD, ASEL, ADMIN])
def test_what_others_were_given_is_not_seen(ground: Ground, login: str) -> None:
    assert {who for (who,) in ground.ask(login, "SELECT login FROM given_contact")} <= {login}


def test_an_evaluation_counts_for_no_team_but_its_contacts(ground: Ground) -> None:
    connection = ground.connected(ASEL)
    changed = b"UPDATE evaluation SET listed_team = 'South' WHERE state = 'draft'"
    assert connection.execute(changed).rowcount > 0
    found = connection.execute(b"SELECT DISTINCT listed_team FROM evaluation WHERE state = 'draft'")
    assert "South" not in {team for (team,) in found.fetchall()}
    connection.rollback()


@pytest.mark.parametrize(
    ("login", "statement"),
    [
        (LEAD, "UPDATE sample_pick SET assignee = 'lead'"),
        (LEAD, "UPDATE sample SET seed = '1'"),
        (ADMIN, "UPDATE sample_replacement SET reason = 'none'"),
        (ADMIN, "DELETE FROM sample_replacement"),
        (ADMIN, "UPDATE sample_left_out SET contacts = ''"),
        (ASEL, "UPDATE sample_pick SET contact_id = contact_id"),
        (ASEL, "INSERT INTO target_group VALUES ('mine', 'new_agent', 1, '1/1', 1, '')"),
        (ASEL, "UPDATE target_group SET days = 1"),
        (
            LEAD,
            """INSERT INTO sample_replacement
                SELECT id, 7, 1, 2, '', 'why', 'somebody', now() FROM sample LIMIT 1""",
        ),
    ],
)
def test_a_drawn_sample_stays_as_it_was_drawn(ground: Ground, login: str, statement: str) -> None:
    assert ground.is_refused(login, statement)


def test_a_lead_replaces_a_pick_and_keeps_a_target_group(ground: Ground) -> None:
    made = """INSERT INTO sample_replacement
        SELECT id, 7, 1, 2, '', 'why', current_user, now() FROM sample LIMIT 1"""
    group = "INSERT INTO target_group VALUES ('new', 'new_agent', 30, '1/1', 1, '')"
    assert ground.number(LEAD, made) == 1
    assert ground.number(LEAD, group) == 1
    assert ground.number(LEAD, "UPDATE sample_pick SET contact_id = contact_id") >= 1


@pytest.mark.parametrize(
    ("login", "seen"),
    [
        (ADMIN, {"given", "north", "south", "free"}),
        (ANALYST, {"given", "north", "south", "free"}),
        (LEAD, {"north", "free"}),
        (SOUTH_LEAD, {"given", "south"}),
        (ASEL, {"given", "north", "free"}),
    ],
)
def test_picks_are_seen_where_their_contacts_are(
    ground: Ground, login: str, seen: set[str]
) -> None:
    picks = ground.ask(login, "SELECT contact_id FROM sample_pick ORDER BY 1")
    with_contacts = """SELECT p.contact_id FROM sample_pick p JOIN contact c ON c.id = p.contact_id
        ORDER BY 1"""

    assert picks == ground.ask(login, with_contacts)
    assert {place for [place] in picks} == {ground.office.contacts[each] for each in seen}


@pytest.mark.parametrize("login", EVERYBODY)
def test_copying_out_gives_no_more_than_looking(ground: Ground, login: str) -> None:
    plain = make_url(ground.url.format(login=login)).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False)) as connection:
        cursor = connection.cursor()
        seen = cursor.execute("SELECT count(*) FROM evaluation").fetchall()[0][0]
        copy = sql.SQL("COPY (SELECT id FROM evaluation) TO STDOUT")
        with cursor.copy(copy) as out:
            lines = sum(1 for _row in out.rows())
        assert lines == seen


@pytest.mark.parametrize(
    ("login", "seen"),
    [
        (LEAD, {"own", "given"}),
        (ASEL, {"given"}),
        (SOUTH_LEAD, set()),
        (ANALYST, set()),
        (SERVICE, set()),
        (ADMIN, set()),
    ],
)
def test_a_filter_is_its_owners_and_his_teams(ground: Ground, login: str, seen: set[str]) -> None:
    found = ground.ask(login, "SELECT id FROM saved_filter")

    assert {row[0] for row in found} == seen


@pytest.mark.parametrize(
    ("login", "owner", "team"),
    [
        (ASEL, ASEL, "North"),
        (ASEL, LEAD, ""),
        (LEAD, LEAD, "South"),
        (LEAD, ASEL, ""),
        (ANALYST, ANALYST, "North"),
    ],
)
def test_nobody_shares_beyond_his_teams_or_keeps_for_others(
    ground: Ground, login: str, owner: str, team: str
) -> None:
    keep = "INSERT INTO saved_filter VALUES ('x', %s, 'x', 'complaint = yes', %s)"

    assert ground.is_refused(login, keep, owner, team)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE saved_filter SET expression = ''",
        "DELETE FROM saved_filter",
        "UPDATE saved_filter SET owner = current_user",
    ],
)
def test_a_given_filter_stays_as_it_was_given(ground: Ground, statement: str) -> None:
    assert ground.is_refused(ASEL, statement)
    assert ground.number(LEAD, "UPDATE saved_filter SET expression = 'csat < 3'") == 2


@pytest.mark.parametrize(
    ("login", "people"),
    [
        (ADMIN, {ADMIN, LEAD, SOUTH_LEAD, ASEL, BORYA, ANALYST, SERVICE, LOCKED}),
        (ANALYST, {ADMIN, LEAD, SOUTH_LEAD, ASEL, BORYA, ANALYST, SERVICE, LOCKED}),
        (LEAD, {LEAD, ASEL, LOCKED}),
        (SOUTH_LEAD, {SOUTH_LEAD, BORYA}),
        (ASEL, {ASEL}),
        (BORYA, {BORYA}),
        (SERVICE, set()),
    ],
)
def test_the_plan_is_ones_own_ones_teams_or_everybodys(
    ground: Ground, login: str, people: set[str]
) -> None:
    everything = "timestamptz '2000-01-01', timestamptz '2100-01-01'"
    days = "date '2000-01-01', date '2100-01-01'"
    held = f"SELECT holder FROM desk_plan_assignments({everything}, {days})"  # noqa: S608
    made = f"SELECT DISTINCT evaluator FROM desk_plan_submissions({everything})"  # noqa: S608
    away = f"SELECT DISTINCT login FROM desk_plan_absences({days})"  # noqa: S608
    nobodys = {ADMIN, ANALYST, LEAD, SOUTH_LEAD}

    assert {who for [who] in ground.ask(login, "SELECT * FROM desk_plan_people()")} == people
    holders = {who for [who] in ground.ask(login, held)}
    assert holders == ({ASEL} & people) | ({None} if login in nobodys else set())
    assert {who for [who] in ground.ask(login, made)} == {ASEL, BORYA, LEAD} & people
    assert {who for [who] in ground.ask(login, away)} == {ASEL, BORYA} & people


@pytest.mark.parametrize(
    ("login", "seen"),
    [
        (ADMIN, {None, ASEL, BORYA}),
        (ANALYST, {None, ASEL, BORYA}),
        (LEAD, {None, ASEL}),
        (ASEL, {None, ASEL}),
        (BORYA, {None, BORYA}),
        (SERVICE, set()),
    ],
)
def test_norms_are_seen_by_whom_they_concern(
    ground: Ground, login: str, seen: set[str | None]
) -> None:
    assert {who for [who] in ground.ask(login, "SELECT login FROM work_norm")} == seen


@pytest.mark.parametrize(
    ("login", "statement"),
    [
        (ASEL, "UPDATE work_norm SET weekly = 1"),
        (ASEL, "DELETE FROM work_norm"),
        (ASEL, "INSERT INTO work_norm VALUES (77, 'rt_asel', '2030-01-01', '2030-01-02', 1)"),
        (LEAD, "UPDATE work_norm SET weekly = 1 WHERE login IS NULL"),
        (
            LEAD,
            "UPDATE work_norm SET login = NULL, first_day = '2031-01-01' WHERE login = 'rt_asel'",
        ),
        (LEAD, "UPDATE work_norm SET weekly = 1 WHERE login = 'rt_borya'"),
        (LEAD, "INSERT INTO work_norm VALUES (77, NULL, '2030-01-01', '2030-01-02', 1)"),
        (LEAD, "INSERT INTO work_norm VALUES (77, 'rt_borya', '2030-01-01', '2030-01-02', 1)"),
        (ANALYST, "DELETE FROM work_norm"),
        (ASEL, "UPDATE sample_pick SET due = '2030-01-01'"),
        (ANALYST, "UPDATE sample_pick SET due = '2030-01-01'"),
        (LEAD, "UPDATE sample_pick SET due = '2030-01-01' WHERE sample_id = 's-given'"),
        (LEAD, "UPDATE sample_move SET reason = 'none'"),
        (ADMIN, "DELETE FROM sample_move"),
        (ADMIN, "UPDATE sample_move SET taker = giver"),
    ],
)
def test_the_plan_is_made_by_leads_for_their_own_people(
    ground: Ground, login: str, statement: str
) -> None:
    assert ground.is_refused(login, statement)


def test_a_lead_sets_a_norm_and_a_day(ground: Ground) -> None:
    norm = "INSERT INTO work_norm VALUES (77, 'rt_asel', '2030-01-01', '2030-01-02', 1)"
    assert ground.number(LEAD, norm) == 1
    assert ground.number(LEAD, "UPDATE work_norm SET weekly = 1 WHERE login = 'rt_asel'") == 1
    assert ground.number(LEAD, "UPDATE sample_pick SET due = '2030-01-01'") == 2
    assert ground.number(ADMIN, "UPDATE work_norm SET weekly = 1 WHERE login IS NULL") == 1


MOVE = """INSERT INTO sample_move VALUES (%s, %s, %s, %s, false, %s, %s, 'why', %s, now())"""


@pytest.mark.parametrize(
    ("login", "move"),
    [
        (ASEL, ("s-free", 9, 2, "free", None, ASEL, ASEL)),
        (ANALYST, ("s-free", 9, 2, "free", None, ASEL, ANALYST)),
        (LEAD, ("s-free", 9, 2, "free", None, ASEL, ADMIN)),
        (LEAD, ("s-free", 9, 2, "free", None, BORYA, LEAD)),
        (LEAD, ("s-free", 9, 2, "free", ASEL, LEAD, LEAD)),
        (LEAD, ("s-free", 9, 2, "south", None, ASEL, LEAD)),
        (LEAD, ("s-free", 9, 1, "south", None, ASEL, LEAD)),
        (LEAD, ("s-free", 9, 0, "north", None, ASEL, LEAD)),
        (LEAD, ("s-given", 9, 0, "given", ASEL, LEAD, LEAD)),
        (SOUTH_LEAD, ("s-given", 9, 0, "given", ASEL, BORYA, SOUTH_LEAD)),
        (ADMIN, ("s-given", 9, 0, "given", ASEL, BORYA, ADMIN)),
    ],
)
def test_nobody_moves_what_is_not_his_to_move(
    ground: Ground, login: str, move: tuple[object, ...]
) -> None:
    """Not for others, nor between others' people, nor what is done, nor what another holds."""
    values = [ground.office.contacts.get(str(v), v) if n == 3 else v for n, v in enumerate(move)]
    assert ground.is_refused(login, MOVE, *values)


def test_a_lead_moves_an_open_pick_between_his_people(ground: Ground) -> None:
    move = ("s-free", 9, 2, ground.office.contacts["free"], None, ASEL, LEAD)
    plain = make_url(ground.url.format(login=LEAD)).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False)) as connection:
        connection.execute(MOVE.encode(), move)
        holder = "SELECT assignee FROM sample_pick WHERE sample_id = 's-free' AND position = 2"
        assert connection.execute(holder.encode()).fetchall() == [(ASEL,)]
        connection.rollback()


@pytest.mark.parametrize(
    ("login", "seen"), [(ADMIN, 2), (ANALYST, 2), (LEAD, 2), (ASEL, 2), (SOUTH_LEAD, 0), (BORYA, 0)]
)
def test_moves_are_seen_by_whom_they_concern(ground: Ground, login: str, seen: int) -> None:
    assert ground.number(login, "SELECT count(*) FROM sample_move") == seen


@pytest.mark.parametrize("login", EVERYBODY)
def test_originals_are_read_by_those_alone_who_may_and_masked_copies_by_more(
    ground: Ground, login: str
) -> None:
    role = next(role for who, role, _team in PEOPLE if who == login)
    originals = "SELECT count(*) FROM {table} WHERE text LIKE '%%4111%%'"
    seen = [
        not ground.is_refused(login, originals.format(table=table))
        for table in ("segment", "segment_original")
    ]

    assert seen == [PERMISSIONS[role][Verb.READ_TEXTS] is not Scope.NONE] * 2
    assert ground.is_refused(login, originals.format(table="masked_text"))
    assert ground.number(login, "SELECT count(*) FROM masked_text WHERE text LIKE '%%••••%%'") > 0


def test_the_analyst_finds_no_way_round_to_the_originals(ground: Ground) -> None:
    for statement in (
        "SELECT count(*) FROM contact_search",
        "SELECT count(*) FROM desk_found('4111', '')",
        "UPDATE masked_text SET text = (SELECT s.text FROM segment s LIMIT 1)",
        (
            "INSERT INTO masked_text SELECT contact_id, 'message', 0, 'agent', NULL, NULL, NULL, text"
            " FROM segment"
        ),
        "INSERT INTO segment_original (contact_id) SELECT contact_id FROM masked_text",
        "DELETE FROM masked_text",
    ):
        assert ground.is_refused(ANALYST, statement), statement


@pytest.mark.parametrize("table", ["masked_text", "segment_original"])
def test_texts_of_another_team_are_seen_in_no_form(ground: Ground, table: str) -> None:
    south = ground.office.contacts["south"]

    for login in (ASEL, LEAD):
        asked = f"SELECT count(*) FROM {table} WHERE contact_id = %s"  # noqa: S608 - a table of ours
        assert ground.number(login, asked, south) == 0


def test_nobody_corrects_in_the_name_of_another(ground: Ground) -> None:
    north = ground.office.contacts["north"]
    statement = """INSERT INTO segment_original (contact_id, number, side, start_ms, end_ms, text,
        language, words, flags, by, at) VALUES (%s, 9, 'agent', 0, 1, 'x', '', '[]', '', %s, now())"""

    assert not ground.is_refused(ASEL, statement, north, ASEL)
    assert ground.is_refused(ASEL, statement, north, BORYA)
    assert ground.is_refused(ASEL, "UPDATE segment_original SET by = current_user")
    assert ground.is_refused(ASEL, "UPDATE segment_original SET text = 'x'")
    assert ground.is_refused(BORYA, statement, north, BORYA)


@pytest.mark.parametrize("login", EVERYBODY)
def test_what_rules_found_is_seen_where_the_texts_are(ground: Ground, login: str) -> None:
    for table in ("phrase_hit", "phrase_run"):
        found = ground.ask(login, f"SELECT DISTINCT contact_id FROM {table} ORDER BY 1")  # noqa: S608
        assert found == ground.ask(login, "SELECT DISTINCT contact_id FROM segment ORDER BY 1")


@pytest.mark.parametrize("login", EVERYBODY)
def test_rules_are_read_by_all_who_read_texts_or_cards(ground: Ground, login: str) -> None:
    for table in ("phrase_rule", "phrase_rule_version", "phrase_topic", "phrase_topic_rule"):
        assert ground.number(login, f"SELECT count(*) FROM {table}") == 1  # noqa: S608


@pytest.mark.parametrize("login", [ASEL, BORYA, ANALYST, SERVICE])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE phrase_rule SET enabled = false",
        "DELETE FROM phrase_rule",
        "INSERT INTO phrase_rule_version VALUES ('greeting', 2, 'x', current_user, now())",
        "UPDATE phrase_topic SET least = 2",
        "DELETE FROM phrase_topic_rule",
    ],
)
def test_rules_are_written_by_leads_and_administrators_alone(
    ground: Ground, login: str, statement: str
) -> None:
    assert ground.is_refused(login, statement)


@pytest.mark.parametrize("login", [ADMIN, LEAD])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE phrase_rule_version SET text = 'x'",
        "DELETE FROM phrase_rule_version",
        "INSERT INTO phrase_rule_version VALUES ('greeting', 2, 'x', 'rt_asel', now())",
    ],
)
def test_a_text_that_a_rule_had_stays_under_its_authors_name(
    ground: Ground, login: str, statement: str
) -> None:
    assert ground.is_refused(login, statement)


@pytest.mark.parametrize("login", [ASEL, LEAD])
def test_hits_are_written_only_for_contacts_in_reach(ground: Ground, login: str) -> None:
    write = (
        "INSERT INTO phrase_hit VALUES (%s, 'x', 0, 1, 0, 'agent', 0, 1, NULL, NULL, NULL, false)"
    )

    assert ground.number(login, write, ground.office.contacts["north"]) == 1
    assert ground.is_refused(login, write, ground.office.contacts["south"])
