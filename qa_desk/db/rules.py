"""What each table lets each role do on PostgreSQL, worked out from the table of permissions."""

# ruff: noqa: S608 - what stands in the texts are names and conditions of this module
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from qa_desk.db.plan_functions import PLANNED_PEOPLE
from qa_desk.db.server_functions import MY_TEAMS, given
from qa_desk.domain.people import Role
from qa_desk.domain.permissions import PERMISSIONS, Scope, Verb

Reach: TypeAlias = Callable[[Role], str]
"""The rows a role reaches, as a condition in SQL; an empty text where it reaches none."""

ALL_ROWS: Final = "true"
MINE: Final = "(evaluator = current_user OR saved_by = current_user)"
_ERASED: Final = "contact_id IN (SELECT contact_id FROM erasure_contact)"
"""What an erasure under way may change; triggers say which columns, and until when."""
OPEN: Final = "session_id IN (SELECT desk_open_sessions())"
"""Sub-selects without a link to the row are worked out once a statement, not once a row."""


def nobody(_role: Role) -> str:
    """Reach nothing."""
    return ""


@dataclass(frozen=True, slots=True)
class Rule:
    """What may be done with the rows of a table.

    `check` is what a changed row must satisfy, by default what the old one had to; `columns` are
    those an update may touch, None meaning all; `hidden` are columns that need a further verb to
    be read. Where `silent`, who may read nothing finds the table empty instead of being refused,
    because larger things are read with it.
    """

    read: Reach = nobody
    insert: Reach = nobody
    update: Reach = nobody
    check: Reach | None = None
    delete: Reach = nobody
    columns: Callable[[Role], tuple[str, ...] | None] = lambda _role: None
    hidden: Mapping[str, Verb] = field(default_factory=dict)
    silent: bool = False


def _scope(role: Role, verb: Verb) -> Scope:
    return PERMISSIONS[role][verb]


def _may(verb: Verb, condition: str = ALL_ROWS) -> Reach:
    """Reach all rows of a condition, whatever the scope."""
    return lambda role: "" if _scope(role, verb) is Scope.NONE else condition


def _only(verb: Verb, *, otherwise: str, all_rows: str = ALL_ROWS) -> Reach:
    """Reach all rows with the scope ALL, those of a condition with a smaller one."""
    return lambda role: {Scope.NONE: "", Scope.ALL: all_rows}.get(_scope(role, verb), otherwise)


def _any(*reaches: Reach) -> Reach:
    def reach(role: Role) -> str:
        found = [text for each in reaches if (text := each(role))]
        return ALL_ROWS if ALL_ROWS in found else " OR ".join(f"({text})" for text in found)

    return reach


def _contact(verb: Verb) -> Reach:
    """Reach contacts; `listed_team` is the team they count for."""
    mine = given("contact.id")
    texts = {
        Scope.NONE: "",
        Scope.OWN: mine,
        Scope.TEAM: f"listed_team {MY_TEAMS} OR {mine}",
        Scope.ALL: ALL_ROWS,
    }
    return lambda role: texts[_scope(role, verb)]


def _of_contact(verb: Verb, table: str) -> Reach:
    """Reach what belongs to contacts, which are looked up under their own rule."""
    linked = f"EXISTS (SELECT 1 FROM contact c WHERE c.id = {table}.contact_id)"
    texts = {Scope.NONE: "", Scope.OWN: linked, Scope.TEAM: linked, Scope.ALL: ALL_ROWS}

    def reach(role: Role) -> str:
        scope, seen = _scope(role, verb), _scope(role, Verb.READ_CONTACTS)
        if scope not in (Scope.NONE, Scope.ALL, seen):
            raise ValueError(f"{verb} of {role} must reach as far as its contacts: {seen}")
        return texts[scope]

    return reach


def _picked(verb: Verb, mine: str = "") -> Reach:
    """Reach picks of contacts in reach; `mine` are some of them, known without a look at contacts.

    Contacts are looked up row by row: with EXISTS the planner would gather all in reach.
    """
    linked = "(SELECT true FROM contact c WHERE c.id = sample_pick.contact_id)"
    some = f"{mine} OR {linked}" if mine else linked

    def reach(role: Role) -> str:
        if Scope.NONE in (_scope(role, verb), seen := _scope(role, Verb.READ_CONTACTS)):
            return ""
        return ALL_ROWS if seen is Scope.ALL else some

    return reach


def _own(role: Role) -> str:
    """Reach what one wrote oneself; who brings in what others wrote on paper has written that too."""
    submitted, entries = _scope(role, Verb.READ_SUBMITTED), _scope(role, Verb.READ_ENTRIES)
    if Scope.NONE in (submitted, entries):
        return ""
    foreign = _scope(role, Verb.BRING_IN) is Scope.ALL
    drafts = _scope(role, Verb.READ_DRAFTS) is not Scope.NONE
    mine = MINE if foreign else "evaluator = current_user"
    return mine if drafts else f"state <> 'draft' AND {mine}"


def _submitted(role: Role) -> str:
    """Reach what others submitted outside of calibration."""
    of_team = f" AND listed_team {MY_TEAMS}"
    limit = {Scope.TEAM: of_team, Scope.ALL: ""}.get(_scope(role, Verb.READ_SUBMITTED))
    return "" if limit is None else f"state <> 'draft' AND session_id IS NULL{limit}"


def _entries(role: Role) -> str:
    """Reach the entries of others once they are revealed, submitted ones only."""
    revealed = {
        Scope.OWN: "desk_my_revealed_sessions()",
        Scope.ALL: "desk_revealed_sessions()",
    }.get(_scope(role, Verb.READ_ENTRIES))
    if revealed is None:
        return ""
    return f"state <> 'draft' AND session_id = ANY (ARRAY(SELECT {revealed}))"


def _author(role: Role) -> str:
    foreign = _scope(role, Verb.BRING_IN) is Scope.ALL
    return "saved_by = current_user" + ("" if foreign else " AND evaluator = current_user")


def _new_place(role: Role) -> str:
    """Return where a new or changed evaluation may stand: a contact in reach or an open session."""
    if _scope(role, Verb.EVALUATE) is Scope.NONE:
        return ""
    contact = "EXISTS (SELECT 1 FROM contact c WHERE c.id = evaluation.contact_id)"
    planned = (
        "EXISTS (SELECT 1 FROM calibration_contact k WHERE k.session_id = evaluation.session_id"
        " AND k.contact_id = evaluation.contact_id)"
    )
    return f"((session_id IS NULL AND {contact}) OR ({OPEN} AND {planned}))"


def _begun(role: Role) -> str:
    place = _new_place(role)
    return f"state = 'draft' AND {_author(role)} AND {place}" if place else ""


def _saved(role: Role) -> str:
    place = _new_place(role)
    return f"{_author(role)} AND {place}" if place else ""


def _unfinished(role: Role) -> str:
    if _scope(role, Verb.EVALUATE) is Scope.NONE:
        return ""
    return f"state = 'draft' AND {MINE} AND (session_id IS NULL OR {OPEN})"


def _part(verb: Verb, table: str) -> Rule:
    """Return the rule of a part of evaluations: read with them, written while they are drafts."""
    link = f"e.id = {table}.evaluation_id"
    unfinished = (
        f"EXISTS (SELECT 1 FROM evaluation e WHERE {link} AND e.state = 'draft'"
        " AND (e.evaluator = current_user OR e.saved_by = current_user)"
        " AND (e.session_id IS NULL OR e.session_id IN (SELECT desk_open_sessions())))"
    )
    erased = f"EXISTS (SELECT 1 FROM evaluation e WHERE {link} AND e.{_ERASED})"
    write = _may(Verb.EVALUATE, unfinished)
    read = _may(verb, f"EXISTS (SELECT 1 FROM evaluation e WHERE {link})")
    change = _any(write, _only(Verb.RETAIN, otherwise="", all_rows=erased))
    return Rule(read, write, change, delete=change, silent=True)


def _contents(verb: Verb, table: str, *writers: Verb, silent: bool = True) -> Rule:
    """Return the rule of what belongs to contacts: read by one verb, written by others."""
    write = _any(*(_of_contact(each, table) for each in writers))
    return Rule(_of_contact(verb, table), write, write, delete=write, silent=silent)


def _contact_columns(role: Role) -> tuple[str, ...] | None:
    """Return what may change of a contact: its line in step with what was made of it, or all."""
    if _scope(role, Verb.IMPORT_CONTACTS) is not Scope.NONE:
        return None
    figures = ("evaluations", "score", "score_order")
    evaluates = _scope(role, Verb.EVALUATE) is not Scope.NONE
    transcribes = _scope(role, Verb.TRANSCRIBE) is not Scope.NONE
    return (*(figures if evaluates else ()), *(("transcribed",) if transcribes else ()))


def _correcting(role: Role) -> str:
    """Reach what was heard in contacts in reach, told under one's own name."""
    found = _of_contact(Verb.TRANSCRIBE, "segment_original")(role)
    return f"{_SELF} AND ({found})" if found else ""


def _jobs(role: Role) -> str:
    """Reach jobs of contacts in reach, and those about the archive."""
    archive = _may(Verb.TRANSCRIBE, "contact_id IS NULL")
    return _any(_of_contact(Verb.TRANSCRIBE, "job"), archive)(role)


def _search_columns(role: Role) -> tuple[str, ...] | None:
    return (
        None if _scope(role, Verb.IMPORT_CONTACTS) is not Scope.NONE else ("spoken", "spoken_forms")
    )


def _new_contacts(role: Role) -> str:
    """Reach contacts of one's teams that bring no score with them: scores are worked out here."""
    texts = {Scope.TEAM: f"listed_team {MY_TEAMS}", Scope.ALL: ALL_ROWS}
    text = texts.get(_scope(role, Verb.IMPORT_CONTACTS), "")
    return f"({text}) AND evaluations = 0 AND score IS NULL" if text else ""


_IN_SESSION: Final = "session_id IN (SELECT desk_my_sessions())"
_OPEN_LED: Final = (
    "EXISTS (SELECT 1 FROM calibration_session s WHERE s.id = session_id AND s.state = 'open')"
)
_SUBJECT: Final = "EXISTS (SELECT 1 FROM audit a WHERE a.id = audit_subject.audit_id"
_TOLD: Final = "EXISTS (SELECT 1 FROM audit a WHERE a.id = audit_change.audit_id"
_PLANNED: Final = (
    f"{_OPEN_LED} AND EXISTS (SELECT 1 FROM contact c WHERE c.id = calibration_contact.contact_id)"
)
_SELF: Final = "by = current_user"
_TURN_WRITERS: Final = (Verb.TRANSCRIBE, Verb.IMPORT_CONTACTS)
_SET_ASIDE: Final = ("position", "side", "written", "written_side", "written_language")
"""What changes of a turn that was heard once it was corrected; who corrected it stays."""
_PHRASE_READERS: Final = _any(_may(Verb.READ_CARDS), _may(Verb.READ_TEXTS))
_OF_JOB: Final = (
    "attempts", "facts", "fault", "params", "priority", "progress", "state", "worker",
)  # fmt: skip
"""What is steered and told of a job; what it is about stays."""
_OF_RUN: Final = ("ended_at", "state", "added", "updated", "duplicates", "rejected")
"""What an import tells of itself while it goes on."""


def _plan_rule(parts: str) -> Rule:
    """Return the rule of the parts of a session: planned while it is open."""
    write = _may(Verb.LEAD_SESSIONS, parts)
    open_ones = _may(Verb.LEAD_SESSIONS, _OPEN_LED)
    return Rule(_only(Verb.READ_SESSIONS, otherwise=_IN_SESSION), write, delete=open_ones)


def _kept_filter(role: Role) -> str:
    """Reach one's own filters, shared with as many teams as one may share with."""
    texts = {
        Scope.NONE: " AND team = ''",
        Scope.TEAM: f" AND (team = '' OR team {MY_TEAMS})",
        Scope.ALL: "",
    }
    if _scope(role, Verb.READ_CONTACTS) is Scope.NONE:
        return ""
    return f"owner = current_user{texts[_scope(role, Verb.SHARE_FILTERS)]}"


def _people(login: str) -> Reach:
    """Reach what is known of users; with a smaller scope what is known of oneself."""
    return _only(Verb.READ_PEOPLE, otherwise=f"{login} = current_user")


def _planned_for(*columns: str) -> Reach:
    """Reach what concerns people whose plan one may see; the database says who they are."""
    mine = " OR ".join(f"{column} {PLANNED_PEOPLE}" for column in columns)
    return _only(Verb.READ_PLAN, otherwise=mine)


def _norm(role: Role) -> str:
    """Reach the norms of one's people; everybody's is set by those who reach everybody."""
    return _only(Verb.PLAN_WORK, otherwise=f"login {PLANNED_PEOPLE}")(role)


def _moving(role: Role) -> str:
    """Reach moves of picks in reach, between one's people, told under one's own name."""
    pick = (
        "EXISTS (SELECT 1 FROM sample_pick p WHERE p.sample_id = sample_move.sample_id"
        " AND p.position = sample_move.place AND p.contact_id = sample_move.contact_id)"
    )
    mine = f"taker {PLANNED_PEOPLE} AND (giver IS NULL OR giver {PLANNED_PEOPLE})"
    people = _only(Verb.PLAN_WORK, otherwise=mine)(role)
    return f"{_SELF} AND {pick} AND ({people})" if people else ""


def _book(read: Reach, *writers: Verb) -> Rule:
    """Return the rule of what some read and others keep as they see fit."""
    write = _any(*(_may(verb) for verb in writers))
    return Rule(read, write, write, delete=write, silent=True)


RULES: Final[Mapping[str, Rule]] = {
    "absence": Rule(
        _any(_may(Verb.MANAGE_PEOPLE), _may(Verb.READ_PEOPLE, "login = current_user")),
        _may(Verb.MANAGE_PEOPLE),
        _may(Verb.MANAGE_PEOPLE),
        delete=_may(Verb.MANAGE_PEOPLE),
        silent=True,
    ),
    "agent": Rule(
        _may(Verb.READ_CONTACTS),
        _any(_may(Verb.IMPORT_CONTACTS), _may(Verb.MANAGE_PEOPLE)),
        _any(_may(Verb.IMPORT_CONTACTS), _may(Verb.MANAGE_PEOPLE)),
        delete=_only(Verb.RETAIN, otherwise=""),
    ),
    "agent_history": _book(_may(Verb.READ_CONTACTS), Verb.MANAGE_PEOPLE, Verb.IMPORT_CONTACTS),
    "audit": Rule(
        _only(Verb.READ_AUDIT, otherwise=_SELF),
        _may(Verb.WRITE_AUDIT, _SELF),
    ),
    "audit_subject": Rule(
        _may(Verb.READ_AUDIT, f"{_SUBJECT})"),
        _may(Verb.WRITE_AUDIT, f"{_SUBJECT} AND a.by = current_user)"),
    ),
    "audit_change": Rule(
        _may(Verb.READ_AUDIT, f"{_TOLD})"),
        _may(Verb.WRITE_AUDIT, f"{_TOLD} AND a.by = current_user)"),
    ),
    "audit_draft": _part(Verb.READ_ANSWERS, "audit_draft"),
    "audit_head": Rule(_only(Verb.READ_AUDIT, otherwise="")),
    "calibration_contact": _plan_rule(_PLANNED),
    "calibration_participant": _plan_rule(_OPEN_LED),
    "calibration_session": Rule(
        _only(Verb.READ_SESSIONS, otherwise="id IN (SELECT desk_my_sessions())"),
        _may(Verb.LEAD_SESSIONS, "state = 'open' AND revealed_at IS NULL"),
        _may(Verb.LEAD_SESSIONS),
    ),
    "classifier": Rule(
        _may(Verb.READ_CARDS),
        _may(Verb.PUBLISH, "published_by = current_user"),
    ),
    "contact": Rule(
        _contact(Verb.READ_CONTACTS),
        _new_contacts,
        _any(_contact(Verb.IMPORT_CONTACTS), _contact(Verb.EVALUATE), _contact(Verb.TRANSCRIBE)),
        delete=_only(Verb.RETAIN, otherwise=""),
        columns=_contact_columns,
        hidden={"customer_key": Verb.READ_CUSTOMERS, "custom": Verb.READ_CUSTOMERS},
    ),
    "contact_agent": _contents(Verb.READ_CONTACTS, "contact_agent", Verb.IMPORT_CONTACTS),
    "contact_search": Rule(
        _of_contact(Verb.READ_TEXTS, "contact_search"),
        _of_contact(Verb.IMPORT_CONTACTS, "contact_search"),
        _any(
            _of_contact(Verb.IMPORT_CONTACTS, "contact_search"),
            _of_contact(Verb.TRANSCRIBE, "contact_search"),
        ),
        delete=_of_contact(Verb.IMPORT_CONTACTS, "contact_search"),
        columns=_search_columns,
        silent=True,
    ),
    "erasure": Rule(_may(Verb.RETAIN), _may(Verb.RETAIN, _SELF)),
    "erasure_contact": Rule(_may(Verb.RETAIN), _may(Verb.RETAIN)),
    "evaluation": Rule(
        _any(_own, _submitted, _entries),
        _begun,
        _any(_unfinished, _only(Verb.RETAIN, otherwise="", all_rows=_ERASED)),
        check=_any(_saved, _only(Verb.RETAIN, otherwise="", all_rows=_ERASED)),
        silent=True,
    ),
    "evaluator": Rule(_people("id"), _may(Verb.MANAGE_ROLES), _may(Verb.MANAGE_ROLES)),
    "evaluator_team": _book(_people("login"), Verb.MANAGE_ROLES),
    "evidence": _part(Verb.READ_QUOTES, "evidence"),
    "given_contact": Rule(_may(Verb.READ_CONTACTS, "login = current_user"), silent=True),
    "import_change": _contents(
        Verb.IMPORT_CONTACTS, "import_change", Verb.IMPORT_CONTACTS, silent=False
    ),
    "import_run": Rule(
        _only(Verb.IMPORT_CONTACTS, otherwise=_SELF),
        _may(Verb.IMPORT_CONTACTS, f"{_SELF} AND state = 'running'"),
        _only(Verb.IMPORT_CONTACTS, otherwise=f"{_SELF} AND state <> 'undone'"),
        check=_only(Verb.IMPORT_CONTACTS, otherwise=_SELF),
        columns=lambda _role: _OF_RUN,
    ),
    "job": Rule(_jobs, _jobs, _jobs, delete=_jobs, columns=lambda _role: _OF_JOB, silent=True),
    "legal_hold": Rule(_may(Verb.RETAIN), _may(Verb.RETAIN, _SELF), _may(Verb.RETAIN), silent=True),
    "mark": _part(Verb.READ_ANSWERS, "mark"),
    "mark_option": _part(Verb.READ_ANSWERS, "mark_option"),
    "marker": _part(Verb.READ_ANSWERS, "marker"),
    "masked_text": _contents(Verb.READ_MASKED, "masked_text", *_TURN_WRITERS),
    "media": _contents(Verb.LISTEN, "media", Verb.IMPORT_CONTACTS),
    "message": _contents(Verb.READ_TEXTS, "message", Verb.IMPORT_CONTACTS),
    "phrase_hit": _contents(Verb.READ_TEXTS, "phrase_hit", *_TURN_WRITERS),
    "phrase_rule": _book(_PHRASE_READERS, Verb.MANAGE_PHRASES),
    "phrase_rule_version": Rule(
        _PHRASE_READERS, _may(Verb.MANAGE_PHRASES, _SELF), delete=nobody, silent=True
    ),
    "phrase_run": _contents(Verb.READ_TEXTS, "phrase_run", *_TURN_WRITERS),
    "phrase_topic": _book(_PHRASE_READERS, Verb.MANAGE_PHRASES),
    "phrase_topic_rule": _book(_PHRASE_READERS, Verb.MANAGE_PHRASES),
    "recorded_error": _part(Verb.READ_ANSWERS, "recorded_error"),
    "removal": Rule(_may(Verb.READ_CONTACTS), _may(Verb.RETAIN)),
    "retention_rule": _book(_may(Verb.RETAIN), Verb.RETAIN),
    "sample": Rule(_may(Verb.READ_SAMPLES), _may(Verb.DRAW_SAMPLES)),
    "sample_left_out": Rule(_may(Verb.READ_SAMPLES), _may(Verb.DRAW_SAMPLES)),
    "sample_move": Rule(_planned_for("giver", "taker"), _moving),
    "sample_pick": Rule(
        _picked(Verb.READ_SAMPLES, "assignee = current_user OR second = current_user"),
        _picked(Verb.DRAW_SAMPLES),
        _picked(Verb.DRAW_SAMPLES),
        columns=lambda _role: ("contact_id", "due"),
    ),
    "sample_replacement": Rule(
        _may(Verb.READ_SAMPLES), _may(Verb.DRAW_SAMPLES, "by = current_user")
    ),
    "sample_stratum": Rule(_may(Verb.READ_SAMPLES), _may(Verb.DRAW_SAMPLES)),
    "saved_filter": Rule(
        _may(Verb.READ_CONTACTS, f"owner = current_user OR team {MY_TEAMS}"),
        _kept_filter,
        _kept_filter,
        delete=_may(Verb.READ_CONTACTS, "owner = current_user"),
    ),
    "scorecard": Rule(_may(Verb.READ_CARDS), _may(Verb.PUBLISH)),
    "segment": _contents(Verb.READ_TEXTS, "segment", Verb.TRANSCRIBE, Verb.IMPORT_CONTACTS),
    "segment_original": Rule(
        _of_contact(Verb.READ_TEXTS, "segment_original"),
        _correcting,
        _contents(Verb.READ_TEXTS, "segment_original", *_TURN_WRITERS).update,
        delete=_contents(Verb.READ_TEXTS, "segment_original", *_TURN_WRITERS).delete,
        columns=lambda _role: _SET_ASIDE,
        silent=True,
    ),
    "suggestion": _part(Verb.READ_ANSWERS, "suggestion"),
    "target": _book(_may(Verb.READ_PEOPLE), Verb.MANAGE_PEOPLE),
    "target_group": _book(_may(Verb.READ_SAMPLES), Verb.DRAW_SAMPLES),
    "team": _book(_may(Verb.READ_PEOPLE), Verb.MANAGE_PEOPLE, Verb.IMPORT_CONTACTS),
    "transcript": _contents(Verb.READ_TEXTS, "transcript", Verb.TRANSCRIBE, Verb.IMPORT_CONTACTS),
    "work_norm": Rule(
        _any(_planned_for("login"), _may(Verb.READ_PLAN, "login IS NULL")),
        _norm,
        _norm,
        delete=_norm,
        silent=True,
    ),
}
"""A table that is missing here is closed to everybody; a test says which is."""
