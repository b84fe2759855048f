"""A small scorecard, contacts and answers for the tests of evaluating and of figures."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence, Mark, Purpose, RecordedError
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.people import Agent
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.services import evaluating, scorecards
from qa_desk.services.desk import Desk
from tests.workspace import a_desk

CARD = """\
id: small
version: 1
titles: {en: Small, ru: Малая, kk: Шағын}
scoring: {method: flat_share, pass_mark: 80}
sections:
  - id: all
    titles: {en: All, ru: Всё, kk: Барлығы}
    criteria:
      - id: greeting
        titles: {en: Greeting, ru: Приветствие, kk: Сәлемдесу}
        weight: 20
        options: &yes_no
          - {id: "yes", titles: {en: "Yes", ru: Да, kk: Иә}, points: 1}
          - {id: "no", titles: {en: "No", ru: Нет, kk: Жоқ}, points: 0}
        error_types: [no_greeting]
      - id: solution
        titles: {en: Solution, ru: Решение, kk: Шешім}
        weight: 60
        options: *yes_no
        comment_required_on: ["yes"]
      - id: tone
        titles: {en: Tone, ru: Тон, kk: Сөйлеу мәнері}
        weight: 20
        severity: critical
        classes: [customer]
        gate: contact
        options: *yes_no
        error_types: [rudeness]
error_types:
  - code: no_greeting
    titles: {en: No greeting, ru: Нет приветствия, kk: Сәлемдеспеді}
    severity: non_critical
    classes: [customer]
  - code: rudeness
    titles: {en: Rudeness, ru: Грубость, kk: Дөрекілік}
    severity: critical
    classes: [customer]
"""
CLEAN: Mapping[str, Mark] = {
    "greeting": Mark(chosen("yes")),
    "solution": Mark(chosen("yes"), "Solved at once."),
    "tone": Mark(chosen("yes")),
}
OCTOBER = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
ASEL = EvaluatorId("asel")
DMITRY = EvaluatorId("dmitry")


@contextmanager
def a_ready_desk(tmp_path: Path, user: str = "me") -> Iterator[tuple[Desk, CardRef]]:
    """Open a workspace in which the small card is published."""
    desk = a_desk(tmp_path, user=EvaluatorId(user))
    try:
        yield desk, scorecards.publish_text(desk, CARD).value
    finally:
        desk.store.close()


def marks(**changes: Mark) -> Mapping[str, Mark]:
    return {**CLEAN, **changes}


def lost(comment: str = "", *evidence: Evidence) -> Mark:
    return Mark(chosen("no"), comment, evidence)


def not_applicable() -> Mark:
    return Mark(NOT_APPLICABLE)


def answered(answer: Answer) -> Mark:
    return Mark(answer, "why")


def rudeness(criterion: str | None = "tone", comment: str = "") -> RecordedError:
    return RecordedError("rudeness", criterion, comment)


def add_contact(
    desk: Desk,
    name: str,
    agent: str = "a1",
    team: str = "Cards",
    at: datetime = OCTOBER,
    *,
    source: str = "test",
) -> ContactId:
    """Store a short chat of an agent."""
    contact = Contact(
        channel=Channel.CHAT,
        source=source,
        external_id=name,
        started_at=at,
        agents=(Agent(agent, f"Agent {agent}", team),),
        team=team,
        topic="Cards",
        messages=(Message(0, Side.AGENT, agent, "Good morning"),),
    )
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        contact_id = change.contacts.add(contact)
        change.commit()
    return contact_id


def evaluate(
    desk: Desk,
    contact_id: ContactId,
    given: Mapping[str, Mark] = CLEAN,
    *errors: RecordedError,
    purpose: Purpose = Purpose.RANDOM,
) -> Evaluation:
    """Evaluate and submit as the person at the desk."""
    draft = evaluating.start(desk, contact_id, purpose=purpose).value
    return evaluating.submit(desk, replace(draft, marks=given, errors=errors)).value


def later(days: int) -> datetime:
    return OCTOBER + timedelta(days=days)
