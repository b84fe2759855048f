"""What row-level security costs on the lists: the same queries as a superuser and under the rules.

    python benchmarks/rules.py postgresql+psycopg://postgres@/postgres?host=/run/postgresql

The URL is a superuser's on a server for trials; a database `rules_trial` is made and removed.
"""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from sqlalchemy import create_engine, make_url, text

from qa_desk.db.setting_up import set_up
from qa_desk.db.store import Reader, Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Membership, Role
from qa_desk.domain.rows import ContactFilter, ContactOrder

OWNER: Final = "rules_owner"
TRIAL: Final = "rules_trial"
CONTACTS: Final = 100_000
EVALUATIONS: Final = 20_000
TEAMS: Final = 20
START: Final = datetime(2026, 1, 1, tzinfo=UTC)
PEOPLE: Final = (
    ("rules_admin", Role.ADMIN, ()),
    ("rules_analyst", Role.ANALYST, ()),
    ("rules_lead", Role.LEAD, tuple(range(TEAMS))),
    ("rules_evaluator", Role.EVALUATOR, tuple(range(TEAMS))),
)
"""Lead and evaluator have all teams, so that everybody reads the same rows."""
PERIOD: Final = (START, START + timedelta(days=40))
LISTS: Final[dict[str, Callable[[Reader], object]]] = {
    "ids of contacts": lambda r: r.queries.contact_ids(ContactFilter(), ContactOrder()),
    "count of contacts": lambda r: r.queries.count(ContactFilter()),
    "page of contacts": lambda r: r.queries.contact_rows([ContactId(n) for n in range(1, 201)]),
    "month of contacts": lambda r: r.queries.count(ContactFilter(since=PERIOD[0], until=PERIOD[1])),
    "evaluations of a period": lambda r: r.evaluations.of_period(*PERIOD),
    "one contact": lambda r: r.contacts.get(ContactId(500)),
    "evaluations of one contact": lambda r: r.evaluations.of_contact(ContactId(500)),
    "what waits": lambda r: r.samples.todo(EvaluatorId("rules_evaluator")),
}


def main(server: str) -> None:
    url = make(server)
    stores = {"superuser": Store.open(over(server), SystemClock())}
    for login, _role, _teams in PEOPLE:
        stores[login] = Store.open(url.format(login=login), SystemClock())
    print(f"{'median, ms (ratio)':28}" + "".join(f"{name:>24}" for name in stores))
    for title, look in LISTS.items():
        print(f"{title:28}" + "".join(f"{cell:>24}" for cell in compared(stores, look)))
    for store in stores.values():
        store.close()


def compared(stores: dict[str, Store], look: Callable[[Reader], object]) -> list[str]:
    """Return the medians, taken in turns so that what else the machine does hits all alike."""
    taken: dict[str, list[float]] = {name: [] for name in stores}
    for _round in range(9):
        for name, store in stores.items():
            taken[name].append(timed(store, look))
    medians = {name: statistics.median(times[1:]) for name, times in taken.items()}
    bare = medians["superuser"]
    return [f"{ms:.1f} ({ms / bare:.2f})" for ms in medians.values()]


def timed(store: Store, look: Callable[[Reader], object]) -> float:
    with store.read() as reader:
        started = time.perf_counter()
        look(reader)
        return (time.perf_counter() - started) * 1000


def over(server: str) -> str:
    return make_url(server).set(database=TRIAL).render_as_string(hide_password=False)


def make(server: str) -> str:
    """Make the database with its people and its contents."""
    bare = create_engine(server, isolation_level="AUTOCOMMIT")
    with bare.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {TRIAL} WITH (FORCE)"))
        for login in (*(login for login, _role, _teams in PEOPLE), OWNER):
            connection.execute(text(f"DROP ROLE IF EXISTS {login}"))
        connection.execute(text(f"CREATE ROLE {OWNER} LOGIN CREATEROLE"))
        connection.execute(text(f"CREATE DATABASE {TRIAL} OWNER {OWNER}"))
    url = f"postgresql+psycopg://{{login}}@/{TRIAL}?host={bare.url.query['host']}"
    bare.dispose()
    set_up(url.format(login=OWNER), SystemClock())
    hire(url)
    fill(over(server))
    return url


def hire(url: str) -> None:
    owner = EvaluatorId(OWNER)
    store = Store.open(url.format(login=OWNER), SystemClock())
    with store.change(owner, "hire") as change:
        for login, role, teams in PEOPLE:
            who = EvaluatorId(login)
            change.people.save_evaluator(Evaluator(who, login, role))
            places = [Membership(who, f"T{n:02}", leads=role is Role.LEAD) for n in teams]
            change.teams.join(who, [], sorted(places, key=lambda each: each.team))
            change.logins.make(who, "a password of a trial")
        change.commit()
    store.close()


def fill(url: str) -> None:
    me = EvaluatorId("rules_evaluator")
    store = Store.open(url, SystemClock())
    agents = [Agent(f"a-{n}", f"Agent {n}", f"T{n % TEAMS:02}") for n in range(400)]
    plain = Contact(channel=Channel.VOICE, source="trial", external_id="", started_at=START)
    with store.change(me, "fill") as change:
        card = change.scorecards.publish("service", 1, "card", {"en": "Service"})
        change.contacts.add_many(
            [
                replace(
                    plain,
                    external_id=f"c-{n}",
                    started_at=START + timedelta(minutes=n * 4),
                    agents=(agents[n % len(agents)],),
                )
                for n in range(CONTACTS)
            ]
        )
        change.commit()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO evaluation (id, contact_id, evaluator, card_id, card_version,"
                " card_sha256, started_at, purpose, state, comment, submitted_at, version,"
                " saved_by, saved_at, score, score_order, opportunities, defects)"
                " SELECT 'e' || n, n * 5, 'rules_evaluator', 'service', 1, :sha, now(),"
                " 'targeted', 'submitted', '', now(), 1, 'rules_evaluator', now(), '90/1', 90, 9, 1"
                " FROM generate_series(1, :number) n"
            ),
            {"sha": card.sha256, "number": EVALUATIONS},
        )
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(text("ANALYZE"))
    engine.dispose()
    store.close()


if __name__ == "__main__":
    main(sys.argv[1])
