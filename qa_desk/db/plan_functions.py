"""Functions of a PostgreSQL database for the work plan: whose it is, and what figures it needs.

They give out who was to evaluate what by when and whether it was handed in, never what was found;
for oneself, for those in the teams one leads, or for everybody, as the table of permissions says.
"""

# ruff: noqa: S608 - what stands in the texts are words and roles of these modules
from typing import Final

from qa_desk.db.server_functions import MY_TEAMS, Function, with_role
from qa_desk.domain.permissions import Scope, Verb

PLANNED_PEOPLE: Final = "IN (SELECT desk_plan_people())"
_ME: Final = "session_user::text"
_TODAY: Final = "(now() AT TIME ZONE 'UTC')::date"
_EVERYBODY: Final = with_role(Verb.READ_PLAN, Scope.ALL)
_TEAMS: Final = with_role(Verb.READ_PLAN, Scope.TEAM)
_SELF: Final = with_role(Verb.READ_PLAN, Scope.OWN, Scope.TEAM, Scope.ALL)
_COUNTS: Final = """v.contact_id = p.contact_id AND v.state <> 'draft' AND v.session_id IS NULL
    AND CASE WHEN h.again THEN v.evaluator = p.second AND v.sample_id = p.sample_id
        ELSE v.evaluator IS DISTINCT FROM p.second AND (v.sample_id = p.sample_id
            OR (v.sample_id IS NULL AND v.submitted_at >= s.drawn_at)) END"""
"""The evaluations that count for a pick: the same as `samples.counted` and `samples.counted_again`."""
_HELD: Final = """CROSS JOIN LATERAL (SELECT p.assignee::text AS holder, false AS again
    UNION ALL SELECT p.second::text, true WHERE p.second IS NOT NULL) h"""

PLAN_FUNCTIONS: Final = (
    Function(
        "desk_plan_people()",
        "SETOF text",
        f"""SELECT e.id::text FROM evaluator e WHERE (e.id = {_ME} AND {_SELF}) OR {_EVERYBODY}
            OR ({_TEAMS} AND EXISTS (SELECT 1 FROM evaluator_team m WHERE m.login = e.id
                AND m.team {MY_TEAMS} AND m.first_day <= {_TODAY} AND m.last_day >= {_TODAY}))""",
        asked=True,
    ),
    Function(
        "desk_plan_assignments(since timestamptz, until timestamptz, monday date, sunday date)",
        "TABLE (sample_id text, place integer, is_second boolean, contact_id bigint, holder text,"
        " given_at timestamptz, due date, done_at timestamptz)",
        f"""SELECT p.sample_id, p.position, h.again, p.contact_id, h.holder, s.drawn_at, p.due, d.done
            FROM sample_pick p JOIN sample s ON s.id = p.sample_id {_HELD}
            CROSS JOIN LATERAL
                (SELECT min(v.submitted_at) AS done FROM evaluation v WHERE {_COUNTS}) d
            WHERE s.drawn_at < until AND (p.due IS NULL OR p.due <= sunday)
              AND (p.due >= monday OR d.done IS NULL OR d.done >= since)
              AND (h.holder {PLANNED_PEOPLE}
                OR (h.holder IS NULL AND ({_EVERYBODY} OR ({_TEAMS} AND EXISTS (
                    SELECT 1 FROM contact c WHERE c.id = p.contact_id
                    AND c.listed_team {MY_TEAMS}))))
                OR EXISTS (SELECT 1 FROM sample_move m WHERE m.sample_id = p.sample_id
                    AND m.place = p.position AND m.is_second = h.again AND m.at >= since
                    AND m.giver {PLANNED_PEOPLE}))""",
    ),
    Function(
        "desk_plan_submissions(since timestamptz, until timestamptz)",
        "TABLE (evaluator text, contact_id bigint, submitted_at timestamptz)",
        f"""SELECT v.evaluator, v.contact_id, v.submitted_at FROM evaluation v
            WHERE v.submitted_at >= since AND v.submitted_at < until AND v.state <> 'draft'
              AND v.session_id IS NULL AND v.evaluator {PLANNED_PEOPLE}""",
    ),
    Function(
        "desk_plan_absences(monday date, sunday date)",
        "TABLE (login text, first_day date, last_day date)",
        f"""SELECT a.login, a.first_day, a.last_day FROM absence a
            WHERE a.first_day <= sunday AND a.last_day >= monday AND a.login {PLANNED_PEOPLE}""",
    ),
    Function(
        "desk_moves(of_sample text)",
        "integer",
        "SELECT count(*)::integer FROM sample_move m WHERE m.sample_id = of_sample",
    ),
    Function(
        "desk_move_assignment()",
        "trigger",
        """IF EXISTS (SELECT 1 FROM sample_pick p JOIN sample s ON s.id = p.sample_id
                JOIN evaluation v ON v.contact_id = p.contact_id AND v.state <> 'draft'
                    AND v.session_id IS NULL
                WHERE p.sample_id = NEW.sample_id AND p.position = NEW.place
                  AND CASE WHEN NEW.is_second THEN v.evaluator = p.second
                      AND v.sample_id = p.sample_id
                    ELSE v.evaluator IS DISTINCT FROM p.second AND (v.sample_id = p.sample_id
                      OR (v.sample_id IS NULL AND v.submitted_at >= s.drawn_at)) END) THEN
            RAISE EXCEPTION 'what is evaluated stays with its evaluator' USING ERRCODE = '23001';
        END IF;
        IF NEW.is_second THEN
            UPDATE sample_pick p SET second = NEW.taker
                WHERE p.sample_id = NEW.sample_id AND p.position = NEW.place
                  AND p.contact_id = NEW.contact_id AND p.second = NEW.giver
                  AND p.assignee IS DISTINCT FROM NEW.taker;
        ELSE
            UPDATE sample_pick p SET assignee = NEW.taker
                WHERE p.sample_id = NEW.sample_id AND p.position = NEW.place
                  AND p.contact_id = NEW.contact_id
                  AND p.assignee IS NOT DISTINCT FROM NEW.giver
                  AND p.second IS DISTINCT FROM NEW.taker;
        END IF;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'the assignment is another one by now' USING ERRCODE = '23001';
        END IF;
        RETURN NULL;""",
        "plpgsql",
        for_people=False,
    ),
)
