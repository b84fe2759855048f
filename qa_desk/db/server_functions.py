"""Functions of a PostgreSQL database: what policies ask for beyond what the asker may read.

Those of the keeper run as a role that nobody can log in as and that reads links alone; those of
the owner manage logins. All look at `session_user`, which nobody can change, and fix their
search path, so that nobody's own tables or functions take the place of ours.
"""

# ruff: noqa: S608 - what stands in the texts are words and roles of this module
from dataclasses import dataclass
from typing import Final

from qa_desk.db.tables.contacts import INDEXED
from qa_desk.domain.people import Role
from qa_desk.domain.permissions import PERMISSIONS, Scope, Verb


@dataclass(frozen=True, slots=True)
class Function:
    """A function: its name with arguments, what it returns, its language and its text."""

    name: str
    returns: str
    text: str
    language: str = "sql"
    by_owner: bool = False
    """Whether it runs as the owner, who manages logins, instead of as the keeper."""
    for_people: bool = True
    """Whether people may call it; triggers need no such right."""

    def statement(self) -> str:
        """Return the statement that makes it, or makes it anew."""
        body = f"BEGIN {self.text} END" if self.language == "plpgsql" else self.text
        kept = "" if self.language == "plpgsql" else "STABLE PARALLEL SAFE "
        return (
            f"CREATE OR REPLACE FUNCTION {self.name} RETURNS {self.returns} LANGUAGE"
            f" {self.language} {kept}SECURITY DEFINER SET search_path = public, pg_temp"
            f" AS $desk$ {body} $desk$"
        )


def _listed(*roles: Role) -> str:
    return ", ".join(f"'{role.value}'" for role in roles)


def _with(verb: Verb, *scopes: Scope) -> str:
    """Return the roles whose permission reaches so far, as a list in SQL."""
    return _listed(*(role for role in Role if PERMISSIONS[role][verb] in scopes))


_ME: Final = "session_user::text"
_TODAY: Final = "(now() AT TIME ZONE 'UTC')::date"
_MINE: Final = f"""EXISTS (SELECT 1 FROM calibration_participant p
    WHERE p.session_id = s.id AND p.evaluator = {_ME})"""


def _has_role(roles: str) -> str:
    return f"""EXISTS (SELECT 1 FROM evaluator e
        WHERE e.id = {_ME} AND NOT e.locked AND e.role IN ({roles}))"""


_SCRAM: Final = "^SCRAM-SHA-256[$][0-9]+[:][A-Za-z0-9+/=]+[$][A-Za-z0-9+/=]+[:][A-Za-z0-9+/=]+$"
_RESERVED: Final = "^(pg_|qa_desk_)|^(postgres|public|none|current_user|session_user|user)$"
_GROUPS: Final = ", ".join(f"'qa_desk_{role.value}'" for role in Role)

FUNCTIONS: Final = (
    Function(
        "desk_role()",
        "text",
        f"SELECT e.role::text FROM evaluator e WHERE e.id = {_ME} AND NOT e.locked",
    ),
    Function(
        "desk_role_of(login text)",
        "text",
        "SELECT e.role::text FROM evaluator e WHERE e.id = login AND NOT e.locked",
        for_people=False,
    ),
    Function(
        "desk_teams()",
        "text[]",
        f"""SELECT coalesce(array_agg(DISTINCT m.team::text), ARRAY[]::text[])
            FROM evaluator_team m JOIN evaluator e ON e.id = m.login
            WHERE m.login = {_ME} AND (m.leads OR e.role <> 'lead')
              AND m.first_day <= {_TODAY} AND m.last_day >= {_TODAY}""",
    ),
    Function(
        "desk_given()",
        "SETOF bigint",
        f"""SELECT p.contact_id FROM sample_pick p WHERE p.assignee = {_ME}
            UNION SELECT c.contact_id FROM calibration_contact c
                JOIN calibration_participant p ON p.session_id = c.session_id
                WHERE p.evaluator = {_ME}
            UNION SELECT v.contact_id FROM evaluation v WHERE v.evaluator = {_ME}""",
    ),
    Function(
        "desk_my_sessions()",
        "SETOF text",
        f"SELECT p.session_id FROM calibration_participant p WHERE p.evaluator = {_ME}",
    ),
    Function(
        "desk_open_sessions()",
        "SETOF text",
        f"""SELECT s.id FROM calibration_session s WHERE s.state = 'open'
            AND ({_has_role(_with(Verb.BRING_IN, Scope.ALL))} OR {_MINE})""",
    ),
    Function(
        "desk_revealed_sessions()",
        "SETOF text",
        "SELECT s.id FROM calibration_session s WHERE s.state = 'revealed'",
    ),
    Function(
        "desk_my_revealed_sessions()",
        "SETOF text",
        f"SELECT s.id FROM calibration_session s WHERE s.state = 'revealed' AND {_MINE}",
    ),
    Function(
        "desk_standing(wanted text)",
        "TABLE (session_id text, contact_id bigint, evaluator text, state text)",
        f"""SELECT v.session_id, v.contact_id, v.evaluator, v.state FROM evaluation v
            JOIN calibration_session s ON s.id = v.session_id
            WHERE (wanted IS NULL OR v.session_id = wanted)
              AND ({_has_role(_with(Verb.READ_SESSIONS, Scope.ALL))} OR {_MINE})""",
    ),
    Function(
        "desk_done_by_others()",
        "TABLE (sample_id text, contact_id bigint)",
        f"""SELECT p.sample_id, p.contact_id FROM sample_pick p
            JOIN sample s ON s.id = p.sample_id
            JOIN evaluation v ON v.contact_id = p.contact_id AND v.state <> 'draft'
                AND v.session_id IS NULL AND (v.sample_id = p.sample_id
                    OR (v.sample_id IS NULL AND v.submitted_at >= s.drawn_at))
            WHERE v.evaluator <> {_ME} AND (p.assignee IS NULL OR p.assignee = {_ME})
              AND {_has_role(_with(Verb.READ_SUBMITTED, Scope.OWN, Scope.TEAM))}""",
    ),
    Function(
        "desk_found(wanted text)",
        "SETOF bigint",
        f"""SELECT s.contact_id FROM contact_search s
            WHERE {INDEXED} @@ wanted::tsquery
              AND ({_has_role(_with(Verb.READ_TEXTS, Scope.ALL))}
                OR {_has_role(_with(Verb.READ_TEXTS, Scope.TEAM))} AND EXISTS (
                    SELECT 1 FROM contact c WHERE c.id = s.contact_id
                    AND c.listed_team = ANY ((SELECT desk_teams())::text[]))
                OR {_has_role(_with(Verb.READ_TEXTS, Scope.OWN, Scope.TEAM))}
                    AND s.contact_id IN (SELECT desk_given()))""",
    ),
    Function(
        "desk_contact_figures()",
        "trigger",
        """SELECT count(*) INTO NEW.evaluations FROM evaluation v
            WHERE v.contact_id = NEW.id AND v.state <> 'draft' AND v.session_id IS NULL;
        NEW.score := NULL;
        NEW.score_order := NULL;
        SELECT v.score, v.score_order INTO NEW.score, NEW.score_order FROM evaluation v
            WHERE v.contact_id = NEW.id AND v.state <> 'draft' AND v.session_id IS NULL
            ORDER BY v.submitted_at DESC, v.id DESC LIMIT 1;
        RETURN NEW;""",
        "plpgsql",
        for_people=False,
    ),
    Function(
        "desk_stays_revealed()",
        "trigger",
        """IF NEW.id <> OLD.id OR (OLD.state = 'revealed'
            AND to_jsonb(NEW) - 'title' IS DISTINCT FROM to_jsonb(OLD) - 'title') THEN
            RAISE EXCEPTION 'a revealed session is kept as it is' USING ERRCODE = '23001';
        END IF;
        RETURN NEW;""",
        "plpgsql",
        for_people=False,
    ),
    Function(
        "desk_is_login(login text)",
        "boolean",
        f"""SELECT EXISTS (SELECT 1 FROM pg_roles r JOIN pg_auth_members m ON m.member = r.oid
            JOIN pg_roles g ON g.oid = m.roleid
            WHERE r.rolname = login AND g.rolname IN ({_GROUPS})
              AND NOT r.rolsuper AND NOT r.rolcreaterole)""",
        by_owner=True,
        for_people=False,
    ),
    Function(
        "desk_follow_role()",
        "trigger",
        f"""IF NOT desk_is_login(NEW.id) THEN RETURN NULL; END IF;
        IF TG_OP = 'INSERT' OR NEW.role <> OLD.role THEN
            EXECUTE format('REVOKE %s FROM %I',
                (SELECT string_agg(quote_ident(g), ', ') FROM unnest(ARRAY[{_GROUPS}]) g), NEW.id);
            EXECUTE format('GRANT %I TO %I', 'qa_desk_' || NEW.role, NEW.id);
        END IF;
        EXECUTE format('ALTER ROLE %I %s', NEW.id,
            CASE WHEN NEW.locked THEN 'NOLOGIN' ELSE 'LOGIN' END);
        RETURN NULL;""",
        "plpgsql",
        by_owner=True,
        for_people=False,
    ),
    Function(
        "desk_make_login(login text, secret text)",
        "void",
        f"""IF session_user <> current_user AND desk_role() IS DISTINCT FROM 'admin'
            OR desk_role_of(login) IS NULL OR login ~* '{_RESERVED}' THEN
            RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
        END IF;
        IF secret !~ '{_SCRAM}' THEN
            RAISE EXCEPTION 'no SCRAM secret' USING ERRCODE = '22023';
        END IF;
        EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION'
            ' NOBYPASSRLS PASSWORD %L', login, secret);
        EXECUTE format('GRANT %I TO %I', 'qa_desk_' || desk_role_of(login), login);""",
        "plpgsql",
        by_owner=True,
    ),
)
TRIGGERS: Final = (
    (
        "desk_contact_figures",
        "contact",
        "BEFORE UPDATE OF evaluations, score, score_order ON contact",
    ),
    ("desk_stays_revealed", "calibration_session", "BEFORE UPDATE ON calibration_session"),
    ("desk_follow_role", "evaluator", "AFTER INSERT OR UPDATE OF role, locked ON evaluator"),
)
"""Name (its function has the same), table, and when it is called."""
KEEPER_READS: Final = (
    "calibration_contact",
    "calibration_participant",
    "calibration_session",
    "contact",
    "contact_search",
    "evaluation",
    "evaluator",
    "evaluator_team",
    "sample",
    "sample_pick",
)
"""What the keeper's functions look at; they give out links, states and scores, never a word."""
