"""Fills a database with the contacts and evaluations of a large centre, through the bulk paths."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random

from sqlalchemy import Connection, text

from qa_desk.db import bulk
from qa_desk.db.engine import postgresql_engines, sqlite_engines
from qa_desk.db.store import Store
from qa_desk.domain.contacts import Channel, Contact, Direction
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Role
from qa_desk.vault.key import Key

ME = EvaluatorId("me")
BEGAN = datetime(2024, 11, 1, tzinfo=UTC)
DAYS = 730
TEAMS, AGENTS, EVALUATORS = 20, 500, 40
AT_A_TIME = 50_000
EVALUATIONS_AT_A_TIME = 2_000
SEED = 20261122
MISSED, PASS = 0.12, 80
TOPICS = tuple(f"{name} {n}" for name in ("Тарифы", "Төлемдер", "Доставка") for n in range(20))
_EVALUATION = (
    "id",
    "contact_id",
    "evaluator",
    "card_id",
    "card_version",
    "card_sha256",
    "started_at",
    "purpose",
    "state",
    "comment",
    "submitted_at",
    "version",
    "saved_by",
    "saved_at",
    "score",
    "score_order",
    "before_gates",
    "critical_any",
    "opportunities",
    "defects",
    "passed",
    "band",
)
_MARK = ("evaluation_id", "criterion", "position", "answered", "na", "comment")
_OPTION = ("evaluation_id", "criterion", "position", "option")


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is to be."""

    contacts: int = 1_000_000
    evaluations: int = 200_000
    answers: int = 40


def people(store: Store, answers: int) -> CardRef:
    """Hire evaluators and publish a card of so many criteria."""
    with store.change(ME, "prepare") as change:
        change.people.save_evaluator(Evaluator(ME, "Lead", Role.LEAD))
        for number in range(EVALUATORS):
            login = EvaluatorId(f"evaluator{number:02}")
            change.people.save_evaluator(Evaluator(login, f"Evaluator {number:02}"))
        card = change.scorecards.publish("bench", 1, card_text(answers), {"en": "Bench"})
        change.commit()
    return card


def contacts(size: Size) -> Iterator[list[Contact]]:
    """Yield the contacts, so many at a time as one change takes."""
    agents = [Agent(f"a-{n:03}", f"Агент {n:03}", f"Team {n % TEAMS:02}") for n in range(AGENTS)]
    step = timedelta(days=DAYS) / size.contacts
    channels = (Channel.VOICE, Channel.VOICE, Channel.CHAT, Channel.MESSENGER)
    for first in range(0, size.contacts, AT_A_TIME):
        yield [
            Contact(
                channel=channels[n % 4],
                source="switchboard",
                external_id=f"SM-{n:07}",
                started_at=BEGAN + n * step,
                duration_ms=30_000 + 977 * n % 600_000,
                agents=(agents[n * 7 % AGENTS],),
                queue="retail",
                topic=TOPICS[n * 11 % len(TOPICS)],
                disposition="solved",
                direction=Direction.INBOUND,
                language="kk" if n % 5 == 0 else "ru",
                customer_key=f"c-{n * 13 % 250_000}",
                complaint=n % 97 == 0,
            )
            for n in range(first, min(first + AT_A_TIME, size.contacts))
        ]


def evaluations(location: Path | str, card: CardRef, size: Size, key: Key | None = None) -> None:
    """Store submitted evaluations of every so manieth contact, with the answers of each."""
    if isinstance(location, Path):
        engines = sqlite_engines(location, key)
    else:
        engines = postgresql_engines(location)
    is_file = isinstance(location, Path)
    random = Random(SEED)
    every = max(1, size.contacts // max(1, size.evaluations))
    with engines.writing.begin() as connection:
        if not is_file:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        numbers = [n * every + 1 for n in range(size.evaluations)]
        for first in range(0, len(numbers), EVALUATIONS_AT_A_TIME):
            chosen = numbers[first : first + EVALUATIONS_AT_A_TIME]
            _batch(connection, card, chosen, (size, random))
        connection.execute(text("UPDATE evaluation SET state = 'submitted'"))
    with engines.writing.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not is_file:
            connection.execute(text("VACUUM ANALYZE"))
    engines.dispose()


def _batch(
    connection: Connection, card: CardRef, contacts: list[int], how: tuple[Size, Random]
) -> None:
    size, random = how
    spelled = bulk.spelling(connection)
    rows, marks, options, lines = [], [], [], []
    for contact in contacts:
        id_ = f"{contact:032x}"
        at = BEGAN + (contact - 1) * (timedelta(days=DAYS) / size.contacts) + timedelta(days=2)
        chosen = ["no" if random.random() < MISSED else "yes" for _ in range(size.answers)]
        score = Fraction(100 * chosen.count("yes"), size.answers)
        evaluator = f"evaluator{contact % EVALUATORS:02}"
        purpose = "targeted" if contact % 10 == 1 else "random"
        moment = spelled(at)
        exact = f"{score.numerator}/{score.denominator}"
        rows.append(
            (
                *(id_, contact, evaluator, card.id, card.version, card.sha256, moment, purpose),
                *("draft", "", moment, 2, evaluator, moment, exact, float(score), exact),
                *(0, size.answers, chosen.count("no"), int(score >= PASS), "good"),
            )
        )
        marks += [(id_, f"c{n:02}", n, 1, 0, "") for n in range(size.answers)]
        options += [(id_, f"c{n:02}", 0, option) for n, option in enumerate(chosen)]
        lines.append(
            {"c": contact, "s": f"{score.numerator}/{score.denominator}", "o": float(score)}
        )
    bulk.put(connection, "evaluation", _EVALUATION, rows)
    bulk.put(connection, "mark", _MARK, marks)
    bulk.put(connection, "mark_option", _OPTION, options)
    connection.execute(
        text("UPDATE contact SET evaluations = 1, score = :s, score_order = :o WHERE id = :c"),
        lines,
    )


def card_text(answers: int) -> str:
    """Return a card of so many questions of yes and no."""
    head = (
        "id: bench\nversion: 1\ntitles: {en: Bench}\nchannels: [voice, chat, messenger]\n"
        "scoring: {method: flat_share, na_policy: exclude, pass_mark: 80}\nsections:\n"
        "  - id: all\n    titles: {en: All}\n    weight: 100\n    criteria:\n"
    )
    one = (
        "      - id: c{n:02}\n        titles: {{en: Question {n}}}\n        weight: 1\n"
        "        options:\n"
        '          - {{id: "yes", titles: {{en: "Yes"}}, points: 1}}\n'
        '          - {{id: "no", titles: {{en: "No"}}, points: 0}}\n'
    )
    return head + "".join(one.format(n=n) for n in range(answers))
