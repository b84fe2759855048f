"""A small office on any database: two teams, everybody's work, one blind session, one revealed."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import create_engine, text

from qa_desk.db.setting_up import set_up
from qa_desk.db.store import Change, Store
from qa_desk.domain.calibration import SessionState
from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import wording_of
from qa_desk.domain.days import days
from qa_desk.domain.evaluations import CardRef, Evidence, Purpose
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId, SessionId
from qa_desk.domain.people import Absence, Evaluator, Membership, Role
from qa_desk.domain.phrase_rules import PhraseRule, PhraseTopic, StoredHit
from qa_desk.domain.saved_filters import SavedFilter
from qa_desk.domain.suggestions import Offer, Origin, Outcome, RuleRef
from qa_desk.domain.work_plan import Move, Norm, Place
from tests.db.builders import (
    AIGUL,
    BORIS,
    a_call,
    a_job,
    a_protocol,
    a_session,
    a_transcript,
    an_evaluation,
    an_outcome,
    publish,
    publish_classifier,
)
from tests.workspace import StoppedClock

ADMIN = EvaluatorId("rt_admin")
LEAD = EvaluatorId("rt_lead")
SOUTH_LEAD = EvaluatorId("rt_south_lead")
ASEL = EvaluatorId("rt_asel")
BORYA = EvaluatorId("rt_borya")
ANALYST = EvaluatorId("rt_analyst")
SERVICE = EvaluatorId("rt_service")
LOCKED = EvaluatorId("rt_locked")
STRANGER = EvaluatorId("rt_stranger")
OWNER = "rt_owner"
DATABASE = "rt_office"
COPY = "rt_work"
NEW = EvaluatorId("rt_new")
PEOPLE = (
    (ADMIN, Role.ADMIN, ""),
    (LEAD, Role.LEAD, "North"),
    (SOUTH_LEAD, Role.LEAD, "South"),
    (ASEL, Role.EVALUATOR, "North"),
    (BORYA, Role.EVALUATOR, "South"),
    (ANALYST, Role.ANALYST, ""),
    (SERVICE, Role.SERVICE, ""),
    (LOCKED, Role.EVALUATOR, "North"),
)
BY_ROLE = {
    Role.ADMIN: ADMIN,
    Role.LEAD: LEAD,
    Role.EVALUATOR: ASEL,
    Role.ANALYST: ANALYST,
    Role.SERVICE: SERVICE,
}
CARD = "4111 1111 1111 1111"
"""Said in every call of the office."""
NOW = datetime(2026, 10, 12, 12, tzinfo=UTC)
RULE = RuleRef(Origin.RULE, "greeting", 1)


@dataclass(frozen=True, slots=True)
class Office:
    """What there is: contacts by name, and evaluations by what they are."""

    contacts: dict[str, ContactId]
    evaluations: dict[str, EvaluationId]
    card: CardRef


def fill(store: Store) -> Office:
    """Put the office into an empty database, as somebody whom no rule binds."""
    card = publish(store)
    publish_classifier(store)
    with store.change(ADMIN, "fill the office") as change:
        for login, role, team in PEOPLE:
            change.people.save_evaluator(Evaluator(login, str(login), role, login == LOCKED))
            if team:
                member = Membership(login, team, leads=role is Role.LEAD)
                change.teams.join(login, [], [member])
        calls = {
            name: replace(a_call(name, agents=(agent,)), team=team)
            for name, agent, team in (
                ("north", AIGUL, "North"),
                ("north-2", AIGUL, "North"),
                ("south", BORIS, "South"),
                ("given", BORIS, "South"),
                ("blind", BORIS, "South"),
                ("shown", BORIS, "South"),
                ("nobody", BORIS, ""),
                ("free", AIGUL, "North"),
            )
        }
        ids = dict(zip(calls, change.contacts.add_many(list(calls.values())), strict=True))
        for contact in ids.values():
            change.transcripts.put(contact, a_transcript(f"Здравствуйте, {CARD}"))
            _correct(change, contact)
            hit = StoredHit(contact, "greeting", 1, 0, Side.AGENT, 0, 12)
            change.phrase_hits.put_hits([contact], ["greeting"], [hit])
            change.phrase_hits.mark_searched([contact], 1)
            change.jobs.add(a_job(contact))
        change.phrases.put_rule(PhraseRule("greeting", "здравствуйте", {"ru": "Приветствие"}))
        change.phrases.put_topic(PhraseTopic("courtesy", ("greeting",)))
        for name, team in (("own", ""), ("given", "North")):
            change.saved_filters.put(SavedFilter(name, LEAD, name, "complaint = yes", team))
        change.commit()
    _plan(store, ids, card)
    return Office(ids, _evaluate(store, ids, card), card)


def _correct(change: Change, contact: ContactId) -> None:
    """Put another word into the turn, as somebody does who listens."""
    heard = change.corrections.heard(contact, 0)
    written = replace(heard, text=f"Здравствуйте! {CARD}")
    change.corrections.put(contact, 0, wording_of(heard), written)


def _plan(store: Store, ids: dict[str, ContactId], card: CardRef) -> None:
    with store.change(ADMIN, "plan") as change:
        change.samples.add(a_protocol([ids["given"]], assignee=ASEL, id_="s-given"))
        free = [ids["north"], ids["south"], ids["free"]]
        change.samples.add(a_protocol(free, assignee=None, id_="s-free"))
        _plan_work(change, ids)
        for name, id_ in (("blind", "c-blind"), ("shown", "c-shown")):
            planned = a_session([ids[name]], card)
            planned = replace(planned, id=SessionId(id_), participants=(ASEL, BORYA), master=ASEL)
            change.calibration.add(planned)
        change.commit()


def _plan_work(change: Change, ids: dict[str, ContactId]) -> None:
    """Set norms, note absences, and tell in a protocol that somebody's contact was another's."""
    norms = [Norm(25), Norm(20, ASEL), Norm(15, BORYA)]
    change.work_plan.replace_norms([], norms)
    for login in (ASEL, BORYA):
        change.absences.add(Absence(days(), login=login))
    place = Place(SampleId("s-given"), 0)
    change.work_plan.move(Move(place, ids["given"], ASEL, LEAD, "first", ADMIN, NOW))
    change.work_plan.move(Move(place, ids["given"], LEAD, ASEL, "back", ADMIN, NOW))


def _evaluate(store: Store, ids: dict[str, ContactId], card: CardRef) -> dict[str, EvaluationId]:
    made = {
        "asel's draft": an_evaluation(ids["north-2"], card, ASEL),
        "asel's": an_evaluation(ids["north"], card, ASEL),
        "borya's": an_evaluation(ids["south"], card, BORYA),
        "borya's of given": an_evaluation(ids["given"], card, BORYA),
        "borya's draft": an_evaluation(ids["south"], card, BORYA),
        "lead's": an_evaluation(ids["north-2"], card, LEAD),
    }
    for who, name in ((ASEL, "asel"), (BORYA, "borya")):
        for session in ("blind", "shown"):
            entry = an_evaluation(ids[session], card, who, SessionId(f"c-{session}"))
            made[f"{name}'s {session}"] = replace(entry, purpose=Purpose.CALIBRATION)
    made = {title: replace(each, id=EvaluationId(title)) for title, each in made.items()}
    for title, evaluation in made.items():
        with store.change(evaluation.evaluator, "evaluate") as change:
            change.evaluations.insert(evaluation)
            offer = Offer("tone", "no", RULE, 0.75, Evidence(1200, 3400))
            change.suggestions.offer(evaluation.id, [offer])
            change.suggestions.judge(evaluation.id, lambda _offer: Outcome.ACCEPTED)
            if "draft" not in title:
                change.evaluations.submit(evaluation, an_outcome())
            change.commit()
    with store.change(ADMIN, "reveal") as change:
        blind = change.calibration.get(SessionId("c-shown"))
        shown = replace(blind, state=SessionState.REVEALED, revealed_at=NOW)
        change.calibration.save(shown)
        change.commit()
    return {title: each.id for title, each in made.items()}


def build(server: str) -> str:
    """Make the office's database on a server with an owner and logins; return its URL for anybody.

    The URL has `{login}` where the login stands.
    """
    bare = create_engine(server, isolation_level="AUTOCOMMIT")
    with bare.connect() as connection:
        for name in (COPY, DATABASE):
            connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        for login in (STRANGER, NEW, *(login for login, _role, _team in PEOPLE)):
            connection.execute(text(f"DROP ROLE IF EXISTS {login}"))
        connection.execute(text(f"DROP ROLE IF EXISTS {OWNER}"))
        connection.execute(text(f"CREATE ROLE {OWNER} LOGIN CREATEROLE"))
        connection.execute(text(f"CREATE DATABASE {DATABASE} OWNER {OWNER}"))
    host = bare.url.query["host"]
    bare.dispose()
    url = f"postgresql+psycopg://{{login}}@/{DATABASE}?host={host}"
    set_up(url.format(login=OWNER), StoppedClock())
    return url


def let_in(url: str, superuser: str) -> None:
    """Make the logins of everybody, and of a stranger whom nobody added."""
    store = Store.open(url.format(login=OWNER), StoppedClock())
    with store.change(EvaluatorId(OWNER), "let in") as change:
        for login, _role, _team in PEOPLE:
            if login != LOCKED:
                change.logins.make(login, "a password of some length")
        change.commit()
    store.close()
    bare = create_engine(superuser, isolation_level="AUTOCOMMIT")
    with bare.connect() as connection:
        connection.execute(text(f"CREATE ROLE {STRANGER} LOGIN"))
        connection.execute(text(f"GRANT qa_desk_admin TO {STRANGER}"))
        connection.execute(text(f"CREATE ROLE {LOCKED} LOGIN"))
        connection.execute(text(f"GRANT qa_desk_evaluator TO {LOCKED}"))
    bare.dispose()


def copy(url: str, superuser: str) -> str:
    """Give a copy of the office that a test may change; return its URL for anybody."""
    bare = create_engine(superuser, isolation_level="AUTOCOMMIT")
    with bare.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {COPY} WITH (FORCE)"))
        connection.execute(text(f"DROP ROLE IF EXISTS {NEW}"))
        connection.execute(text(f"CREATE DATABASE {COPY} OWNER {OWNER} TEMPLATE {DATABASE}"))
    bare.dispose()
    return url.replace(DATABASE, COPY)
