"""Functions of a PostgreSQL database: what policies ask for beyond what the asker may read.

Those of the keeper run as a role that nobody can log in as and that reads links alone; those of
the owner manage logins. All look at `session_user`, which nobody can change, and fix their
search path, so that nobody's own tables or functions take the place of ours.
"""

# ruff: noqa: S608 - what stands in the texts are words and roles of this module
from dataclasses import dataclass
from typing import Final

from qa_desk.db.migrations.guards import OPEN_ERASURE
from qa_desk.db.tables.contacts import INDEXED, INDEXED_FORMS
from qa_desk.domain.customers import MASK
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

    asked: bool = False
    """Whether policies ask it with every statement: its plan is kept, its rows taken for few."""

    by_index: bool = False
    """Whether no table is read row by row: before a first ANALYZE working out terms seems cheap."""

    def statement(self) -> str:
        """Return the statement that makes it, or makes it anew."""
        index = " SET enable_seqscan = off" if self.by_index else ""
        language, kept, body = self.language, "STABLE PARALLEL SAFE ", self.text
        if self.language == "plpgsql":
            kept, body = "", f"BEGIN {self.text} END"
        if self.asked:
            many = self.returns.startswith("SETOF")
            language, kept = "plpgsql", kept + ("ROWS 10 " if many else "")
            body = f"BEGIN RETURN {'QUERY ' + self.text if many else f'({self.text})'}; END"
        return (
            f"CREATE OR REPLACE FUNCTION {self.name} RETURNS {self.returns} LANGUAGE"
            f" {language} {kept}SECURITY DEFINER SET search_path = public, pg_temp"
            f"{index} AS $desk$ {body} $desk$"
        )


def _listed(*roles: Role) -> str:
    return ", ".join(f"'{role.value}'" for role in roles)


def _with(verb: Verb, *scopes: Scope) -> str:
    """Return the roles whose permission reaches so far, as a list in SQL."""
    return _listed(*(role for role in Role if PERMISSIONS[role][verb] in scopes))


MY_TEAMS: Final = "= ANY ((SELECT desk_teams())::text[])"
"""Arrays of sub-selects are asked for once a statement; otherwise the planner asks for them too."""
LETTERS: Final = "und-x-icu"
"""The collation that knows what a letter is, whatever the database's own says."""
_ME: Final = "session_user::text"
_TODAY: Final = "(now() AT TIME ZONE 'UTC')::date"
_MINE: Final = f"""EXISTS (SELECT 1 FROM calibration_participant p
    WHERE p.session_id = s.id AND p.evaluator = {_ME})"""


def given(contact: str) -> str:
    """Return the condition that whoever asks was given a contact, or has begun it.

    The planner takes what costs less: a look by the index for each row, or all at once.
    """
    return f"""EXISTS (SELECT 1 FROM given_contact g
        WHERE g.login = {_ME} AND g.contact_id = {contact})"""


def _has_role(roles: str) -> str:
    return f"""EXISTS (SELECT 1 FROM evaluator e
        WHERE e.id = {_ME} AND NOT e.locked AND e.role IN ({roles}))"""


def with_role(verb: Verb, *scopes: Scope) -> str:
    """Return the condition that whoever asks has a role whose permission reaches so far."""
    return _has_role(_with(verb, *scopes))


_LISTED: Final = """CASE WHEN $4 <> '' THEN $4 WHEN c.team <> '' THEN c.team ELSE a.team END"""
"""The team a contact counts for by a posting, or by the file's word where there is none."""
_OTHERWISE_LISTED: Final = f"""c.agent_id = $1 AND c.started_at IS NOT NULL
    AND ($2 IS NULL OR c.started_at >= $2) AND ($3 IS NULL OR c.started_at < $3)
    AND c.listed_team <> {_LISTED}"""
_NAMING: Final = ("agent", "agent_history", "evaluator_team", "target")
"""What names a team besides contacts and the list of teams; protocols keep the word of their day."""
_NAMED: Final = tuple(
    f"EXISTS (SELECT 1 FROM {table} n WHERE n.{column} = latter)"
    for table, column in (*((each, "team") for each in _NAMING), ("team", "name"))
)
_RENAMED: Final = tuple(
    f"UPDATE {table} n SET team = latter WHERE n.team = former;" for table in _NAMING
)


def _masked(column: str) -> str:
    """Return a comment without what a pattern names; letters are those of all languages."""
    return f"regexp_replace({column} COLLATE \"{LETTERS}\", masked, '{MASK}', 'gi')"


def _to_be_masked(column: str) -> str:
    return f'{column} COLLATE "{LETTERS}" ~* masked'


_SCRAM: Final = "^SCRAM-SHA-256[$][0-9]+[:][A-Za-z0-9+/=]+[$][A-Za-z0-9+/=]+[:][A-Za-z0-9+/=]+$"
_RESERVED: Final = "^(pg_|qa_desk_)|^(postgres|public|none|current_user|session_user|user)$"
_GROUPS: Final = ", ".join(f"'qa_desk_{role.value}'" for role in Role)

FUNCTIONS: Final = (
    Function(
        "desk_role()",
        "text",
        f"SELECT e.role::text FROM evaluator e WHERE e.id = {_ME} AND NOT e.locked",
        asked=True,
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
        asked=True,
    ),
    Function(
        "desk_my_sessions()",
        "SETOF text",
        f"SELECT p.session_id FROM calibration_participant p WHERE p.evaluator = {_ME}",
        asked=True,
    ),
    Function(
        "desk_open_sessions()",
        "SETOF text",
        f"""SELECT s.id FROM calibration_session s WHERE s.state = 'open'
            AND ({_has_role(_with(Verb.BRING_IN, Scope.ALL))} OR {_MINE})""",
        asked=True,
    ),
    Function(
        "desk_revealed_sessions()",
        "SETOF text",
        "SELECT s.id FROM calibration_session s WHERE s.state = 'revealed'",
        asked=True,
    ),
    Function(
        "desk_my_revealed_sessions()",
        "SETOF text",
        f"SELECT s.id FROM calibration_session s WHERE s.state = 'revealed' AND {_MINE}",
        asked=True,
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
        "desk_compared(wanted text)",
        "TABLE (contact_id bigint, external_id text, channel text, topic text)",
        f"""SELECT c.id, c.external_id, c.channel, c.topic FROM calibration_contact k
            JOIN contact c ON c.id = k.contact_id
            JOIN calibration_session s ON s.id = k.session_id
            WHERE k.session_id = wanted
              AND ({_has_role(_with(Verb.READ_SESSIONS, Scope.ALL))} OR {_MINE})""",
    ),
    Function(
        "desk_done_by_another(of_sample text, of_contact bigint)",
        "boolean",
        f"""SELECT EXISTS (SELECT 1 FROM sample_pick p
            JOIN sample s ON s.id = p.sample_id
            JOIN evaluation v ON v.contact_id = p.contact_id AND v.state <> 'draft'
                AND v.session_id IS NULL AND v.evaluator IS DISTINCT FROM p.second
                AND (v.sample_id = p.sample_id
                    OR (v.sample_id IS NULL AND v.submitted_at >= s.drawn_at))
            WHERE p.sample_id = of_sample AND p.contact_id = of_contact
              AND v.evaluator <> {_ME} AND (p.assignee IS NULL OR p.assignee = {_ME})
              AND {_has_role(_with(Verb.READ_SUBMITTED, Scope.OWN, Scope.TEAM))})""",
        asked=True,
    ),
    Function(
        "desk_found(wanted text, forms text)",
        "SETOF bigint",
        f"""SELECT s.contact_id FROM contact_search s
            WHERE ({INDEXED} @@ wanted::tsquery OR {INDEXED_FORMS} @@ forms::tsquery)
              AND ({_has_role(_with(Verb.READ_TEXTS, Scope.ALL))}
                OR {_has_role(_with(Verb.READ_TEXTS, Scope.TEAM))} AND EXISTS (
                    SELECT 1 FROM contact c WHERE c.id = s.contact_id
                    AND c.listed_team {MY_TEAMS})
                OR {_has_role(_with(Verb.READ_TEXTS, Scope.OWN, Scope.TEAM))}
                    AND {given("s.contact_id")})""",
        by_index=True,
    ),
    Function(
        "desk_count_for(wanted bigint, since timestamptz, until timestamptz, team text,"
        " only_asked boolean)",
        "bigint",
        f"""DECLARE
            moved bigint;
        BEGIN
        IF NOT {_has_role(_with(Verb.MANAGE_PEOPLE, Scope.ALL))} THEN
            RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
        END IF;
        IF only_asked THEN
            SELECT count(*) INTO moved FROM contact c JOIN agent a ON a.id = c.agent_id
                WHERE {_OTHERWISE_LISTED};
            RETURN moved;
        END IF;
        UPDATE contact c SET listed_team = {_LISTED} FROM agent a
            WHERE a.id = c.agent_id AND {_OTHERWISE_LISTED};
        GET DIAGNOSTICS moved = ROW_COUNT;
        RETURN moved;
        END;""",
        "plpgsql",
    ),
    Function(
        "desk_rename_team(former text, latter text)",
        "bigint",
        f"""DECLARE
            moved bigint;
        BEGIN
        IF NOT {_has_role(_with(Verb.MANAGE_PEOPLE, Scope.ALL))} OR latter = '' OR former = ''
            OR EXISTS (SELECT 1 FROM contact c WHERE c.listed_team = latter OR c.team = latter)
            OR {" OR ".join(_NAMED)} THEN
            RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
        END IF;
        UPDATE contact c SET listed_team = latter WHERE c.listed_team = former;
        GET DIAGNOSTICS moved = ROW_COUNT;
        UPDATE contact c SET team = latter WHERE c.team = former;
        {" ".join(_RENAMED)}
        UPDATE team t SET name = latter WHERE t.name = former;
        RETURN moved;
        END;""",
        "plpgsql",
    ),
    Function(
        "desk_suggestion_record()",
        "TABLE (rule text, version integer, suggested bigint, accepted bigint,"
        " corrected bigint, ignored bigint, unseen bigint)",
        f"""SELECT g.rule, g.version, count(*), count(*) FILTER (WHERE g.outcome = 'accepted'),
            count(*) FILTER (WHERE g.outcome = 'corrected'),
            count(*) FILTER (WHERE g.outcome = 'ignored'),
            count(*) FILTER (WHERE g.standing = 'silent')
            FROM suggestion g JOIN evaluation v ON v.id = g.evaluation_id
            WHERE g.outcome IS NOT NULL AND v.state <> 'draft' AND v.session_id IS NULL
              AND {_has_role(_with(Verb.READ_CARDS, Scope.ALL))}
            GROUP BY g.rule, g.version""",
    ),
    Function(
        "desk_rested_on(wanted bigint[])",
        "SETOF bigint",
        f"""SELECT DISTINCT v.contact_id FROM evaluation v
            WHERE v.contact_id = ANY (wanted) AND {_has_role(_with(Verb.RETAIN, Scope.ALL))}""",
    ),
    Function(
        "desk_erase_unseen(wanted bigint, spoken boolean, written boolean, masked text)",
        "integer",
        f"""DECLARE
            unseen text[];
            changed text[];
            others text[];
        BEGIN
        IF NOT {_has_role(_with(Verb.RETAIN, Scope.ALL))} OR wanted NOT IN ({OPEN_ERASURE}) THEN
            RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
        END IF;
        SELECT coalesce(array_agg(v.id), ARRAY[]::text[]) INTO unseen FROM evaluation v
            WHERE v.contact_id = wanted AND v.evaluator <> {_ME} AND v.saved_by <> {_ME}
              AND (v.state = 'draft' OR v.session_id IN (SELECT s.id FROM calibration_session s
                  WHERE s.state <> 'revealed'));
        WITH emptied AS (UPDATE evidence SET quote = '' WHERE evaluation_id = ANY (unseen)
            AND quote <> '' AND CASE WHEN message IS NULL AND (SELECT c.channel = 'voice'
                FROM contact c WHERE c.id = wanted) THEN spoken ELSE written END
            RETURNING evaluation_id)
        SELECT coalesce(array_agg(DISTINCT evaluation_id::text), ARRAY[]::text[]) INTO changed
            FROM emptied;
        IF masked <> '' THEN
            WITH own AS (UPDATE evaluation SET comment = {_masked("comment")}
                    WHERE id = ANY (unseen) AND {_to_be_masked("comment")} RETURNING id AS of_it),
                marks AS (UPDATE mark SET comment = {_masked("comment")}
                    WHERE evaluation_id = ANY (unseen) AND {_to_be_masked("comment")}
                    RETURNING evaluation_id AS of_it),
                errors AS (UPDATE recorded_error SET comment = {_masked("comment")}
                    WHERE evaluation_id = ANY (unseen) AND {_to_be_masked("comment")}
                    RETURNING evaluation_id AS of_it),
                notes AS (UPDATE marker SET note = {_masked("note")}
                    WHERE evaluation_id = ANY (unseen) AND {_to_be_masked("note")}
                    RETURNING evaluation_id AS of_it)
            SELECT coalesce(array_agg(DISTINCT hit.of_it::text), ARRAY[]::text[]) INTO others
                FROM (SELECT of_it FROM own UNION SELECT of_it FROM marks
                    UNION SELECT of_it FROM errors
                    UNION SELECT of_it FROM notes) hit;
            changed := changed || others;
        END IF;
        UPDATE evaluation SET version = version + 1
            WHERE id = ANY (changed) AND state = 'draft';
        RETURN cardinality(unseen);
        END;""",
        "plpgsql",
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
    ("desk_move_assignment", "sample_move", "AFTER INSERT ON sample_move"),
    ("desk_stays_revealed", "calibration_session", "BEFORE UPDATE ON calibration_session"),
    ("desk_follow_role", "evaluator", "AFTER INSERT OR UPDATE OF role, locked ON evaluator"),
)
"""Name (its function has the same), table, and when it is called."""
KEPT_BY: Final = (
    *("contact_agents_known", "contact_agent_known", "agent_of_contacts"),
    *("team_of_evaluation", "team_of_evaluations"),
    *("given_by_evaluation", "taken_by_evaluation", "changed_in_evaluation"),
    *("given_by_sample_pick", "taken_by_sample_pick", "changed_in_sample_pick"),
    *("given_by_calibration_contact", "taken_by_calibration_contact"),
    *("given_by_calibration_participant", "taken_by_calibration_participant"),
)
"""Functions of migrations whose triggers look, for every login, at more than it may see."""
GONE: Final = ("desk_given_contacts()",)
"""Functions of earlier versions that nothing asks any more."""
KEEPER_READS: Final = (
    "absence",
    "agent",
    "agent_history",
    "calibration_contact",
    "calibration_participant",
    "calibration_session",
    "contact",
    "contact_search",
    "erasure",
    "erasure_contact",
    "evaluation",
    "evaluator",
    "evaluator_team",
    "evidence",
    "given_contact",
    "mark",
    "marker",
    "recorded_error",
    "sample",
    "sample_move",
    "sample_pick",
    "suggestion",
    "target",
    "team",
)
"""What the keeper's functions look at; they give out links, states and scores, never a word."""
KEEPER_CHANGES: Final = {
    "agent": ("team",),
    "agent_history": ("team",),
    "contact": ("listed_team", "team"),
    "evaluation": ("comment", "listed_team", "version"),
    "evaluator_team": ("team",),
    "evidence": ("quote",),
    "given_contact": ("login",),
    "mark": ("comment",),
    "marker": ("note",),
    "recorded_error": ("comment",),
    "sample_pick": ("assignee", "second"),
    "target": ("team",),
    "team": ("name",),
}
"""What the keeper's functions change where their caller may not look.

An erasure the words of drafts and blind entries, a correction of people the team of contacts.
"""
KEEPER_KEEPS: Final = ("given_contact",)
"""What its triggers add and take away."""
