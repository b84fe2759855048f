"""What row-level security costs on the lists: under the rules, and as a superuser who asks for the same.

    python -m benchmarks.rules postgresql+psycopg://postgres@/postgres?host=/run/postgresql

The URL is a superuser's on a server for trials; a database `rules_trial` is made and removed. The
superuser filters by the teams and the name that the rules go by, so that both read the same rows.
Times are of processors, this program's and the server's, where the server is on this machine; what
else the machine does, and several processes for one statement, then change nothing. Both have
connections of their own that are equally new; the last figure is the ratio of the first looks.
"""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeAlias

from sqlalchemy import Connection, create_engine, make_url, text

from qa_desk.db.setting_up import set_up
from qa_desk.db.store import Reader, Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Membership, Role
from qa_desk.domain.permissions import PERMISSIONS, Scope, Sight, Verb
from qa_desk.domain.rows import ContactFilter, ContactOrder

OWNER: Final = "rules_owner"
TRIAL: Final = "rules_trial"
CONTACTS: Final = 100_000
EVALUATIONS: Final = 20_000
TEAMS: Final = 20
ROUNDS: Final = 24
FIRST: Final = slice(1, 5)
"""Looks that plan their statements; the very first also fills caches."""
LATER: Final = slice(12, None)
"""Looks whose plans the server has kept."""
PICKS: Final = 1000
START: Final = datetime(2026, 1, 1, tzinfo=UTC)
PERIOD: Final = (START + timedelta(days=237), START + timedelta(days=278))
NEWEST: Final = ContactOrder()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a login, and the teams he belongs to or leads."""

    login: str
    role: Role
    teams: tuple[str, ...] = ()

    def sight(self, verb: Verb) -> Sight:
        """Return how far the permission reaches."""
        return Sight(self.login, PERMISSIONS[self.role][verb], frozenset(self.teams))


FEW: Final = tuple(f"T{n:02}" for n in (4, 9, 14))
PEOPLE: Final = (
    Person("rules_admin", Role.ADMIN),
    Person("rules_analyst", Role.ANALYST),
    Person("rules_lead", Role.LEAD, FEW),
    Person("rules_evaluator", Role.EVALUATOR, FEW),
)
PAGE: Final = [ContactId(5 + n * TEAMS) for n in range(200)]
"""Contacts of the team T04, which everybody sees."""
Look: TypeAlias = Callable[[Reader, Sight, Sight], object]
"""Takes how far the asker sees contacts and evaluations; under the rules both are everything."""
LISTS: Final[dict[str, Look]] = {
    "ids of contacts": lambda r, c, _e: r.queries.contact_ids(ContactFilter(sight=c), NEWEST),
    "count of contacts": lambda r, c, _e: r.queries.count(ContactFilter(sight=c)),
    "month of contacts": lambda r, c, _e: r.queries.count(
        ContactFilter(sight=c, since=PERIOD[0], until=PERIOD[1])
    ),
    "page of contacts": lambda r, _c, _e: r.queries.contact_rows(PAGE),
    "figures of a period": lambda r, _c, e: r.evaluations.outcomes_of(PERIOD, Purpose.TARGETED, e),
    "evaluated last": lambda r, _c, e: r.evaluations.recent(PERIOD, e, 8),
    "evaluations of a contact": lambda r, _c, _e: r.evaluations.of_contact(PAGE[0]),
    "what waits": lambda r, _c, e: r.samples.todo(EvaluatorId(e.login)),
}


def main(server: str) -> None:
    """Make the database, and print what each list costs each person."""
    url = make(server)
    print(f"{'ms of processors (ratio)':26}" + "".join(f"{each.login:>36}" for each in PEOPLE))
    for title, look in LISTS.items():
        cells = [compared(over(server), url, look, each) for each in PEOPLE]
        print(f"{title:26}" + "".join(f"{cell:>36}" for cell in cells))


def compared(server: str, url: str, look: Look, person: Person) -> str:
    """Return the medians, taken in turns so that what else the machine does hits both alike."""
    wanted = person.sight(Verb.READ_CONTACTS), person.sight(Verb.READ_SUBMITTED)
    everything = Sight(person.login, Scope.ALL)
    superuser = Store.open(server, SystemClock())
    store = Store.open(url.format(login=person.login), SystemClock())
    bare, ruled = [], []
    for _round in range(ROUNDS):
        bare.append(cost(superuser, lambda reader: look(reader, *wanted)))
        ruled.append(cost(store, lambda reader: look(reader, everything, everything)))
    superuser.close()
    store.close()
    before, after = statistics.median(bare[LATER]), statistics.median(ruled[LATER])
    first = statistics.median(ruled[FIRST]) / statistics.median(bare[FIRST])
    return f"{before:.1f} -> {after:.1f} ({after / before:.2f}, first {first:.2f})"


def cost(store: Store, look: Callable[[Reader], object]) -> float:
    with store.read() as reader:
        number = text("SELECT pg_backend_pid()")
        process = reader.queries._connection.execute(number).scalar_one()  # noqa: SLF001
        began = spent(process)
        look(reader)
        return spent(process) - began


def spent(process: int) -> float:
    """Return milliseconds of processors used by this thread and a server's process."""
    file = Path(f"/proc/{process}/schedstat")
    if not file.exists():
        return time.perf_counter() * 1000
    return time.thread_time() * 1000 + int(file.read_text().split()[0]) / 1e6


def over(server: str) -> str:
    return make_url(server).set(database=TRIAL).render_as_string(hide_password=False)


def make(server: str) -> str:
    """Make the database with its people and its contents."""
    bare = create_engine(server, isolation_level="AUTOCOMMIT")
    with bare.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {TRIAL} WITH (FORCE)"))
        for login in (*(each.login for each in PEOPLE), OWNER):
            connection.execute(text(f"DROP ROLE IF EXISTS {login}"))
        connection.execute(text(f"CREATE ROLE {OWNER} LOGIN CREATEROLE"))
        connection.execute(text(f"CREATE DATABASE {TRIAL} OWNER {OWNER}"))
        connection.execute(text(f"ALTER DATABASE {TRIAL} SET max_parallel_workers_per_gather = 0"))
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
        for each in PEOPLE:
            who = EvaluatorId(each.login)
            change.people.save_evaluator(Evaluator(who, each.login, each.role))
            places = [Membership(who, team, leads=each.role is Role.LEAD) for team in each.teams]
            change.teams.join(who, [], places)
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
                " SELECT 'e' || n, n * 5, who, 'service', 1, :sha, now(),"
                " 'targeted', 'submitted', '', now() + n * interval '1 minute', 1, who, now(),"
                " '90/1', 90, 9, 1"
                " FROM generate_series(1, :number) n, LATERAL (SELECT CASE n % 10 WHEN 0"
                " THEN 'rules_evaluator' WHEN 5 THEN 'rules_lead' ELSE 'rules_admin' END AS who)"
                " AS made"
            ),
            {"sha": card.sha256, "number": EVALUATIONS},
        )
        connection.execute(text("UPDATE contact SET evaluations = 1 WHERE id % 5 = 0"))
        give(connection)
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(text("VACUUM ANALYZE"))
    engine.dispose()
    store.close()


def give(connection: Connection) -> None:
    """Give three people contacts that they have evaluated, of a draw before, and some anew."""
    connection.execute(
        text(
            "INSERT INTO sample (id, name, plan, seed, algorithm, frame, frame_size, frame_hash,"
            " drawn_at) SELECT 's' || n, 'Draw ' || n, '', '', '', '', 0, '',"
            " now() + n * interval '10 years' FROM generate_series(0, 1) n"
        )
    )
    connection.execute(
        text(
            "INSERT INTO sample_pick (sample_id, position, contact_id, stratum, weight, assignee,"
            " selection) SELECT CASE WHEN n % 25 = 0 THEN 's1' ELSE 's0' END, n * 3 + place,"
            " n * 100 - place * 25, '', '1/1', who, 'random' FROM generate_series(1, :number) n,"
            " (VALUES (2, 'rules_evaluator'), (3, 'rules_lead'), (1, 'rules_admin'))"
            " AS people (place, who)"
        ),
        {"number": PICKS},
    )


if __name__ == "__main__":
    main(sys.argv[1])
