"""A file and a server say the same of every role and every verb."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from qa_desk.db.store import Store
from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.ids import EvaluationId
from qa_desk.domain.people import Role
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.rows import EvaluationRow
from qa_desk.errors import Expected
from qa_desk.paths import Paths
from qa_desk.services import access, calibrating, evaluating
from qa_desk.services.desk import Desk
from qa_desk.services.periods import EVER
from qa_desk.settings import Settings
from tests.db.office import (
    ADMIN,
    ASEL,
    BORYA,
    BY_ROLE,
    LEAD,
    OWNER,
    PEOPLE,
    Office,
    fill,
)
from tests.workspace import StoppedClock, a_store

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg")]
Things = frozenset[object]
NOTHING: Things = frozenset()
SOMETHING: Things = frozenset({True})


@dataclass(frozen=True, slots=True)
class Both:
    """The same office in a file and on a server."""

    file: Store
    paths: Paths
    url: str
    office: Office

    def desk(self, role: Role) -> Desk:
        return Desk(self.paths, self.file, Settings({}, {}), StoppedClock(), BY_ROLE[role])

    @contextlib.contextmanager
    def connected(self, role: Role) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
        plain = make_url(self.url.format(login=BY_ROLE[role])).set(drivername="postgresql")
        with psycopg.connect(plain.render_as_string(hide_password=False)) as connection:
            yield connection
            connection.rollback()


@pytest.fixture(scope="module")
def both(
    office_server: tuple[str, Office], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Both]:
    folder: Path = tmp_path_factory.mktemp("same")
    paths = Paths(folder)
    paths.create()
    url, there = office_server
    file = a_store(paths.database)
    here = fill(file)
    assert here.contacts == there.contacts
    assert here.evaluations == there.evaluations
    yield Both(file, paths, url, here)
    file.close()


def rows(connection: "psycopg.Connection[tuple[object, ...]]", query: str) -> Things:
    """Return what a query shows; nothing where it is refused."""
    try:
        with connection.transaction():
            return frozenset(row[0] for row in connection.execute(query.encode()))
    except psycopg.errors.InsufficientPrivilege:
        return NOTHING


def works(
    connection: "psycopg.Connection[tuple[object, ...]]", statement: str, *values: object
) -> bool:
    """Whether a statement touches a row; what it did is undone."""
    connection.execute("SAVEPOINT attempt")
    try:
        return connection.execute(statement.encode(), values or None).rowcount > 0
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.RestrictViolation):
        return False
    finally:
        connection.execute("ROLLBACK TO SAVEPOINT attempt")


ServerProbe = Callable[["psycopg.Connection[tuple[object, ...]]", Office], Things]
BEGIN = """INSERT INTO evaluation (id, contact_id, evaluator, card_id, card_version, card_sha256,
    started_at, purpose, session_id, state, comment, version, saved_by, saved_at)
    VALUES ('new', %s, {who}, 'service', 1, %s, now(), 'targeted', {session}, 'draft', '', 1,
    current_user, now())"""


def shown(query: str) -> ServerProbe:
    return lambda connection, _office: rows(connection, query)


def can(statement: str) -> ServerProbe:
    return lambda connection, _office: SOMETHING if works(connection, statement) else NOTHING


def each_contact(statement: str) -> ServerProbe:
    def probe(connection: "psycopg.Connection[tuple[object, ...]]", office: Office) -> Things:
        ids = office.contacts.values()
        return frozenset(id_ for id_ in ids if works(connection, statement, id_))

    return probe


def begun(connection: "psycopg.Connection[tuple[object, ...]]", office: Office) -> Things:
    statement = BEGIN.format(who="current_user", session="NULL")
    sha256 = office.card.sha256
    free = {n: i for n, i in office.contacts.items() if n not in ("north-2", "south")}
    return frozenset(i for i in free.values() if works(connection, statement, i, sha256))


def brought_in(connection: "psycopg.Connection[tuple[object, ...]]", office: Office) -> Things:
    statement = BEGIN.format(who="'rt_south_lead'", session="NULL")
    values = (office.contacts["north"], office.card.sha256)
    return SOMETHING if works(connection, statement, *values) else NOTHING


def imported(connection: "psycopg.Connection[tuple[object, ...]]", _office: Office) -> Things:
    statement = """INSERT INTO contact (channel, source, external_id, team, queue, topic,
        disposition, direction, language, customer_key, complaint, custom, listed_team,
        has_recording, transcribed, evaluations) SELECT channel, source, external_id || 'x', team,
        queue, topic, disposition, direction, language, '', complaint, '{}', listed_team,
        has_recording, transcribed, 0 FROM contact WHERE listed_team = %s LIMIT 1"""
    teams = ("North", "South")
    return frozenset(team for team in teams if works(connection, statement, team))


def answered(connection: "psycopg.Connection[tuple[object, ...]]", office: Office) -> Things:
    """Whether one's own blind entry can be saved; only participants have one."""
    statement = "UPDATE evaluation SET comment = 'x' WHERE id = %s AND false"
    allowed = works(connection, statement, office.evaluations["asel's blind"])
    may = rows(connection, "SELECT has_table_privilege('evaluation', 'INSERT')")
    return SOMETHING if allowed or True in may else NOTHING


AUDIT = """INSERT INTO audit (at, by, verb, act, host, application, search, content)
    VALUES (now(), current_user, 'x', 'change', '', '', '', '')"""
SAMPLE = """INSERT INTO sample (id, name, plan, seed, algorithm, frame, frame_size, frame_hash,
    drawn_at) VALUES ('s-new', '', '', '1', '', '', 0, '', now())"""
SESSION = """INSERT INTO calibration_session (id, title, card_id, card_version, card_sha256,
    created_at, state) SELECT 'c-new', '', card_id, version, sha256, now(), 'open' FROM scorecard"""
FILTER = """INSERT INTO saved_filter (id, owner, name, expression, team) VALUES ('f', current_user,
    'f', 'complaint = yes', coalesce((SELECT unnest(desk_teams()) LIMIT 1), 'North'))"""
CARD = """INSERT INTO scorecard (card_id, version, sha256, text, titles, published_at)
    VALUES ('new', 1, 'x', '', '{}', now())"""
ON_SERVER: dict[Verb, ServerProbe] = {
    Verb.READ_CONTACTS: shown("SELECT id FROM contact"),
    Verb.READ_CUSTOMERS: shown("SELECT id FROM contact WHERE customer_key <> ''"),
    Verb.LISTEN: shown("SELECT contact_id FROM media"),
    Verb.READ_TEXTS: shown("SELECT contact_id FROM segment"),
    Verb.READ_MASKED: shown("SELECT contact_id FROM masked_text"),
    Verb.TRANSCRIBE: each_contact(
        "UPDATE transcript SET complete = complete WHERE contact_id = %s"
    ),
    Verb.IMPORT_CONTACTS: imported,
    Verb.EVALUATE: begun,
    Verb.READ_DRAFTS: shown(
        "SELECT id FROM evaluation WHERE session_id IS NULL AND state = 'draft'"
    ),
    Verb.READ_SUBMITTED: shown(
        "SELECT id FROM evaluation WHERE session_id IS NULL AND state <> 'draft'"
    ),
    Verb.READ_ANSWERS: shown(
        """SELECT m.evaluation_id FROM mark m JOIN evaluation e ON e.id = m.evaluation_id
        WHERE e.session_id IS NULL AND e.state <> 'draft'"""
    ),
    Verb.READ_QUOTES: shown(
        """SELECT m.evaluation_id FROM evidence m JOIN evaluation e ON e.id = m.evaluation_id
        WHERE e.session_id IS NULL AND e.state <> 'draft'"""
    ),
    Verb.READ_ENTRIES: shown("SELECT id FROM evaluation WHERE session_id IS NOT NULL"),
    Verb.ANSWER_BLIND: answered,
    Verb.READ_SESSIONS: shown("SELECT id FROM calibration_session"),
    Verb.LEAD_SESSIONS: can(SESSION),
    Verb.READ_SAMPLES: shown("SELECT id FROM sample"),
    Verb.DRAW_SAMPLES: can(SAMPLE),
    Verb.READ_PLAN: shown("SELECT * FROM desk_plan_people()"),
    Verb.PLAN_WORK: can("UPDATE work_norm SET weekly = 1"),
    Verb.SHARE_FILTERS: can(FILTER),
    Verb.READ_CARDS: shown("SELECT card_id FROM scorecard"),
    Verb.PUBLISH: can(CARD),
    Verb.MANAGE_PHRASES: can("UPDATE phrase_rule SET enabled = false"),
    Verb.REPORT: shown("SELECT id FROM evaluation WHERE session_id IS NULL AND state <> 'draft'"),
    Verb.READ_PEOPLE: shown("SELECT id FROM evaluator"),
    Verb.MANAGE_PEOPLE: can("INSERT INTO team (name, closed) VALUES ('East', false)"),
    Verb.MANAGE_ROLES: can("UPDATE evaluator SET name = name WHERE id = 'rt_borya'"),
    Verb.BRING_IN: brought_in,
    Verb.READ_AUDIT: shown("SELECT DISTINCT by FROM audit"),
    Verb.WRITE_AUDIT: can(AUDIT),
    Verb.RETAIN: can("INSERT INTO retention_rule (id, days, parts, topic) VALUES ('r', 1, '', '')"),
}
BY_DATABASE_ONLY = frozenset({Verb.EXCHANGE, Verb.KEEP_SAFE})
"""Verbs of files, for which the server has no table."""


Reached = Callable[[Both, Desk], Things]


def contacts_of(verb: Verb) -> Reached:
    def reached(both: Both, desk: Desk) -> Things:
        with both.file.read() as reader:
            return frozenset(reader.access.contacts(access.sight(desk, verb)))

    return reached


def evaluated(both: Both, desk: Desk) -> Things:
    taken = {both.office.contacts["north-2"], both.office.contacts["south"]}
    return contacts_of(Verb.EVALUATE)(both, desk) - taken


def teams(_both: Both, desk: Desk) -> Things:
    sight = access.sight(desk, Verb.IMPORT_CONTACTS)
    return frozenset(team for team in ("North", "South") if sight.covers("", team))


def submitted(verb: Verb) -> Reached:
    """Return what of the submitted evaluations a verb lets through."""

    def reached(both: Both, desk: Desk) -> Things:
        with both.file.read() as reader:
            every = reader.evaluations.of_period(EVER.since, EVER.until)
        return seen_by(desk, every, verb)

    return reached


def seen_by(desk: Desk, every: list[EvaluationRow], verb: Verb) -> Things:
    try:
        return frozenset(row.id for row in access.seen(desk, every, verb))
    except access.NotAllowed:
        return NOTHING


def drafts(_both: Both, desk: Desk) -> Things:
    try:
        return frozenset(row.id for row in evaluating.drafts(desk) if row.purpose is not CALIBRATED)
    except access.NotAllowed:
        return NOTHING


def loaded(both: Both, desk: Desk) -> Things:
    """Return the calibration entries that open."""
    entries = [id_ for title, id_ in both.office.evaluations.items() if title.endswith(ENDS)]
    return frozenset(id_ for id_ in entries if opens(desk, id_))


def opens(desk: Desk, id_: EvaluationId) -> bool:
    try:
        evaluating.load(desk, id_)
    except Expected:
        return False
    return True


def sessions(_both: Both, desk: Desk) -> Things:
    try:
        return frozenset(row.id for row in calibrating.sessions(desk))
    except access.NotAllowed:
        return NOTHING


def people(_both: Both, desk: Desk) -> Things:
    sight = access.sight(desk, Verb.READ_PEOPLE)
    every = frozenset(login for login, _role, _team in PEOPLE)
    mine = frozenset({desk.user}) if sight.scope is Scope.OWN else NOTHING
    return every if sight.scope is Scope.ALL else mine


def planned(both: Both, desk: Desk) -> Things:
    """Return whose plan is shown."""
    sight = access.sight(desk, Verb.READ_PLAN)
    with both.file.read() as reader:
        return frozenset(reader.work_plan.people(sight, desk.clock.now().date())) - {"me"}


def journal(_both: Both, desk: Desk) -> Things:
    """Return whose rows of the journal are shown; the office was filled by few."""
    sight = access.sight(desk, Verb.READ_AUDIT)
    writers = ("me", OWNER, ADMIN, LEAD, ASEL, BORYA)
    return frozenset(login for login in writers if sight.covers(login, ""))


ENDS = (" blind", " shown")
CALIBRATED = Purpose.CALIBRATION
IN_FILE: dict[Verb, Reached] = {
    verb: contacts_of(verb)
    for verb in (
        Verb.READ_CONTACTS,
        Verb.READ_CUSTOMERS,
        Verb.LISTEN,
        Verb.READ_TEXTS,
        Verb.READ_MASKED,
    )
} | {
    Verb.TRANSCRIBE: contacts_of(Verb.TRANSCRIBE),
    Verb.IMPORT_CONTACTS: teams,
    Verb.EVALUATE: evaluated,
    Verb.READ_DRAFTS: drafts,
    Verb.READ_SUBMITTED: submitted(Verb.READ_SUBMITTED),
    Verb.READ_ANSWERS: submitted(Verb.READ_ANSWERS),
    Verb.READ_QUOTES: submitted(Verb.READ_QUOTES),
    Verb.REPORT: submitted(Verb.REPORT),
    Verb.READ_ENTRIES: loaded,
    Verb.READ_SESSIONS: sessions,
    Verb.READ_PEOPLE: people,
    Verb.READ_PLAN: planned,
    Verb.READ_AUDIT: journal,
}
SHOWN: dict[Verb, Things] = {
    Verb.READ_SAMPLES: frozenset({"s-given", "s-free"}),
    Verb.READ_CARDS: frozenset({"service"}),
}
"""What whoever may see anything of it sees."""


def test_every_verb_is_compared_or_is_about_files() -> None:
    assert set(Verb) == set(ON_SERVER) | BY_DATABASE_ONLY
    assert not set(ON_SERVER) & BY_DATABASE_ONLY


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("verb", sorted(ON_SERVER))
def test_a_file_and_a_server_let_the_same_through(both: Both, role: Role, verb: Verb) -> None:
    desk = both.desk(role)
    with both.connected(role) as connection:
        on_server = ON_SERVER[verb](connection, both.office)

    if verb in IN_FILE:
        assert IN_FILE[verb](both, desk) == on_server
    else:
        whole = SHOWN.get(verb, SOMETHING)
        assert (whole if access.allowed(desk, verb) else NOTHING) == on_server
