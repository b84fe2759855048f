"""A desk with something on it: calls and chats of three agents, cards, evaluators, evaluations."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qa_desk.domain.contacts import Channel, Contact, Media, Message, Side
from qa_desk.domain.evaluations import CardRef, Evaluation, Mark, Purpose
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Role
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.domain.sampling import Protocol
from qa_desk.scoring.answers import chosen
from qa_desk.scoring.model import Scorecard
from qa_desk.services import contacts, evaluating, sampling, scorecards
from qa_desk.services.desk import Desk

ASEL, DMITRY = EvaluatorId("asel"), EvaluatorId("dmitry")
FIRST = datetime(2026, 10, 1, 9, tzinfo=UTC)


def a_contact(number: int, *, recorded: bool = False) -> Contact:
    """Return a chat, or a call whose recording is not there."""
    agent = Agent(f"a{number % 3}", f"Agent {number % 3}", f"Team {number % 3 % 2}")
    media = Media(f"{number:02}.wav", f"{number:064}", "pcm_s16le", 1, 8000, 60_000, (Side.AGENT,))
    message = Message(0, Side.AGENT, "Agent", f"good day {number}")
    return Contact(
        Channel.VOICE if recorded else Channel.CHAT,
        "test",
        f"C-{number:03}",
        FIRST + timedelta(hours=7 * number),
        60_000,
        (agent,),
        team=agent.team,
        topic=f"topic {number}",
        complaint=number == 1,
        media=(media,) if recorded else (),
        messages=() if recorded else (message,),
    )


def furnish(desk: Desk, count: int = 12, *, recorded: int = 0) -> tuple[ContactId, ...]:
    """Put contacts, two more evaluators and the shipped cards on the desk; return the contacts."""
    made = [a_contact(number, recorded=number < recorded) for number in range(count)]
    with desk.store.change(by=desk.user, verb="prepare the tests") as change:
        ids = tuple(change.contacts.add_many(made))
        change.people.save_evaluator(Evaluator(ASEL, "Асель Нурланова"))
        change.people.save_evaluator(Evaluator(DMITRY, "Дмитрий Орлов", Role.LEAD))
        change.commit()
    for path in scorecards.shipped():
        scorecards.publish(desk, path)
    return ids


def the_card(desk: Desk) -> tuple[CardRef, Scorecard]:
    """Return the shipped card of an inbound service."""
    ref = scorecards.current(desk, "inbound_service")
    assert ref is not None
    return ref, scorecards.card(desk, ref)


def marks(card: Scorecard, **worst: bool) -> dict[str, Mark]:
    """Answer every criterion, best or (where it is named) worst with a comment."""
    return {
        criterion.id: Mark(chosen(criterion.options[-1].id), "why")
        if worst.get(criterion.id)
        else Mark(chosen(criterion.options[0].id))
        for criterion in card.criteria()
    }


def evaluate(desk: Desk, contact: ContactId) -> Evaluation:
    """Submit an evaluation of a contact."""
    return submit(desk, contact)


def submit(desk: Desk, contact: ContactId, purpose: Purpose | None = None) -> Evaluation:
    """Submit an evaluation for a purpose; without one, that of its sample."""
    ref, card = the_card(desk)
    begun = evaluating.start(desk, contact, ref, purpose).value
    return evaluating.submit(desk, replace(begun, marks=marks(card))).value


def sampled(desk: Desk, per_agent: int) -> Protocol:
    """Draw a sample of all contacts for the person at the desk."""
    plan = sampling.plan_text(
        name="all", month="", per_agent=per_agent, seed=1, evaluators=[desk.user]
    )
    return sampling.draw(desk, plan).value


def listed(desk: Desk) -> list[int]:
    """Return the ids of all contacts as the page lists them at first."""
    return list(contacts.ids(desk, ContactFilter(), ContactOrder()))


def a_chat_file(folder: Path, name: str, external_id: str) -> Path:
    """Write a chat export that can be imported."""
    began = "2026-10-05T10:00:00+05:00"
    chat = {
        "format": "qa-desk-chat/1",
        "id": external_id,
        "channel": "chat",
        "started_at": began,
        "agent": {"id": "a1", "name": "Agent 1"},
        "topic": "import",
        "messages": [{"at": began, "side": "agent", "author": "Agent 1", "text": "Good day"}],
    }
    path = folder / name
    path.write_text(json.dumps(chat), "utf-8")
    return path
