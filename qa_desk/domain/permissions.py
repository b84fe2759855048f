"""Who may do what: the one table from which SQLite's checks and PostgreSQL's policies are made."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from qa_desk.domain.people import Role


class Scope(StrEnum):
    """How far a permission reaches; each contains those before it."""

    NONE = "none"
    OWN = "own"
    """What one made oneself, and contacts one was given: by a sample or a calibration session."""
    TEAM = "team"
    """One's own, and what belongs to contacts of one's teams; a lead's are those he leads."""
    ALL = "all"


class Verb(StrEnum):
    """What a person wants to do.

    Two things are no permissions but hold for everybody: an entry of a calibration session that
    is not revealed is its author's alone, and what is submitted or published stays as it is.
    """

    READ_CONTACTS = "read_contacts"
    """Lists of contacts: when, who, team, topic; not the customer."""
    READ_CUSTOMERS = "read_customers"
    """The customer key and the custom fields of a contact."""
    LISTEN = "listen"
    READ_TEXTS = "read_texts"
    """Messages and transcripts as they are, and the search in them: the originals."""
    READ_MASKED = "read_masked"
    """Messages and whole transcripts with personal data blanked."""
    TRANSCRIBE = "transcribe"
    IMPORT_CONTACTS = "import_contacts"
    EVALUATE = "evaluate"
    READ_DRAFTS = "read_drafts"
    READ_SUBMITTED = "read_submitted"
    """Scores and counts of submitted evaluations outside of calibration."""
    READ_ANSWERS = "read_answers"
    """Marks, recorded errors and the evaluators' comments."""
    READ_QUOTES = "read_quotes"
    """Evidence, which quotes the customer."""
    READ_ENTRIES = "read_entries"
    """Calibration entries after the reveal; own: those of sessions one takes part in."""
    ANSWER_BLIND = "answer_blind"
    READ_SESSIONS = "read_sessions"
    LEAD_SESSIONS = "lead_sessions"
    """Open a calibration session and reveal it."""
    READ_SAMPLES = "read_samples"
    DRAW_SAMPLES = "draw_samples"
    READ_PLAN = "read_plan"
    """The work plan of evaluators: what they were given by when, and what they handed in."""
    PLAN_WORK = "plan_work"
    """Norms, days by which samples are due, and assignments that go to somebody else."""
    SHARE_FILTERS = "share_filters"
    """Give a team a filter of one's own; everybody keeps filters for himself."""
    READ_CARDS = "read_cards"
    """Published scorecards and classifiers."""
    PUBLISH = "publish"
    MANAGE_PHRASES = "manage_phrases"
    """Phrase rules and topics: whoever reads texts or cards reads them too."""
    REPORT = "report"
    """Figures, workbooks and exports of them."""
    READ_PEOPLE = "read_people"
    MANAGE_PEOPLE = "manage_people"
    """Agents, teams, absences and targets."""
    MANAGE_ROLES = "manage_roles"
    """Users, their roles and their logins."""
    BRING_IN = "bring_in"
    """Store what others have written: evaluations of a file, a package or a session on paper."""
    READ_AUDIT = "read_audit"
    WRITE_AUDIT = "write_audit"
    """Add rows about oneself; nobody changes or removes any."""
    RETAIN = "retain"
    """Rules of keeping, holds and erasure."""
    EXCHANGE = "exchange"
    """Packages of contacts out of and into the workspace."""
    KEEP_SAFE = "keep_safe"
    """Back-up, restore, encryption and the settings of the whole workspace."""


_COLUMNS: Final = (Role.EVALUATOR, Role.LEAD, Role.ANALYST, Role.ADMIN, Role.SERVICE)
_TABLE: Final[Mapping[Verb, str]] = {
    #                       evaluator lead analyst admin service
    Verb.READ_CONTACTS: "   team      team all     all   all",
    Verb.READ_CUSTOMERS: "  team      team none    all   none",
    Verb.LISTEN: "          team      team none    all   all",
    Verb.READ_TEXTS: "      team      team none    all   all",
    Verb.READ_MASKED: "     team      team all     all   all",
    Verb.TRANSCRIBE: "      team      team none    all   all",
    Verb.IMPORT_CONTACTS: " none      team none    all   none",
    Verb.EVALUATE: "        team      team none    all   none",
    Verb.READ_DRAFTS: "     own       own  none    own   none",
    Verb.READ_SUBMITTED: "  own       team all     all   none",
    Verb.READ_ANSWERS: "    own       team all     all   none",
    Verb.READ_QUOTES: "     own       team none    all   none",
    Verb.READ_ENTRIES: "    own       all  all     all   none",
    Verb.ANSWER_BLIND: "    own       own  none    own   none",
    Verb.READ_SESSIONS: "   own       all  all     all   none",
    Verb.LEAD_SESSIONS: "   none      all  none    all   none",
    Verb.READ_SAMPLES: "    all       all  all     all   none",
    Verb.DRAW_SAMPLES: "    none      team none    all   none",
    Verb.READ_PLAN: "       own       team all     all   none",
    Verb.PLAN_WORK: "       none      team none    all   none",
    Verb.SHARE_FILTERS: "   none      team none    all   none",
    Verb.READ_CARDS: "      all       all  all     all   none",
    Verb.PUBLISH: "         none      all  none    all   none",
    Verb.MANAGE_PHRASES: "  none      all  none    all   none",
    Verb.REPORT: "          own       team all     all   none",
    Verb.READ_PEOPLE: "     all       all  all     all   own",
    Verb.MANAGE_PEOPLE: "   none      all  none    all   none",
    Verb.MANAGE_ROLES: "    none      none none    all   none",
    Verb.BRING_IN: "        none      none none    all   none",
    Verb.READ_AUDIT: "      own       own  own     all   own",
    Verb.WRITE_AUDIT: "     own       own  own     own   own",
    Verb.RETAIN: "          none      none none    all   none",
    Verb.EXCHANGE: "        none      team none    all   none",
    Verb.KEEP_SAFE: "       none      none none    all   none",
}


def _table() -> Mapping[Role, Mapping[Verb, Scope]]:
    rows = {verb: [Scope(word) for word in words.split()] for verb, words in _TABLE.items()}
    return MappingProxyType(
        {
            role: MappingProxyType({verb: scopes[column] for verb, scopes in rows.items()})
            for column, role in enumerate(_COLUMNS)
        }
    )


PERMISSIONS: Final[Mapping[Role, Mapping[Verb, Scope]]] = _table()


@dataclass(frozen=True, slots=True)
class Sight:
    """How far one person's permission for one verb reaches.

    `teams` counts for the scope TEAM alone.
    """

    login: str
    scope: Scope
    teams: frozenset[str] = frozenset()

    def covers(self, author: str, team: str) -> bool:
        """Whether it reaches what somebody made for a contact of a team."""
        if self.scope is Scope.ALL:
            return True
        if self.scope is Scope.NONE:
            return False
        return author == self.login or (self.scope is Scope.TEAM and team in self.teams)


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever works here: `role` None is somebody who may do nothing.

    Where `teams_matter` is false nobody was given a team yet, and a team means everything.
    """

    login: str
    role: Role | None
    teams: frozenset[str] = frozenset()
    teams_matter: bool = True

    def sight(self, verb: Verb) -> Sight:
        """Return how far this person reaches for a verb."""
        scope = PERMISSIONS[self.role][verb] if self.role else Scope.NONE
        if scope is Scope.TEAM and not self.teams_matter:
            scope = Scope.ALL
        return Sight(self.login, scope, self.teams)
